import type { IncomingHttpHeaders } from "node:http";
import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import {
  type DatabaseSessions,
  type FoundKey,
  lookUpConnections,
} from "../database/connections/database-sessions.ts";
import { ApiError, errors } from "../errors.ts";
import { hashOfKey, type KindOfKey, kindOfKey } from "../identity/access-key.ts";
import { AdmissionQueue } from "../limits/admission-queue.ts";
import { networkOf } from "../limits/bucket.ts";
import { HeldBack } from "../limits/held-back.ts";
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
  /** The origin of the page that asks, as its browser says; "null" for one that hides it. */
  page?: string | undefined;
  address: string;
}

/** The headers by which a browser tells which page asks. A script cannot change them; a program can. */
export const pageHeaders = ["origin", "referer", "sec-fetch-site"] as const;

export function presentedBy({ headers, query, ip }: FastifyRequest): Presented {
  const { key } = query as { key?: unknown };
  if (key !== undefined && typeof key !== "string") throw errors.badInput("Give `key` once.");
  return { authorization: headers.authorization, publishableKey: key, page: pageOf(headers), address: ip };
}

// What a page loads without asking to read it, such as a picture, bears no Origin.
function pageOf({ origin, referer, "sec-fetch-site": site = "none" }: IncomingHttpHeaders) {
  if (origin !== undefined) return origin;
  if (referer !== undefined) return URL.canParse(referer) ? new URL(referer).origin : "null";
  return site === "none" ? undefined : "null";
}

// A flood of requests with one key is four look-ups a second. So long a revoked key may still be taken for valid; the
// policies, which ask for themselves, show it nothing more.
const keptMs = 250;
const useNotedEveryMs = 3_600_000;
/** Whoever brings so many keys and tokens that are not valid within `strangersMs` waits for being refused. */
const maxStrangers = 200;
const strangersMs = 10_000;

/** Finds out who sends a request. What is not valid is refused, never taken for an anonymous visit. */
export class Credentials {
  readonly #databaseSessions: DatabaseSessions;
  readonly #tokens: IdentityTokens;
  readonly #keys: LRUCache<string, FoundKey, string>;
  readonly #noted = new LRUCache<string, true>({ max: 10_000, ttl: useNotedEveryMs });
  /** Look-ups, in a line for each address, and for each key that was known before: whoever brings keys that nobody knows waits for their own. */
  readonly #lookUps = new AdmissionQueue({ places: lookUpConnections, size: 200, waitMs: 1000 });
  /** How many keys and tokens that are not valid came from each network lately. */
  readonly #strangers = new LRUCache<string, number>({ max: 10_000, ttl: strangersMs, noUpdateTTL: true });
  readonly #heldBack = new HeldBack();

  constructor(databaseSessions: DatabaseSessions, tokens: IdentityTokens) {
    this.#databaseSessions = databaseSessions;
    this.#tokens = tokens;
    // Requests that bring the same key at the same time share one look-up.
    this.#keys = new LRUCache({
      max: 1000,
      ttl: keptMs,
      fetchMethod: (hash, before, { context: address }) =>
        this.#inLine(before ? `key ${hash}` : networkOf(address), () =>
          databaseSessions.viewerOfKey(Buffer.from(hash, "base64")),
        ),
    });
  }

  async viewerOf(presented: Presented): Promise<Viewer> {
    const { authorization, publishableKey } = presented;
    try {
      if (authorization !== undefined) return await this.#bearer(authorization, presented);
      if (publishableKey !== undefined) return await this.#publishableViewer(publishableKey, presented);
      return anonymous;
    } catch (error) {
      if (error instanceof ApiError && error.extensions.code === "UNAUTHENTICATED")
        await this.#holdBackStranger(presented.address);
      throw error;
    }
  }

  async #bearer(authorization: string, presented: Presented): Promise<Viewer> {
    const [, credential] = /^Bearer +(\S{1,8192})$/i.exec(authorization.trim()) ?? [];
    if (credential === undefined)
      throw errors.unauthenticated("The Authorization header must read `Bearer <token or API key>`.");
    if (!credential.startsWith("hx_")) return this.#person(credential, presented.address);
    if (kindOfKey(credential) === "PUBLISHABLE") return this.#publishableViewer(credential, presented);
    const { keyId, isAdministrator, scopes } = await this.#found(credential, "SECRET", presented);
    return { kind: "key", keyId, isAdministrator, scopes: new Set(scopes) };
  }

  async #person(token: string, address: string): Promise<Viewer> {
    const { issuer, subject } = await this.#tokens.verify(token);
    const look = () => this.#databaseSessions.viewerOfPerson(issuer, subject);
    const { personId, scopes } = await this.#inLine(networkOf(address), look);
    return { kind: "person", personId, scopes: new Set(scopes) };
  }

  async #publishableViewer(key: string, presented: Presented): Promise<Viewer> {
    const { keyId, addresses, allowedOrigins } = await this.#found(key, "PUBLISHABLE", presented);
    return { kind: "publishable", keyId, isBound: addresses.length + allowedOrigins.length > 0 };
  }

  /** What is known of a key that may be used from where it is. */
  async #found(key: string, kind: KindOfKey, presented: Presented): Promise<FoundKey> {
    if (kindOfKey(key) !== kind) throw unknownKey();
    const hash = hashOfKey(key).toString("base64");
    const found = await this.#keys.fetch(hash, { context: presented.address });
    if (!found) throw unknownKey();
    refuseElsewhere(found, presented);
    this.#noteUse(found.keyId);
    return found;
  }

  async #inLine<T>(line: string, look: () => Promise<T>): Promise<T> {
    const leave = await this.#lookUps.enter({ bucket: line, whenGone: () => () => undefined });
    try {
      return await look();
    } finally {
      leave();
    }
  }

  async #holdBackStranger(address: string): Promise<void> {
    const network = networkOf(address);
    const strangers = (this.#strangers.get(network) ?? 0) + 1;
    this.#strangers.set(network, strangers);
    if (strangers > maxStrangers) await this.#heldBack.wait();
  }

  #noteUse(keyId: string): void {
    if (this.#noted.has(keyId)) return;
    this.#noted.set(keyId, true);
    // Nothing waits for it: a use that is not noted is noted the next time.
    void this.#databaseSessions.noteKeyUse(keyId).catch(() => this.#noted.delete(keyId));
  }
}

const unknownKey = () => errors.unauthenticated("This API key is unknown, has expired or was revoked.");

function refuseElsewhere({ addresses, allowedOrigins }: FoundKey, { address, page }: Presented): void {
  if (addresses.length > 0 && !isWithin(addresses, address))
    throw errors.forbidden(`This key may not be used from the address ${address}.`);
  // Servers, and whoever types an address, come from no page.
  if (page === undefined || allowedOrigins.length === 0 || allowedOrigins.includes(page)) return;
  const whose = page === "null" ? "that hide their address" : `of ${page.slice(0, 200)}`;
  throw errors.forbidden(
    `This key is not meant for pages ${whose}. Use one that names the page's origin, or none: what is public needs no key.`,
  );
}
