import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { en, openStage, type Stage, term } from "#test/stage";

let { app, admin, sides, plainKey } = {} as Stage;
let third: string;
const ids = new Map<string, string>();
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  ({ app, admin, sides, plainKey } = await openStage());
  third = await admin.publicPartner({ name: en("Third Place"), side: "BRIDGE" });
  const both = [
    { partnerId: sides.community, role: "LEAD" },
    { partnerId: sides.host, role: "HOST" },
  ];
  const weaving = term("Weaving", [{ language: "it", text: "Tessitura" }]);
  const programs: [string, object][] = [
    [
      "Éclair baking",
      {
        kind: "SHARED_MEAL",
        startsOn: "2031-03-01",
        endsOn: "2031-03-01",
        cost: { kind: "FREE" },
        languages: ["nb"],
      },
    ],
    [
      "eclair carving",
      {
        kind: "WORKSHOP",
        startsOn: "2031-02-01",
        endsOn: "2031-08-31",
        languages: ["ti", "it"],
        subjects: [weaving, term("Wood")],
        themes: ["CRAFT"],
        cost: { kind: "FIXED", min: 1, currency: "EUR" },
      },
    ],
    [
      "Zither evenings",
      {
        kind: "WORKSHOP",
        startsOn: "2031-02-01",
        languages: ["it", "zh-Hant"],
        subjects: [weaving],
        themes: ["MUSIC_AND_DANCE", "CRAFT"],
        communities: [term("Sichuan families")],
        cost: { kind: "FREE" },
        partners: [...both, { partnerId: third, role: "VENUE" }],
      },
    ],
    [
      "Bygone fair",
      { kind: "FESTIVAL", startsOn: "2020-06-01", endsOn: "2020-06-02", languages: ["it", "nn"] },
    ],
    ["Last day today", { kind: "DIALOGUE", startsOn: "2020-06-01", endsOn: today, languages: ["ti"] }],
  ];
  for (const [title, input] of programs)
    ids.set(title, await admin.publicProgram(sides, { title: en(title), ...input }));
  const hidden = {
    title: en("Eclair in the making"),
    kind: "WORKSHOP",
    languages: ["it"],
    subjects: [weaving],
  };
  ids.set("Eclair in the making", await admin.draft(sides, hidden));
  await admin.do("programStart", { id: ids.get("Zither evenings") });
});
afterAll(() => app.close());

const all = ["Bygone fair", "Last day today", "eclair carving", "Zither evenings", "Éclair baking"];

async function titles(args: string, variables: object = {}, options = {}): Promise<string[]> {
  const declared = Object.keys(variables).map((name) => `$${name}: ID!`);
  const operation = declared.length > 0 ? `query (${declared.join(", ")})` : "query";
  const query = `${operation} { programs${args && `(${args})`} { nodes { title { text } } totalCount { value precision } } }`;
  const { data, errors } = await app.graphql(query, variables, options);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.programs;
  expect(totalCount).toEqual({ value: nodes.length, precision: "EXACT" });
  return nodes.map(({ title }: { title: { text: string } }) => title.text);
}

