import { Column, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import type { PlaceColumns, RecordOrigin } from "../graphql/types/record.type.ts";
import type { StoredText } from "../texts/stored-text.ts";

/** The columns that actions on every kind of record know. */
export abstract class RecordEntity {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("timestamptz", { default: () => "now()" })
  updated_at!: Date;
  @Column("integer", { default: 1 })
  revision!: number;
  @Column("timestamptz", { nullable: true })
  deleted_at!: Date | null;
}

/** Those of a record that may be imported, and has a page of its own. */
export abstract class ImportableEntity extends RecordEntity {
  @Column("text")
  slug!: string;
  @Column("jsonb", { nullable: true })
  description!: StoredText | null;
  @Column("text", { default: "CREATED" })
  origin!: RecordOrigin;
  @Column("text", { nullable: true })
  source_name!: string | null;
  @Column("text", { nullable: true })
  source_url!: string | null;
  @Column({ type: "tsvector" })
  search_vector!: string;
}

/** Adds the columns of a place to those of a record. */
// biome-ignore lint/suspicious/noExplicitAny: TypeScript wants it of a class that adds to others.
export function placed<B extends abstract new (...args: any[]) => RecordEntity>(Base: B) {
  abstract class Placed extends Base implements PlaceColumns {
    @Column("text", { nullable: true })
    country!: string | null;
    @Column("text", { nullable: true })
    region!: string | null;
    @Column("text", { nullable: true })
    locality!: string | null;
    @Column("text", { nullable: true })
    street_address!: string | null;
    @Column("text", { nullable: true })
    postal_code!: string | null;
    @Column("double precision", { nullable: true })
    latitude!: number | null;
    @Column("double precision", { nullable: true })
    longitude!: number | null;
  }
  return Placed;
}

/** An id of a record in another system. */
export abstract class ReferenceEntity {
  @PrimaryColumn("text")
  source!: string;
  @PrimaryColumn("text")
  value!: string;
  /** A digest of what its source last told, where the record is found by it to be imported again. */
  @Column("text", { nullable: true })
  content_hash!: string | null;
}
