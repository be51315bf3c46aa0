import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EvaluationStage, openEvaluations, say } from "#test/evaluation-stage";
import { type Operation, operations, trustedUrl } from "#test/operations";
import { en } from "#test/stage";
import { messagesOf } from "#test/statements";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations({ responseCacheMb: 0, jobWorkers: 0 });
});
afterAll(() => stage.end());

/** The page of results, as `<heritage-results>` asks for it; and what was sent to PostgreSQL for it. */
async function asked(id: string) {
  let evaluation: Record<string, unknown[]> | null = null;
  const messages = await messagesOf(async () => {
    const response = await fetch(trustedUrl(stage.app.url, "GetEvaluationResults", { by: { id } }));
    ({ evaluation } = ((await response.json()) as { data: { evaluation: typeof evaluation } }).data);
  });
  return { evaluation, messages };
}

test("what belongs to an evaluation, and what that names, is read in one message with it", async () => {
  const { id: evaluationId } = await stage.approved();
  for (const said of ["Nobody knew who decides.", "Meetings end before work does."])
    await stage.done("findingRecord", { evaluationId, statement: en(said) }, "finding { id }", "eva");
  const { evaluation, messages } = await asked(evaluationId);
  expect(evaluation).toMatchObject({
    metrics: [{ communityOwner: { id: stage.sides.community } }],
    instruments: [{ version: 1 }],
    findings: [{ metric: null }, { metric: null }],
  });
  const [first, ...later] = messages;
  // The evaluation, its metrics, instruments, releases, qualitative records and findings; its program, and the owners of its metrics.
  expect(first).toHaveLength(8);
  // What is recommended after its findings.
  expect(later.flat()).toHaveLength(1);
});

test("a page whose parts were written ahead says what it says without that", async () => {
  const { id } = await stage.approved();
  for (const languages of [["ar"], ["uk", "ti"], ["ar"]]) {
    const variables = { by: { id }, languages };
    const response = await fetch(trustedUrl(stage.app.url, "GetEvaluationResults", variables));
    const { document } = operations.find(({ name }) => name === "GetEvaluationResults") as Operation;
    const { data } = await stage.app.graphql(document, variables);
    expect(data.evaluation.instruments[0].questions.length).toBeGreaterThan(0);
    expect(await response.json()).toEqual({ data });
  }
});

test("of an evaluation that is not public nothing is shown, although the rest was asked for with it", async () => {
  const id = await stage.design();
  const { evaluation, messages } = await asked(id);
  expect(evaluation).toBeNull();
  expect(messages).toHaveLength(1);
});

test("what fails beside it fails the field that asked for it", async () => {
  const { id } = await stage.approved();
  await stage.sql("revoke select on open.findings from hx_public");
  const response = await fetch(trustedUrl(stage.app.url, "GetEvaluationResults", { by: { id } }));
  const { errors } = (await response.json()) as { errors: { path: string[] }[] };
  expect(errors.map(({ path }) => path)).toContainEqual(["evaluation", "findings"]);
  await stage.sql("grant select on open.findings to hx_public");
});

test("an answer to a survey is kept in two messages: what is asked, and the answer with the commit", async () => {
  const { id, waves } = await stage.approved();
  const [code = ""] = await stage.codes(id, "HOST", 1);
  await stage.open(waves[0] as string);
  let kept: { outcomes: { state: string }[] } = { outcomes: [] };
  const messages = await messagesOf(async () => {
    kept = await stage.answer(code, [say("home", { choice: "s4" })]);
  });
  expect(kept.outcomes.map(({ state }) => state)).toEqual(["KEPT"]);
  expect(messages).toHaveLength(2);
  expect(messages[1]).toEqual([expect.stringContaining("keep_answers"), "COMMIT"]);
});
