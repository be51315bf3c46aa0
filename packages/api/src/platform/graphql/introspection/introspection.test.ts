import { describe, expect, test } from "@jest/globals";
import { execute, getIntrospectionQuery, type OperationDefinitionNode, parse } from "graphql";
import { makeSchema } from "../../../schema.ts";
import { introspectionOf } from "./introspection.ts";
import { introspectionSize } from "./introspection-size.ts";

const schema = makeSchema();
const introspection = introspectionOf(schema);

function asked(text: string) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return { document, operation };
}
const priceOf = (text: string) => {
  const { document, operation } = asked(text);
  return introspection.priceOf(document, operation, {});
};
const fieldsOf = (name: string) =>
  `{ __schema { types { ${name}: fields { name args { name type { name } } } } } }`;

/** Every value that an answer holds, counted one by one. */
function valuesIn(data: unknown): number {
  if (Array.isArray(data)) return data.reduce<number>((sum, item) => sum + valuesIn(item), 0);
  if (data === null || typeof data !== "object") return 0;
  return Object.values(data).reduce<number>((sum, value) => sum + 1 + valuesIn(value), 0);
}

describe("the size of a question about the schema", () => {
  test.each([
    getIntrospectionQuery(),
    getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
    "{ __schema { queryType { name } } }",
    '{ a: __type(name: "Program") { fields(includeDeprecated: true) { type { ofType { name kind } } } } b: __type(name: "Nobody") { name } }',
    "{ __schema { __typename directives { name locations args { ...Value } } } } fragment Value on __InputValue { name type { ... { kind ofType { name } } } }",
    "{ __schema { types { possibleTypes { fields { type { name } } } enumValues { name } } } }",
  ])("is the number of values in its answer: %#", (text) => {
    const { document, operation } = asked(text);
    const { data } = execute({ schema, document }) as { data: object };
    expect(introspectionSize(schema, document, operation, {}, 1e9)).toBe(valuesIn(data));
  });

  test("is not counted to the end where it is beyond all bounds", () => {
    const nested = "fields { args { type { fields { args { type { fields { name } } } } } } }";
    const { document, operation } = asked(`{ __schema { types { ${nested} } } }`);
    expect(introspectionSize(schema, document, operation, {}, 1000)).toBeLessThan(100_000);
  });
});

describe("the price of a question about the schema", () => {
  test("is nothing for what tools ask, under any name and layout", () => {
    const text = getIntrospectionQuery();
    expect(priceOf(text)).toBe(0);
    expect(priceOf(text.replace("IntrospectionQuery", "SchemaOfMine").replace(/\s+/g, " "))).toBe(0);
  });

  test("is one point for twenty values otherwise, so that a small question is free", () => {
    const text = fieldsOf("all");
    const { document } = asked(text);
    const { data } = execute({ schema, document }) as { data: object };
    expect(priceOf(text)).toBe(Math.floor(valuesIn(data) / 20));
    expect(priceOf("{ __schema { queryType { name } } }")).toBe(0);
    expect(priceOf("{ __typename }")).toBe(0);
  });

  test("is nothing again for what was just answered", () => {
    const text = fieldsOf("asked");
    expect(priceOf(text)).toBeGreaterThan(0);
    expect(introspection.answer(asked(text).document)?.json).toBe(
      JSON.stringify((execute({ schema, document: asked(text).document }) as { data: object }).data),
    );
    expect(priceOf(text)).toBe(0);
  });

  test("is a refusal for what is much larger than the whole schema", () => {
    const again = `${getIntrospectionQuery()} `.replace(
      "queryType {",
      "again: types { ...FullType } queryType {",
    );
    expect(() => priceOf(again)).toThrow(/asks for more than \d+ values of the schema/);
  });

  test("counts beside what else an operation asks for, and such an operation is not kept", () => {
    const { document } = asked('{ __type(name: "Program") { name } program(by: { slug: "a" }) { slug } }');
    expect(introspection.answer(document)).toBeUndefined();
  });
});
