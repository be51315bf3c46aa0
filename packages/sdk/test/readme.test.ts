import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { type RunningApi, startApi } from "./support/running-api.ts";
import { root, run } from "./support/tools.ts";

const readme = readFileSync(`${root}/README.md`, "utf8");

/** The examples, each under the heading it stands below. */
const examples = readme.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""], index) => ({
    name: `${section.split("\n")[0]} (${index + 1})`,
    code,
  })),
);

const CLAIM = /^(\s*)(.*); \/\/ → (.+)$/;

/** The line on which the statement began that ends on this one: as far left, and not a closing bracket. */
function startOf(lines: readonly string[], end: number): number {
  const indent = /^\s*/.exec(lines[end] ?? "")?.[0] ?? "";
  let start = end;
  while (start > 0 && (/^[)}\]]/.test(lines[start]?.trim() ?? "") || !lines[start]?.startsWith(`${indent}`)))
    start--;
  while (start > 0 && /^\s/.test(lines[start]?.slice(indent.length) ?? "")) start--;
  return start;
}

/** The example with each claim, `expression; // → value`, as a call of `claim`. */
function withClaims(code: string): string {
  const lines = code.split("\n");
  for (const [index, line] of lines.entries()) {
    const [, indent, rest, value] = CLAIM.exec(line) ?? [];
    if (rest === undefined) continue;
    const start = startOf(lines, index);
    lines[index] = `${indent}${rest}, ${value});`;
    lines[start] = lines[start]?.replace(/^(\s*)/, "$1claim(") ?? "";
  }
  return lines.join("\n");
}

const claims = (code: string) => [...code.matchAll(/; \/\/ → /g)].length;

async function execute(code: string, api: RunningApi): Promise<string> {
  const prelude = `import assert from "node:assert";
let held = 0;
const claim = (actual: unknown, expected: unknown) => { assert.deepStrictEqual(actual, expected); held += 1; };\n`;
  const source = withClaims(code).replaceAll("https://api.example.org/graphql", api.url);
  const { outputFiles } = await build({
    stdin: { contents: `${prelude}${source}\nconsole.log(held);`, loader: "ts", resolveDir: `${root}/test` },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const env = { ...process.env, HERITAGE_KEY: api.key, NODE_OPTIONS: "" };
  const child = spawn(process.execPath, ["--input-type=module", "-"], { env });
  child.stdin.end(outputFiles[0]?.text);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  await new Promise((resolve) => child.once("close", resolve));
  return output.trim();
}

describe("the examples of the README", () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startApi();
  }, 120_000);
  afterAll(() => api?.close(), 60_000);

  test.each(examples)("$name", async ({ code }) => {
    expect(claims(code)).toBeGreaterThan(0);
    // Each claim has to have been made and to hold; one in a loop holds several times.
    const output = await execute(code, api);
    expect(output).toMatch(/^\d+$/);
    expect(Number(output)).toBeGreaterThanOrEqual(claims(code));
  });
});

test("the examples of the README have no type error", () => {
  // Below node_modules, so that the package finds itself and git does not see it.
  const folder = `${root}/node_modules/.readme`;
  mkdirSync(folder, { recursive: true });
  try {
    for (const [index, { code }] of examples.entries()) writeFileSync(`${folder}/${index}.ts`, code);
    const compilerOptions = { noEmit: true, lib: ["es2023", "dom"], types: ["node"] };
    const settings = { extends: "../../../../tsconfig.base.json", compilerOptions, include: ["*.ts"] };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(settings));
    expect(run("tsc", ["-p", folder]).output).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("every code block of the README is an example that is executed", () => {
  expect(examples.length).toBeGreaterThan(8);
  expect([...readme.matchAll(/^```/gm)]).toHaveLength(2 * examples.length);
});
