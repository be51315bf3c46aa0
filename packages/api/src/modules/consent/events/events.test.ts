import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(() => stage?.close());

const access = ["ARCHIVING", "COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
const before = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

interface Said {
  id: string;
  itemId: string;
  state: string;
  [more: string]: unknown;
}
async function record({ id, itemId, state, ...more }: Said, key = stage.tokens.carla) {
  const evidence = /GIVEN|RENEWED/.test(state)
    ? { evidenceId: encodeId("evid", await stage.evidence()) }
    : {};
  const input = { id, itemId, state, purposes: access, saidBy: "SUBJECT", ...evidence, ...more };
  return stage.mutate("consentRecord", input, "consentSubject { id }", key);
}
const recorded = async (said: Said) => expect(places(await record(said))).toEqual([]);

/** An item that everybody sees, by the word of one person. */
async function openItem(input: object = {}, media = 0) {
  const { governedItem, subject, done, tokens, approve, isPublic } = stage;
  const item = await governedItem(media);
  const person = await subject(input);
  await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: person.id }] });
  await done("archiveItemSubjectsComplete", { id: item.id }, "", tokens.senait);
  const saidBy = "kind" in input && input.kind === "CHILD" ? "GUARDIAN" : "SUBJECT";
  await recorded({ id: person.id, itemId: item.id, state: "GIVEN", happenedOn: before(10), saidBy });
  await approve(item.uuid);
  expect(await isPublic(item.id)).toBe(true);
  return { item, person };
}

describe("a picture and a sound ask besides", () => {
  /** An item that everybody sees, with a picture and a sound. */
  async function withMedia() {
    const { item, person } = await openItem({}, 1);
    const [sound] = await stage.sql(
      "insert into media (item_id, home_partner_id, search_vector, kind) select id, home_partner_id, '', 'AUDIO' from items where id = $1 returning id",
      [item.uuid],
    );
    await stage.approve(item.uuid);
    return { item, person, picture: item.media[0] ?? "", sound: sound?.id as string };
  }
  const shown = async ({ item, picture, sound }: Awaited<ReturnType<typeof withMedia>>) => [
    await stage.isPublic(item.id),
    await stage.isMediumPublic(picture),
    await stage.isMediumPublic(sound),
  ];

  test("a no to VOICE closes the sound, one to IMAGE_OF_PERSON the picture, and neither the item", async () => {
    const { tokens, approve, mutate } = stage;
    const whole = await withMedia();
    const { item, person } = whole;
    expect(await shown(whole)).toEqual([true, true, true]);
    const said = { id: person.id, itemId: item.id };
    await mutate("consentWithdrawByCode", { code: person.code, purposes: ["VOICE"] });
    expect(await shown(whole)).toEqual([true, true, false]);
    await recorded({ ...said, state: "REFUSED", purposes: ["IMAGE_OF_PERSON"], happenedOn: before(2) });
    expect(await shown(whole)).toEqual([true, false, false]);
    // Nobody approves it against them; their own later yes waits for those who do.
    await approve(item.uuid);
    expect(await shown(whole)).toEqual([true, false, false]);
    await recorded({ ...said, state: "GIVEN", purposes: ["IMAGE_OF_PERSON"] });
    expect(await shown(whole)).toEqual([true, false, false]);
    await approve(item.uuid);
    expect(await shown(whole)).toEqual([true, true, false]);
    const why = `query ($itemId: ID!, $mediumId: ID!) { explainAccess(itemId: $itemId, mediumId: $mediumId) {
      isSeen reasons { code circle purpose subjectId } } }`;
    const asked = { itemId: item.id, mediumId: encodeId("medi", whole.sound) };
    const { data } = await stage.app.graphql(why, asked, { key: tokens.senait });
    expect(data.explainAccess.isSeen).toBe(false);
    expect(data.explainAccess.reasons).toContainEqual({
      ...{ code: "NO_CONSENT", circle: "PUBLIC", purpose: "VOICE", subjectId: person.id },
    });
  });

  test("who is listed for it gives that use by name", async () => {
    const { subject, done, approve } = stage;
    const whole = await withMedia();
    const { item, picture } = whole;
    const niece = await subject();
    const mediumIds = [encodeId("medi", picture)];
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: niece.id, mediumIds }] });
    const said = { id: niece.id, itemId: item.id, state: "GIVEN" };
    await recorded(said);
    await approve(item.uuid);
    expect(await shown(whole)).toEqual([true, false, true]);
    await recorded({ ...said, purposes: ["IMAGE_OF_PERSON"] });
    await approve(item.uuid);
    expect(await shown(whole)).toEqual([true, true, true]);
  });
});

