import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type Council, type Login, openCouncil } from "#test/council-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let {
  partners,
  people,
  perform,
  attempt,
  ask,
  sees,
  close,
  draft,
  governed,
  protocol,
  approve,
  review,
  shown,
  join,
  sql,
} = {} as Council;
beforeAll(async () => {
  ({
    partners,
    people,
    perform,
    attempt,
    ask,
    sees,
    close,
    draft,
    governed,
    protocol,
    approve,
    review,
    shown,
    join,
    sql,
  } = await openCouncil());
  // Whoever writes for the other partner.
  await join("guest", "school", "CURATOR");
  await join("tesfa", "ayni", "CURATOR");
});
afterAll(() => close());

const offer = (itemIds: string[], partnerId = partners.school) =>
  perform("maria", "itemTransferOffer", { itemIds, partnerId });
const give = async (id: string, partnerId = partners.school, who: Login = "guest") =>
  perform(who, "itemTransferAccept", { id: (await offer([id], partnerId)).id });

/** What a holder keeps, as its people read it in the holding records. */
async function keeps(who: "maria" | "guest", place: "museum" | "school") {
  const query = `query ($id: ID!) { holdingRecords(first: 100, where: { holder: { eq: $id } }) {
    nodes { id accessionNumber } } }`;
  return (await ask(who, query, { id: partners[place] })).holdingRecords.nodes;
}
/** Why the approvals of an item ended, by role; null of one that stands. */
const endings = async (id: string) => {
  const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { approvals { role endedBecause } } }";
  const found = (await ask("aster", query, { id })).archiveItem.approvals;
  return Object.fromEntries(
    found.map((one: { role: string; endedBecause: string | null }) => [one.role, one.endedBecause]),
  );
};

