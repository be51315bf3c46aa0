import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { until } from "#test/servers/service-process";
import { addKey, createTestApp } from "#test/test-app";
import { readConfig } from "../../src/config.ts";
import { type OpenJobWorkers, openJobWorkers } from "../../src/open-job-workers.ts";
import { encodeId } from "../../src/platform/graphql/types/ids.ts";
import { hashOfKey } from "../../src/platform/identity/access-key.ts";
import type { IdsOnly } from "../../src/platform/jobs/job-kind.ts";
import { makeLog } from "../../src/platform/log.ts";
import type { Viewer } from "../../src/platform/viewer.ts";
import { trialKinds, trialTable } from "./trial-kinds.ts";

const fields = `id kind state progress { done total } counts { name count } failure orderedAt startedAt endedAt
  entries(first: 50) { totalCount { value } nodes { place message subject { id } } }`;

/** Somebody with a key who orders jobs. */
export interface Orderer {
  key: string;
  id: string;
}

/** A service, people with keys, and workers that come and go. */
export async function openJobs() {
  const app = await createTestApp({ settings: { jobWorkers: 0 } });
  const { database, databaseSessions } = app;
  const sql = async (text: string, values: unknown[] = []) =>
    (await database.asOwner((owner) => owner.query(text, values))).rows;
  await sql(trialTable);
  const working: OpenJobWorkers[] = [];
  const processes: ChildProcess[] = [];

  async function orderer(): Promise<Orderer> {
    const key = await addKey(database, {});
    const [row] = await sql("select key_id as id from heritage.access_key_secrets where key_hash = $1", [
      hashOfKey(key),
    ]);
    return { key, id: row.id };
  }
  const sessionOf = (viewer: Viewer) => databaseSessions.memberSession(viewer);
  const asKey = ({ id }: Orderer) =>
    sessionOf({ kind: "key", keyId: id, isAdministrator: false, scopes: new Set() });

  async function order(by: Orderer, kind: string, payload: IdsOnly): Promise<string> {
    const [{ id }] = await asKey(by).transaction((manager) =>
      manager.query("select order_job($1, $2) as id", [kind, JSON.stringify(payload)]),
    );
    return encodeId("jobs", id);
  }
  async function read(by: Orderer, id: string, languages = "en") {
    const { data } = await app.graphql(
      `query ($id: ID!) { job(by: { id: $id }) { ${fields} } }`,
      { id },
      { key: by.key, headers: { "accept-language": languages } },
    );
    return data.job;
  }
  async function reached(by: Orderer, id: string, state: string) {
    await until(`the job to be ${state}`, async () => (await read(by, id))?.state === state);
    return read(by, id);
  }
  async function work(concurrency = 2): Promise<OpenJobWorkers> {
    const config = { ...readConfig({}), connectTimeoutMs: 15_000, jobWorkers: concurrency };
    const workers = await openJobWorkers(config, database.urls, makeLog("silent"), {
      jobs: trialKinds,
      loneTasks: [],
    });
    let closed: Promise<void> | undefined;
    const once = { close: () => (closed ??= workers.close()) };
    working.push(once);
    return once;
  }
  /** Workers in a process of their own. */
  function workElsewhere(): ChildProcess {
    const child = spawn(
      process.execPath,
      ["--import", "../../scripts/typescript.mjs", "test/jobs/worker-process.ts"],
      {
        cwd: fileURLToPath(new URL("../..", import.meta.url)),
        env: { ...process.env, DATABASE_URL: database.urls.owner },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    processes.push(child);
    return child;
  }
  const parts = async (by: Orderer): Promise<number[]> =>
    (await sql("select part from heritage.job_trials where viewer = $1 order by part", [by.id])).map(
      ({ part }) => part,
    );
  /** How many tickets there are of what somebody ordered. */
  const queued = async (by: Orderer): Promise<number> => {
    const [row] = await sql(
      `select count(*)::int as count from queue._private_jobs
       where payload ->> 'id' in (select id::text from heritage.jobs where viewer = $1)`,
      [by.id],
    );
    return row.count;
  };

  return {
    ...{ app, sql, orderer, asKey, sessionOf, order, read, reached, work, workElsewhere, parts, queued },
    /** Ends all workers. */
    async rest() {
      await Promise.all(working.splice(0).map((workers) => workers.close()));
      for (const child of processes.splice(0)) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        child.kill("SIGKILL");
        await once(child, "exit");
      }
    },
    close: () => app.close(),
  };
}
export type Jobs = Awaited<ReturnType<typeof openJobs>>;
