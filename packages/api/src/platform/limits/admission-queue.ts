import { errors } from "../errors.ts";

/** Who asks for a place. */
export interface Applicant {
  /** Whose turn it is when many wait: the name of a bucket. */
  bucket: string;
  /** Calls back once when the caller hangs up; gives a function that stops that. */
  whenGone(work: () => void): () => void;
}

interface Waiting {
  start(): void;
  refuse(): void;
}

/** One caller's requests, or operations: those that run, and those that wait in the order in which they came. */
interface Line {
  running: number;
  waiting: Waiting[];
  /** Counts up with each place given, of whomever. */
  servedAt: number;
}

export interface QueueSettings {
  /** How many may run at once. */
  places: number;
  /** How many of one caller; where nothing is said all but one, so that nobody waits for slow ones of the first. */
  forOne?: number;
  /** How many may wait for a place. */
  size: number;
  /** How long one may wait, in milliseconds. */
  waitMs: number;
}

/**
 * Lets only so many run at once: requests that are read, or operations that ask the database. The rest waits, in a line for each caller: the
 * next place goes to whoever has the fewest running, then to whoever was served longest ago. So a flood
 * makes its own line longer and nobody else's. What cannot be served in time is refused, at once or after a bounded wait.
 */
export class AdmissionQueue {
  readonly #settings: QueueSettings;
  readonly #maxForOne: number;
  readonly #lines = new Map<string, Line>();
  #running = 0;
  #waiting = 0;
  #served = 0;

  constructor(settings: QueueSettings) {
    this.#settings = settings;
    this.#maxForOne = Math.max(1, settings.forOne ?? settings.places - 1);
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Waits for a place, and gives the function by which it is left again. */
  async enter({ bucket, whenGone }: Applicant): Promise<() => void> {
    const line = this.#lineOf(bucket);
    if (this.#mayStart(line)) this.#take(line);
    else await this.#wait(bucket, line, whenGone);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      this.#leave(bucket, line);
    };
  }

  #lineOf(bucket: string): Line {
    let line = this.#lines.get(bucket);
    if (!line) {
      line = { running: 0, waiting: [], servedAt: 0 };
      this.#lines.set(bucket, line);
    }
    return line;
  }

  #mayStart(line: Line): boolean {
    return this.#running < this.#settings.places && line.running < this.#maxForOne;
  }

  #take(line: Line): void {
    this.#running += 1;
    line.running += 1;
    this.#served += 1;
    line.servedAt = this.#served;
  }

  #leave(bucket: string, line: Line): void {
    this.#running -= 1;
    line.running -= 1;
    this.#forget(bucket, line);
    const next = this.#next();
    if (!next) return;
    this.#take(next);
    next.waiting[0]?.start();
  }

  /** Whose turn it is. */
  #next(): Line | undefined {
    let chosen: Line | undefined;
    for (const line of this.#lines.values()) {
      if (line.waiting.length === 0 || !this.#mayStart(line)) continue;
      const isBefore =
        !chosen ||
        line.running < chosen.running ||
        (line.running === chosen.running && line.servedAt < chosen.servedAt);
      if (isBefore) chosen = line;
    }
    return chosen;
  }

  #wait(bucket: string, line: Line, whenGone: Applicant["whenGone"]): Promise<void> {
    this.#makeRoomFor(bucket, line);
    return new Promise((resolve, reject) => {
      const end = (work: () => void) => () => {
        clearTimeout(timer);
        stopListening();
        line.waiting.splice(line.waiting.indexOf(waiting), 1);
        this.#waiting -= 1;
        this.#forget(bucket, line);
        work();
      };
      const refuse = end(() => reject(errors.overloaded()));
      const waiting: Waiting = { start: end(resolve), refuse };
      const timer = setTimeout(refuse, this.#settings.waitMs).unref();
      const stopListening = whenGone(end(() => reject(errors.hungUp())));
      line.waiting.push(waiting);
      this.#waiting += 1;
    });
  }

  /** In a full queue, the last of the longest line gives way to a caller with a shorter one. */
  #makeRoomFor(bucket: string, line: Line): void {
    if (this.#waiting < this.#settings.size) return;
    let longest = line;
    for (const other of this.#lines.values())
      if (other.waiting.length > longest.waiting.length) longest = other;
    if (line.waiting.length + 1 < longest.waiting.length) {
      longest.waiting.at(-1)?.refuse();
      return;
    }
    this.#forget(bucket, line);
    throw errors.overloaded();
  }

  #forget(bucket: string, line: Line): void {
    if (line.running === 0 && line.waiting.length === 0) this.#lines.delete(bucket);
  }
}
