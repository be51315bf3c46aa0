import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import type { KeyKind } from "../account.vocabulary.ts";

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
