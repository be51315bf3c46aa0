import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type Council, openCouncil } from "#test/council-stage";
import { en } from "#test/stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let {
  partners,
  people,
  perform,
  attempt,
  ask,
  sees,
  sql,
  close,
  governed,
  protocol,
  approve,
  review,
  shown,
  join,
} = {} as Council;
beforeAll(async () => {
  ({
    partners,
    people,
    perform,
    attempt,
    ask,
    sees,
    sql,
    close,
    governed,
    protocol,
    approve,
    review,
    shown,
    join,
  } = await openCouncil());
});
afterAll(() => close());

const approval = { circle: "PUBLIC", expectedContentRevision: 1, evidence: "Minutes" };
const approvalsOf = async (id: string) => {
  const fields = "approvals { id circle role isCurrent endedBecause partner { id } }";
  const query = `query ($id: ID!) { archiveItem(by: { id: $id }) { ${fields} } }`;
  return (await ask("aster", query, { id })).archiveItem.approvals;
};

describe("an approval", () => {
  test("for everyone is a steward's of each community, and the holder's by another person", async () => {
    const id = await governed();
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
    const reviewId = await review([id]);
    await perform("maria", "consentReviewSupport", { id: reviewId, partnerId: partners.museum });
    await approve("aster", id, "PUBLIC");
    expect(await sees(undefined, id)).toBe(false);
    await approve("maria", id, "PUBLIC");
    expect(await sees(undefined, id)).toBe(true);
    expect(await sees("guest", id)).toBe(true);
  });

  test("of one person for both sides is refused, in words", async () => {
    const id = await governed();
    await join("aster", "museum", "CURATOR");
    await approve("aster", id, "PUBLIC");
    const both = await attempt("aster", "archiveItemApprove", {
      ...approval,
      ...{ id, role: "HOLDER", partnerId: partners.museum },
    });
    expect(places(both)).toEqual(["partnerId CONDITION_MISSING"]);
    expect(both.userErrors[0].message).toContain("two people");
    await sql("delete from heritage.memberships where role = 'CURATOR' and person_id = $1", [
      decodeId("pers", people.aster),
    ]);
  });

  test("is of the revision read: changed content lapses it, and is told", async () => {
    const id = await shown();
    await perform("maria", "archiveItemCreate", {
      ...{ holderId: partners.museum, kind: "STORY", title: en("Another") },
    });
    await sql('update heritage.items set title = \'{"source":"en","texts":{"en":"New"}}\' where id = $1', [
      decodeId("item", id),
    ]);
    expect(await sees(undefined, id)).toBe(false);
    expect(await approvalsOf(id)).toMatchObject([{ endedBecause: "CONTENT" }, { endedBecause: "CONTENT" }]);
    const old = { ...approval, id, partnerId: partners.ayni, role: "STEWARD" };
    const refused = await attempt("aster", "archiveItemApprove", old);
    expect(places(refused)).toEqual(["expectedContentRevision CONFLICT"]);
    await perform("aster", "archiveItemApprove", { ...old, expectedContentRevision: 2 });
  });

  test("is given by who may, with evidence, for a time to come: everything that is wrong is told at once", async () => {
    const id = await governed();
    const wrong = {
      ...{ id, circle: "COMMUNITY", expectedContentRevision: 7, evidence: " ", role: "HOLDER" },
      ...{ partnerId: partners.ayni, validUntil: "2001-01-01T00:00:00Z", seenAt: "2090-01-01T00:00:00Z" },
      mediumIds: ["medi_none"],
    };
    expect(places(await attempt("aster", "archiveItemApprove", wrong))).toEqual([
      "circle INVALID",
      "evidence REQUIRED",
      "expectedContentRevision CONFLICT",
      "mediumIds.0 NOT_FOUND",
      "partnerId NOT_YOURS",
      "seenAt INVALID",
      "validUntil INVALID",
    ]);
    const own = { ...approval, id, partnerId: partners.ayni, role: "STEWARD" };
    for (const who of ["bilal", "guest", "admin"] as const)
      expect(places(await attempt(who, "archiveItemApprove", own))).toEqual(["id NOT_FOUND"]);
    expect(places(await attempt("maria", "archiveItemApprove", own))).toEqual(["partnerId NOT_YOURS"]);
    expect((await attempt(undefined, "archiveItemApprove", own)).refused).toBe("UNAUTHENTICATED");
  });

  test("is withdrawn by who gave it, and closed before the answer", async () => {
    const id = await shown();
    const [first, second] = await approvalsOf(id);
    const [holder, steward] = first.role === "HOLDER" ? [first, second] : [second, first];
    expect(places(await attempt("maria", "archiveItemApprovalWithdraw", { id: steward.id }))).toEqual([
      "id NOT_YOURS",
    ]);
    expect(places(await attempt("aster", "archiveItemApprovalWithdraw", { id: holder.id }))).toEqual([
      "id NOT_YOURS",
    ]);
    expect(await sees(undefined, id)).toBe(true);
    expect(await perform("aster", "archiveItemApprovalWithdraw", { id: steward.id })).toMatchObject({
      endedBecause: "WITHDRAWN",
      isCurrent: false,
    });
    expect(await sees(undefined, id)).toBe(false);
    expect(places(await attempt("aster", "archiveItemApprovalWithdraw", { id: steward.id }))).toEqual([
      "id CONDITION_MISSING",
    ]);
  });

  test("names no medium to who may not see it any more; a community sees what it approved", async () => {
    const id = await shown();
    const inserted = await sql(
      `insert into heritage.media (item_id, home_partner_id, kind, search_vector)
       select id, home_partner_id, 'IMAGE', '' from heritage.items where id = $1 returning id`,
      [decodeId("item", id)],
    );
    await sql("update heritage.media set holder_revision = 1 where id = $1", [inserted[0].id]);
    for (const who of ["aster", "maria"] as const) await approve(who, id, "PUBLIC");
    const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { approvals { media { mediumId } } } }";
    const named = async (who: "aster" | "maria") =>
      (await ask(who, query, { id })).archiveItem.approvals.flatMap(
        ({ media }: { media: unknown[] }) => media,
      );
    expect(await named("maria")).toHaveLength(2);
    await sql("update heritage.media set is_refused = true, public_from = 'infinity' where id = $1", [
      inserted[0].id,
    ]);
    expect(await named("aster")).toHaveLength(2);
    expect(await named("maria")).toEqual([]);
  });

  test("opens nothing to members that was approved for everyone alone: circles do not mix", async () => {
    const id = await governed();
    const protocolId = await protocol("aster", "PARTNERS");
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
    await perform("aster", "protocolPartnersAdd", { id: protocolId, partnerIds: [partners.school] });
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    await review([id]);
    await approve("aster", id, "COMMUNITY");
    expect(await sees("tesfa", id)).toBe(true);
    expect(await sees("sofia", id)).toBe(false);
    await approve("aster", id, "PARTNERS");
    expect(await sees("sofia", id)).toBe(true);
    await perform("aster", "protocolPartnersRemove", { id: protocolId, partnerIds: [partners.school] });
    expect(await sees("sofia", id)).toBe(false);
  });

  test("does not open what is placed under a first protocol afterwards", async () => {
    const id = await governed();
    await review([id]);
    await approve("aster", id, "COMMUNITY");
    const protocolId = await protocol("aster");
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    expect(await sees("tesfa", id)).toBe(false);
    expect(await approvalsOf(id)).toMatchObject([{ endedBecause: "PROTOCOL" }]);
  });
});