describe("what somebody said", () => {
  test("is recorded for several purposes at once, with who interpreted and which text was read, and reads EXPIRED when its time is over", async () => {
    const { governedItem, subject, done, app, tokens } = stage;
    const item = await governedItem();
    const { id } = await subject();
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: id }] });
    const more = {
      interpreter: "Luwam",
      textVersion: "2026-03",
      textLanguage: "ti",
      happenedOn: before(400),
    };
    await recorded({
      id,
      itemId: item.id,
      state: "GIVEN",
      purposes: ["EXHIBITION", "RESEARCH_USE"],
      ...more,
    });
    const ended = { validUntil: new Date(Date.now() - 1000).toISOString() };
    await recorded({ id, itemId: item.id, state: "GIVEN", purposes: ["TRANSLATION"], ...ended });
    const query = `query ($id: ID!) { consentSubject(by: { id: $id }) { events { nodes {
      purpose state saidBy happenedOn interpreter textVersion textLanguage { tag } validUntil item { id } subject { id } mediumId } } } }`;
    const { data } = await app.graphql(query, { id }, { key: tokens.senait });
    const { nodes } = data.consentSubject.events;
    expect(nodes.map(({ purpose, state }: { purpose: string; state: string }) => [purpose, state])).toEqual([
      ["TRANSLATION", "EXPIRED"],
      ["RESEARCH_USE", "GIVEN"],
      ["EXHIBITION", "GIVEN"],
    ]);
    expect(nodes[1]).toMatchObject({
      ...{ saidBy: "SUBJECT", happenedOn: before(400), interpreter: "Luwam", textVersion: "2026-03" },
      ...{
        textLanguage: { tag: "ti" },
        validUntil: null,
        item: { id: item.id },
        subject: { id },
        mediumId: null,
      },
    });
  });

  test("needs evidence where it opens, and none where it closes", async () => {
    const { item, person } = await openItem();
    const said = { id: person.id, itemId: item.id };
    expect(places(await record({ ...said, state: "GIVEN", evidenceId: null }))).toEqual([
      "evidenceId REQUIRED",
    ]);
    await recorded({ ...said, state: "REFUSED", purposes: ["SOCIAL_MEDIA"] });
  });

  test("makes sense", async () => {
    const { item, person } = await openItem();
    const given = async (said: object) =>
      places(await record({ id: person.id, itemId: item.id, state: "GIVEN", ...said }));
    expect(await given({ purposes: [] })).toEqual(["purposes REQUIRED"]);
    expect(await given({ purposes: ["EVERY_USE"] })).toEqual(["purposes INVALID"]);
    expect(await given({ saidBy: "OTHER" })).toEqual(["saidBy INVALID"]);
    expect(await given({ saidBy: "GUARDIAN" })).toEqual(["saidBy INVALID"]);
    expect(await given({ saidBy: "REPRESENTATIVE" })).toEqual(["saidBy INVALID"]);
    expect(await given({ leaves: "HIDE" })).toEqual(["leaves INVALID"]);
    expect(await given({ happenedOn: "2999-01-01" })).toEqual(["happenedOn INVALID"]);
    expect(await given({ state: "REVOKED", evidenceId: null })).toEqual(["state INVALID"]);
    expect(await given({ state: "WITHDRAWN", saidBy: "OTHER", evidenceId: null })).toEqual(["state INVALID"]);
    const validity = { validFrom: "2030-01-02T00:00:00Z", validUntil: "2030-01-01T00:00:00Z" };
    expect(await given(validity)).toEqual(["validUntil INVALID"]);
    expect(await given({ evidenceId: "evid_nothing" })).toEqual(["evidenceId NOT_FOUND"]);
    expect(await given({ mediumId: "medi_nothing" })).toEqual(["mediumId NOT_FOUND"]);
  });

  test("is recorded by nobody but who may record at the holder or a governing community", async () => {
    const { item, person } = await openItem();
    const said = { id: person.id, itemId: item.id, state: "REFUSED" };
    expect(await record(said, stage.tokens.miriam)).toMatchObject({ refused: "FORBIDDEN" });
    expect(places(await record(said, stage.app.adminKey))).toEqual(["itemId NOT_FOUND"]);
    expect(await stage.isPublic(item.id)).toBe(true);
    expect(places(await record(said, stage.tokens.senait))).toEqual([]);
    expect(await stage.isPublic(item.id)).toBe(false);
  });

  test("of an item that does not need the person's consent is refused", async () => {
    const { item } = await openItem();
    const { id } = await stage.subject();
    expect(places(await record({ id, itemId: item.id, state: "REFUSED" }))).toEqual([
      "itemId CONDITION_MISSING",
    ]);
  });

  test("a yes that happened before the last no changes nothing, however late it is recorded", async () => {
    const { item, person } = await openItem();
    await recorded({ id: person.id, itemId: item.id, state: "WITHDRAWN", happenedOn: before(5) });
    expect(await stage.isPublic(item.id)).toBe(false);
    await recorded({ id: person.id, itemId: item.id, state: "GIVEN", happenedOn: before(7) });
    await stage.approve(item.uuid);
    expect(await stage.isPublic(item.id)).toBe(false);
    await recorded({ id: person.id, itemId: item.id, state: "GIVEN", happenedOn: before(1) });
    expect(await stage.isPublic(item.id)).toBe(false);
    await stage.approve(item.uuid);
    expect(await stage.isPublic(item.id)).toBe(true);
  });
});

