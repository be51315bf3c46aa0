import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { publint } from "publint";
import { schemaText } from "./support/contract.ts";
import { root, run } from "./support/tools.ts";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Every script that is published, bundles of the elements included. */
function publishedScripts(): [file: string, code: string][] {
  return readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => [file, readFileSync(join(root, "dist", file), "utf8")]);
}

const filesWith = (pattern: RegExp) =>
  publishedScripts()
    .filter(([, code]) => pattern.test(code))
    .map(([file]) => file);

describe("the package", () => {
  test("depends on nothing at run time", () => {
    const { dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = manifest;
    expect({ ...dependencies, ...peerDependencies, ...optionalDependencies }).toEqual({});
  });

  test("imports nothing of Node, evaluates no text, and touches no cookie; only a survey keeps something on a device", () => {
    expect(publishedScripts().length).toBeGreaterThan(10);
    expect(filesWith(/["'`]node:/)).toEqual([]);
    expect(filesWith(/\beval\s*\(|\bnew Function\b/)).toEqual([]);
    expect(filesWith(/\bdocument\.cookie\b|\bindexedDB\b|\bcookieStore\b/)).toEqual([]);
    // In a bundle the code of a survey, which keeps answers until they have arrived, has a name by its content.
    const keeping = publishedScripts().filter(([, code]) => /\b(local|session)Storage\b/.test(code));
    expect(keeping.length).toBeGreaterThan(0);
    expect(keeping.filter(([, code]) => !code.includes("heritage-survey")).map(([file]) => file)).toEqual([]);
    expect(
      keeping.filter(([file]) => /(programs|sdk|index|views)[^/]*\.js$/.test(file)).map(([file]) => file),
    ).toEqual([]);
  });

  test("imports only files of its own", () => {
    const foreign = publishedScripts().flatMap(([file, code]) =>
      [...code.matchAll(/^\s*(?:import|export)\b[^"';]*?from\s*["']([^"']+)["']/gm)]
        .map(([, from = ""]) => from)
        .filter((from) => !from.startsWith("."))
        .map((from) => `${file}: ${from}`),
    );
    expect(foreign.filter((line) => !line.startsWith("elements/"))).toEqual([]);
  });

  test("has the contract that it was made from", () => {
    expect(readFileSync(join(root, "dist/schema.graphql"), "utf8")).toBe(schemaText);
  });

  test("has nothing that publint would change", async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test("has types that every resolver finds", () => {
    const folder = mkdtempSync(join(tmpdir(), "heritage-pack-"));
    try {
      const packed = spawnSync("npm", ["pack", "--pack-destination", folder], {
        cwd: root,
        encoding: "utf8",
      });
      const tarball = join(folder, packed.stdout.trim().split("\n").at(-1) ?? "");
      // A contract is no module.
      const options = [
        "--profile",
        "esm-only",
        "--format",
        "json",
        "--exclude-entrypoints",
        "./schema.graphql",
      ];
      const answer = run("attw", [tarball, ...options]);
      const { analysis } = JSON.parse(answer.stdout);
      const modules = Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".graphql"));
      expect(Object.keys(analysis.entrypoints)).toEqual(modules);
      expect(answer.status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
