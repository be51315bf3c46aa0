import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ICAL from "ical.js";
import { AdminMutations, type Sides } from "#test/admin-mutations";
import { statementsOf } from "#test/statements";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
});
afterAll(() => app?.close());

const get = (id: string, headers: Record<string, string> = {}, query = "") =>
  fetch(`${app.url}/calendar/${id}.ics${query}`, { headers });

async function readBack(response: Response): Promise<ICAL.Event[]> {
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}
const eventsOf = async (id: string, headers = {}, query = "") => readBack(await get(id, headers, query));

const property = (event: ICAL.Event | undefined, name: string) =>
  event?.component.getFirstPropertyValue(name)?.toString();

const languages = (en: string, ti?: string) => [
  { language: "en", text: en },
  ...(ti === undefined ? [] : [{ language: "ti", text: ti }]),
];

const title = languages("Songs of the Red Sea", "ደርፍታት ቀይሕ ባሕሪ");

const publicProgram = (input: object = {}) => admin.publicProgram(sides, { title, ...input });

describe("a session's calendar", () => {
  test("says when it is, where and what, and bears a name for ever", async () => {
    const program = await publicProgram({
      summary: languages("Elders and young people sing."),
      bookingUrl: "https://museum.example/book?a=1,2;b",
    });
    const id = await admin.session(program, {
      venue: {
        name: [{ language: "it", text: "Museo del Mare; sala grande" }],
        streetAddress: "Calata dei Mille 4",
        postalCode: "16126",
        locality: "Genova",
        country: "IT",
        latitude: 44.41,
        longitude: 8.92,
      },
    });
    const response = await get(id, { "accept-language": "en" });
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(response.headers.get("content-disposition")).toMatch(
      /^inline; filename="songs-of-the-red-sea.*\.ics"$/,
    );
    const [event, ...more] = await readBack(response);
    expect(more).toEqual([]);
    expect(event?.startDate.toJSDate().toISOString()).toBe("2031-05-01T16:00:00.000Z");
    expect(event?.endDate.toJSDate().toISOString()).toBe("2031-05-01T18:00:00.000Z");
    expect([event?.uid, event?.summary, event?.description, event?.location]).toEqual([
      id,
      "Songs of the Red Sea",
      "Elders and young people sing.",
      "Museo del Mare; sala grande, Calata dei Mille 4, 16126 Genova, IT",
    ]);
    expect(["status", "url", "geo", "sequence"].map((name) => property(event, name))).toEqual([
      "CONFIRMED",
      "https://museum.example/book?a=1,2;b",
      "44.41,8.92",
      expect.stringMatching(/^\d+$/),
    ]);
  });

  test("is right on both sides of a change of clocks, as the API has it, in several zones", async () => {
    const program = await publicProgram();
    const times: [string, string][] = [
      ["2031-03-29T18:00", "Europe/Rome"],
      ["2031-03-30T18:00", "Europe/Rome"],
      ["2031-03-08T18:00", "America/Toronto"],
      ["2031-03-09T18:00", "America/Toronto"],
      ["2031-04-05T18:00", "Australia/Lord_Howe"],
      ["2031-04-06T18:00", "Australia/Lord_Howe"],
      ["2031-10-26T02:30", "Europe/Rome"],
    ];
    for (const [localStart, timeZone] of times)
      await admin.session(program, { localStart, localEnd: null, timeZone });
    const { data } = await app.graphql(
      "query ($id: ID!) { program(by: { id: $id }) { sessions { nodes { id startsAt } } } }",
      { id: program },
    );
    const events = await eventsOf(program);
    const shown = events.map(({ uid, startDate }) => ({
      id: uid,
      startsAt: startDate.toJSDate().toISOString(),
    }));
    expect(shown).toEqual(data.program.sessions.nodes);
    expect(shown).toHaveLength(times.length);
  });

  test("of whole days counts the last of them", async () => {
    const program = await publicProgram();
    const days = { localStart: "2031-05-01T00:00", localEnd: "2031-05-03T23:59:59", isAllDay: true };
    const text = await (await get(await admin.session(program, days))).text();
    expect(text).toContain("DTSTART;VALUE=DATE:20310501\r\nDTEND;VALUE=DATE:20310504\r\n");
  });

  test("keeps its name when it changes, and says that it did", async () => {
    const program = await publicProgram();
    const id = await admin.session(program);
    const [before] = await eventsOf(id);
    await admin.do("sessionUpdate", { id, localStart: "2031-05-02T18:00", localEnd: "2031-05-02T20:00" });
    const [after] = await eventsOf(id);
    expect(after?.uid).toBe(before?.uid);
    expect(Number(property(after, "sequence"))).toBeGreaterThan(Number(property(before, "sequence")));
    const { data } = await app.graphql("query ($id: ID!) { session(by: { id: $id }) { updatedAt } }", { id });
    expect(property(after, "last-modified")).toBe(data.session.updatedAt.replace(/\.\d+Z$/, "Z"));
    expect(after?.startDate.toString()).toBe("2031-05-02T18:00:00");
  });

  test.each([
    ["sessionCancel", "CANCELLED", "TRANSPARENT", "Songs of the Red Sea (cancelled)"],
    ["sessionPostpone", "TENTATIVE", "OPAQUE", "Songs of the Red Sea (postponed)"],
    ["sessionMoveOnline", "CONFIRMED", "OPAQUE", "Songs of the Red Sea (moved online)"],
  ])("says what became of it: %s", async (action, status, transparency, summary) => {
    const program = await publicProgram();
    const id = await admin.session(program, { venue: { locality: "Genova" } });
    const online = action === "sessionMoveOnline" ? { url: "https://museum.example/call" } : {};
    await admin.do(action, { id, note: languages("The singer is ill."), ...online });
    const [event] = await eventsOf(id, { "accept-language": "en" });
    expect([
      property(event, "status"),
      property(event, "transp"),
      event?.summary,
      event?.description,
    ]).toEqual([status, transparency, summary, "The singer is ill."]);
    expect(event?.location).toBe(action === "sessionMoveOnline" ? null : "Genova");
  });

  test("is in the language of the address, else in the browser's", async () => {
    const id = await admin.session(await publicProgram());
    await admin.do("sessionCancel", { id });
    const summary = async (headers: object, query = "") => (await eventsOf(id, headers, query))[0]?.summary;
    expect(await summary({ "accept-language": "ti" })).toBe("ደርፍታት ቀይሕ ባሕሪ (ዝተሰረዘ)");
    expect(await summary({ "accept-language": "ti" }, "?language=en-GB,ti")).toBe(
      "Songs of the Red Sea (cancelled)",
    );
    expect((await get(id, {}, "?language=%25")).status).toBe(400);
    expect((await get(id, {}, "?language=en&language=ti")).status).toBe(400);
  });
});

