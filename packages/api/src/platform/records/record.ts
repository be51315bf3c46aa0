import { Field, Int, ObjectType } from "type-graphql";
import { encodeId, type IdPrefix } from "../graphql/types/ids.ts";
import { Node } from "../graphql/types/node.ts";
import { RecordOrigin, Source, type SourcedRow, sourceOf } from "../graphql/types/record.type.ts";
import { DateTime } from "../graphql/types/scalars.ts";
import { Reads, Stored } from "./stored.ts";

export interface RecordRow {
  id: string;
}

/** A class of records: its table, which is also the name of the public view, and the prefix of its ids. */
export interface RecordClass<R extends RecordRow, N extends RecordNode<R>> {
  new (row: R, preferredLanguages: readonly string[]): N;
  readonly table: string;
  readonly prefix: IdPrefix;
  readonly prototype: N;
}

/** A record as GraphQL shows it: one row of its table, read with the columns that were asked for. */
export abstract class RecordNode<R extends RecordRow> extends Node {
  static readonly table: string;
  static readonly prefix: IdPrefix;
  readonly row: R;
  readonly preferredLanguages: readonly string[];

  constructor(row: R, preferredLanguages: readonly string[]) {
    super();
    this.row = row;
    this.id = encodeId((new.target as unknown as { prefix: IdPrefix }).prefix, row.id);
    this.preferredLanguages = preferredLanguages;
  }
}

/** Declares a type of records: the table they are in, the first word of their ids, and what they are. */
export function RecordType({ table, prefix, description }: RecordTypeOptions) {
  return (Type: abstract new (...args: never[]) => object): void => {
    Object.assign(Type, { table, prefix });
    ObjectType({ implements: Node, description, simpleResolvers: true })(Type);
  };
}

interface RecordTypeOptions {
  table: string;
  prefix: IdPrefix;
  description: string;
}

/** The columns of every record that is changed, deleted and restored. */
export interface ChangingRow extends RecordRow {
  created_at: string;
  updated_at: string;
  revision: number;
  deleted_at: string | null;
}

/** A record that is changed, deleted and restored. */
@ObjectType({ description: "A record with its history.", simpleResolvers: true })
export abstract class ChangingRecord<R extends ChangingRow> extends RecordNode<R> {
  @Stored(() => DateTime, "created_at", { description: "When the record was created." })
  readonly createdAt!: string;
  @Stored(() => DateTime, "updated_at", { description: "When the record was last changed." })
  readonly updatedAt!: string;
  @Stored(() => Int, "revision", {
    description:
      "A number that grows by one with each change. Pass it as `expectedRevision` to make sure that you change the version that you have read.",
  })
  readonly revision!: number;
  @Stored(() => DateTime, "deleted_at", {
    nullable: true,
    description:
      "When the record was deleted. Null if it has not been deleted. Only those who may restore a deleted record can see it.",
  })
  readonly deletedAt!: string | null;
}

/** Those of records that everybody may see, and that may come from a feed. */
export interface ImportableRow extends ChangingRow, SourcedRow {
  slug: string;
  is_public: boolean;
}

/** Whether everybody sees a record. */
export const isPublicColumn = "public_from <= now() and now() < public_until as is_public";

/** A record that everybody sees once it is public, written here or taken from a feed. */
@ObjectType({ description: "A record that may be imported.", simpleResolvers: true })
export abstract class ImportableRecord<R extends ImportableRow> extends ChangingRecord<R> {
  @Stored(() => String, "slug", {
    description:
      "The record's short name for web addresses, such as `songs-of-the-red-sea`. Unique among public records of its kind.",
  })
  readonly slug!: string;
  @Stored(() => Boolean, isPublicColumn, {
    description:
      "True if everyone can see the record. A record that is not public can be seen by its partners' members and by platform administrators.",
  })
  readonly isPublic!: boolean;
  @Stored(() => RecordOrigin, "origin", { description: "Whether the record was created here or imported." })
  readonly origin!: RecordOrigin;
  @Reads("origin", "source_name", "source_url")
  @Field(() => Source, {
    nullable: true,
    description:
      "The source of an imported record. Null if the record was created here, or has been edited here since.",
  })
  get source(): Source | null {
    return sourceOf(this.row, "IMPORTED");
  }
  @Reads("origin", "source_name", "source_url")
  @Field(() => Source, {
    nullable: true,
    description:
      "The publisher's listing from which the record was imported before it was edited here; its text is no longer the publisher's. Null if the record was created here, or is still as imported.",
  })
  get basedOn(): Source | null {
    return sourceOf(this.row, "CREATED");
  }
}
