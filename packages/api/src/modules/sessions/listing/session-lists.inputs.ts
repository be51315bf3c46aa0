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
import type { OrderKey, SqlValues } from "../../../platform/graphql/lists/connections.ts";
import {
  booleanFilter,
  columnFilter,
  type FilterField,
  idFilter,
  relatedFilter,
  wordFilter,
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

@InputType({ description: "Identifies a session by exactly one of these fields." })
export class SessionBy extends RecordBy {}

const AttendanceModeComparator = enumComparator("AttendanceMode", AttendanceMode, "an attendance mode");
const SessionStatusComparator = enumComparator("SessionStatus", SessionStatus, "the status of a session");

// What is over after an instant begins after it, which the order by start tells, or is under way then, of which there is little.
const runningOrLater = (instant: string) => [
  `sessions.starts_at > ${instant}`,
  `sessions.starts_at <= ${instant} and tstzrange(least(starts_at, over_at), over_at, '[]') @> ${instant}`,
];
// What is over has begun, as long as nobody wrote otherwise.
const begunOrWrong = ["sessions.starts_at <= now()", "sessions.starts_at > now() and over_at < starts_at"];

const endFilter: FilterField = Object.assign(columnFilter("sessions.over_at", "timestamptz"), {
  ranges: ({
    comparator: { gt, gte },
    values,
  }: {
    comparator: { gt?: unknown; gte?: unknown };
    values: SqlValues;
  }) => ((gt ?? gte) == null ? [] : runningOrLater(`${values.add(gt ?? gte)}::timestamptz`)),
});

const program = "programs where programs.id = sessions.program_id";
/** A condition on the session's program. */
const ofProgram = (field: string, options = {}) => ({
  sql: relatedFilter(program, filterFieldsOf(ProgramFilter)[field] as FilterField, options),
  isRelated: true,
});

// A session is deleted by itself or with its program. `offset 0` has PostgreSQL look at the one program: without it, it reads all
// that are deleted.
const isDeleted: FilterField = Object.assign(
  ({ eq }: Parameters<FilterField>[0], values: SqlValues) => {
    const withProgram = `exists (select from ${values.from(program)} and programs.deleted_at is not null offset 0)`;
    return eq === true
      ? `(sessions.deleted_at is not null or ${withProgram})`
      : `sessions.deleted_at is null and not ${withProgram}`;
  },
  {
    ranges: ({ comparator: { eq }, values }: { comparator: { eq?: unknown }; values: SqlValues }) => {
      const deletedPrograms = `select programs.id from ${values.from("programs where")} programs.deleted_at is not null`;
      const withProgram = `sessions.deleted_at is null and sessions.program_id in (${deletedPrograms})`;
      return eq === true ? ["sessions.deleted_at is not null", withProgram] : [];
    },
  },
);

@RecordFilter("SessionFilter", "sessions", Session, { hasInstants: false })
export class SessionFilter {
  @Filters(() => IDComparator, { description: "By program.", sql: idFilter("sessions.program_id", "prog") })
  program?: IDComparator;
  @Filters(() => IDComparator, {
    description: "By a partner that participates in the program, including the home partner.",
    ...ofProgram("partner"),
  })
  partner?: IDComparator;
  @Filters(() => ProgramKindComparator, {
    description: "By the kind of the program.",
    ...ofProgram("kind", { isColumn: true }),
  })
  kind?: EnumComparator;
  @Filters(() => DateTimeComparator, {
    description: "By the time at which the session begins.",
    sql: columnFilter("sessions.starts_at", "timestamptz"),
  })
  startsAt?: DateTimeComparator;
  @Filters(() => DateTimeComparator, {
    description:
      "By the time at which the session is over: when it ends; three hours after it begins, if its end is unknown; or for all-day sessions, when the last day ends at the venue.",
    sql: endFilter,
  })
  endsAt?: DateTimeComparator;
  @Filters(() => BooleanComparator, {
    description:
      "True: only sessions that are not over at the place where they are held. False: only sessions that are over. `endsAt` explains when a session counts as over.",
    sql: booleanFilter("sessions.over_at > now()", {
      whenFalse: "sessions.over_at <= now()",
      ranges: ({ comparator: { eq } }) => (eq === true ? runningOrLater("now()") : begunOrWrong),
    }),
  })
  isUpcoming?: BooleanComparator;
  @Filters(() => LanguageComparator, {
    description: "By a language in which the program is held.",
    ...ofProgram("language"),
  })
  language?: LanguageComparator;
  @Filters(() => BooleanComparator, {
    description: "True: only sessions of programs that are known to be free of charge.",
    ...ofProgram("isFree", { isColumn: true }),
  })
  isFree?: BooleanComparator;
  @Filters(() => SessionStatusComparator, {
    description: "By status.",
    sql: wordFilter("sessions.status"),
  })
  status?: EnumComparator;
  @Filters(() => AttendanceModeComparator, {
    description: "By attendance mode.",
    sql: wordFilter("sessions.attendance_mode"),
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
    description: "By whether the record is deleted. Without this condition, deleted records are not listed.",
    sql: isDeleted,
    isRelated: true,
  })
  isDeleted?: BooleanComparator;
}

const byBeginning: OrderKey = { column: "starts_at", type: "timestamptz" };
export const SessionOrder = orders("SessionOrder", "sessions", {
  STARTS_AT: { description: "By start time, earliest first.", key: byBeginning },
  STARTS_AT_DESC: { description: "By start time, latest first.", key: descending(byBeginning) },
});

const list = { Filter: SessionFilter, orders: SessionOrder, order: "STARTS_AT", many: "sessions" } as const;
export const ProgramSessionsArgs = listArgs(list);
export const SessionsArgs = searchedListArgs(list, "the venue's name or the program's texts");
