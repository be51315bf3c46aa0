import { Field, Int, ObjectType } from "type-graphql";
import type { Columns } from "../../platform/graphql/columns.ts";
import { PageInfo } from "../../platform/graphql/connections.ts";
import { encodeId } from "../../platform/graphql/ids.ts";
import { LocalizedText, localizeNullable, type StoredText } from "../../platform/graphql/localized-text.ts";
import { Node } from "../../platform/graphql/node.ts";
import {
  ExternalReference,
  Place,
  type PlaceColumns,
  placeColumns,
  placeOf,
} from "../../platform/graphql/record.type.ts";
import { DateTime, LocalDate, LocalDateTime, TimeZone, WebAddress } from "../../platform/graphql/scalars.ts";
import { SearchMatch } from "../../platform/graphql/search-match.type.ts";
import { Program } from "../programs/program.type.ts";
import { AccessFeatureKind, AccessStatus, AttendanceMode, SessionStatus } from "./session.vocabulary.ts";

export interface SessionRow extends PlaceColumns {
  id: string;
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
  created_at: string;
  updated_at: string;
  revision: number;
  deleted_at: string | null;
}

/** The columns that each field of the type needs; fields that are not here need the id only. */
export const sessionColumns: Columns = {
  program: ["program_id"],
  startsAt: ["starts_at"],
  endsAt: ["ends_at"],
  localStart: ["local_start"],
  localEnd: ["local_end"],
  timeZone: ["time_zone"],
  isAllDay: ["is_all_day"],
  attendanceMode: ["attendance_mode"],
  venue: {
    always: [`num_nonnulls(venue_name, ${Object.values(placeColumns).join(", ")}) > 0 as has_venue`],
    fields: { name: ["venue_name"], ...placeColumns },
  },
  url: ["url"],
  status: ["status"],
  statusNote: ["status_note"],
  createdAt: ["created_at"],
  updatedAt: ["updated_at"],
  revision: ["revision"],
  deletedAt: ["deleted_at"],
};

@ObjectType({ description: "Where a session takes place.", simpleResolvers: true })
export class Venue extends Place {
  @Field(() => LocalizedText, { nullable: true, description: "The name of the place." })
  name!: LocalizedText | null;
}

function venueOf(row: SessionRow, languages: readonly string[]): Venue | null {
  return row.has_venue ? { name: localizeNullable(row.venue_name, languages), ...placeOf(row) } : null;
}

@ObjectType({ description: "What is known of one access feature of a session.", simpleResolvers: true })
export class AccessFeature {
  @Field(() => AccessFeatureKind, { description: "The feature." })
  kind!: AccessFeatureKind;
  @Field(() => LocalizedText, {
    description: "What the feature is called, in the languages this service speaks; else in English.",
  })
  name!: LocalizedText;
  @Field(() => AccessStatus, { description: "Whether it is there. A fact that has expired reads UNKNOWN." })
  status!: AccessStatus;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "More about it, such as languages or whom to ask.",
  })
  note!: LocalizedText | null;
  @Field(() => String, { nullable: true, description: "Who checked it." })
  verifiedBy!: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: "The last day on which the fact holds; null when it has no end.",
  })
  verifiedUntil!: string | null;
}

@ObjectType({ implements: Node, description: "One dated meeting of a program.", simpleResolvers: true })
export class Session extends Node {
  readonly row: SessionRow;
  readonly #languages: readonly string[];
  // Compiled operations read a property again for each field below it: what is made is kept.
  #venue?: Venue | null;
  #statusNote?: LocalizedText | null;

  constructor(row: SessionRow, languages: readonly string[]) {
    super();
    this.row = row;
    this.id = encodeId("sess", row.id);
    this.#languages = languages;
  }

  @Field(() => DateTime, { description: "When it begins." })
  get startsAt(): string {
    return this.row.starts_at;
  }
  @Field(() => DateTime, { nullable: true, description: "When it ends; null when that is not known." })
  get endsAt(): string | null {
    return this.row.ends_at;
  }
  @Field(() => LocalDateTime, { description: "When it begins, as a clock at the place shows it." })
  get localStart(): string {
    return this.row.local_start;
  }
  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When it ends, as a clock at the place shows it.",
  })
  get localEnd(): string | null {
    return this.row.local_end;
  }
  @Field(() => TimeZone, { description: "The zone of `localStart` and `localEnd`." })
  get timeZone(): string {
    return this.row.time_zone;
  }
  @Field(() => Boolean, { description: "True when no time of day was given: only the days count." })
  get isAllDay(): boolean {
    return this.row.is_all_day;
  }
  @Field(() => AttendanceMode, { description: "Whether people attend at the venue, online, or either way." })
  get attendanceMode(): AttendanceMode {
    return this.row.attendance_mode;
  }
  @Field(() => Venue, {
    nullable: true,
    description: "Where it takes place; null when nothing of it is known.",
  })
  get venue(): Venue | null {
    this.#venue ??= venueOf(this.row, this.#languages);
    return this.#venue;
  }
  @Field(() => WebAddress, { nullable: true, description: "A page about this session, or where to book it." })
  get url(): string | null {
    return this.row.url;
  }
  @Field(() => SessionStatus, { description: "Whether it takes place as planned." })
  get status(): SessionStatus {
    return this.row.status;
  }
  @Field(() => LocalizedText, {
    nullable: true,
    description: "Why it is cancelled, moved or postponed, in words for the public.",
  })
  get statusNote(): LocalizedText | null {
    this.#statusNote ??= localizeNullable(this.row.status_note, this.#languages);
    return this.#statusNote;
  }
  @Field(() => DateTime, { description: "When the record was made." })
  get createdAt(): string {
    return this.row.created_at;
  }
  @Field(() => DateTime, { description: "When the record last changed." })
  get updatedAt(): string {
    return this.row.updated_at;
  }
  @Field(() => Int, {
    description: "Grows by one with each change. Give it as `expectedRevision` to change what you have read.",
  })
  get revision(): number {
    return this.row.revision;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: "When it was deleted. Only those who may restore it see what is deleted.",
  })
  get deletedAt(): string | null {
    return this.row.deleted_at;
  }
  // Resolved in batches by sessions.resolver.ts.
  @Field(() => Program, { nullable: true, description: "The program it belongs to." })
  program!: Program | null;
  @Field(() => [AccessFeature], {
    description: "The access features somebody has said something about. Any other is unknown. At most 50.",
  })
  accessFeatures!: AccessFeature[];
  @Field(() => [ExternalReference], { description: "Ids of this session in other systems. At most 50." })
  externalReferences!: ExternalReference[];
}

@ObjectType({ description: "A session in a list.", simpleResolvers: true })
export class SessionEdge {
  @Field(() => String, { description: "Its place in the list, for `after` and `before`." })
  cursor!: string;
  @Field(() => Session, { description: "The session." })
  node!: Session;
  @Field(() => [SearchMatch], {
    description: "Where the search found its words; empty without a search. At most 50.",
    simple: false,
  })
  matches!: SearchMatch[];
}

@ObjectType({ description: "Sessions, page by page.", simpleResolvers: true })
export class SessionConnection {
  @Field(() => [SessionEdge], { description: "The sessions of this page with their cursors." })
  edges!: SessionEdge[];
  @Field(() => [Session], { description: "The sessions of this page." })
  nodes!: Session[];
  @Field(() => PageInfo, { description: "Where this page lies in the list." })
  pageInfo!: PageInfo;
}

@ObjectType({ description: "The sessions of one program, page by page.", simpleResolvers: true })
export class ProgramSessionConnection extends SessionConnection {}
