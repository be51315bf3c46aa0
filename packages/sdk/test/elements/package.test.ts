// What is said of the elements, against what they are.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { elementTypes } from "../../scripts/element-types.mjs";
import { isSpoken } from "../../src/elements/label-files.ts";
import { schemaText } from "../support/contract.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(ts|css)$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n");
// What every element says, what only those of the archive say, and those of evaluations.
const common = sourcesIn("src/elements");
const ofArchive = sourcesIn("src/elements/archive") + sourcesIn("src/elements/objection");
const ofEvaluations = ["survey", "paper", "results", "registration"]
  .map((name) => sourcesIn(`src/elements/${name}`))
  .join("");
const sources = common + sourcesIn("src/elements/calendar") + ofArchive + ofEvaluations;

const manifestText = readFileSync(join(root, "custom-elements.json"), "utf8");
const guide = ["", "-calendar", "-registration", "-archive", "-results", "-survey"]
  .map((name) => `embed${name}.md`)
  .map((name) => readFileSync(join(root, "../../docs/guides", name), "utf8"))
  .join("\n");

interface Named {
  name: string;
}
interface Declaration {
  name: string;
  tagName?: string;
  attributes?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: Named[];
}
const elements = (JSON.parse(manifestText).modules as { declarations: Declaration[] }[])
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

const documented = (what: "attributes" | "cssParts" | "cssProperties" | "events") =>
  [...new Set(elements.flatMap((element) => element[what] ?? []).map(({ name }) => name))].sort();
const inSources = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].flatMap(([, ...names]) => names.join(" ").split(" ")))]
    .filter(Boolean)
    .sort();

