import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type Council, openCouncil } from "#test/council-stage";
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
    sql,
  } = await openCouncil());
});
afterAll(() => close());

const basis = async (who: Parameters<Council["ask"]>[0], id: string) => {
  const query =
    "query ($id: ID!) { archiveItem(by: { id: $id }) { consentBasis { circle kind reasons notice } } }";
  return (await ask(who, query, { id })).archiveItem?.consentBasis;
};

describe("a review", () => {
  test("stands in for people of whom nothing is known, and every viewer is told so", async () => {
    const id = await shown();
    const reviewed = {
      ...{ circle: "PUBLIC", kind: "REVIEWED", reasons: ["NOT_TRACEABLE"] },
      notice: "Nobody could be asked. If you are in it, or know somebody who is, please tell us.",
    };
    for (const who of [undefined, "guest"] as const) expect(await basis(who, id)).toEqual([reviewed]);
    expect(await basis("aster", id)).toContainEqual(reviewed);
  });

  test("names the uses of a picture, too, where somebody is listed for it whom nobody can ask", async () => {
    const id = await shown();
    const [medium] = await sql(
      `insert into heritage.media (item_id, home_partner_id, kind, search_vector)
       select id, home_partner_id, 'IMAGE', '' from heritage.items, set_config('hx.viewer', $2, false) where id = $1 returning id`,
      [decodeId("item", id), decodeId("pers", people.maria)],
    );
    const unknown = await perform("maria", "consentSubjectCreate", {
      partnerId: partners.museum,
      kind: "PERSON",
    });
    await sql("insert into heritage.item_subjects (item_id, subject_id, medium_id) values ($1, $2, $3)", [
      decodeId("item", id),
      decodeId("subj", unknown.id),
      medium.id,
    ]);
    const seen = async () => {
      const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { media { nodes { id } } } }";
      return (await ask(undefined, query, { id })).archiveItem.media.nodes.length;
    };
    const reviewBoth = async (more: object = {}) => {
      const reviewId = await review([id], more);
      await perform("maria", "consentReviewSupport", { id: reviewId, partnerId: partners.museum });
      await approve("aster", id, "PUBLIC");
      await approve("maria", id, "PUBLIC");
    };
    await reviewBoth();
    expect(await seen()).toBe(0);
    await reviewBoth({
      purposes: ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE", "IMAGE_OF_PERSON"],
    });
    expect(await seen()).toBe(1);
  });

  test("recorded after the approval opens at once what rests on it", async () => {
    const id = await governed();
    const protocolId = await protocol("aster");
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    await approve("aster", id, "COMMUNITY");
    expect(await sees("tesfa", id)).toBe(false);
    await review([id]);
    expect(await sees("tesfa", id)).toBe(true);
    expect(await basis("tesfa", id)).toMatchObject([{ circle: "COMMUNITY", kind: "REVIEWED" }]);
  });

  test("for everyone needs the holder, too", async () => {
    const id = await governed();
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
    const reviewId = await review([id]);
    await approve("aster", id, "PUBLIC");
    await approve("maria", id, "PUBLIC");
    expect(await sees(undefined, id)).toBe(false);
    const support = { id: reviewId, partnerId: partners.museum };
    expect(places(await attempt("guest", "consentReviewSupport", support))).toEqual(["id NOT_FOUND"]);
    const supported = await perform("maria", "consentReviewSupport", support);
    expect(supported.partners.nodes).toHaveLength(2);
    expect(await sees(undefined, id)).toBe(true);
    expect(places(await attempt("maria", "consentReviewSupport", support))).toEqual(["partnerId NOT_UNIQUE"]);
  });

  test("that is withdrawn closes what rests on it, at once", async () => {
    const id = await governed();
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
    const reviewId = await review([id]);
    await perform("maria", "consentReviewSupport", { id: reviewId, partnerId: partners.museum });
    await approve("aster", id, "PUBLIC");
    await approve("maria", id, "PUBLIC");
    expect(await sees(undefined, id)).toBe(true);
    for (const who of ["guest", "bilal", "admin"] as const)
      expect(places(await attempt(who, "consentReviewWithdraw", { id: reviewId }))).toEqual(["id NOT_FOUND"]);
    await perform("maria", "consentReviewWithdraw", { id: reviewId });
    expect(await sees(undefined, id)).toBe(false);
    expect(places(await attempt("aster", "consentReviewWithdraw", { id: reviewId }))).toEqual([
      "id CONDITION_MISSING",
    ]);
  });

  test("is about items that its community governs, and says what was tried: all mistakes are told", async () => {
    const [own, others] = [await governed(), await draft()];
    const input = {
      ...{ communityId: partners.ayni, reason: "DEAD", tried: " ", purposes: [] },
      ...{ lookAgainAt: "2001-01-01T00:00:00Z", itemIds: [own, others, "item_none"] },
    };
    expect(places(await attempt("aster", "consentReviewRecord", input))).toEqual([
      "itemIds.1 NOT_FOUND",
      "itemIds.2 NOT_FOUND",
      "lookAgainAt INVALID",
      "purposes REQUIRED",
      "tried REQUIRED",
    ]);
    const right = {
      ...{ ...input, tried: "Asked.", purposes: ["COMMUNITY_ACCESS"], lookAgainAt: "2090-01-01T00:00:00Z" },
      itemIds: [own],
    };
    expect(places(await attempt("bilal", "consentReviewRecord", right))).toEqual(["communityId NOT_YOURS"]);
    expect((await attempt("maria", "consentReviewRecord", right)).refused).toBe("FORBIDDEN");
    expect(places(await attempt("admin", "consentReviewRecord", right))).toEqual(["communityId NOT_YOURS"]);
  });
});
