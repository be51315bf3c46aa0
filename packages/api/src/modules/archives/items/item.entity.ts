import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecordEntity, ReferenceEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ArchiveItemKind, ItemRights } from "./item.vocabulary.ts";

@Entity("items")
export class ItemEntity extends RecordEntity {
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  slug!: string;
  @Column("text")
  kind!: ArchiveItemKind;
  @Column("jsonb", { nullable: true })
  kind_term!: StoredText | null;
  @Column("jsonb")
  title!: StoredText;
  @Column("jsonb", { nullable: true })
  summary!: StoredText | null;
  @Column("jsonb", { nullable: true })
  description!: StoredText | null;
  @Column("text", { nullable: true })
  date_as_written!: string | null;
  @Column("text", { nullable: true })
  date_edtf!: string | null;
  @Column("integer", { nullable: true })
  earliest!: number | null;
  @Column("integer", { nullable: true })
  latest!: number | null;
  @Column("integer", { array: true })
  decades!: number[];
  @Column("text")
  rights!: ItemRights;
  @Column("jsonb", { nullable: true })
  rights_note!: StoredText | null;
  @Column("boolean")
  translations_wanted!: boolean;
  @Column("text", { nullable: true })
  accession_number!: string | null;
  @Column("text")
  sort_title!: string;
  @Column({ type: "tsvector" })
  search_vector!: string;
}

@Entity("item_references")
export class ItemReferenceEntity extends ReferenceEntity {
  @Column("uuid")
  item_id!: string;
  @PrimaryColumn("uuid")
  home_partner_id!: string;
}
