import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import jsonwebtoken from "jsonwebtoken";
import { audience, IdentityProvider, makeSigningKey, type SigningKey } from "#test/servers/identity-provider";
import { createTestApp, type TestApp } from "#test/test-app";
import { until } from "./waiting.ts";

let provider: IdentityProvider;
let app: TestApp;

beforeAll(async () => {
  provider = await IdentityProvider.start();
  app = await createTestApp({ settings: { oidcIssuers: [provider.trusted] } });
});
afterAll(async () => {
  await app?.close();
  await provider?.close();
});

const viewer = "{ viewer { kind isAdministrator scopes person { id name email } memberships { role } } }";
const asked = (path: string) => provider.asked.get(path) ?? 0;

async function seen(token: string) {
  const { status, data, errors } = await app.graphql(viewer, {}, { key: token });
  return { status, viewer: data?.viewer, code: errors?.[0].extensions.code };
}

/** A token as the provider would sign it with this key. */
function signedWith({ kid, privateKey }: SigningKey): string {
  return jsonwebtoken.sign({ client_id: "museum-desk" }, privateKey, {
    algorithm: "RS256",
    keyid: kid,
    header: { alg: "RS256", typ: "at+jwt" },
    issuer: provider.issuer,
    audience,
    subject: "rotating",
    expiresIn: 300,
  });
}

describe("somebody who signs in at the identity provider", () => {
  test("is a person without any right, known by nothing but an id", async () => {
    const { accessToken } = await provider.signIn("selam");
    expect(await seen(accessToken)).toMatchObject({
      status: 200,
      viewer: {
        kind: "PERSON",
        isAdministrator: false,
        scopes: [],
        person: { id: expect.stringMatching(/^pers_/), name: null, email: null },
        memberships: [],
      },
    });
  });

  test("is the same person with the next token, and nobody else", async () => {
    const idOf = async (login: string) =>
      (await seen((await provider.signIn(login)).accessToken)).viewer.person.id;
    const [first, again, other] = [await idOf("selam"), await idOf("selam"), await idOf("amina")];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test("is one person also when the first twenty requests come at once", async () => {
    const { accessToken } = await provider.signIn("haste");
    const found = await Promise.all(Array.from({ length: 20 }, () => seen(accessToken)));
    expect(new Set(found.map((one) => one.viewer.person.id)).size).toBe(1);
  });

  test("is not let in by the ID token, which only tells the page who signed in", async () => {
    const { idToken } = await provider.signIn("selam");
    expect(await seen(idToken)).toEqual({ status: 401, viewer: undefined, code: "UNAUTHENTICATED" });
  });
});

describe("the keys of the identity provider", () => {
  test("are read once for many tokens", async () => {
    const { accessToken } = await provider.signIn("selam");
    await seen(accessToken);
    const before = asked("/jwks");
    await Promise.all(Array.from({ length: 20 }, () => seen(accessToken)));
    expect(asked("/jwks")).toBe(before);
    expect(asked("/.well-known/openid-configuration")).toBe(1);
  });

  test("are not asked for again with each made-up key id", async () => {
    const before = asked("/jwks");
    const key = makeSigningKey("made-up");
    for (let made = 0; made < 50; made++)
      expect(await seen(signedWith({ ...key, kid: `made-up-${made}` }))).toMatchObject({
        code: "UNAUTHENTICATED",
      });
    // Once at most in five seconds, however fast they come.
    expect(asked("/jwks") - before).toBeLessThan(25);
  });

  test("may change while the service runs: the new one is taken, the one withdrawn no longer", async () => {
    const [old] = provider.keys as [SigningKey];
    const fresh = makeSigningKey("second");
    provider.signWith(fresh, old);
    const { accessToken } = await untilAccepted(async () => (await provider.signIn("selam")).accessToken);
    expect(jsonwebtoken.decode(accessToken, { complete: true })?.header.kid).toBe("second");
    // The old key is still published, so tokens that it signed are good until they end.
    expect(await seen(signedWith(old))).toMatchObject({ status: 200 });

    const third = makeSigningKey("third");
    provider.signWith(third);
    await untilAccepted(async () => signedWith(third));
    for (const withdrawn of [old, fresh])
      expect(await seen(signedWith(withdrawn))).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

describe("while the identity provider is away", () => {
  test("tokens that need it are put off with 503, and it is not asked by each of them", async () => {
    const away = await IdentityProvider.start();
    const other = await createTestApp({ settings: { oidcIssuers: [away.trusted] } });
    try {
      const { accessToken } = await away.signIn("selam");
      away.isAway = true;
      const before = away.asked.get("/.well-known/openid-configuration") ?? 0;
      for (let call = 0; call < 20; call++) {
        const { status, headers, errors } = await other.graphql(viewer, {}, { key: accessToken });
        expect([status, errors?.[0].extensions.code]).toEqual([503, "UNAVAILABLE"]);
        expect(errors?.[0].message).toContain("identity provider");
        expect(headers.get("retry-after")).toBe("1");
      }
      const asks = (away.asked.get("/.well-known/openid-configuration") ?? 0) - before;
      expect(asks).toBeLessThan(20);
      expect((await other.graphql(viewer)).data.viewer.kind).toBe("VISITOR");
      away.isAway = false;
      const ask = async () => (await other.graphql(viewer, {}, { key: accessToken })).status === 200;
      await until(ask);
    } finally {
      await other.close();
      await away.close();
    }
  });
});

/** New keys are looked for once in five seconds. */
async function untilAccepted(make: () => Promise<string>): Promise<{ accessToken: string }> {
  const accessToken = await make();
  await until(async () => (await seen(accessToken)).status === 200);
  return { accessToken };
}
