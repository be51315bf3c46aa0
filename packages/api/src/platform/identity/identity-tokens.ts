import { decodeJwt, type JWTPayload, errors as jose, jwtVerify } from "jose";
import { errors } from "../errors.ts";
import type { Identity, IdentityTokens } from "../http/credential.ts";
import { ProviderFault, ProviderKeys } from "./provider-keys.ts";

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
// OpenID Connect Core 1.0, 2: "It MUST NOT exceed 255 ASCII characters in length."
const subjectShape = /^[\x20-\x7e]{1,255}$/;
/** Claims that only an ID token has. It tells a page who signed in, and opens nothing. */
const idTokenClaims = ["nonce", "at_hash", "c_hash", "s_hash"];

/** Checks access tokens of identity providers by their published keys. */
export class OidcTokens implements IdentityTokens {
  readonly #issuers: Map<string, { trusted: TrustedIssuer; keys: ProviderKeys }>;

  constructor(issuers: readonly TrustedIssuer[]) {
    this.#issuers = new Map(
      issuers.map((trusted) => [trusted.issuer, { trusted, keys: new ProviderKeys(trusted.issuer) }]),
    );
  }

  async verify(token: string): Promise<Identity> {
    const known = this.#issuers.get(claimedIssuer(token));
    if (!known) throw refused("its issuer is not one that this service trusts");
    const payload = await verified(token, known.trusted, known.keys);
    const fault = faultOf(payload, known.trusted);
    if (fault !== undefined) throw refused(fault);
    return { issuer: known.trusted.issuer, subject: payload.sub as string };
  }
}

async function verified(token: string, trusted: TrustedIssuer, keys: ProviderKeys): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys.find, {
      issuer: trusted.issuer,
      audience: trusted.audience,
      algorithms,
      typ: trusted.type,
      clockTolerance: clockToleranceSeconds,
      maxTokenAge: longestLifeSeconds,
      requiredClaims: ["sub", "exp", "iat"],
    });
    return payload;
  } catch (error) {
    if (error instanceof ProviderFault) throw errors.identityProviderAway(error);
    throw refused(reasonOf(error));
  }
}

/** What a token that is signed well lacks all the same. */
function faultOf(payload: JWTPayload, { claims }: TrustedIssuer): string | undefined {
  const { sub, exp = 0, iat = 0 } = payload;
  if (typeof sub !== "string" || !subjectShape.test(sub))
    return "its subject is no text of 1 to 255 ASCII characters";
  if (exp - iat > longestLifeSeconds) return "it would be valid for more than a day";
  if (idTokenClaims.some((claim) => claim in payload)) return "it is an ID token";
  // RFC 9449: bound to a key of its sender, which a bearer does not show.
  if ("cnf" in payload) return "it is bound to a key that was not shown";
  const wrong = Object.entries(claims).find(([claim, value]) => payload[claim] !== value);
  return wrong && `its ${wrong[0]} is not the one expected`;
}

function claimedIssuer(token: string): string {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === "string" ? iss : "";
  } catch {
    throw refused("it is not a signed token");
  }
}

/** Who sends a token is not told what is wrong with it: that would help to make a better one. The log is. */
const refused = (reason: string) =>
  errors.unauthenticated(
    "This token is not accepted. Sign in again.",
    new Error(`A token was refused: ${reason}.`),
  );

function reasonOf(error: unknown): string {
  if (error instanceof jose.JWTExpired) return "it has expired";
  if (error instanceof jose.JWTClaimValidationFailed) return `its ${error.claim} is not the one expected`;
  return "its signature cannot be verified";
}
