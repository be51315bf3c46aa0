import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ConsentEvidenceKind } from "./evidence.type.ts";

@Entity("consent_evidence")
export class ConsentEvidenceEntity {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("uuid", { nullable: true })
  subject_id!: string | null;
  @Column("text")
  kind!: ConsentEvidenceKind;
  @Column("text", { nullable: true })
  note!: string | null;
  @Column("bytea", { nullable: true })
  sha256!: Buffer | string | null;
  @Column("bigint", { nullable: true })
  size!: string | number | null;
  @Column("text", { nullable: true })
  content_type!: string | null;
}
