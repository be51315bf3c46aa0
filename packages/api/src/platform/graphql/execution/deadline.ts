/** When an operation has to be answered. It stands still while the operation waits for work that has a limit of its own. */
export class Deadline {
  readonly #passed: () => void;
  #leftMs: number;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number, passed: () => void) {
    this.#leftMs = ms;
    this.#passed = passed;
    this.run();
  }

  run(): void {
    this.#since = performance.now();
    this.#timer = setTimeout(this.#passed, this.#leftMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#leftMs -= performance.now() - this.#since;
  }
}
