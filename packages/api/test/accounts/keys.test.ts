import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, places } from "#test/admin-mutations";
import { trustedUrl } from "#test/operations";
import type { Instance } from "#test/test-app";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";
import { type Keys, openKeys, whoAmI } from "./key-stage.ts";
import { until } from "./waiting.ts";

let { app, other, harbour, plain, administrator, porter, mutate, create, statusOf, keyOf, close } =
  {} as Keys;
beforeAll(async () => {
  ({ app, other, harbour, plain, administrator, porter, mutate, create, statusOf, keyOf, close } =
    await openKeys());
});
afterAll(() => close?.());

describe("a secret key", () => {
  test("is shown once, and signs in with the scopes it was given", async () => {
    const input = {
      name: "Listings",
      kind: "SECRET",
      partnerId: harbour,
      scopes: ["programs:read"],
      idempotencyKey: "k1",
    };
    const made = await mutate("keyCreate", input);
    expect(made.secret).toMatch(/^hx_sec_[0-9A-Za-z]{38}$/);
    expect(made.key).toMatchObject({
      kind: "SECRET",
      scopes: ["programs:read"],
      secrets: [{ prefix: made.secret.slice(0, 12), expiresAt: null }],
    });
    const { data } = await app.graphql(whoAmI, {}, { key: made.secret });
    expect(data.viewer).toEqual({ kind: "SECRET_KEY", scopes: ["programs:read"], key: { id: made.key.id } });
    const again = await mutate("keyCreate", input);
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
    expect((await seenBy(administrator)).nodes).toEqual([{ id, name: "In the list" }]);
    const { secret } = await create();
    expect(await seenBy(secret)).toBeNull();
    expect(await seenBy()).toBeNull();
    expect(await seenBy(administrator, plain)).toEqual({ nodes: [], totalCount: { value: 0 } });
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
    const { secret: second, key } = await mutate("keyRotate", { id, overlapHours: 48 });
    expect(key.secrets).toMatchObject([
      { prefix: second.slice(0, 12), expiresAt: null },
      { prefix: first.slice(0, 12), expiresAt: expect.any(String) },
    ]);
    for (const instance of [app, other])
      expect([await statusOf(first, instance), await statusOf(second, instance)]).toEqual([200, 200]);
    const { secret: third } = await mutate("keyRotate", { id });
    await until(async () => (await statusOf(first)) === 401);
    expect([await statusOf(second), await statusOf(third)]).toEqual([200, 200]);
    expect((await keyOf(id)).secrets).toHaveLength(2);
  });

  test("without an overlap ends the present secret", async () => {
    const { id, secret } = await create();
    const { secret: next } = await mutate("keyRotate", { id, overlapHours: 0 });
    for (const instance of [app, other]) {
      await until(async () => (await statusOf(secret, instance)) === 401);
      expect(await statusOf(next, instance)).toBe(200);
    }
  });

  test("twice at once leaves two secrets, of which one has no end", async () => {
    const { id } = await create();
    await Promise.all(Array.from({ length: 6 }, () => mutate("keyRotate", { id })));
    const { secrets } = await keyOf(id);
    expect(secrets).toHaveLength(2);
    expect(secrets.filter((one: { expiresAt: unknown }) => one.expiresAt === null)).toHaveLength(1);
  });

  test("is asked for in hours that make sense, of a key that lives", async () => {
    const { id } = await create();
    for (const overlapHours of [-1, 721])
      expect(places(await mutate("keyRotate", { id, overlapHours }))).toEqual(["overlapHours INVALID"]);
    await mutate("keyRevoke", { id });
    expect(places(await mutate("keyRotate", { id }))).toEqual(["id NOT_FOUND"]);
    expect(places(await mutate("keyRotate", { id: "akey_nothing" }))).toEqual(["id NOT_FOUND"]);
  });
});