describe("custom-elements.json", () => {
  test("describes the elements", () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual([
      "heritage-archive",
      "heritage-calendar",
      "heritage-collection",
      "heritage-item",
      "heritage-program",
      "heritage-programs",
      "heritage-registration",
      "heritage-results",
      "heritage-survey",
    ]);
  });

  test("is what the comments say", () => {
    const folder = mkdtempSync(join(tmpdir(), "heritage-manifest-"));
    try {
      const analyzer = join(root, "node_modules/.bin/cem");
      const { status, stderr } = spawnSync(analyzer, ["analyze", "--outdir", relative(root, folder)], {
        cwd: root,
        encoding: "utf8",
        timeout: 60_000,
      });
      expect([status, stderr]).toEqual([0, ""]);
      expect(readFileSync(join(folder, "custom-elements.json"), "utf8")).toBe(manifestText);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is what frameworks know of the elements", () => {
    const types = readFileSync(join(root, "src/element-types/elements.ts"), "utf8");
    expect(types).toBe(elementTypes(JSON.parse(manifestText)));
  });

  test("names every part, and no other", () => {
    const parts = inSources(/\bpart="([a-z -]+)"/g);
    const passed = inSources(/heading\([^,]+, "([a-z]+)"|\bpart = "([a-z]+)"/g);
    expect(documented("cssParts")).toEqual([...new Set([...parts, ...passed])].sort());
  });

  test("names every custom property, and no other", () => {
    expect(documented("cssProperties")).toEqual(inSources(/var\((--heritage-[a-z-]+)/g));
  });

  test("names every event, and no other", () => {
    expect(documented("events")).toEqual(inSources(/"(heritage-(?:load|error))"/g));
  });

  test("is in the guide for web editors, name by name", () => {
    const names = (["attributes", "cssParts", "cssProperties", "events"] as const).flatMap(documented);
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the labels", () => {
  const said = inSourcesOf(/(?:say|fact\(\s*reader,|[lL]ink\([^"()]*,|#section|turn)\(?\s*"([^"]+)"/g);
  // Words that a rule chooses among.
  said.push("Upcoming", "Past", "Not known", "Free", "Pay what you can");
  const schema = buildSchema(schemaText);
  const words = (type: string) =>
    (schema.getType(type) as GraphQLEnumType).getValues().map(({ name }) => name);
  /** `ORAL_HISTORY` → "Oral history", as `Reader.term` makes it. */
  const english = (word: string) => word.charAt(0) + word.slice(1).toLowerCase().replaceAll("_", " ");

  const locales = join(root, "src/elements/locales");
  const labels = Object.keys(JSON.parse(readFileSync(join(locales, "en.json"), "utf8")));
  const known: ReadonlySet<string> = new Set(labels);

  test("are listed in en.json, all that the elements say", () => {
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((text) => !known.has(text))).toEqual([]);
  });

  test("can be had in each language that they are translated to", () => {
    const languages = readdirSync(locales).map((name) => name.replace(".json", ""));
    expect(languages.length).toBeGreaterThan(5);
    expect(languages.filter((language) => !isSpoken(language))).toEqual([]);
  });

  test("hold nothing that is not said", () => {
    const sayable = new Set([...said, ...Object.keys(enumerations).flatMap(words).map(english)]);
    expect(labels.filter((text) => !sayable.has(text))).toEqual([]);
  });

  // Whose words are shown, but for these.
  const enumerations: Record<string, RegExp> = {
    ProgramKind: /^$/,
    SessionStatus: /^SCHEDULED$/,
    AttendanceMode: /^(IN_PERSON|UNKNOWN)$/,
    Audience: /^$/,
    ProgramPartnerRole: /^$/,
    AccessStatus: /^UNKNOWN$/,
    ProgramFacetField: /^$/,
  };

  test.each(Object.entries(enumerations))("are there for every word of %s that is shown", (type, unsaid) => {
    const shown = words(type).filter((word) => !unsaid.test(word));
    expect(shown.filter((word) => !known.has(english(word)))).toEqual([]);
  });
});

function inSourcesOf(pattern: RegExp): string[] {
  return [...new Set([...common.matchAll(pattern)].map(([, text = ""]) => text))];
}

describe("the files that pages load", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = (name: string) => readFileSync(join(root, "dist/embed", name));

  test("are the same under v1 and under their version", () => {
    expect(file("v1/programs.js").equals(file(`${version}/programs.js`))).toBe(true);
  });

  const published = JSON.parse(file(`${version}/integrity.json`).toString()) as {
    files: Record<string, string>;
  };
  const names = Object.keys(published.files);
  const sizeOf = (name: string) => gzipSync(file(`v1/${name}`), { level: 9 }).length;
  /** The file of a part, whatever is in it. */
  const partOf = (name: string) =>
    names.find((found) => new RegExp(`^${name}-\\w{8}\\.js$`).test(found)) ?? "";

  test("have the hash that is published", () => {
    expect(names).toEqual(expect.arrayContaining(["programs.js", "sdk.js"]));
    for (const [name, integrity] of Object.entries(published.files)) {
      const hash = createHash("sha384").update(file(`${version}/${name}`));
      expect([name, integrity]).toEqual([name, `sha384-${hash.digest("base64")}`]);
    }
  });

  test("ask for no other file than those that the first one knows by their hash", () => {
    const hashOf = (name: string) =>
      createHash("sha256")
        .update(file(`v1/${name}`))
        .digest("base64");
    const parts = names.filter((name) => !/^(programs|sdk)\.js$/.test(name));
    // It knows its parts, and one of them knows those of the archive, of a survey and of results.
    const first = [file("v1/programs.js"), file(`v1/${partOf("views")}`)];
    expect(first[0]?.includes(hashOf(partOf("views")))).toBe(true);
    expect(parts.filter((name) => !first.some((bytes) => bytes.includes(hashOf(name))))).toEqual([]);
    for (const name of names) {
      const imports =
        file(`v1/${name}`)
          .toString()
          .match(/\bimport\s*\([^)]*\)|\bfrom\s*["'][^"']*/g) ?? [];
      expect([name, imports.length]).toEqual([name, name === "programs.js" ? 1 : 0]);
    }
  });

  test("are within their sizes", () => {
    const languages = names.filter((name) => /^labels-\w{2}-/.test(name));
    expect(languages).toHaveLength(5);
    const visitors = ["programs.js", partOf("filters"), partOf("program"), partOf("search-data")];
    const longest = Math.max(...languages.map(sizeOf));
    const all = visitors.map(sizeOf).reduce((sum, size) => sum + size) + longest;
    // What every page loads; all that a visitor's page may load, in the longest of its languages; what an editor needs.
    expect(sizeOf("programs.js")).toBeLessThanOrEqual(15_050);
    expect(all).toBeLessThanOrEqual(24_100);
    expect(sizeOf(partOf("advice"))).toBeLessThanOrEqual(1_500);
  });

  test("are within their sizes for the archive, which pages without a piece of heritage never load", () => {
    const languages = names.filter((name) => name.startsWith("labels-archive-"));
    expect(languages).toHaveLength(5);
    // It knows the hash of each part of its own, in six languages.
    expect(sizeOf(partOf("views"))).toBeLessThanOrEqual(2_500);
    expect(sizeOf(partOf("pictures"))).toBeLessThanOrEqual(3_000);
    expect(sizeOf(partOf("collection"))).toBeLessThanOrEqual(8_500);
    expect(sizeOf(partOf("item"))).toBeLessThanOrEqual(9_000);
    expect(sizeOf(partOf("listing"))).toBeLessThanOrEqual(6_500);
    expect(sizeOf(partOf("objections"))).toBeLessThanOrEqual(9_000);
    expect(Math.max(...languages.map(sizeOf))).toBeLessThanOrEqual(3_500);
  });

  test("are within their sizes for a calendar, which pages without one never load", () => {
    const languages = names.filter((name) => name.startsWith("labels-calendar-"));
    expect(languages).toHaveLength(5);
    expect(sizeOf(partOf("calendar"))).toBeLessThanOrEqual(3_500);
    expect(Math.max(...languages.map(sizeOf))).toBeLessThanOrEqual(400);
  });

  test("are within their sizes for a survey, which pages without one never load", () => {
    const languages = names.filter((name) => name.startsWith("labels-survey-"));
    expect(languages).toHaveLength(5);
    expect(sizeOf(partOf("survey"))).toBeLessThanOrEqual(7_600);
    expect(sizeOf(partOf("questions"))).toBeLessThanOrEqual(4_700);
    expect(sizeOf(partOf("withdrawal"))).toBeLessThanOrEqual(1_500);
    expect(sizeOf(partOf("sheet"))).toBeLessThanOrEqual(4_000);
    expect(Math.max(...languages.map(sizeOf))).toBeLessThanOrEqual(3_000);
  });

  test("are within their sizes for a registration, which pages without one never load", () => {
    expect(sizeOf(partOf("registration"))).toBeLessThanOrEqual(6_000);
  });

  test("are within their sizes for results, with their charts and tables", () => {
    const languages = names.filter((name) => name.startsWith("labels-results-"));
    expect(languages).toHaveLength(5);
    expect(sizeOf(partOf("results"))).toBeLessThanOrEqual(9_800);
    expect(sizeOf(partOf("quotes"))).toBeLessThanOrEqual(1_500);
    expect(sizeOf(partOf("languages"))).toBeLessThanOrEqual(1_500);
    expect(Math.max(...languages.map(sizeOf))).toBeLessThanOrEqual(3_600);
  });
});
