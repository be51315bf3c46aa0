import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations } from "#test/admin-mutations";
import { createTestApp, type TestApp } from "#test/test-app";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await new AdminMutations(app).publicPartner({ name: [{ language: "en", text: "Harbour museum" }] });
});
afterAll(() => app?.close());

/** `heritage keys …` as built, on the database of the running service. */
async function keys(...args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  const env = { ...process.env, DATABASE_URL: app.database.urls.owner };
  const command: ChildProcess = spawn(process.execPath, [cli, "keys", ...args], { env });
  let [output, errors] = ["", ""];
  command.stdout?.on("data", (piece) => (output += piece));
  command.stderr?.on("data", (piece) => (errors += piece));
  return new Promise((resolve) => command.once("close", (code) => resolve({ code, output, errors })));
}

async function ok(...args: string[]): Promise<string> {
  const { code, output, errors } = await keys(...args);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return output;
}
const viewerOf = async (secret: string) =>
  (await app.graphql("{ viewer { kind isAdministrator scopes } }", {}, { key: secret })).data?.viewer;

describe("heritage keys", () => {
  test("makes a partner's key, lists it, gives it a second secret and ends it", async () => {
    const scopes = "programs:read, programs:write";
    const partner = ["--partner", "harbour-museum", "--scopes", scopes];
    const limits = ["--expires", "2099-01-01T00:00:00Z", "--address", "127.0.0.0/8", "--address", "::1"];
    const made = JSON.parse(await ok("create", "--name", "Listings", ...partner, ...limits, "--json"));
    expect(made.secret).toMatch(/^hx_sec_/);
    expect(await viewerOf(made.secret)).toMatchObject({ scopes: ["programs:read", "programs:write"] });

    const listed = JSON.parse(await ok("list", "--json"));
    expect(listed.at(-1)).toMatchObject({
      id: made.id,
      name: "Listings",
      kind: "SECRET",
      partner: "harbour-museum",
      prefixes: [made.secret.slice(0, 12)],
      expires_at: "2099-01-01T00:00:00.000Z",
      revoked_at: null,
    });
    const text = await ok("list");
    expect(text).toContain(`${made.id}  ${made.secret.slice(0, 12)}  harbour-museum`);
    expect(text).not.toContain(made.secret);

    const rotated = await ok("rotate", made.id, "--overlap", "2");
    const [second = ""] = rotated.split("\n");
    expect(rotated).toBe(`${second}\nThe secret of ${made.id}, shown this once.\n`);
    for (const secret of [made.secret, second]) expect(await viewerOf(secret)).toBeDefined();

    expect(await ok("revoke", made.id)).toBe(`The key ${made.id} is revoked.\n`);
    for (const secret of [made.secret, second]) expect(await viewerOf(secret)).toBeUndefined();
    expect(await ok("list")).toMatch(new RegExp(`${made.id} .* revoked  Listings`));
  });

  test("makes a publishable key, and one of an administrator", async () => {
    const page = await ok(
      ...["create", "--name", "Page", "--partner", "harbour-museum", "--publishable"],
      ...["--origin", "https://museum.example", "--json"],
    );
    expect(JSON.parse(page).secret).toMatch(/^hx_pub_/);
    const made = JSON.parse(await ok("create", "--name", "Keeper", "--administrator", "--json"));
    expect(await viewerOf(made.secret)).toMatchObject({ isAdministrator: true });
  });

  test("marks what has ended, and shows no secret of a rotated key that has", async () => {
    const harbour = ["--partner", "harbour-museum", "--json"];
    const expired = JSON.parse(await ok("create", "--name", "Expired", ...harbour));
    const rotated = JSON.parse(await ok("create", "--name", "Rotated", ...harbour));
    const next = JSON.parse(await ok("rotate", rotated.id, "--overlap", "0", "--json"));
    const revoked = JSON.parse(await ok("create", "--name", "Revoked", ...harbour));
    expect(JSON.parse(await ok("revoke", revoked.id, "--json"))).toEqual({ id: revoked.id, isRevoked: true });
    await app.database.asOwner((owner) =>
      owner.query("update heritage.access_keys set expires_at = '2020-01-01Z' where name = 'Expired'"),
    );
    const listed = await ok("list");
    const lineOf = (id: string) => listed.split("\n").find((line) => line.startsWith(id));
    expect(lineOf(expired.id)).toMatch(/ expired 2020-01-01T00:00:00.000Z {2}Expired$/);
    expect(lineOf(revoked.id)).toMatch(/ revoked {2}Revoked$/);
    expect(lineOf(rotated.id)).toContain(`  ${next.secret.slice(0, 12)}  `);
    expect(lineOf(rotated.id)).not.toContain(rotated.secret.slice(0, 12));
    await app.database.asOwner((owner) =>
      owner.query("update heritage.partners set deleted_at = now() where slug = 'harbour-museum'"),
    );
    expect(await ok("list")).toMatch(new RegExp(`${rotated.id} .* partner deleted  Rotated\n`));
    await app.database.asOwner((owner) => owner.query("update heritage.partners set deleted_at = null"));
    const states = (JSON.parse(await ok("list", "--json")) as { id: string; state: string }[]).map(
      ({ id, state }) => [id, state],
    );
    expect(states).toEqual(
      expect.arrayContaining([
        [expired.id, "expired"],
        [rotated.id, "live"],
        [revoked.id, "revoked"],
      ]),
    );
  });

  test("prints JSON and nothing else when it is asked to, by the root's script too, whose build talks", async () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const { heritage, build } = scripts;
    const folder = mkdtempSync(join(tmpdir(), "heritage-script-"));
    const write = (name: string, content: object) =>
      writeFileSync(join(folder, name), JSON.stringify(content));
    mkdirSync(join(folder, "packages/talkative"), { recursive: true });
    mkdirSync(join(folder, "packages/api"));
    symlinkSync(dirname(cli), join(folder, "packages/api/dist"));
    write("package.json", { name: "root", private: true, scripts: { heritage, build } });
    write("pnpm-workspace.yaml", { packages: ["packages/*"] });
    write("packages/talkative/package.json", { name: "talkative", scripts: { build: "echo I am built" } });
    const env = { ...process.env, DATABASE_URL: app.database.urls.owner };
    const command = spawn("npx", ["-y", "pnpm", "heritage", "keys", "list", "--json"], { cwd: folder, env });
    let [output, errors] = ["", ""];
    command.stdout?.on("data", (piece) => (output += piece));
    command.stderr?.on("data", (piece) => (errors += piece));
    await new Promise((resolve) => command.once("close", resolve));
    rmSync(folder, { recursive: true });
    expect(errors).toContain("I am built");
    expect(JSON.parse(output)).toContainEqual(expect.objectContaining({ name: "Expired" }));
  });

  test("writes its actions to the log, which stays whole", async () => {
    const { data } = await app.asAdmin("{ auditEntries(last: 5) { nodes { action actor } } }");
    expect(data.auditEntries.nodes).toContainEqual({ action: "key.revoke", actor: "SYSTEM" });
  });

  const create = ["create", "--name", "Wrong"];
  const partner = ["--partner", "harbour-museum"];
  test.each([
    ["nobody whose key it is", create, "Say whose key it is"],
    ["a partner that is not there", [...create, "--partner", "nowhere"], "no partner with the slug nowhere"],
    [
      "a scope that is none",
      [...create, ...partner, "--scopes", "everything"],
      "There is no scope everything",
    ],
    [
      "an administrator for pages",
      [...create, "--administrator", "--publishable"],
      "leave out --publishable",
    ],
    [
      "a time that is none",
      [...create, ...partner, "--expires", "tomorrow"],
      "It must be a time with its zone",
    ],
    [
      "a network that is none",
      [...create, ...partner, "--address", "here"],
      "neither an IP address nor a network",
    ],
    ["hours that are none", ["rotate", "akey_1", "--overlap", "soon"], "It must be a whole number"],
    ["a key that is not there", ["revoke", "akey_01h455vb4pex5vsknk084sn02q"], "There is no active key"],
  ])("refuses %s in one sentence", async (_what, args, sentence) => {
    const { code, output, errors } = await keys(...args);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toContain(sentence);
    expect(errors).not.toContain("    at ");
  });
});
