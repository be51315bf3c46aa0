import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { getMetadataArgsStorage } from "typeorm";
import { modules } from "../../src/modules.ts";
import { makeSchema } from "../../src/schema.ts";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const filesOf = (folder: string) =>
  readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|sql|json)$/.test(path) && !path.endsWith(".test.ts"))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(src, folder, path), "utf8") }));

const domain = modules.filter(({ name }) => name !== "platform");
const entities = new Set<unknown>(domain.flatMap(({ entities: own = [] }) => own));
const tables = getMetadataArgsStorage()
  .tables.filter(({ target }) => entities.has(target))
  .map(({ name }) => String(name));
const schema = makeSchema();
const written = filesOf("modules")
  .map(({ text }) => text)
  .join("\n");
/** The types that modules declare, by their class or by the name that they are given. */
const types = Object.keys(schema.getTypeMap()).filter((name) =>
  new RegExp(`class ${name}\\b|(?:vocabulary|orders|Of|Type|Filter|Input)\\(\\s*"${name}"`).test(written),
);
// Jobs are the platform's own.
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter(
  (name) => name !== "jobCancel",
);
const nodes = domain.flatMap(({ nodes: own = [] }) => own);
// That a person may ask, the platform knows itself.
const nouns = nodes
  .filter(({ type }) => type !== "Person")
  .map(({ type }) => type.charAt(0).toLowerCase() + type.slice(1));

const anyOf = (words: readonly string[]) => `(?:${words.join("|")})`;
// Some tables are called by words that everybody uses: these are meant where SQL or a text names them.
const [plainTables, ownTables] = [
  tables.filter((name) => !name.includes("_")),
  tables.filter((name) => name.includes("_")),
];
const patterns = [
  new RegExp(`\\b${anyOf([...types, ...mutations, ...ownTables])}\\b`, "g"),
  new RegExp(
    `\\b(?:from|join|into|update|table|on|references)\\s+(?:heritage\\.|open\\.)?${anyOf(plainTables)}\\b`,
    "gi",
  ),
  new RegExp(
    `["'\`](?:heritage\\.|open\\.)?${anyOf([...plainTables, ...nouns, ...nodes.map(({ prefix }) => prefix)])}["'\`.:]`,
    "g",
  ),
  new RegExp(`\\b${anyOf(nodes.map(({ prefix }) => prefix))}_(?=[0-9])`, "g"),
];

// TypeGraphQL's own word for a list whose values may be null.
const domainWords = (text: string) =>
  patterns.flatMap((pattern) => text.replaceAll('nullable: "items"', "").match(pattern) ?? []);

/** What sounds like a word of the domain in one file, and is none: a picture has a medium size. */
const otherMeanings: Record<string, string> = { "platform/files/reading/pictures.ts": '["medium", 960]' };

describe("the platform", () => {
  test("knows no word of the domain", () => {
    const files = filesOf("platform");
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap(({ path, text }) =>
      domainWords(text.replace(otherMeanings[path] ?? "", "")).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
    for (const [file, meant] of Object.entries(otherMeanings))
      expect(files.find(({ path }) => path === file)?.text).toContain(meant);
  });
});

describe("a word of the domain in the platform", () => {
  test.each([
    ["select id from programs where id = $1"],
    ["select true from heritage.program_approvals"],
    ["update partners set name = null"],
    ['slugTaken(manager, "partners")'],
    ['new Map([["prog", load]])'],
    ["An id, such as `sess_01k3…`."],
    ["A word for the log, such as `program.create`."],
    ["The name of the mutation, such as `programApprove`."],
    ["export class Session {}"],
    ["const kind: PartnerKind"],
    ['const kind = "medium";'],
  ])("is noticed: %s", (planted) => {
    expect(domainWords(planted)).toHaveLength(1);
  });

  test("is not what everybody says", () => {
    expect(domainWords("PostgreSQL's programs, run by people; a session to the database")).toEqual([]);
  });
});
