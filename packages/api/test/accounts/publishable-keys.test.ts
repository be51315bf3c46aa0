import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { operations } from "#test/operations";
import type { Instance } from "#test/test-app";
import { type Keys, openKeys, whoAmI } from "./key-stage.ts";
import { until } from "./waiting.ts";

let { app, other, mutate, create, close } = {} as Keys;
beforeAll(async () => {
  ({ app, other, mutate, create, close } = await openKeys());
});
afterAll(() => close?.());

describe("a publishable key", () => {
  const { sha256 } = operations.find(({ name }) => name === "ListPartners") as { sha256: string };

  const publish = (input = {}) => create({ kind: "PUBLISHABLE", scopes: [], name: "Page", ...input });
  async function trusted(
    key: string,
    { headers = {}, instance = app as Pick<Instance, "url">, first = 5 } = {},
  ): Promise<{ status: number; code?: string; headers: Headers; body: string }> {
    const search = new URLSearchParams({ variables: JSON.stringify({ first }), key });
    const response = await fetch(`${instance.url}/graphql/t/${sha256}?${search}`, { headers });
    const body = await response.text();
    const code = body === "" ? undefined : JSON.parse(body).errors?.[0].extensions.code;
    return { status: response.status, code, headers: response.headers, body };
  }

  test("runs trusted operations and sees what every visitor sees", async () => {
    const { secret } = await publish();
    expect(secret).toMatch(/^hx_pub_/);
    const withKey = await trusted(secret);
    expect(withKey.status).toBe(200);
    expect(withKey.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const anonymous = await fetch(
      `${app.url}/graphql/t/${sha256}?variables=${encodeURIComponent('{"first":5}')}`,
    );
    expect(await anonymous.text()).toBe(withKey.body);
  });

  test("runs nothing by POST, whether it stands in the address or in a header", async () => {
    const { secret } = await publish();
    const documents = [
      whoAmI,
      "{ programs(first: 1) { nodes { id } } }",
      "mutation { personErase(input: { confirm: true }) { replayed } }",
      "{",
    ];
    for (const query of documents) {
      const init = {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      };
      const inAddress = await fetch(`${app.url}/graphql?key=${secret}`, init);
      const inHeader = await fetch(`${app.url}/graphql`, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${secret}` },
      });
      for (const response of [inAddress, inHeader]) {
        const { errors, data } = (await response.json()) as {
          errors: [{ extensions: { code: string } }];
          data?: unknown;
        };
        expect([response.status, errors[0].extensions.code, data]).toEqual([
          403,
          "OPERATION_NOT_TRUSTED",
          undefined,
        ]);
      }
    }
  });

  test("is no secret key, nor the other way round", async () => {
    const { secret } = await create();
    expect(await trusted(secret)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    const page = await publish();
    expect(await trusted(page.secret.replace("hx_pub_", "hx_sec_"))).toMatchObject({ status: 401 });
  });

  test("works in pages of the origins it names, and in those alone", async () => {
    const { secret } = await publish({ allowedOrigins: ["https://museum.example", "http://localhost:3000"] });
    const from = async (origin: string) => (await trusted(secret, { headers: { origin } })).status;
    for (const origin of ["https://museum.example", "http://localhost:3000"])
      expect([origin, await from(origin)]).toEqual([origin, 200]);
    for (const origin of [
      "https://evil.example",
      "http://museum.example",
      "https://museum.example:8443",
      "https://museum.example.evil.example",
      "https://www.museum.example",
      "null",
    ])
      expect([origin, await from(origin)]).toEqual([origin, 403]);
  });

  test("works from the networks it names, and from those alone, whatever was answered before", async () => {
    const { secret } = await publish({ addresses: ["192.0.2.0/24", "2001:db8::/32"] });
    const from = (address: string, headers = {}) =>
      trusted(secret, { headers: { "x-forwarded-for": address, ...headers } });
    // Each kind of address twice: the second answer may come from what is kept.
    for (const address of [
      "192.0.2.1",
      "203.0.113.9",
      "192.0.2.2",
      "203.0.113.10",
      "2001:db8::5",
      "2001:db9::",
    ])
      expect([address, (await from(address)).status]).toEqual([
        address,
        /^(192.0.2|2001:db8)/.test(address) ? 200 : 403,
      ]);
    const etag = (await from("192.0.2.1")).headers.get("etag") ?? "";
    expect((await from("192.0.2.1", { "if-none-match": etag })).status).toBe(304);
    const refused = await from("203.0.113.9", { "if-none-match": etag });
    expect(refused).toMatchObject({ status: 403, code: "FORBIDDEN" });
    expect(JSON.parse(refused.body).errors[0].message).toContain("203.0.113.9");
    expect(refused.headers.get("cache-control")).toBe("no-store");
  });

  test("is refused by POST for where it comes from, before anything else is said of it", async () => {
    const { secret } = await publish({ addresses: ["192.0.2.0/24"] });
    const { secret: ofPages } = await publish({ allowedOrigins: ["https://museum.example"] });
    const post = async (key: string, headers = {}) =>
      (await app.graphql(whoAmI, {}, { key, headers })).errors?.[0].extensions.code;
    expect(await post(secret, { "x-forwarded-for": "203.0.113.9" })).toBe("FORBIDDEN");
    expect(await post(secret, { "x-forwarded-for": "192.0.2.9" })).toBe("OPERATION_NOT_TRUSTED");
    expect(await post(ofPages, { origin: "https://evil.example" })).toBe("FORBIDDEN");
    expect(await post(ofPages, { origin: "https://museum.example" })).toBe("OPERATION_NOT_TRUSTED");
  });

  test("is not for a page that tells its address by Referer alone, or hides it", async () => {
    const { secret } = await publish({ allowedOrigins: ["https://museum.example"] });
    const from = async (headers: Record<string, string>) => (await trusted(secret, { headers })).status;
    // An <img> or a request in mode no-cors has no Origin.
    expect(await from({ referer: "https://evil.example/page?x=1" })).toBe(403);
    expect(await from({ referer: "https://museum.example/page" })).toBe(200);
    expect(await from({ referer: "nonsense" })).toBe(403);
    expect(await from({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await from({ origin: "https://museum.example", "sec-fetch-site": "cross-site" })).toBe(200);
    // A server, and somebody who types the address.
    expect(await from({})).toBe(200);
    expect(await from({ "sec-fetch-site": "none" })).toBe(200);
  });

  test("that may not be used everywhere keeps its answers out of shared caches, and apart for each page", async () => {
    const museum = { headers: { origin: "https://museum.example" } };
    const { secret } = await publish({ allowedOrigins: ["https://museum.example"] });
    const { headers, status } = await trusted(secret, museum);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("private, max-age=0, must-revalidate");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("vary")).toBe("accept-language, authorization, origin, referer, sec-fetch-site");
    const known = { "if-none-match": headers.get("etag") ?? "" };
    const again = await trusted(secret, { headers: { ...museum.headers, ...known } });
    expect([again.status, again.headers.get("cache-control"), again.headers.get("vary")]).toEqual([
      304,
      headers.get("cache-control"),
      headers.get("vary"),
    ]);
    const elsewhere = { headers: { origin: "https://evil.example", ...known } };
    expect(await trusted(secret, elsewhere)).toMatchObject({ status: 403, code: "FORBIDDEN" });
    const anywhere = await trusted((await publish()).secret, elsewhere);
    expect([anywhere.status, anywhere.headers.get("vary")]).toEqual([304, "accept-language, authorization"]);
  });

  test("spends a budget of its own, apart from its address's and from other keys'", async () => {
    const poor = await app.another({ keyPointsPerSecond: 20, responseCacheMb: 0 });
    const [one, two] = [await publish(), await publish()];
    const spend = (key: string) => trusted(key, { instance: poor, first: 8 });
    expect((await spend(one.secret)).status).toBe(200);
    const statuses = [];
    for (let call = 0; call < 50; call++) statuses.push((await spend(one.secret)).status);
    expect(statuses).toContain(429);
    expect((await spend(two.secret)).status).toBe(200);
    expect((await poor.graphql("{ programs(first: 100) { nodes { id } } }")).status).toBe(200);
  });

  test("ends within 5 s on every instance", async () => {
    const { id, secret } = await publish();
    for (const instance of [app, other]) expect((await trusted(secret, { instance })).status).toBe(200);
    await mutate("keyRevoke", { id });
    const revokedAt = Date.now();
    for (const instance of [app, other]) {
      await until(async () => (await trusted(secret, { instance })).status === 401);
      expect(Date.now() - revokedAt).toBeLessThan(5000);
    }
  });
});
