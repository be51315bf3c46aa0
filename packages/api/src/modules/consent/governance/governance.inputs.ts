import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";

@InputType()
export abstract class OfItemInput extends WriteInput {
  @Field(() => ID, { description: "The archive item." })
  id!: string;
}

@InputType({ description: "An archive item, and the community that is asked to govern it." })
export class ArchiveItemOfferInput extends OfItemInput {
  @Field(() => ID, { description: "The community; or the holder itself, for what is its own." })
  communityId!: string;
}

@InputType()
export abstract class ArchiveItemAnswerInput extends OfItemInput {
  @Field(() => ID, { description: "The community whose steward you are." })
  communityId!: string;
}

@InputType({ description: "An archive item, and the community that accepts it." })
export class ArchiveItemAcceptInput extends ArchiveItemAnswerInput {
  @Optional(
    () => [LocalizedTextInput],
    "Required of an institution: in its own words, why it governs this record as its own. Whoever sees the archive item reads it. At most 1,000 characters per language.",
  )
  statement?: LocalizedTextInput[] | null;
}

@InputType({ description: "An archive item, and the community that declines it." })
export class ArchiveItemDeclineInput extends ArchiveItemAnswerInput {}

@InputType({ description: "An archive item, the community that leaves it, and its successor." })
export class ArchiveItemLeaveInput extends ArchiveItemAnswerInput {
  @Optional(
    () => ID,
    "A community to which it is offered in its place. Required where no other community governs the archive item.",
  )
  successorId?: string | null;
}

@InputType({ description: "An archive item, a community, and whether one protocol is enough for it." })
export class ArchiveItemAgreeToAnyInput extends ArchiveItemAnswerInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description: "False to ask again that all protocols admit.",
  })
  agrees!: boolean;
}

@InputType()
export abstract class ArchiveItemProtocolInput extends OfItemInput {
  @Field(() => ID, { description: "The protocol, of a community whose steward you are." })
  protocolId!: string;
}

@InputType({ description: "An archive item, and the protocol under which it is placed." })
export class ArchiveItemProtocolPlaceInput extends ArchiveItemProtocolInput {}

@InputType({ description: "An archive item, and the protocol that it does not stand under any more." })
export class ArchiveItemProtocolRemoveInput extends ArchiveItemProtocolInput {}
