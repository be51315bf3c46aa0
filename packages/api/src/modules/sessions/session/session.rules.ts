import { Temporal } from "temporal-polyfill";
import type { SessionStatus } from "./session.vocabulary.ts";

/** The instant of a wall time in a zone, or undefined when clocks skip it. Of two, when clocks go back, the first. */
export function instantOf(localTime: string, timeZone: string): Date | undefined {
  const wall = Temporal.PlainDateTime.from(localTime);
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (!zoned.toPlainDateTime().equals(wall)) return undefined;
  return new Date(zoned.epochMilliseconds);
}

/** The wall time of an instant in a zone, to the second. */
export function wallTimeOf(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" });
}

/** The last of the days of a session. One that ends at midnight is not one of the next day. */
export function lastDayOf(localStart: string, localEnd: string | null): string {
  const first = localStart.slice(0, 10);
  if (localEnd === null) return first;
  const last = Temporal.PlainDateTime.from(localEnd).subtract({ seconds: 1 }).toPlainDate().toString();
  const [, later = first] = [first, last].sort();
  return later;
}

/** What a session can be made from where it stands, by an action of its own. A cancelled one stays cancelled. */
const steps: Record<SessionStatus, readonly SessionStatus[]> = {
  SCHEDULED: ["POSTPONED", "MOVED_ONLINE", "CANCELLED"],
  RESCHEDULED: ["POSTPONED", "MOVED_ONLINE", "CANCELLED"],
  POSTPONED: ["MOVED_ONLINE", "CANCELLED"],
  MOVED_ONLINE: ["POSTPONED", "CANCELLED"],
  CANCELLED: [],
};

export function canBecome(from: SessionStatus, to: SessionStatus): boolean {
  return steps[from].includes(to);
}

/** The status of a session that is given another beginning. */
export function statusWhenMoved(status: SessionStatus): SessionStatus {
  return status === "SCHEDULED" || status === "POSTPONED" ? "RESCHEDULED" : status;
}
