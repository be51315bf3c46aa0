import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addManyRecords } from "#test/many-records";
import { createTestApp, type TestApp } from "#test/test-app";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await addManyRecords(app.database);
});
afterAll(() => app.close());

interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}
interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: PageInfo;
}
interface List {
  name: string;
  orders: string[];
  /** The field with its place for `(…)`, and the way to it in the answer. */
  field: (args: string) => string;
  pageOf: (data: never) => Page;
}

const parts = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const programOrders = [
  "STARTS_ON",
  "STARTS_ON_DESC",
  "TITLE",
  "TITLE_DESC",
  "CREATED_AT",
  "CREATED_AT_DESC",
  "UPDATED_AT",
  "UPDATED_AT_DESC",
];
const lists: List[] = [
  {
    name: "programs",
    orders: programOrders,
    field: (args) => `programs(${args}) { ${parts} }`,
    pageOf: ({ programs }: { programs: Page }) => programs,
  },
  {
    name: "partners",
    orders: ["NAME", "NAME_DESC", "CREATED_AT", "CREATED_AT_DESC", "UPDATED_AT", "UPDATED_AT_DESC"],
    field: (args) => `partners(${args}) { ${parts} }`,
    pageOf: ({ partners }: { partners: Page }) => partners,
  },
  {
    name: "sessions",
    orders: ["STARTS_AT", "STARTS_AT_DESC"],
    field: (args) => `sessions(${args}) { ${parts} }`,
    pageOf: ({ sessions }: { sessions: Page }) => sessions,
  },
  {
    name: "the programs of a partner",
    orders: programOrders,
    field: (args) => `partner(by: { slug: "bulk-partner-1" }) { programs(${args}) { ${parts} } }`,
    pageOf: ({ partner }: { partner: { programs: Page } }) => partner.programs,
  },
  {
    name: "the sessions of a program",
    orders: ["STARTS_AT", "STARTS_AT_DESC"],
    field: (args) => `program(by: { slug: "bulk-program-7" }) { sessions(${args}) { ${parts} } }`,
    pageOf: ({ program }: { program: { sessions: Page } }) => program.sessions,
  },
  {
    name: "the partners of a program",
    orders: ["(its own)"],
    field: (args) => `program(by: { slug: "bulk-program-7" }) { partners(${args}) { ${parts} } }`,
    pageOf: ({ program }: { program: { partners: Page } }) => program.partners,
  },
];

