import { compile, type FormatCallback } from "html-to-text";
import { type CharacterFault, cleanText, faultsOf, repairedText } from "../texts/characters.rules.ts";

/** A row of a table on a line of its own, with something between its cells that every script reads as a pause. */
const tableRow: FormatCallback = (element, walk, builder) => {
  const cells = element.children.filter(({ name }) => name === "td" || name === "th");
  builder.openBlock({ leadingLineBreaks: 1 });
  for (const [place, cell] of cells.entries()) {
    if (place > 0) builder.addInline(" | ", {});
    walk(cell.children, builder);
  }
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const selectors = [
  { selector: "img", format: "skip" },
  { selector: "a", options: { ignoreHref: true } },
  { selector: "tr", format: "tableRow" },
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
];
const options = {
  wordwrap: false,
  selectors,
  formatters: { tableRow },
  limits: { maxDepth: 100, ellipsis: "" },
} as const;
const fromMarkup = compile(options);
const fromEntities = compile({ ...options, preserveNewlines: true });

const tag = /<\/?[a-z][a-z0-9-]*(\s[^<>]*)?\/?>|<!--/i;
const entity = /&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;
/** A picture or another file that is written out in the address itself. */
const dataAddress = /data:[a-z]+\/[\w.+-]+(;[\w=.+-]+)*,[^\s"'<>)]*/gi;

/** Of a longer text only so much is read: five times what is kept of any, and no time for bombs of markup. */
export const longestMarkup = 100_000;
// Some publishers escape their markup, and some programs escape it once more.
const maxEscapes = 3;

export interface PlainText {
  text: string;
  /** What of it could not stay, and was repaired. */
  faults: CharacterFault[];
}

/** A text without markup, as it is stored: HTML is converted, also where it was escaped; anything else stays what it is. */
export function readPlainText(given: string): PlainText {
  let text = withoutData(given).slice(0, longestMarkup);
  for (let escapes = 0; escapes < maxEscapes && !tag.test(text) && entity.test(text); escapes++)
    text = fromEntities(text);
  const plain = cleanText(tag.test(text) ? fromMarkup(text) : text);
  const faults = faultsOf(plain);
  return { text: faults.length > 0 ? repairedText(plain) : plain, faults };
}

/** The text without files that stand in it, which are no words and as long as files are. */
function withoutData(text: string): string {
  return text.includes("data:") ? text.replace(dataAddress, "") : text;
}

/** True where a file stands in the text itself, which is not kept. */
export function holdsData(text: string): boolean {
  return text.includes("data:") && text !== withoutData(text);
}

/** A text of one line. */
export function readPlainLine(given: string): PlainText {
  const { text, faults } = readPlainText(given);
  return { text: text.replace(/\s+/g, " "), faults };
}

export const plainText = (given: string): string => readPlainText(given).text;
export const plainLine = (given: string): string => readPlainLine(given).text;

/** At most so many characters of a text, ended at a word with an ellipsis where some are missing. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const end = room.search(/\s\S*$/);
  // A single word that fills the room, or a script without spaces: cut between characters, never inside one.
  const cut = end > limit / 2 ? room.slice(0, end) : room.replace(/\p{Surrogate}$/u, "");
  return `${cut.trimEnd()}…`;
}
