import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { Deadline } from "./deadline.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("a deadline stands still while it is stopped, and goes on with what was left", () => {
  let isPast = false;
  const deadline = new Deadline(1000, () => {
    isPast = true;
  });
  jest.advanceTimersByTime(900);
  deadline.stop();
  jest.advanceTimersByTime(60_000);
  deadline.run();
  jest.advanceTimersByTime(99);
  expect(isPast).toBe(false);
  jest.advanceTimersByTime(1);
  expect(isPast).toBe(true);
});
