import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { hashOfKey, type KeyKind, kindOfKey } from "../access-key.ts";
import { type Doors, type FoundKey, lookUpConnections } from "../database/doors.ts";
import { errors } from "../errors.ts";
import { AdmissionQueue } from "../limits/admission-queue.ts";
import { networkOf } from "../limits/bucket.ts";
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

// A flood of requests with one key is four look-ups a second. So long a revoked key may still be taken for valid; the
// policies, which ask for themselves, show it nothing more.
const keptMs = 250;
const useNotedEveryMs = 3_600_000;

/** Finds out who sends a request. What is not valid is refused, never taken for an anonymous visit. */
export class Credentials {
  readonly #doors: Doors;
  readonly #tokens: IdentityTokens;
  readonly #keys: LRUCache<string, FoundKey, string>;
  readonly #noted = new LRUCache<string, true>({ max: 10_000, ttl: useNotedEveryMs });
  /** Look-ups, in a line for each address: whoever brings keys that nobody knows waits for their own. */
  readonly #lookUps = new AdmissionQueue({ places: lookUpConnections, size: 200, waitMs: 1000 });

  constructor(doors: Doors, tokens: IdentityTokens) {
    this.#doors = doors;
    this.#tokens = tokens;
    // Requests that bring the same key at the same time share one look-up.
    this.#keys = new LRUCache({
      max: 1000,
      ttl: keptMs,
      fetchMethod: (hash, _before, { context: address }) =>
        this.#inLine(address, () => doors.viewerOfKey(Buffer.from(hash, "base64"))),
    });
  }

  async viewerOf(presented: Presented): Promise<Viewer> {
    const { authorization, publishableKey } = presented;
    if (authorization !== undefined) return this.#bearer(authorization, presented);
    if (publishableKey !== undefined)
      return this.#publishableViewer(publishableKey, presented.address, presented.origin);
    return anonymous;
  }

  async #bearer(authorization: string, { address, origin }: Presented): Promise<Viewer> {
    const [, credential] = /^Bearer +(\S{1,8192})$/i.exec(authorization.trim()) ?? [];
    if (credential === undefined)
      throw errors.unauthenticated("The Authorization header must read `Bearer <token or access key>`.");
    if (!credential.startsWith("hx_")) return this.#person(credential, address);
    if (kindOfKey(credential) === "PUBLISHABLE") return this.#publishableViewer(credential, address, origin);
    const found = await this.#found(credential, "SECRET", address);
    if (found.addresses.length > 0 && !isWithin(found.addresses, address))
      throw errors.forbidden(`This key may not be used from the address ${address}.`);
    this.#noteUse(found.keyId);
    const { keyId, isAdministrator, scopes } = found;
    return { kind: "key", keyId, isAdministrator, scopes: new Set(scopes) };
  }

  async #person(token: string, address: string): Promise<Viewer> {
    const { issuer, subject } = await this.#tokens.verify(token);
    const look = () => this.#doors.viewerOfPerson(issuer, subject);
    const { personId, scopes } = await this.#inLine(address, look);
    return { kind: "person", personId, scopes: new Set(scopes) };
  }

  async #publishableViewer(key: string, address: string, origin: string | undefined): Promise<Viewer> {
    const found = await this.#found(key, "PUBLISHABLE", address);
    // A page says its origin only when it asks across origins; servers and the service's own pages say none.
    if (origin !== undefined && found.allowedOrigins.length > 0 && !found.allowedOrigins.includes(origin))
      throw errors.forbidden(`This publishable key is not meant for pages of ${origin}.`);
    this.#noteUse(found.keyId);
    return { kind: "publishable", keyId: found.keyId };
  }

  async #found(key: string, kind: KeyKind, address: string): Promise<FoundKey> {
    if (kindOfKey(key) !== kind) throw unknownKey();
    const found = await this.#keys.fetch(hashOfKey(key).toString("base64"), { context: address });
    if (!found) throw unknownKey();
    return found;
  }

  async #inLine<T>(address: string, look: () => Promise<T>): Promise<T> {
    const leave = await this.#lookUps.enter({ bucket: networkOf(address), whenGone: () => () => undefined });
    try {
      return await look();
    } finally {
      leave();
    }
  }

  #noteUse(keyId: string): void {
    if (this.#noted.has(keyId)) return;
    this.#noted.set(keyId, true);
    // Nothing waits for it: a use that is not noted is noted the next time.
    void this.#doors.noteKeyUse(keyId).catch(() => this.#noted.delete(keyId));
  }
}

const unknownKey = () => errors.unauthenticated("This access key is not known, has expired or was revoked.");
