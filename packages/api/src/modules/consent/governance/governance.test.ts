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
  sql,
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
    close,
    draft,
    governed,
    protocol,
    approve,
    review,
    sql,
    join,
  } = await openCouncil());
});
afterAll(() => close());

describe("a governing community", () => {
  test("sees the draft from the offer on, and the holder no more once it has accepted", async () => {
    const id = await draft();
    expect(await sees("aster", id)).toBe(false);
    await perform("maria", "archiveItemOffer", { id, communityId: partners.ayni });
    expect(await sees("aster", id)).toBe(true);
    expect(await sees("maria", id)).toBe(true);
    expect(await perform("aster", "archiveItemAccept", { id, communityId: partners.ayni })).toMatchObject({
      state: "GOVERNS",
    });
    expect(await sees("aster", id)).toBe(true);
    expect(await sees("maria", id)).toBe(false);
    for (const who of ["admin", "guest", "bilal", undefined] as const)
      expect(await sees(who, id)).toBe(false);
  });

  test("corrects what it governs, also where the holder does not see it any more", async () => {
    const id = await governed("aster");
    const title = [{ language: "en", text: "Not a servant: her name is Abrehet" }];
    expect(places(await attempt("maria", "archiveItemUpdate", { id, title }))).toEqual(["id NOT_FOUND"]);
    expect(places(await attempt("bilal", "archiveItemUpdate", { id, title }))).toEqual(["id NOT_FOUND"]);
    await perform("aster", "archiveItemUpdate", { id, title });
    const translation = {
      id,
      field: "TITLE",
      language: "it",
      origin: "HUMAN",
      text: "Il suo nome è Abrehet",
    };
    await perform("aster", "archiveItemTranslate", translation);
    const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { title { text } } }";
    expect((await ask("aster", query, { id })).archiveItem.title.text).toBe(title[0]?.text);
  });

  test("is a community, or for what it keeps itself an institution; offered by its holder, once", async () => {
    const id = await draft();
    const offer = (communityId: string, who: "maria" | "aster" | "admin" = "maria") =>
      attempt(who, "archiveItemOffer", { id, communityId });
    expect(places(await offer(partners.school))).toEqual(["communityId INVALID"]);
    expect(places(await offer("part_none"))).toEqual(["communityId NOT_FOUND"]);
    expect((await offer(partners.museum)).itemCommunity).toMatchObject({ state: "OFFERED" });
    expect(places(await offer(partners.museum))).toEqual(["communityId NOT_UNIQUE"]);
    expect((await offer(partners.ayni, "aster")).refused).toBe("FORBIDDEN");
    expect(places(await offer(partners.ayni, "admin"))).toEqual(["id NOT_FOUND"]);
  });

  test("answers by its own steward, once", async () => {
    const id = await draft();
    await perform("maria", "archiveItemOffer", { id, communityId: partners.ayni });
    const answer = { id, communityId: partners.ayni };
    expect(places(await attempt("bilal", "archiveItemAccept", answer))).toEqual(["id NOT_FOUND"]);
    expect((await attempt("maria", "archiveItemAccept", answer)).refused).toBe("FORBIDDEN");
    expect(places(await attempt("aster", "archiveItemAccept", { id, communityId: partners.biriya }))).toEqual(
      ["communityId NOT_YOURS"],
    );
    expect(await perform("aster", "archiveItemDecline", answer)).toMatchObject({ state: "DECLINED" });
    expect(places(await attempt("aster", "archiveItemAccept", answer))).toEqual(["id NOT_FOUND"]);
    expect(await sees("aster", id)).toBe(false);
  });

  test("leaves with a successor where it is the last; what was approved lapses", async () => {
    const id = await governed();
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster") });
    await approve("aster", id, "COMMUNITY");
    const leave = { id, communityId: partners.ayni };
    expect(places(await attempt("aster", "archiveItemLeave", leave))).toEqual(["successorId REQUIRED"]);
    await perform("aster", "archiveItemLeave", { ...leave, successorId: partners.biriya });
    expect(await sees("aster", id)).toBe(false);
    await perform("bilal", "archiveItemAccept", { id, communityId: partners.biriya });
    const { archiveItem } = await ask(
      "bilal",
      `query ($id: ID!) { archiveItem(by: { id: $id }) {
        governance { state community { id } } approvals { endedBecause isCurrent } } }`,
      { id },
    );
    expect(archiveItem.governance.map(({ state }: { state: string }) => state)).toEqual(["LEFT", "GOVERNS"]);
    expect(archiveItem.approvals).toEqual([{ endedBecause: "COMMUNITY", isCurrent: false }]);
  });

  test("that left takes its protocols and notices off still, and nobody else does", async () => {
    const id = await governed("aster", "bilal");
    const protocolId = await protocol("aster");
    const placing = { id, protocolId };
    await perform("aster", "archiveItemProtocolPlace", placing);
    const notice = { id, communityId: partners.ayni, kind: "ASK_BEFORE_SHARING" };
    await perform("aster", "archiveItemNoticePlace", notice);
    await perform("aster", "archiveItemLeave", { id, communityId: partners.ayni });
    expect(await sees("aster", id)).toBe(false);
    expect(places(await attempt("bilal", "archiveItemProtocolRemove", placing))).toEqual([
      "protocolId NOT_FOUND",
    ]);
    expect(places(await attempt("bilal", "archiveItemNoticeRemove", notice))).toEqual([
      "communityId NOT_YOURS",
    ]);
    await perform("aster", "archiveItemNoticeRemove", notice);
    for (const name of ["archiveItemNoticeRemove", "archiveItemNoticePlace"])
      expect(places(await attempt("aster", name, notice))).toEqual(["id NOT_FOUND"]);
    const whyNot = `query ($id: ID!) { whyNot(action: "archiveItemProtocolRemove", id: $id) { code } }`;
    expect((await ask("aster", whyNot, { id })).whyNot).toEqual([]);
    await perform("aster", "archiveItemProtocolRemove", placing);
    for (const name of ["archiveItemProtocolRemove", "archiveItemProtocolPlace"])
      expect(places(await attempt("aster", name, placing))).toEqual(["id NOT_FOUND"]);
    const query =
      "query ($id: ID!) { archiveItem(by: { id: $id }) { protocols { id } communityNotices { kind } } }";
    expect((await ask("bilal", query, { id })).archiveItem).toEqual({ protocols: [], communityNotices: [] });
  });

  test("of several, each has to agree to whatever widens", async () => {
    const id = await governed("aster", "bilal");
    const protocolId = await protocol("aster");
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    const reviewId = await review([id]);
    await perform("bilal", "consentReviewSupport", { id: reviewId, partnerId: partners.biriya });
    await approve("aster", id, "COMMUNITY");
    expect(await sees("tesfa", id)).toBe(false);
    await approve("bilal", id, "COMMUNITY");
    expect(await sees("tesfa", id)).toBe(true);
  });

  test("of several, each says that the people listed are all; one alone takes it back", async () => {
    const id = await governed("aster", "bilal");
    const protocolId = await protocol("aster");
    await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    const person = { partnerId: partners.museum, kind: "PERSON" };
    const { id: subjectId } = await perform("maria", "consentSubjectCreate", person);
    await perform("maria", "archiveItemSubjectsAdd", { id, subjects: [{ subjectId }] });
    await sql(
      `with evidence as (
         insert into heritage.consent_evidence (home_partner_id, kind, note, recorded_by) values ($3, 'SIGNED_FORM', 'In the safe', 'SYSTEM') returning id)
       insert into heritage.consent_events (item_id, subject_id, purpose, state, said_by, evidence_id, recorded_by)
       select $1, $2, 'COMMUNITY_ACCESS', 'GIVEN', 'SUBJECT', id, 'SYSTEM' from evidence`,
      [decodeId("item", id), decodeId("subj", subjectId), decodeId("part", partners.museum)],
    );
    for (const who of ["aster", "bilal"] as const) await approve(who, id, "COMMUNITY");
    await perform("aster", "archiveItemSubjectsComplete", { id });
    expect(await sees("tesfa", id)).toBe(false);
    await perform("bilal", "archiveItemSubjectsComplete", { id });
    expect(await sees("tesfa", id)).toBe(true);
    await perform("bilal", "archiveItemSubjectsReopen", { id });
    await perform("bilal", "archiveItemSubjectsComplete", { id });
    expect(await sees("tesfa", id)).toBe(false);
  });
});

