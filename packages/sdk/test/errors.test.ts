import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import {
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
      message: `The answer was not GraphQL (status ${status}).`,
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

test("no connection is a network error that keeps its cause", async () => {
  const error = await failureAfter({ drop: true });
  expect(error).toBeInstanceOf(NetworkError);
  expect(error.cause).toMatchObject({ name: "TypeError" });
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
