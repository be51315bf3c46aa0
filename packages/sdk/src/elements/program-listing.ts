import type { ProgramsFound } from "../element-types/found.ts";
import type { HeritageError } from "../errors.ts";
import {
  ListProgramCardsDocument,
  type ListProgramCardsPage,
  type PicturedProgram,
} from "../generated/programs.ts";
import { type Chosen, readAddress, writeAddress } from "./address-state.ts";
import type { HeritageElement, Named, Question, View } from "./heritage-element.ts";
import styles from "./listing.css";
import { filterAttributes, filterOf, type Given, pageOf, periodOf } from "./listing-question.ts";
import { part } from "./part.ts";
import type { Choosing, ProgramFilters } from "./program-filters.ts";
import {
  actionsOf,
  addressPart,
  cancelledBadge,
  daysOf,
  fallbackOf,
  heading,
  html,
  kindOf,
  linkTo,
  mainFacts,
  nothing,
  sessionLine,
  sourceOf,
  summaryOf,
  textOf,
} from "./program-view.ts";
import type { Reader } from "./reader.ts";
import { parts } from "./shared-parts.ts";
import { detailAddress } from "./web-address.ts";

type Host = HeritageElement<ProgramsFound>;

/** The first word of the parameters that hold the choice; of several listings on a page, each has its own. */
function parametersOf(host: Host): string {
  const own = host.getAttribute("parameters") ?? "programs";
  const alike = [...document.querySelectorAll(host.localName)].filter(
    (other) => (other.getAttribute("parameters") ?? "programs") === own,
  );
  const place = alike.indexOf(host);
  return place > 0 ? own + (place + 1) : own;
}

/** What a listing shows: programs as cards, a page at a time, and filters for visitors. */
export class ProgramListing implements View<ProgramsFound> {
  readonly styles: string = styles;
  readonly #host: Host;
  readonly #parameters: string;
  #isInAddress: boolean;
  #unaddressed: Chosen = {};
  #filters: ProgramFilters | Promise<unknown> | undefined;
  #isOpen: boolean;
  #isTurning = false;

  constructor(host: Host) {
    this.#host = host;
    this.#parameters = parametersOf(host);
    this.#isInAddress = this.#parameters !== "none";
    this.#isOpen = Object.keys(this.#choice).length > 0;
  }

