import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { CreditPreference } from "./contributor.vocabulary.ts";

/** The name under which somebody is credited; null where they want none. */
export function shownName(
  credit: CreditPreference,
  name: StoredText,
  creditedAs: StoredText | null,
): StoredText | null {
  if (credit === "NAMED") return name;
  return credit === "FIRST_NAME" || credit === "PSEUDONYM" ? creditedAs : null;
}
