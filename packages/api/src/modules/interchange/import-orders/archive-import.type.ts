import { Field, Int, ObjectType } from "type-graphql";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredParts } from "../../../platform/records/stored.ts";

export const ArchiveImportOutcome = vocabulary("ArchiveImportOutcome", "What became of a record of a file.", {
  REFUSED: "It cannot become an item. The others go in.",
  WARNED: "It goes in, and something of it was lost or repaired.",
  UPDATED: "Its item was changed.",
  KEPT: "Its item was left as it is here.",
  WITHHELD: "It was withdrawn, and stays away. Only its holder's import is told.",
});
export type ArchiveImportOutcome = keyof typeof ArchiveImportOutcome;

export interface ArchiveImportRow extends RecordRow {
  file_name: string;
  source: string;
  home_partner_id: string;
  created_at: string;
  received_at: string | null;
  record_count: number | null;
  not_read: Record<string, number>;
  never_found: string[];
  dry_run_job_id: string | null;
  run_job_id: string | null;
}

@ObjectType({ description: "A field of a source that its mapping does not read.", simpleResolvers: true })
export class FieldNotRead {
  @Field(() => String, { description: "Its name in the source." })
  field!: string;
  @Field(() => Int, { description: "In how many records it is." })
  count!: number;
}

const maxFields = 50;

@RecordType({
  table: "archive_imports",
  prefix: "impt",
  description:
    "A file of records that was sent to be taken into an archive. Each record becomes a draft of its holder, or is refused and told of. What is not taken in within a week is forgotten.",
})
export class ArchiveImport extends RecordNode<ArchiveImportRow> {
  @Stored(() => String, "file_name", { description: "The name of the file." })
  readonly fileName!: string;
  @Stored(() => String, "source", {
    description: "The name under which its records are found again, as the mapping says.",
  })
  readonly source!: string;
  @Stored(() => DateTime, "created_at", { description: "When it was announced." })
  readonly createdAt!: string;
  @Stored(() => DateTime, "received_at", {
    nullable: true,
    description: "When the file had arrived. Null until then.",
  })
  readonly receivedAt!: string | null;
  @Stored(() => Int, "record_count", {
    nullable: true,
    description: "How many records the file holds. Null until it has arrived.",
  })
  readonly recordCount!: number | null;
  @StoredParts(
    () => [FieldNotRead],
    ["not_read"],
    ({ not_read }: ArchiveImportRow) =>
      Object.entries(not_read)
        .map(([field, count]) => ({ field, count }))
        .sort((one, other) => other.count - one.count)
        .slice(0, maxFields),
    { description: "Fields of the source that the mapping does not read, most frequent first. At most 50." },
  )
  readonly notRead!: FieldNotRead[];
  @StoredParts(
    () => [String],
    ["never_found"],
    ({ never_found }: ArchiveImportRow) => never_found.slice(0, maxFields),
    { description: "Fields that the mapping names and no record has. At most 50." },
  )
  readonly neverFound!: string[];
}

export interface ArchiveImportEntryRow extends RecordRow {
  place: string;
  name: string | null;
  outcome: ArchiveImportOutcome;
  code: string | null;
  message: string | null;
  changes: { field: string; before: unknown; after: unknown }[] | null;
  visibility: { before: string[]; after: string[] } | null;
}

@ObjectType({ description: "What a record changes in one field of its item.", simpleResolvers: true })
export class ArchiveImportChange {
  @Field(() => String, { description: "The field, with its language where it is a text: `title.it`." })
  field!: string;
  @Field(() => String, { nullable: true, description: "What it was, at most 200 characters." })
  before!: string | null;
  @Field(() => String, { nullable: true, description: "What it is then, at most 200 characters." })
  after!: string | null;
}

@ObjectType({ description: "Who sees an item before and after a change of it.", simpleResolvers: true })
export class ArchiveImportVisibility {
  @Field(() => [String], { description: "The circles before. At most 3." })
  before!: string[];
  @Field(() => [String], { description: "The circles afterwards. At most 3." })
  after!: string[];
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);

// Not a node: read by an id of its own, it would stand outside of what its reader may see.
@ObjectType({
  description:
    "What is to be said of one record of a file. What tells of an item that you do not see now is left out.",
  simpleResolvers: true,
})
export class ArchiveImportEntry extends RecordNode<ArchiveImportEntryRow> {
  static override readonly table = "archive_import_entries";
  static override readonly prefix = "impe";

  @Stored(() => String, "place", { description: "Where it stands in the file, such as `line 12`." })
  readonly place!: string;
  @Stored(() => String, "name", {
    nullable: true,
    description: "What it calls itself. Null if that is not told.",
  })
  readonly name!: string | null;
  @Stored(() => ArchiveImportOutcome, "outcome", { description: "What became of it." })
  readonly outcome!: ArchiveImportOutcome;
  @Stored(() => String, "code", {
    nullable: true,
    description: "Why, as a code, such as `title_missing`. Null for a change.",
  })
  readonly code!: string | null;
  @Stored(() => String, "message", {
    nullable: true,
    description: "Why, as an English sentence with words of the file. Null for a change.",
  })
  readonly message!: string | null;
  @StoredParts(
    () => [ArchiveImportChange],
    ["changes"],
    ({ changes }: ArchiveImportEntryRow) =>
      (changes ?? []).map(({ field, before, after }) => ({
        field,
        before: shown(before),
        after: shown(after),
      })),
    { description: "What it changes in its item. At most 50." },
  )
  readonly changes!: ArchiveImportChange[];
  @StoredParts(
    () => ArchiveImportVisibility,
    ["visibility"],
    ({ visibility }: ArchiveImportEntryRow) => visibility,
    { nullable: true, description: "Who sees the item before and after. Null if the same." },
  )
  readonly visibility!: ArchiveImportVisibility | null;
}

export const archiveImportEntries = connectionOf(ArchiveImportEntry, { one: "entry", many: "entries" });
