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
