import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, type Sides } from "#test/admin-mutations";
import { addKey, createTestApp, type TestApp } from "#test/test-app";

// To whom a record is not shown, the world looks as if it had never been made.

let app: TestApp;
let admin: AdminMutations;
let plainKey: string;
let sides: Sides;
let shown: string;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  plainKey = await addKey(app.database, { isAdministrator: false });
  sides = await admin.bothSides();
  shown = await admin.publicProgram(sides, { title: en("Loom songs"), themes: ["CRAFT"], languages: ["ti"] });
  await admin.session(shown, { venue: { name: en("Loom hall"), country: "IT" } });
});
afterAll(() => app.close());

const en = (text: string) => [{ language: "en", text }];
const term = (text: string) => ({ label: en(text) });

/** Every list, count, facet, search and nested list, in full and around its edges. */
const questions = [
  "{ programs(first: 100) { nodes { id slug title { text } } totalCount { value precision } pageInfo { hasNextPage endCursor } } }",
  "{ programs(first: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
  "{ programs(last: 1) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor } } }",
  "{ programs(first: 1, orderBy: UPDATED_AT_DESC) { nodes { id } pageInfo { hasNextPage } } }",
  '{ programs(search: "loom") { edges { node { id } matches { field } } totalCount { value } facets(fields: [KIND, LANGUAGE, SUBJECT]) { buckets { value count } } } }',
  '{ programs(search: "secret") { nodes { id } totalCount { value } facets(fields: [KIND]) { buckets { value } } } }',
  "{ programs { facets(fields: [KIND, LANGUAGE, SUBJECT]) { field buckets { value count label { text } } } totalCount(max: 1) { value precision } } }",
  '{ programs(where: { or: [{ theme: { eq: MEMORY } }, { subject: { eq: "secrets" } }, { not: { kind: { eq: OTHER } } }] }) { nodes { id } totalCount { value } } }',
  "{ sessions(first: 100) { nodes { id program { id } } totalCount { value precision } pageInfo { hasNextPage } } }",
  '{ sessions(search: "secret") { nodes { id } totalCount { value } } }',
  '{ sessions(where: { country: { eq: "IT" }, accessFeature: { available: [STEP_FREE] } }) { nodes { id } totalCount { value } } }',
  "{ partners(first: 15) { nodes { id programs(first: 10) { nodes { id sessions { totalCount { value } } } totalCount { value } } } totalCount { value } } }",
  '{ partners(search: "secret") { nodes { id } totalCount { value } } }',
];

/** What a viewer is told, without what is different in every answer. */
async function world(options: { key?: string } = {}, more: [string, object][] = []): Promise<string[]> {
  const asked: [string, object][] = [...questions.map((query): [string, object] => [query, {}]), ...more];
  const answers = [];
  for (const [query, variables] of asked) {
    const { status, data, errors } = await app.graphql(query, variables, options);
    expect(errors).toBeUndefined();
    answers.push(JSON.stringify([status, data]));
  }
  return answers;
}

/** Asks for a record in every way it could be named. */
function askFor(record: {
  program: string;
  slug: string;
  session: string;
  partner: string;
}): [string, object][] {
  return [
    ["query ($id: ID!) { node(id: $id) { __typename id } }", { id: record.program }],
    [
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
      { ids: [shown, record.program, record.session, record.partner] },
    ],
    ["query ($id: ID!) { program(by: { id: $id }) { id title { text } } }", { id: record.program }],
    ["query ($slug: String!) { program(by: { slug: $slug }) { id } }", { slug: record.slug }],
    [
      'query ($value: String!) { program(by: { externalReference: { source: "secret-site", value: $value } }) { id } }',
      { value: record.slug },
    ],
    ["query ($id: ID!) { session(by: { id: $id }) { id program { id } } }", { id: record.session }],
    ["query ($id: ID!) { partner(by: { id: $id }) { id } }", { id: record.partner }],
    [
      "query ($id: ID!) { programs(where: { id: { eq: $id } }) { totalCount { value } } }",
      { id: record.program },
    ],
    [
      "query ($id: ID!) { programs(where: { partner: { eq: $id } }) { nodes { id } } }",
      { id: record.partner },
    ],
    [
      "query ($id: ID!) { sessions(where: { program: { eq: $id } }) { nodes { id } } }",
      { id: record.program },
    ],
    [
      "query ($id: ID!) { sessions(where: { partner: { eq: $id } }) { nodes { id } } }",
      { id: record.partner },
    ],
  ];
}

