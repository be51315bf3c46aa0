import type { CallOptions, Client } from "./client.ts";
import type { TypedDocument } from "./typed-document.ts";

/** A client whose types know nothing of the document. */
interface AnyClient {
  request<R>(document: TypedDocument<R, never>, variables: object, options: CallOptions): Promise<R>;
}

/** Sends one operation whose variables and call options came in one object. */
export function send<R, V extends object>(
  client: Client,
  document: TypedDocument<R, V>,
  { signal, timeoutMs, ...variables }: V & CallOptions,
): Promise<R> {
  return (client as AnyClient).request(document, variables, { signal, timeoutMs });
}

/** Follows keys into an answer. Null where anything on the way is null. */
export function follow<T>(data: unknown, path: readonly string[]): T {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key] ?? null, data) as T;
}

/** Sends one operation and gives the part of its answer that was asked for. */
export async function call<T, R, V extends object>(
  client: Client,
  document: TypedDocument<R, V>,
  options: V & CallOptions,
  path: readonly string[],
): Promise<T> {
  return follow<T>(await send(client, document, options), path);
}