describe("the list of programs", () => {
  test("holds what is public, past too, and for administrators the drafts as well", async () => {
    expect(await titles("")).toEqual(all);
    expect(await titles("", {}, { key: plainKey })).toEqual(all);
    expect((await titles("", {}, { key: app.adminKey })).sort()).toEqual(
      [...all, "Eclair in the making"].sort(),
    );
  });

  test("can be ordered by first day, those of one day by age", async () => {
    expect(await titles("orderBy: STARTS_ON_DESC")).toEqual([...all].reverse());
  });

  test("can be ordered by title, whatever the accents and the case", async () => {
    const byTitle = ["Bygone fair", "Éclair baking", "eclair carving", "Last day today", "Zither evenings"];
    expect(await titles("orderBy: TITLE")).toEqual(byTitle);
    expect(await titles("orderBy: TITLE_DESC")).toEqual([...byTitle].reverse());
  });

  test("can be ordered by age and by change", async () => {
    const byAge = ["Éclair baking", "eclair carving", "Zither evenings", "Bygone fair", "Last day today"];
    expect(await titles("orderBy: CREATED_AT")).toEqual(byAge);
    expect(await titles("orderBy: CREATED_AT_DESC")).toEqual([...byAge].reverse());
    const byChange = ["Éclair baking", "eclair carving", "Bygone fair", "Last day today", "Zither evenings"];
    expect(await titles("orderBy: UPDATED_AT")).toEqual(byChange);
    expect(await titles("orderBy: UPDATED_AT_DESC")).toEqual([...byChange].reverse());
  });

  const [bygone, lastToday, carving, zither, baking] = all as [string, string, string, string, string];
  test.each([
    // A window in time: what touches March 2031.
    [`startsOn: { lte: "2031-03-31" }, endsOn: { gte: "2031-03-01" }`, [carving, baking]],
    [`startsOn: { eq: "2031-02-01" }`, [carving, zither]],
    [`startsOn: { gt: "2031-02-01" }`, [baking]],
    [`startsOn: { gte: "2031-02-01", lt: "2031-03-01" }`, [carving, zither]],
    [`endsOn: { isNull: true }`, [zither]],
    [`endsOn: { isNull: false }`, [bygone, lastToday, carving, baking]],
    [`isUpcoming: { eq: true }`, [lastToday, carving, zither, baking]],
    [`isUpcoming: { eq: false }`, [bygone]],
    [`kind: { eq: WORKSHOP }`, [carving, zither]],
    [`kind: { notIn: [WORKSHOP, FESTIVAL] }`, [lastToday, baking]],
    [`lifecycle: { eq: ACTIVE }`, [zither]],
    [`lifecycle: { in: [AGREED, CANCELLED] }`, [bygone, lastToday, carving, baking]],
    [`lifecycle: { eq: DRAFT }`, []],
    [`origin: { eq: CREATED }`, all],
    [`isFree: { eq: true }`, [zither, baking]],
    [`isFree: { eq: false }`, [bygone, lastToday, carving]],
    [`language: { eq: "ti" }`, [lastToday, carving]],
    [`language: { eq: "TI" }`, [lastToday, carving]],
    [`language: { in: ["zh-hant", "zh"] }`, [zither]],
    [`language: { eq: "zh" }`, [zither]],
    [`language: { eq: "yue" }`, [zither]],
    [`language: { eq: "zh-Hans-CN" }`, [zither]],
    [`language: { eq: "no" }`, [bygone, baking]],
    [`language: { eq: "nb" }`, [bygone, baking]],
    [`language: { eq: "nn-NO" }`, [bygone, baking]],
    [`language: { notIn: ["no", "ti"] }`, [zither]],
    [`language: { eq: "da" }`, []],
    [`language: { eq: "x-it" }`, []],
    [`language: { notIn: ["it"] }`, [lastToday, baking]],
    [`subject: { eq: "weaving" }`, [carving, zither]],
    [`subject: { in: ["wood", "nothing"] }`, [carving]],
    [`subject: { eq: "Weaving" }`, []],
    [`subject: { eq: "' or true --" }`, []],
    [`subject: { eq: "weaving\\u0000" }`, []],
    [`subject: { notIn: ["weaving"] }`, [bygone, lastToday, baking]],
    [`theme: { eq: CRAFT }`, [carving, zither]],
    [`theme: { in: [MUSIC_AND_DANCE, MEMORY] }`, [zither]],
    [`community: { eq: "sichuan families" }`, [zither]],
    [
      `or: [{ kind: { eq: FESTIVAL } }, { and: [{ kind: { eq: WORKSHOP } }, { isFree: { eq: true } }] }]`,
      [bygone, zither],
    ],
    [`not: { or: [{ kind: { eq: WORKSHOP } }, { language: { eq: "it" } }] }`, [lastToday, baking]],
    [`createdAt: { gt: "2031-01-01T00:00:00Z" }`, []],
    [`updatedAt: { lte: "2031-01-01T00:00:00+05:30" }`, all],
    [`kind: { in: [] }`, []],
    [`id: { in: ["x", "part_01k3zzzzzzzzzzzzzzzzzzzzzz", ""] }`, []],
  ])("can be filtered by %s", async (where, expected) => {
    expect(await titles(`where: { ${where} }`)).toEqual(expected);
  });

  test("can be filtered by id, and by any partner that takes part or is home", async () => {
    expect(await titles("where: { id: { eq: $id } }", { id: ids.get(zither) })).toEqual([zither]);
    expect(await titles("where: { id: { notIn: [$id] } }", { id: ids.get(zither) })).toEqual(
      all.filter((title) => title !== zither),
    );
    expect(await titles("where: { partner: { eq: $id } }", { id: third })).toEqual([zither]);
    expect(await titles("where: { partner: { eq: $id } }", { id: sides.community })).toEqual(all);
    expect(await titles("where: { partner: { notIn: [$id] } }", { id: third })).not.toContain(zither);
    expect(await titles("where: { partner: { eq: $id } }", { id: ids.get(zither) })).toEqual([]);
  });

  test("does not let a draft be found by its own id", async () => {
    expect(await titles("where: { id: { eq: $id } }", { id: ids.get("Eclair in the making") })).toEqual([]);
  });

  test("can be searched, filtered and ordered together", async () => {
    expect(await titles(`search: "ECLAIR"`)).toEqual([carving, baking]);
    expect(await titles(`search: "eclair", where: { isFree: { eq: true } }`)).toEqual([baking]);
    expect(await titles(`search: "tessitura", orderBy: TITLE_DESC`)).toEqual([zither, carving]);
    expect(await titles(`search: "eclair tessitura"`)).toEqual([carving]);
    expect(await titles(`search: "making"`)).toEqual([]);
  });

  test("is the same below a partner, for the programs it is home of", async () => {
    const query = `query ($id: ID!) { partner(by: { id: $id }) {
      programs(where: { kind: { eq: WORKSHOP } }, orderBy: TITLE_DESC) { nodes { title { text } } totalCount { value } } } }`;
    const { data } = await app.graphql(query, { id: sides.community });
    expect(data.partner.programs).toEqual({
      nodes: [{ title: { text: zither } }, { title: { text: carving } }],
      totalCount: { value: 2 },
    });
  });
});

