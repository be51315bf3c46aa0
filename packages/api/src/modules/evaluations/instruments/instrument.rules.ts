import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { InstrumentChange, MissingAnswer, QuestionKind } from "./question.vocabulary.ts";

export interface StoredChoice {
  key: string;
  text: StoredText;
  /** What it counts in a score; null where it counts nothing. */
  score: number | null;
}
export interface StoredQuestion {
  key: string;
  kind: QuestionKind;
  text: StoredText;
  hint: StoredText | null;
  choices: StoredChoice[];
  /** Why somebody may not answer, as it is offered. */
  missing: MissingAnswer[];
  /** By language, the media in which it is said. */
  spoken?: Record<string, string>;
}
export interface StoredInstrument {
  version: number;
  consent: StoredText;
  questions: StoredQuestion[];
}

const ranges: Partial<Record<QuestionKind, readonly [low: number, high: number]>> = {
  SCALE_0_10: [0, 10],
  THERMOMETER_0_100: [0, 100],
  HOW_MANY: [0, 10_000],
};

/** The numbers by which a question is answered; undefined where it is answered otherwise. */
export const rangeOf = (kind: QuestionKind) => ranges[kind];

export const hasChoices = (kind: QuestionKind): boolean =>
  rangeOf(kind) === undefined && kind !== "OPEN_TEXT";

interface Place {
  /** Where a text stands, as whoever translates finds it. */
  place: string;
  text: StoredText;
}

/** Every text that somebody who answers reads. */
function textsOf({ consent, questions }: Omit<StoredInstrument, "version">): Place[] {
  return [
    { place: "consent", text: consent },
    ...questions.flatMap(({ key, text, hint, choices }) => [
      { place: key, text },
      ...(hint ? [{ place: `${key}.hint`, text: hint }] : []),
      ...choices.map((choice) => ({ place: `${key}.${choice.key}`, text: choice.text })),
    ]),
  ];
}

/** In each language that there is: what is still missing, or does not follow its original any more. */
export function completenessOf(instrument: Omit<StoredInstrument, "version">): Map<string, string[]> {
  const texts = textsOf(instrument);
  const languages = [...new Set(texts.flatMap(({ text }) => Object.keys(text.texts)))].sort();
  return new Map(
    languages.map((language) => [
      language,
      texts
        .filter(({ text }) => text.texts[language] === undefined || text.outdated?.includes(language))
        .map(({ place }) => place),
    ]),
  );
}

export interface QuestionChange {
  question: string;
  change: InstrumentChange;
  /** Whether answers before and after can be put side by side. */
  isComparable: boolean;
}

/** What changed from one version to another. A question is the same while its key is. */
export function instrumentDiff(from: StoredQuestion[], to: StoredQuestion[]): QuestionChange[] {
  const before = new Map(from.map((question) => [question.key, question]));
  const after = new Set(to.map(({ key }) => key));
  const kept = from.filter(({ key }) => after.has(key)).map(({ key }) => key);
  const order = to.filter(({ key }) => before.has(key)).map(({ key }) => key);
  return [
    ...to.flatMap((question) => changesOf(before.get(question.key), question, kept, order)),
    ...from
      .filter(({ key }) => !after.has(key))
      .map(({ key }) => ({ question: key, change: "RETIRED" as const, isComparable: false })),
  ];
}

function changesOf(
  old: StoredQuestion | undefined,
  now: StoredQuestion,
  kept: string[],
  order: string[],
): QuestionChange[] {
  const { key: question } = now;
  if (!old) return [{ question, change: "ADDED", isComparable: false }];
  const isReworded = originals(old) !== originals(now);
  const isTranslated = !isReworded && JSON.stringify(old) !== JSON.stringify(now);
  const isMoved = kept.indexOf(question) !== order.indexOf(question);
  return [
    ...(isReworded ? [{ question, change: "REWORDED" as const, isComparable: false }] : []),
    ...(isTranslated ? [{ question, change: "TRANSLATED" as const, isComparable: true }] : []),
    ...(isMoved ? [{ question, change: "MOVED" as const, isComparable: !isReworded }] : []),
  ];
}

/** A question as it reads in the language it was written in, and how it is answered. */
function originals({ kind, text, hint, choices, missing }: StoredQuestion): string {
  const said = ({ source, texts }: StoredText) => [source, texts[source]];
  return JSON.stringify([
    kind,
    said(text),
    hint && said(hint),
    choices.map((choice) => [choice.key, choice.score, said(choice.text)]),
    missing,
  ]);
}
