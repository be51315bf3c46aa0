import { Field, ObjectType } from "type-graphql";
import { Stored, StoredLocalizedText } from "../../../platform/records/stored.ts";
import type { LocalizedText, StoredText } from "../../../platform/texts/localized-text.ts";
import { Role, ViewerKind } from "../account.vocabulary.ts";

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
  @Stored(() => Role, "role", { description: "The role." })
  readonly role!: Role;
  @StoredLocalizedText("name", { description: "Its name." })
  readonly name!: LocalizedText;
  @StoredLocalizedText("description", { description: "What it is for." })
  readonly description!: LocalizedText;
  @Stored(() => [String], "scopes", {
    description: "The scopes it carries at its partner, such as `programs:write`. At most 20.",
  })
  readonly scopes!: string[];
}

@ObjectType({ description: "Who is asking, and what they may do.", simpleResolvers: true })
export class ViewerInfo {
  @Field(() => ViewerKind, { description: "What kind of viewer." })
  kind!: ViewerKind;
  @Field(() => Boolean, { description: "True for the keeper of the whole service, who holds every scope." })
  isAdministrator!: boolean;
  @Field(() => [String], { description: "Every scope held at some partner at least. At most 20." })
  scopes!: string[];
}
