// Generated from packages/schema by `pnpm generate`. Do not edit.

import { call } from "../call.ts";
import type { CallOptions, Client } from "../client.ts";
import { paged, type Paged } from "../paged.ts";
import type { TypedDocument } from "../typed-document.ts";
import type { PartnerName } from "./programs.ts";
import type { EditedText, Language, LocalizedText, PageInfo, TotalCount, UserError } from "./shared.ts";
import type { DateTime, EvaluationApproveInput, EvaluationBy, EvaluationCodesIssueInput, EvaluationCreateInput, EvaluationDecision, EvaluationDeleteInput, EvaluationFilter, EvaluationLifecycle, EvaluationOrder, EvaluationReleaseInput, EvaluationRestoreInput, EvaluationScope, EvaluationSide, EvaluationUpdateInput, EvaluationWithholdInput, FindingRecordInput, InstrumentChange, InstrumentSaveInput, IntervalMethod, LanguageTag, LocalDate, MetricDirection, MetricKind, MissingAnswer, ProgramBy, QuestionKind, RecommendationAnswer, RecommendationAnswerInput, RecommendationBy, RecommendationChangeInput, RecommendationCreateInput, RecommendationFilter, RecommendationOrder, RecommendationState, ResultDesign, SuccessMetric, SuppressionReason, SurveyAnswerInput, SurveyAnswerState, SurveyByCodeInput, SurveyWithdrawInput, Verdict, VerdictReason, WaveCloseInput, WaveKind, WaveOpenInput } from "./values.ts";

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
  /** What has been told of it. At most 50. */
  readonly releases: readonly EvaluationRelease[];
  /** What was read in its results, oldest first. At most 50. */
  readonly findings: readonly Finding[];
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
  /** What has been told of it. At most 50. */
  readonly releases: readonly EvaluationRelease[];
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
  }[];
  /** The evaluation, once results of it have been released and everyone can see them: whoever answered is shown them there. Null before. */
  readonly releasedEvaluationId: string | null;
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

/** What everybody is told of an evaluation: computed once, audited and frozen. Who withdraws later is still in its numbers. */
export interface EvaluationRelease {
  /** An opaque id that never changes: a short type prefix and 26 characters, such as `rele_01k3…`. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** The day on which it was made. */
  readonly releasedOn: LocalDate;
  /** Its results, by metric and side. At most 50. */
  readonly results: readonly {
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
    /** Says that something of this result is not told. Null if all of it is. */
    readonly suppressed: {
      /** The reason: one for all. */
      readonly reason: SuppressionReason;
    } | null;
  }[];
  /** What records say of the metrics for which nobody is asked, in the order of the design. At most 50. */
  readonly recorded: readonly RecordedResult[];
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
  hash: "3931dfc6703df463979bc9fac90accb6c84f6398d6193e3cbf8c5eb0150558bb",
  text: `query GetEvaluation($by:EvaluationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluation(by:$by){id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}}}`,
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
  hash: "a7db5494e8fca80f689be77e906b556442bec76c12dfe8bb03e73c4edc86d2fc",
  text: `query GetEvaluationResults($by:EvaluationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluation(by:$by){id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle withheldOn withheldReasons{side reason{text language direction isFallback}}program{id slug title{text language direction isFallback}}metrics{id metric kind name{text language direction isFallback}direction worthwhileChange target isPrimary items{question}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}instruments{version questions{key text{text language direction isFallback}choices{text{text language direction isFallback}score}}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}}}`,
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
  hash: "bc02618dfe7ab179ed2dc1802ea2912221295d669f0c86e6e2a9f2d6601133cd",
  text: `query GetProgramResults($by:ProgramBy!$after:String$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){program(by:$by){evaluations(first:1 after:$after where:{lifecycle:{eq:RELEASED}}orderBy:CREATED_AT_DESC){nodes{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle withheldOn withheldReasons{side reason{text language direction isFallback}}program{id slug title{text language direction isFallback}}metrics{id metric kind name{text language direction isFallback}direction worthwhileChange target isPrimary items{question}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}instruments{version questions{key text{text language direction isFallback}choices{text{text language direction isFallback}score}}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`,
};

