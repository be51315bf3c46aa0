// Generated from packages/schema by `pnpm generate`. Do not edit.

import type { DateTime, EvaluationDecision, EvaluationLifecycle, EvaluationScope, EvaluationSide, InstrumentChange, LanguageTag, LocalDate, MetricDirection, MetricKind, MissingAnswer, QuestionKind, ResultBreakdown, ResultDesign, SuccessMetric, SurveyAnswerState, Verdict, VerdictReason, WaveKind } from "../values.ts";
import type { Excerpt, Finding, Instrument, InstrumentChoice, Language, LocalizedText, Medium, Node, PageInfo, Partner, Person, Program, QualitativeRecord, QualitativeTurn, Recommendation, ResultInterval, SearchMatch, StorySelection, Suppressed, TotalCount, UserError, Wave } from "../schema.ts";

/** How levels may be shown. */
export interface Binning {
  /** The lower bound of each bin. At most 11. */
  readonly lowerBounds: readonly number[];
}

/** What both sides of a program want to know of it, and how they find out. Public once both have approved the design, while its program is. */
export interface Evaluation extends Node {
  /** What both sides decided, newest first. Empty if you take no part in the program. At most 50. Requires the scope `programs:read`. */
  readonly approvals: readonly EvaluationApproval[] | null;
  /** By what results tell the people of a side apart, beside those of the whole side. Empty if by nothing. At most 1. */
  readonly breakdowns: readonly ResultBreakdown[];
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** The one person who reads responses. Null if nobody is named yet, and for those who take no part in the program. Requires the scope `programs:read`. */
  readonly evaluator: Person | null;
  /** How many people of the community side are expected to answer. */
  readonly expectedCommunity: number;
  /** In how many groups people take part together, on each side. */
  readonly expectedGroups: number;
  /** How many people of the host side are expected to answer. */
  readonly expectedHost: number;
  /** What was read in its results, oldest first. At most 50. */
  readonly findings: readonly Finding[];
  /** True if both sides agree that the partners of the program also read an edition of the results that speaks of five people or more, where the public one speaks of ten. */
  readonly hasPartnersEdition: boolean;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `eval_01k3…`. */
  readonly id: string;
  /** What people are asked, in each version, newest first. At most 50. */
  readonly instruments: readonly Instrument[];
  /** True if everyone can see the design. */
  readonly isPublic: boolean;
  /** How far it has come. */
  readonly lifecycle: EvaluationLifecycle;
  /** What is measured. At most 25. */
  readonly metrics: readonly EvaluationMetric[];
  /** The program that is evaluated. */
  readonly program: Program | null;
  /** What both sides want to know, and why. */
  readonly purpose: LocalizedText | null;
  /** Its story circles, focus groups and other ways of listening, first held first. At most 50. */
  readonly qualitativeRecords: readonly QualitativeRecord[];
  /** What has been told of it; for those who take part and the evaluator, also what they read before it is published. At most 50. */
  readonly releases: readonly EvaluationRelease[];
  /** The day on which what people answered is deleted. Released numbers stay. */
  readonly responsesUntil: LocalDate;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
  /** Of whom results speak. */
  readonly scope: EvaluationScope;
  /** True if both sides agree to tell how many people took part in its story circles and groups. */
  readonly tellsParticipants: boolean;
  /** The title. */
  readonly title: LocalizedText;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When people are asked, in order. At most 5. */
  readonly waves: readonly Wave[];
  /** The day since which nothing is released of it any more. Null if it is not withheld. */
  readonly withheldOn: LocalDate | null;
  /** Why nothing is released, in the words of each side. Empty if it is not withheld, or if what people answered was deleted before anything was released. At most 2. */
  readonly withheldReasons: readonly WithheldReason[];
}

/** What one side decided, with its evidence. */
export interface EvaluationApproval {
  /** When the approval was recorded. */
  readonly approvedAt: DateTime;
  /** What it decided. */
  readonly decision: EvaluationDecision;
  /** Evidence: a signed form, the minutes of a meeting, a letter. */
  readonly evidence: string;
  /** False if the design has changed since, or if people were asked once more. */
  readonly isCurrent: boolean;
  /** Why nothing is to be released. Null if it approved the design. */
  readonly reason: LocalizedText | null;
  /** The side. */
  readonly side: EvaluationSide;
}

