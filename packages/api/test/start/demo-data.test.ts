import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "#test/test-app";
import { readConfig } from "../../src/config.ts";
import { Calendar } from "../../src/demo/data/calendar.ts";
import { demoPrograms } from "../../src/demo/data/programs.ts";
import { seedDemoPrograms } from "../../src/demo/seed-demo-data.ts";
import { makeLog } from "../../src/platform/log.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ demo: true });
});
afterAll(() => app.close());

const languages = ["en", "ar", "it", "ti", "uk", "zh"];

async function ask(query: string, language = "en") {
  const { data, errors } = await app.graphql(query, {}, { headers: { "accept-language": language } });
  expect(errors).toBeUndefined();
  return data;
}

describe("the demonstration data", () => {
  test("are a dozen public programs and one in the making, of seven partners of both sides", async () => {
    const data = await ask("{ programs { totalCount { value } } partners { nodes { side } } }");
    expect(data.programs.totalCount.value).toBe(12);
    const sides = data.partners.nodes.map(({ side }: { side: string }) => side).sort();
    expect(sides).toEqual(["COMMUNITY", "COMMUNITY", "COMMUNITY", "COMMUNITY", "HOST", "HOST", "HOST"]);
    const { data: all } = await app.asAdmin("{ programs { totalCount { value } } }");
    expect(all.programs.totalCount.value).toBe(13);
  });

  test.each(languages)(
    "can be read in %s: every partner, and all programs but the one that shows a fallback",
    async (language) => {
      const data = await ask(
        `{ partners { nodes { name { language direction isFallback } } }
         programs { nodes { slug title { language direction isFallback } summary { isFallback } } } }`,
        language,
      );
      const direction = language === "ar" ? "RTL" : "LTR";
      const here = { language, direction, isFallback: false };
      for (const { name } of data.partners.nodes) expect(name).toEqual(here);
      for (const { slug, title, summary } of data.programs.nodes) {
        if (slug !== "whose-square")
          expect([slug, title, summary]).toEqual([slug, here, { isFallback: false }]);
      }
    },
  );

  test("have something to come, something under way, something past and something cancelled", async () => {
    const data = await ask(`{
      toCome: programs(where: { isUpcoming: { eq: true } }) { totalCount { value } }
      past: programs(where: { isUpcoming: { eq: false } }) { nodes { slug lifecycle } }
      active: programs(where: { lifecycle: { eq: ACTIVE } }) { totalCount { value } }
      cancelled: sessions(where: { status: { eq: CANCELLED } }) { nodes { statusNote { text } program { slug } } }
      meetings: sessions(where: { isUpcoming: { eq: true } }) { totalCount { value } }
    }`);
    expect(data.toCome.totalCount.value).toBe(11);
    expect(data.past.nodes).toEqual([{ slug: "lanterns-on-the-quay", lifecycle: "CLOSED" }]);
    expect(data.active.totalCount.value).toBe(2);
    expect(data.cancelled.nodes).toEqual([
      {
        program: { slug: "bread-of-two-shores" },
        statusNote: { text: "The school's oven is being repaired. See you a week later." },
      },
    ]);
    expect(data.meetings.totalCount.value).toBeGreaterThan(30);
  });

  test("show every way of paying, and access in each of its states", async () => {
    const data = await ask(
      "{ programs { nodes { cost { kind } sessions(first: 1) { nodes { accessFeatures { status } } } } } }",
    );
    const costs = data.programs.nodes.map(({ cost }: { cost: { kind: string } }) => cost.kind);
    expect([...new Set(costs)].sort()).toEqual(["FIXED", "FREE", "SLIDING_SCALE", "UNKNOWN"]);
    const statuses = JSON.stringify(data).matchAll(/"status":"(\w+)"/g);
    expect([...new Set([...statuses].map(([, status]) => status))].sort()).toEqual([
      "AVAILABLE",
      "NOT_AVAILABLE",
      "ON_REQUEST",
      "PLANNED",
      "UNKNOWN",
    ]);
  });

  test("are written once, however often and from however many places", async () => {
    const state = () =>
      app.database.asOwner(async (owner) => {
        const { rows } = await owner.query(
          "select (select array_agg((id, updated_at) order by id)::text from heritage.programs) as programs, (select count(*) from heritage.sessions) as sessions",
        );
        return rows[0];
      });
    const before = await state();
    const seed = () => seedDemoPrograms(readConfig({}), app.database.urls, makeLog("fatal"));
    await Promise.all([seed(), seed(), seed()]);
    expect(await state()).toEqual(before);
  });

  test.each(["2027-01-01", "2027-03-28", "2028-02-29", "2030-10-27"])(
    "made on %s have coming days in the order said, and meetings for more than a year",
    (date) => {
      const today = new Date(`${date}T23:30:00Z`);
      const starts = demoPrograms(today).flatMap(({ sessions }) =>
        sessions.map(({ localStart }) => localStart),
      );
      expect(starts.some((start) => start > date && start < new Calendar(today).inDays(9))).toBe(true);
      expect(starts.some((start) => start > new Calendar(today).inDays(400))).toBe(true);
    },
  );

  test("meet on the weekdays that are meant", () => {
    for (let day = 1; day <= 7; day++) {
      const today = new Date(Date.UTC(2027, 0, day, 12));
      const calendar = new Calendar(today);
      expect(new Date(calendar.on("TUESDAY", 0)).getUTCDay()).toBe(2);
      expect(calendar.on("TUESDAY", 0) > calendar.inDays(0)).toBe(true);
      expect(calendar.on("TUESDAY", 0) <= calendar.inDays(7)).toBe(true);
      expect(calendar.on("TUESDAY", -1) <= calendar.inDays(0)).toBe(true);
    }
  });
});

