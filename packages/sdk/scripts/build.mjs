// Compiles to dist/ and, where there are elements, bundles them for a page to embed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: at("."), stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
run(fileURLToPath(new URL("bin/tsc", `file://${typescript}`)), "-p", "tsconfig.json");
if (existsSync(at("scripts/build-embed.mjs"))) run(at("scripts/build-embed.mjs"));
