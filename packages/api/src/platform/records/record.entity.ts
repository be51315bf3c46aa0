import { Column, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import type { PlaceColumns } from "../graphql/record.type.ts";

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

/** The columns of a record that has a place. */
export abstract class PlacedEntity extends RecordEntity implements PlaceColumns {
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
