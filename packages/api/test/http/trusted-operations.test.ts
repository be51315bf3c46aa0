import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { operations, trustedUrl } from "#test/operations";
import { createTestApp, type TestApp } from "#test/test-app";

let app: TestApp;
/** What exists, to ask for it: by the kind of its id. */
let known: Record<"program" | "partner" | "session", object[]>;
let cursors: string[];
beforeAll(async () => {
  app = await createTestApp({ demo: true });
  const { data } = await app.graphql(`{
    programs(first: 4) { nodes { id slug } edges { cursor } }
    byTitle: programs(first: 4, orderBy: TITLE) { edges { cursor } }
    partners(first: 4) { nodes { id slug } edges { cursor } }
    sessions(first: 4) { nodes { id } edges { cursor } }
  }`);
  cursors = [data.programs, data.byTitle, data.partners, data.sessions].flatMap(({ edges }) =>
    edges.map(({ cursor }: { cursor: string }) => cursor),
  );
  const named = (nodes: { id: string; slug?: string }[]) =>
    nodes.flatMap(({ id, slug }) => [{ id }, ...(slug ? [{ slug }] : [])]);
  known = {
    program: named(data.programs.nodes),
    partner: named(data.partners.nodes),
    session: named(data.sessions.nodes),
  };
});
afterAll(() => app.close());

const queries = operations.filter(({ type }) => type === "query");

/** Variables as clients send them: mostly good, at times past a limit or of a wrong type. */
function variablesOf(document: string): fc.Arbitrary<object> {
  const size = fc.constantFrom<unknown>(1, 2, 5, 20, 100, null, 0, -1, 101, "2", 1.5);
  const cursor = fc.constantFrom<unknown>(...cursors, null, "AAAA", "");
  const by = (kind: keyof typeof known) =>
    fc.constantFrom<unknown>(
      ...known[kind],
      { id: "prog_01k3a5jz8pf4wbtqs1r2x3y4z5" },
      { externalReference: { source: "nowhere", value: "1" } },
      { id: "nonsense" },
      {},
      { id: null },
      { id: "a", externalReference: { source: "b", value: "c" } },
      { slug: "a", id: "b" },
      { wrong: "x" },
      null,
    );
  const where = fc.constantFrom<unknown>(
    {},
    null,
    { kind: { eq: "WORKSHOP" } },
    { kind: { in: ["WORKSHOP", "FESTIVAL", "MUSEUM"] } },
    { not: { id: { in: [] } } },
    { or: [{ isFree: { eq: true } }, { isUpcoming: { eq: false } }] },
    { and: [{ language: { eq: "TI" } }, { not: { language: { in: ["en", "it"] } } }] },
    { startsOn: { gte: "2026-01-01", lt: "2027-01-01" } },
    { country: { in: ["IT", "ER"] } },
    { accessFeature: { available: ["STEP_FREE"] } },
    { kind: {} },
    { kind: { eq: null } },
    { kind: { eq: "NOTHING" } },
    { nothing: { eq: 1 } },
    "x",
  );
  const possible: Record<string, fc.Arbitrary<unknown>> = {
    by: fc.constant(undefined),
    first: size,
    last: size,
    sessionsFirst: size,
    after: cursor,
    before: cursor,
    where,
    orderBy: fc.constantFrom<unknown>("STARTS_ON", "TITLE", "STARTS_AT_DESC", "NAME_DESC", "NOTHING", null),
    search: fc.constantFrom<unknown>("ti", "شاي", "книга", "caffè", "", "!", null, 7),
    withTotalCount: fc.constantFrom<unknown>(true, false, null, "yes"),
    languages: fc.constantFrom<unknown>(
      ["ti"],
      ["ar", "it"],
      ["zh-TW", "uk"],
      [],
      "it",
      ["x"],
      ["en_US"],
      null,
    ),
  };
  const [, kind] = /\$by:(Program|Partner|Session)By!/.exec(document) ?? [];
  const [, other] = /\$by:(\w+)By!/.exec(document) ?? [];
  const taken = Object.entries(possible).filter(([name]) => document.includes(`$${name}:`));
  const record = Object.fromEntries(taken.filter(([name]) => name !== "by"));
  const others = fc.record(record, { requiredKeys: [] });
  // Of what nobody sees in this world, the answer is null both ways.
  if (other && !kind)
    return others.map((rest) => ({ ...rest, by: { id: "item_01h455vb4pex5vsknk084sn02q" } }));
  if (!kind) return others;
  const named = by(kind.toLowerCase() as keyof typeof known);
  return fc.tuple(others, named).map(([rest, value]) => ({ ...rest, by: value }));
}

interface Answered {
  status: number;
  text: string;
}