/** Result of `evaluationApprove`. */
export interface EvaluationApprovePayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `evaluationCodesIssue`. */
export interface EvaluationCodesIssuePayload {
  /** The codes. Empty if the result is replayed, or if there are errors. At most 50. */
  readonly codes: readonly string[];
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `evaluationComment`. */
export interface EvaluationCommentPayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of evaluations. */
export interface EvaluationConnection {
  /** The evaluations on this page, with their cursors. */
  readonly edges: readonly EvaluationEdge[];
  /** The evaluations on this page. */
  readonly nodes: readonly Evaluation[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of evaluations in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `evaluationCreate`. */
export interface EvaluationCreatePayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `evaluationDelete`. */
export interface EvaluationDeletePayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One evaluation in a list. */
export interface EvaluationEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** Where the search found its terms. Empty without a search. At most 50. */
  readonly matches: readonly SearchMatch[];
  /** The evaluation. */
  readonly node: Evaluation;
}

/** What an evaluation could say of one metric on one side, if as many people answer as are expected. */
export interface EvaluationForesight {
  /** In how many bins levels could be published at best, of the binnings fixed in the design. Null if in none. What would betray somebody is hidden all the same. */
  readonly bins: number | null;
  /** True if the size of the effect could be published. */
  readonly hasEffect: boolean;
  /** To which steps the ends of its interval would be rounded. Null if it would not be published. */
  readonly intervalStep: number | null;
  /** The metric: a CHANGE or a SHARE. */
  readonly metricId: string;
  /** How many of its people are expected to answer, each time. */
  readonly people: number;
  /** The side. */
  readonly side: EvaluationSide;
  /** The smallest true change in the agreed direction that is likely (80 %) to end SUPPORTED; of a SHARE the true share nearest to the target that is. It assumes that single changes differ by a quarter of the scale. Null if none is: with so few people or groups nothing could be found, or the result carries no verdict. */
  readonly smallestTrueValue: number | null;
  /** To which steps the average change or the share would be rounded. Null if it would not be published. */
  readonly valueStep: number | null;
}

/** Something that is measured, with an owner on each side and what it must not be read as. */
export interface EvaluationMetric {
  /** How levels may be shown, each coarser than the one before. At most 3. */
  readonly binnings: readonly Binning[];
  /** Its owner on the community side. */
  readonly communityOwner: Partner | null;
  /** In which direction it is meant to go. */
  readonly direction: MetricDirection;
  /** The version of its formula. */
  readonly formulaVersion: number;
  /** The wave from which it is measured. Null if it is no CHANGE. */
  readonly fromWave: WaveKind | null;
  /** Its owner on the host side. */
  readonly hostOwner: Partner | null;
  /** Its id. */
  readonly id: string;
  /** True if the evaluation is mainly about it. */
  readonly isPrimary: boolean;
  /** The questions of which a score is the mean. At most 30. */
  readonly items: readonly MetricItem[];
  /** How it is judged. */
  readonly kind: MetricKind;
  /** What it must not be read as. */
  readonly limits: LocalizedText;
  /** What it measures. */
  readonly metric: SuccessMetric;
  /** Of fewer people than these nothing is said but that they are too few. */
  readonly minimumN: number;
  /** What it is called here. */
  readonly name: LocalizedText;
  /** The highest score. */
  readonly scaleHigh: number;
  /** The lowest score. */
  readonly scaleLow: number;
  /** The target. Null if it is a CHANGE. */
  readonly target: number | null;
  /** The wave in which it is measured. */
  readonly toWave: WaveKind;
  /** The smallest change that both sides call worthwhile. Null if it is no CHANGE. */
  readonly worthwhileChange: number | null;
}

/** Result of `evaluationPublish`. */
export interface EvaluationPublishPayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What is told of an evaluation: of each metric once, when its waves are closed. It is computed once, audited and frozen. Who withdraws later is still in its numbers. Those who take part in the program read it first; everybody does once it is published. */
export interface EvaluationRelease extends Node {
  /** What both sides said of it before it was published, oldest first. Empty if you take no part in the program. At most 50. Requires the scope `programs:read`. */
  readonly comments: readonly ReleaseComment[] | null;
  /** The evaluation. */
  readonly evaluation: Evaluation | null;
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `rele_01k3…`. */
  readonly id: string;
  /** True if all waves were closed when it was made. After one of which that is false, people are asked again, and what they answer is told in a later release. */
  readonly isLast: boolean;
  /** Its number. */
  readonly number: number;
  /** The same results in the edition of the partners, which speaks of groups and counts of five people or more instead of ten. Null if both sides agreed on none (`hasPartnersEdition`), and for everybody who takes no part in the program. At most 50. Requires the scope `programs:read`. */
  readonly partnersResults: readonly EvaluationResult[] | null;
  /** The day since which everybody reads it. Null while only those who take part in the program do, and the evaluator. */
  readonly publishedOn: LocalDate | null;
  /** What records say of the metrics for which nobody is asked, in the order of the design. At most 50. */
  readonly recorded: readonly RecordedResult[];
  /** The day on which it was made. */
  readonly releasedOn: LocalDate;
  /** Its results, by metric and side. At most 50. */
  readonly results: readonly EvaluationResult[];
}

/** Result of `evaluationRelease`. */
export interface EvaluationReleasePayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `evaluationRestore`. */
export interface EvaluationRestorePayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What an evaluation found for one metric on one side. Sides stand beside each other and are never summed. The word is change, not impact: without a comparison nobody knows what would have happened otherwise. */
export interface EvaluationResult {
  /** The same by language, in the order of their tags. Empty if both sides did not agree to tell it. At most 50. */
  readonly byLanguage: readonly LanguageResult[];
  /** How people were compared. */
  readonly design: ResultDesign;
  /** The effect size g_av, to 0.1, from 40 people on. Null if it is not told. */
  readonly effect: number | null;
  /** The change or the share, rounded. Null if it is not told. */
  readonly estimate: number | null;
  /** The version of the formula. */
  readonly formulaVersion: number;
  /** The average change among those who left at which SUPPORTED would end. Null if the verdict is another, or nobody left. */
  readonly holdsUntil: number | null;
  /** Its interval. Null if it is not told. */
  readonly interval: ResultInterval | null;
  /** The share of those who answered first and not again, to 5 points. Null if nothing is told of it. */
  readonly left: number | null;
  /** Where people stood at each wave. At most 2. */
  readonly levels: readonly ResultLevels[];
  /** The metric. */
  readonly metricId: string;
  /** How many moved which way. Null if it is not told. */
  readonly moved: ResultMoved | null;
  /** How many people it rests on, to 5: of a change, those who answered at both waves. Null if they are too few. */
  readonly n: number | null;
  /** Why the verdict is no SUPPORTED. At most 6. */
  readonly reasons: readonly VerdictReason[];
  /** Of whom it speaks. */
  readonly scope: EvaluationScope;
  /** The side. */
  readonly side: EvaluationSide;
  /** Says that something of this result is not told. Null if all of it is. */
  readonly suppressed: Suppressed | null;
  /** What it is allowed to say. Null where it carries no verdict. */
  readonly verdict: Verdict | null;
  /** The waves. At most 2. */
  readonly waves: readonly WaveKind[];
}

/** Result of `evaluationUpdate`. */
export interface EvaluationUpdatePayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `evaluationWithhold`. */
export interface EvaluationWithholdPayload {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: Evaluation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `excerptCreate`. */
export interface ExcerptCreatePayload {
  /** The excerpt after the mutation. Null if there are errors, and only then. */
  readonly excerpt: Excerpt | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `findingRecord`. */
export interface FindingRecordPayload {
  /** The finding after the mutation. Null if there are errors, and only then. */
  readonly finding: Finding | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A question that is ready to be asked, with where it comes from. Given to `instrumentSave`, it is a question as any other. */
export interface InstrumentItem {
  /** How it is used, in your language if the service speaks it. */
  readonly advice: string;
  /** Its choices with their scores, in their order. At most 20. */
  readonly choices: readonly InstrumentChoice[];
  /** What helps to answer it. */
  readonly hint: LocalizedText | null;
  /** True if its scores are turned round for its metric, as `isReversed` of a metric's item says. */
  readonly isReversed: boolean;
  /** Its key, for the question that it becomes. */
  readonly key: string;
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** The licence of its words, as an SPDX identifier such as `CC-BY-SA-4.0`. */
  readonly licence: string;
  /** What it can measure, with other items of the same metric. Null if it measures nothing by itself. */
  readonly metric: SuccessMetric | null;
  /** Why somebody may not answer, as it is offered. At most 5. */
  readonly missing: readonly MissingAnswer[];
  /** Where it comes from, as it is cited. Whoever publishes results cites it. */
  readonly source: string;
  /** The address of its source. Null if it is our own. */
  readonly sourceUrl: string | null;
  /** What is asked. A scale of others is in the words in which it was tried, and in no other language: a translation would be another scale. */
  readonly text: LocalizedText;
}

/** Result of `instrumentSave`. */
export interface InstrumentSavePayload {
  /** The instrument after the mutation. Null if there are errors, and only then. */
  readonly instrument: Instrument | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What an evaluation found for one metric among the people of one side who speak one language. It carries no verdict. A language of fewer than ten people of the side is not told, nor is another from which it would follow: whether few spoke it, or nobody, reads the same. */
export interface LanguageResult {
  /** Where these people stood at the last wave that is compared. */
  readonly after: ResultLevels;
  /** Where these people stood at the wave from which a change is counted. Null of a share. */
  readonly before: ResultLevels | null;
  /** The change or the share, rounded. Null if it is not told. */
  readonly estimate: number | null;
  /** Its interval. Null if it is not told. */
  readonly interval: ResultInterval | null;
  /** The language in which these people first answered. All in which people were asked are listed. */
  readonly language: LanguageTag;
  /** How many people its estimate rests on, to 5. Null if there is none. */
  readonly n: number | null;
  /** Says that something of this result is not told. Null if all of it is. */
  readonly suppressed: Suppressed | null;
}

/** People in one bin of a scale. */
export interface LevelBin {
  /** How many people, to 5. */
  readonly count: number;
  /** The highest score in it. */
  readonly high: number;
  /** The lowest score in it. */
  readonly low: number;
}

/** What the evaluator looks at beside a result, of one metric on one side. It decides nothing, is released nowhere, and no partner reads it. */
export interface MetricAnalysis {
  /** The change by Hodges and Lehmann: the median of the averages of any two people's changes, which a few large changes do not move. Null if the metric is no CHANGE, or without pairs. */
  readonly medianChange: number | null;
  /** The metric. */
  readonly metricId: string;
  /** How many people have a score at both waves. Not rounded. Null if the metric is no CHANGE. */
  readonly pairs: number | null;
  /** Of a metric of several questions, each wave in which it is measured. At most 2. */
  readonly scales: readonly ScaleAnalysis[];
  /** The side. */
  readonly side: EvaluationSide;
}

/** A question of which a person's score is made. */
export interface MetricItem {
  /** True if it is turned before scores are made. */
  readonly isReversed: boolean;
  /** The key of the question. */
  readonly question: string;
}

/** The ties between the partners of a program, from what everybody can see. Two are tied if they ran another public program together. */
export interface NetworkFigures {
  /** What that index would be if ties fell on pairs by chance. Null without ties. */
  readonly byChance: number | null;
  /** Ties of all that there could be, 0 to 1. Null for fewer than two partners. */
  readonly density: number | null;
  /** Krackhardt and Stern's E-I index: −1 if all ties are within a side, 1 if all go across. Null without ties. */
  readonly externalInternal: number | null;
  /** True if that is less than 80 % of them: the figures then leave out too much. */
  readonly isIncomplete: boolean;
  /** Of how many of them any other public program is known. Of the others no tie can be. */
  readonly known: number;
  /** Ties across the two sides that were not there when people were first asked. Null if every such pair was tied before. */
  readonly newTies: number | null;
  /** How many public partners of the two sides take part in the program. */
  readonly partners: number;
  /** How many new ties there could have been. Null if every such pair was tied before. */
  readonly possibleTies: number | null;
  /** Of the invitations of one partner into a program of another, the share that was returned, 0 to 1. Null if there was none. */
  readonly reciprocity: number | null;
}

/** Result of `qualitativeRecordCode`. */
export interface QualitativeRecordCodePayload {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `qualitativeRecordCreate`. */
export interface QualitativeRecordCreatePayload {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `qualitativeRecordSpeakerLink`. */
export interface QualitativeRecordSpeakerLinkPayload {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `qualitativeRecordTurnsAdd`. */
export interface QualitativeRecordTurnsAddPayload {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `qualitativeRecordUpdate`. */
export interface QualitativeRecordUpdatePayload {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `qualitativeTurnRemove`. */
export interface QualitativeTurnRemovePayload {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** How many quotations were removed with it. Null if the result is replayed, or if there are errors. */
  readonly removedExcerpts: number | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `qualitativeTurnUpdate`. */
export interface QualitativeTurnUpdatePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The turn after the mutation. Null if there are errors, and only then. */
  readonly turn: QualitativeTurn | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** What became of a question from one version to another. */
export interface QuestionChange {
  /** What became of it. */
  readonly change: InstrumentChange;
  /** True if answers before and after can be compared. */
  readonly isComparable: boolean;
  /** The key of the question. */
  readonly question: string;
}

/** Result of `recommendationAnswer`. */
export interface RecommendationAnswerPayload {
  /** The recommendation after the mutation. Null if there are errors, and only then. */
  readonly recommendation: Recommendation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `recommendationChange`. */
export interface RecommendationChangePayload {
  /** The recommendation after the mutation. Null if there are errors, and only then. */
  readonly recommendation: Recommendation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A page of recommendations. */
export interface RecommendationConnection {
  /** The recommendations on this page, with their cursors. */
  readonly edges: readonly RecommendationEdge[];
  /** The recommendations on this page. */
  readonly nodes: readonly Recommendation[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of recommendations in the list. */
  readonly totalCount: TotalCount;
}

/** Result of `recommendationCreate`. */
export interface RecommendationCreatePayload {
  /** The recommendation after the mutation. Null if there are errors, and only then. */
  readonly recommendation: Recommendation | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** One recommendation in a list. */
export interface RecommendationEdge {
  /** Its position in the list, for use in `after` and `before`. */
  readonly cursor: string;
  /** The recommendation. */
  readonly node: Recommendation;
}

/** What records say of a metric for which nobody is asked: a value beside its target. It rests on no sample, so that it has no interval. */
export interface RecordedResult {
  /** The version of the formula. */
  readonly formulaVersion: number;
  /** The metric. */
  readonly metricId: string;
  /** All figures of the network. Null if the metric is no NETWORK. */
  readonly network: NetworkFigures | null;
  /** The side, where people of each are counted for themselves. Null if it is of both. */
  readonly side: EvaluationSide | null;
  /** Where the evaluator read the value, or why there is none. Null if the service counted it, from records that everybody can see. */
  readonly source: LocalizedText | null;
  /** Says that the value is not told. Null if it is, or if there is none. */
  readonly suppressed: Suppressed | null;
  /** The target that both sides agreed beforehand. */
  readonly target: number;
  /** The day on which that wave was closed. What began later is not in it. */
  readonly until: LocalDate;
  /** The value. Null if it is not known, or not told. */
  readonly value: number | null;
  /** Null: nobody was asked as a sample, so that there is nothing to judge. */
  readonly verdict: Verdict | null;
  /** The wave with which it is measured. */
  readonly wave: WaveKind;
}

/** What one side says of a release before everybody reads it. Only those who take part in the program read it, and the evaluator. */
export interface ReleaseComment {
  /** What it says. */
  readonly comment: LocalizedText;
  /** The day on which it was said. */
  readonly commentedOn: LocalDate;
  /** The side. */
  readonly side: EvaluationSide;
}

/** Where people stood at one wave. */
export interface ResultLevels {
  /** Counts by the finest binning that protects everybody. Null if there is none. At most 11. */
  readonly bins: readonly LevelBin[] | null;
  /** How many answered, to 5. Null if nothing is told. */
  readonly n: number | null;
  /** The wave. */
  readonly wave: WaveKind | null;
}

/** How many people moved which way between two waves. */
export interface ResultMoved {
  /** How many have a lower score than before, to 5. */
  readonly down: number;
  /** How many have the same, to 5. */
  readonly stayed: number;
  /** How many have a higher one, to 5. */
  readonly up: number;
}

/** How well the questions of a metric hold together, at one wave on one side. */
export interface ScaleAnalysis {
  /** The keys of questions that go against the others: look at whether they are reversed before you release. At most 30. */
  readonly againstOthers: readonly string[];
  /** Cronbach's alpha, reversed questions turned. Null for fewer than three questions or thirty people, or if all have the same sum. */
  readonly alpha: number | null;
  /** How many people answered all of its questions. Not rounded. */
  readonly people: number;
  /** The wave. */
  readonly wave: WaveKind;
}

/** Result of `storySelectionRecord`. */
export interface StorySelectionRecordPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The story selection after the mutation. Null if there are errors, and only then. */
  readonly storySelection: StorySelection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A metric that evaluations can use, and how it is judged. */
export interface SuccessMetricDefinition {
  /** The direction in which it is usually meant to go. */
  readonly direction: MetricDirection;
  /** The version of its formula. */
  readonly formulaVersion: number;
  /** How it is judged. */
  readonly kind: MetricKind;
  /** The metric. Its description says what it must not be read as. */
  readonly metric: SuccessMetric;
  /** Of how many people nothing is said but that they are too few. */
  readonly minimumN: number;
}

/** What the holder of a code is asked, all of it in one language. */
export interface Survey {
  /** What is agreed to before anything is kept. Null if nothing is asked now. */
  readonly consentText: string | null;
  /** True if that was agreed to with this code in this wave. */
  readonly hasConsented: boolean;
  /** True if something is asked now. */
  readonly isOpen: boolean;
  /** True if what was answered with the code has been taken back. */
  readonly isWithdrawn: boolean;
  /** The language of all that is shown. If nothing is asked now, the one in which something was last answered with the code; null if nothing was, or it has been deleted. */
  readonly language: Language | null;
  /** The languages in which it can be shown. At most 50. */
  readonly languages: readonly Language[];
  /** The questions, in their order. At most 50. */
  readonly questions: readonly SurveyQuestion[];
  /** The evaluation, once results of it have been released and everyone can see them: whoever answered is shown them there. Null before. */
  readonly releasedEvaluationId: string | null;
  /** The day on which what people answered is deleted. */
  readonly responsesUntil: LocalDate;
  /** What it is about: the title of the evaluation. */
  readonly title: string;
  /** When in the program it is asked. Null if nothing is asked now. */
  readonly wave: WaveKind | null;
}

/** What became of an answer that was sent. */
export interface SurveyAnswerOutcome {
  /** The id under which the answer was sent. */
  readonly clientId: string;
  /** The key of the question. */
  readonly question: string;
  /** What was sent. */
  readonly sent: SurveyAnswerValue;
  /** What became of it. */
  readonly state: SurveyAnswerState;
  /** Of a conflict, what is here instead, if it was given under the same `clientId`. Null otherwise: a code alone tells nobody what was said. */
  readonly stored: SurveyAnswerValue | null;
}

/** Result of `surveyAnswer`. */
export interface SurveyAnswerPayload {
  /** What became of each answer, in the order of the input. Empty if there are errors. At most 50. */
  readonly outcomes: readonly SurveyAnswerOutcome[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** An answer, as the device that gave it is shown it. */
export interface SurveyAnswerValue {
  /** The key of the choice. */
  readonly choice: string | null;
  /** The keys of the choices. At most 20. */
  readonly choices: readonly string[] | null;
  /** Why there is no answer. */
  readonly missing: MissingAnswer | null;
  /** The number. */
  readonly number: number | null;
  /** In one's own words. */
  readonly text: string | null;
}

/** Result of `surveyByCode`. */
export interface SurveyByCodePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** The survey. Null if there are errors. */
  readonly survey: Survey | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** A choice of a question, in the language of the survey. */
export interface SurveyChoice {
  /** Its key, which answers hold. */
  readonly key: string;
  /** What it says. */
  readonly text: string;
}

/** A question, in the language of the survey. */
export interface SurveyQuestion {
  /** Its choices, in their order. At most 20. */
  readonly choices: readonly SurveyChoice[];
  /** What helps to answer it. */
  readonly hint: string | null;
  /** True if something was answered to it with this code. What it was is not told. */
  readonly isAnswered: boolean;
  /** Its key, which answers hold. */
  readonly key: string;
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** Why one may not answer, as it is offered. At most 5. */
  readonly missing: readonly MissingAnswer[];
  /** A recording in which it is said, with its choices, in the language of the survey. Null if there is none, or if you may not hear it. */
  readonly spoken: Medium | null;
  /** What is asked. */
  readonly text: string;
}

/** Result of `surveyWithdraw`. */
export interface SurveyWithdrawPayload {
  /** What was done, to be kept, in the caller's language. Null if there are errors. */
  readonly receipt: string | null;
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
}

/** Result of `waveClose`. */
export interface WaveClosePayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** The wave after the mutation. Null if there are errors, and only then. */
  readonly wave: Wave | null;
}

/** Result of `waveOpen`. */
export interface WaveOpenPayload {
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** The wave after the mutation. Null if there are errors, and only then. */
  readonly wave: Wave | null;
}

/** Why one side wants nothing to be released. */
export interface WithheldReason {
  /** Its reason. */
  readonly reason: LocalizedText;
  /** The side. */
  readonly side: EvaluationSide;
}
