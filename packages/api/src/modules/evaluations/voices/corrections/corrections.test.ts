import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en } from "#test/stage";
import { openVoices, quotes, type VoicesStage } from "#test/voices-stage";
import { decodeId } from "../../../../platform/graphql/types/ids.ts";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const happenedOn = "2026-06-01";
const [first, second, third] = quotes;
const why = { chosenBy: en("Six of the circle"), reason: en("It shows trust."), domain: en("Trust") };

const change = async (
  name: string,
  input: object,
  who: keyof VoicesStage["tokens"] = "eva",
  selection = "",
) => stage.mutate(name, input, selection, stage.tokens[who]);
const refused = async (...given: Parameters<typeof change>) => {
  const answer = await change(...given);
  return answer.refused ?? places(answer);
};
const whyNot = async (action: string, id: string) => {
  const query = "query ($action: String!, $id: ID!) { whyNot(action: $action, id: $id) { code path } }";
  const { data } = await stage.app.graphql(query, { action, id }, { key: stage.tokens.eva });
  return places({ userErrors: data.whyNot });
};
const said = async (id: string) => {
  const query = `query ($id: ID!) { node(id: $id) { ... on QualitativeRecord {
    turns { nodes { id position speaker side language { tag } text firstCode } } } } }`;
  const { data } = await stage.app.graphql(query, { id }, { key: stage.tokens.eva });
  return data.node.turns.nodes;
};
/** A circle of which a sentence of each speaker is quoted, and one was chosen. */
async function chosen() {
  const made = await stage.quoted();
  const input = { excerptId: made.excerpts[0], amongIds: made.excerpts, ...why };
  const { storySelection } = await stage.done("storySelectionRecord", input, "storySelection { id }", "eva");
  const [turn, other, last] = await stage.turnsOf(made.id);
  return { ...made, selection: storySelection.id as string, turn, other, last };
}
const seen = async (id: string | undefined, key = stage.tokens.eva) =>
  (await stage.app.graphql("query ($id: ID!) { node(id: $id) { id } }", { id }, { key })).data.node !== null;

