import type { EntityManager } from "typeorm";
import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { BulkStatements } from "../../../platform/records/changes/bulk-statements.ts";
import { originalOf, type StoredText } from "../../../platform/texts/stored-text.ts";
import type { SourceRecord } from "../archive-files/archive-file.ts";
import type { ArchiveItemFacts } from "../archive-items/archive-item-facts.ts";
import { readArchiveItem } from "../archive-items/archive-item-reader.ts";
import type { ArchiveMapping } from "../archive-mapping/archive-mapping.ts";
import { ReadFields } from "../archive-mapping/read-fields.ts";
import { writeRecords } from "../imports/write-records.ts";
import type { RecordNote } from "../records/record-notes.ts";
import { ArchiveBatch, type ItemOutcome, type ItemResult, type VisibilityChange } from "./archive-batch.ts";
import type { FieldChange } from "./item-merge.ts";

/** What became of the records of a file: each was created, updated, left unchanged or alone, withheld or refused. */
export interface ArchiveImportSummary extends Record<ItemOutcome, number> {
  read: number;
  /** How many of those that went in lost something or were repaired. */
  warned: number;
  /** Of how many items other people than before see something. */
  visibilityChanged: number;
  /** In how many records each field of the source was that is not read. */
  notRead: Record<string, number>;
  /** Fields that the mapping names and no record has. */
  neverFound: string[];
}

/** What is to be said of one record. */
export interface ItemReport extends Partial<RecordNote> {
  outcome: "refused" | "warned" | "updated" | "kept" | "withheld";
  /** Where it stands in the file, such as "line 12". */
  place: string;
  /** What it calls itself. */
  name: string | undefined;
  changes?: { field: string; before: unknown; after: unknown }[];
  visibility?: VisibilityChange;
}

export interface ArchiveImportOptions {
  mapping: ArchiveMapping;
  /** Does everything and keeps nothing of it. */
  isDryRun?: boolean;
  /** Ends the import; nothing of it is kept. */
  signal?: AbortSignal;
  /** With the reference of the record, where it has one. */
  onReport?(report: ItemReport, reference?: string): void;
  onProgress?(summary: ArchiveImportSummary): void;
}

interface Pending {
  place: string;
  name: string | undefined;
  facts: ArchiveItemFacts;
}

export const recordsAtOnce = 500;
// Of records with long texts fewer go at once, so that memory stays flat whatever a file holds.
export const charactersAtOnce = 4_000_000;

/** One import on its way through a file. */
export class ArchiveRun {
  readonly summary: ArchiveImportSummary = {
    ...{ read: 0, created: 0, updated: 0, unchanged: 0, kept: 0, withheld: 0, refused: 0, warned: 0 },
    visibilityChanged: 0,
    notRead: {},
    neverFound: [],
  };
  /** The items that were changed and that the importer sees no more, which the log has to name all the same. */
  readonly hidden: string[] = [];
  readonly #manager: EntityManager;
  readonly #options: ArchiveImportOptions;
  readonly #fields: ReadFields;
  readonly #batch: ArchiveBatch;
  /** Where each reference was first, to find those that come twice. */
  readonly #places = new Map<string, string>();
  #pending: Pending[] = [];
  #characters = 0;

  constructor(manager: EntityManager, holder: string, options: ArchiveImportOptions) {
    this.#manager = manager;
    this.#options = options;
    this.#fields = new ReadFields(options.mapping);
    this.#batch = new ArchiveBatch(new BulkStatements(manager, options.mapping.source), holder);
  }

