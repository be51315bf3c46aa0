import { fileUrl } from "./file-url.ts";
import type { ProgramKind } from "./generated/values/programs.ts";
import type { AttendanceMode } from "./generated/values/sessions.ts";

/**
 * The address of a calendar file (iCalendar, `.ics`): of a session, or of the sessions of a program or a partner: the next
 * 500, and what was over or cancelled within twelve months. Put it into a link, for calendars that take in a file or
 * follow an address. Anybody may read it; it needs no key.
 *
 * @param apiUrl - The API's address, as for `createClient`.
 * @param id - The id of a program (`prog_…`), a partner (`part_…`) or a session (`sess_…`).
 * @param languages - Preferred languages, most preferred first. Without any, whoever opens it gets those of their browser.
 */
export function calendarUrl(apiUrl: string, id: string, languages: readonly string[] = []): string {
  return fileUrl(apiUrl, `/calendar/${encodeURIComponent(id)}.ics`, languages);
}

/** Which sessions a calendar holds: those for which all of these are so. Of several values, one is enough. */
export interface SessionsCalendarFilter {
  /** Of these programs, by id. */
  readonly program?: readonly string[];
  /** Of programs in which one of these partners takes part, by id. */
  readonly partner?: readonly string[];
  /** Of programs of these kinds. */
  readonly kind?: readonly ProgramKind[];
  /** Held in one of these languages: BCP 47 tags. */
  readonly heldIn?: readonly string[];
  /** Of programs that are known to be free of charge. */
  readonly free?: boolean;
  /** Attended in one of these ways. */
  readonly attendance?: readonly AttendanceMode[];
  /** With a venue in one of these countries: ISO 3166 codes. */
  readonly country?: readonly string[];
}

/**
 * The address of a calendar file with the sessions that a filter finds, whatever their program: the next 500, and what was
 * over or cancelled within twelve months. It does not filter by access features, as addresses are logged: see `accessMatch`.
 *
 * @param apiUrl - The API's address, as for `createClient`.
 * @param filter - Which sessions. Without any condition, all of the service.
 * @param languages - Preferred languages, most preferred first. Without any, whoever opens it gets those of their browser.
 */
export function sessionsCalendarUrl(
  apiUrl: string,
  filter: SessionsCalendarFilter = {},
  languages: readonly string[] = [],
): string {
  const { heldIn, free, ...lists } = filter;
  const conditions = Object.entries({ ...lists, "held-in": heldIn, free: free ? ["true"] : [] });
  const given = conditions.flatMap(([name, values]) =>
    values && values.length > 0 ? [`${name}=${values.map(encodeURIComponent).join(",")}`] : [],
  );
  const url = new URL(fileUrl(apiUrl, "/calendar/sessions.ics", languages));
  url.search = [...given, url.search.slice(1)].filter(Boolean).join("&");
  return url.href;
}
