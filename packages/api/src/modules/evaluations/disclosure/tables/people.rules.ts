/**
 * One metric of one side, as the audit sees it: how many people of each kind there are. Who is of the same part (such as a
 * language) and answered the same at every wave is of one kind.
 */
export interface PersonKind {
  part: number;
  /** The person's score at each wave, in whole units of the scale; null where there is none. */
  answers: readonly (number | null)[];
}

/** What can be answered, in whole units: 1 to 5, or a mean of four items in quarters. */
export interface Scale {
  values: readonly number[];
  /** How much one unit is worth on the scale as people know it. */
  unit: number;
}

export const rangeOf = ({ values, unit }: Scale) => (Math.max(...values) - Math.min(...values)) * unit;

/** Counts beside kinds, in the same order. */
export type Counts = readonly number[];

/** A group of people that a table speaks of: of these parts, with a score at all of these waves. */
export interface Population {
  parts: readonly number[];
  waves: readonly number[];
}

export function belongs({ parts, waves }: Population, { part, answers }: PersonKind): boolean {
  return parts.includes(part) && waves.every((wave) => answers[wave] !== null);
}

/** How many people hold a weight, each kind times its count. */
export function total(
  kinds: readonly PersonKind[],
  counts: Counts,
  weight: (kind: PersonKind) => number,
): number {
  return kinds.reduce((sum, kind, place) => {
    const count = counts[place] ?? 0;
    return count === 0 ? sum : sum + count * weight(kind);
  }, 0);
}

export const sizeOf = (kinds: readonly PersonKind[], counts: Counts, population: Population) =>
  total(kinds, counts, (kind) => (belongs(population, kind) ? 1 : 0));

/** A person's score at a wave, of whom `belongs` has said that there is one. */
export function scoreAt({ answers }: PersonKind, wave: number): number {
  const score = answers[wave];
  if (score == null) throw new Error(`There is no score at wave ${wave}.`);
  return score;
}
