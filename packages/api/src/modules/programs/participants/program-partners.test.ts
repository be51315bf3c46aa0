import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en, openStage, type Stage } from "#test/stage";
import { addKey } from "#test/test-app";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let { app, admin, sides } = {} as Stage;
/** Partners that take part beside both sides. */
let library: string;
let choir: string;
/** A key that writes at home, which is the community. */
let writer: string;
beforeAll(async () => {
  ({ app, admin, sides } = await openStage());
  const named = (text: string) => ({ name: en(text) });
  library = await admin.publicPartner(named("City Library"));
  choir = await admin.publicPartner({ ...named("Choir of Exile"), side: "COMMUNITY" });
  writer = await addKey(app.database, {
    partnerId: decodeId("part", sides.community),
    scopes: ["partners:read", "programs:read", "programs:write"],
  });
});
afterAll(() => app?.close());

const part = (partnerId: string, role: string) => ({ partnerId, role });
const document = `query ($id: ID!) { program(by: { id: $id }) {
  isPublic partners(first: 50) { edges { role node { id } } totalCount { value } } } }`;
async function partsOf(id: string, key = app.adminKey): Promise<string[]> {
  const { data } = await app.graphql(document, { id }, { key });
  const { edges, totalCount } = data.program.partners;
  expect(totalCount.value).toBe(edges.length);
  return edges.map(({ role, node }: { role: string; node: { id: string } }) => `${node.id} ${role}`);
}
async function save(input: object, key = writer) {
  const { data, errors } = await app.graphql(
    "mutation ($input: ProgramUpdateInput!) { programUpdate(input: $input) { program { id } userErrors { code message path } } }",
    { input },
    { key },
  );
  expect(errors).toBeUndefined();
  return { record: data.programUpdate.program, userErrors: data.programUpdate.userErrors };
}
const hide = (id: string) => admin.do("partnerUnpublish", { id });
const show = (id: string) => admin.do("partnerPublish", { id });

const four = () => [
  part(sides.community, "LEAD"),
  part(library, "VENUE"),
  part(sides.host, "HOST"),
  part(choir, "SUPPORT"),
];

describe("a writer who does not see all who take part", () => {
  test("takes nobody away by saving what they read, and leaves everybody's place", async () => {
    const id = await admin.draft(sides, { partners: four() });
    const before = await partsOf(id);
    await hide(library);
    const seen = await partsOf(id, writer);
    expect(seen).toEqual(before.filter((name) => !name.startsWith(library)));
    const partners = seen
      .map((name) => name.split(" "))
      .map(([partnerId = "", role = ""]) => part(partnerId, role));
    expect(await save({ id, partners })).toMatchObject({ userErrors: [] });
    await show(library);
    expect(await partsOf(id)).toEqual(before);
  });

  test("replaces and empties only what they see", async () => {
    const id = await admin.draft(sides, { partners: four() });
    await hide(library);
    await save({ id, partners: [part(choir, "LEAD")] });
    await save({ id, partners: [] });
    expect(await partsOf(id, writer)).toEqual([]);
    await show(library);
    expect(await partsOf(id)).toEqual([`${library} VENUE`]);
  });

  test("cannot remove, nor learn of, whom they do not see", async () => {
    const id = await admin.draft(sides, { partners: four() });
    await hide(library);
    const hidden = await save({ id, removePartners: [part(library, "VENUE")] });
    expect(places(hidden)).toEqual(["removePartners.0.partnerId NOT_FOUND"]);
    const made = "part_01h455vb4pex5vsknk084sn02q";
    const never = await save({ id, removePartners: [part(made, "VENUE")] });
    expect(never).toEqual(hidden);
    await show(library);
    expect(await partsOf(id)).toHaveLength(4);
  });

  test("edits what is agreed though the lead of the other side is hidden meanwhile", async () => {
    const id = await admin.draft(sides, { partnerId: sides.host });
    await admin.approve(id, "COMMUNITY", "HOST");
    await admin.do("programAgree", { id });
    await hide(sides.community);
    const host = await addKey(app.database, {
      partnerId: decodeId("part", sides.host),
      scopes: ["partners:read", "programs:read", "programs:write"],
    });
    expect(await save({ id, infoUrl: "https://info.example/" }, host)).toMatchObject({ userErrors: [] });
    expect(await save({ id, startsOn: null }, host)).toMatchObject({
      userErrors: [{ code: "CONDITION_MISSING", path: ["input", "startsOn"] }],
    });
    await show(sides.community);
    expect(await partsOf(id)).toEqual([`${sides.community} LEAD`, `${sides.host} HOST`]);
  });
});

