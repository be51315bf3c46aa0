// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Why somebody sees an archive item or a medium, or does not. More codes may be added.
 *
 * - `ADMINISTRATOR`: They run the service, and stand in no circle.
 * - `APPROVAL_MISSING`: A community has not approved it as it is now.
 * - `CIRCLE`: They stand in a circle that is open.
 * - `CONSENT_ENDED`: Somebody's consent has ended.
 * - `CONSENT_LATER`: Somebody's consent begins later.
 * - `DELETED`: It is deleted.
 * - `EMBARGO_ENDED`: Somebody's consent has begun since it was approved: it waits to be approved again.
 * - `HOLDER_APPROVAL_MISSING`: The holder has not approved it as it is now, by another person.
 * - `HOLDER_DRAFT`: They write for its holder, and no community has accepted it yet.
 * - `ITEM_NOT_SEEN`: They do not see the item of the medium.
 * - `KEEPING_REFUSED`: Somebody in it does not want it to be kept.
 * - `LIST_INCOMPLETE`: The list of the people in it is not complete, and no review stands in.
 * - `NOT_A_MEMBER`: They are not a member of a protocol.
 * - `NOT_LISTED`: They belong to no partner that a protocol lists.
 * - `NO_CONSENT`: Somebody in it does not agree, or what they said came after the approval.
 * - `NO_PROTOCOL`: It stands under no protocol of a community that governs it.
 * - `OFFERED`: They are a steward of a community to which the draft is offered.
 * - `PROTOCOL_CLOSED`: A protocol is not open now.
 * - `PROTOCOL_REACH`: A protocol does not reach this circle.
 * - `REVIEW_ENDED`: A review on which the circle rests has ended or was withdrawn.
 * - `STEWARD`: They are a steward of a community that governs it.
 * - `SUBJECT`: They are in it, by an account that a steward confirmed.
 * - `SUSPENDED`: It is suspended.
 * - `UNKNOWN_CONSENT`: Of somebody in it nothing is known, and no review stands in.
 */
export type AccessReasonCode =
  | "ADMINISTRATOR"
  | "APPROVAL_MISSING"
  | "CIRCLE"
  | "CONSENT_ENDED"
  | "CONSENT_LATER"
  | "DELETED"
  | "EMBARGO_ENDED"
  | "HOLDER_APPROVAL_MISSING"
  | "HOLDER_DRAFT"
  | "ITEM_NOT_SEEN"
  | "KEEPING_REFUSED"
  | "LIST_INCOMPLETE"
  | "NOT_A_MEMBER"
  | "NOT_LISTED"
  | "NO_CONSENT"
  | "NO_PROTOCOL"
  | "OFFERED"
  | "PROTOCOL_CLOSED"
  | "PROTOCOL_REACH"
  | "REVIEW_ENDED"
  | "STEWARD"
  | "SUBJECT"
  | "SUSPENDED"
  | "UNKNOWN_CONSENT"
  | (string & {});

/**
 * How far items have come with the communities that they are offered to.
 *
 * - `DRAFT`: No community has ever accepted them.
 * - `GOVERNED`: They are accepted.
 * - `OFFERED`: They are offered, and wait for an answer.
 */
export type BulkItemStanding =
  | "DRAFT"
  | "GOVERNED"
  | "OFFERED"
  | (string & {});

/**
 * On what it rests that an archive item is shown.
 *
 * - `GIVEN`: People in it agreed.
 * - `REVIEWED`: Nobody could be asked, which was reviewed.
 */
export type ConsentBasisKind =
  | "GIVEN"
  | "REVIEWED"
  | (string & {});

/**
 * What shows that somebody said it.
 *
 * - `COMMUNITY_MEETING_MINUTES`: The minutes of a community's meeting.
 * - `DIGITAL_CONFIRMATION`: A confirmation on a screen.
 * - `ORAL_RECORDED`: A recording in which they say it.
 * - `SIGNED_FORM`: A form that they signed.
 * - `WITNESSED`: Somebody who was there.
 */
export type ConsentEvidenceKind =
  | "COMMUNITY_MEETING_MINUTES"
  | "DIGITAL_CONFIRMATION"
  | "ORAL_RECORDED"
  | "SIGNED_FORM"
  | "WITNESSED"
  | (string & {});

