import { compile } from "html-to-text";
import { cleanText } from "../graphql/text-input.ts";

const selectors = [
  { selector: "img", format: "skip" },
  { selector: "a", options: { ignoreHref: true } },
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
];
const limits = { maxDepth: 100, ellipsis: "" };
const fromMarkup = compile({ wordwrap: false, selectors, limits });
const fromEntities = compile({ wordwrap: false, preserveNewlines: true, selectors, limits });

const tag = /<\/?[a-z][a-z0-9-]*(\s[^<>]*)?\/?>|<!--/i;
const entity = /&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;

/** Of a longer text only so much is read: five times what is kept of any, and no time for bombs of markup. */
export const longestMarkup = 100_000;

/** A text without markup, as it is stored: HTML is converted, anything else stays what it is. */
export function plainText(given: string): string {
  const text = given.slice(0, longestMarkup);
  if (tag.test(text)) return cleanText(fromMarkup(text));
  return cleanText(entity.test(text) ? fromEntities(text) : text);
}

/** A text of one line. */
export function plainLine(given: string): string {
  return plainText(given).replace(/\s+/g, " ");
}

/** At most so many characters of a text, ended at a word with an ellipsis where some are missing. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const end = room.search(/\s\S*$/);
  // A single word that fills the room, or a script without spaces: cut between characters, never inside one.
  const cut = end > limit / 2 ? room.slice(0, end) : room.replace(/\p{Surrogate}$/u, "");
  return `${cut.trimEnd()}…`;
}
