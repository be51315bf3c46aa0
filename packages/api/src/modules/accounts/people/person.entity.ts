import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("people")
export class PersonEntity {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("text", { nullable: true })
  name!: string | null;
  @Column("text", { nullable: true })
  email!: string | null;
  @Column("timestamptz", { default: () => "now()" })
  updated_at!: Date;
}
