import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentState } from "./event.vocabulary.ts";

/** Written, and never changed; who recorded it and when, the database writes itself. */
@Entity("consent_events")
export class ConsentEventEntity {
  @PrimaryColumn("uuid")
  id!: string;
  @Column("uuid")
  subject_id!: string;
  @Column("uuid")
  item_id!: string;
  @Column("uuid", { nullable: true })
  medium_id!: string | null;
  @Column("text")
  purpose!: ConsentPurpose;
  @Column("text")
  state!: ConsentState;
  @Column("text")
  said_by!: ConsentSpeaker;
  @Column("date")
  happened_on!: string;
  @Column("timestamptz")
  valid_from!: Date | string;
  @Column("timestamptz", { nullable: true })
  valid_until!: Date | string | null;
  @Column("text", { nullable: true })
  leaves!: ConsentRemains | null;
  @Column("uuid", { nullable: true })
  evidence_id!: string | null;
  @Column("text", { nullable: true })
  interpreter!: string | null;
  @Column("text", { nullable: true })
  text_version!: string | null;
  @Column("text", { nullable: true })
  text_language!: string | null;
}
