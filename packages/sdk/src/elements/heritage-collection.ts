import type { CollectionFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { laterView } from "./later-view.ts";
import { parts } from "./shared-parts.ts";

/**
 * A collection of the archive, such as an exhibition: its items in their order and sections, as far as everybody may see
 * them, some of them side by side. What is withdrawn while the page is open goes within a minute, and leaves no gap.
 *
 * @tagname heritage-collection
 *
 * @attr {string} collection - The collection: its slug, such as `two-looms`, or its id (`coll_…`).
 * @attr {string} parameter - Instead: the name of the parameter of your page's address that holds it. With `parameter="collection"`, `/exhibition?collection=two-looms` shows that one.
 * @attr {number} page-size - How many entries a page holds, 1 to 50. 20, unless set.
 * @attr {string} detail-href - Your page about an item, `/archive/{slug}`; `{id}` works as well. Titles lead to it.
 * @attr {string} program-href - Your page about a program, `/programs/{slug}`; `{id}` works as well. The name of the program whose exhibition it is leads to it.
 * @attr {string} tell-us-href - Your page where people tell you that they are in an item, or that they object, where nobody could ask them: `/tell-us?item={slug}`; `{id}` works as well. Left out, they tell it here, and whoever decides about it answers.
 * @attr {string} parameters - The word that the parameters of your page's address begin with, in which stands which page a visitor reads. `collection`, unless set. With `none` the address is left alone.
 *
 * @fires {CustomEvent<CollectionFound>} heritage-load - The answer is there: `detail.collection` is the collection, or null. It comes again whenever the element has asked what may still be seen.
 *
 * @csspart collection - The collection.
 * @csspart header - What it is, in short: title, who put it together, and the introduction.
 * @csspart description - The introduction.
 * @csspart sections - All its sections.
 * @csspart section - One of them, with its heading.
 * @csspart entries - The entries of a section.
 * @csspart entry - One of them: an item, or two.
 * @csspart pair - An entry of two items.
 * @csspart beside - The two items that stand side by side.
 * @csspart comment - What the curators say.
 * @csspart item - One item.
 * @csspart tell-us - The dialog in which people say that they are in an item, or object, and read the answer.
 * @csspart pages - The buttons to the previous and the next page.
 */
export class HeritageCollection extends HeritageElement<CollectionFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    "collection",
    "parameter",
    "page-size",
    "detail-href",
    "program-href",
    "tell-us-href",
    "parameters",
  ];

  protected override load(): Promise<View<CollectionFound>> {
    return laterView("collection", this, parts);
  }
}
