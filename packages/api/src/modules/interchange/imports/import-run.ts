import type { EntityManager } from "typeorm";
import { GraphThings } from "../../../platform/feeds/json-ld/graph-things.ts";
import { isNode, type JsonNode, withBareNames } from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import { BulkStatements } from "../../../platform/records/changes/bulk-statements.ts";
import type { EventFacts, FeedSettings } from "../events/event-facts.ts";
import { importerReference } from "../events/event-identity.rules.ts";
import { isEvent, readEvent, referringProperties } from "../events/event-record.ts";
import type { RecordNote } from "../records/record-notes.ts";
import { type BatchOutcome, type Change, ImportBatch } from "./import-batch.ts";
import { writeRecords } from "./write-records.ts";

/** What became of an import's records: each read one was created, updated, left unchanged, refused, or a part of others. */
export interface ImportSummary {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Things that events refer to, such as an organisation in the same `@graph`. */
  referredTo: number;
  /** How many of those that went in lost something or were repaired. */
  warned: number;
  refused: number;
  partnersCreated: number;
  programsCreated: number;
  sessionsCreated: number;
  /** In how many records each property was that is not read. */
  notRead: Record<string, number>;
}

const nothingRead = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  referredTo: 0,
  warned: 0,
  refused: 0,
  partnersCreated: 0,
  programsCreated: 0,
  sessionsCreated: 0,
};

/** What is to be said of one record. */
export interface RecordReport extends RecordNote {
  outcome: "refused" | "warned";
  /** Its place in the file's list, from 1. */
  position: number;
  /** What it calls itself. */
  name: string | undefined;
}

export interface ImportOptions extends Omit<FeedSettings, "today"> {
  /** The day of the import, where it is not today. */
  today?: string;
  /** Does everything and keeps nothing of it. */
  isDryRun?: boolean;
  /** Ends the import; nothing of it is kept. */
  signal?: AbortSignal;
  onReport?(report: RecordReport): void;
  onProgress?(summary: ImportSummary): void;
}

/** A record, as reports name it. */
type Named = Pick<RecordReport, "position" | "name">;

interface Pending extends Named {
  facts: EventFacts[];
  isWarned: boolean;
}

/** A record that is kept until the file has ended. */
interface Waiting {
  position: number;
  record: JsonNode;
}

const sessionsAtOnce = 500;
// Of events with long texts fewer go at once, so that memory stays flat whatever a feed holds.
const charactersAtOnce = 4_000_000;
// Records whose references lead to things further on wait for them, while so many characters of them do.
const charactersWaiting = 32_000_000;

/** One import on its way through a file. */
export class ImportRun {
  readonly summary: ImportSummary = { ...nothingRead, notRead: {} };
  readonly #manager: EntityManager;
  readonly #options: ImportOptions;
  readonly #settings: FeedSettings;
  readonly #batch: ImportBatch;
  readonly #things = new GraphThings();
  /** The records that are things and no events, by id. */
  readonly #thingRecords = new Map<string, Waiting>();
  readonly #waiting: Waiting[] = [];
  #charactersWaiting = 0;
  /** The position of each session in the file, by reference. */
  readonly #positions = new Map<string, number>();
  #pending: Pending[] = [];
  #sessions = 0;
  #characters = 0;

  constructor(manager: EntityManager, options: ImportOptions) {
    this.#manager = manager;
    this.#options = options;
    this.#settings = { ...options, today: options.today ?? new Date().toISOString().slice(0, 10) };
    const { source, language } = options;
    const name = { source: language, texts: { [language]: source } };
    const importer = { reference: importerReference(source), name, website: null };
    this.#batch = new ImportBatch(new BulkStatements(manager, source), importer);
  }

