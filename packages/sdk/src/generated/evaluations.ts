// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName } from "./programs.ts";
import type { EditedText, Language, LocalizedText, PageInfo, TotalCount, UserError } from "./shared.ts";
import type { DateTime, EvaluationApproveInput, EvaluationBy, EvaluationCodesIssueInput, EvaluationCommentInput, EvaluationCreateInput, EvaluationDecision, EvaluationDeleteInput, EvaluationFilter, EvaluationLifecycle, EvaluationOrder, EvaluationPublishInput, EvaluationReleaseInput, EvaluationRestoreInput, EvaluationScope, EvaluationSide, EvaluationUpdateInput, EvaluationWithholdInput, ExcerptCreateInput, ExcerptRemoveInput, FindingRecordInput, InstrumentChange, InstrumentSaveInput, IntervalMethod, LanguageTag, LocalDate, MetricDirection, MetricKind, MissingAnswer, ProgramBy, QualitativeKind, QualitativeRecordCodeInput, QualitativeRecordCreateInput, QualitativeRecordRemoveInput, QualitativeRecordSpeakerLinkInput, QualitativeRecordTurnsAddInput, QualitativeRecordUpdateInput, QualitativeTurnRemoveInput, QualitativeTurnUpdateInput, QuestionKind, RecommendationAnswer, RecommendationAnswerInput, RecommendationBy, RecommendationChangeInput, RecommendationCreateInput, RecommendationFilter, RecommendationOrder, RecommendationState, ResultBreakdown, ResultDesign, StorySelectionRecordInput, StorySelectionRemoveInput, SuccessMetric, SuppressionReason, SurveyAnswerInput, SurveyAnswerState, SurveyByCodeInput, SurveyWithdrawInput, Verdict, VerdictReason, WaveCloseInput, WaveKind, WaveOpenInput } from "./values.ts";

/** What both sides of a program want to know of it, and how they find out. Public once both have approved the design, while its program is. */
export interface EvaluationCard {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `eval_01k3…`. */
  readonly id: string;
  /** The title. */
  readonly title: LocalizedText;
  /** What both sides want to know, and why. */
  readonly purpose: LocalizedText | null;
  /** Of whom results speak. */
  readonly scope: EvaluationScope;
  /** How far it has come. */
  readonly lifecycle: EvaluationLifecycle;
  /** True if everyone can see the design. */
  readonly isPublic: boolean;
  /** The day on which what people answered is deleted. Released numbers stay. */
  readonly responsesUntil: LocalDate;
  /** The program that is evaluated. */
  readonly program: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
    readonly id: string;
    /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
    readonly slug: string;
    /** The title. */
    readonly title: LocalizedText;
  } | null;
  /** A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read. */
  readonly revision: number;
}

/** What both sides of a program want to know of it, and how they find out. Public once both have approved the design, while its program is. */
export interface EvaluationDetail extends EvaluationCard {
  /** How many people of the community side are expected to answer. */
  readonly expectedCommunity: number;
  /** How many people of the host side are expected to answer. */
  readonly expectedHost: number;
  /** In how many groups people take part together, on each side. */
  readonly expectedGroups: number;
  /** By what results tell the people of a side apart, beside those of the whole side. Empty if by nothing. At most 1. */
  readonly breakdowns: readonly ResultBreakdown[];
  /** True if both sides agree to tell how many people took part in its story circles and groups. */
  readonly tellsParticipants: boolean;
  /** True if both sides agree that the partners of the program also read an edition of the results that speaks of five people or more, where the public one speaks of ten. */
  readonly hasPartnersEdition: boolean;
  /** When the record was created. */
  readonly createdAt: DateTime;
  /** When the record was last changed. */
  readonly updatedAt: DateTime;
  /** When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it. */
  readonly deletedAt: DateTime | null;
  /** What is measured. At most 25. */
  readonly metrics: readonly EvaluationMetric[];
  /** When people are asked, in order. At most 5. */
  readonly waves: readonly Wave[];
  /** What people are asked, in each version, newest first. At most 50. */
  readonly instruments: readonly Instrument[];
  /** What has been told of it; for those who take part and the evaluator, also what they read before it is published. At most 50. */
  readonly releases: readonly (EvaluationRelease & {
    /** True if all waves were closed when it was made. After one of which that is false, people are asked again, and what they answer is told in a later release. */
    readonly isLast: boolean;
    /** What both sides said of it before it was published, oldest first. Empty if you take no part in the program. At most 50. Requires the scope `programs:read`. */
    readonly comments: readonly {
      /** The side. */
      readonly side: EvaluationSide;
      /** What it says. */
      readonly comment: LocalizedText;
      /** The day on which it was said. */
      readonly commentedOn: LocalDate;
    }[] | null;
  })[];
  /** What was read in its results, oldest first. At most 50. */
  readonly findings: readonly (Finding & {
    /** The quotations that show it, as far as you may see them: each while its speaker wants to be quoted. At most 50. */
    readonly excerpts: readonly Excerpt[];
  })[];
  /** The day since which nothing is released of it any more. Null if it is not withheld. */
  readonly withheldOn: LocalDate | null;
  /** Why nothing is released, in the words of each side. Empty if it is not withheld, or if what people answered was deleted before anything was released. At most 2. */
  readonly withheldReasons: readonly WithheldReason[];
  /** What both sides decided, newest first. Empty if you take no part in the program. At most 50. Requires the scope `programs:read`. */
  readonly approvals: readonly {
    /** The side. */
    readonly side: EvaluationSide;
    /** What it decided. */
    readonly decision: EvaluationDecision;
    /** Why nothing is to be released. Null if it approved the design. */
    readonly reason: LocalizedText | null;
    /** Evidence: a signed form, the minutes of a meeting, a letter. */
    readonly evidence: string;
    /** When the approval was recorded. */
    readonly approvedAt: DateTime;
    /** False if the design has changed since, or if people were asked once more. */
    readonly isCurrent: boolean;
  }[] | null;
  /** Its story circles, focus groups and other ways of listening, first held first. At most 50. */
  readonly qualitativeRecords: readonly QualitativeRecord[];
}

/** Why one side wants nothing to be released. */
export interface WithheldReason {
  /** The side. */
  readonly side: EvaluationSide;
  /** Its reason. */
  readonly reason: LocalizedText;
}

/** What both sides of a program want to know of it, and how they find out. Public once both have approved the design, while its program is. */
export interface EvaluationResults {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `eval_01k3…`. */
  readonly id: string;
  /** The title. */
  readonly title: LocalizedText;
  /** What both sides want to know, and why. */
  readonly purpose: LocalizedText | null;
  /** Of whom results speak. */
  readonly scope: EvaluationScope;
  /** How far it has come. */
  readonly lifecycle: EvaluationLifecycle;
  /** The day since which nothing is released of it any more. Null if it is not withheld. */
  readonly withheldOn: LocalDate | null;
  /** Why nothing is released, in the words of each side. Empty if it is not withheld, or if what people answered was deleted before anything was released. At most 2. */
  readonly withheldReasons: readonly WithheldReason[];
  /** The program that is evaluated. */
  readonly program: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `prog_01k3…`. */
    readonly id: string;
    /** The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind. */
    readonly slug: string;
    /** The title. */
    readonly title: LocalizedText;
  } | null;
  /** What is measured. At most 25. */
  readonly metrics: readonly {
    /** Its id. */
    readonly id: string;
    /** What it measures. */
    readonly metric: SuccessMetric;
    /** How it is judged. */
    readonly kind: MetricKind;
    /** What it is called here. */
    readonly name: LocalizedText;
    /** In which direction it is meant to go. */
    readonly direction: MetricDirection;
    /** The smallest change that both sides call worthwhile. Null if it is no CHANGE. */
    readonly worthwhileChange: number | null;
    /** The target. Null if it is a CHANGE. */
    readonly target: number | null;
    /** True if the evaluation is mainly about it. */
    readonly isPrimary: boolean;
    /** The questions of which a score is the mean. At most 30. */
    readonly items: readonly {
      /** The key of the question. */
      readonly question: string;
    }[];
    /** The lowest score. */
    readonly scaleLow: number;
    /** The highest score. */
    readonly scaleHigh: number;
    /** How levels may be shown, each coarser than the one before. At most 3. */
    readonly binnings: readonly {
      /** The lower bound of each bin. At most 11. */
      readonly lowerBounds: readonly number[];
    }[];
    /** What it must not be read as. */
    readonly limits: LocalizedText;
    /** Its owner on the community side. */
    readonly communityOwner: PartnerName | null;
    /** Its owner on the host side. */
    readonly hostOwner: PartnerName | null;
  }[];
  /** What people are asked, in each version, newest first. At most 50. */
  readonly instruments: readonly {
    /** The number of the version. */
    readonly version: number;
    /** The questions, in their order. At most 50. */
    readonly questions: readonly {
      /** Its key, which stays from version to version. */
      readonly key: string;
      /** What is asked. */
      readonly text: LocalizedText;
      /** Its choices, in their order. At most 20. */
      readonly choices: readonly {
        /** What it says. */
        readonly text: LocalizedText;
        /** What it counts in a score. Null if it counts nothing. */
        readonly score: number | null;
      }[];
    }[];
  }[];
  /** What has been told of it; for those who take part and the evaluator, also what they read before it is published. At most 50. */
  readonly releases: readonly EvaluationRelease[];
  /** Its story circles, focus groups and other ways of listening, first held first. At most 50. */
  readonly qualitativeRecords: readonly {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `qual_01k3…`. */
    readonly id: string;
    /** The title. */
    readonly title: LocalizedText;
    /** What is quoted of it, as far as you may see it, in the order in which it was quoted. At most 50. */
    readonly excerpts: readonly Excerpt[];
  }[];
  /** What was read in its results, oldest first. At most 50. */
  readonly findings: readonly Finding[];
}

/** Something that is measured, with an owner on each side and what it must not be read as. */
export interface EvaluationMetric {
  /** Its id. */
  readonly id: string;
  /** What it measures. */
  readonly metric: SuccessMetric;
  /** How it is judged. */
  readonly kind: MetricKind;
  /** The version of its formula. */
  readonly formulaVersion: number;
  /** What it is called here. */
  readonly name: LocalizedText;
  /** In which direction it is meant to go. */
  readonly direction: MetricDirection;
  /** The smallest change that both sides call worthwhile. Null if it is no CHANGE. */
  readonly worthwhileChange: number | null;
  /** The target. Null if it is a CHANGE. */
  readonly target: number | null;
  /** Of fewer people than these nothing is said but that they are too few. */
  readonly minimumN: number;
  /** True if the evaluation is mainly about it. */
  readonly isPrimary: boolean;
  /** The wave from which it is measured. Null if it is no CHANGE. */
  readonly fromWave: WaveKind | null;
  /** The wave in which it is measured. */
  readonly toWave: WaveKind;
  /** The questions of which a score is the mean. At most 30. */
  readonly items: readonly {
    /** The key of the question. */
    readonly question: string;
    /** True if it is turned before scores are made. */
    readonly isReversed: boolean;
  }[];
  /** The lowest score. */
  readonly scaleLow: number;
  /** The highest score. */
  readonly scaleHigh: number;
  /** How levels may be shown, each coarser than the one before. At most 3. */
  readonly binnings: readonly {
    /** The lower bound of each bin. At most 11. */
    readonly lowerBounds: readonly number[];
  }[];
  /** What it must not be read as. */
  readonly limits: LocalizedText;
  /** Its owner on the community side. */
  readonly communityOwner: PartnerName | null;
  /** Its owner on the host side. */
  readonly hostOwner: PartnerName | null;
}

