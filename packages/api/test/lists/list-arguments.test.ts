import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addManyRecords } from "#test/many-records";
import { createTestApp, type GraphqlAnswer, type TestApp } from "#test/test-app";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await addManyRecords(app.database);
});
afterAll(() => app.close());

const codes = ({ errors }: GraphqlAnswer) => errors?.map(({ extensions }) => extensions.code) ?? [];

async function refused(answer: Promise<GraphqlAnswer>, code: string, message?: RegExp): Promise<void> {
  const { status, data, errors } = await answer;
  expect({ status, data: data ?? null, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
    status: 400,
    data: null,
    codes: [code],
  });
  if (message) expect(errors?.[0].message).toMatch(message);
}

describe("a size", () => {
  const wrong: [string, string][] = [
    ["programs", "first: 0"],
    ["programs", "first: -1"],
    ["programs", "first: 101"],
    ["programs", "first: 2147483647"],
    ["programs", "last: 0"],
    ["programs", "last: -5"],
    ["programs", "last: 101"],
    ["programs", "first: 1, last: 1"],
    ["partners", "first: 101"],
    ["sessions", "last: -2147483648"],
  ];
  test.each(wrong)("out of range is refused before anything is read: %s(%s)", async (field, args) => {
    await refused(app.graphql(`{ ${field}(${args}) { nodes { id } } }`), "BAD_USER_INPUT", new RegExp(field));
  });

  test.each([0, -1, 101, -2147483648])("of %d is refused in a variable too, on any level", async (size) => {
    const root = "query ($size: Int!) { programs(first: $size) { nodes { id } } }";
    const nested = "query ($size: Int) { programs { nodes { sessions(last: $size) { nodes { id } } } } }";
    const inFragment =
      "query ($size: Int) { programs { ...List } } fragment List on ProgramConnection { nodes { sessions(first: $size) { nodes { id } } } }";
    for (const query of [root, nested, inFragment])
      await refused(app.graphql(query, { size }), "BAD_USER_INPUT");
  });

  test("that is no whole number is refused", async () => {
    const query = "query ($size: Int) { programs(first: $size) { nodes { id } } }";
    for (const size of [1.5, "3", 1e20, true, [1], {}])
      await refused(app.graphql(query, { size }), "BAD_USER_INPUT");
  });

  test("of a count goes from 1 to 100,000", async () => {
    const counted = (max: number) =>
      app.graphql(`{ programs { totalCount(max: ${max}) { value precision } } }`);
    for (const max of [0, -1, 100_001]) await refused(counted(max), "BAD_USER_INPUT");
    expect((await counted(59)).data.programs.totalCount).toEqual({ value: 59, precision: "AT_LEAST" });
    expect((await counted(60)).data.programs.totalCount).toEqual({ value: 60, precision: "EXACT" });
    expect((await counted(100_000)).data.programs.totalCount).toEqual({ value: 60, precision: "EXACT" });
  });

  test("belongs to the operation that runs, not to another one of the same document", async () => {
    const query = `query Wanted { partners(first: 1) { nodes { __typename } } }
      query Other($size: Int!, $ids: [ID!]!) { programs(first: $size) { nodes { id } } nodes(ids: $ids) { id } }`;
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName: "Wanted" }),
    });
    const { data, errors } = await response.json();
    expect({ data, errors }).toEqual({ data: { partners: { nodes: [{ __typename: "Partner" }] } } });
  });

  test("left open by a variable without a value is the default", async () => {
    const query = "query ($first: Int) { programs(first: $first) { nodes { id } } }";
    for (const variables of [{}, { first: null }])
      expect((await app.graphql(query, variables)).data.programs.nodes).toHaveLength(20);
  });
});

describe("an operation", () => {
  const nested = "sessions(first: $below) { nodes { program { sessions(first: $below) { nodes { id } } } } }";
  const query = `query ($size: Int, $below: Int) { programs(first: $size) { edges { node { id ${nested} } } } }`;
  const ask = (size: number, below: number) => app.graphql(query, { size, below });

  test("may ask for lists inside lists while they stay small", async () => {
    // 1 list of 20 edges and programs, each with 5 sessions, their programs, and 5 sessions below each.
    expect((await ask(20, 5)).errors).toBeUndefined();
  });

  test("that costs more than 5,000 points is refused before anything is read", async () => {
    const message = /costs 1030301 points; at most 5000 are allowed/;
    await refused(ask(100, 100), "COST_LIMIT_EXCEEDED", message);
    const fragment = "fragment Below on Program { sessions(first: 100) { nodes { program { id } } } }";
    await refused(
      app.graphql(
        `{ programs(first: 60) { ...List } } fragment List on ProgramConnection { nodes { ...Below } } ${fragment}`,
      ),
      "COST_LIMIT_EXCEEDED",
    );
    const ids = Array(100).fill("prog_01k3a5jz8pf4wbtqs1r2x3y4z5");
    const byIds =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Program { sessions(last: 60) { nodes { id } } } } }";
    await refused(app.graphql(byIds, { ids }), "COST_LIMIT_EXCEEDED");
  });
});

