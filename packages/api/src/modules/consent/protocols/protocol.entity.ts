import { Column, Entity } from "typeorm";
import { RecordEntity } from "../../../platform/records/record.entity.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ProtocolReach } from "./protocol.vocabulary.ts";

@Entity("protocols")
export class ProtocolEntity extends RecordEntity {
  @Column("uuid")
  home_partner_id!: string;
  @Column("jsonb")
  name!: StoredText;
  @Column("jsonb", { nullable: true })
  description!: StoredText | null;
  @Column("text")
  reach!: ProtocolReach;
  @Column("text")
  sort_name!: string;
  @Column({ type: "tsvector" })
  search_vector!: string;
}
