import type { Command } from "commander";
import type { Config } from "../config.ts";
import type { InstrumentImportSummary } from "../modules/interchange/xlsforms/import-instrument.service.ts";
import { StartError } from "../platform/start-error.ts";
import { readLanguage } from "./import-programs.command.ts";
import { readText } from "./read-text.ts";

interface CommandOptions {
  evaluation?: string;
  keyFile?: string;
  language?: string;
  consent?: string;
  dryRun?: boolean;
  json?: boolean;
}

const description = `Takes in what people are asked from a form of KoboToolbox, ODK and others (XLSForm, .xlsx), as the instrument of an
evaluation. The form goes in whole or not at all: what would be asked otherwise here is refused with its sheet, row, column
and reason, all of it at once. What changes nothing of what is asked is left out, and said. A row of type note called
consent is what people agree to.`;

export function addImportInstrumentCommand(imports: Command, settings: () => Config): void {
  imports
    .command("instrument")
    .summary("import what people are asked from a form (XLSForm)")
    .description(description)
    .argument("<file>", "the workbook (.xlsx) to read")
    .option("--evaluation <id>", "the evaluation that asks it, such as eval_01k3…")
    .option("--key-file <path>", "a file that holds a secret key, or a sign-in token, of its home partner")
    .option("--language <tag>", "language of texts that do not name theirs, such as en", readLanguage)
    .option("--consent <path>", 'what people agree to, as JSON by language: { "en": "…" }')
    .option("--dry-run", "read the form, say what is wrong, and keep nothing; needs no evaluation and no key")
    .option("--json", "print the summary as JSON")
    .action((file: string, options: CommandOptions) => importInstrument(file, options, settings()));
}

async function importInstrument(
  file: string,
  { evaluation, keyFile, language, consent, dryRun: isDryRun = false, json }: CommandOptions,
  config: Config,
): Promise<void> {
  if (!isDryRun && (evaluation === undefined || keyFile === undefined))
    throw new StartError(
      "Say whose questions these are, with --evaluation and --key-file; or try it with --dry-run.",
    );
  const { importInstrumentIntoDatabase } = await import("./import-instrument-into-database.ts");
  const summary = await importInstrumentIntoDatabase(config, file, {
    language,
    consent: consent === undefined ? undefined : readTexts(consent),
    into:
      isDryRun || evaluation === undefined || keyFile === undefined
        ? undefined
        : { evaluation, credential: readText("key file", keyFile).trim() },
  });
  process.stdout.write(`${json ? JSON.stringify({ file, ...summary }) : describe(file, summary)}\n`);
  if (summary.outcome === "REFUSED")
    throw new StartError(`Nothing was taken in. Reasons: ${summary.refusals.length}.`);
}

function readTexts(path: string): Record<string, string> {
  const fault = `${path} has to hold texts by their language: { "en": "…", "ti": "…" }.`;
  try {
    const given: unknown = JSON.parse(readText("file of --consent", path));
    const texts = given !== null && typeof given === "object" && !Array.isArray(given) ? given : { "": 0 };
    if (Object.entries(texts).every(([tag, text]) => isLanguage(tag) && typeof text === "string"))
      return Object.fromEntries(Object.entries(texts).map(([tag, text]) => [readLanguage(tag), text]));
  } catch (error) {
    throw error instanceof SyntaxError ? new StartError(fault, error) : error;
  }
  throw new StartError(fault);
}

function isLanguage(tag: string): boolean {
  try {
    return readLanguage(tag) !== undefined;
  } catch {
    return false;
  }
}

const outcomes = { SAVED: "saved", DRY_RUN: "a dry run: nothing of it is kept", REFUSED: "refused" };

function describe(
  file: string,
  { outcome, questions, missing, notRead, refusals }: InstrumentImportSummary,
): string {
  return [
    `${file}: ${questions} questions, ${outcomes[outcome]}.`,
    ...Object.entries(missing).map(
      ([tag, places]) => `  ${tag}: ${places.length === 0 ? "complete" : `missing: ${places.join(", ")}`}`,
    ),
    ...notRead.map((what) => `  not read: ${what}`),
    ...refusals.map(({ sheet, row, column, reason }) => {
      const place = [
        sheet,
        row === undefined ? "" : `row ${row}`,
        column === undefined ? "" : `column ${column}`,
      ];
      return `  ${place.filter(Boolean).join(", ")}: ${reason}`;
    }),
  ].join("\n");
}
