// Results can be told while people are still to be asked: of each metric once, by a release of its own.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, openEvaluations, say } from "#test/evaluation-stage";
import { en } from "#test/stage";
import { decodeId } from "../../../../platform/graphql/types/ids.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const shown = `lifecycle releases { number isLast publishedOn partnersResults { metricId } results { metricId side n estimate waves } recorded { metricId } }`;
const release = (id: string) =>
  stage.mutate("evaluationRelease", { id }, `evaluation { ${shown} }`, stage.tokens.eva);
const frozen = async (id: string) =>
  stage.sql("select number, results, recorded from releases where evaluation_id = $1 order by number", [
    decodeId("eval", id),
  ]);

/** Asked three times: how much at home people feel is compared in the middle, how much they talk at the end. */
async function designed(more: object = {}) {
  const metrics = [
    stage.metric({ items: [{ question: "home" }], toWave: "MID" }),
    stage.metric({ metric: "SKILLS_GAINED", isPrimary: false, items: [{ question: "talk" }] }),
    stage.metric({
      ...{
        metric: "MULTILINGUAL_REACH",
        isPrimary: false,
        items: [],
        fromWave: null,
        toWave: "MID",
        target: 0.5,
      },
    }),
  ];
  const made = await stage.approved({ metrics, waves: ["BASELINE", "MID", "END"], ...more });
  const { evaluation } = await stage.read(made.id, "metrics { id }");
  const codes = await stage.codes(made.id, "HOST", 12);
  const ask = async (place: number, toClose = true) => {
    const wave = made.waves[place] as string;
    await stage.open(wave);
    for (const [person, code] of codes.entries()) {
      const choice = `s${Math.min(5, 1 + (person % 3) + place)}`;
      await stage.answer(code, [say("home", { choice }), say("talk", { choice })]);
    }
    if (toClose) await stage.close(wave);
  };
  return { ...made, codes, ask, metrics: evaluation.metrics.map(({ id }: { id: string }) => id) as string[] };
}

test("a release holds what is new, and a later one restates nothing of it", async () => {
  const { id, ask, codes, metrics, waves } = await designed({ hasPartnersEdition: true });
  await ask(0);
  expect(places(await release(id))).toEqual(["id CONDITION_MISSING"]);
  await ask(1);
  const first = await release(id);
  expect(first.userErrors).toEqual([]);
  expect(first.evaluation).toMatchObject({
    lifecycle: "COLLECTING",
    releases: [{ number: 1, isLast: false, publishedOn: null }],
  });
  const metricsOf = ({ results }: { results: { metricId: string; side: string }[] }) =>
    results.map(({ metricId, side }) => [metricId, side]);
  const ofBoth = (metric: string | undefined) => ["COMMUNITY", "HOST"].map((side) => [metric, side]);
  expect(metricsOf(first.evaluation.releases[0])).toEqual(ofBoth(metrics[0]));
  expect((await stage.read(id, "releases { number }")).evaluation.releases).toEqual([]);
  // It is read by everybody before there is another.
  expect(places(await release(id))).toEqual(["id INVALID_TRANSITION"]);
  await stage.publish(id);
  expect((await stage.read(id, shown)).evaluation).toMatchObject({ lifecycle: "COLLECTING", releases: [{}] });
  expect(places(await release(id))).toEqual(["id CONDITION_MISSING"]);

  const before = await frozen(id);
  await stage.done("surveyWithdraw", { code: codes.pop() }, "receipt");
  await ask(2, false);
  expect(places(await release(id))).toEqual(["id CONDITION_MISSING"]);
  await stage.close(waves[2] as string);
  const second = await release(id);
  expect(second.evaluation.releases).toMatchObject([
    { number: 1, isLast: false },
    { number: 2, isLast: true, publishedOn: null },
  ]);
  expect(metricsOf(second.evaluation.releases[1])).toEqual(ofBoth(metrics[1]));
  expect(second.evaluation.releases[1].results[1]).toMatchObject({ waves: ["BASELINE", "END"], n: 10 });
  expect((await frozen(id))[0]).toEqual(before[0]);
  // Until it is published, everybody else reads the first.
  expect((await stage.read(id, shown)).evaluation.releases).toMatchObject([{ number: 1 }]);
  await stage.publish(id);
  const { evaluation } = await stage.read(id, shown, "carla");
  expect([evaluation.lifecycle, evaluation.releases.map(metricsOf)]).toEqual([
    "RELEASED",
    metrics.slice(0, 2).map((metric) => ofBoth(metric)),
  ]);
  expect(evaluation.releases.map((one: { recorded: object[] }) => one.recorded)).toEqual([
    [{ metricId: metrics[2] }],
    [],
  ]);
  expect(
    evaluation.releases.map((one: { partnersResults: unknown[] }) => one.partnersResults.length),
  ).toEqual([2, 2]);
  expect(places(await release(id))).toEqual(["id INVALID_TRANSITION"]);
  // Files hold both, each row with its release.
  const file = await (await fetch(`${stage.app.url}/evaluations/${id}/results.csv`)).text();
  const rows = file.trim().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(["1", "1", "2", "2"]);
});