  async take(record: SourceRecord): Promise<void> {
    this.summary.read += 1;
    if ("values" in record) this.#fields.count(record.values);
    const reading = readArchiveItem(record, this.#options.mapping);
    const { place } = record;
    const { name, notes } = reading;
    if ("refusal" in reading) return this.#refuse({ place, name }, reading.refusal);
    const { facts } = reading;
    const first = this.#places.get(facts.reference);
    if (first !== undefined) return this.#refuse({ place, name }, repeated(facts.reference, first));
    this.#places.set(facts.reference, place);
    if (notes.length > 0) this.summary.warned += 1;
    for (const note of notes) this.#report({ outcome: "warned", place, name, ...note }, facts.reference);
    await this.#add({ place, name, facts });
  }

  async end(): Promise<void> {
    await this.#flush();
    this.summary.notRead = Object.fromEntries(this.#fields.notRead);
    this.summary.neverFound = this.#fields.neverFound;
  }

  async #add(pending: Pending): Promise<void> {
    this.#pending.push(pending);
    for (const text of Object.values(pending.facts.description?.texts ?? {})) this.#characters += text.length;
    if (this.#pending.length >= recordsAtOnce || this.#characters >= charactersAtOnce) await this.#flush();
  }

  async #flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    this.#characters = 0;
    await writeRecords(this.#manager, pending, {
      write: (records) => this.#batch.write(records.map(({ facts }) => facts)),
      count: (records, results) => {
        for (const [place, result] of results.entries()) this.#count(records[place] as Pending, result);
      },
      refuse: (record, note) => this.#refuse(record, note),
    });
    this.#options.onProgress?.(this.summary);
  }

  #count({ place, name, facts: { reference } }: Pending, result: ItemResult): void {
    const { outcome, note, changes = [], visibility, hiddenId } = result;
    if (outcome === "refused") {
      this.#refuse({ place, name }, note as RecordNote);
      return;
    }
    this.summary[outcome] += 1;
    if (hiddenId !== undefined) this.hidden.push(hiddenId);
    if (visibility) this.summary.visibilityChanged += 1;
    if (outcome === "kept" || outcome === "withheld")
      this.#report({ outcome, place, name, ...note }, reference);
    if (outcome === "updated")
      this.#report(
        {
          ...{ outcome, place, name, changes: changes.map(shownChange) },
          ...(visibility && { visibility }),
        },
        reference,
      );
    const notes = aboutFields(result);
    if (notes.length > 0) this.summary.warned += 1;
    for (const one of notes) this.#report({ outcome: "warned", place, name, ...one }, reference);
  }

  #refuse({ place, name }: Pick<Pending, "place" | "name">, note: RecordNote): void {
    this.summary.refused += 1;
    this.#report({ outcome: "refused", place, name, ...note });
  }

  #report(report: ItemReport, reference?: string): void {
    this.#options.onReport?.(report, reference);
  }
}

/** What was not taken as it is told, by fields. */
function aboutFields({ kept = [], waiting = [], unwanted = [] }: ItemResult): RecordNote[] {
  const notes: RecordNote[] = [];
  const note = (code: string, fields: string[], sentence: (named: string) => string) => {
    if (fields.length > 0) notes.push({ code, message: sentence(fields.join(", ")) });
  };
  note(
    "edited_here",
    kept,
    (named) => `What the source says of ${named} was left out, since somebody has edited that here.`,
  );
  note(
    "translation_waits",
    waiting,
    (named) => `The translation ${named} waits for the item's communities to approve it, and hides nothing.`,
  );
  note(
    "translation_unwanted",
    unwanted,
    (named) => `The translation ${named} was left out: none is wanted of this item.`,
  );
  return notes;
}

/** Why a record is refused whose reference another had before it. */
export const repeated = (reference: string, first: string): RecordNote => ({
  code: "repeated",
  message: `The reference "${reference}" is that of ${first}: each record needs one of its own.`,
});

const longestShown = 200;

/** A change as a person reads it: texts in their original language, and no longer than a line or two. */
function shownChange({ field, before, after }: FieldChange) {
  return { field, before: shown(before), after: shown(after) };
}

function shown(value: unknown): unknown {
  if (value === null || typeof value === "number") return value;
  const text = typeof value === "object" && "texts" in value ? originalOf(value as StoredText) : value;
  return cutAtWord(typeof text === "string" ? text : JSON.stringify(text), longestShown);
}
