// gql.tada types a document by reading it: nothing is generated, all it needs is the published introspection.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { initGraphQLTada, type ResultOf, type VariablesOf } from "gql.tada";
import { createClient } from "../src/index.ts";
import type { Introspection, Scalars } from "../src/introspection.ts";
import { type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

const graphql = initGraphQLTada<{ introspection: Introspection; scalars: Scalars }>();
const Titles = graphql(`
  query Titles($first: Int, $where: ProgramFilter) {
    programs(first: $first, where: $where) { nodes { startsOn kind title { text } } }
  }
`);
type Node = ResultOf<typeof Titles>["programs"]["nodes"][number];

let server: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer();
});
afterAll(() => server.close());

test("a document of gql.tada has the types of the contract, and is sent as it is", async () => {
  const client = createClient({ url: server.url });
  const where = { kind: { eq: "WORKSHOP" } } satisfies VariablesOf<typeof Titles>["where"];
  const { programs } = await client.request(Titles, { first: 1, where });
  const [node]: readonly Node[] = programs.nodes;
  expect(node).toEqual({ startsOn: "2027-05-01", kind: "WORKSHOP", title: { text: "Program 1" } });
  const day: string | null | undefined = node?.startsOn;
  expect(day).toBe("2027-05-01");
  // @ts-expect-error: not selected.
  expect(node?.endsOn).toBeUndefined();
});

test("its variables are checked, and the contract's closed lists too", () => {
  const client = createClient({ url: server.url });
  const wrong = [
    // @ts-expect-error: not a number.
    () => client.request(Titles, { first: "1" }),
    // @ts-expect-error: no such kind.
    () => client.request(Titles, { where: { kind: { eq: "PARTY" } } }),
  ];
  expect(wrong).toHaveLength(2);
});