/** A time at which people are asked. While it is open nobody reads what they say, and nothing tells how many have answered. */
export interface Wave {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `wave_01k3…`. */
  readonly id: string;
  /** When in the program it is. */
  readonly kind: WaveKind;
  /** The languages in which people are asked. Empty until it is opened. At most 50. */
  readonly languages: readonly Language[];
  /** The day on which it was opened. Null if it has not been. */
  readonly openedOn: LocalDate | null;
  /** The day on which it was closed. Null if it has not been. */
  readonly closedOn: LocalDate | null;
  /** What is asked in it. Null until it is opened. */
  readonly instrument: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `inst_01k3…`. */
    readonly id: string;
    /** The number of the version. */
    readonly version: number;
  } | null;
}

/** A version of what people are asked. One that a wave has opened never changes. */
export interface Instrument {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `inst_01k3…`. */
  readonly id: string;
  /** The number of the version. */
  readonly version: number;
  /** What people agree to before anything of theirs is kept. */
  readonly consent: LocalizedText;
  /** The questions, in their order. At most 50. */
  readonly questions: readonly {
    /** Its key, which stays from version to version. */
    readonly key: string;
    /** How it is answered. */
    readonly kind: QuestionKind;
    /** What is asked. */
    readonly text: LocalizedText;
    /** What helps to answer it. */
    readonly hint: LocalizedText | null;
    /** Its choices, in their order. At most 20. */
    readonly choices: readonly {
      /** Its key, which answers hold. */
      readonly key: string;
      /** What it says. */
      readonly text: LocalizedText;
      /** What it counts in a score. Null if it counts nothing. */
      readonly score: number | null;
    }[];
    /** Why somebody may not answer, as it is offered. At most 5. */
    readonly missing: readonly MissingAnswer[];
    /** Spoken versions, as far as you may hear them, one for a language. At most 20. */
    readonly spoken: readonly {
      /** The language. */
      readonly language: Language;
      /** The recording. Versions of which you do not hear it are left out. */
      readonly medium: Recording | null;
    }[];
  }[];
  /** How far it is there in each language. At most 50. */
  readonly languages: readonly {
    /** The language. */
    readonly language: Language;
    /** True if all that people read while answering is there. Only then a wave opens in it. */
    readonly isComplete: boolean;
    /** Where something is missing, or does not follow its original: the keys of questions and choices. At most 50. */
    readonly missing: readonly string[];
  }[];
}

/** A question that is ready to be asked, with where it comes from. Given to `instrumentSave`, it is a question as any other. */
export interface InstrumentItem {
  /** Its key, for the question that it becomes. */
  readonly key: string;
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** What is asked. A scale of others is in the words in which it was tried, and in no other language: a translation would be another scale. */
  readonly text: EditedText;
  /** What helps to answer it. */
  readonly hint: EditedText | null;
  /** Its choices with their scores, in their order. At most 20. */
  readonly choices: readonly {
    /** Its key, which answers hold. */
    readonly key: string;
    /** What it says. */
    readonly text: EditedText;
    /** What it counts in a score. Null if it counts nothing. */
    readonly score: number | null;
  }[];
  /** Why somebody may not answer, as it is offered. At most 5. */
  readonly missing: readonly MissingAnswer[];
  /** What it can measure, with other items of the same metric. Null if it measures nothing by itself. */
  readonly metric: SuccessMetric | null;
  /** True if its scores are turned round for its metric, as `isReversed` of a metric's item says. */
  readonly isReversed: boolean;
  /** How it is used, in your language if the service speaks it. */
  readonly advice: string;
  /** Where it comes from, as it is cited. Whoever publishes results cites it. */
  readonly source: string;
  /** The address of its source. Null if it is our own. */
  readonly sourceUrl: string | null;
  /** The licence of its words, as an SPDX identifier such as `CC-BY-SA-4.0`. */
  readonly licence: string;
}

/** What the holder of a code is asked, all of it in one language. */
export interface Survey {
  /** What it is about: the title of the evaluation. */
  readonly title: string;
  /** True if something is asked now. */
  readonly isOpen: boolean;
  /** True if what was answered with the code has been taken back. */
  readonly isWithdrawn: boolean;
  /** The day on which what people answered is deleted. */
  readonly responsesUntil: LocalDate;
  /** When in the program it is asked. Null if nothing is asked now. */
  readonly wave: WaveKind | null;
  /** The language of all that is shown. If nothing is asked now, the one in which something was last answered with the code; null if nothing was, or it has been deleted. */
  readonly language: Language | null;
  /** The languages in which it can be shown. At most 50. */
  readonly languages: readonly Language[];
  /** What is agreed to before anything is kept. Null if nothing is asked now. */
  readonly consentText: string | null;
  /** True if that was agreed to with this code in this wave. */
  readonly hasConsented: boolean;
  /** The questions, in their order. At most 50. */
  readonly questions: readonly {
    /** Its key, which answers hold. */
    readonly key: string;
    /** How it is answered. */
    readonly kind: QuestionKind;
    /** What is asked. */
    readonly text: string;
    /** What helps to answer it. */
    readonly hint: string | null;
    /** Its choices, in their order. At most 20. */
    readonly choices: readonly {
      /** Its key, which answers hold. */
      readonly key: string;
      /** What it says. */
      readonly text: string;
    }[];
    /** Why one may not answer, as it is offered. At most 5. */
    readonly missing: readonly MissingAnswer[];
    /** True if something was answered to it with this code. What it was is not told. */
    readonly isAnswered: boolean;
    /** A recording in which it is said, with its choices, in the language of the survey. Null if there is none, or if you may not hear it. */
    readonly spoken: Recording | null;
  }[];
  /** The evaluation, once results of it have been released and everyone can see them: whoever answered is shown them there. Null before. */
  readonly releasedEvaluationId: string | null;
}

/** A picture, sound, video or text of an archive item. It is seen only where its item is, and may be seen by fewer people. */
export interface Recording {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `medi_01k3…`. */
  readonly id: string;
  /** The duration in milliseconds. Null for pictures and texts. */
  readonly durationMs: number | null;
  /** Who is to be named with it, wherever it is shown. */
  readonly credit: LocalizedText | null;
  /** What people should know before they see or hear it. To be shown before the medium. */
  readonly contentWarning: LocalizedText | null;
  /** Its files, the smallest first; at most 4. */
  readonly renditions: readonly {
    /** The media type, such as `image/webp`. */
    readonly contentType: string;
    /** Where it is read, by you and for some hours: the service asks each time whether you still may. Do not store it, nor give it to others: it is yours. Without `PUBLIC_URL` a path at this service. */
    readonly address: string;
  }[];
}

/** What became of an answer that was sent. */
export interface SurveyAnswerOutcome {
  /** The key of the question. */
  readonly question: string;
  /** The id under which the answer was sent. */
  readonly clientId: string;
  /** What became of it. */
  readonly state: SurveyAnswerState;
  /** What was sent. */
  readonly sent: SurveyAnswerValue;
  /** Of a conflict, what is here instead, if it was given under the same `clientId`. Null otherwise: a code alone tells nobody what was said. */
  readonly stored: SurveyAnswerValue | null;
}

/** An answer, as the device that gave it is shown it. */
export interface SurveyAnswerValue {
  /** The key of the choice. */
  readonly choice: string | null;
  /** The keys of the choices. At most 20. */
  readonly choices: readonly string[] | null;
  /** The number. */
  readonly number: number | null;
  /** In one's own words. */
  readonly text: string | null;
  /** Why there is no answer. */
  readonly missing: MissingAnswer | null;
}

/** What is told of an evaluation: of each metric once, when its waves are closed. It is computed once, audited and frozen. Who withdraws later is still in its numbers. Those who take part in the program read it first; everybody does once it is published. */
export interface EvaluationRelease {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `rele_01k3…`. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** The day on which it was made. */
  readonly releasedOn: LocalDate;
  /** The day since which everybody reads it. Null while only those who take part in the program do, and the evaluator. */
  readonly publishedOn: LocalDate | null;
  /** Its results, by metric and side. At most 50. */
  readonly results: readonly EvaluationResult[];
  /** What records say of the metrics for which nobody is asked, in the order of the design. At most 50. */
  readonly recorded: readonly RecordedResult[];
}

/** What an evaluation found for one metric on one side. Sides stand beside each other and are never summed. The word is change, not impact: without a comparison nobody knows what would have happened otherwise. */
export interface EvaluationResult {
  /** The metric. */
  readonly metricId: string;
  /** The side. */
  readonly side: EvaluationSide;
  /** How people were compared. */
  readonly design: ResultDesign;
  /** Of whom it speaks. */
  readonly scope: EvaluationScope;
  /** The version of the formula. */
  readonly formulaVersion: number;
  /** The waves. At most 2. */
  readonly waves: readonly WaveKind[];
  /** How many people it rests on, to 5: of a change, those who answered at both waves. Null if they are too few. */
  readonly n: number | null;
  /** The share of those who answered first and not again, to 5 points. Null if nothing is told of it. */
  readonly left: number | null;
  /** The change or the share, rounded. Null if it is not told. */
  readonly estimate: number | null;
  /** Its interval. Null if it is not told. */
  readonly interval: {
    /** Its lower end. */
    readonly low: number;
    /** Its upper end. */
    readonly high: number;
    /** How it was made. */
    readonly method: IntervalMethod;
  } | null;
  /** The effect size g_av, to 0.1, from 40 people on. Null if it is not told. */
  readonly effect: number | null;
  /** What it is allowed to say. Null where it carries no verdict. */
  readonly verdict: Verdict | null;
  /** Why the verdict is no SUPPORTED. At most 6. */
  readonly reasons: readonly VerdictReason[];
  /** The average change among those who left at which SUPPORTED would end. Null if the verdict is another, or nobody left. */
  readonly holdsUntil: number | null;
  /** How many moved which way. Null if it is not told. */
  readonly moved: {
    /** How many have a lower score than before, to 5. */
    readonly down: number;
    /** How many have the same, to 5. */
    readonly stayed: number;
    /** How many have a higher one, to 5. */
    readonly up: number;
  } | null;
  /** Where people stood at each wave. At most 2. */
  readonly levels: readonly {
    /** The wave. */
    readonly wave: WaveKind | null;
    /** How many answered, to 5. Null if nothing is told. */
    readonly n: number | null;
    /** Counts by the finest binning that protects everybody. Null if there is none. At most 11. */
    readonly bins: readonly {
      /** The lowest score in it. */
      readonly low: number;
      /** The highest score in it. */
      readonly high: number;
      /** How many people, to 5. */
      readonly count: number;
    }[] | null;
  }[];
  /** The same by language, in the order of their tags. Empty if both sides did not agree to tell it. At most 50. */
  readonly byLanguage: readonly {
    /** The language in which these people first answered. All in which people were asked are listed. */
    readonly language: LanguageTag;
    /** How many people its estimate rests on, to 5. Null if there is none. */
    readonly n: number | null;
    /** The change or the share, rounded. Null if it is not told. */
    readonly estimate: number | null;
    /** Its interval. Null if it is not told. */
    readonly interval: {
      /** Its lower end. */
      readonly low: number;
      /** Its upper end. */
      readonly high: number;
      /** How it was made. */
      readonly method: IntervalMethod;
    } | null;
    /** Says that something of this result is not told. Null if all of it is. */
    readonly suppressed: {
      /** The reason: one for all. */
      readonly reason: SuppressionReason;
    } | null;
  }[];
  /** Says that something of this result is not told. Null if all of it is. */
  readonly suppressed: {
    /** The reason: one for all. */
    readonly reason: SuppressionReason;
  } | null;
}

