import { expect, test } from "@jest/globals";
import { GivenUp, Threads } from "./threads.ts";

const file = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const limits = { places: 1, ms: 20_000, memoryMb: 64 };
const doubling = `import { parentPort, workerData } from "node:worker_threads"; parentPort.postMessage(2 * workerData);`;

test("a thread answers; one that never ends, or fails, is given up, and the next one has its place", async () => {
  expect(await new Threads<number, number>(file(doubling), limits).run(21)).toBe(42);
  const endless = new Threads<null, null>(file("for (;;);"), { ...limits, ms: 50, maxWaiting: 1 });
  const [first, second, third] = await Promise.allSettled([
    endless.run(null),
    endless.run(null),
    endless.run(null),
  ]);
  for (const { reason } of [first, second, third] as PromiseRejectedResult[])
    expect(reason).toBeInstanceOf(GivenUp);
  // Nobody waits for the third: too many are waiting already.
  expect((third as PromiseRejectedResult).reason.message).toContain("waiting");
  const failing = new Threads<null, null>(file("throw new Error('It failed.');"), limits);
  await expect(failing.run(null)).rejects.toThrow("It failed.");
  await expect(failing.run(null)).rejects.toThrow("It failed.");
});
