// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * Those for whom an archive item may be opened.
 *
 * - `COMMUNITY`: The members of its protocols.
 * - `PARTNERS`: The people of the partners that its protocols list.
 * - `PUBLIC`: Everyone.
 */
export type AccessCircle =
  | "COMMUNITY"
  | "PARTNERS"
  | "PUBLIC"
  | (string & {});

/**
 * Why an approval has ended.
 *
 * - `COMMUNITY`: A community that governed it left.
 * - `CONSENT`: Somebody in it said no to something, or comes of age on another day.
 * - `CONTENT`: What was approved was changed.
 * - `HOLDER`: It has another holder, which approves by its own people.
 * - `PROTOCOL`: It was placed under a protocol that may admit more people.
 * - `REPLACED`: A newer one took its place.
 * - `WITHDRAWN`: It was withdrawn.
 */
export type ApprovalEnd =
  | "COMMUNITY"
  | "CONSENT"
  | "CONTENT"
  | "HOLDER"
  | "PROTOCOL"
  | "REPLACED"
  | "WITHDRAWN"
  | (string & {});

/**
 * For whom somebody approves.
 *
 * - `HOLDER`: For the holder, to what everyone may see.
 * - `STEWARD`: For a community that governs it: this is its free, prior and informed consent.
 */
export type ApprovalRole =
  | "HOLDER"
  | "STEWARD"
  | (string & {});

/**
 * What is done to many archive items.
 *
 * - `ACCEPT`: A community accepts them.
 * - `APPROVE`: They are approved, each as it was when the list was fixed.
 * - `LIFT`: Their suspensions are lifted.
 * - `OFFER`: They are offered to a community.
 * - `PLACE`: They are placed under a protocol.
 * - `REVIEW`: A review is recorded of them.
 * - `SUPPORT`: A partner stands behind a review of them.
 * - `SUSPEND`: They are closed at once.
 */
export type BulkActionKind =
  | "ACCEPT"
  | "APPROVE"
  | "LIFT"
  | "OFFER"
  | "PLACE"
  | "REVIEW"
  | "SUPPORT"
  | "SUSPEND"
  | (string & {});

/**
 * Whether a count is exact.
 *
 * - `AT_LEAST`: Counting stopped at `max`: there are at least this many.
 * - `EXACT`: The value is the exact total.
 */
export type CountPrecision =
  | "AT_LEAST"
  | "EXACT"
  | (string & {});

/** A country, as an ISO 3166-1 alpha-2 code such as `ER`. */
export type CountryCode = string;

/** A point in time in UTC, in RFC 3339 format: `2026-10-15T16:00:00.000Z`. Input may have another offset. Years range from 1000 to 9998. */
export type DateTime = string;

/**
 * Why something is erased.
 *
 * - `ADMINISTRATORS`: Two of those who run the service decided so, after a suspension.
 * - `BACKUP`: It was erased before, and a backup brought it back.
 * - `CONSENT`: Somebody in it chose so.
 */
export type ErasureReason =
  | "ADMINISTRATORS"
  | "BACKUP"
  | "CONSENT"
  | (string & {});

/**
 * How far a community has come with an archive item that was offered to it.
 *
 * - `DECLINED`: The community declined the offer.
 * - `GOVERNS`: The community accepted it: each that governs has to agree to whatever widens who sees it.
 * - `LEFT`: The community governed it, and left.
 * - `OFFERED`: The community has not answered yet. Its stewards see the draft.
 */
export type GovernanceState =
  | "DECLINED"
  | "GOVERNS"
  | "LEFT"
  | "OFFERED"
  | (string & {});

/**
 * How an interval was made. It holds with 95 %.
 *
 * - `CLOPPER_PEARSON`: Clopper and Pearson's exact interval of a share.
 * - `GROUP_MEANS_T`: Student's t over the mean changes of groups.
 * - `PAIRED_T`: Student's t over the changes of the same people.
 * - `ZOU_DONNER`: Zou and Donner's interval of the difference between different people, from the intervals of both.
 */
