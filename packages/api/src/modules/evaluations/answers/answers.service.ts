import {
  type Action,
  type Actor,
  type Check,
  type MutationResult,
  performByCode,
} from "../../../platform/actions/action.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { hashOfCode, readCode } from "../../../platform/identity/spoken-code.rules.ts";
import { readText } from "../../../platform/records/changes/text-input.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { say } from "../../../platform/texts/sentences.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { answerMessages } from "../evaluation.messages.ts";
import type { StoredQuestion } from "../instruments/instrument.rules.ts";
import { type AnswerValue, clientOf, decideAnswer, faultOfAnswer, type KeptAnswer } from "./answer.rules.ts";
import { languageFor, surveyOf } from "./show-survey.ts";
import type {
  SurveyAnswerInput,
  SurveyAnswerItemInput,
  SurveyByCodeInput,
  SurveyWithdrawInput,
} from "./survey.inputs.ts";
import type { Survey, SurveyAnswerOutcome } from "./survey.type.ts";

export type { Survey, SurveyAnswerInput, SurveyAnswerOutcome };

/** What the database tells of a code. */
export interface SurveyRow {
  evaluation_title: StoredText;
  responses_until: string;
  is_withdrawn: boolean;
  wave_id: string | null;
  wave_kind: Survey["wave"];
  languages: string[] | null;
  instrument_version: number;
  consent_text: StoredText;
  questions: StoredQuestion[];
  consent: object | null;
  answers: Record<string, KeptAnswer> | null;
  /** In which language the person last answered, in a wave that has closed. */
  answered_in: string | null;
  /** The evaluation, once everybody sees results of it. */
  released_evaluation: string | null;
}

const maxAnswers = 50;
const nothingKept = { idempotencyKey: null };

/**
 * What people do who have a code. No action here leaves an entry in the audit log, or a record of an idempotency key: either
 * would be a moment at which somebody answered.
 */
export class AnswersService {
  /** It is no query, so that the code stands in no address and no cache. */
  async byCode(actor: Actor, input: SurveyByCodeInput): Promise<MutationResult & { survey: Survey | null }> {
    let survey: Survey | null = null;
    const result = await performByCode(actor, "survey.byCode", nothingKept, input.code, async (action) => {
      const row = await surveyWith(action, requireCode(input.code, action.errors));
      const wanted = [input.language, ...actor.languages];
      survey = surveyOf(
        row,
        languageFor(row, wanted) ?? row.answered_in ?? wanted.find((tag) => tag) ?? "en",
      );
      return action.leaveUnchanged();
    });
    return { ...result, survey };
  }

  /** Keeps answers, one after the other. What is here otherwise is left, and told as a conflict. */
  async answer(
    actor: Actor,
    input: SurveyAnswerInput,
  ): Promise<MutationResult & { outcomes: SurveyAnswerOutcome[] }> {
    let outcomes: SurveyAnswerOutcome[] = [];
    const result = await performByCode(actor, "survey.answer", nothingKept, input.code, async (action) => {
      const answering = await readAnswers(action.manager, input, action.errors);
      action.errors.throwIfAny();
      outcomes = keepAnswers(action, answering as Answering, false);
      return action.leaveUnchanged();
    });
    return { ...result, outcomes };
  }

  /**
   * The same for many sheets of paper, whole or not at all: each has its code, and there is no other right to type it in. What
   * became of the answers is told by sheet. A dry run says the same, and keeps nothing.
   */
  async answerPapers(
    actor: Actor,
    papers: readonly SurveyAnswerInput[],
    isDryRun = false,
  ): Promise<SurveyAnswerOutcome[][]> {
    const outcomes: SurveyAnswerOutcome[][] = [];
    const codes = papers.map(({ code }) => readCode(code) ?? "");
    await performByCode(actor, "survey.answerPapers", nothingKept, codes.join(), async (action) => {
      const { manager, errors } = action;
      await lockCodes(action, codes);
      const all: (Answering | undefined)[] = [];
      for (const [index, paper] of papers.entries()) {
        const below = errors.below("papers", index);
        if (codes[index] !== "" && codes.indexOf(codes[index] ?? "") < index)
          below.add("NOT_UNIQUE", ["code"], answerMessages.paperTwice);
        else all.push(await readAnswers(manager, paper, below));
      }
      errors.throwIfAny();
      for (const answering of all) outcomes.push(keepAnswers(action, answering as Answering, isDryRun));
      return action.leaveUnchanged();
    });
    return outcomes;
  }

  /** Takes back all that was answered with a code, at once. */
  async withdraw(
    actor: Actor,
    input: SurveyWithdrawInput,
  ): Promise<MutationResult & { receipt: string | null }> {
    let receipt: string | null = null;
    const result = await performByCode(actor, "survey.withdraw", nothingKept, input.code, async (action) => {
      const code = requireCode(input.code, action.errors);
      const [row] = (await action.manager.query("select * from withdraw_answers($1)", [
        hashOfCode(code),
      ])) as SurveyRow[];
      if (!row) action.errors.add("NOT_FOUND", ["code"], answerMessages.codeOfNothing);
      action.errors.throwIfAny();
      const title = localize(row?.evaluation_title as StoredText, [actor.languages[0] ?? "en"]).text;
      const day = new Date().toISOString().slice(0, 10);
      receipt = say(answerMessages.receipt, { title, day }, actor.languages);
      return action.leaveUnchanged();
    });
    return { ...result, receipt };
  }
}

