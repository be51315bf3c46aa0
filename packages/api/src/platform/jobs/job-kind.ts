import type { JobBatch } from "./job-batch.ts";

/** What may be kept of a job: ids, words of our own, numbers. The table refuses anything that somebody has written. */
export type IdsOnly = null | boolean | number | string | IdsOnly[] | { [name: string]: IdsOnly };

/** How a batch ended: it is committed together with this, or not at all. */
export interface BatchEnd<Position> {
  /** Where the next batch goes on. */
  position: Position;
  /** How many parts of the job this batch did. */
  done: number;
  /** How many there are altogether, where that is known only now. */
  total?: number;
  isLast: boolean;
}

/** A kind of work that takes longer than a request. A module declares it with what it brings. */
export interface JobKind<Payload = unknown, Position = unknown> {
  /** Its module and what is done, such as `archives.import`. */
  name: string;
  /** For what the service does by itself: how many seconds after it was done it is done again, as SYSTEM. */
  againAfterSeconds?: number;
  /** Takes a stored payload for what it is; undefined for one that a job of this kind cannot have. */
  read(payload: IdsOnly): Payload | undefined;
  /**
   * Does the next few parts, within one transaction and as who ordered it. `position` is null at first. Whatever it writes
   * through the batch is there exactly once, however often workers are killed; what it does elsewhere is not.
   */
  run(batch: JobBatch<Payload, Position>): Promise<BatchEnd<Position>>;
}

// biome-ignore lint/suspicious/noExplicitAny: each kind has a payload of its own.
export type AnyJobKind = JobKind<any, any>;
