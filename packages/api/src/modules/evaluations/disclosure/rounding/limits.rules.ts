/** Who reads an edition decides how few people it may speak of. */
export interface Limits {
  /** Fewest people of a group and of a bin: 10 in public, 5 for partners where both sides agreed at APPROVED. */
  fewest: number;
}

export const publicLimits: Limits = { fewest: 10 };
export const partnersLimits: Limits = { fewest: 5 };

/** Below so many people a change is rounded to coarser steps, and has no effect size. */
export const fewestForFineSteps = 40;
