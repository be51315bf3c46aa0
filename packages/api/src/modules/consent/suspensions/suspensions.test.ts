import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type Council, openCouncil } from "#test/council-stage";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { partners, perform, attempt, ask, sees, sql, draft, close, shown } = {} as Council;
beforeAll(async () => {
  ({ partners, perform, attempt, ask, sees, sql, draft, close, shown } = await openCouncil());
});
afterAll(() => close());

describe("a suspension", () => {
  test.each([
    ["a steward", "aster", "ayni"],
    ["the holder", "maria", "museum"],
    ["an administrator, who does not see it", "admin", undefined],
  ] as const)("by %s closes at once, for all but stewards", async (_who, who, partner) => {
    const id = await shown();
    const partnerId = partner && partners[partner];
    const suspension = await perform(who, "archiveItemSuspend", { id, partnerId, reason: "MOURNING" });
    expect(suspension.partner).toEqual(partnerId === undefined ? null : { id: partnerId });
    expect(await sees(undefined, id)).toBe(false);
    expect(await sees("maria", id)).toBe(false);
    expect(await sees("admin", id)).toBe(false);
    expect(await sees("aster", id)).toBe(true);
  });

  test("is lifted by a steward with a recorded decision, once", async () => {
    const id = await shown();
    const suspend = { id, partnerId: partners.museum, reason: "DISPUTE" };
    const suspension = await perform("maria", "archiveItemSuspend", suspend);
    const lift = { id: suspension.id, decision: "The family agreed on 3 May." };
    expect((await attempt("maria", "archiveItemSuspensionLift", lift)).refused).toBe("FORBIDDEN");
    expect(places(await attempt("bilal", "archiveItemSuspensionLift", lift))).toEqual(["id NOT_FOUND"]);
    expect(places(await attempt("aster", "archiveItemSuspensionLift", { ...lift, decision: "" }))).toEqual([
      "decision REQUIRED",
    ]);
    expect(await perform("aster", "archiveItemSuspensionLift", lift)).toMatchObject({
      liftedAt: expect.any(String),
    });
    expect(await sees(undefined, id)).toBe(true);
    expect(places(await attempt("aster", "archiveItemSuspensionLift", lift))).toEqual([
      "id CONDITION_MISSING",
    ]);
  });

  test("of an administrator is lifted by a steward together with an administrator, in either order", async () => {
    for (const first of ["aster", "admin"] as const) {
      const id = await shown();
      const suspension = await perform("admin", "archiveItemSuspend", { id, reason: "COURT" });
      const lift = () =>
        perform("aster", "archiveItemSuspensionLift", { id: suspension.id, decision: "The court decided." });
      const release = () => perform("admin", "archiveItemSuspensionRelease", { id: suspension.id });
      await (first === "aster" ? lift() : release());
      expect(await sees(undefined, id)).toBe(false);
      await (first === "aster" ? release() : lift());
      expect(await sees(undefined, id)).toBe(true);
    }
  });

  test("is a community's claim on what an institution governs as its own", async () => {
    const id = await draft();
    const claim = () =>
      attempt("aster", "archiveItemSuspend", { id, partnerId: partners.ayni, reason: "CLAIM" });
    expect(places(await claim())).toEqual(["id NOT_FOUND"]);
    await sql(
      "insert into heritage.item_communities (item_id, community_id, offered_by, accepted_at, accepted_by) values ($1, $2, 'x', now(), 'x')",
      [decodeId("item", id), decodeId("part", partners.museum)],
    );
    expect((await claim()).suspension).toMatchObject({ reason: "CLAIM", partner: { id: partners.ayni } });
    const [row] = await sql("select is_suspended from heritage.items where id = $1", [decodeId("item", id)]);
    expect(row.is_suspended).toBe(true);
  });

  test("is refused to whoever is no party, and to an administrator for anybody else", async () => {
    const id = await shown();
    const suspend = (who: "bilal" | "guest" | "aster" | "admin" | undefined, partnerId?: string) =>
      attempt(who, "archiveItemSuspend", { id, partnerId, reason: "DANGER" });
    expect(places(await suspend("bilal", partners.biriya))).toEqual(["id NOT_FOUND"]);
    expect(places(await suspend("guest", partners.ayni))).toEqual(["id NOT_FOUND"]);
    expect(places(await suspend("aster", partners.museum))).toEqual(["partnerId NOT_YOURS"]);
    expect(places(await suspend("aster"))).toEqual(["partnerId REQUIRED"]);
    expect(places(await suspend("admin", partners.ayni))).toEqual(["partnerId INVALID"]);
    expect((await suspend(undefined)).refused).toBe("UNAUTHENTICATED");
    const nothing = { id: "item_01k3c0000000000000000000zz", reason: "DANGER" };
    expect(places(await attempt("admin", "archiveItemSuspend", nothing))).toEqual(["id NOT_FOUND"]);
    expect(await sees(undefined, id)).toBe(true);
  });

  test("is told to stewards and to those for whom it was suspended", async () => {
    const id = await shown();
    const note = "Ask the elders.";
    await perform("maria", "archiveItemSuspend", { id, partnerId: partners.museum, reason: "DISPUTE", note });
    const query = "query ($id: ID!) { archiveItem(by: { id: $id }) { suspensions { reason note } } }";
    const { archiveItem } = await ask("aster", query, { id });
    expect(archiveItem.suspensions).toEqual([{ reason: "DISPUTE", note }]);
  });
});
