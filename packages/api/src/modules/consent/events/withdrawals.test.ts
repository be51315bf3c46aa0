import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { encodeId } from "../../../platform/graphql/types/ids.ts";

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

const byCode = (input: object, key?: string) =>
  stage.mutate("consentWithdrawByCode", input, "closedItems", key);

describe("a withdrawal is one call", () => {
  test("by the code on the receipt, without an account, as it is read over the telephone", async () => {
    const { item, person } = await openItem();
    const { item: other } = await openItem();
    const typed = person.code.toLowerCase().replaceAll("-", " ");
    expect(await byCode({ code: typed })).toEqual({ closedItems: 1, userErrors: [], replayed: false });
    expect([await stage.isPublic(item.id), await stage.isPublic(other.id)]).toEqual([false, true]);
    const [entry] = await stage.sql(
      "select actor, action, subject_type, fields from audit_entries order by position desc limit 1",
    );
    expect(entry).toEqual({
      ...{ actor: "nobody", action: "consent.withdrawByCode", subject_type: "subject", fields: ["code"] },
    });
  });

  test("by the account of the person", async () => {
    const { item, person } = await openItem();
    const { done, tokens, mutate } = stage;
    const input = { id: person.id };
    expect(places(await mutate("consentWithdraw", input, "closedItems", tokens.miriam))).toEqual([
      "id NOT_FOUND",
    ]);
    await done("consentSubjectLink", { code: person.code }, "", tokens.miriam);
    await done("consentSubjectLinkConfirm", { id: person.id, itemIds: [item.id] }, "", tokens.senait);
    expect(
      await done("consentWithdraw", input, "closedItems consentSubject { id }", tokens.miriam),
    ).toMatchObject({
      ...{ closedItems: 1, consentSubject: { id: person.id } },
    });
    expect(await stage.isPublic(item.id)).toBe(false);
  });

  test("by whoever may record what people say: also of items that another partner holds", async () => {
    const { item, person } = await openItem();
    await stage.sql("update items set home_partner_id = $2 where id = $1", [
      item.uuid,
      stage.partners.community,
    ]);
    await stage.sql(
      "insert into item_communities (item_id, community_id) values ($1, $2) on conflict do nothing",
      [item.uuid, stage.partners.community],
    );
    const { done, tokens } = stage;
    expect(await done("consentWithdraw", { id: person.id }, "closedItems", tokens.carla)).toMatchObject({
      closedItems: 1,
    });
  });

  test("asks for no evidence, and is nobody else's: an administrator finds no such person", async () => {
    const { item, person } = await openItem();
    const { mutate, app } = stage;
    expect(places(await mutate("consentWithdraw", { id: person.id }, "closedItems", app.adminKey))).toEqual([
      "id NOT_FOUND",
    ]);
    expect(await mutate("consentWithdraw", { id: person.id }, "closedItems")).toMatchObject({
      refused: "UNAUTHENTICATED",
    });
    expect(await stage.isPublic(item.id)).toBe(true);
  });

  test("of one purpose, one medium, one item, or everything", async () => {
    const { item, person } = await openItem({}, 2);
    const { isPublic, isMediumPublic, done, tokens, governedItem } = stage;
    const second = await governedItem();
    await done("archiveItemSubjectsAdd", { id: second.id, subjects: [{ subjectId: person.id }] });
    await done("archiveItemSubjectsComplete", { id: second.id }, "", tokens.senait);
    await recorded({ id: person.id, itemId: second.id, state: "GIVEN", happenedOn: before(10) });
    await stage.approve(second.uuid);
    const [medium = "", otherMedium = ""] = item.media;
    const open = async () =>
      Promise.all([
        isPublic(item.id),
        isMediumPublic(medium),
        isMediumPublic(otherMedium),
        isPublic(second.id),
      ]);
    expect(await open()).toEqual([true, true, true, true]);

    const { code } = person;
    expect(await byCode({ code, mediumId: encodeId("medi", medium) })).toMatchObject({ closedItems: 1 });
    expect(await open()).toEqual([true, false, true, true]);
    expect(await byCode({ code, itemId: second.id, purposes: ["PUBLIC_ONLINE"] })).toMatchObject({
      closedItems: 1,
    });
    expect(await open()).toEqual([true, false, true, false]);
    expect(await byCode({ code })).toMatchObject({ closedItems: 2 });
    expect(await open()).toEqual([false, false, false, false]);
  });

  test("lapses the approvals of what it is about", async () => {
    const { item, person } = await openItem();
    await byCode({ code: person.code, purposes: ["EXHIBITION"] });
    expect(await stage.isPublic(item.id)).toBe(false);
    const ended = await stage.sql("select distinct ended_because from item_approvals where item_id = $1", [
      item.uuid,
    ]);
    expect(ended).toEqual([{ ended_because: "CONSENT" }]);
  });

  test("METADATA_ONLY closes the media and leaves the description", async () => {
    const { item, person } = await openItem({}, 1);
    await byCode({ code: person.code, leaves: "METADATA_ONLY" });
    expect([await stage.isPublic(item.id), await stage.isMediumPublic(item.media[0] ?? "")]).toEqual([
      true,
      false,
    ]);
  });

  test("TOMBSTONE tells who saw it that something was here, and nothing else; of several choices the strictest wins", async () => {
    const { item, person } = await openItem();
    const { sql, done, tokens, mutate, people } = stage;
    const tombstone = async (key?: string) => {
      const query = "query ($id: ID!) { archiveItemTombstone(id: $id) { reason closedOn } }";
      const { data, errors } = await stage.app.graphql(
        query,
        { id: item.id },
        key === undefined ? {} : { key },
      );
      expect(errors).toBeUndefined();
      return data.archiveItemTombstone;
    };
    expect(await tombstone()).toBeNull();
    await byCode({ code: person.code, leaves: "TOMBSTONE" });
    const today = new Date().toISOString().slice(0, 10);
    const word = { reason: "CONSENT", closedOn: today };
    expect(await stage.isPublic(item.id)).toBe(false);
    for (const viewer of [undefined, tokens.miriam, tokens.carla, stage.app.adminKey])
      expect(await tombstone(viewer)).toEqual(word);
    // Its stewards see the item itself.
    expect(await tombstone(tokens.senait)).toBeNull();
    // While it is suspended nothing is told.
    const [held] = await sql(
      "insert into item_suspensions (item_id, reason, partner_id) values ($1, 'DISPUTE', $2) returning id",
      [item.uuid, stage.partners.community],
    );
    expect(await tombstone()).toBeNull();
    await sql(
      "update item_suspensions set lifted_at = now(), decision = 'settled' where id = $1",
      [held?.id],
      people.senait,
    );
    expect(await tombstone()).toEqual(word);
    // Once she says yes again there is nothing to be told.
    await sql("update consent_events set happened_on = happened_on - 2 where item_id = $1", [item.uuid]);
    await recorded({ id: person.id, itemId: item.id, state: "GIVEN", happenedOn: before(1) });
    expect(await tombstone()).toBeNull();
    await byCode({ code: person.code, leaves: "TOMBSTONE" });
    // Nobody saw it meanwhile, so that it is who saw it the first time.
    expect(await tombstone()).toEqual(word);
    await byCode({ code: person.code });
    expect(await tombstone()).toBeNull();
    await done("consentWithdraw", { id: person.id, purposes: ["ARCHIVING"] }, "", tokens.carla);
    expect([await tombstone(), await tombstone(tokens.senait)]).toEqual([
      null,
      { reason: "KEEPING", closedOn: today },
    ]);
    expect(places(await mutate("consentWithdrawByCode", { code: person.code, leaves: "ERASE" }))).toEqual([]);
    expect(await tombstone(tokens.senait)).toEqual({ reason: "ERASURE", closedOn: today });
  });

  test("a tombstone is told to the circle that saw it, and to nobody who came to it later", async () => {
    const { sql, tokens, people, partners } = stage;
    const { item, person } = await openItem();
    const [placed] = await sql("select protocol_id from item_protocols where item_id = $1", [item.uuid]);
    const join = "insert into protocol_members (protocol_id, person_id) values ($1, $2)";
    await sql(join, [placed?.protocol_id, people.miriam]);
    await sql("update protocols set reach = 'MEMBERS' where id = $1", [placed?.protocol_id]);
    const sees = async (key?: string) => {
      const query =
        "query ($id: ID!) { archiveItemTombstone(id: $id) { reason } archiveItem(by: { id: $id }) { id } }";
      const { data } = await stage.app.graphql(query, { id: item.id }, key === undefined ? {} : { key });
      return [data.archiveItem !== null, data.archiveItemTombstone !== null];
    };
    expect([await sees(), await sees(tokens.miriam), await sees(tokens.carla)]).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
    await byCode({ code: person.code, leaves: "TOMBSTONE" });
    await sql(join, [placed?.protocol_id, people.carla]);
    expect([await sees(), await sees(tokens.miriam), await sees(tokens.carla)]).toEqual([
      [false, false],
      [false, true],
      [false, false],
    ]);
    // Nor does a wider reach tell more people of it than saw it.
    await sql("update protocols set reach = 'PUBLIC' where id = $1", [placed?.protocol_id]);
    expect([await sees(), await sees(tokens.carla)]).toEqual([
      [false, false],
      [false, false],
    ]);
    await sql("delete from protocol_members where person_id = $1", [people.miriam]);
    expect(await sees(tokens.miriam)).toEqual([false, false]);
    expect(partners.host).not.toBe(partners.community);
  });

  test("ERASE hides it from stewards too", async () => {
    const { item, person } = await openItem();
    const sees = async () =>
      (
        await stage.app.graphql(
          `{ archiveItem(by: { id: "${item.id}" }) { id } }`,
          {},
          { key: stage.tokens.senait },
        )
      ).data.archiveItem !== null;
    await byCode({ code: person.code });
    expect(await sees()).toBe(true);
    await byCode({ code: person.code, leaves: "ERASE" });
    expect(await sees()).toBe(false);
  });

  test("keeps it away by its name in the source it came from, which its holder alone is told", async () => {
    const { sql, app } = stage;
    const [{ item, person }, other] = [await openItem(), await openItem()];
    const reference =
      "insert into item_references (item_id, home_partner_id, source, value) values ($1, $2, 'museum', $3)";
    await sql(reference, [item.uuid, stage.partners.host, "w-1"]);
    await sql(reference, [other.item.uuid, stage.partners.host, "w-2"]);
    await byCode({ code: other.person.code, purposes: ["EXHIBITION"] });
    await byCode({ code: other.person.code, leaves: "METADATA_ONLY" });
    await byCode({ code: person.code });
    const suppressed = await sql("select source, value from suppressed_references where value like 'w-%'");
    expect(suppressed).toEqual([{ source: "museum", value: "w-1" }]);
    await sql("delete from items where id = $1", [item.uuid]);
    expect(await sql("select value from suppressed_references where value like 'w-%'")).toHaveLength(1);
    const seen = async (viewer: string) => {
      const session = app.databaseSessions.memberSession({
        kind: "person",
        personId: viewer,
        scopes: new Set(),
      });
      const rows = await session.query("select value from suppressed_references");
      await session.close();
      return rows.length;
    };
    expect(await seen(stage.people.carla)).toBe(1);
    expect([await seen(stage.people.senait), await seen(stage.people.miriam)]).toEqual([0, 0]);
  });

  test("by a printed code, also after whoever keeps the record made another", async () => {
    const { done, isPublic, mutate, tokens } = stage;
    const { item, person } = await openItem();
    const { receiptCode } = await done("consentSubjectCodeRenew", { id: person.id }, "receiptCode");
    for (const key of [tokens.carla, tokens.senait])
      await done("consentSubjectCodeRenew", { id: person.id }, "", key);
    expect(places(await mutate("consentReceiptByCode", { code: person.code }))).toEqual(["code NOT_FOUND"]);
    expect(await byCode({ code: person.code })).toMatchObject({ closedItems: 1, userErrors: [] });
    expect(await isPublic(item.id)).toBe(false);
    expect(await byCode({ code: receiptCode })).toMatchObject({ closedItems: 1 });
  });

  test("answers alike for a code that is nobody's and for a code of nothing", async () => {
    const { code } = await stage.subject();
    const other = await stage.subject();
    await stage.sql("delete from consent_subjects where receipt_code_hash = sha256($1)", [other.code]);
    const [ofNothing, wrong] = [await byCode({ code }), await byCode({ code: other.code })];
    expect(ofNothing).toEqual(wrong);
    expect(places(wrong)).toEqual(["code NOT_FOUND"]);
    const { item, person } = await openItem();
    // Of an item that is another's, and of one that is none.
    for (const itemId of [(await openItem()).item.id, "item_nothing", "medi_nothing"])
      expect(await byCode({ code: person.code, itemId })).toEqual(wrong);
    expect(places(await byCode({ code: `${person.code}X` }))).toEqual(["code INVALID"]);
    expect(await stage.isPublic(item.id)).toBe(true);
  });

  test("takes effect once for an idempotency key, which is nobody else's though nobody is signed in", async () => {
    const one = await openItem();
    const other = await openItem();
    const events = async () =>
      Number((await stage.sql("select count(*) from consent_events where state = 'WITHDRAWN'"))[0]?.count);
    const start = await events();
    const idempotencyKey = "withdraw-1";
    expect(await byCode({ code: one.person.code, idempotencyKey })).toMatchObject({
      closedItems: 1,
      replayed: false,
    });
    expect(await byCode({ code: one.person.code, idempotencyKey })).toMatchObject({
      replayed: true,
      userErrors: [],
    });
    expect(await byCode({ code: other.person.code, idempotencyKey })).toMatchObject({
      closedItems: 1,
      replayed: false,
    });
    expect(await events()).toBe(start + 2);
  });

  test("costs enough that codes are not tried in numbers", async () => {
    const limited = await stage.app.another({ anonymousPointsPerSecond: 500 });
    const query =
      "mutation ($input: ConsentWithdrawByCodeInput!) { consentWithdrawByCode(input: $input) { closedItems userErrors { code } } }";
    const { code } = await stage.subject();
    const codes = [];
    for (let tries = 0; tries < 14; tries++) {
      const { errors } = await limited.graphql(query, { input: { code } });
      codes.push(errors?.[0].extensions.code ?? "answered");
    }
    expect(codes.filter((answer) => answer === "RATE_LIMITED").length).toBeGreaterThanOrEqual(2);
    expect(codes[0]).toBe("answered");
  });

  test("closes a thousand items in one call", async () => {
    const { sql } = stage;
    const { item, person } = await openItem({}, 2);
    await sql(copies(`'${item.uuid}'`, 999));
    const count = async () =>
      Number(
        (
          await sql(
            `select count(*) from open.items item join item_subjects listed on listed.item_id = item.id
             join consent_subjects one on one.id = listed.subject_id where one.receipt_code_hash = sha256($1)`,
            [person.code],
          )
        )[0]?.count,
      );
    expect(await count()).toBe(1000);
    expect(await byCode({ code: person.code })).toMatchObject({ closedItems: 1000 });
    expect(await count()).toBe(0);
  });
});

