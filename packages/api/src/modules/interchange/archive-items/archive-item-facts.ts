import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ArchiveDate } from "../../archives/dates/archive-dates.bulk.ts";
import type { RecipeFacts } from "../recipes/recipe-facts.ts";

export interface ContributorFacts {
  name: string;
  /** As the source calls it; null where it does not say. */
  role: string | null;
  /** How the person wants to be named, where the source says so. */
  credit: string | null;
}

export interface ArchivePlaceFacts {
  name: StoredText;
  role: string | null;
  country: string | null;
  region: string | null;
  locality: string | null;
  latitude: number | null;
  longitude: number | null;
}

export interface ArchiveTermFacts {
  key: string;
  label: StoredText;
}

/**
 * An archive item as its source tells of it. What it says nothing of is not there at all, and stays as it is; what it says
 * there is none of is null, or an empty list, and is cleared.
 */
export interface ArchiveItemFacts {
  /** The name under which it is found again, within its source. */
  reference: string;
  kind?: string;
  kindTerm?: StoredText | null;
  title?: StoredText;
  description?: StoredText | null;
  date?: ArchiveDate | null;
  accessionNumber?: string | null;
  storagePlace?: string | null;
  creditLine?: StoredText | null;
  /** A RightsStatement, as ItemRights calls it. */
  rights?: string | null;
  rightsNote?: StoredText | null;
  sourceUrl?: string | null;
  languages?: string[];
  themes?: string[];
  ichDomains?: string[];
  topics?: ArchiveTermFacts[];
  communities?: ArchiveTermFacts[];
  contributors?: ContributorFacts[];
  places?: ArchivePlaceFacts[];
  /** What only its kind has, by the names of the kind. */
  details?: Record<string, string | null>;
  recipe?: RecipeFacts;
}
