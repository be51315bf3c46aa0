import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { applyTexts } from "../../platform/graphql/text-input.ts";
import { UserErrors } from "../../platform/graphql/user-errors.ts";

/** A stored text after its feed gives it anew: translations made here stay, marked as outdated where it changed. */
export function withText(stored: StoredText | null, given: StoredText | null): StoredText | null {
  const input = given && Object.entries(given.texts).map(([language, text]) => ({ language, text }));
  // What a feed gives was cut to its limit when it was read, so there is nothing to refuse.
  return applyTexts(input, stored, [], { limit: Number.POSITIVE_INFINITY }, new UserErrors([]));
}

export function originalOf(text: StoredText): string {
  return text.texts[text.source] ?? "";
}
