// Type-checks every TypeScript file of the workspace, tests included: node scripts/types.mjs
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

function filesUnder(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|dist)$/.test(entry.name) ? [] : filesUnder(path, pattern);
    return pattern.test(entry.name) ? [path] : [];
  });
}

/** One project's errors, and the files it looked at. */
function checkProject(project) {
  const options = ["--noEmit", "--incremental", "false", "--listFiles", "--pretty", "false"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, "-p", project, ...options], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line !== "");
  const seen = lines.filter((line) => existsSync(line));
  const errors = lines.filter((line) => !existsSync(line));
  if (status !== 0 && errors.length === 0)
    errors.push(`${project}: the compiler stopped with code ${status}.`);
  return { seen: seen.map((file) => resolve(file)), errors };
}

/** Every type error, and every file that no tsconfig.json covers: an unchecked file is an error too. */
export function typeFaults(root) {
  const packages = join(root, "packages");
  const checks = filesUnder(packages, /^tsconfig.*\.json$/).map(checkProject);
  const seen = new Set(checks.flatMap((check) => check.seen));
  const uncovered = filesUnder(packages, /\.(ts|tsx)$/).filter((file) => !seen.has(resolve(file)));
  return [
    ...new Set(checks.flatMap((check) => check.errors)),
    ...uncovered.map((file) => `${file} is in no tsconfig.json, so its types are not checked.`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = typeFaults(resolve(process.argv[2] ?? "."));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
