import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(() => stage?.close());

const fields = "consentSubject { id name contact erasedAt isLinked samePersonAs { id } }";
const access = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];

async function say(person: { id: string }, itemId: string, state: string) {
  const evidence = state === "GIVEN" ? { evidenceId: encodeId("evid", await stage.evidence()) } : {};
  const input = { id: person.id, itemId, state, purposes: access, saidBy: "SUBJECT", ...evidence };
  await stage.done("consentRecord", input);
}

/** An item that everybody sees, by the word of these people. */
async function openItem(...people: { id: string }[]) {
  const { governedItem, done, tokens, approve, isPublic } = stage;
  const item = await governedItem();
  await done("archiveItemSubjectsAdd", {
    id: item.id,
    subjects: people.map(({ id }) => ({ subjectId: id })),
  });
  await done("archiveItemSubjectsComplete", { id: item.id }, "", tokens.senait);
  for (const person of people) await say(person, item.id, "GIVEN");
  await approve(item.uuid);
  expect(await isPublic(item.id)).toBe(true);
  return item;
}

describe("two records that are one person", () => {
  test("get the narrower state of each purpose", async () => {
    const { subject, done, isPublic, governedItem, approve } = stage;
    const [one, other] = [await subject(), await subject({ name: "A. Tesfai" })];
    const item = await openItem(one);
    // The other record said no of the same item, before anybody knew who that is.
    const also = await governedItem();
    await done("archiveItemSubjectsAdd", { id: also.id, subjects: [{ subjectId: other.id }] });
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: other.id }] });
    await say(other, item.id, "REFUSED");
    expect(await isPublic(item.id)).toBe(false);
    const merged = await done("consentSubjectMerge", { id: other.id, intoId: one.id }, fields);
    expect(merged.consentSubject.samePersonAs).toEqual({ id: one.id });
    await approve(item.uuid);
    expect(await isPublic(item.id)).toBe(false);
  });

  test("are withdrawn together, by the code of either", async () => {
    const { subject, done, isPublic, mutate } = stage;
    const [one, other] = [await subject(), await subject()];
    const [first, second] = [await openItem(one), await openItem(other)];
    await done("consentSubjectMerge", { id: other.id, intoId: one.id }, fields);
    expect([await isPublic(first.id), await isPublic(second.id)]).toEqual([true, true]);
    expect(await mutate("consentWithdrawByCode", { code: one.code }, "closedItems")).toMatchObject({
      closedItems: 2,
    });
    expect([await isPublic(first.id), await isPublic(second.id)]).toEqual([false, false]);
  });

  test("are merged once, by who may change both, and never where two accounts were linked", async () => {
    const { subject, done, mutate, tokens, app } = stage;
    const [one, other] = [await subject(), await subject()];
    const input = { id: other.id, intoId: one.id };
    for (const key of [tokens.miriam, app.adminKey])
      expect(places(await mutate("consentSubjectMerge", input, fields, key))).toEqual(["id NOT_FOUND"]);
    await done("consentSubjectLink", { code: one.code }, "", tokens.miriam);
    await done("consentSubjectLink", { code: other.code }, "", tokens.dawit);
    expect(places(await mutate("consentSubjectMerge", input, fields, tokens.carla))).toEqual([
      "intoId CONDITION_MISSING",
    ]);
    const third = await subject();
    await done("consentSubjectMerge", { id: third.id, intoId: one.id }, fields);
    expect(
      places(await mutate("consentSubjectMerge", { id: third.id, intoId: one.id }, fields, tokens.carla)),
    ).toEqual(["intoId INVALID"]);
  });
});

