// Builds once, then rebuilds and restarts at every saved change: pnpm dev
import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = join(root, "node_modules/.bin/tsc");

const built = spawnSync("pnpm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

// Nobody spreads requests over instances here, so that a change shows at once.
const env = { SHUTDOWN_DELAY_MS: "0", ...process.env };
const watch = (command, ...args) => spawn(command, args, { cwd: root, stdio: "inherit", env });
const children = [
  watch(compiler, "-p", "packages/api", "--watch", "--preserveWatchOutput"),
  watch(compiler, "-p", "packages/sdk", "--watch", "--preserveWatchOutput"),
  watch(process.execPath, "packages/sdk/scripts/build-elements.mjs", "--watch"),
  watch(process.execPath, "--watch", "--watch-preserve-output", "packages/api/dist/main.js"),
];

// Ctrl-C reaches the children too; staying alive until they end lets the API stop its database.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {
  for (const child of children) child.kill("SIGTERM");
});
