import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import {
  BooleanComparator,
  CountryComparator,
  DateTimeComparator,
  type EnumComparator,
  enumComparator,
  FilterCost,
  IDComparator,
  LanguageComparator,
} from "../../platform/graphql/comparators.ts";
import { PageArgs } from "../../platform/graphql/connections.ts";
import { LocalizedTextInput } from "../../platform/graphql/localized-text.ts";
import {
  ChangeInput,
  expectedRevisionMeans,
  idempotencyKeyMeans,
  type WriteInput,
} from "../../platform/graphql/outcome.ts";
import { ExternalReferenceInput, PlaceInput } from "../../platform/graphql/record.type.ts";
import { LocalDate, LocalDateTime, TimeZone, WebAddress } from "../../platform/graphql/scalars.ts";
import { vocabulary } from "../../platform/graphql/vocabulary.ts";
import { ProgramCreateInput } from "../programs/program.inputs.ts";
import { ProgramKindComparator } from "../programs/program-lists.inputs.ts";
import { AccessFeatureKind, AccessStatus, AttendanceMode, SessionStatus } from "./session.vocabulary.ts";

const AttendanceModeComparator = enumComparator("AttendanceMode", AttendanceMode, "how people attend");
const SessionStatusComparator = enumComparator(
  "SessionStatus",
  SessionStatus,
  "whether a session takes place as planned",
);

@InputType({ description: "Compares the access features of a session. What is unknown never counts as yes." })
export class AccessFeatureComparator {
  @Field(() => [AccessFeatureKind], { nullable: true, description: "Each of these is AVAILABLE." })
  available?: AccessFeatureKind[];
  @Field(() => [AccessFeatureKind], {
    nullable: true,
    description: "Each of these is AVAILABLE or ON_REQUEST.",
  })
  availableOrOnRequest?: AccessFeatureKind[];
}

@InputType({ description: "Names one session, in exactly one way." })
export class SessionBy {
  @Field(() => ID, { nullable: true, description: "By its id." })
  id?: string;
  @Field(() => ExternalReferenceInput, { nullable: true, description: "By its id in another system." })
  externalReference?: ExternalReferenceInput;
}

@InputType({ description: "Which sessions to list. Conditions in one object hold together." })
export class SessionFilter {
  @Field(() => [SessionFilter], { nullable: true, description: "All of these hold." })
  and?: SessionFilter[];
  @Field(() => [SessionFilter], { nullable: true, description: "At least one of these holds." })
  or?: SessionFilter[];
  @Field(() => SessionFilter, { nullable: true, description: "This does not hold." })
  not?: SessionFilter;
  @Field(() => IDComparator, { nullable: true, description: "By id." })
  id?: IDComparator;
  @Field(() => IDComparator, { nullable: true, description: "By program." })
  program?: IDComparator;
  @FilterCost(10)
  @Field(() => IDComparator, {
    nullable: true,
    description: "By a partner that takes part in the program, the home partner included.",
  })
  partner?: IDComparator;
  @FilterCost(10)
  @Field(() => ProgramKindComparator, { nullable: true, description: "By what is done in the program." })
  kind?: EnumComparator;
  @Field(() => DateTimeComparator, { nullable: true, description: "By when it begins." })
  startsAt?: DateTimeComparator;
  @Field(() => DateTimeComparator, {
    nullable: true,
    description:
      "By when it is over: when it ends; three hours after it begins where its end is not known; for whole days, when the last of them ends at the place.",
  })
  endsAt?: DateTimeComparator;
  @Field(() => BooleanComparator, {
    nullable: true,
    description:
      "True: it is not over where it takes place. False: it is over. `endsAt` says when a session counts as over.",
  })
  isUpcoming?: BooleanComparator;
  @FilterCost(10)
  @Field(() => LanguageComparator, { nullable: true, description: "By a language the program is held in." })
  language?: LanguageComparator;
  @FilterCost(10)
  @Field(() => BooleanComparator, {
    nullable: true,
    description: "True: the program is known to cost nothing.",
  })
  isFree?: BooleanComparator;
  @Field(() => SessionStatusComparator, {
    nullable: true,
    description: "By whether it takes place as planned.",
  })
  status?: EnumComparator;
  @Field(() => AttendanceModeComparator, { nullable: true, description: "By how people attend." })
  attendanceMode?: EnumComparator;
  @FilterCost(10)
  @Field(() => AccessFeatureComparator, { nullable: true, description: "By access features." })
  accessFeature?: AccessFeatureComparator;
  @Field(() => CountryComparator, { nullable: true, description: "By the country of the venue." })
  country?: CountryComparator;
  @FilterCost(10)
  @Field(() => BooleanComparator, {
    nullable: true,
    description: "By whether it is deleted. Without this, nothing that is deleted is listed.",
  })
  isDeleted?: BooleanComparator;
}

export const SessionOrder = vocabulary("SessionOrder", "The orders sessions can be listed in.", {
  STARTS_AT: "By beginning, earliest first.",
  STARTS_AT_DESC: "By beginning, latest first.",
});
export type SessionOrder = keyof typeof SessionOrder;

@ArgsType()
export class ProgramSessionsArgs extends PageArgs {
  @Field(() => SessionFilter, {
    nullable: true,
    description: "Which sessions; all that you may see without it.",
  })
  where?: SessionFilter | null;
  @Field(() => SessionOrder, { defaultValue: "STARTS_AT", description: "In which order." })
  orderBy!: SessionOrder;
}