/**
 * What a consent is for. Who sees an item is decided by ARCHIVING and the three purposes of access. The others are asked besides, by what does the thing, and are refused unless they are given; a no to any of them hides what it is about (one to IMAGE_OF_PERSON or VOICE: the media) until its stewards have read that.
 *
 * - `AI_TRAINING`: To be used to train a machine. It is refused unless it is given; no review stands in for it.
 * - `ARCHIVING`: To be kept. Without it, stewards too see no more than that there is something.
 * - `AUTOMATED_TRANSCRIPTION`: To be written down by a machine.
 * - `COMMERCIAL_USE`: To be used for money.
 * - `COMMUNITY_ACCESS`: To be seen by those whom a community's protocol admits.
 * - `CONTACT_AGAIN`: To be asked again.
 * - `DERIVATIVE_WORKS`: To be made into other works.
 * - `EDUCATIONAL_USE`: To be used in teaching.
 * - `EVERY_USE`: All of them but RECORDING and ARCHIVING: what is said no to is shown nowhere, and kept. Only a no can be about every use.
 * - `EXHIBITION`: To be shown in an exhibition.
 * - `IMAGE_OF_PERSON`: That one's picture is shown. Asked of whoever is listed for a picture or a video; a no closes that, and not the item.
 * - `MAP_PUBLICATION`: That exact places are shown on a map. Without it, they are shown within ten kilometres.
 * - `MEDIA_AND_PRESS`: To be used by newspapers, radio and television.
 * - `NAME_ATTRIBUTION`: To be named.
 * - `PARTNER_ACCESS`: To be seen by the partners that a community's protocol lists.
 * - `POSTHUMOUS_USE`: To be used after one's death.
 * - `PUBLIC_ONLINE`: To be seen by everybody, online.
 * - `QUOTE_ANONYMOUS`: To be quoted without a name.
 * - `QUOTE_ATTRIBUTED`: To be quoted by name.
 * - `RECORDING`: To be recorded: on tape, in a picture, in writing.
 * - `RESEARCH_USE`: To be used in research.
 * - `SOCIAL_MEDIA`: To be shown on social media.
 * - `THIRD_PARTY_HARVEST`: To be taken over by other catalogues. Nothing here hands items over yet.
 * - `TRANSCRIPTION`: To be written down from what is heard.
 * - `TRANSLATION`: To be translated.
 * - `VOICE`: That one's voice is heard. Asked of whoever is listed for a sound or a video; a no closes that, and not the item.
 */
export type ConsentPurpose =
  | "AI_TRAINING"
  | "ARCHIVING"
  | "AUTOMATED_TRANSCRIPTION"
  | "COMMERCIAL_USE"
  | "COMMUNITY_ACCESS"
  | "CONTACT_AGAIN"
  | "DERIVATIVE_WORKS"
  | "EDUCATIONAL_USE"
  | "EVERY_USE"
  | "EXHIBITION"
  | "IMAGE_OF_PERSON"
  | "MAP_PUBLICATION"
  | "MEDIA_AND_PRESS"
  | "NAME_ATTRIBUTION"
  | "PARTNER_ACCESS"
  | "POSTHUMOUS_USE"
  | "PUBLIC_ONLINE"
  | "QUOTE_ANONYMOUS"
  | "QUOTE_ATTRIBUTED"
  | "RECORDING"
  | "RESEARCH_USE"
  | "SOCIAL_MEDIA"
  | "THIRD_PARTY_HARVEST"
  | "TRANSCRIPTION"
  | "TRANSLATION"
  | "VOICE"
  | (string & {});

/**
 * What a no leaves. Where several people chose, the strictest choice wins.
 *
 * - `BLUR`: Everything but the exact place and day: the country, a square of a hundred kilometres and the decade are told.
 * - `ERASE`: Nothing: it is hidden at once, and erased within seven days; within thirty where others are in it, too. It cannot be taken back.
 * - `HIDE`: Nothing: it is hidden.
 * - `METADATA_ONLY`: The description; its media are hidden.
 * - `TOMBSTONE`: To those who saw it, a word that something was here, and since when it is gone. Of a medium, nothing.
 */
export type ConsentRemains =
  | "BLUR"
  | "ERASE"
  | "HIDE"
  | "METADATA_ONLY"
  | "TOMBSTONE"
  | (string & {});

/**
 * Who said it.
 *
 * - `GUARDIAN`: The guardian of a child.
 * - `OTHER`: Somebody else. They can close, and open nothing.
 * - `REPRESENTATIVE`: Whoever speaks for a family or for somebody who has died.
 * - `SUBJECT`: The person.
 */
export type ConsentSpeaker =
  | "GUARDIAN"
  | "OTHER"
  | "REPRESENTATIVE"
  | "SUBJECT"
  | (string & {});

