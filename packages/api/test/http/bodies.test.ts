import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "#test/test-app";
import { postTo, refusal } from "./posts.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  // Whatever was sent before: the service still answers.
  expect((await app.graphql("{ __typename }")).data).toEqual({ __typename: "Query" });
  await app.close();
});
const post = (body: string | Buffer | undefined, headers?: Record<string, string>) =>
  postTo(app.url, body, headers);

describe("a body", () => {
  test.each<[string, string | Buffer | undefined, number, string]>([
    ["that is missing", undefined, 400, "BAD_USER_INPUT"],
    ["that is empty", "", 400, "BAD_USER_INPUT"],
    ["that is cut off", '{"query":"{ __typename', 400, "BAD_USER_INPUT"],
    ["that is not JSON", "query { __typename }", 400, "BAD_USER_INPUT"],
    [
      "with bytes that are not UTF-8",
      Buffer.from('{"query":"{ __typename }","operationName":"\xff"}', "latin1"),
      400,
      "BAD_USER_INPUT",
    ],
    ["that is text", '"{ __typename }"', 400, "BAD_USER_INPUT"],
    ["that is null", "null", 400, "BAD_USER_INPUT"],
    ["that is a number", "7", 400, "BAD_USER_INPUT"],
    ["that is empty of fields", "{}", 400, "BAD_USER_INPUT"],
    ["without a query", '{"variables":{}}', 400, "BAD_USER_INPUT"],
    ["whose query is no text", '{"query":{"kind":"Document"}}', 400, "BAD_USER_INPUT"],
    ["whose query is empty", '{"query":""}', 400, "BAD_USER_INPUT"],
    ["whose variables are text", '{"query":"{ __typename }","variables":"{}"}', 400, "BAD_USER_INPUT"],
    ["whose variables are a list", '{"query":"{ __typename }","variables":[1]}', 400, "BAD_USER_INPUT"],
    [
      "whose operation name is no text",
      '{"query":"{ __typename }","operationName":7}',
      400,
      "BAD_USER_INPUT",
    ],
    ["whose extensions are text", '{"query":"{ __typename }","extensions":"x"}', 400, "BAD_USER_INPUT"],
    ["that is a batch", '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400, "BAD_USER_INPUT"],
    ["that is an empty batch", "[]", 400, "BAD_USER_INPUT"],
    ["that is nested without end", "[".repeat(60_000), 400, "BAD_USER_INPUT"],
    ["of 65 KB", JSON.stringify({ query: `{ __typename } #${"x".repeat(66_000)}` }), 413, "LIMIT_EXCEEDED"],
    ["of 5 MB", "x".repeat(5_000_000), 413, "LIMIT_EXCEEDED"],
    [
      "that asks for an automatically persisted query",
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      400,
      "PERSISTED_QUERY_NOT_SUPPORTED",
    ],
    [
      "naming an operation that is not there",
      '{"query":"query A { __typename }","operationName":"B"}',
      400,
      "BAD_USER_INPUT",
    ],
    [
      "with two operations and no name",
      '{"query":"query A { __typename } query B { __typename }"}',
      400,
      "BAD_USER_INPUT",
    ],
  ])("%s is refused", async (_, body, status, code) => {
    expect(await refusal(await post(body))).toEqual([status, code]);
  });

  test("may hold __proto__ and constructor, which mean nothing", async () => {
    const body =
      '{"query":"{ __typename }","__proto__":{"query":"{ x }"},"constructor":{"prototype":{"x":1}},"variables":{"__proto__":{"a":1}}}';
    expect(await (await post(body)).json()).toMatchObject({ data: { __typename: "Query" } });
    const named = {
      query: "query ($__proto__: PartnerFilter) { partners(where: $__proto__) { nodes { id } } }",
    };
    const response = await post(
      JSON.stringify({ ...named, variables: JSON.parse('{"__proto__":{"kind":{"eq":"MUSEUM"}}}') }),
    );
    expect(response.status).toBeLessThan(500);
  });
});

describe("a content type", () => {
  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "application/json-patch+json",
    "application/jsonp",
    "x",
    "application/json, text/plain",
    ";application/json",
  ])("of %s is refused: a page of another site could send it unasked", async (type) => {
    const response = await post('{"query":"{ __typename }"}', { "content-type": type });
    expect(await refusal(response)).toEqual([415, "BAD_USER_INPUT"]);
  });

  test("may name its encoding", async () => {
    const response = await post('{"query":"{ __typename }"}', {
      "content-type": "Application/JSON; charset=utf-8",
    });
    expect(response.status).toBe(200);
  });

  test("of the answer is the one that GraphQL over HTTP names, or plain JSON", async () => {
    const types = ["application/graphql-response+json", "application/json", "*/*", "text/html, */*;q=0.1"];
    const answered = [];
    for (const accept of types) {
      const response = await post('{"query":"{ __typename }"}', { accept });
      answered.push([response.status, response.headers.get("content-type")]);
    }
    expect(answered).toEqual([
      [200, "application/graphql-response+json; charset=utf-8"],
      ...Array(3).fill([200, "application/json; charset=utf-8"]),
    ]);
    expect(await refusal(await post('{"query":"{ __typename }"}', { accept: "text/html" }))).toEqual([
      406,
      "BAD_USER_INPUT",
    ]);
  });
});