/** The same of the evaluations of a program that have released something, the latest first, one at a time. */
export function getProgramResults(
  client: Client,
  options: GetProgramResultsVariables & CallOptions,
): Paged<GetProgramResultsPage, EvaluationResults> {
  return paged(client, GetProgramResultsDocument, options, ["program", "evaluations"]);
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
  hash: "52d82f364346f9aaa911868d0020084c28a0e5390d09baad46e6fecf707d11f4",
  text: `query ListRecommendations($first:Int$after:String$last:Int$before:String$where:RecommendationFilter$orderBy:RecommendationOrder!=DUE_ON$withTotalCount:Boolean!=false$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendations(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){nodes{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}totalCount@include(if:$withTotalCount){value precision}}}`,
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
  hash: "693b7b5840151bb98de3aa86988df7a8fdd4d29ad999ba08a03bfcdeda4416bc",
  text: `query GetRecommendation($by:RecommendationBy!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendation(by:$by){id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn finding{id statement{text language direction isFallback}metric{id name{text language direction isFallback}}evaluation{id title{text language direction isFallback}}}}}`,
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
  hash: "738bae52407e67b414d7ce254271900ff812b4306721b7a038f481890a19ffde",
  text: `mutation CreateEvaluation($input:EvaluationCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationCreate(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "e17655b4cfbc28e284b96ef965a376c563c37a0ec3dc5b6eb45149c67665110c",
  text: `mutation UpdateEvaluation($input:EvaluationUpdateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationUpdate(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "83772edda1e9670a7c384a4151fac078fb089ead503f77d07a9cc42026d842fc",
  text: `mutation ApproveEvaluation($input:EvaluationApproveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationApprove(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "4b9cfdbff906e5b64556178fa3cc29ae85520777c91c3f9cff724c043a2bb1a0",
  text: `mutation WithholdEvaluation($input:EvaluationWithholdInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationWithhold(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "ad4faef39623e8eac2f93d5fac1446a3e9f50681c7c97788bcd4bec1c273b000",
  text: `mutation SaveInstrument($input:InstrumentSaveInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){instrumentSave(input:$input){instrument{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing}languages{language{tag name autonym direction}isComplete missing}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "a062c92739e6099a83ee160c12af798df90baed43bfe8e7e19648ce0f88d895b",
  text: `mutation LookUpSurvey($input:SurveyByCodeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){surveyByCode(input:$input){survey{title isOpen isWithdrawn responsesUntil wave language{tag name autonym direction}languages{tag name autonym direction}consentText hasConsented questions{key kind text hint choices{key text}missing isAnswered}releasedEvaluationId}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "ed6d472b0c0f64d51f0e7d69e0296bc280769c811ec7ae083dc19fbc773f382f",
  text: `mutation ReleaseEvaluation($input:EvaluationReleaseInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){evaluationRelease(input:$input){evaluation{id title{text language direction isFallback}purpose{text language direction isFallback}scope lifecycle isPublic responsesUntil program{id slug title{text language direction isFallback}}revision expectedCommunity expectedHost expectedGroups createdAt updatedAt deletedAt metrics{id metric kind formulaVersion name{text language direction isFallback}direction worthwhileChange target minimumN isPrimary fromWave toWave items{question isReversed}scaleLow scaleHigh binnings{lowerBounds}limits{text language direction isFallback}communityOwner{id slug name{text language direction isFallback}}hostOwner{id slug name{text language direction isFallback}}}waves{id kind languages{tag name autonym direction}openedOn closedOn instrument{id version}}instruments{id version consent{text language direction isFallback}questions{key kind text{text language direction isFallback}hint{text language direction isFallback}choices{key text{text language direction isFallback}score}missing}languages{language{tag name autonym direction}isComplete missing}}releases{id number releasedOn results{metricId side design scope formulaVersion waves n left estimate interval{low high method}effect verdict reasons holdsUntil moved{down stayed up}levels{wave n bins{low high count}}suppressed{reason}}recorded{metricId side wave until formulaVersion value target verdict source{text language direction isFallback}network{partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies}suppressed{reason}}}findings{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}withheldOn withheldReasons{side reason{text language direction isFallback}}approvals{side decision reason{text language direction isFallback}evidence approvedAt isCurrent}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Computes what may be told of an evaluation, audits it and freezes it. */
export function releaseEvaluation(
  client: Client,
  options: ReleaseEvaluationVariables & CallOptions,
): Promise<ReleaseEvaluationResult> {
  return call(client, ReleaseEvaluationDocument, options, ["evaluationRelease"]);
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
  readonly finding: Finding | null;
  /** Everything in the input that is invalid or missing. Empty on success. At most 50. */
  readonly userErrors: readonly UserError[];
  /** True if this is the result of an earlier call with the same idempotency key, and nothing was done this time. */
  readonly replayed: boolean;
}

/** The document of `recordFinding`, as the API knows it. */
export const RecordFindingDocument: TypedDocument<{ readonly findingRecord: RecordFindingResult }, RecordFindingVariables> = {
  name: "RecordFinding",
  kind: "mutation",
  hash: "c0d939e0de2b1d8210411cfe9d1da5c02042d6fbd9e48bd430d095a9b3c066fb",
  text: `mutation RecordFinding($input:FindingRecordInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){findingRecord(input:$input){finding{id statement{text language direction isFallback}isBinding recordedOn recommendations{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "c75a3de89669e6e1b52fa4361c6a98d2a0ae36c760147d6a9f437b4c80d7cd1b",
  text: `mutation CreateRecommendation($input:RecommendationCreateInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendationCreate(input:$input){recommendation{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "35e60db242cbc492735a479679863a6dc7b352887d516063a9b9433d9b5ec8f9",
  text: `mutation AnswerRecommendation($input:RecommendationAnswerInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendationAnswer(input:$input){recommendation{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
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
  hash: "631a6cba03a2895a2176ec381166b7e92115a50dbef39fbcb53e27feb48aba2c",
  text: `mutation TellRecommendationChange($input:RecommendationChangeInput!$languages:[LanguageTag!]!=[])@inLanguages(prefer:$languages){recommendationChange(input:$input){recommendation{id statement{text language direction isFallback}owner{id slug name{text language direction isFallback}}dueOn state answer answerText{text language direction isFallback}answeredOn changeText{text language direction isFallback}changedOn}userErrors{__typename code message path ...on ConditionError{condition}...on ConflictError{currentRevision}...on TransitionError{from allowed}}replayed}}`,
};

/** Tells what was changed after a recommendation that was accepted. */
export function tellRecommendationChange(
  client: Client,
  options: TellRecommendationChangeVariables & CallOptions,
): Promise<TellRecommendationChangeResult> {
  return call(client, TellRecommendationChangeDocument, options, ["recommendationChange"]);
}
