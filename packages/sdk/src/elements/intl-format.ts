import type { CostToAttend, Money } from "../generated/shared.ts";
import type { Reader } from "./reader.ts";

/** What is needed to say when a session is. */
interface Timed {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly localStart: string;
  readonly localEnd: string | null;
  readonly timeZone: string;
  readonly isAllDay: boolean;
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** A span of time in words; in a few languages browsers would write it in numbers with slashes between. */
function span(format: Intl.DateTimeFormat, from: Date, to: Date): string {
  if (to <= from) return format.format(from);
  const text = format.formatRange(from, to);
  return /\d\/\d/.test(text) ? `${format.format(from)} – ${format.format(to)}` : text;
}

/** Days as everything here shows them: with the weekday where it is one day, with the year where it is not this one. */
function formatDates({ formats }: Reader, from: Date, to: Date): string {
  const thisYear = new Date().getFullYear();
  const isThisYear = from.getUTCFullYear() === thisYear && to.getUTCFullYear() === thisYear;
  const format = new Intl.DateTimeFormat(formats.lang, {
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
    ...(dayOf(from) === dayOf(to) ? { weekday: "short" } : {}),
    timeZone: "UTC",
  });
  return span(format, from, to);
}

/** The days of a program, both included. */
export function formatDays(reader: Reader, from: string, to: string | null): string {
  return formatDates(reader, new Date(from), new Date(to ?? from));
}

/** What a clock showed, as if it were one of UTC: formatted as UTC it reads as it was. */
const clockTime = (local: string) => new Date(`${local}Z`);

/** The reader's own clock at that instant, in the same way. */
function readersClock(instant: string): Date {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
}

/** The short name of a zone at that instant: "GMT-4". Older browsers lack newer zones, such as Europe/Kyiv. */
function zoneName({ formats }: Reader, timeZone: string, instant: string): string {
  try {
    const format = new Intl.DateTimeFormat(formats.lang, { timeZone, timeZoneName: "short" });
    const name = format.formatToParts(new Date(instant)).find(({ type }) => type === "timeZoneName");
    return ` ${name?.value}`;
  } catch {
    return ` (${timeZone})`;
  }
}

/** When a session is, by the clock of its place; with the zone where the reader's clock shows something else. */
export function formatTime(reader: Reader, session: Timed): string {
  const { startsAt, endsAt, localStart, localEnd, timeZone, isAllDay } = session;
  const from = clockTime(localStart);
  const to = clockTime(localEnd ?? localStart);
  // Whole days end with the last of them, be it at its last second or at midnight.
  if (isAllDay) return formatDates(reader, from, to > from ? new Date(+to - 1000) : from);
  const times = new Intl.DateTimeFormat(reader.formats.lang, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  });
  const isElsewhere = +readersClock(startsAt) !== +from || (endsAt && +readersClock(endsAt) !== +to);
  const zone = isElsewhere ? zoneName(reader, timeZone, startsAt) : "";
  if (dayOf(from) === dayOf(to))
    return `${formatDates(reader, from, from)} · ${span(times, from, to)}${zone}`;
  const whole = (date: Date) => `${formatDates(reader, date, date)} · ${times.format(date)}`;
  return `${whole(from)} – ${whole(to)}${zone}`;
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

/** What it costs, in words and as an amount; each is empty where it has nothing to say. */
export function formatCost(
  reader: Reader,
  { kind, min, max }: CostToAttend,
): [words: string, amount: string] {
  const words =
    kind === "FREE" ? "Free" : kind === "SLIDING_SCALE" ? "Pay what you can" : min ? "" : "Not known";
  return [words && reader.say(words), min ? formatMoney(reader, min, max ?? min) : ""];
}

/** The name of a language in the reader's; its tag where the browser knows none. */
export function languageName({ formats }: Reader, tag: string): string {
  try {
    return new Intl.DisplayNames(formats.lang, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
