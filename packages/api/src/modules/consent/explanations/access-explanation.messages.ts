import { sentences } from "../../../platform/texts/sentences.ts";

/** Why somebody sees an archive item, or does not. */
export const accessMessages = sentences(import.meta.url, {
  STEWARD: "As a steward of a community that governs it.",
  OFFERED: "As a steward of a community to which the draft is offered.",
  SUBJECT: "As somebody who is in it, by an account that a steward confirmed.",
  HOLDER_DRAFT: "As somebody who writes for its holder, since no community has accepted it yet.",
  CIRCLE: "In the circle {circle}: it is approved, consented to, and a protocol admits them.",
  ITEM_NOT_SEEN: "They do not see the archive item, so they see none of its media.",
  DELETED: "It is deleted.",
  KEEPING_REFUSED: "Somebody in it does not want it to be kept, or had it erased.",
  SUSPENDED: "It is suspended: only stewards see it.",
  ADMINISTRATOR: "Whoever runs the service stands in no circle.",
  NO_PROTOCOL:
    "{circle}: it stands under no protocol of a community that governs it, so only stewards see it.",
  PROTOCOL_CLOSED: "{circle}: a protocol is not open now.",
  PROTOCOL_REACH: "{circle}: a protocol does not reach so far.",
  NOT_A_MEMBER: "{circle}: they are not a member of a protocol.",
  NOT_LISTED: "{circle}: they belong to no partner that a protocol lists.",
  REVIEW_ENDED: "{circle}: a review on which it rests has ended or was withdrawn.",
  APPROVAL_MISSING: "{circle}: a community has not approved it as it is now.",
  HOLDER_APPROVAL_MISSING:
    "{circle}: the holder has not approved it as it is now, by another person than the communities.",
  LIST_INCOMPLETE:
    "{circle}: not every community that governs it has recorded that all people in it are listed, and no review stands in for {purpose}.",
  UNKNOWN_CONSENT:
    "{circle}: of somebody in it nobody knows whether they agree to {purpose}, and no review stands in for them.",
  NO_CONSENT:
    "{circle}: somebody in it does not agree to {purpose}, or what they said came after the approval.",
  CONSENT_ENDED: "{circle}: somebody's consent to {purpose} has ended.",
  CONSENT_LATER: "{circle}: somebody's consent to {purpose} begins later.",
  EMBARGO_ENDED:
    "{circle}: somebody's consent to {purpose} has begun since it was approved. Approve it again to open it.",
});

export const basisMessages = sentences(import.meta.url, {
  GIVEN: "The people in it agreed to this.",
  REVIEWED: "Nobody could be asked. If you are in it, or know somebody who is, please tell us.",
});
