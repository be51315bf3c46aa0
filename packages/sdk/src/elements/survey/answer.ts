import type { Survey, SurveyAnswerValue } from "../../generated/evaluations.ts";

export type Question = Survey["questions"][number];

/** The numbers by which a question is answered. */
export const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  SCALE_0_10: [0, 10],
  THERMOMETER_0_100: [0, 100],
  HOW_MANY: [0, 10_000],
};

/** Why there is no answer, as somebody says it. */
export const REASONS: Readonly<Record<string, string>> = {
  DONT_KNOW: "I don’t know",
  PREFER_NOT_TO_SAY: "I prefer not to say",
  NOT_APPLICABLE: "It does not apply to me",
};

/** What somebody says to a question: one of these. */
export type Value = { readonly [Kind in keyof SurveyAnswerValue]?: NonNullable<SurveyAnswerValue[Kind]> };

/** An answer as this device has it. */
export interface Answer {
  readonly clientId: string;
  readonly value: Value;
  /** In which the question was shown. */
  readonly language: string;
  /** The wave in which it was given: in another one it answers nothing. */
  readonly wave: string;
  /** The answer whose place it takes: the first of this device that may have arrived. */
  readonly replaces?: string | undefined;
  /** True where it is to take the place of what another device said. */
  readonly overwrites?: boolean | undefined;
  /** True once it may have arrived: from then on its id stands for this value. */
  readonly isSent?: boolean | undefined;
  /** True once it is known to have arrived. */
  readonly hasArrived?: boolean | undefined;
}

/** An id that nobody guesses. Where a page is not served over https, browsers make no UUID. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

/** What an answer becomes when its value is another one. */
export function changed(
  before: Answer | undefined,
  value: Value,
  about: Pick<Answer, "language" | "wave" | "overwrites">,
): Answer {
  // What never left the device has no id yet that anybody knows.
  const replaces = before?.replaces ?? (before?.isSent ? before.clientId : undefined);
  const { language, wave } = about;
  const overwrites = about.overwrites || (!before?.hasArrived && before?.overwrites);
  const clientId = before && !before.isSent ? before.clientId : newId();
  return { clientId, value, language, wave, replaces, overwrites };
}
