import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecordEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";

@Entity("collections")
export class CollectionEntity extends RecordEntity {
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  slug!: string;
  @Column("jsonb")
  title!: StoredText;
  @Column("jsonb", { nullable: true })
  introduction!: StoredText | null;
  @Column("uuid", { nullable: true })
  program_id!: string | null;
  @Column({ type: "timestamptz", nullable: true, insert: false })
  published_at!: Date | null;
  @Column("text")
  sort_title!: string;
  @Column({ type: "tsvector" })
  search_vector!: string;
}

@Entity("collection_entries")
export class CollectionEntryEntity {
  @PrimaryColumn("uuid")
  id!: string;
  @Column({ type: "uuid", update: false })
  collection_id!: string;
  @Column({ type: "uuid", update: false })
  item_id!: string;
  @Column({ type: "uuid", nullable: true, update: false })
  beside_id!: string | null;
  @Column("jsonb", { nullable: true })
  section!: StoredText | null;
  @Column("jsonb", { nullable: true })
  comment!: StoredText | null;
  @Column("bigint")
  position!: number;
}
