import type { CostToAttend, Money } from "../generated/shared.ts";
import type { Reader } from "./reader.ts";

/** What is needed to say when a session is. */
interface Timed {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly timeZone: string;
  readonly isAllDay: boolean;
}

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };

function range(format: Intl.DateTimeFormat, from: Date, to: Date): string {
  return to > from ? format.formatRange(from, to) : format.format(from);
}

/** The days of a program, both included. */
export function formatDays({ formats }: Reader, from: string, to: string | null): string {
  return range(new Intl.DateTimeFormat(formats.lang, DAY), new Date(from), new Date(to ?? from));
}

/** Older browsers lack newer names of zones, such as Europe/Kyiv. UTC is right too, as its name is shown. */
function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

/** When a session is, by the clock of its place; with the zone where the reader's clock shows something else. */
export function formatTime({ formats }: Reader, session: Timed): string {
  const from = new Date(session.startsAt);
  const to = new Date(session.endsAt ?? from);
  const timeZone = knownZone(session.timeZone);
  const day: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short" };
  if (from.getFullYear() !== new Date().getFullYear()) day.year = "numeric";
  const make = (more: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(formats.lang, { ...day, ...more });
  if (session.isAllDay) return range(make({ timeZone }), from, to);
  const time: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit" };
  const isElsewhere = make({ ...time, timeZone }).format(from) !== make(time).format(from);
  return range(make({ ...time, timeZone, ...(isElsewhere && { timeZoneName: "short" }) }), from, to);
}

function formatMoney({ formats }: Reader, min: Money, max: Money): string {
  const { currency } = min;
  const format = new Intl.NumberFormat(formats.lang, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  const unit = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  return min.minorUnits === max.minorUnits
    ? format.format(min.minorUnits / unit)
    : format.formatRange(min.minorUnits / unit, max.minorUnits / unit);
}

/** What it costs, in words and as an amount. Both are empty where that is not known. */
export function formatCost(
  reader: Reader,
  { kind, min, max }: CostToAttend,
): [words: string, amount: string] {
  const words = kind === "FREE" ? "Free" : kind === "SLIDING_SCALE" ? "Pay what you can" : "";
  return [words && reader.say(words), min ? formatMoney(reader, min, max ?? min) : ""];
}
