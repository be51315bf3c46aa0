import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../../graphql/lists/connections.ts";
import type { Filter } from "../../graphql/lists/filter-sql.ts";
import type { ListArgs } from "../../graphql/lists/list-reads.ts";

export type OrderedListArgs = ListArgs & { orderBy: string };

interface ListArguments<O extends string> {
  Filter: new () => object;
  orders: { [K in O]: K };
  /** The order where none is asked for. */
  order: O;
  many: string;
}

/** The arguments of a list: a page of it, a filter and a named order. */
export function listArgs<O extends string>({ Filter, orders, order, many }: ListArguments<O>) {
  @ArgsType()
  class Args extends PageArgs {
    @Field(() => Filter, {
      nullable: true,
      description: `A filter. Without it, all ${many} that you may see are listed.`,
    })
    where?: Filter | null;
    @Field(() => orders, { defaultValue: order, description: "The sort order." })
    orderBy!: O;
  }
  return Args;
}

/** The same for a list that can be searched: `searched` says where words are looked for. */
export function searchedListArgs<O extends string>(list: ListArguments<O>, searched: string) {
  @ArgsType()
  class Args extends listArgs(list) {
    @Field(() => String, {
      nullable: true,
      description: `Search terms to find in ${searched}, in any language. Case, accents and equivalent spellings are ignored. Every term must be found, and may be the beginning of a longer word.`,
    })
    search?: string | null;
  }
  return Args;
}
