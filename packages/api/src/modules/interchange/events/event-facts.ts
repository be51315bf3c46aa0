import type { PlaceColumns } from "../../../platform/graphql/types/record.type.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { EventCost } from "../event-parts/event-offers.rules.ts";
import type { EventTimes } from "../event-parts/event-times.rules.ts";

/** What holds for every record of an import. */
export interface FeedSettings {
  /** The name under which the feed's records are found again, shown as their source. */
  source: string;
  /** The IANA zone of the clock that sessions are shown on. */
  zone: string;
  /** The IANA zone of times without an offset, where it is another. */
  timesIn?: string | undefined;
  /** The language of texts that do not name theirs. */
  language: string;
  /** The day on which it is read: schedules without an end are followed for a year from then. */
  today: string;
}

export interface PartnerFacts {
  /** The name it is found again under, within its source. */
  reference: string;
  name: StoredText;
  website: string | null;
}

export interface TermFacts {
  vocabulary: "SUBJECT" | "LANGUAGE";
  key: string;
  label: StoredText | null;
}

export interface ProgramFacts extends EventCost {
  reference: string;
  title: StoredText;
  description: StoredText | null;
  booking_url: string | null;
  info_url: string | null;
  source_url: string | null;
  terms: TermFacts[];
  /** The organisers, by reference, the first of them at home; none when the feed names nobody. */
  leads: string[];
}

export interface SessionFacts extends EventTimes, PlaceColumns {
  reference: string;
  time_zone: string;
  attendance_mode: string;
  venue_name: StoredText | null;
  url: string | null;
  status: string;
}

/** One event as it would be stored. */
export interface EventFacts {
  partners: PartnerFacts[];
  program: ProgramFacts;
  session: SessionFacts;
}
