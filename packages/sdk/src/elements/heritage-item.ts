import type { ItemFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { laterView } from "./later-view.ts";
import { parts } from "./shared-parts.ts";

/**
 * One item of the archive, as its community shares it: what it is and tells, its pictures and recordings, whom to credit,
 * and how to behave with it. What is withdrawn while the page is open goes within a minute.
 *
 * @tagname heritage-item
 *
 * @attr {string} item - The item: its slug, such as `sunday-injera`, or its id (`item_…`).
 * @attr {string} parameter - Instead: the name of the parameter of your page's address that holds it. With `parameter="item"`, `/item?item=sunday-injera` shows that one.
 * @attr {string} document-title - Makes the item's title that of your page, where the page is about it alone. `{title}` stands for it: `{title} · Harbour Museum`.
 * @attr {string} tell-us-href - Your page where people tell you that they are in it, or that they object, for an item whose people nobody could ask: `/tell-us?item={slug}`; `{id}` works as well. Left out, they tell it here, and whoever decides about it answers.
 *
 * @fires {CustomEvent<ItemFound>} heritage-load - The answer is there: `detail.archiveItem` is the item, or null. It comes again whenever the element has asked whether the item may still be seen.
 *
 * @csspart header - What an item is, in short: kind, title, date and places.
 * @csspart item - The item.
 * @csspart story - What it tells and shows, or the warning of it.
 * @csspart about - What it tells and shows.
 * @csspart side - What is known of it, how to behave with it, and who may use it how.
 * @csspart media - Its pictures, sounds, films and texts.
 * @csspart medium - One of them, with its credit.
 * @csspart picture - A picture.
 * @csspart player - A sound or a film.
 * @csspart credit - Who is named with a medium.
 * @csspart note - What is to be said of a medium: that nobody has described it, or that no copy is to be kept.
 * @csspart warning - A content warning, before what it warns of.
 * @csspart tell-us - The dialog in which people say that they are in it, or object, and read the answer.
 * @csspart form - What is filled in there.
 * @csspart field - One field with its label.
 * @csspart choice - What can be agreed to.
 * @csspart receipt - That it has been sent, and what happens next.
 * @csspart code - The code by which the answer is read.
 * @csspart answer - The answer.
 * @csspart send - The button that sends, reads or prints.
 * @csspart reset - The button that leads to reading an answer.
 * @csspart notice - What a community asks, what the holder says, and that nobody could be asked.
 * @csspart label - The first line of a warning or a notice.
 * @csspart description - The item at length.
 * @csspart structure - What only its kind has: ingredients and steps of a recipe.
 * @csspart section - One of them, with its heading.
 * @csspart ingredients - The ingredients.
 * @csspart ingredient - One of them.
 * @csspart amount - How much of it.
 * @csspart substitute - What takes its place here.
 * @csspart steps - The steps, in their order.
 * @csspart step - One of them.
 */
export class HeritageItem extends HeritageElement<ItemFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    "item",
    "parameter",
    "document-title",
    "tell-us-href",
  ];

  protected override load(): Promise<View<ItemFound>> {
    return laterView("item", this, parts);
  }
}
