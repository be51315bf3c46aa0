import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { EntityManager } from "typeorm";
import { isRefusedForGood } from "../database/connections/database-errors.ts";
import type { DatabaseSessions, MemberSession } from "../database/connections/database-sessions.ts";
import { ApiError } from "../errors.ts";
import { InputRefused } from "../graphql/user-errors.ts";
import type { Viewer } from "../viewer.ts";
import { jobMessages } from "./job.messages.ts";
import { JobBatch, type JobProgress } from "./job-batch.ts";
import type { AnyJobKind, IdsOnly } from "./job-kind.ts";
import { refusalOf, type StoredSentence, storedSentence } from "./stored-sentence.ts";

type StoredJob = JobProgress<IdsOnly>;

interface Context {
  databaseSessions: DatabaseSessions;
  signal: AbortSignal;
  log: Logger;
}

interface Ticket {
  jobId: string;
  /** Who ordered it, as the setting hx.viewer has them. */
  viewerId: string;
  /** True where nothing is tried again after this. */
  isLastAttempt: boolean;
  /** True where the attempt before failed: once something was done, a new ticket counts from the start. */
  isRetry: boolean;
}

/** What becomes of the ticket: the job has ended, or somebody goes on with it. */
type RunEnd = "ended" | "to be continued";

/** Ends a batch that may not be committed: the job was cancelled, or others did it. */
class Overtaken extends Error {}

/** Ends it because there is nobody any more as whom it could be done. */
class OrdererGone extends Error {}

/** Ends it because nobody knows any more what is to be done. */
class PayloadUnreadable extends Error {}

/** Says to the queue that the job is to be tried again; why stands in the log only. */
export class TryAgain extends Error {}

/** One attempt at a job: batch after batch, each in a transaction of its own, until it has ended or the service stops. */
export class JobRun {
  readonly #kind: AnyJobKind;
  readonly #ticket: Ticket;
  readonly #context: Context;
  readonly #session: MemberSession;

  constructor(kind: AnyJobKind, ticket: Ticket, context: Context) {
    this.#kind = kind;
    this.#ticket = ticket;
    this.#context = context;
    // Its scopes are not known yet; to the database a viewer is an id.
    const viewer: Viewer =
      ticket.viewerId === "SYSTEM"
        ? { kind: "system" }
        : { kind: "person", personId: ticket.viewerId, scopes: new Set() };
    this.#session = context.databaseSessions.memberSession(viewer);
  }

  async run(): Promise<RunEnd> {
    try {
      return await this.#goOn();
    } catch (error) {
      if (error instanceof Overtaken) return "ended";
      if (error instanceof OrdererGone) return await this.#fail(storedSentence(jobMessages.ordererGone));
      if (error instanceof PayloadUnreadable)
        return await this.#fail(storedSentence(jobMessages.payloadUnreadable));
      if (error instanceof InputRefused) return await this.#fail(refusalOf(error));
      if (error instanceof ApiError && error.extensions.code === "FORBIDDEN")
        return await this.#fail(storedSentence(jobMessages.forbidden));
      return await this.#tryAgain(error);
    } finally {
      await this.#session.close();
    }
  }

  async #goOn(): Promise<RunEnd> {
    const stored = await this.#begin();
    if (!stored) return "ended";
    for (let job = stored; ; ) {
      const next = await this.#batch(job);
      if (!next) return "ended";
      if (this.#context.signal.aborted || this.#ticket.isRetry) return "to be continued";
      job = { ...job, ...next };
    }
  }

  /** Marks it as under way; undefined where there is nothing to do any more. */
  #begin(): Promise<StoredJob | undefined> {
    return this.#session.transaction(async (manager) => {
      const [[job]] = (await manager.query(
        `update jobs set state = 'RUNNING', started_at = coalesce(started_at, now())
         where id = $1 and state in ('QUEUED', 'RUNNING') returning id, payload, position, done, total, counts`,
        [this.#ticket.jobId],
      )) as [[StoredJob?]];
      return job;
    });
  }

  /** Who ordered it, with what they may do now; undefined where there is no such person or key any more. */
  async #viewer(manager: EntityManager): Promise<Viewer | undefined> {
    const [found] = (await manager.query(
      `select kind, is_administrator as "isAdministrator", scopes from viewer_identity()`,
    )) as { kind: "system" | "person" | "key"; isAdministrator: boolean; scopes: string[] }[];
    const { viewerId } = this.#ticket;
    if (!found) return undefined;
    const { kind, isAdministrator } = found;
    const scopes = new Set(found.scopes);
    if (kind === "system") return { kind };
    return kind === "person"
      ? { kind, personId: viewerId, scopes }
      : { kind, keyId: viewerId, isAdministrator, scopes };
  }

  /** The next batch; gives how far the job is then, or undefined where it has ended. */
  async #batch(job: StoredJob): Promise<Pick<StoredJob, "position" | "counts"> | undefined> {
    return this.#session.transaction(async (manager, beforeCommit) => {
      // Rights are asked for in each transaction: those of a key may have ended since the last.
      const viewer = await this.#viewer(manager);
      if (!viewer) throw new OrdererGone();
      const payload = this.#kind.read(job.payload);
      if (payload === undefined) throw new PayloadUnreadable();
      const batch = new JobBatch({ ...job, payload }, { viewer, manager, beforeCommit });
      const end = await this.#kind.run(batch);
      if (!(await batch.end(end))) throw new Overtaken();
      return end.isLast ? undefined : { position: end.position, counts: batch.counts };
    });
  }

  /** Something went wrong that may go well another time; where it cannot, or after the last attempt, the job has failed. */
  async #tryAgain(error: unknown): Promise<RunEnd> {
    const { log } = this.#context;
    const { jobId, isLastAttempt } = this.#ticket;
    const reference = randomUUID();
    const isForNow = error instanceof ApiError && error.extensions.retryAfterMs !== undefined;
    log[isForNow ? "warn" : "error"]({ err: error, jobId, kind: this.#kind.name, reference }, "a job failed");
    if (!isLastAttempt && !isRefusedForGood(error)) throw new TryAgain(`See the log at ${reference}.`);
    return this.#fail(storedSentence(jobMessages.unforeseen, { reference }));
  }

  async #fail(failure: StoredSentence): Promise<RunEnd> {
    await this.#session.transaction((manager) =>
      manager.query(
        `update jobs set state = 'FAILED', failure = $2, ended_at = now()
         where id = $1 and state in ('QUEUED', 'RUNNING')`,
        [this.#ticket.jobId, JSON.stringify(failure)],
      ),
    );
    return "ended";
  }
}
