import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ProgramCard, ProgramDetail, UpcomingSession } from "../generated/programs.ts";
import type { LocalizedText } from "../generated/shared.ts";
import { langAttributes } from "../localized-text.ts";
import { formatCost, formatDays, formatTime } from "./intl-format.ts";
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

/** One line of a program's facts, with all its values; none where nothing is known. */
export function fact(reader: Reader, term: string, values: readonly unknown[]): unknown {
  const list = joined(values);
  return list.length > 0 ? html`<dt>${reader.say(term)}</dt><dd>${list}</dd>` : nothing;
}

export function kindOf(reader: Reader, { kind }: Program, term?: LocalizedText | null): unknown {
  const word = kind === "OTHER" ? term && textOf(term) : reader.term(kind);
  return word ? html`<p part="kind">${word}</p>` : nothing;
}

export function cancelledBadge(reader: Reader, { lifecycle }: Program): unknown {
  return lifecycle === "CANCELLED" ? badge(reader, lifecycle) : nothing;
}

export function daysOf(reader: Reader, { startsOn, endsOn }: Program): unknown {
  return startsOn
    ? html`<p part="dates">${timeText(reader, startsOn, formatDays(reader, startsOn, endsOn))}</p>`
    : nothing;
}

export function summaryOf({ summary }: Program): unknown {
  return summary ? html`<p part="summary">${textOf(summary)}</p>` : nothing;
}

/** What a reader cares about most, as lines of a `dl`. */
export function mainFacts(reader: Reader, { partner, cost, languages }: Program): unknown {
  const { lang, dir } = reader.formats;
  const [words, amount] = formatCost(reader, cost);
  const price = amount && html`<span lang=${lang} dir=${dir}>${amount}</span>`;
  return [
    fact(reader, "Partner", [partner && textOf(partner.name)]),
    fact(reader, "Cost", [words, price]),
    fact(
      reader,
      "Language",
      languages.map(({ name }) => name),
    ),
  ];
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
  const mode = /ONLINE|HYBRID/.test(attendanceMode) && reader.term(attendanceMode);
  return html`<li part="session" tabindex="-1">
    ${/CANCELLED|POSTPONED/.test(status) ? html`<s>${time}</s>` : time}
    ${status === "SCHEDULED" ? nothing : badge(reader, status)}
    <div>${joined([...place, mode])}</div>
    ${more}
  </li>`;
}