describe("another holder", () => {
  test("keeps the items once it has accepted them, and until then nothing has changed", async () => {
    const ids = [await draft(), await draft()];
    const { id, state } = await offer(ids);
    expect(state).toBe("OFFERED");
    for (const itemId of ids) {
      expect(await sees("guest", itemId)).toBe(false);
      expect(await sees("maria", itemId)).toBe(true);
    }
    expect(places(await attempt("maria", "itemTransferAccept", { id }))).toEqual(["id NOT_YOURS"]);
    expect(places(await attempt("tesfa", "itemTransferAccept", { id }))).toEqual(["id NOT_FOUND"]);
    expect((await attempt("sofia", "itemTransferAccept", { id })).refused).toBe("FORBIDDEN");
    expect(places(await attempt("admin", "itemTransferAccept", { id }))).toEqual(["id NOT_FOUND"]);
    const given = await perform("guest", "itemTransferAccept", { id });
    expect(given).toMatchObject({ state: "ACCEPTED", itemIds: ids, to: { id: partners.school } });
    for (const itemId of ids) {
      expect(await sees("guest", itemId)).toBe(true);
      expect(await sees("maria", itemId)).toBe(false);
    }
    expect(places(await attempt("guest", "itemTransferDecline", { id }))).toEqual(["id INVALID_TRANSITION"]);
  });

  test("of what is closed has the holding record, and sees nothing else", async () => {
    const id = await governed();
    await sql("update heritage.items set accession_number = 'N 7' where id = $1", [decodeId("item", id)]);
    await sql(
      "insert into heritage.item_holdings (item_id, home_partner_id, storage_place) values ($1, $2, 'Shelf 3')",
      [decodeId("item", id), decodeId("part", partners.museum)],
    );
    expect(await keeps("maria", "museum")).toContainEqual({ id, accessionNumber: "N 7" });
    await give(id);
    expect(await keeps("guest", "school")).toContainEqual({ id, accessionNumber: "N 7" });
    expect(await keeps("maria", "museum")).not.toContainEqual(expect.objectContaining({ id }));
    for (const who of ["guest", "maria", undefined] as const)
      expect([who, await sees(who, id)]).toEqual([who, false]);
    expect(await sees("aster", id)).toBe(true);
  });

  test("approves by its own person, of what it has read; what communities approved stands", async () => {
    const id = await shown();
    await give(id);
    expect(await sees(undefined, id)).toBe(false);
    expect(await endings(id)).toEqual({ STEWARD: null, HOLDER: "HOLDER" });
    const asHolder = { partnerId: partners.school, role: "HOLDER" };
    const unseen = await attempt("guest", "archiveItemApprove", {
      ...{ id, circle: "PUBLIC", expectedContentRevision: 1, evidence: "A letter", ...asHolder },
    });
    expect(places(unseen)).toEqual(["id CONDITION_MISSING"]);
    const protocolId = (
      await ask("aster", "query ($id: ID!) { archiveItem(by: { id: $id }) { protocols { id } } }", { id })
    ).archiveItem.protocols[0].id;
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.guest] });
    await approve("aster", id, "COMMUNITY");
    expect(await sees("guest", id)).toBe(true);
    await approve("guest", id, "PUBLIC", asHolder);
    expect(await sees(undefined, id)).toBe(false);
    const [entry] = await sql("select review_id from heritage.consent_review_items where item_id = $1", [
      decodeId("item", id),
    ]);
    await sql(
      "insert into heritage.consent_review_partners (review_id, partner_id, role, recorded_by) values ($1, $2, 'HOLDER', 'SYSTEM')",
      [entry.review_id, decodeId("part", partners.school)],
    );
    expect(await sees(undefined, id)).toBe(true);
  });

  test("that is the governing community, and needs no second person, opens nothing by it", async () => {
    const id = await governed();
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
    await review([id]);
    await approve("aster", id, "PUBLIC");
    expect(await sees(undefined, id)).toBe(false);
    await give(id, partners.ayni, "tesfa");
    expect(await sees(undefined, id)).toBe(false);
    expect(await endings(id)).toEqual({ STEWARD: "HOLDER" });
    await approve("aster", id, "PUBLIC");
    expect(await sees(undefined, id)).toBe(true);
  });

  test("is asked to govern what an institution governed as its own record, which nobody sees until then", async () => {
    const id = await draft();
    await join("maria", "museum", "COMMUNITY_STEWARD");
    await sql(
      `insert into heritage.item_communities (item_id, community_id, accepted_at, accepted_by, offered_by)
       values ($1, $2, now(), 'SYSTEM', 'SYSTEM')`,
      [decodeId("item", id), decodeId("part", partners.museum)],
    );
    await give(id);
    const ways = await sql(
      `select community_id, accepted_at is not null as accepted, left_at is not null as has_left
       from heritage.item_communities where item_id = $1 order by offered_at, id`,
      [decodeId("item", id)],
    );
    expect(ways).toEqual([
      { community_id: decodeId("part", partners.museum), accepted: true, has_left: true },
      { community_id: decodeId("part", partners.school), accepted: false, has_left: false },
    ]);
    for (const who of ["maria", "guest", undefined] as const) expect(await sees(who, id)).toBe(false);
  });

  test("is refused a draft in which somebody said no, and a record whose name it has already", async () => {
    const id = await draft();
    const { id: transferId } = await offer([id]);
    const [item, museum] = [decodeId("item", id), decodeId("part", partners.museum)];
    const [subject] = await sql(
      "insert into heritage.consent_subjects (home_partner_id, kind, search_vector) values ($1, 'PERSON', '') returning id",
      [museum],
    );
    const no = await sql(
      `insert into heritage.consent_events (item_id, subject_id, purpose, state, said_by, recorded_by)
       values ($1, $2, 'PARTNER_ACCESS', 'REFUSED', 'SUBJECT', 'SYSTEM') returning id`,
      [item, subject.id],
    );
    expect(no).toHaveLength(1);
    const accept = () => attempt("guest", "itemTransferAccept", { id: transferId });
    expect(places(await accept())).toEqual(["id CONDITION_MISSING"]);
    expect(await sees("guest", id)).toBe(false);
    await perform("maria", "itemTransferWithdraw", { id: transferId });
    const again = await attempt("maria", "itemTransferOffer", { itemIds: [id], partnerId: partners.school });
    expect(places(again)).toEqual(["itemIds.0 CONDITION_MISSING"]);

    const [one, theirs] = [await draft(), await draft()];
    await give(theirs);
    const named =
      "insert into heritage.item_references (item_id, home_partner_id, source, value) values ($1, $2, 'register', 'r-1')";
    await sql(named, [decodeId("item", theirs), decodeId("part", partners.school)]);
    await sql(named, [decodeId("item", one), museum]);
    const clashing = await offer([one]);
    const refused = await attempt("guest", "itemTransferAccept", { id: clashing.id });
    expect(places(refused)).toEqual(["id CONDITION_MISSING"]);
    expect(refused.userErrors[0].message).toMatch(
      /^Your partner has an archive item with the same external reference/,
    );
    expect(await sees("maria", one)).toBe(true);
  });
});

