import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => name.replace(/\.graphql$/, ""))
  .sort();

/** Of story circles, which the demonstration has with its archive: `demo-archive.test` runs it. */
const ofCircles = "17-story-circles";

/** What stands in the examples' variables for ids that differ from one database to the next. */
const ids = new Map<string, string>();

let app: TestApp;
/** Whoever runs the service describes nothing in an archive. */
let archivist: string;
beforeAll(async () => {
  app = await createTestApp({ demo: true });
  const { data } = await app.graphql(
    '{ community: partner(by: { slug: "asmara-circle" }) { id } host: partner(by: { slug: "city-library" }) { id } }',
  );
  ids.set("the id of a partner of the community side", data.community.id);
  ids.set("the id of a partner of the host side", data.host.id);
  const partnerId = decodeId("part", data.host.id) as string;
  archivist = await addKey(app.database, { partnerId, scopes: ["archives:read", "archives:write"] });
});
afterAll(() => app.close());

function variablesOf(name: string): object {
  const file = `${folder}${name}.variables.json`;
  const text = readdirSync(folder).includes(`${name}.variables.json`) ? readFileSync(file, "utf8") : "{}";
  return JSON.parse(text, (_key, value) => {
    if (typeof value !== "string" || !value.startsWith("the id of ")) return value;
    const id = ids.get(value);
    if (id === undefined) throw new Error(`${name} needs ${value}, which no example before it made.`);
    return id;
  });
}

/** Every list in an answer, wherever it stands. */
function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listsIn) : [];
}

describe("the example operations", () => {
  test.each(names.filter((name) => name !== ofCircles))("%s runs, and shows something", async (name) => {
    const document = readFileSync(`${folder}${name}.graphql`, "utf8");
    const [definition] = parse(document).definitions;
    const isMutation = definition?.kind === "OperationDefinition" && definition.operation === "mutation";
    const { data, errors } = await app.graphql(
      document,
      variablesOf(name),
      isMutation ? { key: name.includes("an-item") ? archivist : app.adminKey } : {},
    );
    expect(errors).toBeUndefined();
    for (const payload of Object.values<Record<string, unknown>>(data)) {
      expect(payload).not.toBeNull();
      if (isMutation) expect(payload.userErrors).toEqual([]);
      else for (const list of listsIn(payload).slice(0, 1)) expect(list).not.toEqual([]);
    }
    if (name.includes("add-a-session")) ids.set("the id of a session", data.sessionCreate.session.id);
    if (name.includes("create-a-program")) {
      ids.set("the id of a draft program", data.programCreate.program.id);
      ids.set("the id of a program", data.programCreate.program.id);
    }
  });

  test("are named by their first line, each in other words", () => {
    const titles = names.map((name) => readFileSync(`${folder}${name}.graphql`, "utf8").split("\n")[0] ?? "");
    for (const title of titles) expect(title).toMatch(/^# [A-Z]/);
    expect(new Set(titles).size).toBe(names.length);
  });

  test("say that a key is needed exactly where it is", () => {
    for (const name of names) {
      const document = readFileSync(`${folder}${name}.graphql`, "utf8");
      expect([name, document.split("\n")[0]?.includes("'s API key")]).toEqual([
        name,
        /^mutation/m.test(document),
      ]);
    }
  });

  test("leave a program that everybody may read", async () => {
    const { data } = await app.graphql(
      "query ($id: ID!) { program(by: { id: $id }) { lifecycle sessions { nodes { localStart } } } }",
      { id: ids.get("the id of a program") },
    );
    // One by itself, and six of a series.
    expect(data.program).toMatchObject({ lifecycle: "AGREED", sessions: { nodes: Array(7).fill({}) } });
  });
});
