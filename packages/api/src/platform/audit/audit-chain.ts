import { createHash } from "node:crypto";
import type { DatabaseSession } from "../database/connections/database-sessions.ts";

/** An entry as the log keeps it, every part as text. */
interface ChainedEntry {
  position: number;
  id: string;
  at: string;
  actor: string;
  action: string;
  subject_type: string;
  subject_id: string;
  home_partner_id: string | null;
  fields: string[];
  previous: string;
  hash: string;
}

export interface AuditVerdict {
  /** How many entries were read. */
  entries: number;
  /** The hash of the last one. Kept elsewhere, it proves later that nothing was taken off the end. */
  head: string;
  /** What is wrong, in words; undefined when the log is whole. */
  fault: string | undefined;
}

const start = createHash("sha256").update("heritage-exchange audit").digest("hex");
const atOnce = 10_000;

/**
 * Reads the whole log and recomputes each hash from the entry and the one before. `expectedHead` is a hash that an
 * earlier verification gave: it has to be in the log still.
 */
export async function verifyAudit(database: DatabaseSession, expectedHead?: string): Promise<AuditVerdict> {
  let head = start;
  let entries = 0;
  let isExpectedHeadFound = expectedHead === undefined || expectedHead === start;
  for (;;) {
    const batch = await database.query<ChainedEntry>(
      `select position, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor, action,
              subject_type, subject_id, home_partner_id, fields, encode(previous, 'hex') as previous,
              encode(hash, 'hex') as hash
       from audit_entries where position > $1 order by position limit $2`,
      [entries, atOnce],
    );
    for (const entry of batch) {
      const fault = faultOf(entry, entries + 1, head);
      if (fault) return { entries, head, fault };
      entries += 1;
      head = entry.hash;
      isExpectedHeadFound ||= head === expectedHead;
    }
    if (batch.length < atOnce) break;
  }
  const [last] = await database.query<{ position: number; hash: string }>(
    "select position, encode(hash, 'hex') as hash from audit_head",
  );
  if (last?.position !== entries || last.hash !== head)
    return {
      entries,
      head,
      fault: `The log ends at entry ${entries}, but ${last?.position ?? "no"} were written.`,
    };
  if (!isExpectedHeadFound)
    return { entries, head, fault: `The log does not hold the entry ${expectedHead} that it held before.` };
  return { entries, head, fault: undefined };
}

function faultOf(entry: ChainedEntry, position: number, previous: string): string | undefined {
  if (entry.position !== position)
    return `Entry ${position} is missing: entry ${entry.position} follows entry ${position - 1}.`;
  if (entry.previous !== previous) return `Entry ${position} does not follow the one before it.`;
  if (entry.hash !== hashOf(entry)) return `Entry ${position} was changed after it was written.`;
  return undefined;
}

function hashOf(entry: ChainedEntry): string {
  const { position, id, at, actor, action, subject_type, subject_id, home_partner_id, fields, previous } =
    entry;
  const parts = [position, id, at, actor, action, subject_type, subject_id, home_partner_id ?? "-"];
  return createHash("sha256")
    .update([...parts, fields.join(","), previous].join("\n"))
    .digest("hex");
}