describe("an embargo", () => {
  const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
  /** As if it had all been said and approved two days before. */
  async function passTwoDays(item: string): Promise<void> {
    const { sql } = stage;
    await sql("alter table item_approvals disable trigger item_approvals_ended");
    await sql(
      `with said as (update consent_events set recorded_at = recorded_at - interval '2 days',
           valid_from = valid_from - interval '2 days' where item_id = $1)
       update item_approvals set seen_at = seen_at - interval '2 days' where item_id = $1`,
      [item],
    );
    await sql("alter table item_approvals enable trigger item_approvals_ended");
    await sql("select compile_items(array[$1::uuid])", [item]);
  }
  async function embargoed() {
    const { governedItem, subject, done, tokens } = stage;
    const item = await governedItem();
    const person = await subject();
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: person.id }] });
    await done("archiveItemSubjectsComplete", { id: item.id }, "", tokens.senait);
    await recorded({ id: person.id, itemId: item.id, state: "GIVEN", validFrom: tomorrow() });
    return item;
  }
  async function approve(id: string, opensWhenDue: boolean) {
    const { done, sides, tokens } = stage;
    const read = { id, circle: "PUBLIC", expectedContentRevision: 1, evidence: "Minutes", opensWhenDue };
    const given = { ...read, partnerId: sides.community };
    await done("archiveItemApprove", given, "approval { opensWhenDue }", tokens.senait);
    await done(
      "archiveItemApprove",
      { ...read, partnerId: sides.host, role: "HOLDER" },
      "approval { opensWhenDue }",
    );
  }
  const why = async (itemId: string): Promise<string[]> => {
    const query = "query ($itemId: ID!) { explainAccess(itemId: $itemId) { reasons { code } } }";
    const { data } = await stage.app.graphql(query, { itemId }, { key: stage.tokens.senait });
    return [...new Set<string>(data.explainAccess.reasons.map(({ code }: { code: string }) => code))];
  };

  /** The items that stewards are asked for. */
  const waiting = async (key = stage.tokens.senait): Promise<string[] | undefined> => {
    const query = "{ endedEmbargoes(first: 50) { nodes { item { id } } } }";
    const { data } = await stage.app.graphql(query, {}, { key });
    return data?.endedEmbargoes.nodes.map((event: { item: { id: string } }) => event.item.id);
  };

  test("asks a steward when it ends: the item stays closed until it is approved again", async () => {
    const item = await embargoed();
    await approve(item.id, false);
    expect([await stage.isPublic(item.id), await why(item.id)]).toEqual([false, ["CONSENT_LATER"]]);
    expect(await waiting()).toEqual([]);
    await passTwoDays(item.uuid);
    expect(new Set(await waiting())).toEqual(new Set([item.id]));
    expect([await stage.isPublic(item.id), await why(item.id)]).toEqual([false, ["EMBARGO_ENDED"]]);
    await approve(item.id, false);
    expect(await stage.isPublic(item.id)).toBe(true);
    expect(await waiting()).toEqual([]);
  });

  test("opens by itself where the steward chose that", async () => {
    const item = await embargoed();
    await approve(item.id, true);
    expect(await stage.isPublic(item.id)).toBe(false);
    await passTwoDays(item.uuid);
    expect(await stage.isPublic(item.id)).toBe(true);
    expect(await waiting()).toEqual([]);
  });
});

