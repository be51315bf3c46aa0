import { Field, ID, InputType } from "type-graphql";
import { idempotencyKeyMeans, WriteInput } from "../../../platform/graphql/outcome.ts";
import { PlaceInput } from "../../../platform/graphql/types/record.type.ts";
import { LocalDateTime, TimeZone, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { ProgramCreateInput } from "../../programs/program/program.inputs.ts";
import { AccessFeatureInput } from "../access/access-feature.inputs.ts";
import { AttendanceMode } from "./session.vocabulary.ts";

@InputType({ description: "Where a session takes place. Replaces all that was said of it." })
export class VenueInput extends PlaceInput {
  @OptionalTexts("The name of the place, 300 characters a language.")
  name?: LocalizedTextInput[] | null;
}

const starts = "When it begins, as a clock at the place shows it.";
const zone = "The zone of that clock.";
const attendance = "Whether people attend at the venue, online, or either way.";

@InputType({ description: "Facts that creating and changing a session share." })
abstract class SessionFacts {
  @Optional(() => LocalDateTime, "When it ends, as a clock at the place shows it.")
  localEnd?: string | null;
  @Optional(() => Boolean, "True when only the days count. Times are then ignored by those who show it.")
  isAllDay?: boolean | null;
  @Optional(() => VenueInput, "Where it takes place. Replaces all that was said of it.")
  venue?: VenueInput | null;
  @Optional(() => WebAddress, "A page about this session, or where to book it.")
  url?: string | null;
  @OptionalTexts("Why it is moved or postponed, in words for the public; 1,000 characters a language.")
  statusNote?: LocalizedTextInput[] | null;
  @OptionalList(() => AccessFeatureInput, "What is known of access; at most 50.")
  accessFeatures?: AccessFeatureInput[] | null;
}

@InputType({ description: "A session of a program that is created with it." })
export class ProgramSessionInput extends SessionFacts {
  @Field(() => LocalDateTime, { description: starts })
  localStart!: string;
  @Field(() => TimeZone, { description: zone })
  timeZone!: string;
  @Field(() => AttendanceMode, { description: attendance })
  attendanceMode!: AttendanceMode;
}

@InputType({ description: "A new session of a program. It is public when its program is." })
export class SessionCreateInput extends ProgramSessionInput implements WriteInput {
  @Optional(() => String, idempotencyKeyMeans)
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
export class SessionUpdateInput extends updateOf(SessionFacts, "session") {
  @Optional(() => String, idempotencyKeyMeans)
  override idempotencyKey?: string | null;
  @Optional(() => LocalDateTime, starts)
  localStart?: string | null;
  @Optional(() => TimeZone, zone)
  timeZone?: string | null;
  @Optional(() => AttendanceMode, attendance)
  attendanceMode?: AttendanceMode | null;
}

@InputType({ description: "The session that takes place over the internet instead of at its venue." })
export class SessionMoveOnlineInput extends updateOf(WriteInput, "session") {
  @Optional(
    () => WebAddress,
    "The page that leads people to it. Where it is left out, the one already stored stays.",
  )
  url?: string | null;
  @OptionalTexts("Why, in words for the public; 1,000 characters a language.")
  note?: LocalizedTextInput[] | null;
}
