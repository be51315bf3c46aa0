// Shows that nobody learns of what they may not see: pnpm prove:access [--count 100000] [--seed 1] [--viewer "curator of M"] [--write-matrix]
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { startTestServer, stopTestServer } from "../test/support/test-server.ts";
import { type Leak, proveAccess, type Report, weakened } from "./differential.ts";
import { matrixFile, matrixText } from "./matrix.ts";
import { personas } from "./personas.ts";
import { createWorld } from "./worlds.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string" },
    viewer: { type: "string", multiple: true },
    "write-matrix": { type: "boolean", default: false },
  },
});

async function writeMatrix(): Promise<void> {
  const world = await createWorld();
  writeFileSync(matrixFile, await matrixText(world.database, world));
  await world.database.drop();
  console.log(`${matrixFile} is written. Read its diff: each line that changed is a right given or taken.`);
}

async function prove(): Promise<boolean> {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  for (const [name, weaken] of weakened) {
    const report = await proveAccess({ count: 4000, seed, weaken, stopsAtFirstLeak: true });
    console.log(
      `without ${name}: ${report.leaks.length > 0 ? "noticed" : "NOT NOTICED"} after ${report.operations} operations`,
    );
    if (report.leaks.length === 0) return false;
  }
  const viewers = Object.values(personas).filter(({ name }) => values.viewer?.includes(name) ?? true);
  if (viewers.length === 0) throw new Error(`No viewer is called ${values.viewer?.join(" or ")}.`);
  const report = await proveAccess({
    count: Number(values.count),
    seed,
    viewers,
    onProgress: ({ name }, operations, leaks) =>
      console.log(`${name}: ${operations} operations, ${leaks} leaks`),
  });
  print(report);
  return report.leaks.length === 0 && report.control > 0;
}

function print(report: Report): void {
  for (const leak of report.leaks) printLeak(leak, report.seed);
  const answered = Math.round((100 * report.answered) / report.operations);
  console.log(`
operations ${report.operations}, each in two worlds; viewers ${report.viewers}; answered without errors ${answered} %
differing ${report.differing}, canaries told ${report.canaries} (${report.control} to those who may see them)
asked for ${report.used} of ${report.used + report.unused.length} fields, arguments and comparators; not for: ${report.unused.join(", ") || "none"}
${report.seconds.toFixed(0)} s, ${availableParallelism()} cores, Node ${process.versions.node}, seed ${report.seed}`);
}

function printLeak({ viewer, kind, operation, detail }: Leak, seed: number): void {
  console.log(`\n${kind}, as ${viewer}, seed ${seed}\n${JSON.stringify(operation)}\n${detail}`);
}

await startTestServer();
try {
  if (values["write-matrix"]) await writeMatrix();
  else if (!(await prove())) process.exitCode = 1;
} finally {
  await stopTestServer();
}