describe("a search in the demonstration data", () => {
  test.each([
    // English
    ["red sea", "songs-of-the-red-sea", "TITLE", "en"],
    ["EMBROIDERY", "patterns-that-travel", "SUBJECT", "en"],
    ["weav apprent", "mentors-of-the-loom", "SUMMARY", "en"],
    ["community oven", "bread-of-two-shores", "KIND_TERM", "en"],
    // Italian, with and without its accents
    ["citta", "mentors-of-the-loom", "SUMMARY", "it"],
    ["CITTÀ", "mentors-of-the-loom", "SUMMARY", "it"],
    ["caffe", "coffee-three-times", "TITLE", "it"],
    ["arabo cirillico", "letters-we-write", "SUMMARY", "it"],
    // Arabic, with and without vowel signs, hamza and the article
    ["اغاني البحر", "songs-of-the-red-sea", "TITLE", "ar"],
    ["أَغَانِي", "songs-of-the-red-sea", "TITLE", "ar"],
    ["سفرجل", "table-of-aleppo", "SUMMARY", "ar"],
    ["تطريز", "patterns-that-travel", "SUBJECT", "ar"],
    ["معلمات", "mentors-of-the-loom", "TITLE", "ar"],
    // Tigrinya
    ["ደርፍታት", "songs-of-the-red-sea", "TITLE", "ti"],
    ["ፅሕፈት", "letters-we-write", "SUMMARY", "ti"],
    ["ቡን ሰለስተ", "coffee-three-times", "TITLE", "ti"],
    // Ukrainian
    ["ВИШИВКА", "patterns-that-travel", "SUBJECT", "uk"],
    ["узори мандрують", "patterns-that-travel", "TITLE", "uk"],
    ["їхні дороги", "grandmothers-road", "SUMMARY", "uk"],
    // Chinese, inside words
    ["外婆", "grandmothers-road", "TITLE", "zh"],
    ["采访长者", "grandmothers-road", "SUMMARY", "zh"],
    ["灯", "lanterns-on-the-quay", "TITLE", "zh"],
  ])("for %s finds %s, and says where", async (search, slug, field, language) => {
    const query =
      "query ($search: String!) { programs(search: $search) { edges { node { slug } matches { field language } } } }";
    const { data } = await app.graphql(query, { search });
    const edge = data.programs.edges.find(({ node }: { node: { slug: string } }) => node.slug === slug);
    expect(edge?.matches).toContainEqual({ field, language });
  });

  test.each([
    ["мистецтво", 0],
    ["memory palace", 0],
    ["石头", 0],
    ["draft", 0],
    ["stendardi", 0],
    ["", 0],
    ["。", 0],
  ])("for %j finds %d", async (search, count) => {
    const { data } = await app.graphql(
      "query ($search: String!) { programs(search: $search) { totalCount { value } } }",
      { search },
    );
    expect(data.programs.totalCount.value).toBe(count);
  });

  test.each([
    ["museo", "harbour-museum", "NAME"],
    ["ማሕበር", "asmara-circle", "NAME"],
    ["温州", "wenzhou-elders", "NAME"],
    ["вишиваємо", "vyshyvka-circle", "DESCRIPTION"],
    ["المكتبه", "city-library", "DESCRIPTION"],
  ])("for %s finds the partner %s", async (search, slug, field) => {
    const query =
      "query ($search: String!) { partners(search: $search) { edges { node { slug } matches { field } } } }";
    const { data } = await app.graphql(query, { search });
    const edge = data.partners.edges.find(({ node }: { node: { slug: string } }) => node.slug === slug);
    expect(edge?.matches.map((match: { field: string }) => match.field)).toContain(field);
  });
});
