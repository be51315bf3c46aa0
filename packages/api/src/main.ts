import "./production.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { type App, createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { seedDemoData } from "./demo/seed-demo-data.ts";
import { type AdminKey, adminKeyLine, ensureAdminKey } from "./modules/accounts/keys/admin-key.ts";
import { explainToOperator } from "./platform/database/connections/database-errors.ts";
import { type Database, openDatabase } from "./platform/database/connections/open-database.ts";
import { makeLog } from "./platform/log.ts";
import { StartError } from "./platform/start-error.ts";

/** What runs, to be stopped in the opposite order. */
const running: { app?: App; database?: Database; config?: Config } = {};
let isStopping = false;

async function start(config: Config): Promise<void> {
  const log = makeLog(config.logLevel);
  running.config = config;
  running.database = await openDatabase(config);
  const { urls, applied } = running.database;
  if (applied.length > 0) log.info({ applied }, "the database was migrated");
  const adminKey = await ensureAdminKey(urls, config.dataDir, config.connectTimeoutMs);
  if (config.seed === "demo") await seedDemoData(config, urls, log);
  if (isStopping) return;
  running.app = await createApp(config, urls, log);
  greet(await running.app.listen(), adminKey);
}

function greet(address: string, adminKey: AdminKey): void {
  say(
    "Heritage Exchange is ready.",
    `  A museum's page   ${address}/demo`,
    `  GraphiQL          ${address}/graphiql`,
    `  GraphQL           ${address}/graphql`,
    `  ${adminKeyLine(adminKey, process.stdout.isTTY === true, process.cwd())}`,
    "Press Ctrl-C to stop.",
  );
}

/** A statement that does not end when its time is over is left to the end of the process. */
async function stop(delayMs = 0): Promise<void> {
  const { app, database, config } = running;
  await Promise.race([app?.close(delayMs), sleep(delayMs + (config?.shutdownGraceMs ?? 0) + 3000)]);
  await database?.close();
}

/** Says why in plain words, frees what was started, and exits with 1. */
async function giveUp(error: unknown): Promise<void> {
  if (process.exitCode === 1) return;
  process.exitCode = 1;
  const explained = explainToOperator(error);
  console.error(explained instanceof StartError ? explained.message : explained);
  await stop().catch(() => undefined);
  process.exit();
}

async function stopOnSignal(signal: NodeJS.Signals): Promise<void> {
  if (isStopping) return stopNow();
  isStopping = true;
  say("Stopping: requests under way may finish.");
  try {
    await started;
    // Whoever presses Ctrl-C, or closes the window, sits before it; SIGTERM comes from what runs many of us.
    await stop(signal === "SIGTERM" ? running.config?.shutdownDelayMs : 0);
    process.exit(0);
  } catch (error) {
    await giveUp(error);
  }
}

/** A second Ctrl-C waits for nobody, yet leaves no database behind. */
async function stopNow(): Promise<void> {
  await running.database?.close().catch(() => undefined);
  process.exit(1);
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stopOnSignal);
process.on("uncaughtException", giveUp);
// Whoever read our greeting may have left.
process.stdout.on("error", () => undefined);
const started = Promise.resolve().then(() => start(readConfig(process.env)));
started.catch(giveUp);
