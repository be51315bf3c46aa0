import { setImmediate } from "node:timers/promises";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Info, Query, Resolver } from "type-graphql";
import { Public } from "../../graphql/access.ts";
import { JSONObject } from "../../graphql/types/scalars.ts";
import { CostEstimate, estimateCost } from "./cost-estimate.ts";

@Resolver()
export class CostEstimateResolver {
  #last: Promise<unknown> = Promise.resolve();

  @Public()
  @Query(() => CostEstimate, {
    description:
      "Estimates what an operation would cost, and whether it would be allowed, without running it.",
  })
  async costOf(
    @Arg("document", () => String, {
      description: "The GraphQL document: the operation with the fragments that it uses.",
    })
    document: string,
    @Arg("operationName", () => String, {
      nullable: true,
      description: "The name of the operation, if the document contains several.",
    })
    operationName: string | undefined,
    @Arg("variables", () => JSONObject, {
      nullable: true,
      description:
        "The operation's variables. They affect the cost: `first`, for example, determines how much a list costs.",
    })
    variables: Record<string, unknown> | undefined,
    @Info() { schema }: GraphQLResolveInfo,
  ) {
    // One document in a turn of the event loop, so that others get theirs in between.
    this.#last = this.#last.then(() => setImmediate());
    await this.#last;
    return estimateCost(schema, document, operationName ?? undefined, variables ?? {});
  }
}
