import { EventEmitter } from "node:events";
import { describe, expect, test } from "@jest/globals";
import { AdmissionQueue } from "./admission-queue.ts";

const longTimeouts = { waitMs: 60_000 };
const caller = (bucket: string) => ({ bucket, whenGone: () => () => undefined });

/** Lets what was promised happen. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Notes in which order operations start, and lets the test end them by name. */
function runner(queue: AdmissionQueue) {
  const started: string[] = [];
  const refused: string[] = [];
  const leave = new Map<string, () => void>();
  const enter = (name: string) => {
    const [bucket = ""] = name;
    queue.enter(caller(bucket)).then(
      (end) => {
        started.push(name);
        leave.set(name, end);
      },
      () => refused.push(name),
    );
  };
  const end = async (name: string) => {
    leave.get(name)?.();
    await settled();
  };
  return { started, refused, enter, end };
}

describe("the queue before the database", () => {
  test("lets as many operations run as there are places, and the next when one ends", async () => {
    const { started, enter, end } = runner(new AdmissionQueue({ places: 2, size: 10, ...longTimeouts }));
    for (const name of ["a1", "b1", "c1"]) enter(name);
    await settled();
    expect(started).toEqual(["a1", "b1"]);
    await end("a1");
    expect(started).toEqual(["a1", "b1", "c1"]);
  });

  test("keeps the last place for somebody else", async () => {
    const { started, enter } = runner(new AdmissionQueue({ places: 3, size: 10, ...longTimeouts }));
    for (const name of ["a1", "a2", "a3", "b1"]) enter(name);
    await settled();
    expect(started).toEqual(["a1", "a2", "b1"]);
  });

  test("lets one caller use the only place", async () => {
    const { started, enter } = runner(new AdmissionQueue({ places: 1, size: 10, ...longTimeouts }));
    enter("a1");
    await settled();
    expect(started).toEqual(["a1"]);
  });

  test("gives the next place to whoever has the fewest running, then to whoever was served longest ago", async () => {
    const { started, enter, end } = runner(new AdmissionQueue({ places: 2, size: 10, ...longTimeouts }));
    for (const name of ["a1", "b1", "a2", "a3", "a4", "c1", "b2"]) enter(name);
    await settled();
    await end("a1");
    expect(started.at(-1)).toBe("c1");
    await end("b1");
    expect(started.at(-1)).toBe("a2");
    await end("c1");
    expect(started.at(-1)).toBe("b2");
    await end("a2");
    expect(started.at(-1)).toBe("a3");
  });

  test("refuses one too many at once", async () => {
    const { refused, enter } = runner(new AdmissionQueue({ places: 1, size: 2, ...longTimeouts }));
    for (const name of ["a1", "a2", "a3", "a4"]) enter(name);
    await settled();
    expect(refused).toEqual(["a4"]);
  });

  test("when it is full, the last of the longest line gives way to a newcomer", async () => {
    const { started, refused, enter, end } = runner(
      new AdmissionQueue({ places: 1, size: 3, ...longTimeouts }),
    );
    for (const name of ["a1", "a2", "a3", "a4", "b1", "b2"]) enter(name);
    await settled();
    expect(refused.toSorted()).toEqual(["a4", "b2"]);
    await end("a1");
    await end("b1");
    await end("a2");
    expect(started).toEqual(["a1", "b1", "a2", "a3"]);
  });

  test("refuses whoever has waited too long", async () => {
    const queue = new AdmissionQueue({ places: 1, size: 10, waitMs: 10 });
    const leave = await queue.enter(caller("a"));
    await expect(queue.enter(caller("b"))).rejects.toMatchObject({
      extensions: { code: "UNAVAILABLE", retryAfterMs: 1000 },
    });
    expect(queue.waiting).toBe(0);
    leave();
    expect(queue.running).toBe(0);
  });

  test("forgets whoever hangs up", async () => {
    const queue = new AdmissionQueue({ places: 1, size: 1, ...longTimeouts });
    await queue.enter(caller("a"));
    const connection = new EventEmitter();
    const whenGone = (work: () => void) => {
      connection.once("close", work);
      return () => connection.off("close", work);
    };
    const waiting = queue.enter({ bucket: "b", whenGone });
    expect(queue.waiting).toBe(1);
    connection.emit("close");
    await expect(waiting).rejects.toThrow("The client disconnected before the operation could begin.");
    expect(queue.waiting).toBe(0);
  });

  test("leaves a place once, however often it is told to", async () => {
    const queue = new AdmissionQueue({ places: 2, size: 1, ...longTimeouts });
    const leave = await queue.enter(caller("a"));
    await queue.enter(caller("b"));
    leave();
    leave();
    expect(queue.running).toBe(1);
  });
});
