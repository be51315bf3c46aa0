// Compiles to dist/, lays the contract beside it, and bundles the elements: for npm in one module, for pages under dist/embed.
import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildElements } from "./build-elements.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

function compile(project) {
  const { status } = spawnSync(process.execPath, [compiler, "-p", project], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

compile("tsconfig.json");
compile("tsconfig.elements.json");
copyFileSync(
  fileURLToPath(import.meta.resolve("@heritage-exchange/schema/schema.graphql")),
  join(root, "dist/schema.graphql"),
);
await buildElements();
