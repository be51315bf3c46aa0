import type { Command } from "commander";
import type { Config } from "../config.ts";
import type {
  QuestionTally,
  ResponseImportSummary,
} from "../modules/interchange/response-imports/import-responses.service.ts";
import type { CellRefusal } from "../modules/interchange/response-imports/response-reader.ts";
import { StartError } from "../platform/start-error.ts";
import { readText } from "./read-text.ts";

interface CommandOptions {
  mapping: string;
  keyFile: string;
  dryRun?: boolean;
  json?: boolean;
}

const description = `Takes in answers of a survey that was held elsewhere (CSV), as its evaluator. A mapping file says which column answers which
question, and which words are a reason why there is no answer: each stays apart. Times and whatever else the mapping does not
name are dropped, and said. The file goes in whole or not at all, in an order drawn by lot; the same file again changes
nothing, and another state of it takes its place. What these people consented to is UNKNOWN, so no release counts them.`;

/** So many refusals are shown; the others are counted. */
const shownRefusals = 50;

export function addImportResponsesCommand(
  imports: Command,
  settings: () => Config,
  signal: AbortSignal,
): void {
  imports
    .command("responses")
    .summary("import answers of a survey held elsewhere (CSV)")
    .description(description)
    .argument("<file>", "the CSV file to read")
    .requiredOption("--mapping <path>", "the mapping file: docs/guides/evaluations.md")
    .requiredOption("--key-file <path>", "a file that holds a sign-in token of the evaluator")
    .option("--dry-run", "read everything, say what each column becomes, and keep nothing of it")
    .option("--json", "print the summary as JSON")
    .action((file: string, options: CommandOptions) => importResponses(file, options, settings(), signal));
}

async function importResponses(
  file: string,
  { mapping, keyFile, dryRun: isDryRun = false, json }: CommandOptions,
  config: Config,
  signal: AbortSignal,
): Promise<void> {
  const credential = readText("key file", keyFile).trim();
  const refusals: CellRefusal[] = [];
  const { importResponsesIntoDatabase } = await import("./import-responses-into-database.ts");
  const summary = await importResponsesIntoDatabase(config, file, {
    ...{ mapping: readText("mapping", mapping), credential, isDryRun, signal },
    onRefusal: (refusal) => refusals.length < shownRefusals && refusals.push(refusal),
  });
  process.stdout.write(
    `${json ? JSON.stringify({ file, ...summary, refusals }) : describe(file, summary, refusals)}\n`,
  );
  if (summary.outcome === "REFUSED")
    throw new StartError(`Nothing was taken in: ${summary.refused} of ${summary.read} rows cannot be.`);
}

const outcomes = {
  TAKEN: "taken in",
  UNCHANGED: "here already: nothing was changed",
  REFUSED: "refused",
  DRY_RUN: "a dry run: nothing of it is kept",
};

function describe(
  file: string,
  { read, outcome, columns, questions }: ResponseImportSummary,
  refusals: readonly CellRefusal[],
): string {
  const rows = refusals.map(
    ({ place, column, reason }) => `  ${[place, column].filter(Boolean).join(", ")}: ${reason}`,
  );
  return [
    `${file}: ${read} responses, ${outcomes[outcome]}. Consent UNKNOWN: no release counts them.`,
    ...columns.map(({ column, becomes, question, reason }) =>
      becomes === "ANSWERS"
        ? `  ${column}: answers to ${question}`
        : `  ${column}: ${becomes === "DROPPED" ? "dropped, " : ""}${reason}`,
    ),
    ...questions.map(tally),
    ...rows,
  ].join("\n");
}

function tally({ question, answers, missing }: QuestionTally): string {
  const counts = (of: Record<string, number>) =>
    Object.entries(of)
      .map(([word, count]) => `${word} ${count}`)
      .join(", ");
  return `  ${question}: ${counts(answers) || "no answer"}${Object.keys(missing).length > 0 ? `; missing: ${counts(missing)}` : ""}`;
}
