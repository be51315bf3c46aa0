import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { operations } from "./support/contract.ts";
import { root, run } from "./support/tools.ts";

const dist = join(root, "dist");
if (!existsSync(join(dist, "index.js"))) throw new Error("There is no dist: run `pnpm build` first.");

async function withEsbuild(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

// As a command: rolldown looks at its options with `instanceof`, which fails across the realms of a test.
async function withRolldown(contents: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "heritage-bundle-"));
  try {
    writeFileSync(join(folder, "main.js"), contents.replaceAll('"./', `"${dist}/`));
    const options = ["main.js", "--format", "esm", "--minify", "--platform", "browser", "--file", "out.js"];
    const { status, output } = run("rolldown", options, folder);
    if (status !== 0) throw new Error(output);
    return readFileSync(join(folder, "out.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const bundlers = [
  ["esbuild", withEsbuild],
  ["rolldown", withRolldown],
] as const;

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const namesIn = (code: string) =>
  operations.map(({ name }) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(code));

describe.each(bundlers)("bundled with %s", (_name, bundle) => {
  test("the client is at most 3.0 kB, minified and compressed", async () => {
    const code = await bundle('export { createClient } from "./index.js"');
    expect(gzipped(code)).toBeLessThanOrEqual(3_000);
    expect(namesIn(code)).toEqual([]);
  });

  test("with paging and one operation it is at most 3.5 kB", async () => {
    const code = await bundle('export { createClient, listPrograms } from "./index.js"');
    expect(gzipped(code)).toBeLessThanOrEqual(3_500);
  });

  test("schema.org events are at most 1.5 kB", async () => {
    expect(gzipped(await bundle('export * from "./jsonld.js"'))).toBeLessThanOrEqual(1_500);
  });

  test("no operation is in it but the one that is used", async () => {
    for (const { name } of operations) {
      const code = await bundle(`export { createClient, ${lowerFirst(name)} } from "./index.js"`);
      expect(namesIn(code)).toEqual([name]);
    }
  }, 60_000);

  test("the facade holds every operation, which is why it has an entry of its own", async () => {
    const code = await bundle('export { createFacade } from "./generated/facade.js"');
    expect(namesIn(code)).toHaveLength(operations.length);
  });
});