/** Makes so many more items like one, with all that is recorded of it, and compiles them. */
const copies = (item: string, count: number) => `do $do$
declare
  source items;
  copy items;
begin
  set local session_replication_role = replica;
  select * into source from items where id = ${item};
  for number in 1 .. ${count} loop
    copy := source;
    copy.id := uuidv7();
    copy.slug := source.slug || '-' || number;
    insert into items (id, home_partner_id, slug, kind, title, sort_title, search_vector)
    values (copy.id, copy.home_partner_id, copy.slug, copy.kind, copy.title, copy.sort_title, copy.search_vector);
    insert into media (item_id, home_partner_id, kind, search_vector) select copy.id, copy.home_partner_id, 'IMAGE', '' from generate_series(1, 2);
    insert into item_communities (item_id, community_id, accepted_at, accepted_by)
    select copy.id, community_id, accepted_at, accepted_by from item_communities where item_id = source.id;
    insert into item_protocols (item_id, protocol_id) select copy.id, protocol_id from item_protocols where item_id = source.id;
    insert into item_subjects (item_id, subject_id) select copy.id, subject_id from item_subjects where item_id = source.id;
    insert into item_subject_lists (item_id, community_id) select copy.id, community_id from item_subject_lists where item_id = source.id;
    insert into consent_events (subject_id, item_id, purpose, state, said_by, happened_on, evidence_id)
    select subject_id, copy.id, purpose, state, said_by, happened_on, evidence_id from consent_events where item_id = source.id;
    insert into item_approvals (item_id, circle, partner_id, role, content_revision, evidence, given_by, seen_at)
    select copy.id, circle, partner_id, role, content_revision, evidence, given_by, clock_timestamp() from item_approvals where item_id = source.id;
    insert into approved_media (approval_id, medium_id, content_revision)
    select approval.id, medium.id, 1 from item_approvals approval join media medium on medium.item_id = approval.item_id
    where approval.item_id = copy.id;
  end loop;
  set local session_replication_role = origin;
  perform compile_items(array(select id from items));
end $do$`;
