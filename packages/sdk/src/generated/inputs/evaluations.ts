// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { BooleanComparator, Coder, DateTimeComparator, EvaluationLifecycle, EvaluationScope, EvaluationSide, IDComparator, LanguageTag, LocalDate, LocalDateComparator, LocalizedTextInput, MetricDirection, MissingAnswer, QualitativeKind, QuestionKind, RecommendationAnswer, RecommendationState, ResultBreakdown, SuccessMetric, WaveKind } from "../values.ts";

/** How levels may be shown: the lower bounds of its bins, in ascending order. */
export interface BinningInput {
  /** The lower bound of each bin; the first is that of the scale. At most 11. */
  readonly lowerBounds: readonly number[];
}

/** A choice of a question. */
export interface ChoiceInput {
  /** Its key, which stays when its words change: small letters, digits and hyphens, at most 40. */
  readonly key: string;
  /** What it counts in a score. If left out, it counts nothing. */
  readonly score?: number | null | undefined;
  /** What it says; at most 300 characters per language. */
  readonly text: readonly LocalizedTextInput[];
}

/** One side's approval of a design. As `expectedRevision`, give the revision that this side has read. The second side's approval fixes the design. */
export interface EvaluationApproveInput {
  /** Evidence: a signed form, the minutes of a meeting, a letter; at most 1,000 characters. */
  readonly evidence: string;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The approving side. */
  readonly side: EvaluationSide;
}

/** Identifies an evaluation by exactly one of these fields. */
export type EvaluationBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** Codes to give out to people who took part together. */
export interface EvaluationCodesIssueInput {
  /** How many codes; at most 50 at once. */
  readonly count: number;
  /** The number of their group: people who took part together. */
  readonly group?: number | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The side on which these people stand. You give out those of your own side. */
  readonly side: EvaluationSide;
}

/** What one side says of results before everybody reads them. */
export interface EvaluationCommentInput {
  /** What it says; at most 1,000 characters per language. Both sides and the evaluator read it. */
  readonly comment: readonly LocalizedTextInput[];
  /** The evaluation whose results have been made. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The side: your own. */
  readonly side: EvaluationSide;
}

/** A new evaluation. Both sides design it until both have approved it. */
export interface EvaluationCreateInput {
  /** By what results tell the people of a side apart, beside those of the whole side; at most 1. By nothing if left out. Only with the scope THESE_PEOPLE. Replaces the whole list. */
  readonly breakdowns?: readonly ResultBreakdown[] | null | undefined;
  /** The one person who will read responses: an EVALUATOR who runs nothing of the program. Both sides approve the choice. */
  readonly evaluatorId?: string | null | undefined;
  /** How many people of the community side are expected to answer. */
  readonly expectedCommunity?: number | null | undefined;
  /** In how many groups people take part together, on each side. 1 if left out. */
  readonly expectedGroups?: number | null | undefined;
  /** How many people of the host side are expected to answer. */
  readonly expectedHost?: number | null | undefined;
  /** True for an edition of the results that only the partners of the program read, and that speaks of groups and counts of five people or more instead of ten. It is audited together with what everybody reads, which may show less for it. False if left out. */
  readonly hasPartnersEdition?: boolean | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is measured; at most 25. Replaces the whole list. */
  readonly metrics?: readonly EvaluationMetricInput[] | null | undefined;
  /** The program that is evaluated. Its home partner writes the design down. */
  readonly programId: string;
  /** What both sides want to know, and why; at most 20,000 characters per language. */
  readonly purpose?: readonly LocalizedTextInput[] | null | undefined;
  /** The day on which what people answered is deleted. They are told it before they answer. */
  readonly responsesUntil: LocalDate;
  /** Of whom results speak. THESE_PEOPLE if left out. */
  readonly scope?: EvaluationScope | null | undefined;
  /** True to tell how many people of each side took part in its story circles and groups. False if left out: then that is not kept either. */
  readonly tellsParticipants?: boolean | null | undefined;
  /** The title; at most 300 characters per language. */
  readonly title: readonly LocalizedTextInput[];
  /** When people are asked, in this order; each kind once. Replaces the whole list. */
  readonly waves?: readonly WaveKind[] | null | undefined;
}

