import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en } from "#test/stage";
import { openVoices, type VoicesStage } from "#test/voices-stage";
import { decodeId } from "../../../../platform/graphql/types/ids.ts";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const turn = { speaker: 1, side: "HOST", language: "en", text: "One more." };
const why = { chosenBy: en("Six"), reason: en("It shows trust."), domain: en("Trust") };
const refused = async (name: string, input: object, key = stage.tokens.eva) =>
  places(await stage.mutate(name, input, "", key));

/** What the evaluator writes down of a circle, each with the place that names it. */
const writings = (
  { evaluation, id, excerpts }: Awaited<ReturnType<VoicesStage["quoted"]>>,
  said: string | undefined,
) => {
  const frame = { kind: "FOCUS_GROUP", title: en("x"), heldOn: "2026-05-04", languages: ["en"] };
  return [
    ["qualitativeRecordCreate", { evaluationId: evaluation.id, ...frame }, "evaluationId"],
    ["qualitativeRecordUpdate", { id, heldOn: "2026-05-05" }, "id"],
    ["qualitativeRecordTurnsAdd", { id, addTurns: [turn] }, "id"],
    ["qualitativeRecordCode", { id, codes: [], codings: [] }, "id"],
    ["qualitativeTurnRemove", { id: said }, "id"],
    ["storySelectionRecord", { excerptId: excerpts[0], amongIds: excerpts, ...why }, "excerptId"],
  ] as [name: string, input: object, path: string][];
};
const answersOf = async (made: Awaited<ReturnType<VoicesStage["quoted"]>>, said: string | undefined) =>
  Object.fromEntries(
    await Promise.all(
      writings(made, said).map(async ([name, input]) => [name, await refused(name, input)] as const),
    ),
  );

test("once the day has come on which all that was said is deleted nothing is written down, and a quotation can be removed", async () => {
  const made = await stage.quoted();
  const itemId = await stage.recording();
  const person = await stage.speaker(itemId);
  await stage.link(made.id, 1, person.id, itemId);
  await stage.says(person.id, itemId, "GIVEN", ["QUOTE_ANONYMOUS"], { happenedOn: "2026-06-01" });
  await stage.release(made.evaluation);
  const [said] = await stage.turnsOf(made.id);
  await stage.sql("alter table evaluations disable trigger user");
  await stage.sql("update evaluations set responses_until = current_date where id = $1", [
    decodeId("eval", made.evaluation.id),
  ]);
  await stage.sql("alter table evaluations enable trigger user");
  expect(await answersOf(made, said?.id)).toEqual({
    qualitativeRecordCreate: ["evaluationId CONDITION_MISSING"],
    qualitativeRecordUpdate: ["id CONDITION_MISSING"],
    qualitativeRecordTurnsAdd: ["id CONDITION_MISSING"],
    qualitativeRecordCode: ["id CONDITION_MISSING"],
    // Nobody sees it any more.
    qualitativeTurnRemove: ["id NOT_FOUND"],
    storySelectionRecord: ["excerptId CONDITION_MISSING"],
  });
  expect(await stage.seenBy(made.id)).toHaveLength(1);
  expect(await refused("excerptRemove", { id: made.excerpts[0] }, stage.tokens.otto)).toEqual([
    "id NOT_YOURS",
  ]);
  expect(await refused("excerptRemove", { id: made.excerpts[0] })).toEqual([]);
  expect(await stage.seenBy(made.id)).toEqual([]);
});

test("nothing is written down of an evaluation whose results are withheld", async () => {
  const made = await stage.quoted();
  const [said] = await stage.turnsOf(made.id);
  for (const [side, who] of [
    ["COMMUNITY", "senait"],
    ["HOST", "carla"],
  ] as const) {
    const input = { id: made.evaluation.id, side, evidence: "Minutes", reason: en("Harm") };
    await stage.done("evaluationWithhold", input, "", who);
  }
  expect(await answersOf(made, said?.id)).toEqual({
    qualitativeRecordCreate: ["evaluationId INVALID_TRANSITION"],
    qualitativeRecordUpdate: ["id INVALID_TRANSITION"],
    qualitativeRecordTurnsAdd: ["id INVALID_TRANSITION"],
    qualitativeRecordCode: ["id INVALID_TRANSITION"],
    qualitativeTurnRemove: ["id NOT_FOUND"],
    storySelectionRecord: ["excerptId NOT_FOUND"],
  });
});

test("more than one record keeps is refused, and all of it is told at once", async () => {
  const { id, excerpts } = await stage.quoted();
  const [said] = await stage.turnsOf(id);
  const many = <T>(count: number, of: T) => Array<T>(count).fill(of);
  const tags =
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn";
  const ripple = { ring: 1, change: en("They cook together.") };
  expect(await refused("qualitativeRecordTurnsAdd", { id, addTurns: many(201, turn) })).toEqual([
    "addTurns TOO_MANY",
  ]);
  expect(
    await refused("qualitativeRecordUpdate", { id, languages: tags.split(" "), ripples: many(51, ripple) }),
  ).toEqual(["languages TOO_MANY", "ripples TOO_MANY"]);
  const codes = Array.from({ length: 51 }, (_, index) => ({ key: `code-${index}`, name: en("x") }));
  const codings = Array.from({ length: 201 }, () => ({ turnId: said?.id, coder: "FIRST", code: "code-1" }));
  expect(await refused("qualitativeRecordCode", { id, codes, codings })).toEqual(
    expect.arrayContaining(["codes TOO_MANY", "codings TOO_MANY"]),
  );
  const amongIds = many(51, excerpts[0]);
  expect(await refused("storySelectionRecord", { excerptId: excerpts[0], amongIds, ...why })).toEqual([
    "amongIds INVALID",
    "amongIds TOO_MANY",
  ]);
});
