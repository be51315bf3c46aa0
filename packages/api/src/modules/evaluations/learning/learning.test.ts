import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, openEvaluations } from "#test/evaluation-stage";
import { en } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

async function finding(more: object = {}): Promise<{ evaluation: string; id: string }> {
  const { id: evaluation } = await stage.approved();
  const input = {
    evaluationId: evaluation,
    statement: en("Nobody knew who decides."),
    isBinding: true,
    ...more,
  };
  const made = await stage.done("findingRecord", input, "finding { id }", "eva");
  return { evaluation, id: made.finding.id };
}

const listed = async (where: object) => {
  const query = `query ($where: RecommendationFilter) { recommendations(where: $where, first: 100) {
    totalCount { value } nodes { id state answer answerText { text } changeText { text } owner { id } finding { isBinding } } } }`;
  return (await stage.app.graphql(query, { where })).data.recommendations;
};

test("what follows from a finding, who answers it until when, and what they said is public", async () => {
  const { id: findingId, evaluation } = await finding();
  const input = {
    findingId,
    statement: en("Decide at one table."),
    ownerId: stage.sides.host,
    dueOn: "2031-12-01",
  };
  const { recommendation } = await stage.done(
    "recommendationCreate",
    input,
    "recommendation { id }",
    "senait",
  );
  const { id } = recommendation;
  const where = { evaluation: { eq: evaluation } };
  expect(await listed({ ...where, isAnswered: { eq: false } })).toEqual({
    totalCount: { value: 1 },
    nodes: [
      {
        id,
        state: "OPEN",
        answer: null,
        answerText: null,
        changeText: null,
        owner: { id: stage.sides.host },
        finding: { isBinding: true },
      },
    ],
  });
  const text = en("Carla does it until May.");
  expect(
    places(
      await stage.mutate("recommendationAnswer", { id, answer: "ACCEPTED", text }, "", stage.tokens.senait),
    ),
  ).toEqual(["id NOT_YOURS"]);
  expect(places(await stage.mutate("recommendationChange", { id, text }, "", stage.tokens.carla))).toEqual([
    "id CONDITION_MISSING",
  ]);
  await stage.done("recommendationAnswer", { id, answer: "ACCEPTED", text }, "", "carla");
  expect(
    places(
      await stage.mutate("recommendationAnswer", { id, answer: "REFUSED", text }, "", stage.tokens.carla),
    ),
  ).toEqual(["id INVALID_TRANSITION"]);
  expect((await listed(where)).nodes).toMatchObject([
    { state: "ANSWERED", answerText: { text: "Carla does it until May." } },
  ]);
  await stage.done("recommendationChange", { id, text: en("There is a table for both.") }, "", "carla");
  expect((await listed(where)).nodes).toMatchObject([
    { state: "CLOSED", changeText: { text: "There is a table for both." } },
  ]);
});

test("an answer that is late is shown as late", async () => {
  const { id: findingId, evaluation } = await finding();
  const input = {
    findingId,
    statement: en("Pay for translation."),
    ownerId: stage.sides.community,
    dueOn: "2020-01-01",
  };
  await stage.done("recommendationCreate", input, "", "carla");
  const late = { evaluation: { eq: evaluation }, isOverdue: { eq: true } };
  expect((await listed(late)).nodes).toMatchObject([{ state: "OVERDUE" }]);
  // What is open, late, answered and closed are lists, each with its count.
  const counts = await Promise.all(
    ["OPEN", "OVERDUE", "ANSWERED", "CLOSED"].map(async (state) => {
      const { totalCount } = await listed({ evaluation: { eq: evaluation }, state: { eq: state } });
      return totalCount.value;
    }),
  );
  expect(counts).toEqual([0, 1, 0, 0]);
});

