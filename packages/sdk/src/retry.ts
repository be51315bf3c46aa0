import type { FetchAnswer, Signal } from "./fetch.ts";

/** How often and after how long a call is repeated. */
export interface RetryPolicy {
  /** How many times to try in all. 3 by default; 1 never repeats. */
  readonly attempts?: number;
  /** The longest first pause in milliseconds; it doubles each time. 200 by default. */
  readonly baseMs?: number;
  /** The longest pause of our own choosing in milliseconds. 8,000 by default. */
  readonly maxMs?: number;
}

/**
 * How long to wait after a failed attempt, in milliseconds: as long as the API asks for, and then anything up to a
 * ceiling that doubles (full jitter), so that many clients that failed together do not come back together.
 */
export function pauseAfter(
  attempt: number,
  { baseMs = 200, maxMs = 8_000 }: RetryPolicy,
  retryAfterMs = 0,
  random: () => number = Math.random,
): number {
  return retryAfterMs + random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}

/** The `Retry-After` header in milliseconds: it holds seconds, or a date by the clock of the one who answered. */
export function retryAfterOf(headers: FetchAnswer["headers"]): number | undefined {
  const header = headers.get("retry-after");
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds)
    ? Date.parse(header) - (Date.parse(headers.get("date") ?? "") || Date.now())
    : seconds * 1_000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Resolves after a while, or rejects as soon as the signal is aborted. */
export function sleep(ms: number, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
