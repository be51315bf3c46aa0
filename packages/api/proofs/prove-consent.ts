// Plays random histories on the real tables, and compares what everybody sees with the design page: pnpm prove:consent
import startTestServer from "../test/support/global-setup.ts";
import stopTestServer from "../test/support/global-teardown.ts";
import { proveHistories, sideBySide } from "./consent/played/prove.ts";
import { Stage } from "./consent/played/stage.ts";

const histories = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
const rounds = Math.ceil(histories / sideBySide);
const atOnce = 20;

await startTestServer();
const stage = await Stage.open();
try {
  const began = performance.now();
  let played = 0;
  let acts = 0;
  for (let done = 0; done < rounds; done += atOnce) {
    const proof = await proveHistories(stage, first + done, Math.min(atOnce, rounds - done));
    played += proof.histories;
    acts += proof.acts;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${played} histories, ${acts} acts, ${seconds} s`);
    if (proof.failure === undefined) continue;
    console.log(proof.failure);
    process.exitCode = 1;
    break;
  }
  if (process.exitCode !== 1)
    console.log("In none of them does the database answer otherwise than the design page.");
} finally {
  await stage.close();
  await stopTestServer();
}
