import { Field, ID, InputType } from "type-graphql";
import { IDComparator } from "../../../platform/graphql/lists/comparators.ts";
import { idFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional, OptionalTexts, updateOf } from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { listArgs, searchedListArgs } from "../../../platform/records/lists/list-args.ts";
import { descending, historyOrders, orders, textKey } from "../../../platform/records/lists/orders.ts";
import { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { Collection } from "./collection.type.ts";

@InputType({ description: "Identifies a collection by exactly one of these fields." })
export class CollectionBy {
  @Optional(() => ID, "By its id.")
  id?: string;
  @Optional(() => String, "By its slug.")
  slug?: string;
}

@RecordFilter("CollectionFilter", "collections", Collection)
export class CollectionFilter {
  @Filters(() => IDComparator, {
    description: "By the partner that put it together.",
    sql: idFilter("home_partner_id", "part"),
  })
  partner?: IDComparator;
}

const byTitle = textKey("sort_title");
export const CollectionOrder = orders("CollectionOrder", "collections", {
  TITLE: { description: "By title, A to Z, in the language in which the title was written.", key: byTitle },
  TITLE_DESC: { description: "By title, Z to A.", key: descending(byTitle) },
  ...historyOrders,
});

const list = {
  Filter: CollectionFilter,
  orders: CollectionOrder,
  order: "TITLE",
  many: "collections",
} as const;
export const CollectionsArgs = searchedListArgs(list, "the title and the introduction");
export const CollectionsBelowArgs = listArgs(list);

@InputType({ description: "Facts that creating and changing a collection share." })
class CollectionFacts extends WriteInput {
  @Optional(
    () => String,
    "The collection's short name for web addresses: lowercase Latin letters, digits and hyphens. If left out, it is derived from the title.",
  )
  slug?: string;
  @OptionalTexts("The introduction; at most 20,000 characters per language.")
  introduction?: LocalizedTextInput[] | null;
  @Optional(() => ID, "The program of the same partner of which it is the exhibition.")
  programId?: string | null;
}

@InputType({ description: "A new collection. It is seen by its partner's people until it is published." })
export class CollectionCreateInput extends CollectionFacts {
  @Field(() => ID, { description: "The partner that puts it together." })
  partnerId!: string;
  @Field(() => [LocalizedTextInput], {
    description: "The title; at most 300 characters per language. The first language is the original.",
  })
  title!: LocalizedTextInput[];
}

@InputType({ description: "Changes to a collection. Omitted fields stay unchanged; null clears." })
export class CollectionUpdateInput extends updateOf(CollectionFacts, "collection") {
  @OptionalTexts("The title. Omitted languages stay unchanged; a null text removes a language.")
  title?: LocalizedTextInput[] | null;
}

@InputType()
abstract class EntryTexts extends WriteInput {
  @OptionalTexts("The heading of its section; at most 300 characters per language.")
  section?: LocalizedTextInput[] | null;
  @OptionalTexts("What you say about it here; at most 1,000 characters per language.")
  comment?: LocalizedTextInput[] | null;
  @Optional(
    () => ID,
    "The entry before which it is to stand. If left out, a new one comes last, and one that is there stays where it is.",
  )
  beforeId?: string | null;
}

@InputType({ description: "An archive item to show in a collection." })
export class CollectionEntryAddInput extends EntryTexts {
  @Field(() => ID, { description: "The collection." })
  id!: string;
  @Field(() => ID, { description: "The archive item. You have to see it." })
  itemId!: string;
  @Optional(
    () => ID,
    "A second archive item, to be looked at side by side with the first. The entry is seen by those who may see both.",
  )
  besideId?: string | null;
}

@InputType({
  description: "Changes to an entry of a collection. Omitted fields stay unchanged; null clears.",
})
export class CollectionEntryUpdateInput extends EntryTexts {
  @Field(() => ID, { description: "The entry." })
  id!: string;
}

@InputType({ description: "An entry to take out of its collection." })
export class CollectionEntryRemoveInput extends WriteInput {
  @Field(() => ID, { description: "The entry." })
  id!: string;
}
