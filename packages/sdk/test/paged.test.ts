import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  createClient,
  getProgram,
  listProgramPartners,
  listProgramSessions,
  listPrograms,
  type ProgramCard,
} from "../src/index.ts";
import { type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

let server: ProtocolServer;

// A server for each test: a call that was given up may still arrive when the next test has begun.
beforeEach(async () => {
  server = await startProtocolServer(45);
});
afterEach(() => server.close());

const client = () => createClient({ url: server.url, retry: false });
const numbers = (programs: readonly ProgramCard[]) => programs.map(({ id }) => Number(id.slice(5)));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function collect(list: AsyncIterable<ProgramCard>): Promise<number[]> {
  const found: ProgramCard[] = [];
  for await (const program of list) found.push(program);
  return numbers(found);
}

describe("a list that is awaited", () => {
  test("is its first page, asked for once", async () => {
    const list = listPrograms(client(), { first: 10 });
    const page = await list;
    expect(numbers(page.nodes)).toEqual(upTo(10));
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(page.totalCount).toBeUndefined();
    expect(await list).toBe(page);
    expect(server.requests).toHaveLength(1);
  });

  test("counts when it is asked to", async () => {
    const page = await listPrograms(client(), { first: 1, withTotalCount: true });
    expect(page.totalCount).toEqual({ value: 45, precision: "EXACT" });
  });

  test("asks again after a failure", async () => {
    const list = listPrograms(client(), { first: 3 });
    server.replies.push({ drop: true });
    await expect(list).rejects.toMatchObject({ code: "network" });
    expect((await list).nodes).toHaveLength(3);
  });
});

describe("a list that is walked", () => {
  test.each([1, 7, 20, 45, 100])("has each item once, with pages of %i", async (first) => {
    expect(await collect(listPrograms(client(), { first }))).toEqual(upTo(45));
    expect(server.requests).toHaveLength(Math.ceil(45 / first));
  });

  test("with last goes from the end to the beginning", async () => {
    expect(await collect(listPrograms(client(), { last: 7 }))).toEqual(upTo(45).toReversed());
  });

  test("stops asking when you stop walking", async () => {
    for await (const program of listPrograms(client(), { first: 5 })) if (program.id === "prog_6") break;
    expect(server.requests).toHaveLength(2);
  });

  test("keeps filter, languages and signal on every page", async () => {
    const where = { kind: { eq: "WORKSHOP" } } as const;
    await collect(listPrograms(client(), { first: 20, where, languages: ["it"] }));
    const sent = server.requests.map(({ url }) =>
      JSON.parse(new URL(url, server.origin).searchParams.get("variables") ?? ""),
    );
    expect(sent.map(({ after, ...rest }) => rest)).toEqual(
      Array(3).fill({ first: 20, where, languages: ["it"] }),
    );
    expect(sent.map(({ after }) => after)).toEqual([undefined, "19", "39"]);
  });

  test("gives no item twice to two who walk it together", async () => {
    const walk = listPrograms(client(), { first: 10 })[Symbol.asyncIterator]();
    const results = await Promise.all(upTo(45).map(() => walk.next()));
    expect(numbers(results.map(({ value }) => value))).toEqual(upTo(45));
  });

  test("has pages", async () => {
    const sizes: number[] = [];
    for await (const page of listPrograms(client(), { first: 20 }).pages()) sizes.push(page.nodes.length);
    expect(sizes).toEqual([20, 20, 5]);
  });

  test("fails rather than going round when the cursor does not move", async () => {
    const pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: "x", endCursor: "x" };
    const stuck = { body: JSON.stringify({ data: { programs: { nodes: [], pageInfo } } }) };
    server.replies.push(stuck, stuck, stuck);
    await expect(collect(listPrograms(client()))).rejects.toMatchObject({ code: "unavailable" });
    expect(server.requests).toHaveLength(2);
  });
});

describe("toArray", () => {
  test("has at most as many items as its limit", async () => {
    expect(numbers(await listPrograms(client(), { first: 10 }).toArray({ limit: 12 }))).toEqual(upTo(12));
    expect(server.requests).toHaveLength(2);
    expect(await listPrograms(client()).toArray({ limit: 1_000 })).toHaveLength(45);
  });

  test("refuses to read without end", async () => {
    // @ts-expect-error: the limit is required.
    await expect(listPrograms(client()).toArray({})).rejects.toThrow("toArray needs a limit.");
  });
});

describe("a list inside something", () => {
  test("has a pager of its own", async () => {
    const by = { slug: "program-1" };
    const sessions = await listProgramSessions(client(), { by, first: 3 }).toArray({ limit: 100 });
    expect(sessions.map(({ id }) => id)).toEqual(upTo(7).map((n) => `sess_${n}`));
    expect(server.requests).toHaveLength(3);
  });

  test("goes on where the thing itself stopped", async () => {
    const by = { slug: "program-1" };
    const program = await getProgram(client(), { by, sessionsFirst: 5 });
    const after = program?.sessions.pageInfo.endCursor;
    const rest = await listProgramSessions(client(), { by, after }).toArray({ limit: 100 });
    expect(rest.map(({ id }) => id)).toEqual(["sess_6", "sess_7"]);
  });

  test("has its edges where they say more than the nodes", async () => {
    const [first] = await listProgramPartners(client(), { by: { id: "prog_1" } }).toArray({ limit: 5 });
    expect(first).toMatchObject({ role: "LEAD", node: { slug: "harbour-museum" } });
  });
});
