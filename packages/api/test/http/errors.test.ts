import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { trustedUrl } from "#test/operations";
import { until } from "#test/servers/service-process";
import { addKey, createTestApp, type GraphqlAnswer, type TestApp } from "#test/test-app";
import { errorStatuses } from "../../src/platform/errors.ts";
import { hashOfKey } from "../../src/platform/identity/access-key.ts";

let app: TestApp;
let readerKey: string;
const logged: { msg: string; requestId?: string; err?: { message: string; stack: string } }[] = [];
beforeAll(async () => {
  const stream = new Writable({
    write(line, _encoding, done) {
      logged.push(JSON.parse(String(line)));
      done();
    },
  });
  app = await createTestApp({ demo: true, log: pino({ level: "error" }, stream) });
  readerKey = await addKey(app.database, { isAdministrator: false });
});
afterAll(() => app.close());

const programs = "{ programs(first: 1) { nodes { id } } }";
const cancel =
  'mutation { programCancel(input: { id: "prog_01k3a5jz8pf4wbtqs1r2x3y4z5" }) { program { id } userErrors { code } } }';

const partners = (origin = app.url) => ask(origin, "{ partners { nodes { id } } }");

async function ask(origin: string, query: string): Promise<GraphqlAnswer> {
  const headers = { "content-type": "application/json" };
  return answerOf(
    await fetch(`${origin}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) }),
  );
}

async function answerOf(response: Response): Promise<GraphqlAnswer> {
  const { status, headers } = response;
  return { status, headers, ...((await response.json()) as Pick<GraphqlAnswer, "data" | "errors">) };
}

const persisted = async () => {
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } });
  return answerOf(await fetch(`${app.url}/graphql?extensions=${encodeURIComponent(extensions)}`));
};

const known = async (operation: string, variables: object, origin = app.url) =>
  answerOf(await fetch(trustedUrl(origin, operation, variables)));

describe("a failure that no other input would mend", () => {
  test.each<[string, () => Promise<GraphqlAnswer>]>([
    ["UNAUTHENTICATED", () => app.graphql(cancel)],
    ["UNAUTHENTICATED", () => app.graphql(programs, {}, { key: "hx_sec_nonsense" })],
    ["FORBIDDEN", () => app.graphql(cancel, {}, { key: readerKey })],
    ["BAD_USER_INPUT", () => app.graphql("{ programs(first: -1) { nodes { id } } }")],
    ["BAD_USER_INPUT", () => known("ListPrograms", { first: "one" })],
    ["BAD_CURSOR", () => app.graphql('{ programs(after: "AAAA") { nodes { id } } }')],
    ["BAD_CURSOR", () => known("ListPrograms", { after: "AAAA" })],
    ["GRAPHQL_PARSE_FAILED", () => app.graphql("{")],
    ["GRAPHQL_VALIDATION_FAILED", () => app.graphql("{ nothing }")],
    ["PERSISTED_QUERY_NOT_FOUND", () => known("NoSuchOperation", {})],
    ["PERSISTED_QUERY_NOT_SUPPORTED", () => persisted()],
    ["COST_LIMIT_EXCEEDED", () => known("ListPrograms", { first: 100, sessionsFirst: 100 })],
    ["LIMIT_EXCEEDED", () => app.graphql(`{ ${"__typename ".repeat(21)} }`)],
  ])("is told once, under the code %s and its status", async (code, ask) => {
    const { status, data, errors, headers } = await ask();
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^[^\n]{10,500}$/),
        extensions: expect.objectContaining({ code, requestId: headers.get("x-request-id") }),
      }),
    ]);
    expect(status).toBe(errorStatuses[code as keyof typeof errorStatuses]);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("says when to try again, where that helps", async () => {
    const settings = {
      publicPoolSize: 1,
      connectTimeoutMs: 3000,
      lockTimeoutMs: 4000,
      requestDeadlineMs: 6000,
    };
    const narrow = await createTestApp({ settings });
    try {
      const answers = await whilePartnersAreLocked(narrow, ({ url }) =>
        Promise.all([
          partners(url),
          known("ListPartners", {}, url),
          partners(url),
          known("ListPartners", { first: 3 }, url),
        ]),
      );
      const codes = answers.map(({ errors }) => errors?.[0].extensions.code);
      expect([...new Set(codes)].sort()).toEqual(["TIMEOUT", "UNAVAILABLE"]);
      for (const { status, data, headers, errors } of answers) {
        expect(data ?? null).toBeNull();
        expect(status).toBe(errorStatuses[errors?.[0].extensions.code as "TIMEOUT"]);
        expect(headers.get("retry-after")).toBe("1");
        expect(errors?.[0].extensions.retryAfterMs).toBe(1000);
      }
      expect((await partners(narrow.url)).status).toBe(200);
    } finally {
      await narrow.close();
    }
  });
});

/** Keeps every reader of partners waiting while something else is tried. */
async function whilePartnersAreLocked<T>(locked: TestApp, work: (app: TestApp) => Promise<T>): Promise<T> {
  return locked.database.asOwner(async (owner) => {
    await owner.query("begin");
    await owner.query("lock table heritage.partners in access exclusive mode");
    try {
      return await work(locked);
    } finally {
      await owner.query("rollback");
    }
  });
}

describe("what nobody foresaw", () => {
  test("shows only an id, under which all of it is logged", async () => {
    await app.database.asOwner((owner) => owner.query("alter view open.partners rename to hidden"));
    const answers = [await partners(), await known("ListPartners", {})];
    await app.database.asOwner((owner) => owner.query("alter view open.hidden rename to partners"));
    for (const { status, data, errors, headers } of answers) {
      expect([status, data ?? null]).toEqual([500, null]);
      const requestId = headers.get("x-request-id");
      expect(errors).toEqual([
        {
          message: "Something went wrong on our side. Quote the request id when you report it.",
          locations: expect.anything(),
          path: ["partners"],
          extensions: { code: "INTERNAL", requestId },
        },
      ]);
      const found = logged.find((line) => line.requestId === requestId);
      expect(found?.err?.message).toMatch(/relation "partners" does not exist/);
      expect(found?.err?.stack).toMatch(/\n {4}at /);
    }
  });
});

describe("a mistake in an input", () => {
  test("is told beside the data, in the caller's language, and not as an error", async () => {
    for (const [language, sentence] of [
      ["it-CH", /Non|non/],
      ["ar", /[\u0600-\u06ff]/],
      ["xx", /There is no program/],
    ] as const) {
      const { status, data, errors } = await app.graphql(
        cancel,
        {},
        { key: app.adminKey, headers: { "accept-language": language } },
      );
      expect([status, errors]).toEqual([200, undefined]);
      expect(data.programCancel).toEqual({ program: null, userErrors: [{ code: "NOT_FOUND" }] });
      const reported = await app.graphql(
        cancel.replace("{ code }", "{ message path }"),
        {},
        { key: app.adminKey, headers: { "accept-language": language } },
      );
      expect(reported.data.programCancel.userErrors).toEqual([
        { message: expect.stringMatching(sentence), path: ["input", "id"] },
      ]);
    }
  });
});

describe("a key", () => {
  const wrong = (key: string) => [
    key.slice(0, -1),
    `${key}0`,
    key.toUpperCase(),
    key.toLowerCase(),
    key.replace("hx_sec_", ""),
    key.replace("hx_sec_", "hx_pub_"),
    [...key].reverse().join(""),
    `${key} ${key}`,
    `"${key}"`,
    `${key},`,
    `${key}%00`,
    ...[...key]
      .slice(7, 45)
      .map(
        (letter, place) => `${key.slice(0, place + 7)}${letter === "A" ? "B" : "A"}${key.slice(place + 8)}`,
      ),
    "null",
    "undefined",
    "true",
    "0",
    "*",
    "%",
    "' or 1=1 --",
    "..",
    "{}",
    "SYSTEM",
    "x".repeat(201),
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.",
  ];

  test("that is not exactly right is refused, never taken for an anonymous visit", async () => {
    const keys = wrong(app.adminKey);
    const headers = [
      ...keys.map((key) => `Bearer ${key}`),
      app.adminKey,
      `Basic ${Buffer.from(`admin:${app.adminKey}`).toString("base64")}`,
      `Token ${app.adminKey}`,
      `Bearer`,
      `Bearer `,
      `Bearer: ${app.adminKey}`,
      `Bearer${app.adminKey}`,
    ];
    expect(headers.length).toBeGreaterThanOrEqual(60);
    for (const authorization of headers) {
      const { status, errors } = await app.graphql(programs, {}, { headers: { authorization } });
      expect([authorization, status, errors?.[0].extensions.code]).toEqual([
        authorization,
        401,
        "UNAUTHENTICATED",
      ]);
    }
    const trusted = await fetch(trustedUrl(app.url, "ListPrograms", {}), {
      headers: { authorization: `Bearer ${keys[0]}` },
    });
    expect(trusted.status).toBe(401);
    expect(
      (await app.graphql(programs, {}, { headers: { authorization: `bearer  ${app.adminKey}` } })).status,
    ).toBe(200);
  });

  test("that was revoked is refused a moment later", async () => {
    const key = await addKey(app.database, { isAdministrator: true });
    expect((await app.graphql(programs, {}, { key })).status).toBe(200);
    await app.database.asOwner((owner) =>
      owner.query(
        "update heritage.access_keys set revoked_at = now() where id = (select key_id from heritage.access_key_secrets where key_hash = $1)",
        [hashOfKey(key)],
      ),
    );
    await until("it is refused", async () => (await app.graphql(programs, {}, { key })).status === 401);
  });
});
