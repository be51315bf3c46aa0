import { Field, ID, ObjectType } from "type-graphql";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { AccessCircle } from "../approvals/approval.type.ts";
import { ReviewReason } from "../reviews/review.vocabulary.ts";

export const AccessReasonCode = vocabulary(
  "AccessReasonCode",
  "Why somebody sees an archive item or a medium, or does not. More codes may be added.",
  {
    STEWARD: "They are a steward of a community that governs it.",
    OFFERED: "They are a steward of a community to which the draft is offered.",
    SUBJECT: "They are in it, by an account that a steward confirmed.",
    HOLDER_DRAFT: "They write for its holder, and no community has accepted it yet.",
    CIRCLE: "They stand in a circle that is open.",
    ITEM_NOT_SEEN: "They do not see the item of the medium.",
    DELETED: "It is deleted.",
    KEEPING_REFUSED: "Somebody in it does not want it to be kept.",
    SUSPENDED: "It is suspended.",
    ADMINISTRATOR: "They run the service, and stand in no circle.",
    NO_PROTOCOL: "It stands under no protocol of a community that governs it.",
    PROTOCOL_CLOSED: "A protocol is not open now.",
    PROTOCOL_REACH: "A protocol does not reach this circle.",
    NOT_A_MEMBER: "They are not a member of a protocol.",
    NOT_LISTED: "They belong to no partner that a protocol lists.",
    REVIEW_ENDED: "A review on which the circle rests has ended or was withdrawn.",
    APPROVAL_MISSING: "A community has not approved it as it is now.",
    HOLDER_APPROVAL_MISSING: "The holder has not approved it as it is now, by another person.",
    LIST_INCOMPLETE: "The list of the people in it is not complete, and no review stands in.",
    UNKNOWN_CONSENT: "Of somebody in it nothing is known, and no review stands in.",
    NO_CONSENT: "Somebody in it does not agree, or what they said came after the approval.",
    CONSENT_ENDED: "Somebody's consent has ended.",
    CONSENT_LATER: "Somebody's consent begins later.",
    EMBARGO_ENDED: "Somebody's consent has begun since it was approved: it waits to be approved again.",
  },
);
export type AccessReasonCode = keyof typeof AccessReasonCode;

@ObjectType({ description: "One reason why somebody sees something, or does not.", simpleResolvers: true })
export class AccessReason {
  @Field(() => AccessReasonCode, { description: "The reason." })
  code!: AccessReasonCode;
  @Field(() => String, {
    description: "The same as a sentence, in the reader's language if the service speaks it.",
  })
  message!: string;
  @Field(() => Boolean, { description: "True if it lets them in; false if it keeps them out." })
  admits!: boolean;
  @Field(() => AccessCircle, {
    nullable: true,
    description: "The circle it is about. Null if it is about all.",
  })
  circle!: AccessCircle | null;
  @Field(() => ID, { nullable: true, description: "The partner it is about." })
  partnerId!: string | null;
  @Field(() => ID, { nullable: true, description: "The protocol it is about." })
  protocolId!: string | null;
  @Field(() => ID, { nullable: true, description: "The consent subject it is about." })
  subjectId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The purpose of consent it is about, such as `PUBLIC_ONLINE`.",
  })
  purpose!: string | null;
}

@ObjectType({
  description: "Why somebody sees an archive item or one of its media now, or does not: for its stewards.",
  simpleResolvers: true,
})
export class AccessExplanation {
  @Field(() => Boolean, { description: "True if they see it now." })
  isSeen!: boolean;
  @Field(() => [AccessReason], {
    description: "What lets them in; and, circle by circle, what keeps them out. At most 50.",
  })
  reasons!: AccessReason[];
}

export const ConsentBasisKind = vocabulary(
  "ConsentBasisKind",
  "On what it rests that an archive item is shown.",
  {
    GIVEN: "People in it agreed.",
    REVIEWED: "Nobody could be asked, which was reviewed.",
  },
);
export type ConsentBasisKind = keyof typeof ConsentBasisKind;

@ObjectType({
  description: "On what consent it rests that an archive item is shown to a circle. It names no people.",
  simpleResolvers: true,
})
export class ConsentBasis {
  @Field(() => AccessCircle, { description: "The circle." })
  circle!: AccessCircle;
  @Field(() => ConsentBasisKind, { description: "What it rests on." })
  kind!: ConsentBasisKind;
  @Field(() => [ReviewReason], {
    description: "Why nobody could be asked, if that was reviewed. Empty otherwise. At most 4.",
  })
  reasons!: ReviewReason[];
  @Field(() => String, {
    description:
      "The same as a sentence to show beside the item, in the reader's language if the service speaks it.",
  })
  notice!: string;
}