describe("an exact place", () => {
  const read = async (id: string, key?: string): Promise<number | null> => {
    const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { places { latitude } } }";
    const { data } = await stage.app.graphql(query, { id }, key === undefined ? {} : { key });
    return data.archiveItem?.places[0].latitude;
  };
  const [exact, coarse] = [15.777_83, 15.75];

  test("is shown where each person in the item agreed to MAP_PUBLICATION and it was approved since; without their word a square is", async () => {
    const { done, govern, subject, approve, sides, tokens } = stage;
    const name = [{ language: "en", text: "Keren" }];
    const { archiveItem } = await done(
      "archiveItemCreate",
      {
        ...{ holderId: sides.host, kind: "STORY", title: [{ language: "en", text: "Bread" }] },
        places: [{ name, country: "ER", latitude: exact, longitude: 38.451_21, precision: "EXACT" }],
      },
      "archiveItem { id }",
    );
    const itemId = archiveItem.id as string;
    const uuid = decodeId("item", itemId) as string;
    expect(await read(itemId, tokens.carla)).toBe(exact);
    await govern(uuid);
    const [person, other] = [await subject(), await subject()];
    for (const { id } of [person, other]) {
      await done("archiveItemSubjectsAdd", { id: itemId, subjects: [{ subjectId: id }] });
      await recorded({ id, itemId, state: "GIVEN" });
    }
    await done("archiveItemSubjectsComplete", { id: itemId }, "", tokens.senait);
    await approve(uuid);
    // Stewards are no exception: nobody's login reads more.
    expect([await read(itemId), await read(itemId, tokens.senait)]).toEqual([coarse, coarse]);
    const map = { itemId, purposes: ["MAP_PUBLICATION"] };
    await recorded({ ...map, id: person.id, state: "GIVEN" });
    await approve(uuid);
    expect(await read(itemId)).toBe(coarse);
    await recorded({ ...map, id: other.id, state: "GIVEN" });
    expect(await read(itemId)).toBe(coarse);
    await approve(uuid);
    expect([await read(itemId), await read(itemId, tokens.senait)]).toEqual([exact, exact]);
    // What ends by itself is never shown exactly: no clock takes back what a map has shown.
    const validUntil = new Date(Date.now() + 86_400_000).toISOString();
    await recorded({ ...map, id: other.id, state: "RENEWED", validUntil });
    expect(await read(itemId)).toBe(coarse);
    await recorded({ ...map, id: other.id, state: "RENEWED" });
    await approve(uuid);
    expect(await read(itemId)).toBe(exact);
    await recorded({ ...map, id: person.id, state: "REFUSED" });
    expect([await read(itemId), await read(itemId, tokens.senait)]).toEqual([undefined, coarse]);
    await approve(uuid);
    expect(await read(itemId)).toBe(coarse);
    await done("archiveItemSubjectsReopen", { id: itemId }, "", tokens.senait);
  });
});

