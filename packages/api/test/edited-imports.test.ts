import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { eventReferences } from "../src/modules/interchange/event-identity.rules.ts";
import { decodeId } from "../src/platform/graphql/ids.ts";
import { Acts, places, type Sides } from "./support/acts.ts";
import { type Feed, importEvents } from "./support/import-events.ts";
import { addKey, createTestApp, type TestApp } from "./support/test-app.ts";

let app: TestApp;
let acts: Acts;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  acts = new Acts(app);
  sides = await acts.bothSides();
});
afterAll(() => app?.close());

const en = (text: string) => [{ language: "en", text }];
const term = (text: string) => ({ label: en(text) });
const event = (more: object = {}) => ({
  "@type": "Event",
  name: "Coffee ceremony",
  startDate: "2031-05-09T18:00",
  endDate: "2031-05-09T20:00",
  description: "Bring a cup.",
  url: "https://city.example/coffee",
  keywords: ["Food"],
  organizer: { name: "Eritrean Community Centre" },
  location: { name: "Bloor Street Hall" },
  ...more,
});

/** A feed of its own for each test, so that none sees what another imported. */
let feeds = 0;
async function imported(...events: object[]) {
  const source = `City feed ${++feeds}`;
  const again = (feed: Feed) => importEvents(app, feed, { source });
  await again(events.length > 0 ? events : [event()]);
  const [row] = await sql(
    `select programs.id as program, sessions.id as session, programs.home_partner_id as partner
     from heritage.programs join heritage.sessions on program_id = programs.id
     where source_name = $1 order by sessions.starts_at`,
    [source],
  );
  const { data } = await app.asAdmin(
    "query ($source: String!, $value: String!) { program(by: { externalReference: { source: $source, value: $value } }) { id partner { id } sessions(first: 5) { nodes { id } } } }",
    { source, value: (await referenceOf(row.program)).value },
  );
  const { id, partner, sessions } = data.program;
  return { source, again, id, partner: partner.id, session: sessions.nodes[0].id };
}
const referenceOf = async (program: string) =>
  (await sql("select value from heritage.program_references where program_id = $1", [program]))[0];
const sql = async (text: string, values: unknown[] = []) =>
  (await app.database.asOwner((owner) => owner.query(text, values))).rows;

const shown = `id origin isPublic lifecycle title { text } description { text } source { name url } basedOn { name url }
  startsOn kindTerm { text } cancellationNote { text } approvals { side isCurrent }
  partners(first: 9) { edges { role node { id } } }
  sessions(first: 9) { nodes { id localStart status url venue { name { text } } accessFeatures { kind status } } }`;
const read = async (id: string, key?: string) =>
  (
    await app.graphql(
      `query ($id: ID!) { program(by: { id: $id }) { ${shown} } }`,
      { id },
      key ? { key } : {},
    )
  ).data.program;

