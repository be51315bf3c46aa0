import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../access.ts";
import type { GraphqlRequest } from "../request.ts";
import { decodeAnyId, type IdPrefix } from "./ids.ts";
import { Node } from "./node.ts";

/** How to load what an id with a prefix stands for; null when the viewer may not see it. */
export type NodeLoader = (request: GraphqlRequest, uuid: string) => Promise<Node | null>;

@Resolver(() => Node)
export class NodeResolver {
  readonly #loaders: ReadonlyMap<string, NodeLoader>;
  constructor(nodes: readonly { prefix: IdPrefix; load: NodeLoader }[]) {
    this.#loaders = new Map(nodes.map(({ prefix, load }) => [prefix, load]));
  }

  @Public()
  @Query(() => Node, {
    nullable: true,
    description: "Any object by its id. Null if there is none that you may see.",
  })
  node(
    @Arg("id", () => ID, { description: "The id." }) id: string,
    @Ctx() request: GraphqlRequest,
  ): Promise<Node | null> {
    return this.#load(id, request);
  }

  @Public()
  @Query(() => [Node], {
    nullable: "items",
    description:
      "Several objects by their ids, in the same order, with null in place of those that do not exist or that you may not see.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "The ids; at most 100." }) ids: string[],
    @Ctx() request: GraphqlRequest,
  ): Promise<(Node | null)[]> {
    return Promise.all(ids.map((id) => this.#load(id, request)));
  }

  async #load(id: string, request: GraphqlRequest): Promise<Node | null> {
    const decoded = decodeAnyId(id);
    return (decoded && (await this.#loaders.get(decoded.prefix)?.(request, decoded.uuid))) ?? null;
  }
}
