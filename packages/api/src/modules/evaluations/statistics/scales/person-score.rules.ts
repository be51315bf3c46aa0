/** Why there is no answer: counted apart, never a midpoint, never zero. */
export const missingCodes = [
  "DONT_KNOW",
  "PREFER_NOT_TO_SAY",
  "NOT_APPLICABLE",
  "NOT_ASKED",
  "NO_RESPONSE",
] as const;
export type MissingCode = (typeof missingCodes)[number];

export type Answer = number | MissingCode;

/** An item of a scale: what may be answered, and whether more of it means less of what the scale measures. */
export interface ScaleItem {
  min: number;
  max: number;
  reversed: boolean;
}

/** A reversed item's answer turned round: x′ = min + max − x. */
export function turned(answer: number, { min, max, reversed }: ScaleItem): number {
  return reversed ? min + max - answer : answer;
}

/** So many of the items have to be answered for a score: two thirds. */
const leastAnswered = 2 / 3;

/** The mean of the items answered, when two thirds are, reversed ones turned first; else null. */
export function personScore(items: readonly ScaleItem[], answers: readonly Answer[]): number | null {
  const values = items.flatMap((item, place) => {
    const answer = answers[place];
    return typeof answer === "number" ? [turned(answer, item)] : [];
  });
  if (values.length === 0 || values.length < leastAnswered * items.length - 1e-9) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many gave no answer, and why. */
export function missingCounts(answers: readonly Answer[]): Record<MissingCode, number> {
  const counts = Object.fromEntries(missingCodes.map((code) => [code, 0])) as Record<MissingCode, number>;
  for (const answer of answers) if (typeof answer !== "number") counts[answer] += 1;
  return counts;
}
