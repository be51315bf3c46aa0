import { fileUrl } from "./file-url.ts";

/**
 * The address of a calendar file (iCalendar, `.ics`): of a session, or of a program with its sessions, 100 at most. Put
 * it into a link, for calendars that take in a file or follow an address. Anybody may read it; it needs no key.
 *
 * @param apiUrl - The API's address, as for `createClient`.
 * @param id - The id of a program (`prog_…`) or of a session (`sess_…`).
 * @param languages - Preferred languages, most preferred first. Without any, whoever opens it gets those of their browser.
 */
export function calendarUrl(apiUrl: string, id: string, languages: readonly string[] = []): string {
  return fileUrl(apiUrl, `/calendar/${encodeURIComponent(id)}.ics`, languages);
}