const nowhere = {
  program: "prog_01k3zzzzzzzzzzzzzzzzzzzzzz",
  slug: "never-made",
  session: "sess_01k3zzzzzzzzzzzzzzzzzzzzzz",
  partner: "part_01k3zzzzzzzzzzzzzzzzzzzzzz",
};

const secret = (slug: string) => ({
  title: en("Secret looms"),
  summary: en("Nobody shall read of the loom yet."),
  slug,
  kind: "ORAL_HISTORY",
  subjects: [term("Secrets")],
  themes: ["MEMORY"],
  languages: ["am"],
  externalReferences: [{ source: "secret-site", value: slug }],
});
const meeting = {
  venue: { name: en("Secret hall"), country: "IT" },
  accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }],
};

describe.each(["a visitor", "a key that is no administrator's"])("to %s", (viewer) => {
  const options = () => (viewer === "a visitor" ? {} : { key: plainKey });

  test("a draft with its session, and a partner in the making, look as if they were not there", async () => {
    const before = await world(options(), askFor(nowhere));
    const slug = `draft-for-${viewer.length}`;
    const { id: partner } = await admin.do("partnerCreate", {
      name: en("Secret circle"),
      kind: "NGO",
      side: "BRIDGE",
    });
    const program = await admin.draft(sides, {
      ...secret(slug),
      partners: [
        { partnerId: sides.community, role: "LEAD" },
        { partnerId: partner, role: "SUPPORT" },
      ],
    });
    const session = await admin.session(program, meeting);
    expect(await world(options(), askFor({ program, slug, session, partner }))).toEqual(before);
  });

  test("a program that both sides had approved is gone the moment its text changes, with its sessions", async () => {
    const before = await world(options(), askFor(nowhere));
    const slug = `edited-for-${viewer.length}`;
    const program = await admin.publicProgram(sides, secret(slug));
    const session = await admin.session(program, meeting);
    const record = { program, slug, session, partner: nowhere.partner };
    expect(await world(options(), askFor(record))).not.toEqual(before);
    await admin.do("programUpdate", { id: program, summary: en("Said differently.") });
    expect(await world(options(), askFor(record))).toEqual(before);
  });

  test("what a partner is home of is gone the moment the partner is taken out of view", async () => {
    const before = await world(options(), askFor(nowhere));
    const slug = `home-for-${viewer.length}`;
    const home = await admin.publicPartner({ name: en("Secret home"), side: "COMMUNITY", kind: "NGO" });
    const program = await admin.publicProgram({ community: home, host: sides.host }, secret(slug));
    const session = await admin.session(program, meeting);
    const record = { program, slug, session, partner: home };
    expect(await world(options(), askFor(record))).not.toEqual(before);
    await admin.do("partnerUnpublish", { id: home });
    expect(await world(options(), askFor(record))).toEqual(before);
  });
});

test("an administrator sees all of it", async () => {
  const { data } = await app.asAdmin(
    '{ programs(search: "secret") { totalCount { value } facets(fields: [KIND]) { buckets { value count } } } sessions(search: "secret") { totalCount { value } } partners(search: "secret") { totalCount { value } } }',
  );
  expect(data).toEqual({
    programs: { totalCount: { value: 6 }, facets: [{ buckets: [{ value: "ORAL_HISTORY", count: 6 }] }] },
    sessions: { totalCount: { value: 6 } },
    partners: { totalCount: { value: 4 } },
  });
});
