import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type ConsentStage, openConsent } from "#test/consent-stage";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";

let stage: ConsentStage;
beforeAll(async () => {
  stage = await openConsent();
});
afterAll(() => stage?.close());

const fields =
  "consentSubject { id kind name contact representative majorityOn erasedAt isLinked isLinkWaiting }";

/** A consent subject as somebody reads it. */
async function read(id: string, key: string | undefined, selection = "id name contact isLinked") {
  const query = `query ($id: ID!) { consentSubject(by: { id: $id }) { ${selection} } }`;
  const { data, errors } = await stage.app.graphql(query, { id }, key === undefined ? {} : { key });
  return errors ? errors[0].extensions.code : data.consentSubject;
}

describe("somebody whose consent is needed", () => {
  test("is recorded by a partner, and gets a receipt code that is told once", async () => {
    const { done, tokens, sides, sql } = stage;
    const input = {
      ...{ partnerId: sides.host, kind: "CHILD", name: "Abel", representative: "Abrehet, his mother" },
      ...{ majorityOn: "2031-05-01", contact: "+39 02 1234", language: "ti", idempotencyKey: "abel" },
    };
    const made = await done("consentSubjectCreate", input, `receiptCode ${fields}`, tokens.carla);
    expect(made.receiptCode).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
    expect(made.consentSubject).toMatchObject({
      ...{ kind: "CHILD", name: "Abel", contact: "+39 02 1234", representative: "Abrehet, his mother" },
      ...{ majorityOn: "2031-05-01", erasedAt: null, isLinked: false, isLinkWaiting: false },
    });
    const again = await done("consentSubjectCreate", input, `receiptCode ${fields}`, tokens.carla);
    expect(again).toMatchObject({
      replayed: true,
      receiptCode: null,
      consentSubject: { id: made.consentSubject.id },
    });
    const rows = await sql("select to_jsonb(consent_subjects)::text as row from consent_subjects");
    for (const { row } of rows) expect(row).not.toContain(made.receiptCode);
  });

  test("is seen by who may record at that partner, by the stewards of their items, and by nobody else", async () => {
    const { subject, governedItem, done, tokens, app } = stage;
    const { id } = await subject();
    const seen = { id, name: "Abrehet", contact: null, isLinked: false };
    expect(await read(id, tokens.carla)).toEqual(seen);
    expect(await read(id, tokens.senait)).toBeNull();
    expect(await read(id, tokens.miriam)).toBeNull();
    expect(await read(id, app.adminKey)).toBeNull();
    expect(await read(id, undefined)).toBe("UNAUTHENTICATED");
    await done("archiveItemSubjectsAdd", { id: (await governedItem()).id, subjects: [{ subjectId: id }] });
    expect(await read(id, tokens.senait)).toEqual(seen);
    expect(await read(id, tokens.miriam)).toBeNull();
    expect(await read(id, app.adminKey)).toBeNull();
  });

  test("is recorded by nobody who may not record, an administrator included", async () => {
    const { mutate, sides, tokens, app } = stage;
    const input = { partnerId: sides.host, kind: "PERSON" };
    expect(await mutate("consentSubjectCreate", input, fields)).toMatchObject({ refused: "UNAUTHENTICATED" });
    const { id } = await stage.subject();
    const asked = await app.graphql("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(asked).toMatchObject({ data: { node: null } });
    expect(asked.errors).toBeUndefined();
    expect(await mutate("consentSubjectCreate", input, fields, tokens.miriam)).toMatchObject({
      refused: "FORBIDDEN",
    });
    for (const key of [tokens.senait, app.adminKey])
      expect(places(await mutate("consentSubjectCreate", input, fields, key))).toEqual([
        "partnerId NOT_YOURS",
      ]);
  });

  test("has a representative and a day of coming of age where that is so", async () => {
    const { mutate, sides, tokens } = stage;
    const given = async (input: object) =>
      places(await mutate("consentSubjectCreate", { partnerId: sides.host, ...input }, fields, tokens.carla));
    expect(await given({ kind: "PERSON", representative: "A son", majorityOn: "2031-05-01" })).toEqual([
      "majorityOn INVALID",
      "representative INVALID",
    ]);
    expect(await given({ kind: "CHILD" })).toEqual(["majorityOn REQUIRED", "representative REQUIRED"]);
    expect(await given({ kind: "REPRESENTED_DEAD" })).toEqual(["representative REQUIRED"]);
    expect(await given({ kind: "FAMILY", name: "x".repeat(301) })).toEqual(["name TOO_LONG"]);
  });
});

describe("an account", () => {
  test("is linked by the code on the receipt, and counts once a steward who is somebody else confirmed it", async () => {
    const { subject, governedItem, done, mutate, tokens, people, app } = stage;
    const { id, code } = await subject();
    const item = await governedItem();
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: id }] });
    const sees = async () =>
      (await app.graphql(`{ archiveItem(by: { id: "${item.id}" }) { id } }`, {}, { key: tokens.miriam })).data
        .archiveItem !== null;
    expect(places(await mutate("consentSubjectLink", { code: "7K3M" }, "", tokens.miriam))).toEqual([
      "code INVALID",
    ]);
    await done("consentSubjectLink", { code: code.toLowerCase().replaceAll("-", " ") }, "", tokens.miriam);
    expect([await read(id, tokens.miriam), await sees()]).toEqual([null, false]);
    expect(await read(id, tokens.senait, "isLinkWaiting isLinked")).toEqual({
      isLinkWaiting: true,
      isLinked: false,
    });
    const itemIds = [item.id];
    expect(await mutate("consentSubjectLinkConfirm", { id, itemIds }, fields, tokens.carla)).toMatchObject({
      refused: "FORBIDDEN",
    });
    await done("consentSubjectLinkConfirm", { id, itemIds }, fields, tokens.senait);
    expect([await read(id, tokens.miriam, "isLinked"), await sees()]).toEqual([{ isLinked: true }, true]);
    // Another account does not take its place.
    expect(places(await mutate("consentSubjectLink", { code }, "", tokens.dawit))).toEqual([
      "code CONDITION_MISSING",
    ]);
    expect(people.miriam).toBeDefined();
  });

  test("is confirmed item by item: to be listed on another shows it to nobody, nor another part of the same", async () => {
    const { subject, governedItem, done, mutate, tokens, app } = stage;
    const { id, code } = await subject();
    const [first, item, other] = [await governedItem(), await governedItem(2), await governedItem()];
    const [medium = "", hidden = ""] = item.media.map((one) => encodeId("medi", one));
    const list = (itemId: string, key: string, mediumIds?: string[]) => {
      const subjects = [{ subjectId: id, ...(mediumIds && { mediumIds }) }];
      return done("archiveItemSubjectsAdd", { id: itemId, subjects }, "", key);
    };
    const seen = async () => {
      const ids = [item.id, other.id, medium, hidden];
      const { data } = await app.graphql(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        { ids },
        { key: tokens.miriam },
      );
      return data.nodes.map((node: object | null) => node !== null);
    };
    await list(first.id, tokens.carla);
    await list(item.id, tokens.senait, [medium]);
    await done("consentSubjectLink", { code }, "", tokens.miriam);
    await done("consentSubjectLinkConfirm", { id, itemIds: [item.id] }, fields, tokens.senait);
    expect(await seen()).toEqual([true, false, true, false]);
    // Whoever records what people say may list them anywhere at the holder, seen or not.
    await list(other.id, tokens.carla);
    await list(item.id, tokens.senait, [hidden]);
    expect(await seen()).toEqual([true, false, true, false]);
    expect(await read(id, tokens.senait, "isLinkWaiting isLinked")).toEqual({
      isLinkWaiting: true,
      isLinked: true,
    });
    await done(
      "consentSubjectLinkConfirm",
      { id, itemIds: [first.id, item.id, other.id] },
      fields,
      tokens.dawit,
    );
    expect(await seen()).toEqual([true, true, true, true]);
    expect(await read(id, tokens.senait, "isLinkWaiting")).toEqual({ isLinkWaiting: false });
    const nowhere = (await governedItem()).id;
    for (const itemIds of [[nowhere], [], [medium]])
      expect(
        places(await mutate("consentSubjectLinkConfirm", { id, itemIds }, fields, tokens.dawit)),
      ).toEqual([itemIds.length === 0 ? "itemIds REQUIRED" : "itemIds.0 NOT_FOUND"]);
  });

  test("is confirmed by no steward for themselves", async () => {
    const { subject, governedItem, done, mutate, tokens, sql, people } = stage;
    const { id, code } = await subject();
    const item = await governedItem();
    const itemIds = [item.id];
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: id }] });
    expect(places(await mutate("consentSubjectLinkConfirm", { id, itemIds }, fields, tokens.dawit))).toEqual([
      "id CONDITION_MISSING",
    ]);
    await done("consentSubjectLink", { code }, "", tokens.senait);
    const refused = await mutate("consentSubjectLinkConfirm", { id, itemIds }, fields, tokens.senait);
    expect(places(refused)).toEqual(["id CONDITION_MISSING"]);
    expect(refused.userErrors[0].message).toBe("Nobody confirms their own account. Ask another steward.");
    const bySql = async (who: string) =>
      (await sql("select confirm_subject($1, $2) as confirmed", [decodeId("subj", id), [item.uuid]], who))[0];
    expect([await bySql(people.senait), await bySql(people.carla)]).toEqual([
      { confirmed: "0" },
      { confirmed: "0" },
    ]);
    await done("consentSubjectLinkConfirm", { id, itemIds }, fields, tokens.dawit);
  });

  test("is linked by the newest code alone, where one was lost", async () => {
    const { subject, done, mutate, tokens } = stage;
    const { id, code } = await subject();
    const { receiptCode } = await done("consentSubjectCodeRenew", { id }, `receiptCode ${fields}`);
    expect(places(await mutate("consentSubjectLink", { code }, "", tokens.miriam))).toEqual([
      "code NOT_FOUND",
    ]);
    await done("consentSubjectLink", { code: receiptCode }, "", tokens.miriam);
  });
});

