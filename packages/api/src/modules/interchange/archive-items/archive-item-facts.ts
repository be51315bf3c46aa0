import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ArchiveDate } from "../../archives/dates/archive-dates.bulk.ts";
import type { StoredDetails } from "../../archives/items/items.bulk.ts";

export interface ContributorFacts {
  name: StoredText;
  role: string;
  credit: string;
  /** The first name or the pseudonym, where they are credited by that. */
  creditedAs: StoredText | null;
}

export interface ArchivePlaceFacts {
  name: StoredText;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: string;
}

/** A word of an open list: its label, and the key by which its spellings are one. */
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
  summary?: StoredText | null;
  description?: StoredText | null;
  date?: ArchiveDate | null;
  accessionNumber?: string | null;
  storagePlace?: string | null;
  /** A RightsStatement, as ItemRights calls it. */
  rights?: string | null;
  rightsNote?: StoredText | null;
  languages?: string[];
  themes?: string[];
  ichDomains?: string[];
  topics?: ArchiveTermFacts[];
  communities?: ArchiveTermFacts[];
  contributors?: ContributorFacts[];
  places?: ArchivePlaceFacts[];
  /** What only its kind has. */
  details?: StoredDetails | null;
}
