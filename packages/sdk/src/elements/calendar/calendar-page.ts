import { type SessionsCalendarFilter, sessionsCalendarUrl } from "../../calendar-url.ts";
import type { SessionsFound } from "../../element-types/found.ts";
import type { ProgramCard } from "../../generated/programs.ts";
import { ListSessionsDocument, type SessionCard } from "../../generated/sessions.ts";
import type { SessionFilter } from "../../generated/values.ts";
import type { HeritageElement, Named, Question, View } from "../heritage-element.ts";
import type { ViewParts } from "../views.ts";
import { detailAddress } from "../web-address.ts";
import styles from "./calendar.css";

type Host = HeritageElement<SessionsFound>;

/** The dates of one month, by its year and number: `2027-05`. */
type Month = readonly [month: string, sessions: SessionCard[]];

/** Dates to come, by month. A list and not a grid: it reads in order, at 320 pixels and by any screen reader. */
class CalendarPage implements View<SessionsFound> {
  readonly styles: string = styles;
  readonly #host: Host;
  readonly #parts: ViewParts;
  #place: { readonly after?: string | null; readonly before?: string | null } = {};
  #isTurning = false;

  constructor(host: Host, parts: ViewParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** A label, be it of this element or of all. */
  #say(text: string): string {
    const words = this.#parts.words(this.#host.reader.labels.lang);
    return (
      (words instanceof Promise ? undefined : (words as Record<string, string>)[text]) ??
      this.#host.reader.say(text)
    );
  }

  #values(name: string): string[] | undefined {
    const values = (this.#host.getAttribute(name) ?? "").split(",").map((value) => value.trim());
    const given = values.filter(Boolean);
    return given.length > 0 ? given : undefined;
  }

