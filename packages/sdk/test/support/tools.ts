// The command line tools that tests run as a person would.
import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const beside = (manifest: string, file: string) => fileURLToPath(new URL(file, manifest));

/** Where each tool begins. */
export const tools = {
  attw: beside(import.meta.resolve("@arethetypeswrong/cli/package.json"), "dist/index.js"),
  codegen: beside(import.meta.resolve("@graphql-codegen/cli/package.json"), "esm/bin.js"),
  "gql.tada": beside(import.meta.resolve("gql.tada/package.json"), "bin/cli.js"),
  tsc: beside(import.meta.resolve("typescript/package.json"), "bin/tsc"),
};

/** The package's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The same for a tool that asks a server of this process. */
export function runWhileServing(tool: keyof typeof tools, args: readonly string[]) {
  return new Promise<{ status: number; output: string }>((resolve) => {
    execFile(process.execPath, [tools[tool], ...args], { cwd: root }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
    );
  });
}

/** What a tool says, and with which status it ends. */
export function run(tool: keyof typeof tools, args: readonly string[], cwd: string = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tools[tool], ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stdout, output: `${stdout}${stderr}` };
}