describe("a record that is two people", () => {
  test("gives both the same, and what was open stays open until one of them withdraws", async () => {
    const { subject, done, isPublic, mutate, approve } = stage;
    const one = await subject({ name: "The sisters" });
    const item = await openItem(one);
    const made = await done("consentSubjectSplit", { id: one.id, name: "Hiwet" }, `receiptCode ${fields}`);
    expect(made.consentSubject).toMatchObject({ name: "Hiwet", samePersonAs: null });
    expect(made.consentSubject.id).not.toBe(one.id);
    expect(await isPublic(item.id)).toBe(true);
    const withdraw = { code: made.receiptCode };
    expect(await mutate("consentWithdrawByCode", withdraw, "closedItems")).toMatchObject({ closedItems: 1 });
    expect(await isPublic(item.id)).toBe(false);
    // The other's yes does not lift it.
    await say(one, item.id, "GIVEN");
    await approve(item.uuid);
    expect(await isPublic(item.id)).toBe(false);
  });

  test("keeps closed what was closed", async () => {
    const { subject, done, isPublic, approve } = stage;
    const one = await subject();
    const item = await openItem(one);
    await say(one, item.id, "REFUSED");
    await done("consentSubjectSplit", { id: one.id }, fields);
    await approve(item.uuid);
    expect(await isPublic(item.id)).toBe(false);
  });
});

describe("somebody who is erased", () => {
  test("loses name, contact and account; the pseudonymous id and what was said stay, and what was closed stays closed", async () => {
    const { subject, done, isPublic, approve, sql, tokens, mutate } = stage;
    const one = await subject({ contact: "+39 02 1234" });
    const item = await openItem(one);
    await done("consentSubjectLink", { code: one.code }, "", tokens.miriam);
    await done("consentSubjectLinkConfirm", { id: one.id, itemIds: [item.id] }, "", tokens.senait);
    await say(one, item.id, "REFUSED");
    const uuid = decodeId("subj", one.id);
    const events = () =>
      sql("select purpose, state from consent_events where subject_id = $1 order by sequence", [uuid]);
    const before = await events();
    expect(
      places(await mutate("consentSubjectErase", { id: one.id, confirm: false }, fields, tokens.carla)),
    ).toEqual(["confirm REQUIRED"]);
    const erased = await done(
      "consentSubjectErase",
      { id: one.id, confirm: true },
      fields,
      tokens.miriam,
    ).catch((error) => error);
    // The account is gone with the rest, so that its owner reads nothing of the record any more.
    expect(erased.consentSubject).toBeNull();
    const [row] = await sql(
      "select name, contact, person_id, person_confirmed_at, erased_at is not null as is_erased from consent_subjects where id = $1",
      [uuid],
    );
    expect(row).toEqual({
      name: null,
      contact: null,
      person_id: null,
      person_confirmed_at: null,
      is_erased: true,
    });
    expect(await events()).toEqual(before);
    await approve(item.uuid);
    expect(await isPublic(item.id)).toBe(false);
    expect(
      places(await mutate("consentSubjectUpdate", { id: one.id, name: "Again" }, fields, tokens.carla)),
    ).toEqual(["id CONDITION_MISSING"]);
  });

  test("still withdraws by the code what is open, and loses the notes and files of evidence, whose hash stays", async () => {
    const { subject, done, isPublic, mutate, sql, partners, people } = stage;
    const one = await subject();
    const item = await openItem(one);
    const uuid = decodeId("subj", one.id);
    await sql(
      `insert into consent_evidence (home_partner_id, subject_id, kind, note, sha256, file_name)
       values ($1, $2, 'ORAL_RECORDED', 'Her words', sha256('1'), 'file')`,
      [partners.community, uuid],
      people.senait,
    );
    await done("consentSubjectErase", { id: one.id, confirm: true }, fields);
    expect(
      await sql(
        "select note, file_name, sha256 is not null as has_hash from consent_evidence where subject_id = $1",
        [uuid],
      ),
    ).toEqual([{ note: null, file_name: null, has_hash: true }]);
    expect(await isPublic(item.id)).toBe(true);
    expect(await mutate("consentWithdrawByCode", { code: one.code }, "closedItems")).toMatchObject({
      closedItems: 1,
    });
    expect(await isPublic(item.id)).toBe(false);
  });
});
