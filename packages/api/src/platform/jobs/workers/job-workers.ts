import { setTimeout as sleep } from "node:timers/promises";
import { Logger as QueueLogger, type Runner, run, type TaskList } from "graphile-worker";
import pg from "pg";
import type { Logger } from "pino";
import type { DatabaseSessions } from "../../database/connections/database-sessions.ts";
import type { AnyJobKind } from "../job-kind.ts";
import { JobRun, TryAgain } from "../job-run.ts";
import { keepDoing, type LoneTask } from "./lone-task.ts";

interface Options {
  kinds: readonly AnyJobKind[];
  /** What one instance does all the time. */
  loneTasks: readonly LoneTask[];
  /** How workers reach the queue. */
  queueUrl: string;
  /** What is done, is done through these: apart from those of requests, so that no work takes connections from them. */
  databaseSessions: DatabaseSessions;
  /** How many jobs are done at once. */
  concurrency: number;
  connectTimeoutMs: number;
  log: Logger;
}

/** Beside LISTEN, by which a new job starts at once: for those that are tried again later. */
const pollMs = 5000;
/** How often tickets are looked for whose workers are gone. */
const releaseMs = 5000;
const statementMs = 30_000;

const preset = {
  worker: {
    schema: "queue",
    pollInterval: pollMs,
    // With a delay, if only of 0 ms, stopping waits until the queue knows what was done.
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
  },
};

/** Takes jobs out of the queue and does them, until told to stop. */
export class JobWorkers {
  readonly #options: Options;
  readonly #pool: pg.Pool;
  readonly #stopping = new AbortController();
  readonly #tasks: TaskList;
  #runner: Runner | undefined;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
    this.#pool = new pg.Pool({
      connectionString: options.queueUrl,
      // Each job holds one for as long as it is worked on; one listens, one looks for tickets, one gives them back.
      max: options.concurrency + 3 + options.loneTasks.length,
      connectionTimeoutMillis: options.connectTimeoutMs,
      statement_timeout: statementMs,
      query_timeout: statementMs + 1000,
      keepAlive: true,
      application_name: "heritage-jobs",
    });
    // Whoever is given a connection that ended is told by the first statement.
    this.#pool.on("error", (error) => options.log.warn({ err: error }, "a connection of workers was lost"));
    this.#pool.on("connect", (client) => client.on("error", () => undefined));
    this.#tasks = Object.fromEntries(
      options.kinds.map((kind) => [kind.name, (payload, helpers) => this.#do(kind, payload, helpers.job)]),
    ) as TaskList;
  }

  start(): void {
    const parts = { pool: this.#pool, signal: this.#stopping.signal, log: this.#options.log };
    const loneTasks = this.#options.loneTasks.map((task) => keepDoing(task, parts));
    this.#ended = Promise.all([this.#keepWorking(), this.#lookAfterQueue(), ...loneTasks]);
  }

  /** Takes no more jobs, and lets the batches under way end. What is not done goes on elsewhere, or at the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#runner?.stop().catch(() => undefined);
    await this.#ended;
    await this.#pool.end();
  }

  /** The library's workers end where the database was away for long: then others begin. */
  async #keepWorking(): Promise<void> {
    const { concurrency, log, kinds } = this.#options;
    if (kinds.length === 0) return;
    while (!this.#stopping.signal.aborted) {
      try {
        this.#runner = await run({
          pgPool: this.#pool,
          preset,
          taskList: this.#tasks,
          concurrency,
          noHandleSignals: true,
          logger: quietly(log),
        });
        if (this.#stopping.signal.aborted) await this.#runner.stop();
        await this.#runner.promise;
      } catch (error) {
        log.warn({ err: error }, "the workers begin again");
      }
      await this.#pause(1000);
    }
  }

  async #lookAfterQueue(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      try {
        for (const { name, againAfterSeconds: pause } of this.#options.kinds)
          if (pause !== undefined)
            await this.#pool.query("select queue.order_again($1, make_interval(secs => $2))", [name, pause]);
        const { rows } = await this.#pool.query<{ released: number }>(
          "select queue.release_tickets() as released",
        );
        if (rows[0]?.released) this.#options.log.warn(rows[0], "work of somebody who is gone was given back");
      } catch (error) {
        this.#options.log.warn({ err: error }, "the queue could not be looked after");
      }
      await this.#pause(releaseMs);
    }
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  /** Works on a job while holding its lock, by which others see that somebody does. */
  async #do(kind: AnyJobKind, payload: unknown, { attempts, max_attempts }: TicketRow): Promise<void> {
    const { id: jobId } = payload as { id: string };
    const { databaseSessions, log } = this.#options;
    const holder = await this.#pool.connect();
    let isWhole = false;
    try {
      await holder.query("select pg_advisory_lock(queue.lock_of($1))", [jobId]);
      const { rows } = await holder.query<{ viewer: string | null }>("select queue.viewer_of($1) as viewer", [
        jobId,
      ]);
      const viewerId = rows[0]?.viewer;
      if (viewerId != null) {
        const ticket = { jobId, viewerId, isLastAttempt: attempts >= max_attempts, isRetry: attempts > 1 };
        const run = new JobRun(kind, ticket, { databaseSessions, signal: this.#stopping.signal, log });
        if ((await run.run()) === "to be continued")
          await holder.query("select queue.add_ticket($1, $2, $3)", [jobId, kind.name, viewerId]);
      }
      await holder.query("select pg_advisory_unlock(queue.lock_of($1))", [jobId]);
      isWhole = true;
    } catch (error) {
      // What goes to the queue is kept there: nothing of what was worked on.
      throw error instanceof TryAgain ? error : new TryAgain("See the log.");
    } finally {
      // Its lock ends with it.
      holder.release(!isWhole);
    }
  }
}

interface TicketRow {
  attempts: number;
  max_attempts: number;
}

/** What the library says, where somebody looks for it; what went wrong with a job we say ourselves. */
const quietly = (log: Logger) => new QueueLogger(() => (_level, message) => log.debug(message));
