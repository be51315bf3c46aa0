import { normalQuantile975 } from "../distributions.rules.ts";

/**
 * Wilson's score interval of a share (1927), which Newcombe's intervals are made of:
 * (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). R: `prop.test(x, n, correct = FALSE)$conf.int`.
 */
export function wilsonScore(x: number, n: number, z = normalQuantile975): { low: number; high: number } {
  const p = x / n;
  const middle = p + z ** 2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const whole = 1 + z ** 2 / n;
  return { low: (middle - half) / whole, high: (middle + half) / whole };
}
