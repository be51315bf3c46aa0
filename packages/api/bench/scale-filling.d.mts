import type pg from "pg";

/** An SQL expression: the id of the partner whose key asks. */
export const membersPartner: string;
/** Fills a database that was just made with so many programs; `owner` owns it. */
export function fillPrograms(owner: pg.Client, count: number, log?: (line: string) => void): Promise<void>;
