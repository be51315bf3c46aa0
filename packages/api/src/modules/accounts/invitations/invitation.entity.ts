import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import type { Role } from "../account.vocabulary.ts";

@Entity("invitations")
export class InvitationEntity {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("uuid")
  home_partner_id!: string;
  @Column("text")
  role!: Role;
  @Column("bytea")
  token_hash!: Buffer;
  @Column("text")
  invited_by!: string;
  @Column("timestamptz")
  expires_at!: Date;
  @Column("timestamptz", { nullable: true })
  accepted_at!: Date | null;
  @Column("timestamptz", { nullable: true })
  revoked_at!: Date | null;
}