export type IntervalMethod =
  | "CLOPPER_PEARSON"
  | "GROUP_MEANS_T"
  | "PAIRED_T"
  | "ZOU_DONNER"
  | (string & {});

/**
 * How far archive items have come that were offered to another holder.
 *
 * - `ACCEPTED`: The partner to which they were offered holds them now.
 * - `DECLINED`: The partner to which they were offered declined.
 * - `OFFERED`: It waits for an answer. Nothing has changed.
 * - `WITHDRAWN`: The holder took its offer back.
 */
export type ItemTransferState =
  | "ACCEPTED"
  | "DECLINED"
  | "OFFERED"
  | "WITHDRAWN"
  | (string & {});

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
 * The kind of an API key.
 *
 * - `PUBLISHABLE`: For web pages: runs trusted operations on public data, so that usage can be counted per page.
 * - `SECRET`: For your own server: carries scopes, and must never appear in a web page.
 */
export type KeyKind =
  | "PUBLISHABLE"
  | "SECRET"
  | (string & {});

/** A language, as a BCP 47 tag such as `ti`, `zh-Hant`, `pt-BR` or `ise`. Any valid tag is accepted, and returned in canonical form. */
export type LanguageTag = string;

/** A calendar date without a time zone: `2026-10-15`. Years range from 1000 to 9998. */
export type LocalDate = string;

/**
 * What people do with a medium.
 *
 * - `AUDIO`: Listen to it.
 * - `DOCUMENT`: Read it.
 * - `IMAGE`: Look at it: a photograph, a drawing, a scan.
 * - `VIDEO`: Watch it.
 */
export type MediumKind =
  | "AUDIO"
  | "DOCUMENT"
  | "IMAGE"
  | "VIDEO"
  | (string & {});

/**
 * Why there is no answer. Each is counted apart, and is never a midpoint or zero.
 *
 * - `DONT_KNOW`: The person does not know.
 * - `NOT_APPLICABLE`: The question does not apply to them.
 * - `NOT_ASKED`: It was not asked, for example since an earlier answer made it pointless.
 * - `NO_RESPONSE`: It was asked, and left open.
 * - `PREFER_NOT_TO_SAY`: The person prefers not to say.
 */
export type MissingAnswer =
  | "DONT_KNOW"
  | "NOT_APPLICABLE"
  | "NOT_ASKED"
  | "NO_RESPONSE"
  | "PREFER_NOT_TO_SAY"
  | (string & {});

/**
 * Whom a protocol may admit. Within it, items need approval and consent for each circle, too.
 *
 * - `MEMBERS`: The people named as its members.
 * - `PARTNERS`: Its members, and the people of the partners that it lists.
 * - `PUBLIC`: Everyone.
 */
export type ProtocolReach =
  | "MEMBERS"
  | "PARTNERS"
  | "PUBLIC"
  | (string & {});

/**
 * A way of listening to people.
 *
 * - `FOCUS_GROUP`: A small group talks about questions that are put to it.
 * - `MEMORY_WORKSHOP`: People remember together, often with things or pictures.
 * - `MOST_SIGNIFICANT_CHANGE`: People tell what changed most, and choose together which story matters most.
 * - `OBSERVATION`: Somebody watches what happens, and writes it down.
 * - `RIPPLE_MAP`: People draw what followed from what, and how far it reached.
 * - `STORY_CIRCLE`: Each in turn tells a story of their own, and the others listen.
 */
export type QualitativeKind =
  | "FOCUS_GROUP"
  | "MEMORY_WORKSHOP"
  | "MOST_SIGNIFICANT_CHANGE"
  | "OBSERVATION"
  | "RIPPLE_MAP"
  | "STORY_CIRCLE"
  | (string & {});