describe("a qualitative record", () => {
  const asked = `qualitativeRecord { kind title { text translations { language text } } heldOn
    languages { tag } session { id } communityParticipants hostParticipants ripples { ring change { text } } }`;

  test("is corrected by its evaluator; what is left out stays", async () => {
    const counts = { communityParticipants: 6, hostParticipants: 5 };
    const { id: evaluationId } = await stage.approved({ tellsParticipants: true });
    const ripples = [{ ring: 1, change: en("They cook together.") }];
    const id = await stage.circle(evaluationId, { ...counts, ripples });
    const before = {
      ...{
        kind: "STORY_CIRCLE",
        title: { text: "Coffee", translations: [{ language: "en", text: "Coffee" }] },
        heldOn: "2026-05-04",
      },
      ...{ languages: [{ tag: "ti" }, { tag: "en" }], session: null, ...counts },
      ripples: [{ ring: 1, change: { text: "They cook together." } }],
    };
    expect((await change("qualitativeRecordUpdate", { id }, "eva", asked)).qualitativeRecord).toEqual(before);
    const { program } = (await stage.read(evaluationId, "program { id }")).evaluation;
    const held = { localStart: "2026-05-05T10:00", timeZone: "Europe/Rome", attendanceMode: "IN_PERSON" };
    const session = await stage.admin.do("sessionCreate", { programId: program.id, ...held });
    const corrected = {
      ...{ kind: "FOCUS_GROUP", heldOn: "2026-05-05", languages: ["uk"], sessionId: session.id },
      title: [{ language: "uk", text: "Кава" }],
      ...{ communityParticipants: 7, ripples: [] },
    };
    const { qualitativeRecord } = await change("qualitativeRecordUpdate", { id, ...corrected }, "eva", asked);
    expect(qualitativeRecord).toMatchObject({
      ...{
        kind: "FOCUS_GROUP",
        heldOn: "2026-05-05",
        languages: [{ tag: "uk" }],
        session: { id: session.id },
      },
      title: {
        text: "Coffee",
        translations: [
          { language: "en", text: "Coffee" },
          { language: "uk", text: "Кава" },
        ],
      },
      ...{ communityParticipants: 7, hostParticipants: 5, ripples: [] },
    });
    // Everybody reads it corrected.
    const query = "query ($id: ID!) { node(id: $id) { ... on QualitativeRecord { heldOn } } }";
    expect((await stage.app.graphql(query, { id })).data.node).toEqual({ heldOn: "2026-05-05" });
    expect(
      (await change("qualitativeRecordUpdate", { id, sessionId: null }, "eva", asked)).qualitativeRecord
        .session,
    ).toBe(null);
  });

  test("is told all that is wrong at once, each with its place, and stays as it was", async () => {
    const { id } = await stage.quoted();
    const wrong = {
      ...{ id, kind: null, title: [{ language: "en", text: null }], heldOn: "2199-01-01", languages: [] },
      ...{ sessionId: "sess_nothing", communityParticipants: 3, ripples: [{ ring: 9, change: [] }] },
    };
    expect(await refused("qualitativeRecordUpdate", wrong)).toEqual([
      ...["communityParticipants CONDITION_MISSING", "heldOn INVALID", "kind REQUIRED", "languages REQUIRED"],
      ...["ripples.0.change REQUIRED", "ripples.0.ring INVALID", "sessionId NOT_FOUND", "title REQUIRED"],
    ]);
    expect((await change("qualitativeRecordUpdate", { id }, "eva", asked)).qualitativeRecord.heldOn).toBe(
      "2026-05-04",
    );
  });

  test("is removed with all that was said, quoted, chosen and linked in it", async () => {
    const { id, uuid, selection, turn, excerpts } = await chosen();
    const itemId = await stage.recording();
    const person = await stage.speaker(itemId);
    await stage.link(id, 1, person.id, itemId);
    expect(await refused("qualitativeRecordRemove", { id }, "otto")).toEqual(["id NOT_YOURS"]);
    expect(await refused("qualitativeRecordRemove", { id }, "senait")).toBe("FORBIDDEN");
    expect(await whyNot("qualitativeRecordRemove", id)).toEqual([]);
    const { purgedId, userErrors } = await change("qualitativeRecordRemove", { id }, "eva", "purgedId");
    expect([purgedId, userErrors]).toEqual([id, []]);
    for (const one of [id, selection, turn?.id, ...excerpts])
      expect([one, await seen(one)]).toEqual([one, false]);
    for (const table of ["turns", "speakers"])
      expect(await stage.sql(`select 1 from qualitative_${table} where record_id = $1`, [uuid])).toEqual([]);
    expect(await refused("qualitativeRecordRemove", { id })).toEqual(["id NOT_FOUND"]);
  });
});

