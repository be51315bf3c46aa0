import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EvaluationStage, openEvaluations, say } from "#test/evaluation-stage";
import { hodgesLehmann, hodgesLehmannOf } from "../statistics/estimates/hodges-lehmann.rules.ts";
import { cronbachAlpha } from "../statistics/scales/cronbach-alpha.rules.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const query = `query ($by: EvaluationBy!) { evaluationAnalyses(by: $by) {
  metricId side pairs medianChange scales { wave people alpha againstOthers } } }`;
const analysed = (id: string, key?: string) =>
  stage.app.graphql(query, { by: { id } }, key === undefined ? {} : { key });

/** What thirty people say at a wave: three questions on one scale, of which the last goes against the others. */
const asked = ["home", "talk", "help"];
const answersOf = (place: number, wave: number) => {
  const step = 1 + ((place + wave * 2) % 4);
  return [step, Math.min(5, step + (place % 2)), 6 - step];
};

test("the evaluator alone is told how questions hold together, and a change that a few people do not move", async () => {
  const { instrument } = await import("#test/evaluation-stage");
  const [home] = instrument.questions;
  const id = await stage.design({
    metrics: [stage.metric({ items: asked.map((question) => ({ question })) })],
  });
  const questions = asked.map((key) => ({ ...home, key }));
  await stage.done("instrumentSave", { ...instrument, evaluationId: id, questions }, "", "senait");
  await stage.approve(id, "COMMUNITY", "senait");
  await stage.approve(id, "HOST", "carla");
  const { evaluation } = await stage.read(id, "waves { id } metrics { id }");
  const people = (await stage.codes(id, "HOST", 30)).map((code, place) => ({ code, place }));
  for (const [wave, { id: waveId }] of evaluation.waves.entries()) {
    await stage.open(waveId);
    for (const { code, place } of people) {
      const said = answersOf(place, wave).map((step, at) => say(asked[at] as string, { choice: `s${step}` }));
      // Somebody leaves one question open, and is in no alpha; two thirds are a score all the same.
      await stage.answer(code, place === 0 ? said.slice(0, 2) : said);
    }
    // While a wave is open nothing is read.
    if (wave === 0)
      expect((await analysed(id, stage.tokens.eva)).data.evaluationAnalyses[1].scales).toEqual([]);
    await stage.close(waveId);
  }
  const { data, errors } = await analysed(id, stage.tokens.eva);
  expect(errors).toBeUndefined();
  const rows = (wave: number) => people.slice(1).map(({ place }) => answersOf(place, wave));
  const scores = (wave: number) =>
    people.map(({ place }) => {
      const answers = place === 0 ? answersOf(0, wave).slice(0, 2) : answersOf(place, wave);
      return answers.reduce((sum, step) => sum + step, 0) / answers.length;
    });
  const [before, after] = [scores(0), scores(1)];
  const changes = after.map((score, place) => score - (before[place] as number));
  const [community, host] = data.evaluationAnalyses;
  expect(community).toMatchObject({ side: "COMMUNITY", pairs: 0, medianChange: null, scales: [] });
  expect(host).toMatchObject({ metricId: evaluation.metrics[0].id, side: "HOST", pairs: 30 });
  expect(host.medianChange).toBeCloseTo(hodgesLehmann(changes) as number, 10);
  // Fewer than thirty answered all: no alpha, but the question that goes against the others is named.
  expect(host.scales).toEqual(
    ["BASELINE", "END"].map((wave) => ({ wave, people: 29, alpha: null, againstOthers: ["help"] })),
  );
  for (const key of [stage.tokens.otto, stage.app.adminKey])
    expect((await analysed(id, key)).data.evaluationAnalyses).toBeNull();
  for (const key of [stage.tokens.senait, stage.tokens.carla, undefined])
    expect((await analysed(id, key)).errors?.[0].extensions.code).toBe(key ? "FORBIDDEN" : "UNAUTHENTICATED");
  expect(cronbachAlpha(rows(0))).not.toBeNull();
});

test("the median of averages is the same whether changes are counted or named one by one", () => {
  const changes = [-2, -1, -1, 0, 0, 0, 1, 3, 3, 4, 7];
  for (let length = 1; length <= changes.length; length += 1) {
    const some = changes.slice(0, length);
    const counted = [...new Set(some)]
      .reverse()
      .map((change) => ({ change, count: some.filter((one) => one === change).length }));
    expect(hodgesLehmannOf(counted)).toBe(hodgesLehmann(some));
  }
  expect(hodgesLehmannOf([])).toBeNull();
});
