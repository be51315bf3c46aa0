import { Field, ID, InputType } from "type-graphql";
import { idempotencyKeyDescription, WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { LocalDateTime, TimeZone } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { ProgramSessionInput, SessionFacts } from "../session/session.inputs.ts";
import { AttendanceMode } from "../session/session.vocabulary.ts";

const rule =
  "The rule of the dates, as iCalendar (RFC 5545) writes it: `FREQ=WEEKLY;BYDAY=TU;COUNT=6`. FREQ is DAILY, WEEKLY, MONTHLY or YEARLY; it ends by COUNT or UNTIL, with at most 500 dates, none of which is more than 24 months from today.";
const additional = "Dates besides those of the rule, in local time.";
const excluded = "Dates on which there is no session, in local time.";
const first = "When the first date of the rule begins, in local time; see `timeZone`.";

@InputType({
  description:
    "Sessions of a program that follow a rule. What is told of one is told of each: they begin and end at the same time of day.",
})
export class SessionSeriesCreateInput extends ProgramSessionInput implements WriteInput {
  @Optional(() => String, idempotencyKeyDescription)
  idempotencyKey?: string | null;
  @Field(() => ID, { description: "The program." })
  programId!: string;
  @Field(() => String, { description: rule })
  rule!: string;
  @OptionalList(() => LocalDateTime, additional)
  additionalStarts?: string[] | null;
  @OptionalList(() => LocalDateTime, excluded)
  excludedStarts?: string[] | null;
}

@InputType({
  description:
    "Changes to the sessions of a series that have not begun. Omitted fields stay unchanged; null clears.",
})
export class SessionSeriesUpdateInput extends updateOf(SessionFacts, "series") {
  @Optional(() => String, idempotencyKeyDescription)
  override idempotencyKey?: string | null;
  @Optional(
    () => ID,
    "The first session that is changed; those that follow are too. Where the dates change, they become a series of their own. Without it, all that have not begun.",
  )
  fromSessionId?: string | null;
  @Optional(() => String, rule)
  rule?: string | null;
  @OptionalList(() => LocalDateTime, additional)
  additionalStarts?: string[] | null;
  @OptionalList(() => LocalDateTime, excluded)
  excludedStarts?: string[] | null;
  @Optional(() => LocalDateTime, first)
  localStart?: string | null;
  @Optional(() => TimeZone, "The time zone of all local times.")
  timeZone?: string | null;
  @Optional(() => AttendanceMode, "Whether people attend at the venue, online or both.")
  attendanceMode?: AttendanceMode | null;
  @OptionalTexts(
    "The reason why dates fall away, for the public: the note of the sessions that are cancelled; at most 1,000 characters per language.",
  )
  cancellationNote?: LocalizedTextInput[] | null;
  @Field(() => Boolean, {
    description: "True to be told what would become of each session, without changing anything.",
    defaultValue: false,
  })
  isDryRun!: boolean;
}

@InputType({ description: "The sessions of a series to cancel, and the reason." })
export class SessionSeriesCancelInput extends updateOf(WriteInput, "series") {
  @Optional(
    () => ID,
    "The first session that is cancelled; those that follow are too. Without it, all that have not begun.",
  )
  fromSessionId?: string | null;
  @OptionalTexts("The reason, for the public; at most 1,000 characters per language.")
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "Names one series of sessions, in exactly one way." })
export class SessionSeriesBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}
