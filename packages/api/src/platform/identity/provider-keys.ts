import { createRemoteJWKSet, type JWTVerifyGetKey, errors as jose } from "jose";

const fetchTimeoutMs = 3000;
const triedAgainAfterMs = 1000;

/** Thrown when an identity provider does not answer as OpenID Connect Discovery 1.0 has it. */
export class ProviderFault extends Error {}

/**
 * The published keys of one identity provider, read when they are first needed and again when a token names one that
 * is not among them. However many tokens come, the provider is asked once in five seconds, or once a second while it
 * fails: made-up tokens cannot flood it.
 */
export class ProviderKeys {
  readonly #issuer: string;
  #published: Promise<JWTVerifyGetKey> | undefined;
  #fault: { error: ProviderFault; until: number } | undefined;

  constructor(issuer: string) {
    this.#issuer = issuer;
  }

  /** The key that a token names. jose throws a JOSEError where none fits. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    if (this.#fault && this.#fault.until > performance.now()) throw this.#fault.error;
    try {
      this.#published ??= discover(this.#issuer);
      return await (await this.#published)(header, token);
    } catch (error) {
      if (isTokensFault(error)) throw error;
      throw this.#failed(error);
    }
  };

  #failed(cause: unknown): ProviderFault {
    const error = new ProviderFault(`The keys of ${this.#issuer} cannot be read.`, { cause });
    this.#fault = { error, until: performance.now() + triedAgainAfterMs };
    this.#published = undefined;
    return error;
  }
}

const isTokensFault = (error: unknown) =>
  error instanceof jose.JWKSNoMatchingKey ||
  error instanceof jose.JWKSMultipleMatchingKeys ||
  error instanceof jose.JOSENotSupported;

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(fetchTimeoutMs) });
  const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown } | null;
  const keys = found?.jwks_uri;
  const isSafe = typeof keys === "string" && URL.canParse(keys) && sameScheme(keys, issuer);
  if (!response.ok || found?.issuer !== issuer || !isSafe)
    throw new Error(`${address} does not describe the issuer ${issuer}.`);
  return createRemoteJWKSet(new URL(keys), {
    timeoutDuration: fetchTimeoutMs,
    cooldownDuration: 5000,
    cacheMaxAge: 600_000,
  });
}

/** Keys travel as safely as the address that an operator trusted. */
const sameScheme = (one: string, other: string) => new URL(one).protocol === new URL(other).protocol;
