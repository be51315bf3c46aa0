import { ArgsType, Field, ObjectType } from "type-graphql";
import { TotalCount } from "../../../platform/graphql/lists/connections.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";

export const ArchiveItemFacetField = vocabulary("ArchiveItemFacetField", "What items can be counted by.", {
  KIND: "By the kind of item.",
  THEME: "By theme.",
  COMMUNITY: "By community.",
  TOPIC: "By topic.",
  LANGUAGE: "By language.",
  ICH_DOMAIN: "By domain of intangible cultural heritage.",
  DECADE: "By decade. A range counts in each decade that it touches.",
  HOLDER: "By holder.",
  RIGHTS: "By rights.",
});
export type ArchiveItemFacetField = keyof typeof ArchiveItemFacetField;

@ObjectType({ description: "One value, and how many items have it.", simpleResolvers: true })
export class ArchiveItemFacetBucket {
  @Field(() => String, {
    description:
      "The value, as used in filters: a word of the vocabulary, a key, a language, an id or a year.",
  })
  value!: string;
  @Field(() => LocalizedText, {
    nullable: true,
    description:
      "The value's display name: the label of a term, or the name of a language or of a partner. Null for words of a vocabulary and for decades.",
  })
  label!: LocalizedText | null;
  @Field(() => TotalCount, {
    description:
      "How many items of the list have this value, among those that you may see. Exact for lists of up to 10,000 items.",
  })
  count!: TotalCount;
}

@ObjectType({ description: "The values of one property among the items of a list.", simpleResolvers: true })
export class ArchiveItemFacet {
  @Field(() => ArchiveItemFacetField, { description: "The property." })
  field!: ArchiveItemFacetField;
  @Field(() => [ArchiveItemFacetBucket], {
    description: "The values, most frequent first; decades in their order. At most 50.",
  })
  buckets!: ArchiveItemFacetBucket[];
}

@ArgsType()
export class ArchiveItemFacetArgs {
  @Field(() => [ArchiveItemFacetField], { description: "The properties to count by." })
  fields!: ArchiveItemFacetField[];
}
