import type { IdPrefix } from "../graphql/types/ids.ts";
import { type Actor, type Check, requireDeleted } from "./act.ts";

/** A kind of thing that acts are done to. */
export interface Thing {
  prefix: IdPrefix;
  /** Reads the row $1, and as `partner_ids` the partners whose people may know what is missing, who decides first. */
  read: string;
}

/** A thing that belongs to one partner alone. */
export const thingOfPartner = (prefix: IdPrefix, table: string): Thing => ({
  prefix,
  read: `select ${table}.*, array[home_partner_id] as partner_ids from ${table} where id = $1`,
});

/** An act on a thing, as far as it can be told beforehand whether it would be refused. */
// biome-ignore lint/suspicious/noExplicitAny: rows of every table; each module says which are its own.
export interface KnownAct<Row = any> {
  thing: Thing;
  /** For acts that each partner which takes part may do for itself. */
  isForAnyPartner?: true;
  /** The conditions beside the scope: the same that the act itself asks. */
  check?(check: Check, row: Row, actor: Pick<Actor, "viewer">): unknown;
}

/** What needs nothing but the scope on every kind of record, and a deletion to be taken back or made final. */
export const usualActs = (noun: string, thing: Thing): Record<string, KnownAct> => ({
  [`${noun}Update`]: { thing },
  [`${noun}Delete`]: { thing },
  [`${noun}Restore`]: { thing, check: requireDeleted },
  [`${noun}Purge`]: { thing, check: requireDeleted },
});
