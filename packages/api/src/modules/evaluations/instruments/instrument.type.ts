import { Field, Float, Int, ObjectType } from "type-graphql";
import { MadeOnce } from "../../../platform/graphql/execution/written-ahead.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { madeOnce } from "../../../platform/records/made-once.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredLocalizedText, StoredParts } from "../../../platform/records/stored.ts";
import { LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { Medium } from "../../archives/media/medium.type.ts";
import { completenessOf, type StoredInstrument, type StoredQuestion } from "./instrument.rules.ts";
import { InstrumentChange, MissingAnswer, QuestionKind } from "./question.vocabulary.ts";

export interface InstrumentRow extends RecordRow, StoredInstrument {
  evaluation_id: string;
  /** The questions as text: one version is read many times. */
  questions_text: string;
}

@ObjectType({ description: "A choice of a question.", simpleResolvers: true })
export class InstrumentChoice {
  @Field(() => String, { description: "Its key, which answers hold." })
  key!: string;
  @Field(() => LocalizedText, { description: "What it says." })
  text!: LocalizedText;
  @Field(() => Float, {
    nullable: true,
    description: "What it counts in a score. Null if it counts nothing.",
  })
  score!: number | null;
}

@ObjectType({ description: "A question as somebody says it in one language.", simpleResolvers: true })
export class SpokenQuestion {
  @Field(() => Language, { description: "The language." })
  language!: Language;
  @Field(() => Medium, {
    nullable: true,
    description: "The recording. Versions of which you do not hear it are left out.",
  })
  medium!: Medium | null;
}

@ObjectType({ description: "A question of an instrument.", simpleResolvers: true })
export class InstrumentQuestion {
  @Field(() => String, { description: "Its key, which stays from version to version." })
  key!: string;
  @Field(() => LocalizedText, { description: "What is asked." })
  text!: LocalizedText;
  @Field(() => QuestionKind, { description: "How it is answered." })
  kind!: QuestionKind;
  @Field(() => LocalizedText, { nullable: true, description: "What helps to answer it." })
  hint!: LocalizedText | null;
  @Field(() => [InstrumentChoice], { description: "Its choices, in their order. At most 20." })
  choices!: InstrumentChoice[];
  @Field(() => [MissingAnswer], { description: "Why somebody may not answer, as it is offered. At most 5." })
  missing!: MissingAnswer[];
  /** By language, the media in which it is said. */
  spokenBy!: Readonly<Record<string, string>>;
}

@ObjectType({ description: "How far an instrument is there in one language.", simpleResolvers: true })
export class LanguageCompleteness {
  @Field(() => Language, { description: "The language." })
  language!: Language;
  @Field(() => Boolean, {
    description: "True if all that people read while answering is there. Only then a wave opens in it.",
  })
  isComplete!: boolean;
  @Field(() => [String], {
    description:
      "Where something is missing, or does not follow its original: the keys of questions and choices. At most 50.",
  })
  missing!: string[];
}

@RecordType({
  table: "instruments",
  prefix: "inst",
  description: "A version of what people are asked. One that a wave has opened never changes.",
})
export class Instrument extends RecordNode<InstrumentRow> {
  @Stored(() => Int, "version", { description: "The number of the version." })
  readonly version!: number;
  @StoredLocalizedText("consent", { description: "What people agree to before anything of theirs is kept." })
  readonly consent!: LocalizedText;
  @MadeOnce()
  @StoredParts(
    () => [InstrumentQuestion],
    ["questions::text as questions_text"],
    ({ questions_text }: InstrumentRow, preferred) => questionsOf(questions_text, preferred),
    { description: "The questions, in their order. At most 50." },
  )
  readonly questions!: InstrumentQuestion[];
  @StoredParts(() => [LanguageCompleteness], ["consent", "questions"], languagesOf, {
    description: "How far it is there in each language. At most 50.",
  })
  readonly languages!: LanguageCompleteness[];
}

const questionsOf = madeOnce((stored, preferred): InstrumentQuestion[] => {
  const said = (text: StoredText) => localizeNullable(text, preferred) as LocalizedText;
  return (JSON.parse(stored) as StoredQuestion[]).map(
    ({ text, hint, choices, spoken, ...question }: StoredQuestion) => ({
      ...question,
      spokenBy: spoken ?? {},
      text: said(text),
      hint: hint && said(hint),
      choices: choices.map((choice) => ({ ...choice, text: said(choice.text) })),
    }),
  );
});

function languagesOf(row: InstrumentRow, preferred: readonly string[]): LanguageCompleteness[] {
  return [...completenessOf(row)].slice(0, 50).map(([tag, missing]) => ({
    language: new Language(tag, preferred[0]),
    isComplete: missing.length === 0,
    missing: missing.slice(0, 50),
  }));
}

@ObjectType({ description: "What became of a question from one version to another.", simpleResolvers: true })
export class QuestionChange {
  @Field(() => String, { description: "The key of the question." })
  question!: string;
  @Field(() => InstrumentChange, { description: "What became of it." })
  change!: InstrumentChange;
  @Field(() => Boolean, { description: "True if answers before and after can be compared." })
  isComparable!: boolean;
}
