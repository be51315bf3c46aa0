import { canonicalLanguageTag } from "../../../platform/texts/languages.ts";
import { importedWords } from "../../evaluations/imported/imported-responses.service.ts";
import { type TextEncoding, textEncodings } from "../archive-files/text-file.ts";
import { below, type MappingFaults, mappingFrom } from "../archive-mapping/mapping-faults.ts";

/** Where the answers to a question stand, and what the words there are here. */
export interface QuestionRule {
  column: string;
  /** The key of the choice that each word is. */
  choices: Map<string, string>;
  missing: Map<string, MissingAnswer>;
}

/** What the columns of a survey are here. */
export interface ResponseMapping {
  evaluation: string;
  /** The name under which the survey is found again. */
  source: string;
  wave: WaveKind;
  language: string;
  side: EvaluationSide | { column: string; values: Map<string, EvaluationSide> };
  /** The column that tells one respondent from another: looked at for doubles, and dropped. */
  respondent: string | undefined;
  questions: Map<string, QuestionRule>;
  /** What words mean in every column why there is no answer. */
  missing: Map<string, MissingAnswer>;
  ignore: string[];
  encoding: TextEncoding | undefined;
  separator: string | undefined;
}

const known = [
  ...["evaluation", "source", "wave", "language", "side", "respondent", "questions", "missing", "ignore"],
  ...["encoding", "separator"],
];
const maxSource = 200;
type EvaluationSide = (typeof importedWords.sides)[number];
type WaveKind = (typeof importedWords.waves)[number];
type MissingAnswer = (typeof importedWords.missing)[number];

export const readResponseMapping = (json: string): ResponseMapping => mappingFrom(json, mappingOf);

function mappingOf(given: unknown, faults: MappingFaults): ResponseMapping {
  const top = faults.object("", given, known);
  for (const name of ["evaluation", "source", "wave", "language", "side", "questions"])
    if (top[name] === undefined) faults.add(name, "is missing");
  const tag = canonicalLanguageTag(faults.text("language", top.language) ?? "und");
  if (tag === undefined) faults.add("language", "must be a BCP 47 tag, such as en");
  const questions = faults.object("questions", top.questions ?? {});
  return {
    evaluation: faults.text("evaluation", top.evaluation) ?? "",
    source: sourceOf(top.source, faults),
    wave: faults.oneOf("wave", top.wave, importedWords.waves) ?? "BASELINE",
    language: tag ?? "und",
    side: sideOf(top.side, faults),
    respondent: faults.text("respondent", top.respondent),
    questions: new Map(
      Object.entries(questions).map(([key, rule]) => [key, ruleOf(below("questions", key), rule, faults)]),
    ),
    missing: wordsOf("missing", top.missing, importedWords.missing, faults),
    ignore: faults.texts("ignore", top.ignore),
    encoding: faults.oneOf("encoding", top.encoding, textEncodings),
    separator: faults.separator(top.separator),
  };
}

function sourceOf(given: unknown, faults: MappingFaults): string {
  const source = faults.text("source", given) ?? "";
  if (source.length > maxSource) faults.add("source", `must be at most ${maxSource} characters`);
  return source;
}

function sideOf(given: unknown, faults: MappingFaults): ResponseMapping["side"] {
  const { sides } = importedWords;
  if (given === undefined || typeof given === "string") return faults.oneOf("side", given, sides) ?? "HOST";
  const { column, values } = faults.object("side", given, ["column", "values"]);
  if (column === undefined) faults.add("side.column", "is missing");
  return {
    column: faults.text("side.column", column) ?? "",
    values: wordsOf("side.values", values, sides, faults),
  };
}

function ruleOf(path: string, given: unknown, faults: MappingFaults): QuestionRule {
  if (typeof given === "string") return { column: given, choices: new Map(), missing: new Map() };
  const { column, choices, missing } = faults.object(path, given, ["column", "choices", "missing"]);
  if (column === undefined)
    faults.add(below(path, "column"), "is missing: the column in which the answers stand");
  return {
    column: faults.text(below(path, "column"), column) ?? "",
    choices: wordsOf(below(path, "choices"), choices, undefined, faults),
    missing: wordsOf(below(path, "missing"), missing, importedWords.missing, faults),
  };
}

/** Words of the file, each with what it is here. */
function wordsOf<V extends string>(
  path: string,
  given: unknown,
  allowed: readonly V[] | undefined,
  faults: MappingFaults,
): Map<string, V> {
  const entries = Object.entries(given === undefined ? {} : faults.object(path, given));
  return new Map(
    entries.map(([word, meant]) => {
      const at = below(path, JSON.stringify(word));
      const value = allowed ? faults.oneOf(at, meant, allowed) : faults.text(at, meant);
      return [word.trim(), value as V];
    }),
  );
}
