import { describe, expect, test } from "@jest/globals";
import { getVariableValues, type OperationDefinitionNode, parse, validate } from "graphql";
import { makeSchema } from "../../../schema.ts";
import { costPlan } from "./cost-plan.ts";
import { actualCost, requestedCost } from "./operation-cost.ts";

const schema = makeSchema();

function planOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const [operation] = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === "OperationDefinition",
  );
  if (!operation) throw new Error("There is no operation.");
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors?.[0] ?? new Error("The variables are wrong.");
  return { plan: costPlan(schema, document, operation), coerced };
}

function requested(text: string, variables?: Record<string, unknown>): number {
  const { plan, coerced } = planOf(text, variables);
  return requestedCost(plan, coerced);
}

function actual(text: string, data: object, variables?: Record<string, unknown>): number {
  const { plan, coerced } = planOf(text, variables);
  return actualCost(plan, coerced, data);
}

describe("what an operation may cost", () => {
  test("an object counts one, a value in it nothing", () => {
    expect(requested('{ program(by: { slug: "a" }) { slug kind } }')).toBe(1);
    expect(requested('{ program(by: { slug: "a" }) { slug title { text language } } }')).toBe(2);
  });

  test("a connection counts itself and as many items as its page may hold", () => {
    expect(requested("{ programs(first: 10) { nodes { slug } } }")).toBe(11);
    expect(requested("{ programs(last: 7) { nodes { slug } } }")).toBe(8);
    expect(requested("{ programs { nodes { slug } } }")).toBe(21);
    expect(requested("{ programs(first: 10) { nodes { slug } pageInfo { hasNextPage } } }")).toBe(12);
    expect(requested("{ programs(first: 10) { edges { cursor node { slug } } } }")).toBe(21);
  });

  test("lists inside lists multiply", () => {
    const text = "{ programs(first: 10) { nodes { sessions(first: 5) { nodes { timeZone } } } } }";
    expect(requested(text)).toBe(1 + 10 * (1 + 1 + 5));
  });

  test("the page size is read from a variable, its default, or the usual size", () => {
    const text = "query ($n: Int) { programs(first: $n) { nodes { slug } } }";
    expect(requested(text, { n: 100 })).toBe(101);
    expect(requested(text, { n: null })).toBe(21);
    expect(requested(text)).toBe(21);
    expect(requested("query ($n: Int = 50) { programs(first: $n) { nodes { slug } } }")).toBe(51);
  });

  test("a variable may have the name of something that every object has", () => {
    const text = "query ($toString: Int) { programs(first: $toString) { nodes { slug } } }";
    expect(requested(text)).toBe(21);
  });

  test("fragments count where they are used, and what is asked twice counts once", () => {
    const text = `query { programs(first: 10) { nodes { ...Card ...Card title { language } } } }
      fragment Card on Program { title { text } ...Place partner { slug } }
      fragment Place on Program { ... on Node { id } ... on Program { partner { name { text } } } }`;
    expect(requested(text)).toBe(1 + 10 * (1 + 1 + 1 + 1));
  });

  test("each alias counts", () => {
    expect(
      requested('{ a: program(by: { slug: "a" }) { slug } b: program(by: { slug: "b" }) { slug } }'),
    ).toBe(2);
  });

  test("fragments that unfold to millions of fields are costed at once", () => {
    const doubling = Array.from(
      { length: 40 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    );
    const text = `{ ...F0 } ${doubling.join(" ")} fragment F40 on Query { programs(first: 5) { nodes { slug } } }`;
    const document = parse(text);
    const [operation] = document.definitions;
    expect(requestedCost(costPlan(schema, document, operation as OperationDefinitionNode), {})).toBe(6);
  });

  test("an interface counts as the type that costs most", () => {
    const text = `{ node(id: "x") { id ... on Program { title { text } } ... on Session { program { title { text } } } } }`;
    expect(requested(text)).toBe(3);
  });

  test("what is skipped costs nothing", () => {
    const text = `query ($no: Boolean!, $yes: Boolean!) {
      programs(first: 10) @skip(if: $no) { nodes @include(if: $yes) { slug } totalCount @include(if: false) { value } }
    }`;
    expect(requested(text, { no: false, yes: true })).toBe(11);
    expect(requested(text, { no: false, yes: false })).toBe(1);
    expect(requested(text, { no: true, yes: true })).toBe(0);
  });

  test("a field is counted when one of its uses is not skipped", () => {
    const text = `query ($no: Boolean!) {
      programs(first: 10) { nodes { title @include(if: $no) { text } ... @skip(if: $no) { title { language } } } }
    }`;
    expect(requested(text, { no: true })).toBe(21);
    expect(requested(text, { no: false })).toBe(21);
  });

  test("records by their ids count one by one", () => {
    expect(requested('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3);
    expect(requested("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b"] })).toBe(2);
    expect(requested('query ($id: ID!) { nodes(ids: [$id, "b"]) { id } }', { id: "a" })).toBe(2);
    expect(requested('{ nodes(ids: "a") { id } }')).toBe(1);
  });

  test("a short list counts as five", () => {
    expect(requested('{ program(by: { slug: "a" }) { languages { tag } audiences } }')).toBe(6);
  });

  test("counting, facets and search cost what they read", () => {
    expect(requested("{ programs(first: 1) { totalCount { value } } }")).toBe(1 + 1 + 20);
    expect(requested("{ programs(first: 1) { totalCount(max: 100000) { value } } }")).toBe(1 + 1 + 110);
    expect(requested("query ($m: Int!) { programs { totalCount(max: $m) { value } } }", { m: 5000 })).toBe(
      1 + 1 + 15,
    );
    expect(requested("{ programs { facets(fields: [KIND, SUBJECT]) { field } } }")).toBe(1 + 5 + 40);
    expect(requested('{ programs(first: 1, search: "bread") { nodes { slug } } }')).toBe(2 + 10);
    expect(requested("{ programs(first: 1, search: null) { nodes { slug } } }")).toBe(2);
  });

  test("a count in each item of a list is counted each time", () => {
    const text = "{ partners(first: 10) { nodes { programs { totalCount { value } } } } }";
    expect(requested(text)).toBe(1 + 10 * (1 + 1 + 1 + 20));
  });

  test("a mutation costs ten besides what its payload shows", () => {
    const text = `mutation { programStart(input: { id: "a" }) { program { title { text } } } }`;
    expect(requested(text)).toBe(10 + 1 + 2);
  });

  test("a condition counts one, ten where rows of other tables answer it, and ten times that inside or and not", () => {
    const cost = (where: object) =>
      requested("query ($where: ProgramFilter) { programs(first: 1, where: $where) { nodes { slug } } }", {
        where,
      }) - 2;
    const kind = { kind: { eq: "WORKSHOP" } };
    const language = { language: { eq: "ti", notIn: ["en", "it"] } };
    expect(cost({})).toBe(0);
    expect(cost(kind)).toBe(1);
    expect(cost({ startsOn: { gte: "2027-01-01", lt: "2028-01-01" } })).toBe(2);
    expect(cost(language)).toBe(20);
    expect(cost({ ...kind, ...language })).toBe(21);
    expect(cost({ and: [kind, { and: [kind] }] })).toBe(2);
    expect(cost({ or: [kind, { and: [kind, language] }] })).toBe(10 + 10 + 200);
    expect(cost({ not: { or: [kind] } })).toBe(10);
    const written = "{ programs(first: 1, where: { or: [{ kind: { eq: WORKSHOP } }] }) { nodes { slug } } }";
    expect(requested(written)).toBe(2 + 10);
  });

  test("introspection and __typename are free", () => {
    expect(requested("{ __typename __schema { types { fields { name type { name } } } } }")).toBe(0);
    expect(requested('{ __typename program(by: { slug: "a" }) { __typename } }')).toBe(1);
  });

  test("what is far beyond every limit still has a number", () => {
    const inner = "programs(first: 100) { nodes { partner { ";
    const text = `{ partners(first: 100) { nodes { ${inner.repeat(5)} slug ${"} } } ".repeat(5)} } } }`;
    expect(requested(text)).toBe(1_000_000_000);
  });
});

describe("what an answer did cost", () => {
  const text = `query ($withCount: Boolean = false) {
    programs(first: 100) {
      nodes { title { text } partner { slug } languages { tag } }
      totalCount @include(if: $withCount) { value }
    }
  }`;
  const program = { title: { text: "Bread" }, partner: null, languages: [{ tag: "ti" }] };

  test("is the objects that are there", () => {
    expect(actual(text, { programs: { nodes: [program, program] } })).toBe(1 + 2 * 3);
    expect(actual(text, { programs: { nodes: [] } })).toBe(1);
  });

  test("includes what was read beside them", () => {
    const data = { programs: { nodes: [], totalCount: { value: 0 } } };
    expect(actual(text, data, { withCount: true })).toBe(1 + 1 + 20);
  });

  test("is never more than was requested", () => {
    const languages = Array.from({ length: 50 }, () => ({ tag: "ti" }));
    const nodes = Array.from({ length: 100 }, () => ({ ...program, partner: { slug: "a" }, languages }));
    expect(actual(text, { programs: { nodes } })).toBe(requested(text));
  });

  test("passes over the records of a list that are not there", () => {
    expect(actual('{ nodes(ids: ["a", "b"]) { id } }', { nodes: [null, { id: "b" }] })).toBe(1);
  });
});
