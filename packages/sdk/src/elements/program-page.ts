import type { ProgramFound } from "../element-types/found.ts";
import {
  GetProgramDocument,
  ListProgramSessionsDocument,
  type ProgramDetail,
} from "../generated/programs.ts";
import type { Term } from "../generated/shared.ts";
import { langAttributes } from "../localized-text.ts";
import styles from "./detail.css";
import type { HeritageElement, Question, View } from "./heritage-element.ts";
import type { Reader } from "./reader.ts";
import type { SharedParts } from "./shared-parts.ts";

type Session = ProgramDetail["sessions"]["nodes"][number];
type Host = HeritageElement<ProgramFound>;

const STATUSES = ["AVAILABLE", "ON_REQUEST", "PLANNED", "NOT_AVAILABLE", "UNKNOWN"];

/** Nobody goes to what is cancelled. */
const isOn = ({ status }: Session) => status !== "CANCELLED";

/** AVAILABLE → Available, as it stands among the labels. */
const statusLabel = (status: string) =>
  status === "UNKNOWN" ? "Not known" : status.charAt(0) + status.slice(1).toLowerCase().replace("_", " ");

const isAccessShared = (sessions: readonly Session[]) =>
  new Set(sessions.filter(isOn).map(({ accessFeatures }) => JSON.stringify(accessFeatures))).size === 1;

/** The sessions of a program, as far as they are shown. */
interface Shown {
  readonly nodes: readonly Session[];
  /** Where the rest begins; null when there is none. */
  readonly after: string | null;
  readonly hasFailed: boolean;
}

/** Those after the sessions that come with a program, which is asked again and again; in which languages they came. */
interface Later extends Shown {
  readonly of: string;
}

/** What the page of one program shows. It is loaded when there is one, and takes along what listings show as well. */
class ProgramPage implements View<ProgramFound> {
  readonly styles: string = styles;
  readonly #host: Host;
  readonly #parts: SharedParts;
  #later: Later | undefined;
  #focusOn: number | undefined;

  constructor(host: Host, parts: SharedParts) {
    this.#host = host;
    this.#parts = parts;
  }

