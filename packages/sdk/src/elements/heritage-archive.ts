import type { ItemsFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { laterView } from "./later-view.ts";
import { parts } from "./shared-parts.ts";

/**
 * The archive of a Heritage Exchange, as far as everybody may see it: as cards, a page at a time.
 *
 * @tagname heritage-archive
 *
 * @attr {string} kind - Only items of these kinds: `recipe, oral history`.
 * @attr {string} theme - Only items about one of these themes: `foodways`.
 * @attr {string} community - Only items of one of these communities, by key.
 * @attr {string} language - Only items in one of these languages: `ti, it`.
 * @attr {string} holder - Only items that one of these partners keeps, by id.
 * @attr {string} country - Only items that have to do with a place in one of these countries, by their two letters: `ER, ET`.
 * @attr {boolean} filters - Lets visitors search and filter.
 * @attr {number} page-size - How many items a page holds, 1 to 100. 12, unless set.
 * @attr {string} detail-href - Your page about an item, `/archive/{slug}`; `{id}` works as well. Titles lead to it.
 * @attr {string} parameters - The word that the parameters of your page's address begin with, in which stands what a visitor has chosen. `archive`, unless set. With `none` the address is left alone.
 *
 * @fires {CustomEvent<ItemsFound>} heritage-load - The answer is there: `detail.archiveItems` is the page of the list. It comes again whenever the element has asked what may still be seen.
 *
 * @csspart form - The fields by which visitors search and filter.
 * @csspart field - One of them, with its label.
 * @csspart reset - The button that takes back every choice.
 * @csspart count - How many items were found.
 * @csspart list - The list of items.
 * @csspart card - One item.
 * @csspart pages - The buttons to the previous and the next page.
 */
export class HeritageArchive extends HeritageElement<ItemsFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    "kind",
    "theme",
    "community",
    "language",
    "holder",
    "country",
    "filters",
    "page-size",
    "detail-href",
    "parameters",
  ];

  protected override load(): Promise<View<ItemsFound>> {
    return laterView("listing", this, parts);
  }
}