describe("an institution that governs its own record", () => {
  const statement = [
    { language: "en", text: "We built this house in 1902." },
    { language: "it", text: "Abbiamo costruito questa casa nel 1902." },
  ];
  const own = async () => {
    const id = await draft();
    await join("guest", "museum", "COMMUNITY_STEWARD");
    await perform("maria", "archiveItemOffer", { id, communityId: partners.museum });
    const answer = { id, communityId: partners.museum };
    expect(places(await attempt("guest", "archiveItemAccept", answer))).toEqual(["statement REQUIRED"]);
    const long = [{ language: "en", text: "x".repeat(1001) }];
    expect(places(await attempt("guest", "archiveItemAccept", { ...answer, statement: long }))).toEqual([
      "statement.0.text TOO_LONG",
    ]);
    await perform("guest", "archiveItemAccept", { ...answer, statement });
    const rule = { communityId: partners.museum, name: [{ language: "en", text: "All" }], reach: "PUBLIC" };
    const { id: protocolId } = await perform("guest", "protocolCreate", rule);
    await perform("guest", "archiveItemProtocolPlace", { id, protocolId });
    await review([id], { communityId: partners.museum }, "guest");
    await approve("guest", id, "PUBLIC", { partnerId: partners.museum });
    return id;
  };

  test("needs a second person for the public, and becomes no community that needs one", async () => {
    const id = await own();
    const change = (who: "maria" | "guest" | "admin", changes: object) =>
      attempt(who, "partnerUpdate", { id: partners.museum, ...changes });
    expect(await sees(undefined, id)).toBe(false);
    const refused = await change("admin", { side: "COMMUNITY" });
    expect(places(refused)).toEqual(["side CONDITION_MISSING"]);
    expect(refused.userErrors[0].message).toMatch(
      /^The partner keeps or governs heritage, and who may open it/,
    );
    for (const who of ["maria", "guest"] as const)
      expect((await change(who, { side: "COMMUNITY" })).refused).toBe("FORBIDDEN");
    await perform("admin", "partnerUpdate", {
      id: partners.museum,
      side: "BRIDGE",
      kind: "MIGRANT_ASSOCIATION",
    });
    await approve("guest", id, "COMMUNITY", { partnerId: partners.museum });
    expect(await sees(undefined, id)).toBe(false);
    await approve("maria", id, "PUBLIC");
    expect(await sees(undefined, id)).toBe(true);
  });

  test("says so to everybody who sees it, in the reader's language; a community's claim closes it", async () => {
    const id = await own();
    await approve("maria", id, "PUBLIC");
    const query = `query ($id: ID!) @inLanguages(prefer: ["it"]) { archiveItem(by: { id: $id }) {
      ownRecordStatement { text language } governance { statement { text } } } }`;
    const said = { text: statement[1]?.text, language: "it" };
    expect((await ask(undefined, query, { id })).archiveItem).toEqual({
      ownRecordStatement: said,
      governance: [],
    });
    expect((await ask("guest", query, { id })).archiveItem).toEqual({
      ownRecordStatement: said,
      governance: [{ statement: { text: said.text } }],
    });
    const claim = { id, partnerId: partners.ayni, reason: "CLAIM" };
    const { id: suspension } = await perform("aster", "archiveItemSuspend", claim);
    for (const who of [undefined, "maria", "aster"] as const) expect(await sees(who, id)).toBe(false);
    await perform("guest", "archiveItemSuspensionLift", {
      id: suspension,
      decision: "We met, and they agreed.",
    });
    expect(await sees(undefined, id)).toBe(true);
  });

  test("says what it said for good; a community says nothing of the kind", async () => {
    const id = await own();
    const reworded = sql("update heritage.item_communities set statement = '{}' where item_id = $1", [
      decodeId("item", id),
    ]);
    await expect(reworded).rejects.toThrow("stays as it was said");
    const theirs = await draft();
    await perform("maria", "archiveItemOffer", { id: theirs, communityId: partners.ayni });
    const answer = { id: theirs, communityId: partners.ayni };
    expect(places(await attempt("aster", "archiveItemAccept", { ...answer, statement }))).toEqual([
      "statement INVALID",
    ]);
    await perform("aster", "archiveItemAccept", answer);
    await approve("aster", theirs, "COMMUNITY");
    const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { ownRecordStatement { text } } }";
    expect((await ask("aster", query, { id: theirs })).archiveItem.ownRecordStatement).toBeNull();
  });

  test("a community that governs stays one", async () => {
    await governed();
    const to = { id: partners.ayni, side: "HOST" };
    expect(places(await attempt("admin", "partnerUpdate", to))).toEqual(["side CONDITION_MISSING"]);
    const { id } = await perform("admin", "partnerCreate", {
      name: [{ language: "en", text: "New" }],
      kind: "MUSEUM",
      side: "HOST",
    });
    await perform("admin", "partnerUpdate", { id, side: "COMMUNITY" });
  });
});

