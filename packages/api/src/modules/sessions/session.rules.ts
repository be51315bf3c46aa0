import { Temporal } from "temporal-polyfill";

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