const edits: [string, (ids: { id: string; session: string }) => [string, object]][] = [
  ["the title", ({ id }) => ["programUpdate", { id, title: en("Tea ceremony") }]],
  ["a translation", ({ id }) => ["programUpdate", { id, title: [{ language: "it", text: "Caffè" }] }]],
  ["a summary", ({ id }) => ["programUpdate", { id, summary: en("In short") }]],
  ["the description", ({ id }) => ["programUpdate", { id, description: en("Bring two cups.") }]],
  ["the kind", ({ id }) => ["programUpdate", { id, kind: "WORKSHOP" }]],
  ["a word for the kind", ({ id }) => ["programUpdate", { id, kindTerm: en("Ceremony") }]],
  ["the days", ({ id }) => ["programUpdate", { id, startsOn: "2031-05-08" }]],
  ["the cost", ({ id }) => ["programUpdate", { id, cost: { kind: "FREE" } }]],
  ["audiences", ({ id }) => ["programUpdate", { id, audiences: ["FAMILIES"] }]],
  ["ages", ({ id }) => ["programUpdate", { id, ages: { min: 6 } }]],
  ["an address", ({ id }) => ["programUpdate", { id, infoUrl: "https://elsewhere.example/" }]],
  ["a subject", ({ id }) => ["programUpdate", { id, subjects: [term("Food"), term("Coffee")] }]],
  ["no subject", ({ id }) => ["programUpdate", { id, subjects: [] }]],
  ["a theme", ({ id }) => ["programUpdate", { id, themes: ["FOODWAYS"] }]],
  ["a community", ({ id }) => ["programUpdate", { id, communities: [term("Eritreans")] }]],
  ["a language of delivery", ({ id }) => ["programUpdate", { id, languages: ["ti"] }]],
  [
    "partners who never agreed",
    ({ id }) => ["programUpdate", { id, partners: [{ partnerId: sides.host, role: "LEAD" }] }],
  ],
  ["nobody who takes part", ({ id }) => ["programUpdate", { id, partners: [] }]],
  [
    "another session",
    ({ id }) => [
      "sessionCreate",
      {
        programId: id,
        localStart: "2031-06-01T10:00",
        timeZone: "America/Toronto",
        attendanceMode: "ONLINE",
      },
    ],
  ],
  ["a session's time", ({ session }) => ["sessionUpdate", { id: session, localStart: "2031-05-09T17:00" }]],
  ["a session's zone", ({ session }) => ["sessionUpdate", { id: session, timeZone: "America/Halifax" }]],
  [
    "a session's venue",
    ({ session }) => ["sessionUpdate", { id: session, venue: { name: en("Town Hall") } }],
  ],
  ["a session's address", ({ session }) => ["sessionUpdate", { id: session, url: "https://evil.example/" }]],
  ["a session's mode", ({ session }) => ["sessionUpdate", { id: session, attendanceMode: "ONLINE" }]],
  ["a session's note", ({ session }) => ["sessionUpdate", { id: session, statusNote: en("Bring your own") }]],
];

describe("an imported program that is edited", () => {
  test.each(edits)("in %s is a record made here, which its source never stands over", async (_what, edit) => {
    const program = await imported();
    const before = await read(program.id);
    expect(before).toMatchObject({ origin: "IMPORTED", isPublic: true, source: { name: program.source } });
    const [name, input] = edit(program);
    await acts.do(name, input);
    expect(await read(program.id)).toBeNull();
    expect(await read(program.id, app.adminKey)).toMatchObject({
      origin: "CREATED",
      isPublic: false,
      lifecycle: "DRAFT",
      source: null,
      basedOn: before.source,
    });
    expect((await app.graphql(`{ node(id: "${program.session}") { id } }`)).data.node).toBeNull();
  });

  test("becomes public again as any program does: agreed, and approved by both sides", async () => {
    const { id, source } = await imported();
    await acts.do("programUpdate", {
      id,
      kind: "SHARED_MEAL",
      partners: [
        { partnerId: sides.community, role: "LEAD" },
        { partnerId: sides.host, role: "HOST" },
      ],
    });
    expect(places(await acts.try("programAgree", { id }))).toEqual([
      "id CONDITION_MISSING",
      "id CONDITION_MISSING",
    ]);
    await acts.approve(id, "COMMUNITY", "HOST");
    await acts.do("programAgree", { id });
    expect(await read(id)).toMatchObject({
      origin: "CREATED",
      lifecycle: "AGREED",
      source: null,
      basedOn: { name: source },
      sessions: { nodes: [{ localStart: "2031-05-09T18:00" }] },
    });
  });

  test("is told from one that is saved as it was read, and from what says nothing of it", async () => {
    const { id, session, source } = await imported();
    await acts.do("programUpdate", { id, title: en("Coffee ceremony"), subjects: [term("Food")] });
    await acts.do("programUpdate", {
      id,
      slug: `coffee-of-feed-${feeds}`,
      externalReferences: [{ source: "our calendar", value: `coffee ${feeds}` }],
    });
    await acts.do("sessionUpdate", {
      id: session,
      accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }],
    });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      isPublic: true,
      source: { name: source },
      basedOn: null,
      sessions: { nodes: [{ accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }] }] },
    });
  });

  test("may be given a kind later: the word for it is asked for only with the kind", async () => {
    const { id } = await imported();
    await acts.do("programUpdate", { id, summary: en("In short") });
    await acts.do("programUpdate", { id, description: en("At length") });
    expect(places(await acts.try("programUpdate", { id, kind: "OTHER" }))).toEqual(["kindTerm REQUIRED"]);
  });
});