async function page(list: List, args: string): Promise<Page> {
  const { data, errors } = await app.graphql(`{ ${list.field(args)} }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return list.pageOf(data as never);
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

/** Walks a list to its end and holds every page against the whole. */
async function walk(list: List, order: string, sizes: number[], isBackward: boolean, all: string[]) {
  const found: string[] = [];
  let cursor = "";
  for (let step = 0; step <= all.length; step++) {
    const size = sizes[step % sizes.length];
    const args = isBackward
      ? `last: ${size} ${cursor && `before: "${cursor}"`}`
      : `first: ${size} ${cursor && `after: "${cursor}"`}`;
    const read = await page(list, `${args} ${order}`);
    const ids = idsOf(read);
    const start = isBackward ? all.length - found.length - ids.length : found.length;
    expect(read.pageInfo).toEqual({
      hasPreviousPage: start > 0,
      hasNextPage: start + ids.length < all.length,
      startCursor: read.edges[0]?.cursor ?? null,
      endCursor: read.edges.at(-1)?.cursor ?? null,
    });
    found[isBackward ? "unshift" : "push"](...ids);
    cursor = (isBackward ? read.pageInfo.startCursor : read.pageInfo.endCursor) ?? "";
    if (!(isBackward ? read.pageInfo.hasPreviousPage : read.pageInfo.hasNextPage)) break;
  }
  expect(found).toEqual(all);
}

describe.each(lists)("$name", (list) => {
  test.each(list.orders)("read page by page, forward and backward, is the whole list: %s", async (name) => {
    const order = list.orders.length === 1 ? "" : `orderBy: ${name}`;
    const all = idsOf(await page(list, `first: 100 ${order}`));
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });
    const ways = fc.asyncProperty(sizes, fc.boolean(), (pageSizes, isBackward) =>
      walk(list, order, pageSizes, isBackward, all),
    );
    await fc.assert(ways, { numRuns: 4, seed: 7 });
  });

  test("descending orders are the ascending ones turned round", async () => {
    for (const order of list.orders.filter((name) => name.endsWith("_DESC"))) {
      const descending = idsOf(await page(list, `first: 100 orderBy: ${order}`));
      const ascending = idsOf(await page(list, `first: 100 orderBy: ${order.slice(0, -5)}`));
      expect(descending).toEqual(ascending.reverse());
    }
  });
});

describe("the order", () => {
  const sorted = async (orderBy: string, field: string) => {
    const { data } = await app.graphql(`{ programs(first: 100 orderBy: ${orderBy}) { nodes { ${field} } } }`);
    return data.programs.nodes;
  };

  test("by first day puts programs without one last", async () => {
    const days = (await sorted("STARTS_ON", "startsOn")).map(
      (node: { startsOn: string | null }) => node.startsOn ?? "~",
    );
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(60);
    expect(days.at(-1)).toBe("~");
  });

  test("by title follows the root collation, accents and all scripts included", async () => {
    const titles = (await sorted("TITLE", "title { text }")).map(
      ({ title }: { title: { text: string } }) => title.text,
    );
    const collator = new Intl.Collator("und");
    expect(titles).toEqual([...titles].sort(collator.compare));
    expect(new Set(titles).size).toBe(7);
  });
});

describe("a page", () => {
  const programs = lists[0] as List;
  const sevenOf = (args: string) => page(programs, `first: 7 ${args}`);

  test("holds 20 items unless another size is asked for", async () => {
    expect((await page(programs, 'search: "bulk"')).edges).toHaveLength(20);
  });

  test("lies between two cursors when both are given", async () => {
    const { edges } = await page(programs, "first: 10");
    const [first, last] = [edges[0]?.cursor, edges[9]?.cursor];
    const between = await page(programs, `first: 100 after: "${first}" before: "${last}"`);
    expect(idsOf(between)).toEqual(edges.slice(1, 9).map(({ node }) => node.id));
    expect(between.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    const backward = await page(programs, `last: 3 after: "${first}" before: "${last}"`);
    expect(idsOf(backward)).toEqual(edges.slice(6, 9).map(({ node }) => node.id));
    const crossed = await page(programs, `first: 10 after: "${last}" before: "${first}"`);
    expect(crossed).toMatchObject({ edges: [], pageInfo: { startCursor: null, endCursor: null } });
  });

  test("stays where it was while items before and after it come and go", async () => {
    const all = idsOf(await page(programs, "first: 100"));
    const first = await sevenOf("");
    await hide(all[6] as string, all[2] as string, all[20] as string);
    await app.database.asOwner((owner) =>
      owner.query(
        `insert into heritage.programs (home_partner_id, slug, title, kind, origin, source_name, starts_on, sort_title, search_vector)
         select home_partner_id, 'newcomer', title, kind, origin, source_name, '2026-01-01', sort_title, ''
         from heritage.programs where slug = 'bulk-program-1'`,
      ),
    );
    const after = `after: "${first.pageInfo.endCursor}"`;
    expect(idsOf(await sevenOf(after))).toEqual(all.slice(7, 14));
    expect(idsOf(await page(programs, `first: 100 ${after}`))).toEqual(
      all.slice(7).filter((id) => id !== all[20]),
    );
    expect((await page(programs, "first: 100")).edges).toHaveLength(58);
  });

  test("has none before it once everything before it has gone", async () => {
    const { edges, pageInfo } = await sevenOf("");
    const second = () => page(programs, `first: 2 after: "${pageInfo.endCursor}"`);
    expect((await second()).pageInfo.hasPreviousPage).toBe(true);
    await hide(...edges.map(({ node }) => node.id));
    expect((await second()).pageInfo.hasPreviousPage).toBe(false);
  });
});

/** Takes programs out of public view. */
async function hide(...ids: string[]): Promise<void> {
  const uuids = ids.map((id) => decodeId("prog", id));
  await app.database.asOwner(async (owner) => {
    await owner.query("alter table heritage.programs disable trigger programs_visibility");
    await owner.query("update heritage.programs set public_until = '2020-01-01' where id = any($1)", [uuids]);
    await owner.query("alter table heritage.programs enable trigger programs_visibility");
  });
}
