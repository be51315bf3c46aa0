import { Ctx, Query, Resolver } from "type-graphql";
import { Public } from "../../../platform/graphql/access.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { InstrumentItem, instrumentItemFor } from "./instrument-item.type.ts";
import { readyItems } from "./ready-items.ts";

@Resolver()
class InstrumentItemQueries {
  @Public()
  @Query(() => [InstrumentItem], {
    description:
      "Questions that are ready to be asked, each with its source, its licence and the metric that it can be an item of. At most 50.",
  })
  instrumentItems(@Ctx() { languages }: GraphqlRequest): InstrumentItem[] {
    return readyItems.map((item) => instrumentItemFor(item, languages));
  }
}

export const instrumentItemResolvers = [InstrumentItemQueries] as const;