describe("what was suppressed", () => {
  const suppressed = (value: string) =>
    sql(
      "select home_partner_id, because from heritage.suppressed_references where value = $1 order by because",
      [value],
    );
  const withReference = async (value: string) => {
    const id = await draft();
    const [item, museum] = [decodeId("item", id), decodeId("part", partners.museum)];
    await sql(
      "insert into heritage.item_references (item_id, home_partner_id, source, value) values ($1, $2, 'file', $3)",
      [item, museum, value],
    );
    return id;
  };

  test("stays away from the holder before, who gave it, and comes back with the item", async () => {
    const [museum, school] = [decodeId("part", partners.museum), decodeId("part", partners.school)];
    const id = await withReference("given-1");
    await give(id);
    expect(await suppressed("given-1")).toEqual([{ home_partner_id: museum, because: "TRANSFERRED" }]);
    const back = await perform("guest", "itemTransferOffer", { itemIds: [id], partnerId: partners.museum });
    await perform("maria", "itemTransferAccept", { id: back.id });
    expect(await suppressed("given-1")).toEqual([{ home_partner_id: school, because: "TRANSFERRED" }]);
  });

  test("since somebody withdrew stays away from both", async () => {
    const [museum, school] = [decodeId("part", partners.museum), decodeId("part", partners.school)];
    const id = await withReference("withdrawn-1");
    await sql(
      "insert into heritage.suppressed_references (home_partner_id, source, value) values ($1, 'file', 'withdrawn-1')",
      [museum],
    );
    await give(id);
    const both = await suppressed("withdrawn-1");
    expect(both.map(({ because }: { because: string }) => because)).toEqual(["WITHDRAWN", "WITHDRAWN"]);
    expect(both.map(({ home_partner_id }: { home_partner_id: string }) => home_partner_id).sort()).toEqual(
      [museum, school].sort(),
    );
  });
});

describe("a transfer", () => {
  test("is of what one holder keeps, once, and to another", async () => {
    const id = await draft();
    const attempts = (itemIds: string[], partnerId = partners.school, who: Login | "admin" = "maria") =>
      attempt(who, "itemTransferOffer", { itemIds, partnerId });
    expect(places(await attempts([]))).toEqual(["itemIds REQUIRED"]);
    expect(places(await attempts(["item_none"]))).toEqual(["itemIds.0 NOT_FOUND"]);
    expect(places(await attempts([id], partners.museum))).toEqual(["partnerId INVALID"]);
    expect(places(await attempts([id], "part_none"))).toEqual(["partnerId NOT_FOUND"]);
    expect(places(await attempts([id], partners.school, "guest"))).toEqual(["itemIds.0 NOT_FOUND"]);
    expect(places(await attempts([id], partners.school, "admin"))).toEqual(["itemIds.0 NOT_FOUND"]);
    expect((await attempts([id], partners.school, "aster")).refused).toBe("FORBIDDEN");
    expect(places(await attempts(Array.from({ length: 51 }, () => id)))).toContain("itemIds TOO_MANY");
    const { id: first } = await offer([id]);
    expect(places(await attempts([id], partners.ayni))).toEqual(["itemIds.0 NOT_UNIQUE"]);
    expect(await perform("guest", "itemTransferDecline", { id: first })).toMatchObject({ state: "DECLINED" });
    const { id: second } = await offer([id], partners.ayni);
    expect(places(await attempt("tesfa", "itemTransferWithdraw", { id: second }))).toEqual(["id NOT_YOURS"]);
    await perform("maria", "archiveItemDelete", { id });
    expect(places(await attempt("tesfa", "itemTransferAccept", { id: second }))).toEqual([
      "id CONDITION_MISSING",
    ]);
    expect(await perform("maria", "itemTransferWithdraw", { id: second })).toMatchObject({
      state: "WITHDRAWN",
    });
    expect(places(await attempts([id]))).toEqual(["itemIds.0 CONDITION_MISSING"]);
  });

  test("waits in the lists of both partners, and stands in the log of both and of the item", async () => {
    const id = await governed();
    const { id: transferId } = await offer([id]);
    const list = "{ itemTransfers(first: 100) { nodes { id from { id } } } }";
    for (const who of ["maria", "guest"] as const)
      expect((await ask(who, list)).itemTransfers.nodes).toContainEqual({
        id: transferId,
        from: { id: partners.museum },
      });
    for (const who of ["tesfa", "aster"] as const)
      expect((await ask(who, list)).itemTransfers.nodes).not.toContainEqual(
        expect.objectContaining({ id: transferId }),
      );
    await perform("guest", "itemTransferAccept", { id: transferId });
    expect((await ask("guest", list)).itemTransfers.nodes).not.toContainEqual(
      expect.objectContaining({ id: transferId }),
    );
    const log = await sql(
      `select action, subject_type, home_partner_id from heritage.audit_entries
       where subject_id = any($1::uuid[]) and action like 'transfer.%' order by position`,
      [[decodeId("tran", transferId), decodeId("item", id)]],
    );
    const [museum, school] = [decodeId("part", partners.museum), decodeId("part", partners.school)];
    expect(log.map((entry: object) => Object.values(entry).join(" "))).toEqual([
      `transfer.offer transfer ${museum}`,
      `transfer.offer transfer ${school}`,
      `transfer.offer item ${museum}`,
      `transfer.accept transfer ${school}`,
      `transfer.accept transfer ${museum}`,
      `transfer.accept item ${school}`,
    ]);
  });
});