/**
 * How a question is answered. There is no matrix, and nobody is asked for names of others.
 *
 * - `FREQUENCY`: By how often.
 * - `HOW_MANY`: By a whole number, of people or of years: how many, never who.
 * - `LIKERT`: By how far somebody agrees.
 * - `MULTI_CHOICE`: By as many of several choices as apply.
 * - `OPEN_TEXT`: In one's own words.
 * - `PICTORIAL`: By one of several pictures, such as faces or circles.
 * - `RANKING`: By putting choices in an order.
 * - `SCALE_0_10`: By a number from 0 to 10.
 * - `SINGLE_CHOICE`: By one of several choices.
 * - `SOCIAL_DISTANCE`: By how close, on a ladder without an excluding step.
 * - `THERMOMETER_0_100`: By a number from 0 to 100.
 */
export type QuestionKind =
  | "FREQUENCY"
  | "HOW_MANY"
  | "LIKERT"
  | "MULTI_CHOICE"
  | "OPEN_TEXT"
  | "PICTORIAL"
  | "RANKING"
  | "SCALE_0_10"
  | "SINGLE_CHOICE"
  | "SOCIAL_DISTANCE"
  | "THERMOMETER_0_100"
  | (string & {});

/**
 * What the owner of a recommendation says.
 *
 * - `ACCEPTED`: It will be done.
 * - `REFUSED`: It will not be done, for the reason given.
 */
export type RecommendationAnswer =
  | "ACCEPTED"
  | "REFUSED"
  | (string & {});

/**
 * Where a recommendation stands.
 *
 * - `ANSWERED`: It was accepted, and what was changed is not told yet.
 * - `CLOSED`: It was refused with a reason, or what was changed has been told.
 * - `OPEN`: It waits for an answer.
 * - `OVERDUE`: It waits for an answer, past its day.
 */
export type RecommendationState =
  | "ANSWERED"
  | "CLOSED"
  | "OPEN"
  | "OVERDUE"
  | (string & {});

/**
 * The origin of a record.
 *
 * - `CREATED`: Created here, by its partners or on their behalf, or imported and edited here since.
 * - `IMPORTED`: Imported from its publisher's own public feed, which is named as its source, and unchanged here.
 */
export type RecordOrigin =
  | "CREATED"
  | "IMPORTED"
  | (string & {});

/**
 * A person's role at a partner; see the query `roles`.
 *
 * - `AUDITOR`: Reads the audit log, and changes nothing.
 * - `COMMUNITY_STEWARD`: Speaks for a community about its heritage, and approves programs or declines to.
 * - `CURATOR`: Writes and checks descriptions on behalf of the institution.
 * - `EVALUATOR`: Evaluates with the participants what a program has changed.
 * - `LANGUAGE_STEWARD`: Translates texts, and is responsible for them in a language.
 * - `PARTNER_ADMINISTRATOR`: Manages everything of one partner: profile, programs, members and keys.
 * - `PROGRAM_COORDINATOR`: Edits the partner's programs and sessions, and approves for its side.
 * - `TREASURER`: Manages the partner's finances and accounts.
 */
export type Role =
  | "AUDITOR"
  | "COMMUNITY_STEWARD"
  | "CURATOR"
  | "EVALUATOR"
  | "LANGUAGE_STEWARD"
  | "PARTNER_ADMINISTRATOR"
  | "PROGRAM_COORDINATOR"
  | "TREASURER"
  | (string & {});

/**
 * The part of a record in which a search found a term.
 *
 * - `COMMUNITY`: A community.
 * - `CONTRIBUTOR`: Somebody who took part.
 * - `DESCRIPTION`: The description.
 * - `DETAILS`: What only items of its kind have, such as an ingredient.
 * - `INTRODUCTION`: The introduction of a collection.
 * - `KIND_TERM`: The program's own term for its kind.
 * - `NAME`: The name of a partner.
 * - `PLACE`: A place.
 * - `PURPOSE`: The purpose of an evaluation.
 * - `RIGHTS_NOTE`: What is said about the rights.
 * - `SUBJECT`: A subject.
 * - `SUMMARY`: The summary.
 * - `TITLE`: The title.
 * - `TOPIC`: A topic.
 * - `VENUE`: The name of the venue.
 */
