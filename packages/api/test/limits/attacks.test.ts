import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { trustedUrl } from "#test/operations";
import { createTestApp, type GraphqlAnswer, type TestApp } from "#test/test-app";
import { errorStatuses } from "../../src/platform/errors.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ demo: true });
});
afterAll(() => app.close());

const times = (count: number, text: (place: number) => string, between = " ") =>
  Array.from({ length: count }, (_, place) => text(place)).join(between);
const nested = (depth: number, open: string, inside: string, close: string) =>
  open.repeat(depth) + inside + close.repeat(depth);

interface Attack {
  query: string;
  /** As text where no stack is deep enough to write it out. */
  variables?: object | string;
  code: string | string[];
}
const deepFilter = (depth: number, inner: object = { kind: { eq: "WORKSHOP" } }) => {
  let filter = inner;
  for (let level = 0; level < depth; level++) filter = { not: filter };
  return filter;
};
const filtered = "query ($where: ProgramFilter) { programs(where: $where) { nodes { id } } }";

const attacks: Record<string, Attack> = {
  "fifty levels": {
    query: `{ programs { nodes { ${nested(25, "partner { programs { nodes { ", "id", " } } }")} } } }`,
    code: "LIMIT_EXCEEDED",
  },
  "eleven levels without lists": {
    query: `{ programs { nodes { ${nested(5, "partner { programs { nodes { ", "id", " } } }")} } } }`,
    code: "LIMIT_EXCEEDED",
  },
  "lists in lists in lists, a hundred each": {
    query: `{ programs(first: 100) { nodes { ${nested(3, "partner { programs(first: 100) { nodes { ", "id", " } } }")} } } }`,
    code: "COST_LIMIT_EXCEEDED",
  },
  "a fragment inside itself": {
    query: "{ ...Loop } fragment Loop on Query { __typename ...Loop }",
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "fragments in a circle": {
    query: `{ ...F0 } ${times(50, (place) => `fragment F${place} on Query { __typename ...F${(place + 1) % 50} }`)}`,
    code: ["GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED"],
  },
  "fragments that double thirty times": {
    query: `{ ...F0 } ${times(30, (place) => `fragment F${place} on Query { ...F${place + 1} ... on Query { ...F${place + 1} } }`)} fragment F30 on Query { __typename }`,
    code: "LIMIT_EXCEEDED",
  },
  "a thousand aliases": {
    query: `{ ${times(1000, (place) => `a${place}: __typename`)} }`,
    code: "LIMIT_EXCEEDED",
  },
  "31 aliases of __typename": {
    query: `{ partners { ${times(31, (place) => `a${place}: __typename`)} } }`,
    code: "LIMIT_EXCEEDED",
  },
  "21 fields at the root": { query: `{ ${times(21, () => "__typename")} }`, code: "LIMIT_EXCEEDED" },
  "21 fields at the root, through a fragment": {
    query: `{ ...Many } fragment Many on Query { ${times(21, () => "__typename")} }`,
    code: "LIMIT_EXCEEDED",
  },
  "five hundred times one field": {
    query: `{ partners { nodes { ${times(500, () => "id")} } } }`,
    code: "LIMIT_EXCEEDED",
  },
  "three hundred directives on a field": {
    query: `{ __typename ${times(190, () => "@skip(if: false)")} }`,
    code: "LIMIT_EXCEEDED",
  },
  "21 directives on fields": {
    query: `{ ${times(19, () => "__typename @skip(if: false)")} partners { nodes { id @skip(if: false) slug @skip(if: false) } } }`,
    code: "LIMIT_EXCEEDED",
  },
  "hundreds of unknown directives": {
    query: `{ __typename ${times(400, (place) => `@x${place}`)} }`,
    code: ["LIMIT_EXCEEDED", "GRAPHQL_VALIDATION_FAILED"],
  },
  "a directive that may stand once, twice": {
    query: 'query @inLanguages(prefer: ["ti"]) @inLanguages(prefer: ["ar"]) { __typename }',
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "introspection in depth": {
    query: `{ __schema { types { ${nested(6, "fields { type { ", "name", " } }")} } } }`,
    code: ["GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED"],
  },
  "introspection many times over": {
    query: `{ ${times(60, (place) => `a${place}: __schema { types { fields { name } } }`)} }`,
    code: "LIMIT_EXCEEDED",
  },
  "introspection twenty times over, in one field": {
    query: `{ __schema { ${times(31, (place) => `a${place}: types { fields { name } }`)} } }`,
    code: "LIMIT_EXCEEDED",
  },
  "more tokens than a document may have": {
    query: `{ partners { nodes { ${"id ".repeat(2000)} } } }`,
    code: "LIMIT_EXCEEDED",
  },
  "fields that contradict each other, two by two": {
    query: `{ ${times(15, (place) => `a: programs(first: ${place + 1}) { nodes { a: id b: slug } }`)} }`,
    code: ["GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED"],
  },
  "hundreds of fields that do not exist": {
    query: `{ ${times(300, (place) => `program${place}`)} }`,
    code: ["GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED"],
  },
  "hundreds of variables": {
    query: `query (${times(190, (place) => `$v${place}: Int`)}) { __typename }`,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "five thousand ids": {
    query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array(5000).fill("x") },
    code: "BAD_USER_INPUT",
  },
  "five thousand values in a filter": {
    query: filtered,
    variables: { where: { subject: { in: Array(5000).fill("x") } } },
    code: "BAD_USER_INPUT",
  },
  "a thousand conditions": {
    query: filtered,
    variables: { where: { or: Array(1000).fill({ isFree: { eq: true } }) } },
    code: "BAD_USER_INPUT",
  },
  "a filter a thousand deep in a variable": {
    query: filtered,
    variables: { where: deepFilter(1000) },
    code: "LIMIT_EXCEEDED",
  },
  "a filter six thousand deep in a variable": {
    query: filtered,
    variables: `{"where":${nested(6000, '{"not":', "null", "}")}}`,
    code: "LIMIT_EXCEEDED",
  },
  "a filter a hundred deep in the document": {
    query: `{ programs(where: ${nested(100, "{ not: ", "{ isFree: { eq: true } }", " }")}) { nodes { id } } }`,
    code: "BAD_USER_INPUT",
  },
  "a filter a hundred deep as a default": {
    query: `query ($where: ProgramFilter = ${nested(100, "{ not: ", "{ isFree: { eq: true } }", " }")}) { programs(where: $where) { nodes { id } } }`,
    code: "BAD_USER_INPUT",
  },
  "a list twenty thousand deep where an id belongs": {
    query: "query ($id: ID!) { node(id: $id) { id } }",
    variables: `{"id":${nested(20_000, "[", "", "]")}}`,
    code: "LIMIT_EXCEEDED",
  },
  "a thousand languages": {
    query: "query ($l: [LanguageTag!]!) @inLanguages(prefer: $l) { __typename }",
    variables: { l: Array(1000).fill("ti") },
    code: "BAD_USER_INPUT",
  },
  "sixty kilobytes where a number belongs": {
    query: "query ($first: Int) { programs(first: $first) { nodes { id } } }",
    variables: { first: "9".repeat(60_000) },
    code: "BAD_USER_INPUT",
  },
  "sixty kilobytes where a word of a list belongs": {
    query: filtered,
    variables: { where: { kind: { eq: "X".repeat(60_000) } } },
    code: "BAD_USER_INPUT",
  },
  "sixty kilobytes of one name": { query: `{ ${"x".repeat(60_000)} }`, code: "GRAPHQL_VALIDATION_FAILED" },
  "sixty kilobytes of one text": {
    query: `{ programs(first: "${"x".repeat(60_000)}") { nodes { id } } }`,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "a search of sixty kilobytes": {
    query: `{ programs(search: "${"x ".repeat(30_000)}") { nodes { id } } }`,
    code: "BAD_USER_INPUT",
  },
  "a negative size": { query: "{ programs(first: -1) { nodes { id } } }", code: "BAD_USER_INPUT" },
  "a negative size in a variable": {
    query: "query ($n: Int) { programs(last: $n) { nodes { id } } }",
    variables: { n: -2147483648 },
    code: "BAD_USER_INPUT",
  },
  "a size beyond numbers": {
    query: "{ programs(first: 99999999999999999999) { nodes { id } } }",
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  "escapes of no character": {
    query: '{ program(by: { slug: "\\u{110000}" }) { id } }',
    code: "GRAPHQL_PARSE_FAILED",
  },
  "half a character": { query: '{ program(by: { slug: "\\uD800" }) { id } }', code: "GRAPHQL_PARSE_FAILED" },
  "a schema instead of an operation": { query: "type Query { a: Int }", code: "GRAPHQL_VALIDATION_FAILED" },
  "a subscription": {
    query: "subscription { programs { nodes { id } } }",
    code: "BAD_USER_INPUT",
  },
  "no operation at all": { query: "fragment F on Query { __typename }", code: "GRAPHQL_VALIDATION_FAILED" },
  "brackets without end": { query: "{".repeat(60_000), code: ["GRAPHQL_PARSE_FAILED", "LIMIT_EXCEEDED"] },
};

async function send(query: string, variables: object | string = {}): Promise<GraphqlAnswer> {
  if (typeof variables === "object") return app.graphql(query, variables);
  const response = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  const { status, headers } = response;
  return { status, headers, ...((await response.json()) as Pick<GraphqlAnswer, "data" | "errors">) };
}

/** No answer tells how the service is built, nor repeats at length what it was sent. */
function expectNoDetails({ errors }: GraphqlAnswer): void {
  const text = JSON.stringify(errors);
  expect(text).not.toMatch(
    /Did you mean|node_modules|\.[jt]s:\d|select |heritage\.|stacktrace|RangeError|TypeError/,
  );
  expect(text.length).toBeLessThan(70_000);
  for (const { message, extensions } of errors ?? []) {
    expect(message.length).toBeLessThanOrEqual(501);
    expect(Object.keys(errorStatuses)).toContain(extensions.code);
    expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
  }
}

describe("an attack is refused, and the service goes on", () => {
  test.each(Object.entries(attacks))("%s", async (_, { query, variables, code }) => {
    const answer = await send(query, variables);
    expect(answer.data ?? null).toBeNull();
    expect(answer.status).toBe(400);
    for (const { extensions } of answer.errors ?? []) expect([code].flat()).toContain(extensions.code);
    expectNoDetails(answer);
    expect((await app.graphql("{ __typename }")).data).toEqual({ __typename: "Query" });
  });

  test("on the way for known operations too", async () => {
    const ask = (variables: object | string) => fetch(trustedUrl(app.url, "ListPrograms", variables));
    const wrong: (object | string)[] = [
      { first: -1 },
      { first: 101 },
      { first: 100, sessionsFirst: 100 },
      { where: deepFilter(300) },
      { where: { kind: { eq: "NOPE" } } },
      { where: { subject: { in: Array(101).fill("x") } } },
      { where: { kind: {} } },
      { after: "nonsense" },
      { languages: Array(21).fill("ti") },
      { search: "x".repeat(201) },
      { orderBy: null },
      "x",
      "[]",
      "null",
      "7",
      "%",
      `{"a":"${"x".repeat(9000)}"}`,
    ];
    for (const variables of wrong) {
      const response = await ask(variables);
      expect(response.status).toBe(400);
      expect(response.headers.get("cache-control")).toBe("no-store");
      const answer = (await response.json()) as GraphqlAnswer;
      expect(answer.errors).toHaveLength(1);
      expectNoDetails(answer);
    }
    expect((await ask({ first: 1 })).status).toBe(200);
  });
});

test("what an editor needs to know of the schema is within the limits", async () => {
  const { status, data, errors } = await app.graphql(
    getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      oneOf: true,
    }),
  );
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  expect(data.__schema.types.length).toBeGreaterThan(50);
});

test("the character U+0000, which PostgreSQL cannot keep, finds nothing or is refused", async () => {
  const query = `query ($text: String!) {
    slug: program(by: { slug: $text }) { id }
    reference: program(by: { externalReference: { source: $text, value: $text } }) { id }
    subject: programs(where: { subject: { eq: $text } }) { nodes { id } }
    search: programs(search: $text) { nodes { id } }
  }`;
  const answer = await app.graphql(query, { text: "a\u0000b" });
  for (const { extensions } of answer.errors ?? []) expect(extensions.code).toBe("BAD_USER_INPUT");
  expect(answer.status).toBeLessThan(500);
});
