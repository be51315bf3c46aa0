import { createHash } from "node:crypto";
import { rangeOf, type StoredQuestion } from "../instruments/instrument.rules.ts";
import type { MissingAnswer } from "../instruments/question.vocabulary.ts";

/** What somebody says to a question: one of these. */
export interface AnswerValue {
  choice?: string;
  choices?: string[];
  number?: number;
  text?: string;
  missing?: MissingAnswer;
}

/** An answer as it is kept while its wave is open. */
export interface KeptAnswer extends AnswerValue {
  language: string;
  version: number;
  /** Hashes of the id under which it was given, and of those that it took the place of. Gone when the wave closes. */
  client: string;
  earlier?: string[];
}

export interface GivenAnswer {
  value: AnswerValue;
  language: string;
  version: number;
  client: string;
  replaces?: string;
  overwrites: boolean;
}

/** KEPT: it counts from now on. REPLAYED: it was here before. CONFLICT: something else is here. */
export type AnswerState = "KEPT" | "REPLAYED" | "CONFLICT";

export interface Outcome {
  state: AnswerState;
  /** What is kept from now on. */
  kept: KeptAnswer;
  /** What was kept before, where whoever asks has shown that they gave it. */
  shown?: AnswerValue;
}

const maxEarlier = 50;

/**
 * What becomes of an answer. A code alone tells nobody what was said with it, also not by trying: only who knows the id
 * under which an answer was given is told whether it is the same, and what it is.
 */
export function decideAnswer(kept: KeptAnswer | undefined, given: GivenAnswer): Outcome {
  const { value, language, version, client, replaces, overwrites } = given;
  const now: KeptAnswer = { ...value, language, version, client };
  if (!kept) return { state: "KEPT", kept: now };
  if (kept.client === client)
    return isSame(kept, value)
      ? { state: "REPLAYED", kept }
      : { state: "CONFLICT", kept, shown: contentOf(kept) };
  // It comes late: what took its place is here already.
  if (kept.earlier?.includes(client)) return { state: "REPLAYED", kept };
  if (overwrites || replaces === kept.client || (replaces !== undefined && kept.earlier?.includes(replaces)))
    return {
      state: "KEPT",
      kept: { ...now, earlier: [kept.client, ...(kept.earlier ?? [])].slice(0, maxEarlier) },
    };
  return { state: "CONFLICT", kept };
}

const contentOf = ({ choice, choices, number, text, missing }: KeptAnswer): AnswerValue =>
  Object.fromEntries(
    Object.entries({ choice, choices, number, text, missing }).filter(([, value]) => value !== undefined),
  );

const isSame = (kept: KeptAnswer, value: AnswerValue): boolean =>
  digestOf(contentOf(kept)) === digestOf(value);

/** Of the content of an answer, whatever the order in which it was written down. */
export function digestOf({ choice, choices, number, text, missing }: AnswerValue): string {
  const content = JSON.stringify([
    choice ?? null,
    choices ?? null,
    number ?? null,
    text ?? null,
    missing ?? null,
  ]);
  return createHash("sha256").update(content).digest("base64url");
}

/** Under what the id of an answer is kept: with the code in it, so that one id under two codes joins nothing. */
export const clientOf = (code: string, clientId: string): string =>
  createHash("sha256").update(`${code} ${clientId}`).digest("base64url").slice(0, 22);

export type AnswerFault = "oneAnswer" | "wrongAnswer";

/** What keeps a value from being an answer to a question; undefined when nothing does. */
export function faultOfAnswer(
  { kind, choices, missing }: StoredQuestion,
  value: AnswerValue,
): AnswerFault | undefined {
  const given = Object.keys(value);
  if (given.length !== 1) return "oneAnswer";
  const keys = choices.map(({ key }) => key);
  const range = rangeOf(kind);
  const isRight = {
    choice: () => !["MULTI_CHOICE", "RANKING"].includes(kind) && keys.includes(value.choice ?? ""),
    choices: () => areChoices(kind, keys, value.choices ?? []),
    number: () =>
      range !== undefined &&
      Number.isInteger(value.number) &&
      (value.number as number) >= range[0] &&
      (value.number as number) <= range[1],
    text: () => kind === "OPEN_TEXT" && value.text !== "" && (value.text ?? "").length <= 5000,
    missing: () => value.missing === "NO_RESPONSE" || missing.includes(value.missing as MissingAnswer),
  }[given[0] as keyof AnswerValue];
  return isRight() ? undefined : "wrongAnswer";
}

function areChoices(kind: string, keys: string[], given: string[]): boolean {
  const areKnown = given.every((key) => keys.includes(key)) && new Set(given).size === given.length;
  return areKnown && (kind === "MULTI_CHOICE" ? true : kind === "RANKING" && given.length === keys.length);
}
