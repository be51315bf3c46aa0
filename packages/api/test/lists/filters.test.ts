import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addManyRecords } from "#test/many-records";
import { createTestApp, type TestApp } from "#test/test-app";

interface Program {
  id: string;
  kind: string;
  startsOn: string | null;
  origin: string;
}

let app: TestApp;
let all: Program[];
beforeAll(async () => {
  app = await createTestApp();
  await addManyRecords(app.database, { programs: 40 });
  all = (await list({})).data.programs.nodes;
});
afterAll(() => app.close());

const query =
  "query ($where: ProgramFilter) { programs(first: 100, where: $where) { nodes { id kind startsOn origin } totalCount { value } } }";
const list = (where: unknown) => app.graphql(query, { where });

type Filter = Record<string, unknown>;

/** What a filter means, in a few lines of another language than SQL. */
function holds(filter: Filter, program: Program): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === "and") return (value as Filter[]).every((part) => holds(part, program));
    if (name === "or") return (value as Filter[]).some((part) => holds(part, program));
    if (name === "not") return !holds(value as Filter, program);
    const own = program[name as keyof Program];
    return Object.entries(value as Filter).every(([operator, given]) => compare(own, operator, given));
  });
}

function compare(own: string | null, operator: string, given: unknown): boolean {
  if (operator === "isNull") return (own === null) === given;
  if (operator === "in") return own !== null && (given as string[]).includes(own);
  if (operator === "notIn") return own === null || !(given as string[]).includes(own);
  if (own === null) return false;
  if (operator === "eq") return own === given;
  const order = own < (given as string) ? -1 : Number(own > (given as string));
  return { lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 }[operator] as boolean;
}

