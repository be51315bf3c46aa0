import { setImmediate } from "node:timers/promises";
import type { Door } from "../../database/connections/doors.ts";

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

  /** Acts when all records that were taken have been handed over. */
  whenDone(act: () => void): void {
    if (this.#last) void this.#last.then(() => this.whenDone(act));
    // As DataLoader does by itself: after what is resolved now has asked for what it needs.
    else void Promise.resolve().then(() => process.nextTick(act));
  }

  #next(): void {
    const turn = (this.#last ?? Promise.resolve()).then(() => setImmediate());
    this.#last = turn;
    void turn.then(() => {
      if (this.#last === turn) this.#last = undefined;
    });
  }
}

const shared = new WeakMap<Door, Turns>();

/** The turns of one request, by the door through which it reads. */
export function turnsOf(door: Door): Turns {
  let turns = shared.get(door);
  if (!turns) {
    turns = new Turns();
    shared.set(door, turns);
  }
  return turns;
}
