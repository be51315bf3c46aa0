import { Field, ID, Int, ObjectType } from "type-graphql";
import { LocalDateTime, TimeZone } from "../../../platform/graphql/types/scalars.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";
import { SeriesChangeKind } from "./session-series.vocabulary.ts";

export interface SessionSeriesRow extends RecordRow {
  program_id: string;
}

@RecordType({
  table: "session_series",
  prefix: "seri",
  description:
    "Sessions of a program that follow a rule, such as six Tuesdays. Each date is a session of its own, which can be moved or cancelled by itself. Seen with its program.",
})
export class SessionSeries extends RecordNode<SessionSeriesRow> {
  @Stored(() => String, "rule", {
    description:
      "The rule of its dates, as iCalendar (RFC 5545) writes it: `FREQ=WEEKLY;BYDAY=TU;COUNT=6`. It ends by COUNT or UNTIL.",
  })
  readonly rule!: string;
  @Stored(() => LocalDateTime, "local_start", {
    description: "When the first date of the rule begins, in local time; see `timeZone`.",
  })
  readonly localStart!: string;
  @Stored(() => LocalDateTime, "local_end", {
    nullable: true,
    description: "When the first date of the rule ends, in local time. Null if that is unknown.",
  })
  readonly localEnd!: string | null;
  @Stored(() => TimeZone, "time_zone", { description: "The time zone in which its dates are counted." })
  readonly timeZone!: string;
  @Stored(() => [LocalDateTime], "to_jsonb(additional_starts) as additional_starts", {
    description: "Dates besides those of the rule, earliest first. At most 50.",
  })
  readonly additionalStarts!: string[];
  @Stored(() => [LocalDateTime], "to_jsonb(excluded_starts) as excluded_starts", {
    description: "Dates of the rule on which there is no session, earliest first. At most 50.",
  })
  readonly excludedStarts!: string[];
  @Stored(() => LocalDateTime, "ends_before", {
    nullable: true,
    description: "From this date on another series goes on in its place. Null if it has its whole rule.",
  })
  readonly endsBefore!: string | null;
  @Stored(() => Int, "revision", {
    description:
      "A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read.",
  })
  readonly revision!: number;
}

@ObjectType({
  description: "What a change of a series does, or would do, with one of its sessions.",
  simpleResolvers: true,
})
export class SeriesChange {
  @Field(() => SeriesChangeKind, { description: "What it does." })
  kind!: SeriesChangeKind;
  @Field(() => ID, {
    nullable: true,
    description: "The session. Null if it is new and nothing has been written yet.",
  })
  sessionId!: string | null;
  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When the session began before, in local time. Null if it is new.",
  })
  previousStart!: string | null;
  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When it begins now, in local time. Null if it is cancelled.",
  })
  localStart!: string | null;
}

const howMany = (what: string) => Field(() => Int, { description: `How many sessions ${what}.` });

@ObjectType({
  description: "What a change of a series does, or would do, with its sessions that have not begun.",
  simpleResolvers: true,
})
export class SeriesChangeCounts {
  @howMany("begin when they did")
  kept!: number;
  @howMany("begin at another time")
  moved!: number;
  @howMany("are new")
  created!: number;
  @howMany("are cancelled, since the series has no such date any more")
  cancelled!: number;
  @howMany("come back, since the series has their date again")
  reinstated!: number;
}