describe("an imported program that does not take place", () => {
  test("says so at once, and stays its publisher's", async () => {
    const { id, session, source } = await imported();
    await acts.do("sessionCancel", { id: session });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      source: { name: source },
      sessions: { nodes: [{ status: "CANCELLED" }] },
    });
    await acts.do("programCancel", { id });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      lifecycle: "CANCELLED",
      cancellationNote: null,
    });
  });

  test("says it without words of ours, which would stand under its source", async () => {
    const { id, session, source } = await imported();
    const note = en("The hall is closed.");
    const refused = [
      await acts.try("programCancel", { id, note }),
      await acts.try("sessionCancel", { id: session, note }),
      await acts.try("sessionPostpone", { id: session, note }),
      await acts.try("sessionMoveOnline", { id: session, note, url: "https://ours.example/" }),
    ];
    expect(refused.map(places)).toEqual([
      ["note INVALID"],
      ["note INVALID"],
      ["note INVALID"],
      ["note INVALID", "url INVALID"],
    ]);
    expect(refused[0]?.userErrors[0]?.message).toMatch(new RegExp(`${source}.*leave`, "i"));
    await acts.do("sessionMoveOnline", { id: session });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      sessions: { nodes: [{ status: "MOVED_ONLINE" }] },
    });
  });

  test("is hidden and shown again as its source last had it", async () => {
    const { id, session, again } = await imported();
    await acts.do("sessionDelete", { id: session });
    await acts.do("programDelete", { id });
    await again([event({ description: "Bring a friend." })]);
    expect(await read(id)).toBeNull();
    await acts.do("sessionRestore", { id: session });
    await acts.do("programRestore", { id });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      description: { text: "Bring a friend." },
      sessions: { nodes: [{ id: session }] },
    });
  });
});

describe("the next import", () => {
  test("neither overwrites nor doubles what was edited here, and says that it left it out", async () => {
    const { id, again } = await imported();
    await acts.do("programUpdate", { id, title: en("Tea ceremony") });
    const before = await read(id, app.adminKey);
    const same = await again([event()]);
    expect(same).toMatchObject({ summary: { unchanged: 1, warned: 0 }, reports: [] });
    const changed = [
      event({ description: "Bring two cups.", url: "https://city.example/other" }),
      event({ startDate: "2031-05-10T18:00", endDate: "2031-05-10T20:00" }),
      event({ name: "Bread baking" }),
    ];
    const { summary, reports } = await again(changed);
    expect(summary).toMatchObject({
      read: 3,
      created: 1,
      updated: 0,
      unchanged: 2,
      programsCreated: 1,
      warned: 2,
    });
    expect(reports).toMatchObject([
      { outcome: "warned", position: 1, name: "Coffee ceremony", code: "edited_here" },
      { outcome: "warned", position: 2, name: "Coffee ceremony", code: "edited_here" },
    ]);
    expect(await read(id, app.adminKey)).toEqual(before);
    const found = await sql("select from heritage.program_references where source = $1", [
      `City feed ${feeds}`,
    ]);
    expect(found).toHaveLength(2);
  });

  test("takes it in anew once it is removed for good: so one goes back to what the source says", async () => {
    const { id, again, source } = await imported();
    await acts.do("programUpdate", { id, title: en("Tea ceremony") });
    await acts.do("programDelete", { id });
    await app.asAdmin(`mutation { programPurge(input: { id: "${id}" }) { userErrors { message } } }`);
    const { summary } = await again([event()]);
    expect(summary).toMatchObject({ created: 1, programsCreated: 1 });
    const { data } = await app.graphql(
      `{ programs(first: 50, where: { origin: { eq: IMPORTED } }) { nodes { title { text } source { name } } } }`,
    );
    expect(data.programs.nodes).toContainEqual({
      title: { text: "Coffee ceremony" },
      source: { name: source },
    });
  });

  test("goes on with what was only cancelled here", async () => {
    const { id, again, session } = await imported();
    await acts.do("sessionCancel", { id: session });
    await again([event({ description: "Bring two cups." })]);
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      description: { text: "Bring two cups." },
      sessions: { nodes: [{ status: "CANCELLED" }] },
    });
  });

  test("is not kept from its records by somebody who wrote their references beforehand", async () => {
    const source = `City feed ${++feeds}`;
    const { program: value } = eventReferences({
      source,
      organiser: "Eritrean Community Centre",
      name: "Coffee ceremony",
      start: "2031-05-09T18:00",
      place: "Bloor Street Hall",
    });
    const squatter = await acts.draft(sides, { externalReferences: [{ source, value }] });
    const { summary } = await importEvents(app, [event()], { source });
    expect(summary).toMatchObject({ created: 1, programsCreated: 1 });
    expect(await read(squatter, app.adminKey)).toMatchObject({ title: { text: "Weaving days" } });
  });
});