describe("the protocols of an item", () => {
  test("are placed and removed by the stewards of the community whose they are", async () => {
    const id = await governed();
    const [own, other] = [await protocol("aster"), await protocol("bilal")];
    const place = (protocolId: string, who: "aster" | "bilal" | "admin" = "aster") =>
      attempt(who, "archiveItemProtocolPlace", { id, protocolId });
    expect(places(await place(other))).toEqual(["protocolId NOT_FOUND"]);
    expect(places(await place(other, "bilal"))).toEqual(["id NOT_FOUND"]);
    expect(places(await place(own, "admin"))).toEqual(["id NOT_FOUND"]);
    expect((await place(own)).archiveItem.protocols).toEqual([{ id: own }]);
    expect(places(await place(own))).toEqual(["protocolId NOT_UNIQUE"]);
    const removed = await perform("aster", "archiveItemProtocolRemove", { id, protocolId: own });
    expect(removed.protocols).toEqual([]);
  });

  test("all admit, unless all communities agreed that any of them is enough", async () => {
    const id = await governed();
    const [elders, women] = [await protocol("aster"), await protocol("aster")];
    await perform("aster", "protocolMembersAdd", { id: elders, personIds: [people.tesfa] });
    for (const protocolId of [elders, women])
      await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
    await review([id]);
    await approve("aster", id, "COMMUNITY");
    expect(await sees("tesfa", id)).toBe(false);
    const agree = { id, communityId: partners.ayni };
    await perform("aster", "archiveItemAgreeToAny", agree);
    expect(await sees("tesfa", id)).toBe(true);
    await perform("aster", "archiveItemAgreeToAny", { ...agree, agrees: false });
    expect(await sees("tesfa", id)).toBe(false);
  });

  test("say in whyNot what is missing", async () => {
    const id = await governed();
    const whyNot = async (who: "aster" | "maria", action: string) => {
      const document = "query ($action: String!, $id: ID!) { whyNot(action: $action, id: $id) { code } }";
      return (await ask(who, document, { action, id })).whyNot;
    };
    expect(await whyNot("aster", "archiveItemProtocolPlace")).toEqual([]);
    expect(await whyNot("aster", "archiveItemAccept")).toEqual([{ code: "CONDITION_MISSING" }]);
    expect(await whyNot("maria", "archiveItemOffer")).toEqual([]);
    expect(await whyNot("maria", "archiveItemAccept")).toContainEqual({ code: "SCOPE_MISSING" });
  });
});
