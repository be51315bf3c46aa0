import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import { ImportableEntity, ReferenceEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type {
  ApprovalSide,
  Audience,
  CostKind,
  ProgramKind,
  ProgramLifecycle,
  ProgramPartnerRole,
} from "./program.vocabulary.ts";

@Entity("programs")
export class ProgramEntity extends ImportableEntity {
  @Column("uuid")
  home_partner_id!: string;
  @Column("jsonb")
  title!: StoredText;
  @Column("jsonb", { nullable: true })
  summary!: StoredText | null;
  @Column("text")
  kind!: ProgramKind;
  @Column("jsonb", { nullable: true })
  kind_term!: StoredText | null;
  @Column("date", { nullable: true })
  starts_on!: string | null;
  @Column("date", { nullable: true })
  ends_on!: string | null;
  @Column("text", { default: "DRAFT" })
  lifecycle!: ProgramLifecycle;
  @Column("jsonb", { nullable: true })
  cancellation_note!: StoredText | null;
  /** Where it stood when it was cancelled. */
  @Column({ type: "text", nullable: true, insert: false })
  cancelled_from!: ProgramLifecycle | null;
  @Column("text")
  cost_kind!: CostKind;
  @Column("integer", { nullable: true })
  cost_min!: number | null;
  @Column("integer", { nullable: true })
  cost_max!: number | null;
  @Column("text", { nullable: true })
  cost_currency!: string | null;
  @Column("text", { array: true })
  audiences!: Audience[];
  @Column("smallint", { nullable: true })
  age_min!: number | null;
  @Column("smallint", { nullable: true })
  age_max!: number | null;
  @Column("text", { nullable: true })
  booking_url!: string | null;
  @Column("text", { nullable: true })
  info_url!: string | null;
  @Column("timestamptz", { nullable: true })
  agreed_at!: Date | null;
  /** Written by the database when a side approves, and taken back when what it approved changes. */
  @Column({ type: "timestamptz", nullable: true, insert: false, update: false })
  community_approved_at!: Date | null;
  @Column({ type: "timestamptz", nullable: true, insert: false, update: false })
  host_approved_at!: Date | null;
  @Column("text")
  sort_title!: string;
}

/** Whose the rows of a program's lists are. */
export abstract class Owner {
  @PrimaryColumn("uuid")
  program_id!: string;
  @Column("uuid")
  home_partner_id!: string;
}

@Entity("program_partners")
export class ProgramPartnerEntity extends Owner {
  @PrimaryColumn("uuid")
  partner_id!: string;
  @PrimaryColumn("text")
  role!: ProgramPartnerRole;
  @Column("smallint")
  position!: number;
}

/** What a program is about, whose heritage it shares, and the languages it is held in. */
export type Vocabulary = "SUBJECT" | "THEME" | "COMMUNITY" | "LANGUAGE";

@Entity("program_terms")
export class ProgramTermEntity extends Owner {
  @PrimaryColumn("text")
  vocabulary!: Vocabulary;
  @PrimaryColumn("text")
  key!: string;
  @Column("jsonb", { nullable: true })
  label!: StoredText | null;
  @Column("smallint")
  position!: number;
}

@Entity("program_approvals")
export class ProgramApprovalEntity {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("uuid")
  program_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  side!: ApprovalSide;
  @Column("text")
  evidence!: string;
  @Column("text")
  recorded_by!: string;
  @Column("uuid", { nullable: true })
  partner_id!: string | null;
  @Column("integer", { nullable: true })
  revision!: number | null;
  @Column("timestamptz", { default: () => "now()" })
  approved_at!: Date;
}

@Entity("program_references")
export class ProgramReferenceEntity extends ReferenceEntity {
  @Column("uuid")
  program_id!: string;
  @PrimaryColumn("uuid")
  home_partner_id!: string;
}
