import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphqlRequest } from "../graphql/request.ts";
import { ExternalReference } from "../graphql/types/record.type.ts";

interface Reads<N> {
  referencesOf(record: N): Promise<ExternalReference[]>;
}

/** The field of a kind of record that shows its ids in other systems. */
export function referencesOf<N extends object>(
  Type: new (...args: never[]) => N,
  Reads: new (request: GraphqlRequest) => Reads<N>,
  noun: string,
) {
  @Resolver(() => Type)
  class References {
    @FieldResolver(() => [ExternalReference], {
      description: `The ${noun}'s ids in external systems. At most 50.`,
    })
    externalReferences(@Root() record: N, @Ctx() request: GraphqlRequest) {
      return request.reads(Reads).referencesOf(record);
    }
  }
  return References;
}
