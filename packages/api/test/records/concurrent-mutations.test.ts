import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, type MutationAnswer, places, type Sides } from "#test/admin-mutations";
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
const times = (count: number) => Array.from({ length: count }, (_, index) => index);
const made = (outcomes: MutationAnswer[]) => outcomes.filter(({ record }) => record !== null);

async function readAsAdmin(id: string) {
  const query = `query ($id: ID!) { program(by: { id: $id }) {
    slug title { text } isPublic bookingUrl infoUrl ages { min } audiences revision
    subjects { label { text } } approvals { side isCurrent } } }`;
  return (await app.asAdmin(query, { id })).data.program;
}

describe("at the same time", () => {
  test("fifty programs and fifty partners of one name are made, each with an address of its own", async () => {
    const program = { partnerId: sides.host, title: en("The same evening"), kind: "DIALOGUE" };
    const programs = await Promise.all(times(50).map(() => admin.try("programCreate", program)));
    const partner = { name: en("The same house"), kind: "NGO", side: "BRIDGE" };
    const partners = await Promise.all(times(50).map(() => admin.try("partnerCreate", partner)));
    for (const outcomes of [programs, partners])
      expect(outcomes.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(programs.map(({ record }) => record.slug)).size).toBe(50);
    expect(programs.filter(({ record }) => record.slug === "the-same-evening")).toHaveLength(1);
  });

  test("of partners that were made with one slug, one is shown and the others are told to change it", async () => {
    const partner = { name: en("One house"), kind: "NGO", side: "BRIDGE", slug: "one-house" };
    const partners = made(await Promise.all(times(6).map(() => admin.try("partnerCreate", partner))));
    expect(partners.length).toBeGreaterThan(0);
    const outcomes = await Promise.all(
      partners.map(({ record: { id } }) => admin.try("partnerPublish", { id })),
    );
    expect(made(outcomes)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ record }) => record === null))
      expect(places(outcome)).toEqual(["slug NOT_UNIQUE"]);
  });

  test("of ten that want one slug, one gets it and the others are told", async () => {
    const wanting = { partnerId: sides.host, title: en("Wanted"), kind: "DIALOGUE", slug: "wanted" };
    const outcomes = await Promise.all(times(10).map(() => admin.try("programCreate", wanting)));
    expect(made(outcomes)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ record }) => record === null))
      expect(places(outcome)).toEqual(["slug NOT_UNIQUE"]);
  });

  test("of partners that give one identifier, one is shown and the others are told", async () => {
    const identifiers = [{ scheme: "ROR", value: "00tjv0s33" }];
    const partner = { name: en("Registered"), kind: "UNIVERSITY", side: "HOST", identifiers };
    const outcomes = made(await Promise.all(times(6).map(() => admin.try("partnerCreate", partner))));
    expect(outcomes.length).toBeGreaterThan(0);
    const shown = await Promise.all(
      outcomes.map(({ record: { id } }) => admin.try("partnerPublish", { id })),
    );
    expect(made(shown)).toHaveLength(1);
    for (const outcome of shown.filter(({ record }) => record === null))
      expect(places(outcome)).toContainEqual(expect.stringMatching(/^(identifiers|slug) NOT_UNIQUE$/));
    const { data } = await app.graphql('{ partners(search: "registered") { totalCount { value } } }');
    expect(data.partners.totalCount.value).toBe(1);
  });

  test("of ten that give one external reference, one gets it and the others are told", async () => {
    const externalReferences = [{ source: "site", value: "once" }];
    const program = { partnerId: sides.host, title: en("Referenced"), kind: "DIALOGUE", externalReferences };
    const outcomes = await Promise.all(times(10).map(() => admin.try("programCreate", program)));
    expect(made(outcomes)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ record }) => record === null))
      expect(places(outcome)[0]).toMatch(/^externalReferences(\.0)? NOT_UNIQUE$/);
  });

  test("two that change different things of one program both keep theirs", async () => {
    const id = await admin.draft(sides);
    await Promise.all([
      admin.do("programUpdate", { id, bookingUrl: "https://book.example/" }),
      admin.do("programUpdate", { id, infoUrl: "https://info.example/" }),
      admin.do("programUpdate", { id, ages: { min: 9 } }),
      admin.do("programUpdate", { id, subjects: [{ label: en("Looms") }] }),
      admin.do("programUpdate", { id, audiences: ["ELDERS"] }),
      admin.do("programUpdate", { id, title: [{ language: "it", text: "Telai" }] }),
    ]);
    expect(await readAsAdmin(id)).toMatchObject({
      bookingUrl: "https://book.example/",
      infoUrl: "https://info.example/",
      ages: { min: 9 },
      audiences: ["ELDERS"],
      subjects: [{ label: { text: "Looms" } }],
      title: { text: "Weaving days" },
    });
    const { data } = await app.asAdmin('{ programs(search: "telai looms") { nodes { id } } }');
    expect(data.programs.nodes).toEqual([{ id }]);
  });

  test("an approval and an edit leave no approval of a text that nobody approved", async () => {
    for (const round of times(8)) {
      const id = await admin.draft(sides);
      await admin.approve(id, "COMMUNITY");
      const { revision } = await readAsAdmin(id);
      const approving = { id, side: "HOST", evidence: "Board", expectedRevision: revision };
      const [approval] = await Promise.all([
        admin.try("programApprove", approving),
        admin.do("programUpdate", { id, title: en(`Edited in round ${round}`) }),
      ]);
      // Whichever came first, the text that stands now was approved by neither side.
      const { approvals } = await readAsAdmin(id);
      expect(approvals.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).not.toContain(true);
      if (approval.record === null) expect(places(approval)).toEqual(["expectedRevision CONFLICT"]);
      const agreed = await admin.try("programAgree", { id });
      expect(agreed.userErrors.map(({ condition }) => condition)).toEqual([
        "COMMUNITY_APPROVAL",
        "HOST_APPROVAL",
      ]);
    }
  });

  test("a step is taken once, however often it is asked for", async () => {
    const id = await admin.publicProgram(sides);
    const outcomes = await Promise.all(times(6).map(() => admin.try("programStart", { id })));
    expect(made(outcomes)).toHaveLength(1);
    expect(made(outcomes)[0]?.record.lifecycle).toBe("ACTIVE");
  });

  test("no session is left to come in a program that is cancelled", async () => {
    const id = await admin.publicProgram(sides);
    await Promise.all([
      ...times(5).map(() =>
        admin.try("sessionCreate", {
          programId: id,
          localStart: "2031-05-01T18:00",
          timeZone: "Europe/Rome",
          attendanceMode: "ONLINE",
        }),
      ),
      admin.do("programCancel", { id }),
    ]);
    const query = "query ($id: ID!) { program(by: { id: $id }) { sessions { nodes { status } } } }";
    const { data } = await app.graphql(query, { id });
    const statuses = data.program.sessions.nodes.map(({ status }: { status: string }) => status);
    expect(statuses.filter((status: string) => status !== "CANCELLED")).toEqual([]);
  });

  test("sessions are changed and their program renamed, and all are found by the new name", async () => {
    const id = await admin.draft(sides);
    const sessions = await Promise.all(times(4).map(() => admin.session(id)));
    await Promise.all([
      admin.do("programUpdate", { id, title: en("Quince jam") }),
      ...sessions.map((session, index) =>
        admin.do("sessionUpdate", { id: session, venue: { name: en(`Orchard ${index}`) } }),
      ),
    ]);
    const { data } = await app.asAdmin('{ sessions(search: "quince orchard") { totalCount { value } } }');
    expect(data.sessions.totalCount.value).toBe(4);
  });

  test("a partner is hidden while programs name it, and no one sees that it takes part", async () => {
    for (const round of times(4)) {
      const shy = await admin.publicPartner({ name: en(`Shy ${round}`), kind: "NGO", side: "BRIDGE" });
      const programs = await Promise.all(
        times(3).map(() => admin.publicProgram(sides, { languages: ["it"] })),
      );
      const partners = [
        { partnerId: sides.community, role: "LEAD" },
        { partnerId: sides.host, role: "HOST" },
        { partnerId: shy, role: "SUPPORT" },
      ];
      await Promise.all([
        ...programs.map((id) => admin.do("programUpdate", { id, partners })),
        admin.do("partnerUnpublish", { id: shy }),
      ]);
      for (const id of programs) await admin.approve(id, "COMMUNITY", "HOST");
      const query =
        "query ($shy: ID!) { programs(where: { partner: { eq: $shy } }) { totalCount { value } } }";
      expect((await app.graphql(query, { shy })).data.programs.totalCount.value).toBe(0);
      expect((await app.asAdmin(query, { shy })).data.programs.totalCount.value).toBe(3);
    }
  });
});
