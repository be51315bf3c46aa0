import { Column, Entity, PrimaryColumn } from "typeorm";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { AccessFeatureKind, AccessStatus } from "./access-feature.vocabulary.ts";

@Entity("session_access_features")
export class SessionAccessFeatureEntity {
  @PrimaryColumn("uuid")
  session_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @PrimaryColumn("text")
  feature!: AccessFeatureKind;
  @Column("text")
  status!: AccessStatus;
  @Column("jsonb", { nullable: true })
  note!: StoredText | null;
  @Column("text", { nullable: true })
  verified_by!: string | null;
  @Column("date", { nullable: true })
  verified_until!: string | null;
}
