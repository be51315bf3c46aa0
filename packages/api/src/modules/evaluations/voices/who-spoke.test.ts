import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { addKey } from "#test/test-app";
import { openVoices, quotes, type VoicesStage } from "#test/voices-stage";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as VoicesStage;
beforeAll(async () => {
  stage = await openVoices();
});
afterAll(() => stage.end());

const happenedOn = "2026-06-01";

/** A circle whose results are published, and whose first speaker is quoted by name. */
async function named() {
  const { quoted, recording, speaker, release, link, says } = stage;
  const made = await quoted();
  const itemId = await recording();
  const person = await speaker(itemId);
  await link(made.id, 1, person.id, itemId, { name: "Abrehet T." });
  await release(made.evaluation);
  await says(person.id, itemId, "GIVEN", ["QUOTE_ATTRIBUTED"], { happenedOn });
  expect(await stage.seenBy(made.id)).toEqual([`Abrehet T.: ${quotes[0]}`]);
  return { ...made, itemId, person };
}

const part = async (itemId: string): Promise<string> => {
  const [row] = await stage.sql(
    "insert into media (item_id, home_partner_id, kind, search_vector) select id, home_partner_id, 'AUDIO', '' from items where id = $1 returning id",
    [decodeId("item", itemId)],
  );
  return encodeId("medi", row?.id);
};

describe("who spoke", () => {
  test("is nobody else once they have been erased, whoever is named", async () => {
    const { id, person, itemId } = await named();
    await stage.done("consentSubjectErase", { id: person.id, confirm: true }, "", "rosa");
    const other = await stage.speaker(itemId, { name: "Somebody" });
    await stage.says(other.id, itemId, "GIVEN", ["QUOTE_ATTRIBUTED"], { happenedOn });
    const again = { id, speaker: 1, subjectId: other.id, itemId, name: "Abrehet T." };
    expect(places(await stage.mutate("qualitativeRecordSpeakerLink", again, "", stage.tokens.rosa))).toEqual([
      "itemId CONDITION_MISSING",
    ]);
    expect(await stage.seenBy(id)).toEqual([]);
  });

  test("is not said again by a partner that may record for somebody else alone", async () => {
    const { id, person, itemId } = await named();
    await stage.mutate("consentWithdrawByCode", { code: person.code });
    expect(await stage.seenBy(id)).toEqual([]);
    const { sides, mutate, app } = stage;
    const partnerId = decodeId("part", sides.community) as string;
    const scopes = ["programs:read", "archives:read", "archives:write", "consent:record"];
    const key = await addKey(app.database, { partnerId, scopes });
    const title = [{ language: "en", text: "Another recording" }];
    const item = { holderId: sides.community, kind: "STORY", title };
    const made = await mutate("archiveItemCreate", item, "archiveItem { id }", key);
    const own = made.archiveItem.id;
    const subject = { partnerId: sides.community, kind: "PERSON", name: "X", itemIds: [own] };
    const { consentSubject } = await mutate("consentSubjectCreate", subject, "consentSubject { id }", key);
    const link = { id, speaker: 1, subjectId: consentSubject.id, itemId: own, name: "Abrehet T." };
    expect(places(await mutate("qualitativeRecordSpeakerLink", link, "", key))).toEqual([
      "itemId CONDITION_MISSING",
    ]);
    const row = "select item_id from qualitative_speakers where record_id = $1 and number = 1";
    expect(await stage.sql(row, [decodeId("qual", id)])).toEqual([{ item_id: decodeId("item", itemId) }]);
  });

  test("is somebody who speaks in the record", async () => {
    const { id, person, itemId } = await named();
    const link = { id, speaker: 99, subjectId: person.id, itemId };
    expect(places(await stage.mutate("qualitativeRecordSpeakerLink", link, "", stage.tokens.rosa))).toEqual([
      "itemId CONDITION_MISSING",
    ]);
  });
});

