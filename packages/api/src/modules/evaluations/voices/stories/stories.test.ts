import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en } from "#test/stage";
import { openVoices, quotes, type VoicesStage } from "#test/voices-stage";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const why = { chosenBy: en("Six of the circle"), reason: en("It shows trust."), domain: en("Trust") };
const selections = `storySelections { domain { text } side chosenBy { text } reason { text } chosen { text { text } }
  among { text { text } } }`;

test("who chose which story from which, and why, is shown while the story that was chosen is", async () => {
  const { quoted, recording, speaker, says, link, release, done, read, mutate } = stage;
  const { evaluation, id, excerpts } = await quoted();
  const itemId = await recording();
  const [abrehet, piet] = [await speaker(itemId), await speaker(itemId, { name: "Piet" })];
  await link(id, 1, abrehet.id, itemId);
  await link(id, 2, piet.id, itemId);
  for (const { id: person } of [abrehet, piet])
    await says(person, itemId, "GIVEN", ["QUOTE_ANONYMOUS"], { happenedOn: "2026-06-01" });
  await done(
    "storySelectionRecord",
    { excerptId: excerpts[0], amongIds: excerpts, side: "COMMUNITY", ...why },
    "",
    "eva",
  );
  const shown = async (who?: "eva") =>
    (await read(evaluation.id, `qualitativeRecords { ${selections} }`, who)).evaluation.qualitativeRecords[0]
      .storySelections;
  expect(await shown()).toEqual([]);
  const selection = {
    ...{ side: "COMMUNITY", domain: { text: "Trust" }, reason: { text: "It shows trust." } },
    ...{ chosenBy: { text: "Six of the circle" }, chosen: { text: { text: quotes[0] } } },
  };
  const storiesOf = (texts: readonly string[]) => texts.map((text) => ({ text: { text } }));
  expect(await shown("eva")).toEqual([{ ...selection, among: storiesOf(quotes) }]);
  await release(evaluation);
  // What stands beside results is what both sides read first: nothing is added.
  const { mutate: send, tokens } = stage;
  const later = { excerptId: excerpts[1], amongIds: excerpts, ...why };
  expect(places(await send("storySelectionRecord", later, "", tokens.eva))).toEqual([
    "excerptId INVALID_TRANSITION",
  ]);
  const more = { evaluationId: evaluation.id, kind: "RIPPLE_MAP", title: en("Later"), heldOn: "2026-05-04" };
  expect(
    places(await send("qualitativeRecordCreate", { ...more, languages: ["en"] }, "", tokens.eva)),
  ).toEqual(["evaluationId INVALID_TRANSITION"]);
  // The third speaker was not asked: that there was another story is shown to nobody.
  expect(await shown()).toEqual([{ ...selection, among: storiesOf(quotes.slice(0, 2)) }]);
  await mutate("consentWithdrawByCode", { code: piet.code });
  expect(await shown()).toEqual([{ ...selection, among: storiesOf(quotes.slice(0, 1)) }]);
  await mutate("consentWithdrawByCode", { code: abrehet.code });
  expect(await shown()).toEqual([]);
});

test("a story is chosen by the evaluator's record, from stories of one evaluation", async () => {
  const { quoted, mutate, tokens, app } = stage;
  const [one, other] = [await quoted(), await quoted()];
  const select = async (more: object, key = tokens.eva) => {
    const input = { excerptId: one.excerpts[0], amongIds: one.excerpts, ...why, ...more };
    return places(await mutate("storySelectionRecord", input, "", key));
  };
  expect(await select({}, tokens.otto)).toEqual(["excerptId NOT_FOUND"]);
  expect(await select({}, app.adminKey)).toEqual(["excerptId NOT_FOUND"]);
  expect(await select({ amongIds: one.excerpts.slice(1), reason: [] })).toEqual([
    "amongIds INVALID",
    "reason REQUIRED",
  ]);
  expect(await select({ amongIds: [one.excerpts[0], other.excerpts[0]] })).toEqual([
    "amongIds INVALID",
    "amongIds.1 NOT_FOUND",
  ]);
  expect(await select({})).toEqual([]);
});

test("a ripple map tells what followed, how far away, and for whom", async () => {
  const { approved, circle, read, mutate, tokens } = stage;
  const { id: evaluationId } = await approved();
  const ripples = [
    { ring: 1, change: en("They cook together."), forWhom: en("Neighbours of two stairs") },
    { ring: 3, change: en("The council opened its kitchen.") },
  ];
  await circle(evaluationId, { kind: "RIPPLE_MAP", ripples });
  const asked = "qualitativeRecords { kind ripples { ring change { text } forWhom { text } } }";
  // What was found is told with the results, and before that to those who take part; to others who signed in no more than to visitors.
  for (const who of [undefined, "miriam"] as const)
    expect((await read(evaluationId, asked, who)).evaluation.qualitativeRecords).toEqual([
      { kind: "RIPPLE_MAP", ripples: [] },
    ]);
  expect((await read(evaluationId, asked, "senait")).evaluation.qualitativeRecords).toEqual([
    {
      kind: "RIPPLE_MAP",
      ripples: [
        { ring: 1, change: { text: "They cook together." }, forWhom: { text: "Neighbours of two stairs" } },
        { ring: 3, change: { text: "The council opened its kitchen." }, forWhom: null },
      ],
    },
  ]);
  const given = { evaluationId, kind: "RIPPLE_MAP", title: en("x"), heldOn: "2026-05-04", languages: ["en"] };
  const wrong = { ...given, ripples: [{ ring: 6, change: [] }] };
  expect(places(await mutate("qualitativeRecordCreate", wrong, "", tokens.eva))).toEqual([
    "ripples.0.change REQUIRED",
    "ripples.0.ring INVALID",
  ]);
});
