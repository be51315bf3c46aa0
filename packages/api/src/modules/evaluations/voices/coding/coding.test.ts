import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en } from "#test/stage";
import { openVoices, type VoicesStage } from "#test/voices-stage";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const codes = ["trust", "food", "language"].map((key) => ({ key, name: en(`About ${key}`) }));
const agreement = "agreement { turns kappa alpha }";

/** A circle with as many turns as there are codes of the two, and what they gave. */
async function coded(given: [string | null, string | null][]) {
  const { id: evaluation } = await stage.approved();
  const { done } = stage;
  const frame = { kind: "FOCUS_GROUP", title: en("Kitchen"), heldOn: "2026-05-04", languages: ["en"] };
  const made = await done(
    "qualitativeRecordCreate",
    { evaluationId: evaluation, ...frame },
    "qualitativeRecord { id }",
    "eva",
  );
  const { id } = made.qualitativeRecord;
  const addTurns = given.map((_, index) => ({
    speaker: 1,
    side: "HOST",
    language: "en",
    text: `Turn ${index}`,
  }));
  await done("qualitativeRecordTurnsAdd", { id, addTurns }, "", "eva");
  const turns = await stage.turnsOf(id);
  const codings = given.flatMap(([first, second], index) => [
    { turnId: turns[index]?.id, coder: "FIRST", code: first },
    { turnId: turns[index]?.id, coder: "SECOND", code: second },
  ]);
  return { evaluation, id, turns, codings };
}

// Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", B: two observers, twelve articles, alpha 0.692.
const [ben, gerry] = ["a a b b d c c c e d d a", "b a b b b c c c e d d d"].map((row) => row.split(" "));
const pairs = (ben ?? []).map((code, index): [string, string] => [code, gerry?.[index] ?? ""]);
const letters = [..."abcde"].map((key) => ({ key, name: en(`About ${key}`) }));

test("how far two coders agree beyond chance is shown with the results, before that to those who take part; what they coded is the evaluator's", async () => {
  const { evaluation, id, codings } = await coded(pairs);
  const read = async (who?: "senait" | "miriam") =>
    (await stage.read(evaluation, `qualitativeRecords { codes { key name { text } } ${agreement} }`, who))
      .evaluation.qualitativeRecords[0];
  expect(await read("senait")).toEqual({ codes: [], agreement: null });
  await stage.done("qualitativeRecordCode", { id, codes: letters, codings }, "", "eva");
  // Who signed in and takes no part reads no more than a visitor.
  for (const who of [undefined, "miriam"] as const)
    expect(await read(who)).toEqual({ codes: [], agreement: null });
  const shown = await read("senait");
  expect(shown.codes[0]).toEqual({ key: "a", name: { text: "About a" } });
  expect(shown.agreement.turns).toBe(12);
  expect(shown.agreement.alpha).toBeCloseTo(0.692, 3);
  // Nine of twelve agree, and 30 of 144 pairs would by chance.
  expect(shown.agreement.kappa).toBeCloseTo((9 / 12 - 30 / 144) / (1 - 30 / 144), 10);
  const query = `query ($id: ID!) { node(id: $id) { ... on QualitativeRecord { turns(first: 1) { nodes { firstCode secondCode } } } } }`;
  const asked = async (key: string) =>
    (await stage.app.graphql(query, { id }, { key })).data.node.turns.nodes;
  expect(await asked(stage.tokens.eva)).toEqual([{ firstCode: "a", secondCode: "b" }]);
  expect(await asked(stage.tokens.otto)).toEqual([]);
});

test("what only one has coded counts in no agreement, and a code is taken back", async () => {
  const { id, codings, turns } = await coded([
    ["trust", "trust"],
    ["food", "food"],
    ["food", null],
  ]);
  const code = (more: object) =>
    stage.done(
      "qualitativeRecordCode",
      { id, codes, codings: [], ...more },
      `qualitativeRecord { ${agreement} }`,
      "eva",
    );
  expect((await code({ codings })).qualitativeRecord.agreement).toEqual({ turns: 2, kappa: 1, alpha: 1 });
  // Of one code alone nothing can be said.
  const back = [{ turnId: turns[1]?.id, coder: "SECOND" }];
  expect((await code({ codings: back })).qualitativeRecord.agreement).toEqual({
    turns: 1,
    kappa: null,
    alpha: null,
  });
});

test("what cannot be coded is refused at once, and nothing is lost by it", async () => {
  const { id, codings, turns } = await coded([["trust", "trust"]]);
  const { mutate, tokens, app } = stage;
  const code = async (more: object, key = tokens.eva) =>
    places(await mutate("qualitativeRecordCode", { id, codes, codings: [], ...more }, "", key));
  expect(await code({}, tokens.otto)).toEqual(["id NOT_YOURS"]);
  expect(await code({}, app.adminKey)).toEqual(["id NOT_YOURS"]);
  const [turn] = turns;
  const wrong = [
    { turnId: turn?.id, coder: "FIRST", code: "weather" },
    { turnId: turn?.id, coder: "FIRST", code: "food" },
  ];
  expect(await code({ codes: [...codes, { key: "Food", name: [] }], codings: wrong })).toEqual([
    "codes.3.key INVALID",
    "codes.3.name REQUIRED",
    "codings.0.code NOT_FOUND",
    "codings.1.turnId NOT_UNIQUE",
  ]);
  const other = await coded([["food", "food"]]);
  expect(await code({ codings: other.codings })).toEqual([
    "codings.0.turnId NOT_FOUND",
    "codings.1.turnId NOT_FOUND",
  ]);
  expect(await code({ codings })).toEqual([]);
  // A code that a turn was given is not left out.
  expect(await code({ codes: codes.slice(1) })).toEqual(["codes CONDITION_MISSING"]);
});
