import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type Council, openCouncil } from "#test/council-stage";
import { en } from "#test/stage";

let { partners, people, perform, attempt, ask, sees, close, governed, protocol, approve, review } =
  {} as Council;
beforeAll(async () => {
  ({ partners, people, perform, attempt, ask, sees, close, governed, protocol, approve, review } =
    await openCouncil());
});
afterAll(() => close());

const query = `query ($id: ID!) { protocol(by: { id: $id }) {
  name { text } reach revision deletedAt community { id } windows { id opensAt closesAt }
  members { nodes { personId person { id } } totalCount { value } } partners { nodes { id } } } }`;
// biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
const read = async (who: Parameters<Council["ask"]>[0], id: string): Promise<any> =>
  (await ask(who, query, { id })).protocol;

/** An item that the members of a protocol see, if it is open: for one of them. */
async function underProtocol() {
  const id = await governed();
  const protocolId = await protocol("aster");
  await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
  await perform("aster", "archiveItemProtocolPlace", { id, protocolId });
  await review([id]);
  await approve("aster", id, "COMMUNITY");
  return { id, protocolId };
}

describe("a protocol", () => {
  test("is one community's, made by its stewards; for members, open without end", async () => {
    const id = await protocol("aster");
    expect(await read("aster", id)).toMatchObject({
      ...{ name: { text: "Elders" }, reach: "MEMBERS", community: { id: partners.ayni } },
      windows: [{ closesAt: null }],
      members: { nodes: [] },
    });
    const input = { communityId: partners.ayni, name: en("Elders") };
    expect(places(await attempt("bilal", "protocolCreate", input))).toEqual(["communityId NOT_YOURS"]);
    expect(places(await attempt("admin", "protocolCreate", input))).toEqual(["communityId NOT_YOURS"]);
    expect((await attempt("maria", "protocolCreate", input)).refused).toBe("FORBIDDEN");
  });

  test("is seen by its stewards and its members, who see of the members themselves", async () => {
    const id = await protocol("aster");
    await perform("aster", "protocolMembersAdd", { id, personIds: [people.tesfa, people.guest] });
    expect((await read("aster", id)).members.totalCount).toEqual({ value: 2 });
    expect(await read("tesfa", id)).toMatchObject({
      windows: [],
      members: {
        nodes: [{ personId: people.tesfa, person: { id: people.tesfa } }],
        totalCount: { value: 1 },
      },
    });
    for (const who of ["bilal", "maria", "admin", undefined] as const) expect(await read(who, id)).toBeNull();
  });

  test("is changed by adding and removing: what is not named stays", async () => {
    const id = await protocol("aster", "PARTNERS");
    await perform("aster", "protocolMembersAdd", { id, personIds: [people.tesfa, people.guest] });
    await perform("aster", "protocolMembersAdd", { id, personIds: [people.guest, people.sofia] });
    await perform("aster", "protocolMembersRemove", { id, personIds: [people.guest] });
    await perform("aster", "protocolPartnersAdd", { id, partnerIds: [partners.school, partners.museum] });
    await perform("aster", "protocolPartnersRemove", { id, partnerIds: [partners.museum] });
    const { members, partners: listed } = await read("aster", id);
    const ids = members.nodes.map(({ personId }: { personId: string }) => personId);
    expect(ids).toEqual([people.tesfa, people.sofia]);
    expect(listed.nodes).toEqual([{ id: partners.school }]);
    const wrong = await attempt("aster", "protocolMembersAdd", {
      id,
      personIds: ["pers_none", people.aster],
    });
    expect(places(wrong)).toEqual(["personIds.0 NOT_FOUND"]);
    expect(places(await attempt("aster", "protocolPartnersAdd", { id, partnerIds: [] }))).toEqual([
      "partnerIds REQUIRED",
    ]);
    expect(places(await attempt("bilal", "protocolMembersAdd", { id, personIds: [people.bilal] }))).toEqual([
      "id NOT_FOUND",
    ]);
    expect((await attempt("tesfa", "protocolMembersAdd", { id, personIds: [people.tesfa] })).refused).toBe(
      "FORBIDDEN",
    );
  });

  test("admits nobody outside its windows", async () => {
    const { id, protocolId } = await underProtocol();
    expect(await sees("tesfa", id)).toBe(true);
    const [window] = (await read("aster", protocolId)).windows;
    await perform("aster", "protocolWindowUpdate", {
      ...{ id: protocolId, windowId: window.id },
      opensAt: "2001-01-01T00:00:00Z",
      closesAt: "2001-02-01T00:00:00Z",
    });
    expect(await sees("tesfa", id)).toBe(false);
    await perform("aster", "protocolWindowAdd", { id: protocolId, opensAt: "2002-01-01T00:00:00Z" });
    expect(await sees("tesfa", id)).toBe(true);
    const later = (await read("aster", protocolId)).windows[1];
    await perform("aster", "protocolWindowRemove", { id: protocolId, windowId: later.id });
    expect(await sees("tesfa", id)).toBe(false);
    const backwards = { opensAt: "2002-01-01T00:00:00Z", closesAt: "2001-01-01T00:00:00Z" };
    expect(places(await attempt("aster", "protocolWindowAdd", { id: protocolId, ...backwards }))).toEqual([
      "closesAt INVALID",
    ]);
    expect(
      places(await attempt("aster", "protocolWindowRemove", { id: protocolId, windowId: later.id })),
    ).toEqual(["windowId NOT_FOUND"]);
  });

  test("closes what stands under it when a member is removed, or it is deleted", async () => {
    const { id, protocolId } = await underProtocol();
    expect(await sees("tesfa", id)).toBe(true);
    await perform("aster", "protocolDelete", { id: protocolId });
    expect(await sees("tesfa", id)).toBe(false);
    await perform("aster", "protocolRestore", { id: protocolId });
    expect(await sees("tesfa", id)).toBe(true);
    await perform("aster", "protocolMembersRemove", { id: protocolId, personIds: [people.tesfa] });
    expect(await sees("tesfa", id)).toBe(false);
  });
});