describe("the people whose consent an item needs", () => {
  test("are listed by who may record, and are all once a steward says so", async () => {
    const { subject, governedItem, mutate, done, tokens, sql } = stage;
    const item = await governedItem(1);
    const one = await subject();
    expect(
      places(
        await mutate("archiveItemSubjectsComplete", { id: item.id }, "archiveItem { id }", tokens.senait),
      ),
    ).toEqual(["id CONDITION_MISSING"]);
    await done("archiveItemSubjectsAdd", { id: item.id, subjects: [{ subjectId: one.id }] });
    const list = "archiveItem { consentSubjects { nodes { id } totalCount { value } } }";
    const complete = await done("archiveItemSubjectsComplete", { id: item.id }, list, tokens.senait);
    expect(complete.archiveItem.consentSubjects).toEqual({
      nodes: [{ id: one.id }],
      totalCount: { value: 1 },
    });
    const isComplete = async () =>
      (await sql("select from item_subject_lists where item_id = $1", [item.uuid])).length;
    expect(await isComplete()).toBe(1);
    await done("archiveItemSubjectsReopen", { id: item.id }, "", tokens.senait);
    expect(await isComplete()).toBe(0);
    expect(await mutate("archiveItemSubjectsComplete", { id: item.id }, "", tokens.carla)).toMatchObject({
      refused: "FORBIDDEN",
    });
  });

  test("are added to no item of others, and nobody is added who cannot be seen", async () => {
    const { subject, governedItem, mutate, tokens, app } = stage;
    const item = await governedItem();
    const { id } = await subject();
    const add = async (input: object, key: string) =>
      places(await mutate("archiveItemSubjectsAdd", input, "", key));
    expect(await add({ id: item.id, subjects: [{ subjectId: id }] }, app.adminKey)).toEqual(["id NOT_FOUND"]);
    // The steward may record for the item, and does not see whom the museum recorded.
    expect(await add({ id: item.id, subjects: [{ subjectId: id }] }, tokens.senait)).toEqual([
      "subjects.0.subjectId NOT_FOUND",
    ]);
    const medium = (await governedItem(1)).media[0] ?? "";
    expect(
      await add({ id: item.id, subjects: [{ subjectId: id, mediumIds: [medium] }] }, tokens.carla),
    ).toEqual(["subjects.0.mediumIds.0 NOT_FOUND"]);
    expect(await add({ id: item.id, subjects: [] }, tokens.carla)).toEqual(["subjects REQUIRED"]);
  });
});