@ArgsType()
export class SessionsArgs extends ProgramSessionsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Words to find in the venue's name or the program's texts, in any language: case, accents and spellings that readers do not tell apart do not matter, each word may be the beginning of a longer one, all must be found.",
  })
  search?: string | null;
}

@InputType({ description: "Where a session takes place. Replaces all that was said of it." })
export class VenueInput extends PlaceInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "The name of the place, 300 characters a language.",
  })
  name?: LocalizedTextInput[] | null;
}

@InputType({ description: "What is known of one access feature." })
export class AccessFeatureInput {
  @Field(() => AccessFeatureKind, { description: "The feature." })
  kind!: AccessFeatureKind;
  @Field(() => AccessStatus, { description: "Whether it is there." })
  status!: AccessStatus;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "More about it, 1,000 characters a language.",
  })
  note?: LocalizedTextInput[] | null;
  @Field(() => String, { nullable: true, description: "Who checked it." })
  verifiedBy?: string | null;
  @Field(() => LocalDate, { nullable: true, description: "The last day on which the fact holds." })
  verifiedUntil?: string | null;
}

@InputType({ description: "Facts that creating and changing a session share." })
abstract class SessionFacts {
  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When it ends, as a clock at the place shows it.",
  })
  localEnd?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True when only the days count. Times are then ignored by those who show it.",
  })
  isAllDay?: boolean | null;
  @Field(() => VenueInput, {
    nullable: true,
    description: "Where it takes place. Replaces all that was said of it.",
  })
  venue?: VenueInput | null;
  @Field(() => WebAddress, { nullable: true, description: "A page about this session, or where to book it." })
  url?: string | null;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Why it is moved or postponed, in words for the public; 1,000 characters a language.",
  })
  statusNote?: LocalizedTextInput[] | null;
  @Field(() => [AccessFeatureInput], {
    nullable: true,
    description: "What is known of access; at most 50. Replaces the whole list.",
  })
  accessFeatures?: AccessFeatureInput[] | null;
}

@InputType({ description: "A session of a program that is created with it." })
export class ProgramSessionInput extends SessionFacts {
  @Field(() => LocalDateTime, { description: "When it begins, as a clock at the place shows it." })
  localStart!: string;
  @Field(() => TimeZone, { description: "The zone of that clock." })
  timeZone!: string;
  @Field(() => AttendanceMode, { description: "Whether people attend at the venue, online, or either way." })
  attendanceMode!: AttendanceMode;
}

@InputType({ description: "A new session of a program. It is public when its program is." })
export class SessionCreateInput extends ProgramSessionInput implements WriteInput {
  @Field(() => String, { nullable: true, description: idempotencyKeyMeans })
  idempotencyKey?: string | null;
  @Field(() => ID, { description: "The program." })
  programId!: string;
}

@InputType({ description: "A new program, a draft, and its sessions. All of it is created, or nothing." })
export class ProgramCreateWithSessionsInput extends ProgramCreateInput {
  @Field(() => [ProgramSessionInput], { description: "Its sessions; at most 50." })
  sessions!: ProgramSessionInput[];
}

@InputType({ description: "Changes to a session: what is left out stays, null clears. They apply at once." })
export class SessionUpdateInput extends SessionFacts implements ChangeInput {
  @Field(() => String, { nullable: true, description: idempotencyKeyMeans })
  idempotencyKey?: string | null;
  @Field(() => Int, { nullable: true, description: expectedRevisionMeans })
  expectedRevision?: number | null;
  @Field(() => ID, { description: "The session." })
  id!: string;
  @Field(() => LocalDateTime, {
    nullable: true,
    description: "When it begins, as a clock at the place shows it.",
  })
  localStart?: string | null;
  @Field(() => TimeZone, { nullable: true, description: "The zone of that clock." })
  timeZone?: string | null;
  @Field(() => AttendanceMode, {
    nullable: true,
    description: "Whether people attend at the venue, online, or either way.",
  })
  attendanceMode?: AttendanceMode | null;
}

@InputType({ description: "The session that does not take place." })
export class SessionCancelInput extends ChangeInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Why, in words for the public; 1,000 characters a language.",
  })
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "The session that does not take place at the time announced." })
export class SessionPostponeInput extends ChangeInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Why, in words for the public; 1,000 characters a language.",
  })
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "The session that takes place over the internet instead of at its venue." })
export class SessionMoveOnlineInput extends ChangeInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
  @Field(() => WebAddress, {
    nullable: true,
    description: "The page that leads people to it. Where it is left out, the one already stored stays.",
  })
  url?: string | null;
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Why, in words for the public; 1,000 characters a language.",
  })
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "The cancelled session that takes place after all." })
export class SessionReinstateInput extends ChangeInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
}

@InputType({ description: "The session to delete." })
export class SessionDeleteInput extends ChangeInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
}

@InputType({ description: "The session to restore." })
export class SessionRestoreInput extends ChangeInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
}

@InputType({ description: "The session to remove for good." })
export class SessionPurgeInput extends ChangeInput {
  @Field(() => ID, { description: "The session." })
  id!: string;
}
