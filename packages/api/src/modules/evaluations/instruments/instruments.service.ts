import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { newUuid } from "../../../platform/graphql/types/ids.ts";
import { type UserError, UserErrors } from "../../../platform/graphql/user-errors.ts";
import { lockRecord } from "../../../platform/records/changes/record-actions.ts";
import { applyTexts } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import { evaluationMessages, instrumentMessages } from "../evaluation.messages.ts";
import { requireKeys } from "../input-checks.ts";
import { countryPlaceholder } from "../library/ready-items.ts";
import type { InstrumentSaveInput, QuestionInput } from "./instrument.inputs.ts";
import { instrumentActions } from "./instrument.preconditions.ts";
import {
  completenessOf,
  hasChoices,
  instrumentDiff,
  type StoredChoice,
  type StoredInstrument,
  type StoredQuestion,
} from "./instrument.rules.ts";
import { MissingAnswer } from "./question.vocabulary.ts";
import { type NamedMedia, namedMedia, readSpoken } from "./spoken-questions.ts";

export type { InstrumentSaveInput, StoredInstrument };

const maxQuestions = 50;
const maxChoices = 20;
type Path = (string | number)[];

interface Latest {
  id: string;
  version: number;
  consent: StoredText;
  questions: StoredQuestion[];
  is_opened: boolean;
}

/** The words that instruments from elsewhere are told in. */
export const instrumentWords = { missing: Object.keys(MissingAnswer) as MissingAnswer[] };

/** What is done with what people are asked. */
export class InstrumentsService {
  readonly actions = instrumentActions;

  save(actor: Actor, input: InstrumentSaveInput): Promise<MutationResult> {
    return actor.perform("instrument.save", input, async (action) => {
      const { manager, errors } = action;
      const lock = { table: "evaluations", prefix: "eval", messages: evaluationMessages };
      const evaluation = await lockRecord<EvaluationEntity>(action, lock, input.evaluationId, [
        "evaluationId",
      ]);
      const latest = await latestOf(action, evaluation.id);
      const consent = textOf(input.consent, latest?.consent, ["consent"], 5000, errors);
      const media = await namedMedia(manager, input.questions.slice(0, maxQuestions));
      const questions = readQuestions(input.questions, latest?.questions ?? [], media, errors);
      errors.throwIfAny();
      if (evaluation.lifecycle !== "CO_DESIGN") requireOnlyTranslated(latest, { consent, questions }, errors);
      errors.throwIfAny();
      const stored = [JSON.stringify(consent), JSON.stringify(questions)];
      const isNext = !latest || latest.is_opened;
      const id = isNext ? newUuid() : latest.id;
      if (isNext)
        await manager.query(
          `insert into instruments (id, evaluation_id, home_partner_id, version, consent, questions)
           values ($1, $2, $3, $4, $5::jsonb, $6::jsonb)`,
          [id, evaluation.id, evaluation.home_partner_id, (latest?.version ?? 0) + 1, ...stored],
        );
      else
        await manager.query(
          "update instruments set consent = $2::jsonb, questions = $3::jsonb where id = $1",
          [...[id, ...stored]],
        );
      // Whoever approves says which revision they have read, and what is asked is part of it.
      await manager.query("update evaluations set updated_at = now() where id = $1", [evaluation.id]);
      return action.setSubject("instrument", id, evaluation.home_partner_id);
    });
  }

  /** What is wrong with what people would be asked, and what is missing in each language; without looking at what is stored. */
  check(input: Pick<InstrumentSaveInput, "consent" | "questions">): {
    faults: UserError[];
    missing: Map<string, string[]>;
  } {
    const errors = new UserErrors(["en"]);
    const consent = textOf(input.consent, undefined, ["consent"], 5000, errors);
    const questions = readQuestions(input.questions, [], new Map(), errors);
    return {
      faults: errors.list,
      missing: errors.isEmpty ? completenessOf({ consent, questions }) : new Map(),
    };
  }

  /** A version of what people are asked, the latest if none is named; undefined where the viewer sees none such. */
  read(actor: Actor, evaluation: string, version?: number): Promise<StoredInstrument | undefined> {
    return actor.prepare(
      async (manager) =>
        (
          (await manager.query(
            `select version, consent, questions from instruments
             where evaluation_id = $1 and version = coalesce($2, version) order by version desc limit 1`,
            [evaluation, version ?? null],
          )) as StoredInstrument[]
        )[0],
      async (found) => found,
    );
  }
}

