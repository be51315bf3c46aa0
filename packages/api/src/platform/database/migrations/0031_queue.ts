import { Logger, type RunnerOptions, runMigrations } from "graphile-worker";
import type pg from "pg";

/**
 * The queue: tables and functions of graphile-worker, in the schema `queue`, and what workers may do there. A later
 * version of the library gets a step of its own, which runs what it adds.
 */
export async function migrate(owner: pg.Client): Promise<void> {
  // The library looks into it first, and a failed look would end the transaction.
  await owner.query(`create table queue.migrations (
    id int primary key, ts timestamptz default now() not null, breaking boolean not null default false)`);
  await runMigrations({
    pgPool: inItsTransaction(owner) as RunnerOptions["pgPool"] & object,
    schema: "queue",
    logger: new Logger(() => () => undefined),
  });
  await owner.query(rights);
}

/** Its tables answer nobody but their owner; workers take tickets, give them back, and end them. */
const rights = `
  alter table queue.migrations enable row level security;
  create policy worker on queue.migrations for select to hx_jobs using (true);
  create policy worker on queue._private_jobs for all to hx_jobs using (true) with check (true);
  create policy worker on queue._private_job_queues for all to hx_jobs using (true) with check (true);
  create policy worker on queue._private_tasks for all to hx_jobs using (true) with check (true);
  create policy worker on queue._private_known_crontabs for all to hx_jobs using (true) with check (true);
  grant select on queue.migrations to hx_jobs;
  grant select, insert, update, delete on queue._private_jobs, queue._private_job_queues, queue._private_tasks,
    queue._private_known_crontabs to hx_jobs`;

/** The library takes a pool, and begins and commits for itself; here all of it is one transaction, the migration's. */
function inItsTransaction(owner: pg.Client): object {
  const ignore = () => undefined;
  const listeners = { on: ignore, once: ignore, off: ignore, removeListener: ignore, listeners: () => [] };
  const query = (asked: string | pg.QueryConfig, values?: unknown[]) =>
    asked === "begin" || asked === "commit" ? { rows: [] } : owner.query(asked as string, values);
  const client = { ...listeners, query, release: ignore };
  // With listeners of its own the library asks for no more.
  return { ...listeners, listeners: () => [ignore], options: {}, connect: async () => client, end: ignore };
}