export type SearchField =
  | "COMMUNITY"
  | "CONTRIBUTOR"
  | "DESCRIPTION"
  | "DETAILS"
  | "INTRODUCTION"
  | "KIND_TERM"
  | "NAME"
  | "PLACE"
  | "PURPOSE"
  | "RIGHTS_NOTE"
  | "SUBJECT"
  | "SUMMARY"
  | "TITLE"
  | "TOPIC"
  | "VENUE"
  | (string & {});

/**
 * Why something is not told.
 *
 * - `PROTECTED`: To protect people. There is no other reason, so that the reason tells nothing.
 */
export type SuppressionReason =
  | "PROTECTED"
  | (string & {});

/**
 * Why an archive item is closed at once.
 *
 * - `CLAIM`: A community claims what an institution calls its own.
 * - `COURT`: A court ordered it, or is asked to.
 * - `DANGER`: It may bring somebody into danger.
 * - `DISPUTE`: People disagree about it.
 * - `MOURNING`: Somebody in it has died, or its people mourn.
 */
export type SuspensionReason =
  | "CLAIM"
  | "COURT"
  | "DANGER"
  | "DISPUTE"
  | "MOURNING"
  | (string & {});

/**
 * The direction in which a text is read, which follows from its script; for the `dir` attribute in HTML.
 *
 * - `LTR`: Left to right, as in Latin, Cyrillic, Ethiopic and Han scripts.
 * - `RTL`: Right to left, as in Arabic and Hebrew scripts.
 */
export type TextDirection =
  | "LTR"
  | "RTL"
  | (string & {});

/**
 * Whether a text is the original or a translation.
 *
 * - `HUMAN`: Translated by a person.
 * - `MACHINE`: Translated by software, and accepted by a person.
 * - `ORIGINAL`: The original, in the language in which it was written.
 */
export type TextOrigin =
  | "HUMAN"
  | "MACHINE"
  | "ORIGINAL"
  | (string & {});

/**
 * The theme of a program, from a fixed list shared by all partners.
 *
 * - `ASPIRATION`: Hopes and plans.
 * - `BELONGING`: Home and belonging.
 * - `CELEBRATION_AND_RITUAL`: Celebrations and rituals.
 * - `CHILDHOOD_AND_YOUTH`: Childhood and youth.
 * - `CRAFT`: Crafts.
 * - `FAMILY`: Family and kinship.
 * - `FOODWAYS`: Food and cooking.
 * - `LANGUAGE`: Languages and words.
 * - `MEMORY`: Memory and remembrance.
 * - `MIGRATION_AND_JOURNEY`: Migration and journeys.
 * - `MUSIC_AND_DANCE`: Music and dance.
 * - `PLACE_AND_LANDSCAPE`: Places and landscapes.
 * - `REPAIR_AND_RECONCILIATION`: Repair and reconciliation.
 * - `WORK_AND_SKILLS`: Work, trades and skills.
 */
export type Theme =
  | "ASPIRATION"
  | "BELONGING"
  | "CELEBRATION_AND_RITUAL"
  | "CHILDHOOD_AND_YOUTH"
  | "CRAFT"
  | "FAMILY"
  | "FOODWAYS"
  | "LANGUAGE"
  | "MEMORY"
  | "MIGRATION_AND_JOURNEY"
  | "MUSIC_AND_DANCE"
  | "PLACE_AND_LANDSCAPE"
  | "REPAIR_AND_RECONCILIATION"
  | "WORK_AND_SKILLS"
  | (string & {});

/**
 * The text of an item that is translated.
 *
 * - `COMMUNITY`: The name of a community. Its `part` is the key.
 * - `CREDIT`: The name by which somebody who took part is credited. Its `part` is the contributor's key.
 * - `DESCRIPTION`: The description.
 * - `DETAILS`: A text of what only its kind has. Its `part` is the path, such as `steps.0` or `ingredients.2.note`.
 * - `KIND_TERM`: The term for its kind.
 * - `PLACE`: The name of a place. Its `part` is the key.
 * - `RIGHTS_NOTE`: What is said of the rights.
 * - `SUMMARY`: The summary.
 * - `TITLE`: The title.
 * - `TOPIC`: A topic. Its `part` is the key.
 * - `WARNING`: What a warning says more. Its `part` is the kind of warning.
 */
