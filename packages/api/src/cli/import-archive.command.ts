import { statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Command } from "commander";
import type { Config } from "../config.ts";
import type { ArchiveImportSummary } from "../modules/interchange/archive-imports/archive-run.ts";
import { reasonOf, StartError } from "../platform/start-error.ts";
import { Progress } from "./progress.ts";
import { readText } from "./read-text.ts";
import { ResultFile } from "./result-file.ts";

interface CommandOptions {
  mapping: string;
  keyFile: string;
  holder?: string;
  dryRun?: boolean;
  json?: boolean;
  result?: string;
}

const description = `Imports records of an archive: JSON Lines, CSV, or a folder of Markdown with front matter.

A mapping file says which field of the source is which here. Each record becomes a draft of its holder, and the people in
it are subjects of whom nothing is known: what a file says of consent is not taken for theirs. The file goes in whole or not
at all; a record that cannot become an item is refused and reported, and the others go in. Running it again takes in what
has changed, but for what somebody has edited here, and brings nothing back that was withdrawn.`;

export function addImportArchiveCommand(imports: Command, settings: () => Config, signal: AbortSignal): void {
  imports
    .command("archive")
    .summary("import records of an archive (JSON Lines, CSV, Markdown)")
    .description(description)
    .argument("<file>", "the file, or the folder of Markdown, to read")
    .requiredOption("--mapping <path>", "the mapping file: docs/guides/import-archive.md")
    .requiredOption(
      "--key-file <path>",
      "a file that holds the secret key of the partner, or a sign-in token, that the import is made with",
    )
    .option("--holder <slug>", "the partner that keeps the items, where the key writes for several")
    .option("--dry-run", "do everything, report each change, and keep nothing of it")
    .option("--result <path>", "where the report is written (default: in DATA_DIR/imports)")
    .option("--json", "print the summary as JSON")
    .action((file: string, options: CommandOptions) => importArchive(file, options, settings(), signal));
}

async function importArchive(
  file: string,
  { mapping, keyFile, holder, dryRun: isDryRun = false, json, result: resultPath }: CommandOptions,
  config: Config,
  signal: AbortSignal,
): Promise<void> {
  const given = readText("mapping", mapping);
  const credential = readText("key file", keyFile).trim();
  requireThere(file);
  const path = resultPath ?? join(config.dataDir, "imports", `${basename(file)}.jsonl`);
  const result = new ResultFile(path, file);
  const { source, summary } = await result.during(async () => {
    const progress = new Progress();
    try {
      // What it takes to reach a database is loaded only once everything else is right.
      const { importArchiveIntoDatabase } = await import("./import-archive-into-database.ts");
      return await importArchiveIntoDatabase(config, file, {
        ...{ mapping: given, credential, holder, isDryRun, signal },
        onReport: (report) => result.write(report),
        onProgress: ({ read }) => progress.show(`${read.toLocaleString("en")} records read`),
      });
    } finally {
      progress.clear();
    }
  });
  const outcome = { file, source, isDryRun, ...summary };
  process.stdout.write(
    `${json ? JSON.stringify({ ...outcome, resultFile: result.path }) : describe(outcome, result.path)}\n`,
  );
  if (summary.refused === summary.read)
    throw new StartError(`None of the ${summary.read} records can be imported: see ${result.path}.`);
}

function requireThere(file: string): void {
  try {
    statSync(file);
  } catch (error) {
    throw new StartError(`${file} cannot be read (${reasonOf(error)}): check its name.`, error);
  }
}

interface ImportResult extends ArchiveImportSummary {
  file: string;
  source: string;
  isDryRun: boolean;
}

const counts = [
  ["read", "read"],
  ["created", "created"],
  ["updated", "updated"],
  ["unchanged", "unchanged"],
  ["left alone", "kept"],
  ["withdrawn", "withheld"],
  ["refused", "refused"],
  ["warned", "warned"],
  ["seen by others", "visibilityChanged"],
] as const;

function describe(result: ImportResult, resultFile: string): string {
  const { file, source, isDryRun, notRead, neverFound } = result;
  const unread = Object.entries(notRead)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 15)
    .map(([field, count]) => `${field} (${count.toLocaleString("en")})`);
  return [
    `${file}, as "${source}"${isDryRun ? ": a dry run, nothing of it is kept" : ""}`,
    ...counts.map(([label, name]) => `${label.padEnd(20)}${result[name].toLocaleString("en").padStart(12)}`),
    ...(unread.length > 0 ? [`Not read, and in how many records: ${unread.join(", ")}`] : []),
    ...(neverFound.length > 0 ? [`Named by the mapping, and in no record: ${neverFound.join(", ")}`] : []),
    `Each change, refusal and warning, with its record: ${relative(process.cwd(), resultFile)}`,
  ].join("\n");
}
