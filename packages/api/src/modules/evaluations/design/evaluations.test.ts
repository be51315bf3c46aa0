import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, instrument, openEvaluations, say } from "#test/evaluation-stage";
import { en } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const lifecycle = async (id: string, who?: "senait") =>
  (await stage.read(id, "lifecycle", who)).evaluation?.lifecycle;

describe("the design of an evaluation", () => {
  test("is seen by both sides while they design it, and by everybody once both have approved it", async () => {
    const id = await stage.design();
    expect((await stage.read(id, "lifecycle", "carla")).evaluation).toEqual({ lifecycle: "CO_DESIGN" });
    for (const who of [undefined, "miriam"] as const)
      expect((await stage.read(id, "id", who)).evaluation).toBeNull();
    await stage.approve(id, "COMMUNITY", "senait");
    expect(await lifecycle(id)).toBeUndefined();
    expect((await stage.approve(id, "HOST", "carla")).evaluation).toEqual({ lifecycle: "APPROVED" });
    const { evaluation } = await stage.read(
      id,
      "isPublic metrics { metric kind worthwhileChange binnings { lowerBounds } hostOwner { id } } instruments { version }",
    );
    expect(evaluation).toEqual({
      isPublic: true,
      metrics: [
        {
          metric: "BELONGING",
          kind: "CHANGE",
          worthwhileChange: 0.25,
          binnings: [
            [1, 2, 3, 4, 5],
            [1, 3, 4],
            [1, 4],
          ].map((lowerBounds) => ({ lowerBounds })),
          hostOwner: { id: stage.sides.host },
        },
      ],
      instruments: [{ version: 1 }],
    });
  });

  test("is told beforehand what the people expected could show, to whoever takes part", async () => {
    const id = await stage.design();
    const ask = (who: "carla" | "miriam") =>
      stage.app.graphql(
        "query ($id: ID!) { evaluationForesight(by: { id: $id }) { side people smallestTrueValue bins valueStep } }",
        { id },
        { key: stage.tokens[who] },
      );
    const { data, errors } = await ask("carla");
    expect(errors).toBeUndefined();
    const { evaluation } = await stage.read(id, "expectedCommunity expectedHost", "carla");
    expect(
      data.evaluationForesight.map(({ side, people }: { side: string; people: number }) => [side, people]),
    ).toEqual([
      ["COMMUNITY", evaluation.expectedCommunity],
      ["HOST", evaluation.expectedHost],
    ]);
    expect(data.evaluationForesight[0].smallestTrueValue).toBeGreaterThan(0.25);
    expect((await ask("miriam")).data?.evaluationForesight ?? null).toBeNull();
  });

  test("measures nothing so finely that a release could not be audited", async () => {
    const id = await stage.design();
    const update = async (more: object) =>
      (await stage.mutate("evaluationUpdate", { id, metrics: [stage.metric(more)] }, "", stage.tokens.senait))
        .userErrors;
    expect(await update({ scaleLow: 0, scaleHigh: 10_000, items: [{ question: "home" }] })).toMatchObject([
      {
        code: "TOO_MANY",
        path: ["input", "metrics", "0", "items"],
        message: expect.stringContaining("10001"),
      },
    ]);
    expect(await update({ items: [..."abcdefg"].map((question) => ({ question })) })).toMatchObject([
      { code: "TOO_MANY" },
    ]);
    expect(await update({ items: [..."abc"].map((question) => ({ question })) })).toEqual([]);
  });

  test("is approved by two people: not by one for both sides, nor by an administrator", async () => {
    const id = await stage.design();
    const { app, mutate } = stage;
    const asAdministrator = await mutate(
      "evaluationApprove",
      { id, side: "HOST", evidence: "x" },
      "",
      app.adminKey,
    );
    expect(places(asAdministrator)).toEqual(["side CONDITION_MISSING"]);
    expect(places(await stage.approve(id, "HOST", "senait"))).toEqual(["side CONDITION_MISSING"]);
    expect((await stage.approve(id, "HOST", "eva")).refused).toBe("FORBIDDEN");
    await stage.sql(
      "insert into memberships (person_id, home_partner_id, role) select $1, home_partner_id, role from memberships where person_id = $2",
      [stage.people.carla, stage.people.senait],
    );
    await stage.approve(id, "HOST", "carla");
    expect(places(await stage.approve(id, "COMMUNITY", "carla"))).toEqual(["side CONDITION_MISSING"]);
    await expect(
      stage.app.database.asOwner(async (owner) => {
        await owner.query("select set_config('hx.viewer', $1, false)", [stage.people.carla]);
        await owner.query(
          `insert into heritage.evaluation_approvals (evaluation_id, home_partner_id, partner_id, side, evidence, recorded_by, revision)
           select evaluation_id, home_partner_id, home_partner_id, 'COMMUNITY', 'x', recorded_by, revision
           from heritage.evaluation_approvals where recorded_by = $1 order by approved_at desc limit 1`,
          [stage.people.carla],
        );
      }),
    ).rejects.toThrow("same person");
    expect(await lifecycle(id, "senait")).toBe("CO_DESIGN");
    await stage.sql(
      "delete from memberships where person_id = $1 and home_partner_id in (select home_partner_id from memberships where person_id = $2)",
      [stage.people.carla, stage.people.senait],
    );
  });

  test("is not approved while something is missing, and each thing is said", async () => {
    const { evaluation } = await stage.done(
      "evaluationCreate",
      {
        programId: await stage.admin.publicProgram(stage.sides),
        title: en("Empty"),
        responsesUntil: "2025-01-01",
      },
      "evaluation { id }",
      "senait",
    );
    const { userErrors } = await stage.approve(evaluation.id, "COMMUNITY", "senait");
    expect(userErrors.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining("measures nothing"),
      expect.stringContaining("Nobody is named"),
      expect.stringContaining("no questions"),
      expect.stringContaining("when people are asked"),
      expect.stringContaining("Both sides are asked"),
      expect.stringContaining("a day that has come"),
    ]);
  });

  test("is not approved while a metric is made of no question", async () => {
    for (const more of [{}, { metric: "COLLABORATION_WILLINGNESS", fromWave: null, target: 0.5 }]) {
      const id = await stage.design({ metrics: [stage.metric({ ...more, items: [] })] });
      const { userErrors } = await stage.approve(id, "COMMUNITY", "senait");
      expect(userErrors).toMatchObject([
        { code: "CONDITION_MISSING", message: expect.stringContaining("of no question") },
      ]);
    }
    // What is read from records is made of no question.
    const partners = {
      metric: "COLLABORATION_REALISED",
      fromWave: null,
      target: 3,
      isPrimary: false,
      items: [],
    };
    const id = await stage.design({ metrics: [stage.metric(), stage.metric(partners)] });
    expect(places(await stage.approve(id, "COMMUNITY", "senait"))).toEqual([]);
  });

  test("loses its approvals with each change: of a metric, of a question, of who evaluates", async () => {
    const changes: [string, object][] = [
      ["evaluationUpdate", { metrics: [stage.metric({ worthwhileChange: 0.5 })] }],
      ["evaluationUpdate", { waves: ["BASELINE", "MID", "END"] }],
      ["evaluationUpdate", { evaluatorId: null }],
    ];
    for (const [name, change] of changes) {
      const id = await stage.design();
      await stage.approve(id, "HOST", "carla");
      await stage.done(name, { id, ...change }, "", "senait");
      const { evaluation } = await stage.read(id, "approvals { side isCurrent }", "carla");
      expect([change, evaluation.approvals]).toEqual([change, [{ side: "HOST", isCurrent: false }]]);
    }
    const id = await stage.design();
    await stage.approve(id, "HOST", "carla");
    const questions = [...instrument.questions, { key: "more", kind: "HOW_MANY", text: instrument.consent }];
    await stage.done("instrumentSave", { evaluationId: id, ...instrument, questions }, "", "senait");
    expect((await stage.read(id, "approvals { isCurrent }", "carla")).evaluation.approvals).toEqual([
      { isCurrent: false },
    ]);
  });

  test("is fixed once both sides have approved it: nothing is changed, added or deleted, by the service or without it", async () => {
    const { id } = await stage.approved();
    const senait = stage.tokens.senait;
    for (const [name, change] of [
      ["evaluationUpdate", { title: en("Other") }],
      ["evaluationUpdate", { metrics: [] }],
      ["evaluationDelete", {}],
    ] as const)
      expect(places(await stage.mutate(name, { id, ...change }, "", senait))).toEqual([
        "id INVALID_TRANSITION",
      ]);
    expect(
      places(
        await stage.mutate("instrumentSave", { evaluationId: id, ...instrument, questions: [] }, "", senait),
      ),
    ).toEqual(["questions REQUIRED"]);
    const [reworded, ...others] = instrument.questions;
    const questions = [{ ...reworded, text: en("Other words") }, ...others];
    expect(
      places(
        await stage.mutate("instrumentSave", { evaluationId: id, ...instrument, questions }, "", senait),
      ),
    ).toEqual(["questions CONDITION_MISSING"]);
    for (const statement of [
      "update evaluations set title = '{}' where lifecycle <> 'CO_DESIGN'",
      "update evaluations set evaluator_id = null where lifecycle <> 'CO_DESIGN'",
      "update evaluations set deleted_at = now() where lifecycle <> 'CO_DESIGN'",
      "update evaluation_metrics set worthwhile = 1 where kind = 'CHANGE'",
      "delete from evaluation_metrics",
      "delete from waves",
    ])
      await expect(stage.sql(statement)).rejects.toThrow("The design is fixed.");
  });

  test("names an evaluator who evaluates, and runs nothing of the program", async () => {
    const id = await stage.design();
    const { sql, people } = stage;
    const name = (evaluatorId: string) =>
      stage.mutate("evaluationUpdate", { id, evaluatorId }, "", stage.tokens.senait);
    const { encodeId } = await import("../../../platform/graphql/types/ids.ts");
    for (const who of ["carla", "miriam"] as const)
      expect(places(await name(encodeId("pers", people[who])))).toEqual(["evaluatorId NOT_FOUND"]);
    // Both sides approve somebody who begins to run something only later: then it is refused as well.
    await sql(
      "insert into memberships (person_id, home_partner_id, role) select $1, home_partner_id, 'PROGRAM_COORDINATOR' from memberships where person_id = $2",
      [people.eva, people.carla],
    );
    expect(places(await stage.approve(id, "COMMUNITY", "senait"))).toEqual(["id CONDITION_MISSING"]);
    await sql("delete from memberships where person_id = $1 and role = 'PROGRAM_COORDINATOR'", [people.eva]);
    expect(places(await stage.approve(id, "COMMUNITY", "senait"))).toEqual([]);
  });

  test("is written down by the home partner of the program, and says what is wrong with a metric", async () => {
    const { metric, mutate, tokens, sides, admin } = stage;
    const programId = await admin.publicProgram(sides);
    const input = { programId, title: en("A"), responsesUntil: "2032-01-01" };
    expect(places(await mutate("evaluationCreate", input, "", tokens.carla))).toEqual([
      "programId NOT_YOURS",
    ]);
    const metrics = [
      metric({ communityOwnerId: sides.host, worthwhileChange: -1 }),
      metric({ metric: "COLLABORATION_WILLINGNESS" }),
      metric({ binnings: [{ lowerBounds: [1, 3] }, { lowerBounds: [1, 4] }] }),
      ...[-0.1, 70].map((target) =>
        metric({ metric: "COLLABORATION_WILLINGNESS", fromWave: null, isPrimary: false, target }),
      ),
    ];
    expect(places(await mutate("evaluationCreate", { ...input, metrics }, "", tokens.senait)).sort()).toEqual(
      [
        "metrics.0.communityOwnerId NOT_FOUND",
        "metrics.0.worthwhileChange INVALID",
        "metrics.1.fromWave INVALID",
        "metrics.1.target REQUIRED",
        "metrics.2.binnings INVALID",
        "metrics.3.target INVALID",
        "metrics.4.target INVALID",
      ],
    );
  });
});

