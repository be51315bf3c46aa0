import { Worker } from "node:worker_threads";

export interface ThreadLimits {
  /** How many work at once; the others wait. */
  places: number;
  /** How many may wait; without it, any number. */
  maxWaiting?: number;
  /** How long one piece of work may take, in milliseconds. */
  ms: number;
  memoryMb: number;
}

/** Work was given up: it took more time or memory than there is, or too much else was waiting. */
export class GivenUp extends Error {
  constructor(why: string) {
    super(`The work of a thread was given up: ${why}.`);
    this.name = "GivenUp";
  }
}

/**
 * Work that takes long, each piece in a thread of its own: what it needs of time or memory is taken from nobody else, and one
 * that fails takes nothing along. The thread finds what it is given in `workerData`, and posts its answer once.
 */
export class Threads<Given, Answer> {
  readonly #file: URL;
  readonly #limits: ThreadLimits;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  /** The file is one of the build, also where the sources run as they are: a thread is started from a file. */
  constructor(file: URL, limits: ThreadLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  async run(given: Given): Promise<Answer> {
    const { places, maxWaiting = Number.POSITIVE_INFINITY } = this.#limits;
    if (this.#taken < places) this.#taken += 1;
    else if (this.#waiting.length >= maxWaiting) throw new GivenUp("too much is waiting");
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await this.#inThread(given);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#taken -= 1;
    }
  }

  async #inThread(given: Given): Promise<Answer> {
    const { ms, memoryMb } = this.#limits;
    const thread = new Worker(this.#file, {
      workerData: given,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      void thread.terminate();
    }, ms);
    try {
      return await new Promise<Answer>((resolve, reject) => {
        thread.once("message", resolve);
        thread.once("error", (error: NodeJS.ErrnoException) =>
          reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new GivenUp("it took too much memory") : error),
        );
        thread.once("exit", () =>
          reject(isLate ? new GivenUp(`it took ${ms} ms`) : new Error("A thread ended without an answer.")),
        );
      });
    } finally {
      clearTimeout(timer);
      await thread.terminate();
    }
  }
}
