import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, inputTypeOf, places, type Sides } from "#test/admin-mutations";
import { importEvents } from "#test/import-events";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
/** A key that writes for the museum alone. */
let museum: string;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
  museum = await addKey(app.database, {
    partnerId: decodeId("part", sides.host),
    scopes: [
      "partners:read",
      "partners:write",
      "programs:read",
      "programs:write",
      "keys:write",
      "accounts:write",
    ],
  });
});
afterAll(() => app?.close());

const en = (text: string) => [{ language: "en", text }];
const why = "hiddenBecause { condition message }";
const conditions = ({ hiddenBecause }: { hiddenBecause: { condition: string }[] }) =>
  hiddenBecause.map(({ condition }) => condition);

describe("a program that nobody sees says why:", () => {
  test("nothing of one that is public, whoever asks", async () => {
    const id = await admin.publicProgram(sides);
    for (const options of [{}, { key: museum }, { key: app.adminKey }]) {
      const { data } = await app.graphql(
        `query ($id: ID!) { program(by: { id: $id }) { ${why} } }`,
        { id },
        options,
      );
      expect(data.program.hiddenBecause).toEqual([]);
    }
  });

  test("what is still missing, as a draft comes to be public", async () => {
    const created = await admin.do(
      "programCreate",
      {
        partnerId: sides.community,
        title: en("Weaving days"),
        kind: "WORKSHOP",
        startsOn: "2031-05-01",
        partners: [
          { partnerId: sides.community, role: "LEAD" },
          { partnerId: sides.host, role: "HOST" },
        ],
      },
      why,
    );
    const { id } = created;
    expect(conditions(created)).toEqual(["COMMUNITY_APPROVAL", "HOST_APPROVAL", "AGREEMENT"]);
    const step = async (name: string, input: object) =>
      conditions(await admin.do(name, { id, ...input }, why));
    const evidence = "Minutes";
    expect(await step("programApprove", { side: "HOST", evidence })).toEqual([
      "COMMUNITY_APPROVAL",
      "AGREEMENT",
    ]);
    expect(await step("programApprove", { side: "COMMUNITY", evidence })).toEqual(["AGREEMENT"]);
    expect(await step("programAgree", {})).toEqual([]);
    expect(await step("programDelete", {})).toEqual(["RESTORATION"]);
    expect(await step("programRestore", {})).toEqual([]);
  });

  test("that the home partner is not public, where an agreement leaves it hidden", async () => {
    const { id: home } = await admin.do("partnerCreate", {
      name: en("New archive"),
      kind: "ARCHIVE",
      side: "HOST",
    });
    const id = await admin.draft({ ...sides, host: home }, { partnerId: home });
    await admin.approve(id, "COMMUNITY", "HOST");
    const agreed = await admin.do("programAgree", { id }, `isPublic ${why}`);
    expect(agreed).toMatchObject({
      isPublic: false,
      hiddenBecause: [{ condition: "PUBLIC_HOME", message: expect.stringMatching(/home partner.*Publish/) }],
    });
    await admin.do("partnerPublish", { id: home });
    const { data } = await app.graphql(`query ($id: ID!) { program(by: { id: $id }) { ${why} } }`, { id });
    expect(data.program.hiddenBecause).toEqual([]);
  });

  test("that approvals lapsed, where a change took them back", async () => {
    const id = await admin.publicProgram(sides);
    const { hiddenBecause } = await admin.do("programUpdate", { id, summary: en("In short") }, why);
    expect(hiddenBecause).toEqual([
      { condition: "COMMUNITY_APPROVAL", message: expect.stringMatching(/lapsed.*changed.*approve again/) },
      { condition: "HOST_APPROVAL", message: expect.stringMatching(/lapsed.*changed.*approve again/) },
    ]);
    const { data } = await app.graphql(
      `mutation ($input: ProgramUpdateInput!) { programUpdate(input: $input) { program { ${why} } } }`,
      { input: { id, summary: en("Shorter") } },
      { key: app.adminKey, headers: { "accept-language": "it" } },
    );
    expect(data.programUpdate.program.hiddenBecause[0].message).toMatch(/decaduta/);
  });

  test("that it was imported and is a draft of ours since it was edited", async () => {
    const source = "Feed of hidden things";
    const event = {
      "@type": "Event",
      name: "Edited",
      startDate: "2031-05-09T18:00",
      organizer: { name: "Centre" },
      location: { name: "Hall" },
    };
    await importEvents(app, [event], { source });
    const { data } = await app.graphql(
      "{ programs(first: 1, where: { origin: { eq: IMPORTED } }) { nodes { id sessions { nodes { id } } } } }",
    );
    const [{ id, sessions }] = data.programs.nodes;
    const moved = await admin.do(
      "sessionUpdate",
      { id: sessions.nodes[0].id, localStart: "2031-05-10T18:00" },
      `program { id ${why} }`,
    );
    expect(moved.program).toMatchObject({
      id,
      hiddenBecause: [
        { condition: "COMMUNITY_APPROVAL" },
        { condition: "HOST_APPROVAL" },
        { condition: "AGREEMENT", message: expect.stringMatching(new RegExp(`${source}.*edited`)) },
      ],
    });
  });
});

