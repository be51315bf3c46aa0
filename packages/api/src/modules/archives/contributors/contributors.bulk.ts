import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { StoredContributor } from "./contributor.type.ts";
import type { ContributorRole, CreditPreference } from "./contributor.vocabulary.ts";
import { shownName } from "./credit.rules.ts";

/** Somebody who took part, as a source tells of them. */
export interface ContributorOfSource {
  key: string;
  name: StoredText;
  role: string;
  credit: string;
  creditedAs: StoredText | null;
}

/** What may be shown of them wherever the item is. */
export function contributorOfSource(given: ContributorOfSource): StoredContributor {
  const credit = given.credit as CreditPreference;
  const { key, name, creditedAs } = given;
  return { key, role: given.role as ContributorRole, credit, name: shownName(credit, name, creditedAs) };
}