describe("who takes part", () => {
  test("is added after those who do, and removed, without the others being named", async () => {
    const id = await admin.draft(sides);
    await save({ id, addPartners: [part(choir, "SUPPORT"), part(sides.host, "VENUE")] });
    await save({ id, addPartners: [part(library, "VENUE")], removePartners: [part(sides.host, "HOST")] });
    expect(await partsOf(id)).toEqual([
      `${sides.community} LEAD`,
      `${choir} SUPPORT`,
      `${sides.host} VENUE`,
      `${library} VENUE`,
    ]);
  });

  test("who does already is added without effect: no approval lapses", async () => {
    const id = await admin.publicProgram(sides);
    expect(await save({ id, addPartners: [part(sides.host, "HOST")] })).toMatchObject({ userErrors: [] });
    const { data } = await app.graphql(document, { id });
    expect(data.program).toMatchObject({ isPublic: true });
  });

  test("gets each error with its path", async () => {
    const id = await admin.draft(sides);
    const refused = await save({
      id,
      addPartners: [part("part_nobody", "HOST"), part(library, "VENUE"), part(library, "VENUE")],
      removePartners: [part(library, "VENUE")],
    });
    expect(places(refused)).toEqual([
      "addPartners.0.partnerId NOT_FOUND",
      "addPartners.2 NOT_UNIQUE",
      "removePartners.0 NOT_FOUND",
    ]);
    const both = await save({ id, partners: [], addPartners: [] });
    expect(places(both)).toEqual(["partners INVALID"]);
    const many = ["LEAD", "HOST", "VENUE", "FUNDER", "SUPPORT"].flatMap((role) =>
      Array.from({ length: 11 }, (_, index) => part(`part_${index}`, role)),
    );
    expect(places(await save({ id, addPartners: many }))).toContain("addPartners TOO_MANY");
  });

  test("is changed by two at once without one undoing the other", async () => {
    const id = await admin.draft(sides);
    await Promise.all([
      save({ id, addPartners: [part(library, "VENUE")] }),
      save({ id, addPartners: [part(choir, "SUPPORT")] }),
      save({ id, removePartners: [part(sides.host, "HOST")] }),
    ]);
    expect((await partsOf(id)).sort()).toEqual(
      [`${sides.community} LEAD`, `${library} VENUE`, `${choir} SUPPORT`].sort(),
    );
  });

  test("stays as it was saved where a partner was deleted since", async () => {
    const gone = await admin.publicPartner({ name: [{ language: "en", text: "Closed Cinema" }] });
    const id = await admin.draft(sides, { partners: [...four(), part(gone, "FUNDER")] });
    await admin.do("partnerDelete", { id: gone });
    const seen = await partsOf(id);
    const partners = seen
      .map((name) => name.split(" "))
      .map(([partnerId = "", role = ""]) => part(partnerId, role));
    expect(await save({ id, partners }, app.adminKey)).toMatchObject({ userErrors: [] });
    expect(await partsOf(id)).toEqual(seen);
    const refused = await admin.try("programUpdate", {
      id: await admin.draft(sides),
      partners: [part(gone, "LEAD")],
    });
    expect(places(refused)).toEqual(["partners.0.partnerId NOT_FOUND"]);
  });
});
