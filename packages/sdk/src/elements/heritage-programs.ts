import type { ProgramsFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { filterAttributes } from "./listing-question.ts";
import { ProgramListing } from "./program-listing.ts";

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
 * @attr {string} parameters - The word that the parameters of your page's address begin with, in which stands what a visitor has chosen: with `events`, `?events-kind=WORKSHOP&events-page=2`. `programs`, unless set; in a second listing on the page, `programs2`. With `none` the address is left alone.
 *
 * @fires {CustomEvent<ProgramsFound>} heritage-load - The answer is there: `detail.programs` is the page of the listing.
 *
 * @slot picture-{slug} - A picture for one program, such as `<img slot="picture-songs-of-the-red-sea" src="…" alt="…">`.
 *
 * @csspart bar - The filters, and how many programs were found.
 * @csspart filters - The filters, which visitors open.
 * @csspart form - What is in the filters.
 * @csspart field - One filter with its label.
 * @csspart choice - A filter that is only on or off.
 * @csspart reset - The button that takes back every choice.
 * @csspart count - How many programs were found.
 * @csspart list - The list of programs.
 * @csspart card - One program.
 * @csspart about - What a program is: kind, title, days, summary, facts.
 * @csspart medium - The picture that a program's partner has lent from its archive, with who is named for it.
 * @csspart picture - The picture itself.
 * @csspart credit - Who is named for it.
 * @csspart visit - When and where it is, and what to do about it.
 * @csspart pages - The buttons to the previous and the next page, and which page this is.
 * @csspart page - Which page this is.
 *
 * @cssprop --heritage-card-width - The least width of a card: as many stand side by side as there is room for. One, unless set.
 */
export class HeritagePrograms extends HeritageElement<ProgramsFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    ...filterAttributes,
    "filters",
    "page-size",
    "detail-href",
    "parameters",
  ];

  protected override load(): View<ProgramsFound> {
    return new ProgramListing(this);
  }
}
