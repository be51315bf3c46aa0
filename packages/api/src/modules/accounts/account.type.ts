import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../platform/graphql/connections.ts";
import { encodeId } from "../../platform/graphql/ids.ts";
import { LocalizedText, localize, type StoredText } from "../../platform/graphql/localized-text.ts";
import { Node } from "../../platform/graphql/node.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Partner } from "../partners/partner.type.ts";
import { KeyKind, Role, ViewerKind } from "./account.vocabulary.ts";

export interface RoleRow {
  role: Role;
  name: StoredText;
  description: StoredText;
  scopes: string[];
}

@ObjectType({
  description: "A role, and what it may do. Public, so that everybody can read who may do what.",
  simpleResolvers: true,
})
export class RoleDefinition {
  readonly row: RoleRow;
  readonly languagesWanted: readonly string[];
  constructor(row: RoleRow, languagesWanted: readonly string[]) {
    this.row = row;
    this.languagesWanted = languagesWanted;
  }
  @Field(() => Role, { description: "The role." })
  get role(): Role {
    return this.row.role;
  }
  @Field(() => LocalizedText, { description: "Its name." })
  get name(): LocalizedText {
    return localize(this.row.name, this.languagesWanted);
  }
  @Field(() => LocalizedText, { description: "What it is for." })
  get description(): LocalizedText {
    return localize(this.row.description, this.languagesWanted);
  }
  @Field(() => [String], {
    description: "The scopes it carries at its partner, such as `programs:write`. At most 20.",
  })
  get scopes(): string[] {
    return this.row.scopes;
  }
}

@ObjectType({
  implements: Node,
  description:
    "A person who signs in. Seen by the person and by those who look after the people of a partner.",
  simpleResolvers: true,
})
export class Person extends Node {
  constructor(row: { id: string; name: string | null; email: string | null; created_at: string }) {
    super();
    this.id = encodeId("pers", row.id);
    this.name = row.name;
    this.email = row.email;
    this.createdAt = row.created_at;
  }
  @Field(() => String, { nullable: true, description: "The name, as the person gave it." })
  readonly name: string | null;
  @Field(() => String, { nullable: true, description: "The e-mail address, as the person gave it." })
  readonly email: string | null;
  @Field(() => DateTime, { description: "When the person first signed in." })
  readonly createdAt: string;
}

export interface MembershipRow {
  id: string;
  person_id: string;
  home_partner_id: string;
  role: Role;
  created_at: string;
}

@ObjectType({ implements: Node, description: "What a person is at a partner.", simpleResolvers: true })
export class Membership extends Node {
  readonly row: MembershipRow;
  constructor(row: MembershipRow) {
    super();
    this.row = row;
    this.id = encodeId("memb", row.id);
  }
  @Field(() => Role, { description: "The role." })
  get role(): Role {
    return this.row.role;
  }
  @Field(() => DateTime, { description: "Since when." })
  get createdAt(): string {
    return this.row.created_at;
  }
  // Resolved in batches by accounts.resolver.ts.
  @Field(() => Partner, { nullable: true, description: "The partner." })
  partner!: Partner | null;
  @Field(() => Person, { nullable: true, description: "The person." })
  person!: Person | null;
}

export interface InvitationRow {
  id: string;
  home_partner_id: string;
  role: Role;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  revoked_at: string | null;
}

@ObjectType({
  implements: Node,
  description: "A link by which one person becomes a member, once.",
  simpleResolvers: true,
})
export class Invitation extends Node {
  readonly row: InvitationRow;
  constructor(row: InvitationRow) {
    super();
    this.row = row;
    this.id = encodeId("invi", row.id);
  }
  @Field(() => Role, { description: "The role that the person will have." })
  get role(): Role {
    return this.row.role;
  }
  @Field(() => DateTime, { description: "When it was made." })
  get createdAt(): string {
    return this.row.created_at;
  }
  @Field(() => DateTime, { description: "From then on the link is void." })
  get expiresAt(): string {
    return this.row.expires_at;
  }
  @Field(() => DateTime, { nullable: true, description: "When somebody accepted it." })
  get acceptedAt(): string | null {
    return this.row.accepted_at;
  }
  @Field(() => DateTime, { nullable: true, description: "When it was taken back." })
  get revokedAt(): string | null {
    return this.row.revoked_at;
  }
}

