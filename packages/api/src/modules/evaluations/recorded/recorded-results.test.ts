import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, openEvaluations } from "#test/evaluation-stage";
import { en } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const day = (inDays: number) => new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
const fields = `metricId side wave until value target verdict source { text } suppressed { reason }
  network { partners known isIncomplete density externalInternal byChance reciprocity newTies possibleTies }`;
const shown = `releases { results { side } recorded { ${fields} } }`;

/** One whose waves are closed, with these metrics beside the one that is asked. */
async function asked(...metrics: string[]) {
  const counted = metrics.map((metric) =>
    stage.metric({ metric, fromWave: null, isPrimary: false, items: [], target: 0.5 }),
  );
  const { id, waves } = await stage.approved({
    metrics: [stage.metric({ items: [{ question: "home" }] }), ...counted],
  });
  for (const wave of waves) {
    await stage.open(wave);
    await stage.close(wave);
  }
  const { evaluation } = await stage.read(id, "program { id } metrics { id metric }");
  const idOf = (metric: string): string =>
    evaluation.metrics.find((one: { metric: string }) => one.metric === metric).id;
  return { id, idOf, program: evaluation.program.id as string };
}
const release = (id: string, recordedValues: object[] = []) =>
  stage.mutate("evaluationRelease", { id, recordedValues }, `evaluation { ${shown} }`, stage.tokens.eva);
const source = en("Annual report, page 4");

