// Plays random histories on the real tables, and compares what everybody sees with the design page: pnpm prove:consent
import startTestServer from "../test/support/global-setup.ts";
import stopTestServer from "../test/support/global-teardown.ts";
import { Interleaver, today } from "./consent/played/interleaved.ts";
import { differenceOfPair, pairOf } from "./consent/played/pairs.ts";
import { proveHistories, sideBySide } from "./consent/played/prove.ts";
import { Stage } from "./consent/played/stage.ts";
import { Random } from "./random.ts";

const histories = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const rounds = Math.ceil(histories / sideBySide);
const atOnce = 20;

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

await startTestServer();
const stage = await Stage.open();
try {
  const began = performance.now();
  let played = 0;
  let actions = 0;
  for (let done = 0; done < rounds; done += atOnce) {
    const proof = await proveHistories(stage, first + done, Math.min(atOnce, rounds - done));
    played += proof.histories;
    actions += proof.actions;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${played} histories, ${actions} actions, ${seconds} s`);
    if (proof.failure === undefined) continue;
    console.log(proof.failure);
    process.exitCode = 1;
    break;
  }
  if (process.exitCode !== 1) {
    await provePairs();
    console.log("In none of them does the database answer otherwise than the design page.");
  }
} finally {
  await stage.close();
  await stopTestServer();
}
