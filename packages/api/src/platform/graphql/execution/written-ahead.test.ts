import { describe, expect, test } from "@jest/globals";
import { buildSchema, execute, type GraphQLObjectType, parse } from "graphql";
import { isTooLong, longestAnswer } from "./answer-size.ts";
import { OperationCompiler } from "./compiled-operation.ts";
import { stringifyWritten, Written } from "./written-ahead.ts";

const schema = buildSchema(`
  type Query { things: [Thing!]! }
  type Thing { name: String!, parts: [Part], other: Part, chosen(by: Int): [Part] }
  type Part { label: String!, sizes: [Int], within: Part, told: String }
`);
const thing = schema.getType("Thing") as GraphQLObjectType;
for (const name of ["parts", "other", "chosen"])
  Object.assign(thing.getFields()[name] ?? {}, { extensions: { isMadeOnce: true } });
const part = schema.getType("Part") as GraphQLObjectType;
Object.assign(part.getFields().told ?? {}, { resolve: () => "by a resolver" });

const parts = [
  { label: 'a "quoted" ስም\u2028', sizes: [1, null, 3], within: { label: "b", sizes: null, within: null } },
  null,
];
const things = [
  { name: "one", parts, other: null, chosen: parts },
  { name: "two", parts, other: parts[0], chosen: null },
];

const run = async (text: string, rootValue: object = { things }) => {
  const document = parse(text);
  const compiled = new OperationCompiler(schema).compile(document, { isWritten: true });
  const { data, errors } = await compiled.query(rootValue, {}, {});
  return { data, errors, expected: await execute({ schema, document, rootValue }) };
};
const isWritten = (data: unknown) => Object.values((data as { things: object[] }).things[0] ?? {});

describe("a value that is made once", () => {
  test.each([
    "{ things { name parts { label sizes } } }",
    "{ things { all: parts { called: label within { sizes label within { label } } } other { sizes } } }",
    "query { things { ...T } } fragment T on Thing { name parts { label } }",
  ])("is said as it would be without being written ahead: %s", async (text) => {
    const { data, errors, expected } = await run(text);
    expect(errors).toBeUndefined();
    expect(isWritten(data).some((value) => value instanceof Written)).toBe(true);
    expect(JSON.parse(stringifyWritten({ data }))).toEqual({ data: expected.data });
    expect(JSON.parse(JSON.stringify({ data }))).toEqual({ data: expected.data });
    expect(stringifyWritten({ data })).toBe(JSON.stringify({ data: expected.data }));
  });

  test.each([
    ["a resolver below it decides", "{ things { parts { label told } } }"],
    ["an argument decides", "{ things { chosen(by: 1) { label } } }"],
    ["a directive decides", "{ things { parts @include(if: true) { label } } }"],
    ["a directive below it decides", "{ things { parts { label sizes @skip(if: true) } } }"],
    ["its type is asked for", "{ things { parts { __typename } } }"],
    ["it is asked for twice", "{ things { parts { label } parts { sizes } } }"],
  ])("is not written ahead where %s", async (_why, text) => {
    const { data, expected } = await run(text);
    expect(isWritten(data).some((value) => value instanceof Written)).toBe(false);
    expect(JSON.parse(stringifyWritten({ data }))).toEqual({ data: expected.data });
  });

  test("is written once for all answers of the operation that hold it", async () => {
    const document = parse("{ things { parts { label } } }");
    const compiled = new OperationCompiler(schema).compile(document, { isWritten: true });
    const asked = async () => isWritten((await compiled.query({ things }, {}, {})).data)[0];
    expect(await asked()).toBe(await asked());
  });

  test("fails the field where null stands that may not", async () => {
    const broken = { things: [{ name: "one", parts: [{ label: null }] }] };
    const { data, errors } = await run("{ things { name parts { label } } }", broken);
    expect(data).toEqual({ things: [{ name: "one", parts: null }] });
    expect(errors).toHaveLength(1);
  });

  test("counts in the length of an answer", () => {
    const half = new Written("x".repeat(longestAnswer / 2));
    expect([isTooLong({ half }), isTooLong({ half, other: half })]).toEqual([false, true]);
  });

  test("can be asked for by no name of its own", async () => {
    await run("{ things { parts { label } } }");
    const names = Object.getOwnPropertyNames(thing.getFields()).filter((name) => name.startsWith("parts$"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(() => parse(`{ things { ${name} } }`)).toThrow("Syntax Error");
    expect(Object.keys(thing.getFields())).toEqual(["name", "parts", "other", "chosen"]);
  });
});