/** The answer without what is different for every request, and what it cost. */
async function answered(response: Response): Promise<Answered> {
  const text = (await response.text())
    .replace(/,"extensions":\{"cost":\{[^}]*\}\}/, "")
    .replace(/"requestId":"[^"]*"/g, '"requestId":""');
  return { status: response.status, text: text.trim() };
}

const refusedToVisitors = new Set([
  "ExplainAccess",
  "GetArchiveImport",
  "GetBulkAction",
  "GetConsentReceipt",
  "GetConsentSubject",
  "GetEvaluationAnalyses",
  "GetEvaluationForesight",
  "GetHoldingRecord",
  "GetJob",
  "GetProtocol",
  "ListAuditEntries",
  "ListConsentReviewItems",
  "ListConsentReviews",
  "ListConsentSubjects",
  "ListCopiesToTakeDown",
  "ListConsentsAtMajority",
  "ListEndedEmbargoes",
  "ListErasures",
  "ListHoldingRecords",
  "ListItemCorrections",
  "ListItemTransfers",
  "ListJobs",
  "ListObjections",
  "ListProtocols",
  "WhyNot",
]);

describe("a known operation, asked by its hash", () => {
  // What visitors are refused they cannot ask in two ways.
  test.each(queries.filter(({ name }) => !refusedToVisitors.has(name)))(
    "$name gives the same bytes as when its document is sent",
    async ({ name, document }) => {
      let withData = 0;
      const variables = fc.oneof(
        { weight: 1, arbitrary: variablesOf(document) },
        { weight: 1, arbitrary: goodVariables(document) },
      );
      const languages = fc.constantFrom("ti", "ar, en;q=0.5", "zh-TW,it;q=0.9", "xx", "");
      await fc.assert(
        fc.asyncProperty(variables, languages, async (given, language) => {
          const headers = { "accept-language": language, accept: "application/graphql-response+json" };
          const sent = await answered(
            await fetch(`${app.url}/graphql`, {
              method: "POST",
              headers: { ...headers, "content-type": "application/json" },
              body: JSON.stringify({ query: document, variables: given }),
            }),
          );
          const asked = await answered(await fetch(trustedUrl(app.url, name, given), { headers }));
          const again = await answered(await fetch(trustedUrl(app.url, name, given), { headers }));
          expect(asked).toEqual(sent);
          expect(again).toEqual(sent);
          if (sent.status === 200) withData += 1;
        }),
        { numRuns: 25, seed: 3 },
      );
      expect(withData).toBeGreaterThan(10);
    },
  );
});

function goodVariables(document: string): fc.Arbitrary<object> {
  const [, kind] = /\$by:(Program|Partner|Session)By!/.exec(document) ?? [];
  const [, other] = /\$by:(\w+)By!/.exec(document) ?? [];
  const languages = fc.constantFrom(["ti"], ["ar", "it"], ["zh-TW", "uk"], []);
  const first = fc.constantFrom(1, 3, 20);
  const nothing = other ? { by: fc.constant({ id: "item_01h455vb4pex5vsknk084sn02q" }) } : {};
  const by = kind ? { by: fc.constantFrom(...known[kind.toLowerCase() as keyof typeof known]) } : nothing;
  const ids = ["program", "partner", "session"].flatMap((kind) =>
    known[kind as keyof typeof known].flatMap((by) => ("id" in by ? [by.id] : [])),
  );
  const named = {
    ...(document.includes("$id:") ? { id: fc.constantFrom(...ids) } : {}),
    ...(document.includes("$fromId:")
      ? { fromId: fc.constantFrom(...ids), toId: fc.constantFrom(...ids) }
      : {}),
    ...(document.includes("$ids:") ? { ids: fc.subarray(ids) } : {}),
    ...(document.includes("$document:")
      ? { document: fc.constantFrom("{ roles { role } }", "{ nothing }") }
      : {}),
  };
  const flags = document.includes("$withTotalCount:") ? { withTotalCount: fc.boolean() } : {};
  const sized = document.includes("$first:") ? { first } : {};
  return fc.record({ languages, ...by, ...named, ...sized, ...flags });
}

