import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en, openStage, readSession, type Stage } from "#test/stage";

let { app, admin, sides } = {} as Stage;
let program: string;
beforeAll(async () => {
  ({ app, admin, sides } = await openStage());
  program = await admin.publicProgram(sides);
});
afterAll(() => app.close());

const read = (id: string) => readSession({ app }, id);

describe("a session that does not take place as planned", () => {
  test("stays visible as cancelled, with the reason, alone and in every list", async () => {
    const id = await admin.session(program, { localStart: "2032-01-01T18:00", localEnd: null });
    await admin.do("sessionCancel", { id, note: [{ language: "ar", text: "المعلّمة مريضة." }] });
    expect(await read(id)).toMatchObject({ status: "CANCELLED", statusNote: { text: "المعلّمة مريضة." } });
    const query = `query ($id: ID!, $program: ID!) {
      sessions(where: { id: { eq: $id } }) { nodes { status } }
      program(by: { id: $program }) { sessions(where: { id: { eq: $id } }) { nodes { status } } } }`;
    const { data } = await app.graphql(query, { id, program });
    expect(data.sessions.nodes).toEqual([{ status: "CANCELLED" }]);
    expect(data.program.sessions.nodes).toEqual([{ status: "CANCELLED" }]);
    const again = await admin.try("sessionCancel", { id }, { headers: { "accept-language": "zh" } });
    expect(again.userErrors).toEqual([
      {
        code: "INVALID_TRANSITION",
        message: "状态为“已取消”的场次不能变为“已取消”。",
        path: ["input", "id"],
      },
    ]);
  });

  test("can be postponed, and gets its new time later", async () => {
    const id = await admin.session(program);
    await admin.do("sessionPostpone", { id, note: en("Snow.") });
    expect(await read(id)).toMatchObject({ status: "POSTPONED", statusNote: { text: "Snow." } });
    expect(places(await admin.try("sessionPostpone", { id }))).toEqual(["id INVALID_TRANSITION"]);
    await admin.do("sessionUpdate", { id, localStart: "2031-05-08T18:00", localEnd: null, statusNote: null });
    expect(await read(id)).toMatchObject({ status: "RESCHEDULED", statusNote: null });
  });

  test("can move online, with the address that leads to it", async () => {
    const id = await admin.session(program, {
      url: "https://stories.example/1",
      venue: { locality: "Genova" },
    });
    await admin.do("sessionMoveOnline", { id, note: en("The hall is flooded.") });
    expect(await read(id)).toMatchObject({
      status: "MOVED_ONLINE",
      attendanceMode: "ONLINE",
      url: "https://stories.example/1",
      venue: { locality: "Genova" },
    });
    const other = await admin.session(program);
    await admin.do("sessionMoveOnline", { id: other, url: "https://meet.example/a" });
    expect(await read(other)).toMatchObject({ url: "https://meet.example/a" });
  });
});
