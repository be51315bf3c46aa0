import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Actor, WriteOptions } from "../../platform/act.ts";
import { StartError } from "../../platform/start-error.ts";
import type { EventFacts, FeedSettings } from "./event-facts.ts";
import { importerReference } from "./event-identity.rules.ts";
import { readEvent } from "./event-record.ts";
import { type BatchOutcome, ImportBatch } from "./import-batch.ts";
import { ImportStatements } from "./import-statements.ts";
import type { RecordNote } from "./record-notes.ts";

/** What became of an import's records: each read one was created, updated, left unchanged or refused. */
export interface ImportSummary {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** How many of those that went in lost something or were repaired. */
  warned: number;
  refused: number;
  partnersCreated: number;
  programsCreated: number;
}

const nothingRead: ImportSummary = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  warned: 0,
  refused: 0,
  partnersCreated: 0,
  programsCreated: 0,
};

/** What is to be said of one record. */
export interface RecordReport extends RecordNote {
  outcome: "refused" | "warned";
  /** Its place in the file's list, from 1. */
  position: number;
  /** What it calls itself. */
  name: string | undefined;
}

export interface ImportOptions extends FeedSettings {
  /** Does everything and keeps nothing of it. */
  isDryRun?: boolean;
  /** Ends the import; nothing of it is kept. */
  signal?: AbortSignal;
  onReport?(report: RecordReport): void;
  onProgress?(summary: ImportSummary): void;
}

interface Pending {
  position: number;
  name: string | undefined;
  facts: EventFacts;
  isWarned: boolean;
}

const eventsAtOnce = 500;
// Of events with long texts fewer go at once, so that memory stays flat whatever a feed holds.
const charactersAtOnce = 4_000_000;

/** What administrators do with other publishers' listings of programs. */
export class ImportProgramsService {
  /** Takes in a feed of schema.org events, whole or not at all: one transaction. */
  async import(
    actor: Actor,
    records: AsyncIterable<unknown>,
    options: ImportOptions,
  ): Promise<ImportSummary> {
    const { source, zone, language } = options;
    let summary = nothingRead;
    await actor.act("program.import", { source, zone, language } as WriteOptions, async (act) => {
      const { manager } = act;
      await lock(manager);
      // From here on the database takes what is written for the words of the source.
      await manager.query("select set_config('hx.importing', $1, true)", [source]);
      if (options.isDryRun) await manager.query("savepoint dry_run");
      const run = new ImportRun(manager, options);
      for await (const record of records) {
        options.signal?.throwIfAborted();
        await run.take(record);
      }
      await run.flush();
      options.signal?.throwIfAborted();
      if (options.isDryRun) await manager.query("rollback to savepoint dry_run");
      ({ summary } = run);
      if (options.isDryRun || summary.created + summary.updated === 0) return act.changedNothing();
      return act.concerns("import", randomUUID(), null);
    });
    return summary;
  }
}

async function lock(manager: EntityManager): Promise<void> {
  const [row] = (await manager.query(
    "select pg_try_advisory_xact_lock(hashtext('heritage import')) as locked",
  )) as { locked: boolean }[];
  if (!row?.locked) throw new StartError("Another import is running: wait until it has ended.");
}

/** One import on its way through a file. */
class ImportRun {
  readonly summary: ImportSummary = { ...nothingRead };
  readonly #manager: EntityManager;
  readonly #options: ImportOptions;
  readonly #batch: ImportBatch;
  /** The position of each event in the file, by reference. */
  readonly #positions = new Map<string, number>();
  #pending: Pending[] = [];
  #characters = 0;

  constructor(manager: EntityManager, options: ImportOptions) {
    this.#manager = manager;
    this.#options = options;
    const { source, language } = options;
    const name = { source: language, texts: { [language]: source } };
    const importer = { reference: importerReference(source), name, website: null };
    this.#batch = new ImportBatch(new ImportStatements(manager, source), importer);
  }

  async take(record: unknown): Promise<void> {
    this.summary.read += 1;
    const position = this.summary.read;
    const reading = readEvent(record, this.#options);
    const { name, notes } = reading;
    if ("refusal" in reading) return this.#refuse({ position, name }, reading.refusal);
    const { reference } = reading.facts.session;
    const first = this.#positions.get(reference);
    if (first !== undefined) {
      const message = `The record repeats the event of record ${first}: organiser, name, startDate and place are the same.`;
      return this.#refuse({ position, name }, { code: "repeated", message });
    }
    this.#positions.set(reference, position);
    if (notes.length > 0) this.summary.warned += 1;
    for (const note of notes) this.#options.onReport?.({ outcome: "warned", position, name, ...note });
    await this.#add({ position, name, facts: reading.facts, isWarned: notes.length > 0 });
  }

  async flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    this.#characters = 0;
    await this.#write(pending);
    this.#options.onProgress?.(this.summary);
  }

  async #add(pending: Pending): Promise<void> {
    this.#pending.push(pending);
    for (const text of Object.values(pending.facts.program.description?.texts ?? {}))
      this.#characters += text.length;
    if (this.#pending.length >= eventsAtOnce || this.#characters >= charactersAtOnce) await this.flush();
  }

  /** Where the database refuses a batch for what a record holds, each goes alone, so that the others go in. */
  async #write(pending: Pending[]): Promise<void> {
    if (pending.length === 0) return;
    await this.#manager.query("savepoint batch");
    try {
      this.#count(pending, await this.#batch.write(pending.map(({ facts }) => facts)));
      await this.#manager.query("release savepoint batch");
    } catch (error) {
      const reason = dataFault(error);
      if (reason === undefined) throw error;
      await this.#manager.query("rollback to savepoint batch");
      const [only] = pending;
      if (pending.length === 1 && only)
        this.#refuse(only, { code: "not_storable", message: `The database cannot keep it: ${reason}.` });
      else for (const one of pending) await this.#write([one]);
    }
  }

  #count(pending: Pending[], { events, partnersCreated, programsCreated }: BatchOutcome): void {
    for (const [index, change] of events.entries()) {
      this.summary[change === "kept" ? "unchanged" : change] += 1;
      if (change === "kept" && pending[index]) this.#leaveOut(pending[index]);
    }
    this.summary.partnersCreated += partnersCreated;
    this.summary.programsCreated += programsCreated;
  }

  #leaveOut({ position, name, isWarned }: Pending): void {
    if (!isWarned) this.summary.warned += 1;
    const message =
      "The program was edited here and is no longer imported: what its publisher changed was left out.";
    this.#options.onReport?.({ outcome: "warned", position, name, code: "edited_here", message });
  }

  #refuse({ position, name }: Pick<Pending, "position" | "name">, note: RecordNote): void {
    this.summary.refused += 1;
    this.#options.onReport?.({ outcome: "refused", position, name, ...note });
  }
}

/** What PostgreSQL says against the data themselves: bad values, broken constraints, sizes. Undefined for anything else. */
function dataFault(error: unknown): string | undefined {
  const { driverError } = error as { driverError?: { code?: string; message: string } };
  return /^(22|23|54)/.test(driverError?.code ?? "") ? driverError?.message : undefined;
}
