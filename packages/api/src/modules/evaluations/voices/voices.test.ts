import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en } from "#test/stage";
import { openVoices, quotes, type VoicesStage } from "#test/voices-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { deleteDueResponses } from "../answers/responses.job.ts";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const [first, second, third] = quotes;
/** A day before today, so that a no of today comes after it. */
const happenedOn = "2026-06-01";

/** A circle whose results are released, with a recording of which its first speaker is a subject. */
async function released() {
  const { quoted, recording, speaker, release, link } = stage;
  const made = await quoted();
  const itemId = await recording();
  const person = await speaker(itemId);
  await link(made.id, 1, person.id, itemId, { name: "Abrehet T." });
  await release(made.evaluation);
  return { ...made, itemId, person };
}
const anonymously = (person: string, itemId: string, more: object = {}) =>
  stage.says(person, itemId, "GIVEN", ["QUOTE_ANONYMOUS"], { happenedOn, ...more });

describe("rule 21", () => {
  test("a quotation is public only under its speaker's consent, and goes with its withdrawal", async () => {
    const { quoted, recording, speaker, says, link, release, seenBy, tokens, app, mutate } = stage;
    const { evaluation, id, excerpts } = await quoted();
    const itemId = await recording();
    const abrehet = await speaker(itemId);
    const piet = await speaker(itemId, { name: "Piet" });
    const others = [
      undefined,
      tokens.senait,
      tokens.carla,
      tokens.rosa,
      tokens.otto,
      tokens.miriam,
      app.adminKey,
    ];
    const everybodySees = async (expected: string[]) => {
      for (const key of others) expect(await seenBy(id, key)).toEqual(expected);
      for (const [index, excerpt] of excerpts.entries()) {
        const query = "query ($id: ID!) { node(id: $id) { id } }";
        const { data } = await app.graphql(query, { id: excerpt });
        expect([index, data.node !== null]).toEqual([
          index,
          expected.some((one) => one.endsWith(quotes[index] ?? "")),
        ]);
      }
    };
    // Nobody is asked yet: the evaluator alone sees what is quoted.
    await everybodySees([]);
    expect(await seenBy(id, tokens.eva)).toEqual([...quotes]);
    // They consent, one of each side, and the results are not released yet.
    await link(id, 1, abrehet.id, itemId, { name: "Abrehet T." });
    await link(id, 2, piet.id, itemId, { name: "Piet" });
    await says(abrehet.id, itemId, "GIVEN", ["QUOTE_ATTRIBUTED", "QUOTE_ANONYMOUS"], { happenedOn });
    await says(piet.id, itemId, "GIVEN", ["QUOTE_ANONYMOUS"], { happenedOn });
    await everybodySees([]);
    await release(evaluation);
    await everybodySees([`Abrehet T.: ${first}`, second]);
    // The evaluator, who sees all, is told no name but the one that is public.
    expect(await seenBy(id, tokens.eva)).toEqual([`Abrehet T.: ${first}`, second, third]);
    // One no longer wants to be named, the other not to be quoted.
    const byCode = (input: object) => mutate("consentWithdrawByCode", input, "closedItems");
    expect(await byCode({ code: abrehet.code, purposes: ["QUOTE_ATTRIBUTED"] })).toMatchObject({
      closedItems: 1,
    });
    await everybodySees([first, second]);
    expect(await byCode({ code: piet.code })).toMatchObject({ closedItems: 1 });
    await everybodySees([first]);
    expect(await byCode({ code: abrehet.code })).toMatchObject({ closedItems: 1 });
    await everybodySees([]);
    expect(await seenBy(id, tokens.eva)).toEqual([...quotes]);
    expect(
      await stage.sql("select name from excerpts where name is not null and record_id = $1", [
        decodeId("qual", id),
      ]),
    ).toEqual([]);
  });

  test("of what was said, the evaluator alone reads more than that it was held", async () => {
    const { id, excerpts } = await stage.quoted();
    const { tokens, app } = stage;
    const query = `query ($id: ID!) { node(id: $id) { ... on QualitativeRecord { kind title { text } heldOn
      turns { totalCount { value } nodes { id text } } } } }`;
    const read = async (key?: string) => {
      const { data } = await app.graphql(query, { id }, key === undefined ? {} : { key });
      const { turns, ...frame } = data.node;
      expect(frame).toEqual({ kind: "STORY_CIRCLE", title: { text: "Coffee" }, heldOn: "2026-05-04" });
      return turns?.nodes.length ?? null;
    };
    expect(await read(tokens.eva)).toBe(3);
    // Another evaluator of the same museum, and whoever runs the service.
    for (const key of [tokens.otto, app.adminKey]) expect(await read(key)).toBe(0);
    for (const key of [undefined, tokens.senait, tokens.carla, tokens.rosa, tokens.miriam])
      expect(await read(key)).toBe(null);
    const [turn] = await stage.turnsOf(id);
    for (const key of [tokens.otto, tokens.senait, tokens.rosa, app.adminKey])
      for (const one of [turn?.id, excerpts[0]]) {
        const { data } = await app.graphql("query ($id: ID!) { node(id: $id) { id } }", { id: one }, { key });
        expect(data.node).toBe(null);
      }
    // The command line and jobs work as SYSTEM, whom the policies let read none of it.
    const counted = await app.databaseSessions
      .memberSession({ kind: "system" })
      .transaction(async (manager) =>
        Promise.all(
          ["qualitative_turns", "excerpts"].map(async (table) => {
            const [row] = (await manager.query(`select count(*)::int as n from ${table}`)) as [{ n: number }];
            return row.n;
          }),
        ),
      );
    expect(counted[0]).toBe(0);
    expect(counted[1]).toBeLessThan((await stage.sql("select 1 from excerpts")).length);
  });
});

