import {
  createRemoteJWKSet,
  decodeJwt,
  type JWTPayload,
  type JWTVerifyGetKey,
  errors as jose,
  jwtVerify,
} from "jose";
import { errors } from "../errors.ts";
import type { Identity, IdentityTokens } from "../http/credential.ts";

/** An identity provider whose tokens are accepted. */
export interface TrustedIssuer {
  /** Its address, exactly as its tokens name it in `iss`. */
  issuer: string;
  /** What its tokens for us name in `aud`. */
  audience: string;
  /** The `typ` that its access tokens carry; `at+jwt` as RFC 9068 has it, `JWT` for providers without. */
  type: string;
  /** Claims with the values that a token must have, such as `azp`. */
  claims: Record<string, string>;
}

// Signatures by public keys only: with a shared secret in the list, a public key could be taken for one.
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];
const clockToleranceSeconds = 30;
const longestLifeSeconds = 86_400;
const fetchTimeoutMs = 3000;
const longestSubject = 255;

/** Checks access tokens of identity providers by their published keys, which it reads when it first needs them. */
export class OidcTokens implements IdentityTokens {
  readonly #issuers: Map<string, TrustedIssuer>;
  readonly #keys = new Map<string, Promise<JWTVerifyGetKey>>();

  constructor(issuers: readonly TrustedIssuer[]) {
    this.#issuers = new Map(issuers.map((trusted) => [trusted.issuer, trusted]));
  }

  async verify(token: string): Promise<Identity> {
    const trusted = this.#issuers.get(claimedIssuer(token));
    if (!trusted) throw refused("its issuer is not one that this service trusts");
    const payload = await this.#verified(token, trusted);
    for (const [claim, value] of Object.entries(trusted.claims))
      if (payload[claim] !== value) throw refused(`its ${claim} is not the one expected`);
    const { sub = "", exp = 0, iat = 0 } = payload;
    if (sub === "" || sub.length > longestSubject) throw refused("its subject is missing or too long");
    if (exp - iat > longestLifeSeconds) throw refused("it would be valid for more than a day");
    return { issuer: trusted.issuer, subject: sub };
  }

  async #verified(token: string, { issuer, audience, type }: TrustedIssuer): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, await this.#keysOf(issuer), {
        issuer,
        audience,
        algorithms,
        typ: type,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ["sub", "exp", "iat"],
      });
      return payload;
    } catch (error) {
      if (isProviderFault(error)) throw errors.unavailable();
      throw refused(reasonOf(error));
    }
  }

  /** The published keys of an issuer. They are read again when a token names one that is not among them. */
  #keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    let keys = this.#keys.get(issuer);
    if (!keys) {
      keys = discoverKeys(issuer);
      this.#keys.set(issuer, keys);
      // A provider that could not be reached is asked again by the next token.
      keys.catch(() => this.#keys.delete(issuer));
    }
    return keys;
  }
}

/** Thrown when an identity provider does not answer as OpenID Connect Discovery 1.0 has it. */
class ProviderFault extends Error {}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(address, {
    redirect: "error",
    signal: AbortSignal.timeout(fetchTimeoutMs),
  }).catch((error: unknown) => {
    throw new ProviderFault(`${address} cannot be read.`, { cause: error });
  });
  const found = (await response.json().catch(() => ({}))) as { issuer?: unknown; jwks_uri?: unknown };
  if (!response.ok || found.issuer !== issuer || typeof found.jwks_uri !== "string")
    throw new ProviderFault(`${address} does not describe the issuer ${issuer}.`);
  return createRemoteJWKSet(new URL(found.jwks_uri), {
    timeoutDuration: fetchTimeoutMs,
    // Keys that were made a moment ago are found; made-up key ids cannot flood the provider.
    cooldownDuration: 5000,
    cacheMaxAge: 600_000,
  });
}

function claimedIssuer(token: string): string {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === "string" ? iss : "";
  } catch {
    throw refused("it is not a signed token");
  }
}

const refused = (reason: string) =>
  errors.unauthenticated(`The token is not accepted: ${reason}. Sign in again.`);

function reasonOf(error: unknown): string {
  if (error instanceof jose.JWTExpired) return "it has expired";
  if (error instanceof jose.JWTClaimValidationFailed) return `its ${error.claim} is not the one expected`;
  return "its signature cannot be verified";
}

function isProviderFault(error: unknown): boolean {
  return error instanceof ProviderFault || error instanceof jose.JWKSTimeout || error instanceof TypeError;
}