test("rule 23: a binding finding keeps its program from its next step until all that follows from it is answered", async () => {
  const { id: findingId, evaluation } = await finding();
  const { evaluation: found } = await stage.read(evaluation, "program { id }");
  const { id } = found.program;
  const start = () => stage.mutate("programStart", { id }, "", stage.tokens.senait);
  const whyNot = async () => {
    const query = 'query ($id: ID!) { whyNot(action: "programStart", id: $id) { code path } }';
    const { data } = await stage.app.graphql(query, { id }, { key: stage.tokens.senait });
    return places({ userErrors: data.whyNot });
  };
  expect(places(await start())).toEqual(["id CONDITION_MISSING"]);
  const input = { findingId, statement: en("Decide at one table."), dueOn: "2031-12-01" };
  const recommendations: string[] = [];
  for (const ownerId of [stage.sides.host, stage.sides.community]) {
    const made = await stage.done(
      "recommendationCreate",
      { ...input, ownerId },
      "recommendation { id }",
      "eva",
    );
    recommendations.push(made.recommendation.id);
  }
  const [ofHost, ofCommunity] = recommendations;
  await stage.done(
    "recommendationAnswer",
    { id: ofHost, answer: "ACCEPTED", text: en("Carla does it.") },
    "",
    "carla",
  );
  expect(await whyNot()).toEqual(["id CONDITION_MISSING"]);
  expect(places(await start())).toEqual(["id CONDITION_MISSING"]);
  const uuid = decodeId("prog", id);
  await expect(stage.sql("update programs set lifecycle = 'ACTIVE' where id = $1", [uuid])).rejects.toThrow(
    "waits for an answer",
  );
  await stage.done(
    "recommendationAnswer",
    { id: ofCommunity, answer: "REFUSED", text: en("We decide at home.") },
    "",
    "senait",
  );
  expect(await whyNot()).toEqual([]);
  expect(places(await start())).toEqual([]);
  // What was asked is owed its results before the program is closed.
  expect(places(await stage.mutate("programClose", { id }, "", stage.tokens.senait))).toEqual([
    "id CONDITION_MISSING",
  ]);
  await expect(stage.sql("update programs set lifecycle = 'CLOSED' where id = $1", [uuid])).rejects.toThrow(
    "not been returned",
  );
});

test("an evaluation whose answers are gone owes nothing any more: its program is closed", async () => {
  const { id: evaluation } = await stage.approved();
  const { id } = (await stage.read(evaluation, "program { id }")).evaluation.program;
  const { tokens, mutate, sql } = stage;
  await stage.done("programStart", { id }, "", "senait");
  expect(places(await mutate("programClose", { id }, "", tokens.senait))).toEqual(["id CONDITION_MISSING"]);
  await sql("alter table evaluations disable trigger evaluations_visibility");
  await sql("update evaluations set responses_until = current_date where id = $1", [
    decodeId("eval", evaluation),
  ]);
  await sql("alter table evaluations enable trigger evaluations_visibility");
  expect(places(await mutate("programClose", { id }, "", tokens.senait))).toEqual([]);
});

test("those who take part record findings, and nobody else; the owner is one of them", async () => {
  const { id: evaluationId } = await stage.approved();
  const input = { evaluationId, statement: en("x") };
  for (const who of ["otto"] as const)
    expect(places(await stage.mutate("findingRecord", input, "", stage.tokens[who]))).toEqual([
      "evaluationId NOT_YOURS",
    ]);
  expect((await stage.mutate("findingRecord", input, "", stage.tokens.miriam)).refused).toBe("FORBIDDEN");
  expect(places(await stage.mutate("findingRecord", input, "", stage.app.adminKey))).toEqual([
    "evaluationId NOT_YOURS",
  ]);
  const { id: findingId } = await finding();
  const stranger = await stage.admin.publicPartner({ name: en("Elsewhere") });
  const recommended = { findingId, statement: en("y"), ownerId: stranger, dueOn: "2031-12-01" };
  expect(places(await stage.mutate("recommendationCreate", recommended, "", stage.tokens.eva))).toEqual([
    "ownerId NOT_FOUND",
  ]);
  const draft = await stage.design();
  expect(
    places(await stage.mutate("findingRecord", { ...input, evaluationId: draft }, "", stage.tokens.senait)),
  ).toEqual(["id CONDITION_MISSING"]);
});