describe("a quotation is closed", () => {
  const isSeen = async (id: string) => (await stage.seenBy(id)).length > 0;

  test("where the word given is of another purpose, was never given, or has not begun", async () => {
    const { id, itemId, person } = await released();
    await stage.says(person.id, itemId, "GIVEN", ["PUBLIC_ONLINE", "COMMUNITY_ACCESS"], { happenedOn });
    await stage.says(person.id, itemId, "REQUESTED", ["QUOTE_ANONYMOUS"]);
    expect(await isSeen(id)).toBe(false);
    await anonymously(person.id, itemId, { validFrom: "2199-01-01T00:00:00Z" });
    expect(await isSeen(id)).toBe(false);
    await anonymously(person.id, itemId, { validUntil: "2199-01-01T00:00:00Z" });
    expect(await isSeen(id)).toBe(true);
    await stage.says(person.id, itemId, "UNKNOWN", ["QUOTE_ANONYMOUS"]);
    expect(await isSeen(id)).toBe(false);
  });

  test("when its speaker is erased, and nothing leads to them any more", async () => {
    const { id, itemId, person, uuid } = await released();
    await stage.says(person.id, itemId, "GIVEN", ["QUOTE_ATTRIBUTED"], { happenedOn });
    expect(await stage.seenBy(id)).toEqual([`Abrehet T.: ${first}`]);
    await stage.done("consentSubjectErase", { id: person.id, confirm: true }, "", "rosa");
    expect(await isSeen(id)).toBe(false);
    const link = "select subject_id, name from qualitative_speakers where record_id = $1";
    expect(await stage.sql(link, [uuid])).toEqual([{ subject_id: null, name: null }]);
  });

  test("while the item is suspended, and when it is deleted", async () => {
    const { id, itemId, person } = await released();
    const { done, sides } = stage;
    await anonymously(person.id, itemId);
    expect(await isSeen(id)).toBe(true);
    const danger = { id: itemId, partnerId: sides.host, reason: "DANGER" };
    await done("archiveItemSuspend", danger, "", "rosa");
    expect(await isSeen(id)).toBe(false);

    const other = await released();
    await anonymously(other.person.id, other.itemId);
    expect(await isSeen(other.id)).toBe(true);
    await done("archiveItemDelete", { id: other.itemId }, "", "rosa");
    expect(await isSeen(other.id)).toBe(false);
  });

  test("when it turns out that its speaker said no by another record, or not to keep the recording", async () => {
    const { id, itemId, person } = await released();
    const { speaker, says, done } = stage;
    await anonymously(person.id, itemId);
    const again = await speaker(itemId, { name: "A. Tesfay" });
    await says(again.id, itemId, "REFUSED", ["QUOTE_ANONYMOUS"], { happenedOn });
    expect(await isSeen(id)).toBe(true);
    await done("consentSubjectMerge", { id: again.id, intoId: person.id }, "", "rosa");
    expect(await isSeen(id)).toBe(false);

    const other = await released();
    await anonymously(other.person.id, other.itemId);
    expect(await isSeen(other.id)).toBe(true);
    await says(other.person.id, other.itemId, "WITHDRAWN", ["ARCHIVING"]);
    expect(await isSeen(other.id)).toBe(false);
  });

  test("when its program is not public any more", async () => {
    const { id, itemId, person, evaluation } = await released();
    await anonymously(person.id, itemId);
    expect(await isSeen(id)).toBe(true);
    const { program } = (await stage.read(evaluation.id, "program { id }")).evaluation;
    await stage.sql("update programs set deleted_at = now() where id = $1", [decodeId("prog", program.id)]);
    const [row] = await stage.sql("select count(*)::int as n from open.excerpts where evaluation_id = $1", [
      decodeId("eval", evaluation.id),
    ]);
    expect(row?.n).toBe(0);
  });
});

