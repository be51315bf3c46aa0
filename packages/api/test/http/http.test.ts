import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "#test/test-app";
import { makeServer } from "../../src/platform/http/server.ts";
import { makeLog } from "../../src/platform/log.ts";
import { postTo, refusal } from "./posts.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  // Whatever was sent before: the service still answers.
  expect((await app.graphql("{ __typename }")).data).toEqual({ __typename: "Query" });
  await app.close();
});
/** Sends bytes as they are and gives what comes back until the connection ends. */
function raw(text: string | Buffer, url = app.url, end = true): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1");
    let received = "";
    socket.on("data", (data) => {
      received += data;
    });
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
    if (end) socket.end(text);
    else socket.write(text);
  });
}

const post = (body: string | Buffer | undefined, headers?: Record<string, string>) =>
  postTo(app.url, body, headers);

describe("a GET", () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

  test("that a page of another site sends unasked reads what everybody may read", async () => {
    const headers = { origin: "https://museo.example", cookie: "session=1" };
    const response = await get("{ __typename viewer { kind } }", headers);
    expect(await response.json()).toMatchObject({
      data: { __typename: "Query", viewer: { kind: "VISITOR" } },
    });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("is no page to look at", async () => {
    expect(await refusal(await get("{ __typename }", { accept: "text/html" }))).toEqual([
      406,
      "BAD_USER_INPUT",
    ]);
  });

  test("is answered for one browser, which asks again each time, apart by language, format and key", async () => {
    const cachingOf = ({ status, headers }: Response) => [
      status,
      headers.get("cache-control"),
      headers.get("vary"),
    ];
    const vary = "accept, accept-language, authorization";
    // The answer says what this one caller may still spend.
    expect(cachingOf(await get("{ __typename }"))).toEqual([
      200,
      "private, max-age=0, must-revalidate",
      vary,
    ]);
    expect(cachingOf(await get("{ __typename }", { authorization: `Bearer ${app.adminKey}` }))).toEqual([
      200,
      "no-store",
      vary,
    ]);
    expect(cachingOf(await get("{ nonsense }"))).toEqual([400, "no-store", vary]);
    expect(cachingOf(await get("{ __typename }", { authorization: "Bearer wrong" }))).toEqual([
      401,
      "no-store",
      vary,
    ]);
  });

  test("takes no credential that a browser would add by itself", async () => {
    const basic = `Basic ${Buffer.from("selam:secret").toString("base64")}`;
    const response = await get("{ __typename }", { authorization: basic });
    expect(response.headers.get("www-authenticate")).toBeNull();
    expect(await refusal(response)).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("is told in its clients' own words that queries are not persisted", async () => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } });
    const response = await fetch(`${app.url}/graphql?extensions=${encodeURIComponent(extensions)}`);
    const { errors } = (await response.clone().json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toBe("PersistedQueryNotSupported");
    expect(await refusal(response)).toEqual([400, "PERSISTED_QUERY_NOT_SUPPORTED"]);
  });

  test("never writes", async () => {
    const query =
      'mutation { programCancel(input: { id: "prog_01k3a5jz8pf4wbtqs1r2x3y4z5" }) { userErrors { code } } }';
    for (const headers of [
      {},
      { "content-type": "application/json", authorization: `Bearer ${app.adminKey}` },
    ]) {
      const response = await get(query, headers);
      expect(response.headers.get("allow")).toBe("POST");
      expect(await refusal(response)).toEqual([405, "BAD_USER_INPUT"]);
    }
  });
});

test("an answer to somebody with a key is kept by nobody", async () => {
  const { headers } = await app.graphql("{ __typename }", {}, { key: app.adminKey });
  expect(headers.get("cache-control")).toBe("no-store");
});