describe("a child", () => {
  const child = { kind: "CHILD", name: "Abel", representative: "Abrehet", majorityOn: "2999-01-01" };

  test("whose no prevails: a guardian's yes lifts it neither before nor after", async () => {
    const { item, person } = await openItem(child);
    await recorded({
      id: person.id,
      itemId: item.id,
      state: "WITHDRAWN",
      saidBy: "SUBJECT",
      happenedOn: before(2),
    });
    expect(await stage.isPublic(item.id)).toBe(false);
    const refused = await record({ id: person.id, itemId: item.id, state: "GIVEN", saidBy: "GUARDIAN" });
    expect(places(refused)).toEqual(["saidBy CONDITION_MISSING"]);
    expect(refused.userErrors[0].message).toContain("nobody else's yes lifts that");
  });

  test("comes of age, and what the guardian gave ends", async () => {
    const { item, person } = await openItem({ ...child, majorityOn: "2999-01-01" });
    await stage.done(
      "consentSubjectUpdate",
      { id: person.id, majorityOn: before(0) },
      "consentSubject { id }",
    );
    expect(await stage.isPublic(item.id)).toBe(false);
    const refused = await record({ id: person.id, itemId: item.id, state: "GIVEN", saidBy: "GUARDIAN" });
    expect(places(refused)).toEqual(["saidBy CONDITION_MISSING"]);
    await recorded({ id: person.id, itemId: item.id, state: "GIVEN", saidBy: "SUBJECT" });
    await stage.approve(item.uuid);
    expect(await stage.isPublic(item.id)).toBe(true);
  });
});

test("a coming of age that is moved, or moved back, opens nothing by what was approved before", async () => {
  const child = { kind: "CHILD", name: "Abel", representative: "Abrehet", majorityOn: "2999-01-01" };
  const { item, person } = await openItem(child);
  const move = (majorityOn: string | null) =>
    stage.mutate("consentSubjectUpdate", { id: person.id, majorityOn }, "", stage.tokens.carla);
  expect(places(await move(null))).toEqual(["majorityOn REQUIRED"]);
  expect(await stage.isPublic(item.id)).toBe(true);
  for (const day of [before(1), "2999-01-01", before(1)]) {
    expect(places(await move(day))).toEqual([]);
    expect(await stage.isPublic(item.id)).toBe(false);
  }
  await move("2999-01-01");
  await stage.approve(item.uuid);
  expect(await stage.isPublic(item.id)).toBe(true);
});

test("a representative gives nothing that the dead refused", async () => {
  const { item, person } = await openItem({ kind: "REPRESENTED_DEAD", representative: "Her son" });
  await recorded({ id: person.id, itemId: item.id, state: "REFUSED", happenedOn: before(5) });
  const refused = await record({ id: person.id, itemId: item.id, state: "GIVEN", saidBy: "REPRESENTATIVE" });
  expect(places(refused)).toEqual(["saidBy CONDITION_MISSING"]);
  expect(await stage.isPublic(item.id)).toBe(false);
});
