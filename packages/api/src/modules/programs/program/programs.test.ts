import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import {
  en,
  expectAdministratorsOnly,
  expectNotThere,
  openStage,
  readProgram,
  type Stage,
  term,
} from "#test/stage";

let { app, admin, sides, plainKey } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, sides, plainKey } = await openStage());
});
afterAll(() => app.close());

const read = (id: string, options = {}) => readProgram({ app }, id, options);
const readAsAdmin = (id: string) => read(id, { key: app.adminKey });

/** A program with no more than it needs. */
const bare = (title: string, more: object = {}) => ({
  partnerId: sides.host,
  title: en(title),
  kind: "DIALOGUE",
  ...more,
});

/** What is read of a program of which nothing more is said. */
const nothing = {
  ...{ summary: null, description: null, kindTerm: null, startsOn: null, endsOn: null, ages: null },
  ...{ bookingUrl: null, infoUrl: null, cost: { kind: "UNKNOWN", min: null, max: null } },
  ...{ audiences: [], subjects: [], themes: [], communities: [], languages: [], externalReferences: [] },
  partners: { edges: [] },
};

const whole = () => ({
  title: [
    { language: "ti", text: "ዛንታታት ናይ ዓዲ" },
    { language: "it", text: "Storie di paese" },
  ],
  summary: en("Stories told twice."),
  description: en("Each story is told twice:\n\nonce by its owner, once by a neighbour."),
  kind: "OTHER",
  kindTerm: en("Story exchange"),
  startsOn: "2031-02-01",
  endsOn: "2031-06-30",
  cost: { kind: "SLIDING_SCALE", min: 0, max: 1500, currency: "EUR" },
  audiences: ["YOUTH", "ELDERS", "YOUTH"],
  ages: { min: 12 },
  bookingUrl: "https://book.example/stories",
  infoUrl: "https://stories.example/",
  subjects: [term("Storytelling"), term("Village life")],
  themes: ["MEMORY", "FAMILY"],
  communities: [{ label: [{ language: "ti", text: "ማሕበረሰብ ትግርኛ" }] }],
  languages: ["ti", "it"],
  partners: [
    { partnerId: sides.community, role: "LEAD" },
    { partnerId: sides.host, role: "HOST" },
    { partnerId: sides.host, role: "VENUE" },
  ],
  externalReferences: [{ source: "museum-site", value: "stories/1" }],
});

