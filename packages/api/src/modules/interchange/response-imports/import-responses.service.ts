import type { Actor } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { StartError } from "../../../platform/start-error.ts";
import type {
  ImportedAnswer,
  ImportedResponsesService,
  ResponseOfSource,
} from "../../evaluations/imported/imported-responses.service.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import type { ResponseMapping } from "./response-mapping.ts";
import { type CellRefusal, type ColumnFate, ResponseReader } from "./response-reader.ts";

/** How often each answer to a question was given, and each reason why there is none. */
export interface QuestionTally {
  question: string;
  answers: Record<string, number>;
  missing: Record<string, number>;
}

/** What became of a survey held elsewhere. */
export interface ResponseImportSummary {
  read: number;
  refused: number;
  /** TAKEN: it is here now. UNCHANGED: it was. REFUSED: nothing of it is, since a row is wrong. DRY_RUN: nothing was to be. */
  outcome: "TAKEN" | "UNCHANGED" | "REFUSED" | "DRY_RUN";
  consent: "UNKNOWN";
  columns: ColumnFate[];
  questions: QuestionTally[];
}

export interface ResponseImportOptions {
  mapping: ResponseMapping;
  isDryRun?: boolean;
  signal?: AbortSignal;
  onRefusal?(refusal: CellRefusal): void;
}

/** As many as there can be codes for one evaluation. So much is held in memory, so that nothing is written before all is read. */
export const maxResponses = 10_000;

/** What an evaluator does with answers that people gave elsewhere. */
export class ImportResponsesService {
  readonly #imported: ImportedResponsesService;
  constructor(imported: ImportedResponsesService) {
    this.#imported = imported;
  }

  /** Takes in a survey, whole or not at all. Its order is lost on the way, and nobody's consent is known. */
  async import(
    actor: Actor,
    records: AsyncIterable<SourceRecord>,
    { mapping, isDryRun = false, signal, onRefusal }: ResponseImportOptions,
  ): Promise<ResponseImportSummary> {
    const id = decodeId("eval", mapping.evaluation);
    if (id === undefined) throw new StartError(`${mapping.evaluation} is not the id of an evaluation.`);
    let summary: ResponseImportSummary | undefined;
    // The log says that a survey was taken in, and not how many answered.
    await actor.perform("evaluation.importResponses", {}, async (action) => {
      const asked = await this.#imported.asked(action, actor.viewer, id);
      const reader = new ResponseReader(mapping, asked.questions);
      const responses: ResponseOfSource[] = [];
      let [read, refused] = [0, 0];
      for await (const record of records) {
        signal?.throwIfAborted();
        read += 1;
        if (read > maxResponses)
          throw new StartError(
            `The file has more than ${maxResponses} rows, and an evaluation takes no more.`,
          );
        const found = reader.read(record);
        if ("response" in found) responses.push(found.response);
        else {
          refused += 1;
          for (const refusal of found.refusals) onRefusal?.(refusal);
        }
      }
      const isTaken =
        refused === 0 && !isDryRun && (await this.#imported.take(action, asked, mapping, responses));
      summary = {
        ...{ read, refused, consent: "UNKNOWN" },
        outcome: refused > 0 ? "REFUSED" : isDryRun ? "DRY_RUN" : isTaken ? "TAKEN" : "UNCHANGED",
        columns: reader.fates(),
        questions: [...mapping.questions.keys()].map((key) => tallyOf(key, responses)),
      };
      return isTaken ? action.setSubject("evaluation", asked.id, asked.homePartner) : action.leaveUnchanged();
    });
    return summary as ResponseImportSummary;
  }
}

function tallyOf(question: string, responses: readonly ResponseOfSource[]): QuestionTally {
  const tally: QuestionTally = { question, answers: {}, missing: {} };
  for (const { answers } of responses) {
    const { of, word } = wordOf(answers[question] as ImportedAnswer);
    tally[of][word] = (tally[of][word] ?? 0) + 1;
  }
  return tally;
}

function wordOf(answer: ImportedAnswer): { of: "answers" | "missing"; word: string } {
  if ("missing" in answer) return { of: "missing", word: answer.missing };
  return { of: "answers", word: "choice" in answer ? answer.choice : String(answer.number) };
}