describe("a program's calendar", () => {
  test("has every session, and for one cancelled says so", async () => {
    const program = await publicProgram();
    const first = await admin.session(program);
    const second = await admin.session(program, { localStart: "2031-05-08T18:00", localEnd: null });
    await admin.do("sessionCancel", { id: second });
    const response = await get(program, { "accept-language": "en" });
    const text = await response.clone().text();
    expect(text).toContain("X-WR-CALNAME;LANGUAGE=en;VALUE=TEXT:Songs of the Red Sea");
    const events = await readBack(response);
    expect(events.map((event) => [event.uid, property(event, "status")])).toEqual([
      [first, "CONFIRMED"],
      [second, "CANCELLED"],
    ]);
  });

  test("is empty where no date is known", async () => {
    expect(await eventsOf(await publicProgram())).toEqual([]);
  });
});

describe("what is not public", () => {
  const answer = async (id: string) => {
    const response = await get(id);
    const body = (await response.text()).replace(/"requestId":"[^"]+"/, "");
    const headers = [...response.headers].filter(([name]) => !/^(date|x-request-id|ratelimit.*)$/.test(name));
    return { status: response.status, body, headers };
  };

  test("answers like what does not exist", async () => {
    const program = await admin.draft(sides);
    const session = await admin.session(program);
    const deleted = await publicProgram();
    const deletedSession = await admin.session(deleted);
    await admin.do("programDelete", { id: deleted });
    const unknown = await answer("prog_01k3a5jz8pf4wbtqs1r2x3y4z5");
    expect(unknown.status).toBe(404);
    expect(unknown.body).toContain("There is no calendar here.");
    for (const id of [
      program,
      session,
      deleted,
      deletedSession,
      "sess_01k3a5jz8pf4wbtqs1r2x3y4z5",
      "part_01k3a5jz8pf4wbtqs1r2x3y4z5",
      "x",
    ])
      expect([id, await answer(id)]).toEqual([id, unknown]);
  });

  test("is no more to be had with the key of an administrator", async () => {
    const program = await admin.draft(sides);
    expect((await get(program, { authorization: `Bearer ${app.adminKey}` })).status).toBe(404);
  });

  test("is no longer there a moment after it was hidden", async () => {
    const program = await publicProgram();
    const session = await admin.session(program);
    expect([(await get(program)).status, (await get(session)).status]).toEqual([200, 200]);
    await admin.do("programUpdate", { id: program, title: languages("Another title") });
    expect([(await get(program)).status, (await get(session)).status]).toEqual([404, 404]);
  });
});

describe("the address of a calendar", () => {
  test("may be asked again and again for next to nothing", async () => {
    const id = await publicProgram();
    await admin.session(id);
    const first = await get(id, { "accept-language": "en" });
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(first.headers.get("vary")).toContain("accept-language");
    const again = await get(id, { "accept-language": "en", "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const sent = await statementsOf(() => get(id, { "accept-language": "en" }));
    expect(sent).toEqual([expect.stringMatching(/from content_version/)]);
    await admin.session(id, { localStart: "2031-06-01T18:00", localEnd: null });
    expect((await get(id, { "accept-language": "en", "if-none-match": etag })).status).toBe(200);
  });

  test("is open to pages of any origin", async () => {
    const response = await get(await publicProgram(), { origin: "https://museum.example" });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("costs the address that asks, which is refused when its budget is spent", async () => {
    const poor = await app.another({ anonymousPointsPerSecond: 1 });
    const id = await publicProgram();
    const response = await fetch(`${poor.url}/calendar/${id}.ics`);
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([
      400,
      "COST_LIMIT_EXCEEDED",
    ]);
  });
});
