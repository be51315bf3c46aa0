import { Column, Entity } from "typeorm";
import { RecordEntity } from "../../platform/records/record.entity.ts";
import type { StoredText } from "../../platform/texts/stored-text.ts";
import type { Material } from "./keepsake.type.ts";

@Entity("keepsakes")
export class KeepsakeEntity extends RecordEntity {
  @Column("uuid")
  partner_id!: string;
  @Column("jsonb")
  name!: StoredText;
  @Column("text")
  material!: Material;
  @Column("text")
  sort_name!: string;
  @Column({ type: "tsvector" })
  search_vector!: string;
}
