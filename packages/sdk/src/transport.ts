import type { ClientOptions } from "./client.ts";
import { NetworkError } from "./errors.ts";
import { failureOf, type GraphQLAnswer } from "./failure.ts";
import { retryAfterOf } from "./retry.ts";
import type { TypedDocument } from "./typed-document.ts";

type AnyDocument = TypedDocument<unknown, never>;

/** Sends one operation once and gives its data. */
export type Send = (
  document: AnyDocument,
  variables: object,
  signal: AbortSignal,
  attempt: number,
) => Promise<unknown>;

// Longer addresses are refused by common proxies.
const LONGEST_URL = 6_000;

/** Which route an operation takes, with which headers, and what its answer means. */
export function createTransport({ url, key, fetch = globalThis.fetch, store, on }: ClientOptions): Send {
  const endpoint = url.replace(/\/+$/, "");
  // Only a key that is surely publishable may stand in an address.
  const publishable = key?.startsWith("hx_pub_") ? key : undefined;
  const secret = publishable ? undefined : key;
  const unknownHashes = new Set<string>();

  /** The address of a trusted query; undefined where it has to be a POST. */
  function trustedUrl({ kind, hash }: AnyDocument, variables: object): string | undefined {
    if (kind === "mutation" || !hash || secret || unknownHashes.has(hash)) return undefined;
    const query = new URLSearchParams({ variables: JSON.stringify(variables) });
    if (publishable) query.set("key", publishable);
    const address = `${endpoint}/t/${hash}?${query}`;
    return address.length > LONGEST_URL ? undefined : address;
  }

  function postInit({ text, name }: AnyDocument, variables: object): RequestInit {
    const headers: Record<string, string> = {
      accept: "application/graphql-response+json",
      "content-type": "application/json",
    };
    if (secret) headers.authorization = `Bearer ${secret}`;
    const body = JSON.stringify({ query: text, operationName: name || undefined, variables });
    return { method: "POST", headers, body };
  }

  async function exchange(operation: string, attempt: number, to: string, init: RequestInit) {
    const startedAt = Date.now();
    on?.({ type: "request", operation, attempt, method: init.method as "GET" | "POST", url: to });
    try {
      const response = await fetch(to, init);
      const body = await response.text();
      const { status, headers } = response;
      const requestId = headers.get("x-request-id") ?? undefined;
      on?.({ type: "response", operation, status, durationMs: Date.now() - startedAt, requestId });
      return { status, headers, body, requestId };
    } catch (cause) {
      throw new NetworkError("The API could not be reached.", { operation, cause });
    }
  }

  return async function send(document, variables, signal, attempt) {
    const trusted = trustedUrl(document, variables);
    const to = trusted ?? (publishable ? `${endpoint}?key=${publishable}` : endpoint);
    const kept = trusted && (await quietly(() => store?.get(trusted)));
    // A browser sends a GET without asking the API first, as long as no header is ours.
    const getInit = { method: "GET", headers: kept ? { "if-none-match": kept.etag } : {} };
    const init = trusted ? getInit : postInit(document, variables);
    const { status, headers, body, requestId } = await exchange(document.name, attempt, to, {
      ...init,
      signal,
    });
    const text = kept && status === 304 ? kept.body : body;
    // A proxy's error page is no JSON: then the status alone says what happened.
    const { data, errors } = (await quietly(() => JSON.parse(text) as GraphQLAnswer | null)) ?? {};
    if (data && !errors) {
      const etag = headers.get("etag");
      if (trusted && etag && status === 200) await quietly(() => store?.set(trusted, { etag, body }));
      return data;
    }
    if (document.hash && trusted && errors?.[0]?.extensions?.code === "PERSISTED_QUERY_NOT_FOUND") {
      unknownHashes.add(document.hash);
      return send(document, variables, signal, attempt);
    }
    const retryAfterMs = retryAfterOf(headers.get("retry-after"));
    throw failureOf(document.name, status, errors, { requestId, retryAfterMs });
  };
}

// A store that fails is an empty one.
async function quietly<T>(act: () => T): Promise<Awaited<T> | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}
