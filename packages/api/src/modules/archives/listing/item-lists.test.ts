import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type OperationDefinitionNode, parse } from "graphql";
import pg from "pg";
import { places } from "#test/admin-mutations";
import { type ArchiveStage, openArchive } from "#test/archive-stage";
import { Selection } from "../../../platform/graphql/lists/selection.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { Viewer } from "../../../platform/viewer.ts";
import { ItemReads } from "./items.reads.ts";

let { app, keys, plainKey, sides, mutate, item, read, publish, signIn, admin } = {} as ArchiveStage;
const ids = new Map<string, string>();
const text = (words: string, language = "en") => [{ language, text: words }];
const term = (words: string) => ({ label: text(words) });

const written: Record<string, object> = {
  "Äpfel im Ofen": {
    kind: "RECIPE",
    date: { asWritten: "1938–1952" },
    themes: ["FOODWAYS", "FAMILY"],
    topics: [term("Baking")],
    languages: ["de"],
    ichDomains: ["TRADITIONAL_CRAFTSMANSHIP"],
    rights: "IN_COPYRIGHT",
  },
  "apple song": {
    kind: "MUSIC",
    date: { asWritten: "1931" },
    themes: ["FAMILY"],
    communities: [term("Tigrinya speakers")],
    languages: ["ti", "zh-Hant"],
  },
  "Zither of the sea": {
    kind: "MUSIC",
    date: { asWritten: "{1667, 1890}", edtf: "{1667,1890}" },
    topics: [term("baking")],
    languages: ["nb"],
  },
  "no date at all": { kind: "STORY", languages: ["zh-Hans"] },
  "when she was a girl": { kind: "STORY", date: { asWritten: "when she was a girl" } },
  "a draft": { kind: "MUSIC", date: { asWritten: "1931" }, themes: ["FAMILY"], topics: [term("Baking")] },
};

beforeAll(async () => {
  ({ app, keys, plainKey, sides, mutate, item, read, publish, signIn, admin } = await openArchive());
  for (const [title, input] of Object.entries(written)) {
    const id = await item({ title: text(title), ...input });
    ids.set(title, id);
    if (title !== "a draft") await publish(id);
  }
});
afterAll(() => app?.close());

/** The id of a person who is a steward of the community. */
async function stewardOf(login: string): Promise<string> {
  const token = await signIn(login, "COMMUNITY_STEWARD", sides.community);
  const { data } = await app.graphql("{ viewer { person { id } } }", {}, { key: token });
  return decodeId("pers", data.viewer.person.id) ?? "";
}

const seen = Object.keys(written).filter((title) => title !== "a draft");
async function titles(args: string, options: object = {}): Promise<string[]> {
  const query = `{ archiveItems${args && `(${args})`} { nodes { title { text } } totalCount { value precision } } }`;
  const { data, errors } = await app.graphql(query, {}, options);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.archiveItems;
  expect(totalCount).toEqual({ value: nodes.length, precision: "EXACT" });
  return nodes.map(({ title }: { title: { text: string } }) => title.text);
}

