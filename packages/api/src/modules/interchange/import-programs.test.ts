import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Feed, importEvents, writtenRows } from "../../../test/support/import-events.ts";
import { statementsOf } from "../../../test/support/statements.ts";
import { createTestApp, type TestApp } from "../../../test/support/test-app.ts";
import type { ImportOptions } from "./import-run.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** A feed of its own for each test, so that none sees what another imported. */
let feeds = 0;
function newFeed() {
  const source = `Feed ${++feeds}`;
  return {
    source,
    import: (feed: Feed, options: Partial<ImportOptions> = {}) =>
      importEvents(app, feed, { source, ...options }),
    programs: async (fields: string) => {
      const { data, errors } = await app.graphql(
        `{ programs(first: 50) { nodes { source { name } ${fields} } } }`,
      );
      expect(errors).toBeUndefined();
      return data.programs.nodes.filter(
        (program: { source: { name: string } }) => program.source.name === source,
      );
    },
  };
}

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
const onDay = (day: number, more: object = {}) =>
  event({ startDate: `2031-05-0${day}T18:00`, endDate: `2031-05-0${day}T20:00`, ...more });

describe("a feed that is imported again", () => {
  test("changes nothing, whatever the order of its records", async () => {
    const feed = newFeed();
    const records = [
      onDay(1, { description: "First", organizer: { name: "Centre", url: "https://a.example" } }),
      onDay(2, { description: "Second", organizer: { name: "CENTRE" } }),
      onDay(3, { organizer: "", location: { name: "Hall" } }),
      onDay(4, { organizer: "", location: { name: "Library" } }),
    ];
    const first = await feed.import(records);
    expect(first.summary).toMatchObject({ read: 4, created: 4, partnersCreated: 2, programsCreated: 3 });
    const before = await writtenRows(app);
    for (const again of [records, [...records].reverse()]) {
      const { summary } = await feed.import(again);
      expect(summary).toMatchObject({ read: 4, created: 0, updated: 0, unchanged: 4, partnersCreated: 0 });
    }
    expect(await writtenRows(app)).toEqual(before);
  });

  test("takes in what the publisher changed, and advances the content version once", async () => {
    const feed = newFeed();
    await feed.import([onDay(1), onDay(2)]);
    const before = await writtenRows(app);
    const { summary } = await feed.import([
      onDay(1, {
        endDate: "2031-05-03T21:00",
        description: "Bring two cups.",
        keywords: ["Stories"],
        inLanguage: "ti",
        offers: { price: 5, priceCurrency: "CAD", url: "https://tickets.example/" },
      }),
      onDay(2),
    ]);
    expect(summary).toMatchObject({ read: 2, updated: 1, unchanged: 1 });
    const [program] = await feed.programs(
      `description { text } cost { kind min { minorUnits } } bookingUrl subjects { label { text } } languages { tag }
       startsOn endsOn sessions(first: 5) { nodes { localStart localEnd } }`,
    );
    expect(program).toMatchObject({
      description: { text: "Bring two cups." },
      cost: { kind: "FIXED", min: { minorUnits: 500 } },
      bookingUrl: "https://tickets.example/",
      subjects: [{ label: { text: "Stories" } }],
      languages: [{ tag: "ti" }],
      startsOn: "2031-05-01",
      endsOn: "2031-05-03",
      sessions: { nodes: [{ localEnd: "2031-05-03T21:00" }, { localEnd: "2031-05-02T20:00" }] },
    });
    const after = await writtenRows(app);
    expect(after.content_version).not.toEqual(before.content_version);
    expect(after.partners).toEqual(before.partners);
    await feed.import([onDay(1), onDay(2)]);
    const [restored] = await feed.programs("subjects { label { text } } languages { tag } cost { kind }");
    expect(restored).toMatchObject({ subjects: [{}], languages: [], cost: { kind: "UNKNOWN" } });
  });

  test("remembers nothing in the reference by which another partner knows a program of its own", async () => {
    const feed = newFeed();
    await feed.import([onDay(2)]);
    const sql = (text: string) =>
      app.database.asOwner(async (owner) => (await owner.query(text, [feed.source])).rows);
    await sql(
      `with partner as (
         insert into heritage.partners (slug, name, kind, side, sort_name, search_vector)
         values ('lake-library', '{"source": "en", "texts": {"en": "Lake Library"}}', 'LIBRARY', 'HOST', 'Lake', '') returning id),
       program as (
         insert into heritage.programs (home_partner_id, slug, title, kind, cost_kind, sort_title, search_vector)
         select id, 'same-coffee', '{"source": "en", "texts": {"en": "Coffee"}}', 'OTHER', 'FREE', 'Coffee', '' from partner
         returning id, home_partner_id)
       insert into heritage.program_references (program_id, home_partner_id, source, value)
       select program.id, program.home_partner_id, source, value from program, heritage.program_references where source = $1`,
    );
    const { summary } = await feed.import([onDay(2, { description: "Bring two cups." })]);
    expect(summary).toMatchObject({ updated: 1 });
    const hashes = await sql(
      "select content_hash from heritage.program_references where source = $1 order by content_hash nulls last",
    );
    expect(hashes).toEqual([{ content_hash: expect.any(String) }, { content_hash: null }]);
  });

  test("with an event at another time gets another session, and the program its days", async () => {
    const feed = newFeed();
    await feed.import([onDay(2)]);
    const { summary } = await feed.import([onDay(2), onDay(5), onDay(1)]);
    expect(summary).toMatchObject({ created: 2, unchanged: 1, programsCreated: 0 });
    const [program] = await feed.programs("startsOn endsOn sessions { totalCount { value } }");
    expect(program).toMatchObject({
      startsOn: "2031-05-01",
      endsOn: "2031-05-05",
      sessions: { totalCount: { value: 3 } },
    });
  });

  test("leaves nothing that the publisher has taken out, language by language", async () => {
    const feed = newFeed();
    const told = (description: object[], keywords: string[]) => [event({ description, keywords })];
    const [english, italian] = [
      { "@value": "Bring a cup.", "@language": "en" },
      { "@value": "Porta una tazza.", "@language": "it" },
    ];
    await feed.import(told([english, italian], ["Food"]));
    await feed.import(told([{ ...english, "@value": "Bring two cups." }], ["FOOD"]));
    const [program] = await feed.programs(
      "description { translations { language text isOutdated } } subjects { label { text } }",
    );
    expect(program).toMatchObject({
      description: { translations: [{ language: "en", text: "Bring two cups.", isOutdated: false }] },
      subjects: [{ label: { text: "FOOD" } }],
    });
  });

  test("does not touch a program that only gets one more session", async () => {
    const feed = newFeed();
    await feed.import([onDay(1), onDay(3)]);
    const [before] = await feed.programs("updatedAt");
    await feed.import([onDay(1), onDay(2), onDay(3)]);
    const [after] = await feed.programs("updatedAt sessions { totalCount { value } }");
    expect(after).toEqual({ ...before, sessions: { totalCount: { value: 3 } } });
  });

  test("replaces the organisers that lead beside the first", async () => {
    const feed = newFeed();
    const by = (...names: string[]) => [event({ organizer: names.map((name) => ({ name })) })];
    const leads = async () => {
      const [program] = await feed.programs("partners(first: 5) { edges { role node { name { text } } } }");
      return program.partners.edges.map((edge: { role: string; node: { name: { text: string } } }) => [
        edge.role,
        edge.node.name.text,
      ]);
    };
    await feed.import(by("Centre", "Museum"));
    expect(await leads()).toEqual([
      ["LEAD", "Centre"],
      ["LEAD", "Museum"],
    ]);
    await feed.import(by("Centre", "Library"));
    expect(await leads()).toEqual([
      ["LEAD", "Centre"],
      ["LEAD", "Library"],
    ]);
  });

  test("renames a partner whose name is spelt otherwise, under the same id and with the web site it had", async () => {
    const feed = newFeed();
    await feed.import([event({ organizer: { name: "CENTRE OF STORIES", url: "https://a.example" } })]);
    const [before] = await feed.programs("partner { id slug }");
    await feed.import([event({ organizer: { name: "Centre of Stories" } })]);
    const [after] = await feed.programs("partner { id slug name { text } website }");
    expect(after.partner).toEqual({
      ...before.partner,
      name: { text: "Centre of Stories" },
      website: "https://a.example/",
    });
  });

  test("finds programs and sessions by their new words", async () => {
    const feed = newFeed();
    await feed.import([
      onDay(1, { name: "Zanzibar", description: "Oldword" }),
      onDay(2, { name: "Zanzibar" }),
    ]);
    await feed.import([
      onDay(1, { name: "Zanzibar", description: "Newword" }),
      onDay(2, { name: "Zanzibar", location: { name: "Ballroom" } }),
    ]);
    const found = async (search: string) => {
      const { data } = await app.graphql(
        `query ($search: String!) {
          programs(search: $search) { totalCount { value } }
          sessions(search: $search) { totalCount { value } }
        }`,
        { search },
      );
      return [data.programs.totalCount.value, data.sessions.totalCount.value];
    };
    expect(await found("zanzibar newword")).toEqual([0, 0]);
    expect(await found("zanzibar cup")).toEqual([1, 3]);
    expect(await found("ballroom")).toEqual([0, 1]);
    expect(await found("oldword")).toEqual([0, 0]);
  });
});