  get #reader(): Reader {
    return this.#host.reader;
  }

  get #level(): number {
    return this.#host.number("heading-level", 2, 6);
  }

  question(): Question {
    const host = this.#host;
    const parameter = host.getAttribute("parameter");
    const named = parameter && new URLSearchParams(location.search).get(parameter);
    const name = host.getAttribute("program") ?? named ?? "";
    const by = name.startsWith("prog_") ? { id: name } : { slug: name };
    return { document: GetProgramDocument, variables: { by, languages: this.#reader.languages } };
  }

  isEmpty({ program }: ProgramFound): boolean {
    return !program;
  }

  render({ program }: ProgramFound): unknown {
    const { html, actionsOf, cancelledBadge, daysOf, fallbackOf, heading, kindOf } = this.#parts;
    const { mainFacts, sourceOf, summaryOf, textOf } = this.#parts;
    const reader = this.#reader;
    if (!program)
      return html`<p part="message" role="status">${reader.say("This program is not here, or no longer.")}</p><slot></slot>`;
    const { title, summary, description, kindTerm } = program;
    const calendar = this.#host.calendar(program.id);
    return html`<article>
      <header part="header">
        ${kindOf(reader, program)}${heading(this.#level, "title", textOf(title))}
        ${cancelledBadge(reader, program)}${daysOf(reader, program)}${summaryOf(program)}
        ${fallbackOf(reader, [title, summary, description, kindTerm])}
      </header>
      <slot name="picture">${this.#parts.lentPicture(this.#host, this.#parts, program.picture)}</slot>
      <aside part="visit">
        ${actionsOf(reader, program, calendar)}
        <dl part="facts">${mainFacts(reader, program)}${this.#facts(program)}</dl>
      </aside>
      <div part="about">
        ${this.#renderDescription(program)}${this.#renderDates(program)}${this.#renderSharedAccess(program)}
        ${this.#renderPartners(program)}${sourceOf(reader, program)}
      </div>
    </article>`;
  }

  #section(label: string, content: unknown): unknown {
    const { html, heading } = this.#parts;
    return html`<section part="section">${heading(this.#level + 1, "heading", this.#reader.say(label))}${content}</section>`;
  }

  #renderDescription({ description }: ProgramDetail): unknown {
    const { html, nothing } = this.#parts;
    if (!description) return nothing;
    const { lang, dir } = langAttributes(description);
    const paragraphs = description.text.split(/\n\s*\n/);
    return html`<div part="description" lang=${lang} dir=${dir}>${paragraphs.map((text) => html`<p>${text}</p>`)}</div>`;
  }

  #facts({ audiences, ages, subjects, communities }: ProgramDetail): unknown {
    const { fact, textOf } = this.#parts;
    const reader = this.#reader;
    const { min, max } = ages ?? {};
    const years = max == null ? min != null && `${min}+` : `${min ?? 0}–${max}`;
    const terms = (list: readonly Term[]) => list.map(({ label }) => textOf(label));
    return [
      fact(
        reader,
        "For",
        audiences.map((audience) => reader.term(audience)),
      ),
      fact(reader, "Ages", [years]),
      fact(reader, "Subject", terms(subjects)),
      fact(reader, "Community", terms(communities)),
    ];
  }

  #renderDates(program: ProgramDetail): unknown {
    const { html, nothing } = this.#parts;
    const { nodes, after, hasFailed } = this.#sessions(program);
    if (nodes.length === 0) return nothing;
    const isShared = isAccessShared(nodes);
    const button = () =>
      html`<button part="button" @click=${() => this.#loadLater(program)}>${this.#reader.say("More dates")}</button>`;
    return this.#section(
      "Dates",
      html`<ul part="sessions" role="list">
          ${nodes.map((session) => this.#renderSession(session, isShared, nodes.length > 1))}
        </ul>
        ${hasFailed ? html`<p role="alert">${this.#reader.say("This could not be loaded.")}</p>` : nothing}
        ${after ? button() : nothing}`,
    );
  }

  #laterOf({ id }: ProgramDetail): Later | undefined {
    const of = [id, ...this.#reader.languages].join();
    return this.#later?.of === of ? this.#later : undefined;
  }

  #sessions(program: ProgramDetail): Shown {
    const { nodes, pageInfo } = program.sessions;
    const later = this.#laterOf(program);
    if (!later) return { nodes, after: pageInfo.hasNextPage ? pageInfo.endCursor : null, hasFailed: false };
    const present = new Set(nodes.map(({ id }) => id));
    return { ...later, nodes: [...nodes, ...later.nodes.filter(({ id }) => !present.has(id))] };
  }

  async #loadLater(program: ProgramDetail): Promise<void> {
    const shown = this.#sessions(program);
    const { languages } = this.#reader;
    const of = [program.id, ...languages].join();
    const before = this.#laterOf(program)?.nodes ?? [];
    const where = { isUpcoming: { eq: true } };
    const variables = { by: { id: program.id }, after: shown.after, first: 50, where, languages };
    try {
      const answer = await this.#host.client().request(ListProgramSessionsDocument, variables);
      const { nodes, pageInfo } = answer.program?.sessions ?? { nodes: [], pageInfo: undefined };
      const after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
      this.#later = { of, nodes: [...before, ...nodes], after, hasFailed: false };
      this.#focusOn = shown.nodes.length;
    } catch (error) {
      console.error(error);
      this.#later = { of, nodes: before, after: shown.after, hasFailed: true };
    }
    this.#host.plan();
  }

  shown(): void {
    const host = this.#host;
    const title = host.answer?.program?.title;
    const pattern = host.getAttribute("document-title");
    if (title && pattern !== null)
      document.title = (pattern || "{title}").replaceAll("{title}", () => title.text);
    if (this.#focusOn === undefined) return;
    // The button may be gone, or far below: keyboard and screen reader go on at the first date that is new.
    host.shadowRoot?.querySelectorAll<HTMLElement>("[part=session]")[this.#focusOn]?.focus();
    this.#focusOn = undefined;
  }

  #renderSession(session: Session, isAccessSaid: boolean, isOneOfMany: boolean): unknown {
    const { addressPart, html, linkTo, nothing, sessionLine, textOf } = this.#parts;
    const reader = this.#reader;
    const { name, streetAddress, postalCode, locality } = session.venue ?? {};
    const town = [postalCode, locality].filter(Boolean).join(" ");
    const { id, statusNote, url } = session;
    const links = [
      url && linkTo(url, reader.say("More information")),
      isOneOfMany && isOn(session)
        ? linkTo(this.#host.calendar(id), reader.say("Add to calendar"), "link calendar")
        : "",
    ].filter(Boolean);
    const more = [
      statusNote ? html`<p part="note">${textOf(statusNote)}</p>` : nothing,
      links.length > 0 ? html`<p part="actions">${links}</p>` : nothing,
      isAccessSaid || !isOn(session) ? nothing : this.#renderAccess(session),
    ];
    const place = [name && textOf(name), addressPart(streetAddress), addressPart(town)];
    return sessionLine(reader, session, place, more);
  }

  /** Access once for all dates, where it is the same for all. */
  #renderSharedAccess(program: ProgramDetail): unknown {
    const { nodes } = this.#sessions(program);
    const first = nodes.find(isOn);
    return first && isAccessShared(nodes)
      ? this.#section("Access", this.#renderAccess(first))
      : this.#parts.nothing;
  }

  /** What is there apart from what is not: whoever needs a ramp must not take one for the other. */
  #renderAccess({ accessFeatures }: Session): unknown {
    const { fact, html, nothing, textOf } = this.#parts;
    const reader = this.#reader;
    if (accessFeatures.length === 0)
      return html`<p part="access">${reader.say("Nothing is known about access yet.")}</p>`;
    const groups = STATUSES.map((status) => {
      const features = accessFeatures.filter((feature) => feature.status === status);
      const names = features.map(
        ({ name, note }) => html`<span>${textOf(name)}${note ? html` (${textOf(note)})` : nothing}</span>`,
      );
      return fact(reader, statusLabel(status), names);
    });
    return html`<dl part="access" aria-label=${reader.say("Access")}>${groups}</dl>`;
  }

  #renderPartners({ partners: { edges } }: ProgramDetail): unknown {
    const { html, linkTo, nothing, textOf } = this.#parts;
    if (edges.length === 0) return nothing;
    return this.#section(
      "Partners",
      html`<dl part="facts">
        ${edges.map(
          ({ role, node }) =>
            html`<div part="fact"><dt>${this.#reader.term(role)}</dt><dd>${linkTo(node.website, textOf(node.name))}</dd></div>`,
        )}
      </dl>`,
    );
  }
}

export const programPage = (host: Host, parts: SharedParts): View<ProgramFound> =>
  new ProgramPage(host, parts);
