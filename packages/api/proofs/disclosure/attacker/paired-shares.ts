/** What is known of people who were asked twice whether something holds: how many only before, only after, and both times. */
export interface PossibleShares {
  onlyBefore: number;
  onlyAfter: number;
  both: { min: number; max: number };
}

interface Shown {
  estimate: { value: number; low: number; high: number } | null;
  verdict: string | null;
  reasons: readonly string[] | null;
}

const near = 1e-7;
const z = 1.959963984540054;

/** Wilson's interval (1927). */
function wilson(x: number, n: number): [low: number, high: number] {
  const middle = (x + z ** 2 / 2) / (n + z ** 2);
  const half = (z / (n + z ** 2)) * Math.sqrt((x * (n - x)) / n + z ** 2 / 4);
  return [middle - half, middle + half];
}

/** Newcombe's interval of method 10 (1998), told a second time. */
function interval(both: number, onlyBefore: number, onlyAfter: number, n: number): [number, number] {
  const [x, y] = [both + onlyBefore, both + onlyAfter];
  const neither = n - x - onlyAfter;
  const margins = x * (n - x) * y * (n - y);
  const product = both * neither - onlyBefore * onlyAfter;
  const phi = margins === 0 ? 0 : (product > 0 ? Math.max(0, product - n / 2) : product) / Math.sqrt(margins);
  const [[lowX, highX], [lowY, highY]] = [wilson(x, n), wilson(y, n)];
  const away = (a: number, b: number) => Math.sqrt(Math.max(0, a ** 2 - 2 * phi * a * b + b ** 2));
  const value = (y - x) / n;
  return [value - away(y / n - lowY, highX - x / n), value + away(highY - y / n, x / n - lowX)];
}

/** Everything of which the same would have been shown. */
export function possibleShares(
  { estimate, verdict, reasons }: Shown,
  { direction, delta }: { direction: string; delta: number },
  n: number,
): PossibleShares[] {
  const good = direction === "HIGHER" ? 1 : -1;
  const fits = (value: number, [low, high]: readonly [number, number]) => {
    if (estimate) {
      if (low < estimate.low - near || low > estimate.low + 0.05 + near) return false;
      if (high > estimate.high + near || high < estimate.high - 0.05 - near) return false;
    }
    const [worst, best] = good > 0 ? [low, high] : [-high, -low];
    const supported = worst > -near && good * value >= delta - near;
    if (verdict === "SUPPORTED" || reasons?.includes("MANY_QUESTIONS")) return supported;
    if (verdict === "NOT_SUPPORTED")
      return best < delta + near && (reasons?.includes("OPPOSITE") ? best < near : best > -near);
    if (reasons?.includes("TOO_UNCERTAIN"))
      return best > delta - near && (worst < near || good * value < delta + near);
    return reasons === null || supported || best < delta + near;
  };
  const found: PossibleShares[] = [];
  for (let onlyBefore = 0; onlyBefore <= n; onlyBefore += 1)
    for (let onlyAfter = 0; onlyAfter <= n - onlyBefore; onlyAfter += 1) {
      const value = (onlyAfter - onlyBefore) / n;
      if (estimate && Math.abs(value - estimate.value) > 0.025 + near) continue;
      // TOO_ALIKE says that all but four stayed as they were, or moved the same way; its absence says that they did not.
      const away = n - Math.max(onlyBefore, onlyAfter, n - onlyBefore - onlyAfter);
      if (reasons && reasons.includes("TOO_ALIKE") !== away < 5) continue;
      const fitting = Array.from({ length: n - onlyBefore - onlyAfter + 1 }, (_, one) => one).filter((one) =>
        fits(value, interval(one, onlyBefore, onlyAfter, n)),
      );
      const [min, max] = [fitting[0], fitting.at(-1)];
      if (min !== undefined && max !== undefined) found.push({ onlyBefore, onlyAfter, both: { min, max } });
    }
  return found;
}