  async take(record: unknown): Promise<void> {
    this.summary.read += 1;
    const position = this.summary.read;
    if (!isNode(record)) return this.#read(position, record, new Map());
    const node = withBareNames(record);
    const id = node["@id"];
    if (typeof id === "string" && !isEvent(node) && this.#things.add(id, node)) {
      this.#thingRecords.set(id, { position, record: { "@type": node["@type"], name: node.name } });
      return;
    }
    const missing = new Map<string, string>();
    const resolved = this.#things.resolve(node, referringProperties, missing);
    if (missing.size > 0 && this.#hasRoomFor(node)) this.#waiting.push({ position, record: node });
    else await this.#read(position, resolved, missing);
  }

  /** What referred to things further on is read, now that all are known; what nobody refers to is refused. */
  async end(): Promise<void> {
    for (const { position, record } of this.#waiting) {
      const missing = new Map<string, string>();
      await this.#read(position, this.#things.resolve(record, referringProperties, missing), missing);
    }
    for (const [id, { position, record }] of this.#thingRecords) {
      if (this.#things.isUsed(id)) this.summary.referredTo += 1;
      else await this.#read(position, record, new Map());
    }
    await this.#flush();
  }

  #hasRoomFor(record: JsonNode): boolean {
    this.#charactersWaiting += JSON.stringify(record).length;
    return this.#charactersWaiting <= charactersWaiting;
  }

  async #read(position: number, record: unknown, missing: ReadonlyMap<string, string>): Promise<void> {
    const reading = readEvent(record, this.#settings, missing);
    const { name } = reading;
    if ("refusal" in reading) return this.#refuse({ position, name }, reading.refusal);
    const { facts, first } = this.#newOf(position, reading.facts);
    const message = `The record repeats the event of record ${first}: organiser, name, startDate and place are the same.`;
    if (facts.length === 0) return this.#refuse({ position, name }, { code: "repeated", message });
    const notes = first === undefined ? reading.notes : [...reading.notes, { code: "repeated", message }];
    this.#warn({ position, name }, notes);
    await this.#add({ position, name, facts, isWarned: notes.length > 0 });
  }

  /** Those events of a record that no record had before, and the record that had one of the others. */
  #newOf(position: number, events: EventFacts[]): { facts: EventFacts[]; first: number | undefined } {
    let first: number | undefined;
    const facts = events.filter(({ session: { reference } }) => {
      const before = this.#positions.get(reference);
      first ??= before;
      if (before === undefined) this.#positions.set(reference, position);
      return before === undefined;
    });
    return { facts, first };
  }

  #warn(record: Named, notes: RecordNote[]): void {
    if (notes.length > 0) this.summary.warned += 1;
    for (const note of notes) {
      for (const property of note.properties ?? [])
        this.summary.notRead[property] = (this.summary.notRead[property] ?? 0) + 1;
      this.#options.onReport?.({ outcome: "warned", ...record, ...note });
    }
  }

  async #flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    this.#sessions = 0;
    this.#characters = 0;
    await writeRecords(this.#manager, pending, {
      write: (records) => this.#batch.write(records.flatMap(({ facts }) => facts)),
      count: (records, outcome) => this.#count(records, outcome),
      refuse: (record, note) => this.#refuse(record, note),
    });
    this.#options.onProgress?.(this.summary);
  }

  async #add(pending: Pending): Promise<void> {
    this.#pending.push(pending);
    this.#sessions += pending.facts.length;
    for (const { program } of pending.facts.slice(0, 1))
      for (const text of Object.values(program.description?.texts ?? {})) this.#characters += text.length;
    if (this.#sessions >= sessionsAtOnce || this.#characters >= charactersAtOnce) await this.#flush();
  }

  #count(pending: Pending[], { events, partnersCreated, programsCreated }: BatchOutcome): void {
    let next = 0;
    for (const record of pending) {
      const changes = events.slice(next, next + record.facts.length);
      next += record.facts.length;
      this.summary[changeOfRecord(changes)] += 1;
      if (changes.includes("kept")) this.#leaveOut(record);
    }
    this.summary.partnersCreated += partnersCreated;
    this.summary.programsCreated += programsCreated;
    this.summary.sessionsCreated += events.filter((change) => change === "created").length;
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

/** One record may have several sessions: it is new where all are, and changed where only some are. */
function changeOfRecord(changes: Change[]): Exclude<Change, "kept"> {
  const [first = "unchanged"] = changes;
  if (changes.some((change) => change !== first)) return "updated";
  return first === "kept" ? "unchanged" : first;
}