describe("another method", () => {
  test.each(["PUT", "PATCH", "DELETE"])("%s is not allowed", async (method) => {
    const response = await fetch(`${app.url}/graphql`, { method });
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(await refusal(response)).toEqual([405, "BAD_USER_INPUT"]);
  });

  test("that HTTP does not know is refused", async () => {
    const answer = await raw("FETCH /graphql HTTP/1.1\r\nhost: x\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n[\s\S]*"code":"BAD_USER_INPUT"/);
  });

  test("of other protocols finds nothing", async () => {
    const response = await fetch(`${app.url}/graphql`, { method: "PROPFIND" });
    expect(await refusal(response)).toEqual([404, "BAD_USER_INPUT"]);
  });

  test("HEAD has no body", async () => {
    const health = await fetch(`${app.url}/healthz`, { method: "HEAD" });
    expect([health.status, await health.text()]).toEqual([200, ""]);
    const graphql = await fetch(`${app.url}/graphql?query={__typename}`, { method: "HEAD" });
    expect([graphql.status, await graphql.text()]).toEqual([405, ""]);
  });
});

describe("a page of another origin", () => {
  const preflight = (headers: Record<string, string>) =>
    fetch(`${app.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://museo.example", ...headers },
    });

  test("may ask, with a key in a header and never with cookies", async () => {
    const response = await preflight({
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    });
    expect(response.status).toBe(204);
    const { headers } = response;
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST, PUT");
    expect(headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("may send the headers of its tracing and of its client", async () => {
    const sent =
      "apollo-require-preflight,apollographql-client-name,baggage,sentry-trace,traceparent,tracestate";
    const { headers } = await preflight({
      "access-control-request-method": "GET",
      "access-control-request-headers": sent,
    });
    expect(headers.get("access-control-allow-headers")).toBe(sent);
    expect(headers.get("vary")).toContain("Access-Control-Request-Headers");
  });

  test("may read answers and errors alike", async () => {
    for (const body of ['{"query":"{ __typename }"}', "nonsense"]) {
      const { headers } = await post(body, { origin: "https://museo.example" });
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toBe(
        "accept-ranges, content-range, etag, ratelimit, ratelimit-policy, retry-after, x-request-id",
      );
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  test("gets an answer to OPTIONS that is no preflight", async () => {
    const response = await fetch(`${app.url}/graphql`, { method: "OPTIONS" });
    expect(response.status).toBe(204);
  });
});

describe("what is no request for this service", () => {
  test.each([
    "/nothing",
    "/graphql/",
    "/graphql/x",
    "/graphql/t/",
    "/..%2f..%2fetc/passwd",
    "/%ff",
    "/%00",
    "/graphql%2ft",
    "//",
  ])("%s is not there", async (path) => {
    const response = await fetch(`${app.url}${path}`);
    const [status, code] = await refusal(response);
    expect([400, 404]).toContain(status);
    expect(["BAD_USER_INPUT", "PERSISTED_QUERY_NOT_FOUND"]).toContain(code);
  });

  test("headers without end are refused", async () => {
    const answer = await raw(`GET /healthz HTTP/1.1\r\nhost: x\r\nx-long: ${"x".repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 [\s\S]*"code":"LIMIT_EXCEEDED"/);
    const address = await raw(`GET /${"x".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(address).toMatch(/^HTTP\/1.1 431 /);
  });

  test.each([
    ["noise", "\x16\x03\x01\x02\x00\x01"],
    ["two lengths", "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}"],
    [
      "a length and chunks",
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a negative length", "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n{}"],
    ["a line break in a header", "GET /healthz HTTP/1.1\r\nhost: x\r\nx: a\rb\r\n\r\n"],
  ])("%s is refused as JSON", async (_, text) => {
    const answer = await raw(Buffer.from(text, "latin1"));
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(JSON.parse(answer.slice(answer.indexOf("{")))).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });
});

describe("a slow sender", () => {
  test("is told so and loses its connection", async () => {
    const server = await makeServer(makeLog("silent"), { requestTimeoutMs: 300 });
    server.post("/", async () => "read");
    const url = await server.listen({ port: 0, host: "127.0.0.1" });
    try {
      const headers = "POST / HTTP/1.1\r\nhost: x\r\n";
      const body = `${headers}content-type: application/json\r\ncontent-length: 100\r\n\r\n{`;
      for (const begun of [headers, body]) {
        expect(await raw(begun, url, false)).toMatch(
          /^HTTP\/1.1 408 Request Timeout\r\n[\s\S]*"code":"BAD_USER_INPUT"/,
        );
      }
    } finally {
      await server.close();
    }
  });
});

test("every answer names its request and forbids guessing its type", async () => {
  for (const path of ["/healthz", "/graphql", "/nothing"]) {
    const { headers } = await fetch(`${app.url}${path}`);
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("what is under way when the service stops is answered, and its connection then ends", async () => {
  const stopping = await createTestApp();
  let stopped: Promise<void> | undefined;
  const response = await stopping.database.asOwner(async (owner) => {
    await owner.query("begin");
    await owner.query("lock table heritage.partners in access exclusive mode");
    const answer = stopping.graphql("{ partners { nodes { id } } }");
    const waiting = `select count(*)::int as count from pg_stat_activity join pg_locks using (pid)
       where datname = current_database() and not granted and relation = 'heritage.partners'::regclass`;
    while ((await owner.query<{ count: number }>(waiting)).rows[0]?.count === 0);
    stopped = stopping.close();
    // From here on it takes no new connection.
    while (await fetch(`${stopping.url}/healthz`).then(Boolean, () => false));
    await owner.query("rollback");
    return answer;
  });
  expect(response.data).toEqual({ partners: { nodes: [] } });
  expect(response.headers.get("connection")).toBe("close");
  await stopped;
  await expect(stopping.graphql("{ __typename }")).rejects.toThrow();
});