function filters(): fc.Arbitrary<Filter> {
  const kind = fc.constantFrom("WORKSHOP", "FESTIVAL", "EXHIBITION", "OTHER");
  const day = fc.constantFrom("2027-03-01", "2027-03-02", "2027-03-03", "2027-03-05", "2030-01-01");
  const id = fc.constantFrom(
    ...all.slice(0, 8).map((program) => program.id),
    "prog_01k3a5jz8pf4wbtqs1r2x3y4z5",
    "sess_x",
    "",
  );
  const some = (value: fc.Arbitrary<string>) => fc.array(value, { maxLength: 3 });
  const exact = (value: fc.Arbitrary<string>) =>
    fc.oneof(
      fc.record({ eq: value }),
      fc.record({ in: some(value) }),
      fc.record({ notIn: some(value) }),
      fc.record({ in: some(value), notIn: some(value) }),
    );
  const range = fc.oneof(
    fc.record({ gte: day, lt: day }),
    fc.record({ gt: day }),
    fc.record({ lte: day }),
    fc.record({ eq: day }),
    fc.record({ isNull: fc.boolean() }),
  );
  const leaf = fc.oneof(
    fc.record({ kind: exact(kind) }),
    fc.record({ startsOn: range }),
    fc.record({ id: exact(id) }),
    fc.record({ kind: exact(kind), startsOn: range }),
  ) as fc.Arbitrary<Filter>;
  const join = (below: fc.Arbitrary<Filter>) =>
    fc.oneof(
      { weight: 2, arbitrary: below },
      { weight: 1, arbitrary: fc.record({ and: fc.array(below, { maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.record({ or: fc.array(below, { maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.record({ not: below }) },
      { weight: 1, arbitrary: fc.record({ not: below, kind: exact(kind) }) },
    ) as fc.Arbitrary<Filter>;
  return join(join(leaf));
}

describe("a filter", () => {
  test("keeps exactly what it says, alone, joined and turned round", async () => {
    const sizes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(filters(), async (where) => {
        const { data, errors } = await list(where);
        expect(errors).toBeUndefined();
        const expected = all.filter((program) => holds(where, program)).map(({ id }) => id);
        expect(data.programs.nodes.map(({ id }: Program) => id)).toEqual(expected);
        expect(data.programs.totalCount.value).toBe(expected.length);
        sizes.add(expected.length);
      }),
      { numRuns: 120, seed: 13 },
    );
    expect(sizes.size).toBeGreaterThan(8);
  });

  test("means the same in the document as in a variable", async () => {
    const where = '{ not: { kind: { in: [WORKSHOP] } }, startsOn: { gte: "2027-03-02", isNull: false } }';
    const literal = await app.graphql(`{ programs(first: 100, where: ${where}) { nodes { id } } }`);
    const variable = await list({
      not: { kind: { in: ["WORKSHOP"] } },
      startsOn: { gte: "2027-03-02", isNull: false },
    });
    expect(literal.data.programs.nodes.map(({ id }: Program) => id)).toEqual(
      variable.data.programs.nodes.map(({ id }: Program) => id),
    );
    expect(literal.data.programs.nodes.length).toBeGreaterThan(5);
  });

  test("composes with a search", async () => {
    const found = async (args: string) => {
      const { data } = await app.graphql(
        `{ programs(first: 100, ${args}) { nodes { id } totalCount { value } } }`,
      );
      expect(data.programs.nodes).toHaveLength(data.programs.totalCount.value);
      return data.programs.nodes.length as number;
    };
    const both = await found('search: "zaino", where: { kind: { eq: WORKSHOP } }');
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(await found('search: "zaino"'));
    expect(await found('search: "zaino", where: { kind: { in: [] } }')).toBe(0);
  });
});

describe("a filter is refused", () => {
  const deep = (levels: number): Filter =>
    levels === 0 ? { kind: { eq: "WORKSHOP" } } : { not: deep(levels - 1) };
  const workshop = { kind: { eq: "WORKSHOP" } };

  test.each<[string, Filter, RegExp]>([
    ["when it compares with nothing", { kind: {} }, /kind compares with nothing/],
    [
      "when it compares with nothing further in",
      { or: [workshop, { startsOn: {} }] },
      /startsOn compares with nothing/,
    ],
    ["when a condition is empty", { and: [workshop, {}] }, /and holds an empty condition/],
    ["when what does not hold is empty", { not: {} }, /not holds an empty condition/],
    ["when a comparator is null", { kind: null }, /kind is null/],
    ["when a value is null", { kind: { eq: null } }, /kind\.eq is null/],
    ["when a joined part is null", { not: null }, /not is null/],
    ["when it is four deep", deep(3), /more than 3 deep/],
    ["when it has 26 conditions", { or: Array(26).fill(workshop) }, /26 conditions; at most 25/],
    ["when it has 101 values", { id: { in: Array(101).fill("x") } }, /101 values; at most 100/],
    [
      "when it has 101 values together",
      { or: [{ id: { in: Array(60).fill("x") } }, { id: { notIn: Array(41).fill("x") } }] },
      /101 values/,
    ],
    ["when it names what is not there", { nothing: { eq: 1 } }, /nothing/],
    ["when a word is not one of the list", { kind: { eq: "CONCERT" } }, /CONCERT/],
    ["when a day does not exist", { startsOn: { eq: "2027-02-30" } }, /LocalDate must be/],
    ["when a language is none", { language: { eq: "!" } }, /LanguageTag must be/],
  ])("%s", async (_, where, message) => {
    const { status, data, errors } = await list(where);
    expect([status, data ?? null]).toEqual([400, null]);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
    expect(errors?.[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("on lists below too, and written into the document", async () => {
    for (const where of [
      "{ status: {} }",
      "{ program: { eq: null } }",
      "{ not: { not: { not: { status: { eq: CANCELLED } } } } }",
    ]) {
      const { status, errors } = await app.graphql(
        `{ programs { nodes { sessions(where: ${where}) { nodes { id } } } } }`,
      );
      expect([where, status, errors?.[0].extensions.code]).toEqual([where, 400, "BAD_USER_INPUT"]);
    }
  });

  test("and taken at its limits", async () => {
    const widest = [
      deep(2),
      { or: Array(25).fill(workshop) },
      { id: { in: Array(100).fill("x") } },
      {},
      null,
    ];
    for (const where of widest) expect((await list(where)).errors).toBeUndefined();
  });
});
