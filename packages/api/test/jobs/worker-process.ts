// Workers in a process of their own, which a test can kill: node --import ../../scripts/typescript.mjs test/jobs/worker-process.ts
import "reflect-metadata";
import { readConfig } from "../../src/config.ts";
import { openJobWorkers } from "../../src/open-job-workers.ts";
import { databaseUrls } from "../../src/platform/database/connections/database-urls.ts";
import { makeLog } from "../../src/platform/log.ts";
import { trialKinds } from "./trial-kinds.ts";

const config = { ...readConfig({ DATA_DIR: process.env.DATA_DIR }), jobWorkers: 1 };
const workers = await openJobWorkers(
  config,
  databaseUrls(process.env.DATABASE_URL ?? ""),
  makeLog("warn"),
  // Those of the service, where a test wants them.
  process.env.JOBS === "all" ? undefined : { jobs: trialKinds, loneTasks: [] },
);
process.once("SIGTERM", () => void workers.close().then(() => process.exit(0)));
