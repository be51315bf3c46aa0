// What the elements of the archive, an objection, a survey, a registration and results say, against the lists of their labels.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { wordOfNotice } from "../../src/elements/archive/notice-words.ts";
import { wordOfRights } from "../../src/elements/archive/rights-words.ts";
import { isSpoken } from "../../src/elements/label-files.ts";
import { licenceName } from "../../src/rights.ts";
import { schemaText } from "../support/contract.ts";

const folder = fileURLToPath(new URL("../../src/elements", import.meta.url));
const labelsOf = (path: string) => Object.keys(JSON.parse(readFileSync(join(folder, path), "utf8")));
const common = labelsOf("locales/en.json");
const own = labelsOf("archive/locales/en.json");
const known: ReadonlySet<string> = new Set([...common, ...own]);

const sources = readdirSync(join(folder, "archive"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(folder, "archive", name), "utf8"))
  .join("\n");
const found = (pattern: RegExp) => [...sources.matchAll(pattern)].map(([, text = ""]) => text);
// In place, chosen between two, or by a word of the contract.
const said = [
  ...found(/(?:say|button|section|list|one|many|time|formatted|fact\(\s*reader,)\(?\s*"([A-Z][^"<]+)"/g),
  ...found(/\?\s+"([A-Z][a-z ][^"]+)"\s+:/g),
  ...found(/\s:\s+"([A-Z][a-z ][^"]+)"\s*[,)]/g),
  ...found(/\?\? "([A-Z][a-z ][^"]+)"/g),
  ...found(/^ {2}[A-Z_]+: "([^"]+)",$/gm),
];

const schema = buildSchema(schemaText);
const words = (type: string) =>
  ((schema.getType(type) as GraphQLEnumType | undefined)?.getValues() ?? []).map(({ name }) => name);
/** `ORAL_HISTORY` → "Oral history", as `Reader.term` makes it. */
const english = (word: string) => word.charAt(0) + word.slice(1).toLowerCase().replaceAll("_", " ");

describe.each([
  ["a calendar", "calendar", [], new Set(common), 3],
  ["an objection", "objection", [], known, 15],
  ["a survey", "survey", ["paper"], new Set(common), 15],
  ["a registration", "registration", [], new Set(common), 15],
  ["results", "results", ["results/languages", "results/recorded"], new Set(common), 15],
])("the labels of %s", (_what, place, beside, known, least) => {
  const listed = labelsOf(`${place}/locales/en.json`);
  const sources = [place, ...beside]
    .flatMap((one) => readdirSync(join(folder, one)).map((name) => join(folder, one, name)))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");

  test("are what is said there, and nothing that is there already", () => {
    expect(listed.filter((text) => !sources.includes(`"${text}"`))).toEqual([]);
    expect(listed.filter((text) => known.has(text))).toEqual([]);
  });

  test("are listed, all that is said", () => {
    const all = [...sources.matchAll(/"([A-Z][^"]* [^"]+)"/g)].map(([, text = ""]) => text);
    expect(all.length).toBeGreaterThan(least);
    expect(all.filter((text) => !listed.includes(text) && !known.has(text))).toEqual([]);
  });

  test("can be had in each language that the elements speak", () => {
    const languages = readdirSync(join(folder, place, "locales")).map((name) => name.replace(".json", ""));
    expect(languages.length).toBeGreaterThan(5);
    expect(languages.filter((language) => !isSpoken(language))).toEqual([]);
  });
});

describe("the labels of the archive", () => {
  test("are listed in en.json, all that its elements say", () => {
    expect(new Set(said).size).toBeGreaterThan(80);
    expect(said.filter((text) => !known.has(text))).toEqual([]);
  });

  test("hold nothing that is not said, and nothing that all elements have", () => {
    const sayable = new Set([
      ...said,
      ...[...words("ArchiveItemKind"), ...words("Theme"), "THEME"].map(english),
    ]);
    expect(own.filter((text) => !sayable.has(text) || common.includes(text))).toEqual([]);
  });

  test("can be had in each language that the elements speak", () => {
    const languages = readdirSync(join(folder, "archive/locales")).map((name) => name.replace(".json", ""));
    expect(languages.length).toBeGreaterThan(5);
    expect(languages.filter((language) => !isSpoken(language))).toEqual([]);
  });

  test("are there for every theme", () => {
    expect(
      words("Theme")
        .map(english)
        .filter((text) => !known.has(text)),
    ).toEqual([]);
  });

  test("are there for every kind of item, and for every right that is no licence", () => {
    expect(
      words("ArchiveItemKind")
        .map(english)
        .filter((text) => !known.has(text)),
    ).toEqual([]);
    const rights = words("ItemRights").filter((word) => !licenceName(word));
    expect(rights).toContain("IN_COPYRIGHT");
    expect(rights.map(wordOfRights).filter((text) => !known.has(text))).toEqual([]);
  });

  test.each(["ContentWarning", "CommunityNotice", "InstitutionNotice"])(
    "are there for every word of %s",
    (type) => {
      const shown = words(type).filter((word) => word !== "OTHER");
      expect(shown.map(wordOfNotice).filter((text) => !known.has(text))).toEqual([]);
    },
  );
});
