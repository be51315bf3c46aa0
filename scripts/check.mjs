// Everything a machine can judge about a change, one line per part: pnpm check
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenContractFaults, staleContractFaults, staleSdkFaults } from "./contract.mjs";
import { costFaults } from "./cost-of-a-record.mjs";
import { layeringFaults } from "./layering.mjs";
import { drawingFaults } from "./module-graph.mjs";
import { translationFaults } from "./translations.mjs";
import { typeFaults } from "./types.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A command line tool of the root package: its output is the fault when it exits with another code than 0. */
function toolFaults(tool, args) {
  const run = spawnSync(join(root, "node_modules/.bin", tool), args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status === 0) return [];
  return [`${run.stdout ?? ""}${run.stderr ?? ""}`.trim() || `${tool} stopped with code ${run.status}.`];
}

const parts = [
  ["types", () => typeFaults(root), "Correct the types named above."],
  [
    "format and lint",
    () => toolFaults("biome", ["check", "--error-on-warnings", "--max-diagnostics=50", "."]),
    "Run `pnpm fix`; what it leaves wants a hand.",
  ],
  [
    "layering",
    () => layeringFaults(root),
    "Move the code to where the arrow points; ARCHITECTURE.md shows the layers.",
  ],
  [
    "sizes",
    () => costFaults(root),
    "Declare once what is repeated, divide what is large; `node scripts/cost-of-a-record.mjs` shows where.",
  ],
  ["drawing", () => drawingFaults(root), "Run `node scripts/module-graph.mjs --write`."],
  [
    "translations",
    () => translationFaults(root),
    "Correct the file named above; CONTRIBUTING.md says how sentences are translated.",
  ],
  [
    "unused code",
    () => toolFaults("knip", ["--no-progress"]),
    "Delete what nothing uses, or drop the `export` or the dependency.",
  ],
  [
    "schema up to date",
    () => [...staleContractFaults(root), ...staleSdkFaults(root)],
    "Run `pnpm generate` and commit packages/schema and packages/sdk with your change.",
  ],
  [
    "schema not broken",
    () => brokenContractFaults(root),
    "Keep what is released, and mark it @deprecated beside its successor.",
  ],
];

/** A part that throws has not passed. */
async function faultsOf(find) {
  try {
    return await find();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

let failed = 0;
for (const [name, find, remedy] of parts) {
  const start = Date.now();
  const faults = await faultsOf(find);
  for (const fault of faults) console.error(fault);
  const took = `${((Date.now() - start) / 1000).toFixed(1)} s`;
  console.log(faults.length === 0 ? `ok      ${name} (${took})` : `FAILED  ${name} (${took}): ${remedy}`);
  if (faults.length > 0) failed += 1;
}
console.log(failed === 0 ? "check: all parts passed" : `check: ${failed} of ${parts.length} parts failed`);
process.exitCode = failed === 0 ? 0 : 1;