/** A code that somebody typed, as it was made; without one the action ends here. */
function requireCode(given: string, errors: UserErrors): string {
  const code = readCode(given);
  if (code === undefined) errors.add("INVALID", ["code"], answerMessages.codeUnreadable);
  errors.throwIfAny();
  return code as string;
}

async function surveyWith({ manager, errors }: Action, code: string): Promise<SurveyRow> {
  const row = await surveyOfCode(manager, code);
  if (!row) errors.add("NOT_FOUND", ["code"], answerMessages.codeOfNothing);
  errors.throwIfAny();
  return row as SurveyRow;
}

async function surveyOfCode(manager: Check["manager"], code: string): Promise<SurveyRow | undefined> {
  const [row] = (await manager.query(
    "select *, responses_until::text as responses_until from survey_of_code($1)",
    [hashOfCode(code)],
  )) as SurveyRow[];
  return row;
}

/** As many transactions as there are wait for one another in one order: by the code first, and for the wave last. */
async function lockCodes({ manager }: Action, codes: readonly string[]): Promise<void> {
  await manager.query(
    `select pg_advisory_xact_lock(key) from (
       select distinct hashtextextended(hash, 10) as key from unnest($1::text[]) hash order by 1) ordered`,
    [codes.filter((code) => code !== "").map((code) => hashOfCode(code).toString("hex"))],
  );
}

/** Answers that may be kept: with their code, and what is asked of its holder. */
interface Answering {
  input: SurveyAnswerInput;
  code: string;
  row: SurveyRow;
  values: AnswerValue[];
}

/** Reads the answers to a code; undefined where something keeps them from being kept. */
async function readAnswers(
  manager: Check["manager"],
  input: SurveyAnswerInput,
  errors: UserErrors,
): Promise<Answering | undefined> {
  const before = errors.list.length;
  const code = readCode(input.code);
  const row = code === undefined ? undefined : await surveyOfCode(manager, code);
  if (code === undefined) errors.add("INVALID", ["code"], answerMessages.codeUnreadable);
  else if (!row) errors.add("NOT_FOUND", ["code"], answerMessages.codeOfNothing);
  else requireAsked(row, input, errors);
  if (code === undefined || !row || errors.list.length > before) return undefined;
  const values = input.answers.map((answer, index) => readAnswer(row, answer, ["answers", index], errors));
  return errors.list.length > before ? undefined : { input, code, row, values };
}

/** What becomes of answers; they are kept as the action ends. */
function keepAnswers(
  action: Action,
  { input, code, row, values }: Answering,
  isDryRun: boolean,
): SurveyAnswerOutcome[] {
  const answers = { ...row.answers };
  const outcomes = input.answers.map((answer, index) => {
    const value = values[index] as AnswerValue;
    const { kept, state, shown } = decideAnswer(answers[answer.question], {
      ...{ value, language: input.language, version: row.instrument_version },
      client: clientOf(code, answer.clientId),
      ...(answer.replaces != null && { replaces: clientOf(code, answer.replaces) }),
      overwrites: answer.overwrites === true,
    });
    answers[answer.question] = kept;
    const { question, clientId } = answer;
    return { question, clientId, state, sent: shownAs(value), stored: shown ? shownAs(shown) : null };
  });
  if (isDryRun) return outcomes;
  const consent = row.consent ?? { version: row.instrument_version, language: input.language };
  action.addLast({
    text: "select keep_answers($1, $2, $3::jsonb, $4::jsonb)",
    values: [hashOfCode(code), row.wave_id, JSON.stringify(consent), JSON.stringify(answers)],
  });
  return outcomes;
}

function requireAsked(row: SurveyRow, input: SurveyAnswerInput, errors: UserErrors): void {
  if (row.wave_id === null || row.is_withdrawn) {
    const why = row.is_withdrawn ? answerMessages.withdrawn : answerMessages.notOpen;
    errors.add("CONDITION_MISSING", ["code"], why);
    return;
  }
  if (input.wave != null && input.wave !== row.wave_kind)
    errors.add("CONDITION_MISSING", ["wave"], answerMessages.anotherWave);
  if (!row.languages?.includes(input.language))
    errors.add("INVALID", ["language"], answerMessages.languageClosed);
  if (row.consent === null && input.hasConsented !== true)
    errors.add("CONDITION_MISSING", ["hasConsented"], answerMessages.consentNeeded);
  if (input.answers.length > maxAnswers)
    errors.add("TOO_MANY", ["answers"], messages.tooMany, { limit: maxAnswers });
}

function readAnswer(
  { questions }: SurveyRow,
  answer: SurveyAnswerItemInput,
  path: (string | number)[],
  errors: UserErrors,
): AnswerValue {
  const { choice, choices, number, text, missing, clientId, replaces } = answer;
  for (const [field, id] of Object.entries({ clientId, replaces }))
    if (id != null && !/^[\x21-\x7e]{16,100}$/.test(id))
      errors.add("INVALID", [...path, field], answerMessages.clientIdShape);
  const given = Object.entries({ choice, choices, number, missing }).filter(([, value]) => value != null);
  const value: AnswerValue = Object.fromEntries(given);
  if (text != null) value.text = readText(text, [...path, "text"], errors);
  const question = questions.find(({ key }) => key === answer.question);
  if (!question) errors.add("NOT_FOUND", [...path, "question"], answerMessages.questionUnknown);
  const fault = question && faultOfAnswer(question, value);
  if (fault) errors.add("INVALID", path, answerMessages[fault]);
  return value;
}

const shownAs = ({ choice, choices, number, text, missing }: AnswerValue) => ({
  choice: choice ?? null,
  choices: choices ?? null,
  number: number ?? null,
  text: text ?? null,
  missing: missing ?? null,
});
