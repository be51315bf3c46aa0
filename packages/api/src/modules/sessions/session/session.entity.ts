import { Column, Entity } from "typeorm";
import { placed, RecordEntity, ReferenceEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { AttendanceMode, SessionStatus } from "./session.vocabulary.ts";

@Entity("sessions")
export class SessionEntity extends placed(RecordEntity) {
  @Column("uuid")
  program_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  // Wall times are read and written as text: TypeORM would make of a timestamp a Date in this machine's zone.
  @Column("text")
  local_start!: string;
  @Column("text", { nullable: true })
  local_end!: string | null;
  @Column("text")
  time_zone!: string;
  @Column("timestamptz")
  starts_at!: Date;
  @Column("timestamptz", { nullable: true })
  ends_at!: Date | null;
  @Column("boolean")
  is_all_day!: boolean;
  @Column("text")
  attendance_mode!: AttendanceMode;
  @Column("jsonb", { nullable: true })
  venue_name!: StoredText | null;
  @Column("text", { nullable: true })
  url!: string | null;
  @Column("text")
  status!: SessionStatus;
  @Column("jsonb", { nullable: true })
  status_note!: StoredText | null;
  /** What it was when it was cancelled here, and what was said of it. */
  @Column("text", { nullable: true })
  cancelled_from!: SessionStatus | null;
  @Column("jsonb", { nullable: true })
  note_before_cancellation!: StoredText | null;
  @Column("boolean", { default: false })
  cancelled_with_program!: boolean;
  @Column({ type: "tsvector" })
  search_vector!: string;
}

@Entity("session_references")
export class SessionReferenceEntity extends ReferenceEntity {
  @Column("uuid")
  session_id!: string;
  @Column("uuid")
  home_partner_id!: string;
}
