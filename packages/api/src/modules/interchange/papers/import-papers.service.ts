import type { Actor } from "../../../platform/actions/action.ts";
import { InputRefused } from "../../../platform/graphql/user-errors.ts";
import { StartError } from "../../../platform/start-error.ts";
import type {
  AnswersService,
  Survey,
  SurveyAnswerOutcome,
} from "../../evaluations/answers/answers.service.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import type { CellRefusal } from "../response-imports/response-reader.ts";
import { type Paper, type PaperHow, questionColumns, readPaper } from "./paper-reader.ts";

export interface PaperConflict {
  place: string;
  question: string;
  /** What the paper says. */
  sent: string;
  /** What was typed in from it before; null where something else was answered with its code, which nobody is told. */
  stored: string | null;
}

export interface PaperImportSummary {
  papers: number;
  /** How many answers are kept now, and how many were here before. */
  kept: number;
  replayed: number;
  conflicts: PaperConflict[];
  refusals: CellRefusal[];
  outcome: "TAKEN" | "REFUSED" | "DRY_RUN";
}

/** So many are typed in at once: each is locked, and all of them are kept or none. */
export const maxPapers = 500;

/** Types in many sheets of paper at once, each by the code that is printed on it. */
export class ImportPapersService {
  readonly #answers: AnswersService;
  constructor(answers: AnswersService) {
    this.#answers = answers;
  }

  async import(
    actor: Actor,
    records: AsyncIterable<SourceRecord>,
    { isDryRun = false, ...how }: PaperHow & { isDryRun?: boolean },
  ): Promise<PaperImportSummary> {
    const { rows, refusals } = await rowsOf(records);
    const survey = await this.#surveyOf(actor, rows);
    const columns = questionColumns(Object.keys(rows[0]?.values ?? {}), survey?.questions ?? []);
    const asked = (survey?.questions ?? []).filter(({ key }) => columns.includes(key));
    const read = rows.map((row) => readPaper(row, asked, how));
    refusals.push(...read.flatMap((one) => one.refusals));
    const papers = read.map(({ paper }) => paper);
    const isTrial = isDryRun || refusals.length > 0;
    const outcomes = await this.#enter(actor, papers, isTrial, refusals);
    const all = outcomes.flat();
    const count = (state: SurveyAnswerOutcome["state"]) => all.filter((one) => one.state === state).length;
    return {
      ...{ papers: papers.length, kept: count("KEPT"), replayed: count("REPLAYED") },
      conflicts: outcomes.flatMap((of, index) => conflictsOf(papers[index] as Paper, of)),
      refusals: refusals.sort((a, b) => lineOf(a) - lineOf(b)),
      outcome: refusals.length > 0 ? "REFUSED" : isDryRun ? "DRY_RUN" : "TAKEN",
    };
  }

  /** What the first sheet whose code leads anywhere is asked: the others are of the same survey, or are refused. */
  async #surveyOf(actor: Actor, rows: readonly Row[]): Promise<Survey | undefined> {
    let isKnown = false;
    for (const { values } of rows) {
      const found = await this.#answers
        .byCode(actor, { code: String(values.code ?? "") })
        .catch(nothingFound);
      if (found?.survey?.isOpen) return found.survey;
      isKnown ||= found?.survey != null;
    }
    if (isKnown)
      throw new StartError("Nothing is asked now with the codes in the file: no wave is open for them.");
    throw new StartError("No code in the file leads to a survey: look at the column “code”.");
  }

  async #enter(
    actor: Actor,
    papers: readonly Paper[],
    isTrial: boolean,
    refusals: CellRefusal[],
  ): Promise<SurveyAnswerOutcome[][]> {
    try {
      return await this.#answers.answerPapers(
        actor,
        papers.map(({ input }) => input),
        isTrial,
      );
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      for (const { path, message } of error.userErrors) {
        const paper = papers[Number(path[2])] as Paper;
        const [field = "", at] = path.slice(3);
        const column = field === "answers" ? paper.input.answers[Number(at)]?.question : columnOf[field];
        const isTold = refusals.some((one) => one.place === paper.place && one.column === column);
        if (!isTold) refusals.push({ place: paper.place, column, reason: message });
      }
      return [];
    }
  }
}

type Row = Extract<SourceRecord, { values: unknown }>;

const columnOf: Record<string, string> = { code: "code", language: "language", hasConsented: "consent" };
const lineOf = ({ place }: CellRefusal) => Number(/\d+/.exec(place)?.[0] ?? 0);

function nothingFound(error: unknown): undefined {
  if (!(error instanceof InputRefused)) throw error;
}

async function rowsOf(
  records: AsyncIterable<SourceRecord>,
): Promise<{ rows: Row[]; refusals: CellRefusal[] }> {
  const rows: Row[] = [];
  const refusals: CellRefusal[] = [];
  for await (const record of records) {
    if ("refusal" in record)
      refusals.push({ place: record.place, column: undefined, reason: record.refusal.message });
    else rows.push(record);
    if (rows.length > maxPapers)
      throw new StartError(`The file has more than ${maxPapers} sheets: type them in as several files.`);
  }
  return { rows, refusals };
}

function conflictsOf({ place }: Paper, outcomes: readonly SurveyAnswerOutcome[]): PaperConflict[] {
  return outcomes.flatMap(({ state, question, sent, stored }) =>
    state === "CONFLICT" ? [{ place, question, sent: wordsOf(sent), stored: stored && wordsOf(stored) }] : [],
  );
}

const wordsOf = ({ choice, choices, number, text, missing }: SurveyAnswerOutcome["sent"]): string =>
  choice ?? choices?.join(" ") ?? text ?? missing ?? String(number);