describe("revoking a key", () => {
  test("ends a secret one within 5 s on every instance, with both of its secrets", async () => {
    const { id, secret } = await create();
    const { secret: next } = await mutate("keyRotate", { id });
    for (const instance of [app, other]) expect(await statusOf(secret, instance)).toBe(200);
    expect((await mutate("keyRevoke", { id })).key.revokedAt).not.toBeNull();
    const revokedAt = Date.now();
    for (const instance of [other, app])
      for (const each of [secret, next]) await until(async () => (await statusOf(each, instance)) === 401);
    expect(Date.now() - revokedAt).toBeLessThan(5000);
    expect(places(await mutate("keyRevoke", { id }))).toEqual(["id NOT_FOUND"]);
  });

  test("is open to all who look after the partner's keys, also for one that may do more than they", async () => {
    const { id } = await create();
    expect((await mutate("keyRevoke", { id }, porter)).userErrors).toEqual([]);
    expect((await keyOf(id)).revokedAt).not.toBeNull();
  });

  test("of another partner finds nothing", async () => {
    const { id } = await create({ partnerId: plain }, app.adminKey);
    expect(places(await mutate("keyRevoke", { id }))).toEqual(["id NOT_FOUND"]);
    expect(places(await mutate("keyRotate", { id }))).toEqual(["id NOT_FOUND"]);
    expect((await keyOf(id)).revokedAt).toBeNull();
  });
});

describe("nobody gets more by a key than they hold", () => {
  test("making one with scopes one does not hold", async () => {
    const expected = { name: "More", kind: "SECRET", partnerId: harbour, scopes: ["programs:write"] };
    expect(places(await mutate("keyCreate", expected, porter))).toEqual(["scopes NOT_YOURS_TO_GIVE"]);
  });

  test("making one of another partner", async () => {
    const expected = { name: "Theirs", kind: "SECRET", partnerId: plain, scopes: [] };
    for (const [partnerId, code] of [
      [plain, "NOT_YOURS"],
      ["part_nothing", "NOT_FOUND"],
      ["", "NOT_FOUND"],
    ])
      expect(places(await mutate("keyCreate", { ...expected, partnerId }))).toEqual([`partnerId ${code}`]);
  });

  test("making a new secret of one that may do more", async () => {
    const { id } = await create();
    const rotated = await mutate("keyRotate", { id }, porter);
    expect(places(rotated)).toEqual(["id NOT_YOURS_TO_GIVE"]);
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
    ["a scope that only people have", { scopes: ["heritage:steward"] }, "scopes INVALID"],
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
    const expected = {
      name: "Wrong",
      kind: "SECRET",
      partnerId: harbour,
      scopes: ["programs:read"],
      ...input,
    };
    const made = await mutate("keyCreate", expected);
    expect(places(made)).toEqual([mistake]);
    expect([made.key, made.secret]).toEqual([null, null]);
  });
});

describe("a partner that is deleted", () => {
  const admin = () => new AdminMutations(app);
  const made = async (name: string) => {
    const partnerId = await admin().publicPartner({ name: [{ language: "en", text: name }] });
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
    await admin().do("partnerDelete", { id: partnerId });
    // What an instance remembers of the key for a moment is of no use.
    const { data } = await app.graphql(`{ node(id: "${partnerId}") { id } }`, {}, { key: server.secret });
    expect(data?.node ?? null).toBeNull();
    for (const instance of [app, other]) {
      await until(async () => (await statusOf(server.secret, instance)) === 401);
      await until(async () => (await pageStatus(page.secret, instance)) === 401);
    }
    expect((await mutate("keyRevoke", { id: ended.id }, app.adminKey)).userErrors).toEqual([]);
    await admin().do("partnerRestore", { id: partnerId });
    await until(async () => (await statusOf(server.secret)) === 200);
    await until(async () => (await pageStatus(page.secret)) === 200);
    expect(await statusOf(ended.secret)).toBe(401);
  });

  test("can be purged whatever keys, people and invitations it had, and takes them along", async () => {
    const { partnerId, server, page } = await made("Museum that is no more");
    const invitation = `mutation { memberInvite(input: { partnerId: "${partnerId}", role: CURATOR }) {
      invitation { id } secret userErrors { message } } }`;
    const invited = (await app.asAdmin(invitation)).data.memberInvite;
    await mutate("keyRevoke", { id: page.id }, app.adminKey);
    await admin().do("partnerDelete", { id: partnerId });
    const purge = `mutation { partnerPurge(input: { id: "${partnerId}" }) { purgedId userErrors { message } } }`;
    expect((await app.asAdmin(purge)).data.partnerPurge).toEqual({ purgedId: partnerId, userErrors: [] });
    for (const { id } of [server, page, invited.invitation]) {
      const { data } = await app.asAdmin(`{ node(id: "${id}") { id } }`);
      expect([id, data.node]).toEqual([id, null]);
    }
    await until(async () => (await statusOf(server.secret)) === 401);
  });
});