test("a coming of age is told to stewards: whose guardian's yes ended, and whose own waits to be approved again", async () => {
  const { governedItem, done, tokens, approve, sql, isPublic } = stage;
  const item = await governedItem();
  const child = { kind: "CHILD", name: "Abel", representative: "Abrehet", majorityOn: "2999-01-01" };
  const [asked, answering] = [await stage.subject(child), await stage.subject(child)];
  const subjects = [{ subjectId: asked.id }, { subjectId: answering.id }];
  await done("archiveItemSubjectsAdd", { id: item.id, subjects });
  await done("archiveItemSubjectsComplete", { id: item.id }, "", tokens.senait);
  for (const [id, saidBy] of [
    [asked.id, "GUARDIAN"],
    [answering.id, "SUBJECT"],
  ] as const) {
    const evidenceId = encodeId("evid", await stage.evidence());
    const said = { id, itemId: item.id, state: "GIVEN", saidBy, evidenceId, purposes: ["COMMUNITY_ACCESS"] };
    await done("consentRecord", said);
  }
  await approve(item.uuid);
  const listed = async (key: string) => {
    const query = "{ consentsAtMajority(first: 50) { nodes { saidBy purpose item { id } } } }";
    return (await stage.app.graphql(query, {}, { key })).data?.consentsAtMajority.nodes;
  };
  expect(await listed(tokens.senait)).toEqual([]);
  // The years pass.
  await sql("alter table consent_subjects disable trigger consent_subjects_compiled");
  await sql("update consent_subjects set majority_on = current_date where name = 'Abel'");
  await sql("alter table consent_subjects enable trigger consent_subjects_compiled");
  await sql("alter table item_approvals disable trigger item_approvals_ended");
  await sql("update item_approvals set seen_at = seen_at - interval '2 days' where item_id = $1", [
    item.uuid,
  ]);
  await sql("alter table item_approvals enable trigger item_approvals_ended");
  const one = { purpose: "COMMUNITY_ACCESS", item: { id: item.id } };
  expect(await listed(tokens.senait)).toEqual([
    { ...one, saidBy: "SUBJECT" },
    { ...one, saidBy: "GUARDIAN" },
  ]);
  expect(await listed(tokens.carla)).toBeUndefined();
  expect(await isPublic(item.id)).toBe(false);
  // Asked by themselves, and approved again, nothing of theirs waits.
  const evidenceId = encodeId("evid", await stage.evidence());
  const own = { id: asked.id, itemId: item.id, state: "GIVEN", saidBy: "SUBJECT", evidenceId };
  await done("consentRecord", { ...own, purposes: ["COMMUNITY_ACCESS"] });
  await approve(item.uuid);
  expect(await listed(tokens.senait)).toEqual([]);
});
