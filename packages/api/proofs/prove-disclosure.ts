// Releases generated evaluations, and attacks what was released: pnpm prove:disclosure
//   pnpm prove:disclosure 200 50         200 evaluations, 50 of them attacked without each of the defences too
//   pnpm prove:disclosure --write        keeps the table in docs/evaluation-disclosure.md
import { type ChildProcess, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { loadHighs } from "./disclosure/load-highs.ts";
import { type Outcome, tryEvaluation } from "./disclosure/one-evaluation.ts";
import { reportOf } from "./disclosure/report.ts";

const given = process.argv.slice(2);
const [count = 1000, withoutDefences = Math.min(count, 200)] = given
  .filter((text) => /^\d+$/.test(text))
  .map(Number);
const page = fileURLToPath(new URL("../../../docs/evaluation-disclosure.md", import.meta.url));

/** Tries the seeds that the parent sends, one after the other. */
async function serveParent(send: (outcome: Outcome) => void): Promise<void> {
  const highs = await loadHighs();
  process.on("message", ({ seed, without }: { seed: number; without: boolean }) => {
    send(tryEvaluation(highs, seed, without));
  });
}

/** All outcomes, in the order of their seeds, from as many processes as there are cores. */
async function outcomesOf(): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(count);
  const began = performance.now();
  let next = 0;
  let done = 0;
  const work = (child: ChildProcess) =>
    new Promise<void>((resolve, reject) => {
      let seed = -1;
      const sendNext = () => {
        seed = next;
        next += 1;
        if (seed >= count) {
          child.disconnect();
          resolve();
        } else child.send({ seed, without: seed < withoutDefences });
      };
      child.on("message", (outcome: Outcome) => {
        outcomes[seed] = outcome;
        done += 1;
        if (done % 25 === 0) console.log(`${done} evaluations, ${seconds(began)} s`);
        sendNext();
      });
      child.on("exit", (code) => {
        if (code) reject(new Error(`Seed ${seed} ended with code ${code}.`));
      });
      sendNext();
    });
  const children = Array.from({ length: Math.min(availableParallelism(), 4) }, () =>
    fork(fileURLToPath(import.meta.url)),
  );
  await Promise.all(children.map(work));
  return outcomes;
}

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(0);

if (process.send) await serveParent((outcome) => process.send?.(outcome));
else {
  const began = performance.now();
  const { text, faults } = reportOf(await outcomesOf());
  console.log(`\n${text}`);
  if (given.includes("--write")) writeFileSync(page, text);
  for (const fault of faults) console.error(fault);
  console.log(`prove:disclosure: ${count} evaluations, ${faults.length} faults, ${seconds(began)} s`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
