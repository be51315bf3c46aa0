import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, places, type Sides } from "#test/admin-mutations";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
});
afterAll(() => app.close());

const en = (text: string) => [{ language: "en", text }];
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const dialogue = (more: object) => ({ partnerId: sides.host, title: en("Any"), kind: "DIALOGUE", ...more });

async function readBack(id: string) {
  const query = `query ($id: ID!) { program(by: { id: $id }) {
    slug title { text language direction translations { text language direction } } summary { text }
    description { text } subjects { key label { text } } languages { tag name autonym direction } } }`;
  const { data, errors } = await app.asAdmin(query, { id });
  expect(errors).toBeUndefined();
  return data.program;
}

describe("a text", () => {
  test.each([
    ["with line ends of all kinds", "a\r\nb\rc\nd\ve\u2028f", "a\nb\nc\nd\ne\nf"],
    ["with space around it", "\u00a0\u3000 \tbread\n\n", "bread"],
    ["in decomposed letters", "cafe\u0301", "caf\u00e9"],
    ["that looks like SQL", "'; drop table heritage.programs; --", "'; drop table heritage.programs; --"],
    ["that looks like HTML", "<script>alert(1)</script>&amp;", "<script>alert(1)</script>&amp;"],
    ["that looks like a template", "{limit} {{this}} %s", "{limit} {{this}} %s"],
    ["of characters beyond 16 bits", "🍞 𐌀 𞤀", "🍞 𐌀 𞤀"],
  ])("%s is kept as plain text", async (_what, given, kept) => {
    const texts = { summary: en(given), description: en(given), subjects: [{ label: en(`s ${given}`) }] };
    const { id } = await admin.do("programCreate", dialogue({ title: en(given), ...texts }));
    const program = await readBack(id);
    expect([program.title.text, program.summary.text, program.description.text]).toEqual([kept, kept, kept]);
    expect(program.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each([
    "",
    " ",
    "\u0000",
    "\u0007\u200b\u2060",
    "\n\t\u00a0",
    "\u3164",
    "\u2800",
    "\u0301",
    "\u202e\u202c",
  ])("of nothing visible, %j, is no text", async (nothing) => {
    const refused = await admin.try("programCreate", dialogue({ title: en(nothing), summary: en(nothing) }));
    expect(places(refused)).toEqual(["summary.0.text REQUIRED", "title.0.text REQUIRED"]);
  });

  test("may be as long as the field says, and not one character longer", async () => {
    const longest = {
      title: en("t".repeat(300)),
      summary: en("s".repeat(1000)),
      description: en("ህ".repeat(20_000)),
    };
    const { id } = await admin.do("programCreate", dialogue(longest));
    expect((await readBack(id)).description.text).toHaveLength(20_000);
    const refused = await admin.try(
      "programCreate",
      dialogue({
        title: en("t".repeat(301)),
        summary: en("s".repeat(1001)),
        description: en("d".repeat(20_001)),
      }),
    );
    expect(places(refused)).toEqual([
      "description.0.text TOO_LONG",
      "summary.0.text TOO_LONG",
      "title.0.text TOO_LONG",
    ]);
  });

  test("that makes the request larger than 64 KB is refused before it is read", async () => {
    const { status, errors } = await admin.send(
      "programCreate",
      dialogue({ summary: en("x".repeat(70_000)) }),
    );
    expect(status).toBe(413);
    expect(errors?.[0].extensions.code).toBe("LIMIT_EXCEEDED");
  });

  test("may be given in fifty languages, and not in one more", async () => {
    const inMany = (count: number) =>
      times(count, (index) => ({ language: `en-x-l${index}`, text: `Title ${index}` }));
    const { id } = await admin.do("programCreate", dialogue({ title: inMany(50) }));
    expect((await readBack(id)).title.translations).toHaveLength(50);
    expect(places(await admin.try("programCreate", dialogue({ title: inMany(51) })))).toEqual([
      "title TOO_MANY",
    ]);
    const more = { id, title: [{ language: "ti", text: "ኣርእስቲ" }] };
    expect(places(await admin.try("programUpdate", more))).toEqual(["title TOO_MANY"]);
  });
});

describe("a language", () => {
  test.each([
    ["EN-us", "en-US", "LTR"],
    ["zh-hant", "zh-Hant", "LTR"],
    ["sgn-IT", "ise", "LTR"],
    ["x-circle", "x-circle", "LTR"],
    ["az-arab", "az-Arab", "RTL"],
    ["ff-Adlm", "ff-Adlm", "RTL"],
    ["x-tostring", "x-tostring", "LTR"],
  ])("%s is taken as %s", async (given, tag, direction) => {
    const title = [{ language: given, text: "A title" }];
    const { id } = await admin.do("programCreate", dialogue({ title, languages: [given, tag] }));
    const program = await readBack(id);
    expect(program.title).toMatchObject({ language: tag, direction });
    expect(program.languages).toEqual([
      { tag, direction, name: expect.any(String), autonym: expect.any(String) },
    ]);
  });

  test("is the same language in every spelling", async () => {
    const title = [
      { language: "zh-Hant", text: "一" },
      { language: "ZH-hant", text: "二" },
    ];
    expect(places(await admin.try("programCreate", dialogue({ title })))).toEqual([
      "title.1.language NOT_UNIQUE",
    ]);
  });

  test.each([
    "",
    "-",
    "e",
    "english language",
    "english",
    "tostring",
    "jp",
    "en_US",
    "日本",
    "en\u0000",
    "a".repeat(100),
    "en-",
    "__proto__",
  ])("%j is none", async (language) => {
    const { status, errors } = await admin.send(
      "programCreate",
      dialogue({ title: [{ language, text: "x" }] }),
    );
    expect([status, errors?.[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });
});

describe("a list", () => {
  test("of far too many is refused with no more than fifty errors", async () => {
    const refused = await admin.try(
      "programCreate",
      dialogue({
        subjects: times(400, () => ({ label: en(" ") })),
        partners: times(200, () => ({ partnerId: "part_x", role: "LEAD" })),
        externalReferences: times(200, () => ({ source: "", value: "" })),
      }),
    );
    expect(refused.userErrors).toHaveLength(50);
  });

  test("longer than fifty says so, once", async () => {
    const label = (index: number) => en(`Subject ${index}`);
    const refused = await admin.try(
      "programCreate",
      dialogue({
        subjects: times(51, (index) => ({ label: label(index) })),
        communities: times(51, (index) => ({ label: label(index) })),
        languages: times(51, (index) => `de-x-l${index}`),
        externalReferences: times(51, (index) => ({ source: "s", value: `${index}` })),
      }),
    );
    expect(places(refused)).toEqual([
      "communities TOO_MANY",
      "externalReferences TOO_MANY",
      "languages TOO_MANY",
      "subjects TOO_MANY",
    ]);
  });
});

describe("a value", () => {
  test.each([
    ["cost", { kind: "FIXED", min: 2_147_483_648, currency: "EUR" }],
    ["cost", { kind: "FIXED", min: 1.5, currency: "EUR" }],
    ["cost", { kind: "FIXED", min: "1", currency: "EUR" }],
    ["cost", { kind: "FIXED", min: 1, currency: "EURO" }],
    ["cost", { kind: "FIXED", min: 1, currency: "eur" }],
    ["cost", { kind: "CHEAP" }],
    ["ages", { min: -2_147_483_649 }],
    ["themes", ["EVERYTHING"]],
    ["subjects", [null]],
    ["partners", [{ partnerId: "x" }]],
    ["startsOn", 20310501],
    ["startsOn", "2031-5-1"],
    ["title", null],
    ["unheardOf", 1],
  ])("%s: %j that the field cannot mean is refused before anything is done", async (field, value) => {
    const { status, errors } = await admin.send("programCreate", dialogue({ [field]: value }));
    expect([status, errors?.[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });

  test("at the edge of what the field can mean is kept", async () => {
    const { id } = await admin.do(
      "programCreate",
      dialogue({
        cost: { kind: "FIXED", min: 2_147_483_647, max: 2_147_483_647, currency: "KWD" },
        ages: { min: 0, max: 130 },
        startsOn: "1000-01-01",
        endsOn: "9998-12-31",
      }),
    );
    await admin.session(id, {
      localStart: "1000-01-01T00:00",
      localEnd: "9998-12-31T23:59:59",
      timeZone: "Pacific/Kiritimati",
    });
    await admin.session(id, {
      localStart: "1000-01-01T00:00",
      localEnd: "9998-12-31T23:59:59",
      timeZone: "UTC",
    });
    const query =
      "query ($id: ID!) { program(by: { id: $id }) { startsOn sessions { nodes { startsAt endsAt localEnd } } } }";
    const { data, errors } = await app.asAdmin(query, { id });
    expect(errors).toBeUndefined();
    expect(data.program.sessions.nodes).toHaveLength(2);
    for (const { startsAt, endsAt } of data.program.sessions.nodes)
      expect([Number.isNaN(Date.parse(startsAt)), Number.isNaN(Date.parse(endsAt))]).toEqual([false, false]);
  });

  test.each([
    ["place", { latitude: 90.000001, longitude: 0 }, "place INVALID"],
    ["place", { latitude: 0, longitude: -180.000001 }, "place INVALID"],
    ["place", { longitude: 0 }, "place INVALID"],
    ["contact", { email: "a@b\u0000.example" }, "contact.email INVALID"],
    ["contact", { email: "a\u200b@b.example" }, "contact.email INVALID"],
    ["contact", { email: "mailto:a@b.example?bcc=all" }, undefined],
    ["contact", { name: "n".repeat(301) }, "contact.name TOO_LONG"],
  ])("of a partner's %s, %j, is refused or cleaned", async (field, value, mistake) => {
    const outcome = await admin.try("partnerCreate", {
      name: en("Any"),
      kind: "NGO",
      side: "HOST",
      [field]: value,
    });
    expect(places(outcome)).toEqual(mistake === undefined ? [] : [mistake]);
  });
});

describe("a search", () => {
  test.each([
    "' or 1=1 --",
    "a:* | b & !c <-> d",
    "\\",
    "((((((",
    "%_*?",
    "\u0000bread\u0000",
    "\ud800",
    "ﷺ ﷽ ℵ 𝔅𝔯𝔢𝔞𝔡",
    "字".repeat(200),
    "x ".repeat(100),
  ])("for %j is answered, in every list", async (search) => {
    const query = `query ($search: String!) {
      programs(search: $search) { totalCount { value } edges { matches { field } } facets(fields: [SUBJECT]) { buckets { value } } }
      sessions(search: $search) { totalCount { value } }
      partners(search: $search) { totalCount { value } } }`;
    const { status, errors } = await app.graphql(query, { search });
    expect([status, errors]).toEqual([200, undefined]);
  });

  test("is bounded", async () => {
    const { status, errors } = await app.graphql(
      "query ($search: String!) { programs(search: $search) { totalCount { value } } }",
      { search: "x".repeat(201) },
    );
    expect([status, errors?.[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });
});

test("whatever was thrown at it, every list is still answered", async () => {
  const query = `{ programs(first: 100) { nodes { id title { text } subjects { key } languages { name } cost { kind } } }
    sessions(first: 100) { nodes { id startsAt endsAt } } partners(first: 100) { nodes { id contact { email } } } }`;
  const { errors } = await app.asAdmin(query);
  expect(errors).toBeUndefined();
});
