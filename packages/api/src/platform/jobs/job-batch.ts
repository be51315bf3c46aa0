import type { EntityManager } from "typeorm";
import {
  type Action,
  type Actor,
  type Check,
  type MutationResult,
  runAction,
  type WriteOptions,
} from "../actions/action.ts";
import type { Statement } from "../database/connections/statement-batch.ts";
import type { IdPrefix } from "../graphql/types/ids.ts";
import type { Sentence, SentenceValues } from "../texts/sentences.ts";
import type { Viewer } from "../viewer.ts";
import type { BatchEnd } from "./job-kind.ts";
import { type StoredSentence, storedSentence } from "./stored-sentence.ts";

/** A job as the next batch finds it. */
export interface JobProgress<Payload = unknown, Position = unknown> {
  id: string;
  payload: Payload;
  position: Position | null;
  done: number;
  total: number | null;
  counts: Record<string, number>;
}

/** What a job has to say of one part of its input. */
interface Note {
  sentence: Sentence;
  values?: SentenceValues;
  /** The record that it is about, by its database id. */
  subject?: { prefix: IdPrefix; uuid: string };
  /** Which part of the input, counted from 1. */
  place?: number;
}

// Words are chosen when they are read: what is kept is which sentence.
const languages = ["en"];

/** One transaction of a job, as who ordered it. It performs actions as a request does; all of them are committed, or none. */
export class JobBatch<Payload = unknown, Position = unknown> implements Actor {
  readonly viewer: Viewer;
  readonly languages = languages;
  /** For statements of its own, under the viewer's row-level security. */
  readonly manager: EntityManager;
  readonly payload: Payload;
  /** Where the batch before ended; null for the first. */
  readonly position: Position | null;
  readonly #job: JobProgress<Payload, Position>;
  #beforeCommit: Statement[];
  #counts: Record<string, number>;
  #notes: object[] = [];

  constructor(
    job: JobProgress<Payload, Position>,
    context: { viewer: Viewer; manager: EntityManager; beforeCommit: Statement[] },
  ) {
    this.viewer = context.viewer;
    this.manager = context.manager;
    this.payload = job.payload;
    this.position = job.position;
    this.#job = job;
    this.#beforeCommit = context.beforeCommit;
    this.#counts = { ...job.counts };
  }

  /** Performs an action. One that is refused leaves nothing behind, and the others of the batch as they are. */
  perform(
    actionName: string,
    input: WriteOptions,
    work: (action: Action) => Promise<string>,
  ): Promise<MutationResult> {
    return this.#within("release", () =>
      runAction(
        { manager: this.manager, beforeCommit: this.#beforeCommit, languages },
        actionName,
        input,
        work,
      ),
    );
  }

  /** A batch is one transaction: it stays open while something is worked out. */
  async prepare<Read, Result>(
    read: (manager: Check["manager"]) => Promise<Read>,
    work: (read: Read) => Promise<Result>,
  ): Promise<Result> {
    return work(await read(this.manager));
  }

  /** Does something, looks at the result, and takes it back: for a dry run. */
  rehearse<T>(work: () => Promise<T>): Promise<T> {
    return this.#within("rollback to", work);
  }

  async #within<T>(atTheEnd: "release" | "rollback to", work: () => Promise<T>): Promise<T> {
    const outside = this.#beforeCommit;
    const own: Statement[] = [];
    this.#beforeCommit = own;
    await this.manager.query("savepoint part");
    try {
      const result = await work();
      if (atTheEnd === "release") outside.push(...own);
      await this.manager.query(`${atTheEnd} savepoint part`);
      return result;
    } catch (error) {
      // Where the connection is lost, that is what ends the batch.
      await this.manager.query("rollback to savepoint part").catch(() => undefined);
      throw error;
    } finally {
      this.#beforeCommit = outside;
    }
  }

  get counts(): Record<string, number> {
    return this.#counts;
  }

  /** Adds to one of the numbers that the job reports. */
  count(name: string, more = 1): void {
    this.#counts[name] = (this.#counts[name] ?? 0) + more;
  }

  /** Adds to the job's report. */
  note({ sentence, values, subject, place }: Note): void {
    const said: StoredSentence = storedSentence(sentence, values);
    const { prefix = null, uuid = null } = subject ?? {};
    this.#notes.push({ place: place ?? null, subject_type: prefix, subject_id: uuid, said });
  }

  /**
   * Writes how far the job has come, as the last thing before the commit. False where it was cancelled meanwhile, or where
   * somebody else did this batch: then it must not be committed.
   */
  async end({ position, done, total, isLast }: BatchEnd<Position>): Promise<boolean> {
    if (this.#notes.length > 0)
      await this.manager.query(
        `insert into job_entries (job_id, place, subject_type, subject_id, said)
         select $1, place, subject_type, subject_id, said
         from jsonb_to_recordset($2) as note (place int, subject_type text, subject_id uuid, said jsonb)`,
        [this.#job.id, JSON.stringify(this.#notes)],
      );
    const [, changed] = (await this.manager.query(
      `update jobs set position = $3, done = done + $4, total = coalesce($5, total), counts = $6,
         state = case when $7 then 'SUCCEEDED' else state end, ended_at = case when $7 then now() end
       where id = $1 and state = 'RUNNING' and position = $2`,
      [
        this.#job.id,
        JSON.stringify(this.#job.position),
        JSON.stringify(position),
        done,
        total ?? null,
        JSON.stringify(this.#counts),
        isLast,
      ],
    )) as [unknown, number];
    return changed === 1;
  }
}
