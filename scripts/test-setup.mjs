// Runs once in each process that runs tests, before the first of them.
import { addEventHandler } from "jest-circus";

// What a test starts is no test.
delete process.env.NODE_OPTIONS;

// Tests wait for events. How long these take on a busy machine says nothing; this ends a test whose event never comes.
const longestMs = Number(process.env.HX_LONGEST_TEST_MS ?? 240_000);

// What nobody catches fails the test that was running, and not the whole run.
const uncaught = new Map();
process.on("uncaughtException", (thrown) => uncaught.set({}, thrown));
process.on("unhandledRejection", (thrown, promise) => uncaught.set(promise, thrown));
process.on("rejectionHandled", (promise) => uncaught.delete(promise));

async function throwUncaught() {
  // One that is handled after all is known to be so a moment later.
  if (uncaught.size > 0) await new Promise(setImmediate);
  const [first] = uncaught.values();
  if (uncaught.size === 0) return;
  uncaught.clear();
  throw first;
}

/** The same function, which fails when it takes longer. */
const endingInTime = (fn) => async () => {
  let timer;
  const late = new Promise((_, reject) => {
    const message = `This has not ended in ${longestMs / 1000} seconds.`;
    timer = setTimeout(() => reject(new Error(message)), longestMs);
  });
  try {
    await Promise.race([fn(), late]);
    await throwUncaught();
  } catch (thrown) {
    throw thrown instanceof Error ? thrown : new Error(`Thrown: ${thrown}`);
  } finally {
    clearTimeout(timer);
  }
};

addEventHandler(({ name }, { currentDescribeBlock: block }) => {
  const added = { add_test: block?.children, add_hook: block?.hooks }[name]?.at(-1);
  if (added?.fn) added.fn = endingInTime(added.fn);
});

// Without the process that asked for it, nobody hears how a test ended.
process.on("disconnect", () => process.exit());
