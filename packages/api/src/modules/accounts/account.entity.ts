import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import type { KeyKind, Role } from "./account.vocabulary.ts";

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

@Entity("access_keys")
export class AccessKeyEntity {
  @PrimaryGeneratedColumn("uuid")
  id!: string;
  @Column("text")
  name!: string;
  @Column("text")
  kind!: KeyKind;
  @Column("uuid", { nullable: true })
  home_partner_id!: string | null;
  @Column("boolean", { default: false })
  is_administrator!: boolean;
  @Column("text", { array: true })
  scopes!: string[];
  @Column("timestamptz", { nullable: true })
  expires_at!: Date | null;
  @Column("cidr", { array: true })
  addresses!: string[];
  @Column("text", { array: true })
  allowed_origins!: string[];
  @Column("timestamptz", { nullable: true })
  revoked_at!: Date | null;
}

@Entity("access_key_secrets")
export class AccessKeySecretEntity {
  @PrimaryColumn("bytea")
  key_hash!: Buffer;
  @Column("uuid")
  key_id!: string;
  @Column("text")
  prefix!: string;
}
