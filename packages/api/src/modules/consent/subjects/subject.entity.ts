import { Column, Entity } from "typeorm";
import { RecordEntity } from "../../../platform/records/record.entity.ts";
import type { ConsentSubjectKind } from "./subject.vocabulary.ts";

@Entity("consent_subjects")
export class ConsentSubjectEntity extends RecordEntity {
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  kind!: ConsentSubjectKind;
  @Column("text", { nullable: true })
  name!: string | null;
  @Column("text", { nullable: true })
  contact!: string | null;
  @Column("text", { nullable: true })
  language!: string | null;
  @Column("text", { nullable: true })
  representative!: string | null;
  @Column("date", { nullable: true })
  majority_on!: string | null;
  @Column("bytea", { nullable: true })
  receipt_code_hash!: Buffer | string | null;
  @Column("uuid", { nullable: true })
  person_id!: string | null;
  @Column("timestamptz", { nullable: true })
  person_confirmed_at!: Date | null;
  @Column("uuid", { nullable: true })
  same_as!: string | null;
  @Column("timestamptz", { nullable: true })
  erased_at!: Date | null;
  @Column({ type: "tsvector" })
  search_vector!: string;
}
