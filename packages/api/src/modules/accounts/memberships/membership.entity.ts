import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import type { Role } from "../account.vocabulary.ts";

@Entity("memberships")
export class MembershipEntity {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("uuid")
  person_id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  role!: Role;
}
