import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { en, openStage, readProgram, type Stage } from "#test/stage";

let { app, admin, sides } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, sides } = await openStage());
});
afterAll(() => app.close());

const read = (id: string, options = {}) => readProgram({ app }, id, options);

describe("the life of a program", () => {
  test("is a step at a time, in order", async () => {
    const id = await admin.publicProgram(sides);
    expect(await admin.do("programStart", { id })).toMatchObject({ lifecycle: "ACTIVE", isPublic: true });
    expect(await admin.do("programClose", { id })).toMatchObject({ lifecycle: "CLOSED", isPublic: true });
    expect(await read(id)).toMatchObject({ lifecycle: "CLOSED" });
  });

  test("refuses a step from elsewhere, and says where it can go", async () => {
    const id = await admin.draft(sides);
    const refused = await admin.try("programClose", { id });
    expect(refused.userErrors).toEqual([
      {
        code: "INVALID_TRANSITION",
        from: "DRAFT",
        allowed: ["AGREED", "CANCELLED"],
        message: "A program that is a draft cannot become closed.",
        path: ["input", "id"],
      },
    ]);
    await admin.do("programCancel", { id });
    for (const step of ["programAgree", "programStart", "programClose", "programCancel"]) {
      const again = await admin.try(step, { id });
      expect(again.userErrors[0]).toMatchObject({
        code: "INVALID_TRANSITION",
        from: "CANCELLED",
        allowed: [],
      });
    }
  });

  test("ends by cancelling at once: it stays visible as cancelled, with the reason", async () => {
    const id = await admin.publicProgram(sides);
    const note = [
      { language: "it", text: "La sala è chiusa per lavori." },
      { language: "zh", text: "会场因施工关闭。" },
    ];
    await admin.do("programCancel", { id, note });
    expect(await read(id)).toMatchObject({
      lifecycle: "CANCELLED",
      isPublic: true,
      cancellationNote: { text: "La sala è chiusa per lavori." },
    });
  });

  test("cancels with it the sessions that were still to come, and not those that were held", async () => {
    const id = await admin.publicProgram(sides);
    const held = await admin.session(id, { localStart: "2020-05-01T18:00", localEnd: "2020-05-01T20:00" });
    const toCome = await admin.session(id);
    await admin.do("programCancel", { id, note: en("Too few could come.") });
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Session { status statusNote { text } } } }`;
    const { data } = await app.graphql(query, { ids: [held, toCome] });
    expect(data.nodes).toEqual([
      { status: "SCHEDULED", statusNote: null },
      { status: "CANCELLED", statusNote: { text: "Too few could come." } },
    ]);
  });

  test("does not show a cancelled draft", async () => {
    const id = await admin.draft(sides);
    await admin.do("programCancel", { id });
    expect(await read(id)).toBeNull();
  });

  test("of an imported program is its publisher's affair: it is public without approvals", async () => {
    const id = await admin.draft(sides, { externalReferences: [{ source: "feed", value: "imported" }] });
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
    const refused = await admin.try("programApprove", { id, side: "HOST", evidence: "x" });
    expect(refused.userErrors[0]?.message).toContain("This program was imported from City feed");
  });
});
