import { Field, ID, InputType } from "type-graphql";
import { ExternalReferenceInput } from "../../../platform/graphql/types/record.type.ts";
import { LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { Optional, OptionalList, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { TermInput } from "../../programs/program/program.inputs.ts";
import { ContributorInput, ContributorUpdateInput } from "../contributors/contributor.inputs.ts";
import { ArchiveItemDetailsInput } from "../details/details.inputs.ts";
import { ItemLinks } from "../links/link.inputs.ts";
import { ItemNoticeInput, ItemWarningInput } from "../notices/notice.inputs.ts";
import { ItemPlaceInput, ItemPlaceUpdateInput } from "../places/place.inputs.ts";
import { PlacePrecision } from "../places/place.vocabulary.ts";
import { IchDomain } from "../terms/term.vocabulary.ts";
import { ArchiveItemKind, ItemRights, Theme } from "./item.vocabulary.ts";

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
class ItemFacts extends ItemLinks {
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
  isTranslationWanted?: boolean | null;
  @Optional(() => ArchiveItemDetailsInput, "What only items of its kind have.")
  details?: ArchiveItemDetailsInput | null;
  @OptionalList(() => TermInput, "The communities whose heritage it is, in their own words; at most 50.")
  communities?: TermInput[] | null;
  @OptionalList(() => TermInput, "What it is about, as free terms; at most 50.")
  topics?: TermInput[] | null;
  @OptionalList(() => Theme, "Its themes, from the fixed list.")
  themes?: Theme[] | null;
  @OptionalList(() => IchDomain, "The domains of intangible cultural heritage that it belongs to.")
  ichDomains?: IchDomain[] | null;
  @OptionalList(() => LanguageTag, "The languages in it; at most 50.")
  languages?: string[] | null;
  @OptionalList(() => ItemWarningInput, "What to warn of before showing it.")
  warnings?: ItemWarningInput[] | null;
  @OptionalList(
    () => ItemNoticeInput,
    "What the institution that keeps it says of its own part. Communities place their notices themselves.",
  )
  notices?: ItemNoticeInput[] | null;
  @Optional(() => PlacePrecision, "None of its places is shown more exactly than this. EXACT if left out.")
  placePrecision?: PlacePrecision | null;
  @Optional(
    () => String,
    "Where its holder stores it, for those alone who read in the holder's archive; at most 300 characters.",
  )
  storagePlace?: string | null;
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
  @Optional(() => [ContributorInput], "Who took part; at most 50.")
  contributors?: ContributorInput[] | null;
  @Optional(() => [ItemPlaceInput], "Where it is from, or tells of; at most 20.")
  places?: ItemPlaceInput[] | null;
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
  @Optional(() => [ContributorInput], "People to add to those who took part.")
  addContributors?: ContributorInput[] | null;
  @Optional(() => [ContributorUpdateInput], "Changes to those who took part, such as how they are credited.")
  updateContributors?: ContributorUpdateInput[] | null;
  @Optional(() => [ID], "The keys of contributors to remove.")
  removeContributors?: string[] | null;
  @Optional(() => [ItemPlaceInput], "Places to add.")
  addPlaces?: ItemPlaceInput[] | null;
  @Optional(() => [ItemPlaceUpdateInput], "Changes to its places.")
  updatePlaces?: ItemPlaceUpdateInput[] | null;
  @Optional(() => [ID], "The keys of places to remove.")
  removePlaces?: string[] | null;
}
