import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Acts, places, type Sides } from "#test/acts";
import { addKey, createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
let acts: Acts;
let plainKey: string;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  acts = new Acts(app);
  plainKey = await addKey(app.database, { isAdministrator: false });
  sides = await acts.bothSides();
});
afterAll(() => app.close());

const en = (text: string) => [{ language: "en", text }];
const term = (text: string) => ({ label: en(text) });
const unknownId = "prog_01k3zzzzzzzzzzzzzzzzzzzzzz";

const everything = `id slug title { text } summary { text } description { text } kind kindTerm { text }
  startsOn endsOn lifecycle cancellationNote { text } isPublic
  cost { kind min { minorUnits currency } max { minorUnits currency } } audiences ages { min max }
  bookingUrl infoUrl origin source { name } partner { id }
  subjects { key label { text } } themes communities { key label { text } } languages { tag }
  externalReferences { source value } approvals { side evidence isCurrent }
  partners(first: 50) { edges { role node { id } } } revision`;

const read = async (id: string, options = {}) =>
  (await app.graphql(`query ($id: ID!) { program(by: { id: $id }) { ${everything} } }`, { id }, options)).data
    .program;
const readAsAdmin = (id: string) => read(id, { key: app.adminKey });

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
    const { id } = await acts.do("programCreate", { partnerId: sides.community, ...whole() });
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
    const { id } = await acts.do("programCreate", {
      partnerId: sides.host,
      title: en("Bare"),
      kind: "DIALOGUE",
    });
    expect(await readAsAdmin(id)).toMatchObject({
      summary: null,
      description: null,
      kindTerm: null,
      startsOn: null,
      endsOn: null,
      cost: { kind: "UNKNOWN", min: null, max: null },
      audiences: [],
      ages: null,
      subjects: [],
      themes: [],
      communities: [],
      languages: [],
      partners: { edges: [] },
    });
  });

  test("tells every mistake at once, each with its place", async () => {
    const taken = { source: "taken-site", value: "1" };
    const first = { partnerId: sides.host, title: en("First"), kind: "DIALOGUE" };
    await acts.do("programCreate", { ...first, externalReferences: [taken] });
    const refused = await acts.try("programCreate", {
      partnerId: unknownId,
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
    const input = { partnerId: sides.host, title: en("Priced"), kind: "DIALOGUE", cost };
    expect(places(await acts.try("programCreate", input))).toEqual(mistakes);
  });

  test("wants a word for a kind that the list does not have", async () => {
    const input = { partnerId: sides.host, title: en("Odd"), kind: "OTHER" };
    const refused = await acts.try("programCreate", input);
    expect(places(refused)).toEqual(["kindTerm REQUIRED"]);
    expect(refused.userErrors[0]?.message).toBe("A program of kind OTHER needs a term that says what it is.");
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
    const input = { partnerId: sides.host, title: en("Never"), kind: "DIALOGUE", [field]: value };
    const { status, errors } = await acts.send("programCreate", input);
    expect([status, errors?.[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });
});

describe("changing a program", () => {
  test("leaves what is not named", async () => {
    const { externalReferences: _, ...facts } = whole();
    const { id } = await acts.do("programCreate", { partnerId: sides.community, ...facts });
    const before = await readAsAdmin(id);
    await acts.do("programUpdate", { id });
    expect(await readAsAdmin(id)).toEqual({ ...before, revision: before.revision + 1 });
  });

  test("clears what is null", async () => {
    const { externalReferences: _, ...facts } = whole();
    const { id } = await acts.do("programCreate", { partnerId: sides.community, ...facts });
    await acts.do("programUpdate", {
      id,
      summary: null,
      description: null,
      kind: "WORKSHOP",
      kindTerm: null,
      startsOn: null,
      endsOn: null,
      cost: null,
      audiences: null,
      ages: null,
      bookingUrl: null,
      infoUrl: null,
      subjects: null,
      themes: null,
      communities: null,
      languages: null,
      partners: null,
      externalReferences: null,
    });
    expect(await readAsAdmin(id)).toMatchObject({
      title: { text: "ዛንታታት ናይ ዓዲ" },
      summary: null,
      description: null,
      kind: "WORKSHOP",
      kindTerm: null,
      startsOn: null,
      endsOn: null,
      cost: { kind: "UNKNOWN", min: null },
      audiences: [],
      ages: null,
      bookingUrl: null,
      infoUrl: null,
      subjects: [],
      themes: [],
      communities: [],
      languages: [],
      partners: { edges: [] },
      externalReferences: [],
    });
  });

  test("forgets the word for the kind when the kind is one of the list", async () => {
    const { externalReferences: _, ...facts } = whole();
    const { id } = await acts.do("programCreate", { partnerId: sides.community, ...facts });
    await acts.do("programUpdate", { id, kind: "FESTIVAL" });
    expect(await readAsAdmin(id)).toMatchObject({ kind: "FESTIVAL", kindTerm: null });
    expect(places(await acts.try("programUpdate", { id, kind: "OTHER" }))).toEqual(["kindTerm REQUIRED"]);
  });

  test("refuses to take away title, kind and slug, and a last day without a first", async () => {
    const id = await acts.draft(sides);
    const refused = await acts.try("programUpdate", {
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
    const id = await acts.draft(sides, { externalReferences: [mine] });
    await acts.draft(sides, { externalReferences: [theirs] });
    await acts.do("programUpdate", { id, externalReferences: [mine, { source: "other", value: "mine" }] });
    const refused = await acts.try("programUpdate", { id, externalReferences: [mine, theirs, mine] });
    expect(places(refused)).toEqual(["externalReferences.1 NOT_UNIQUE", "externalReferences.2 NOT_UNIQUE"]);
    expect((await readAsAdmin(id)).externalReferences).toHaveLength(2);
  });

  test("is found by its new words, and no longer by the old ones", async () => {
    const id = await acts.publicProgram(sides, {
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
    await acts.do("programUpdate", { id, title: en("Ironwood carving") });
    expect(await found("zebrawood")).toEqual([]);
    expect(await found("ironwood xylophone")).toEqual([id]);
    await acts.do("programUpdate", { id, subjects: [] });
    expect(await found("xylophone")).toEqual([]);
  });

  test("is for administrators alone", async () => {
    const id = await acts.draft(sides);
    const acting: Record<string, object> = {
      programCreate: { partnerId: sides.host, title: en("Intruder"), kind: "DIALOGUE" },
      programUpdate: { id, title: en("Intruder") },
      programApprove: { id, side: "COMMUNITY", evidence: "none" },
      programAgree: { id },
      programStart: { id },
      programClose: { id },
      programCancel: { id },
    };
    for (const [name, input] of Object.entries(acting)) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { program { id } userErrors { code } } }`;
      const codes = [];
      for (const options of [{}, { key: plainKey }]) {
        const { data, errors } = await app.graphql(query, { input }, options);
        expect(data ?? null).toBeNull();
        codes.push(errors?.[0].extensions.code);
      }
      expect(codes).toEqual(["UNAUTHENTICATED", "FORBIDDEN"]);
    }
    expect(await readAsAdmin(id)).toMatchObject({ title: { text: "Weaving days" }, lifecycle: "DRAFT" });
  });

  test("says that it is not there, also when the id is that of something else", async () => {
    for (const id of [unknownId, sides.host, "", "prog_\u0000"]) {
      for (const [name, more] of Object.entries({
        programUpdate: { title: en("x") },
        programApprove: { side: "HOST", evidence: "x" },
        programAgree: {},
        programStart: {},
        programClose: {},
        programCancel: {},
      })) {
        const refused = await acts.try(name, { id, ...more });
        expect(places(refused)).toEqual(["id NOT_FOUND"]);
        expect(refused.userErrors[0]?.message).toBe("There is no program with this id.");
      }
    }
  });
});

describe("the two keys of publication", () => {
  test("show a program once both sides approved it and agreed", async () => {
    const id = await acts.draft(sides);
    await acts.approve(id, "COMMUNITY");
    expect(await read(id)).toBeNull();
    await acts.approve(id, "HOST");
    expect(await read(id)).toBeNull();
    await acts.do("programAgree", { id });
    for (const options of [{}, { key: plainKey }])
      expect(await read(id, options)).toMatchObject({ lifecycle: "AGREED", isPublic: true });
  });

  test("keep each approval with its evidence, for administrators to see", async () => {
    const id = await acts.publicProgram(sides);
    await acts.do("programApprove", { id, side: "HOST", evidence: "  Letter of 9 May\r\n  " });
    expect((await readAsAdmin(id)).approvals).toEqual([
      { side: "HOST", evidence: "Letter of 9 May", isCurrent: true },
      { side: "HOST", evidence: "Minutes, item 3", isCurrent: false },
      { side: "COMMUNITY", evidence: "Minutes, item 3", isCurrent: true },
    ]);
    for (const options of [{}, { key: plainKey }]) expect((await read(id, options)).approvals).toBeNull();
  });

  test("want evidence", async () => {
    const id = await acts.draft(sides);
    const blank = await acts.try("programApprove", { id, side: "HOST", evidence: " \n " });
    expect(places(blank)).toEqual(["evidence REQUIRED"]);
    const long = await acts.try("programApprove", { id, side: "HOST", evidence: "e".repeat(1001) });
    expect(places(long)).toEqual(["evidence TOO_LONG"]);
    expect((await readAsAdmin(id)).approvals).toEqual([]);
  });

  const hiding: [string, () => object][] = [
    ["a title", () => ({ title: en("Another") })],
    ["a translation of the title", () => ({ title: [{ language: "zh", text: "编织日" }] })],
    ["a summary", () => ({ summary: en("Another") })],
    ["a description", () => ({ description: en("Another") })],
    ["a subject", () => ({ subjects: [term("Another")] })],
    ["no subject", () => ({ subjects: [] })],
    [
      "a subject's translation",
      () => ({ subjects: [{ label: [...en("Looms"), { language: "it", text: "Telai" }] }] }),
    ],
    ["a theme", () => ({ themes: ["MEMORY", "CRAFT"] })],
    ["a community", () => ({ communities: [term("Weavers")] })],
    ["the first day", () => ({ startsOn: "2031-05-02" })],
    ["the last day", () => ({ endsOn: "2031-05-20" })],
    ["the cost", () => ({ cost: { kind: "FREE" } })],
    [
      "a partner",
      () => ({
        partners: [
          { partnerId: sides.community, role: "LEAD" },
          { partnerId: sides.host, role: "HOST" },
          { partnerId: sides.host, role: "FUNDER" },
        ],
      }),
    ],
    [
      "a role",
      () => ({
        partners: [
          { partnerId: sides.community, role: "LEAD" },
          { partnerId: sides.host, role: "LEAD" },
        ],
      }),
    ],
  ];

  test.each(hiding)(
    "are both taken back by changing %s, until both sides approve again",
    async (_what, change) => {
      const id = await acts.publicProgram(sides, { subjects: [term("Looms")], themes: ["CRAFT"] });
      const before = await readAsAdmin(id);
      await acts.do("programUpdate", { id, ...change() });
      expect(await read(id)).toBeNull();
      const after = await readAsAdmin(id);
      expect(after.isPublic).toBe(false);
      expect(after.revision).toBe(before.revision + 1);
      expect(after.approvals.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([
        false,
        false,
      ]);
      await acts.approve(id, "COMMUNITY");
      expect(await read(id)).toBeNull();
      await acts.approve(id, "HOST");
      expect(await read(id)).toMatchObject({ isPublic: true });
    },
  );

  test("are left alone by what neither side has to approve", async () => {
    const id = await acts.publicProgram(sides, { subjects: [term("Looms")], themes: ["CRAFT", "MEMORY"] });
    const before = await readAsAdmin(id);
    await acts.do("programUpdate", {
      id,
      slug: "weaving-days-for-all",
      languages: ["ti", "it"],
      audiences: ["EVERYONE"],
      ages: { min: 8 },
      bookingUrl: "https://book.example/",
      infoUrl: "https://info.example/",
      externalReferences: [{ source: "left-alone", value: "1" }],
      // The same again, in another order, changes nothing that anybody reads differently.
      title: en("Weaving days"),
      subjects: [term("Looms")],
      themes: ["MEMORY", "CRAFT"],
      startsOn: "2031-05-01",
    });
    expect(await read(id)).toMatchObject({
      isPublic: true,
      slug: "weaving-days-for-all",
      revision: before.revision + 1,
    });
  });

  test("do not count for a text that has changed since it was read", async () => {
    const id = await acts.draft(sides);
    const { revision } = await readAsAdmin(id);
    await acts.do("programUpdate", { id, summary: en("Added after the assembly") });
    const approval = { id, side: "COMMUNITY", evidence: "Assembly", expectedRevision: revision };
    expect(places(await acts.try("programApprove", approval))).toEqual(["expectedRevision CONFLICT"]);
    const now = await readAsAdmin(id);
    expect(now.approvals).toEqual([]);
    await acts.do("programApprove", { ...approval, expectedRevision: now.revision });
  });

  test("do not take each other for a change", async () => {
    const id = await acts.draft(sides);
    const { revision } = await readAsAdmin(id);
    for (const side of ["COMMUNITY", "HOST"])
      await acts.do("programApprove", { id, side, evidence: "Read aloud", expectedRevision: revision });
    await acts.do("programAgree", { id });
  });

  test("do not open a program whose home is not public, until it is", async () => {
    const { id: home } = await acts.do("partnerCreate", {
      name: en("Quiet circle"),
      kind: "MIGRANT_ASSOCIATION",
      side: "COMMUNITY",
    });
    const id = await acts.draft({ community: home, host: sides.host });
    await acts.approve(id, "COMMUNITY", "HOST");
    expect(await acts.do("programAgree", { id })).toMatchObject({ isPublic: false });
    expect(await read(id)).toBeNull();
    await acts.do("partnerPublish", { id: home });
    expect(await read(id)).toMatchObject({ isPublic: true });
    await acts.do("partnerUnpublish", { id: home });
    expect(await read(id)).toBeNull();
  });

  test("do not name a partner that is not public in a program that is", async () => {
    const { id: quiet } = await acts.do("partnerCreate", { name: en("Quiet"), kind: "NGO", side: "BRIDGE" });
    const partners = [
      { partnerId: sides.community, role: "LEAD" },
      { partnerId: quiet, role: "SUPPORT" },
      { partnerId: sides.host, role: "HOST" },
    ];
    const id = await acts.publicProgram(sides, { partners });
    const query = `query ($id: ID!, $quiet: ID!) {
      program(by: { id: $id }) { partners { totalCount { value } edges { role } pageInfo { hasNextPage } } }
      programs(where: { partner: { eq: $quiet } }) { totalCount { value } }
    }`;
    for (const options of [{}, { key: plainKey }]) {
      const { data } = await app.graphql(query, { id, quiet }, options);
      expect(data.program.partners.edges).toEqual([{ role: "LEAD" }, { role: "HOST" }]);
      expect(data.program.partners.totalCount.value).toBe(2);
      expect(data.programs.totalCount.value).toBe(0);
    }
    await acts.do("partnerPublish", { id: quiet });
    expect((await app.graphql(query, { id, quiet })).data.programs.totalCount.value).toBe(1);
  });
});

describe("agreeing a program", () => {
  test("is refused with every condition that is missing", async () => {
    const { id } = await acts.do("programCreate", {
      partnerId: sides.host,
      title: en("Bare"),
      kind: "DIALOGUE",
    });
    const { userErrors } = await acts.try("programAgree", { id });
    expect(userErrors).toEqual([
      {
        code: "CONDITION_MISSING",
        condition: "COMMUNITY_LEAD",
        message: "The community side has no lead. Add a partner of the community side as LEAD.",
        path: ["input", "id"],
      },
      {
        code: "CONDITION_MISSING",
        condition: "HOST_LEAD",
        message: "The host side has no lead. Add a partner of the host side as LEAD or HOST.",
        path: ["input", "id"],
      },
      {
        code: "CONDITION_MISSING",
        condition: "START_DATE",
        message: "The first day is not set. Set it.",
        path: ["input", "id"],
      },
      {
        code: "CONDITION_MISSING",
        condition: "COMMUNITY_APPROVAL",
        message: "The community side has not approved the program as it now reads. Record its approval.",
        path: ["input", "id"],
      },
      {
        code: "CONDITION_MISSING",
        condition: "HOST_APPROVAL",
        message: "The host side has not approved the program as it now reads. Record its approval.",
        path: ["input", "id"],
      },
    ]);
    expect(await readAsAdmin(id)).toMatchObject({ lifecycle: "DRAFT" });
  });

  test.each([
    ["ar", "لم يوافق جانب المجتمع على البرنامج بصيغته الحالية. سجّل موافقته."],
    [
      "it",
      "La parte della comunità non ha approvato il programma così com'è ora. Registra la sua approvazione.",
    ],
    ["ti-ER", "ወገን ማሕበረሰብ ነቲ መደብ ከምቲ ሕጂ ዘለዎ ኣየጽደቖን። ምጽዳቑ መዝግብ።"],
    ["uk", "Сторона громади не схвалила програму в теперішньому вигляді. Запишіть її схвалення."],
    ["zh-CN", "社群一方尚未批准项目的当前内容。请登记其批准。"],
  ])("says in %s what is missing", async (language, message) => {
    const id = await acts.draft(sides);
    await acts.approve(id, "HOST");
    const query = `mutation ($input: ProgramAgreeInput!, $language: LanguageTag!) @inLanguages(prefer: [$language, "en"]) {
      programAgree(input: $input) { program { id } userErrors { message } }
    }`;
    const { data } = await app.asAdmin(query, { input: { id }, language });
    expect(data.programAgree).toEqual({ program: null, userErrors: [{ message }] });
  });

  test("stays kept: an edit may not take away a lead or the first day", async () => {
    const id = await acts.publicProgram(sides);
    const refused = await acts.try("programUpdate", { id, partners: [], startsOn: null });
    expect(places(refused)).toEqual([
      "partners CONDITION_MISSING",
      "partners CONDITION_MISSING",
      "startsOn CONDITION_MISSING",
    ]);
    expect(refused.userErrors.map(({ condition }) => condition)).toEqual([
      "COMMUNITY_LEAD",
      "HOST_LEAD",
      "START_DATE",
    ]);
    expect(await read(id)).toMatchObject({ isPublic: true });
  });
});

describe("the life of a program", () => {
  test("is a step at a time, in order", async () => {
    const id = await acts.publicProgram(sides);
    expect(await acts.do("programStart", { id })).toMatchObject({ lifecycle: "ACTIVE", isPublic: true });
    expect(await acts.do("programClose", { id })).toMatchObject({ lifecycle: "CLOSED", isPublic: true });
    expect(await read(id)).toMatchObject({ lifecycle: "CLOSED" });
  });

  test("refuses a step from elsewhere, and says where it can go", async () => {
    const id = await acts.draft(sides);
    const refused = await acts.try("programClose", { id });
    expect(refused.userErrors).toEqual([
      {
        code: "INVALID_TRANSITION",
        from: "DRAFT",
        allowed: ["AGREED", "CANCELLED"],
        message: "A program that is a draft cannot become closed.",
        path: ["input", "id"],
      },
    ]);
    await acts.do("programCancel", { id });
    for (const step of ["programAgree", "programStart", "programClose", "programCancel"]) {
      const again = await acts.try(step, { id });
      expect(again.userErrors[0]).toMatchObject({
        code: "INVALID_TRANSITION",
        from: "CANCELLED",
        allowed: [],
      });
    }
  });

  test("ends by cancelling at once: it stays visible as cancelled, with the reason", async () => {
    const id = await acts.publicProgram(sides);
    const note = [
      { language: "it", text: "La sala è chiusa per lavori." },
      { language: "zh", text: "会场因施工关闭。" },
    ];
    await acts.do("programCancel", { id, note });
    expect(await read(id)).toMatchObject({
      lifecycle: "CANCELLED",
      isPublic: true,
      cancellationNote: { text: "La sala è chiusa per lavori." },
    });
  });

  test("cancels with it the sessions that were still to come, and not those that were held", async () => {
    const id = await acts.publicProgram(sides);
    const held = await acts.session(id, { localStart: "2020-05-01T18:00", localEnd: "2020-05-01T20:00" });
    const toCome = await acts.session(id);
    await acts.do("programCancel", { id, note: en("Too few could come.") });
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Session { status statusNote { text } } } }`;
    const { data } = await app.graphql(query, { ids: [held, toCome] });
    expect(data.nodes).toEqual([
      { status: "SCHEDULED", statusNote: null },
      { status: "CANCELLED", statusNote: { text: "Too few could come." } },
    ]);
  });

  test("does not show a cancelled draft", async () => {
    const id = await acts.draft(sides);
    await acts.do("programCancel", { id });
    expect(await read(id)).toBeNull();
  });

  test("of an imported program is its publisher's affair: it is public without approvals", async () => {
    const id = await acts.draft(sides, { externalReferences: [{ source: "feed", value: "imported" }] });
    await app.database.asOwner((owner) =>
      owner.query(
        "update heritage.programs set origin = 'IMPORTED', source_name = 'City feed' where id = (select program_id from heritage.program_references where value = 'imported')",
      ),
    );
    expect(await read(id)).toMatchObject({
      origin: "IMPORTED",
      source: { name: "City feed" },
      isPublic: true,
    });
    const refused = await acts.try("programApprove", { id, side: "HOST", evidence: "x" });
    expect(refused.userErrors[0]?.message).toContain("This program came from City feed");
  });
});
