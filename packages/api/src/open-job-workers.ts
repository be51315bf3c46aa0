import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { makeModuleParts } from "./modules.ts";
import { openDatabaseSessions } from "./open-database-sessions.ts";
import type { DatabaseUrls } from "./platform/database/connections/database-urls.ts";
import { signingSecret } from "./platform/files/addresses/signing-secret.ts";
import { type KeptApart, openKeptApart } from "./platform/files/stores/kept-apart.ts";
import { JobWorkers } from "./platform/jobs/workers/job-workers.ts";
import { MailSettings } from "./platform/mail/mail-settings.ts";
import type { Parts } from "./platform/module.ts";

/** The parts as jobs need them: with how mail is sent. */
function partsOf(config: Config, apart: KeptApart) {
  const secret = signingSecret(config.fileAddressKey, config.dataDir);
  return makeModuleParts({ apart, mail: new MailSettings({ ...config, secret }) });
}

export interface OpenJobWorkers {
  /** Takes no more jobs, lets the batches under way end, and frees everything. */
  close(): Promise<void>;
}

/** Nobody waits for an answer: a statement of a job may take its time. */
const timeouts = { statementTimeoutMs: 60_000, lockTimeoutMs: 10_000 };

/** Workers for the jobs of all modules, for the service and the command line; none where there is nothing to do. */
export async function openJobWorkers(
  config: Config,
  urls: DatabaseUrls,
  log: Logger,
  given?: Pick<Parts, "jobs" | "loneTasks">,
): Promise<OpenJobWorkers> {
  const { jobWorkers: concurrency, connectTimeoutMs } = config;
  if (concurrency === 0) return { close: async () => undefined };
  const { jobs: kinds, loneTasks } = given ?? partsOf(config, await openKeptApart(config));
  if (kinds.length === 0 && loneTasks.length === 0) return { close: async () => undefined };
  const pools = { usedBy: "heritage-jobs", publicPoolSize: 1, memberPoolSize: concurrency };
  const own = { ...config, ...timeouts, ...pools };
  const databaseSessions = await openDatabaseSessions(own, urls, log);
  const workers = new JobWorkers({
    kinds,
    loneTasks,
    queueUrl: urls.jobs,
    databaseSessions,
    concurrency,
    connectTimeoutMs,
    log,
  });
  workers.start();
  return {
    close: async () => {
      await workers.stop();
      await databaseSessions.close();
    },
  };
}
