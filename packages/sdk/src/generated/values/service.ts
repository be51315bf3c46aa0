// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Sort orders for audit log entries.
 *
 * - `DONE_AT`: By time, oldest first.
 * - `DONE_AT_DESC`: By time, newest first.
 */
export type AuditEntryOrder =
  | "DONE_AT"
  | "DONE_AT_DESC"
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
 * What a consent is for.
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
 * - `IMAGE_OF_PERSON`: That one's picture is shown.
 * - `MAP_PUBLICATION`: That exact places are shown on a map.
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
 * - `THIRD_PARTY_HARVEST`: To be taken over by other catalogues.
 * - `TRANSCRIPTION`: To be written down from what is heard.
 * - `TRANSLATION`: To be translated.
 * - `VOICE`: That one's voice is heard.
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
 * - `BLUR`: The description, without the exact place and day.
 * - `ERASE`: Nothing: it is hidden at once, and erased within seven days.
 * - `HIDE`: Nothing: it is hidden.
 * - `METADATA_ONLY`: The description; its media are hidden.
 * - `TOMBSTONE`: To those who saw it, a word that it is gone.
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

/** Any JSON object, such as the variables of an operation. */
export type JSONObject = Readonly<Record<string, unknown>>;

/**
 * How far a job has come.
 *
 * - `CANCELLED`: It was cancelled. What was done until then remains.
 * - `FAILED`: It was given up; `failure` says why. What was done until then remains.
 * - `QUEUED`: It waits for a worker.
 * - `RUNNING`: It is being worked on, or will be again in a moment.
 * - `SUCCEEDED`: Everything is done.
 */
export type JobState =
  | "CANCELLED"
  | "FAILED"
  | "QUEUED"
  | "RUNNING"
  | "SUCCEEDED"
  | (string & {});

/**
 * What a review stands in for. AI_TRAINING is never among it: only people themselves give that.
 *
 * - `COMMUNITY_ACCESS`: That the members of its protocols see it.
 * - `PARTNER_ACCESS`: That people of the partners see it that its protocols list.
 * - `PUBLIC_ONLINE`: That everyone sees it; the other two are needed, too.
 */
export type ReviewPurpose =
  | "COMMUNITY_ACCESS"
  | "PARTNER_ACCESS"
  | "PUBLIC_ONLINE"
  | (string & {});