export type TranslatedField =
  | "COMMUNITY"
  | "CREDIT"
  | "DESCRIPTION"
  | "DETAILS"
  | "KIND_TERM"
  | "PLACE"
  | "RIGHTS_NOTE"
  | "SUMMARY"
  | "TITLE"
  | "TOPIC"
  | "WARNING"
  | (string & {});

/** A web address that begins with https:// or http:// and contains no user name or password. */
export type UrlString = string;

/**
 * The reason why an input was not accepted. More codes may be added.
 *
 * - `CONDITION_MISSING`: A precondition of the lifecycle step is not met.
 * - `CONFLICT`: The record has been changed since it was read.
 * - `IDEMPOTENCY_MISMATCH`: The idempotency key has already been used with another mutation or input.
 * - `INVALID`: The value is not valid for this field.
 * - `INVALID_TRANSITION`: The lifecycle step is not allowed from the record's current state.
 * - `NOT_FOUND`: There is no record with this id that you may see.
 * - `NOT_UNIQUE`: Another record already has this value.
 * - `NOT_YOURS`: You can see the record, but it belongs to another partner.
 * - `NOT_YOURS_TO_GIVE`: You cannot grant a right that you do not hold yourself.
 * - `REQUIRED`: A required value is missing.
 * - `SCOPE_MISSING`: You do not hold the required scope. Only `whyNot` reports this.
 * - `TOO_LONG`: The text is longer than the field allows.
 * - `TOO_MANY`: The list has more items than the field allows.
 */
export type UserErrorCode =
  | "CONDITION_MISSING"
  | "CONFLICT"
  | "IDEMPOTENCY_MISMATCH"
  | "INVALID"
  | "INVALID_TRANSITION"
  | "NOT_FOUND"
  | "NOT_UNIQUE"
  | "NOT_YOURS"
  | "NOT_YOURS_TO_GIVE"
  | "REQUIRED"
  | "SCOPE_MISSING"
  | "TOO_LONG"
  | "TOO_MANY"
  | (string & {});

/**
 * What a result is allowed to say, of one side.
 *
 * - `INSUFFICIENT_DATA`: It cannot be told, for the reasons given.
 * - `NOT_SUPPORTED`: The change stays short of what was agreed, or went the other way; or the share lies short of its target.
 * - `SUPPORTED`: A change was seen that reaches what both sides call worthwhile; or the share lies beyond its target.
 */
export type Verdict =
  | "INSUFFICIENT_DATA"
  | "NOT_SUPPORTED"
  | "SUPPORTED"
  | (string & {});

/**
 * Why a verdict is no SUPPORTED.
 *
 * - `MANY_QUESTIONS`: Among so many questions it may be chance.
 * - `OPPOSITE`: It went the other way.
 * - `SMALLER_THAN_AGREED`: It is smaller than agreed.
 * - `TOO_ALIKE`: The answers are too alike for their spread to be known.
 * - `TOO_FEW`: Too few people answered.
 * - `TOO_FEW_GROUPS`: Too few groups took part to speak of groups like these.
 * - `TOO_MANY_LEFT`: Too many of those who answered first did not answer again.
 * - `TOO_UNCERTAIN`: The interval leaves it open.
 */
export type VerdictReason =
  | "MANY_QUESTIONS"
  | "OPPOSITE"
  | "SMALLER_THAN_AGREED"
  | "TOO_ALIKE"
  | "TOO_FEW"
  | "TOO_FEW_GROUPS"
  | "TOO_MANY_LEFT"
  | "TOO_UNCERTAIN"
  | (string & {});

/**
 * When people are asked.
 *
 * - `BASELINE`: Before the program begins.
 * - `END`: When it ends.
 * - `FOLLOW_UP`: Some time later.
 * - `MID`: In the middle of it.
 * - `RETROSPECTIVE`: At the end, about the time before: a design of its own, which is never put together with a true baseline.
 */
export type WaveKind =
  | "BASELINE"
  | "END"
  | "FOLLOW_UP"
  | "MID"
  | "RETROSPECTIVE"
  | (string & {});
