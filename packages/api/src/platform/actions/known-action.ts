import type { IdPrefix } from "../graphql/types/ids.ts";
import { type Actor, type Check, requireDeleted } from "./action.ts";

/** A kind of record on which actions are performed. */
export interface Subject {
  prefix: IdPrefix;
  /** Reads the row $1, and as `partner_ids` the partners whose people may know what is missing, who decides first. */
  read: string;
}

/** The subject that is a record of one partner alone. */
export const subjectOfPartner = (prefix: IdPrefix, table: string): Subject => ({
  prefix,
  read: `select ${table}.*, array[home_partner_id] as partner_ids from ${table} where id = $1`,
});

/** An action on a subject, as far as it can be known beforehand whether it would be refused. */
// biome-ignore lint/suspicious/noExplicitAny: rows of every table; each module says which are its own.
export interface KnownAction<Row = any> {
  subject: Subject;
  /** For actions that each participating partner may perform for itself. */
  isForAnyPartner?: true;
  /** The preconditions besides the scope: the same that the action itself checks. */
  check?(check: Check, row: Row, actor: Pick<Actor, "viewer">): unknown;
}

/** What needs nothing but the scope on every kind of record, and a deletion to be taken back or made final. */
export const usualActions = (noun: string, subject: Subject): Record<string, KnownAction> => ({
  [`${noun}Update`]: { subject },
  [`${noun}Delete`]: { subject },
  [`${noun}Restore`]: { subject, check: requireDeleted },
  [`${noun}Purge`]: { subject, check: requireDeleted },
});
