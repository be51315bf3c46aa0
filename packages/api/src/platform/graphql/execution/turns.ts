import { setImmediate } from "node:timers/promises";
import type { DatabaseSession } from "../../database/connections/database-sessions.ts";

/** So many values are put into an answer before others get their turn: a few milliseconds of work. */
const valuesInATurn = 3000;

/** Spreads the records of one answer over turns of the event loop, so that a large answer keeps nobody waiting. */
export class Turns {
  #values = 0;
  /** The turn that comes last of those under way. */
  #last: Promise<void> | undefined;

  /** A record that brings so many values: at once, or in a later turn when this one has had its share. */
  take<T>(record: T, weight: number): T | Promise<T> {
    this.#values += weight;
    if (this.#values > valuesInATurn) {
      this.#values = weight;
      this.#next();
    }
    return this.#last ? this.#last.then(() => record) : record;
  }

  /** Runs `work` when all records that were taken have been handed over. */
  whenDone(work: () => void): void {
    if (this.#last) void this.#last.then(() => this.whenDone(work));
    // As DataLoader does by itself: after what is resolved now has asked for what it needs.
    else void Promise.resolve().then(() => process.nextTick(work));
  }

  #next(): void {
    const turn = (this.#last ?? Promise.resolve()).then(() => setImmediate());
    this.#last = turn;
    void turn.then(() => {
      if (this.#last === turn) this.#last = undefined;
    });
  }
}

const shared = new WeakMap<DatabaseSession, Turns>();

/** The turns of one request, by the database session through which it reads. */
export function turnsOf(database: DatabaseSession): Turns {
  let turns = shared.get(database);
  if (!turns) {
    turns = new Turns();
    shared.set(database, turns);
  }
  return turns;
}
