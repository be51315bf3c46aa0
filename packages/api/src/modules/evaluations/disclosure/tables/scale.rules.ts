import type { Scale } from "./people.rules.ts";

/** What a score is made of: so many items, each from the lowest score to the highest. */
export interface Scored {
  items: number;
  low: number;
  high: number;
}

/** The fewest items of which a score is made: two thirds. */
export const fewestItems = (items: number): number => Math.ceil((2 * items) / 3 - 1e-9);

/** The unit in which every mean of so many items, or of two thirds of them, is a whole number. */
export function unitOf(items: number): number {
  let common = 1;
  for (let count = fewestItems(items); count <= items; count++)
    common = (common * count) / divisor(common, count);
  return 1 / common;
}
const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/** How many different scores there can be. */
export const numberOfScores = ({ items, low, high }: Scored): number =>
  Math.round((high - low) / unitOf(items)) + 1;

/**
 * The most different scores of which a release is audited: four questions on a scale of 1 to 5 together, or one from 0 to 48. The
 * audit looks at every score that somebody can have and at every change from one to another. Of 49 it takes up to three seconds
 * for a side that is no groups, of 101 up to fifteen.
 */
export const maxScores = 49;

export function scaleOf(scored: Scored): Scale {
  const unit = unitOf(scored.items);
  const first = Math.round(scored.low / unit);
  return { values: Array.from({ length: numberOfScores(scored) }, (_score, step) => first + step), unit };
}
