import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EvaluationStage, openEvaluations } from "#test/evaluation-stage";
import { en } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as EvaluationStage;
let programId = "";
beforeAll(async () => {
  stage = await openEvaluations();
  programId = await stage.admin.publicProgram(stage.sides);
});
afterAll(() => stage.end());

/** What a release keeps of one side. */
const found = (side: string, value: number | null, more: object = {}) => ({
  ...{ side, design: "PAIRED", scope: "THESE_PEOPLE", formulaVersion: 1, waves: ["BASELINE", "END"] },
  ...{
    n: 40,
    left: 0,
    effect: null,
    verdict: "SUPPORTED",
    reasons: [],
    holdsUntil: null,
    moved: null,
    levels: [],
  },
  estimate: value === null ? null : { value, low: value - 0.2, high: value + 0.2, method: "PAIRED_T" },
  isProtected: value === null,
  ...more,
});

/** An evaluation of the program, of which people were asked today, released with these results; and its metric. */
async function released(results: object[], more: object = {}) {
  const { id, waves } = await stage.approved({ programId, ...more });
  for (const wave of waves) {
    await stage.open(wave);
    await stage.close(wave);
  }
  const { evaluation } = await stage.read(id, "metrics { id }");
  const [{ id: metricId }] = evaluation.metrics;
  const stored = results.map((one) => ({ metric: decodeId("metr", metricId), ...one }));
  await stage.sql(
    `insert into releases (evaluation_id, home_partner_id, number, results)
     select id, home_partner_id, 1, $2::jsonb from evaluations where id = $1`,
    [decodeId("eval", id), JSON.stringify(stored)],
  );
  await stage.publish(id);
  return { id, metricId };
}

/** A recommendation after a finding about that metric, accepted; what was changed was told so many days ago. */
async function recommended(evaluationId: string, metricId: string | undefined, daysAgo?: number) {
  const statement = en("Nobody knew who decides.");
  const { finding } = await stage.done(
    "findingRecord",
    { evaluationId, statement, metricId, isBinding: false },
    "finding { id }",
    "eva",
  );
  const { recommendation } = await stage.done(
    "recommendationCreate",
    { findingId: finding.id, statement, ownerId: stage.sides.host, dueOn: "2031-12-01" },
    "recommendation { id }",
    "senait",
  );
  const { id } = recommendation;
  await stage.done("recommendationAnswer", { id, answer: "ACCEPTED", text: en("We do it.") }, "", "carla");
  if (daysAgo === undefined) return id as string;
  await stage.done("recommendationChange", { id, text: en("There is one table.") }, "", "carla");
  await stage.sql("update recommendations set changed_on = changed_on - $2::int where id = $1", [
    ...[decodeId("reco", id), daysAgo],
  ]);
  return id as string;
}

async function askedAgain(id: string, key?: string) {
  const query = `query ($id: ID!) { recommendation(by: { id: $id }) { askedAgain { evaluationId side before after estimate
    interval { low high method } verdict reasons suppressed { reason } } } }`;
  const { data } = await stage.app.graphql(query, { id }, key === undefined ? {} : { key });
  return data.recommendation?.askedAgain;
}

test("what was found after a change stands beside what was found before it, of different people and by the same verdicts", async () => {
  const before = await released([found("COMMUNITY", 0.2), found("HOST", 0.2)]);
  const changed = await recommended(before.id, before.metricId, 1);
  const without = await recommended(before.id, undefined, 1);
  const waiting = await recommended(before.id, before.metricId);
  expect(await askedAgain(changed)).toEqual([]);
  const tooFew = { verdict: "INSUFFICIENT_DATA", reasons: ["TOO_FEW"] };
  const after = await released([found("COMMUNITY", null, tooFew), found("HOST", 0.8)]);
  const expected = [
    {
      ...{
        evaluationId: after.id,
        side: "COMMUNITY",
        before: 0.2,
        after: null,
        estimate: null,
        interval: null,
      },
      ...{ verdict: "INSUFFICIENT_DATA", reasons: ["TOO_FEW"], suppressed: { reason: "PROTECTED" } },
    },
    {
      ...{ evaluationId: after.id, side: "HOST", before: 0.2, after: 0.8, estimate: 0.6 },
      // 0.6 ± √(0.2² + 0.2²), outward.
      interval: { low: 0.3, high: 0.9, method: "ZOU_DONNER" },
      ...{ verdict: "SUPPORTED", reasons: [], suppressed: null },
    },
  ];
  expect(await askedAgain(changed)).toEqual(expected);
  expect(await askedAgain(changed, stage.tokens.carla)).toEqual(expected);
  // A finding that rests on no metric asks nothing again, and neither does what nobody has changed yet.
  expect([await askedAgain(without), await askedAgain(waiting)]).toEqual([[], []]);
  // Nor is anything compared with what people said on the day of the change, or before.
  const sameDay = await recommended(before.id, before.metricId, 0);
  const later = await recommended(after.id, after.metricId, 0);
  expect([await askedAgain(sameDay), await askedAgain(later)]).toEqual([[], []]);

  // Asked otherwise it is no longer the same metric: nothing is compared.
  await released([found("HOST", 3)], { metrics: [stage.metric({ items: [{ question: "home" }] })] });
  await released([found("HOST", 3)], { metrics: [stage.metric({ scaleLow: 0 })] });
  expect(await askedAgain(changed)).toEqual(expected);

  // Once the program is not public, both stand with it.
  const program = decodeId("prog", programId);
  await stage.sql("update programs set deleted_at = now() where id = $1", [program]);
  expect(await askedAgain(changed)).toBeUndefined();
});