test("no metric is written into two releases, whoever writes them, nor before its waves are closed", async () => {
  const { id, ask } = await designed();
  await ask(0);
  await ask(1);
  const insert = (metric: number, number: number) =>
    stage.sql(
      `insert into releases (evaluation_id, home_partner_id, number, results)
       select evaluation_id, home_partner_id, $3, jsonb_build_array(jsonb_build_object('metric', id))
       from evaluation_metrics where evaluation_id = $1 and position = $2`,
      [decodeId("eval", id), metric, number],
    );
  await expect(insert(1, 1)).rejects.toThrow("nothing to release");
  expect(places(await release(id))).toEqual([]);
  await expect(insert(1, 2)).rejects.toThrow("nothing to release");
  await stage.publish(id);
  await ask(2);
  await expect(insert(0, 2)).rejects.toThrow("nothing to release");
  await expect(insert(1, 3)).rejects.toThrow("nothing to release");
  await insert(1, 2);
});

test("between two releases people's words are still written down, and comments are of the one that is read first", async () => {
  const { id, ask } = await designed();
  await ask(0);
  await ask(1);
  await release(id);
  const comment = (side: string) =>
    stage.mutate("evaluationComment", { id, side, comment: en("Read.") }, "", stage.tokens.carla);
  expect(places(await comment("HOST"))).toEqual([]);
  await stage.publish(id);
  expect(places(await comment("HOST"))).toEqual(["id CONDITION_MISSING"]);
  const circle = {
    ...{ evaluationId: id, kind: "STORY_CIRCLE", title: en("After the first"), heldOn: "2026-05-04" },
    languages: ["en"],
  };
  const record = () => stage.mutate("qualitativeRecordCreate", circle, "", stage.tokens.eva);
  expect(places(await record())).toEqual([]);
  await ask(2);
  await release(id);
  expect(places(await record())).toEqual(["evaluationId INVALID_TRANSITION"]);
});

test("what was told stays where nothing more can be, since answers are deleted or both sides want no more", async () => {
  const made = async () => {
    const { id, ask } = await designed();
    await ask(0);
    await ask(1);
    await release(id);
    await stage.publish(id);
    return id;
  };
  const over = await made();
  await stage.sql("alter table evaluations disable trigger user");
  await stage.sql("update evaluations set responses_until = current_date where id = $1", [
    decodeId("eval", over),
  ]);
  await stage.sql("alter table evaluations enable trigger user");
  await stage.sql("select delete_due_responses()");
  expect((await stage.read(over, shown)).evaluation).toMatchObject({
    lifecycle: "RELEASED",
    releases: [{ number: 1 }],
  });

  const withheld = await made();
  for (const [side, who] of [
    ["COMMUNITY", "senait"],
    ["HOST", "carla"],
  ] as const)
    await stage.done(
      "evaluationWithhold",
      { id: withheld, side, evidence: "Minutes", reason: en("Enough") },
      "",
      who,
    );
  expect((await stage.read(withheld, shown)).evaluation).toMatchObject({
    lifecycle: "WITHHELD",
    releases: [{ number: 1 }],
  });
});