describe("a turn", () => {
  test("is corrected by its evaluator; what is left out stays", async () => {
    const id = await stage.circle((await stage.approved()).id);
    const [turn] = await stage.turnsOf(id);
    const text = "ኣደይ ቡን ትቖልዎ ነበረት።";
    for (const who of ["otto", "rosa"] as const)
      expect(await refused("qualitativeTurnUpdate", { id: turn?.id, text }, who)).toEqual(
        who === "otto" ? ["id NOT_FOUND"] : "FORBIDDEN",
      );
    await stage.done("qualitativeTurnUpdate", { id: turn?.id, text }, "turn { id }", "eva");
    const stays = { id: turn?.id, position: 1, firstCode: null };
    expect((await said(id))[0]).toEqual({
      ...stays,
      speaker: 1,
      side: "COMMUNITY",
      language: { tag: "ti" },
      text,
    });
    const more = { speaker: 4, side: "HOST", language: "ar", text: "كانت أمي تحمّص القهوة." };
    await stage.done("qualitativeTurnUpdate", { id: turn?.id, ...more }, "", "eva");
    expect((await said(id))[0]).toEqual({ ...stays, ...more, language: { tag: "ar" } });
    expect(
      await refused("qualitativeTurnUpdate", {
        id: turn?.id,
        speaker: 0,
        side: null,
        language: null,
        text: " ",
      }),
    ).toEqual(["language REQUIRED", "side REQUIRED", "speaker INVALID", "text REQUIRED"]);
  });

  test("that is quoted keeps what its quotations rest on", async () => {
    const { other, id } = await chosen();
    const update = (more: object) => refused("qualitativeTurnUpdate", { id: other?.id, ...more });
    expect(
      await update({ speaker: 3, side: "COMMUNITY", language: "uk", text: "Now I bring milk." }),
    ).toEqual(["language", "side", "speaker", "text"].map((field) => `${field} CONDITION_MISSING`));
    expect((await said(id))[1]).toMatchObject({ speaker: 2, text: expect.stringContaining(second) });
    expect(await update({ text: `I had never been asked. ${second}` })).toEqual([]);
    expect(await stage.seenBy(id, stage.tokens.eva)).toEqual([...quotes]);
  });

  test("is removed with its codes and quotations, which is told; the two coders' agreement is that of the rest", async () => {
    const { id, turn, other, last, selection, excerpts } = await chosen();
    const codes = ["trust", "food"].map((key) => ({ key, name: en(key) }));
    const given = [
      ["trust", "trust"],
      ["food", "food"],
      ["food", "trust"],
    ];
    const codings = [turn, other, last].flatMap((one, index) =>
      ["FIRST", "SECOND"].map((coder, place) => ({ turnId: one?.id, coder, code: given[index]?.[place] })),
    );
    await stage.done("qualitativeRecordCode", { id, codes, codings }, "", "eva");
    expect(await refused("qualitativeTurnRemove", { id: last?.id }, "otto")).toEqual(["id NOT_FOUND"]);
    const asked = "removedExcerpts qualitativeRecord { agreement { turns kappa alpha } excerpts { id } }";
    expect(await change("qualitativeTurnRemove", { id: last?.id }, "eva", asked)).toMatchObject({
      ...{ removedExcerpts: 1, userErrors: [] },
      qualitativeRecord: {
        agreement: { turns: 2, kappa: 1, alpha: 1 },
        excerpts: excerpts.slice(0, 2).map((one) => ({ id: one })),
      },
    });
    expect((await said(id)).map(({ text }: { text: string }) => text)).not.toContain(third);
    expect(await seen(selection)).toBe(true);
    // A story that was chosen takes along that it was.
    await stage.done("qualitativeTurnRemove", { id: turn?.id }, "", "eva");
    expect([await seen(selection), await seen(excerpts[0])]).toEqual([false, false]);
    const again = { id: other?.id, idempotencyKey: `once-${other?.id}` };
    expect(await change("qualitativeTurnRemove", again, "eva", "removedExcerpts")).toMatchObject({
      removedExcerpts: 1,
    });
    expect(await change("qualitativeTurnRemove", again, "eva", "removedExcerpts")).toMatchObject({
      ...{ removedExcerpts: null, replayed: true, userErrors: [] },
    });
    expect(await refused("qualitativeTurnRemove", { id: other?.id })).toEqual(["id NOT_FOUND"]);
  });
});