/** The evaluation to delete. */
export interface EvaluationDeleteInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Selects evaluations. All conditions in one object must hold. */
export interface EvaluationFilter {
  /** All of these conditions hold. */
  readonly and?: readonly EvaluationFilter[] | null | undefined;
  /** By the time of creation. */
  readonly createdAt?: DateTimeComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** By whether the record is deleted. Without this condition, deleted records are not listed. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** By how far it has come. */
  readonly lifecycle?: EvaluationLifecycleComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: EvaluationFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly EvaluationFilter[] | null | undefined;
  /** By its program. */
  readonly program?: IDComparator | null | undefined;
  /** By the time of the last change. */
  readonly updatedAt?: DateTimeComparator | null | undefined;
}

/** Compares how far it has come. */
export interface EvaluationLifecycleComparator {
  /** Exactly this value. */
  readonly eq?: EvaluationLifecycle | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly EvaluationLifecycle[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly EvaluationLifecycle[] | null | undefined;
}

/** Something to measure, with an owner on each side. */
export interface EvaluationMetricInput {
  /** How levels may be shown, each coarser than the one before; at most 3. The first that protects everybody is used. For a SHARE the highest bin of the last one counts. If left out: every step of the scale, three bins, two. */
  readonly binnings?: readonly BinningInput[] | null | undefined;
  /** Its owner on the community side: a partner that takes part in the program. */
  readonly communityOwnerId: string;
  /** In which direction it is meant to go. If left out, that of the common set. */
  readonly direction?: MetricDirection | null | undefined;
  /** For a CHANGE: the wave from which it is measured. */
  readonly fromWave?: WaveKind | null | undefined;
  /** Its owner on the host side: a partner that takes part in the program. */
  readonly hostOwnerId: string;
  /** True for what the evaluation is mainly about: at most three. */
  readonly isPrimary: boolean;
  /** The questions of which a score is the mean; at most 30. */
  readonly items: readonly MetricItemInput[];
  /** What it must not be read as; at most 1,000 characters per language. */
  readonly limits: readonly LocalizedTextInput[];
  /** What it measures, from the common set. */
  readonly metric: SuccessMetric;
  /** What it is called here; at most 300 characters per language. */
  readonly name: readonly LocalizedTextInput[];
  /** The highest score. */
  readonly scaleHigh?: number | undefined;
  /** The lowest score. */
  readonly scaleLow?: number | undefined;
  /** For every other kind: the target, for a SHARE between 0 and 1. */
  readonly target?: number | null | undefined;
  /** The wave in which it is measured; of a CHANGE the later one. */
  readonly toWave: WaveKind;
  /** For a CHANGE: the smallest change that both sides call worthwhile, above zero. If left out, one sixteenth of the scale. */
  readonly worthwhileChange?: number | null | undefined;
}

/** The evaluation whose results are published. */
export interface EvaluationPublishInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** An evaluation whose results are released. */
export interface EvaluationReleaseInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** One for each metric whose records are kept elsewhere, and for each side where both are counted; at most 50. What everybody can see here is counted by the service. */
  readonly recordedValues?: readonly RecordedValueInput[] | null | undefined;
}

/** The evaluation to restore. */
export interface EvaluationRestoreInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Changes to a design. Omitted fields stay unchanged; null clears. Both approvals lapse; once both sides have approved, nothing is changed any more. */
export interface EvaluationUpdateInput {
  /** By what results tell the people of a side apart, beside those of the whole side; at most 1. By nothing if left out. Only with the scope THESE_PEOPLE. Replaces the whole list. */
  readonly breakdowns?: readonly ResultBreakdown[] | null | undefined;
  /** The one person who will read responses: an EVALUATOR who runs nothing of the program. Both sides approve the choice. */
  readonly evaluatorId?: string | null | undefined;
  /** How many people of the community side are expected to answer. */
  readonly expectedCommunity?: number | null | undefined;
  /** In how many groups people take part together, on each side. 1 if left out. */
  readonly expectedGroups?: number | null | undefined;
  /** How many people of the host side are expected to answer. */
  readonly expectedHost?: number | null | undefined;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** True for an edition of the results that only the partners of the program read, and that speaks of groups and counts of five people or more instead of ten. It is audited together with what everybody reads, which may show less for it. False if left out. */
  readonly hasPartnersEdition?: boolean | null | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is measured; at most 25. Replaces the whole list. */
  readonly metrics?: readonly EvaluationMetricInput[] | null | undefined;
  /** What both sides want to know, and why; at most 20,000 characters per language. */
  readonly purpose?: readonly LocalizedTextInput[] | null | undefined;
  /** The day on which what people answered is deleted. */
  readonly responsesUntil?: LocalDate | null | undefined;
  /** Of whom results speak. THESE_PEOPLE if left out. */
  readonly scope?: EvaluationScope | null | undefined;
  /** True to tell how many people of each side took part in its story circles and groups. False if left out: then that is not kept either. */
  readonly tellsParticipants?: boolean | null | undefined;
  /** The title. Omitted languages stay unchanged; a null text removes a language. */
  readonly title?: readonly LocalizedTextInput[] | null | undefined;
  /** When people are asked, in this order; each kind once. Replaces the whole list. */
  readonly waves?: readonly WaveKind[] | null | undefined;
}

