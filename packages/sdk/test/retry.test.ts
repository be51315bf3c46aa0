import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { cancelProgram, createClient, isHeritageError, listPrograms } from "../src/index.ts";
import { pauseBefore, retryAfterOf } from "../src/retry.ts";
import { graphqlError, type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";

let server: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer(3);
});
beforeEach(() => {
  server.requests.length = 0;
  server.replies.length = 0;
});
afterAll(() => server.close());

const busy = (headers = {}) => graphqlError("UNAVAILABLE", 503, headers);

async function caught(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It did not fail.");
}

describe("the pause before another attempt", () => {
  test("is anything from nothing up to a ceiling that doubles and then stays", () => {
    const policy = { attempts: 10, baseMs: 100, maxMs: 500 };
    const ceilings = [2, 3, 4, 5, 9].map((attempt) => pauseBefore(attempt, policy, undefined, () => 1));
    expect(ceilings).toEqual([100, 200, 400, 500, 500]);
    expect(pauseBefore(5, policy, undefined, () => 0)).toBe(0);
    const pauses = Array.from({ length: 200 }, () => pauseBefore(4, policy) ?? -1);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(400);
    expect(new Set(pauses).size).toBeGreaterThan(100);
  });

  test("is what the API asks for, unless that is too long to keep a caller waiting", () => {
    expect(pauseBefore(2, {}, 4_000)).toBe(4_000);
    expect(pauseBefore(2, { maxRetryAfterMs: 1_000 }, 4_000)).toBeUndefined();
    expect(pauseBefore(2, {}, 30_001)).toBeUndefined();
  });

  test("does not come after the last attempt", () => {
    expect(pauseBefore(4, {}, 0)).toBeUndefined();
    expect(pauseBefore(2, { attempts: 1 })).toBeUndefined();
  });

  test("is read from Retry-After in seconds and as a date", () => {
    const now = Date.parse("2026-11-24T10:00:00Z");
    expect(retryAfterOf("120", now)).toBe(120_000);
    expect(retryAfterOf("Tue, 24 Nov 2026 10:00:30 GMT", now)).toBe(30_000);
    expect(retryAfterOf("Tue, 24 Nov 2026 09:00:00 GMT", now)).toBe(0);
    expect(retryAfterOf("soon", now)).toBeUndefined();
    expect(retryAfterOf(null, now)).toBeUndefined();
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
    server.replies.push(busy({ "retry-after": "1" }));
    let startedAt = Date.now();
    await listPrograms(createClient({ url: server.url, retry: { baseMs: 1 } }));
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(950);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    // A date has whole seconds, so two from now is one to two away.
    server.replies.push(busy({ "retry-after": new Date(Date.now() + 2_000).toUTCString() }));
    startedAt = Date.now();
    await listPrograms(createClient({ url: server.url, retry: { baseMs: 1 } }));
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(950);
  });

  test("fails at once when the API asks for a longer pause than is allowed", async () => {
    server.replies.push(graphqlError("RATE_LIMITED", 429, { "retry-after": "3600" }));
    const error = await caught(listPrograms(createClient({ url: server.url })));
    expect(isHeritageError(error, "rate_limited") && error.retryAfterMs).toBe(3_600_000);
    expect(server.requests).toHaveLength(1);
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

test("a mutation is never repeated: it may have taken effect although its answer was lost", async () => {
  const client = createClient({ url: server.url, key: "hx_sec_right", retry: { baseMs: 1 } });
  server.replies.push(busy({ "retry-after": "0" }));
  expect(await caught(cancelProgram(client, { input: { id: "prog_1" } }))).toMatchObject({
    code: "unavailable",
  });
  server.replies.push({ drop: true });
  expect(await caught(cancelProgram(client, { input: { id: "prog_1" } }))).toMatchObject({ code: "network" });
  expect(server.requests).toHaveLength(2);
});

describe("a caller's signal", () => {
  test("stops a call on its way", async () => {
    server.replies.push({ hang: true });
    const stop = new AbortController();
    const failed = caught(listPrograms(createClient({ url: server.url }), { signal: stop.signal }));
    setTimeout(() => stop.abort("enough"), 30);
    expect(await failed).toMatchObject({ code: "aborted", operation: "ListPrograms" });
    expect(server.requests).toHaveLength(1);
  });

  test("stops a call while it waits for its next attempt", async () => {
    server.replies.push(busy({ "retry-after": "20" }));
    const stop = new AbortController();
    const startedAt = Date.now();
    const client = createClient({
      url: server.url,
      timeoutMs: 60_000,
      on: (event) => void (event.type === "retry" && setTimeout(() => stop.abort(), 30)),
    });
    expect(await caught(listPrograms(client, { signal: stop.signal }))).toMatchObject({ code: "aborted" });
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect(server.requests).toHaveLength(1);
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
    expect(error).toMatchObject({ code: "network", message: "No answer within 50 ms." });
  });

  test("holds for all attempts together, and a call may set its own", async () => {
    server.replies.push(busy({ "retry-after": "20" }));
    const startedAt = Date.now();
    const error = await caught(listPrograms(createClient({ url: server.url }), { timeoutMs: 80 }));
    expect(error).toMatchObject({ code: "network" });
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });
});
