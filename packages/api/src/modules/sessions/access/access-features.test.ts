import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStage, readSession, type Stage } from "#test/stage";

let { app, admin, sides } = {} as Stage;
let program: string;
beforeAll(async () => {
  ({ app, admin, sides } = await openStage());
  program = await admin.publicProgram(sides);
});
afterAll(() => app.close());

const read = (id: string) => readSession({ app }, id);
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe("access to a session", () => {
  test("has names in the reader's language, said or not", async () => {
    const id = await admin.session(program, { accessFeatures: [{ kind: "STEP_FREE", status: "AVAILABLE" }] });
    const names = async (language: string) => {
      const { data } = await app.graphql(
        `query ($id: ID!, $language: LanguageTag!) @inLanguages(prefer: [$language]) { session(by: { id: $id }) {
          accessFeatures { name { text language isFallback } }
          accessFeature(kind: DIETARY_HALAL) { name { text language isFallback } }
        } }`,
        { id, language },
      );
      return [data.session.accessFeatures[0].name, data.session.accessFeature.name];
    };
    expect(await names("uk")).toEqual([
      { text: "Без сходинок", language: "uk", isFallback: false },
      { text: "Халяльна їжа", language: "uk", isFallback: false },
    ]);
    expect(await names("sw")).toEqual([
      { text: "Step-free", language: "en", isFallback: true },
      { text: "Halal food", language: "en", isFallback: true },
    ]);
  });

  test("is unknown where nobody said, and where what was said has expired", async () => {
    const id = await admin.session(program, {
      accessFeatures: [
        { kind: "STEP_FREE", status: "AVAILABLE", verifiedBy: "City office", verifiedUntil: day(-1) },
        { kind: "SEATING", status: "AVAILABLE", verifiedUntil: day(0) },
        { kind: "HEARING_LOOP", status: "NOT_AVAILABLE", verifiedUntil: "2020-01-01" },
      ],
    });
    const query = `query ($id: ID!) { session(by: { id: $id }) {
      accessFeatures { kind status verifiedUntil }
      stepFree: accessFeature(kind: STEP_FREE) { status verifiedBy }
      seating: accessFeature(kind: SEATING) { status }
      braille: accessFeature(kind: BRAILLE) { status verifiedBy } } }`;
    const { data } = await app.graphql(query, { id });
    expect(data.session).toEqual({
      accessFeatures: [
        { kind: "HEARING_LOOP", status: "UNKNOWN", verifiedUntil: "2020-01-01" },
        { kind: "SEATING", status: "AVAILABLE", verifiedUntil: day(0) },
        { kind: "STEP_FREE", status: "UNKNOWN", verifiedUntil: day(-1) },
      ],
      stepFree: { status: "UNKNOWN", verifiedBy: "City office" },
      seating: { status: "AVAILABLE" },
      braille: { status: "UNKNOWN", verifiedBy: null },
    });
  });

  test("applies at once, without taking approvals back", async () => {
    const id = await admin.session(program);
    await admin.do("sessionUpdate", { id, accessFeatures: [{ kind: "QUIET_SPACE", status: "PLANNED" }] });
    expect((await read(id)).accessFeatures).toMatchObject([{ kind: "QUIET_SPACE", status: "PLANNED" }]);
    const { data } = await app.graphql("query ($by: ProgramBy!) { program(by: $by) { isPublic } }", {
      by: { id: program },
    });
    expect(data.program).toEqual({ isPublic: true });
  });
});
