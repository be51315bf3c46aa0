import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  cancelProgram,
  createClient,
  getProgram,
  ListProgramsDocument,
  listPrograms,
  programFacets,
} from "../src/index.ts";
import { graphqlError, type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

let server: ProtocolServer;

// A server for each test: a call that was given up may still arrive when the next test has begun.
beforeEach(async () => {
  server = await startProtocolServer();
});
afterEach(() => server.close());

const seen = () => server.requests.map(({ method }) => method);
const lastUrl = () => new URL(server.requests.at(-1)?.url ?? "", server.origin);
const variablesSent = () => JSON.parse(lastUrl().searchParams.get("variables") ?? "null");

describe("a public query", () => {
  test("is a GET of the operation's hash with the variables in the address", async () => {
    const page = await listPrograms(createClient({ url: server.url }), { first: 2 });
    expect(page.nodes.map((node) => node.slug)).toEqual(["program-1", "program-2"]);
    expect(seen()).toEqual(["GET"]);
    expect(lastUrl().pathname).toBe(`/graphql/t/${ListProgramsDocument.hash}`);
    expect(variablesSent()).toEqual({ first: 2 });
  });

  test("carries no header that makes a browser ask first", async () => {
    await listPrograms(createClient({ url: server.url }));
    const { headers } = server.requests[0] ?? { headers: {} };
    const ours = Object.keys(headers).filter((name) =>
      /^(x-|if-none-match|authorization|content-type)/.test(name),
    );
    expect(ours).toEqual([]);
  });

  test("has a publishable key in its address", async () => {
    await listPrograms(createClient({ url: server.url, key: "hx_pub_1" }));
    expect(seen()).toEqual(["GET"]);
    expect(lastUrl().searchParams.get("key")).toBe("hx_pub_1");
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  test("gives the part of the answer that was asked for, and null for what is not there", async () => {
    const client = createClient({ url: `${server.url}/` });
    expect((await getProgram(client, { by: { slug: "program-3" } }))?.id).toBe("prog_3");
    expect(await getProgram(client, { by: { slug: "nowhere" } })).toBeNull();
    const facets = await programFacets(client);
    expect(facets[0]?.buckets[0]?.count).toBe(45);
  });

  test("becomes a POST with its text when the API does not know the hash, and stays one", async () => {
    server.unknown.add("ListPrograms");
    const client = createClient({ url: server.url });
    expect((await listPrograms(client, { first: 1 })).nodes).toHaveLength(1);
    expect((await listPrograms(client, { first: 1 })).nodes).toHaveLength(1);
    expect(seen()).toEqual(["GET", "POST", "POST"]);
    expect(JSON.parse(server.requests[1]?.body ?? "")).toEqual({
      query: ListProgramsDocument.text,
      variables: { first: 1 },
    });
  });

  test("becomes a POST when its address would be too long", async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `prog_${index}`.padEnd(60, "x"));
    await listPrograms(createClient({ url: server.url }), { where: { id: { in: ids } } });
    expect(seen()).toEqual(["POST"]);
  });
});

describe("a secret key", () => {
  test("goes into a header, and every operation is a POST", async () => {
    const client = createClient({ url: server.url, key: "hx_sec_right" });
    await listPrograms(client, { first: 1 });
    expect(seen()).toEqual(["POST"]);
    expect(server.requests[0]?.headers.authorization).toBe("Bearer hx_sec_right");
    expect(server.requests[0]?.url).toBe("/graphql");
  });

  test("never stands in an address, even when its kind is unknown", async () => {
    const client = createClient({ url: server.url, key: "whatever" });
    await expect(listPrograms(client)).rejects.toMatchObject({ code: "forbidden" });
    expect(server.requests.every(({ url }) => !url.includes("whatever"))).toBe(true);
  });
});

describe("an access token", () => {
  test("is asked for before each request, and goes into a header", async () => {
    let given = 0;
    const token = async () => (given++ === 0 ? "hx_sec_right" : "hx_sec_right ".trim());
    const client = createClient({ url: server.url, token });
    await listPrograms(client, { first: 1 });
    await listPrograms(client, { first: 1 });
    expect(given).toBe(2);
    expect(seen()).toEqual(["POST", "POST"]);
    expect(server.requests[1]?.headers.authorization).toBe("Bearer hx_sec_right");
    expect(server.requests.every(({ url }) => url === "/graphql")).toBe(true);
  });

  test("that is refused is asked for once more, with the one that was refused", async () => {
    const asked: (string | undefined)[] = [];
    const token = (refused?: string) => {
      asked.push(refused);
      return refused === undefined ? "expired" : "hx_sec_right";
    };
    const page = await listPrograms(createClient({ url: server.url, token }), { first: 1 });
    expect(page.nodes).toHaveLength(1);
    expect(asked).toEqual([undefined, "expired"]);
  });

  test("that is refused again fails the call", async () => {
    let given = 0;
    const token = () => `wrong${given++}`;
    await expect(listPrograms(createClient({ url: server.url, token }))).rejects.toMatchObject({
      code: "forbidden",
      status: 401,
    });
    expect(given).toBe(2);
  });

  test("that cannot be had fails the call with what went wrong, and sends nothing", async () => {
    const token = () => Promise.reject(new Error("The window was closed."));
    await expect(listPrograms(createClient({ url: server.url, token }))).rejects.toThrow("window was closed");
    expect(seen()).toEqual([]);
  });

  test("that never comes does not outlast the call", async () => {
    const token = () => new Promise<string>(() => undefined);
    const call = listPrograms(createClient({ url: server.url, token, timeoutMs: 50 }));
    await expect(call).rejects.toMatchObject({ code: "network" });
  });
});

describe("a mutation", () => {
  test("is a POST and gives its payload, expected failures included", async () => {
    const client = createClient({ url: server.url, key: "hx_sec_right" });
    const done = await cancelProgram(client, { input: { id: "prog_1" } });
    expect(done.program?.lifecycle).toBe("CANCELLED");
    const refused = await cancelProgram(client, { input: { id: "prog_0" } });
    expect(refused.program).toBeNull();
    expect(refused.userErrors).toEqual([
      { __typename: "InputError", code: "NOT_FOUND", message: "There is no such program.", path: ["id"] },
    ]);
    expect(seen()).toEqual(["POST", "POST"]);
  });
});

describe("languages", () => {
  test("of the client go with every operation, and a call may name its own", async () => {
    const client = createClient({ url: server.url, languages: ["ti", "it"] });
    await listPrograms(client);
    expect(variablesSent()).toEqual({ languages: ["ti", "it"] });
    await listPrograms(client, { languages: ["ar"] });
    expect(variablesSent()).toEqual({ languages: ["ar"] });
    await listPrograms(client, { languages: undefined });
    expect(variablesSent()).toEqual({ languages: ["ti", "it"] });
  });

  test("are left to the reader's browser when nobody names one", async () => {
    await listPrograms(createClient({ url: server.url }));
    expect(variablesSent()).toEqual({});
  });
});

describe("documents of one's own", () => {
  test("are sent as they are, whichever tool made them", async () => {
    const client = createClient({ url: server.url, languages: ["it"] });
    const body = "query Slugs($first: Int) { programs(first: $first) { nodes { slug } } }";
    const expected = { programs: { nodes: [{ slug: "program-1" }] } };
    for (const document of [body, new String(body)]) {
      expect(await client.request(document as string, { first: 1 })).toEqual(expected);
    }
    expect(seen()).toEqual(["POST", "POST"]);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({
      query: body,
      variables: { first: 1 },
    });
  });

  test("have the name that stands at their beginning, whatever their comments and texts say", async () => {
    const names: string[] = [];
    const client = createClient({ url: server.url, on: ({ operation }) => void names.push(operation) });
    const documents = [
      "# The query for slugs\nquery Slugs { programs { nodes { slug } } }",
      '{ programs(search: "query me") { nodes { slug } } }',
      "fragment S on Program { slug }\nquery AfterFragment { programs { nodes { ...S } } }",
    ];
    for (const document of documents) await client.request(document);
    expect([...new Set(names)]).toEqual(["Slugs", "", "AfterFragment"]);
  });

  test("that change something are not repeated", async () => {
    server.replies.push(graphqlError("UNAVAILABLE", 503), graphqlError("UNAVAILABLE", 503));
    const client = createClient({ url: server.url, retry: { baseMs: 1 } });
    const document = 'mutation { programCancel(input: { id: "prog_1" }) { userErrors { message } } }';
    await expect(client.request(document)).rejects.toMatchObject({ code: "unavailable" });
    expect(seen()).toEqual(["POST"]);
  });
});

test("the hook is told of requests, answers and pauses, and nothing else is sent anywhere", async () => {
  server.replies.push(graphqlError("UNAVAILABLE", 503));
  const events: string[] = [];
  const client = createClient({
    url: server.url,
    retry: { baseMs: 1 },
    on: ({ type, operation, attempt }) => void events.push(`${type} ${operation} ${attempt}`),
  });
  await listPrograms(client);
  expect(events).toEqual([
    "request ListPrograms 1",
    "response ListPrograms 1",
    "retry ListPrograms 1",
    "request ListPrograms 2",
    "response ListPrograms 2",
  ]);
  expect(seen()).toEqual(["GET", "GET"]);
});

test("a client does nothing until it is asked to", async () => {
  let calls = 0;
  const counting: typeof fetch = (...args) => {
    calls += 1;
    return fetch(...args);
  };
  const client = createClient({ url: server.url, fetch: counting });
  listPrograms(client);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(calls).toBe(0);
  expect(server.requests).toEqual([]);
});
