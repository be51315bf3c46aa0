import { Field, ID, InputType } from "type-graphql";
import { type EnumComparator, enumComparator } from "../../platform/graphql/lists/comparators.ts";
import { columnFilter } from "../../platform/graphql/lists/filter-sql.ts";
import { WriteInput } from "../../platform/graphql/mutation-payload.ts";
import { Optional, OptionalTexts, updateOf } from "../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../platform/records/lists/filters.ts";
import { searchedListArgs } from "../../platform/records/lists/list-args.ts";
import { historyOrders, orders, textKey } from "../../platform/records/lists/orders.ts";
import { LocalizedTextInput } from "../../platform/texts/localized-text.ts";
import { Keepsake, Material } from "./keepsake.type.ts";

const MaterialComparator = enumComparator("Material", Material, "what a keepsake is made of");

@InputType({ description: "Names one keepsake, in exactly one way." })
export class KeepsakeBy {
  @Optional(() => ID, "By its id.")
  id?: string;
}

@RecordFilter("KeepsakeFilter", "keepsakes", Keepsake)
export class KeepsakeFilter {
  @Filters(() => MaterialComparator, { description: "By material.", sql: columnFilter("material", "text") })
  material?: EnumComparator;
}

export const KeepsakeOrder = orders("KeepsakeOrder", "keepsakes", {
  NAME: { description: "By name, A to Z.", key: textKey("sort_name") },
  ...historyOrders,
});

export const KeepsakesArgs = searchedListArgs(
  { Filter: KeepsakeFilter, orders: KeepsakeOrder, order: "NAME", many: "keepsakes" },
  "the name",
);

@InputType({ description: "A new keepsake, seen by whoever sees its partner." })
export class KeepsakeCreateInput extends WriteInput {
  @Field(() => ID, { description: "The partner that keeps it." })
  partnerId!: string;
  @Field(() => [LocalizedTextInput], { description: "What it is called, 300 characters a language." })
  name!: LocalizedTextInput[];
  @Field(() => Material, { description: "What it is mostly made of." })
  material!: Material;
}

@InputType({ description: "Changes to a keepsake: what is left out stays." })
export class KeepsakeUpdateInput extends updateOf(WriteInput, "keepsake") {
  @OptionalTexts("What it is called: a language left out stays, a text of null removes it.")
  name?: LocalizedTextInput[] | null;
  @Optional(() => Material, "What it is mostly made of.")
  material?: Material | null;
}