/**
 * What was said, as it stands now.
 *
 * - `DEFERRED`: They want to think about it.
 * - `EXPIRED`: They said yes, for a time that is over.
 * - `GIVEN`: They said yes.
 * - `INVALIDATED`: It turned out that it was no valid yes.
 * - `REFUSED`: They said no.
 * - `RENEWED`: They said yes again.
 * - `REQUESTED`: Somebody was asked, and has not answered.
 * - `REVOKED`: Somebody else who may took it back.
 * - `UNKNOWN`: Nobody knows what they said.
 * - `WITHDRAWN`: They took their yes back.
 */
export type ConsentStanding =
  | "DEFERRED"
  | "EXPIRED"
  | "GIVEN"
  | "INVALIDATED"
  | "REFUSED"
  | "RENEWED"
  | "REQUESTED"
  | "REVOKED"
  | "UNKNOWN"
  | "WITHDRAWN"
  | (string & {});

/**
 * What was said, as it is recorded. After the Data Privacy Vocabulary (W3C DPV 2.3).
 *
 * - `DEFERRED`: They want to think about it.
 * - `GIVEN`: They said yes.
 * - `INVALIDATED`: It turned out that it was no valid yes.
 * - `REFUSED`: They said no.
 * - `RENEWED`: They said yes again.
 * - `REQUESTED`: Somebody was asked, and has not answered.
 * - `REVOKED`: Somebody else who may took it back.
 * - `UNKNOWN`: Nobody knows what they said.
 * - `WITHDRAWN`: They took their yes back.
 */
export type ConsentState =
  | "DEFERRED"
  | "GIVEN"
  | "INVALIDATED"
  | "REFUSED"
  | "RENEWED"
  | "REQUESTED"
  | "REVOKED"
  | "UNKNOWN"
  | "WITHDRAWN"
  | (string & {});

/**
 * Whose consent is needed.
 *
 * - `CHILD`: A child, for whom a guardian speaks until majority. The child's own no prevails.
 * - `DEPOSITOR`: Whoever gave the item into the holder's keeping.
 * - `FAMILY`: A family, as one.
 * - `PERSON`: A grown-up person, who speaks for themselves.
 * - `REPRESENTED_DEAD`: Somebody who has died. A representative gives nothing that they refused.
 */
export type ConsentSubjectKind =
  | "CHILD"
  | "DEPOSITOR"
  | "FAMILY"
  | "PERSON"
  | "REPRESENTED_DEAD"
  | (string & {});

/**
 * Sort orders for consent subjects.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type ConsentSubjectOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

/**
 * Sort orders for protocols.
 *
 * - `CREATED_AT`: Oldest record first.
 * - `CREATED_AT_DESC`: Newest record first.
 * - `NAME`: By name, A to Z.
 * - `UPDATED_AT`: Least recently changed first.
 * - `UPDATED_AT_DESC`: Most recently changed first.
 */
export type ProtocolOrder =
  | "CREATED_AT"
  | "CREATED_AT_DESC"
  | "NAME"
  | "UPDATED_AT"
  | "UPDATED_AT_DESC"
  | (string & {});

/**
 * What a review stands in for. AI_TRAINING is never among it: only people themselves give that.
 *
 * - `COMMUNITY_ACCESS`: That the members of its protocols see it.
 * - `IMAGE_OF_PERSON`: That the pictures and videos for which somebody is listed show them.
 * - `PARTNER_ACCESS`: That people of the partners see it that its protocols list.
 * - `PUBLIC_ONLINE`: That everyone sees it; the other two are needed, too.
 * - `VOICE`: That the sounds and videos for which somebody is listed let them be heard.
 */
export type ReviewPurpose =
  | "COMMUNITY_ACCESS"
  | "IMAGE_OF_PERSON"
  | "PARTNER_ACCESS"
  | "PUBLIC_ONLINE"
  | "VOICE"
  | (string & {});

/**
 * Why nobody can be asked for consent.
 *
 * - `DEAD`: Who is in it has died, and nobody speaks for them.
 * - `NOT_TRACEABLE`: Who is in it could not be found.
 * - `NO_PERSON`: Nobody is in it.
 * - `PUBLISHED_BY_SUBJECT`: The people in it published it themselves.
 */
export type ReviewReason =
  | "DEAD"
  | "NOT_TRACEABLE"
  | "NO_PERSON"
  | "PUBLISHED_BY_SUBJECT"
  | (string & {});
