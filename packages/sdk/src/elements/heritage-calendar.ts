import type { SessionsFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { laterView } from "./later-view.ts";
import { parts } from "./shared-parts.ts";

/**
 * The dates to come of a partner, a program or whatever a filter finds, by month; what is cancelled stays, marked as such.
 * Visitors can follow them in their own calendars.
 *
 * @tagname heritage-calendar
 *
 * @attr {string} partner - Only dates of programs in which one of these partners takes part, by id.
 * @attr {string} program - Only dates of these programs, by id (`prog_…`).
 * @attr {string} kind - Only dates of programs of these kinds: `workshop, festival`.
 * @attr {string} language - Only dates of programs held in one of these languages: `ti, it`.
 * @attr {string} attendance - Only dates that one attends in these ways: `in-person, hybrid, online`.
 * @attr {string} country - Only dates with a venue in one of these countries: `IT`.
 * @attr {boolean} free - Only dates of programs that cost nothing.
 * @attr {number} page-size - How many dates a page holds, 1 to 100. 20, unless set.
 * @attr {string} detail-href - Your page about a program, `/programs/{slug}`; `{id}` works as well. Titles lead to it.
 *
 * @fires {CustomEvent<SessionsFound>} heritage-load - The answer is there: `detail.sessions` is the page of dates.
 *
 * @csspart follow - What tells how to follow these dates, which visitors open.
 * @csspart note - How to follow them.
 * @csspart address - The address of the calendar.
 * @csspart months - All the months.
 * @csspart month - The dates of one month, with its heading.
 * @csspart list - The dates of a month.
 * @csspart date - One date.
 * @csspart day - Its weekday and its day of the month, large.
 * @csspart about - What it is: title, time and place, facts.
 * @csspart pages - The buttons to the previous and the next page.
 */
export class HeritageCalendar extends HeritageElement<SessionsFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    "partner",
    "program",
    "kind",
    "language",
    "attendance",
    "country",
    "free",
    "page-size",
    "detail-href",
  ];

  protected override load(): Promise<View<SessionsFound>> {
    return laterView("calendar", this, parts);
  }
}
