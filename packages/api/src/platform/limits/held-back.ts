import { setTimeout as sleep } from "node:timers/promises";

/** How long a refusal takes, in milliseconds. Unequal, or all would come again at one moment. */
const refusalTakesMs = () => 2000 + Math.random() * 2000;
/** How many wait for theirs at most. */
const most = 1000;

/** Lets those who are refused wait for it, so that a flood that asks again as soon as it is answered costs next to nothing. */
export class HeldBack {
  #waiting = 0;

  async wait(): Promise<void> {
    if (this.#waiting >= most) return;
    this.#waiting += 1;
    await sleep(refusalTakesMs());
    this.#waiting -= 1;
  }
}
