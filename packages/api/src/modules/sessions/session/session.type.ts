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
import { LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
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

@ObjectType({ description: "The place where a session is held.", simpleResolvers: true })
class Venue extends Place {
  @Field(() => LocalizedText, { nullable: true, description: "The name of the venue." })
  name!: LocalizedText | null;
}

const venueColumns = {
  always: [`num_nonnulls(venue_name, ${Object.values(placeColumns).join(", ")}) > 0 as has_venue`],
  fields: { name: ["venue_name"], ...placeColumns },
};

function venueOf(row: SessionRow, languages: readonly string[]): Venue | null {
  return row.has_venue ? { name: localizeNullable(row.venue_name, languages), ...placeOf(row) } : null;
}

@RecordType({
  table: "sessions",
  prefix: "sess",
  description: "A single event of a program, on a given date.",
})
export class Session extends ChangingRecord<SessionRow> {
  @Stored(() => DateTime, "starts_at", { description: "When the session begins." })
  readonly startsAt!: string;
  @Stored(() => DateTime, "ends_at", {
    nullable: true,
    description: "When the session ends. Null if that is unknown.",
  })
  readonly endsAt!: string | null;
  @Stored(() => LocalDateTime, "local_start", {
    description: "When the session begins, in local time; see `timeZone`.",
  })
  readonly localStart!: string;
  @Stored(() => LocalDateTime, "local_end", {
    nullable: true,
    description: "When the session ends, in local time; see `timeZone`.",
  })
  readonly localEnd!: string | null;
  @Stored(() => TimeZone, "time_zone", { description: "The time zone of `localStart` and `localEnd`." })
  readonly timeZone!: string;
  @Stored(() => Boolean, "is_all_day", {
    description: "True if no time of day is given: only the dates matter.",
  })
  readonly isAllDay!: boolean;
  @Stored(() => AttendanceMode, "attendance_mode", {
    description: "Whether people attend at the venue, online or both.",
  })
  readonly attendanceMode!: AttendanceMode;
  @StoredParts(() => Venue, venueColumns, venueOf, {
    nullable: true,
    description: "The venue. Null if nothing is known about it.",
  })
  readonly venue!: Venue | null;
  @Stored(() => WebAddress, "url", {
    nullable: true,
    description: "A web page about the session, or for booking it.",
  })
  readonly url!: string | null;
  @Stored(() => SessionStatus, "status", { description: "Whether the session takes place as planned." })
  readonly status!: SessionStatus;
  @StoredLocalizedText("status_note", {
    nullable: true,
    description: "The reason why the session is cancelled, moved or postponed, for the public.",
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
  description: "A page of the sessions of one program.",
  ...inWords,
  Edge: sessions.Edge,
});
