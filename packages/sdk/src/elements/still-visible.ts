import type { AnyElement } from "./heritage-element.ts";

// An answer takes ten seconds at the most (ClientOptions.timeoutMs), and what is withdrawn goes within sixty.
const ASK_AFTER = 45_000;
const TRUE_FOR = 60_000;

/**
 * What the archive shows, or somebody is quoted with, may be withdrawn at any moment, also while a page is open. So it is asked
 * for again and again, and shown for as long only as the last answer is young.
 */
export class StillVisible {
  readonly #host: AnyElement;
  #answer: unknown;
  #answeredAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWatching = false;
  #asking = 0;

  constructor(host: AnyElement) {
    this.#host = host;
  }

  /** Whether an answer may still be shown. Call it before showing it. */
  isTrue(answer: unknown): boolean {
    if (answer !== this.#answer) {
      this.#answer = answer;
      this.#answeredAt = Date.now();
      this.#wait(ASK_AFTER);
    }
    this.#watch();
    const isTrue = Date.now() - this.#answeredAt < TRUE_FOR;
    // An element that was taken out and put in again comes with what it showed then.
    if (!isTrue && this.#answeredAt > 0) this.#wait(0);
    return isTrue;
  }

  /** There was no answer, so that nobody knows: better nothing than what has been withdrawn. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#host.answer = undefined;
  }

  /** Whether it asks at the moment, and not somebody else for reasons of theirs. */
  get isAsking(): boolean {
    return this.#asking > 0;
  }

  /** There was no answer, and the rest of the page stays: until there is one, this may not be shown. */
  miss(): void {
    this.#answeredAt = 0;
    this.#wait(ASK_AFTER);
  }

  /** Asks now, because something says that the answer may be old; not again and again where it says so for ever. */
  doubt(): void {
    if (this.#host.answer && Date.now() - this.#answeredAt > 5_000) this.#wait(0);
  }

  #wait(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#ask, pause);
  }

  readonly #ask = async () => {
    // An element that is not in the page shows nothing; put in again, it asks.
    if (!this.#host.isConnected) return;
    this.#asking += 1;
    await this.#host.refresh();
    this.#asking -= 1;
  };

  /** Whoever comes back to a page sees at once what may be seen now. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const comeBack = () => {
      if (!this.#host.isConnected) {
        document.removeEventListener("visibilitychange", comeBack);
        this.#isWatching = false;
      } else if (document.visibilityState === "visible") {
        this.#wait(0);
        this.#host.plan();
      }
    };
    document.addEventListener("visibilitychange", comeBack);
  }
}

/** There was no answer to what was asked for a part of a page alone: that goes, and the page stays as it is. False where all was asked for. */
export function missed(visible: StillVisible, host: AnyElement): boolean {
  if (!visible.isAsking || !host.answer) return false;
  visible.miss();
  host.phase = "loaded";
  host.plan();
  return true;
}
