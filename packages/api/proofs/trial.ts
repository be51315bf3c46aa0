import type { Row } from "./may-see.ts";
import { idOf, type Viewer } from "./personas.ts";

export type Changes = (viewer: Viewer, row: Row) => Row;
export interface Trials {
  /** What makes a copy of a row a new one. Absent where nobody needs to insert. */
  insert?: Changes;
  /** More inserts that have to be refused. */
  forge?: Record<string, Changes>;
  /** A column that is set to what it is. */
  update?: string;
  /** More updates that have to be refused. */
  twist?: Record<string, string>;
  /** What would make the row another's. */
  give?: Row;
}

let made = 0;
export const next = () => `new-${++made}`;
export const nextId = () => idOf(next());
export const hash = () => `\\x${Buffer.from(next()).toString("hex")}`;
export const toC = { home_partner_id: idOf("C public") };
