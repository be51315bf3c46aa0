// Releases generated evaluations, and attacks what was released: pnpm prove:disclosure
//   pnpm prove:disclosure 200 50         200 evaluations, 50 of them attacked without each of the defences too
//   pnpm prove:disclosure --write        keeps the table in docs/evaluation-disclosure.md
//   pnpm prove:disclosure --minutes=30   begins no evaluation after so long, and reports those that were tried
//   pnpm prove:disclosure --at-once=1    in one process; without it, as many as there are cores, at most four
import { type ChildProcess, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { loadHighs } from "./disclosure/attacker/load-highs.ts";
import { type Outcome, tryEvaluation } from "./disclosure/one-evaluation.ts";
import { reportOf } from "./disclosure/report.ts";

const given = process.argv.slice(2);
const [count = 1000, withoutDefences = Math.min(count, 200)] = given
  .filter((text) => /^\d+$/.test(text))
  .map(Number);
const option = (name: string) => given.find((text) => text.startsWith(`--${name}=`))?.split("=")[1];
const minutes = Number(option("minutes") ?? Number.POSITIVE_INFINITY);
const atOnce = Number(option("at-once") ?? Math.min(availableParallelism(), 4));
const page = fileURLToPath(new URL("../../../docs/evaluation-disclosure.md", import.meta.url));

/** Tries the seeds that the parent sends, one after the other. */
async function serveParent(send: (outcome: Outcome) => void): Promise<void> {
  const highs = await loadHighs();
  process.on("message", ({ seed, without }: { seed: number; without: boolean }) => {
    send(tryEvaluation(highs, seed, without));
  });
}

/** All outcomes, in the order of their seeds, from several processes. */
async function outcomesOf(): Promise<Outcome[]> {
  const outcomes = new Array<Outcome | undefined>(count).fill(undefined);
  const began = performance.now();
  let next = 0;
  let done = 0;
  const work = (child: ChildProcess) =>
    new Promise<void>((resolve, reject) => {
      let seed = -1;
      const sendNext = () => {
        seed = next;
        next += 1;
        if (seed >= count || performance.now() - began > minutes * 60_000) {
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
  const children = Array.from({ length: atOnce }, () => fork(fileURLToPath(import.meta.url)));
  await Promise.all(children.map(work));
  return outcomes.filter((outcome) => outcome !== undefined);
}

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(0);

if (process.send) await serveParent((outcome) => process.send?.(outcome));
else {
  const began = performance.now();
  const outcomes = await outcomesOf();
  const { text, faults } = reportOf(outcomes);
  console.log(`\n${text}`);
  if (given.includes("--write")) writeFileSync(page, text);
  for (const fault of faults) console.error(fault);
  console.log(
    `prove:disclosure: ${outcomes.length} evaluations, ${faults.length} faults, ${seconds(began)} s`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