  get #reader(): Reader {
    return this.#host.reader;
  }

  get #given(): Given {
    return Object.fromEntries(filterAttributes.map((name) => [name, this.#host.getAttribute(name)])) as Given;
  }

  get #chosen(): Chosen {
    const { page, after, before, ...choice } = this.#isInAddress
      ? readAddress(this.#parameters)
      : this.#unaddressed;
    const place = after || before ? { page, after, before } : {};
    // Without filters nobody could see, or take back, what a link has chosen.
    return { ...(this.#host.flag("filters") && choice), ...place } as Chosen;
  }

  get #choice(): Chosen {
    const { page, after, before, ...choice } = this.#chosen;
    return choice;
  }

  #choose(chosen: Chosen, how: "pushState" | "replaceState" = "pushState"): void {
    this.#unaddressed = chosen;
    this.#isInAddress &&= writeAddress(this.#parameters, chosen, how);
    this.#host.plan();
  }

  get #size(): number {
    return this.#host.number("page-size", 12, 100);
  }

  question(): Question {
    const variables = {
      ...pageOf(this.#given, this.#chosen, this.#size),
      withTotalCount: true,
      languages: this.#reader.languages,
    };
    return { document: ListProgramCardsDocument, variables };
  }

  isEmpty({ programs: { nodes } }: ProgramsFound): boolean {
    return nodes.length === 0 && Object.keys(this.#chosen).length === 0;
  }

  /** A link may name a place in a list that has changed, or a kind that there is no more: the rest of it is shown. */
  mend(error: unknown): boolean {
    if (Object.keys(this.#chosen).length === 0) return false;
    if ((error as HeritageError).code !== "invalid_input") return false;
    this.#choose("page" in this.#chosen ? this.#choice : {}, "replaceState");
    return true;
  }

  addressOf(program: Named): string | undefined {
    return detailAddress(this.#host.getAttribute("detail-href"), program);
  }

  get #choosing(): Choosing {
    const { when, free } = this.#choice;
    return {
      chosen: this.#choice,
      period: periodOf(this.#given, {}),
      where: filterOf(this.#given, { when, free }),
      choose: (chosen) => this.#choose(chosen),
    };
  }

  controls(): unknown {
    if (!this.#host.flag("filters")) return nothing;
    const reader = this.#reader;
    const { answer } = this.#host;
    const choices = Object.keys(this.#choice).length;
    if (this.#isOpen) this.#filters ??= this.#loadFilters();
    const filters = this.#filters;
    const toggle = ({ target }: Event) => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      this.#host.plan();
    };
    return html`<div part="bar">
      <details part="filters" ?open=${this.#isOpen} @toggle=${toggle}>
        <summary part="button">${reader.say("Filter")}${choices > 0 ? ` (${reader.number(choices)})` : nothing}</summary>
        ${!filters || filters instanceof Promise ? nothing : filters.render(this.#choosing)}
      </details>
      <p part="count" role="status">${answer ? this.#foundText(answer) : nothing}</p>
    </div>`;
  }

  async #loadFilters(): Promise<void> {
    try {
      const { programFilters } = await part("filters", () => import("./program-filters.ts"));
      this.#filters = programFilters(this.#host, { html, nothing });
    } catch (error) {
      // Opened again, they are asked for again.
      this.#filters = undefined;
      this.#isOpen = false;
      console.error(error);
    }
    this.#host.plan();
  }

  render({ programs: { nodes, pageInfo, totalCount } }: ProgramsFound): unknown {
    const reader = this.#reader;
    const name = reader.say("Programs");
    const list = html`<ul part="list" role="list" tabindex="-1" aria-label=${name}>
      ${nodes.map((program) => this.#renderCard(program))}
    </ul>`;
    return html`${nodes.length > 0 ? list : html`<p part="message">${reader.say("No programs found.")}</p>`}
      ${this.#renderPages(pageInfo, totalCount)}`;
  }

  #foundText({ programs: { totalCount } }: ProgramsFound): string {
    return totalCount ? `${this.#reader.say("Programs")}: ${this.#count(totalCount)}` : "";
  }

  /** How many there are of something of which at least so many were counted. */
  #count({ value, precision }: NonNullable<ListProgramCardsPage["totalCount"]>, size = 1): string {
    const count = this.#reader.number(Math.ceil(value / size));
    return precision === "EXACT" ? count : this.#reader.say("at least {count}").replace("{count}", count);
  }

  #renderCard(program: PicturedProgram): unknown {
    const reader = this.#reader;
    const { slug, title, summary, kindTerm } = program;
    return html`<li part="card"><article>
      <slot name=${`picture-${slug}`}>${parts.lentPicture(this.#host, parts, program.picture)}</slot>
      <div part="about">
        ${kindOf(reader, program)}
        ${heading(this.#host.number("heading-level", 3, 6), "title", linkTo(this.addressOf(program), textOf(title)))}
        ${cancelledBadge(reader, program)}${daysOf(reader, program)}${summaryOf(program)}
        ${fallbackOf(reader, [title, summary, kindTerm])}
        <dl part="facts">${mainFacts(reader, program)}</dl>
        ${sourceOf(reader, program)}
      </div>
      <div part="visit">
        ${this.#renderSessions(program)}${actionsOf(reader, program, this.#host.calendar(program.id))}
      </div>
    </article></li>`;
  }

  #renderSessions({ sessions: { nodes } }: PicturedProgram): unknown {
    if (nodes.length === 0) return nothing;
    return html`<ul part="sessions" role="list" aria-label=${this.#reader.say("Dates")}>
      ${nodes.map((session) => {
        const { name, locality } = session.venue ?? {};
        return sessionLine(this.#reader, session, [name && textOf(name), addressPart(locality)]);
      })}
    </ul>`;
  }

  #renderPages(
    { hasPreviousPage, hasNextPage, startCursor, endCursor }: ListProgramCardsPage["pageInfo"],
    totalCount: ListProgramCardsPage["totalCount"],
  ): unknown {
    if (!hasPreviousPage && !hasNextPage) return nothing;
    const reader = this.#reader;
    const page = hasPreviousPage ? Math.max(Math.trunc(Number(this.#chosen.page)) || 2, 2) : 1;
    const turn = (label: string, to: number, place: object) =>
      html`<button part="button" @click=${() => this.#turn(to, place)}>${reader.say(label)}</button>`;
    const place = reader
      .say("Page {page} of {pages}")
      .replace("{page}", reader.number(page))
      .replace("{pages}", totalCount ? this.#count(totalCount, this.#size) : "…");
    return html`<nav part="pages" aria-label=${reader.say("Programs")}>
      ${hasPreviousPage ? turn("Previous", page - 1, { before: startCursor }) : nothing}
      <span part="page">${place}</span>
      ${hasNextPage ? turn("Next", page + 1, { after: endCursor }) : nothing}
    </nav>`;
  }

  #turn(page: number, place: object): void {
    this.#isTurning = true;
    // The first page is where everybody begins.
    this.#choose({ ...this.#choice, ...(page > 1 && { ...place, page: String(page) }) });
  }

  shown(): void {
    if (this.#filters && !(this.#filters instanceof Promise)) this.#filters.shown(this.#choosing);
    if (!this.#isTurning || this.#host.phase === "loading") return;
    // The button that was pressed may be gone: keyboard and screen reader go on at the top of the new page.
    this.#isTurning = false;
    this.#host.shadowRoot?.querySelector<HTMLElement>("[part=list]")?.focus();
  }
}
