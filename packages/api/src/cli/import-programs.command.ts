import { accessSync, constants, statSync } from "node:fs";
import { join, parse, relative } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { Config } from "../config.ts";
import type { ImportSummary, RecordReport } from "../modules/interchange/imports/import-run.ts";
import { isTimeZone } from "../platform/graphql/types/scalars.ts";
import { StartError } from "../platform/start-error.ts";
import { cleanText, faultOf } from "../platform/texts/characters.rules.ts";
import { canonicalLanguageTag } from "../platform/texts/languages.ts";
import { Progress } from "./progress.ts";
import { ResultFile } from "./result-file.ts";

interface CommandOptions {
  zone: string;
  timesIn?: string;
  language: string;
  source?: string;
  dryRun?: boolean;
  json?: boolean;
  result?: string;
}

const description = `Imports published events: schema.org Event, as a JSON-LD list or @graph.

Organisers become partners, the events of one organiser under one name a program, and each event a session. All of
it is public at once, with its source shown. The file goes in whole or not at all; a record that cannot become an
event is refused and reported, and the others go in. Running it again takes in what the publisher has changed.`;

export function addImportProgramsCommand(
  imports: Command,
  settings: () => Config,
  signal: AbortSignal,
): void {
  imports
    .command("programs")
    .summary("import published events (schema.org JSON-LD)")
    .description(description)
    .argument("<file>", "the file to read")
    .requiredOption(
      "--zone <zone>",
      "IANA time zone that the events are shown in, such as America/Toronto",
      readZone,
    )
    .option(
      "--times-in <zone>",
      "zone of times without an offset, such as UTC (default: that of --zone)",
      readZone,
    )
    .requiredOption("--language <tag>", "language of texts that do not name theirs, such as en", readLanguage)
    .option("--source <name>", "name of the feed, shown as its source (default: the file's name)", readSource)
    .option("--dry-run", "do everything and keep nothing of it")
    .option("--result <path>", "where refusals and warnings are reported (default: in DATA_DIR/imports)")
    .option("--json", "print the summary as JSON")
    .action((file: string, options: CommandOptions) => importPrograms(file, options, settings(), signal));
}

async function importPrograms(
  file: string,
  options: CommandOptions,
  config: Config,
  signal: AbortSignal,
): Promise<void> {
  requireReadable(file);
  const { name } = parse(file);
  const { zone, language, dryRun: isDryRun = false } = options;
  const feed = { source: options.source ?? readSource(name), zone, timesIn: options.timesIn, language };
  const result = new ResultFile(options.result ?? join(config.dataDir, "imports", `${name}.jsonl`), file);
  const summary = await result.during(async () => {
    const progress = new Progress();
    const onProgress = ({ read }: ImportSummary) =>
      progress.show(`${read.toLocaleString("en")} records read`);
    const onReport = (report: RecordReport) => result.write(report);
    try {
      // What it takes to reach a database is loaded only once everything else is right.
      const { importProgramsIntoDatabase } = await import("./import-programs-into-database.ts");
      return await importProgramsIntoDatabase(config, file, {
        ...feed,
        isDryRun,
        signal,
        onReport,
        onProgress,
      });
    } finally {
      progress.clear();
    }
  });
  const outcome = { file, source: feed.source, isDryRun, ...summary };
  print(
    options.json ? JSON.stringify({ ...outcome, resultFile: result.path }) : describe(outcome, result.path),
  );
  requireSome(summary, result.path);
}

function requireReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
    if (!statSync(file).isDirectory()) return;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `The file ${file} cannot be read (${code}): check its name and its permissions.`,
      error,
    );
  }
  throw new StartError(`${file} is a folder: name the file to import.`);
}

/** An import of which nothing went in has failed, most likely because it was given another kind of file. */
function requireSome({ read, refused }: ImportSummary, resultFile: string): void {
  if (refused === read)
    throw new StartError(`None of the ${read} records can be imported: see ${resultFile}.`);
}

interface ImportResult extends ImportSummary {
  file: string;
  source: string;
  isDryRun: boolean;
}

function describe(payload: ImportResult, resultFile: string): string {
  const { file, source, isDryRun, partnersCreated, programsCreated, sessionsCreated } = payload;
  const line = (label: string, count: number) =>
    `${label.padEnd(20)}${count.toLocaleString("en").padStart(12)}`;
  return [
    `${file}, as "${source}"${isDryRun ? ": a dry run, nothing of it is kept" : ""}`,
    ...(["read", "created", "updated", "unchanged", "warned", "refused"] as const).map((name) =>
      line(name, payload[name]),
    ),
    ...(payload.referredTo > 0 ? [line("referred to", payload.referredTo)] : []),
    line("partners created", partnersCreated),
    line("programs created", programsCreated),
    line("sessions created", sessionsCreated),
    ...notReadLine(payload.notRead),
    `Each refusal and warning, with its record: ${relative(process.cwd(), resultFile)}`,
  ].join("\n");
}

/** The properties that most records lost, and how many did. */
function notReadLine(notRead: ImportSummary["notRead"]): string[] {
  const most = Object.entries(notRead)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 10)
    .map(([property, count]) => `${property} (${count.toLocaleString("en")})`);
  return most.length > 0 ? [`Not read, and in how many records: ${most.join(", ")}`] : [];
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readZone(text: string): string {
  if (isTimeZone(text)) return text;
  throw new InvalidArgumentError("It must be the name of an IANA time zone, such as America/Toronto.");
}

export function readLanguage(text: string): string {
  const tag = canonicalLanguageTag(text);
  if (tag !== undefined) return tag;
  throw new InvalidArgumentError("It must be a BCP 47 language tag, such as en or zh-Hant.");
}

function readSource(text: string): string {
  const name = cleanText(text).replace(/\s+/g, " ");
  const fault = faultOf(name);
  if (fault)
    throw new InvalidArgumentError(`It holds ${fault.code}, which cannot be seen or has no counterpart.`);
  if (name !== "" && name.length <= 200) return name;
  throw new InvalidArgumentError("It must be a name of 1 to 200 characters.");
}
