import { answerOf } from "./answer.ts";
import type { ClientOptions } from "./client.ts";
import { NetworkError } from "./errors.ts";
import type { Happening } from "./events.ts";
import { failureOf, GIVE_ADDRESS, requestIdOf } from "./failure.ts";
import type { FetchOptions, Signal } from "./fetch.ts";
import type { TypedDocument } from "./typed-document.ts";

type AnyDocument = TypedDocument<unknown, never>;

/** An error of `fetch`: on servers its cause says more. */
interface Reason {
  readonly code?: string;
  readonly message?: string;
}

type Notify = (event: Happening) => void;

/** Sends one operation once and gives its data. */
export type Send = (
  document: AnyDocument,
  variables: object,
  signal: Signal,
  notify: Notify,
) => Promise<unknown>;

// Longer addresses are refused by common proxies.
const LONGEST_URL = 6_000;

/** Which route an operation takes, with which headers, and what its answer means. */
export function createTransport({ url, key, token, languages, fetch }: ClientOptions): Send {
  const here = globalThis.location?.href;
  if (!URL.canParse(url, here)) throw new TypeError(`"${url}" is relative. ${GIVE_ADDRESS}`);
  const endpoint = new URL(url, here);
  // Only a key that is surely publishable may stand in an address.
  const publishable = !token && key?.startsWith("hx_pub_") ? key.trim() : undefined;
  const bearerOf = token ?? (() => (publishable ? undefined : key));
  const unknownHashes = new Set<string>();
  if (!(fetch ?? globalThis.fetch)) throw new TypeError("createClient needs a fetch.");

  if (publishable) endpoint.searchParams.set("key", publishable);
  // What messages say too: a key never stands in it.
  const address = (endpoint.origin + endpoint.pathname).replace(/\/+$/, "");

  /** The address of a trusted query; undefined where it has to be a POST. */
  function trustedAddress(
    { kind, hash }: AnyDocument,
    variables: object,
    bearer?: string,
  ): string | undefined {
    if (kind === "mutation" || !hash || bearer || unknownHashes.has(hash)) return undefined;
    const search = new URLSearchParams(endpoint.search);
    search.set("variables", JSON.stringify(variables));
    const to = `${address}/t/${hash}?${search}`;
    return to.length > LONGEST_URL ? undefined : to;
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

  async function exchange(to: string, init: FetchOptions, notify: Notify) {
    const startedAt = Date.now();
    notify({ type: "request", method: init.method, url: to });
    try {
      const response = await (fetch ?? globalThis.fetch)(to, init);
      const body = await response.text();
      const durationMs = Date.now() - startedAt;
      notify({ type: "response", status: response.status, durationMs, requestId: requestIdOf(response) });
      return { response, body };
    } catch (cause) {
      init.signal.throwIfAborted();
      const { cause: why = cause as Reason } = cause as { cause?: Reason };
      throw new NetworkError(`No answer from ${address}: ${why.message || why.code}`, { cause });
    }
  }

  return async function send(document, variables, signal, notify, refused?: string) {
    const bearer = await bearerOf(refused);
    const trusted = trustedAddress(document, variables, bearer);
    // A browser sends a GET without asking the API first, as long as no header is ours.
    const init = trusted ? { method: "GET" as const } : postInit(document, variables, bearer);
    const { response, body } = await exchange(
      trusted ?? address + endpoint.search,
      { ...init, signal },
      notify,
    );
    const { data, errors } = answerOf(body);
    if (data && errors.length === 0) return data;
    if (trusted && errors[0]?.extensions?.code === "PERSISTED_QUERY_NOT_FOUND") {
      unknownHashes.add(document.hash as string);
      return send(document, variables, signal, notify);
    }
    if (response.status === 401 && token && !refused)
      return send(document, variables, signal, notify, bearer);
    throw failureOf(response, errors, address);
  };
}