describe("what is cancelled or deleted here", () => {
  test("a session cancelled here stays cancelled until the feed changes its status", async () => {
    const feed = newFeed();
    await feed.import([event()]);
    const status = async () => {
      const [program] = await feed.programs("sessions(first: 5) { nodes { id status url } }");
      return program.sessions.nodes[0];
    };
    const { id } = await status();
    await app.asAdmin(`mutation { sessionCancel(input: { id: "${id}" }) { userErrors { message } } }`);
    await feed.import([event({ url: "https://city.example/new" })]);
    expect(await status()).toMatchObject({ status: "CANCELLED", url: "https://city.example/new" });
    await feed.import([event({ url: "https://city.example/new", eventStatus: "EventRescheduled" })]);
    expect(await status()).toMatchObject({ status: "RESCHEDULED" });
    await feed.import([event({ url: "https://city.example/new", eventStatus: "EventCancelled" })]);
    expect(await status()).toMatchObject({ status: "CANCELLED" });
  });

  test("a program cancelled or deleted here stays so, whatever its feed goes on to list", async () => {
    const feed = newFeed();
    const both = (more: object) => [event({ name: "Kept", ...more }), event({ name: "Gone", ...more })];
    await feed.import(both({}));
    const idOf = async (name: string) => {
      const programs = await feed.programs("id title { text }");
      return programs.find(({ title }: { title: { text: string } }) => title.text === name).id;
    };
    await app.asAdmin(
      `mutation { programCancel(input: { id: "${await idOf("Kept")}" }) { userErrors { message } } }`,
    );
    await app.asAdmin(
      `mutation { programDelete(input: { id: "${await idOf("Gone")}" }) { userErrors { message } } }`,
    );
    const { summary } = await feed.import(both({ description: "Another." }));
    expect(summary).toMatchObject({ updated: 2, programsCreated: 0, refused: 0 });
    await feed.import(both({ description: "Another.", startDate: "2031-05-08T18:00" }));
    expect(await feed.programs("title { text } description { text } lifecycle")).toEqual([
      expect.objectContaining({
        title: { text: "Kept" },
        description: { text: "Another." },
        lifecycle: "CANCELLED",
      }),
    ]);
    const { data } = await app.graphql(`{ sessions(search: "gone another") { nodes { id } } }`);
    expect(data.sessions.nodes).toEqual([]);
  });

  test("references written here leave those by which an import finds its programs", async () => {
    const feed = newFeed();
    await feed.import([event()]);
    const [{ id, externalReferences }] = await feed.programs("id externalReferences { source value }");
    const edit = `mutation ($input: ProgramUpdateInput!) { programUpdate(input: $input) { userErrors { message } } }`;
    const own = { source: "our archive", value: `A ${feeds}` };
    for (const given of [[own], [own, ...externalReferences], []]) {
      const { data } = await app.asAdmin(edit, { input: { id, externalReferences: given } });
      expect(data.programUpdate.userErrors).toEqual([]);
    }
    const { summary } = await feed.import([event({ description: "Another." }), onDay(1)]);
    expect(summary).toMatchObject({ created: 1, updated: 1, programsCreated: 0 });
  });
});

describe("a record that cannot go in", () => {
  test("is refused with its position and the reason, and the others go in", async () => {
    const feed = newFeed();
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
    const feed = newFeed();
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
    const feed = newFeed();
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
    const feed = newFeed();
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
  const feed = newFeed();
  const records = [event(), onDay(2, { endDate: "2031-01-01" }), {}];

  test("when it is a dry run, which says what it would do", async () => {
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
    await expect(newFeed().import(file)).rejects.toThrow(
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
    await expect(newFeed().import(untilStopped(), { signal: stop.signal })).rejects.toThrow("Stopped.");
    expect(await writtenRows(app)).toEqual(before);
  });
});

describe("while an import runs", () => {
  test("nobody sees half of it, and a second one is refused", async () => {
    const feed = newFeed();
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
    await expect(newFeed().import([event()])).rejects.toThrow(
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
  const [one, other] = [newFeed(), newFeed()];
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
    const feed = newFeed();
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
