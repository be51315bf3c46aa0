import { Field, ObjectType } from "type-graphql";
import {
  Place,
  type PlaceColumns,
  placeColumns,
  placeOf,
} from "../../../platform/graphql/types/record.type.ts";
import { DateTime, LocalDateTime, TimeZone, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { ChangingRecord, type ChangingRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import { LocalizedText, localizeNullable, type StoredText } from "../../../platform/texts/localized-text.ts";
import { AttendanceMode, SessionStatus } from "./session.vocabulary.ts";

export interface SessionRow extends PlaceColumns, ChangingRow {
  program_id: string;
  local_start: string;
  local_end: string | null;
  time_zone: string;
  starts_at: string;
  ends_at: string | null;
  is_all_day: boolean;
  attendance_mode: AttendanceMode;
  has_venue: boolean;
  venue_name: StoredText | null;
  url: string | null;
  status: SessionStatus;
  status_note: StoredText | null;
}

@ObjectType({ description: "Where a session takes place.", simpleResolvers: true })
class Venue extends Place {
  @Field(() => LocalizedText, { nullable: true, description: "The name of the place." })
  name!: LocalizedText | null;
}

const venueColumns = {
  always: [`num_nonnulls(venue_name, ${Object.values(placeColumns).join(", ")}) > 0 as has_venue`],
  fields: { name: ["venue_name"], ...placeColumns },
};

function venueOf(row: SessionRow, languages: readonly string[]): Venue | null {
  return row.has_venue ? { name: localizeNullable(row.venue_name, languages), ...placeOf(row) } : null;
}

@RecordType({ table: "sessions", prefix: "sess", description: "One dated meeting of a program." })
export class Session extends ChangingRecord<SessionRow> {
  @Stored(() => DateTime, "starts_at", { description: "When it begins." })
  readonly startsAt!: string;
  @Stored(() => DateTime, "ends_at", {
    nullable: true,
    description: "When it ends; null when that is not known.",
  })
  readonly endsAt!: string | null;
  @Stored(() => LocalDateTime, "local_start", {
    description: "When it begins, as a clock at the place shows it.",
  })
  readonly localStart!: string;
  @Stored(() => LocalDateTime, "local_end", {
    nullable: true,
    description: "When it ends, as a clock at the place shows it.",
  })
  readonly localEnd!: string | null;
  @Stored(() => TimeZone, "time_zone", { description: "The zone of `localStart` and `localEnd`." })
  readonly timeZone!: string;
  @Stored(() => Boolean, "is_all_day", {
    description: "True when no time of day was given: only the days count.",
  })
  readonly isAllDay!: boolean;
  @Stored(() => AttendanceMode, "attendance_mode", {
    description: "Whether people attend at the venue, online, or either way.",
  })
  readonly attendanceMode!: AttendanceMode;
  @StoredParts(() => Venue, venueColumns, venueOf, {
    nullable: true,
    description: "Where it takes place; null when nothing of it is known.",
  })
  readonly venue!: Venue | null;
  @Stored(() => WebAddress, "url", {
    nullable: true,
    description: "A page about this session, or where to book it.",
  })
  readonly url!: string | null;
  @Stored(() => SessionStatus, "status", { description: "Whether it takes place as planned." })
  readonly status!: SessionStatus;
  @StoredLocalizedText("status_note", {
    nullable: true,
    description: "Why it is cancelled, moved or postponed, in words for the public.",
  })
  readonly statusNote!: LocalizedText | null;
}

const inWords = { one: "session", many: "sessions" };
export const sessions = connectionOf(Session, {
  ...inWords,
  isSearched: true,
});
export const sessionsOfProgram = connectionOf(Session, {
  name: "ProgramSessionConnection",
  description: "The sessions of one program, page by page.",
  ...inWords,
  Edge: sessions.Edge,
});