/** What records say of a metric for which nobody is asked: a value beside its target. It rests on no sample, so that it has no interval. */
export interface RecordedResult {
  /** The metric. */
  readonly metricId: string;
  /** The side, where people of each are counted for themselves. Null if it is of both. */
  readonly side: EvaluationSide | null;
  /** The wave with which it is measured. */
  readonly wave: WaveKind;
  /** The day on which that wave was closed. What began later is not in it. */
  readonly until: LocalDate;
  /** The version of the formula. */
  readonly formulaVersion: number;
  /** The value. Null if it is not known, or not told. */
  readonly value: number | null;
  /** The target that both sides agreed beforehand. */
  readonly target: number;
  /** Null: nobody was asked as a sample, so that there is nothing to judge. */
  readonly verdict: Verdict | null;
  /** Where the evaluator read the value, or why there is none. Null if the service counted it, from records that everybody can see. */
  readonly source: LocalizedText | null;
  /** All figures of the network. Null if the metric is no NETWORK. */
  readonly network: {
    /** How many public partners of the two sides take part in the program. */
    readonly partners: number;
    /** Of how many of them any other public program is known. Of the others no tie can be. */
    readonly known: number;
    /** True if that is less than 80 % of them: the figures then leave out too much. */
    readonly isIncomplete: boolean;
    /** Ties of all that there could be, 0 to 1. Null for fewer than two partners. */
    readonly density: number | null;
    /** Krackhardt and Stern's E-I index: −1 if all ties are within a side, 1 if all go across. Null without ties. */
    readonly externalInternal: number | null;
    /** What that index would be if ties fell on pairs by chance. Null without ties. */
    readonly byChance: number | null;
    /** Of the invitations of one partner into a program of another, the share that was returned, 0 to 1. Null if there was none. */
    readonly reciprocity: number | null;
    /** Ties across the two sides that were not there when people were first asked. Null if every such pair was tied before. */
    readonly newTies: number | null;
    /** How many new ties there could have been. Null if every such pair was tied before. */
    readonly possibleTies: number | null;
  } | null;
  /** Says that the value is not told. Null if it is, or if there is none. */
  readonly suppressed: {
    /** The reason: one for all. */
    readonly reason: SuppressionReason;
  } | null;
}

/** What those who took part read in the results. Seen with its evaluation. */
export interface Finding {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `find_01k3…`. */
  readonly id: string;
  /** What it says. */
  readonly statement: LocalizedText;
  /** The metric that shows it. Null if it rests on none. */
  readonly metric: {
    /** Its id. */
    readonly id: string;
    /** How it is judged. */
    readonly kind: MetricKind;
  } | null;
  /** True if the program waits with its next step until something is recommended after it, and all of that is answered. */
  readonly isBinding: boolean;
  /** The day on which it was recorded. */
  readonly recordedOn: LocalDate;
  /** What is recommended after it, oldest first. At most 50. */
  readonly recommendations: readonly Recommendation[];
}

/** What is recommended after a finding, who answers it until when, what they said, and what they changed. Seen with its evaluation, also when an answer is late. */
export interface Recommendation {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `reco_01k3…`. */
  readonly id: string;
  /** What it says. */
  readonly statement: LocalizedText;
  /** The partner that answers it. */
  readonly owner: PartnerName | null;
  /** The day by which it is to be answered. */
  readonly dueOn: LocalDate;
  /** Where it stands. */
  readonly state: RecommendationState;
  /** What its owner says. Null if it waits for an answer. */
  readonly answer: RecommendationAnswer | null;
  /** What the owner will do, or why not. Null if it waits for an answer. */
  readonly answerText: LocalizedText | null;
  /** The day on which it was answered. Null if it waits for an answer. */
  readonly answeredOn: LocalDate | null;
  /** What is different now. Null if that has not been told. */
  readonly changeText: LocalizedText | null;
  /** The day on which the change was told. Null if it has not been. */
  readonly changedOn: LocalDate | null;
  /** The metric of its finding, asked again in a later evaluation of the same program after what was changed, by release and side. At most 20. */
  readonly askedAgain: readonly {
    /** The later evaluation. */
    readonly evaluationId: string;
    /** Since when everybody reads its results. */
    readonly releasedOn: LocalDate;
    /** The side. */
    readonly side: EvaluationSide;
    /** The change or the share that was found before. Null if it is not told. */
    readonly before: number | null;
    /** The change or the share that was found afterwards. Null if it is not told. */
    readonly after: number | null;
    /** How much more it is afterwards than before. Null if one of them is not told. */
    readonly estimate: number | null;
    /** The interval of that. Null if it is not told. */
    readonly interval: {
      /** Its lower end. */
      readonly low: number;
      /** Its upper end. */
      readonly high: number;
      /** How it was made. */
      readonly method: IntervalMethod;
    } | null;
    /** Whether it is more, by what both sides call worthwhile: by the larger of what they agreed for each evaluation, and by 0.1 for a share. Null if it carries no verdict. */
    readonly verdict: Verdict | null;
    /** Why the verdict is no SUPPORTED. At most 6. */
    readonly reasons: readonly VerdictReason[];
    /** Says that something of it is not told. Null if all of it is. */
    readonly suppressed: {
      /** The reason: one for all. */
      readonly reason: SuppressionReason;
    } | null;
  }[];
}

/** A story circle, a focus group or another way of listening, of equal rank with what is counted. It is seen with its evaluation; what was said in it is read by the evaluator alone, and quoted only with its speaker's consent. */
export interface QualitativeRecord {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `qual_01k3…`. */
  readonly id: string;
  /** How people were listened to. */
  readonly kind: QualitativeKind;
  /** The title. */
  readonly title: LocalizedText;
  /** The day on which it was held. */
  readonly heldOn: LocalDate;
  /** The languages that were spoken. At most 50. */
  readonly languages: readonly Language[];
  /** The session of the program in which it was held. Null if it was in none that you may see. */
  readonly session: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `sess_01k3…`. */
    readonly id: string;
  } | null;
  /** How many of the community side took part. Null unless both sides agreed to tell it. */
  readonly communityParticipants: number | null;
  /** How many of the host side took part. Null unless both sides agreed to tell it. */
  readonly hostParticipants: number | null;
  /** That it is not told how many took part. Null if it is. */
  readonly suppressed: {
    /** The reason: one for all. */
    readonly reason: SuppressionReason;
  } | null;
  /** What its turns can be about, once results are told. At most 50. */
  readonly codes: readonly {
    /** Its key. */
    readonly key: string;
    /** What it means. */
    readonly name: LocalizedText;
  }[];
  /** What followed from what was done, as a ripple map shows it, once results are told. At most 50. */
  readonly ripples: readonly {
    /** How far away: 1 for those who took part, up to 5 for what is furthest. */
    readonly ring: number;
    /** What is different. */
    readonly change: LocalizedText;
    /** For whom. Null if that was not said. */
    readonly forWhom: LocalizedText | null;
  }[];
  /** Which stories were chosen in it, as far as you may see them, first chosen first. At most 50. */
  readonly storySelections: readonly StorySelection[];
  /** How far two coders agree, once results are told. Null if no turn has been coded by both. */
  readonly agreement: {
    /** How many turns both coded. */
    readonly turns: number;
    /** Cohen's kappa: 1 is full agreement, 0 that of chance. Null if both gave one code alone. */
    readonly kappa: number | null;
    /** Krippendorff's alpha for nominal data. Null if only one code was ever given. */
    readonly alpha: number | null;
  } | null;
  /** What is quoted of it, as far as you may see it, in the order in which it was quoted. At most 50. */
  readonly excerpts: readonly Excerpt[];
}

/** A quotation: what somebody said, in their words. It is public once results are released, while its speaker consents to be quoted; it goes with their withdrawal, before that is acknowledged. */
export interface Excerpt {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `exce_01k3…`. */
  readonly id: string;
  /** What was said, and translations of it. */
  readonly text: LocalizedText;
  /** The side on which the speaker stands. */
  readonly side: EvaluationSide;
  /** The name by which the speaker wants to be quoted. Null if they are quoted without one. */
  readonly name: string | null;
  /** True if everyone can see it. The evaluator sees it otherwise as well, without a name. */
  readonly isPublic: boolean;
}

/** Which of several stories people chose as the most significant change, and why. It is seen while the story that was chosen is. */
export interface StorySelection {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `stor_01k3…`. */
  readonly id: string;
  /** The domain of change in which it was chosen. */
  readonly domain: LocalizedText;
  /** The side of those who chose. Null if both chose together. */
  readonly side: EvaluationSide | null;
  /** Who chose, in words that name nobody. */
  readonly chosenBy: LocalizedText;
  /** Why they chose it. */
  readonly reason: LocalizedText;
  /** The story that was chosen. */
  readonly chosen: Excerpt | null;
  /** Those from which it was chosen, as far as you may see them. At most 50. */
  readonly among: readonly {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `exce_01k3…`. */
    readonly id: string;
  }[];
}

/** Variables of `listEvaluations`. */
export interface ListEvaluationsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all evaluations that you may see are listed. */
  readonly where?: EvaluationFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: EvaluationOrder | undefined;
  /** Search terms to find in the title and the purpose, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word. */
  readonly search?: string | null | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listEvaluations` answers. */
export interface ListEvaluationsPage {
  /** The evaluations on this page. */
  readonly nodes: readonly EvaluationCard[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of evaluations in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listEvaluations`, as the API knows it. */
