import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, places, type Sides } from "#test/admin-mutations";
import { importEvents } from "#test/import-events";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
});
afterAll(() => app?.close());

const en = (text: string) => [{ language: "en", text }];
const shown = `isPublic lifecycle cancellationNote { text } approvals { isCurrent }
  sessions(first: 9) { nodes { id status statusNote { text } } }`;
const read = async (id: string, key?: string) =>
  (
    await app.graphql(
      `query ($id: ID!) { program(by: { id: $id }) { ${shown} } }`,
      { id },
      key ? { key } : {},
    )
  ).data.program;
const whyNot = async (action: string, id: string) => {
  const document =
    "query ($action: String!, $id: ID!) { whyNot(action: $action, id: $id) { code message path } }";
  return (await app.graphql(document, { action, id }, { key: app.adminKey })).data.whyNot;
};
const soon = { localStart: "2031-05-01T18:00" };
const past = { localStart: "2021-05-01T18:00", localEnd: "2021-05-01T20:00" };

describe("what is cancelled", () => {
  test("is not edited: a program, nor any session of it", async () => {
    const id = await admin.publicProgram(sides);
    const session = await admin.session(id, past);
    await admin.do("programCancel", { id, note: en("The hall burnt down.") });
    const refused = [
      await admin.try("programUpdate", { id, title: en("Another") }),
      await admin.try("programUpdate", { id }),
      await admin.try("sessionUpdate", { id: session, url: "https://another.example/" }),
      await admin.try("sessionPostpone", { id: session }),
      await admin.try("sessionMoveOnline", { id: session }),
    ];
    expect(refused.map(places)).toEqual(refused.map(() => ["id INVALID_TRANSITION"]));
    expect(refused[0]?.userErrors[0]?.message).toMatch(/cancelled.*Reverse the cancellation first/);
    for (const [action, on] of [
      ["programUpdate", id],
      ["sessionUpdate", session],
      ["sessionPostpone", session],
    ] as const)
      expect([action, await whyNot(action, on)]).toMatchObject([action, [{ code: "INVALID_TRANSITION" }]]);
    expect(await read(id)).toMatchObject({ lifecycle: "CANCELLED", isPublic: true });
  });

  test("is not edited: a session alone, while the program goes on", async () => {
    const id = await admin.publicProgram(sides);
    const session = await admin.session(id);
    await admin.do("sessionCancel", { id: session });
    const refused = await admin.try("sessionUpdate", { id: session, localStart: "2031-06-01T18:00" });
    expect(places(refused)).toEqual(["id INVALID_TRANSITION"]);
    expect(refused.userErrors[0]?.message).toMatch(/cancelled.*Reverse the cancellation first/);
    expect(await whyNot("sessionUpdate", session)).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    await admin.do("programUpdate", { id, infoUrl: "https://info.example/" });
  });
});