/** The version of an instrument with which a wave would open. */
export async function latestOf({ manager }: Action, evaluation: string): Promise<Latest | undefined> {
  const [latest] = (await manager.query(
    `select id, version, consent, questions,
       exists (select from waves where instrument_id = instruments.id and opened_on is not null) as is_opened
     from instruments where evaluation_id = $1 order by version desc limit 1`,
    [evaluation],
  )) as Latest[];
  return latest;
}

/** What is given takes the place of what was there; what reads as before keeps its translations' state. */
const textOf = (
  given: QuestionInput["text"],
  stored: StoredText | undefined,
  path: Path,
  limit: number,
  errors: UserErrors,
): StoredText =>
  applyTexts(given, stored ?? null, path, { limit, isRequired: true, isWhole: true }, errors) as StoredText;

function readQuestions(
  given: QuestionInput[],
  stored: StoredQuestion[],
  media: NamedMedia,
  errors: UserErrors,
): StoredQuestion[] {
  if (given.length === 0) errors.add("REQUIRED", ["questions"], instrumentMessages.questionNeeded);
  if (given.length > maxQuestions)
    errors.add("TOO_MANY", ["questions"], messages.tooMany, { limit: maxQuestions });
  const kept = given.slice(0, maxQuestions);
  requireKeys(kept, ["questions"], errors);
  return kept.map((question, index) => {
    const path = ["questions", index];
    const before = stored.find(({ key }) => key === question.key);
    const hint = applyTexts(
      question.hint,
      before?.hint ?? null,
      [...path, "hint"],
      { limit: 1000, isWhole: true },
      errors,
    );
    const text = textOf(question.text, before?.text, [...path, "text"], 1000, errors);
    if (Object.values(text?.texts ?? {}).some((said) => said?.includes(countryPlaceholder)))
      errors.add("INVALID", [...path, "text"], instrumentMessages.placeholderLeft, {
        placeholder: countryPlaceholder,
      });
    const writing = { text, before: before?.spoken, media, errors };
    return {
      key: question.key,
      kind: question.kind,
      text,
      hint: question.hint === undefined ? null : hint,
      choices: readChoices(question, before?.choices ?? [], path, errors),
      missing: [...new Set(question.missing)],
      ...readSpoken(question.spoken, [...path, "spoken"], writing),
    };
  });
}

function readChoices(
  question: QuestionInput,
  stored: StoredChoice[],
  at: Path,
  errors: UserErrors,
): StoredChoice[] {
  const path = [...at, "choices"];
  const given = question.choices ?? [];
  if (!hasChoices(question.kind)) {
    if (given.length > 0) errors.add("INVALID", path, instrumentMessages.choicesForbidden);
    return [];
  }
  if (given.length < 2) errors.add("REQUIRED", path, instrumentMessages.choicesNeeded);
  if (given.length > maxChoices) errors.add("TOO_MANY", path, messages.tooMany, { limit: maxChoices });
  const kept = given.slice(0, maxChoices);
  requireKeys(kept, path, errors);
  return kept.map(({ key, text, score }, index) => {
    const before = stored.find((choice) => choice.key === key);
    return {
      key,
      text: textOf(text, before?.text, [...path, index, "text"], 300, errors),
      score: score ?? null,
    };
  });
}

/** What both sides approved stays as it reads in the language it was written in. */
function requireOnlyTranslated(
  latest: Latest | undefined,
  { consent, questions }: Pick<Latest, "consent" | "questions">,
  errors: UserErrors,
): void {
  const original = ({ source, texts }: StoredText) => texts[source];
  const changes = instrumentDiff(latest?.questions ?? [], questions);
  if (latest && original(latest.consent) !== original(consent))
    errors.add("CONDITION_MISSING", ["consent"], instrumentMessages.onlyTranslations);
  if (changes.some(({ change }) => change !== "TRANSLATED"))
    errors.add("CONDITION_MISSING", ["questions"], instrumentMessages.onlyTranslations);
}
