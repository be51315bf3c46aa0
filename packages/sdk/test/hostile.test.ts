// What comes from a network, a proxy or a hook can be anything. A call ends as data or as one of our errors.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { cancelProgram, createClient, getProgram, isHeritageError, listPrograms } from "../src/index.ts";
import { caught } from "./support/caught.ts";
import { type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

let server: ProtocolServer;

// A server for each test: a call that was given up may still arrive when the next test has begun.
beforeEach(async () => {
  server = await startProtocolServer(3);
});
afterEach(() => server.close());

const clientWith = (options: object = {}) =>
  createClient({ url: server.url, retry: { baseMs: 1 }, ...options });
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const emptyPage = JSON.stringify({ data: { programs: { nodes: [], pageInfo } } });

describe("an answer that is not what it should be", () => {
  const bodies = [
    "",
    "null",
    "5",
    '"data"',
    "[]",
    "{}",
    '{"data":null}',
    '{"errors":"broken"}',
    '{"errors":{}}',
    '{"errors":[null]}',
    '{"errors":["broken"]}',
    '{"errors":[{"message":"Broken.","extensions":null}]}',
    '{"errors":[{"extensions":{"code":7}}]}',
    emptyPage.slice(0, -5),
    "<!doctype html><title>A proxy</title>",
  ];

  test.each(bodies)("is an error that says so: %j", async (body) => {
    server.replies.push({ body }, { body, status: 502 });
    const client = clientWith({ retry: false });
    for (const status of [200, 502]) {
      const error = await caught(listPrograms(client));
      expect(error).toMatchObject({ code: expect.stringMatching(/^(unavailable|invalid_input)$/), status });
      expect((error as Error).message).not.toBe("");
      expect(() => JSON.stringify(error)).not.toThrow();
    }
  });

  test("is data when only its list of errors is empty or odd", async () => {
    for (const errors of [[], null, {}]) {
      server.replies.push({ body: JSON.stringify({ ...JSON.parse(emptyPage), errors }) });
      expect((await listPrograms(clientWith())).nodes).toEqual([]);
    }
  });

  test("of a list without its page is an error, not an endless list", async () => {
    server.replies.push({ body: '{"data":{"programs":null}}' });
    expect(await caught(listPrograms(clientWith()).toArray({ limit: 5 }))).toMatchObject({
      code: "not_found",
    });
  });
});

test("a 304 that nobody asked for is no answer", async () => {
  server.replies.push({ status: 304 });
  expect(await caught(listPrograms(clientWith()))).toMatchObject({ code: "unavailable", status: 304 });
});

describe("an answer that breaks off", () => {
  test("is asked for again, and is a network error when that does not help", async () => {
    server.replies.push({ body: emptyPage, half: "drop" });
    expect((await listPrograms(clientWith())).nodes).toHaveLength(3);
    server.replies.push(...Array(3).fill({ body: emptyPage, half: "drop" }));
    expect(await caught(listPrograms(clientWith()))).toMatchObject({ code: "network" });
    expect(server.requests).toHaveLength(5);
  });

  test("without an end is ended by the time limit", async () => {
    server.replies.push({ body: emptyPage, half: "hang" });
    expect(await caught(listPrograms(clientWith({ timeoutMs: 100 })))).toMatchObject({
      code: "network",
      message: `No answer from ${server.url} within 100 ms.`,
    });
  });

  test("without an end is ended by the caller's signal, whose reason is kept", async () => {
    server.replies.push({ body: emptyPage, half: "hang" });
    const stop = new AbortController();
    setTimeout(() => stop.abort("the visitor left"), 50);
    const error = await caught(listPrograms(clientWith(), { signal: stop.signal }));
    expect(error).toMatchObject({ code: "aborted", cause: "the visitor left" });
  });
});

describe("a redirect", () => {
  const redirect = (status: number, location: string) => ({ status, headers: { location } });

  test("of a query is followed", async () => {
    server.replies.push(redirect(302, "/graphql/t/moved"), { body: emptyPage });
    expect((await listPrograms(clientWith())).nodes).toEqual([]);
    expect(server.requests.map(({ url }) => url.split("?")[0]?.split("/").at(-1))).toContain("moved");
  });

  test("of a mutation that keeps it a POST is followed, but no key goes to another origin", async () => {
    const other = await startProtocolServer(3);
    try {
      server.replies.push(redirect(308, other.url));
      other.replies.push({ body: '{"data":{"programCancel":{"program":null,"userErrors":[]}}}' });
      await cancelProgram(clientWith({ key: "hx_sec_right" }), { input: { id: "prog_1" } });
      expect(server.requests[0]?.headers.authorization).toBe("Bearer hx_sec_right");
      expect(other.requests[0]).toMatchObject({ method: "POST" });
      expect(other.requests[0]?.headers.authorization).toBeUndefined();
    } finally {
      await other.close();
    }
  });

  test("of a mutation that makes it a GET is no success", async () => {
    server.replies.push(redirect(301, "/graphql"));
    const call = cancelProgram(clientWith({ key: "hx_sec_right" }), { input: { id: "prog_1" } });
    expect(await caught(call)).toMatchObject({ code: "not_found" });
  });
});

describe("a hook that fails", () => {
  test("changes nothing", async () => {
    const hooks = [
      () => {
        throw new Error("The log is full.");
      },
      async () => {
        throw new Error("The log is full.");
      },
    ];
    for (const on of hooks) {
      server.replies.push({ status: 503, body: "" });
      expect((await listPrograms(clientWith({ on }))).nodes).toHaveLength(3);
    }
  });
});

describe("a fetch", () => {
  test("that does not know of signals is left behind when the time is over", async () => {
    const deaf = () => new Promise<Response>(() => {});
    expect(await caught(listPrograms(clientWith({ fetch: deaf, timeoutMs: 30 })))).toMatchObject({
      code: "network",
    });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    const call = listPrograms(clientWith({ fetch: deaf }), { signal: stop.signal });
    expect(await caught(call)).toMatchObject({ code: "aborted" });
  });

  test("that is put in place after the client was made is the one that is used", async () => {
    const client = clientWith();
    const real = globalThis.fetch;
    globalThis.fetch = async () => new Response(emptyPage);
    try {
      expect((await listPrograms(client)).nodes).toEqual([]);
    } finally {
      globalThis.fetch = real;
    }
  });

  test("that is missing is told when the client is made", () => {
    const real = globalThis.fetch;
    // @ts-expect-error: as in a test environment that imitates a browser.
    globalThis.fetch = undefined;
    try {
      expect(() => clientWith()).toThrow("createClient needs a fetch.");
    } finally {
      globalThis.fetch = real;
    }
  });
});

describe("what is asked for", () => {
  const odd = [
    'prog_"\\',
    "prog_&key=hx_sec_1#?%",
    "prog_\n\u0000\u2028",
    "prog_ሰላም🧵",
    "prog_\ud800",
    "../../t",
  ];

  test.each(odd)("arrives as it was given, whatever is in it: %j", async (id) => {
    for (const key of [undefined, "hx_sec_right"]) {
      expect(await getProgram(clientWith({ key }), { by: { id } })).toBeNull();
    }
    const [get, post] = server.requests;
    const sent = new URL(get?.url ?? "", server.origin);
    expect(JSON.parse(sent.searchParams.get("variables") ?? "")).toEqual({ by: { id } });
    expect([...sent.searchParams.keys()]).toEqual(["variables"]);
    expect(JSON.parse(post?.body ?? "").variables).toEqual({ by: { id } });
  });

  test("may have an address with a query or a slash at its end", async () => {
    const client = createClient({ url: `${server.url}/?version=1`, key: "hx_pub_1\n" });
    await listPrograms(client, { first: 1 });
    const { pathname, searchParams } = new URL(server.requests[0]?.url ?? "", server.origin);
    expect(pathname).toMatch(/^\/graphql\/t\/[0-9a-f]{64}$/);
    expect([searchParams.get("version"), searchParams.get("key")]).toEqual(["1", "hx_pub_1"]);
  });

  test("that is no JSON is the caller's own mistake, and is not sent", async () => {
    // @ts-expect-error: not a number.
    const error = await caught(listPrograms(clientWith(), { first: 1n }));
    expect(error).toBeInstanceOf(TypeError);
    expect(isHeritageError(error)).toBe(false);
    expect(server.requests).toEqual([]);
  });
});

test("a list of thousands is walked a page at a time, and only as far as one goes", async () => {
  const large = await startProtocolServer(2_000);
  try {
    let count = 0;
    for await (const _ of listPrograms(createClient({ url: large.url }), { first: 100 })) count += 1;
    expect([count, large.requests.length]).toEqual([2_000, 20]);
    const few = await listPrograms(createClient({ url: large.url }), { first: 100 }).toArray({ limit: 250 });
    expect([few.length, large.requests.length]).toEqual([250, 23]);
  } finally {
    await large.close();
  }
});
