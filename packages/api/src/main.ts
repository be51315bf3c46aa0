import { relative } from "node:path";
import { type App, createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { seedDemoData } from "./demo-data.ts";
import { ensureAdminKey } from "./platform/admin-key.ts";
import { type Database, openDatabase } from "./platform/database/open-database.ts";
import { makeLog } from "./platform/log.ts";
import { StartError } from "./platform/start-error.ts";

/** What runs, to be stopped in the opposite order. */
const running: { app?: App; database?: Database } = {};
let isStopping = false;

async function start(config: Config): Promise<void> {
  const log = makeLog(config.logLevel);
  running.database = await openDatabase(config);
  const { urls, applied } = running.database;
  if (applied.length > 0) log.info({ applied }, "the database was migrated");
  const adminKey = await ensureAdminKey(urls, config.dataDir, config.connectTimeoutMs);
  if (config.seed === "demo") await seedDemoData(config, urls, log);
  if (isStopping) return;
  running.app = await createApp(config, urls, log);
  const address = await running.app.listen();
  const keyFile = relative(process.cwd(), adminKey.file);
  say(
    "Heritage Exchange is ready.",
    `  A museum's page   ${address}/demo`,
    `  GraphiQL          ${address}/graphiql`,
    `  GraphQL           ${address}/graphql`,
    adminKey.isNew
      ? `  Administrator key ${adminKey.key} (shown once, kept in ${keyFile})`
      : `  Administrator key in ${keyFile}`,
    "Press Ctrl-C to stop.",
  );
}

async function stop(): Promise<void> {
  await running.app?.close();
  await running.database?.close();
}

/** Says why in plain words, frees what was started, and exits with 1. */
async function giveUp(error: unknown): Promise<void> {
  process.exitCode = 1;
  console.error(error instanceof StartError ? error.message : error);
  await stop().catch(() => undefined);
  process.exit();
}

async function stopOnSignal(): Promise<void> {
  // A second Ctrl-C means now.
  if (isStopping) process.exit(1);
  isStopping = true;
  say("Stopping: requests under way may finish.");
  try {
    await started;
    await stop();
    process.exit(0);
  } catch (error) {
    await giveUp(error);
  }
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

process.on("SIGINT", stopOnSignal);
process.on("SIGTERM", stopOnSignal);
const started = Promise.resolve().then(() => start(readConfig(process.env)));
started.catch(giveUp);
