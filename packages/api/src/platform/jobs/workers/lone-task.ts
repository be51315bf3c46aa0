import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Logger } from "pino";

/** What one instance of all does again and again, for as long as its connection to the queue lives; then another does. */
export interface LoneTask {
  name: string;
  /** How long it rests when nothing waits. */
  everyMs: number;
  /**
   * Asks whether this connection may do it, by a lock that ends with the connection. If so, gives what does some of it and says
   * whether more waits.
   */
  begin(client: pg.PoolClient): Promise<(() => Promise<boolean>) | undefined>;
}

interface Parts {
  pool: pg.Pool;
  signal: AbortSignal;
  log: Logger;
}

/** How often those who wait ask whether it is their turn. */
const waitMs = 1000;

export async function keepDoing(task: LoneTask, parts: Parts): Promise<void> {
  while (!parts.signal.aborted) {
    try {
      await turnOf(task, parts);
    } catch (error) {
      parts.log.warn({ err: error, task: task.name }, "a task of one instance begins again");
      await pause(waitMs, parts.signal);
    }
  }
}

/** A connection of its own from the first question to the end: the lock goes with it. */
async function turnOf(task: LoneTask, { pool, signal }: Parts): Promise<void> {
  const client = await pool.connect();
  try {
    let next = await task.begin(client);
    while (!next && !signal.aborted) {
      await pause(waitMs, signal);
      next = await task.begin(client);
    }
    while (next && !signal.aborted) if (!(await next())) await pause(task.everyMs, signal);
  } finally {
    client.release(true);
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
