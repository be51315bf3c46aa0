import { createUnionType, Field, Float, Int, ObjectType } from "type-graphql";
import { Duration, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { LocalizedText, localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { Contributor, contributorsOf, type StoredContributor } from "../contributors/contributor.type.ts";
import type { ContributorRole } from "../contributors/contributor.vocabulary.ts";

const Text = (description: string) => Field(() => LocalizedText, { nullable: true, description });
const Texts = (description: string) => Field(() => [LocalizedText], { description });
const People = (description: string) => Field(() => [Contributor], { description });

@ObjectType({
  description: "The size of a thing in millimetres. Unknown sides are null.",
  simpleResolvers: true,
})
export class Dimensions {
  @Field(() => Int, { nullable: true, description: "The height." })
  height!: number | null;
  @Field(() => Int, { nullable: true, description: "The width." })
  width!: number | null;
  @Field(() => Int, { nullable: true, description: "The depth." })
  depth!: number | null;
}

@ObjectType({ description: "One ingredient of a recipe.", simpleResolvers: true })
export class RecipeIngredient {
  @Field(() => Float, { nullable: true, description: "How much; the least, if it is a range." })
  quantity!: number | null;
  @Field(() => Float, { nullable: true, description: "The most, if it is a range." })
  quantityMax!: number | null;
  @Text("The unit of the quantity, such as grams or a handful.")
  unit!: LocalizedText | null;
  @Field(() => LocalizedText, { description: "What it is." })
  name!: LocalizedText;
  @Text("More about it, such as how it is prepared.")
  note!: LocalizedText | null;
  @Text("What takes its place where the recipe is cooked now.")
  substitute!: LocalizedText | null;
}

@ObjectType({ description: "What a recipe tells beside its texts.", simpleResolvers: true })
export class RecipeDetails {
  @Text("How much it makes, such as four servings.")
  yield!: LocalizedText | null;
  @Field(() => Duration, { nullable: true, description: "The time to prepare it." })
  preparationTime!: string | null;
  @Field(() => Duration, { nullable: true, description: "The time to cook it." })
  cookingTime!: string | null;
  @Field(() => Duration, { nullable: true, description: "The whole time, waiting included." })
  totalTime!: string | null;
  @Field(() => [RecipeIngredient], { description: "The ingredients, in order. At most 50." })
  ingredients!: RecipeIngredient[];
  @Texts("The steps, in order. At most 50.")
  steps!: LocalizedText[];
  @Text("When it is cooked, such as a feast.")
  occasion!: LocalizedText | null;
  @People("Who taught it. At most 50.")
  taughtBy!: Contributor[];
}

@ObjectType({ description: "What an oral history tells beside its texts.", simpleResolvers: true })
export class OralHistoryDetails {
  @People("Who told it. At most 50.")
  narrators!: Contributor[];
  @People("Who asked. At most 50.")
  interviewers!: Contributor[];
  @People("Who interpreted. At most 50.")
  interpreters!: Contributor[];
  @Text("Where it was recorded.")
  place!: LocalizedText | null;
  @Field(() => LocalDate, { nullable: true, description: "The day it was recorded." })
  recordedOn!: string | null;
}

@ObjectType({ description: "What is known of a photograph beside its texts.", simpleResolvers: true })
export class PhotographDetails {
  @People("Who took it. At most 50.")
  photographers!: Contributor[];
  @People("Who is shown in it. At most 50.")
  depicted!: Contributor[];
  @Text("How it was made, such as a gelatin silver print.")
  technique!: LocalizedText | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True if it is in colour. Null if that is not known.",
  })
  isInColour!: boolean | null;
  @Text("What is written on it.")
  inscription!: LocalizedText | null;
  @Field(() => Dimensions, { nullable: true, description: "The size of the print." })
  dimensions!: Dimensions | null;
}

