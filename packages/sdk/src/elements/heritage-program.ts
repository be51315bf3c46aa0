import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ProgramFound } from "../element-types/found.ts";
import {
  GetProgramDocument,
  ListProgramSessionsDocument,
  type ProgramDetail,
} from "../generated/programs.ts";
import type { Term } from "../generated/shared.ts";
import { jsonLdText, programEvents } from "../jsonld.ts";
import { langAttributes } from "../localized-text.ts";
import detailStyles from "./detail.css";
import { detailLabels } from "./detail-labels.ts";
import { HeritageElement, type Question } from "./heritage-element.ts";
import {
  addressPart,
  cancelledBadge,
  daysOf,
  fact,
  heading,
  kindOf,
  linkTo,
  mainFacts,
  sessionLine,
  sourceOf,
  summaryOf,
  textOf,
} from "./program-view.ts";
import { webAddress } from "./web-address.ts";

type Session = ProgramDetail["sessions"]["nodes"][number];

/** What somebody has said about access. Unknown says nothing: neither yes nor no. */
const known = ({ accessFeatures }: Session) => accessFeatures.filter(({ status }) => status !== "UNKNOWN");

function isAccessShared(sessions: readonly Session[]): boolean {
  return new Set(sessions.map((session) => JSON.stringify(known(session)))).size === 1;
}

/** Sessions of a program after those that came with it. */
interface Later {
  readonly of: ProgramDetail;
  readonly nodes: readonly Session[];
  /** Where the rest begins; null when there is none. */
  readonly after: string | null;
  readonly hasFailed: boolean;
}

/**
 * One program with all that is known of it: its days and sessions, partners, cost, languages, access.
 *
 * @tagname heritage-program
 *
 * @attr {string} program - The program: its slug, such as `songs-of-the-red-sea`, or its id (`prog_…`).
 * @attr {string} parameter - Instead: the name of the parameter of your page's address that holds it. With `parameter="program"`, `/program?program=songs-of-the-red-sea` shows that one.
 *
 * @fires {CustomEvent<ProgramFound>} heritage-load - The answer is there: `detail.program` is the program, or null.
 *
 * @csspart description - The program at length.
 * @csspart actions - The links to book and to read more.
 * @csspart heading - The heading of a section.
 * @csspart section - A section: dates, partners.
 * @csspart access - The list of a session's access features.
 * @csspart note - What a session's organisers say about a change, or about access.
 */
export class HeritageProgram extends HeritageElement<ProgramFound> {
  static override observedAttributes = [...HeritageElement.observedAttributes, "program", "parameter"];
  #later: Later | undefined;
  #focusOn: number | undefined;

  constructor() {
    super(detailStyles, detailLabels);
  }

