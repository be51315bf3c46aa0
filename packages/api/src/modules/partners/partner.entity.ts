import { Column, Entity, PrimaryColumn } from "typeorm";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import type { RecordOrigin } from "../../platform/graphql/record.type.ts";
import { PlacedEntity, ReferenceEntity } from "../../platform/records/record.entity.ts";
import type { PartnerKind, PartnerSide } from "./partner.vocabulary.ts";

@Entity("partners")
export class PartnerEntity extends PlacedEntity {
  @Column("text")
  slug!: string;
  @Column("jsonb")
  name!: StoredText;
  @Column("jsonb", { nullable: true })
  description!: StoredText | null;
  @Column("text")
  kind!: PartnerKind;
  @Column("text")
  side!: PartnerSide;
  @Column("text", { nullable: true })
  website!: string | null;
  @Column("text", { nullable: true })
  contact_name!: string | null;
  @Column("text", { nullable: true })
  contact_email!: string | null;
  @Column("text", { nullable: true })
  contact_telephone!: string | null;
  @Column("text", { array: true })
  languages!: string[];
  @Column("text")
  origin!: RecordOrigin;
  @Column("text", { nullable: true })
  source_name!: string | null;
  @Column("text", { nullable: true })
  source_url!: string | null;
  @Column("text")
  sort_name!: string;
  @Column({ type: "tsvector" })
  search_vector!: string;
  @Column("timestamptz", { default: () => "'infinity'" })
  public_from!: Date | "infinity";
  @Column("timestamptz", { default: () => "'infinity'" })
  public_until!: Date | "infinity";
}

@Entity("partner_identifiers")
export class PartnerIdentifierEntity {
  @PrimaryColumn("uuid")
  partner_id!: string;
  @PrimaryColumn("text")
  scheme!: string;
  @PrimaryColumn("text")
  value!: string;
}

@Entity("partner_references")
export class PartnerReferenceEntity extends ReferenceEntity {
  @Column("uuid")
  partner_id!: string;
}
