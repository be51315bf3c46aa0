import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writtenRows } from "#test/import-events";
import { event, newFeed, onDay } from "#test/new-feed";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

describe("a feed that is imported again", () => {
  test("changes nothing, whatever the order of its records", async () => {
    const feed = newFeed(app);
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
    const feed = newFeed(app);
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
    const feed = newFeed(app);
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
    const feed = newFeed(app);
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
    const feed = newFeed(app);
    const reported = (description: object[], keywords: string[]) => [event({ description, keywords })];
    const [english, italian] = [
      { "@value": "Bring a cup.", "@language": "en" },
      { "@value": "Porta una tazza.", "@language": "it" },
    ];
    await feed.import(reported([english, italian], ["Food"]));
    await feed.import(reported([{ ...english, "@value": "Bring two cups." }], ["FOOD"]));
    const [program] = await feed.programs(
      "description { translations { language text isOutdated } } subjects { label { text } }",
    );
    expect(program).toMatchObject({
      description: { translations: [{ language: "en", text: "Bring two cups.", isOutdated: false }] },
      subjects: [{ label: { text: "FOOD" } }],
    });
  });

  test("does not touch a program that only gets one more session", async () => {
    const feed = newFeed(app);
    await feed.import([onDay(1), onDay(3)]);
    const [before] = await feed.programs("updatedAt");
    await feed.import([onDay(1), onDay(2), onDay(3)]);
    const [after] = await feed.programs("updatedAt sessions { totalCount { value } }");
    expect(after).toEqual({ ...before, sessions: { totalCount: { value: 3 } } });
  });

  test("replaces the organisers that lead beside the first", async () => {
    const feed = newFeed(app);
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
    const feed = newFeed(app);
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
    const feed = newFeed(app);
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
    const feed = newFeed(app);
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
    const feed = newFeed(app);
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
    const feed = newFeed(app);
    await feed.import([event()]);
    const [{ id, externalReferences }] = await feed.programs("id externalReferences { source value }");
    const edit = `mutation ($input: ProgramUpdateInput!) { programUpdate(input: $input) { userErrors { message } } }`;
    const own = { source: "our archive", value: `A of ${feed.source}` };
    for (const given of [[own], [own, ...externalReferences], []]) {
      const { data } = await app.asAdmin(edit, { input: { id, externalReferences: given } });
      expect(data.programUpdate.userErrors).toEqual([]);
    }
    const { summary } = await feed.import([event({ description: "Another." }), onDay(1)]);
    expect(summary).toMatchObject({ created: 1, updated: 1, programsCreated: 0 });
  });
});
