import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ArchiveStage, openArchive } from "#test/archive-stage";

const cli = join(dirname(fileURLToPath(import.meta.url)), "../../dist/cli.js");

let stage: ArchiveStage;
let folder: string;
beforeAll(async () => {
  stage = await openArchive();
  folder = mkdtempSync(join(tmpdir(), "heritage-archive-"));
  write("museum.key", `${stage.keys.host}\n`);
  write("records.jsonl", '{"id":"1","title":"A wedding","date":"c. 1930","size":4}\n{"id":"2"}\n');
  mkdirSync(join(folder, "recipes"));
  write(
    "recipes/himbasha.md",
    "---\ntitle: Himbasha\n---\n## Ingredients\n- 500 g flour\n\n## Steps\n1. Bake it.\n",
  );
});
afterAll(async () => {
  await stage.app.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | object): void {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}

const mapping = {
  source: "Museum system",
  language: "en",
  fields: { reference: "id", title: "title", date: "date", kind: { constant: "PHOTOGRAPH" } },
};

/** The command as built, on the database of these tests. */
function importing(
  file: string,
  ...more: string[]
): Promise<{ code: number | null; output: string; errors: string }> {
  const words = ["import", "archive", file, "--mapping", "mapping.json", "--key-file", "museum.key", ...more];
  const command = spawn(process.execPath, [cli, ...words], {
    cwd: folder,
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: stage.app.database.urls.owner },
  });
  let [output, errors] = ["", ""];
  command.stdout.on("data", (piece) => (output += piece));
  command.stderr.on("data", (piece) => (errors += piece));
  return new Promise((resolve) => command.once("close", (code) => resolve({ code, output, errors })));
}

describe("heritage import archive", () => {
  test("takes a file in as drafts of the key's partner, and the second time changes nothing", async () => {
    write("mapping.json", mapping);
    const { code, output, errors } = await importing("records.jsonl");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^records\.jsonl, as "Museum system"\nread +2\ncreated +1\n/);
    expect(output).toContain("Not read, and in how many records: size (1)");
    const report = join(folder, "imports/records.jsonl.jsonl");
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
      ...{ outcome: "refused", place: "line 2", code: "title_missing" },
    });
    expect(statSync(report).mode & 0o777).toBe(0o600);
    const again = JSON.parse((await importing("records.jsonl", "--json")).output);
    expect(again).toMatchObject({ read: 2, created: 0, updated: 0, unchanged: 1, refused: 1 });
    const query = '{ archiveItems(search: "wedding") { nodes { date { asWritten edtf } } } }';
    const nodes = [{ date: { asWritten: "c. 1930", edtf: "1930~" } }];
    expect((await stage.app.graphql(query, {}, { key: stage.keys.host })).data.archiveItems.nodes).toEqual(
      nodes,
    );
    expect((await stage.app.graphql(query)).data.archiveItems.nodes).toEqual([]);
  });

  test("takes a folder of Markdown in, a recipe as structure", async () => {
    write("mapping.json", {
      source: "Cookbook",
      language: "en",
      fields: { reference: "$name", title: "title", kind: { constant: "RECIPE" }, recipe: "$body" },
    });
    const { code, output } = await importing("recipes", "--json");
    expect({ code, ...JSON.parse(output) }).toMatchObject({ code: 0, read: 1, created: 1, warned: 0 });
    const query = `{ archiveItems(search: "himbasha") { nodes { details { ... on RecipeDetails {
      ingredients { quantity unit { text } name { text } } steps { text } } } } } }`;
    const { data } = await stage.app.graphql(query, {}, { key: stage.keys.host });
    expect(data.archiveItems.nodes).toEqual([
      {
        details: {
          ingredients: [{ quantity: 500, unit: { text: "g" }, name: { text: "flour" } }],
          steps: [{ text: "Bake it." }],
        },
      },
    ]);
  });

  test.each([
    ["a file that is not there", ["gone.jsonl"], /^gone\.jsonl cannot be read \(no such file/],
    [
      "a mapping that is not there",
      ["records.jsonl", "--mapping", "gone.json"],
      /^The mapping gone\.json cannot be read/,
    ],
    ["a key that is none", ["records.jsonl", "--key-file", "records.jsonl"], /^The key file holds no key/],
    ["a key of nobody", ["records.jsonl", "--key-file", "nobody.key"], /key/],
    [
      "a key that does not write",
      ["records.jsonl", "--key-file", "reader.key"],
      /needs the scope archives:write/,
    ],
    [
      "an administrator's key",
      ["records.jsonl", "--key-file", "admin.key"],
      /who runs the service writes in no archive/,
    ],
    [
      "a partner of others",
      ["records.jsonl", "--holder", "somewhere-else"],
      /archives:write at somewhere-else/,
    ],
  ])("says in one sentence that it was given %s", async (_what, [file = "", ...more], sentence) => {
    write("mapping.json", mapping);
    write("nobody.key", `hx_sec_${"0".repeat(52)}`);
    write("reader.key", stage.keys.readsHost);
    write("admin.key", stage.app.adminKey);
    const { code, errors } = await importing(file, ...more, "--result", "none.jsonl");
    expect(errors.trim()).toMatch(sentence);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
    expect(existsSync(join(folder, "none.jsonl"))).toBe(false);
  });

  test("tells each mistake of a mapping", async () => {
    write("mapping.json", { language: "en", fields: { reference: "id", consent: "agreed" } });
    const { code, errors } = await importing("records.jsonl");
    expect(errors.trim().split("\n")).toEqual([
      "The mapping cannot be followed:",
      "- source is missing: the name under which the records are found again.",
      expect.stringMatching(/^- fields\.consent is not taken from a file/),
    ]);
    expect(code).toBe(1);
  });
});
