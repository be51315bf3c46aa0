import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { readCode } from "../../../platform/identity/spoken-code.rules.ts";
import { StartError } from "../../../platform/start-error.ts";
import { canonicalLanguageTag } from "../../../platform/texts/languages.ts";
import type { Survey, SurveyAnswerInput } from "../../evaluations/answers/answers.service.ts";
import { importedWords } from "../../evaluations/imported/imported-responses.service.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import type { CellRefusal } from "../response-imports/response-reader.ts";
import { paperId } from "./paper-ids.ts";

export interface Paper {
  place: string;
  input: SurveyAnswerInput;
}

export interface PaperHow {
  wave: NonNullable<SurveyAnswerInput["wave"]>;
  /** The language of sheets that name none. */
  language: string | undefined;
  secret: string;
  /** What differs from what was typed in before takes its place. */
  isCorrected: boolean;
}

type Question = Survey["questions"][number];
type Said = Omit<SurveyAnswerInput["answers"][number], "question" | "clientId">;

const own = ["code", "language", "consent"];
const yes = ["yes", "true", "1", "x"];

/** The columns of a pile of papers that answer questions; whatever else there is cannot be meant. */
export function questionColumns(columns: readonly string[], questions: readonly Question[]): string[] {
  const keys = questions.map(({ key }) => key);
  const unknown = columns.filter((name) => !own.includes(name) && !keys.includes(name));
  for (const name of ["code", "consent"])
    if (!columns.includes(name)) throw new StartError(`There is no column “${name}” in the first row.`);
  if (unknown.length > 0)
    throw new StartError(
      `These columns are no questions of this survey: ${unknown.join(", ")}. It asks: ${keys.join(", ")}.`,
    );
  return columns.filter((name) => !own.includes(name));
}

/** A sheet of paper as what its holder would have sent, with all that cannot be read. */
export function readPaper(
  { place, values }: Extract<SourceRecord, { values: unknown }>,
  questions: readonly Question[],
  { wave, language, secret, isCorrected }: PaperHow,
): { paper: Paper; refusals: CellRefusal[] } {
  const cells = values as Record<string, string>;
  const cell = (name: string) => (cells[name] ?? "").trim();
  const refusals: CellRefusal[] = [];
  const refuse = (column: string, reason: string) => refusals.push({ place, column, reason });
  const tag = cell("language") === "" ? language : canonicalLanguageTag(cell("language"));
  if (tag === undefined) refuse("language", "says no language: name it as en, or with --language");
  const code = readCode(cell("code")) ?? cell("code");
  const answers = questions.flatMap((question): SurveyAnswerInput["answers"] => {
    const word = cell(question.key);
    if (word === "") return [];
    const said = readAnswer(question, word);
    if (typeof said === "string") {
      refuse(question.key, said);
      return [];
    }
    const answer = { code, wave, question: question.key };
    const id = paperId(secret, answer);
    const ids = isCorrected
      ? { clientId: paperId(secret, answer, JSON.stringify(said)), replaces: id }
      : { clientId: id };
    return [{ question: question.key, ...ids, ...said }];
  });
  const hasConsented = yes.includes(cell("consent").toLowerCase());
  return { paper: { place, input: { code, language: tag ?? "und", wave, hasConsented, answers } }, refusals };
}

/** What a cell says; or, as a text, why it says nothing. */
function readAnswer({ kind, choices }: Question, word: string): Said | string {
  const missing = importedWords.missing.find((one) => one === word);
  if (missing) return { missing };
  if (kind === "OPEN_TEXT") return { text: word };
  if (choices.length === 0)
    return /^\d{1,6}$/.test(word) ? { number: Number(word) } : `${shown(word)} is no whole number`;
  const keys = choices.map(({ key }) => key);
  const isOfSeveral = kind === "MULTI_CHOICE" || kind === "RANKING";
  const given = isOfSeveral ? word.split(/[\s;|]+/).filter(Boolean) : [word];
  const unknown = given.filter((key) => !keys.includes(key));
  if (unknown.length > 0)
    return `${unknown.map(shown).join(", ")} is no choice: there are ${keys.join(", ")}, or a reason why there is no answer`;
  return isOfSeveral ? { choices: given } : { choice: word };
}

/** A value as it is shown to whoever looks for it. */
const shown = (word: string) => `“${cutAtWord(word, 60)}”`;
