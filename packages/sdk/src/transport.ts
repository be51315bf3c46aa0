import { answerOf } from "./answer.ts";
import type { ClientOptions } from "./client.ts";
import { NetworkError } from "./errors.ts";
import type { Happening } from "./events.ts";
import { failureOf, requestIdOf } from "./failure.ts";
import type { FetchOptions, Signal } from "./fetch.ts";
import type { TypedDocument } from "./typed-document.ts";

type AnyDocument = TypedDocument<unknown, never>;

type Tell = (event: Happening) => void;

/** Sends one operation once and gives its data. */
export type Send = (document: AnyDocument, variables: object, signal: Signal, tell: Tell) => Promise<unknown>;

// Longer addresses are refused by common proxies.
const LONGEST_URL = 6_000;

/** Which route an operation takes, with which headers, and what its answer means. */
export function createTransport({ url, key, token, languages, fetch }: ClientOptions): Send {
  const endpoint = new URL(url, globalThis.location?.href);
  // Only a key that is surely publishable may stand in an address.
  const publishable = !token && key?.startsWith("hx_pub_") ? key.trim() : undefined;
  const bearerOf = token ?? (() => (publishable ? undefined : key));
  const unknownHashes = new Set<string>();
  if (!(fetch ?? globalThis.fetch)) throw new TypeError("There is no fetch: give createClient one.");

  endpoint.pathname = endpoint.pathname.replace(/\/+$/, "");
  if (publishable) endpoint.searchParams.set("key", publishable);

  /** The address of a trusted query; undefined where it has to be a POST. */
  function trustedAddress(
    { kind, hash }: AnyDocument,
    variables: object,
    bearer?: string,
  ): string | undefined {
    if (kind === "mutation" || !hash || bearer || unknownHashes.has(hash)) return undefined;
    const to = new URL(endpoint);
    to.pathname = `${to.pathname}/t/${hash}`.replace("//", "/");
    to.searchParams.set("variables", JSON.stringify(variables));
    return to.href.length > LONGEST_URL ? undefined : to.href;
  }

  function postInit({ text }: AnyDocument, variables: object, bearer?: string): Omit<FetchOptions, "signal"> {
    const headers: Record<string, string> = {
      accept: "application/graphql-response+json",
      "content-type": "application/json",
    };
    if (bearer) headers.authorization = `Bearer ${bearer}`;
    // For documents that name no languages themselves.
    if (languages) headers["accept-language"] = languages.join();
    return { method: "POST", headers, body: JSON.stringify({ query: text, variables }) };
  }

  async function exchange(to: string, init: FetchOptions, tell: Tell) {
    const startedAt = Date.now();
    tell({ type: "request", method: init.method, url: to });
    try {
      const response = await (fetch ?? globalThis.fetch)(to, init);
      const body = await response.text();
      const durationMs = Date.now() - startedAt;
      tell({ type: "response", status: response.status, durationMs, requestId: requestIdOf(response) });
      return { response, body };
    } catch (cause) {
      init.signal.throwIfAborted();
      throw new NetworkError("No answer arrived from the API.", { cause });
    }
  }

  return async function send(document, variables, signal, tell, refused?: string) {
    const bearer = await bearerOf(refused);
    const trusted = trustedAddress(document, variables, bearer);
    // A browser sends a GET without asking the API first, as long as no header is ours.
    const init = trusted ? { method: "GET" as const } : postInit(document, variables, bearer);
    const { response, body } = await exchange(trusted ?? endpoint.href, { ...init, signal }, tell);
    const { data, errors } = answerOf(body);
    if (data && errors.length === 0) return data;
    if (document.hash && trusted && errors[0]?.extensions?.code === "PERSISTED_QUERY_NOT_FOUND") {
      unknownHashes.add(document.hash);
      return send(document, variables, signal, tell);
    }
    if (response.status === 401 && token && !refused) return send(document, variables, signal, tell, bearer);
    throw failureOf(response, errors);
  };
}
