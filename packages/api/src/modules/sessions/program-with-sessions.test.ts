import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { en, openStage, type Stage } from "#test/stage";

let { app, admin, sides } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, sides } = await openStage());
});
afterAll(() => app.close());

const evening = {
  localStart: "2031-05-01T18:00",
  timeZone: "Europe/Rome",
  attendanceMode: "IN_PERSON",
};

describe("creating a program with its sessions", () => {
  const create = (input: object) => admin.try("programCreateWithSessions", input, { more });
  const more =
    "title { text } sessions(first: 50) { nodes { localStart status accessFeatures { kind } } totalCount { value } }";
  const planned = (sessions: object[], others: object = {}) => ({
    partnerId: sides.community,
    kind: "WORKSHOP",
    title: [{ language: "ti", text: "ዓውደ ስራሕ" }],
    sessions,
    ...others,
  });
  const count = async () =>
    (
      await app.graphql(
        "{ programs { totalCount { value } } sessions { totalCount { value } } }",
        {},
        { key: app.adminKey },
      )
    ).data;

  test("creates all of it, which is found by the program's words", async () => {
    const { record } = await create(
      planned([
        { ...evening, accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }] },
        { ...evening, localStart: "2031-05-08T18:00" },
        { ...evening, localStart: "2031-05-15T18:00" },
      ]),
    );
    expect(record).toMatchObject({
      title: { text: "ዓውደ ስራሕ" },
      lifecycle: "DRAFT",
      sessions: {
        nodes: [
          { localStart: "2031-05-01T18:00", status: "SCHEDULED", accessFeatures: [{ kind: "STEP_FREE" }] },
          { localStart: "2031-05-08T18:00", accessFeatures: [] },
          { localStart: "2031-05-15T18:00", accessFeatures: [] },
        ],
      },
    });
    const found = await app.graphql(
      '{ sessions(search: "ዓውደ") { nodes { program { id } } } }',
      {},
      { key: app.adminKey },
    );
    expect(found.data.sessions.nodes).toEqual(Array(3).fill({ program: { id: record.id } }));
  });

  test("may leave the sessions for later", async () => {
    const { record } = await create(planned([]));
    expect(record.sessions.totalCount).toEqual({ value: 0 });
  });

  test("reports the errors of all parts at once, and creates nothing", async () => {
    const before = await count();
    const gap = { ...evening, localStart: "2031-03-30T02:30" };
    const { userErrors } = await create(planned([evening, gap], { title: en("") }));
    expect(userErrors.map(({ code, path }) => [code, path])).toEqual([
      ["REQUIRED", ["input", "title", "0", "text"]],
      ["INVALID", ["input", "sessions", "1", "localStart"]],
    ]);
    expect(await count()).toEqual(before);
  });

  test("takes at most 50 sessions", async () => {
    const { userErrors } = await create(planned(Array(51).fill(evening)));
    expect(userErrors).toMatchObject([{ code: "TOO_MANY", path: ["input", "sessions"] }]);
  });

  test("has one effect under one idempotency key, and one entry in the log", async () => {
    const input = planned([evening, evening], { idempotencyKey: "a-season" });
    const [first, second] = [await create(input), await create(input)];
    expect(second.record.id).toBe(first.record.id);
    expect(second.record.sessions.totalCount).toEqual({ value: 2 });
    const { data } = await app.graphql(
      `query ($id: ID!) { auditEntries(where: { subject: { eq: $id } }) { nodes { action fields } } }`,
      { id: first.record.id },
      { key: app.adminKey },
    );
    expect(data.auditEntries.nodes).toMatchObject([
      { action: "program.create", fields: expect.arrayContaining(["sessions"]) },
    ]);
  });
});
