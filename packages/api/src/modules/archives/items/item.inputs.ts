import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { ExternalReferenceInput } from "../../../platform/graphql/types/record.type.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { ArchiveItemKind, ItemRights } from "./item.vocabulary.ts";

@InputType({ description: "When an item was made or happened. Replaces the previous value." })
export class ItemDateInput {
  @Field(() => String, {
    description:
      "The words as they are written on it or about it, such as `c. 1930–1940` or `second half of the 19th century`: kept as they are, at most 300 characters.",
  })
  asWritten!: string;
  @Optional(
    () => String,
    "What the words mean, in the Extended Date/Time Format (ISO 8601-2:2019). If left out, it is read from the words.",
  )
  edtf?: string | null;
}

@InputType({ description: "Facts that creating and changing an item share." })
class ItemFacts extends WriteInput {
  @Optional(
    () => String,
    "The item's short name for web addresses, such as `sunday-injera`: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title.",
  )
  slug?: string;
  @OptionalTexts("A summary of the item in one or two sentences; at most 1,000 characters per language.")
  summary?: LocalizedTextInput[] | null;
  @OptionalTexts("The full description of the item; at most 20,000 characters per language.")
  description?: LocalizedTextInput[] | null;
  @OptionalTexts(
    "The term for its kind; at most 100 characters per language. Required if the kind is OTHER, and not allowed otherwise.",
  )
  kindTerm?: LocalizedTextInput[] | null;
  @Optional(() => ItemDateInput, "When it was made or happened.")
  date?: ItemDateInput | null;
  @Optional(
    () => ItemRights,
    "What the law says of using it. NOT_EVALUATED if left out. An open licence is refused unless the item is under a protocol that is public.",
  )
  rights?: ItemRights | null;
  @OptionalTexts("More about the rights, such as who holds them; at most 1,000 characters per language.")
  rightsNote?: LocalizedTextInput[] | null;
  @Optional(() => Boolean, "False if those whose heritage it is want no translations of it.")
  translationsWanted?: boolean | null;
  @Optional(() => String, "The number under which its holder keeps it; at most 100 characters.")
  accessionNumber?: string | null;
  @OptionalList(() => ExternalReferenceInput, "The record's ids in external systems; at most 50.")
  externalReferences?: ExternalReferenceInput[] | null;
}

@InputType({
  description: "A new item. It starts as a draft that only those who write for its holder can see.",
})
export class ArchiveItemCreateInput extends ItemFacts {
  @Field(() => ID, { description: "The holder: the partner that keeps the item." })
  holderId!: string;
  @Field(() => [LocalizedTextInput], {
    description: "The title; at most 300 characters per language. The first language is the original.",
  })
  title!: LocalizedTextInput[];
  @Field(() => ArchiveItemKind, { description: "The kind of item." })
  kind!: ArchiveItemKind;
}

@InputType({
  description:
    "Changes to an item. Omitted fields stay unchanged; null clears. If what communities approved changes, their approvals lapse, and the item is hidden until they approve it again.",
})
export class ArchiveItemUpdateInput extends updateOf(ItemFacts, "archive item") {
  @OptionalTexts("The title. Omitted languages stay unchanged; a null text removes a language.")
  title?: LocalizedTextInput[] | null;
  @Optional(() => ArchiveItemKind, "The kind of item.")
  kind?: ArchiveItemKind | null;
}
