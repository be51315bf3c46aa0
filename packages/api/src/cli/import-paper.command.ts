import { existsSync, writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import type { Config } from "../config.ts";
import type { PaperImportSummary } from "../modules/interchange/papers/import-papers.service.ts";
import { isSecret, newSecret } from "../modules/interchange/papers/paper-ids.ts";
import { reasonOf, StartError } from "../platform/start-error.ts";
import type { importPaperIntoDatabase } from "./import-paper-into-database.ts";
import { readLanguage } from "./import-programs.command.ts";
import { readText } from "./read-text.ts";

type Wave = Parameters<typeof importPaperIntoDatabase>[2]["wave"];
interface CommandOptions {
  wave: Wave;
  language?: string;
  ids?: string;
  corrected?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

const waves: Wave[] = ["BASELINE", "MID", "END", "FOLLOW_UP", "RETROSPECTIVE"];
const description = `Types in many sheets of paper at once (CSV): a row a sheet, with the code that is printed on it and a column for each question.
The code is the only right there is, as on the page. All of it goes in or nothing; what is wrong is said with its line and
column. The same file again changes nothing; what it says otherwise than before is left, and both are shown. Neither who
typed it in nor when is kept. The ids of the answers are made of a secret in a file beside it: keep both, or neither.`;

export function addImportPaperCommand(imports: Command, settings: () => Config): void {
  imports
    .command("paper")
    .summary("type in answers on paper (CSV)")
    .description(description)
    .argument("<file>", "the CSV file to read: code, consent, language, and the keys of questions")
    .addOption(
      new Option("--wave <kind>", "which wave the sheets are of").choices(waves).makeOptionMandatory(),
    )
    .option("--language <tag>", "language of sheets that name none, such as en", readLanguage)
    .option(
      "--ids <path>",
      "where the secret of the answers' ids is kept (default: the file's name and .ids)",
    )
    .option("--corrected", "put what the file says in the place of what was typed in from it before")
    .option("--dry-run", "say what would become of each answer, and keep nothing")
    .option("--json", "print the summary as JSON")
    .action((file: string, options: CommandOptions) => importPaper(file, options, settings()));
}

async function importPaper(
  file: string,
  { wave, language, ids, corrected: isCorrected = false, dryRun: isDryRun = false, json }: CommandOptions,
  config: Config,
): Promise<void> {
  const secret = secretIn(ids ?? `${file}.ids`, isDryRun);
  const { importPaperIntoDatabase } = await import("./import-paper-into-database.ts");
  const summary = await importPaperIntoDatabase(config, file, {
    wave,
    language,
    secret,
    isCorrected,
    isDryRun,
  });
  process.stdout.write(`${json ? JSON.stringify({ file, ...summary }) : describe(file, summary)}\n`);
  if (summary.outcome === "REFUSED")
    throw new StartError(`Nothing was taken in. Reasons: ${summary.refusals.length}.`);
  if (summary.conflicts.length > 0)
    throw new StartError(
      `Answers that were left as they were: ${summary.conflicts.length}. The others are in.`,
    );
}

/** The secret of a pile, made when it is typed in for the first time. */
function secretIn(path: string, isDryRun: boolean): string {
  if (existsSync(path)) {
    const secret = readText("file of --ids", path).trim();
    if (isSecret(secret)) return secret;
    throw new StartError(
      `${path} holds no secret of answers' ids: name the file that was made with these sheets.`,
    );
  }
  const secret = newSecret();
  try {
    if (!isDryRun) writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    throw new StartError(`${path} cannot be written (${reasonOf(error)}): choose another with --ids.`, error);
  }
  return secret;
}

const outcomes = { TAKEN: "taken in", REFUSED: "refused", DRY_RUN: "a dry run: nothing of it is kept" };

function describe(
  file: string,
  { papers, kept, replayed, conflicts, refusals, outcome }: PaperImportSummary,
): string {
  return [
    `${file}: ${papers} sheets, ${outcomes[outcome]}.`,
    ...(outcome === "REFUSED"
      ? []
      : [`  answers: ${kept} new, ${replayed} here before, ${conflicts.length} left`]),
    ...refusals.map(
      ({ place, column, reason }) => `  ${[place, column].filter(Boolean).join(", ")}: ${reason}`,
    ),
    ...conflicts.map(({ place, question, sent, stored }) =>
      stored === null
        ? `  ${place}, ${question}: the sheet says ${sent}; something else was answered with its code before, and is left`
        : `  ${place}, ${question}: the sheet says ${sent}; typed in before was ${stored}, and is left: --corrected replaces it`,
    ),
  ].join("\n");
}