@ObjectType({ description: "What is known of a textile beside its texts.", simpleResolvers: true })
export class TextileDetails {
  @People("Who made it. At most 50.")
  makers!: Contributor[];
  @Texts("What it is made of. At most 20.")
  materials!: LocalizedText[];
  @Texts("How it was made, such as weaving or embroidery. At most 20.")
  techniques!: LocalizedText[];
  @Texts("Its patterns and motifs. At most 20.")
  motifs!: LocalizedText[];
  @Text("What it is used for, and who wears it when.")
  use!: LocalizedText | null;
  @Field(() => Dimensions, { nullable: true, description: "Its size." })
  dimensions!: Dimensions | null;
}

@ObjectType({ description: "What is known of an object beside its texts.", simpleResolvers: true })
export class ObjectDetails {
  @People("Who made it. At most 50.")
  makers!: Contributor[];
  @Texts("What it is made of. At most 20.")
  materials!: LocalizedText[];
  @Texts("How it was made. At most 20.")
  techniques!: LocalizedText[];
  @Text("What it is used for.")
  use!: LocalizedText | null;
  @Text("What is written on it.")
  inscription!: LocalizedText | null;
  @Text("How people came by it.")
  provenance!: LocalizedText | null;
  @Field(() => Dimensions, { nullable: true, description: "Its size." })
  dimensions!: Dimensions | null;
}

const types = {
  RECIPE: RecipeDetails,
  ORAL_HISTORY: OralHistoryDetails,
  PHOTOGRAPH: PhotographDetails,
  TEXTILE: TextileDetails,
  OBJECT: ObjectDetails,
} as const;

/** Kinds with a structure of their own. */
export type StructuredKind = keyof typeof types;
export const isStructured = (kind: string): kind is StructuredKind => kind in types;

/** Who is shown in a structure because of what they did. */
const people: Record<StructuredKind, Record<string, ContributorRole>> = {
  RECIPE: { taughtBy: "TAUGHT_BY" },
  ORAL_HISTORY: { narrators: "NARRATOR", interviewers: "INTERVIEWER", interpreters: "INTERPRETER" },
  PHOTOGRAPH: { photographers: "PHOTOGRAPHER", depicted: "DEPICTED" },
  TEXTILE: { makers: "MAKER" },
  OBJECT: { makers: "MAKER" },
};

export const ArchiveItemDetails = createUnionType({
  name: "ArchiveItemDetails",
  description: "What only items of one kind have, by their `kind`.",
  types: () => Object.values(types) as never as [typeof RecipeDetails, typeof OralHistoryDetails],
  resolveType: (details: object) => (details as { __typename: string }).__typename,
});

/** A structure as it is stored: each text with its translations. */
export type StoredDetails = Record<string, unknown>;

/** A structure in the reader's languages, with the people who belong into it. */
export function detailsOf(
  kind: string,
  stored: StoredDetails | null,
  contributors: StoredContributor[],
  languages: readonly string[],
): object | null {
  if (!isStructured(kind)) return null;
  const shown = contributorsOf(contributors, languages);
  const roles = Object.entries(people[kind]).map(([field, role]) => [
    field,
    shown.filter((one) => one.role === role),
  ]);
  return {
    __typename: types[kind].name,
    ...emptyDetails[kind],
    ...(localizedIn(stored ?? {}, languages) as object),
    ...Object.fromEntries(roles),
  };
}

/** What a structure holds of which nothing is said. */
const emptyDetails: Record<StructuredKind, object> = {
  RECIPE: { ingredients: [], steps: [] },
  ORAL_HISTORY: {},
  PHOTOGRAPH: {},
  TEXTILE: { materials: [], techniques: [], motifs: [] },
  OBJECT: { materials: [], techniques: [] },
};

function localizedIn(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((part) => localizedIn(part, languages));
  if (value === null || typeof value !== "object") return value;
  if ("source" in value && "texts" in value) return localize(value as StoredText, languages);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, localizedIn(part, languages)]),
  );
}

/** The texts in a structure, for search. */
export function textsIn(value: unknown): StoredText[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value === null || typeof value !== "object") return [];
  if ("source" in value && "texts" in value) return [value as StoredText];
  return Object.values(value).flatMap(textsIn);
}
