import type { OrderKey } from "../../graphql/lists/connections.ts";
import { vocabulary } from "../../graphql/types/vocabulary.ts";

interface Order {
  description: string;
  key: OrderKey;
}

const keysByOrders = new WeakMap<object, Record<string, OrderKey>>();

/** The named orders of a list, each with the key by which an index serves it. */
export function orders<T extends string>(
  name: string,
  many: string,
  named: Record<T, Order>,
): { [K in T]: K } {
  const entries = Object.entries<Order>(named);
  const meanings = Object.fromEntries(entries.map(([order, { description }]) => [order, description]));
  const values = vocabulary(name, `Sort orders for ${many}.`, meanings as Record<T, string>);
  keysByOrders.set(values, Object.fromEntries(entries.map(([order, { key }]) => [order, key])));
  return values;
}

export function orderKeys(values: object): Record<string, OrderKey> {
  return keysByOrders.get(values) ?? {};
}

/** A text by which readers look things up. */
export const textKey = (column: string): OrderKey => ({ column, type: "text", collation: "und-x-icu" });
export const descending = (key: OrderKey): OrderKey => ({ ...key, descending: true });

const created: OrderKey = { column: "created_at", type: "timestamptz" };
const updated: OrderKey = { column: "updated_at", type: "timestamptz" };

/** The orders of every kind of record. */
export const historyOrders = {
  CREATED_AT: { description: "Oldest record first.", key: created },
  CREATED_AT_DESC: { description: "Newest record first.", key: descending(created) },
  UPDATED_AT: { description: "Least recently changed first.", key: updated },
  UPDATED_AT_DESC: { description: "Most recently changed first.", key: descending(updated) },
} satisfies Record<string, Order>;
