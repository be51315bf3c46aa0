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
import { accessLabels } from "../../src/elements/access-labels.ts";
import { detailLabels } from "../../src/elements/detail-labels.ts";
import { labels, wordsOf } from "../../src/elements/labels.ts";
import { listingLabels } from "../../src/elements/listing-labels.ts";
import { schemaText } from "../support/contract.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sources = readdirSync(join(root, "src/elements"))
  .map((name) => readFileSync(join(root, "src/elements", name), "utf8"))
  .join("\n");

const manifestText = readFileSync(join(root, "custom-elements.json"), "utf8");
const guide = readFileSync(join(root, "../../docs/guides/embed.md"), "utf8");

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
  test("describes the two elements", () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(["heritage-program", "heritage-programs"]);
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
  }, 60_000);

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
  const said = inSourcesOf(/(?:say|fact\(reader,|#link\(\w+,|#section\()\(?\s*"([^"]+)"/g);
  const schema = buildSchema(schemaText);
  const words = (type: string) =>
    (schema.getType(type) as GraphQLEnumType).getValues().map(({ name }) => name);

  test("are there in five languages for all that the elements say", () => {
    const all = { ...listingLabels, ...detailLabels };
    said.push("Upcoming", "Past");
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => !Object.hasOwn(all, text))).toEqual([]);
    expect(
      Object.values(all)
        .flat()
        .filter((text) => text.trim() === ""),
    ).toEqual([]);
  });

  test.each([
    ["ProgramKind", labels, /^OTHER$/],
    ["SessionStatus", labels, /^SCHEDULED$/],
    ["AttendanceMode", labels, /^(IN_PERSON|UNKNOWN)$/],
    ["Audience", detailLabels, /^$/],
    ["ProgramPartnerRole", detailLabels, /^$/],
    ["AccessFeatureKind", accessLabels, /^$/],
    ["AccessStatus", accessLabels, /^(AVAILABLE|UNKNOWN)$/],
    ["ProgramFacetField", listingLabels, /^$/],
  ])("are there for every word of %s that is shown", (type, table, unsaid) => {
    const shown = words(type).filter((word) => !unsaid.test(word));
    const missing = shown.filter((word) => !Object.hasOwn(table, wordsOf(word.replace("DIETARY_", ""))));
    expect(missing).toEqual([]);
  });
});

function inSourcesOf(pattern: RegExp): string[] {
  return [...new Set([...sources.matchAll(pattern)].map(([, text = ""]) => text))];
}

describe("the files that pages load", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const file = (name: string) => readFileSync(join(root, "dist/embed", name));

  test("are the same under v1 and under their version", () => {
    expect(file("v1/programs.js").equals(file(`${version}/programs.js`))).toBe(true);
  });

  test("have the hash that is published", () => {
    const published = JSON.parse(file(`${version}/integrity.json`).toString());
    const hashes = ["programs.js", "sdk.js"].map((name) => {
      const hash = createHash("sha384").update(file(`${version}/${name}`));
      return [name, `sha384-${hash.digest("base64")}`];
    });
    expect(published).toEqual({ version, files: Object.fromEntries(hashes) });
  });

  test("ask for no other file", () => {
    expect(file("v1/programs.js").toString()).not.toMatch(/\bimport\s*\(|\bfrom\s*["']/);
  });

  test("are within their sizes", async () => {
    const script = `import { bundle } from ${JSON.stringify(join(root, "scripts/build-elements.mjs"))};
      const contents = 'import { HeritagePrograms } from "./heritage-programs.ts"; customElements.define("heritage-programs", HeritagePrograms);';
      const stdin = { contents, resolveDir: ${JSON.stringify(join(root, "src/elements"))}, loader: "ts" };
      const { outputFiles } = await bundle({ stdin, minify: true, write: false, legalComments: "none" });
      process.stdout.write(outputFiles[0].text);`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
    expect(stdout).toContain("heritage-programs");
    // The listing with Lit's templates and the client; and what a page loads, which holds both elements.
    expect(gzipSync(stdout, { level: 9 }).length).toBeLessThanOrEqual(15_000);
    expect(gzipSync(file("v1/programs.js"), { level: 9 }).length).toBeLessThanOrEqual(23_000);
  });
});
