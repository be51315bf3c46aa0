import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { hashOfKey, kindOfKey } from "../access-key.ts";
import type { Doors, FoundKey } from "../database/doors.ts";
import { errors } from "../errors.ts";
import { isWithin } from "../networks.ts";
import { anonymous, type Viewer } from "../viewer.ts";

/** Who an identity provider says somebody is. */
export interface Identity {
  issuer: string;
  subject: string;
}

/** Checks the tokens of identity providers. A token that is not valid is refused with UNAUTHENTICATED. */
export interface IdentityTokens {
  verify(token: string): Promise<Identity>;
}

/** What a request brings to say who sends it. */
export interface Presented {
  authorization?: string | undefined;
  /** From the address of the request, where it may stand because it is no secret. */
  publishableKey?: string | undefined;
  /** The page that asks, as its browser says. */
  origin?: string | undefined;
  address: string;
}

export function presentedBy({ headers, query, ip }: FastifyRequest): Presented {
  const { key } = query as { key?: unknown };
  if (key !== undefined && typeof key !== "string") throw errors.badInput("Give `key` once.");
  const { authorization, origin } = headers;
  return { authorization, publishableKey: key, origin, address: ip };
}

// A revoked publishable key may go on for this long; secret keys are looked up each time.
const publishableKeptMs = 2000;
const useNotedEveryMs = 3_600_000;

/** Finds out who sends a request. What is not valid is refused, never taken for an anonymous visit. */
export class Credentials {
  readonly #doors: Doors;
  readonly #tokens: IdentityTokens;
  readonly #publishable = new LRUCache<string, FoundKey>({ max: 1000, ttl: publishableKeptMs });
  readonly #noted = new LRUCache<string, true>({ max: 10_000, ttl: useNotedEveryMs });

  constructor(doors: Doors, tokens: IdentityTokens) {
    this.#doors = doors;
    this.#tokens = tokens;
  }

  async viewerOf({ authorization, publishableKey, origin, address }: Presented): Promise<Viewer> {
    if (authorization !== undefined) return this.#bearer(authorization, origin, address);
    if (publishableKey !== undefined) return this.#publishableViewer(publishableKey, origin);
    return anonymous;
  }

  async #bearer(authorization: string, origin: string | undefined, address: string): Promise<Viewer> {
    const [, credential] = /^Bearer +(\S{1,8192})$/i.exec(authorization.trim()) ?? [];
    if (credential === undefined)
      throw errors.unauthenticated("The Authorization header must read `Bearer <token or access key>`.");
    if (!credential.startsWith("hx_")) return this.#person(credential);
    const kind = kindOfKey(credential);
    if (kind === "PUBLISHABLE") return this.#publishableViewer(credential, origin);
    const found = kind && (await this.#doors.viewerOfKey(hashOfKey(credential)));
    if (!found) throw unknownKey();
    if (found.addresses.length > 0 && !isWithin(found.addresses, address))
      throw errors.forbidden(`This key may not be used from the address ${address}.`);
    this.#noteUse(found.keyId);
    const { keyId, isAdministrator, scopes } = found;
    return { kind: "key", keyId, isAdministrator, scopes: new Set(scopes) };
  }

  async #person(token: string): Promise<Viewer> {
    const { issuer, subject } = await this.#tokens.verify(token);
    const { personId, scopes } = await this.#doors.viewerOfPerson(issuer, subject);
    return { kind: "person", personId, scopes: new Set(scopes) };
  }

  async #publishableViewer(key: string, origin: string | undefined): Promise<Viewer> {
    const found =
      kindOfKey(key) === "PUBLISHABLE"
        ? (this.#publishable.get(key) ?? (await this.#doors.viewerOfKey(hashOfKey(key))))
        : undefined;
    if (!found) throw unknownKey();
    this.#publishable.set(key, found, { noUpdateTTL: true });
    // A page says its origin only when it asks across origins; servers and the service's own pages say none.
    if (origin !== undefined && found.allowedOrigins.length > 0 && !found.allowedOrigins.includes(origin))
      throw errors.forbidden(`This publishable key is not meant for pages of ${origin}.`);
    this.#noteUse(found.keyId);
    return { kind: "publishable", keyId: found.keyId };
  }

  #noteUse(keyId: string): void {
    if (this.#noted.has(keyId)) return;
    this.#noted.set(keyId, true);
    // Nothing waits for it: a use that is not noted is noted the next time.
    void this.#doors.noteKeyUse(keyId).catch(() => this.#noted.delete(keyId));
  }
}

const unknownKey = () => errors.unauthenticated("This access key is not known, has expired or was revoked.");