describe("an imported partner that is edited", () => {
  const shownPartner = "id origin isPublic name { text } website source { name } basedOn { name }";
  const partnerOf = async (id: string) =>
    (await app.graphql(`query ($id: ID!) { partner(by: { id: $id }) { ${shownPartner} } }`, { id })).data
      .partner;
  test.each([
    ["its name", { name: en("Centre of Eritreans") }],
    ["a description", { description: en("Since 1989.") }],
    ["its side", { side: "COMMUNITY" }],
    ["its place", { place: { country: "CA" } }],
    ["its contact", { contact: { email: "hello@centre.example" } }],
    ["its web site", { website: "https://centre.example/" }],
    ["its languages", { languages: ["ti"] }],
    ["an identifier", { identifiers: [{ scheme: "WIKIDATA", value: "Q1065" }] }],
  ])(
    "in %s is a record made here, public as before, and the next import leaves it",
    async (_what, change) => {
      const { partner, source, again } = await imported();
      expect(await partnerOf(partner)).toMatchObject({
        origin: "IMPORTED",
        source: { name: source },
        basedOn: null,
      });
      await acts.do("partnerUpdate", { id: partner, ...change });
      const edited = await partnerOf(partner);
      expect(edited).toMatchObject({
        origin: "CREATED",
        isPublic: true,
        source: null,
        basedOn: { name: source },
      });
      await again([
        event({ organizer: { name: "ERITREAN Community Centre", url: "https://other.example/" } }),
      ]);
      expect(await partnerOf(partner)).toEqual(edited);
      await acts.do("partnerUpdate", { id: partner, identifiers: [] });
    },
  );

  test("is told from one that is saved as it was read", async () => {
    const { partner } = await imported();
    await acts.do("partnerUpdate", { id: partner, name: en("Eritrean Community Centre"), languages: [] });
    expect(await partnerOf(partner)).toMatchObject({ origin: "IMPORTED", isPublic: true });
  });
});

