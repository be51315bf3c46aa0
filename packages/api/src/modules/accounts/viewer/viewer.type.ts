import { Field, ObjectType } from "type-graphql";
import { Stored, StoredLocalizedText } from "../../../platform/records/stored.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { Role, ViewerKind } from "../account.vocabulary.ts";

export interface RoleRow {
  role: Role;
  name: StoredText;
  description: StoredText;
  scopes: string[];
}

@ObjectType({
  description: "A role, with its scopes. Roles are public, so that everyone can see who may do what.",
  simpleResolvers: true,
})
export class RoleDefinition {
  readonly row: RoleRow;
  readonly preferredLanguages: readonly string[];
  constructor(row: RoleRow, preferredLanguages: readonly string[]) {
    this.row = row;
    this.preferredLanguages = preferredLanguages;
  }
  @Stored(() => Role, "role", { description: "The role." })
  readonly role!: Role;
  @StoredLocalizedText("name", { description: "The name of the role." })
  readonly name!: LocalizedText;
  @StoredLocalizedText("description", { description: "What the role is for." })
  readonly description!: LocalizedText;
  @Stored(() => [String], "scopes", {
    description: "The scopes that the role carries at its partner, such as `programs:write`. At most 20.",
  })
  readonly scopes!: string[];
}

@ObjectType({ description: "The current viewer, and what they may do.", simpleResolvers: true })
export class ViewerInfo {
  @Field(() => ViewerKind, { description: "The kind of viewer." })
  kind!: ViewerKind;
  @Field(() => Boolean, { description: "True for a platform administrator, who holds every scope." })
  isAdministrator!: boolean;
  @Field(() => [String], { description: "Every scope that the viewer holds at any partner. At most 20." })
  scopes!: string[];
}
