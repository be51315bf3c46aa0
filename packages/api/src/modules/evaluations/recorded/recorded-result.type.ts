import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { Verdict } from "../releases/release.vocabulary.ts";
import type { StoredNetwork } from "./network-figures.rules.ts";
import { Suppressed } from "./suppressed.type.ts";

/** What records say of one metric, as a release keeps it for ever. */
export interface StoredRecorded {
  metric: string;
  side: EvaluationSide | null;
  wave: WaveKind;
  until: string;
  formulaVersion: number;
  value: number | null;
  target: number;
  source: StoredText | null;
  network: StoredNetwork | null;
  isProtected: boolean;
}

@ObjectType({
  description:
    "The ties between the partners of a program, from what everybody can see. Two are tied if they ran another public program together.",
  simpleResolvers: true,
})
export class NetworkFigures {
  @Field(() => Int, { description: "How many public partners of the two sides take part in the program." })
  partners!: number;
  @Field(() => Int, {
    description: "Of how many of them any other public program is known. Of the others no tie can be.",
  })
  known!: number;
  @Field(() => Boolean, {
    description: "True if that is less than 80 % of them: the figures then leave out too much.",
  })
  isIncomplete!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: "Ties of all that there could be, 0 to 1. Null for fewer than two partners.",
  })
  density!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Krackhardt and Stern's E-I index: −1 if all ties are within a side, 1 if all go across. Null without ties.",
  })
  externalInternal!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "What that index would be if ties fell on pairs by chance. Null without ties.",
  })
  byChance!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Of the invitations of one partner into a program of another, the share that was returned, 0 to 1. Null if there was none.",
  })
  reciprocity!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Ties across the two sides that were not there when people were first asked. Null if every such pair was tied before.",
  })
  newTies!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "How many new ties there could have been. Null if every such pair was tied before.",
  })
  possibleTies!: number | null;
}

@ObjectType({
  description:
    "What records say of a metric for which nobody is asked: a value beside its target. It rests on no sample, so that it has no interval.",
  simpleResolvers: true,
})
export class RecordedResult {
  @Field(() => ID, { description: "The metric." })
  metricId!: string;
  @Field(() => EvaluationSide, {
    nullable: true,
    description: "The side, where people of each are counted for themselves. Null if it is of both.",
  })
  side!: EvaluationSide | null;
  @Field(() => WaveKind, { description: "The wave with which it is measured." })
  wave!: WaveKind;
  @Field(() => LocalDate, {
    description: "The day on which that wave was closed. What began later is not in it.",
  })
  until!: string;
  @Field(() => Int, { description: "The version of the formula." })
  formulaVersion!: number;
  @Field(() => Float, {
    nullable: true,
    description: "The value. Null if it is not known, or not told.",
  })
  value!: number | null;
  @Field(() => Float, { description: "The target that both sides agreed beforehand." })
  target!: number;
  @Field(() => Verdict, {
    nullable: true,
    description: "Null: nobody was asked as a sample, so that there is nothing to judge.",
  })
  verdict!: Verdict | null;
  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "Where the evaluator read the value, or why there is none. Null if the service counted it, from records that everybody can see.",
  })
  source!: LocalizedText | null;
  @Field(() => NetworkFigures, {
    nullable: true,
    description: "All figures of the network. Null if the metric is no NETWORK.",
  })
  network!: NetworkFigures | null;
  @Field(() => Suppressed, {
    nullable: true,
    description: "Says that the value is not told. Null if it is, or if there is none.",
  })
  suppressed!: Suppressed | null;
}

/** The same as the contract shows it. */
export function recordedOf(
  { metric, source, isProtected, ...recorded }: StoredRecorded,
  languages: readonly string[],
): RecordedResult {
  return {
    ...recorded,
    metricId: encodeId("metr", metric),
    verdict: null,
    source: localizeNullable(source, languages),
    suppressed: isProtected ? { reason: "PROTECTED" } : null,
  };
}
