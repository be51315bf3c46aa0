// Holds the layering rules, of imports and of SQL: node scripts/layering.mjs [workspace folder]
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";
import settings, { modules } from "../.dependency-cruiser.mjs";
import { filesUnder } from "./files.mjs";
import { sqlFaults } from "./sql-layers.mjs";

// Without a compiler it understands, the checker skips every TypeScript file and reports success.
const fewestFiles = 20;

/** Every TypeScript source and test of the packages, as the checker names them. */
const sourceFiles = (root) =>
  filesUnder(root, "packages", /(?<!\.d)\.ts$/)
    .filter((file) => /^packages\/[^/]+\/(src|test)\//.test(file))
    // A test puts these among the modules of a copy, and has this check look at that.
    .filter((file) => !file.startsWith("packages/api/test/planted/"));

/** A module missing from the order of knowing could know everything. */
function unplacedModules(root) {
  const folder = "packages/api/src/modules";
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => !modules.includes(name))
    .map((name) => `${folder}/${name} wants a place in the order of modules in .dependency-cruiser.mjs.`);
}

function sentence({ rule, from, to, cycle = [] }) {
  const [{ comment }] = settings.forbidden.filter(({ name }) => name === rule.name);
  const way = cycle.length > 0 ? cycle.map((step) => step.name ?? step).join(" → ") : to;
  return `${from} → ${way}  [${rule.name}] ${comment}`;
}

/** What breaks a rule, as sentences; none when the layers hold. */
export async function layeringFaults(root) {
  const files = sourceFiles(root);
  const { output } = await cruise(files, {
    ...settings.options,
    baseDir: root,
    validate: true,
    ruleSet: settings,
  });
  const read = new Set(output.modules.filter((module) => module.dependencies).map((module) => module.source));
  const unread = files.filter((file) => !read.has(file));
  if (files.length < fewestFiles || unread.length > 0 || output.summary.totalDependenciesCruised === 0) {
    return [
      `The layering checker read ${files.length - unread.length} of ${files.length} TypeScript files (at least ${fewestFiles} are expected), so its verdict means nothing.`,
    ];
  }
  return [...unplacedModules(root), ...output.summary.violations.map(sentence), ...sqlFaults(root)];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = await layeringFaults(resolve(process.argv[2] ?? "."));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