describe("what one sees but may not change", () => {
  const mutate = async (name: string, input: object) => {
    const type = inputTypeOf(name);
    const { data, errors } = await app.graphql(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code message path } } }`,
      { input },
      { key: museum },
    );
    expect(errors).toBeUndefined();
    return { record: null, userErrors: data[name].userErrors };
  };

  test("is said to be another partner's, and not that it is not there", async () => {
    const open = await admin.publicProgram(sides);
    const draft = await admin.draft(sides);
    const session = await admin.session(open);
    const facts = { title: en("Ours?"), kind: "WORKSHOP" };
    const time = { localStart: "2031-05-01T18:00", timeZone: "UTC", attendanceMode: "ONLINE" };
    const tried: [string, object, string, RegExp][] = [
      ["programCreate", { partnerId: sides.community, ...facts }, "partnerId", /partner/],
      [
        "programCreateWithSessions",
        { partnerId: sides.community, ...facts, sessions: [] },
        "partnerId",
        /partner/,
      ],
      ["keyCreate", { partnerId: sides.community, name: "Key", kind: "SECRET" }, "partnerId", /partner/],
      ["memberInvite", { partnerId: sides.community, role: "CURATOR" }, "partnerId", /partner/],
      ["partnerUpdate", { id: sides.community }, "id", /partner/],
      ["partnerUnpublish", { id: sides.community }, "id", /partner/],
      ["programUpdate", { id: open }, "id", /program/],
      ["programUpdate", { id: draft }, "id", /program/],
      ["programCancel", { id: open }, "id", /program/],
      ["sessionCreate", { programId: open, ...time }, "programId", /program/],
      ["sessionUpdate", { id: session }, "id", /session/],
      ["sessionCancel", { id: session }, "id", /session/],
    ];
    for (const [name, input, field, subject] of tried) {
      const refused = await mutate(name, input);
      expect([name, places(refused)]).toEqual([name, [`${field} NOT_YOURS`]]);
      expect(refused.userErrors[0].message).toMatch(/another partner/);
      expect(refused.userErrors[0].message).toMatch(subject);
    }
  });

  test("is not told of what is hidden: that is not there", async () => {
    const { id: hidden } = await admin.do("partnerCreate", {
      name: en("Hidden"),
      kind: "MUSEUM",
      side: "HOST",
    });
    const program = await admin.draft(sides, { partnerId: hidden, partners: [] });
    const session = await admin.session(program);
    for (const [name, input, field] of [
      ["programCreate", { partnerId: hidden, title: en("Ours?"), kind: "WORKSHOP" }, "partnerId"],
      ["partnerUpdate", { id: hidden }, "id"],
      ["programUpdate", { id: program }, "id"],
      ["sessionUpdate", { id: session }, "id"],
    ] as const)
      expect([name, places(await mutate(name, input))]).toEqual([name, [`${field} NOT_FOUND`]]);
  });
});
