import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { StartError } from "../../../platform/start-error.ts";
import type {
  AskedQuestion,
  ImportedAnswer,
  ResponseOfSource,
} from "../../evaluations/imported/imported-responses.service.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import type { QuestionRule, ResponseMapping } from "./response-mapping.ts";

/** Why a row cannot be taken in: where, and what is wrong. */
export interface CellRefusal {
  /** Such as "line 12". */
  place: string;
  column: string | undefined;
  reason: string;
}

/** What becomes of a column of the file. */
export interface ColumnFate {
  column: string;
  becomes: "ANSWERS" | "SIDE" | "DROPPED";
  /** The question that it answers. */
  question?: string;
  reason: string;
}

interface Asked {
  question: AskedQuestion;
  rule: QuestionRule;
}

type Refuse = (column: string, reason: string) => void;

const timeOfDay = /\d{1,2}:\d{2}/;

/** Reads rows of a survey held elsewhere as responses, by a mapping and the questions of an evaluation. */
export class ResponseReader {
  readonly #mapping: ResponseMapping;
  readonly #asked: Asked[];
  readonly #seen = new Map<string, string>();
  readonly #timed = new Set<string>();
  #columns: string[] | undefined;

  constructor(mapping: ResponseMapping, questions: readonly AskedQuestion[]) {
    this.#mapping = mapping;
    this.#asked = [...mapping.questions].map(([key, rule]) => ({
      rule,
      question: askedAs(key, rule, questions),
    }));
  }

  read(record: SourceRecord): { response: ResponseOfSource } | { refusals: CellRefusal[] } {
    const { place } = record;
    if ("refusal" in record)
      return { refusals: [{ place, column: undefined, reason: record.refusal.message }] };
    const values = record.values as Record<string, string>;
    this.#columns ??= this.#checked(Object.keys(values));
    for (const [column, value] of Object.entries(values)) if (timeOfDay.test(value)) this.#timed.add(column);
    const refusals: CellRefusal[] = [];
    const refuse: Refuse = (column, reason) => refusals.push({ place, column, reason });
    this.#notTwice(values, place, refuse);
    const side = this.#side(values, refuse);
    const answers: Record<string, ImportedAnswer> = {};
    for (const { question, rule } of this.#asked) {
      const answer = this.#answer(question, rule, (values[rule.column] ?? "").trim());
      if (typeof answer === "string") refuse(rule.column, answer);
      else answers[question.key] = answer;
    }
    return refusals.length > 0 || side === undefined ? { refusals } : { response: { side, answers } };
  }

  /** What each column became, once the file has been read. */
  fates(): ColumnFate[] {
    return (this.#columns ?? []).map((column) => this.#fate(column));
  }

  #fate(column: string): ColumnFate {
    const { respondent, side, ignore } = this.#mapping;
    const questions = this.#asked
      .filter(({ rule }) => rule.column === column)
      .map(({ question }) => question.key);
    if (questions.length > 0)
      return { column, becomes: "ANSWERS", question: questions.join(", "), reason: "answers" };
    if (typeof side === "object" && side.column === column)
      return { column, becomes: "SIDE", reason: "the side" };
    const dropped = (reason: string): ColumnFate => ({ column, becomes: "DROPPED", reason });
    if (this.#timed.has(column)) return dropped("it holds times, and no time finer than the wave is kept");
    if (column === respondent)
      return dropped("it was looked at for doubles, and joins nobody here to anything elsewhere");
    return dropped(ignore.includes(column) ? "the mapping says so" : "the mapping does not name it");
  }

  /** The columns of the file, if all that the mapping names are there. */
  #checked(columns: string[]): string[] {
    const { respondent, side, ignore } = this.#mapping;
    const named = [
      ...this.#asked.map(({ rule }) => rule.column),
      ...ignore,
      ...(respondent === undefined ? [] : [respondent]),
      ...(typeof side === "object" ? [side.column] : []),
    ];
    const lost = [...new Set(named)].filter((name) => !columns.includes(name));
    if (lost.length > 0)
      throw new StartError(
        `The mapping names columns that the file does not have: ${lost.join(", ")}. It has: ${columns.join(", ")}.`,
      );
    return columns;
  }

  #notTwice(values: Record<string, string>, place: string, refuse: Refuse): void {
    const { respondent } = this.#mapping;
    if (respondent === undefined) return;
    const one = (values[respondent] ?? "").trim();
    const first = this.#seen.get(one);
    if (first !== undefined) refuse(respondent, `the same respondent stands in ${first}`);
    else this.#seen.set(one, place);
  }

  #side(values: Record<string, string>, refuse: Refuse): ResponseOfSource["side"] | undefined {
    const { side } = this.#mapping;
    if (typeof side === "string") return side;
    const word = (values[side.column] ?? "").trim();
    const found = side.values.get(word);
    if (found === undefined) refuse(side.column, `${shown(word)} is no side by the mapping`);
    return found;
  }

  /** An answer; or, as a text, why there is none. */
  #answer(question: AskedQuestion, rule: QuestionRule, word: string): ImportedAnswer | string {
    if (timeOfDay.test(word)) return `${shown(word)} is a time, and none finer than the wave is kept`;
    const missing = rule.missing.get(word) ?? this.#mapping.missing.get(word);
    if (missing !== undefined) return { missing };
    if (word === "") return "the cell is empty: say under “missing” what that means";
    if (question.range) return numberIn(question.range, word);
    const choice = rule.choices.get(word) ?? word;
    if (question.choices.includes(choice)) return { choice };
    return `${shown(word)} is no choice of “${question.key}”, and no reason why there is no answer`;
  }
}

function numberIn([low, high]: readonly [number, number], word: string): ImportedAnswer | string {
  const number = /^-?\d{1,6}$/.test(word) ? Number(word) : Number.NaN;
  return number >= low && number <= high
    ? { number }
    : `${shown(word)} is no whole number from ${low} to ${high}`;
}

/** A value as it is shown to whoever looks for it. */
const shown = (word: string) => `“${cutAtWord(word, 60)}”`;

/** The question that a rule is about, if a file can bring answers to it and all its choices are there. */
function askedAs(key: string, { choices }: QuestionRule, questions: readonly AskedQuestion[]): AskedQuestion {
  const question = questions.find((one) => one.key === key);
  if (!question)
    throw new StartError(
      `The evaluation asks no question “${key}”. It asks: ${questions.map((one) => one.key).join(", ")}.`,
    );
  if (question.notTaken === "WORDS")
    throw new StartError(
      `“${key}” is answered in one's own words, which are not taken in: they can give away who wrote them.`,
    );
  if (question.notTaken === "SEVERAL")
    throw new StartError(`“${key}” is answered by several choices, which a column does not hold.`);
  const unknown = [...choices.values()].filter((choice) => !question.choices.includes(choice));
  if (unknown.length > 0)
    throw new StartError(
      `“${key}” has no choice ${unknown.join(", ")}. It has: ${question.choices.join(", ")}.`,
    );
  return question;
}
