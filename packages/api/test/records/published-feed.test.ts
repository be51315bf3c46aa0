import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ImportOutcome, importEvents, writtenRows } from "#test/import-events";
import { createTestApp, type TestApp } from "#test/test-app";

const here = dirname(fileURLToPath(import.meta.url));

async function ask(app: TestApp, query: string, variables?: object) {
  const { data, errors } = await app.graphql(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe("a neighbourhood's published events", () => {
  const file = readFileSync(join(here, "../fixtures/neighbourhood-events.jsonld"), "utf8");
  let app: TestApp;
  let outcome: ImportOutcome;
  beforeAll(async () => {
    app = await createTestApp();
    outcome = await importEvents(app, file, { source: "Neighbourhood events" });
  });
  afterAll(() => app.close());

  test("are all accounted for", () => {
    expect(outcome.summary).toEqual({
      read: 8,
      created: 6,
      updated: 0,
      unchanged: 0,
      referredTo: 0,
      warned: 4,
      refused: 2,
      partnersCreated: 3,
      programsCreated: 5,
      sessionsCreated: 6,
      notRead: {},
    });
    expect(outcome.reports.map(({ position, outcome, code }) => [position, outcome, code])).toEqual([
      [1, "warned", "url_repaired"],
      [3, "warned", "url_repaired"],
      [4, "warned", "time_skipped"],
      [6, "warned", "end_before_start"],
      [7, "refused", "not_an_event"],
      [8, "refused", "start_unreadable"],
    ]);
  });

  test("bring their organisers as partners of unknown kind and side", async () => {
    const { partners } = await ask(
      app,
      "{ partners(orderBy: NAME) { nodes { name { text } kind side origin source { name } website isPublic } } }",
    );
    const imported = { kind: "UNKNOWN", side: "UNKNOWN", origin: "IMPORTED", isPublic: true };
    const source = { name: "Neighbourhood events" };
    expect(partners.nodes).toEqual([
      {
        ...imported,
        source,
        name: { text: "Eritrean Community Centre" },
        website: "https://centre.example/",
      },
      { ...imported, source, name: { text: "Neighbourhood events" }, website: null },
      { ...imported, source, name: { text: "Музей міста" }, website: null },
    ]);
  });

  test("become programs that anyone finds, in plain text, with their source", async () => {
    const { programs } = await ask(
      app,
      `{ programs(search: "eritrean coffee") { nodes {
          title { text } description { text } kind lifecycle origin isPublic
          source { name url } partner { name { text } } partners { edges { role node { name { text } } } }
          startsOn endsOn cost { kind } infoUrl subjects { label { text } } languages { tag }
          sessions { nodes { localStart localEnd startsAt timeZone } } } } }`,
    );
    expect(programs.nodes).toEqual([
      {
        title: { text: "Coffee & Stories" },
        description: { text: "An Eritrean coffee ceremony.\n\nBring a story – or just listen." },
        kind: "OTHER",
        lifecycle: "ACTIVE",
        origin: "IMPORTED",
        isPublic: true,
        source: { name: "Neighbourhood events", url: "https://city.example/coffee?day=13" },
        partner: { name: { text: "Eritrean Community Centre" } },
        partners: { edges: [{ role: "LEAD", node: { name: { text: "Eritrean Community Centre" } } }] },
        startsOn: "2031-05-09",
        endsOn: "2031-06-13",
        cost: { kind: "FREE" },
        infoUrl: "https://city.example/coffee?day=13",
        subjects: [{ label: { text: "Food" } }, { label: { text: "Oral history" } }],
        languages: [{ tag: "ti" }, { tag: "en" }],
        sessions: {
          nodes: [
            {
              localStart: "2031-05-09T18:00",
              localEnd: "2031-05-09T20:30",
              startsAt: "2031-05-09T22:00:00.000Z",
              timeZone: "America/Toronto",
            },
            {
              localStart: "2031-06-13T18:00",
              localEnd: "2031-06-13T20:30",
              startsAt: "2031-06-13T22:00:00.000Z",
              timeZone: "America/Toronto",
            },
          ],
        },
      },
    ]);
  });

  test("are read in the languages they are written in", async () => {
    const { programs } = await ask(
      app,
      `query @inLanguages(prefer: ["ar"]) { programs(search: "habesha") { nodes {
          title { text language direction isFallback translations { language } }
          cost { kind min { minorUnits currency } max { minorUnits } } bookingUrl
          partners { nodes { name { text } } } sessions { nodes { isAllDay localStart localEnd } } } } }`,
    );
    expect(programs.nodes).toEqual([
      {
        title: {
          text: "مهرجان الموسيقى",
          language: "ar",
          direction: "RTL",
          isFallback: false,
          translations: [{ language: "ti" }, { language: "ar" }, { language: "en" }],
        },
        cost: { kind: "FIXED", min: { minorUnits: 1250, currency: "CAD" }, max: { minorUnits: 3000 } },
        bookingUrl: "https://tickets.example/habesha",
        partners: {
          nodes: [{ name: { text: "Eritrean Community Centre" } }, { name: { text: "Музей міста" } }],
        },
        sessions: {
          nodes: [{ isAllDay: true, localStart: "2031-07-04T00:00", localEnd: "2031-07-06T23:59:59" }],
        },
      },
    ]);
  });

  test("keep where and how each meeting takes place", async () => {
    const { sessions } = await ask(
      app,
      `{ sessions { nodes { localStart status attendanceMode url venue { name { text }
          streetAddress locality region postalCode country latitude longitude } program { title { text } } } } }`,
    );
    const nowhere = { streetAddress: null, locality: null, region: null, postalCode: null, country: null };
    expect(sessions.nodes).toMatchObject([
      {
        localStart: "2031-01-23T18:00",
        attendanceMode: "HYBRID",
        url: "https://meet.example/dragon",
        venue: { name: { text: "Dragon City" }, streetAddress: "280 Spadina Ave" },
        program: { title: { text: "春节舞龙" } },
      },
      { attendanceMode: "UNKNOWN", venue: { name: { text: "Chinese Cultural Centre" }, ...nowhere } },
      { localStart: "2031-03-09T03:30", status: "POSTPONED", venue: { name: { text: "Виставкова зала" } } },
      {
        attendanceMode: "IN_PERSON",
        url: "https://city.example/coffee?day=9&lang=en",
        venue: {
          name: { text: "Bloor Street Hall" },
          streetAddress: "814 Bloor St W",
          locality: "Toronto",
          region: "ON",
          postalCode: "M6G 1L9",
          country: "CA",
          latitude: 43.6627856,
          longitude: -79.4228201,
        },
      },
      { localStart: "2031-06-13T18:00" },
      { localStart: "2031-07-04T00:00" },
    ]);
  });

  test("of nobody are at home with the feed and led by nobody, each place a program", async () => {
    const { programs } = await ask(
      app,
      `{ programs(search: "春节") { nodes { partner { name { text } } partners { edges { role } } } } }`,
    );
    const program = { partner: { name: { text: "Neighbourhood events" } }, partners: { edges: [] } };
    expect(programs.nodes).toEqual([program, program]);
  });

  test("are found again by the reference they were imported under", async () => {
    const { sessions } = await ask(
      app,
      "{ sessions(first: 1) { nodes { id externalReferences { source value } } } }",
    );
    const [{ id, externalReferences }] = sessions.nodes;
    const { session } = await ask(app, "query ($by: SessionBy!) { session(by: $by) { id } }", {
      by: { externalReference: externalReferences[0] },
    });
    expect(externalReferences[0].source).toBe("Neighbourhood events");
    expect(session).toEqual({ id });
  });
});

describe("a museum's graph of events, with its organisation and rooms beside them", () => {
  const file = readFileSync(join(here, "../fixtures/published-graph.jsonld"), "utf8");
  const settings = { source: "Museum", zone: "Europe/Rome", language: "en", today: "2031-01-01" };
  let app: TestApp;
  let outcome: ImportOutcome;
  beforeAll(async () => {
    app = await createTestApp();
    outcome = await importEvents(app, file, settings);
  });
  afterAll(() => app.close());

  test("is accounted for, thing by thing, and tells what of it is lost", () => {
    expect(outcome.summary).toEqual({
      read: 7,
      created: 3,
      updated: 0,
      unchanged: 0,
      referredTo: 3,
      warned: 2,
      refused: 1,
      partnersCreated: 3,
      programsCreated: 5,
      sessionsCreated: 8,
      notRead: { performer: 1 },
    });
    expect(outcome.reports.map(({ position, outcome, code }) => [position, outcome, code])).toEqual([
      [3, "warned", "not_read"],
      [5, "warned", "cancelled_in_words"],
      [5, "warned", "reference_unknown"],
      [1, "refused", "not_an_event"],
    ]);
  });

  test("makes a weekly schedule a program with its sessions, here and online, over the change of clocks", async () => {
    const { programs } = await ask(
      app,
      `{ programs(search: "telaio") { nodes { title { text language } description { text } partner { name { text language } website }
          cost { kind min { minorUnits } max { minorUnits } } languages { tag } subjects { label { text language } } startsOn endsOn
          sessions { nodes { localStart localEnd startsAt attendanceMode url venue { name { text } streetAddress country latitude } } } } } }`,
    );
    const session = (localStart: string, localEnd: string, startsAt: string) => ({
      localStart,
      localEnd,
      startsAt,
      attendanceMode: "HYBRID",
      url: "https://incontro.example/telaio",
      venue: {
        name: { text: "Sala delle corde" },
        streetAddress: "Calata dei Mille 4",
        country: "IT",
        latitude: 44.409,
      },
    });
    expect(programs.nodes).toEqual([
      {
        title: { text: "Il telaio del martedì", language: "it" },
        description: { text: "Tessere insieme.\n\nMateriali | compresi" },
        partner: {
          name: { text: "Museo del Porto Vecchio", language: "it" },
          website: "https://museo.example/",
        },
        cost: { kind: "FIXED", min: { minorUnits: 500 }, max: { minorUnits: 1250 } },
        languages: [{ tag: "it" }, { tag: "ar" }],
        subjects: [
          { label: { text: "Weaving", language: "en" } },
          { label: { text: "Tessitura", language: "it" } },
        ],
        startsOn: "2031-10-14",
        endsOn: "2031-11-04",
        sessions: {
          nodes: [
            session("2031-10-14T18:00", "2031-10-14T20:00", "2031-10-14T16:00:00.000Z"),
            session("2031-10-28T18:00", "2031-10-28T20:00", "2031-10-28T17:00:00.000Z"),
            session("2031-11-04T18:00", "2031-11-04T20:00", "2031-11-04T17:00:00.000Z"),
          ],
        },
      },
    ]);
  });

  test("makes the events of a festival programs beside it, of its organiser and in its place", async () => {
    const { programs } = await ask(
      app,
      `{ programs(where: { startsOn: { lt: "2031-06-01" } }) { nodes { title { text } partner { name { text } }
          sessions { nodes { localStart localEnd venue { locality } } } } } }`,
    );
    const session = (localStart: string, localEnd: string) => ({
      nodes: [{ localStart, localEnd, venue: { locality: "Genova" } }],
    });
    const partner = { name: { text: "Lucia Parodi" } };
    expect(programs.nodes).toEqual([
      {
        title: { text: "Giorni del porto" },
        partner,
        sessions: session("2031-05-01T00:00", "2031-05-02T23:59:59"),
      },
      {
        title: { text: "Racconti di mare" },
        partner,
        sessions: session("2031-05-01T18:00", "2031-05-01T19:30"),
      },
      {
        title: { text: "Notte di fine festa" },
        partner,
        sessions: session("2031-05-02T22:00", "2031-05-03T00:00"),
      },
    ]);
  });

  test("changes nothing when it is imported again, whatever its order", async () => {
    const before = await writtenRows(app);
    const graph = JSON.parse(file);
    const reversed = JSON.stringify({ ...graph, "@graph": graph["@graph"].reverse() });
    for (const again of [file, reversed])
      expect((await importEvents(app, again, settings)).summary).toMatchObject({
        unchanged: 3,
        created: 0,
        updated: 0,
      });
    expect(await writtenRows(app)).toEqual(before);
  });

  test("whose schedule goes on for a week has one session more", async () => {
    const graph = JSON.parse(file);
    graph["@graph"][2].eventSchedule.endDate = "2031-11-11";
    const { summary } = await importEvents(app, JSON.stringify(graph), settings);
    expect(summary).toMatchObject({ updated: 1, unchanged: 2, sessionsCreated: 1 });
  });
});

// A city's own file, where somebody has put it beside the repository.
const data = process.env.HERITAGE_DATA ?? resolve(here, "../../../../../shared/data");
const cityFile = join(data, "programs/toronto-events.jsonld");

if (existsSync(cityFile)) {
  describe("a city's 1,727 published events", () => {
    const file = readFileSync(cityFile, "utf8");
    let app: TestApp;
    beforeAll(async () => {
      app = await createTestApp();
    });
    afterAll(() => app.close());

    test("all become sessions, and a second import changes nothing", async () => {
      const { summary, reports } = await importEvents(app, file);
      expect(summary).toMatchObject({
        read: 1727,
        created: 1727,
        refused: 0,
        partnersCreated: 560,
        programsCreated: 1649,
        sessionsCreated: 1727,
        notRead: { image: 1346 },
      });
      expect(reports.filter(({ code }) => code === "end_before_start")).toHaveLength(4);
      const { sessions } = await ask(app, "{ sessions { totalCount { value } } }");
      expect(sessions.totalCount.value).toBe(1727);
      const before = await writtenRows(app);
      expect((await importEvents(app, file)).summary).toMatchObject({
        read: 1727,
        unchanged: 1727,
        refused: 0,
      });
      expect(await writtenRows(app)).toEqual(before);
    });

    test("are listed in the city's time, without markup", async () => {
      const { sessions } = await ask(
        app,
        "{ sessions(first: 1) { nodes { localStart timeZone startsAt program { title { text } source { name } } } } }",
      );
      expect(sessions.nodes).toEqual([
        {
          localStart: "2024-05-08T22:00",
          timeZone: "America/Toronto",
          startsAt: "2024-05-09T02:00:00.000Z",
          program: {
            title: { text: "Wednesdays - Pro & Hilarious Stand-up Comedy | Late-Night laughs" },
            source: { name: "City events" },
          },
        },
      ]);
      const entities = await app.database.asOwner((owner) =>
        owner.query(
          "select title, description from heritage.programs where (title::text || description::text) ~ '&[a-z]+;|</[a-z]+>'",
        ),
      );
      expect(entities.rows).toEqual([]);
    });
  });
}
