import { Written } from "./written-ahead.ts";

/** How long the texts of one answer may be together, in characters. */
export const longestAnswer = 4_000_000;

/** True when an answer is longer than allowed: found without writing it. */
export function isTooLong(data: unknown): boolean {
  return lengthLeft(data, longestAnswer) < 0;
}

function lengthLeft(value: unknown, allowed: number): number {
  if (typeof value === "string") return allowed - value.length - 3;
  if (typeof value !== "object" || value === null) return allowed - 5;
  let left = allowed;
  if (value instanceof Written) return allowed - value.json.length;
  if (Array.isArray(value)) {
    for (const item of value) {
      left = lengthLeft(item, left);
      if (left < 0) return left;
    }
    return left;
  }
  for (const key in value) {
    left = lengthLeft((value as Record<string, unknown>)[key], left - key.length - 4);
    if (left < 0) return left;
  }
  return left;
}
