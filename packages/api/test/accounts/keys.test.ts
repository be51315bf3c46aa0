import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Acts } from "#test/acts";
import { trustedUrl } from "#test/operations";
import { addKey, createTestApp, type Instance, type TestApp } from "#test/test-app";
import { asOwner } from "../../src/platform/database/owner-connection.ts";

let app: TestApp;
let other: Instance;
let harbour: string;
let plain: string;
/** Looks after the keys of the harbour museum, and holds what a coordinator does. */
let keeper: string;
/** Looks after its keys and may do nothing else. */
let porter: string;

const coordinator = ["partners:read", "programs:read", "programs:write"];

beforeAll(async () => {
  app = await createTestApp({ settings: { trustedProxies: ["127.0.0.1/32", "::1/128"] } });
  other = await app.another();
  const acts = new Acts(app);
  harbour = await acts.publicPartner({ name: [{ language: "en", text: "Harbour museum" }] });
  plain = await acts.publicPartner({ name: [{ language: "en", text: "Museum of the plain" }] });
  const { rows } = await app.database.asOwner((owner) =>
    owner.query("select id from heritage.partners where slug = 'harbour-museum'"),
  );
  const partnerId = rows[0].id;
  keeper = await addKey(app.database, { partnerId, scopes: [...coordinator, "keys:write"] });
  porter = await addKey(app.database, { partnerId, scopes: ["partners:read", "keys:write"] });
});
afterAll(async () => {
  await app?.close();
});

const keyFields =
  "id name kind scopes addresses allowedOrigins expiresAt lastUsedAt revokedAt secrets { prefix expiresAt }";

// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
async function act(name: string, input: object, key = keeper): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const secret = name === "keyRevoke" ? "" : "secret";
  const { data, errors } = await app.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      ${secret} replayed key { ${keyFields} } userErrors { code message path } } }`,
    { input },
    { key },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

async function create(input: object = {}, key = keeper): Promise<{ id: string; secret: string }> {
  const made = await act(
    "keyCreate",
    { name: "Listings", kind: "SECRET", partnerId: harbour, scopes: coordinator, ...input },
    key,
  );
  expect(made.userErrors).toEqual([]);
  return { id: made.key.id, secret: made.secret };
}

const whoAmI = "{ viewer { kind scopes key { id } } }";
async function statusOf(secret: string, instance: Pick<Instance, "graphql"> = app, headers = {}) {
  return (await instance.graphql(whoAmI, {}, { key: secret, headers })).status;
}
const keyOf = async (id: string) => {
  const { data } = await app.asAdmin(`{ node(id: "${id}") { ... on AccessKey { ${keyFields} } } }`);
  return data.node;
};
const mistakes = (payload: { userErrors: { code: string; path: string[] }[] }) =>
  payload.userErrors.map(({ code, path }) => `${path.slice(1).join(".")} ${code}`);

describe("a secret key", () => {
  test("is shown once, and signs in with the scopes it was given", async () => {
    const input = {
      name: "Listings",
      kind: "SECRET",
      partnerId: harbour,
      scopes: ["programs:read"],
      idempotencyKey: "k1",
    };
    const made = await act("keyCreate", input);
    expect(made.secret).toMatch(/^hx_sec_[0-9A-Za-z]{38}$/);
    expect(made.key).toMatchObject({
      kind: "SECRET",
      scopes: ["programs:read"],
      secrets: [{ prefix: made.secret.slice(0, 12), expiresAt: null }],
    });
    const { data } = await app.graphql(whoAmI, {}, { key: made.secret });
    expect(data.viewer).toEqual({ kind: "SECRET_KEY", scopes: ["programs:read"], key: { id: made.key.id } });
    const again = await act("keyCreate", input);
    expect(again).toMatchObject({ replayed: true, secret: null, key: { id: made.key.id } });
  });

  test("stands nowhere in the database but as a hash", async () => {
    const { secret } = await create();
    const { rows: tables } = await app.database.asOwner((owner) =>
      owner.query(
        "select relname from pg_class where relnamespace = 'heritage'::regnamespace and relkind = 'r'",
      ),
    );
    const body = secret.slice(12);
    for (const { relname } of tables) {
      const { rows } = await app.database.asOwner((owner) =>
        owner.query(`select from heritage.${relname} as it where it::text like $1`, [`%${body}%`]),
      );
      expect([relname, rows]).toEqual([relname, []]);
    }
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("select from heritage.access_key_secrets where key_hash = $1", [
        createHash("sha256").update(secret).digest(),
      ]),
    );
    expect(rows).toHaveLength(1);
    for (const url of [app.database.urls.member, app.database.urls.public])
      await expect(
        asOwner(url, 5000, (login) => login.query("select key_hash from heritage.access_key_secrets")),
      ).rejects.toThrow(/permission denied/);
  });

  test("stands in its partner's list, which only those who look after keys see", async () => {
    const { id } = await create({ name: "In the list" });
    const list = `query ($id: ID!) { node(id: $id) { ... on Partner { accessKeys(last: 1) {
      nodes { id name } totalCount { value } } } } }`;
    const seenBy = async (key?: string, partner = harbour) =>
      (await app.graphql(list, { id: partner }, key ? { key } : {})).data.node.accessKeys;
    expect((await seenBy(keeper)).nodes).toEqual([{ id, name: "In the list" }]);
    const { secret } = await create();
    expect(await seenBy(secret)).toBeNull();
    expect(await seenBy()).toBeNull();
    expect(await seenBy(keeper, plain)).toEqual({ nodes: [], totalCount: { value: 0 } });
  });

  test("is used from the networks it names only", async () => {
    const { id, secret } = await create({ addresses: ["192.0.2.77/24", "2001:db8::5", "198.51.100.7"] });
    expect((await keyOf(id)).addresses).toEqual(["192.0.2.0/24", "2001:db8::5/128", "198.51.100.7/32"]);
    const from = (address: string) => statusOf(secret, app, { "x-forwarded-for": address });
    for (const address of ["192.0.2.1", "192.0.2.255", "::ffff:192.0.2.9", "2001:db8::5", "198.51.100.7"])
      expect([address, await from(address)]).toEqual([address, 200]);
    for (const address of [
      "192.0.3.1",
      "2001:db8::6",
      "198.51.100.8",
      "unknown",
      "192.0.2.1:80",
      "fe80::1%eth0",
      // Who comes through several proxies is the last that a trusted one names.
      "192.0.2.1, 203.0.113.9",
    ])
      expect([address, await from(address)]).toEqual([address, 403]);
    expect(await statusOf(secret)).toBe(403);
  });

  test("does not believe an address that a caller names for itself", async () => {
    const untrusting = await app.another({ trustedProxies: [] });
    const { secret } = await create({ addresses: ["192.0.2.0/24"] });
    expect(await statusOf(secret, untrusting, { "x-forwarded-for": "192.0.2.1" })).toBe(403);
    const local = await create({ addresses: ["127.0.0.0/8", "::1"] });
    expect(await statusOf(local.secret, untrusting, { "x-forwarded-for": "192.0.2.1" })).toBe(200);
  });

  test("ends by itself at the time it names", async () => {
    const { id, secret } = await create({ expiresAt: "2099-01-01T00:00:00Z" });
    expect(await statusOf(secret)).toBe(200);
    await app.database.asOwner((owner) =>
      owner.query("update heritage.access_keys set expires_at = now() where expires_at > now()"),
    );
    await until(async () => (await statusOf(secret)) === 401);
    expect((await keyOf(id)).expiresAt).not.toBeNull();
  });

  test("says when it was last used", async () => {
    const { id, secret } = await create();
    expect((await keyOf(id)).lastUsedAt).toBeNull();
    await statusOf(secret);
    await until(async () => (await keyOf(id)).lastUsedAt !== null);
  });
});

describe("rotating a key", () => {
  test("gives a second secret, while the first goes on; a third ends the first", async () => {
    const { id, secret: first } = await create();
    const { secret: second, key } = await act("keyRotate", { id, overlapHours: 48 });
    expect(key.secrets).toMatchObject([
      { prefix: second.slice(0, 12), expiresAt: null },
      { prefix: first.slice(0, 12), expiresAt: expect.any(String) },
    ]);
    for (const instance of [app, other])
      expect([await statusOf(first, instance), await statusOf(second, instance)]).toEqual([200, 200]);
    const { secret: third } = await act("keyRotate", { id });
    await until(async () => (await statusOf(first)) === 401);
    expect([await statusOf(second), await statusOf(third)]).toEqual([200, 200]);
    expect((await keyOf(id)).secrets).toHaveLength(2);
  });

  test("without an overlap ends the present secret", async () => {
    const { id, secret } = await create();
    const { secret: next } = await act("keyRotate", { id, overlapHours: 0 });
    for (const instance of [app, other]) {
      await until(async () => (await statusOf(secret, instance)) === 401);
      expect(await statusOf(next, instance)).toBe(200);
    }
  });

  test("twice at once leaves two secrets, of which one has no end", async () => {
    const { id } = await create();
    await Promise.all(Array.from({ length: 6 }, () => act("keyRotate", { id })));
    const { secrets } = await keyOf(id);
    expect(secrets).toHaveLength(2);
    expect(secrets.filter((one: { expiresAt: unknown }) => one.expiresAt === null)).toHaveLength(1);
  });

  test("is asked for in hours that make sense, of a key that lives", async () => {
    const { id } = await create();
    for (const overlapHours of [-1, 721])
      expect(mistakes(await act("keyRotate", { id, overlapHours }))).toEqual(["overlapHours INVALID"]);
    await act("keyRevoke", { id });
    expect(mistakes(await act("keyRotate", { id }))).toEqual(["id NOT_FOUND"]);
    expect(mistakes(await act("keyRotate", { id: "akey_nothing" }))).toEqual(["id NOT_FOUND"]);
  });
});

describe("revoking a key", () => {
  test("ends a secret one within 5 s on every instance, with both of its secrets", async () => {
    const { id, secret } = await create();
    const { secret: next } = await act("keyRotate", { id });
    for (const instance of [app, other]) expect(await statusOf(secret, instance)).toBe(200);
    expect((await act("keyRevoke", { id })).key.revokedAt).not.toBeNull();
    const revokedAt = Date.now();
    for (const instance of [other, app])
      for (const each of [secret, next]) await until(async () => (await statusOf(each, instance)) === 401);
    expect(Date.now() - revokedAt).toBeLessThan(5000);
    expect(mistakes(await act("keyRevoke", { id }))).toEqual(["id NOT_FOUND"]);
  });

  test("is open to all who look after the partner's keys, also for one that may do more than they", async () => {
    const { id } = await create();
    expect((await act("keyRevoke", { id }, porter)).userErrors).toEqual([]);
    expect((await keyOf(id)).revokedAt).not.toBeNull();
  });

  test("of another partner finds nothing", async () => {
    const { id } = await create({ partnerId: plain }, app.adminKey);
    expect(mistakes(await act("keyRevoke", { id }))).toEqual(["id NOT_FOUND"]);
    expect(mistakes(await act("keyRotate", { id }))).toEqual(["id NOT_FOUND"]);
    expect((await keyOf(id)).revokedAt).toBeNull();
  });
});

describe("nobody gets more by a key than they hold", () => {
  test("making one with scopes one does not hold", async () => {
    const wanted = { name: "More", kind: "SECRET", partnerId: harbour, scopes: ["programs:write"] };
    expect(mistakes(await act("keyCreate", wanted, porter))).toEqual(["scopes NOT_YOURS_TO_GIVE"]);
  });

  test("making one of another partner", async () => {
    const wanted = { name: "Theirs", kind: "SECRET", partnerId: plain, scopes: [] };
    for (const [partnerId, code] of [
      [plain, "NOT_YOURS"],
      ["part_nothing", "NOT_FOUND"],
      ["", "NOT_FOUND"],
    ])
      expect(mistakes(await act("keyCreate", { ...wanted, partnerId }))).toEqual([`partnerId ${code}`]);
  });

  test("making a new secret of one that may do more", async () => {
    const { id } = await create();
    const rotated = await act("keyRotate", { id }, porter);
    expect(mistakes(rotated)).toEqual(["id NOT_YOURS_TO_GIVE"]);
    expect(rotated.secret).toBeNull();
    expect((await keyOf(id)).secrets).toHaveLength(1);
  });
});

describe("a key is not made of", () => {
  const lists = (list: string, items: string[]) => ({ [list]: items });
  test.each([
    ["no name", { name: " \n" }, "name INVALID"],
    ["a name without end", { name: "x".repeat(301) }, "name INVALID"],
    ["scopes that are none", { scopes: ["programs:everything"] }, "scopes INVALID"],
    ["the scope of the whole service", { scopes: ["platform:administer"] }, "scopes INVALID"],
    ["scopes in a page", { kind: "PUBLISHABLE", scopes: ["programs:read"] }, "scopes INVALID"],
    ["origins for a server", { allowedOrigins: ["https://museum.example"] }, "allowedOrigins INVALID"],
    ["an end that is past", { expiresAt: "2020-01-01T00:00:00Z" }, "expiresAt INVALID"],
    ["more networks than anybody has", lists("addresses", Array(21).fill("192.0.2.1")), "addresses TOO_MANY"],
    ...[
      "",
      "here",
      "192.0.2.0/33",
      "192.0.2.0/-1",
      "192.0.2.0/24/24",
      "192.0.2",
      "0x7f.1",
      "fe80::1%eth0",
      "::/129",
    ].map(
      (address) =>
        [`the network "${address}"`, lists("addresses", [address]), "addresses.0 INVALID"] as const,
    ),
    ...[
      "",
      "*",
      "null",
      "museum.example",
      "https://museum.example/",
      "https://museum.example/page",
      "https://MUSEUM.example",
      "ftp://museum.example",
      "https://a@museum.example",
      "file://",
    ].map(
      (origin) =>
        [
          `the origin "${origin}"`,
          { kind: "PUBLISHABLE", scopes: [], allowedOrigins: [origin] },
          "allowedOrigins.0 INVALID",
        ] as const,
    ),
  ] as [string, object, string][])("%s", async (_what, input, mistake) => {
    const wanted = { name: "Wrong", kind: "SECRET", partnerId: harbour, scopes: ["programs:read"], ...input };
    const made = await act("keyCreate", wanted);
    expect(mistakes(made)).toEqual([mistake]);
    expect([made.key, made.secret]).toEqual([null, null]);
  });
});

describe("a publishable key", () => {
  const manifest = createRequire(import.meta.url).resolve("@heritage-exchange/schema/operations.json");
  const { operations } = JSON.parse(readFileSync(manifest, "utf8")) as {
    operations: { name: string; sha256: string }[];
  };
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
    const poor = await app.another({ keyPointsPerSecond: 10, responseCacheMb: 0 });
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
    await act("keyRevoke", { id });
    const revokedAt = Date.now();
    for (const instance of [app, other]) {
      await until(async () => (await trusted(secret, { instance })).status === 401);
      expect(Date.now() - revokedAt).toBeLessThan(5000);
    }
  });
});

describe("a partner that is deleted", () => {
  const acts = () => new Acts(app);
  const made = async (name: string) => {
    const partnerId = await acts().publicPartner({ name: [{ language: "en", text: name }] });
    const key = (more: object) => create({ partnerId, ...more }, app.adminKey);
    const server = await key({ scopes: ["partners:read", "partners:write"] });
    const page = await key({ kind: "PUBLISHABLE", scopes: [] });
    return { partnerId, server, page };
  };
  const pageStatus = async (secret: string, instance: Pick<Instance, "url"> = app) =>
    (await fetch(`${trustedUrl(instance.url, "ListPartners", { first: 1 })}&key=${secret}`)).status;

  test("has no keys that sign in, on any instance; restored, it has those again that did not end meanwhile", async () => {
    const { partnerId, server, page } = await made("Museum on hold");
    const ended = await create({ partnerId, scopes: ["partners:read"] }, app.adminKey);
    for (const instance of [app, other]) {
      expect([await statusOf(server.secret, instance), await pageStatus(page.secret, instance)]).toEqual([
        200, 200,
      ]);
      expect(await statusOf(ended.secret, instance)).toBe(200);
    }
    await acts().do("partnerDelete", { id: partnerId });
    // What an instance remembers of the key for a moment is of no use.
    const { data } = await app.graphql(`{ node(id: "${partnerId}") { id } }`, {}, { key: server.secret });
    expect(data?.node ?? null).toBeNull();
    for (const instance of [app, other]) {
      await until(async () => (await statusOf(server.secret, instance)) === 401);
      await until(async () => (await pageStatus(page.secret, instance)) === 401);
    }
    expect((await act("keyRevoke", { id: ended.id }, app.adminKey)).userErrors).toEqual([]);
    await acts().do("partnerRestore", { id: partnerId });
    await until(async () => (await statusOf(server.secret)) === 200);
    await until(async () => (await pageStatus(page.secret)) === 200);
    expect(await statusOf(ended.secret)).toBe(401);
  });

  test("can be purged whatever keys, people and invitations it had, and takes them along", async () => {
    const { partnerId, server, page } = await made("Museum that is no more");
    const invitation = `mutation { memberInvite(input: { partnerId: "${partnerId}", role: CURATOR }) {
      invitation { id } secret userErrors { message } } }`;
    const invited = (await app.asAdmin(invitation)).data.memberInvite;
    await act("keyRevoke", { id: page.id }, app.adminKey);
    await acts().do("partnerDelete", { id: partnerId });
    const purge = `mutation { partnerPurge(input: { id: "${partnerId}" }) { purgedId userErrors { message } } }`;
    expect((await app.asAdmin(purge)).data.partnerPurge).toEqual({ purgedId: partnerId, userErrors: [] });
    for (const { id } of [server, page, invited.invitation]) {
      const { data } = await app.asAdmin(`{ node(id: "${id}") { id } }`);
      expect([id, data.node]).toEqual([id, null]);
    }
    await until(async () => (await statusOf(server.secret)) === 401);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("It does not come about.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
