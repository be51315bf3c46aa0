import { Column, Entity, PrimaryColumn } from "typeorm";
import { ImportableEntity, placed, ReferenceEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { PartnerKind, PartnerSide } from "./partner.vocabulary.ts";

@Entity("partners")
export class PartnerEntity extends placed(ImportableEntity) {
  @Column("jsonb")
  name!: StoredText;
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
  sort_name!: string;
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