export const ListEvaluationsDocument: TypedDocument<{ readonly evaluations: ListEvaluationsPage }, ListEvaluationsVariables> = {
  name: "ListEvaluations",
  kind: "query",
  hash: "2bd42f92212ff600dc9ba734ae4f6fa63dfbfbb5844963fd7c50d870c699ac6f",
  text: `query ListEvaluations($first:Int$after:String$last:Int$before:String$where:EvaluationFilter$orderBy:EvaluationOrder!=TITLE$search:String$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluations(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy search:$search){nodes{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** The evaluations that you may see, a page at a time. */
export function listEvaluations(
  client: Client,
  options: ListEvaluationsVariables & CallOptions = {},
): Paged<ListEvaluationsPage, EvaluationCard> {
  return paged(client, ListEvaluationsDocument, options, ["evaluations"]);
}

/** Variables of `getEvaluation`. */
export interface GetEvaluationVariables {
  /** How the record is identified. */
  readonly by: EvaluationBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getEvaluation` answers. */
export type GetEvaluationResult = EvaluationDetail | null;

/** The document of `getEvaluation`, as the API knows it. */
export const GetEvaluationDocument: TypedDocument<{ readonly evaluation: GetEvaluationResult }, GetEvaluationVariables> = {
  name: "GetEvaluation",
  kind: "query",
  hash: "ec9ed9eae5325a1578261e35bb1df9ba5a1d6eb5dcab3c5959fc823d910f64e9",
  text: `query GetEvaluation($by:EvaluationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluation(by:$by){id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}}`,
};

/** One evaluation: what is measured, what is asked, what was found and what was answered. Null when there is none that you may see. */
export function getEvaluation(
  client: Client,
  options: GetEvaluationVariables & CallOptions,
): Promise<GetEvaluationResult> {
  return call(client, GetEvaluationDocument, options, ["evaluation"]);
}

/** Variables of `getEvaluationResults`. */
export interface GetEvaluationResultsVariables {
  /** How the record is identified. */
  readonly by: EvaluationBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getEvaluationResults` answers. */
export type GetEvaluationResultsResult = EvaluationResults | null;

/** The document of `getEvaluationResults`, as the API knows it. */
export const GetEvaluationResultsDocument: TypedDocument<{ readonly evaluation: GetEvaluationResultsResult }, GetEvaluationResultsVariables> = {
  name: "GetEvaluationResults",
  kind: "query",
  hash: "49975776905ff2a64a82b294fa34c4f80cf6879e7866879efc4b1da89f3ba71b",
  text: `query GetEvaluationResults($by:EvaluationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluation(by:$by){id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle withheldOn withheldReasons{side reason{text language direction isFallback}}program{id slug title{text language direction isFallback}}metrics{id metric kind name{text language direction isFallback}direction worthwhileChange target isPrimary items{question}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}instruments{version questions{key text{text language direction isFallback}choices{text{text language direction isFallback}score}}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}qualitativeRecords{id title{text language direction isFallback}excerpts{id text{text language direction isFallback}side name isPublic}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}}}}`,
};

/** What an evaluation found, whom it asked, and what was changed because of it. Null when there is none that you may see. */
export function getEvaluationResults(
  client: Client,
  options: GetEvaluationResultsVariables & CallOptions,
): Promise<GetEvaluationResultsResult> {
  return call(client, GetEvaluationResultsDocument, options, ["evaluation"]);
}

/** Variables of `getProgramResults`. */
export interface GetProgramResultsVariables {
  /** How the record is identified. */
  readonly by: ProgramBy;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getProgramResults` answers. */
export interface GetProgramResultsPage {
  /** The evaluations on this page. */
  readonly nodes: readonly EvaluationResults[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
}

/** The document of `getProgramResults`, as the API knows it. */
export const GetProgramResultsDocument: TypedDocument<{ readonly program: { readonly evaluations: GetProgramResultsPage } | null }, GetProgramResultsVariables> = {
  name: "GetProgramResults",
  kind: "query",
  hash: "90f12582729d5321b57ed115ca4ce3bc08392e95bbea257b0060b5f3d7157f20",
  text: `query GetProgramResults($by:ProgramBy!$after:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){evaluations(first:1 after:$after where:{lifecycle:{eq:RELEASED}}orderBy:CREATED_AT_DESC){nodes{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle withheldOn withheldReasons{side reason{text language direction isFallback}}program{id slug title{text language direction isFallback}}metrics{id metric kind name{text language direction isFallback}direction worthwhileChange target isPrimary items{question}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}instruments{version questions{key text{text language direction isFallback}choices{text{text language direction isFallback}score}}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}qualitativeRecords{id title{text language direction isFallback}excerpts{id text{text language direction isFallback}side name isPublic}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The same of the evaluations of a program that have released something, the latest first, one at a time. */
export function getProgramResults(
  client: Client,
  options: GetProgramResultsVariables & CallOptions,
): Paged<GetProgramResultsPage, EvaluationResults> {
  return paged(client, GetProgramResultsDocument, options, ["program", "evaluations"]);
}

/** Variables of `getPartnersResults`. */
export interface GetPartnersResultsVariables {
  /** How the record is identified. */
  readonly by: EvaluationBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getPartnersResults` answers. */
export type GetPartnersResultsResult = {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `eval_01k3…`. */
  readonly id: string;
  /** The title. */
  readonly title: LocalizedText;
  /** True if both sides agree that the partners of the program also read an edition of the results that speaks of five people or more, where the public one speaks of ten. */
  readonly hasPartnersEdition: boolean;
  /** What is measured. At most 25. */
  readonly metrics: readonly {
    /** Its id. */
    readonly id: string;
    /** What it is called here. */
    readonly name: LocalizedText;
  }[];
  /** What has been told of it; for those who take part and the evaluator, also what they read before it is published. At most 50. */
  readonly releases: readonly {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `rele_01k3…`. */
    readonly id: string;
    /** Its number. */
    readonly number: number;
    /** The day on which it was made. */
    readonly releasedOn: LocalDate;
    /** The day since which everybody reads it. Null while only those who take part in the program do, and the evaluator. */
    readonly publishedOn: LocalDate | null;
    /** The same results in the edition of the partners, which speaks of groups and counts of five people or more instead of ten. Null if both sides agreed on none (`hasPartnersEdition`), and for everybody who takes no part in the program. At most 50. Requires the scope `programs:read`. */
    readonly partnersResults: readonly EvaluationResult[] | null;
  }[];
} | null;

/** The document of `getPartnersResults`, as the API knows it. */
export const GetPartnersResultsDocument: TypedDocument<{ readonly evaluation: GetPartnersResultsResult }, GetPartnersResultsVariables> = {
  name: "GetPartnersResults",
  kind: "query",
  hash: "62c68b6a9074b68292175a89a739a1e171dba2ccc3fef522af3fb1093ceda4c8",
  text: `query GetPartnersResults($by:EvaluationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluation(by:$by){id title{text language direction isFallback}hasPartnersEdition metrics{id name{text language direction isFallback}}releases{id number releasedOn publishedOn partnersResults{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}}}}`,
};

/** The results of an evaluation as the partners of its program read them: of five people or more, where both sides agreed to that. For everybody else there is no such edition. */
export function getPartnersResults(
  client: Client,
  options: GetPartnersResultsVariables & CallOptions,
): Promise<GetPartnersResultsResult> {
  return call(client, GetPartnersResultsDocument, options, ["evaluation"]);
}

/** Variables of `listRecommendations`. */
export interface ListRecommendationsVariables {
  /** The number of items from the start of the list, or after `after`: 1 to 100. Without `first` and `last`, it is 20. */
  readonly first?: number | null | undefined;
  /** Only items after this cursor, which must come from the same list. */
  readonly after?: string | null | undefined;
  /** The number of items from the end of the list, or before `before`: 1 to 100. Not allowed together with `first`. */
  readonly last?: number | null | undefined;
  /** Only items before this cursor, which must come from the same list. */
  readonly before?: string | null | undefined;
  /** A filter. Without it, all recommendations that you may see are listed. */
  readonly where?: RecommendationFilter | null | undefined;
  /** The sort order. */
  readonly orderBy?: RecommendationOrder | undefined;
  /** Whether to count them all. Counting costs more than the page itself. */
  readonly withTotalCount?: boolean | undefined;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `listRecommendations` answers. */
export interface ListRecommendationsPage {
  /** The recommendations on this page. */
  readonly nodes: readonly Recommendation[];
  /** The page's position in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of recommendations in the list. */
  readonly totalCount?: TotalCount;
}

/** The document of `listRecommendations`, as the API knows it. */
export const ListRecommendationsDocument: TypedDocument<{ readonly recommendations: ListRecommendationsPage }, ListRecommendationsVariables> = {
  name: "ListRecommendations",
  kind: "query",
  hash: "fa72a4b4f19ac6504583a4d4dfde4beafdd265236a36cdb479f790283d7535bb",
  text: `query ListRecommendations($first:Int$after:String$last:Int$before:String$where:RecommendationFilter$orderBy:RecommendationOrder!=DUE_ON$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendations(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
};

/** Recommendations with their answers, a page at a time: what is open, what is late, what was done. */
export function listRecommendations(
  client: Client,
  options: ListRecommendationsVariables & CallOptions = {},
): Paged<ListRecommendationsPage, Recommendation> {
  return paged(client, ListRecommendationsDocument, options, ["recommendations"]);
}

/** Variables of `getRecommendation`. */
export interface GetRecommendationVariables {
  /** How the record is identified. */
  readonly by: RecommendationBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getRecommendation` answers. */
export type GetRecommendationResult = Recommendation & {
  /** The finding after which it is recommended. */
  readonly finding: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `find_01k3…`. */
    readonly id: string;
    /** What it says. */
    readonly statement: LocalizedText;
    /** The metric that shows it. Null if it rests on none. */
    readonly metric: {
      /** Its id. */
      readonly id: string;
      /** What it is called here. */
      readonly name: LocalizedText;
    } | null;
    /** The evaluation. */
    readonly evaluation: {
      /** An opaque id that never changes: a short type prefix and 26 characters, such as `eval_01k3…`. */
      readonly id: string;
      /** The title. */
      readonly title: LocalizedText;
    } | null;
  } | null;
} | null;

/** The document of `getRecommendation`, as the API knows it. */
export const GetRecommendationDocument: TypedDocument<{ readonly recommendation: GetRecommendationResult }, GetRecommendationVariables> = {
  name: "GetRecommendation",
  kind: "query",
  hash: "c8596be9f3b6a798d34e4d1a8783736a5047894e435cec3337c890e56edbc53e",
  text: `query GetRecommendation($by:RecommendationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendation(by:$by){id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}finding{id statement{text language direction isFallback}metric{id name{text language direction isFallback}}evaluation{id title{text language direction isFallback}}}}}`,
};

/** One recommendation, with the finding that it follows from. Null when there is none that you may see. */
export function getRecommendation(
  client: Client,
  options: GetRecommendationVariables & CallOptions,
): Promise<GetRecommendationResult> {
  return call(client, GetRecommendationDocument, options, ["recommendation"]);
}

/** Variables of `getSuccessMetrics`. */
export interface GetSuccessMetricsVariables {
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getSuccessMetrics` answers. */
export type GetSuccessMetricsResult = readonly {
  /** The metric. Its description says what it must not be read as. */
  readonly metric: SuccessMetric;
  /** How it is judged. */
  readonly kind: MetricKind;
  /** The direction in which it is usually meant to go. */
  readonly direction: MetricDirection;
  /** Of how many people nothing is said but that they are too few. */
  readonly minimumN: number;
  /** The version of its formula. */
  readonly formulaVersion: number;
}[];

/** The document of `getSuccessMetrics`, as the API knows it. */
export const GetSuccessMetricsDocument: TypedDocument<{ readonly successMetrics: GetSuccessMetricsResult }, GetSuccessMetricsVariables> = {
  name: "GetSuccessMetrics",
  kind: "query",
  hash: "4ec71eb5e2836b001186b5df1bd05115313d9e22b85ce64dcd961c50992916cd",
  text: `query GetSuccessMetrics($languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){successMetrics{metric kind direction minimumN formulaVersion}}`,
};

/** The common set of metrics, and how each is judged. */
export function getSuccessMetrics(
  client: Client,
  options: GetSuccessMetricsVariables & CallOptions = {},
): Promise<GetSuccessMetricsResult> {
  return call(client, GetSuccessMetricsDocument, options, ["successMetrics"]);
}

/** Variables of `getInstrumentItems`. */
export interface GetInstrumentItemsVariables {
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getInstrumentItems` answers. */
export type GetInstrumentItemsResult = readonly InstrumentItem[];

/** The document of `getInstrumentItems`, as the API knows it. */
export const GetInstrumentItemsDocument: TypedDocument<{ readonly instrumentItems: GetInstrumentItemsResult }, GetInstrumentItemsVariables> = {
  name: "GetInstrumentItems",
  kind: "query",
  hash: "78c3c5fb02e28a3f2f9c0e70226535059796e9bef5cd02bcb1f59f458b4d7179",
  text: `query GetInstrumentItems($languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){instrumentItems{key kind text{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}hint{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}choices{key text{text language direction isFallback origin isOutdated translations{language text direction origin isOutdated}}score}missing metric isReversed advice source sourceUrl licence}}`,
};

/** Questions that are ready to be asked, each with its source, its licence and the metric that it can be an item of. */
export function getInstrumentItems(
  client: Client,
  options: GetInstrumentItemsVariables & CallOptions = {},
): Promise<GetInstrumentItemsResult> {
  return call(client, GetInstrumentItemsDocument, options, ["instrumentItems"]);
}

/** Variables of `getEvaluationForesight`. */
export interface GetEvaluationForesightVariables {
  /** How the evaluation is identified. */
  readonly by: EvaluationBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getEvaluationForesight` answers. */
export type GetEvaluationForesightResult = readonly {
  /** The metric: a CHANGE or a SHARE. */
  readonly metricId: string;
  /** The side. */
  readonly side: EvaluationSide;
  /** How many of its people are expected to answer, each time. */
  readonly people: number;
  /** The smallest true change in the agreed direction that is likely (80 %) to end SUPPORTED; of a SHARE the true share nearest to the target that is. It assumes that single changes differ by a quarter of the scale. Null if none is: with so few people or groups nothing could be found, or the result carries no verdict. */
  readonly smallestTrueValue: number | null;
  /** In how many bins levels could be published at best, of the binnings fixed in the design. Null if in none. What would betray somebody is hidden all the same. */
  readonly bins: number | null;
  /** To which steps the average change or the share would be rounded. Null if it would not be published. */
  readonly valueStep: number | null;
  /** To which steps the ends of its interval would be rounded. Null if it would not be published. */
  readonly intervalStep: number | null;
  /** True if the size of the effect could be published. */
  readonly hasEffect: boolean;
}[] | null;

/** The document of `getEvaluationForesight`, as the API knows it. */
export const GetEvaluationForesightDocument: TypedDocument<{ readonly evaluationForesight: GetEvaluationForesightResult }, GetEvaluationForesightVariables> = {
  name: "GetEvaluationForesight",
  kind: "query",
  hash: "c7992aead14817ce3679c1a12df76125e10a9d60749a49e57e44cbfdb90babb5",
  text: `query GetEvaluationForesight($by:EvaluationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationForesight(by:$by){metricId side people smallestTrueValue bins valueStep intervalStep hasEffect}}`,
};

/** What an evaluation could say with the people expected, for both sides to see before they approve it. Null when there is none that you may see. */
export function getEvaluationForesight(
  client: Client,
  options: GetEvaluationForesightVariables & CallOptions,
): Promise<GetEvaluationForesightResult> {
  return call(client, GetEvaluationForesightDocument, options, ["evaluationForesight"]);
}

/** Variables of `getEvaluationAnalyses`. */
export interface GetEvaluationAnalysesVariables {
  /** How the evaluation is identified. */
  readonly by: EvaluationBy;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `getEvaluationAnalyses` answers. */
export type GetEvaluationAnalysesResult = readonly {
  /** The metric. */
  readonly metricId: string;
  /** The side. */
  readonly side: EvaluationSide;
  /** How many people have a score at both waves. Not rounded. Null if the metric is no CHANGE. */
  readonly pairs: number | null;
  /** The change by Hodges and Lehmann: the median of the averages of any two people's changes, which a few large changes do not move. Null if the metric is no CHANGE, or without pairs. */
  readonly medianChange: number | null;
  /** Of a metric of several questions, each wave in which it is measured. At most 2. */
  readonly scales: readonly {
    /** The wave. */
    readonly wave: WaveKind;
    /** How many people answered all of its questions. Not rounded. */
    readonly people: number;
    /** Cronbach's alpha, reversed questions turned. Null for fewer than three questions or thirty people, or if all have the same sum. */
    readonly alpha: number | null;
    /** The keys of questions that go against the others: look at whether they are reversed before you release. At most 30. */
    readonly againstOthers: readonly string[];
  }[];
}[] | null;

/** The document of `getEvaluationAnalyses`, as the API knows it. */
export const GetEvaluationAnalysesDocument: TypedDocument<{ readonly evaluationAnalyses: GetEvaluationAnalysesResult }, GetEvaluationAnalysesVariables> = {
  name: "GetEvaluationAnalyses",
  kind: "query",
  hash: "ef2a0966150547442fdaaa7464d097ce58e981d6bede8a69320215d4b99777e7",
  text: `query GetEvaluationAnalyses($by:EvaluationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationAnalyses(by:$by){metricId side pairs medianChange scales{wave people alpha againstOthers}}}`,
};

/** What the evaluator looks at beside the results: how well questions hold together, and changes that a few people do not move. Null for everybody else. */
export function getEvaluationAnalyses(
  client: Client,
  options: GetEvaluationAnalysesVariables & CallOptions,
): Promise<GetEvaluationAnalysesResult> {
  return call(client, GetEvaluationAnalysesDocument, options, ["evaluationAnalyses"]);
}

/** Variables of `compareInstruments`. */
export interface CompareInstrumentsVariables {
  /** The earlier version. */
  readonly fromId: string;
  /** The later version. */
  readonly toId: string;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `compareInstruments` answers. */
export type CompareInstrumentsResult = readonly {
  /** The key of the question. */
  readonly question: string;
  /** What became of it. */
  readonly change: InstrumentChange;
  /** True if answers before and after can be compared. */
  readonly isComparable: boolean;
}[] | null;

/** The document of `compareInstruments`, as the API knows it. */
export const CompareInstrumentsDocument: TypedDocument<{ readonly instrumentDiff: CompareInstrumentsResult }, CompareInstrumentsVariables> = {
  name: "CompareInstruments",
  kind: "query",
  hash: "91b7d0a5a6e0b8e95daa65090b6e840b25b5e5962b92c2dd2f808680452f978e",
  text: `query CompareInstruments($fromId:ID!$toId:ID!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){instrumentDiff(fromId:$fromId toId:$toId){question change isComparable}}`,
};

/** What changed from one version of an instrument to another. Null when there are no two such versions. */
export function compareInstruments(
  client: Client,
  options: CompareInstrumentsVariables & CallOptions,
): Promise<CompareInstrumentsResult> {
  return call(client, CompareInstrumentsDocument, options, ["instrumentDiff"]);
}

/** Variables of `createEvaluation`. */
export interface CreateEvaluationVariables {
  /** The new evaluation. */
  readonly input: EvaluationCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createEvaluation` answers. */
export interface CreateEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationDetail | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createEvaluation`, as the API knows it. */
export const CreateEvaluationDocument: TypedDocument<{ readonly evaluationCreate: CreateEvaluationResult }, CreateEvaluationVariables> = {
  name: "CreateEvaluation",
  kind: "mutation",
  hash: "143914f9734a6baf6df02c5808c5e1f6ec8effd5355bf74b86ca40928ad462c1",
  text: `mutation CreateEvaluation($input:EvaluationCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationCreate(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Begins the design of an evaluation of a program. */
export function createEvaluation(
  client: Client,
  options: CreateEvaluationVariables & CallOptions,
): Promise<CreateEvaluationResult> {
  return call(client, CreateEvaluationDocument, options, ["evaluationCreate"]);
}

/** Variables of `updateEvaluation`. */
export interface UpdateEvaluationVariables {
  /** The changes. */
  readonly input: EvaluationUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateEvaluation` answers. */
export interface UpdateEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationDetail | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateEvaluation`, as the API knows it. */
export const UpdateEvaluationDocument: TypedDocument<{ readonly evaluationUpdate: UpdateEvaluationResult }, UpdateEvaluationVariables> = {
  name: "UpdateEvaluation",
  kind: "mutation",
  hash: "653ece4e22aa535f904a641be87b6b3afd36cd9ea9b7c8ee48a6ddf1697ceb3b",
  text: `mutation UpdateEvaluation($input:EvaluationUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationUpdate(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Changes a design that is not fixed. */
export function updateEvaluation(
  client: Client,
  options: UpdateEvaluationVariables & CallOptions,
): Promise<UpdateEvaluationResult> {
  return call(client, UpdateEvaluationDocument, options, ["evaluationUpdate"]);
}

/** Variables of `approveEvaluation`. */
export interface ApproveEvaluationVariables {
  /** The approval. */
  readonly input: EvaluationApproveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `approveEvaluation` answers. */
export interface ApproveEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationDetail | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `approveEvaluation`, as the API knows it. */
export const ApproveEvaluationDocument: TypedDocument<{ readonly evaluationApprove: ApproveEvaluationResult }, ApproveEvaluationVariables> = {
  name: "ApproveEvaluation",
  kind: "mutation",
  hash: "711ccc9dc926b1ce233e44175ed110418a5ef2d7c6385ca5165f8625307e1302",
  text: `mutation ApproveEvaluation($input:EvaluationApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationApprove(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Approves a design for one side. The second side's approval fixes it. */
export function approveEvaluation(
  client: Client,
  options: ApproveEvaluationVariables & CallOptions,
): Promise<ApproveEvaluationResult> {
  return call(client, ApproveEvaluationDocument, options, ["evaluationApprove"]);
}

/** Variables of `withholdEvaluation`. */
export interface WithholdEvaluationVariables {
  /** The decision. */
  readonly input: EvaluationWithholdInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `withholdEvaluation` answers. */
export interface WithholdEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationDetail | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `withholdEvaluation`, as the API knows it. */
export const WithholdEvaluationDocument: TypedDocument<{ readonly evaluationWithhold: WithholdEvaluationResult }, WithholdEvaluationVariables> = {
  name: "WithholdEvaluation",
  kind: "mutation",
  hash: "9d80972d8e382e7802b9e9843a4187a15ff45ca71288ba17c991036b5b82c4b3",
  text: `mutation WithholdEvaluation($input:EvaluationWithholdInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationWithhold(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records one side's decision that nothing of an evaluation is released. The second side's decision withholds it. */
export function withholdEvaluation(
  client: Client,
  options: WithholdEvaluationVariables & CallOptions,
): Promise<WithholdEvaluationResult> {
  return call(client, WithholdEvaluationDocument, options, ["evaluationWithhold"]);
}

/** Variables of `issueEvaluationCodes`. */
export interface IssueEvaluationCodesVariables {
  /** For whom, and how many. */
  readonly input: EvaluationCodesIssueInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `issueEvaluationCodes` answers. */
export interface IssueEvaluationCodesResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationCard | null;
  /** The codes. Empty if the result is replayed, or if there are errors. At most 50. */
  readonly codes: readonly string[];
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `issueEvaluationCodes`, as the API knows it. */
export const IssueEvaluationCodesDocument: TypedDocument<{ readonly evaluationCodesIssue: IssueEvaluationCodesResult }, IssueEvaluationCodesVariables> = {
  name: "IssueEvaluationCodes",
  kind: "mutation",
  hash: "250cfca3414d6628f90179254fd6b5277610f1ae2fdf55b9f4eb96c2c86215d7",
  text: `mutation IssueEvaluationCodes($input:EvaluationCodesIssueInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationCodesIssue(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision}codes userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Makes codes to give out to people who took part together. They are told once. */
export function issueEvaluationCodes(
  client: Client,
  options: IssueEvaluationCodesVariables & CallOptions,
): Promise<IssueEvaluationCodesResult> {
  return call(client, IssueEvaluationCodesDocument, options, ["evaluationCodesIssue"]);
}

/** Variables of `deleteEvaluation`. */
export interface DeleteEvaluationVariables {
  /** The evaluation. */
  readonly input: EvaluationDeleteInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `deleteEvaluation` answers. */
export interface DeleteEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationCard | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `deleteEvaluation`, as the API knows it. */
export const DeleteEvaluationDocument: TypedDocument<{ readonly evaluationDelete: DeleteEvaluationResult }, DeleteEvaluationVariables> = {
  name: "DeleteEvaluation",
  kind: "mutation",
  hash: "445b611ade9fbf1ab8acddcd76c20dfa486924f2376ee6bb093fc4136ea2ea0c",
  text: `mutation DeleteEvaluation($input:EvaluationDeleteInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationDelete(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Deletes a design that is not fixed. */
export function deleteEvaluation(
  client: Client,
  options: DeleteEvaluationVariables & CallOptions,
): Promise<DeleteEvaluationResult> {
  return call(client, DeleteEvaluationDocument, options, ["evaluationDelete"]);
}

/** Variables of `restoreEvaluation`. */
export interface RestoreEvaluationVariables {
  /** The evaluation. */
  readonly input: EvaluationRestoreInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `restoreEvaluation` answers. */
export interface RestoreEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationCard | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `restoreEvaluation`, as the API knows it. */
export const RestoreEvaluationDocument: TypedDocument<{ readonly evaluationRestore: RestoreEvaluationResult }, RestoreEvaluationVariables> = {
  name: "RestoreEvaluation",
  kind: "mutation",
  hash: "273217f8dcedbb02793b1f123b81aecc5677a18414e824ea44cf4105263b996a",
  text: `mutation RestoreEvaluation($input:EvaluationRestoreInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationRestore(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Restores a deleted design. */
export function restoreEvaluation(
  client: Client,
  options: RestoreEvaluationVariables & CallOptions,
): Promise<RestoreEvaluationResult> {
  return call(client, RestoreEvaluationDocument, options, ["evaluationRestore"]);
}

/** Variables of `saveInstrument`. */
export interface SaveInstrumentVariables {
  /** The questions, and what people agree to. */
  readonly input: InstrumentSaveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `saveInstrument` answers. */
export interface SaveInstrumentResult {
  /** The instrument after the mutation. Null if there are errors, and only then. */
  readonly instrument: Instrument | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `saveInstrument`, as the API knows it. */
export const SaveInstrumentDocument: TypedDocument<{ readonly instrumentSave: SaveInstrumentResult }, SaveInstrumentVariables> = {
  name: "SaveInstrument",
  kind: "mutation",
  hash: "ce7f4c7d7eb14b16ef5554a34962627f6a6e3f98504d47bfc0e2a94df6b25012",
  text: `mutation SaveInstrument($input:InstrumentSaveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){instrumentSave(input:$input){instrument{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Saves what people are asked. */
export function saveInstrument(
  client: Client,
  options: SaveInstrumentVariables & CallOptions,
): Promise<SaveInstrumentResult> {
  return call(client, SaveInstrumentDocument, options, ["instrumentSave"]);
}

/** Variables of `openWave`. */
export interface OpenWaveVariables {
  /** The wave, and its languages. */
  readonly input: WaveOpenInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `openWave` answers. */
export interface OpenWaveResult {
  /** The wave after the mutation. Null if there are errors, and only then. */
  readonly wave: Wave | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `openWave`, as the API knows it. */
export const OpenWaveDocument: TypedDocument<{ readonly waveOpen: OpenWaveResult }, OpenWaveVariables> = {
  name: "OpenWave",
  kind: "mutation",
  hash: "2dbfc415829af13b6acfb7fcf020f9a60fa3f56df9780518a9a22c8f40752176",
  text: `mutation OpenWave($input:WaveOpenInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){waveOpen(input:$input){wave{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Opens a wave in the languages given. */
export function openWave(
  client: Client,
  options: OpenWaveVariables & CallOptions,
): Promise<OpenWaveResult> {
  return call(client, OpenWaveDocument, options, ["waveOpen"]);
}

/** Variables of `closeWave`. */
export interface CloseWaveVariables {
  /** The wave. */
  readonly input: WaveCloseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `closeWave` answers. */
export interface CloseWaveResult {
  /** The wave after the mutation. Null if there are errors, and only then. */
  readonly wave: Wave | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `closeWave`, as the API knows it. */
export const CloseWaveDocument: TypedDocument<{ readonly waveClose: CloseWaveResult }, CloseWaveVariables> = {
  name: "CloseWave",
  kind: "mutation",
  hash: "7659c9b41d9f3cfa4a278a9a9badf2e2eb47ed42b7ce705c3a1cc1a0da74f9be",
  text: `mutation CloseWave($input:WaveCloseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){waveClose(input:$input){wave{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Closes a wave, for good. */
export function closeWave(
  client: Client,
  options: CloseWaveVariables & CallOptions,
): Promise<CloseWaveResult> {
  return call(client, CloseWaveDocument, options, ["waveClose"]);
}

/** Variables of `lookUpSurvey`. */
export interface LookUpSurveyVariables {
  /** The code. */
  readonly input: SurveyByCodeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `lookUpSurvey` answers. */
export interface LookUpSurveyResult {
  /** The survey. Null if there are errors. */
  readonly survey: Survey | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `lookUpSurvey`, as the API knows it. */
export const LookUpSurveyDocument: TypedDocument<{ readonly surveyByCode: LookUpSurveyResult }, LookUpSurveyVariables> = {
  name: "LookUpSurvey",
  kind: "mutation",
  hash: "c3d3ced5f40f6b83283a233600af06631fd2174f9bfc265852542bbfdd61dc3b",
  text: `mutation LookUpSurvey($input:SurveyByCodeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){surveyByCode(input:$input){survey{title isOpen isWithdrawn responsesUntil wave language{tag name autonym direction}languages{tag name autonym direction}consentText hasConsented questions{key kind text hint choices{key text}missing isAnswered spoken{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}releasedEvaluationId}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Looks up what the holder of a code is asked now, all of it in one language. */
export function lookUpSurvey(
  client: Client,
  options: LookUpSurveyVariables & CallOptions,
): Promise<LookUpSurveyResult> {
  return call(client, LookUpSurveyDocument, options, ["surveyByCode"]);
}

/** Variables of `answerSurvey`. */
export interface AnswerSurveyVariables {
  /** The code, and the answers. */
  readonly input: SurveyAnswerInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `answerSurvey` answers. */
export interface AnswerSurveyResult {
  /** What became of each answer, in the order of the input. Empty if there are errors. At most 50. */
  readonly outcomes: readonly SurveyAnswerOutcome[];
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `answerSurvey`, as the API knows it. */
export const AnswerSurveyDocument: TypedDocument<{ readonly surveyAnswer: AnswerSurveyResult }, AnswerSurveyVariables> = {
  name: "AnswerSurvey",
  kind: "mutation",
  hash: "f340946bd276179b95157303a8d7c796ddfd42413004d9d49422cdde0df0dd09",
  text: `mutation AnswerSurvey($input:SurveyAnswerInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){surveyAnswer(input:$input){outcomes{question clientId state sent{choice choices number text missing}stored{choice choices number text missing}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Keeps answers of whoever has a code. Neither who answered nor when is kept. */
export function answerSurvey(
  client: Client,
  options: AnswerSurveyVariables & CallOptions,
): Promise<AnswerSurveyResult> {
  return call(client, AnswerSurveyDocument, options, ["surveyAnswer"]);
}

/** Variables of `withdrawFromSurvey`. */
export interface WithdrawFromSurveyVariables {
  /** The code. */
  readonly input: SurveyWithdrawInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `withdrawFromSurvey` answers. */
export interface WithdrawFromSurveyResult {
  /** What was done, to be kept, in the caller's language. Null if there are errors. */
  readonly receipt: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `withdrawFromSurvey`, as the API knows it. */
export const WithdrawFromSurveyDocument: TypedDocument<{ readonly surveyWithdraw: WithdrawFromSurveyResult }, WithdrawFromSurveyVariables> = {
  name: "WithdrawFromSurvey",
  kind: "mutation",
  hash: "c73463ed2c4631fac73496af7bf6b098ac65ebceb4d312b42d7c6c9e09199083",
  text: `mutation WithdrawFromSurvey($input:SurveyWithdrawInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){surveyWithdraw(input:$input){receipt userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Takes back all that was answered with a code. */
export function withdrawFromSurvey(
  client: Client,
  options: WithdrawFromSurveyVariables & CallOptions,
): Promise<WithdrawFromSurveyResult> {
  return call(client, WithdrawFromSurveyDocument, options, ["surveyWithdraw"]);
}

/** Variables of `releaseEvaluation`. */
export interface ReleaseEvaluationVariables {
  /** The evaluation, and what records that are kept elsewhere hold. */
  readonly input: EvaluationReleaseInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `releaseEvaluation` answers. */
export interface ReleaseEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationDetail | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `releaseEvaluation`, as the API knows it. */
export const ReleaseEvaluationDocument: TypedDocument<{ readonly evaluationRelease: ReleaseEvaluationResult }, ReleaseEvaluationVariables> = {
  name: "ReleaseEvaluation",
  kind: "mutation",
  hash: "278c462abd1a124cb63fe5922a130c9150a708e3b2904da44e9cd114a679d43c",
  text: `mutation ReleaseEvaluation($input:EvaluationReleaseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationRelease(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Computes what may be told of an evaluation, audits it and freezes it. */
export function releaseEvaluation(
  client: Client,
  options: ReleaseEvaluationVariables & CallOptions,
): Promise<ReleaseEvaluationResult> {
  return call(client, ReleaseEvaluationDocument, options, ["evaluationRelease"]);
}

/** Variables of `commentOnEvaluation`. */
export interface CommentOnEvaluationVariables {
  /** The comment. */
  readonly input: EvaluationCommentInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `commentOnEvaluation` answers. */
export interface CommentOnEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationDetail | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `commentOnEvaluation`, as the API knows it. */
export const CommentOnEvaluationDocument: TypedDocument<{ readonly evaluationComment: CommentOnEvaluationResult }, CommentOnEvaluationVariables> = {
  name: "CommentOnEvaluation",
  kind: "mutation",
  hash: "fe7a9b33fc9ec13dcb163d12c8bf8d896f562f8b1f5c5fd44ab00b362359f164",
  text: `mutation CommentOnEvaluation($input:EvaluationCommentInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationComment(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says what one side has to say of results that are not published yet. */
export function commentOnEvaluation(
  client: Client,
  options: CommentOnEvaluationVariables & CallOptions,
): Promise<CommentOnEvaluationResult> {
  return call(client, CommentOnEvaluationDocument, options, ["evaluationComment"]);
}

/** Variables of `publishEvaluation`. */
export interface PublishEvaluationVariables {
  /** The evaluation. */
  readonly input: EvaluationPublishInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `publishEvaluation` answers. */
export interface PublishEvaluationResult {
  /** The evaluation after the mutation. Null if there are errors, and only then. */
  readonly evaluation: EvaluationDetail | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `publishEvaluation`, as the API knows it. */
export const PublishEvaluationDocument: TypedDocument<{ readonly evaluationPublish: PublishEvaluationResult }, PublishEvaluationVariables> = {
  name: "PublishEvaluation",
  kind: "mutation",
  hash: "c4946fc08ed27e3c218e6e9792967e1768d8be93db66fbf94608c1693f6b5d12",
  text: `mutation PublishEvaluation($input:EvaluationPublishInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationPublish(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups breakdowns tellsParticipants hasPartnersEdition createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing spoken{language{tag name autonym direction}medium{id durationMs credit{text language direction isFallback}contentWarning{text language direction isFallback}renditions{contentType address}}}}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn publishedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}byLanguage{language n estimate interval{low high method}suppressed{reason}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}isLast comments{side comment{text language direction isFallback}commentedOn}}findings{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}qualitativeRecords{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Publishes the results of an evaluation, which those who took part have read. */
export function publishEvaluation(
  client: Client,
  options: PublishEvaluationVariables & CallOptions,
): Promise<PublishEvaluationResult> {
  return call(client, PublishEvaluationDocument, options, ["evaluationPublish"]);
}

/** Variables of `recordFinding`. */
export interface RecordFindingVariables {
  /** The finding. */
  readonly input: FindingRecordInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `recordFinding` answers. */
export interface RecordFindingResult {
  /** The finding after the mutation. Null if there are errors, and only then. */
  readonly finding: Finding & {
    /** The quotations that show it, as far as you may see them: each while its speaker wants to be quoted. At most 50. */
    readonly excerpts: readonly Excerpt[];
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `recordFinding`, as the API knows it. */
export const RecordFindingDocument: TypedDocument<{ readonly findingRecord: RecordFindingResult }, RecordFindingVariables> = {
  name: "RecordFinding",
  kind: "mutation",
  hash: "a7ba0c7b7b1d562e4347d75e6bca8d72b34eb93987379d8af33a2306a1a402ba",
  text: `mutation RecordFinding($input:FindingRecordInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){findingRecord(input:$input){finding{id statement{text language direction isFallback}metric{id kind}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}excerpts{id text{text language direction isFallback}side name isPublic}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records what was read in the results. */
export function recordFinding(
  client: Client,
  options: RecordFindingVariables & CallOptions,
): Promise<RecordFindingResult> {
  return call(client, RecordFindingDocument, options, ["findingRecord"]);
}

/** Variables of `createRecommendation`. */
export interface CreateRecommendationVariables {
  /** The recommendation. */
  readonly input: RecommendationCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createRecommendation` answers. */
export interface CreateRecommendationResult {
  /** The recommendation after the mutation. Null if there are errors, and only then. */
  readonly recommendation: Recommendation | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createRecommendation`, as the API knows it. */
export const CreateRecommendationDocument: TypedDocument<{ readonly recommendationCreate: CreateRecommendationResult }, CreateRecommendationVariables> = {
  name: "CreateRecommendation",
  kind: "mutation",
  hash: "01e3c70558a012ab58d3d671eaebc7413b8769c101a5a5338f4d008e2a231857",
  text: `mutation CreateRecommendation($input:RecommendationCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendationCreate(input:$input){recommendation{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Recommends something after a finding, to a partner that answers it by a day. */
export function createRecommendation(
  client: Client,
  options: CreateRecommendationVariables & CallOptions,
): Promise<CreateRecommendationResult> {
  return call(client, CreateRecommendationDocument, options, ["recommendationCreate"]);
}

/** Variables of `answerRecommendation`. */
export interface AnswerRecommendationVariables {
  /** The answer. */
  readonly input: RecommendationAnswerInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `answerRecommendation` answers. */
export interface AnswerRecommendationResult {
  /** The recommendation after the mutation. Null if there are errors, and only then. */
  readonly recommendation: Recommendation | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `answerRecommendation`, as the API knows it. */
export const AnswerRecommendationDocument: TypedDocument<{ readonly recommendationAnswer: AnswerRecommendationResult }, AnswerRecommendationVariables> = {
  name: "AnswerRecommendation",
  kind: "mutation",
  hash: "a40aedcda761891740fb8b831a9b88e4a5f55266e670e85dd2fc59bf0c606715",
  text: `mutation AnswerRecommendation($input:RecommendationAnswerInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendationAnswer(input:$input){recommendation{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Answers a recommendation for its owner, once. */
export function answerRecommendation(
  client: Client,
  options: AnswerRecommendationVariables & CallOptions,
): Promise<AnswerRecommendationResult> {
  return call(client, AnswerRecommendationDocument, options, ["recommendationAnswer"]);
}

/** Variables of `tellRecommendationChange`. */
export interface TellRecommendationChangeVariables {
  /** The change. */
  readonly input: RecommendationChangeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `tellRecommendationChange` answers. */
export interface TellRecommendationChangeResult {
  /** The recommendation after the mutation. Null if there are errors, and only then. */
  readonly recommendation: Recommendation | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `tellRecommendationChange`, as the API knows it. */
export const TellRecommendationChangeDocument: TypedDocument<{ readonly recommendationChange: TellRecommendationChangeResult }, TellRecommendationChangeVariables> = {
  name: "TellRecommendationChange",
  kind: "mutation",
  hash: "632b264dcf33e652126bf7f2a1c17072f261617d55cf84b98dba24911000af8e",
  text: `mutation TellRecommendationChange($input:RecommendationChangeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendationChange(input:$input){recommendation{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn askedAgain{evaluationId releasedOn side before after estimate interval{low high method}verdict reasons suppressed{reason}}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Tells what was changed after a recommendation that was accepted. */
export function tellRecommendationChange(
  client: Client,
  options: TellRecommendationChangeVariables & CallOptions,
): Promise<TellRecommendationChangeResult> {
  return call(client, TellRecommendationChangeDocument, options, ["recommendationChange"]);
}

/** Variables of `createQualitativeRecord`. */
export interface CreateQualitativeRecordVariables {
  /** The new qualitative record. */
  readonly input: QualitativeRecordCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createQualitativeRecord` answers. */
export interface CreateQualitativeRecordResult {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createQualitativeRecord`, as the API knows it. */
export const CreateQualitativeRecordDocument: TypedDocument<{ readonly qualitativeRecordCreate: CreateQualitativeRecordResult }, CreateQualitativeRecordVariables> = {
  name: "CreateQualitativeRecord",
  kind: "mutation",
  hash: "5c92c33a94c2b8330c9ae8aa11557cdce05cd43323f0f4628de91e733d359506",
  text: `mutation CreateQualitativeRecord($input:QualitativeRecordCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeRecordCreate(input:$input){qualitativeRecord{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records that people were listened to, such as in a story circle. */
export function createQualitativeRecord(
  client: Client,
  options: CreateQualitativeRecordVariables & CallOptions,
): Promise<CreateQualitativeRecordResult> {
  return call(client, CreateQualitativeRecordDocument, options, ["qualitativeRecordCreate"]);
}

/** Variables of `updateQualitativeRecord`. */
export interface UpdateQualitativeRecordVariables {
  /** The changes. */
  readonly input: QualitativeRecordUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateQualitativeRecord` answers. */
export interface UpdateQualitativeRecordResult {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateQualitativeRecord`, as the API knows it. */
export const UpdateQualitativeRecordDocument: TypedDocument<{ readonly qualitativeRecordUpdate: UpdateQualitativeRecordResult }, UpdateQualitativeRecordVariables> = {
  name: "UpdateQualitativeRecord",
  kind: "mutation",
  hash: "28804b6436ad420c9045e38b0152b50beaef1dc48b1ebb270cd84a6698a5c5c7",
  text: `mutation UpdateQualitativeRecord($input:QualitativeRecordUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeRecordUpdate(input:$input){qualitativeRecord{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Corrects what is told of a qualitative record, until results are made. */
export function updateQualitativeRecord(
  client: Client,
  options: UpdateQualitativeRecordVariables & CallOptions,
): Promise<UpdateQualitativeRecordResult> {
  return call(client, UpdateQualitativeRecordDocument, options, ["qualitativeRecordUpdate"]);
}

/** Variables of `removeQualitativeRecord`. */
export interface RemoveQualitativeRecordVariables {
  /** The qualitative record. */
  readonly input: QualitativeRecordRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeQualitativeRecord` answers. */
export interface RemoveQualitativeRecordResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeQualitativeRecord`, as the API knows it. */
export const RemoveQualitativeRecordDocument: TypedDocument<{ readonly qualitativeRecordRemove: RemoveQualitativeRecordResult }, RemoveQualitativeRecordVariables> = {
  name: "RemoveQualitativeRecord",
  kind: "mutation",
  hash: "53e98687181d3a5db07805d0cca144e671786399b2dd257377395dd2a9c8bf5f",
  text: `mutation RemoveQualitativeRecord($input:QualitativeRecordRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeRecordRemove(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes a qualitative record for good, with all that was said in it, until results are made. */
export function removeQualitativeRecord(
  client: Client,
  options: RemoveQualitativeRecordVariables & CallOptions,
): Promise<RemoveQualitativeRecordResult> {
  return call(client, RemoveQualitativeRecordDocument, options, ["qualitativeRecordRemove"]);
}

/** Variables of `addTurns`. */
export interface AddTurnsVariables {
  /** The turns. */
  readonly input: QualitativeRecordTurnsAddInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `addTurns` answers. */
export interface AddTurnsResult {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `addTurns`, as the API knows it. */
export const AddTurnsDocument: TypedDocument<{ readonly qualitativeRecordTurnsAdd: AddTurnsResult }, AddTurnsVariables> = {
  name: "AddTurns",
  kind: "mutation",
  hash: "b87716e7c5d85f6d070d4e9e1a5316b0ac638ead9ea724760b4c65cd0a5f89c2",
  text: `mutation AddTurns($input:QualitativeRecordTurnsAddInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeRecordTurnsAdd(input:$input){qualitativeRecord{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Writes down what was said in it, for the evaluator alone. */
export function addTurns(
  client: Client,
  options: AddTurnsVariables & CallOptions,
): Promise<AddTurnsResult> {
  return call(client, AddTurnsDocument, options, ["qualitativeRecordTurnsAdd"]);
}

/** Variables of `updateTurn`. */
export interface UpdateTurnVariables {
  /** The corrections. */
  readonly input: QualitativeTurnUpdateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `updateTurn` answers. */
export interface UpdateTurnResult {
  /** The turn after the mutation. Null if there are errors, and only then. */
  readonly turn: {
    /** An opaque id that never changes: a short type prefix and 26 characters, such as `turn_01k3…`. */
    readonly id: string;
  } | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `updateTurn`, as the API knows it. */
export const UpdateTurnDocument: TypedDocument<{ readonly qualitativeTurnUpdate: UpdateTurnResult }, UpdateTurnVariables> = {
  name: "UpdateTurn",
  kind: "mutation",
  hash: "7105ddc738088e0f3561a34bef43a14f6983fc2c19065e34f91f609f91320a18",
  text: `mutation UpdateTurn($input:QualitativeTurnUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeTurnUpdate(input:$input){turn{id}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Corrects what was written down of a turn, until results are made. */
export function updateTurn(
  client: Client,
  options: UpdateTurnVariables & CallOptions,
): Promise<UpdateTurnResult> {
  return call(client, UpdateTurnDocument, options, ["qualitativeTurnUpdate"]);
}

/** Variables of `removeTurn`. */
export interface RemoveTurnVariables {
  /** The turn. */
  readonly input: QualitativeTurnRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeTurn` answers. */
export interface RemoveTurnResult {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** How many quotations were removed with it. Null if the result is replayed, or if there are errors. */
  readonly removedExcerpts: number | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeTurn`, as the API knows it. */
export const RemoveTurnDocument: TypedDocument<{ readonly qualitativeTurnRemove: RemoveTurnResult }, RemoveTurnVariables> = {
  name: "RemoveTurn",
  kind: "mutation",
  hash: "22b6e3207179c72ae175e636ae5630fc42d4481d7754f3c3ac5656e052f0f727",
  text: `mutation RemoveTurn($input:QualitativeTurnRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeTurnRemove(input:$input){qualitativeRecord{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}removedExcerpts userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes a turn for good, with its codes and quotations. */
export function removeTurn(
  client: Client,
  options: RemoveTurnVariables & CallOptions,
): Promise<RemoveTurnResult> {
  return call(client, RemoveTurnDocument, options, ["qualitativeTurnRemove"]);
}

/** Variables of `codeTurns`. */
export interface CodeTurnsVariables {
  /** Codes and codings. */
  readonly input: QualitativeRecordCodeInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `codeTurns` answers. */
export interface CodeTurnsResult {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `codeTurns`, as the API knows it. */
export const CodeTurnsDocument: TypedDocument<{ readonly qualitativeRecordCode: CodeTurnsResult }, CodeTurnsVariables> = {
  name: "CodeTurns",
  kind: "mutation",
  hash: "c82543f84156db866392b7e7acfc989f415a4a8c57da0df3e607158e295c74e7",
  text: `mutation CodeTurns($input:QualitativeRecordCodeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeRecordCode(input:$input){qualitativeRecord{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Saves codes and what two coders read in turns, with how far they agree. */
export function codeTurns(
  client: Client,
  options: CodeTurnsVariables & CallOptions,
): Promise<CodeTurnsResult> {
  return call(client, CodeTurnsDocument, options, ["qualitativeRecordCode"]);
}

/** Variables of `linkSpeaker`. */
export interface LinkSpeakerVariables {
  /** The speaker. */
  readonly input: QualitativeRecordSpeakerLinkInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `linkSpeaker` answers. */
export interface LinkSpeakerResult {
  /** The qualitative record after the mutation. Null if there are errors, and only then. */
  readonly qualitativeRecord: QualitativeRecord | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `linkSpeaker`, as the API knows it. */
export const LinkSpeakerDocument: TypedDocument<{ readonly qualitativeRecordSpeakerLink: LinkSpeakerResult }, LinkSpeakerVariables> = {
  name: "LinkSpeaker",
  kind: "mutation",
  hash: "51d3ff82760c633c0cc59639007b54762b1d45e0caa1a7f45907e386e01d03ef",
  text: `mutation LinkSpeaker($input:QualitativeRecordSpeakerLinkInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){qualitativeRecordSpeakerLink(input:$input){qualitativeRecord{id kind title{text language direction isFallback}heldOn languages{tag name autonym direction}session{id}communityParticipants hostParticipants suppressed{reason}codes{key name{text language direction isFallback}}ripples{ring change{text language direction isFallback}forWhom{text language direction isFallback}}storySelections{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}agreement{turns kappa alpha}excerpts{id text{text language direction isFallback}side name isPublic}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Says who a speaker is: quotations rest on that person's consent. */
export function linkSpeaker(
  client: Client,
  options: LinkSpeakerVariables & CallOptions,
): Promise<LinkSpeakerResult> {
  return call(client, LinkSpeakerDocument, options, ["qualitativeRecordSpeakerLink"]);
}

/** Variables of `createExcerpt`. */
export interface CreateExcerptVariables {
  /** The quotation. */
  readonly input: ExcerptCreateInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `createExcerpt` answers. */
export interface CreateExcerptResult {
  /** The excerpt after the mutation. Null if there are errors, and only then. */
  readonly excerpt: Excerpt | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `createExcerpt`, as the API knows it. */
export const CreateExcerptDocument: TypedDocument<{ readonly excerptCreate: CreateExcerptResult }, CreateExcerptVariables> = {
  name: "CreateExcerpt",
  kind: "mutation",
  hash: "e06f1eb07a52713354d2c79e8cdcbb88c2bee72597c91277f119975c1be34ddf",
  text: `mutation CreateExcerpt($input:ExcerptCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){excerptCreate(input:$input){excerpt{id text{text language direction isFallback}side name isPublic}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Quotes what somebody said, to be shown while they consent to it. */
export function createExcerpt(
  client: Client,
  options: CreateExcerptVariables & CallOptions,
): Promise<CreateExcerptResult> {
  return call(client, CreateExcerptDocument, options, ["excerptCreate"]);
}

/** Variables of `recordStorySelection`. */
export interface RecordStorySelectionVariables {
  /** What was chosen. */
  readonly input: StorySelectionRecordInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `recordStorySelection` answers. */
export interface RecordStorySelectionResult {
  /** The story selection after the mutation. Null if there are errors, and only then. */
  readonly storySelection: StorySelection | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `recordStorySelection`, as the API knows it. */
export const RecordStorySelectionDocument: TypedDocument<{ readonly storySelectionRecord: RecordStorySelectionResult }, RecordStorySelectionVariables> = {
  name: "RecordStorySelection",
  kind: "mutation",
  hash: "f35e80078341a6d557016ea9bd03d55b5641094891b7cb55f3374cb64c9b7819",
  text: `mutation RecordStorySelection($input:StorySelectionRecordInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){storySelectionRecord(input:$input){storySelection{id domain{text language direction isFallback}side chosenBy{text language direction isFallback}reason{text language direction isFallback}chosen{id text{text language direction isFallback}side name isPublic}among{id}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Records which story people chose as the most significant change, from which, and why. */
export function recordStorySelection(
  client: Client,
  options: RecordStorySelectionVariables & CallOptions,
): Promise<RecordStorySelectionResult> {
  return call(client, RecordStorySelectionDocument, options, ["storySelectionRecord"]);
}

/** Variables of `removeStorySelection`. */
export interface RemoveStorySelectionVariables {
  /** The story selection. */
  readonly input: StorySelectionRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeStorySelection` answers. */
export interface RemoveStorySelectionResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeStorySelection`, as the API knows it. */
export const RemoveStorySelectionDocument: TypedDocument<{ readonly storySelectionRemove: RemoveStorySelectionResult }, RemoveStorySelectionVariables> = {
  name: "RemoveStorySelection",
  kind: "mutation",
  hash: "beac7dc38d8d17238f50d3cbca6e2a9088fc4521d5f047c3b3c3b6d6609e33d2",
  text: `mutation RemoveStorySelection($input:StorySelectionRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){storySelectionRemove(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes what was recorded of a choice, until results are made. */
export function removeStorySelection(
  client: Client,
  options: RemoveStorySelectionVariables & CallOptions,
): Promise<RemoveStorySelectionResult> {
  return call(client, RemoveStorySelectionDocument, options, ["storySelectionRemove"]);
}

/** Variables of `removeExcerpt`. */
export interface RemoveExcerptVariables {
  /** The quotation. */
  readonly input: ExcerptRemoveInput;
  /** Preferred languages: BCP 47 tags, most preferred first. Without any, the browser's languages decide. */
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** What `removeExcerpt` answers. */
export interface RemoveExcerptResult {
  /** The id of the removed record. Null if there are errors, and only then. */
  readonly purgedId: string | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `removeExcerpt`, as the API knows it. */
export const RemoveExcerptDocument: TypedDocument<{ readonly excerptRemove: RemoveExcerptResult }, RemoveExcerptVariables> = {
  name: "RemoveExcerpt",
  kind: "mutation",
  hash: "25420be783b3686d810ab8b6effd7c3c35c89c533899ec2f84f978080126ec53",
  text: `mutation RemoveExcerpt($input:ExcerptRemoveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){excerptRemove(input:$input){purgedId userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Removes a quotation for good. */
export function removeExcerpt(
  client: Client,
  options: RemoveExcerptVariables & CallOptions,
): Promise<RemoveExcerptResult> {
  return call(client, RemoveExcerptDocument, options, ["excerptRemove"]);
}