/** One side's decision that nothing of an evaluation is released. As `expectedRevision`, give the revision that this side has read. The second side's decision withholds it, for good. */
export interface EvaluationWithholdInput {
  /** Evidence: a signed form, the minutes of a meeting, a letter; at most 1,000 characters. */
  readonly evidence: string;
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The evaluation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why; at most 1,000 characters per language. Everybody reads it once both sides have decided. */
  readonly reason: readonly LocalizedTextInput[];
  /** The deciding side. */
  readonly side: EvaluationSide;
}

/** A quotation. */
export interface ExcerptCreateInput {
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What was said, first as it stands in the turn, word for word, and then translations of it; at most 1,000 characters per language. */
  readonly text: readonly LocalizedTextInput[];
  /** The turn in which it was said. */
  readonly turnId: string;
}

/** A quotation to remove. */
export interface ExcerptRemoveInput {
  /** The quotation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A finding: what those who took part read in the results. */
export interface FindingRecordInput {
  /** The evaluation. */
  readonly evaluationId: string;
  /** The quotations that show it: at most 50 of the evaluation, each as long as its speaker wants to be quoted. */
  readonly excerptIds?: readonly string[] | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** True if the program waits with its next step until something is recommended after it, and all of that is answered. */
  readonly isBinding?: boolean | undefined;
  /** The metric that shows it. */
  readonly metricId?: string | null | undefined;
  /** What it says; at most 1,000 characters per language. */
  readonly statement: readonly LocalizedTextInput[];
}

/** What people are asked. It takes the place of the latest version; one that has been opened stays, and this becomes the next. Once both sides have approved the design, only translations are added. */
export interface InstrumentSaveInput {
  /** What people agree to before anything of theirs is kept: who asks, what for, until when it is kept, how it is taken back; at most 5,000 characters per language. */
  readonly consent: readonly LocalizedTextInput[];
  /** The evaluation. */
  readonly evaluationId: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The questions, in their order: at most 50. */
  readonly questions: readonly QuestionInput[];
}

/** A question of which a person's score is made. */
export interface MetricItemInput {
  /** True if agreeing to it means the opposite: it is turned before scores are made. */
  readonly isReversed?: boolean | undefined;
  /** The key of the question. */
  readonly question: string;
}

/** Something that a turn can be about. */
export interface QualitativeCodeInput {
  /** Its key: small letters, digits and hyphens, at most 40. */
  readonly key: string;
  /** What it means; at most 300 characters per language. */
  readonly name: readonly LocalizedTextInput[];
}

/** What one of two coders reads in a turn. */
export interface QualitativeCodingInput {
  /** The key of the code. Null, or left out, takes back what this coder gave. */
  readonly code?: string | null | undefined;
  /** Who reads it so. */
  readonly coder: Coder;
  /** The turn. */
  readonly turnId: string;
}

/** Codes, and what two coders read in turns. */
export interface QualitativeRecordCodeInput {
  /** All codes, in the place of those before: at most 50. One that a turn was given stays. */
  readonly codes: readonly QualitativeCodeInput[];
  /** What is coded now: at most 200. What other turns were given stays. */
  readonly codings: readonly QualitativeCodingInput[];
  /** The qualitative record. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A story circle, a focus group or another way of listening. */
export interface QualitativeRecordCreateInput {
  /** How many of the community side took part. Given where both sides agreed with the design to tell it, and only there. */
  readonly communityParticipants?: number | null | undefined;
  /** The evaluation. */
  readonly evaluationId: string;
  /** The day on which it was held. */
  readonly heldOn: LocalDate;
  /** The same of the host side. */
  readonly hostParticipants?: number | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** How people were listened to. */
  readonly kind: QualitativeKind;
  /** The languages that were spoken; 1 to 50. */
  readonly languages: readonly LanguageTag[];
  /** What followed from what was done, as a ripple map shows it; at most 50. */
  readonly ripples?: readonly RippleInput[] | null | undefined;
  /** The session of the program in which it was held. */
  readonly sessionId?: string | null | undefined;
  /** The title; at most 300 characters per language. */
  readonly title: readonly LocalizedTextInput[];
}

/** A qualitative record to remove. */
export interface QualitativeRecordRemoveInput {
  /** The qualitative record. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Who a speaker is, as those know who record consent. */
export interface QualitativeRecordSpeakerLinkInput {
  /** The qualitative record. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The archive item, such as the recording, of which they say whether they may be quoted: its subjects include them. */
  readonly itemId: string;
  /** The name by which they want to be quoted, if by any; at most 300 characters. Without it they are never named. */
  readonly name?: string | null | undefined;
  /** The number of the speaker in it: from 1 to 1,000. */
  readonly speaker: number;
  /** The consent subject who spoke. */
  readonly subjectId: string;
}

/** What was said, after what is there already. */
export interface QualitativeRecordTurnsAddInput {
  /** The turns, in their order: 1 to 200. */
  readonly addTurns: readonly QualitativeTurnInput[];
  /** The qualitative record. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What is to be corrected in a qualitative record. What is left out stays. */
export interface QualitativeRecordUpdateInput {
  /** How many of the community side took part. Given where both sides agreed with the design to tell it, and only there. */
  readonly communityParticipants?: number | null | undefined;
  /** The day on which it was held. */
  readonly heldOn?: LocalDate | null | undefined;
  /** The same of the host side. */
  readonly hostParticipants?: number | null | undefined;
  /** The qualitative record. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** How people were listened to. */
  readonly kind?: QualitativeKind | null | undefined;
  /** The languages that were spoken; 1 to 50. Replaces the whole list. */
  readonly languages?: readonly LanguageTag[] | null | undefined;
  /** What followed from what was done, as a ripple map shows it; at most 50. Replaces the whole list. */
  readonly ripples?: readonly RippleInput[] | null | undefined;
  /** The session of the program in which it was held. Null if it was in none. */
  readonly sessionId?: string | null | undefined;
  /** The title; at most 300 characters per language. */
  readonly title?: readonly LocalizedTextInput[] | null | undefined;
}

/** What somebody said, in their turn. */
export interface QualitativeTurnInput {
  /** The language in which it was said. */
  readonly language: LanguageTag;
  /** The side on which they stand. */
  readonly side: EvaluationSide;
  /** A number for the speaker, the same in all turns of theirs: from 1 to 1,000. */
  readonly speaker: number;
  /** What was said; at most 5,000 characters. */
  readonly text: string;
}

/** A turn to remove. */
export interface QualitativeTurnRemoveInput {
  /** The turn. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** What is to be corrected in a turn. What is left out stays. */
export interface QualitativeTurnUpdateInput {
  /** The turn. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language in which it was said. */
  readonly language?: LanguageTag | null | undefined;
  /** The side on which they stand. */
  readonly side?: EvaluationSide | null | undefined;
  /** The number of the speaker: from 1 to 1,000, and of nobody whose turns were removed. */
  readonly speaker?: number | null | undefined;
  /** What was said; at most 5,000 characters. */
  readonly text?: string | null | undefined;
}

/** A question. */
export interface QuestionInput {
  /** Its choices, in their order: 2 to 20. Only for kinds that have choices. */
  readonly choices?: readonly ChoiceInput[] | null | undefined;
  /** What helps to answer it; at most 1,000 characters per language. */
  readonly hint?: readonly LocalizedTextInput[] | null | undefined;
  /** Its key, which stays from version to version: small letters, digits and hyphens, at most 40. */
  readonly key: string;
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** Why somebody may not answer, as it is offered beside the choices. That it is left open is always allowed. */
  readonly missing?: readonly MissingAnswer[] | undefined;
  /** Spoken versions, one for a language: the question with its choices, read aloud. At most 20. If left out, those from before stay; an empty list removes them. */
  readonly spoken?: readonly SpokenQuestionInput[] | null | undefined;
  /** What is asked; at most 1,000 characters per language. */
  readonly text: readonly LocalizedTextInput[];
}

/** The owner's answer to a recommendation. It is public, and given once. */
export interface RecommendationAnswerInput {
  /** Whether the owner will do it. */
  readonly answer: RecommendationAnswer;
  /** The recommendation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What will be done, by whom and until when; or the reason for refusing. At most 1,000 characters per language. */
  readonly text: readonly LocalizedTextInput[];
}

/** Identifies a recommendation by exactly one of these fields. */
export type RecommendationBy =
  | {
      /** By its id. */
      readonly id: string;
    };

/** What was changed after a recommendation. */
export interface RecommendationChangeInput {
  /** The recommendation. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is different now; at most 1,000 characters per language. */
  readonly text: readonly LocalizedTextInput[];
}

/** What is recommended after a finding. */
export interface RecommendationCreateInput {
  /** The day by which it is to be answered. */
  readonly dueOn: LocalDate;
  /** The finding. */
  readonly findingId: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The partner that answers it: one that takes part in the program. */
  readonly ownerId: string;
  /** What it says; at most 1,000 characters per language. */
  readonly statement: readonly LocalizedTextInput[];
}

/** Selects recommendations. All conditions in one object must hold. */
export interface RecommendationFilter {
  /** All of these conditions hold. */
  readonly and?: readonly RecommendationFilter[] | null | undefined;
  /** By the day by which it is to be answered. */
  readonly dueOn?: LocalDateComparator | null | undefined;
  /** By its evaluation. */
  readonly evaluation?: IDComparator | null | undefined;
  /** By id. */
  readonly id?: IDComparator | null | undefined;
  /** Whether it has been answered. */
  readonly isAnswered?: BooleanComparator | null | undefined;
  /** Whether it has been deleted. None has: what was recommended stays. */
  readonly isDeleted?: BooleanComparator | null | undefined;
  /** Whether it waits for an answer past its day. */
  readonly isOverdue?: BooleanComparator | null | undefined;
  /** This condition does not hold. */
  readonly not?: RecommendationFilter | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: readonly RecommendationFilter[] | null | undefined;
  /** By its owner. */
  readonly owner?: IDComparator | null | undefined;
  /** By where it stands. */
  readonly state?: RecommendationStateComparator | null | undefined;
}

/** Compares where it stands. */
export interface RecommendationStateComparator {
  /** Exactly this value. */
  readonly eq?: RecommendationState | null | undefined;
  /** Any of these values. An empty list matches nothing. */
  readonly in?: readonly RecommendationState[] | null | undefined;
  /** None of these values. An empty list matches everything. */
  readonly notIn?: readonly RecommendationState[] | null | undefined;
}

/** What records hold of a metric that the service cannot count: a count, or part and whole of a share. Only the value is kept and told. */
export interface RecordedValueInput {
  /** Of how many it is the share: above zero, and not below the numerator. Left out for a count, such as LOCAL_VISITORS. */
  readonly denominator?: number | null | undefined;
  /** The metric: a RECORD whose records are kept elsewhere. */
  readonly metricId: string;
  /** What is counted. Left out if nobody knows it; of fewer than 10 people, or items that people consent to, nothing is told. */
  readonly numerator?: number | null | undefined;
  /** The side. For ACCESS_PROVISION and RETENTION both sides are given, each for itself; for the others none. */
  readonly side?: EvaluationSide | null | undefined;
  /** Where it can be read, such as an annual report; or why nobody knows it. At most 1,000 characters per language. Everybody reads it. */
  readonly source: readonly LocalizedTextInput[];
}

/** Something that followed from what was done, as a ripple map shows it. */
export interface RippleInput {
  /** What is different; at most 1,000 characters per language. */
  readonly change: readonly LocalizedTextInput[];
  /** For whom, in words that name nobody; at most 300 characters per language. */
  readonly forWhom?: readonly LocalizedTextInput[] | null | undefined;
  /** How far away: 1 for those who took part, up to 5 for what is furthest. */
  readonly ring: number;
}

/** A question as somebody says it in one language. */
export interface SpokenQuestionInput {
  /** The language, one of those that the question is written in. */
  readonly language: LanguageTag;
  /** The recording: a medium of kind AUDIO of an archive item that you see. It is played while whoever answers may hear it. */
  readonly mediumId: string;
}

/** Which story people chose as the most significant change. */
export interface StorySelectionRecordInput {
  /** All from which they chose, itself among them: 2 to 50, of the same evaluation. */
  readonly amongIds: readonly string[];
  /** Who chose, in words that name nobody; at most 300 characters per language. */
  readonly chosenBy: readonly LocalizedTextInput[];
  /** The domain of change in which they chose; at most 300 characters per language. */
  readonly domain: readonly LocalizedTextInput[];
  /** The quotation that they chose. */
  readonly excerptId: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why they chose it; at most 1,000 characters per language. */
  readonly reason: readonly LocalizedTextInput[];
  /** The side of those who chose. Left out where both chose together. */
  readonly side?: EvaluationSide | null | undefined;
}

/** A story selection to remove. */
export interface StorySelectionRemoveInput {
  /** The story selection. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Answers to questions of a survey, a single one or several that were given offline. An `idempotencyKey` is not kept, so that no moment is: the `clientId` of each answer does the same. */
export interface SurveyAnswerInput {
  /** The answers; at most 50. */
  readonly answers: readonly SurveyAnswerItemInput[];
  /** The code on the paper or in the link, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** True if the person has agreed to what is said before the questions, in this language. Needed once; without it nothing is kept. */
  readonly hasConsented?: boolean | null | undefined;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language in which the questions were shown. */
  readonly language: LanguageTag;
  /** The wave in which the questions were shown, for answers that may have waited: if another one is asked by now, nothing is taken in. */
  readonly wave?: WaveKind | null | undefined;
}

/** An answer to a question: one of `choice`, `choices`, `number`, `text` and `missing`. */
export interface SurveyAnswerItemInput {
  /** The key of the choice. */
  readonly choice?: string | null | undefined;
  /** The keys of the choices that apply; of a RANKING all of them, in their order. */
  readonly choices?: readonly string[] | null | undefined;
  /** An id of this answer that cannot be guessed, such as a random UUID: 16 to 100 characters. Sent again with the same content it changes nothing; with other content it is a conflict. Keep it on the device: only who knows it is shown the answer. */
  readonly clientId: string;
  /** Why there is no answer. */
  readonly missing?: MissingAnswer | null | undefined;
  /** A whole number. */
  readonly number?: number | null | undefined;
  /** True to take the place of whatever was answered with this code, as from another device. You are not told what that was. */
  readonly overwrites?: boolean | null | undefined;
  /** The key of the question. */
  readonly question: string;
  /** The `clientId` of the answer whose place it takes, for who has changed their mind. */
  readonly replaces?: string | null | undefined;
  /** In one's own words; at most 5,000 characters. It is kept apart from the other answers. */
  readonly text?: string | null | undefined;
}

/** The survey to look up. */
export interface SurveyByCodeInput {
  /** The code on the paper or in the link, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language in which all of it is shown. If left out, the first of your languages that is open. */
  readonly language?: LanguageTag | null | undefined;
}

/** The code with which something was answered. An `idempotencyKey` is not kept, and not needed. */
export interface SurveyWithdrawInput {
  /** The code on the paper or in the link, in small or capital letters, with or without hyphens and spaces. */
  readonly code: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** The wave to close. */
export interface WaveCloseInput {
  /** The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`. */
  readonly expectedRevision?: number | null | undefined;
  /** The wave. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A wave to open. */
export interface WaveOpenInput {
  /** The wave. */
  readonly id: string;
  /** A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** The languages in which people are asked: those in which the latest version of the instrument is complete; at most 50. */
  readonly languages: readonly LanguageTag[];
}
