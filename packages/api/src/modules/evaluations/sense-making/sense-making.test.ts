import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, type Login, openEvaluations } from "#test/evaluation-stage";
import { en } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as EvaluationStage;
beforeAll(async () => {
  stage = await openEvaluations();
});
afterAll(() => stage.end());

const shown = "lifecycle releases { number publishedOn results { side } comments { side comment { text } } }";

/** One whose results have been made. */
async function made(): Promise<string> {
  const { id, waves } = await stage.approved({ metrics: [stage.metric({ items: [{ question: "home" }] })] });
  for (const wave of waves) {
    await stage.open(wave);
    await stage.close(wave);
  }
  await stage.done("evaluationRelease", { id }, "", "eva");
  return id;
}
const comment = (id: string, side: "COMMUNITY" | "HOST", who: Login, more: object = {}) =>
  stage.mutate(
    "evaluationComment",
    { id, side, comment: en(`Said by ${who}`), ...more },
    `evaluation { ${shown} }`,
    stage.tokens[who],
  );
const publish = (id: string, key = stage.tokens.eva) =>
  stage.mutate("evaluationPublish", { id }, `evaluation { ${shown} }`, key);
const releases = async (id: string, who?: Login) => (await stage.read(id, shown, who)).evaluation.releases;

describe("results that were made are read first by those who take part", () => {
  test("and by their evaluator, and by nobody else until they are published", async () => {
    const id = await made();
    for (const who of ["senait", "carla", "eva"] as const)
      expect([who, await releases(id, who)]).toMatchObject([
        who,
        [{ number: 1, publishedOn: null, comments: [] }],
      ]);
    // Otto evaluates too, but for the museum, which takes part; Miriam belongs nowhere.
    expect(await releases(id, "otto")).toHaveLength(1);
    for (const who of ["miriam", undefined] as const)
      expect([who, await releases(id, who)]).toEqual([who, []]);
    const asked = { by: { id } };
    const query = `query ($by: EvaluationBy!) { evaluation(by: $by) { ${shown} } }`;
    for (const key of [stage.app.adminKey]) {
      const { data } = await stage.app.graphql(query, asked, { key });
      expect(data.evaluation).toMatchObject({ lifecycle: "SENSE_MAKING", releases: [] });
    }
    const { data } = await stage.app.graphql(query, asked, { key: stage.tokens.senait });
    expect(data.evaluation.releases).toHaveLength(1);
    // By its own id it is not found either.
    const [{ uuid }] = (await stage.sql("select id as uuid from releases where evaluation_id = $1", [
      decodeId("eval", id),
    ])) as [{ uuid: string }];
    const { encodeId } = await import("../../../platform/graphql/types/ids.ts");
    const node = async (key?: string) =>
      (
        await stage.app.graphql(
          "query ($id: ID!) { node(id: $id) { id } }",
          { id: encodeId("rele", uuid) },
          key === undefined ? {} : { key },
        )
      ).data.node;
    expect(await node()).toBeNull();
    expect(await node(stage.tokens.miriam)).toBeNull();
    expect(await node(stage.app.adminKey)).toBeNull();
    expect(await node(stage.tokens.carla)).not.toBeNull();
  });

  test("are commented on by each side for itself, and published once both have", async () => {
    const id = await made();
    expect(places(await publish(id))).toEqual(["id CONDITION_MISSING"]);
    expect(places(await comment(id, "HOST", "senait"))).toEqual(["side CONDITION_MISSING"]);
    expect(places(await comment(id, "HOST", "carla", { comment: [] }))).toEqual(["comment REQUIRED"]);
    expect((await comment(id, "HOST", "eva")).refused).toBe("FORBIDDEN");
    expect(places(await comment(id, "COMMUNITY", "senait"))).toEqual([]);
    expect(places(await comment(id, "COMMUNITY", "senait"))).toEqual([]);
    // One side twice is not both.
    expect(places(await publish(id))).toEqual(["id CONDITION_MISSING"]);
    // Nor does one person comment for both sides, who belongs to both.
    const { sql, people } = stage;
    await sql(
      `insert into memberships (person_id, home_partner_id, role)
       select $1, home_partner_id, 'PROGRAM_COORDINATOR' from memberships where person_id = $2`,
      [people.senait, people.carla],
    );
    const both = await comment(id, "HOST", "senait");
    expect([places(both), both.userErrors?.[0]?.message]).toEqual([
      ["side CONDITION_MISSING"],
      expect.stringContaining("The same person has commented for the other side"),
    ]);
    await sql(
      `delete from memberships using memberships other
       where memberships.person_id = $1 and other.person_id = $2 and other.home_partner_id = memberships.home_partner_id`,
      [people.senait, people.carla],
    );
    const { evaluation } = await comment(id, "HOST", "carla");
    expect(evaluation.releases[0].comments).toEqual(
      ["COMMUNITY senait", "COMMUNITY senait", "HOST carla"].map((said) => {
        const [side, who] = said.split(" ");
        return { side, comment: { text: `Said by ${who}` } };
      }),
    );
    expect(places(await publish(id, stage.tokens.otto))).toEqual(["id NOT_YOURS"]);
    expect(places(await publish(id, stage.app.adminKey))).toEqual(["id NOT_YOURS"]);
    expect((await publish(id)).evaluation).toMatchObject({
      lifecycle: "RELEASED",
      releases: [{ publishedOn: new Date().toISOString().slice(0, 10), results: [{}, {}] }],
    });
    // Everybody reads the results; what was said of them stays with those who take part.
    expect(await releases(id)).toMatchObject([{ number: 1, comments: null }]);
    expect(await releases(id, "miriam")).toMatchObject([{ comments: null }]);
    expect((await releases(id, "carla"))[0].comments).toHaveLength(3);
    expect(places(await publish(id))).toEqual(["id INVALID_TRANSITION"]);
    expect(places(await comment(id, "HOST", "carla"))).toEqual(["id INVALID_TRANSITION"]);
  });

  test("are not kept from everybody by a side that says nothing: after two weeks they are published without", async () => {
    const id = await made();
    const uuid = decodeId("eval", id);
    const back = (days: number) =>
      stage.sql("update releases set released_on = current_date - $2::int where evaluation_id = $1", [
        uuid,
        days,
      ]);
    await back(13);
    expect(places(await publish(id))).toEqual(["id CONDITION_MISSING"]);
    await back(14);
    expect(places(await publish(id))).toEqual([]);
  });

  test("are frozen: they are made once, and no finding tells of them before they are public", async () => {
    const id = await made();
    const { mutate, tokens } = stage;
    expect(places(await mutate("evaluationRelease", { id }, "", tokens.eva))).toEqual([
      "id INVALID_TRANSITION",
    ]);
    const finding = { evaluationId: id, statement: en("It grew.") };
    const record = () => mutate("findingRecord", finding, "", tokens.carla);
    expect(places(await record())).toEqual(["evaluationId CONDITION_MISSING"]);
    await stage.publish(id);
    expect(places(await record())).toEqual([]);
    for (const statement of [
      "update releases set published_on = null",
      "update releases set published_on = current_date + 1",
    ])
      await expect(
        stage.sql(`${statement} where evaluation_id = $1`, [decodeId("eval", id)]),
      ).rejects.toThrow("nothing to publish");
  });

  test("keep their program open until they are published, also when answers have been deleted; both sides may withhold them", async () => {
    const id = await made();
    const { mutate, tokens, sql } = stage;
    const uuid = decodeId("eval", id);
    const program = (await stage.read(id, "program { id }")).evaluation.program.id;
    await stage.done("programStart", { id: program }, "", "senait");
    const close = () => mutate("programClose", { id: program }, "", tokens.senait);
    await sql("alter table evaluations disable trigger user");
    await sql("update evaluations set responses_until = current_date where id = $1", [uuid]);
    await sql("alter table evaluations enable trigger user");
    await sql("select delete_due_responses()");
    expect((await stage.read(id, "lifecycle")).evaluation.lifecycle).toBe("SENSE_MAKING");
    expect(places(await close())).toEqual(["id CONDITION_MISSING"]);
    await stage.publish(id);
    expect(places(await close())).toEqual([]);

    const other = await made();
    for (const [side, who] of [
      ["COMMUNITY", "senait"],
      ["HOST", "carla"],
    ] as const)
      await stage.done(
        "evaluationWithhold",
        { id: other, side, evidence: "Minutes", reason: en("Harm") },
        "",
        who,
      );
    expect(places(await publish(other))).toEqual(["id INVALID_TRANSITION"]);
    expect(places(await comment(other, "HOST", "carla"))).toEqual(["id INVALID_TRANSITION"]);
    expect(await releases(other)).toEqual([]);
  });

  test("are commented on by nobody before they are made, nor by whoever takes no part", async () => {
    const { id } = await stage.approved();
    expect(places(await comment(id, "HOST", "carla"))).toEqual(["id CONDITION_MISSING"]);
    expect(places(await publish(id))).toEqual(["id CONDITION_MISSING"]);
    const hidden = await made();
    const { sql, people, admin, tokens } = stage;
    const { id: other } = await admin.do("partnerCreate", {
      name: en("Another"),
      kind: "SCHOOL",
      side: "HOST",
    });
    await sql(
      "insert into memberships (person_id, home_partner_id, role) values ($1, $2, 'PROGRAM_COORDINATOR')",
      [...[people.miriam, decodeId("part", other)]],
    );
    // For her it is as if there were none.
    const expected = ["id CONDITION_MISSING", "side CONDITION_MISSING"];
    expect(places(await comment(id, "HOST", "miriam"))).toEqual(expected);
    expect(places(await comment(hidden, "HOST", "miriam"))).toEqual(expected);
    expect(tokens.miriam).toBeDefined();
  });
});
