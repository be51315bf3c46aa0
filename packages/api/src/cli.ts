#!/usr/bin/env node
import "./production.ts";
// Decorators write to it, so it comes before everything that is decorated.
import "reflect-metadata";
import { Command } from "commander";
import { addAuditCommands } from "./cli/audit.command.ts";
import { addExportCommands } from "./cli/export.command.ts";
import { addImportCommands } from "./cli/import.command.ts";
import { interruption } from "./cli/interruption.ts";
import { addJobCommands } from "./cli/jobs.command.ts";
import { addKeyCommands } from "./cli/keys.command.ts";
import { addReindexCommand } from "./cli/reindex.command.ts";
import { readConfig } from "./config.ts";
import { explainToOperator } from "./platform/database/connections/database-errors.ts";
import { StartError } from "./platform/start-error.ts";

interface CommandOptions {
  json?: boolean;
}

const settings = () => readConfig(process.env);
const signal = interruption();
const heritage = new Command("heritage")
  .description(
    "Heritage Exchange from the command line. It works on the database of DATABASE_URL, else on that of DATA_DIR, whether the service runs or not.",
  )
  .showHelpAfterError("Add --help to see what there is.");

heritage
  .command("migrate")
  .description("bring the database to this version")
  .option("--json", "print what was applied as JSON")
  .action(async ({ json }: CommandOptions) => {
    const { withDatabase } = await import("./cli/with-database.ts");
    const applied = await withDatabase(settings(), async (database) => database.applied);
    const message = applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.";
    print(json ? JSON.stringify({ applied }) : message);
  });

heritage
  .command("seed")
  .description("fill an empty database with the demonstration data")
  .option("--json", "print whether it was filled as JSON")
  .action(async ({ json }: CommandOptions) => {
    const config = settings();
    const { withDatabase } = await import("./cli/with-database.ts");
    const { seedDemoData } = await import("./demo/seed-demo-data.ts");
    const { makeLog } = await import("./platform/log.ts");
    const isSeeded = await withDatabase(config, ({ urls }) => seedDemoData(config, urls, makeLog("silent")));
    const message = isSeeded
      ? "The demonstration data is in."
      : "The database holds partners already, so it was left alone.";
    print(json ? JSON.stringify({ isSeeded }) : message);
  });

addImportCommands(heritage, settings, signal);
addExportCommands(heritage, settings);
addReindexCommand(heritage, settings, signal);
addJobCommands(heritage, settings, signal);
addKeyCommands(heritage, settings);
addAuditCommands(heritage, settings);

try {
  await heritage.parseAsync();
} catch (error) {
  const explained = explainToOperator(error);
  console.error(explained instanceof StartError ? explained.message : explained);
  process.exitCode = signal.aborted ? 130 : 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
