import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writtenRows } from "#test/import-events";
import { event, newFeed, onDay } from "#test/new-feed";
import { statementsOf } from "#test/statements";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

describe("a record that cannot go in", () => {
  test("is refused with its position and the reason, and the others go in", async () => {
    const feed = newFeed(app);
    const { summary, reports } = await feed.import([
      event(),
      7,
      onDay(2, { startDate: "soon" }),
      onDay(3, { endDate: "2031-05-01" }),
    ] as object[]);
    expect(summary).toMatchObject({ read: 4, created: 2, warned: 1, refused: 2 });
    expect(reports).toEqual([
      {
        outcome: "refused",
        position: 2,
        name: undefined,
        code: "not_an_object",
        message: "The record is not a JSON object.",
      },
      expect.objectContaining({
        outcome: "refused",
        position: 3,
        name: "Coffee ceremony",
        code: "start_unreadable",
      }),
      expect.objectContaining({ outcome: "warned", position: 4, code: "end_before_start" }),
    ]);
  });

  test("because the file has it already is refused, however far apart the two are", async () => {
    const feed = newFeed(app);
    const many = Array.from({ length: 600 }, (_, index) => event({ location: `Room ${index}` }));
    const repeated = event({ location: "Room 0", description: "Another." });
    const { summary, reports } = await feed.import([...many, repeated, event({ location: "Room 599" })]);
    expect(summary).toMatchObject({ read: 602, created: 600, refused: 2, programsCreated: 1 });
    expect(reports).toMatchObject([
      {
        position: 601,
        code: "repeated",
        message:
          "The record repeats the event of record 1: organiser, name, startDate and place are the same.",
      },
      { position: 602, code: "repeated" },
    ]);
    expect((await feed.import([...many, repeated])).summary).toMatchObject({ unchanged: 600, refused: 1 });
  });

  test("because the database cannot keep it is refused alone", async () => {
    const feed = newFeed(app);
    // A rule that the reader knows nothing of.
    const rule = "alter table heritage.programs add constraint no_unicorns check (slug !~ 'unicorn')";
    await app.database.asOwner((owner) => owner.query(rule));
    const { summary, reports } = await feed.import([onDay(1), onDay(2, { name: "Unicorns" }), onDay(3)]);
    await app.database.asOwner((owner) =>
      owner.query("alter table heritage.programs drop constraint no_unicorns"),
    );
    expect(summary).toMatchObject({ read: 3, created: 2, refused: 1, programsCreated: 1 });
    expect(reports).toMatchObject([{ position: 2, name: "Unicorns", code: "not_storable" }]);
    expect(reports[0]?.message).toMatch(/^The database cannot keep it: .*"no_unicorns"\.$/);
  });

  test("goes in and is found however many words it has, in however many languages", async () => {
    const feed = newFeed(app);
    // Each pair of neighbouring signs is a word of its own to the search, and all pairs differ.
    const signs = (step: number) =>
      Array.from({ length: 19_000 }, (_, sign) =>
        String.fromCharCode(0x4e00 + ((sign * step) % 20_000)),
      ).join("");
    const description = [3, 7, 9, 11, 13, 17, 19, 21, 23].map((step) => ({
      "@language": `zh-x-${step}`,
      "@value": signs(step),
    }));
    const { summary } = await feed.import([event({ name: "Endless reading", description })]);
    expect(summary).toMatchObject({ created: 1, refused: 0 });
    const { data } = await app.graphql(
      '{ programs(search: "endless reading") { nodes { title { text } } } }',
    );
    expect(data.programs.nodes).toHaveLength(1);
  });
});

