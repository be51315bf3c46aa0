import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  type ClientEvent,
  cancelProgram,
  createClient,
  isHeritageError,
  listPrograms,
} from "../src/index.ts";
import { pauseAfter, retryAfterOf } from "../src/retry.ts";
import { caught } from "./support/caught.ts";
import { graphqlError, type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

let server: ProtocolServer;

// A server for each test: a call that was given up may still arrive when the next test has begun.
beforeEach(async () => {
  server = await startProtocolServer(3);
});
afterEach(() => server.close());

const busy = (headers = {}) => graphqlError("UNAVAILABLE", 503, headers);

describe("the pause after a failed attempt", () => {
  const policy = { baseMs: 100, maxMs: 500 };

  test("is anything from nothing up to a ceiling that doubles and then stays", () => {
    const ceilings = [1, 2, 3, 4, 8].map((attempt) => pauseAfter(attempt, policy, undefined, () => 1));
    expect(ceilings).toEqual([100, 200, 400, 500, 500]);
    expect(pauseAfter(4, policy, undefined, () => 0)).toBe(0);
    const pauses = Array.from({ length: 200 }, () => pauseAfter(3, policy));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(400);
    expect(new Set(pauses).size).toBeGreaterThan(100);
  });

  test("is never shorter than the API asks for, and not the same for everybody it asks", () => {
    expect(pauseAfter(1, policy, 4_000, () => 0)).toBe(4_000);
    expect(pauseAfter(1, policy, 4_000, () => 1)).toBe(4_100);
  });
});

describe("Retry-After", () => {
  const waits = (retryAfter: string, date?: string) =>
    retryAfterOf(new Headers({ "retry-after": retryAfter, ...(date ? { date } : {}) }));

  test("holds seconds", () => {
    expect([waits("120"), waits(" 7 "), waits("0"), waits("0.5")]).toEqual([120_000, 7_000, 0, 500]);
  });

  test("holds a date, which is read by the clock of the one who wrote it", () => {
    const date = "Tue, 24 Nov 1998 10:00:00 GMT";
    expect(waits("Tue, 24 Nov 1998 10:00:30 GMT", date)).toBe(30_000);
    expect(waits("Tue, 24 Nov 1998 09:00:00 GMT", date)).toBe(0);
    const soon = waits(new Date(Date.now() + 30_000).toUTCString()) ?? 0;
    expect(soon).toBeGreaterThan(20_000);
    expect(soon).toBeLessThanOrEqual(30_000);
    expect(waits("Tue, 24 Nov 2099 10:00:30 GMT", "not a date")).toBeGreaterThan(1e12);
  });

  test("that says neither is as good as none", () => {
    expect([waits("soon"), waits(""), retryAfterOf(new Headers())]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(waits("-5")).toBe(0);
  });
});

describe("a query", () => {
  test("is repeated until it is answered", async () => {
    server.replies.push(busy(), { drop: true });
    const page = await listPrograms(createClient({ url: server.url, retry: { baseMs: 1 } }));
    expect(page.nodes).toHaveLength(3);
    expect(server.requests).toHaveLength(3);
  });

  test("is repeated at most as often as was asked", async () => {
    server.replies.push(busy(), busy(), busy());
    const client = createClient({ url: server.url, retry: { baseMs: 1, attempts: 2 } });
    expect(await caught(listPrograms(client))).toMatchObject({ code: "unavailable", status: 503 });
    server.replies.length = 0;
    server.replies.push(busy());
    await caught(listPrograms(createClient({ url: server.url, retry: false })));
    expect(server.requests).toHaveLength(3);
  });

  test("waits as long as Retry-After says, in seconds or until a date", async () => {
    const pauses: number[] = [];
    const on = (event: ClientEvent) => void (event.type === "retry" && pauses.push(event.pauseMs));
    const client = createClient({ url: server.url, retry: { baseMs: 1 }, on });
    const date = new Date();
    server.replies.push(busy({ "retry-after": "1" }));
    await listPrograms(client);
    const inTwoSeconds = new Date(date.getTime() + 2_000).toUTCString();
    server.replies.push(busy({ "retry-after": inTwoSeconds, date: date.toUTCString() }));
    await listPrograms(client);
    expect(pauses.map(Math.floor)).toEqual([1_000, 2_000]);
  });

  test("fails at once when the API asks for a longer pause than the call may take", async () => {
    server.replies.push(graphqlError("RATE_LIMITED", 429, { "retry-after": "3600" }));
    const error = await caught(listPrograms(createClient({ url: server.url })));
    expect(isHeritageError(error, "rate_limited") && error.retryAfterMs).toBe(3_600_000);
    server.replies.push(busy({ "retry-after": "2" }));
    const hurried = createClient({ url: server.url, timeoutMs: 1_000 });
    expect(await caught(listPrograms(hurried))).toMatchObject({
      code: "unavailable",
      retryAfterMs: 2_000,
    });
    expect(server.requests).toHaveLength(2);
  });

  test("is not repeated when repeating cannot help", async () => {
    for (const [code, status] of [
      ["BAD_USER_INPUT", 400],
      ["FORBIDDEN", 403],
      ["INTERNAL", 500],
    ] as const) {
      server.replies.push(graphqlError(code, status));
      await caught(listPrograms(createClient({ url: server.url, retry: { baseMs: 1 } })));
    }
    expect(server.requests).toHaveLength(3);
  });
});

describe("a mutation", () => {
  const keysSent = () => server.requests.map(({ body }) => JSON.parse(body).variables.input.idempotencyKey);
  const client = () => createClient({ url: server.url, key: "hx_sec_right", retry: { baseMs: 1 } });

  test("is repeated under one key, so that it takes effect once although its answer was lost", async () => {
    server.replies.push(busy({ "retry-after": "0" }), { drop: true });
    const { program } = await cancelProgram(client(), { input: { id: "prog_1" } });
    expect(program?.lifecycle).toBe("CANCELLED");
    const [key, ...others] = keysSent();
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(others).toEqual([key, key]);
  });

  test("has a key of its own for each call, or the caller's", async () => {
    await cancelProgram(client(), { input: { id: "prog_1" } });
    await cancelProgram(client(), { input: { id: "prog_1", idempotencyKey: undefined } });
    await cancelProgram(client(), { input: { id: "prog_1", idempotencyKey: "form-7" } });
    const [first, second, third] = keysSent();
    expect([first === second, second === undefined, third]).toEqual([false, false, "form-7"]);
  });

  test("of one's own is repeated only under a key", async () => {
    const document = "mutation ($input: ProgramCancelInput!) { programCancel(input: $input) { replayed } }";
    const variables = (idempotencyKey?: string) => ({ input: { id: "prog_1", idempotencyKey } });
    server.replies.push(busy());
    expect(await caught(client().request(document, variables()))).toMatchObject({ code: "unavailable" });
    server.replies.push(busy());
    await client().request(document, variables("form-8"));
    expect(keysSent()).toEqual([undefined, "form-8", "form-8"]);
  });
});

describe("a caller's signal", () => {
  test("stops a call on its way", async () => {
    server.replies.push({ hang: true });
    const stop = new AbortController();
    const failed = caught(listPrograms(createClient({ url: server.url }), { signal: stop.signal }));
    while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stop.abort("enough");
    expect(await failed).toMatchObject({ code: "aborted", operation: "ListPrograms" });
    expect(server.requests).toHaveLength(1);
  });

  test("stops a call while it waits for its next attempt", async () => {
    server.replies.push(busy({ "retry-after": "20" }));
    const stop = new AbortController();
    const client = createClient({
      url: server.url,
      timeoutMs: 60_000,
      on: (event) => void (event.type === "retry" && setImmediate(() => stop.abort())),
    });
    expect(await caught(listPrograms(client, { signal: stop.signal }))).toMatchObject({ code: "aborted" });
    expect(server.requests).toHaveLength(1);
  });

  test("that is aborted by a hook stops the call too", async () => {
    server.replies.push(busy({ "retry-after": "20" }));
    const stop = new AbortController();
    const on = ({ type }: ClientEvent) => void (type === "retry" && stop.abort());
    const client = createClient({ url: server.url, timeoutMs: 60_000, on });
    expect(await caught(listPrograms(client, { signal: stop.signal }))).toMatchObject({ code: "aborted" });
  });

  test("of many calls is not held on to once they are over", async () => {
    const { signal } = new AbortController();
    for (let call = 0; call < 20; call++) await listPrograms(createClient({ url: server.url }), { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("that is already aborted sends nothing", async () => {
    const failed = listPrograms(createClient({ url: server.url }), { signal: AbortSignal.abort() });
    expect(await caught(failed)).toMatchObject({ code: "aborted" });
    expect(server.requests).toHaveLength(0);
  });
});

describe("the time limit", () => {
  test("ends a call that nobody answers", async () => {
    server.replies.push({ hang: true });
    const error = await caught(listPrograms(createClient({ url: server.url, timeoutMs: 50 })));
    expect(error).toMatchObject({ code: "network", message: `No answer from ${server.url} within 50 ms.` });
  });

  test("holds for all attempts together, and a call may set its own", async () => {
    server.replies.push(busy({ "retry-after": "0" }), { hang: true });
    const client = createClient({ url: server.url, retry: { baseMs: 1 } });
    expect(await caught(listPrograms(client, { timeoutMs: 300 }))).toMatchObject({
      code: "network",
      message: `No answer from ${server.url} within 300 ms.`,
      operation: "ListPrograms",
    });
    expect(server.requests).toHaveLength(2);
  });
});