describe("whose turns were all removed", () => {
  /** A circle whose first speaker lets herself be quoted, and whose turn was removed or turned out to be another's. */
  async function left(how: "removed" | "another's") {
    const { evaluation, id, uuid, turn } = await chosen();
    const itemId = await stage.recording();
    const person = await stage.speaker(itemId);
    await stage.link(id, 1, person.id, itemId, { name: "Abrehet T." });
    await stage.says(person.id, itemId, "GIVEN", ["QUOTE_ATTRIBUTED", "QUOTE_ANONYMOUS"], { happenedOn });
    const [excerpt] = await stage.sql("select 1 from excerpts where record_id = $1 and speaker = 1", [uuid]);
    expect(excerpt).toBeDefined();
    if (how === "removed") await stage.done("qualitativeTurnRemove", { id: turn?.id }, "", "eva");
    else {
      await stage.sql("delete from excerpts where record_id = $1 and speaker = 1", [uuid]);
      await stage.done("qualitativeTurnUpdate", { id: turn?.id, speaker: 9 }, "", "eva");
    }
    return { evaluation, id, uuid, itemId, person };
  }
  const newTurn = { speaker: 1, side: "COMMUNITY", language: "en", text: "Somebody else says this." };

  test.each(["removed", "another's"] as const)(
    "(%s) is nobody any more: no later quotation opens by their word",
    async (how) => {
      const { evaluation, id, uuid, itemId, person } = await left(how);
      const link = "select subject_id, name from qualitative_speakers where record_id = $1 and number = 1";
      expect(await stage.sql(link, [uuid])).toEqual([{ subject_id: null, name: null }]);
      expect(
        await refused("qualitativeRecordTurnsAdd", { id, addTurns: [newTurn, { ...newTurn, speaker: 5 }] }),
      ).toEqual(["addTurns.0.speaker NOT_UNIQUE"]);
      const [, other] = await stage.turnsOf(id);
      if (how === "another's")
        expect(
          await refused("qualitativeTurnUpdate", { id: (await stage.turnsOf(id))[0]?.id, speaker: 1 }),
        ).toEqual(["speaker NOT_UNIQUE"]);
      expect(other).toBeDefined();
      // Were it written down all the same, nothing of it would open, and nobody could be named again.
      const [row] = await stage.sql(
        `insert into qualitative_turns (evaluation_id, record_id, position, speaker, side, language, text)
       values ($1, $2, 99, 1, 'COMMUNITY', 'en', $3) returning id`,
        [decodeId("eval", evaluation.id), uuid, newTurn.text],
      );
      await stage.sql(
        "insert into excerpts (evaluation_id, record_id, turn_id, text) values ($1, $2, $3, $4)",
        [
          ...[decodeId("eval", evaluation.id), uuid, row?.id],
          JSON.stringify({ source: "en", texts: { en: newTurn.text } }),
        ],
      );
      await stage.release(evaluation);
      expect(await stage.seenBy(id)).toEqual([]);
      const again = { id, speaker: 1, subjectId: person.id, itemId };
      expect(await refused("qualitativeRecordSpeakerLink", again, "rosa")).toEqual([
        "itemId CONDITION_MISSING",
      ]);
      expect(await stage.seenBy(id)).toEqual([]);
    },
  );

  test("is told to the evaluator alike, whether somebody was linked or not", async () => {
    const { id, last, uuid } = await chosen();
    await stage.done("qualitativeTurnRemove", { id: last?.id }, "", "eva");
    expect(
      await refused("qualitativeRecordTurnsAdd", { id, addTurns: [{ ...newTurn, speaker: 3 }] }),
    ).toEqual(["addTurns.0.speaker NOT_UNIQUE"]);
    // Somebody who still speaks keeps their number.
    await stage.done("qualitativeRecordTurnsAdd", { id, addTurns: [newTurn, newTurn] }, "", "eva");
    const [, , , added] = await said(id);
    await stage.done("qualitativeTurnRemove", { id: added?.id }, "", "eva");
    const numbers = "select number from qualitative_speakers where record_id = $1";
    expect(await stage.sql(numbers, [uuid])).toEqual([{ number: 3 }]);
  });

  test("stays so where whoever says who spoke comes at the same time", async () => {
    const { id, uuid, turn, excerpts } = await chosen();
    const itemId = await stage.recording();
    const person = await stage.speaker(itemId);
    await stage.app.database.asOwner(async (other) => {
      await other.query("set search_path = heritage; begin");
      // As `link_speaker` does: it waits for whoever holds the record, and they for it.
      await other.query("select pg_advisory_xact_lock(hashtextextended($1, 12))", [uuid]);
      const removing = stage.done("qualitativeTurnRemove", { id: turn?.id }, "", "eva");
      await stage.untilOneWaits();
      await other.query(
        `insert into qualitative_speakers (record_id, evaluation_id, number, subject_id, item_id)
         select id, evaluation_id, 1, $2, $3 from qualitative_records where id = $1`,
        [uuid, decodeId("subj", person.id), decodeId("item", itemId)],
      );
      await other.query("commit");
      await removing;
    });
    const link = "select subject_id from qualitative_speakers where record_id = $1 and number = 1";
    expect(await stage.sql(link, [uuid])).toEqual([{ subject_id: null }]);
    expect(await seen(excerpts[0])).toBe(false);
    expect(await stage.turnsOf(id)).toHaveLength(2);
  });
});

