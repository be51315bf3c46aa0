import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { AdminMutations, type Sides } from "#test/admin-mutations";
import { createTestApp, type Instance, type TestApp } from "#test/test-app";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
});
afterAll(() => app?.close());

const english = (text: string) => [{ language: "en", text }];
const get = (file: string, headers: Record<string, string> = { "accept-language": "en" }, of?: Instance) =>
  fetch(`${(of ?? app).url}/calendar/${file}`, { headers });

/** What is in a calendar, as `ical.js` reads it by the zones that the file defines. */
async function entriesOf(file: string): Promise<Map<string, ICAL.Event>> {
  const response = await get(file);
  const text = await response.text();
  expect([text.slice(0, 200), response.status]).toEqual([expect.stringContaining("BEGIN:VCALENDAR"), 200]);
  return entriesIn(text);
}

function entriesIn(text: string): Map<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.some((event) => event.isRecurring())).toBe(false);
  const entries = new Map(events.map((event) => [event.uid, event]));
  expect(entries.size).toBe(events.length);
  return entries;
}

const uids = async (file: string) => [...(await entriesOf(file)).keys()];
const statusOf = (event: ICAL.Event | undefined) => event?.component.getFirstPropertyValue("status");

/** A wall time so many days from now. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

describe("a partner's calendar", () => {
  test("has the sessions of each program in which it takes part, and of no other", async () => {
    const other = await admin.publicPartner({ name: english("Library of Salt") });
    const [mine, shared, foreign] = await Promise.all([
      admin.publicProgram({ community: sides.community, host: other }, { title: english("Salt") }),
      admin.publicProgram(
        { community: sides.community, host: other },
        {
          partners: [
            { partnerId: sides.community, role: "LEAD" },
            { partnerId: other, role: "HOST" },
          ],
        },
      ),
      admin.publicProgram(sides),
    ]);
    const first = await admin.session(mine as string, { localStart: "2031-05-08T18:00", localEnd: null });
    const second = await admin.session(shared as string);
    const third = await admin.session(foreign as string);
    const entries = await entriesOf(`${other}.ics`);
    expect([...entries.keys()]).toEqual([second, first]);
    expect(entries.get(first)?.summary).toBe("Salt");
    expect(await uids(`${sides.community}.ics`)).toEqual(expect.arrayContaining([first, second, third]));
    const text = await (await get(`${other}.ics`)).text();
    expect(text).toContain("NAME;LANGUAGE=en;VALUE=TEXT:Library of Salt\r\n");
  });

  test("keeps what was cancelled or is over for twelve months, and what is hidden vanishes", async () => {
    const host = await admin.publicPartner({ name: english("Twelve Months") });
    const program = await admin.publicProgram({ ...sides, host });
    const at = (days: number) => admin.session(program, { localStart: inDays(days), localEnd: null });
    const old = await at(-367);
    const [over, cancelled, planned] = [await at(-360), await at(-300), await at(30)];
    await admin.do("sessionCancel", { id: cancelled });
    const hidden = await admin.publicProgram({ ...sides, host });
    const gone = await admin.session(hidden);
    expect(await uids(`${host}.ics`)).toEqual([over, cancelled, planned, gone]);
    await admin.do("sessionCancel", { id: planned });
    await admin.do("programUpdate", { id: hidden, title: english("Not approved") });
    const entries = await entriesOf(`${host}.ics`);
    expect([...entries].map(([id, event]) => [id, statusOf(event)])).toEqual([
      [over, "CONFIRMED"],
      [cancelled, "CANCELLED"],
      [planned, "CANCELLED"],
    ]);
    expect(old).not.toBe(over);
  });

  test("is not there for a partner that not everybody sees, and empty for one without sessions", async () => {
    const { id } = await admin.do("partnerCreate", { kind: "MUSEUM", side: "HOST", name: english("Draft") });
    const answers = await Promise.all(
      [id, "part_01k3a5jz8pf4wbtqs1r2x3y4z5"].map(async (file) => {
        const response = await get(`${file}.ics`);
        return [response.status, (await response.text()).replace(/"requestId":"[^"]+"/, "")];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(404);
    await admin.do("partnerPublish", { id });
    expect(await uids(`${id}.ics`)).toEqual([]);
  });
});

describe("the calendar of a filter", () => {
  let host: string;
  let free: string;
  let festival: string;
  beforeAll(async () => {
    host = await admin.publicPartner({ name: english("House of Filters") });
    const made = async (program: object, session: object) =>
      admin.session(await admin.publicProgram({ ...sides, host }, program), session);
    free = await made(
      { cost: { kind: "FREE" }, languages: ["ti"] },
      { attendanceMode: "ONLINE", localStart: "2031-05-02T18:00", localEnd: null },
    );
    festival = await made(
      { kind: "FESTIVAL", languages: ["it"] },
      { venue: { locality: "Genova", country: "IT" } },
    );
  });

  test.each([
    ["", ["festival", "free"]],
    ["&kind=festival", ["festival"]],
    ["&kind=FESTIVAL,workshop", ["festival", "free"]],
    ["&held-in=ti-ER", ["free"]],
    ["&free=true", ["free"]],
    ["&attendance=in-person", ["festival"]],
    ["&country=it", ["festival"]],
    ["&held-in=ti&kind=festival", []],
  ])("holds what %j finds", async (query, found) => {
    const names: Record<string, string> = { [free]: "free", [festival]: "festival" };
    expect((await uids(`sessions.ics?partner=${host}${query}`)).map((id) => names[id])).toEqual(found);
  });

  test("is named in the reader's language, and is one answer whatever the order of its values", async () => {
    const [one, other] = await Promise.all([
      get(`sessions.ics?language=it&partner=${host}&kind=WORKSHOP,FESTIVAL`),
      get(`sessions.ics?kind=festival,workshop,festival&partner=${host}&language=it`),
    ]);
    const text = (await one?.text()) ?? "";
    expect(text).toContain("NAME;LANGUAGE=it;VALUE=TEXT:Programmi sul patrimonio culturale\r\n");
    expect(await other?.text()).toBe(text);
    expect(other?.headers.get("etag")).toBe(one?.headers.get("etag"));
  });

  test.each([
    ["needs=STEP_FREE", "Calendars are not filtered by `needs`, but by program, partner, kind, held-in"],
    ["accessFeature=STEP_FREE", "Calendars are not filtered by `accessFeature`"],
    ["constructor=1", "Calendars are not filtered by `constructor`"],
    ["kind=", "Give `kind` once"],
    ["kind=WORKSHOP&kind=FESTIVAL", "Give `kind` once"],
    ["kind=SORCERY", "SORCERY"],
    ["country=Italy", "ITALY"],
  ])("refuses %s rather than show more than was asked for", async (query, words) => {
    const response = await get(`sessions.ics?${query}`);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(words)]);
  });

  test("of what nobody may see is empty, as of what does not exist", async () => {
    const draft = await admin.draft(sides);
    await admin.session(draft);
    expect(await uids(`sessions.ics?program=${draft}`)).toEqual([]);
    expect(await uids("sessions.ics?program=prog_01k3a5jz8pf4wbtqs1r2x3y4z5")).toEqual([]);
  });
});

describe("a calendar of 500 sessions", () => {
  let host: string;
  let program: string;
  beforeAll(async () => {
    host = await admin.publicPartner({ name: english("House of Days") });
    program = await admin.publicProgram({ ...sides, host });
    const startsOn = inDays(2).slice(0, 10);
    const series = (hour: number, count: number) => ({
      programId: program,
      rule: `FREQ=DAILY;COUNT=${count}`,
      localStart: `${startsOn}T${hour}:30`,
      localEnd: `${startsOn}T${hour + 2}:00`,
      timeZone: "Europe/Rome",
      attendanceMode: "IN_PERSON",
    });
    for (const input of [series(18, 500), series(10, 3)]) {
      const { data } = await app.asAdmin(
        "mutation ($input: SessionSeriesCreateInput!) { sessionSeriesCreate(input: $input) { userErrors { message } } }",
        { input },
      );
      expect(data.sessionSeriesCreate.userErrors).toEqual([]);
    }
  });

  test("has the next 500, at the same instants for two readers and the API over changes of clocks", async () => {
    const instance = await app.another({ publicUrl: "https://api.example.org/" });
    const response = await get(`${host}.ics?language=it`, { "accept-language": "ti" }, instance);
    const text = await response.text();
    const entries = entriesIn(text);
    const byOther = nodeIcal.sync.parseICS(text);
    const expected: [string, string, string][] = [];
    for (let after: string | null = null; expected.length < 500; ) {
      const { data } = await app.graphql(
        `query ($program: ID!, $after: String) { sessions(first: 100, after: $after, where: { program: { eq: $program } }) {
          nodes { id startsAt endsAt } pageInfo { endCursor } } }`,
        { program, after },
      );
      after = data.sessions.pageInfo.endCursor;
      for (const { id, startsAt, endsAt } of data.sessions.nodes) expected.push([id, startsAt, endsAt]);
    }
    const instants = (event: ICAL.Event) =>
      [event.startDate, event.endDate].map((time) => time.toJSDate().toISOString());
    expect([...entries].map(([id, event]) => [id, ...instants(event)])).toEqual(expected);
    const read = expected.map(([id]) => {
      const event = byOther[id];
      if (event?.type !== "VEVENT") return undefined;
      return [event.uid, event.start.toISOString(), event.end?.toISOString()];
    });
    expect(read).toEqual(expected);
    const offsets = new Set(expected.map(([, startsAt]) => startsAt.slice(11, 16)));
    expect(offsets).toEqual(new Set(["16:30", "17:30", "09:30"]));
    // Where it is, and how often to ask again.
    const { vcalendar } = byOther as unknown as { vcalendar: Record<string, unknown> };
    expect(Object.keys(vcalendar)).not.toContain("method");
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL;VALUE=DURATION:PT1H",
        `SOURCE;VALUE=URI:https://api.example.org/calendar/${host}.ics?language=it%2Cti`,
      ]),
    );
  });

  test("is made once for all who ask, and again when one of its sessions changes", async () => {
    const [first] = [await get(`${host}.ics`)];
    const etag = first?.headers.get("etag") ?? "";
    const headers = { "accept-language": "en", "if-none-match": etag };
    expect((await get(`${host}.ics`, headers)).status).toBe(304);
    const [id = ""] = await uids(`${host}.ics`);
    await admin.do("sessionCancel", { id });
    const changed = await get(`${host}.ics`, headers);
    expect(changed.status).toBe(200);
    expect(statusOf(entriesIn(await changed.text()).get(id))).toBe("CANCELLED");
  });

  test("is within the budget of one visitor", async () => {
    const instance = await app.another({ anonymousPointsPerSecond: 500 });
    expect((await get(`${host}.ics`, {}, instance)).status).toBe(200);
  });
});