describe("an import leaves no trace", () => {
  const records = [event(), onDay(2, { endDate: "2031-01-01" }), {}];

  test("when it is a dry run, which says what it would do", async () => {
    const feed = newFeed(app);
    const before = await writtenRows(app);
    const dry = await feed.import(records, { isDryRun: true });
    expect(await writtenRows(app)).toEqual(before);
    const wet = await feed.import(records);
    expect(dry).toEqual(wet);
    expect(await feed.import(records, { isDryRun: true })).toMatchObject({ summary: { unchanged: 2 } });
  });

  test("when its file breaks off", async () => {
    const before = await writtenRows(app);
    const many = Array.from({ length: 700 }, (_, index) => event({ location: `Room ${index}` }));
    const file = JSON.stringify(many).slice(0, -20);
    await expect(newFeed(app).import(file)).rejects.toThrow(
      "The file ends in the middle, after its record 699.",
    );
    expect(await writtenRows(app)).toEqual(before);
  });

  test("when it is stopped", async () => {
    const before = await writtenRows(app);
    const stop = new AbortController();
    async function* untilStopped() {
      for (let index = 0; index < 700; index++) yield event({ location: `Room ${index}` });
      stop.abort(new Error("Stopped."));
      yield event();
    }
    await expect(newFeed(app).import(untilStopped(), { signal: stop.signal })).rejects.toThrow("Stopped.");
    expect(await writtenRows(app)).toEqual(before);
  });
});

describe("while an import runs", () => {
  test("nobody sees half of it, and a second one is refused", async () => {
    const feed = newFeed(app);
    let isHalfway = () => {};
    let goOn = () => {};
    const halfway = new Promise<void>((resolve) => {
      isHalfway = resolve;
    });
    const rest = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* inTwoHalves() {
      for (let index = 0; index < 501; index++) yield event({ location: `Room ${index}` });
      isHalfway();
      await rest;
      yield onDay(1);
    }
    const first = feed.import(inTwoHalves());
    await halfway;
    expect(await feed.programs("slug")).toEqual([]);
    await expect(newFeed(app).import([event()])).rejects.toThrow(
      "Another import is running: wait until it has ended.",
    );
    goOn();
    expect((await first).summary).toMatchObject({ created: 502 });
    expect(await feed.programs("sessions { totalCount { value } }")).toMatchObject([
      { sessions: { totalCount: { value: 502 } } },
    ]);
  });
});

test("feeds of two sources have their own partners and programs, under slugs of their own", async () => {
  const [one, other] = [newFeed(app), newFeed(app)];
  await one.import([event({ name: "Lantern walk" })]);
  await other.import([event({ name: "Lantern walk" }), event({ name: "灯笼" })]);
  const slugs = async (feed: typeof one) =>
    (await feed.programs("slug partner { id }")) as { slug: string; partner: { id: string } }[];
  const [[mine], theirs] = [await slugs(one), await slugs(other)];
  expect(mine?.slug).toBe("lantern-walk");
  expect(theirs.map(({ slug }) => slug)).toEqual([
    expect.stringMatching(/^lantern-walk-[0-9a-f]{8}$/),
    expect.stringMatching(/^program-[0-9a-f]{8}$/),
  ]);
  expect(theirs[0]?.partner.id).not.toBe(mine?.partner.id);
});

test("an import sends as many statements for many records as for few: to create, to change and to change nothing", async () => {
  const sent = async (size: number) => {
    const feed = newFeed(app);
    const events = (description: string, hour: number) =>
      Array.from({ length: size }, (_, number) =>
        onDay(1, {
          name: `Readings ${number}`,
          description,
          endDate: `2031-05-01T${hour}:00`,
          organizer: { name: `Club ${number % 7}` },
        }),
      );
    const counts: number[] = [];
    for (const records of [events("Bring a book.", 20), events("Bring two.", 21), events("Bring two.", 21)])
      counts.push((await statementsOf(() => feed.import(records))).length);
    return counts;
  };
  const [created = 0, changed = 0, unchanged = 0] = await sent(2);
  expect(await sent(200)).toEqual([created, changed, unchanged]);
  expect(unchanged).toBeLessThan(changed);
});