  get #level(): number {
    return this.number("heading-level", 2, 6);
  }

  protected override question(): Question {
    const parameter = this.getAttribute("parameter");
    const named = parameter && new URLSearchParams(location.search).get(parameter);
    const name = this.getAttribute("program") ?? named ?? "";
    const by = name.startsWith("prog_") ? { id: name } : { slug: name };
    return { document: GetProgramDocument, variables: { by, languages: this.reader.languages } };
  }

  protected override describe({ program }: ProgramFound): string {
    return jsonLdText(program ? programEvents(program, { url: location.href }) : []);
  }

  protected override renderAnswer({ program }: ProgramFound): TemplateResult {
    if (!program)
      return html`<p part="message" role="status">${this.say("This program is not here, or no longer.")}</p><slot></slot>`;
    const { reader } = this;
    return html`${kindOf(reader, program, program.kindTerm)}
      ${heading(this.#level, "title", textOf(program.title))}
      ${cancelledBadge(reader, program)}${daysOf(reader, program)}${summaryOf(program)}
      ${this.#renderActions(program)}${this.#renderDescription(program)}
      <dl part="facts">${mainFacts(reader, program)}${this.#facts(program)}</dl>
      ${this.#renderDates(program)}${this.#renderSharedAccess(program)}${this.#renderPartners(program)}${sourceOf(reader, program)}`;
  }

  #section(label: string, content: unknown): TemplateResult {
    return html`<section part="section">${heading(this.#level + 1, "heading", label)}${content}</section>`;
  }

  #renderActions({ bookingUrl, infoUrl, lifecycle }: ProgramDetail): unknown {
    const isOver = /CANCELLED|CLOSED/.test(lifecycle);
    const booking = !isOver && this.#link(bookingUrl, "Book a place", "button link");
    const more = this.#link(infoUrl, "More information");
    return booking || more ? html`<p part="actions">${booking || nothing} ${more || nothing}</p>` : nothing;
  }

  #link(address: string | null, label: string, part?: string): unknown {
    return webAddress(address) && linkTo(address, this.say(label), part);
  }

  #renderDescription({ description }: ProgramDetail): unknown {
    if (!description) return nothing;
    const { lang, dir } = langAttributes(description);
    const paragraphs = description.text.split(/\n\s*\n/);
    return html`<div part="description" lang=${lang} dir=${dir}>${paragraphs.map((text) => html`<p>${text}</p>`)}</div>`;
  }

  #facts({ audiences, ages, subjects, communities }: ProgramDetail): unknown {
    const { reader } = this;
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
    const { nodes, after, hasFailed } = this.#sessions(program);
    if (nodes.length === 0) return nothing;
    const button = () =>
      html`<button part="button" @click=${() => this.#loadLater(program)}>${this.say("More dates")}</button>`;
    return this.#section(
      this.say("Dates"),
      html`<ul part="sessions" role="list">
          ${nodes.map((session) => this.#renderSession(session, isAccessShared(nodes)))}
        </ul>
        ${hasFailed ? html`<p role="alert">${this.say("This could not be loaded.")}</p>` : nothing}
        ${after ? button() : nothing}`,
    );
  }

  #sessions(program: ProgramDetail): Later {
    if (this.#later?.of === program) return this.#later;
    const { nodes, pageInfo } = program.sessions;
    return { of: program, nodes, after: pageInfo.hasNextPage ? pageInfo.endCursor : null, hasFailed: false };
  }

  async #loadLater(program: ProgramDetail): Promise<void> {
    const shown = this.#sessions(program);
    const { languages } = this.reader;
    const where = { isUpcoming: { eq: true } };
    const variables = { by: { id: program.id }, after: shown.after, first: 50, where, languages };
    try {
      const answer = await this.client().request(ListProgramSessionsDocument, variables);
      const { nodes, pageInfo } = answer.program?.sessions ?? { nodes: [], pageInfo: undefined };
      const after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
      this.#later = { of: program, nodes: [...shown.nodes, ...nodes], after, hasFailed: false };
      this.#focusOn = shown.nodes.length;
    } catch (error) {
      console.error(error);
      this.#later = { ...shown, hasFailed: true };
    }
    this.plan();
  }

  /** The button may be gone, or far below: keyboard and screen reader go on at the first date that is new. */
  protected override shown(): void {
    if (this.#focusOn === undefined) return;
    this.shadowRoot?.querySelectorAll<HTMLElement>("[part=session]")[this.#focusOn]?.focus();
    this.#focusOn = undefined;
  }

  #renderSession(session: Session, isAccessSaid: boolean): TemplateResult {
    const { name, streetAddress, postalCode, locality } = session.venue ?? {};
    const town = [postalCode, locality].filter(Boolean).join(" ");
    const { statusNote, url } = session;
    const note = statusNote && html`<p part="note">${textOf(statusNote)}</p>`;
    const more = [
      note,
      this.#link(url, "More information"),
      isAccessSaid ? nothing : this.#renderAccess(session),
    ];
    const place = [name && textOf(name), addressPart(streetAddress), addressPart(town)];
    return sessionLine(this.reader, session, place, more);
  }

  /** Access once for all dates, where it is the same for all. */
  #renderSharedAccess(program: ProgramDetail): unknown {
    const { nodes } = this.#sessions(program);
    const [first] = nodes;
    return first && isAccessShared(nodes) && known(first).length > 0
      ? this.#section(this.say("Access"), this.#renderAccess(first))
      : nothing;
  }

  #renderAccess(session: Session): unknown {
    const features = known(session);
    if (features.length === 0) return nothing;
    return html`<ul part="access" role="list" aria-label=${this.say("Access")}>
      ${features.map(({ kind, status, note }) => {
        const name = this.reader.term(kind.replace("DIETARY_", ""));
        const extent = status === "AVAILABLE" ? nothing : ` (${this.reader.term(status)})`;
        return html`<li>${name}${extent}${note ? html`: ${textOf(note)}` : nothing}</li>`;
      })}
    </ul>`;
  }

  #renderPartners({ partners: { edges } }: ProgramDetail): unknown {
    if (edges.length === 0) return nothing;
    return this.#section(
      this.say("Partners"),
      html`<ul role="list">
        ${edges.map(
          ({ role, node }) =>
            html`<li>${linkTo(node.website, textOf(node.name))} (${this.reader.term(role)})</li>`,
        )}
      </ul>`,
    );
  }
}
