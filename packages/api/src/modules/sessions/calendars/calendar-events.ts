import type { CalendarEvent, CalendarLine } from "../../../platform/calendar/calendar-text.ts";
import type { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { say } from "../../../platform/texts/sentences.ts";
import { lastDayOf } from "../session/session.rules.ts";
import type { SessionStatus } from "../session/session.vocabulary.ts";
import { sessionStatusWords } from "../session.messages.ts";

export type Text = Pick<LocalizedText, "text" | "language">;

export interface SessionFacts {
  id: string;
  startsAt: string;
  endsAt: string | null;
  localStart: string;
  localEnd: string | null;
  timeZone: string;
  isAllDay: boolean;
  attendanceMode: string;
  venue: {
    name: Text | null;
    streetAddress: string | null;
    postalCode: string | null;
    locality: string | null;
    country: string | null;
    latitude: number | null;
    longitude: number | null;
  } | null;
  url: string | null;
  status: SessionStatus;
  statusNote: Text | null;
  createdAt: string;
  updatedAt: string;
  revision: number;
}

export interface ProgramFacts {
  slug: string;
  title: Text;
  summary: Text | null;
  bookingUrl: string | null;
  infoUrl: string | null;
  source: { url: string } | null;
  updatedAt: string;
  revision: number;
}

/** What `SessionFacts` and `ProgramFacts` are read by. */
export const calendarFragments = `fragment ProgramFacts on Program {
  slug title { ...Text } summary { ...Text } bookingUrl infoUrl source { url } updatedAt revision
}
fragment SessionFacts on Session {
  id startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode
  venue { name { ...Text } streetAddress postalCode locality country latitude longitude }
  url status statusNote { ...Text } createdAt updatedAt revision
}
fragment Text on LocalizedText { text language }`;

const statuses: Record<SessionStatus, CalendarEvent["status"]> = {
  SCHEDULED: "CONFIRMED",
  RESCHEDULED: "CONFIRMED",
  MOVED_ONLINE: "CONFIRMED",
  // iCalendar has no word for "not then": the time stays in the calendar, as one that may not be.
  POSTPONED: "TENTATIVE",
  CANCELLED: "CANCELLED",
};

/** A session as an entry of a calendar. */
export function eventOf(
  session: SessionFacts,
  program: ProgramFacts,
  languages: readonly string[],
): CalendarEvent {
  const { id, createdAt, status, venue } = session;
  const { latitude, longitude } = venue ?? {};
  return {
    uid: id,
    // A change of either shows here.
    sequence: session.revision + program.revision - 2,
    createdAt,
    changedAt: [session.updatedAt, program.updatedAt].sort().at(-1) as string,
    when: whenOf(session),
    status: statuses[status],
    title: titleOf(session, program, languages),
    description: descriptionOf(session, program),
    location: locationOf(session),
    coordinates: latitude == null || longitude == null ? undefined : [latitude, longitude],
    url: session.url ?? program.bookingUrl ?? program.infoUrl ?? program.source?.url,
  };
}

function whenOf({ isAllDay, localStart, localEnd, startsAt, endsAt, timeZone }: SessionFacts) {
  if (isAllDay) return { firstDay: localStart.slice(0, 10), lastDay: lastDayOf(localStart, localEnd) };
  const end = endsAt && localEnd ? { instant: endsAt, local: localEnd } : null;
  return { start: { instant: startsAt, local: localStart }, end, timeZone };
}

/** Many calendars do not show the status of an entry, so the title says what is not as planned. */
function titleOf(
  { status }: SessionFacts,
  { title }: ProgramFacts,
  languages: readonly string[],
): CalendarLine {
  if (statuses[status] === "CONFIRMED" && status !== "MOVED_ONLINE") return title;
  return { ...title, text: `${title.text} (${say(sessionStatusWords[status], {}, languages)})` };
}

function descriptionOf({ statusNote }: SessionFacts, { summary }: ProgramFacts): CalendarLine | undefined {
  const parts = [statusNote, summary].filter((part) => part !== null);
  const [first] = parts;
  return first && { language: first.language, text: parts.map(({ text }) => text).join("\n\n") };
}

function locationOf({ venue, status, attendanceMode }: SessionFacts): CalendarLine | undefined {
  if (!venue || status === "MOVED_ONLINE" || attendanceMode === "ONLINE") return undefined;
  const { name, streetAddress, postalCode, locality, country } = venue;
  const town = [postalCode, locality].filter(Boolean).join(" ");
  const text = [name?.text, streetAddress, town, country].filter(Boolean).join(", ");
  return text === "" ? undefined : { text, language: name?.language ?? "und" };
}
