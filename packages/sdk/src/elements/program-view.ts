import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ProgramCard, ProgramDetail, UpcomingSession } from "../generated/programs.ts";
import type { LocalizedText } from "../generated/shared.ts";
import { langAttributes } from "../localized-text.ts";
import { formatCost, formatDays, formatTime, languageName } from "./intl-format.ts";
import type { Reader } from "./reader.ts";
import { webAddress } from "./web-address.ts";

/** A program as the listing or its own page knows it. */
export type Program = ProgramCard | ProgramDetail;

// Spelled out: in a template, the name of a tag cannot be a value.
const HEADINGS = [
  (part: string, content: unknown) => html`<h1 part=${part}>${content}</h1>`,
  (part: string, content: unknown) => html`<h2 part=${part}>${content}</h2>`,
  (part: string, content: unknown) => html`<h3 part=${part}>${content}</h3>`,
  (part: string, content: unknown) => html`<h4 part=${part}>${content}</h4>`,
  (part: string, content: unknown) => html`<h5 part=${part}>${content}</h5>`,
  (part: string, content: unknown) => html`<h6 part=${part}>${content}</h6>`,
];

/** A heading of a level that only the page around knows; there is none below the sixth. */
export function heading(level: number, part: string, content: unknown): unknown {
  return HEADINGS[Math.min(level, 6) - 1]?.(part, content);
}

/** A text in the language and direction it has, which may be another than the page's. */
export function textOf(text: LocalizedText | null | undefined): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const { lang, dir } = langAttributes(text);
  return html`<span lang=${lang} dir=${dir}>${text.text}</span>`;
}

/** Where a program's texts are in another language than the reader's: in which. */
export function fallbackOf(reader: Reader, texts: readonly (LocalizedText | null)[]): unknown {
  const tags = texts.flatMap((text) => (text?.isFallback ? [text.language] : []));
  if (tags.length === 0) return nothing;
  const { lang, dir } = reader.formats;
  const names = [...new Set(tags)].map(
    (tag) => html`<span lang=${lang} dir=${dir}>${languageName(reader, tag)}</span>`,
  );
  return html`<p part="fallback">${reader.say("Language of the text")}: ${joined(names)}</p>`;
}

/** A link; or its text alone, where the address is none that a page should lead to. */
export function linkTo(address: string | null | undefined, content: unknown, part = "link"): unknown {
  const href = webAddress(address);
  return href ? html`<a part=${part} href=${href}>${content}</a>` : content;
}

/** The items that are known, with a dot between them, which every script reads as a pause. */
export function joined(items: readonly unknown[]): unknown[] {
  return items.filter(Boolean).flatMap((item, at) => (at > 0 ? [" · ", item] : [item]));
}

/** A time for people, which machines can read too. */
function timeText({ formats: { lang, dir } }: Reader, time: string, text: string): TemplateResult {
  return html`<time datetime=${time} lang=${lang} dir=${dir}>${text}</time>`;
}

const badge = (reader: Reader, word: string) => html` <strong part="badge">${reader.term(word)}</strong>`;

/** One of a program's facts, with all its values; none where there is nothing to say. */
export function fact(reader: Reader, term: string, values: readonly unknown[]): unknown {
  const list = joined(values);
  return list.length > 0
    ? html`<div part="fact"><dt>${reader.say(term)}</dt><dd>${list}</dd></div>`
    : nothing;
}

export function kindOf(reader: Reader, { kind, kindTerm }: Program): TemplateResult {
  return html`<p part="kind">${kind === "OTHER" && kindTerm ? textOf(kindTerm) : reader.term(kind)}</p>`;
}

export function cancelledBadge(reader: Reader, { lifecycle }: Program): unknown {
  return lifecycle === "CANCELLED" ? badge(reader, lifecycle) : nothing;
}

