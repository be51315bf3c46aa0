// A kind of record costs one small folder: CONTRIBUTING.md walks through this one.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openFolder, removeFolders, startService, stopServices } from "#test/servers/service-process";
import { addKey } from "#test/test-app";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { linesWritten, ModuleWorkspace } from "./module-workspace.ts";

/** The functions that the generator made of the module's operations, in the copy; its compiler has checked their types. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
type Sdk = any;

let copy: ModuleWorkspace;
let database: TestDatabase;
let sdk: Sdk;
let visitor: Sdk;
let curator: Sdk;
let stranger: Sdk;
const partners: Record<string, string> = {};
const english = (text: string) => [{ language: "en", text }];

beforeAll(async () => {
  copy = new ModuleWorkspace();
  copy.plant("keepsakes");
  copy.build();
  database = await createTestDatabase();
  const service = await startService({
    main: join(copy.api, "dist/main.js"),
    dataDir: openFolder(),
    environment: { DATABASE_URL: database.urls.owner },
  });
  const { url } = await service.ready();
  sdk = await import(pathToFileURL(join(copy.sdk, "dist/index.js")).href);
  const client = (key?: string) => sdk.createClient({ url: `${url}/graphql`, key, languages: ["en"] });
  const administrator = client(await addKey(database, { isAdministrator: true }));
  for (const name of ["ours", "theirs"]) {
    const input = { name: english(`Museum ${name}`), kind: "MUSEUM", side: "HOST" };
    const { partner } = await sdk.createPartner(administrator, { input });
    partners[name] = partner.id;
  }
  await sdk.publishPartner(administrator, { input: { id: partners.ours } });
  const keyAt = async (partner = "") => {
    const input = {
      name: "Desk",
      kind: "SECRET",
      partnerId: partner,
      scopes: ["partners:read", "partners:write"],
    };
    return (await sdk.createKey(administrator, { input })).secret;
  };
  [visitor, curator, stranger] = [
    client(),
    client(await keyAt(partners.ours)),
    client(await keyAt(partners.theirs)),
  ];
}, 480_000);
afterAll(async () => {
  await stopServices();
  await database?.drop();
  copy?.remove();
  removeFolders();
});

const keepsake = async (name: string, { as = curator, partner = partners.ours, material = "CLOTH" } = {}) =>
  (await sdk.createKeepsake(as, { input: { partnerId: partner, name: english(name), material } })).keepsake;
const codesOf = ({ userErrors }: Sdk): string[] =>
  userErrors.map(({ path, code }: Sdk) => `${path.slice(1).join(".")} ${code}`);
const named = async (client: Sdk, options: object) =>
  (await sdk.listKeepsakes(client, options)).nodes.map(({ name }: { name: { text: string } }) => name.text);

describe("a module of one kind of record", () => {
  test("is written in at most 350 lines", () => {
    expect(linesWritten()).toBeGreaterThan(200);
    expect(linesWritten()).toBeLessThanOrEqual(350);
  });

  test("keeps the layers, and is translated", () => {
    copy.run(copy.root, "scripts/layering.mjs", ".");
    copy.run(copy.root, "scripts/translations.mjs");
  });

  test("is looked up, listed a page at a time, filtered and searched", async () => {
    const { id } = await keepsake("Embroidered shawl");
    await keepsake("Letter from Asmara", { material: "PAPER" });
    const found = await sdk.getKeepsake(visitor, { by: { id } });
    expect(found).toMatchObject({ id, material: "CLOTH", revision: 1, partner: { id: partners.ours } });
    expect(await named(visitor, {})).toEqual(["Embroidered shawl", "Letter from Asmara"]);
    const { pageInfo } = await sdk.listKeepsakes(visitor, { first: 1 });
    expect(await named(visitor, { first: 1, after: pageInfo.endCursor })).toEqual(["Letter from Asmara"]);
    expect(await named(visitor, { where: { material: { eq: "PAPER" } } })).toEqual(["Letter from Asmara"]);
    expect(await named(visitor, { search: "shaw" })).toEqual(["Embroidered shawl"]);
  });

  test("is changed as it was read, and its mistakes are told at once", async () => {
    const { id, revision } = await keepsake("Coffee pot");
    const change = (input: object) => sdk.updateKeepsake(curator, { input: { id, ...input } });
    const { keepsake: changed } = await change({ material: "OTHER", expectedRevision: revision });
    expect(changed).toMatchObject({ material: "OTHER", revision: 2, name: { text: "Coffee pot" } });
    expect(codesOf(await change({ expectedRevision: revision }))).toEqual(["expectedRevision CONFLICT"]);
    const nothing = { name: [{ language: "en", text: null }], material: null };
    expect(codesOf(await change(nothing))).toEqual(["name REQUIRED", "material REQUIRED"]);
  });

  test("is deleted, restored, and purged for good", async () => {
    const { id } = await keepsake("Wooden spoon");
    const input = { id };
    const isSeen = async (client: Sdk) => (await sdk.getKeepsake(client, { by: { id } })) !== null;
    expect(codesOf(await sdk.purgeKeepsake(curator, { input }))).toEqual(["id CONDITION_MISSING"]);
    await sdk.deleteKeepsake(curator, { input });
    expect([await isSeen(visitor), await isSeen(curator)]).toEqual([false, true]);
    await sdk.restoreKeepsake(curator, { input });
    expect(await isSeen(visitor)).toBe(true);
    await sdk.deleteKeepsake(curator, { input });
    expect(await sdk.purgeKeepsake(curator, { input })).toMatchObject({ purgedId: id });
    expect(await isSeen(curator)).toBe(false);
  });

  test("is seen by whoever sees its partner, and changed by that partner's people alone", async () => {
    const hidden = await keepsake("Hidden locket", { as: stranger, partner: partners.theirs });
    for (const client of [visitor, curator]) {
      expect(await sdk.getKeepsake(client, { by: { id: hidden.id } })).toBeNull();
      expect(await named(client, { search: "locket" })).toEqual([]);
    }
    expect(await named(stranger, { search: "locket" })).toEqual(["Hidden locket"]);
    const { id } = await keepsake("Shown locket");
    const input = { id, material: "PAPER" };
    await expect(sdk.updateKeepsake(visitor, { input })).rejects.toMatchObject({ name: "ForbiddenError" });
    expect(codesOf(await sdk.updateKeepsake(stranger, { input }))).toEqual(["id NOT_YOURS"]);
    const ours = { partnerId: partners.ours, name: english("Another"), material: "CLOTH" };
    expect(codesOf(await sdk.createKeepsake(stranger, { input: ours }))).toEqual(["partnerId NOT_YOURS"]);
  });
});
