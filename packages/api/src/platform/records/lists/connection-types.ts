import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { type Connection, PageInfo, TotalCount } from "../../graphql/lists/connections.ts";
import { SearchMatch } from "../../graphql/types/search-match.type.ts";

interface ConnectionOptions {
  /** Of the connection type, where there is another list of the same items; the edge's name follows from it. */
  name?: string;
  description?: string;
  /** The items in words, one and several. */
  one: string;
  many: string;
  /** True where the edges say what a search found. */
  isSearched?: boolean;
  /** The edge, where another list has the same. */
  Edge?: new () => object;
  /** What the edge tells beside cursor and node. */
  edge?: { description: string; fields: Record<string, { type: () => unknown; description: string }> };
}

/** `totalCount` of a connection. */
export function totalCountOf(Counted: new () => object, description: string) {
  @Resolver(() => Counted)
  class TotalCountResolver {
    @FieldResolver(() => TotalCount, { description })
    totalCount(
      @Root() connection: Connection<never, unknown>,
      @Arg("max", () => Int, {
        defaultValue: 10_000,
        description: "The number at which counting stops: 1 to 100,000.",
      })
      max: number,
    ) {
      return connection.count(max);
    }
  }
  return TotalCountResolver;
}

/** The edge type of a list of `Node`: `name`, with what a search found where the list can be searched. */
function edgeOf(
  Node: new (...args: never[]) => object,
  name: string,
  one: string,
  isSearched = false,
  { description, fields }: ConnectionOptions["edge"] & object = {
    description: `One ${one} in a list.`,
    fields: {},
  },
) {
  @ObjectType(name, { description, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: "Its position in the list, for use in `after` and `before`." })
    cursor!: string;
    @Field(() => Node, { description: `The ${one}.` })
    node!: object;
  }
  if (isSearched)
    Field(() => [SearchMatch], {
      description: "Where the search found its terms. Empty without a search. At most 50.",
      simple: false,
    })(Edge.prototype, "matches");
  for (const [field, { type, description: meaning }] of Object.entries(fields))
    Field(type as () => typeof String, { description: meaning })(Edge.prototype, field);
  return Edge;
}

/** The connection and edge types of a list of `Node`, and the resolver of its `totalCount`. */
export function connectionOf(Node: new (...args: never[]) => object, options: ConnectionOptions) {
  const { one, many, isSearched, edge } = options;
  const { name = `${Node.name}Connection` } = options;
  const { description = `A page of ${many}.` } = options;
  const Edge = options.Edge ?? edgeOf(Node, name.replace(/Connection$/, "Edge"), one, isSearched, edge);
  @ObjectType(name, { description, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [Edge], { description: `The ${many} on this page, with their cursors.` })
    edges!: object[];
    @Field(() => [Node], { description: `The ${many} on this page.` })
    nodes!: object[];
    @Field(() => PageInfo, { description: "The page's position in the list." })
    pageInfo!: PageInfo;
  }
  return {
    Connection: ConnectionType,
    /** For other lists of the same items. */
    Edge,
    one,
    many,
    TotalCountResolver: totalCountOf(ConnectionType, `The total number of ${many} in the list.`),
  };
}