describe("its answer", () => {
  const url = () => trustedUrl(app.url, "ListPrograms", { first: 2 });
  const get = (headers: Record<string, string> = {}) => fetch(url(), { headers });

  test("may be kept by everybody, and asked whether it is still good", async () => {
    const { status, headers } = await get();
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
    expect(headers.get("etag")).toMatch(/^"[\w-]{20,}"$/);
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(headers.get("vary")).toBe("accept-language, authorization");
  });

  test("is not sent again to whoever has it", async () => {
    const etag = (await get()).headers.get("etag") ?? "";
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, `"a","b",W/${etag} , "c"`, "*"]) {
      const { status, headers, body } = await get({ "if-none-match": given });
      expect([given, status, body]).toEqual([given, 304, null]);
      expect(headers.get("etag")).toBe(etag);
      expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect(headers.get("vary")).toBe("accept-language, authorization");
    }
    for (const given of ['"other"', etag.slice(0, -1), etag.replaceAll('"', ""), "", `${etag}x`]) {
      const response = await get({ "if-none-match": given });
      expect([given, response.status]).toEqual([given, 200]);
      await response.text();
    }
  });

  test("differs by language, and so does its tag", async () => {
    const italian = await get({ "accept-language": "it" });
    const arabic = await get({ "accept-language": "ar" });
    expect(await italian.text()).not.toBe(await arabic.text());
    expect(italian.headers.get("etag")).not.toBe(arabic.headers.get("etag"));
    const tag = italian.headers.get("etag") ?? "";
    expect((await get({ "accept-language": "ar", "if-none-match": tag })).status).toBe(200);
  });

  test("to HEAD has the headers and no body", async () => {
    const etag = (await get()).headers.get("etag");
    const { status, headers, body } = await fetch(url(), { method: "HEAD" });
    expect([status, headers.get("etag"), body]).toEqual([200, etag, null]);
  });

  test("may be read by pages of every origin, without a preflight and without cookies", async () => {
    const { headers } = await get({ origin: "https://museo.example" });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    const refused = await fetch(`${app.url}/graphql/t/unknown`, {
      headers: { origin: "https://museo.example" },
    });
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("to somebody with a key is kept by nobody", async () => {
    const { status, headers } = await get({ authorization: `Bearer ${app.adminKey}` });
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    const { data } = (await (await get()).json()) as { data: { programs: { nodes: object[] } } };
    expect(data.programs.nodes).toHaveLength(2);
  });

  test("is another for a hash that nobody knows", async () => {
    for (const hash of ["0".repeat(64), "x", "__proto__", "constructor", "%20", "a".repeat(200)]) {
      const response = await fetch(`${app.url}/graphql/t/${hash}`);
      expect([hash, response.status]).toEqual([hash, 404]);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
      });
    }
  });

  test("to an operation that writes is a refusal", async () => {
    const writes = operations.filter(({ type }) => type === "mutation");
    expect(writes.length).toBeGreaterThan(10);
    for (const { name } of writes) {
      const response = await fetch(trustedUrl(app.url, name, {}), {
        headers: { authorization: `Bearer ${app.adminKey}` },
      });
      expect([name, response.status, response.headers.get("allow")]).toEqual([name, 405, "POST"]);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringMatching(/POST/), extensions: { code: "BAD_USER_INPUT" } }],
      });
    }
  });

  test("takes variables once, in any order with the key", async () => {
    const { sha256 } = operations.find(({ name }) => name === "ListPrograms") ?? {};
    const one = encodeURIComponent('{"first":1}');
    const ask = async (query: string) => (await fetch(`${app.url}/graphql/t/${sha256}?${query}`)).status;
    expect(await ask("")).toBe(200);
    expect(await ask("variables=")).toBe(200);
    expect(await ask(`variables=${one}&other=1`)).toBe(200);
    expect(await ask(`variables=${one}&variables=${one}`)).toBe(400);
    expect(await ask("variables[first]=1")).toBe(200);
    expect(await ask(`key=a&key=b&variables=${one}`)).toBe(400);
  });

  test("cannot be mistaken for another's by what stands in a header", async () => {
    const titles = "{ programs(first: 12, orderBy: TITLE) { nodes { title { text language } } } }";
    const answers = new Set<string>();
    for (const language of ["it", "it /graphql/t/x", 'it"],"', "it\t", "ar", "ar,it", "ar ,it", "[]"]) {
      const headers = { "accept-language": language };
      const direct = await app.graphql(titles, {}, { headers });
      const variables = { first: 12, orderBy: "TITLE" };
      const asked = await fetch(trustedUrl(app.url, "ListPrograms", variables), { headers });
      const { data } = (await asked.json()) as Pick<typeof direct, "data">;
      const found = data.programs.nodes.map(
        ({ title: { text, language: served } }: { title: { text: string; language: string } }) => ({
          title: { text, language: served },
        }),
      );
      expect([language, found]).toEqual([language, direct.data.programs.nodes]);
      answers.add(JSON.stringify(found));
    }
    expect(answers.size).toBeGreaterThan(1);
  });
});

test("raw bytes in the address are refused or read, and never end the service", async () => {
  const { port } = new URL(app.url);
  for (const path of [
    "/graphql/t/%",
    "/graphql/t/x?variables=%E0%A4%A",
    "/graphql/t/x?variables=\xff",
    "/graphql/t/?%",
  ]) {
    const status = await new Promise((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", path }, (response) =>
        resolve(response.resume().statusCode),
      );
      sent.on("error", reject).end();
    });
    expect([400, 404]).toContain(status);
  }
});
