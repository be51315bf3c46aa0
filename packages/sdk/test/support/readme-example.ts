// Examples of a README: code in which `expression; // → value` is a claim that has to hold.
import { spawn } from "node:child_process";
import { build } from "esbuild";
import type { RunningApi } from "./running-api.ts";
import { root } from "./tools.ts";

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

/** How many claims an example makes. */
export const claims = (code: string) => [...code.matchAll(/; \/\/ → /g)].length;

/** Runs an example on a real API; gives how many claims held, or what went wrong. */
export async function execute(code: string, api: RunningApi): Promise<string> {
  const prelude = `import assert from "node:assert";
let held = 0;
const claim = (actual: unknown, expected: unknown) => { assert.deepStrictEqual(actual, expected); held += 1; };\n`;
  const source = withClaims(code).replaceAll(
    /https:\/\/api\.example\.org\/graphql|http:\/\/localhost:4000\/graphql/g,
    api.url,
  );
  const { outputFiles } = await build({
    stdin: { contents: `${prelude}${source}\nconsole.log(held);`, loader: "ts", resolveDir: `${root}/test` },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const env = { ...process.env, HERITAGE_KEY: api.key, HERITAGE_TOKEN: api.token };
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
