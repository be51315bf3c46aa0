// Simulates evaluations whose truth is known, and counts how often a verdict says otherwise: pnpm prove:statistics
//   pnpm prove:statistics --write        keeps the table in docs/evaluation-statistics.md
//   pnpm prove:statistics 2000           fewer simulations a design, for a quick look
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { markdownTable } from "./markdown-table.ts";
import { agreedChangeIsTrue, levels, powers } from "./statistics/gated.ts";
import { hazards } from "./statistics/printed.ts";
import type { Line } from "./statistics/simulation.ts";
import { passes } from "./statistics/simulation.ts";

const given = process.argv.slice(2);
const simulations = Number(given.find((argument) => /^\d+$/.test(argument)) ?? 20_000);
const page = fileURLToPath(new URL("../../../docs/evaluation-statistics.md", import.meta.url));

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const cells = (line: Line) => [
  line.design,
  percent(line.share),
  line.limit === null ? "printed" : percent(line.limit),
  passes(line) ? "" : "TOO MANY",
];

function tables(lines: readonly Line[]): string {
  return [...new Set(lines.map(({ check }) => check))]
    .map((check) => {
      const rows = lines.filter((line) => line.check === check).map(cells);
      return `## ${check}\n\n${markdownTable([["design", "share", "at most", ""], ...rows])}`;
    })
    .join("\n\n");
}

const checks = [
  ...levels(simulations),
  ...agreedChangeIsTrue(simulations),
  ...powers(simulations),
  ...hazards(simulations),
];

/** Every line, in its order, counted in as many processes as there are cores. */
async function counted(): Promise<Line[]> {
  const cores = availableParallelism();
  const parts = await Promise.all(
    Array.from({ length: cores }, (_, part) => {
      const child = fork(fileURLToPath(import.meta.url), [...given, `${part}/${cores}`]);
      return new Promise<Line[]>((resolve, reject) => {
        child.on("message", resolve as (lines: unknown) => void);
        child.on("exit", () => reject(new Error(`Part ${part} ended before it had counted.`)));
      });
    }),
  );
  return checks.flatMap((_, place) => parts[place % cores]?.[Math.floor(place / cores)] ?? []);
}

const part = given.find((argument) => /^\d+\/\d+$/.test(argument));
if (part === undefined) await prove();
else {
  const [own = 0, cores = 1] = part.split("/").map(Number);
  process.send?.(checks.filter((_, place) => place % cores === own).map((count) => count()));
  process.disconnect?.();
}

async function prove(): Promise<void> {
  const began = performance.now();
  const lines = await counted();
  const text = `# How often a verdict is wrong

\`pnpm prove:statistics --write\` wrote this: ${simulations} simulations a design, seeded, so that it comes out the same again. What is
"printed" is no promise: no interval protects from it. Level and missed changes are counted before Holm, with a δ that any change
reaches where the level is looked at.

${tables(lines)}
`;
  console.log(`\n${text}`);
  if (given.includes("--write")) writeFileSync(page, text);
  const failed = lines.filter((line) => !passes(line));
  console.log(
    `prove:statistics: ${lines.length} designs, ${failed.length} beyond their limit, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}