describe("an evaluation that is withheld", () => {
  const withheld = "lifecycle withheldOn withheldReasons { side reason { text } }";
  const withhold = (id: string, side: "COMMUNITY" | "HOST", who: "senait" | "carla", more: object = {}) =>
    stage.mutate(
      "evaluationWithhold",
      { id, side, evidence: "Minutes", reason: en(`Because of the ${side}`), ...more },
      `evaluation { ${withheld} }`,
      stage.tokens[who],
    );

  test("is withheld by both sides, two people, each with a reason, while nobody is being asked", async () => {
    const draft = await stage.design();
    expect(places(await withhold(draft, "COMMUNITY", "senait"))).toEqual(["id CONDITION_MISSING"]);
    const { id, waves } = await stage.approved();
    await stage.open(waves[0] as string);
    expect(places(await withhold(id, "COMMUNITY", "senait"))).toEqual(["id CONDITION_MISSING"]);
    await stage.close(waves[0] as string);
    const { tokens, mutate, people, sql } = stage;
    const input = { id, side: "HOST", evidence: "x", reason: en("x") };
    expect((await mutate("evaluationWithhold", input, "", tokens.eva)).refused).toBe("FORBIDDEN");
    expect(places(await mutate("evaluationWithhold", input, "", stage.app.adminKey))).toEqual([
      "side CONDITION_MISSING",
    ]);
    expect(places(await withhold(id, "HOST", "senait", { reason: [] })).sort()).toEqual([
      "reason REQUIRED",
      "side CONDITION_MISSING",
    ]);
    // One side's word is told to those who take part, and to nobody else. Whoever spoke for it does not speak for the other.
    expect((await withhold(id, "COMMUNITY", "senait")).evaluation).toEqual({
      lifecycle: "COLLECTING",
      withheldOn: null,
      withheldReasons: [],
    });
    const decided = "approvals { side decision isCurrent reason { text } }";
    const last = async () => (await stage.read(id, decided, "carla")).evaluation.approvals[0];
    const word = { side: "COMMUNITY", decision: "WITHHOLD", reason: { text: "Because of the COMMUNITY" } };
    expect(await last()).toEqual({ ...word, isCurrent: true });
    expect((await stage.read(id, `${withheld} ${decided}`)).evaluation).toMatchObject({
      withheldReasons: [],
      approvals: null,
    });
    await sql(
      "insert into memberships (person_id, home_partner_id, role) select $1, home_partner_id, role from memberships where person_id = $2",
      [people.senait, people.carla],
    );
    expect(places(await withhold(id, "HOST", "senait"))).toEqual(["side CONDITION_MISSING"]);
    await sql(
      "delete from memberships where person_id = $1 and home_partner_id in (select home_partner_id from memberships where person_id = $2)",
      [people.senait, people.carla],
    );
    // Once people are asked again, the word of before counts no longer.
    await stage.open(waves[1] as string);
    await stage.close(waves[1] as string);
    expect(await last()).toEqual({ ...word, isCurrent: false });
    expect((await withhold(id, "HOST", "carla")).evaluation.lifecycle).toBe("SENSE_MAKING");
    const { evaluation } = await withhold(id, "COMMUNITY", "senait");
    expect(evaluation).toEqual({
      lifecycle: "WITHHELD",
      withheldOn: new Date().toISOString().slice(0, 10),
      withheldReasons: [
        { side: "COMMUNITY", reason: { text: "Because of the COMMUNITY" } },
        { side: "HOST", reason: { text: "Because of the HOST" } },
      ],
    });
    expect((await stage.read(id, withheld)).evaluation).toEqual(evaluation);
    expect(places(await withhold(id, "HOST", "carla"))).toEqual(["id INVALID_TRANSITION"]);
  });

  test("asks, tells and owes nothing any more; what was answered is read by nobody, and kept until its day", async () => {
    const { id, waves } = await stage.approved();
    const { tokens, mutate, sql } = stage;
    const codes = await stage.codes(id, "HOST", 1);
    await stage.open(waves[0] as string);
    await stage.answer(codes[0] as string, [say("home", { choice: "s2" })]);
    await stage.close(waves[0] as string);
    const responses = "program { id } waves { responses { totalCount { value } } }";
    const counted = async () =>
      (await stage.read(id, responses, "eva")).evaluation.waves.map(
        ({ responses }: { responses: { totalCount: { value: number } } }) => responses.totalCount.value,
      );
    expect(await counted()).toEqual([1, 0]);
    await withhold(id, "HOST", "carla");
    await withhold(id, "COMMUNITY", "senait");
    expect(await counted()).toEqual([0, 0]);
    const uuid = decodeId("eval", id);
    const kept = () => sql("select side from responses where evaluation_id = $1", [uuid]);
    expect(await kept()).toEqual([{ side: "HOST" }]);
    for (const [name, input, key] of [
      ["evaluationRelease", { id }, tokens.eva],
      ["waveOpen", { id: waves[1], languages: ["en"] }, tokens.senait],
      ["evaluationCodesIssue", { id, side: "HOST", count: 1 }, tokens.carla],
      ["findingRecord", { evaluationId: id, statement: en("x") }, tokens.eva],
    ] as const)
      expect([name, places(await mutate(name, input, "", key))]).toEqual([name, ["id INVALID_TRANSITION"]]);
    await expect(
      sql(
        "insert into releases (evaluation_id, home_partner_id, number, results) select id, home_partner_id, 1, '[]' from evaluations where id = $1",
        [uuid],
      ),
    ).rejects.toThrow("nothing to release");
    await expect(
      sql(
        "update waves set instrument_id = instruments.id, opened_on = current_date from instruments where waves.id = $1 and instruments.evaluation_id = waves.evaluation_id",
        [decodeId("wave", waves[1] as string)],
      ),
    ).rejects.toThrow("A wave opens once");
    // Who answered may still take it back.
    await stage.done("surveyWithdraw", { code: codes[0] }, "receipt");
    expect(await kept()).toEqual([]);
    const program = { id: (await stage.read(id, responses)).evaluation.program.id };
    await stage.done("programStart", program, "", "senait");
    await stage.done("programClose", program, "", "senait");
  });
});

describe("codes", () => {
  test("are given out by each side for its own people, once the design is fixed, and told once", async () => {
    const draft = await stage.design();
    const { mutate, tokens, app } = stage;
    const issue = (id: string, key: string, more: object = {}) =>
      mutate("evaluationCodesIssue", { id, side: "HOST", count: 2, ...more }, "codes", key);
    expect(places(await issue(draft, tokens.carla))).toEqual(["id CONDITION_MISSING"]);
    const { id } = await stage.approved();
    for (const key of [tokens.senait, app.adminKey])
      expect(places(await issue(id, key))).toEqual(["side CONDITION_MISSING"]);
    const once = { idempotencyKey: "issue-once" };
    const { codes } = await issue(id, tokens.carla, once);
    expect(codes).toHaveLength(2);
    expect(await issue(id, tokens.carla, once)).toMatchObject({ codes: [], replayed: true });
    expect(places(await issue(id, tokens.carla, { count: 51 }))).toEqual(["count INVALID"]);
  });
});
