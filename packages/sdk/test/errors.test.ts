import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import {
  type ClientOptions,
  createClient,
  ForbiddenError,
  HeritageError,
  type HeritageErrorCode,
  InvalidInputError,
  isHeritageError,
  listProgramSessions,
  listPrograms,
  NetworkError,
  NotFoundError,
  RateLimitedError,
  UnavailableError,
} from "../src/index.ts";
import { caught } from "./support/caught.ts";
import {
  graphqlError,
  type ProtocolServer,
  type Reply,
  startProtocolServer,
} from "./support/protocol-server.ts";

let server: ProtocolServer;

// A server for each test: a call that was given up may still arrive when the next test has begun.
beforeEach(async () => {
  server = await startProtocolServer(3);
});
afterEach(() => server.close());

async function failureAfter(reply: Reply): Promise<HeritageError> {
  server.replies.push(reply);
  try {
    await listPrograms(createClient({ url: server.url, retry: false }));
  } catch (error) {
    if (isHeritageError(error)) return error;
  }
  throw new Error("It did not fail as it should.");
}

describe("what the API refuses has one class for each reaction", () => {
  const cases: [string, number, HeritageErrorCode, new (...args: never[]) => HeritageError][] = [
    ["UNAUTHENTICATED", 401, "forbidden", ForbiddenError],
    ["FORBIDDEN", 403, "forbidden", ForbiddenError],
    ["OPERATION_NOT_TRUSTED", 403, "forbidden", ForbiddenError],
    ["BAD_USER_INPUT", 400, "invalid_input", InvalidInputError],
    ["BAD_CURSOR", 400, "invalid_input", InvalidInputError],
    ["GRAPHQL_VALIDATION_FAILED", 400, "invalid_input", InvalidInputError],
    ["COST_LIMIT_EXCEEDED", 400, "invalid_input", InvalidInputError],
    ["LIMIT_EXCEEDED", 400, "invalid_input", InvalidInputError],
    ["RATE_LIMITED", 429, "rate_limited", RateLimitedError],
    ["TIMEOUT", 503, "unavailable", UnavailableError],
    ["UNAVAILABLE", 503, "unavailable", UnavailableError],
    ["INTERNAL", 500, "unavailable", UnavailableError],
  ];
  test.each(cases)("%s (%i) is %s", async (code, status, reaction, type) => {
    const error = await failureAfter(graphqlError(code, status));
    expect(error).toBeInstanceOf(type);
    expect(error.code).toBe(reaction);
    expect(error.message).toBe(`It says ${code}.`);
    expect(error.issues[0]?.extensions?.code).toBe(code);
  });

  test("a code decides even when the status says that all is well", async () => {
    const error = await failureAfter(graphqlError("TIMEOUT", 200));
    expect(error.code).toBe("unavailable");
  });
});

describe("an answer that is no GraphQL", () => {
  test.each([
    [404, "not_found"],
    [401, "forbidden"],
    [413, "invalid_input"],
    [429, "rate_limited"],
    [502, "unavailable"],
    [200, "unavailable"],
  ])("with status %i is %s", async (status, code) => {
    const error = await failureAfter({
      status,
      body: "<h1>A proxy</h1>",
      headers: { "x-request-id": "req_9" },
    });
    expect(error).toMatchObject({
      code,
      status,
      requestId: "req_9",
      message: `No GraphQL from ${server.url} (status ${status}). Give the API's address: https://…/graphql`,
    });
  });
});

test("part of an answer is not taken for the answer", async () => {
  const body = JSON.stringify({ data: { programs: null }, errors: [{ message: "Too slow." }] });
  expect((await failureAfter({ body })).message).toBe("Too slow.");
});

test("the API's request id is kept, from the error or else from the header", async () => {
  expect((await failureAfter(graphqlError("INTERNAL", 500, { "x-request-id": "req_2" }))).requestId).toBe(
    "req_1",
  );
});

describe("an address that is wrong is named, with the reason", () => {
  const messageOf = async (options: ClientOptions) =>
    ((await caught(listPrograms(createClient({ retry: false, ...options })))) as Error).message;

  test("where nobody answers, and without the key that stood in it", async () => {
    await server.close();
    const { url } = server;
    const port = new URL(url).port;
    expect(await messageOf({ url, key: "hx_pub_1" })).toBe(
      `No answer from ${url}: connect ECONNREFUSED 127.0.0.1:${port}`,
    );
    expect(await messageOf({ url: url.replace("127.0.0.1", "localhost") })).toMatch(
      /^No answer from http:\/\/localhost:\d+\/graphql: .*ECONNREFUSED/,
    );
    expect(await messageOf({ url: "http://nowhere.invalid/graphql" })).toMatch(
      /: getaddrinfo \w+ nowhere\.invalid$/,
    );
  });

  test("where nobody answers in time", async () => {
    server.replies.push({ hang: true });
    expect(await messageOf({ url: server.url, timeoutMs: 50 })).toBe(
      `No answer from ${server.url} within 50 ms.`,
    );
  });

  test("where a web site answers that is no API", async () => {
    server.replies.push({ status: 200, body: "<!doctype html><title>A museum</title>" });
    expect(await messageOf({ url: `${server.origin}/programs/` })).toBe(
      `No GraphQL from ${server.origin}/programs (status 200). Give the API's address: https://…/graphql`,
    );
  });

  test("where it is relative, and nothing says to what", () => {
    for (const url of ["", "api.example.org", "/graphql"]) {
      expect(() => createClient({ url })).toThrow(
        `"${url}" is relative. Give the API's address: https://…/graphql`,
      );
    }
  });
});

test("no connection is a network error that keeps its cause", async () => {
  const error = await failureAfter({ drop: true });
  expect(error).toBeInstanceOf(NetworkError);
  expect(error.cause).toMatchObject({ name: "TypeError" });
  expect(error.message).toBe(`No answer from ${server.url}: other side closed`);
});

test("a list of something that is not there is not found", async () => {
  const sessions = listProgramSessions(createClient({ url: server.url }), { by: { slug: "nowhere" } });
  await expect(sessions).rejects.toBeInstanceOf(NotFoundError);
});

test("an error tells a log all it knows", async () => {
  const error = await failureAfter(graphqlError("RATE_LIMITED", 429, { "retry-after": "7" }));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "RateLimitedError",
    code: "rate_limited",
    message: "It says RATE_LIMITED.",
    operation: "ListPrograms",
    status: 429,
    requestId: "req_1",
    retryAfterMs: 7_000,
    issues: [{ message: "It says RATE_LIMITED.", extensions: { code: "RATE_LIMITED", requestId: "req_1" } }],
  });
});

describe("isHeritageError", () => {
  const otherCopy = async () => {
    const contents = 'export * from "./src/errors.ts"';
    const resolveDir = new URL("..", import.meta.url).pathname;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
    return (await import(`data:text/javascript;base64,${source}`)) as typeof import("../src/errors.ts");
  };

  test("knows the errors of another, minified copy, which keep their names", async () => {
    const other = await otherCopy();
    const error = new other.RateLimitedError("Slow down.");
    expect(error).not.toBeInstanceOf(HeritageError);
    expect(error.name).toBe("RateLimitedError");
    expect(isHeritageError(error)).toBe(true);
    expect(isHeritageError(error, "rate_limited")).toBe(true);
    expect(isHeritageError(error, "network")).toBe(false);
  });

  test("takes nothing else for one", () => {
    for (const other of [
      new Error("rate_limited"),
      { code: "rate_limited" },
      null,
      undefined,
      "rate_limited",
    ]) {
      expect(isHeritageError(other)).toBe(false);
    }
  });
});