describe("a cancellation that is taken back", () => {
  test.each(["DRAFT", "AGREED", "ACTIVE"])(
    "leaves a program as it was: %s, with its approvals",
    async (lifecycle) => {
      const id = lifecycle === "DRAFT" ? await admin.draft(sides) : await admin.publicProgram(sides);
      if (lifecycle === "ACTIVE") await admin.do("programStart", { id });
      const before = await read(id, app.adminKey);
      await admin.do("programCancel", { id, note: en("No money.") });
      expect(await whyNot("programReinstate", id)).toEqual([]);
      expect(await admin.do("programReinstate", { id })).toMatchObject({
        lifecycle,
        isPublic: lifecycle !== "DRAFT",
      });
      expect(await read(id, app.adminKey)).toEqual(before);
      await admin.do("programUpdate", { id, infoUrl: "https://info.example/" });
    },
  );

  test("brings back the sessions that were cancelled with the program and are still to come, as they were", async () => {
    const id = await admin.publicProgram(sides);
    const [plain, moved, alone, over] = [
      await admin.session(id, soon),
      await admin.session(id, { ...soon, statusNote: en("Bring a chair.") }),
      await admin.session(id, soon),
      await admin.session(id, soon),
    ];
    await admin.do("sessionMoveOnline", { id: moved, note: en("The hall is cold.") });
    await admin.do("sessionCancel", { id: alone, note: en("The singer is ill.") });
    const before = await read(id);
    await admin.do("programCancel", { id, note: en("No money.") });
    const cancelled = await read(id);
    expect(cancelled.sessions.nodes.map(({ status }: { status: string }) => status)).toEqual(
      Array.from({ length: 4 }, () => "CANCELLED"),
    );
    // Its time has passed meanwhile: it did not take place.
    await app.database.asOwner((owner) =>
      owner.query(
        `update heritage.sessions set local_start = '2021-05-01', starts_at = '2021-05-01Z', local_end = null, ends_at = null
         where id = (select max(id::text)::uuid from heritage.sessions)`,
      ),
    );
    await admin.do("programReinstate", { id });
    const after = await read(id);
    const byId = (nodes: { id: string }[]) => new Map(nodes.map((node) => [node.id, node]));
    const [was, is] = [byId(before.sessions.nodes), byId(after.sessions.nodes)];
    for (const session of [plain, moved, alone]) expect(is.get(session)).toEqual(was.get(session));
    expect(is.get(over)).toMatchObject({ status: "CANCELLED", statusNote: { text: "No money." } });
    expect(after.cancellationNote).toBeNull();
  });

  test("leaves a session as it was, whatever it was", async () => {
    const id = await admin.publicProgram(sides);
    const session = await admin.session(id);
    await admin.do("sessionPostpone", { id: session, note: en("Not yet.") });
    const before = await read(id);
    await admin.do("sessionCancel", { id: session, note: en("Not at all.") });
    expect(await whyNot("sessionReinstate", session)).toEqual([]);
    await admin.do("sessionReinstate", { id: session });
    expect(await read(id)).toEqual(before);
  });

  test("is refused where there is none, and of a session while its program is cancelled", async () => {
    const id = await admin.publicProgram(sides);
    const session = await admin.session(id);
    for (const [action, on] of [
      ["programReinstate", id],
      ["sessionReinstate", session],
    ] as const) {
      const refused = await admin.try(action, { id: on });
      expect(places(refused)).toEqual(["id INVALID_TRANSITION"]);
      expect(refused.userErrors[0]?.message).toMatch(/is not cancelled/);
      expect(await whyNot(action, on)).toEqual(refused.userErrors);
    }
    await admin.do("programCancel", { id });
    const refused = await admin.try("sessionReinstate", { id: session });
    expect(places(refused)).toEqual(["id INVALID_TRANSITION"]);
    expect(await whyNot("sessionReinstate", session)).toEqual(refused.userErrors);
  });

  test("of an imported session is ours to take back where it was ours, and its publisher's where it was theirs", async () => {
    const event = (name: string, more: object = {}) => ({
      "@type": "Event",
      name,
      startDate: "2031-05-09T18:00",
      organizer: { name: "Centre" },
      location: { name: "Hall" },
      ...more,
    });
    const source = "Feed of cancellations";
    await importEvents(app, [event("Ours"), event("Theirs", { eventStatus: "EventCancelled" })], { source });
    const { data } = await app.graphql(
      "{ programs(first: 50, where: { origin: { eq: IMPORTED } }) { nodes { id title { text } sessions(first: 1) { nodes { id } } } } }",
    );
    const of = (name: string) =>
      data.programs.nodes.find(({ title }: { title: { text: string } }) => title.text === name);
    const [ours, theirs] = [of("Ours"), of("Theirs")];
    const refused = await admin.try("sessionReinstate", { id: theirs.sessions.nodes[0].id });
    expect(places(refused)).toEqual(["id INVALID_TRANSITION"]);
    expect(refused.userErrors[0]?.message).toMatch(new RegExp(source));
    const session = ours.sessions.nodes[0].id;
    await admin.do("sessionCancel", { id: session });
    await admin.do("sessionReinstate", { id: session });
    await admin.do("programCancel", { id: ours.id });
    expect(await admin.do("programReinstate", { id: ours.id })).toMatchObject({
      lifecycle: "ACTIVE",
      isPublic: true,
    });
    expect((await read(ours.id)).sessions.nodes[0]).toMatchObject({ status: "SCHEDULED" });
    // What its publisher says of it later is not ours to take back either.
    await admin.do("sessionCancel", { id: session });
    await importEvents(app, [event("Ours", { eventStatus: "EventRescheduled" })], { source });
    await importEvents(app, [event("Ours", { eventStatus: "EventCancelled" })], { source });
    expect(places(await admin.try("sessionReinstate", { id: session }))).toEqual(["id INVALID_TRANSITION"]);
  });
});
