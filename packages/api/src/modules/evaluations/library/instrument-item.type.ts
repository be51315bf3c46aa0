import { Field, ObjectType } from "type-graphql";
import { LocalizedText, localize } from "../../../platform/texts/localized-text.ts";
import { say } from "../../../platform/texts/sentences.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { SuccessMetric } from "../design/success-metrics.ts";
import { InstrumentChoice } from "../instruments/instrument.type.ts";
import { MissingAnswer, QuestionKind } from "../instruments/question.vocabulary.ts";
import type { ReadyItem } from "./ready-items.ts";

@ObjectType({
  description:
    "A question that is ready to be asked, with where it comes from. Given to `instrumentSave`, it is a question as any other.",
  simpleResolvers: true,
})
export class InstrumentItem {
  @Field(() => String, { description: "Its key, for the question that it becomes." })
  key!: string;
  @Field(() => QuestionKind, { description: "How it is answered." })
  kind!: QuestionKind;
  @Field(() => LocalizedText, {
    description:
      "What is asked. A scale of others is in the words in which it was tried, and in no other language: a translation would be another scale.",
  })
  text!: LocalizedText;
  @Field(() => LocalizedText, { nullable: true, description: "What helps to answer it." })
  hint!: LocalizedText | null;
  @Field(() => [InstrumentChoice], {
    description: "Its choices with their scores, in their order. At most 20.",
  })
  choices!: InstrumentChoice[];
  @Field(() => [MissingAnswer], { description: "Why somebody may not answer, as it is offered. At most 5." })
  missing!: MissingAnswer[];
  @Field(() => SuccessMetric, {
    nullable: true,
    description:
      "What it can measure, with other items of the same metric. Null if it measures nothing by itself.",
  })
  metric!: SuccessMetric | null;
  @Field(() => Boolean, {
    description:
      "True if its scores are turned round for its metric, as `isReversed` of a metric's item says.",
  })
  isReversed!: boolean;
  @Field(() => String, { description: "How it is used, in your language if the service speaks it." })
  advice!: string;
  @Field(() => String, {
    description: "Where it comes from, as it is cited. Whoever publishes results cites it.",
  })
  source!: string;
  @Field(() => String, { nullable: true, description: "The address of its source. Null if it is our own." })
  sourceUrl!: string | null;
  @Field(() => String, {
    description: "The licence of its words, as an SPDX identifier such as `CC-BY-SA-4.0`.",
  })
  licence!: string;
}

/** An item as somebody reads it. */
export function instrumentItemFor(
  { source, advice, text, hint, choices, ...item }: ReadyItem,
  preferred: readonly string[],
): InstrumentItem {
  const said = (stored: StoredText) => localize(stored, preferred);
  return {
    ...item,
    ...{ text: said(text), hint: hint && said(hint) },
    choices: choices.map((choice) => ({ ...choice, text: said(choice.text) })),
    advice: say(advice, {}, preferred),
    ...{ source: source.citation, sourceUrl: source.url, licence: source.licence },
  };
}
