import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addManyRecords } from "#test/many-records";
import { statementsOf } from "#test/statements";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
let ids: { program: string; session: string; partner: string };
beforeAll(async () => {
  app = await createTestApp();
  await addManyRecords(app.database);
  const { data } = await app.graphql(
    "{ programs(first: 1) { nodes { id } } sessions(first: 1) { nodes { id } } partners(first: 1) { nodes { id } } }",
  );
  const [program, session, partner] = [data.programs, data.sessions, data.partners].map(
    ({ nodes }) => nodes[0].id,
  );
  ids = { program, session, partner };
});
afterAll(() => app.close());

const nodes = async (expected: unknown[], key?: string) => {
  const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
  return app.graphql(query, { ids: expected }, key === undefined ? {} : { key });
};

const uuidOf = (id: string) => {
  const letters = "0123456789abcdefghjkmnpqrstvwxyz";
  const number = [...id.slice(5)].reduce((sum, letter) => sum * 32n + BigInt(letters.indexOf(letter)), 0n);
  return number.toString(16).padStart(32, "0");
};

describe("an id", () => {
  test("is its type and the base32 of a UUIDv7, as TypeID has it", async () => {
    expect(ids.program).toMatch(/^prog_[0-7][0-9abcdefghjkmnpqrstvwxyz]{25}$/);
    expect(ids.partner).toMatch(/^part_/);
    expect(ids.session).toMatch(/^sess_/);
    const found = await app.database.asOwner((owner) =>
      owner.query("select 1 from heritage.programs where id = $1 and uuid_extract_version(id) = 7", [
        uuidOf(ids.program),
      ]),
    );
    expect(found.rowCount).toBe(1);
  });

  test("brings back what it stands for", async () => {
    const query = "query ($id: ID!) { node(id: $id) { __typename id ... on Partner { name { text } } } }";
    for (const [id, __typename] of [
      [ids.program, "Program"],
      [ids.session, "Session"],
      [ids.partner, "Partner"],
    ]) {
      const { data } = await app.graphql(query, { id });
      expect(data.node).toMatchObject({ __typename, id });
    }
  });
});

describe("several ids at once", () => {
  test("are answered in their order, each time they are given, with null where there is nothing to see", async () => {
    const unknown = ids.program.replace(/.{4}$/, "0000");
    const wrong = [
      unknown,
      ids.program.toUpperCase(),
      ids.program.replace("prog", "Prog"),
      ids.program.replace("prog", "sess"),
      ids.program.replace("prog", "user"),
      ids.program.replace("prog_0", "prog_8"),
      `${ids.program}0`,
      ` ${ids.program}`,
      ids.program.slice(0, -1),
      ids.program.slice(5),
      uuidOf(ids.program),
      "",
      "_",
      "prog_",
      "prog_zzzzzzzzzzzzzzzzzzzzzzzzzz",
      "prog_0000000000000000000000000u",
      "prog_' or true --",
      "prog_\u0000",
      "прог_01k3a5jz8pf4wbtqs1r2x3y4z5",
      "x".repeat(10_000),
      7,
    ];
    const { data } = await nodes([ids.session, ...wrong, ids.program, ids.partner, ids.program]);
    expect(data.nodes).toEqual([
      { __typename: "Session", id: ids.session },
      ...wrong.map(() => null),
      { __typename: "Program", id: ids.program },
      { __typename: "Partner", id: ids.partner },
      { __typename: "Program", id: ids.program },
    ]);
  });

  test("are at most 100", async () => {
    expect((await nodes(Array(100).fill(ids.program))).data.nodes).toHaveLength(100);
    const { status, errors } = await nodes(Array(101).fill(ids.program));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect((await nodes([])).data.nodes).toEqual([]);
  });

  test("are read in one statement for each type", async () => {
    const { data } = await app.graphql(
      "{ programs(first: 50) { nodes { id } } sessions(first: 40) { nodes { id } } }",
    );
    const expected = [...data.programs.nodes, ...data.sessions.nodes].map(({ id }) => id);
    expect(await statementsOf(() => nodes(expected))).toHaveLength(2);
  });

  test("show a draft to administrators only", async () => {
    const create = `mutation ($input: ProgramCreateInput!) { programCreate(input: $input) { program { id } userErrors { message } } }`;
    const { data } = await app.asAdmin(create, {
      input: { title: [{ language: "ti", text: "ድራፍት" }], kind: "WORKSHOP", partnerId: ids.partner },
    });
    expect(data.programCreate.userErrors).toEqual([]);
    const { id } = data.programCreate.program;
    expect((await nodes([id])).data.nodes).toEqual([null]);
    expect((await nodes([id], app.adminKey)).data.nodes).toEqual([{ __typename: "Program", id }]);
  });
});
