import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ProgramsFound } from "../element-types/found.ts";
import {
  ListProgramsDocument,
  type ListProgramsPage,
  type ProgramCard,
  type ProgramFacet,
  ProgramFacetsDocument,
} from "../generated/programs.ts";
import { jsonLdText } from "../jsonld.ts";
import { filterForm } from "./filter-form.ts";
import { HeritageElement, type Question } from "./heritage-element.ts";
import listingStyles from "./listing.css";
import { listingLabels } from "./listing-labels.ts";
import {
  type Choice,
  filterAttributes,
  filterOf,
  type Given,
  pageOf,
  periodOf,
  type Window,
} from "./listing-question.ts";
import {
  addressPart,
  cancelledBadge,
  daysOf,
  heading,
  kindOf,
  linkTo,
  mainFacts,
  sessionLine,
  sourceOf,
  summaryOf,
  textOf,
} from "./program-view.ts";
import { detailAddress } from "./web-address.ts";

/**
 * The programs of a Heritage Exchange, those to come first: as cards, a page at a time.
 *
 * @tagname heritage-programs
 *
 * @attr {string} kind - Only programs of these kinds: `workshop, festival`.
 * @attr {string} language - Only programs held in one of these languages: `ti, it`.
 * @attr {string} subject - Only programs about one of these subjects, by key.
 * @attr {string} theme - Only programs about one of these themes: `foodways`.
 * @attr {string} community - Only programs of one of these communities, by key.
 * @attr {string} partner - Only programs in which one of these partners takes part, by id.
 * @attr {boolean} free - Only programs that cost nothing.
 * @attr {"upcoming" | "past" | "all"} when - Which programs: those not over yet, unless set.
 * @attr {boolean} filters - Lets visitors search and filter.
 * @attr {number} page-size - How many programs a page holds, 1 to 100. 12, unless set.
 * @attr {string} detail-href - Your page about a program, `/programs/{slug}`; `{id}` works as well. Titles lead to it.
 *
 * @fires {CustomEvent<ProgramsFound>} heritage-load - The answer is there: `detail.programs` is the page of the listing.
 *
 * @csspart filters - The filters, which visitors open.
 * @csspart form - What is in the filters.
 * @csspart field - One filter with its label.
 * @csspart choice - A filter that is only on or off.
 * @csspart count - How many programs were found.
 * @csspart list - The list of programs.
 * @csspart card - One program.
 * @csspart pages - The buttons to the previous and the next page.
 *
 * @cssprop --heritage-card-width - The least width of a card, unless the page is narrower.
 */
export class HeritagePrograms extends HeritageElement<ProgramsFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    ...filterAttributes,
    "filters",
    "page-size",
    "detail-href",
  ];
  #choice: Choice = {};
  #window: Window = {};
  #facets: readonly ProgramFacet[] = [];
  #isTurning = false;

  constructor() {
    super(listingStyles, listingLabels);
  }

  get #given(): Given {
    return Object.fromEntries(filterAttributes.map((name) => [name, this.getAttribute(name)])) as Given;
  }

  protected override question(): Question {
    const size = this.number("page-size", 12, 100);
    const variables = {
      ...pageOf(this.#given, this.#choice, this.#window, size),
      withTotalCount: this.flag("filters"),
      languages: this.reader.languages,
    };
    return { document: ListProgramsDocument, variables };
  }

  /** A list of programs, which leads search engines to their pages: events in full are described there. */
  protected override describe({ programs: { nodes } }: ProgramsFound): string {
    const name = this.say("Programs");
    const itemListElement = nodes.map((program, index) => {
      const { title, startsOn: startDate, endsOn: endDate, lifecycle } = program;
      const eventStatus = lifecycle === "CANCELLED" ? "https://schema.org/EventCancelled" : undefined;
      const url = this.#address(program);
      const item = { "@type": "Event", name: title.text, startDate, endDate, eventStatus, url };
      return { "@type": "ListItem", position: index + 1, item };
    });
    return jsonLdText([{ "@type": "ItemList", name, itemListElement }]);
  }

  protected override renderControls(): unknown {
    if (!this.flag("filters")) return nothing;
    return filterForm({
      reader: this.reader,
      facets: this.#facets,
      period: periodOf(this.#given, {}),
      onOpen: () => this.#loadFacets(),
      onChoose: (choice) => {
        this.#choice = choice;
        this.#window = {};
        this.plan();
      },
    });
  }

  async #loadFacets(): Promise<void> {
    const variables = { where: filterOf(this.#given, {}), languages: this.reader.languages };
    try {
      const { programs } = await this.client().request(ProgramFacetsDocument, variables);
      this.#facets = programs.facets;
      this.plan();
    } catch (error) {
      // Words, time and cost can be chosen without.
      console.error(error);
    }
  }

  protected override renderAnswer({
    programs: { nodes, pageInfo, totalCount },
  }: ProgramsFound): TemplateResult {
    const name = this.say("Programs");
    const { value, precision } = totalCount ?? {};
    const count = `${name}: ${value?.toLocaleString(this.reader.formats.lang)}${precision === "EXACT" ? "" : "+"}`;
    const list = html`<ul part="list" role="list" tabindex="-1" aria-label=${name}>
      ${nodes.map((program) => this.#renderCard(program))}
    </ul>`;
    return html`<p part="count" role="status">${totalCount && count}</p>
      ${nodes.length > 0 ? list : html`<p part="message">${this.say("No programs found.")}</p>`}
      ${this.#renderPages(pageInfo)}`;
  }

  #address(program: ProgramCard): string | undefined {
    return detailAddress(this.getAttribute("detail-href"), program);
  }

  #renderCard(program: ProgramCard): TemplateResult {
    const { reader } = this;
    const level = this.number("heading-level", 3, 6);
    return html`<li part="card">
      ${kindOf(reader, program)}${heading(level, "title", linkTo(this.#address(program), textOf(program.title)))}
      ${cancelledBadge(reader, program)}${daysOf(reader, program)}${summaryOf(program)}
      ${this.#renderSessions(program)}
      <dl part="facts">${mainFacts(reader, program)}</dl>
      ${sourceOf(reader, program)}
    </li>`;
  }

  #renderSessions({ sessions: { nodes } }: ProgramCard): unknown {
    if (nodes.length === 0) return nothing;
    return html`<ul part="sessions" role="list">
      ${nodes.map((session) => {
        const { name, locality } = session.venue ?? {};
        return sessionLine(this.reader, session, [name && textOf(name), addressPart(locality)]);
      })}
    </ul>`;
  }

  #renderPages({
    hasPreviousPage,
    hasNextPage,
    startCursor,
    endCursor,
  }: ListProgramsPage["pageInfo"]): unknown {
    if (!hasPreviousPage && !hasNextPage) return nothing;
    const button = (label: string, window: Window) =>
      html`<button part="button" @click=${() => this.#turn(window)}>${label}</button>`;
    return html`<nav part="pages" aria-label=${this.say("Programs")}>
      ${hasPreviousPage ? button(this.say("Previous"), { before: startCursor }) : nothing}
      ${hasNextPage ? button(this.say("Next"), { after: endCursor }) : nothing}
    </nav>`;
  }

  #turn(window: Window): void {
    this.#window = window;
    this.#isTurning = true;
    this.plan();
  }

  /** The button that was pressed may be gone: keyboard and screen reader go on at the top of the new page. */
  protected override shown(): void {
    if (!this.#isTurning || this.phase === "loading") return;
    this.#isTurning = false;
    this.shadowRoot?.querySelector<HTMLElement>("[part=list]")?.focus();
  }
}
