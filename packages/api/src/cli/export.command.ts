import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Config } from "../config.ts";
import { reasonOf, StartError } from "../platform/start-error.ts";
import { canonicalLanguageTag } from "../platform/texts/languages.ts";
import { readText } from "./read-text.ts";

/** The files of each format, as the service has them at /evaluations/<id>/. */
const formats = {
  csv: ["results.csv"],
  levels: ["levels.csv"],
  recorded: ["recorded.csv"],
  codebook: ["codebook.csv"],
  "data-package": ["datapackage.json", "results.csv", "levels.csv", "recorded.csv", "codebook.csv"],
  iati: ["results.iati.xml"],
};

interface CommandOptions {
  format: keyof typeof formats;
  language: string[];
  out?: string;
}

const description = `Writes what was released of an evaluation, in a format of others. It is what everybody is told, whoever runs this: never a
response, and no number of an evaluation that is not public or has released nothing.`;

export function addExportCommands(heritage: Command, settings: () => Config): void {
  const exports = heritage.command("export").description("hand on what is here, in formats of others");
  exports
    .command("results")
    .summary("released results of an evaluation (CSV, Data Package, IATI)")
    .description(description)
    .argument("<evaluation>", "the id of the evaluation, such as eval_01k3…")
    .addOption(
      new Option("--format <name>", "in which format").choices(Object.keys(formats)).makeOptionMandatory(),
    )
    .option("--language <tags>", "preferred languages of texts, such as ti,it", tags, [])
    .option("--out <path>", "the file to write (default: standard output); of a data-package the folder")
    .action((evaluation: string, options: CommandOptions) => exportResults(evaluation, options, settings()));
  exports
    .command("instrument")
    .summary("what an evaluation asks, as a form (XLSForm)")
    .description(
      "Writes what an evaluation asks as a form (XLSForm, .xlsx) that KoboToolbox, ODK and others read, and that comes in here as it was.",
    )
    .argument("<evaluation>", "the id of the evaluation, such as eval_01k3…")
    .requiredOption("--out <path>", "the workbook to write")
    .requiredOption(
      "--key-file <path>",
      "a file that holds a secret key, or a sign-in token, that sees the evaluation",
    )
    .option("--version <number>", "which version (default: the latest)", versionNumber)
    .action((evaluation: string, options: InstrumentOptions) =>
      exportInstrument(evaluation, options, settings()),
    );
}

interface InstrumentOptions {
  out: string;
  keyFile: string;
  version?: number;
}

function versionNumber(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("A version is a number, such as 2.");
}

async function exportInstrument(
  evaluation: string,
  { out, keyFile, version }: InstrumentOptions,
  config: Config,
): Promise<void> {
  const credential = readText("key file", keyFile).trim();
  const { instrumentFormFromDatabase } = await import("./instrument-form-from-database.ts");
  const form = await instrumentFormFromDatabase(config, evaluation, { version, credential });
  try {
    writeFileSync(out, form);
  } catch (error) {
    throw new StartError(`${out} cannot be written (${reasonOf(error)}): choose another with --out.`, error);
  }
}

function tags(value: string): string[] {
  const given = value.split(",").map((tag) => tag.trim());
  return given.filter(Boolean).map((tag) => {
    const canonical = canonicalLanguageTag(tag);
    if (canonical === undefined) throw new InvalidArgumentError(`${tag} is no BCP 47 tag.`);
    return canonical;
  });
}

async function exportResults(
  evaluation: string,
  { format, language, out }: CommandOptions,
  config: Config,
): Promise<void> {
  const names = formats[format];
  if (names.length > 1 && out === undefined)
    throw new StartError("A data package is several files: say in which folder, with --out.");
  const { resultFilesFromDatabase } = await import("./result-files-from-database.ts");
  const texts = await resultFilesFromDatabase(config, evaluation, { names, languages: language });
  if (out === undefined) process.stdout.write(texts.join(""));
  else write(out, names, texts);
}

function write(out: string, names: readonly string[], texts: readonly string[]): void {
  const isFolder = names.length > 1;
  try {
    if (isFolder) mkdirSync(out, { recursive: true });
    for (const [place, name] of names.entries())
      writeFileSync(isFolder ? join(out, name) : out, texts[place] ?? "");
  } catch (error) {
    throw new StartError(`${out} cannot be written (${reasonOf(error)}): choose another with --out.`, error);
  }
}