describe("rule 20: what is not asked of a sample is a value beside its target, and", () => {
  test("is given with its source, by side where people are counted, and frozen without a verdict", async () => {
    const { id, idOf } = await asked("RETENTION", "MONEY_SHARE", "LOCAL_VISITORS", "DECISION_SHARE");
    const retention = { metricId: idOf("RETENTION"), source };
    const { evaluation, userErrors } = await release(id, [
      { ...retention, side: "HOST", numerator: 31, denominator: 41 },
      { ...retention, side: "COMMUNITY", numerator: 38, denominator: 41 },
      { metricId: idOf("MONEY_SHARE"), numerator: 1, denominator: 3, source },
      { metricId: idOf("LOCAL_VISITORS"), numerator: 9, source },
      { metricId: idOf("DECISION_SHARE"), source: en("Nobody kept minutes.") },
    ]);
    expect(userErrors).toEqual([]);
    await stage.publish(id);
    const [{ recorded, results }] = evaluation.releases;
    const about = { wave: "END", until: day(0), target: 0.5, verdict: null, network: null };
    const from = { ...about, source: { text: "Annual report, page 4" } };
    expect(recorded).toEqual([
      ...[
        {
          ...from,
          metricId: idOf("RETENTION"),
          side: "COMMUNITY",
          value: null,
          suppressed: { reason: "PROTECTED" },
        },
        { ...from, metricId: idOf("RETENTION"), side: "HOST", value: 0.75, suppressed: null },
        { ...from, metricId: idOf("MONEY_SHARE"), side: null, value: 0.333, suppressed: null },
        {
          ...from,
          metricId: idOf("LOCAL_VISITORS"),
          side: null,
          value: null,
          suppressed: { reason: "PROTECTED" },
        },
      ],
      {
        ...about,
        metricId: idOf("DECISION_SHARE"),
        side: null,
        value: null,
        suppressed: null,
        source: { text: "Nobody kept minutes." },
      },
    ]);
    expect(results).toHaveLength(2);
    // Everybody reads the same; what was given beside the value is nowhere.
    expect((await stage.read(id, shown)).evaluation).toEqual(evaluation);
    const kept = await stage.sql("select recorded::text as recorded from releases where evaluation_id = $1", [
      decodeId("eval", id),
    ]);
    expect(kept[0]?.recorded).not.toMatch(/: (9|31|38|41)\b/);
  });

  test("is asked for before anything is released: all that is wrong or left out is said at once", async () => {
    const { id, idOf } = await asked(
      "RETENTION",
      "MONEY_SHARE",
      "LOCAL_VISITORS",
      "DECISION_SHARE",
      "BRIDGING",
    );
    const money = { metricId: idOf("MONEY_SHARE"), source };
    const refused = await release(id, [
      { ...money, numerator: 4, denominator: 3 },
      { ...money, side: "HOST", numerator: 1, denominator: 3 },
      { ...money, numerator: 1, denominator: 3, source: [] },
      { metricId: idOf("RETENTION"), numerator: 20.5, denominator: 41, source },
      { metricId: idOf("LOCAL_VISITORS"), numerator: 20, denominator: 40, source },
      { metricId: idOf("DECISION_SHARE"), numerator: 2, denominator: 4, source },
      { metricId: idOf("BRIDGING"), numerator: 2, denominator: 4, source },
      { metricId: idOf("BELONGING"), numerator: 2, denominator: 4, source },
    ]);
    expect(places(refused)).toEqual([
      "recordedValues REQUIRED",
      "recordedValues REQUIRED",
      "recordedValues.0.numerator INVALID",
      "recordedValues.1.side INVALID",
      "recordedValues.2.metricId INVALID",
      "recordedValues.2.source REQUIRED",
      "recordedValues.3.numerator INVALID",
      "recordedValues.3.side INVALID",
      "recordedValues.4.numerator INVALID",
      "recordedValues.5.denominator INVALID",
      "recordedValues.6.metricId NOT_FOUND",
      "recordedValues.7.metricId NOT_FOUND",
    ]);
    expect((await stage.read(id, shown)).evaluation.releases).toEqual([]);
  });

  test("is counted from what everybody can see, and from nothing that is hidden", async () => {
    const { admin, sides, sql } = stage;
    const counted = [
      "COLLABORATION_REALISED",
      "NETWORK_EMERGENCE",
      "BRIDGING",
      "RETURN_OF_RESULTS",
      "MULTILINGUAL_REACH",
    ];
    const hidden = await asked(...counted);
    // A draft of both, which nobody but them sees, and a program that began too late.
    await admin.draft(sides, { startsOn: day(-40) });
    await admin.publicProgram(sides, { startsOn: day(40) });
    const before = (await release(hidden.id)).evaluation.releases[0].recorded;
    const [realised, emergence, bridging, returned, reach] = before;
    expect(realised).toMatchObject({ value: 0, target: 0.5, source: null });
    expect(emergence).toMatchObject({
      value: 0,
      network: { partners: 2, known: 0, isIncomplete: true, newTies: 0 },
    });
    expect(bridging).toMatchObject({ value: null, network: { density: 0, externalInternal: null } });
    expect([returned.value, reach.value]).toEqual([null, null]);
    // The same once a program of both is public.
    const seen = await asked(...counted);
    await admin.publicProgram(sides, { startsOn: day(-40) });
    await stage.publish(hidden.id);
    const tied = (await release(seen.id)).evaluation.releases[0].recorded;
    await stage.publish(seen.id);
    expect(tied[0]).toMatchObject({ value: 1 });
    expect(tied[1]).toMatchObject({
      value: null,
      network: { known: 2, isIncomplete: false, possibleTies: null },
    });
    expect(tied[2]).toMatchObject({ value: 0, network: { density: 1, externalInternal: 1, byChance: 1 } });
    // Of closed programs, those that told what was found.
    const last = await asked("RETURN_OF_RESULTS");
    const close = (id: string) =>
      sql("update programs set lifecycle = 'CLOSED' where id = $1", [decodeId("prog", id)]);
    await sql("alter table programs disable trigger programs_step_after_answers");
    await close(seen.program);
    await close(await admin.publicProgram(sides, { startsOn: day(-90) }));
    await sql("alter table programs enable trigger programs_step_after_answers");
    expect((await release(last.id)).evaluation.releases[0].recorded).toMatchObject([{ value: 0.5 }]);
    // Nobody but the evaluator asks for it.
    const evaluated = decodeId("eval", last.id);
    const recordsFor = async (personId: string) => {
      const database = stage.app.databaseSessions.memberSession({
        kind: "person",
        personId,
        scopes: new Set(),
      });
      const rows = await database.transaction((manager) =>
        manager.query("select public_records_of($1) is not null as has_any", [evaluated]),
      );
      await database.close();
      return rows;
    };
    expect(await recordsFor(stage.people.otto)).toEqual([{ has_any: false }]);
    expect(await recordsFor(stage.people.eva)).toEqual([{ has_any: true }]);
    // What was released stays, whatever becomes public later.
    expect((await stage.read(hidden.id, shown)).evaluation.releases[0].recorded).toEqual(before);
  });
});
