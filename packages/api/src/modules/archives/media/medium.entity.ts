import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecordEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { MediumKind } from "./medium.type.ts";

@Entity("media")
export class MediumEntity extends RecordEntity {
  @Column("uuid")
  item_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  kind!: MediumKind;
  @Column("integer")
  position!: number;
  @Column("jsonb", { nullable: true })
  alternative_text!: StoredText | null;
  @Column("boolean")
  is_decorative!: boolean;
  @Column("integer", { nullable: true })
  width!: number | null;
  @Column("integer", { nullable: true })
  height!: number | null;
  @Column("integer", { nullable: true })
  duration_ms!: number | null;
  @Column("text", { nullable: true })
  placeholder!: string | null;
  @Column("jsonb", { nullable: true })
  credit!: StoredText | null;
  @Column("jsonb", { nullable: true })
  content_warning!: StoredText | null;
  @Column("boolean")
  is_streaming_only!: boolean;
  @Column("uuid", { nullable: true })
  redacts_id!: string | null;
  /** Kept by the database alone. */
  @Column("timestamptz", { nullable: true })
  first_accepted_at!: Date | null;
  @Column({ type: "tsvector" })
  search_vector!: string;
}

@Entity("media_renditions")
export class RenditionEntity {
  @PrimaryColumn("uuid")
  medium_id!: string;
  @PrimaryColumn("text")
  name!: string;
  @Column("text")
  file!: string;
  @Column("text")
  content_type!: string;
  @Column("bigint")
  size!: number;
  @Column("bytea")
  sha256!: string;
  @Column("integer", { nullable: true })
  width!: number | null;
  @Column("integer", { nullable: true })
  height!: number | null;
}