export interface AccessKeyRow {
  id: string;
  name: string;
  kind: KeyKind;
  is_administrator: boolean;
  home_partner_id: string | null;
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

@ObjectType({
  implements: Node,
  description: "A key by which a program or a page signs in.",
  simpleResolvers: true,
})
export class AccessKey extends Node {
  readonly row: AccessKeyRow;
  constructor(row: AccessKeyRow) {
    super();
    this.row = row;
    this.id = encodeId("akey", row.id);
  }
  @Field(() => String, { description: "What it is for, in its owner's words." })
  get name(): string {
    return this.row.name;
  }
  @Field(() => KeyKind, { description: "Secret, or publishable." })
  get kind(): KeyKind {
    return this.row.kind;
  }
  @Field(() => Boolean, { description: "True for a key of the keeper of the whole service." })
  get isAdministrator(): boolean {
    return this.row.is_administrator;
  }
  @Field(() => [String], { description: "What it may do at its partner. At most 20." })
  get scopes(): string[] {
    return this.row.scopes;
  }
  @Field(() => [String], { description: "Networks it may be used from; anywhere when empty. At most 20." })
  get addresses(): string[] {
    return this.row.addresses;
  }
  @Field(() => [String], {
    description:
      "Origins whose pages may use it, for a publishable key; all when empty. It stops other pages, not programs. At most 20.",
  })
  get allowedOrigins(): string[] {
    return this.row.allowed_origins;
  }
  @Field(() => DateTime, { description: "When it was made." })
  get createdAt(): string {
    return this.row.created_at;
  }
  @Field(() => DateTime, { nullable: true, description: "When it ends by itself; null for never." })
  get expiresAt(): string | null {
    return this.row.expires_at;
  }
  @Field(() => DateTime, {
    nullable: true,
    description: "When it was last used, to the hour; null for never.",
  })
  get lastUsedAt(): string | null {
    return this.row.last_used_at;
  }
  @Field(() => DateTime, { nullable: true, description: "When it was revoked." })
  get revokedAt(): string | null {
    return this.row.revoked_at;
  }
  // Resolved in batches by keys.resolver.ts.
  @Field(() => [AccessKeySecret], { description: "Its live secrets, the newest first. At most 2." })
  secrets!: AccessKeySecret[];
}

@ObjectType({ description: "Something that is held about a person.", simpleResolvers: true })
export class PersonalRecord {
  @Field(() => String, { description: "The place: the table it stands in." })
  place!: string;
  @Field(() => String, { description: "What is held there, in words." })
  held!: string;
  @Field(() => String, { description: "What is held, as a JSON object." })
  record!: string;
}

@ObjectType({ description: "Who is asking, and what they may do.", simpleResolvers: true })
export class ViewerInfo {
  @Field(() => ViewerKind, { description: "What kind of viewer." })
  kind!: ViewerKind;
  @Field(() => Boolean, { description: "True for the keeper of the whole service, who holds every scope." })
  isAdministrator!: boolean;
  @Field(() => [String], { description: "Every scope held at some partner at least. At most 20." })
  scopes!: string[];
  // Resolved by accounts.resolver.ts.
  @Field(() => Person, { nullable: true, description: "The person, where one has signed in." })
  person!: Person | null;
  @Field(() => AccessKey, { nullable: true, description: "The secret key, where one was sent." })
  key!: AccessKey | null;
  @Field(() => [Membership], { description: "The person's roles, partner by partner. At most 50." })
  memberships!: Membership[];
}

function connectionOf<T extends object>(name: string, what: string, Item: new (...args: never[]) => T) {
  @ObjectType(`${name}Edge`, { description: `${what} in a list.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: "Its place in the list, for `after` and `before`." })
    cursor!: string;
    @Field(() => Item, { description: `${what}.` })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `${what}, page by page.`, simpleResolvers: true })
  class ItemConnection {
    @Field(() => [Edge], { description: "The items of this page with their cursors." })
    edges!: Edge[];
    @Field(() => [Item], { description: "The items of this page." })
    nodes!: T[];
    @Field(() => PageInfo, { description: "Where this page lies in the list." })
    pageInfo!: PageInfo;
  }
  return ItemConnection;
}

export const MembershipConnection = connectionOf("Membership", "Memberships", Membership);
export const InvitationConnection = connectionOf("Invitation", "Invitations", Invitation);
export const AccessKeyConnection = connectionOf("AccessKey", "Access keys", AccessKey);
export const PersonalRecordConnection = connectionOf(
  "PersonalRecord",
  "What is held about a person",
  PersonalRecord,
);

@ObjectType({ description: "A place in which something about a person was held.", simpleResolvers: true })
export class ErasedPlace {
  @Field(() => ID, { description: "The place: the table it stood in." })
  place!: string;
  @Field(() => String, { description: "What was held there, in words." })
  held!: string;
  @Field(() => Int, { description: "How many records of it were removed." })
  removed!: number;
  @Field(() => String, {
    nullable: true,
    description: "What remains there, and why; null when nothing does.",
  })
  remains!: string | null;
}
