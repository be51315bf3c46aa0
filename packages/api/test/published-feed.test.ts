import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ImportOutcome, importEvents, writtenRows } from "./support/import-events.ts";
import { createTestApp, type TestApp } from "./support/test-app.ts";

const here = dirname(fileURLToPath(import.meta.url));

async function ask(app: TestApp, query: string, variables?: object) {
  const { data, errors } = await app.graphql(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe("a neighbourhood's published events", () => {
  const file = readFileSync(join(here, "fixtures/neighbourhood-events.jsonld"), "utf8");
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
      warned: 4,
      refused: 2,
      partnersCreated: 3,
      programsCreated: 5,
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

// A city's own file, where somebody has put it beside the repository.
const data = process.env.HERITAGE_DATA ?? resolve(here, "../../../../shared/data");
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
