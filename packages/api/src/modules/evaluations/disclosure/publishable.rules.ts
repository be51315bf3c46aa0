import type { Limits } from "./rounding/limits.rules.ts";
import { fewestForFineSteps } from "./rounding/limits.rules.ts";
import { type Steps, shareStep, stepsOfChange } from "./rounding/rounding.rules.ts";

/** What could be published at all of so many people, said before anybody is asked. The audit may still hide some of it. */
export interface Publishable {
  /** The bins of the finest binning that could be shown, were people spread as evenly as they can be; null for none. */
  bins: number | null;
  /** The steps of a change and of its interval, in units of the scale; null where there is none. */
  change: Steps | null;
  /** Those of a share: of whom it is true, and of whom it is not, there have to be enough. */
  share: Steps | null;
  effect: boolean;
}

/** `bins` are the sizes of the nested binnings, the finest first: 5, 3, 2. */
export function publishable(
  people: number,
  { bins, range }: { bins: readonly number[]; range: number },
  { fewest }: Limits,
): Publishable {
  return {
    bins: bins.find((count) => people >= count * fewest) ?? null,
    change: people >= fewest ? stepsOfChange(range, people) : null,
    share: people >= 2 * fewest ? { estimate: shareStep, interval: shareStep } : null,
    effect: people >= fewestForFineSteps,
  };
}
