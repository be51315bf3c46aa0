// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * What a record of heritage is about.
 *
 * - `DANCE`: A dance or a movement.
 * - `DOCUMENT`: A letter, a permit, a diary, a ticket.
 * - `GAME`: A game of children or adults.
 * - `LEARNING_RESOURCE`: A lesson, or a kit for one.
 * - `MUSIC`: A song, a tune or a performance of music.
 * - `OBJECT`: Another thing that people made or carried.
 * - `ORAL_HISTORY`: A recorded interview about a life or a topic.
 * - `OTHER`: Another kind, which is named in `kindTerm`.
 * - `PHOTOGRAPH`: A photograph.
 * - `PLANT_OR_NATURE_KNOWLEDGE`: What people know of seeds, medicine, seasons and the sky.
 * - `RECIPE`: A dish, with its ingredients, its steps and its occasion.
 * - `RITUAL_OR_CELEBRATION`: A practice, as those who keep it describe it.
 * - `STORY`: A tale, a proverb, a poem or a joke.
 * - `TEXTILE`: A cloth, a garment, a pattern or a technique.
 * - `VIDEO`: A film or a video recording.
 * - `WORD_LIST`: Words, expressions or place names.
 */
export type ArchiveItemKind =
  | "DANCE"
  | "DOCUMENT"
  | "GAME"
  | "LEARNING_RESOURCE"
  | "MUSIC"
  | "OBJECT"
  | "ORAL_HISTORY"
  | "OTHER"
  | "PHOTOGRAPH"
  | "PLANT_OR_NATURE_KNOWLEDGE"
  | "RECIPE"
  | "RITUAL_OR_CELEBRATION"
  | "STORY"
  | "TEXTILE"
  | "VIDEO"
  | "WORD_LIST"
  | (string & {});

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
 * What the law says of using an item: a rights statement or a licence. Who may see it, and how to behave with it, is said elsewhere.
 *
 * - `CC0`: The open licence CC0 1.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY`: The open licence CC BY 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_NC`: The open licence CC BY-NC 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_NC_ND`: The open licence CC BY-NC-ND 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_NC_SA`: The open licence CC BY-NC-SA 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_ND`: The open licence CC BY-ND 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `CC_BY_SA`: The open licence CC BY-SA 4.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `IN_COPYRIGHT`: In copyright. https://rightsstatements.org: InC.
 * - `IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED`: In copyright, educational use permitted. https://rightsstatements.org: InC-EDU.
 * - `IN_COPYRIGHT_EU_ORPHAN_WORK`: In copyright, an orphan work under the law of the European Union. https://rightsstatements.org: InC-OW-EU.
 * - `IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED`: In copyright, non-commercial use permitted. https://rightsstatements.org: InC-NC.
 * - `IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE`: In copyright, the rights-holder cannot be found. https://rightsstatements.org: InC-RUU.
 * - `NOT_EVALUATED`: Nobody has looked into it yet. https://rightsstatements.org: CNE.
 * - `NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS`: No copyright, restricted by a contract. https://rightsstatements.org: NoC-CR.
 * - `NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY`: No copyright, non-commercial use only. https://rightsstatements.org: NoC-NC.
 * - `NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS`: No copyright, restricted by another law. https://rightsstatements.org: NoC-OKLR.
 * - `NO_COPYRIGHT_UNITED_STATES`: No copyright in the United States. https://rightsstatements.org: NoC-US.
 * - `NO_KNOWN_COPYRIGHT`: No known copyright. https://rightsstatements.org: NKC.
 * - `PUBLIC_DOMAIN_MARK`: The open licence Public Domain Mark 1.0, which cannot be taken back. Only for an item under a protocol that is public.
 * - `UNDETERMINED`: Somebody has looked into it, and it could not be found out. https://rightsstatements.org: UND.
 */
export type ItemRights =
  | "CC0"
  | "CC_BY"
  | "CC_BY_NC"
  | "CC_BY_NC_ND"
  | "CC_BY_NC_SA"
  | "CC_BY_ND"
  | "CC_BY_SA"
  | "IN_COPYRIGHT"
  | "IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED"
  | "IN_COPYRIGHT_EU_ORPHAN_WORK"
  | "IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED"
  | "IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE"
  | "NOT_EVALUATED"
  | "NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS"
  | "NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY"
  | "NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS"
  | "NO_COPYRIGHT_UNITED_STATES"
  | "NO_KNOWN_COPYRIGHT"
  | "PUBLIC_DOMAIN_MARK"
  | "UNDETERMINED"
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