test.each(["quotes", "withdraws"])(
  "whoever %s first: the quotation is closed when both are done",
  async (first) => {
    const { itemId, person, id, uuid } = await released();
    await anonymously(person.id, itemId);
    const [turn] = await stage.turnsOf(id);
    const steps: Record<string, [string, unknown[]]> = {
      quotes: [
        `insert into excerpts (evaluation_id, record_id, turn_id, text)
         select evaluation_id, record_id, id, jsonb_build_object('source', language, 'texts', jsonb_build_object(language, text))
         from qualitative_turns where id = $1`,
        [decodeId("turn", turn?.id ?? "")],
      ],
      withdraws: [
        `insert into consent_events (subject_id, item_id, purpose, state, said_by)
         values ($1, $2, 'EVERY_USE', 'WITHDRAWN', 'SUBJECT')`,
        [decodeId("subj", person.id), decodeId("item", itemId)],
      ],
    };
    const second = first === "quotes" ? "withdraws" : "quotes";
    await stage.app.database.asOwner((one) =>
      stage.app.database.asOwner(async (other) => {
        for (const owner of [one, other])
          await owner.query("set search_path = heritage; set hx.viewer = 'SYSTEM'");
        await one.query("begin");
        await one.query(...(steps[first] as [string, unknown[]]));
        const waiting = other.query(...(steps[second] as [string, unknown[]]));
        await stage.untilOneWaits();
        await one.query("commit");
        await waiting;
      }),
    );
    const open = "select 1 from excerpts where record_id = $1 and public_from < 'infinity'";
    expect(await stage.sql(open, [uuid])).toEqual([]);
    expect(await stage.sql("select 1 from excerpts where record_id = $1", [uuid])).toHaveLength(4);
  },
);

