import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { operations } from "#test/operations";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { type App, createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { makeLog } from "../../src/platform/log.ts";

const queries = operations.filter(({ name, type }) => type === "query" && name !== "WhyNot");
/** Costs ten at most, and less where fewer programs are. */
const tenPoints = "{ programs(first: 9) { nodes { slug } } }";

describe("a budget", () => {
  let app: TestApp;
  let other: App;
  let otherUrl: string;
  beforeAll(async () => {
    const settings = {
      // So little that nothing to speak of comes back while a test runs.
      anonymousPointsPerSecond: 1,
      keyPointsPerSecond: 1,
      trustedProxies: ["127.0.0.1"],
    };
    app = await createTestApp({ settings });
    const config = { ...readConfig({ PORT: "0" }), ...settings };
    other = await createApp(config, app.database.urls, makeLog("silent"));
    otherUrl = await other.listen();
  });
  afterAll(async () => {
    await other.close();
    await app.close();
  });

  /** What the service has read before costs nobody anything to read. */
  const failing = `{ programs(first: 9, after: "${Buffer.from('["x","1","y"]').toString("base64url")}") { nodes { slug } } }`;
  beforeAll(async () => {
    for (const query of [tenPoints, failing]) {
      await app.graphql(query, {}, { key: await newKey() });
      await fetch(`${otherUrl}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${await newKey()}` },
        body: JSON.stringify({ query }),
      });
    }
  });

  const newKey = () => addKey(app.database, { scopes: [] });
  let visitors = 0;
  /** A visitor whom nobody has seen yet. */
  const visitor = () => {
    visitors += 1;
    return { headers: { "x-forwarded-for": `198.51.100.${visitors}` } };
  };
  const spendAll = async (options: { key?: string; headers?: Record<string, string> }) => {
    expect((await app.graphql(failing, {}, options)).errors?.[0].extensions.code).toBe("BAD_CURSOR");
  };

  test("that is used up is answered with 429, and with when to come back", async () => {
    const options = visitor();
    await spendAll(options);
    const { status, errors, headers, extensions } = await app.graphql(tenPoints, {}, options);
    expect(status).toBe(429);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^This costs 10 points; \d are left, and 1 come back each second\./),
        extensions: {
          code: "RATE_LIMITED",
          requestId: expect.any(String),
          retryAfterMs: expect.any(Number),
        },
      },
    ]);
    const seconds = Number(headers.get("retry-after"));
    expect(seconds).toBe(Math.ceil(errors?.[0].extensions.retryAfterMs / 1000));
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThanOrEqual(10);
    expect(extensions.cost).toMatchObject({ requested: 10, actual: 0, restoreRate: 1 });
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("ratelimit")).toMatch(/^"points";r=\d;t=\d+$/);
  });

  test("is charged what the answer did cost, not what it might have", async () => {
    const { extensions } = await app.graphql(tenPoints, {}, visitor());
    expect(extensions.cost).toMatchObject({ requested: 10, actual: 1 });
    expect(extensions.cost.available).toBeGreaterThanOrEqual(9);
  });

  test("belongs to a key, and to an address where there is no key", async () => {
    const options = visitor();
    const [key, otherKey] = [await newKey(), await newKey()];
    await spendAll({ ...options, key });
    const statuses = [{ ...options, key }, { ...options, key: otherKey }, { key }, options, visitor()].map(
      async (one) => (await app.graphql(tenPoints, {}, one)).status,
    );
    expect(await Promise.all(statuses)).toEqual([429, 200, 429, 200, 200]);
  });

  test("is the same for all addresses of one IPv6 network", async () => {
    const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
    await spendAll(from("2001:db8:0:1::1"));
    expect((await app.graphql(tenPoints, {}, from("2001:db8:0:1:ffff::2"))).status).toBe(429);
    expect((await app.graphql(tenPoints, {}, from("2001:db8:0:2::1"))).status).toBe(200);
  });

  test("is shared by instances", async () => {
    const { headers } = visitor();
    await spendAll({ headers });
    // Refusing, the instance tells what it has on its tab.
    expect((await app.graphql(tenPoints, {}, { headers })).status).toBe(429);
    const response = await fetch(`${otherUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query: tenPoints }),
    });
    expect(response.status).toBe(429);
  });

  test("is not needed for what the tools of developers ask of the schema", async () => {
    const options = visitor();
    await spendAll(options);
    const { status, extensions } = await app.graphql(getIntrospectionQuery(), {}, options);
    expect(status).toBe(200);
    expect(extensions.cost).toMatchObject({ requested: 0, actual: 0 });
  });

  test("is spent by reading a document, whether it can run or not, and once for all who send it", async () => {
    const documents = ["{ nonsense }", "{", "{ programs(first: -1) { nodes { id } } }"];
    const sendAll = async (options: ReturnType<typeof visitor>) => {
      for (const text of documents) expect((await app.graphql(text, {}, options)).status).toBe(400);
      return (await app.graphql("{", {}, options)).extensions.cost.available;
    };
    expect(await sendAll(visitor())).toBe(10 - 1 - 1 - 2);
    expect(await sendAll(visitor())).toBe(10);
  });

  test("ends a flood of documents that are refused", async () => {
    const options = visitor();
    const asked = Array.from({ length: 60 }, (_, place) => app.graphql(`{ nonsense${place} }`, {}, options));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toContain(400);
    expect(statuses).toContain(429);
  });

  test("says that an operation can never fit into it", async () => {
    const { status, errors } = await app.graphql("{ programs(first: 50) { nodes { id } } }", {}, visitor());
    expect([status, errors?.[0].extensions.code]).toEqual([400, "COST_LIMIT_EXCEEDED"]);
    expect(errors?.[0].message).toMatch(/costs 51 points; at most 10 are allowed/);
  });

  test("that is empty is no reason to read on: who floods is held back and refused, others are not", async () => {
    const flooding = visitor();
    await spendAll(flooding);
    const many = Array.from({ length: 60 }, () => app.graphql(tenPoints, {}, flooding));
    expect(new Set((await Promise.all(many)).map(({ status }) => status))).toEqual(new Set([429]));
    const headers = { "content-type": "application/json", ...flooding.headers };
    const unread = fetch(`${app.url}/graphql`, { method: "POST", headers, body: "no JSON at all" });
    const trustedToo = fetch(`${app.url}/graphql/t/${queries[0]?.sha256}`, { headers });
    const other = visitor();
    expect((await app.graphql(tenPoints, {}, other)).status).toBe(200);
    for (const response of await Promise.all([unread, trustedToo])) {
      expect(response.status).toBe(429);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
      expect(response.headers.get("ratelimit")).toMatch(/^"points";r=\d;t=\d+$/);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    }
  });

  test("is set aside while operations run, so that many at once get no more than it holds", async () => {
    const options = visitor();
    const asked = Array.from({ length: 20 }, () => app.graphql(tenPoints, {}, options));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses).toContain(429);
  });
});

describe("trusted operations and budgets", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({
      demo: true,
      settings: { anonymousPointsPerSecond: 5, keyPointsPerSecond: 5, trustedProxies: ["127.0.0.1"] },
    });
  });
  afterAll(() => app.close());

  const getPartner = queries.find(({ name }) => name === "GetPartner");
  const trusted = (slug: string, headers: Record<string, string>) => {
    const given = new URLSearchParams({ variables: JSON.stringify({ by: { slug } }) });
    return fetch(`${app.url}/graphql/t/${getPartner?.sha256}?${given}`, { headers });
  };

  test("one that is kept is free; one that has to be run is charged", async () => {
    const { data } = await app.graphql("{ partners(first: 2) { nodes { slug } } }");
    const [first, second] = data.partners.nodes.map(({ slug }: { slug: string }) => slug);
    const headers = { "x-forwarded-for": "203.0.113.1" };
    expect((await trusted(first, headers)).status).toBe(200);
    let last = await app.graphql("{ partners(first: 5) { nodes { id } } }", {}, { headers });
    while (last.status === 200)
      last = await app.graphql("{ partners(first: 5) { nodes { id } } }", {}, { headers });
    const kept = await trusted(first, headers);
    expect(kept.status).toBe(200);
    expect(kept.headers.get("ratelimit")).toBeNull();
    const refused = await trusted(second, headers);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(refused.headers.get("cache-control")).toBe("no-store");
    expect(refused.headers.get("ratelimit")).toMatch(/^"points";r=\d+;t=\d+$/);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
  });

  test("what a key is told of its budget stands in the headers, which no cache keeps", async () => {
    const key = await addKey(app.database, { scopes: [] });
    const response = await trusted("anybody", { authorization: `Bearer ${key}` });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("ratelimit-policy")).toBe('"points";q=50;w=10;qu="points"');
    const anonymous = await trusted("anybody", { "x-forwarded-for": "203.0.113.2" });
    expect(anonymous.headers.get("ratelimit")).toBeNull();
  });
});

describe("the address of a visitor", () => {
  test("is the one that connects, whatever a header claims, unless a proxy is trusted", async () => {
    const app = await createTestApp({ settings: { anonymousPointsPerSecond: 1 } });
    const cursor = Buffer.from('["x","1","y"]').toString("base64url");
    await app.graphql(`{ programs(first: 9, after: "${cursor}") { nodes { slug } } }`);
    await app.graphql(tenPoints);
    for (const name of ["x-forwarded-for", "forwarded", "x-real-ip"]) {
      const headers = { [name]: "198.51.100.77" };
      expect((await app.graphql(tenPoints, {}, { headers })).status).toBe(429);
    }
    await app.close();
  });
});
