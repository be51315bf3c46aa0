// The command line tools that tests run as a person would.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const beside = (manifest: string, file: string) => fileURLToPath(new URL(file, manifest));

/** Where each tool begins. */
export const tools = {
  attw: beside(import.meta.resolve("@arethetypeswrong/cli/package.json"), "dist/index.js"),
  codegen: beside(import.meta.resolve("@graphql-codegen/cli/package.json"), "esm/bin.js"),
  tsc: beside(import.meta.resolve("typescript/package.json"), "bin/tsc"),
};

/** The package's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a tool says, and with which status it ends. */
export function run(tool: keyof typeof tools, args: readonly string[], cwd: string = root) {
  // A tool of its own process does without what Jest needs.
  const env = { ...process.env, NODE_OPTIONS: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [tools[tool], ...args], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stdout, output: `${stdout}${stderr}` };
}
