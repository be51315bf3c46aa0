import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { manifestText } from "../scripts/manifest.mjs";

interface Entry {
  name: string;
  type: string;
  sha256: string;
  document: string;
}

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), "utf8");
const { operations }: { operations: Entry[] } = JSON.parse(read("operations.json"));

/** The manifest of other documents over a contract of their own. */
function manifestOf(files: Record<string, string>): Entry[] {
  const folder = mkdtempSync(join(tmpdir(), "heritage-operations-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const contract =
      "interface Node { c: Int } type Query { a: Thing! node: Node } type Thing implements Node { b: Thing c: Int }";
    return JSON.parse(manifestText(contract, pathToFileURL(`${folder}/`))).operations;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("operations.json", () => {
  test("is what the operations and the contract give", () => {
    expect(read("operations.json")).toBe(manifestText(read("schema.graphql"), at("operations/")));
  });

  test("has the hash of exactly the text that is sent", () => {
    for (const { document, sha256 } of operations) {
      expect(createHash("sha256").update(document, "utf8").digest("hex")).toBe(sha256);
    }
  });

  test("has documents that stand alone and that the contract allows", () => {
    const schema = buildSchema(read("schema.graphql"));
    for (const { document } of operations) expect(validate(schema, parse(document))).toEqual([]);
  });

  test("has one operation of each name, and each lets its reader's languages be named", () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
    for (const { name, document, type } of operations) {
      expect(document).toContain(`${type} ${name}(`);
      expect(document).toContain("@inLanguages(prefer:$languages)");
    }
  });

  test("has lists that page both ways", () => {
    const lists = operations.filter(({ name }) => name.startsWith("List"));
    expect(lists.length).toBeGreaterThan(3);
    for (const { document } of lists) {
      expect(document).toContain("first:$first after:$after last:$last before:$before");
    }
  });
});

describe("the manifest", () => {
  test("writes every fragment out where it is spread, of whichever file", () => {
    const [entry] = manifestOf({
      "a.graphql": "query A { a { ...Outer } }",
      "b.graphql": "fragment Inner on Thing { c } fragment Outer on Thing { b { ...Inner } c }",
    });
    expect(entry?.document).toBe("query A{a{b{c}c}}");
  });

  test("keeps the type and the directives of a fragment that not every object gets", () => {
    const [entry] = manifestOf({
      "a.graphql": "query A($x: Boolean!) { node { ...Name } a { ...Number @include(if: $x) } }",
      "b.graphql": "fragment Name on Thing { b { ...Number } } fragment Number on Thing { c }",
    });
    expect(entry?.document).toBe(
      "query A($x:Boolean!){node{...on Thing{b{c}}}a{...on Thing@include(if:$x){c}}}",
    );
  });

  test("has the same hash whatever the layout and the order of the files", () => {
    const one = manifestOf({
      "a.graphql": "query A { a { ...X ...Y } } fragment X on Thing { c } fragment Y on Thing { b { c } }",
    });
    const other = manifestOf({
      "a.graphql": "fragment Y on Thing {\n  b { c }\n}\n# why\nquery A { a { ...X, ...Y } }",
      "b.graphql": "fragment X on Thing {\n  c\n}",
    });
    expect(other).toEqual(one);
  });

  test("refuses what the contract does not have, and names the file", () => {
    expect(() => manifestOf({ "wrong.graphql": "query A { a { d } }" })).toThrow(/"d"[\s\S]*wrong\.graphql/);
  });

  test("refuses two fragments of one name in different files", () => {
    const files = {
      "a.graphql": "query A { a { ...X } } fragment X on Thing { c }",
      "b.graphql": "fragment X on Thing { b { c } }",
    };
    expect(() => manifestOf(files)).toThrow(/only one fragment named "X"/);
  });
});
