import { createHash, type Hash } from "node:crypto";
import type { Action } from "../../../platform/actions/action.ts";
import { StartError } from "../../../platform/start-error.ts";
import { isAdministrator, type Viewer } from "../../../platform/viewer.ts";
import { EvaluationSide, WaveKind } from "../design/evaluation.vocabulary.ts";
import { rangeOf, type StoredQuestion } from "../instruments/instrument.rules.ts";
import { MissingAnswer } from "../instruments/question.vocabulary.ts";

/** The words that answers from elsewhere are told in. */
export const importedWords = {
  sides: Object.keys(EvaluationSide) as EvaluationSide[],
  waves: Object.keys(WaveKind) as WaveKind[],
  missing: Object.keys(MissingAnswer) as MissingAnswer[],
};

/** What somebody answered elsewhere to one question. */
export type ImportedAnswer = { choice: string } | { number: number } | { missing: MissingAnswer };

/** What one person answered elsewhere: nothing in it says who, or when. */
export interface ResponseOfSource {
  side: EvaluationSide;
  answers: Record<string, ImportedAnswer>;
}

/** An evaluation that responses are taken in for, as its evaluator sees it. */
export interface AskedElsewhere {
  id: string;
  homePartner: string;
  version: number;
  questions: AskedQuestion[];
}

/** A question, and what its answers can be. */
export interface AskedQuestion {
  key: string;
  /** Why a column cannot hold its answers: they are several choices, or in one's own words. */
  notTaken: "SEVERAL" | "WORDS" | undefined;
  choices: string[];
  range: readonly [low: number, high: number] | undefined;
}

function askedQuestion({ key, kind, choices }: StoredQuestion): AskedQuestion {
  const isOfSeveral = kind === "MULTI_CHOICE" || kind === "RANKING";
  const notTaken = kind === "OPEN_TEXT" ? "WORDS" : isOfSeveral ? "SEVERAL" : undefined;
  return { key, notTaken, range: rangeOf(kind), choices: choices.map((choice) => choice.key) };
}

interface Survey {
  source: string;
  wave: WaveKind;
  language: string;
}

const evaluatorAlone = "Only the evaluator of an evaluation takes in what was answered elsewhere:";

/** What people answered in surveys held elsewhere: kept for the evaluator, and in no release. */
export class ImportedResponsesService {
  /** The evaluation with its questions, for its evaluator; refused for everybody else, whoever runs the service included. */
  async asked({ manager }: Action, viewer: Viewer, id: string): Promise<AskedElsewhere> {
    if (isAdministrator(viewer))
      throw new StartError(`${evaluatorAlone} sign in as them. Who runs the service reads no answers.`);
    const [row] = (await manager.query(
      `select evaluation.id, home_partner_id as "homePartner", version, questions from evaluations evaluation
       join lateral (select version, questions from instruments where evaluation_id = evaluation.id order by version desc limit 1)
         latest on true
       where evaluation.id = $1 and evaluation.id = any(viewer_reads_responses())`,
      [id],
    )) as (Omit<AskedElsewhere, "questions"> & { questions: StoredQuestion[] })[];
    if (row) return { ...row, questions: row.questions.map(askedQuestion) };
    throw new StartError(
      `${evaluatorAlone} once both sides have approved it, and until the day on which answers are deleted. This one is not yours, or not now.`,
    );
  }

  /** Keeps all responses of a survey, in the place of what was kept of it before. False if they are here already. */
  async take(
    { manager }: Action,
    { id, version }: AskedElsewhere,
    { source, wave, language }: Survey,
    responses: readonly ResponseOfSource[],
  ): Promise<boolean> {
    const hash = hashOf(responses).update(`${wave} ${language} ${version}`).digest();
    const [{ taken }] = (await manager.query(
      "select take_responses($1, $2, $3, $4, $5::smallint, $6, $7::jsonb) as taken",
      [id, wave, source, hash, version, language, JSON.stringify(responses)],
    )) as [{ taken: boolean | null }];
    if (taken === null)
      throw new StartError(`The evaluation plans no wave ${wave}: the mapping has to name one of its waves.`);
    return taken;
  }
}

/** The same for the same responses, in whatever order they come. */
function hashOf(responses: readonly ResponseOfSource[]): Hash {
  const hash = createHash("sha256");
  const written = responses.map(({ side, answers }) =>
    JSON.stringify([side, Object.entries(answers).sort()]),
  );
  for (const one of written.sort()) hash.update(one).update("\n");
  return hash;
}