interface Bucket {
  value: string;
  label: { text: string; language: string } | null;
  count: number;
}
type Counts = Record<string, Bucket[]>;

async function facets(args: string, options = {}): Promise<{ counts: Counts; total: number }> {
  const query = `{ programs${args && `(${args})`} { totalCount { value }
    facets(fields: [KIND, LANGUAGE, SUBJECT]) { field buckets { value label { text language } count } } } }`;
  const { data, errors } = await app.graphql(query, {}, options);
  expect(errors).toBeUndefined();
  const entries = data.programs.facets.map(({ field, buckets }: { field: string; buckets: Bucket[] }) => [
    field,
    buckets,
  ]);
  return { counts: Object.fromEntries(entries), total: data.programs.totalCount.value };
}

describe("facets", () => {
  test("count each value, the most frequent first, with words for people", async () => {
    const { counts } = await facets("", { headers: { "accept-language": "it" } });
    expect(counts).toEqual({
      KIND: [
        { value: "WORKSHOP", label: null, count: 2 },
        { value: "DIALOGUE", label: null, count: 1 },
        { value: "FESTIVAL", label: null, count: 1 },
        { value: "SHARED_MEAL", label: null, count: 1 },
      ],
      LANGUAGE: [
        { value: "it", label: { text: "italiano", language: "it" }, count: 3 },
        { value: "nb", label: { text: "norvegese bokmål", language: "it" }, count: 2 },
        { value: "nn", label: { text: "norvegese nynorsk", language: "it" }, count: 2 },
        { value: "ti", label: { text: "tigrino", language: "it" }, count: 2 },
        { value: "zh-Hant", label: { text: "cinese tradizionale", language: "it" }, count: 1 },
      ],
      SUBJECT: [
        { value: "weaving", label: { text: "Tessitura", language: "it" }, count: 2 },
        { value: "wood", label: { text: "Wood", language: "en" }, count: 1 },
      ],
    });
  });

  const filters = { KIND: "kind", LANGUAGE: "language", SUBJECT: "subject" } as const;
  const lists = [
    ["everything", "", ""],
    ["what is free", "isFree: { eq: true }", ""],
    ["a search", "", `search: "eclair"`],
    ["a filter and a search", `language: { eq: "it" }`, `search: "weaving"`],
    ["nothing", `kind: { in: [] }`, ""],
  ] as const;
  const viewers = ["a visitor", "a key", "an administrator"] as const;

  test.each(viewers.flatMap((viewer) => lists.map((list) => [viewer, ...list] as const)))(
    "agree, for %s, with the list of %s",
    async (viewer, _what, where, search) => {
      const key = { "a visitor": undefined, "a key": plainKey, "an administrator": app.adminKey }[viewer];
      const options = key === undefined ? {} : { key };
      const args = [where && `where: { ${where} }`, search].filter(Boolean).join(", ");
      const { counts, total } = await facets(args, options);
      const kinds = counts.KIND ?? [];
      expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      for (const [field, filter] of Object.entries(filters)) {
        for (const { value, count } of counts[field] ?? []) {
          const written = field === "KIND" ? value : JSON.stringify(value);
          const narrowed = `where: { and: [{ ${where} }, { ${filter}: { eq: ${written} } }] }`;
          const both = where ? narrowed : `where: { ${filter}: { eq: ${written} } }`;
          const list = await titles([both, search].filter(Boolean).join(", "), {}, options);
          expect([field, value, list.length]).toEqual([field, value, count]);
        }
      }
    },
  );

  test.each(["KIND", "LANGUAGE", "SUBJECT", "SUBJECT, KIND", "LANGUAGE, SUBJECT, LANGUAGE"])(
    "can be asked for alone and in any order: %s",
    async (fields) => {
      const query = `{ programs { facets(fields: [${fields}]) { field buckets { value count } } } }`;
      const { data, errors } = await app.graphql(query);
      expect(errors).toBeUndefined();
      expect(data.programs.facets.map(({ field }: { field: string }) => field).join(", ")).toBe(fields);
      for (const { buckets } of data.programs.facets) expect(buckets.length).toBeGreaterThan(0);
    },
  );

  test("count a draft for administrators alone", async () => {
    const of = async (options: object) =>
      (await facets("", options)).counts.KIND?.find(({ value }) => value === "WORKSHOP")?.count;
    expect(await of({})).toBe(2);
    expect(await of({ key: plainKey })).toBe(2);
    expect(await of({ key: app.adminKey })).toBe(3);
  });
});