describe("the list of items", () => {
  test("holds what each reader may see, and nothing tells of the rest", async () => {
    expect((await titles("")).sort()).toEqual([...seen].sort());
    expect((await titles("", { key: app.adminKey })).sort()).toEqual([...seen].sort());
    expect((await titles("", { key: keys.host })).sort()).toEqual(Object.keys(written).sort());
  });

  test("is ordered by title as in a dictionary, and by date with the undated last, both ways", async () => {
    expect(await titles("orderBy: TITLE")).toEqual([
      "Äpfel im Ofen",
      "apple song",
      "no date at all",
      "when she was a girl",
      "Zither of the sea",
    ]);
    const undated = (list: string[]) => list.slice(3).sort();
    const [up, down] = [await titles("orderBy: DATE"), await titles("orderBy: DATE_DESC")];
    expect(up.slice(0, 3)).toEqual(["Zither of the sea", "apple song", "Äpfel im Ofen"]);
    expect(down.slice(0, 3)).toEqual(["Äpfel im Ofen", "apple song", "Zither of the sea"]);
    for (const list of [up, down]) expect(undated(list)).toEqual(["no date at all", "when she was a girl"]);
  });

  test("goes on from a cursor in each order, in both directions", async () => {
    for (const order of ["TITLE", "TITLE_DESC", "DATE", "DATE_DESC", "CREATED_AT", "UPDATED_AT_DESC"]) {
      const whole = await titles(`orderBy: ${order}`);
      const paged: string[] = [];
      let after = "";
      for (let page = 0; page < 3; page++) {
        const query = `{ archiveItems(orderBy: ${order}, first: 2${after}) { nodes { title { text } } pageInfo { endCursor } } }`;
        const { data } = await app.graphql(query);
        const { nodes, pageInfo } = data.archiveItems;
        paged.push(...nodes.map(({ title }: { title: { text: string } }) => title.text));
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(paged).toEqual(whole);
    }
  });

  test.each([
    ['kind: { eq: "MUSIC" }'.replace(/"/g, ""), ["apple song", "Zither of the sea"]],
    ["rights: { eq: IN_COPYRIGHT }", ["Äpfel im Ofen"]],
    ["theme: { eq: FAMILY }", ["Äpfel im Ofen", "apple song"]],
    ["theme: { notIn: [FAMILY] }", ["no date at all", "when she was a girl", "Zither of the sea"]],
    ['topic: { eq: "baking" }', ["Äpfel im Ofen", "Zither of the sea"]],
    ['community: { eq: "tigrinya speakers" }', ["apple song"]],
    ["ichDomain: { in: [TRADITIONAL_CRAFTSMANSHIP, PERFORMING_ARTS] }", ["Äpfel im Ofen"]],
    ['language: { eq: "zh" }', ["apple song", "no date at all"]],
    ['language: { eq: "no" }', ["Zither of the sea"]],
    ['decade: { eq: "1940" }', ["Äpfel im Ofen"]],
    ['decade: { in: ["1930", "1890"] }', ["Äpfel im Ofen", "apple song", "Zither of the sea"]],
    ['decade: { eq: "1700" }', []],
    ['date: { from: "1932-01-01", to: "1945-12-31" }', ["Äpfel im Ofen"]],
    ['date: { to: "1931-06-01" }', ["apple song", "Zither of the sea"]],
    ["date: { isNull: true }", ["no date at all", "when she was a girl"]],
    ["theme: { eq: FAMILY }, kind: { eq: MUSIC }", ["apple song"]],
    [
      'or: [{ theme: { eq: FOODWAYS } }, { topic: { eq: "baking" } }]',
      ["Äpfel im Ofen", "Zither of the sea"],
    ],
  ])("can be filtered: %s", async (where, expected) => {
    expect(await titles(`where: { ${where} }`)).toEqual(expected);
    const drafted = await titles(`where: { ${where} }`, { key: keys.host });
    expect(drafted.filter((title) => title !== "a draft")).toEqual(expected);
  });

  test("shows a member the drafts that are theirs by each filter, and nobody else", async () => {
    for (const where of ["theme: { eq: FAMILY }", 'topic: { eq: "baking" }', 'decade: { eq: "1930" }']) {
      expect(await titles(`where: { ${where} }`, { key: keys.host })).toContain("a draft");
      for (const key of [keys.community, keys.readsHost, plainKey, app.adminKey])
        expect(await titles(`where: { ${where} }`, { key })).not.toContain("a draft");
    }
  });
});

describe("the statements of a list of items", () => {
  const [nodes] = parse("{ nodes { title { text } } }").definitions as [OperationDefinitionNode];
  const selection = new Selection([nodes.selectionSet], {});
  /** Each as PostgreSQL means to run it, where it reads a whole table only if nothing else is left; and what is found. */
  async function plansOf(viewer: Viewer, args: object, many?: boolean): Promise<string[]> {
    const isPublic = viewer.kind === "anonymous";
    const client = new pg.Client(isPublic ? app.database.urls.public : app.database.urls.member);
    await client.connect();
    try {
      await client.query("set enable_seqscan = off");
      if (viewer.kind === "person")
        await client.query("select set_config('hx.viewer', $1, false)", [viewer.personId]);
      const plans: string[] = [];
      const query = async (sql: string, values: unknown[]) => {
        if (sql.includes("search_finds_many") && many !== undefined) return [{ many }];
        if (sql.includes(" from items") || sql.includes(" from seen_items")) {
          const { rows } = await client.query(`explain ${sql}`, values);
          plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
        }
        return (await client.query(sql, values)).rows;
      };
      // What it reads of a request, which is enough to ask for a list.
      const reads = new ItemReads({ database: { query }, viewer, languages: ["en"] } as never);
      const { nodes } = await reads.list({ first: 5, orderBy: "TITLE", ...args }, selection);
      found = (await Promise.all(nodes)).map(({ row }) => row.id);
      return plans;
    } finally {
      await client.end();
    }
  }
  let found: string[] = [];
  const listed = [
    {},
    { orderBy: "DATE" },
    { where: { kind: { eq: "MUSIC" } } },
    { where: { theme: { eq: "FAMILY" } } },
  ];

  test("are one for each list, for everybody and for a member, and go by indexes", async () => {
    const steward: Viewer = { kind: "person", personId: await stewardOf("sees-plans"), scopes: new Set() };
    for (const viewer of [{ kind: "anonymous" } as const, steward]) {
      for (const args of listed) {
        const [plan, ...others] = await plansOf(viewer, args);
        expect(others).toEqual([]);
        expect(plan).toMatch(/ on items_| using items_/);
        expect(plan).not.toContain("Seq Scan on items");
      }
      // Below row-level security words would find no index.
      expect(await plansOf(viewer, { search: "apple" })).toEqual([expect.stringContaining("items_search")]);
    }
  });

  test("look at each item on the way where words stand in very many, and find the same", async () => {
    const args = { search: "apple" };
    const [indexed] = await plansOf({ kind: "anonymous" }, args, false);
    const few = found;
    const [onTheWay] = await plansOf({ kind: "anonymous" }, args, true);
    expect(found).toEqual(few);
    expect(found.length).toBeGreaterThan(0);
    expect(indexed).toContain("items_search");
    expect(onTheWay).not.toContain("items_search");
  });

  test("are told by a thousand items whether words stand in very many that everybody sees", async () => {
    const answers = await app.database.asOwner(async (owner) => {
      await owner.query("begin; set local session_replication_role = replica; set local role hx_owner");
      // Each fills a quarter of a page.
      await owner.query(`insert into heritage.items (access_set_id, public_from, home_partner_id, slug, kind, title, sort_title, search_vector, summary)
        select (select id from heritage.access_sets where public_from < now() limit 1), case when n % 2 = 0 then '-infinity' else 'infinity' end::timestamptz,
          gen_random_uuid(), 'many-' || n, 'STORY', '{}', n, to_tsvector('simple', (array['seen', 'hidden'])[1 + n % 2] || ' everywhere hundredth' || n % 100 || ' one' || n),
          to_jsonb((select string_agg(md5(n || ' ' || part), '') from generate_series(1, 42) part))
        from generate_series(1, 4400) n`);
      const words = ["everywhere", "every", "seen", "hidden", "hundredth17", "one4321", "nowhere"];
      const { rows } = await owner.query(
        "select array_agg(heritage.search_finds_many(quote_literal(word)::tsquery) order by place) as answers, array_agg(open.search_finds_many((quote_literal(word) || ':*')::tsquery) order by place) as beginnings from unnest($1::text[]) with ordinality as asked (word, place)",
        [words],
      );
      await owner.query("rollback");
      return rows[0];
    });
    expect(answers).toEqual({
      answers: [true, false, true, false, false, false, false],
      beginnings: [true, true, true, false, false, false, false],
    });
  });
});

describe("the facets of a list of items", () => {
  const facets = async (fields: string, options: object = {}, args = "") => {
    const query = `{ archiveItems${args} { facets(fields: [${fields}]) { field buckets { value label { text } count { value precision } } } } }`;
    const { data, errors } = await app.graphql(query, {}, options);
    expect(errors).toBeUndefined();
    return Object.fromEntries(
      data.archiveItems.facets.map(
        ({ field, buckets }: { field: string; buckets: { value: string; count: { value: number } }[] }) => [
          field,
          Object.fromEntries(buckets.map(({ value, count }) => [value, count.value])),
        ],
      ),
    );
  };

  test("count what the reader may see: as many as the list filtered by each holds", async () => {
    expect(await facets("KIND, THEME, TOPIC")).toEqual({
      KIND: { RECIPE: 1, MUSIC: 2, STORY: 2 },
      THEME: { FAMILY: 2, FOODWAYS: 1 },
      TOPIC: { baking: 2 },
    });
    expect(await facets("THEME", { key: app.adminKey })).toEqual({ THEME: { FAMILY: 2, FOODWAYS: 1 } });
    expect(await facets("THEME, TOPIC", { key: keys.host })).toEqual({
      THEME: { FAMILY: 3, FOODWAYS: 1 },
      TOPIC: { baking: 3 },
    });
    expect(await facets("LANGUAGE, COMMUNITY, RIGHTS")).toEqual({
      LANGUAGE: { de: 1, ti: 1, zh: 2, nb: 1 },
      COMMUNITY: { "tigrinya speakers": 1 },
      RIGHTS: { IN_COPYRIGHT: 1, NOT_EVALUATED: 4 },
    });
  });

  test("count a range in each decade that it touches, a set in those of its dates, and the undated in none", async () => {
    expect(await facets("DECADE, HOLDER, ICH_DOMAIN")).toEqual({
      DECADE: { 1660: 1, 1890: 1, 1930: 2, 1940: 1, 1950: 1 },
      HOLDER: { [sides.host]: 5 },
      ICH_DOMAIN: { TRADITIONAL_CRAFTSMANSHIP: 1 },
    });
    expect(await facets("DECADE", {}, "(where: { kind: { eq: MUSIC } })")).toEqual({
      DECADE: { 1660: 1, 1890: 1, 1930: 1 },
    });
  });
});

describe("an item's links", () => {
  test("lead to programs, sessions and partners and back, where both are seen", async () => {
    const program = await admin.publicProgram(sides, { title: text("Baking days") });
    const draft = await admin.draft(sides);
    const [session, hidden] = [await admin.session(program), await admin.session(draft)];
    const id = ids.get("Äpfel im Ofen") as string;
    const other = await admin.draft({ ...sides, host: await admin.publicPartner({ name: text("Another") }) });
    const add = { id, addPrograms: [program, other], addPartners: [sides.community] };
    expect(places(await mutate("archiveItemUpdate", add))).toEqual(["addPrograms.1 NOT_FOUND"]);
    // A picture stands for its holder, and for nobody else's programs.
    const pictured = { id, addPictureOf: [sides.host, sides.community, other] };
    expect(places(await mutate("archiveItemUpdate", pictured))).toEqual([
      "addPictureOf.1 NOT_FOUND",
      "addPictureOf.2 NOT_FOUND",
    ]);
    expect(places(await mutate("archiveItemUpdate", { id, addPictureOf: [sides.host] }))).toEqual([]);
    // The holder takes part in this draft and sees it; visitors find no trace of the link.
    const given = {
      ...{ id, addPrograms: [program, draft], addSessions: [session, hidden] },
      addPartners: [sides.community],
    };
    expect(places(await mutate("archiveItemUpdate", given))).toEqual([]);
    const links = "programs { nodes { id } } partners { nodes { id } } sessions { nodes { id } } isPublic";
    expect(await read(id, links, {})).toEqual({
      programs: { nodes: [{ id: program }] },
      partners: { nodes: [{ id: sides.community }] },
      sessions: { nodes: [{ id: session }] },
      isPublic: true,
    });
    const back = async (options: object = {}) => {
      const query = `{ program(by: { id: "${program}" }) { archiveItems { nodes { id } totalCount { value } } }
        session(by: { id: "${session}" }) { archiveItems { nodes { id } } }
        partner(by: { id: "${sides.community}" }) { linkedArchiveItems { nodes { id } } archiveItems { nodes { id } } }
        archiveItems(where: { program: { eq: "${program}" } }) { nodes { id } } }`;
      return (await app.graphql(query, {}, options)).data;
    };
    expect(await back()).toEqual({
      program: { archiveItems: { nodes: [{ id }], totalCount: { value: 1 } } },
      session: { archiveItems: { nodes: [{ id }] } },
      partner: { linkedArchiveItems: { nodes: [{ id }] }, archiveItems: { nodes: [] } },
      archiveItems: { nodes: [{ id }] },
    });
    await publish(id, { public_from: "infinity" });
    expect(await back()).toEqual({
      program: { archiveItems: { nodes: [], totalCount: { value: 0 } } },
      session: { archiveItems: { nodes: [] } },
      partner: { linkedArchiveItems: { nodes: [] }, archiveItems: { nodes: [] } },
      archiveItems: { nodes: [] },
    });
    await publish(id);
    const remove = {
      ...{ id, removePrograms: [program], removeSessions: [session] },
      removePartners: [sides.community],
    };
    expect(places(await mutate("archiveItemUpdate", remove))).toEqual([]);
    const { program: ofProgram, session: ofSession } = await back();
    expect([ofProgram.archiveItems.nodes, ofSession.archiveItems.nodes]).toEqual([[], []]);
  });
});

describe("of very many items", () => {
  test("facets count the first ten thousand, and say that there are at least so many", async () => {
    const id = ids.get("Äpfel im Ofen") as string;
    await app.database.asOwner(async (owner) => {
      await owner.query("select set_config('hx.viewer', 'SYSTEM', false)");
      const { rows } = await owner.query(
        `select string_agg(quote_ident(attname), ', ') as names from pg_attribute
         where attrelid = 'heritage.items'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
           and attname not in ('id', 'slug', 'kind', 'accession_number')`,
      );
      const names = rows[0].names;
      await owner.query(
        `insert into heritage.items (id, slug, kind, ${names})
         select uuidv7(), 'game-' || copy, 'GAME', ${names} from heritage.items, generate_series(1, 10001) copy where id = $1`,
        [decodeId("item", id)],
      );
    });
    const facet = async (where: string) => {
      const query = `{ archiveItems(where: { kind: { eq: ${where} } }) { facets(fields: [KIND]) {
        buckets { value count { value precision } } } } }`;
      return (await app.graphql(query)).data.archiveItems.facets[0].buckets;
    };
    const [game] = await facet("GAME");
    expect(game).toMatchObject({ value: "GAME", count: { precision: "AT_LEAST" } });
    expect(game.count.value).toBeGreaterThanOrEqual(10_000);
    expect(await facet("MUSIC")).toEqual([{ value: "MUSIC", count: { value: 2, precision: "EXACT" } }]);
    await app.database.asOwner((owner) => owner.query("delete from heritage.items where kind = 'GAME'"));
  });
});