test("the database holds it without the services, for a member of the home partner", async () => {
  const { id, session, partner } = await imported();
  const [program, home] = [decodeId("prog", id), decodeId("part", partner)];
  await addKey(app.database, {
    partnerId: home,
    scopes: ["partners:read", "partners:write", "programs:read", "programs:write"],
  });
  const [{ key }] = await sql("select id as key from heritage.access_keys where home_partner_id = $1", [
    home,
  ]);
  const member = new pg.Client({ connectionString: app.database.urls.member });
  await member.connect();
  const after = async (text: string, table = "programs", row = program) => {
    await member.query(`begin; select set_config('hx.viewer', '${key}', true)`);
    try {
      await member.query(text);
      const { rows } = await member.query(
        `select origin, public_from < 'infinity' as is_public from ${table} where id = $1`,
        [row],
      );
      return rows[0];
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await member.query("rollback");
    }
  };
  const ours = { origin: "CREATED", is_public: false };
  const theirs = { origin: "IMPORTED", is_public: true };
  const about = `program_id = '${program}'`;
  for (const text of [
    `update programs set title = '{"source":"en","texts":{"en":"Tea"}}' where id = '${program}'`,
    `update programs set source_url = 'https://evil.example/' where id = '${program}'`,
    `update programs set cancellation_note = '{"source":"en","texts":{"en":"Tea"}}' where id = '${program}'`,
    `select set_config('hx.importing', (select source_name from programs where id = '${program}'), true);
     update programs set title = '{"source":"en","texts":{"en":"Tea"}}' where id = '${program}'`,
    `update program_terms set label = '{"source":"en","texts":{"en":"Tea"}}' where ${about}`,
    `update program_partners set role = 'SUPPORT' where ${about}`,
    `delete from program_partners where ${about}`,
    `update sessions set url = 'https://evil.example/' where ${about}`,
    `update sessions set starts_at = starts_at - interval '1 hour' where ${about}`,
  ])
    expect([text, await after(text)]).toEqual([text, ours]);
  for (const text of [
    `update programs set slug = 'another' where id = '${program}'`,
    `update program_partners set position = 7 where ${about}`,
    `update sessions set status = 'CANCELLED' where ${about}`,
  ])
    expect([text, await after(text)]).toEqual([text, theirs]);
  expect(
    await after(
      `update partners set website = 'https://evil.example/' where id = '${home}'`,
      "partners",
      home,
    ),
  ).toEqual({ origin: "CREATED", is_public: true });
  for (const text of [
    `update partners set origin = 'IMPORTED', source_name = 'a feed' where id = '${home}'`,
    `insert into programs (home_partner_id, slug, title, kind, source_name, sort_title, search_vector)
     values ('${home}', 'made-up', '{}', 'OTHER', 'a feed', '', '')`,
  ])
    expect([text, await after(text)]).toEqual([text, "42501"]);
  expect(await read(id)).toMatchObject({ origin: "IMPORTED", sessions: { nodes: [{ id: session }] } });
  await member.end();
});

test("every column of an imported record is watched, or is none of its source's words", async () => {
  const triggers = {
    partners: "partners_edited",
    partner_identifiers: "partner_identifiers_edited",
    programs: "programs_edited",
    program_partners: "program_partners_role_edited",
    program_terms: "program_terms_label_edited",
    sessions: "sessions_edited",
  };
  const kept =
    "id home_partner_id slug created_at updated_at public_from public_until revision deleted_at".split(" ");
  // What follows from other columns, where rows stand among others, and what is told at once.
  const exempt: Record<string, string[]> = {
    partners: ["sort_name", "search_vector"],
    partner_identifiers: ["partner_id"],
    programs: [
      ...["sort_title", "search_vector", "over_at"],
      ...["lifecycle", "cancelled_from", "agreed_at", "community_approved_at", "host_approved_at"],
    ],
    program_partners: ["program_id", "position"],
    program_terms: ["program_id", "vocabulary", "position"],
    sessions: [
      ...["program_id", "search_vector", "status"],
      ...["cancelled_from", "note_before_cancellation", "cancelled_with_program"],
    ],
  };
  for (const [table, trigger] of Object.entries(triggers)) {
    const [{ watched }] = await sql(
      "select pg_get_triggerdef(oid) as watched from pg_trigger where tgname = $1",
      [trigger],
    );
    const columns = await sql(
      "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
      [`heritage.${table}`],
    );
    const missed = columns
      .map(({ name }) => name)
      .filter((name) => !new RegExp(`(UPDATE OF|old\\.|, )\\s*${name}\\b`).test(watched))
      .filter((name) => ![...kept, ...(exempt[table] ?? [])].includes(name));
    expect([table, missed]).toEqual([table, []]);
  }
});
