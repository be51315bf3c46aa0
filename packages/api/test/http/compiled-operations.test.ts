import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execute, parse } from "graphql";
import { type Operation, operations } from "#test/operations";
import { createTestApp, type TestApp } from "#test/test-app";
import { OperationCompiler } from "../../src/platform/graphql/execution/compiled-operation.ts";
import { GraphqlRequest } from "../../src/platform/graphql/request.ts";
import { anonymous } from "../../src/platform/viewer.ts";
import { makeSchema } from "../../src/schema.ts";

let app: TestApp;
const known: Record<string, string> = {};
beforeAll(async () => {
  app = await createTestApp({ demo: true });
  const { data } = await app.graphql(
    "{ programs(first: 1, orderBy: TITLE) { nodes { id partner { id } sessions(first: 1) { nodes { id } } } } sessions(first: 1) { nodes { id program { id partner { id } } } } }",
  );
  const [session] = data.sessions.nodes;
  Object.assign(known, {
    session: session.id,
    program: session.program.id,
    partner: session.program.partner.id,
  });
  const input = `{ programId: "${known.program}", rule: "FREQ=WEEKLY;COUNT=3", attendanceMode: ONLINE,
    localStart: "${new Date(Date.now() + 864e5).toISOString().slice(0, 10)}T18:00", timeZone: "Europe/Rome" }`;
  const created = await app.asAdmin(
    `mutation { sessionSeriesCreate(input: ${input}) { sessionSeries { id } } }`,
  );
  known.series = created.data.sessionSeriesCreate.sessionSeries.id;
});
afterAll(() => app.close());

/** Variables under which each query says much. */
const lists = [
  {},
  { first: 3, languages: ["ar", "ti"], withTotalCount: true },
  { last: 2, languages: ["uk"] },
  { search: "a", languages: ["it-CH"] },
];
const unknownItem = { by: { id: "item_01h455vb4pex5vsknk084sn02q" } };
const variablesOf: Record<string, () => object[]> = {
  ArchiveItemFacets: () => [{}, { languages: ["ti"] }],
  GetArchiveItem: () => [unknownItem],
  GetArchiveItemTombstone: () => [unknownItem.by],
  GetCollection: () => [{ by: { slug: "nothing" } }],
  GetConsentBasis: () => [unknownItem],
  ListArchiveItemCollections: () => [unknownItem],
  ListArchiveItemMedia: () => [unknownItem],
  ListArchiveItemPartners: () => [unknownItem],
  ListArchiveItemPrograms: () => [unknownItem],
  ListArchiveItemSessions: () => [unknownItem],
  ListArchiveItems: () => lists,
  ListCollections: () => [{}, { first: 3 }],
  ListLinkedArchiveItems: () => [{ by: { id: known.partner } }],
  ListPartnerArchiveItems: () => [{ by: { id: known.partner } }],
  ListProgramArchiveItems: () => [{ by: { id: known.program } }],
  ListProgramExhibitions: () => [{ by: { id: known.program } }],
  ListSessionArchiveItems: () => [{ by: { id: known.session } }],
  CompareInstruments: () => [{ fromId: "inst_nothing", toId: "inst_nothing" }],
  GetEvaluation: () => [{ by: { id: "eval_nothing" } }],
  GetEvaluationAnalyses: () => [{ by: { id: "eval_nothing" } }],
  GetEvaluationForesight: () => [{ by: { id: "eval_nothing" } }],
  GetEvaluationResults: () => [{ by: { id: "eval_nothing" } }],
  GetPartnersResults: () => [{ by: { id: "eval_nothing" } }],
  GetProgramResults: () => [{ by: { id: known.program } }],
  GetRecommendation: () => [{ by: { id: "reco_nothing" } }],
  GetInstrumentItems: () => [{}, { languages: ["ti"] }],
  GetSuccessMetrics: () => [{}, { languages: ["ti"] }],
  ListEvaluations: () => lists,
  ListRecommendations: () => [{}, { first: 3 }, { where: { isOverdue: { eq: true } } }],
  GetPartner: () => [{ by: { id: known.partner } }, { by: { slug: "nobody" } }],
  GetProgram: () => [{ by: { id: known.program }, languages: ["zh"] }, { by: { id: "nothing" } }],
  GetRegistrationPlaces: () => [{ by: { id: known.session }, languages: ["ti"] }],
  GetSessionSeries: () => [{ by: { id: known.series }, first: 2, languages: ["ti"] }],
  GetSessionSeriesOfProgram: () => [{ by: { id: known.program } }],
  GetSession: () => [{ by: { id: known.session }, languages: ["ti"] }],
  ListPartners: () => [...lists, { where: { not: { or: [{ kind: { in: ["MUSEUM"] } }] } } }],
  ListPrograms: () => [...lists, { where: { and: [{ isFree: { eq: true } }] }, orderBy: "TITLE" }],
  ListProgramCards: () => lists,
  ListSessions: () => [...lists, { where: { startsAt: { gte: "2020-01-01T00:00:00Z" } } }],
  ListPartnerPrograms: () => [{ by: { id: known.partner }, first: 1 }],
  ListProgramPartners: () => [{ by: { id: known.program }, first: 1 }],
  ListProgramSessions: () => [{ by: { id: known.program }, last: 1, orderBy: "STARTS_AT_DESC" }],
  ListPersonalData: () => [{}],
  GetRoles: () => [{}, { languages: ["ti"] }],
  GetViewer: () => [{}],
  GetStewardVacancy: () => [{ by: { id: known.partner } }],
  ListInvitations: () => [{ by: { id: known.partner } }],
  ListKeys: () => [{ by: { id: known.partner }, last: 2 }],
  ListMembers: () => [{ by: { id: known.partner }, first: 1 }],
  WhyNot: () => [
    { action: "programStart", id: known.program, languages: ["uk"] },
    { action: "programStart", id: "nothing" },
  ],
  GetChanges: () => [{}, { partner: known.partner, first: 3 }, { partner: "nothing" }],
  CostOf: () => [{ document: "{ programs { nodes { id } } }" }, { document: "{ nothing }" }],
  GetNode: () => [{ id: known.program, languages: ["zh"] }, { id: known.session }, { id: "nothing" }],
  GetNodes: () => [{ ids: [known.partner, "nothing", known.program, known.session] }],
  GetPartnerForEditing: () => [{ by: { id: known.partner } }],
  GetProgramForEditing: () => [{ by: { id: known.program } }],
  GetSessionForEditing: () => [{ by: { id: known.session } }],
  ListAuditEntries: () => [{ first: 3 }],
  ProgramFacets: () => [{ languages: ["ar"] }, { where: { isUpcoming: { eq: true } } }],
};