describe("once results have been made", () => {
  /** One whose results are read first, or published. */
  async function made(publishes: boolean) {
    const given = await chosen();
    for (const wave of given.evaluation.waves) {
      await stage.open(wave);
      await stage.close(wave);
    }
    const codes = [{ key: "trust", name: en("Trust") }];
    const codings = ["FIRST", "SECOND"].flatMap((coder) =>
      [given.turn, given.last].map((one) => ({ turnId: one?.id, coder, code: "trust" })),
    );
    await stage.done("qualitativeRecordCode", { id: given.id, codes, codings }, "", "eva");
    await stage.done("evaluationRelease", { id: given.evaluation.id }, "", "eva");
    if (publishes) await stage.publish(given.evaluation.id);
    return given;
  }

  test.each([
    ["read first", false],
    ["published", true],
  ])(
    "and are %s, nothing that stands beside them is changed; what somebody said can be removed",
    async (_, publishes) => {
      const { id, uuid, turn, last, selection, excerpts } = await made(publishes);
      const closed = ["id INVALID_TRANSITION"];
      const steps: [string, string | undefined, object][] = [
        ["qualitativeRecordUpdate", id, { heldOn: "2026-05-01" }],
        ["qualitativeRecordRemove", id, {}],
        ["qualitativeRecordCode", id, { codes: [], codings: [] }],
        ["qualitativeTurnUpdate", turn?.id, { text: `${first} ${first}` }],
        ["storySelectionRemove", selection, {}],
      ];
      for (const [name, of, more] of steps) {
        expect([name, await refused(name, { id: of, ...more })]).toEqual([name, closed]);
        expect([name, await whyNot(name, of ?? "")]).toEqual([name, closed]);
      }
      // Nor does the database change any of it for the evaluator, whatever the service asks.
      const viewer = { kind: "person" as const, personId: stage.people.eva, scopes: new Set<string>() };
      const changed = await stage.app.databaseSessions.memberSession(viewer).transaction(async (manager) => {
        const count = async (text: string, of: string | undefined) =>
          ((await manager.query(`${text} where id = $1 returning id`, [of])) as [unknown[]])[0].length;
        return [
          await count("update qualitative_records set title = title", uuid),
          await count("update qualitative_turns set text = text", decodeId("turn", turn?.id ?? "")),
          await count("delete from story_selections", decodeId("stor", selection)),
          await count("delete from qualitative_records", uuid),
        ];
      });
      expect(changed).toEqual([0, 0, 0, 0]);
      const agreement = "qualitativeRecord { agreement { turns } }";
      const removed = await change(
        "qualitativeTurnRemove",
        { id: last?.id },
        "eva",
        `removedExcerpts ${agreement}`,
      );
      expect(removed).toMatchObject({ removedExcerpts: 1, userErrors: [] });
      expect(removed.qualitativeRecord.agreement).toEqual({ turns: 2 });
      expect(await refused("excerptRemove", { id: excerpts[1] })).toEqual([]);
      expect(await stage.seenBy(id, stage.tokens.eva)).toEqual([first]);
    },
  );
});

test("a story selection is removed, and the stories stay", async () => {
  const { id, selection } = await chosen();
  expect(await refused("storySelectionRemove", { id: selection }, "otto")).toEqual(["id NOT_FOUND"]);
  const { purgedId, userErrors } = await change("storySelectionRemove", { id: selection }, "eva", "purgedId");
  expect([purgedId, userErrors]).toEqual([selection, []]);
  expect(await seen(selection)).toBe(false);
  expect(await stage.seenBy(id, stage.tokens.eva)).toEqual([...quotes]);
});
