import { describe, expect, test } from "@jest/globals";
import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { OperationCompiler } from "./compiled-operation.ts";

const kind = new GraphQLEnumType({
  name: "Kind",
  values: { WORKSHOP: { value: 1 }, FESTIVAL: { value: 2 } },
});
const comparator = new GraphQLInputObjectType({
  name: "Comparator",
  fields: {
    eq: { type: kind },
    in: { type: new GraphQLList(kind) },
    lt: { type: GraphQLInt, defaultValue: 7 },
  },
});
const comparators = Array.from({ length: 30 }, (_, index) => [`field${index}`, { type: comparator }]);
const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: "Filter",
  fields: () => ({
    and: { type: new GraphQLList(filter) },
    or: { type: new GraphQLList(filter) },
    not: { type: filter },
    ...Object.fromEntries(comparators),
  }),
});
const args = { where: { type: filter }, first: { type: GraphQLInt } };
const Query = new GraphQLObjectType({
  name: "Query",
  fields: {
    given: { type: GraphQLString, args, resolve: (_root, given) => JSON.stringify(given) },
    other: { type: GraphQLString, resolve: () => "other" },
  },
});
const schema = new GraphQLSchema({ query: Query });

function run(text: string, variables: Record<string, unknown>) {
  const document = parse(text);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return new OperationCompiler(schema).compile(document).query({}, {}, coerced);
}

describe("a compiled operation", () => {
  test("is given its variables as graphql-js coerced them, in filters that contain filters", async () => {
    const where = { field1: { eq: "FESTIVAL" }, and: [{ or: { field2: { in: ["WORKSHOP"] } } }] };
    const { data } = await run(
      "query ($where: Filter, $first: Int = 3) { given(where: $where, first: $first) }",
      {
        where,
      },
    );
    expect(JSON.parse(String(data?.given))).toEqual({
      where: { field1: { eq: 2, lt: 7 }, and: [{ or: [{ field2: { in: [1], lt: 7 } }] }] },
      first: 3,
    });
  });

  test("includes and skips by its variables", async () => {
    const text =
      "query ($a: Boolean!, $b: Boolean = true) { given @include(if: $a) other @skip(if: $b) __typename }";
    expect((await run(text, { a: false })).data).toEqual({ __typename: "Query" });
    expect((await run(text, { a: true, b: false })).data).toEqual({
      given: "{}",
      other: "other",
      __typename: "Query",
    });
  });

  test("cannot be made of a document without an operation", () => {
    expect(() => new OperationCompiler(schema).compile(parse("fragment A on Query { given }"))).toThrow();
  });
});
