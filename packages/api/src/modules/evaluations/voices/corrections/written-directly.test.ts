import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addKey } from "#test/test-app";
import { openVoices, quotes, type VoicesStage } from "#test/voices-stage";
import { decodeId } from "../../../../platform/graphql/types/ids.ts";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

/** As the evaluator, past the service. */
const asEvaluator = (statement: string, values: unknown[]) => {
  const viewer = { kind: "person" as const, personId: stage.people.eva, scopes: new Set<string>() };
  return stage.app.databaseSessions
    .memberSession(viewer)
    .transaction((manager) => manager.query(statement, values));
};

const refused = { extensions: { code: "FORBIDDEN" } };

describe("past the service", () => {
  test("a turn takes along what is quoted of it", async () => {
    const { id } = await stage.quoted();
    const [, turn] = await stage.turnsOf(id);
    await asEvaluator("delete from qualitative_turns where id = $1", [decodeId("turn", turn?.id ?? "")]);
    expect(await stage.seenBy(id, stage.tokens.eva)).toEqual([quotes[0], quotes[2]]);
  });

  test("a turn keeps what is quoted of it", async () => {
    const { id } = await stage.quoted();
    const [, turn] = await stage.turnsOf(id);
    const update = (change: string) =>
      asEvaluator(`update qualitative_turns set ${change} where id = $1`, [decodeId("turn", turn?.id ?? "")]);
    for (const change of [
      "speaker = 3",
      "side = 'COMMUNITY'",
      "language = 'uk'",
      "text = 'Now I bring tea.'",
    ])
      await expect(update(change)).rejects.toMatchObject(refused);
    await update("text = 'I was asked in. Now I bring the milk.'");
    expect((await stage.turnsOf(id))[1]?.text).toBe("I was asked in. Now I bring the milk.");
  });

  test("nothing is quoted that was not said, or in another language", async () => {
    const { id, uuid, evaluation } = await stage.quoted();
    const [, turn] = await stage.turnsOf(id);
    const quote = (language: string, text: string) =>
      asEvaluator(
        `insert into excerpts (id, evaluation_id, record_id, turn_id, text) values (uuidv7(), $1, $2, $3, $4)`,
        [
          ...[decodeId("eval", evaluation.id), uuid, decodeId("turn", turn?.id ?? "")],
          { source: language, texts: { [language]: text } },
        ],
      );
    await expect(quote("en", "Now I bring tea.")).rejects.toMatchObject(refused);
    await expect(quote("uk", quotes[1])).rejects.toMatchObject(refused);
    await quote("en", "I bring the milk");
    expect(await stage.seenBy(id, stage.tokens.eva)).toHaveLength(4);
  });
});

test("no partner reads in its log that something was quoted, or is no more", async () => {
  const { excerpts } = await stage.quoted();
  await stage.done("excerptRemove", { id: excerpts[0] }, "", "eva");
  const read: string[] = [];
  for (const side of ["community", "host"] as const) {
    const partnerId = decodeId("part", stage.sides[side]) as string;
    const key = await addKey(stage.app.database, { partnerId, scopes: ["audit:read"] });
    const query = "query { auditEntries(first: 100, orderBy: DONE_AT_DESC) { nodes { action } } }";
    const { data } = await stage.app.graphql(query, {}, { key });
    for (const { action } of data.auditEntries.nodes) read.push(action);
  }
  expect(read).toContain("qualitativeRecord.turnsAdd");
  expect(read.filter((action) => action.startsWith("excerpt."))).toEqual([]);
  const entries = "select action from audit_entries where subject_id = $1 order by at";
  expect(await stage.sql(entries, [decodeId("exce", excerpts[0] ?? "")])).toEqual([
    { action: "excerpt.create" },
    { action: "excerpt.remove" },
  ]);
});
