import { constants, createCipheriv, createHmac, createSign, publicEncrypt, randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import jsonwebtoken from "jsonwebtoken";
import { pino } from "pino";
import {
  audience,
  IdentityProvider,
  makeEllipticKey,
  makeSigningKey,
  type SigningKey,
} from "#test/servers/identity-provider";
import { createTestApp, type TestApp } from "#test/test-app";
import { keyForgeries } from "./key-forgeries.ts";

type Json = Record<string, unknown>;

const rsa = makeSigningKey("sig-1");
const elliptic = makeEllipticKey("sig-2");
/** The forger's own keys, under the names of the provider's. */
const forgers = { rsa: makeSigningKey("sig-1"), elliptic: makeEllipticKey("sig-2") };
const otherAudience = "https://other-api.heritage.example";

let provider: IdentityProvider;
/** Trusted as well, for another audience. */
let neighbour: IdentityProvider;
let app: TestApp;
/** Where a forger's headers point to. Nobody may come here. */
let trap: Server;
let trapAddress = "";
let trapped = 0;
let log = "";

beforeAll(async () => {
  trap = createServer((_request, response) => {
    trapped++;
    response.end(JSON.stringify({ keys: [forgers.rsa.publicKey.export({ format: "jwk" })] }));
  });
  await new Promise<void>((resolve) => trap.listen(0, "127.0.0.1", resolve));
  trapAddress = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  provider = await IdentityProvider.start();
  provider.signWith(rsa, elliptic);
  neighbour = await IdentityProvider.start();
  const oidcIssuers = [provider.trusted, { ...neighbour.trusted, audience: otherAudience }];
  const destination = { write: (line: string) => (log += line) };
  app = await createTestApp({ settings: { oidcIssuers }, log: pino({ level: "info" }, destination) });
});
afterAll(async () => {
  await app?.close();
  await provider?.close();
  await neighbour?.close();
  trap?.close();
});

const now = () => Math.floor(Date.now() / 1000);
const goodHeader = (): Json => ({ alg: "RS256", typ: "at+jwt", kid: rsa.kid });
const goodClaims = (): Json => ({
  iss: provider.issuer,
  aud: audience,
  sub: "selam",
  client_id: "museum-desk",
  iat: now(),
  exp: now() + 300,
});

const encoded = (part: unknown): string =>
  Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
const rsaSignature = (text: string, { privateKey }: SigningKey, hash = "sha256") =>
  createSign(hash).update(text).sign(privateKey).toString("base64url");

/** A token made by hand: any header, any payload. */
function byHand(header: unknown, claims: unknown, sign = (text: string) => rsaSignature(text, rsa)): string {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${sign(text)}`;
}
const withHeader = (header: Json, sign?: (text: string) => string) =>
  byHand({ ...goodHeader(), ...header }, goodClaims(), sign);
const withClaims = (claims: Json) => byHand(goodHeader(), { ...goodClaims(), ...claims });
const good = () => byHand(goodHeader(), goodClaims());
const hmac =
  (secret: Buffer | string, hash = "sha256") =>
  (text: string) =>
    createHmac(hash, secret).update(text).digest("base64url");
const forged = (text: string) => rsaSignature(text, forgers.rsa);
const pem = (type: "spki" | "pkcs1") => rsa.publicKey.export({ type, format: "pem" }).toString();

/** The same by another library than the one that checks. */
const byLibrary = (claims: Json, options: jsonwebtoken.SignOptions = {}, key: SigningKey = rsa) =>
  jsonwebtoken.sign(claims, key.privateKey, {
    algorithm: key.privateKey.asymmetricKeyType === "ec" ? "ES256" : "RS256",
    keyid: key.kid,
    header: { alg: "RS256", typ: "at+jwt" },
    ...options,
  });

const ecHeader = { alg: "ES256", kid: elliptic.kid };
const ecSignature = (encoding: "ieee-p1363" | "der") => (text: string) =>
  createSign("sha256")
    .update(text)
    .sign({ key: elliptic.privateKey, dsaEncoding: encoding })
    .toString("base64url");
const curveOrder = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

function tampered(change: (parts: [string, string, string]) => string[]): string {
  return change(good().split(".") as [string, string, string]).join(".");
}
function flipped(part: string, at: number): string {
  const bytes = Buffer.from(part, "base64url");
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString("base64url");
}

/** The good token, encrypted for the provider's public key as RFC 7516 has it. */
function encrypted(): string {
  const header = encoded({ alg: "RSA-OAEP", enc: "A256GCM", typ: "at+jwt", cty: "JWT", kid: rsa.kid });
  const [key, iv] = [randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(header));
  const text = Buffer.concat([cipher.update(good()), cipher.final()]);
  const wrapped = publicEncrypt(
    { key: rsa.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING },
    key,
  ).toString("base64url");
  const parts = [iv, text, cipher.getAuthTag()].map((part) => part.toString("base64url"));
  return [header, wrapped, ...parts].join(".");
}

const dayAndMore = 86_400 + 60;
const forgeries: Record<string, () => string> = {
  // No signature, or one that anybody can make.
  "alg none": () => withHeader({ alg: "none" }, () => ""),
  "alg None": () => withHeader({ alg: "None" }, () => ""),
  "alg NONE": () => withHeader({ alg: "NONE" }, () => ""),
  "alg nOnE": () => withHeader({ alg: "nOnE" }, () => ""),
  "alg none with a space": () => withHeader({ alg: "none " }, () => ""),
  "alg none over a good signature": () => withHeader({ alg: "none" }),
  "alg none by the library": () =>
    jsonwebtoken.sign(goodClaims(), "", { algorithm: "none", header: { alg: "none", typ: "at+jwt" } }),
  "an empty alg": () => withHeader({ alg: "" }),
  "no alg": () => withHeader({ alg: undefined }),
  "alg null": () => withHeader({ alg: null }),
  "alg as a list": () => withHeader({ alg: ["RS256"] }),
  "alg in small letters": () => withHeader({ alg: "rs256" }),
  "the public key as an HMAC secret": () => withHeader({ alg: "HS256" }, hmac(pem("spki"))),
  "the public key without its last line end": () => withHeader({ alg: "HS256" }, hmac(pem("spki").trim())),
  "the public key in PKCS 1": () => withHeader({ alg: "HS256" }, hmac(pem("pkcs1"))),
  "the public key in DER": () =>
    withHeader({ alg: "HS256" }, hmac(rsa.publicKey.export({ type: "spki", format: "der" }))),
  "the public key as a JWK": () =>
    withHeader({ alg: "HS256" }, hmac(JSON.stringify(rsa.publicKey.export({ format: "jwk" })))),
  "HS384 with the public key": () => withHeader({ alg: "HS384" }, hmac(pem("spki"), "sha384")),
  "HS512 with the public key": () => withHeader({ alg: "HS512" }, hmac(pem("spki"), "sha512")),
  "HMAC without a secret": () => withHeader({ alg: "HS256" }, hmac("")),
  "HMAC with the kid of an empty file": () =>
    withHeader({ alg: "HS256", kid: "../../../../../dev/null" }, hmac("")),
  "an RSA signature called ES256": () => withHeader({ alg: "ES256" }),
  "an RSA signature under the elliptic key": () => withHeader(ecHeader),
  "a SHA-512 signature by a key for RS256": () =>
    withHeader({ alg: "RS512" }, (text) => rsaSignature(text, rsa, "sha512")),
  // The key.
  "another key of the same kid": () => withHeader({}, forged),
  "another key of the same kid, by the library": () => byLibrary(goodClaims(), {}, forgers.rsa),
  "another elliptic key of the same kid": () =>
    byLibrary(goodClaims(), { header: { alg: "ES256", typ: "at+jwt" } }, forgers.elliptic),
  "another key without a kid": () => withHeader({ kid: undefined }, forged),
  "an unknown kid": () => withHeader({ kid: "sig-9" }),
  "the kid of the other key": () => withHeader({ kid: elliptic.kid }),
  "a kid that is a path": () => withHeader({ kid: "../../keys/sig-1" }, forged),
  "a kid that is SQL": () => withHeader({ kid: "' or '1'='1' --" }, forged),
  "a kid that is an address": () => withHeader({ kid: `${trapAddress}/jwks` }, forged),
  "a kid that is a command": () => withHeader({ kid: "|id" }, forged),
  "a kid of the prototype": () => withHeader({ kid: "__proto__" }, forged),
  "a kid that is a number": () => withHeader({ kid: 1 }, forged),
  "a kid that is a list": () => withHeader({ kid: [rsa.kid] }, forged),
  "a kid that is null": () => withHeader({ kid: null }, forged),
  "a kid without end": () => withHeader({ kid: "k".repeat(4000) }, forged),
  "a jku of the forger": () => withHeader({ jku: `${trapAddress}/jwks` }, forged),
  "a jku of the forger, and its kid": () => withHeader({ jku: `${trapAddress}/jwks`, kid: "forged" }, forged),
  "an x5u of the forger": () => withHeader({ x5u: `${trapAddress}/cert` }, forged),
  "a jwk of the forger": () => withHeader({ jwk: forgers.rsa.publicKey.export({ format: "jwk" }) }, forged),
  "a jwk of the forger, and no kid": () =>
    withHeader({ jwk: forgers.rsa.publicKey.export({ format: "jwk" }), kid: undefined }, forged),
  "an x5c of the forger": () =>
    withHeader(
      { x5c: [forgers.rsa.publicKey.export({ type: "spki", format: "der" }).toString("base64")] },
      forged,
    ),
  // The issuer.
  "an issuer nobody trusts": () => withClaims({ iss: "https://evil.example" }),
  "the issuer of the trap": () => byHand(goodHeader(), { ...goodClaims(), iss: trapAddress }, forged),
  "the issuer with a slash": () => withClaims({ iss: `${provider.issuer}/` }),
  "the issuer with a path": () => withClaims({ iss: `${provider.issuer}/realms/x` }),
  "the issuer as a prefix": () => withClaims({ iss: `${provider.issuer}.evil.example` }),
  "the issuer as a user name": () => withClaims({ iss: `${provider.issuer}@evil.example` }),
  "the issuer as a suffix": () => withClaims({ iss: `https://evil.example/${provider.issuer}` }),
  "the issuer in capitals": () => withClaims({ iss: provider.issuer.toUpperCase() }),
  "the issuer with a space": () => withClaims({ iss: ` ${provider.issuer}` }),
  "the issuer with a fragment": () => withClaims({ iss: `${provider.issuer}#` }),
  "the issuer by another name of its machine": () =>
    withClaims({ iss: provider.issuer.replace("127.0.0.1", "localhost") }),
  "the issuer in a list": () => withClaims({ iss: [provider.issuer] }),
  "no issuer": () => withClaims({ iss: undefined }),
  "an issuer of null": () => withClaims({ iss: null }),
  "the prototype as issuer": () => withClaims({ iss: "__proto__" }),
  "another trusted issuer's name": () => withClaims({ iss: neighbour.issuer }),
  "another trusted issuer's name and audience": () =>
    withClaims({ iss: neighbour.issuer, aud: otherAudience }),
  "another trusted issuer's token for our audience": () =>
    byLibrary({ ...goodClaims(), iss: neighbour.issuer }, {}, neighbour.keys[0] as SigningKey),
  "our issuer's name under another trusted issuer's key": () =>
    byLibrary(goodClaims(), {}, neighbour.keys[0] as SigningKey),
  // The audience.
  "another audience": () => withClaims({ aud: otherAudience }),
  "a list of audiences without ours": () => withClaims({ aud: [otherAudience, "museum-desk"] }),
  "an empty list of audiences": () => withClaims({ aud: [] }),
  "a list in a list": () => withClaims({ aud: [[audience]] }),
  "no audience": () => withClaims({ aud: undefined }),
  "an audience of null": () => withClaims({ aud: null }),
  "an audience that begins as ours": () => withClaims({ aud: `${audience}.evil.example` }),
  "an audience with a slash": () => withClaims({ aud: `${audience}/` }),
  "two audiences in one text": () => withClaims({ aud: `${otherAudience} ${audience}` }),
  "an audience as an object": () => withClaims({ aud: { [audience]: true } }),
  // The times.
  "an expired token": () => withClaims({ iat: now() - 400, exp: now() - 100 }),
  "an expired token by the library": () => byLibrary({ ...goodClaims(), iat: now() - 400, exp: now() - 100 }),
  "no end": () => withClaims({ exp: undefined }),
  "an end of null": () => withClaims({ exp: null }),
  "an end in text": () => withClaims({ exp: String(now() + 300) }),
  "an end of 0": () => withClaims({ exp: 0 }),
  "an end before all time": () => withClaims({ exp: -1 }),
  "an end in milliseconds": () => withClaims({ exp: Date.now() + 300_000 }),
  "an end that never comes": () =>
    byHand(goodHeader(), JSON.stringify(goodClaims()).replace(/"exp":\d+/, '"exp":1e999')),
  "a life of more than a day": () => withClaims({ exp: now() + dayAndMore }),
  "a beginning to come": () => withClaims({ nbf: now() + 200 }),
  "a beginning in text": () => withClaims({ nbf: "now" }),
  "an issue to come": () => withClaims({ iat: now() + 200 }),
  "an issue far ahead": () =>
    withClaims({ iat: now() + 10 * dayAndMore, exp: now() + 10 * dayAndMore + 300 }),
  "an issue long ago": () => withClaims({ iat: now() - dayAndMore }),
  "an issue in text": () => withClaims({ iat: String(now()) }),
  "an issue before all time": () => withClaims({ iat: -1e300 }),
  "no issue": () => withClaims({ iat: undefined }),
  // The subject and what else the operator demands.
  "no subject": () => withClaims({ sub: undefined }),
  "an empty subject": () => withClaims({ sub: "" }),
  "a subject of null": () => withClaims({ sub: null }),
  "a subject that is a number": () => withClaims({ sub: 7 }),
  "a subject that is a list": () => withClaims({ sub: ["selam"] }),
  "a subject without end": () => withClaims({ sub: "s".repeat(256) }),
  "a subject with U+0000": () => withClaims({ sub: "selam\0" }),
  "a subject that only looks the same": () => withClaims({ sub: "sеlam" }),
  "another client": () => withClaims({ client_id: "elsewhere" }),
  "no client": () => withClaims({ client_id: undefined }),
  "a client in a list": () => withClaims({ client_id: ["museum-desk"] }),
  "a token bound to its sender's key": () => withClaims({ cnf: { jkt: "x" } }),
  // The kind of token.
  "no typ": () => withHeader({ typ: undefined }),
  "typ JWT": () => withHeader({ typ: "JWT" }),
  "the typ of a logout": () => withHeader({ typ: "logout+jwt" }),
  "the typ of a proof": () => withHeader({ typ: "dpop+jwt" }),
  "a typ that begins well": () => withHeader({ typ: "at+jwt2" }),
  "a typ that is a list": () => withHeader({ typ: ["at+jwt"] }),
  "an ID token with the typ of an access token": () => withClaims({ nonce: "n" }),
  "an ID token that hashes its access token": () => withClaims({ at_hash: "h" }),
  // Headers that change how the rest is read.
  "a critical header nobody knows": () => withHeader({ crit: ["heritage"], heritage: true }),
  "a critical header that is no header": () => withHeader({ crit: ["exp"], exp: 1 }),
  "an empty list of critical headers": () => withHeader({ crit: [] }),
  "critical headers that are no list": () => withHeader({ crit: "b64" }),
  "a payload that is not encoded": () => {
    const header = encoded({ ...goodHeader(), b64: false, crit: ["b64"] });
    const payload = encoded(goodClaims());
    return `${header}.${payload}.${rsaSignature(`${header}.${payload}`, rsa)}`;
  },
  // Shapes.
  "five parts, encrypted": encrypted,
  "four parts": () => `${good()}.${good().split(".")[2]}`,
  "two parts": () => tampered(([header, payload]) => [header, payload]),
  "one part": () => tampered(([header]) => [header]),
  "no signature": () => tampered(([header, payload]) => [header, payload, ""]),
  "no payload": () => tampered(([header, , signature]) => [header, "", signature]),
  "no header": () => tampered(([, payload, signature]) => ["", payload, signature]),
  "nothing but dots": () => "..",
  "two tokens": () => `${good()},${good()}`,
  "a token within a token": () => byHand({ ...goodHeader(), cty: "JWT" }, good()),
  "a changed payload": () =>
    tampered(([header, , signature]) => [header, encoded({ ...goodClaims(), sub: "amina" }), signature]),
  "a changed header": () =>
    tampered(([, payload, signature]) => [encoded({ ...goodHeader(), extra: 1 }), payload, signature]),
  "a signature with one bit changed": () =>
    tampered(([header, payload, signature]) => [header, payload, flipped(signature, 0)]),
  "a signature cut off": () =>
    tampered(([header, payload, signature]) => [header, payload, signature.slice(0, -8)]),
  "a signature with more behind it": () =>
    tampered(([header, payload, signature]) => [header, payload, `${signature}AAAA`]),
  "a signature of zeros": () =>
    tampered(([header, payload]) => [header, payload, Buffer.alloc(256).toString("base64url")]),
  "the signature of another token": () =>
    tampered(([header, payload]) => [header, payload, withClaims({ sub: "amina" }).split(".")[2] ?? ""]),
  "an elliptic signature of zeros": () => withHeader(ecHeader, () => Buffer.alloc(64).toString("base64url")),
  "an elliptic signature of the curve's order": () =>
    withHeader(ecHeader, () => Buffer.from(curveOrder.repeat(2), "hex").toString("base64url")),
  "an elliptic signature without a second half": () =>
    withHeader(ecHeader, (text) => ecSignature("ieee-p1363")(text).slice(0, 43)),
  "an elliptic signature in DER": () => withHeader(ecHeader, ecSignature("der")),
  "an empty elliptic signature": () => withHeader(ecHeader, () => ""),
  "a payload that is no JSON": () => byHand(goodHeader(), "selam"),
  "a payload that is a list": () => byHand(goodHeader(), [goodClaims()]),
  "a payload of null": () => byHand(goodHeader(), "null"),
  "a payload in UTF-16": () => {
    const payload = Buffer.from(JSON.stringify(goodClaims()), "utf16le").toString("base64url");
    const text = `${encoded(goodHeader())}.${payload}`;
    return `${text}.${rsaSignature(text, rsa)}`;
  },
  "a header that is no JSON": () => byHand("RS256", goodClaims()),
  "a header that is a list": () => byHand([goodHeader()], goodClaims()),
  "a header of null": () => byHand("null", goodClaims()),
  "parts in hexadecimal": () =>
    tampered((parts) => parts.map((part) => Buffer.from(part, "base64url").toString("hex"))),
  "parts that are no base64": () => tampered(([, payload, signature]) => ["!!!!", payload, signature]),
  "quotation marks around it": () => `"${good()}"`,
  "a longer token than any": () => withClaims({ padding: "x".repeat(8192) }),
};

const viewer = "{ viewer { kind person { id } } }";
const present = (credential: string) =>
  app.graphql(viewer, {}, { headers: { authorization: `Bearer ${credential}` } });

describe("a token that is as it should be", () => {
  test.each([
    ["made by hand", () => good()],
    ["made by the library", () => byLibrary(goodClaims())],
    [
      "signed on an elliptic curve",
      () => byLibrary(goodClaims(), { header: { alg: "ES256", typ: "at+jwt" } }, elliptic),
    ],
    ["for other audiences too", () => withClaims({ aud: [otherAudience, audience] })],
    ["with headers that nobody knows", () => withHeader({ heritage: true })],
    [
      "of the other issuer, for its audience",
      () =>
        byLibrary(
          { ...goodClaims(), iss: neighbour.issuer, aud: otherAudience },
          {},
          neighbour.keys[0] as SigningKey,
        ),
    ],
  ])("is accepted: %s", async (_what, make) => {
    expect((await present(make())).data?.viewer.kind).toBe("PERSON");
  });
});

describe("a token is refused without a word why", () => {
  test.each(Object.entries(forgeries))("%s", async (_what, make) => {
    const { status, headers, data, errors } = await present(make());
    expect({ status, data, errors }).toEqual({
      status: 401,
      data: undefined,
      errors: [
        {
          message: expect.stringMatching(
            /^(This token is not accepted\. Sign in again\.|The Authorization header must read .*)$/,
          ),
          extensions: { code: "UNAUTHENTICATED", requestId: expect.any(String) },
        },
      ],
    });
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("a key is refused with", () => {
  test.each(Object.entries(keyForgeries))("%s", async (_what, forge) => {
    const headers = { authorization: Buffer.from(`Bearer ${forge(app.adminKey)}`).toString("latin1") };
    const { status, data, errors } = await app.graphql(viewer, {}, { headers });
    expect([status, data, errors?.[0].extensions.code]).toEqual([401, undefined, "UNAUTHENTICATED"]);
  });
});

test("none of all these was accepted, none made a person, and none led the service elsewhere", async () => {
  expect(Object.keys(forgeries).length + Object.keys(keyForgeries).length).toBeGreaterThanOrEqual(60);
  const { rows } = await app.database.asOwner((owner) =>
    owner.query("select count(*)::int as people from heritage.people"),
  );
  expect(rows).toEqual([{ people: 2 }]);
  expect(trapped).toBe(0);
});

test("the log says why each was refused, and holds none of them", () => {
  for (const reason of ["it has expired", "its aud is not", "its signature", "its issuer", "its subject"])
    expect(log).toContain(`A token was refused: ${reason}`);
  expect(log).not.toContain(good().split(".")[0] as string);
  expect(log).not.toContain(app.adminKey.slice(0, 20));
});