describe("the database itself", () => {
  /** Whether somebody is taken for a speaker, whatever the service would have asked before. */
  const linked = async (id: string, subject: string, item: string) => {
    const viewer = { kind: "person" as const, personId: stage.people.rosa, scopes: new Set<string>() };
    const rows = await stage.app.databaseSessions
      .memberSession(viewer)
      .transaction((manager) =>
        manager.query("select link_speaker($1, 1, $2, $3, null) as is_linked", [
          decodeId("qual", id),
          decodeId("subj", subject),
          decodeId("item", item),
        ]),
      );
    return (rows as [{ is_linked: boolean }])[0].is_linked;
  };

  test("takes nobody's word by an item of which somebody else records what people say", async () => {
    const { id } = await stage.quoted();
    const [own, theirs] = [await stage.recording(), await stage.recording()];
    const person = await stage.speaker(own);
    const lists = "insert into item_subjects (item_id, subject_id) values ($1, $2)";
    await stage.sql(lists, [decodeId("item", theirs), decodeId("subj", person.id)]);
    await stage.sql("update items set home_partner_id = $2 where id = $1", [
      decodeId("item", theirs),
      decodeId("part", stage.sides.community),
    ]);
    expect(await linked(id, person.id, theirs)).toBe(false);
    expect(await linked(id, person.id, own)).toBe(true);
    // Nor is a speaker taken away from such an item.
    const link = "update qualitative_speakers set item_id = $2 where record_id = $1 and number = 1";
    await stage.sql(link, [decodeId("qual", id), decodeId("item", theirs)]);
    expect(await linked(id, person.id, own)).toBe(false);
  });

  test("lets what is written down and what another speaker says wait for each other, and both are done", async () => {
    const { id } = await stage.quoted();
    const items = [await stage.recording(), await stage.recording()] as const;
    const people = [await stage.speaker(items[0]), await stage.speaker(items[1])] as const;
    await stage.link(id, 1, people[0].id, items[0]);
    await stage.link(id, 3, people[1].id, items[1]);
    const [item, subject] = [decodeId("item", items[1]), decodeId("subj", people[1].id)];
    const turn = { speaker: 2, side: "HOST", language: "en", text: "One more." };
    await stage.app.database.asOwner(async (other) => {
      await other.query("set search_path = heritage; set hx.viewer = 'SYSTEM'; begin");
      // Whoever records what the second speaker says has locked the item of it.
      await other.query("select 1 from items where id = $1 for no key update", [item]);
      const adding = stage.done("qualitativeRecordTurnsAdd", { id, addTurns: [turn] }, "", "eva");
      await stage.untilOneWaits();
      await other.query(
        `insert into consent_events (subject_id, item_id, purpose, state, said_by)
         values ($1, $2, 'EVERY_USE', 'WITHDRAWN', 'SUBJECT')`,
        [subject, item],
      );
      await other.query("commit");
      await adding;
    });
    expect(await stage.turnsOf(id)).toHaveLength(4);
  });
});

describe("a word about a part of the recording", () => {
  test("opens nothing where it is a yes", async () => {
    const { quoted, recording, speaker, release, link, says, seenBy } = stage;
    const { evaluation, id } = await quoted();
    const itemId = await recording();
    const person = await speaker(itemId);
    await link(id, 1, person.id, itemId);
    await release(evaluation);
    const mediumId = await part(itemId);
    await says(person.id, itemId, "GIVEN", ["QUOTE_ANONYMOUS"], { happenedOn, mediumId });
    expect(await seenBy(id)).toEqual([]);
    await says(person.id, itemId, "GIVEN", ["QUOTE_ANONYMOUS"], { happenedOn });
    expect(await seenBy(id)).toEqual([quotes[0]]);
  });

  test("closes where it is a no, and goes on closing once the part is erased", async () => {
    const { id, itemId, person } = await named();
    const mediumId = await part(itemId);
    await stage.says(person.id, itemId, "WITHDRAWN", ["QUOTE_ATTRIBUTED"], { mediumId });
    expect(await stage.seenBy(id)).toEqual([]);
    await stage.sql("delete from media where id = $1", [decodeId("medi", mediumId)]);
    await stage.says(person.id, itemId, "RENEWED", ["QUOTE_ATTRIBUTED"]).catch(() => undefined);
    await stage.sql("update excerpts set public_from = public_from");
    expect(await stage.seenBy(id)).toEqual([]);
  });
});
