import { Column, Entity, PrimaryColumn } from "typeorm";
import { RecordEntity, ReferenceEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { StoredContributor } from "../contributors/contributor.type.ts";
import type { StoredDetails } from "../details/details.type.ts";
import type { StoredNotice } from "../notices/notice.type.ts";
import type { PlacePrecision } from "../places/place.vocabulary.ts";
import type { StoredTerm } from "../terms/item-terms.ts";
import type { TranslatedField, TranslationOrigin } from "../translations/translation.type.ts";
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
  @Column("jsonb", { nullable: true })
  details!: StoredDetails | null;
  @Column("jsonb")
  contributors!: StoredContributor[];
  @Column("jsonb")
  terms!: StoredTerm[];
  @Column("jsonb")
  warnings!: StoredNotice[];
  @Column("jsonb")
  notices!: StoredNotice[];
  /** Written by stewards alone. */
  @Column({ type: "jsonb", insert: false })
  community_notices!: StoredNotice[];
  @Column("text")
  rights!: ItemRights;
  @Column("jsonb", { nullable: true })
  rights_note!: StoredText | null;
  @Column("boolean")
  translations_wanted!: boolean;
  @Column("text")
  place_precision!: PlacePrecision;
  /** Written by the database while somebody in it wants that nobody learns where and when exactly it is from. */
  @Column({ type: "boolean", insert: false, update: false })
  is_blurred!: boolean;
  @Column("text", { nullable: true })
  accession_number!: string | null;
  /** Written by the database when a community first accepts the item. */
  @Column({ type: "timestamptz", nullable: true, insert: false, update: false })
  first_accepted_at!: Date | null;
  @Column("text")
  sort_title!: string;
  @Column({ type: "tsvector" })
  search_vector!: string;
}

@Entity("item_names")
export class ItemNameEntity {
  @PrimaryColumn("uuid")
  item_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @PrimaryColumn("uuid")
  key!: string;
  @Column("jsonb")
  name!: StoredText;
  @Column("jsonb", { nullable: true })
  credited_as!: StoredText | null;
}

@Entity("item_additions")
export class ItemAdditionEntity {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("uuid")
  item_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  field!: TranslatedField;
  @Column("text")
  part!: string;
  @Column("text")
  original!: string;
  @Column("text")
  language!: string;
  @Column("text")
  text!: string;
  @Column("text")
  origin!: TranslationOrigin;
  @Column("text", { nullable: true })
  translator!: string | null;
}

@Entity("item_references")
export class ItemReferenceEntity extends ReferenceEntity {
  @Column("uuid")
  item_id!: string;
  @PrimaryColumn("uuid")
  home_partner_id!: string;
}
