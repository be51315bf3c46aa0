import { Field, ID, ObjectType } from "type-graphql";
import { LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { ContributorRole, CreditPreference } from "./contributor.vocabulary.ts";

/** Of somebody who took part, what may be shown wherever the item is. The full name is in another table. */
export interface StoredContributor {
  key: string;
  role: ContributorRole;
  credit: CreditPreference;
  name: StoredText | null;
}

@ObjectType({
  description: "Somebody who took part in an item, credited as they wish.",
  simpleResolvers: true,
})
export class Contributor {
  @Field(() => ID, { description: "Tells it apart among the contributors of its item." })
  key!: string;
  @Field(() => ContributorRole, { description: "What they did." })
  role!: ContributorRole;
  @Field(() => CreditPreference, { description: "How they want to be credited." })
  credit!: CreditPreference;
  @Field(() => LocalizedText, {
    nullable: true,
    description: "The name to show. Null if they want none to be shown.",
  })
  name!: LocalizedText | null;
}

export const contributorsOf = (stored: StoredContributor[], languages: readonly string[]): Contributor[] =>
  stored.map(({ key, role, credit, name }) => ({
    key,
    role,
    credit,
    name: localizeNullable(name, languages),
  }));
