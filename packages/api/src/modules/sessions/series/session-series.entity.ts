import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity("session_series")
export class SessionSeriesEntity {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("uuid")
  program_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  rule!: string;
  @Column("text")
  local_start!: string;
  @Column("text", { nullable: true })
  local_end!: string | null;
  @Column("text")
  time_zone!: string;
  @Column("timestamp", { array: true })
  additional_starts!: string[];
  @Column("timestamp", { array: true })
  excluded_starts!: string[];
  @Column("text", { nullable: true })
  ends_before!: string | null;
  @Column("int", { default: 1 })
  revision!: number;
}

@Entity("series_sessions")
export class SeriesSessionEntity {
  @PrimaryColumn("uuid")
  session_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("uuid")
  series_id!: string;
  @Column("text")
  original_start!: string;
  @Column("boolean", { default: false })
  is_dropped!: boolean;
}