/** The days of a program, unless its one session says the same. */
export function daysOf(reader: Reader, { startsOn, endsOn, sessions: { nodes } }: Program): unknown {
  const [only, ...others] = nodes;
  if (
    only &&
    others.length === 0 &&
    startsOn === (endsOn ?? startsOn) &&
    only.localStart.startsWith(startsOn ?? "")
  )
    return nothing;
  if (startsOn)
    return html`<p part="dates">${timeText(reader, startsOn, formatDays(reader, startsOn, endsOn))}</p>`;
  return only ? nothing : html`<p part="dates">${reader.say("Date not known yet")}</p>`;
}

export function summaryOf({ summary }: Program): unknown {
  return summary ? html`<p part="summary">${textOf(summary)}</p>` : nothing;
}

/** What a reader cares about most, as items of a `dl`. What nobody has said is said to be unknown. */
export function mainFacts(reader: Reader, { partner, cost, languages }: Program): unknown {
  const { lang, dir } = reader.formats;
  const unknown = reader.term("UNKNOWN");
  const [words, amount] = formatCost(reader, cost);
  const price = amount && html`<span lang=${lang} dir=${dir}>${amount}</span>`;
  const names = languages.map(({ name }) => name);
  return [
    fact(reader, "Partner", [partner ? textOf(partner.name) : unknown]),
    fact(reader, "Cost", [words, price]),
    fact(reader, "Language", names.length > 0 ? names : [unknown]),
  ];
}

/** Where to book, where to read more, and the way into one's calendar, as far as there is one. */
export function actionsOf(
  reader: Reader,
  { bookingUrl, infoUrl, lifecycle, sessions: { nodes } }: Program,
  calendar: string | undefined,
): unknown {
  const isOff = lifecycle === "CANCELLED";
  const link = (address: string | null | undefined, label: string, part?: string) =>
    webAddress(address) ? linkTo(address, reader.say(label), part) : "";
  const links = [
    isOff || lifecycle === "CLOSED" ? "" : link(bookingUrl, "Book a place", "button link"),
    link(infoUrl, "More information"),
    isOff || nodes.length === 0 ? "" : link(calendar, "Add to calendar", "link calendar"),
  ].filter(Boolean);
  return links.length > 0 ? html`<p part="actions">${links}</p>` : nothing;
}

/** Where an imported program comes from, with the way there. */
export function sourceOf(reader: Reader, { origin, source }: Program): unknown {
  if (origin !== "IMPORTED" || !source) return nothing;
  return html`<p part="source">${reader.say("From")} ${linkTo(source.url, source.name)}</p>`;
}

/** A part of an address: in what language is not known, so that the text itself decides its direction. */
export function addressPart(text: string | null | undefined): TemplateResult | undefined {
  return text ? html`<bdi>${text}</bdi>` : undefined;
}

/** When and where one session is, and whether it is. `more` says what else is known of it. */
export function sessionLine(
  reader: Reader,
  session: UpcomingSession,
  place: readonly unknown[],
  more: unknown = nothing,
): TemplateResult {
  const { startsAt, status, attendanceMode } = session;
  const time = timeText(reader, startsAt, formatTime(reader, session));
  const known = place.filter(Boolean);
  const isOnline = attendanceMode === "ONLINE" || status === "MOVED_ONLINE";
  const where = known.length === 0 && !isOnline ? [reader.say("Place not known yet")] : known;
  return html`<li part="session" tabindex="-1">
    ${/CANCELLED|POSTPONED/.test(status) ? html`<s>${time}</s>` : time}
    ${status === "SCHEDULED" ? nothing : badge(reader, status)}
    <div>${joined([...where, modeOf(reader, attendanceMode)])}</div>
    ${more}
  </li>`;
}

function modeOf(reader: Reader, mode: string): string {
  if (mode === "UNKNOWN") return reader.say("On site or online: not known");
  return /ONLINE|HYBRID/.test(mode) ? reader.term(mode) : "";
}

export { html, nothing };

/** What makes templates, for parts that are loaded later: there is one Lit on a page. */
export interface Templates {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}
