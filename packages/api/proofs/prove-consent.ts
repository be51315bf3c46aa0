// Plays random histories on the real tables, and compares what everybody sees with the design page: pnpm prove:consent
import { availableParallelism } from "node:os";
import { startTestServer, stopTestServer } from "../test/support/test-server.ts";
import { Interleaver, today } from "./consent/played/interleaved.ts";
import { differenceOfPair, pairOf } from "./consent/played/pairs.ts";
import { proveHistories, sideBySide } from "./consent/played/prove.ts";
import { Stage } from "./consent/played/stage.ts";
import { Random } from "./random.ts";

const [histories = 10_000, first = 1] = process.argv.slice(2).map(Number);
if (![histories, first].every((number) => Number.isInteger(number) && number > 0))
  throw new Error("Say how many histories, and from which on: pnpm prove:consent 500 1");
const rounds = Math.ceil(histories / sideBySide);
const atOnce = 10;

/** Two actions at once, interleaved at each statement. */
async function provePairs(): Promise<void> {
  const day = today();
  const real = await Stage.open(false);
  const interleaver = await Interleaver.open(real);
  try {
    const count = Math.ceil(histories / 20);
    for (let seed = first; seed < first + count; seed += 1) {
      const difference = await differenceOfPair(interleaver, pairOf(`pair${seed}`, day, new Random(seed)));
      if (difference) throw new Error(`Pair ${seed}: ${difference}`);
    }
    console.log(`${count} pairs of actions at once`);
  } finally {
    await interleaver.close();
    await real.close();
  }
}

/** As many databases side by side as there are cores: what takes the time is PostgreSQL. */
async function proveAll(): Promise<string | undefined> {
  const stages = await Promise.all(Array.from({ length: availableParallelism() }, () => Stage.open()));
  const began = performance.now();
  const sum = { rounds: 0, histories: 0, actions: 0 };
  let failure: string | undefined;
  const work = async (stage: Stage) => {
    while (sum.rounds < rounds && failure === undefined) {
      const done = sum.rounds;
      sum.rounds += atOnce;
      const proof = await proveHistories(stage, first + done, Math.min(atOnce, rounds - done));
      sum.histories += proof.histories;
      sum.actions += proof.actions;
      failure ??= proof.failure;
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      console.log(`${sum.histories} histories, ${sum.actions} actions, ${seconds} s`);
    }
  };
  try {
    await Promise.all(stages.map(work));
  } finally {
    await Promise.all(stages.map((stage) => stage.close()));
  }
  return failure;
}

await startTestServer();
try {
  const failure = await proveAll();
  if (failure === undefined) {
    await provePairs();
    console.log("In none of them does the database answer otherwise than the design page.");
  } else {
    console.log(failure);
    process.exitCode = 1;
  }
} finally {
  await stopTestServer();
}
