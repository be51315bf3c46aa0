import { InputType } from "type-graphql";
import {
  BooleanComparator,
  type EnumComparator,
  enumComparator,
  IDComparator,
  LanguageComparator,
  LocalDateComparator,
  TermComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import type { OrderKey } from "../../../platform/graphql/lists/connections.ts";
import { booleanFilter, wordFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { SluggedRecordBy } from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { listArgs, searchedListArgs } from "../../../platform/records/lists/list-args.ts";
import { descending, historyOrders, orders, textKey } from "../../../platform/records/lists/orders.ts";
import { Theme } from "../parts/theme.type.ts";
import { Program } from "../program/program.type.ts";
import { ProgramKind, ProgramLifecycle } from "../program/program.vocabulary.ts";
import { dayFilter, languageFilter, partFilter, termFilter } from "./program-filters.ts";

export const ProgramKindComparator = enumComparator("ProgramKind", ProgramKind, "the kind of a program");
const ProgramLifecycleComparator = enumComparator("ProgramLifecycle", ProgramLifecycle, "a lifecycle state");
const ThemeComparator = enumComparator("Theme", Theme, "a theme");

// What is not over has not begun yet, which the order by first day tells, or is under way, of which there is little. What is
// over has begun, but for what was closed before.
const hasBegun = "programs.first_day <= current_date";
const firstInstant = "first_day::timestamp at time zone 'UTC'";
const runningOrLater = [
  "programs.first_day > current_date",
  `${hasBegun} and tstzrange(least(${firstInstant}, over_at), over_at, '[]') @> now()`,
];
const begunOrClosed = [hasBegun, `programs.first_day > current_date and over_at < ${firstInstant}`];

@InputType({ description: "Identifies a program by exactly one of these fields." })
export class ProgramBy extends SluggedRecordBy {}

@RecordFilter("ProgramFilter", "programs", Program)
export class ProgramFilter {
  @Filters(() => ProgramKindComparator, {
    description: "By the kind of program.",
    sql: wordFilter("programs.kind"),
  })
  kind?: EnumComparator;
  @Filters(() => ProgramLifecycleComparator, {
    description: "By lifecycle state.",
    sql: wordFilter("programs.lifecycle"),
  })
  lifecycle?: EnumComparator;
  @Filters(() => LocalDateComparator, {
    description:
      "By the first day. To find the programs of a period, ask for those that begin on or before its last day and end on or after its first.",
    sql: dayFilter("programs.first_day"),
  })
  startsOn?: LocalDateComparator;
  @Filters(() => LocalDateComparator, {
    description: "By the last day. If it is unknown or open-ended, only `isNull: true` matches.",
    sql: dayFilter("programs.last_day"),
  })
  endsOn?: LocalDateComparator;
  @Filters(() => BooleanComparator, {
    description:
      "True: only programs that are not over at the place where they are held, or whose last day is unknown. False: only programs that are over: closed, or past both their last session and their last day.",
    sql: booleanFilter("programs.over_at > now()", {
      whenFalse: "programs.over_at <= now()",
      ranges: ({ comparator: { eq }, column }) =>
        column !== "first_day" ? [] : eq === true ? runningOrLater : begunOrClosed,
    }),
  })
  isUpcoming?: BooleanComparator;
  @Filters(() => BooleanComparator, {
    description: "True: only programs that are known to be free of charge.",
    sql: booleanFilter("programs.is_free", { whenFalse: "not programs.is_free" }),
  })
  isFree?: BooleanComparator;
  @Filters(() => LanguageComparator, {
    description: "By a language in which the program is held.",
    sql: languageFilter,
    isRelated: true,
  })
  language?: LanguageComparator;
  @Filters(() => TermComparator, {
    description: "By a subject.",
    sql: termFilter("SUBJECT"),
    isRelated: true,
  })
  subject?: TermComparator;
  @Filters(() => TermComparator, {
    description: "By a community.",
    sql: termFilter("COMMUNITY"),
    isRelated: true,
  })
  community?: TermComparator;
  @Filters(() => ThemeComparator, {
    description: "By a theme.",
    sql: termFilter("THEME"),
    isRelated: true,
  })
  theme?: EnumComparator;
  @Filters(() => IDComparator, {
    description: "By a participating partner, including the home partner.",
    sql: partFilter,
    isRelated: true,
  })
  partner?: IDComparator;
}

const byFirstDay: OrderKey = { column: "first_day", type: "date" };
const byTitle = textKey("sort_title");
export const ProgramOrder = orders("ProgramOrder", "programs", {
  STARTS_ON: { description: "By first day, earliest first; those without one last.", key: byFirstDay },
  STARTS_ON_DESC: {
    description: "By first day, latest first; those without one first.",
    key: descending(byFirstDay),
  },
  TITLE: {
    description:
      "By title, A to Z, in the language in which the title was written. Letters are compared before accents and case, as in a dictionary.",
    key: byTitle,
  },
  TITLE_DESC: { description: "By title, Z to A.", key: descending(byTitle) },
  ...historyOrders,
});

const list = { Filter: ProgramFilter, orders: ProgramOrder, order: "STARTS_ON", many: "programs" } as const;
export const PartnerProgramsArgs = listArgs(list);
export const ProgramsArgs = searchedListArgs(list, "title, summary, description, subjects or communities");
