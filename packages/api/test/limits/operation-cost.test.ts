import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { operations } from "#test/operations";
import { createTestApp, type TestApp } from "#test/test-app";
import { costWeights } from "../../src/platform/limits/cost/cost-weights.ts";

// Those of the archive and of evaluations ask for records that this world has none of.
const ofTheArchive =
  /archiveItem|archiveImport|collection|consent|protocol|job|bulkAction|objection|holdingRecord|explainAccess|copiesToTakeDown|itemCorrection|itemTransfers|erasures|endedEmbargoes|stewardVacanc|evaluation|instrumentDiff|recommendation/i;
const queries = operations
  .filter(({ name, type }) => type === "query" && name !== "WhyNot")
  .filter(({ document }) => !ofTheArchive.test(document));
const introspection = "{ __schema { queryType { name } } }";

describe("the cost of an operation", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ demo: true });
  });
  afterAll(() => app.close());

  const costOf = async (document: string, variables?: object, operationName?: string) => {
    const { data } = await app.graphql(
      `query ($document: String!, $variables: JSONObject, $operationName: String) {
        costOf(document: $document, variables: $variables, operationName: $operationName) {
          requested limit isAllowed problems
        }
      }`,
      { document, variables, operationName },
    );
    return data.costOf;
  };

  test("stands in each answer, with what is left and how fast it comes back", async () => {
    const { extensions, headers } = await app.graphql("{ programs(first: 100) { nodes { slug } } }");
    expect(extensions.cost).toEqual({
      requested: 101,
      actual: expect.any(Number),
      available: expect.any(Number),
      restoreRate: 1_000_000,
    });
    expect(extensions.cost.actual).toBeLessThan(101);
    expect(headers.get("ratelimit-policy")).toBe('"points";q=10000000;w=10;qu="points"');
    expect(headers.get("ratelimit")).toMatch(/^"points";r=\d+;t=\d+$/);
  });

  test("is told beforehand by costOf, and is what is then requested", async () => {
    const { data } = await app.graphql("{ programs(first: 1) { nodes { id } } }");
    const by = { id: data.programs.nodes[0].id };
    for (const { document } of queries) {
      const variables = { by, id: by.id, ids: [by.id, by.id], document: "{ __typename }" };
      const estimate = await costOf(document, variables);
      const answer = await app.graphql(document, variables);
      expect(estimate).toEqual({
        requested: answer.extensions.cost.requested,
        limit: 5000,
        isAllowed: true,
        problems: [],
      });
    }
  });

  test("is in the end what the answer holds: one for each object, and what was counted beside them", async () => {
    const { data: found } = await app.graphql(
      "{ programs(first: 1) { nodes { id } } partners(first: 1) { nodes { id } } sessions(first: 1) { nodes { id } } }",
    );
    const ids = {
      GetPartner: found.partners.nodes[0].id,
      ListPartnerPrograms: found.partners.nodes[0].id,
      GetSession: found.sessions.nodes[0].id,
    };
    // A list without pages counts as so many items at most, however many it holds.
    const counted = (key: string, list: unknown[]) =>
      key === "nodes" || key === "edges" ? list : list.slice(0, costWeights.shortList);
    const countObjects = (value: unknown, key = ""): number => {
      if (value === null || typeof value !== "object") return 0;
      if (Array.isArray(value))
        return counted(key, value).reduce<number>((sum, item) => sum + countObjects(item), 0);
      return Object.entries(value).reduce((sum, [name, item]) => sum + countObjects(item, name), 1);
    };
    const countLists = (data: unknown, name: string) => JSON.stringify(data).split(`"${name}":{`).length - 1;
    // These are charged for more than objects, or need somebody who has signed in.
    const others = new Set(["ProgramFacets", "CostOf", "ListAuditEntries"]);
    for (const { name, document } of queries.filter((query) => !others.has(query.name))) {
      const id = ids[name as keyof typeof ids] ?? found.programs.nodes[0].id;
      const variables = { by: { id }, id, ids: [id], document: "{ __typename }" };
      const { data, extensions, errors } = await app.graphql(document, variables);
      expect({ name, errors }).toEqual({ name, errors: undefined });
      // One condition stands in a document itself, and is asked for each list.
      const conditions = document.includes("isUpcoming") ? countLists(data, "sessions") : 0;
      const actual = countObjects(data) - 1 + conditions;
      expect({ name, actual: extensions.cost.actual }).toEqual({ name, actual });
      expect(extensions.cost.actual).toBeLessThanOrEqual(extensions.cost.requested);
    }
  });

  test("is told by costOf twenty times over, while others get their turns", async () => {
    const document = `{ programs(first: 1) { nodes { ${"title { text } ".repeat(140)} } } }`;
    const names = Array.from({ length: 20 }, (_, place) => `c${place}`);
    let turns = 0;
    let isRunning = true;
    const count = () => {
      turns += 1;
      if (isRunning) setImmediate(count);
    };
    setImmediate(count);
    const variables = Object.fromEntries(names.map((name) => [name, `${document} # ${name}`]));
    const text = `query (${names.map((name) => `$${name}: String!`)}) { ${names.map((name) => `${name}: costOf(document: $${name}) { requested }`)} }`;
    const { data } = await app.graphql(text, variables);
    isRunning = false;
    for (const name of names) expect(data[name].requested).toBe(3);
    expect(turns).toBeGreaterThan(20);
  });

  test("counts fragments, aliases and the page sizes in variables", async () => {
    const document = `query ($n: Int = 3) { a: programs(first: $n) { ...Page } b: programs(last: $n) { ...Page } }
      fragment Page on ProgramConnection { nodes { title { text } } }`;
    expect((await costOf(document)).requested).toBe(2 * (1 + 3 * 2));
    expect((await costOf(document, { n: 10 })).requested).toBe(2 * (1 + 10 * 2));
    const { extensions } = await app.graphql(document, { n: 10 });
    expect(extensions.cost.requested).toBe(42);
  });

  test("is refused above 5,000 points, with the cost, the limit and what to do", async () => {
    const text = "query ($n: Int) { programs(first: $n) { nodes { sessions(first: $n) { nodes { id } } } } }";
    const { status, errors, data, extensions } = await app.graphql(text, { n: 100 });
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/costs 10201 points; at most 5000 .*first.*costOf/),
        extensions: { code: "COST_LIMIT_EXCEEDED", requestId: expect.any(String) },
      },
    ]);
    expect(extensions.cost).toMatchObject({ requested: 10_201, actual: 0 });
    expect(await costOf(text, { n: 100 })).toMatchObject({ requested: 10_201, isAllowed: false });
    expect((await app.graphql(text, { n: 50 })).status).toBe(200);
  });

  test.each([
    ["a negative size", { n: -1 }, "BAD_USER_INPUT"],
    ["a size of nothing", { n: 0 }, "BAD_USER_INPUT"],
    ["a size beyond every page", { n: 2_000_000_000 }, "BAD_USER_INPUT"],
    ["a size that is no number", { n: "many" }, "BAD_USER_INPUT"],
    ["a size that is a list", { n: [1] }, "BAD_USER_INPUT"],
  ])("is not asked of %s: that is 400 in every way to ask", async (_what, variables, code) => {
    const text = "query ($n: Int) { programs(first: $n) { nodes { id } } }";
    const posted = await app.graphql(text, variables);
    expect([posted.status, posted.errors?.[0].extensions.code]).toEqual([400, code]);
    const list = queries.find(({ name }) => name === "ListPrograms");
    const given = new URLSearchParams({ variables: JSON.stringify({ first: variables.n }) });
    const trusted = await fetch(`${app.url}/graphql/t/${list?.sha256}?${given}`);
    expect(trusted.status).toBe(400);
    expect(await costOf(text, variables)).toMatchObject({ requested: null, isAllowed: false });
  });

  test.each([
    ["no GraphQL", "programs, please", /Syntax Error/],
    [
      "a field that does not exist",
      "{ programz { nodes { id } } }",
      /Cannot query field "programz" on type "Query"\.$/,
    ],
    [
      "a fragment inside itself",
      "{ ...A } fragment A on Query { ...A }",
      /Cannot spread fragment "A" within itself/,
    ],
    ["too many fields", `{ ${"programs { nodes { id } } ".repeat(1000)} }`, /1000 tokens/],
    [
      "too deep a document",
      `{ node(id: "a") ${"{ ... on Program { partner { programs { nodes ".repeat(6)} { id } ${"} } } }".repeat(6)} }`,
      /levels of fields/,
    ],
    ["nothing at all", "", /Syntax Error/],
    ["two operations", "query A { node(id: 1) { id } } query B { node(id: 1) { id } }", /operationName/],
  ])("costOf says what is wrong with %s", async (_what, document, problem) => {
    const { requested, isAllowed, problems } = await costOf(document);
    expect({ requested, isAllowed }).toEqual({ requested: null, isAllowed: false });
    expect(problems[0]).toMatch(problem);
    expect(problems.length).toBeLessThanOrEqual(10);
  });

  test("costOf reads the operation that is named", async () => {
    const document = "query A { node(id: 1) { id } } query B { programs(first: 5) { nodes { id } } }";
    expect((await costOf(document, {}, "B")).requested).toBe(6);
  });

  test("the cost of asking for a cost follows the length of what is asked, and more where that asks for the schema", async () => {
    const cost = async (document: string) => {
      const text = `{ costOf(document: ${JSON.stringify(document)}) { requested } }`;
      return (await app.graphql(text)).extensions.cost;
    };
    const programs = "{ programs(first: 100) { nodes { id } } }";
    expect(await cost(programs)).toMatchObject({ requested: 4, actual: 4 });
    expect(await cost(programs.padEnd(2000))).toMatchObject({ requested: 101, actual: 101 });
    expect(await cost(introspection)).toMatchObject({ requested: 103, actual: 103 });
  });
});
