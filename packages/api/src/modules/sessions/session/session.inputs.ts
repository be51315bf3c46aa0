import { Field, ID, InputType } from "type-graphql";
import { idempotencyKeyDescription, WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { PlaceInput } from "../../../platform/graphql/types/record.type.ts";
import { LocalDateTime, TimeZone, WebAddress } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { ProgramCreateInput } from "../../programs/program/program.inputs.ts";
import { AccessFeatureInput } from "../access/access-feature.inputs.ts";
import { AttendanceMode } from "./session.vocabulary.ts";

@InputType({ description: "The place where a session is held. Replaces the previous value." })
export class VenueInput extends PlaceInput {
  @OptionalTexts("The name of the venue; at most 300 characters per language.")
  name?: LocalizedTextInput[] | null;
}

const starts = "When the session begins, in local time; see `timeZone`.";
const zone = "The time zone of `localStart` and `localEnd`.";
const attendance = "Whether people attend at the venue, online or both.";

@InputType({ description: "Facts that creating and changing a session share." })
export abstract class SessionFacts {
  @Optional(() => LocalDateTime, "When the session ends, in local time; see `timeZone`.")
  localEnd?: string | null;
  @Optional(() => Boolean, "True if only the dates matter. Clients then ignore the times.")
  isAllDay?: boolean | null;
  @Optional(() => VenueInput, "The venue. Replaces the previous value.")
  venue?: VenueInput | null;
  @Optional(() => WebAddress, "A web page about the session, or for booking it.")
  url?: string | null;
  @OptionalTexts(
    "The reason why the session is moved or postponed, for the public; at most 1,000 characters per language.",
  )
  statusNote?: LocalizedTextInput[] | null;
  @OptionalList(() => AccessFeatureInput, "The session's access features; at most 50.")
  accessFeatures?: AccessFeatureInput[] | null;
}

@InputType({ description: "A session that is created together with its program." })
export class ProgramSessionInput extends SessionFacts {
  @Field(() => LocalDateTime, { description: starts })
  localStart!: string;
  @Field(() => TimeZone, { description: zone })
  timeZone!: string;
  @Field(() => AttendanceMode, { description: attendance })
  attendanceMode!: AttendanceMode;
}

@InputType({ description: "A new session of a program. It is public if its program is." })
export class SessionCreateInput extends ProgramSessionInput implements WriteInput {
  @Optional(() => String, idempotencyKeyDescription)
  idempotencyKey?: string | null;
  @Field(() => ID, { description: "The program." })
  programId!: string;
}

@InputType({ description: "A new draft program with its sessions. Either all of it is created, or nothing." })
export class ProgramCreateWithSessionsInput extends ProgramCreateInput {
  @Field(() => [ProgramSessionInput], { description: "The program's sessions; at most 50." })
  sessions!: ProgramSessionInput[];
}

@InputType({
  description: "Changes to a session, with immediate effect. Omitted fields stay unchanged; null clears.",
})
export class SessionUpdateInput extends updateOf(SessionFacts, "session") {
  @Optional(() => String, idempotencyKeyDescription)
  override idempotencyKey?: string | null;
  @Optional(() => LocalDateTime, starts)
  localStart?: string | null;
  @Optional(() => TimeZone, zone)
  timeZone?: string | null;
  @Optional(() => AttendanceMode, attendance)
  attendanceMode?: AttendanceMode | null;
}

@InputType({ description: "The session to move online." })
export class SessionMoveOnlineInput extends updateOf(WriteInput, "session") {
  @Optional(
    () => WebAddress,
    "The web page where people join the session. If left out, the stored one is kept.",
  )
  url?: string | null;
  @OptionalTexts("The reason, for the public; at most 1,000 characters per language.")
  note?: LocalizedTextInput[] | null;
}
