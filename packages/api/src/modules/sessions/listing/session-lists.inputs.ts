import { InputType } from "type-graphql";
import {
  BooleanComparator,
  CountryComparator,
  DateTimeComparator,
  type EnumComparator,
  enumComparator,
  IDComparator,
  LanguageComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import type { OrderKey } from "../../../platform/graphql/lists/connections.ts";
import {
  booleanFilter,
  columnFilter,
  type FilterField,
  idFilter,
  relatedFilter,
} from "../../../platform/graphql/lists/filter-sql.ts";
import { RecordBy } from "../../../platform/records/changes/inputs.ts";
import { Filters, filterFieldsOf, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { listArgs, searchedListArgs } from "../../../platform/records/lists/list-args.ts";
import { descending, orders } from "../../../platform/records/lists/orders.ts";
import { ProgramFilter, ProgramKindComparator } from "../../programs/listing/program-lists.inputs.ts";
import { AccessFeatureComparator } from "../access/access-feature.inputs.ts";
import { accessFilter } from "../access/access-features.reads.ts";
import { Session } from "../session/session.type.ts";
import { AttendanceMode, SessionStatus } from "../session/session.vocabulary.ts";

@InputType({ description: "Names one session, in exactly one way." })
export class SessionBy extends RecordBy {}

const AttendanceModeComparator = enumComparator("AttendanceMode", AttendanceMode, "how people attend");
const SessionStatusComparator = enumComparator(
  "SessionStatus",
  SessionStatus,
  "whether a session takes place as planned",
);

const program = "programs where programs.id = sessions.program_id";
/** A condition on the session's program. */
const ofProgram = (field: string) => ({
  sql: relatedFilter(program, filterFieldsOf(ProgramFilter)[field] as FilterField),
  isRelated: true,
});

@RecordFilter("SessionFilter", "sessions", () => Session, { hasInstants: false })
export class SessionFilter {
  @Filters(() => IDComparator, { description: "By program.", sql: idFilter("sessions.program_id", "prog") })
  program?: IDComparator;
  @Filters(() => IDComparator, {
    description: "By a partner that takes part in the program, the home partner included.",
    ...ofProgram("partner"),
  })
  partner?: IDComparator;
  @Filters(() => ProgramKindComparator, {
    description: "By what is done in the program.",
    ...ofProgram("kind"),
  })
  kind?: EnumComparator;
  @Filters(() => DateTimeComparator, {
    description: "By when it begins.",
    sql: columnFilter("sessions.starts_at", "timestamptz"),
  })
  startsAt?: DateTimeComparator;
  @Filters(() => DateTimeComparator, {
    description:
      "By when it is over: when it ends; three hours after it begins where its end is not known; for whole days, when the last of them ends at the place.",
    sql: columnFilter("sessions.over_at", "timestamptz"),
  })
  endsAt?: DateTimeComparator;
  @Filters(() => BooleanComparator, {
    description:
      "True: it is not over where it takes place. False: it is over. `endsAt` says when a session counts as over.",
    sql: booleanFilter("sessions.over_at > now()"),
  })
  isUpcoming?: BooleanComparator;
  @Filters(() => LanguageComparator, {
    description: "By a language the program is held in.",
    ...ofProgram("language"),
  })
  language?: LanguageComparator;
  @Filters(() => BooleanComparator, {
    description: "True: the program is known to cost nothing.",
    ...ofProgram("isFree"),
  })
  isFree?: BooleanComparator;
  @Filters(() => SessionStatusComparator, {
    description: "By whether it takes place as planned.",
    sql: columnFilter("sessions.status", "text"),
  })
  status?: EnumComparator;
  @Filters(() => AttendanceModeComparator, {
    description: "By how people attend.",
    sql: columnFilter("sessions.attendance_mode", "text"),
  })
  attendanceMode?: EnumComparator;
  @Filters(() => AccessFeatureComparator, {
    description: "By access features.",
    sql: accessFilter,
    isRelated: true,
  })
  accessFeature?: AccessFeatureComparator;
  @Filters(() => CountryComparator, {
    description: "By the country of the venue.",
    sql: columnFilter("sessions.country", "text"),
  })
  country?: CountryComparator;
  @Filters(() => BooleanComparator, {
    description: "By whether it is deleted. Without this, nothing that is deleted is listed.",
    sql: booleanFilter(
      `sessions.deleted_at is not null or exists (select from ${program} and programs.deleted_at is not null)`,
    ),
    isRelated: true,
  })
  isDeleted?: BooleanComparator;
}

const byBeginning: OrderKey = { column: "starts_at", type: "timestamptz" };
export const SessionOrder = orders("SessionOrder", "sessions", {
  STARTS_AT: { description: "By beginning, earliest first.", key: byBeginning },
  STARTS_AT_DESC: { description: "By beginning, latest first.", key: descending(byBeginning) },
});

const list = { Filter: SessionFilter, orders: SessionOrder, order: "STARTS_AT", many: "sessions" } as const;
export const ProgramSessionsArgs = listArgs(list);
export const SessionsArgs = searchedListArgs(list, "the venue's name or the program's texts");
