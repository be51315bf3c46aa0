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
  description: "A secret of an API key. It was shown once; only its first characters are kept.",
  simpleResolvers: true,
})
export class AccessKeySecret {
  @Field(() => String, { description: "The first 12 characters of the secret." })
  prefix!: string;
  @Field(() => DateTime, { description: "When it was created." })
  createdAt!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: "When it expires, after it has been replaced by a new secret. Null for the current secret.",
  })
  expiresAt!: string | null;
}

@RecordType({
  table: "access_keys",
  prefix: "akey",
  description: "An API key, with which software or a web page authenticates.",
})
export class AccessKey extends RecordNode<AccessKeyRow> {
  @Stored(() => String, "name", { description: "What the key is for, in its owner's words." })
  readonly name!: string;
  @Stored(() => KeyKind, "kind", { description: "Whether the key is secret or publishable." })
  readonly kind!: KeyKind;
  @Stored(() => Boolean, "is_administrator", {
    description: "True if the key belongs to a platform administrator.",
  })
  readonly isAdministrator!: boolean;
  @Stored(() => [String], "scopes", { description: "The scopes it carries at its partner. At most 20." })
  readonly scopes!: string[];
  @Stored(() => [String], "addresses::text[] as addresses", {
    description: "IP addresses and networks that may use the key; any, if empty. At most 20.",
  })
  readonly addresses!: string[];
  @Stored(() => [String], "allowed_origins", {
    description:
      "For a publishable key: the origins whose pages may use it; any, if the list is empty. This restricts web pages, not other software. At most 20.",
  })
  readonly allowedOrigins!: string[];
  @Stored(() => DateTime, "created_at", { description: "When it was created." })
  readonly createdAt!: string;
  @Stored(() => DateTime, "expires_at", {
    nullable: true,
    description: "When it expires. Null if it does not expire.",
  })
  readonly expiresAt!: string | null;
  @Stored(() => DateTime, "last_used_at", {
    nullable: true,
    description: "When it was last used, to the nearest hour. Null if it has never been used.",
  })
  readonly lastUsedAt!: string | null;
  @Stored(() => DateTime, "revoked_at", {
    nullable: true,
    description: "When it was revoked. Null if it has not been revoked.",
  })
  readonly revokedAt!: string | null;
}

export const accessKeys = connectionOf(AccessKey, { one: "API key", many: "API keys" });
