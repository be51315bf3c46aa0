import { setImmediate } from "node:timers/promises";
import type { Selection } from "./selection.ts";

/** So many values are put into an answer before others get their turn: a few milliseconds of work. */
const valuesInATurn = 1500;

/** Spreads the records of one list over turns of the event loop, so that a large answer keeps nobody waiting. */
export class Turns {
  readonly #recordsInATurn: number;
  #records = 0;
  #turn: Promise<void> | undefined;

  constructor(selection: Selection | undefined) {
    this.#recordsInATurn = Math.max(1, Math.floor(valuesInATurn / (selection?.weight ?? 1)));
  }

  /** A record: at once, or in a later turn when this one has had its share. */
  take<T>(record: T): T | Promise<T> {
    this.#records += 1;
    if (this.#records > this.#recordsInATurn) {
      this.#records = 1;
      this.#turn = (this.#turn ?? Promise.resolve()).then(() => setImmediate());
    }
    return this.#turn ? this.#turn.then(() => record) : record;
  }
}