test("an order of null is refused in words", async () => {
  const query = "query ($order: ProgramOrder = TITLE) { programs(orderBy: $order) { nodes { id } } }";
  await refused(app.graphql(query, { order: null }), "BAD_USER_INPUT", /orderBy/);
});

test("a search has at most 200 characters", async () => {
  const found = (search: string) =>
    app.graphql("query ($search: String) { programs(search: $search) { nodes { id } } }", { search });
  expect((await found("é".repeat(200))).errors).toBeUndefined();
  await refused(found("é".repeat(201)), "BAD_USER_INPUT");
});

describe("a cursor", () => {
  const cursorOf = async (args: string, list = "programs") => {
    const { data } = await app.graphql(`{ ${list}(${args}) { pageInfo { endCursor } } }`);
    return data[list].pageInfo.endCursor as string;
  };
  const follow = (after: string, args = "", list = "programs") =>
    app.graphql(`query ($after: String) { ${list}(after: $after ${args}) { nodes { id } } }`, { after });

  test("fits only the list, order, filter and search it came from", async () => {
    const plain = await cursorOf("first: 3");
    const workshops = "where: { kind: { eq: WORKSHOP } }";
    expect((await follow(plain)).data.programs.nodes).toHaveLength(20);
    expect((await follow(plain, "orderBy: STARTS_ON, first: 5")).data.programs.nodes).toHaveLength(5);
    for (const args of ["orderBy: TITLE", "orderBy: STARTS_ON_DESC", workshops, 'search: "bulk"'])
      await refused(follow(plain, args), "BAD_CURSOR");
    const filtered = await cursorOf(`first: 3 ${workshops}`);
    expect((await follow(filtered, workshops)).errors).toBeUndefined();
    await refused(follow(filtered), "BAD_CURSOR");
    await refused(follow(filtered, "where: { kind: { eq: FESTIVAL } }"), "BAD_CURSOR");
    await refused(
      follow(await cursorOf("first: 3 orderBy: CREATED_AT"), "orderBy: CREATED_AT", "partners"),
      "BAD_CURSOR",
    );
  });

  test("works with a filter given in another way that means the same", async () => {
    const literal = await cursorOf(
      "first: 2 where: { kind: { in: [WORKSHOP, FESTIVAL] } startsOn: { isNull: false } }",
    );
    const query =
      "query ($after: String, $where: ProgramFilter) { programs(after: $after, where: $where) { nodes { id } } }";
    const where = { startsOn: { isNull: false }, kind: { in: ["WORKSHOP", "FESTIVAL"] } };
    expect((await app.graphql(query, { after: literal, where })).errors).toBeUndefined();
  });

  test("says nothing readable about the row, and is not long", async () => {
    expect(await cursorOf("first: 1 orderBy: TITLE")).toMatch(/^[A-Za-z0-9_-]{20,200}$/);
  });

  describe.each(["STARTS_ON", "TITLE", "CREATED_AT"])("made up by hand in the order %s", (order) => {
    const encoded = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    const known = async () =>
      JSON.parse(Buffer.from(await cursorOf(`first: 1 orderBy: ${order}`), "base64url").toString());

    test("is refused or leads into the list, and never fails on our side", async () => {
      const [fingerprint, key, id] = await known();
      const days = [
        "",
        "now",
        "epoch",
        "infinity",
        "-infinity",
        "2026-99-99",
        "2026-02-30",
        "0000-01-01",
        "99999999-01-01",
      ];
      const instants = [
        "2026-01-01 25:61:61+00",
        "2026-01-01 00:00:00+99:99",
        "999999-01-01 00:00:00+00",
        "2026-01-01 1:1:1:1:1+0",
      ];
      const keys = [...days, ...instants, "\u0000", "\ud800", null, 7, [key], "x".repeat(1000)];
      const ids = [id.toUpperCase(), "", "' or true --", null, 7, `${id}0`];
      const cursors = [
        ...keys.map((wrong) => encoded(fingerprint, wrong, id)),
        ...ids.map((wrong) => encoded(fingerprint, key, wrong)),
        ...["", "AAAA", "bnVsbA", "e30", "W10", "=", "ñ", "x".repeat(5000), "\u0000"],
        ...[
          encoded("", key, id),
          encoded(fingerprint, key),
          encoded(fingerprint, key, id, 1),
          encoded(null, key, id),
        ],
      ];
      for (const cursor of cursors) {
        const answer = await follow(cursor, `orderBy: ${order}`);
        if (answer.errors) expect([cursor, ...codes(answer)]).toEqual([cursor, "BAD_CURSOR"]);
      }
    });

    test("is refused when it is any other text", async () => {
      const texts = fc.asyncProperty(fc.string(), async (text) =>
        refused(follow(text, `orderBy: ${order}`), "BAD_CURSOR"),
      );
      await fc.assert(texts, { numRuns: 30, seed: 11 });
    });
  });
});
