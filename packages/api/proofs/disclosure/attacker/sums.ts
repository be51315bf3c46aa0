import type {
  ChangePlan,
  PublishedChange,
} from "../../../src/modules/evaluations/disclosure/tables/change-table.rules.ts";
import { tCritical } from "../../../src/modules/evaluations/statistics/distributions.rules.ts";

/** A sum of changes, and between which two numbers the sum of their squares lies if it is this. */
export interface PossibleSum {
  sum: number;
  squares: { min: number; max: number };
}

interface Moments {
  n: number;
  /** The range of the scale, whose unit is 1. */
  range: number;
}

const near = 1e-7;

/** Whether `shown` is `exact` to a step, or the step next below or above it: told a second time, from the page alone. */
const nearest = (shown: number, exact: number, step: number) => Math.abs(shown - exact) <= step / 2 + near;
const below = (shown: number, exact: number, step: number) =>
  shown <= exact + near && exact < shown + step + near;
const above = (shown: number, exact: number, step: number) => below(-shown, -exact, step);

function fits(plan: ChangePlan, { estimate, verdict, reasons }: PublishedChange, { n, range }: Moments) {
  const [step, wide] = n < 40 ? [range / 8, range / 8] : [range / 40, range / 20];
  const good = plan.agreed.direction === "HIGHER" ? 1 : -1;
  const { delta } = plan.agreed;
  return (mean: number, half: number): boolean => {
    if (estimate !== null) {
      if (!nearest(estimate.value, mean, step)) return false;
      if (!below(estimate.low, mean - half, wide) || !above(estimate.high, mean + half, wide)) return false;
    }
    const value = good * mean;
    const [low, high] = [value - half, value + half];
    const supported = low > -near && value >= delta - near;
    if (verdict === "SUPPORTED") return supported;
    if (verdict === "NOT_SUPPORTED")
      return high < delta + near && (reasons?.includes("OPPOSITE") ? high < near : high > -near);
    if (reasons?.includes("MANY_QUESTIONS")) return supported;
    if (reasons?.includes("TOO_UNCERTAIN"))
      return high > delta - near && (low < near || value < delta + near);
    // Whatever else bars a verdict, the interval would have decided.
    if (reasons !== null) return supported || high < delta + near;
    return true;
  };
}

/** Every sum of changes, with its squares, of which the same would have been published. */
export function possibleSums(plan: ChangePlan, published: PublishedChange, moments: Moments): PossibleSum[] {
  const { n, range } = moments;
  const holds = fits(plan, published, moments);
  const t = tCritical(n - 1);
  const found: PossibleSum[] = [];
  const [from, to] = published.estimate
    ? [
        Math.floor((published.estimate.value - range / 8) * n),
        Math.ceil((published.estimate.value + range / 8) * n),
      ]
    : [-range * n, range * n];
  for (let sum = from; sum <= to; sum += 1) {
    const mean = sum / n;
    let least: number | null = null;
    let most = 0;
    // As squares grow the interval does: what fits lies together.
    for (let squares = Math.ceil((sum * sum) / n); squares <= range * range * n; squares += 1) {
      const half = (t * Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1))) / Math.sqrt(n);
      if (holds(mean, half)) {
        least ??= squares;
        most = squares;
      } else if (least !== null) break;
    }
    if (least !== null) found.push({ sum, squares: { min: least, max: most } });
  }
  return found;
}

/** Without rounding there is one sum, and one sum of squares. */
export function exactSum(value: number, high: number, n: number): PossibleSum {
  const sum = Math.round(value * n);
  const sd = ((high - value) * Math.sqrt(n)) / tCritical(n - 1);
  const squares = Math.round((n - 1) * sd * sd + (sum * sum) / n);
  return { sum, squares: { min: squares, max: squares } };
}
