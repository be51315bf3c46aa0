import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en } from "#test/stage";
import { openVoices, quotes, type VoicesStage } from "#test/voices-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const cited = "findings { statement { text } excerpts { text { text } name } }";
const statement = en("Nobody had been asked in.");

test("a finding rests on quotations, shows each while its speaker wants to be quoted, and stays without", async () => {
  const { quoted, recording, speaker, says, link, release, read, mutate, tokens, done } = stage;
  const { evaluation, id, excerpts } = await quoted();
  const itemId = await recording();
  const [abrehet, piet] = [await speaker(itemId), await speaker(itemId, { name: "Piet" })];
  await link(id, 1, abrehet.id, itemId, { name: "Abrehet T." });
  await link(id, 2, piet.id, itemId);
  for (const { id: person } of [abrehet, piet])
    await says(person, itemId, "GIVEN", ["QUOTE_ATTRIBUTED", "QUOTE_ANONYMOUS"], {
      happenedOn: "2026-06-01",
    });
  const given = { evaluationId: evaluation.id, statement, excerptIds: [...excerpts].reverse() };
  const { finding } = await done("findingRecord", given, "finding { excerpts { id } }", "eva");
  expect(finding.excerpts.map((one: { id: string }) => one.id)).toEqual(given.excerptIds);
  const shown = async (who?: "senait" | "otto" | "miriam" | "eva") => {
    const [one] = (await read(evaluation.id, cited, who)).evaluation.findings;
    expect(one.statement.text).toBe("Nobody had been asked in.");
    return one.excerpts.map(({ text, name }: { text: { text: string }; name: string | null }) =>
      name === null ? text.text : `${name}: ${text.text}`,
    );
  };
  const everybodySees = async (expected: string[]) => {
    for (const who of [undefined, "senait", "otto", "miriam"] as const)
      expect([who, await shown(who)]).toEqual([who, expected]);
    const { data } = await stage.app.graphql(
      `query ($id: ID!) { evaluation(by: { id: $id }) { ${cited} } }`,
      { id: evaluation.id },
      { key: stage.app.adminKey },
    );
    expect(data.evaluation.findings[0].excerpts).toHaveLength(expected.length);
  };
  // Results are not published: the evaluator alone sees what it rests on.
  await everybodySees([]);
  expect(await shown("eva")).toEqual([...quotes].reverse());
  await release(evaluation);
  await everybodySees([quotes[1], `Abrehet T.: ${quotes[0]}`]);
  await mutate("consentWithdrawByCode", { code: abrehet.code });
  await everybodySees([quotes[1]]);
  expect(places(await mutate("excerptRemove", { id: excerpts[1] }, "", tokens.eva))).toEqual([]);
  await everybodySees([]);
  expect(await shown("eva")).toEqual([quotes[2], quotes[0]]);
});

test("what is cited are quotations of that evaluation which whoever cites them sees", async () => {
  const { quoted, mutate, tokens, read } = stage;
  const [one, other] = [await quoted(), await quoted()];
  const record = async (excerptIds: unknown[], key = tokens.eva, more: object = {}) =>
    places(
      await mutate(
        "findingRecord",
        { evaluationId: one.evaluation.id, statement, excerptIds, ...more },
        "",
        key,
      ),
    );
  expect(
    await record([one.excerpts[0], other.excerpts[0], "exce_nothing"], tokens.eva, { statement: [] }),
  ).toEqual(["excerptIds.1 NOT_FOUND", "excerptIds.2 NOT_FOUND", "statement REQUIRED"]);
  // One that is not public is to those who take part as if there were none.
  expect(await record([one.excerpts[0]], tokens.senait)).toEqual(["excerptIds.0 NOT_FOUND"]);
  expect(await record(Array(51).fill(one.excerpts[0]))).toEqual(["excerptIds TOO_MANY"]);
  expect((await read(one.evaluation.id, cited, "eva")).evaluation.findings).toEqual([]);
  expect(await record([one.excerpts[0], one.excerpts[0]])).toEqual([]);
  expect((await read(one.evaluation.id, cited, "eva")).evaluation.findings[0].excerpts).toHaveLength(1);
  // Nor does the database keep one of another evaluation.
  const [uuid, of] = [decodeId("exce", other.excerpts[0] ?? ""), decodeId("eval", one.evaluation.id)];
  const text = JSON.stringify({ source: "en", texts: { en: "x" } });
  await expect(
    stage.sql(
      `insert into findings (evaluation_id, home_partner_id, statement, is_binding, excerpt_ids)
       select id, home_partner_id, $2, false, array[$3]::uuid[] from evaluations where id = $1`,
      [of, text, uuid],
    ),
  ).rejects.toThrow("another evaluation");
});
