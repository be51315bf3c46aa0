import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, places, type Sides } from "#test/admin-mutations";
import { importedProgram, programReader, sqlOf } from "#test/imported-program";
import { event, newFeed } from "#test/new-feed";
import { createTestApp, type TestApp } from "#test/test-app";
import { eventReferences } from "../../src/modules/interchange/events/event-identity.rules.ts";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
let read: ReturnType<typeof programReader>;
let sql: ReturnType<typeof sqlOf>;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
  read = programReader(app);
  sql = sqlOf(app);
});
afterAll(() => app?.close());

const en = (text: string) => [{ language: "en", text }];
const term = (text: string) => ({ label: en(text) });

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
    const program = await importedProgram(app);
    const before = await read(program.id);
    expect(before).toMatchObject({ origin: "IMPORTED", isPublic: true, source: { name: program.source } });
    const [name, input] = edit(program);
    await admin.do(name, input);
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
    const { id, source } = await importedProgram(app);
    await admin.do("programUpdate", {
      id,
      kind: "SHARED_MEAL",
      partners: [
        { partnerId: sides.community, role: "LEAD" },
        { partnerId: sides.host, role: "HOST" },
      ],
    });
    expect(places(await admin.try("programAgree", { id }))).toEqual([
      "id CONDITION_MISSING",
      "id CONDITION_MISSING",
    ]);
    await admin.approve(id, "COMMUNITY", "HOST");
    await admin.do("programAgree", { id });
    expect(await read(id)).toMatchObject({
      origin: "CREATED",
      lifecycle: "AGREED",
      source: null,
      basedOn: { name: source },
      sessions: { nodes: [{ localStart: "2031-05-09T18:00" }] },
    });
  });

  test("is told from one that is saved as it was read, and from what says nothing of it", async () => {
    const { id, session, source } = await importedProgram(app);
    await admin.do("programUpdate", { id, title: en("Coffee ceremony"), subjects: [term("Food")] });
    await admin.do("programUpdate", {
      id,
      slug: "coffee-of-the-calendar",
      externalReferences: [{ source: "our calendar", value: "coffee" }],
    });
    await admin.do("sessionUpdate", {
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
    const { id } = await importedProgram(app);
    await admin.do("programUpdate", { id, summary: en("In short") });
    await admin.do("programUpdate", { id, description: en("At length") });
    expect(places(await admin.try("programUpdate", { id, kind: "OTHER" }))).toEqual(["kindTerm REQUIRED"]);
  });
});

describe("an imported program that does not take place", () => {
  test("says so at once, and stays its publisher's", async () => {
    const { id, session, source } = await importedProgram(app);
    await admin.do("sessionCancel", { id: session });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      source: { name: source },
      sessions: { nodes: [{ status: "CANCELLED" }] },
    });
    await admin.do("programCancel", { id });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      lifecycle: "CANCELLED",
      cancellationNote: null,
    });
  });

  test("says it without words of ours, which would stand under its source", async () => {
    const { id, session, source } = await importedProgram(app);
    const note = en("The hall is closed.");
    const refused = [
      await admin.try("programCancel", { id, note }),
      await admin.try("sessionCancel", { id: session, note }),
      await admin.try("sessionPostpone", { id: session, note }),
      await admin.try("sessionMoveOnline", { id: session, note, url: "https://ours.example/" }),
    ];
    expect(refused.map(places)).toEqual([
      ["note INVALID"],
      ["note INVALID"],
      ["note INVALID"],
      ["note INVALID", "url INVALID"],
    ]);
    expect(refused[0]?.userErrors[0]?.message).toMatch(new RegExp(`${source}.*leave`, "i"));
    await admin.do("sessionMoveOnline", { id: session });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      sessions: { nodes: [{ status: "MOVED_ONLINE" }] },
    });
  });

  test("is hidden and shown again as its source last had it", async () => {
    const { id, session, again } = await importedProgram(app);
    await admin.do("sessionDelete", { id: session });
    await admin.do("programDelete", { id });
    await again([event({ description: "Bring a friend." })]);
    expect(await read(id)).toBeNull();
    await admin.do("sessionRestore", { id: session });
    await admin.do("programRestore", { id });
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      description: { text: "Bring a friend." },
      sessions: { nodes: [{ id: session }] },
    });
  });
});

describe("the next import", () => {
  test("neither overwrites nor doubles what was edited here, and says that it left it out", async () => {
    const { id, again, source } = await importedProgram(app);
    await admin.do("programUpdate", { id, title: en("Tea ceremony") });
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
    const found = await sql("select from heritage.program_references where source = $1", [source]);
    expect(found).toHaveLength(2);
  });

  test("imports it again once it is removed for good: so one goes back to what the source says", async () => {
    const { id, again, source } = await importedProgram(app);
    await admin.do("programUpdate", { id, title: en("Tea ceremony") });
    await admin.do("programDelete", { id });
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
    const { id, again, session } = await importedProgram(app);
    await admin.do("sessionCancel", { id: session });
    await again([event({ description: "Bring two cups." })]);
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      description: { text: "Bring two cups." },
      sessions: { nodes: [{ status: "CANCELLED" }] },
    });
  });

  test("is not kept from its records by somebody who wrote their references beforehand", async () => {
    const feed = newFeed(app);
    const { source } = feed;
    const { program: value } = eventReferences({
      source,
      organiser: "Eritrean Community Centre",
      name: "Coffee ceremony",
      start: "2031-05-09T18:00",
      place: "Bloor Street Hall",
    });
    const squatter = await admin.draft(sides, { externalReferences: [{ source, value }] });
    const { summary } = await feed.import([event()]);
    expect(summary).toMatchObject({ created: 1, programsCreated: 1 });
    expect(await read(squatter, app.adminKey)).toMatchObject({ title: { text: "Weaving days" } });
  });
});
