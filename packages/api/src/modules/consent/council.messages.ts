import { sentences } from "../../platform/texts/sentences.ts";

export const protocolMessages = sentences(import.meta.url, {
  notFound: "There is no protocol with this id.",
  notYours: "This protocol is a community's own: only its stewards change it.",
  communityNotYours: "Only stewards of this community make its protocols.",
  personNotFound: "There is no person with this id. Ask them for it: `viewer` tells it to them.",
  nobodyNamed: "Name at least one.",
  closesBeforeItOpens: "It closes before it opens. Give a later end, or none.",
  windowNotFound: "The protocol has no window with this id.",
});

export const governanceMessages = sentences(import.meta.url, {
  itemNotFound: "There is no archive item with this id that you keep, govern or were offered.",
  itemDeleted: "The archive item is deleted. Restore it first.",
  holderOffers: "Only those who write for its holder offer this archive item.",
  communityNotFound: "There is no community with this id.",
  notACommunity: "This partner is no community. An institution governs only what it keeps itself.",
  offeredBefore: "This community governs the archive item already, or has yet to answer an offer.",
  notSteward: "You are not a steward of this community.",
  notOffered: "This archive item is not offered to this community, or it has answered before.",
  notGoverning: "This community does not govern the archive item.",
  successorNeeded:
    "No other community governs the archive item. Name a successor, to whom it is offered; until they accept, nobody sees it.",
  protocolNotFound: "There is no protocol with this id of a community whose steward you are.",
  protocolDeleted: "The protocol is deleted. Restore it first.",
  placedBefore: "The archive item stands under this protocol already.",
  notPlaced: "The archive item does not stand under this protocol.",
});

export const suspensionMessages = sentences(import.meta.url, {
  notFound: "There is no suspension with this id that you may see.",
  forWhom: "Say for which partner you suspend it: the community whose steward you are, or the holder.",
  notYours:
    "You suspend it for a community that governs it and whose steward you are, or for its holder if you write there.",
  administratorsOnly: "Only those who run the service suspend for nobody else.",
  lifted: "The suspension was lifted before.",
  stewardLifts: "Only a steward of a community that governs the archive item lifts a suspension.",
  decisionNeeded: "Say what was decided, and by whom.",
  notAdministrators: "Only what those who run the service suspended is released by them.",
  released: "It was released before.",
});

export const approvalMessages = sentences(import.meta.url, {
  notFound: "There is no approval with this id that you may withdraw.",
  notGoverned: "Only a steward approves for a community, and only for one that governs the archive item.",
  holderOnly: "Only those who write for its holder approve for the holder.",
  holderApprovesPublic:
    "A holder approves what everyone may see. The other circles are for communities to approve.",
  readAnother:
    "The archive item is not as you have read it: its content has revision {current}, not {expected}. Read it again before you approve it.",
  evidenceNeeded: "Say how the community agreed: a meeting and its minutes, a letter, who spoke.",
  secondPerson:
    "What everyone may see is approved by two people, one for the community and one for the holder. You approved for the other already, or with a key whose maker nobody knows: ask somebody else.",
  seenLater: "You cannot have read it later than now.",
  endsBefore: "The approval would have ended already. Give a later end, or none.",
  mediumNotFound: "The archive item has no medium with this id that you may see.",
  ended: "The approval has ended before.",
});

export const reviewMessages = sentences(import.meta.url, {
  notFound: "There is no review with this id that you may see.",
  triedNeeded: "Say what was tried, so that others can judge it.",
  purposesNeeded: "Name at least one purpose.",
  lookAgain: "Give a day to look again that is still to come.",
  itemsNeeded: "Name at least one archive item.",
  itemNotGoverned: "This community does not govern an archive item with this id, so it cannot review it.",
  supportNotYours:
    "You support a review for a community whose steward you are, or for a holder for which you write.",
  notAsked: "None of the archive items under review is governed or kept by this partner.",
  supportedBefore: "This partner stands behind the review already.",
  withdrawn: "The review was withdrawn before.",
});

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
    "{circle}: no steward has recorded that all people in it are listed, and no review stands in for {purpose}.",
  UNKNOWN_CONSENT:
    "{circle}: of somebody in it nobody knows whether they agree to {purpose}, and no review stands in for them.",
  NO_CONSENT:
    "{circle}: somebody in it does not agree to {purpose}, or what they said came after the approval.",
  CONSENT_ENDED: "{circle}: somebody's consent to {purpose} has ended.",
  CONSENT_LATER: "{circle}: somebody's consent to {purpose} begins later.",
});

export const basisMessages = sentences(import.meta.url, {
  GIVEN: "The people in it agreed to this.",
  REVIEWED: "Nobody could be asked. If you are in it, or know somebody who is, please tell us.",
});

/** What is told of them to whoever changes a partner. */
export const heritageOfPartnerMessages = sentences(import.meta.url, {
  hasProtocols: "The partner still has protocols for its heritage, so its record stays.",
  governs: "The partner governs heritage, or did, so its record stays.",
  decided: "The partner took part in decisions about heritage, so its record stays.",
});

/** What is held of people who decided, and what stays of it. */
export const deciderMessages = sentences(import.meta.url, {
  membershipsHeld: "The protocols that admit you.",
  decisionsHeld:
    "What you decided about heritage: offers, answers, protocols placed, suspensions, approvals and reviews.",
  decisionsRemain: "The decision, which belongs to its community, with an id that then identifies nobody.",
});
