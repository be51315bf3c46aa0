import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { operations } from "./support/contract.ts";
import { root } from "./support/tools.ts";

const dist = join(root, "dist");
if (!existsSync(join(dist, "index.js"))) throw new Error("There is no dist: run `pnpm build` first.");

/** What a page loads at once: what is imported later lies in a file of its own. */
function withEsbuild(texts: readonly string[]): Promise<string[]> {
  const bundles = texts.map(async (contents) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: dist },
      outdir: "bundle",
      splitting: true,
      metafile: true,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "browser",
      write: false,
    });
    const files = new Map(outputFiles.map(({ path, text }) => [relative(process.cwd(), path), text]));
    const atOnce = (file: string): string[] => {
      const imports = metafile.outputs[file]?.imports ?? [];
      return [
        file,
        ...imports.filter(({ kind }) => kind === "import-statement").flatMap(({ path }) => atOnce(path)),
      ];
    };
    return [...new Set(atOnce("bundle/stdin.js"))].map((file) => files.get(file)).join("\n");
  });
  return Promise.all(bundles);
}

async function withRolldown(texts: readonly string[]): Promise<string[]> {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, "test/support/rolldown.mjs"), dist],
    { input: JSON.stringify(texts), encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const bundlers = [
  ["esbuild", withEsbuild],
  ["rolldown", withRolldown],
] as const;

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const names = operations.map(({ name }) => name);
const namesIn = (code: string) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));

describe.each(bundlers)("bundled with %s", (_name, bundle) => {
  test("the client is at most 3.0 kB, minified and compressed", async () => {
    const [code = ""] = await bundle(['export { createClient } from "./index.js"']);
    expect(gzipped(code)).toBeLessThanOrEqual(3_000);
    expect(namesIn(code)).toEqual([]);
  });

  test("what reads documents of other tools comes when there is one, and not before", async () => {
    const [code = ""] = await bundle(['export { createClient } from "./index.js"']);
    expect(code).not.toContain("FragmentDefinition");
    const [later = ""] = await bundle(['export { typedDocumentOf } from "./foreign-document.js"']);
    expect(later).toContain("FragmentDefinition");
    expect(gzipped(later)).toBeLessThanOrEqual(900);
  });

  test("with paging and one operation it is at most 3.5 kB", async () => {
    const [code = ""] = await bundle(['export { createClient, listPrograms } from "./index.js"']);
    expect(gzipped(code)).toBeLessThanOrEqual(3_500);
  });

  test("what caches need to know is at most 3.5 kB", async () => {
    const [code = ""] = await bundle(['export * from "./caches.js"']);
    expect(gzipped(code)).toBeLessThanOrEqual(3_500);
  });

  test.each(["jsonld", "jsonld-items", "jsonld-results"])(
    "the schema.org of %s is at most 1.5 kB",
    async (entry) => {
      const [code = ""] = await bundle([`export * from "./${entry}.js"`]);
      expect(gzipped(code)).toBeLessThanOrEqual(1_500);
    },
  );

  test("what matches needs to a session is at most 1.7 kB, and asks nobody", async () => {
    const [code = ""] = await bundle(['export { accessMatch } from "./index.js"']);
    expect(gzipped(code)).toBeLessThanOrEqual(1_700);
    expect(code).not.toMatch(/fetch|localStorage|cookie|import\(/);
    expect(namesIn(code)).toEqual([]);
  });

  test("no operation is in it but the one that is used", async () => {
    const codes = await bundle(
      names.map((name) => `export { createClient, ${lowerFirst(name)} } from "./index.js"`),
    );
    expect(codes.map(namesIn)).toEqual(names.map((name) => [name]));
  });

  test("the facade holds every operation, which is why it has an entry of its own", async () => {
    const [code = ""] = await bundle(['export { createFacade } from "./generated/facade.js"']);
    expect(namesIn(code)).toEqual(names);
  });
});
