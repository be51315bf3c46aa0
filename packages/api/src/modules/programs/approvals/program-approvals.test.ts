import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en, openStage, readProgram, type Stage, term } from "#test/stage";

let { app, admin, sides, plainKey } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, sides, plainKey } = await openStage());
});
afterAll(() => app.close());

const read = (id: string, options = {}) => readProgram({ app }, id, options);
const readAsAdmin = (id: string) => read(id, { key: app.adminKey });

describe("the two keys of publication", () => {
  test("show a program once both sides approved it and agreed", async () => {
    const id = await admin.draft(sides);
    await admin.approve(id, "COMMUNITY");
    expect(await read(id)).toBeNull();
    await admin.approve(id, "HOST");
    expect(await read(id)).toBeNull();
    await admin.do("programAgree", { id });
    for (const options of [{}, { key: plainKey }])
      expect(await read(id, options)).toMatchObject({ lifecycle: "AGREED", isPublic: true });
  });

  test("keep each approval with its evidence, for administrators to see", async () => {
    const id = await admin.publicProgram(sides);
    await admin.do("programApprove", { id, side: "HOST", evidence: "  Letter of 9 May\r\n  " });
    expect((await readAsAdmin(id)).approvals).toEqual([
      { side: "HOST", evidence: "Letter of 9 May", isCurrent: true },
      { side: "HOST", evidence: "Minutes, item 3", isCurrent: false },
      { side: "COMMUNITY", evidence: "Minutes, item 3", isCurrent: true },
    ]);
    for (const options of [{}, { key: plainKey }]) expect((await read(id, options)).approvals).toBeNull();
  });

  test("want evidence", async () => {
    const id = await admin.draft(sides);
    const blank = await admin.try("programApprove", { id, side: "HOST", evidence: " \n " });
    expect(places(blank)).toEqual(["evidence REQUIRED"]);
    const long = await admin.try("programApprove", { id, side: "HOST", evidence: "e".repeat(1001) });
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
      const id = await admin.publicProgram(sides, { subjects: [term("Looms")], themes: ["CRAFT"] });
      const before = await readAsAdmin(id);
      await admin.do("programUpdate", { id, ...change() });
      expect(await read(id)).toBeNull();
      const after = await readAsAdmin(id);
      expect(after.isPublic).toBe(false);
      expect(after.revision).toBe(before.revision + 1);
      expect(after.approvals.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([
        false,
        false,
      ]);
      await admin.approve(id, "COMMUNITY");
      expect(await read(id)).toBeNull();
      await admin.approve(id, "HOST");
      expect(await read(id)).toMatchObject({ isPublic: true });
    },
  );

  test("are left alone by what neither side has to approve", async () => {
    const id = await admin.publicProgram(sides, { subjects: [term("Looms")], themes: ["CRAFT", "MEMORY"] });
    const before = await readAsAdmin(id);
    await admin.do("programUpdate", {
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
    const id = await admin.draft(sides);
    const { revision } = await readAsAdmin(id);
    await admin.do("programUpdate", { id, summary: en("Added after the assembly") });
    const approval = { id, side: "COMMUNITY", evidence: "Assembly", expectedRevision: revision };
    expect(places(await admin.try("programApprove", approval))).toEqual(["expectedRevision CONFLICT"]);
    const now = await readAsAdmin(id);
    expect(now.approvals).toEqual([]);
    await admin.do("programApprove", { ...approval, expectedRevision: now.revision });
  });

  test("do not take each other for a change", async () => {
    const id = await admin.draft(sides);
    const { revision } = await readAsAdmin(id);
    for (const side of ["COMMUNITY", "HOST"])
      await admin.do("programApprove", { id, side, evidence: "Read aloud", expectedRevision: revision });
    await admin.do("programAgree", { id });
  });

  test("do not open a program whose home is not public, until it is", async () => {
    const { id: home } = await admin.do("partnerCreate", {
      name: en("Quiet circle"),
      kind: "MIGRANT_ASSOCIATION",
      side: "COMMUNITY",
    });
    const id = await admin.draft({ community: home, host: sides.host });
    await admin.approve(id, "COMMUNITY", "HOST");
    expect(await admin.do("programAgree", { id })).toMatchObject({ isPublic: false });
    expect(await read(id)).toBeNull();
    await admin.do("partnerPublish", { id: home });
    expect(await read(id)).toMatchObject({ isPublic: true });
    await admin.do("partnerUnpublish", { id: home });
    expect(await read(id)).toBeNull();
  });

  test("do not name a partner that is not public in a program that is", async () => {
    const { id: quiet } = await admin.do("partnerCreate", { name: en("Quiet"), kind: "NGO", side: "BRIDGE" });
    const partners = [
      { partnerId: sides.community, role: "LEAD" },
      { partnerId: quiet, role: "SUPPORT" },
      { partnerId: sides.host, role: "HOST" },
    ];
    const id = await admin.publicProgram(sides, { partners });
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
    await admin.do("partnerPublish", { id: quiet });
    expect((await app.graphql(query, { id, quiet })).data.programs.totalCount.value).toBe(1);
  });
});

describe("agreeing a program", () => {
  test("is refused with every condition that is missing", async () => {
    const { id } = await admin.do("programCreate", {
      partnerId: sides.host,
      title: en("Bare"),
      kind: "DIALOGUE",
    });
    const { userErrors } = await admin.try("programAgree", { id });
    const missing = {
      COMMUNITY_LEAD: "The community side has no lead. Add a partner of the community side as LEAD.",
      HOST_LEAD: "The host side has no lead. Add a partner of the host side as LEAD or HOST.",
      START_DATE: "The first day is not set. Set it.",
      COMMUNITY_APPROVAL:
        "The community side has not approved the program in its current form. Record its approval.",
      HOST_APPROVAL: "The host side has not approved the program in its current form. Record its approval.",
    };
    expect(userErrors).toEqual(
      Object.entries(missing).map(([condition, message]) => ({
        code: "CONDITION_MISSING",
        condition,
        message,
        path: ["input", "id"],
      })),
    );
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
    const id = await admin.draft(sides);
    await admin.approve(id, "HOST");
    const query = `mutation ($input: ProgramAgreeInput!, $language: LanguageTag!) @inLanguages(prefer: [$language, "en"]) {
      programAgree(input: $input) { program { id } userErrors { message } }
    }`;
    const { data } = await app.asAdmin(query, { input: { id }, language });
    expect(data.programAgree).toEqual({ program: null, userErrors: [{ message }] });
  });

  test("stays kept: an edit may not take away a lead or the first day", async () => {
    const id = await admin.publicProgram(sides);
    const refused = await admin.try("programUpdate", { id, partners: [], startsOn: null });
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
