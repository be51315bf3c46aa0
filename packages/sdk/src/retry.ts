/** How often and after how long a query is repeated. */
export interface RetryPolicy {
  /** How many times to try in all. 3 by default; 1 never repeats. */
  readonly attempts?: number;
  /** The longest first pause in milliseconds; it doubles each time. 200 by default. */
  readonly baseMs?: number;
  /** The longest pause of our own choosing in milliseconds. 8,000 by default. */
  readonly maxMs?: number;
  /** The longest pause the API may ask for; beyond it the call fails at once. 30,000 by default. */
  readonly maxRetryAfterMs?: number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined when there is to be none.
 * Without word from the API the pause is anything up to a ceiling that doubles (full jitter), so that
 * many clients that failed together do not come back together.
 */
export function pauseBefore(
  nextAttempt: number,
  policy: RetryPolicy,
  retryAfterMs?: number,
  random: () => number = Math.random,
): number | undefined {
  const { attempts = 3, baseMs = 200, maxMs = 8_000, maxRetryAfterMs = 30_000 } = policy;
  if (nextAttempt > attempts) return undefined;
  if (retryAfterMs === undefined) return random() * Math.min(maxMs, baseMs * 2 ** (nextAttempt - 2));
  return retryAfterMs > maxRetryAfterMs ? undefined : retryAfterMs;
}

/** A `Retry-After` header in milliseconds: it holds seconds or a date. */
export function retryAfterOf(header: string | null, now: number = Date.now()): number | undefined {
  if (!header) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Resolves after a while, or rejects as soon as the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