describe("who says what", () => {
  test("the evaluator writes down and quotes, word for word; nobody else does", async () => {
    const { tokens, mutate, app, approved, turnsOf, circle } = stage;
    const { id: evaluationId } = await approved();
    const given = {
      evaluationId,
      kind: "FOCUS_GROUP",
      title: en("x"),
      heldOn: "2026-05-04",
      languages: ["en"],
    };
    for (const key of [tokens.otto, app.adminKey])
      expect(places(await mutate("qualitativeRecordCreate", given, "", key))).toEqual([
        "evaluationId NOT_YOURS",
      ]);
    for (const key of [tokens.senait, tokens.carla])
      expect((await mutate("qualitativeRecordCreate", given, "", key)).refused).toBe("FORBIDDEN");
    const id = await circle(evaluationId);
    const turn = { speaker: 0, side: "HOST", language: "en", text: "" };
    expect(
      places(await mutate("qualitativeRecordTurnsAdd", { id, addTurns: [turn] }, "", tokens.eva)),
    ).toEqual(["addTurns.0.speaker INVALID", "addTurns.0.text REQUIRED"]);
    const [said] = await turnsOf(id);
    const quote = (text: string, language: string, key: string) =>
      mutate("excerptCreate", { turnId: said?.id, text: [{ language, text }] }, "excerpt { id }", key);
    expect(places(await quote(first, "ti", tokens.otto))).toEqual(["turnId NOT_FOUND"]);
    expect(places(await quote("ጐረቤት ከይዳ።", "ti", tokens.eva))).toEqual(["text INVALID"]);
    expect(places(await quote(first, "en", tokens.eva))).toEqual(["text INVALID"]);
    const { excerpt } = await quote(first, "ti", tokens.eva);
    expect(places(await mutate("excerptRemove", { id: excerpt.id }, "", tokens.otto))).toEqual([
      "id NOT_FOUND",
    ]);
    expect(places(await mutate("excerptRemove", { id: excerpt.id }, "purgedId", tokens.eva))).toEqual([]);
    expect(await stage.seenBy(id, tokens.eva)).toEqual([]);
    const whyNot = async (action: string, of: string, key: string) => {
      const query = "query ($action: String!, $id: ID!) { whyNot(action: $action, id: $id) { code path } }";
      return places({ userErrors: (await app.graphql(query, { action, id: of }, { key })).data.whyNot });
    };
    expect(await whyNot("qualitativeRecordTurnsAdd", id, tokens.eva)).toEqual([]);
    expect(await whyNot("qualitativeRecordCreate", evaluationId, tokens.eva)).toEqual([]);
  });

  test("who a speaker is says whoever records consent for a partner that takes part", async () => {
    const { tokens, mutate, app, recording, speaker, admin } = stage;
    const { id } = await stage.quoted();
    const itemId = await recording();
    const person = await speaker(itemId);
    const input = { id, speaker: 1, subjectId: person.id, itemId };
    const by = async (key: string, more: object = {}) =>
      places(await mutate("qualitativeRecordSpeakerLink", { ...input, ...more }, "", key));
    expect(await by(app.adminKey)).toEqual(["id NOT_YOURS"]);
    expect((await mutate("qualitativeRecordSpeakerLink", input, "", tokens.eva)).refused).toBe("FORBIDDEN");
    expect(await by(tokens.rosa, { itemId: await recording() })).toEqual(["itemId CONDITION_MISSING"]);
    // A partner that takes no part opens nothing by the word of somebody of its own.
    const elsewhere = await admin.publicPartner({ name: en("Elsewhere") });
    await stage.sql("insert into memberships (person_id, home_partner_id, role) values ($1, $2, 'CURATOR')", [
      stage.people.miriam,
      decodeId("part", elsewhere),
    ]);
    expect(await by(tokens.miriam)).toEqual(["id NOT_YOURS"]);
    await stage.sql("delete from memberships where person_id = $1", [stage.people.miriam]);
    expect(await by(tokens.rosa, { speaker: 0 })).toEqual(["speaker INVALID"]);
    expect(await by(tokens.rosa)).toEqual([]);
  });

  test("how many took part is kept and told only where both sides agreed to it with the design", async () => {
    const { circle, approved, mutate, tokens } = stage;
    const silent = await approved();
    const counts = { communityParticipants: 6, hostParticipants: 5 };
    const given = { kind: "FOCUS_GROUP", title: en("x"), heldOn: "2026-05-04", languages: ["en"] };
    const create = async (evaluationId: string, more: object) =>
      places(await mutate("qualitativeRecordCreate", { evaluationId, ...given, ...more }, "", tokens.eva));
    expect(await create(silent.id, counts)).toEqual([
      "communityParticipants CONDITION_MISSING",
      "hostParticipants CONDITION_MISSING",
    ]);
    await circle(silent.id);
    const counted = "qualitativeRecords { communityParticipants hostParticipants suppressed { reason } }";
    expect((await stage.read(silent.id, counted)).evaluation.qualitativeRecords).toEqual([
      { communityParticipants: null, hostParticipants: null, suppressed: { reason: "PROTECTED" } },
    ]);
    const open = await approved({ tellsParticipants: true });
    expect(await create(open.id, { communityParticipants: -1 })).toEqual([
      "communityParticipants INVALID",
      "hostParticipants REQUIRED",
    ]);
    await circle(open.id, counts);
    expect((await stage.read(open.id, counted)).evaluation.qualitativeRecords).toEqual([
      { ...counts, suppressed: null },
    ]);
  });
});

test("on the day on which answers are deleted, so is what was said; what is quoted stays, and can be withdrawn", async () => {
  const { id, itemId, person, evaluation, uuid } = await released();
  await anonymously(person.id, itemId);
  await stage.sql("alter table evaluations disable trigger user");
  await stage.sql("update evaluations set responses_until = current_date where id = $1", [
    decodeId("eval", evaluation.id),
  ]);
  await stage.sql("alter table evaluations enable trigger user");
  expect(await stage.seenBy(id, stage.tokens.eva)).toEqual([first]);
  expect(await stage.turnsOf(id)).toEqual([]);
  await stage.app.databaseSessions
    .memberSession({ kind: "system" })
    .transaction((manager) => deleteDueResponses.run({ manager } as never));
  expect(await stage.sql("select 1 from qualitative_turns where record_id = $1", [uuid])).toEqual([]);
  expect(await stage.seenBy(id)).toEqual([first]);
  await stage.mutate("consentWithdrawByCode", { code: person.code });
  expect(await stage.seenBy(id)).toEqual([]);
});