/** Queries of stewards, holders and recorders, who are not in this world: the story of an elder asks them. */
const ofThoseWhoDecide = new Set([
  "ExplainAccess",
  "GetArchiveImport",
  "GetArchiveItemForEditing",
  "GetArchiveItemGovernance",
  "GetBulkAction",
  "GetConsentReceipt",
  "GetConsentSubject",
  "GetExactFacts",
  "GetHoldingRecord",
  "GetItemConsent",
  "GetJob",
  "GetProtocol",
  "GetWaitingTranslations",
  "ListArchiveItemAuditEntries",
  "ListConsentReviewItems",
  "ListConsentReviews",
  "ListConsentSubjects",
  "ListCopiesToTakeDown",
  "ListConsentsAtMajority",
  "ListEndedEmbargoes",
  "ListErasures",
  "ListHoldingRecords",
  "ListItemCorrections",
  "ListItemTransfers",
  "ListJobs",
  "ListObjections",
  "ListProtocols",
  "ListRegistrationLog",
  "ListRegistrations",
]);
/** Queries that a visitor is refused. */
const forMembers = new Set([
  "GetEvaluationAnalyses",
  "GetEvaluationForesight",
  "GetProgramForEditing",
  "ListAuditEntries",
  "WhyNot",
]);

async function trusted({ sha256 }: Operation, variables: object, key?: string): Promise<unknown> {
  const query = new URLSearchParams({ variables: JSON.stringify(variables) });
  const headers = key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } };
  const response = await fetch(`${app.url}/graphql/t/${sha256}?${query}`, headers);
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

describe("a trusted operation", () => {
  test.each(operations.filter(({ name, type }) => type === "query" && !ofThoseWhoDecide.has(name)))(
    "$name answers as its document does",
    async (operation) => {
      const cases = variablesOf[operation.name]?.() ?? [];
      expect(cases).not.toHaveLength(0);
      for (const variables of cases) {
        for (const key of forMembers.has(operation.name) ? [app.adminKey] : [undefined, app.adminKey]) {
          const { data, errors } = await app.graphql(operation.document, variables, key ? { key } : {});
          expect(errors).toBeUndefined();
          expect(JSON.stringify(await trusted(operation, variables, key))).toBe(JSON.stringify(data));
        }
      }
    },
  );

  test("gives a page after a cursor, and says what lies before it", async () => {
    const list = operations.find(({ name }) => name === "ListPrograms") as Operation;
    type Answer = { programs: { nodes: { id: string }[]; pageInfo: Record<string, unknown> } };
    const first = (await trusted(list, { first: 2 })) as Answer;
    const next = (await trusted(list, { first: 2, after: first.programs.pageInfo.endCursor })) as Answer;
    expect(next.programs.nodes).toHaveLength(2);
    expect(next.programs.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(next.programs.nodes.map(({ id }) => id)).not.toContain(first.programs.nodes[1]?.id);
  });
});

describe("a compiled operation", () => {
  test("refuses the cursor of another list with its own words", async () => {
    const { sha256 } = operations.find(({ name }) => name === "ListPrograms") as Operation;
    const { data } = await app.graphql("{ partners(first: 1) { pageInfo { endCursor } } }");
    const query = new URLSearchParams({
      variables: JSON.stringify({ after: data.partners.pageInfo.endCursor }),
    });
    const response = await fetch(`${app.url}/graphql/t/${sha256}?${query}`);
    const { errors } = (await response.json()) as { errors: object[] };
    expect(response.status).toBe(400);
    expect(errors).toEqual([
      {
        message: expect.stringContaining("The cursor does not belong to this list."),
        path: ["programs"],
        locations: [expect.anything()],
        extensions: { code: "BAD_CURSOR", requestId: response.headers.get("x-request-id") },
      },
    ]);
  });

  test("waits for what a search says of the edges it found", async () => {
    const document = parse(
      `query Matches($search: String!) {
        programs(search: $search) { edges { matches { field language } node { id } } }
        sessions(search: $search) { edges { matches { field language } } }
      }`,
    );
    const schema = makeSchema();
    const request = () =>
      new GraphqlRequest({
        id: "test",
        viewer: anonymous,
        languages: ["en"],
        databaseSessions: app.databaseSessions,
      });
    const variables = { search: "songs" };
    const compiled = await new OperationCompiler(schema).compile(document).query({}, request(), variables);
    const interpreted = await execute({
      schema,
      document,
      contextValue: request(),
      variableValues: variables,
    });
    expect(compiled.errors).toBeUndefined();
    expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(interpreted.data));
    expect(JSON.stringify(compiled.data)).toContain('"field":"TITLE"');
  });
});
