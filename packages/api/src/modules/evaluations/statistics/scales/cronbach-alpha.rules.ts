import { summarize } from "../estimates/sample.rules.ts";

/** Reported from so many items and people on: below, it says little. */
const fewestItems = 3;
const fewestPeople = 30;

/**
 * Cronbach's α (1951) = k/(k − 1) · (1 − Σs²ᵢ / s²ₜ), of people who answered every item, reversed ones turned.
 * Null for one item, fewer than two people, or where everybody has the same sum.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const k = rows[0]?.length ?? 0;
  if (k < 2 || rows.length < 2) return null;
  const variance = (values: readonly number[]) => (summarize(values).sd ?? 0) ** 2;
  const ofItems = Array.from({ length: k }, (_, item) =>
    variance(rows.map((row) => row[item] ?? Number.NaN)),
  );
  const ofSums = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (ofSums === 0) return null;
  return (k / (k - 1)) * (1 - ofItems.reduce((sum, value) => sum + value, 0) / ofSums);
}

/** α as it is reported; null where there are too few items or people. */
export function reportedAlpha(rows: readonly (readonly number[])[]): number | null {
  const enough = rows.length >= fewestPeople && (rows[0]?.length ?? 0) >= fewestItems;
  return enough ? cronbachAlpha(rows) : null;
}

/**
 * The items that correlate against their polarity: with the sum of the others, below 0. Their scoring rule is to be looked at
 * before anything is released.
 */
export function itemsAgainstPolarity(rows: readonly (readonly number[])[]): number[] {
  const k = rows[0]?.length ?? 0;
  return Array.from({ length: k }, (_, item) => item).filter((item) => {
    const own = rows.map((row) => row[item] ?? Number.NaN);
    const others = rows.map((row) => row.reduce((sum, value) => sum + value, 0) - (row[item] ?? Number.NaN));
    const [x, y] = [summarize(own).mean, summarize(others).mean];
    return own.reduce((sum, value, place) => sum + (value - x) * ((others[place] ?? Number.NaN) - y), 0) < 0;
  });
}
