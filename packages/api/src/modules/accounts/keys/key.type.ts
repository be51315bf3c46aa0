import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";
import { KeyKind } from "../account.vocabulary.ts";

export interface AccessKeyRow extends RecordRow {
  name: string;
  kind: KeyKind;
  is_administrator: boolean;
  scopes: string[];
  addresses: string[];
  allowed_origins: string[];
  created_at: string;
  expires_at: string | null;
  last_used_at: string | null;
  revoked_at: string | null;
}

@ObjectType({
  description: "One of the secrets of a key. It was shown once; only its beginning is kept readable.",
  simpleResolvers: true,
})
export class AccessKeySecret {
  @Field(() => String, { description: "Its first 12 characters." })
  prefix!: string;
  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: "When it ends, once another has taken its place; null for the current one.",
  })
  expiresAt!: string | null;
}

@RecordType({
  table: "access_keys",
  prefix: "akey",
  description: "A key by which a program or a page signs in.",
})
export class AccessKey extends RecordNode<AccessKeyRow> {
  @Stored(() => String, "name", { description: "What it is for, in its owner's words." })
  readonly name!: string;
  @Stored(() => KeyKind, "kind", { description: "Secret, or publishable." })
  readonly kind!: KeyKind;
  @Stored(() => Boolean, "is_administrator", {
    description: "True for a key of the keeper of the whole service.",
  })
  readonly isAdministrator!: boolean;
  @Stored(() => [String], "scopes", { description: "What it may do at its partner. At most 20." })
  readonly scopes!: string[];
  @Stored(() => [String], "addresses::text[] as addresses", {
    description: "Networks it may be used from; anywhere when empty. At most 20.",
  })
  readonly addresses!: string[];
  @Stored(() => [String], "allowed_origins", {
    description:
      "Origins whose pages may use it, for a publishable key; all when empty. It stops other pages, not programs. At most 20.",
  })
  readonly allowedOrigins!: string[];
  @Stored(() => DateTime, "created_at", { description: "When it was made." })
  readonly createdAt!: string;
  @Stored(() => DateTime, "expires_at", {
    nullable: true,
    description: "When it ends by itself; null for never.",
  })
  readonly expiresAt!: string | null;
  @Stored(() => DateTime, "last_used_at", {
    nullable: true,
    description: "When it was last used, to the hour; null for never.",
  })
  readonly lastUsedAt!: string | null;
  @Stored(() => DateTime, "revoked_at", { nullable: true, description: "When it was revoked." })
  readonly revokedAt!: string | null;
}

export const accessKeys = connectionOf(AccessKey, { one: "access key", many: "access keys" });
