import { createHash } from "node:crypto";
import { errors } from "../../platform/errors.ts";

/** Where somebody stands in a change feed. */
export interface ChangePosition {
  position: number;
  /** Which run of the numberer gave that position; null before the first. */
  run: string | null;
  /** Since when the reader is a member; null where everybody reads. */
  since: string | null;
}

const markOf = (feed: string) =>
  createHash("sha256").update(`changes ${feed}`).digest("base64url").slice(0, 8);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function encodeChangeCursor(feed: string, { position, run, since }: ChangePosition): string {
  return Buffer.from(JSON.stringify([markOf(feed), position, run, since])).toString("base64url");
}

export function decodeChangeCursor(feed: string, cursor: string): ChangePosition {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw errors.badCursor();
  }
  if (!Array.isArray(parts) || parts.length !== 4 || parts[0] !== markOf(feed)) throw errors.badCursor();
  const [, position, run, since] = parts;
  const isPlace = Number.isSafeInteger(position) && position >= 0;
  const isRun = run === null || (typeof run === "string" && uuid.test(run));
  if (!isPlace || !isRun || !(since === null || typeof since === "string")) throw errors.badCursor();
  return { position, run, since };
}