describe("creating a program", () => {
  test("keeps all that is said of it, as a draft that only administrators see", async () => {
    const { id } = await admin.do("programCreate", { partnerId: sides.community, ...whole() });
    expect(await readAsAdmin(id)).toMatchObject({
      slug: "storie-di-paese",
      title: { text: "ዛንታታት ናይ ዓዲ" },
      summary: { text: "Stories told twice." },
      description: { text: "Each story is told twice:\n\nonce by its owner, once by a neighbour." },
      kind: "OTHER",
      kindTerm: { text: "Story exchange" },
      startsOn: "2031-02-01",
      endsOn: "2031-06-30",
      lifecycle: "DRAFT",
      isPublic: false,
      cost: {
        kind: "SLIDING_SCALE",
        min: { minorUnits: 0, currency: "EUR" },
        max: { minorUnits: 1500, currency: "EUR" },
      },
      audiences: ["YOUTH", "ELDERS"],
      ages: { min: 12, max: null },
      bookingUrl: "https://book.example/stories",
      infoUrl: "https://stories.example/",
      origin: "CREATED",
      source: null,
      partner: { id: sides.community },
      subjects: [
        { key: "storytelling", label: { text: "Storytelling" } },
        { key: "village life", label: { text: "Village life" } },
      ],
      themes: ["MEMORY", "FAMILY"],
      communities: [{ key: "ማሕበረሰብ ትግርኛ", label: { text: "ማሕበረሰብ ትግርኛ" } }],
      languages: [{ tag: "ti" }, { tag: "it" }],
      externalReferences: [{ source: "museum-site", value: "stories/1" }],
      approvals: [],
      partners: {
        edges: [
          { role: "LEAD", node: { id: sides.community } },
          { role: "HOST", node: { id: sides.host } },
          { role: "VENUE", node: { id: sides.host } },
        ],
      },
    });
    for (const options of [{}, { key: plainKey }]) expect(await read(id, options)).toBeNull();
  });

  test("needs no more than a home, a title and a kind", async () => {
    const { id } = await admin.do("programCreate", bare("Bare"));
    expect(await readAsAdmin(id)).toMatchObject(nothing);
  });

  test("reports every error at once, each with its place", async () => {
    const taken = { source: "taken-site", value: "1" };
    await admin.do("programCreate", bare("First", { externalReferences: [taken] }));
    const refused = await admin.try("programCreate", {
      partnerId: "prog_01k3zzzzzzzzzzzzzzzzzzzzzz",
      title: [],
      summary: en("s".repeat(1001)),
      kind: "WORKSHOP",
      kindTerm: en("Workshop of sorts"),
      startsOn: "2031-02-01",
      endsOn: "2031-01-31",
      cost: { kind: "FIXED", max: -1 },
      ages: { min: 30, max: 131 },
      slug: "-",
      subjects: [term("Bread"), term("  BRÉAD "), term("!!!"), { label: [] }],
      languages: Array.from({ length: 51 }, (_, index) => `en-x-${index + 10}`),
      partners: [
        { partnerId: sides.host, role: "HOST" },
        { partnerId: sides.host, role: "HOST" },
        { partnerId: "part_nobody", role: "LEAD" },
      ],
      externalReferences: [taken, { source: " ", value: "x" }, { source: "s", value: "v".repeat(256) }],
    });
    expect(places(refused)).toEqual([
      "ages.max INVALID",
      "cost.currency REQUIRED",
      "cost.max INVALID",
      "cost.min REQUIRED",
      "endsOn INVALID",
      "externalReferences.0 NOT_UNIQUE",
      "externalReferences.1 REQUIRED",
      "externalReferences.2 TOO_LONG",
      "kindTerm INVALID",
      "languages TOO_MANY",
      "partnerId NOT_FOUND",
      "partners.1 NOT_UNIQUE",
      "partners.2.partnerId NOT_FOUND",
      "slug INVALID",
      "subjects.1.label NOT_UNIQUE",
      "subjects.2.label REQUIRED",
      "subjects.3.label REQUIRED",
      "summary.0.text TOO_LONG",
      "title REQUIRED",
    ]);
  });

  test.each([
    [{ kind: "FREE" }, []],
    [{ kind: "UNKNOWN" }, []],
    [{ kind: "FIXED", min: 1250, currency: "EUR" }, []],
    [{ kind: "FIXED", min: 500, max: 900, currency: "JPY" }, []],
    [{ kind: "SLIDING_SCALE", min: 0, currency: "GBP" }, []],
    [{ kind: "FREE", min: 0 }, ["cost.min INVALID"]],
    [{ kind: "FREE", currency: "EUR" }, ["cost.currency INVALID"]],
    [
      { kind: "UNKNOWN", min: 1, max: 2, currency: "EUR" },
      ["cost.currency INVALID", "cost.max INVALID", "cost.min INVALID"],
    ],
    [{ kind: "FIXED" }, ["cost.currency REQUIRED", "cost.min REQUIRED"]],
    [{ kind: "FIXED", max: 900, currency: "EUR" }, ["cost.min REQUIRED"]],
    [{ kind: "SLIDING_SCALE", min: 900, max: 500, currency: "EUR" }, ["cost.max INVALID"]],
    [{ kind: "FIXED", min: -2, max: -1 }, ["cost.currency REQUIRED", "cost.max INVALID", "cost.min INVALID"]],
  ])("takes or refuses the cost %j", async (cost, mistakes) => {
    expect(places(await admin.try("programCreate", bare("Priced", { cost })))).toEqual(mistakes);
  });

  test("wants a word for a kind that the list does not have", async () => {
    const refused = await admin.try("programCreate", bare("Odd", { kind: "OTHER" }));
    expect(places(refused)).toEqual(["kindTerm REQUIRED"]);
    expect(refused.userErrors[0]?.message).toBe(
      "A program of the kind OTHER needs a term that says what it is.",
    );
  });

  test.each([
    ["bookingUrl", "javascript:alert(1)"],
    ["bookingUrl", "data:text/html,<script>alert(1)</script>"],
    ["infoUrl", "//evil.example"],
    ["infoUrl", "ftp://files.example/x"],
    ["startsOn", "2031-02-30"],
    ["startsOn", "0000-01-01"],
    ["endsOn", "9999-12-31"],
    ["languages", ["no language"]],
    ["languages", ["e\u0000n"]],
    ["kind", "PARTY"],
  ])("refuses %s %j before anything is done", async (field, value) => {
    const { status, errors } = await admin.send("programCreate", bare("Never", { [field]: value }));
    expect([status, errors?.[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });
});

describe("changing a program", () => {
  /** One more of which all is said. */
  const another = async (): Promise<string> => {
    const { externalReferences: _, ...facts } = whole();
    return (await admin.do("programCreate", { partnerId: sides.community, ...facts })).id;
  };

  test("leaves what is not named", async () => {
    const id = await another();
    const before = await readAsAdmin(id);
    await admin.do("programUpdate", { id });
    expect(await readAsAdmin(id)).toEqual({ ...before, revision: before.revision + 1 });
  });

  test("clears what is null", async () => {
    const id = await another();
    const nulls = Object.fromEntries(Object.keys(nothing).map((field) => [field, null]));
    await admin.do("programUpdate", { id, ...nulls, kind: "WORKSHOP" });
    expect(await readAsAdmin(id)).toMatchObject({
      ...nothing,
      title: { text: "ዛንታታት ናይ ዓዲ" },
      kind: "WORKSHOP",
    });
  });

  test("forgets the word for the kind when the kind is one of the list", async () => {
    const id = await another();
    await admin.do("programUpdate", { id, kind: "FESTIVAL" });
    expect(await readAsAdmin(id)).toMatchObject({ kind: "FESTIVAL", kindTerm: null });
    expect(places(await admin.try("programUpdate", { id, kind: "OTHER" }))).toEqual(["kindTerm REQUIRED"]);
  });

  test("refuses to take away title, kind and slug, and a last day without a first", async () => {
    const id = await admin.draft(sides);
    const refused = await admin.try("programUpdate", {
      id,
      title: null,
      kind: null,
      slug: null,
      startsOn: null,
      endsOn: "2031-06-01",
    });
    expect(places(refused)).toEqual([
      "kind REQUIRED",
      "slug REQUIRED",
      "startsOn REQUIRED",
      "title REQUIRED",
    ]);
  });

  test("keeps its own external references and refuses another's", async () => {
    const mine = { source: "site", value: "mine" };
    const theirs = { source: "site", value: "theirs" };
    const id = await admin.draft(sides, { externalReferences: [mine] });
    await admin.draft(sides, { externalReferences: [theirs] });
    await admin.do("programUpdate", { id, externalReferences: [mine, { source: "other", value: "mine" }] });
    const refused = await admin.try("programUpdate", { id, externalReferences: [mine, theirs, mine] });
    expect(places(refused)).toEqual(["externalReferences.1 NOT_UNIQUE", "externalReferences.2 NOT_UNIQUE"]);
    expect((await readAsAdmin(id)).externalReferences).toHaveLength(2);
  });

  test("is found by its new words, and no longer by the old ones", async () => {
    const id = await admin.publicProgram(sides, {
      title: en("Zebrawood carving"),
      subjects: [term("Xylophones")],
    });
    const found = async (search: string) => {
      const { data } = await app.asAdmin(
        "query ($search: String) { programs(search: $search) { nodes { id } } }",
        {
          search,
        },
      );
      return data.programs.nodes.map((node: { id: string }) => node.id);
    };
    expect(await found("zebrawood xylophone")).toEqual([id]);
    await admin.do("programUpdate", { id, title: en("Ironwood carving") });
    expect(await found("zebrawood")).toEqual([]);
    expect(await found("ironwood xylophone")).toEqual([id]);
    await admin.do("programUpdate", { id, subjects: [] });
    expect(await found("xylophone")).toEqual([]);
  });

  test("is for administrators alone", async () => {
    const id = await admin.draft(sides);
    await expectAdministratorsOnly(
      { app, plainKey },
      {
        programCreate: bare("Intruder"),
        programUpdate: { id, title: en("Intruder") },
        programApprove: { id, side: "COMMUNITY", evidence: "none" },
        programAgree: { id },
        programStart: { id },
        programClose: { id },
        programCancel: { id },
      },
    );
    expect(await readAsAdmin(id)).toMatchObject({ title: { text: "Weaving days" }, lifecycle: "DRAFT" });
  });

  test("says that it is not there, also when the id is that of something else", async () => {
    const unknown = ["prog_01k3zzzzzzzzzzzzzzzzzzzzzz", sides.host, "", "prog_\u0000"];
    await expectNotThere({ admin }, "program", unknown, {
      programUpdate: { title: en("x") },
      programApprove: { side: "HOST", evidence: "x" },
      programAgree: {},
      programStart: {},
      programClose: {},
      programCancel: {},
    });
  });
});
