import type { Selection } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";

/** Reads what a field shows of the record with this id. The request's reads ask for nothing twice. */
export type ReadById = (uuid: string, request: GraphqlRequest, selection: Selection) => Promise<unknown>;
/** The same, of which nothing is given here: the field finds it among what its reads know. */
type ReadAhead = (...of: Parameters<ReadById>) => unknown;

const aheadByPrototype = new WeakMap<object, Record<string, ReadAhead>>();

export function nameAhead(prototype: object, field: string, read: ReadAhead): void {
  const known = aheadByPrototype.get(prototype) ?? {};
  known[field] = read;
  aheadByPrototype.set(prototype, known);
}

/**
 * Whoever names a record by its id has said where what belongs to it is found: both are asked for in one message. Who may see
 * which row each statement decides for itself, and where the record is not seen, nothing of this is shown.
 */
export function readAhead(
  { prototype }: { readonly prototype: object },
  uuid: string,
  request: GraphqlRequest,
  selection: Selection,
): void {
  const known = aheadByPrototype.get(prototype);
  if (!known) return;
  for (const name of selection.names) {
    // The field itself asks again, and is told what failed.
    const reading = known[name]?.(uuid, request, selection.at(name));
    if (reading instanceof Promise) reading.catch(() => undefined);
  }
}