  /** Values that are words of the contract, as an editor may write them. */
  #words(name: string): string[] | undefined {
    return this.#values(name)?.map((value) => value.toUpperCase().replace(/\W/g, "_"));
  }

  get #filter(): SessionsCalendarFilter {
    const filter = {
      partner: this.#values("partner"),
      program: this.#values("program"),
      kind: this.#words("kind"),
      heldIn: this.#values("language"),
      attendance: this.#words("attendance"),
      country: this.#words("country"),
      free: this.#host.flag("free") || undefined,
    };
    const given = Object.entries(filter).filter(([, values]) => values !== undefined);
    return Object.fromEntries(given) as SessionsCalendarFilter;
  }

  question(): Question {
    const { heldIn, attendance, free, ...lists } = this.#filter;
    const among = { ...lists, language: heldIn, attendanceMode: attendance };
    const given = Object.entries(among).flatMap(([name, values]) => (values ? [[name, { in: values }]] : []));
    const where: SessionFilter = {
      ...Object.fromEntries(given),
      ...(free && { isFree: { eq: true } }),
      isUpcoming: { eq: true },
    };
    const { after, before } = this.#place;
    const size = this.#host.number("page-size", 20, 100);
    const page = before ? { before, last: size } : { after, first: size };
    return {
      document: ListSessionsDocument,
      variables: { ...page, where, orderBy: "STARTS_AT", languages: this.#host.reader.languages },
    };
  }

  isEmpty({ sessions: { nodes } }: SessionsFound): boolean {
    return nodes.length === 0;
  }

  /** The programs have pages of their own, where search engines are told of their dates. */
  linkedData(): readonly object[] {
    return [];
  }

  /** A place in a list that has changed meanwhile: its beginning is shown. */
  mend(error: unknown): boolean {
    const isOfPlace =
      (error as { code?: string }).code === "invalid_input" && Object.keys(this.#place).length > 0;
    if (isOfPlace) this.#turn({});
    return isOfPlace;
  }

  addressOf(program: Named): string | undefined {
    return detailAddress(this.#host.getAttribute("detail-href"), program);
  }

  render({ sessions: { nodes, pageInfo } }: SessionsFound): unknown {
    const { html } = this.#parts;
    const months = monthsOf(nodes).map((month) => this.#renderMonth(month));
    return html`${nodes.length > 0 ? html`<div part="months" tabindex="-1">${months}</div>` : html`<p part="message">${this.#say("There are no dates yet.")}</p>`}
      ${this.#renderPages(pageInfo)}${this.#renderFollow()}`;
  }

  #renderMonth([month, sessions]: Month): unknown {
    const { html, heading } = this.#parts;
    const { lang, dir } = this.#host.reader.formats;
    const format = new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC" });
    const name = html`<span lang=${lang} dir=${dir}>${format.format(new Date(`${month}-01`))}</span>`;
    return html`<section part="month">
      ${heading(this.#host.number("heading-level", 3, 6), "heading", name)}
      <ul part="list" role="list">${sessions.map((session) => this.#renderDate(session))}</ul>
    </section>`;
  }

  #renderDate(session: SessionCard): unknown {
    const { html, nothing, heading, linkTo, textOf, addressPart, mainFacts, sessionLine, fallbackOf } =
      this.#parts;
    const { program, venue, statusNote } = session;
    const { reader } = this.#host;
    const level = Math.min(this.#host.number("heading-level", 3, 6) + 1, 6);
    const place = [venue?.name && textOf(venue.name), addressPart(venue?.locality)];
    const note = statusNote ? html`<p part="note">${textOf(statusNote)}</p>` : nothing;
    const calendar = this.#host.calendar(session.id);
    const isOff = /CANCELLED|POSTPONED/.test(session.status);
    return html`<li part="date">
      ${this.#renderDay(session)}
      <div part="about">
        ${program ? heading(level, "title", linkTo(this.addressOf(program), textOf(program.title))) : nothing}
        <ul part="sessions" role="presentation">${sessionLine(reader, session, place, note)}</ul>
        ${program ? [fallbackOf(reader, [program.title]), html`<dl part="facts">${mainFacts(reader, program as unknown as ProgramCard)}</dl>`] : nothing}
        ${isOff ? nothing : html`<p part="actions">${linkTo(calendar, reader.say("Add to calendar"), "link calendar")}</p>`}
      </div>
    </li>`;
  }

  /** The day, large, for whoever looks; the line with the time says it to everybody. */
  #renderDay({ localStart }: SessionCard): unknown {
    const { lang, dir } = this.#host.reader.formats;
    const day = new Date(`${localStart.slice(0, 10)}T00:00Z`);
    const say = (options: object) =>
      new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" }).format(day);
    // Some languages put a word beside the number: here it stands alone.
    const number = this.#host.reader.number(day.getUTCDate());
    return this.#parts.html`<p part="day" aria-hidden="true" lang=${lang} dir=${dir}>
      <span>${say({ weekday: "short" })}</span> <strong>${number}</strong>
    </p>`;
  }

  #renderFollow(): unknown {
    const { html, nothing } = this.#parts;
    const address = this.#address();
    if (!address) return nothing;
    return html`<details part="follow">
      <summary part="button">${this.#say("Follow these dates")}</summary>
      <p part="note">${this.#say("Your calendar shows what is new, moved or cancelled by itself. Where it asks for an address, give it this one:")}</p>
      <p part="address" dir="ltr"><code>${address}</code></p>
      <p part="actions"><a part="link" href=${address.replace(/^https?/, "webcal")}>${this.#say("Open in your calendar")}</a></p>
    </details>`;
  }

  #address(): string | undefined {
    try {
      return sessionsCalendarUrl(this.#host.apiUrl, this.#filter, this.#host.reader.languages);
    } catch {
      return undefined;
    }
  }

  #renderPages(pageInfo: SessionsFound["sessions"]["pageInfo"]): unknown {
    const { html, nothing } = this.#parts;
    const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
    if (!hasPreviousPage && !hasNextPage) return nothing;
    const turn = (name: string, place: object) =>
      html`<button part="button" @click=${() => this.#turn(place)}>${this.#host.reader.say(name)}</button>`;
    return html`<nav part="pages" aria-label=${this.#host.reader.say("Dates")}>
      <span>${hasPreviousPage ? turn("Previous", { before: startCursor }) : nothing}</span>
      ${hasNextPage ? turn("Next", { after: endCursor }) : nothing}
    </nav>`;
  }

  #turn(place: object): void {
    this.#isTurning = true;
    this.#place = place;
    this.#host.plan();
  }

  shown(): void {
    if (!this.#isTurning || this.#host.phase === "loading") return;
    // The button that was pressed may be gone: keyboard and screen reader go on at the top of the new page.
    this.#isTurning = false;
    this.#host.shadowRoot?.querySelector<HTMLElement>("[part=months]")?.focus();
  }
}

/** Sessions by the month in which they begin where they take place. */
function monthsOf(sessions: readonly SessionCard[]): Month[] {
  const months = new Map<string, SessionCard[]>();
  for (const session of sessions) {
    const month = session.localStart.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), session]);
  }
  return [...months];
}

export const view = (host: Host, parts: ViewParts): View<SessionsFound> => new CalendarPage(host, parts);
