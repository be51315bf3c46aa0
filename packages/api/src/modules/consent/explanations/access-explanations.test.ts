import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Council, type Login, openCouncil } from "#test/council-stage";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";

let {
  app,
  sql,
  partners,
  people,
  perform,
  ask,
  sees,
  close,
  draft,
  governed,
  protocol,
  approve,
  review,
  shown,
} = {} as Council;
beforeAll(async () => {
  ({
    app,
    sql,
    partners,
    people,
    perform,
    ask,
    sees,
    close,
    draft,
    governed,
    protocol,
    approve,
    review,
    shown,
  } = await openCouncil());
});
afterAll(() => close());

const query = `query ($itemId: ID!, $personId: ID) { explainAccess(itemId: $itemId, personId: $personId) {
  isSeen reasons { code circle admits message partnerId protocolId purpose } } }`;
/** Why somebody sees an item, as a steward asks; null for a visitor. */
async function explain(itemId: string, about: Login | null, who: Parameters<Council["ask"]>[0] = "aster") {
  const personId = about && people[about];
  return (await ask(who, query, { itemId, personId })).explainAccess;
}
const codes = ({ reasons }: { reasons: { code: string; circle: string | null }[] }) =>
  [...new Set(reasons.map(({ code, circle }) => (circle === null ? code : `${circle} ${code}`)))].sort();

const everybody = ["aster", "bilal", "maria", "sofia", "tesfa", "guest", null] as const;

describe("explainAccess", () => {
  test("says what the gates say, of everybody, at each step on the way to the public", async () => {
    const id = await governed();
    const agree = async () => {
      for (const about of everybody)
        expect([about, (await explain(id, about)).isSeen]).toEqual([
          about,
          await sees(about ?? undefined, id),
        ]);
    };
    await agree();
    const protocolId = await protocol("aster", "PARTNERS");
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
    await perform("aster", "protocolPartnersAdd", { id: protocolId, partnerIds: [partners.school] });
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    const reviewId = await review([id]);
    await agree();
    for (const circle of ["COMMUNITY", "PARTNERS", "PUBLIC"]) await approve("aster", id, circle);
    await agree();
    await perform("aster", "protocolUpdate", { id: protocolId, reach: "PUBLIC" });
    await approve("maria", id, "PUBLIC");
    await perform("maria", "consentReviewSupport", { id: reviewId, partnerId: partners.museum });
    await agree();
    expect(await sees(undefined, id)).toBe(true);
    await perform("aster", "archiveItemSuspend", { id, partnerId: partners.ayni, reason: "DANGER" });
    await agree();
    expect(codes(await explain(id, null))).toContain("SUSPENDED");
  });

  test("names what is missing, circle by circle, with a sentence", async () => {
    const id = await governed();
    expect(codes(await explain(id, null))).toEqual([
      "PUBLIC APPROVAL_MISSING",
      "PUBLIC HOLDER_APPROVAL_MISSING",
      "PUBLIC LIST_INCOMPLETE",
      "PUBLIC NO_PROTOCOL",
    ]);
    const protocolId = await protocol("aster");
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    const { reasons } = await explain(id, "tesfa");
    expect(reasons).toContainEqual(
      expect.objectContaining({
        ...{ code: "NOT_A_MEMBER", circle: "COMMUNITY", admits: false, protocolId, partnerId: partners.ayni },
        message: "COMMUNITY: they are not a member of a protocol.",
      }),
    );
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
    await review([id]);
    await approve("aster", id, "COMMUNITY");
    expect(codes(await explain(id, "tesfa"))).toContain("COMMUNITY CIRCLE");
    expect(codes(await explain(id, "aster"))).toContain("STEWARD");
  });

  test("tells of a medium that came after the approval that it waits for its own", async () => {
    const id = await shown();
    const uuids = [decodeId("item", id), decodeId("part", partners.museum)];
    const [medium] = await sql(
      "insert into heritage.media (item_id, home_partner_id, kind, search_vector) values ($1, $2, 'IMAGE', '') returning id",
      uuids,
    );
    const document = `query ($itemId: ID!, $mediumId: ID) { explainAccess(itemId: $itemId, mediumId: $mediumId) {
      isSeen reasons { code circle } } }`;
    const ofMedium = async () => {
      const variables = { itemId: id, mediumId: encodeId("medi", medium.id) };
      return (await ask("aster", document, variables)).explainAccess;
    };
    expect(await ofMedium()).toMatchObject({ isSeen: false });
    expect(codes(await ofMedium())).toEqual(["PUBLIC APPROVAL_MISSING", "PUBLIC HOLDER_APPROVAL_MISSING"]);
    await perform("aster", "archiveItemSuspend", { id, partnerId: partners.ayni, reason: "DANGER" });
    expect(codes(await ofMedium())).toEqual(["ITEM_NOT_SEEN"]);
  });

  test("is for stewards of the item alone", async () => {
    const id = await shown();
    expect(await explain(id, null, "bilal")).toBeNull();
    expect(await explain(id, null, "admin")).toBeNull();
    expect(await explain("item_none", null)).toBeNull();
    expect(await explain(await draft(), null)).toBeNull();
    const { errors } = await app.graphql(query, { itemId: id });
    expect(errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("the audit log", () => {
  const entries = "auditEntries(first: 50) { nodes { action subjectId } }";

  test("of an item is read by the stewards of its communities", async () => {
    const id = await shown();
    const document = `query ($id: ID!) { archiveItem(by: { id: $id }) { ${entries} } }`;
    const { archiveItem } = await ask("aster", document, { id });
    const actions = archiveItem.auditEntries.nodes.map(({ action }: { action: string }) => action);
    expect(actions.slice(0, 2)).toEqual(["item.approve", "item.approve"]);
    expect(actions).toEqual(expect.arrayContaining(["item.create", "item.offer", "item.accept"]));
    expect((await ask("guest", document, { id })).archiveItem.auditEntries).toBeNull();
  });

  test("tells an administrator that something was done, and not to what", async () => {
    await governed();
    const log = `{ ${entries.replace("first: 50", 'first: 50, where: { action: { eq: "item.accept" } }')} }`;
    const { auditEntries } = await ask("admin", log);
    expect(auditEntries.nodes.length).toBeGreaterThan(0);
    const ids = new Set(auditEntries.nodes.map(({ subjectId }: { subjectId: string }) => subjectId));
    expect([...ids]).toContain("00000000-0000-0000-0000-000000000000");
  });

  test("finds nothing by the id of a record that its reader may not see", async () => {
    const id = await governed();
    const log = `query ($id: ID!) { auditEntries(first: 50, where: { subject: { eq: $id } }) { nodes { action } } }`;
    expect((await ask("admin", log, { id })).auditEntries.nodes).toEqual([]);
  });
});
