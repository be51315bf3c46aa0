import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addManyRecords } from "#test/many-records";
import { statementsOf } from "#test/statements";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await addManyRecords(app.database);
});
afterAll(() => app.close());

async function ask(query: string) {
  const { data, errors } = await app.graphql(query);
  expect(errors).toBeUndefined();
  return data;
}

interface Session {
  id: string;
  program: {
    id: string;
    sessions: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean }; totalCount: { value: number } };
  };
}

describe("a list below each item of a list", () => {
  test("is the same as when it is asked for alone, also where many items share a parent", async () => {
    const below = "sessions(first: 3) { nodes { id } pageInfo { hasNextPage } totalCount { value } }";
    const { sessions } = await ask(`{ sessions(first: 100) { nodes { id program { id ${below} } } } }`);
    const seen = new Map<string, Session["program"]>();
    for (const { program } of sessions.nodes as Session[]) {
      const known = seen.get(program.id);
      if (known) expect(program).toEqual(known);
      seen.set(program.id, program);
    }
    for (const [id, program] of seen) {
      const alone = await ask(`{ program(by: { id: "${id}" }) { id ${below} } }`);
      expect(program).toEqual(alone.program);
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  test("goes on after a cursor, and tells what lies before, in one statement for all parents", async () => {
    const own = "sessions(first: 1) { pageInfo { endCursor } }";
    const first = await ask(`{ program(by: { slug: "bulk-program-2" }) { ${own} } }`);
    const after = `after: "${first.program.sessions.pageInfo.endCursor}"`;
    const info = "pageInfo { hasNextPage hasPreviousPage }";
    const query = (size: number) =>
      `{ programs(first: ${size}) { nodes { slug sessions(first: 1 ${after}) { nodes { id } ${info} } } } }`;
    let answer: Awaited<ReturnType<typeof ask>>;
    const few = await statementsOf(() => ask(query(2)));
    const many = await statementsOf(async () => {
      answer = await ask(query(100));
    });
    expect(many).toHaveLength(few.length);
    const { sessions } = answer.programs.nodes.find(
      ({ slug }: { slug: string }) => slug === "bulk-program-2",
    );
    expect(sessions.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    const none = answer.programs.nodes.find(({ slug }: { slug: string }) => slug === "bulk-program-3");
    expect(none.sessions.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
  });
});
