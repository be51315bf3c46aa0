// What Unicode keeps out of plain text, or has texts close: chapter 23 of the standard, UAX 9, UTR 36.

/** A character that keeps a text from being stored as it is. */
export interface CharacterFault {
  /** It cannot be seen and says nothing; or it changes the direction, and nothing ends that. */
  kind: "invisible" | "unbalanced";
  /** Such as `U+202E`. */
  code: string;
  /** The text around it, as far as it can be seen. */
  near: string;
}

/** A text as it would be stored: composed, its line ends alike, without space around it; empty where nothing can be seen. */
export function cleanText(text: string): string {
  const clean = text.normalize("NFC").replace(lineEnds, "\n").trim();
  return visible.test(clean) ? clean : "";
}

/** The first character that cannot stay, if there is one. */
export function faultOf(text: string): CharacterFault | undefined {
  return faultsOf(text)[0];
}

/** Every character that cannot stay, as they come. */
export function faultsOf(text: string): CharacterFault[] {
  const invisible = [...text.matchAll(outOfPlace)].map(({ index }) => ({
    index,
    kind: "invisible" as const,
  }));
  const unbalanced = unbalancedIn(text).map(({ index }) => ({ index, kind: "unbalanced" as const }));
  return [...invisible, ...unbalanced]
    .sort((a, b) => a.index - b.index)
    .map(({ index, kind }) => ({ kind, code: codeAt(text, index), near: around(text, index) }));
}

/** The text with what cannot be seen removed, and each change of direction ended with its paragraph. */
export function repairedText(text: string): string {
  let repaired = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  let before: string;
  // What is removed may have stood between two that cannot stand together.
  do {
    before = repaired;
    repaired = cleanText(before.replace(outOfPlace, "").split("\n").map(balanced).join("\n"));
  } while (repaired !== before);
  return repaired;
}

// Word processors end lines by U+000B, files of old machines by U+0085; U+2028 and U+2029 are Unicode's own.
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

// Fillers and the blank of Braille are letters and signs that nobody can see. A mark alone has nothing to stand on.
const visible = /[^\s\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]|\p{Co}|\p{Cn}/u;

const outOfPlace = new RegExp(
  [
    // Controls but for tabs and ends of lines, halves of characters, and what Unicode calls no character.
    "[^\\P{Cc}\\t\\n]",
    "\\p{Surrogate}",
    "\\p{Noncharacter_Code_Point}",
    // Deprecated ways to format, notes between lines, and the place of an object that is not there.
    "[\\u206A-\\u206F\\uFFF9-\\uFFFC\\u{E0001}]",
    // Letters of tags, but for the flags of Emoji: whole sentences can be hidden in them.
    "(?<![\\u{1F3F4}\\u{E0020}-\\u{E007E}])[\\u{E0020}-\\u{E007F}]+",
    // So they can in variants of a variant.
    "(?<=\\p{Variation_Selector})\\p{Variation_Selector}+",
  ].join("|"),
  "gu",
);

/** What ends each way to change the direction. */
const ends = new Map([
  ...["\u202A", "\u202B", "\u202D", "\u202E"].map((begin) => [begin, "\u202C"] as const),
  ...["\u2066", "\u2067", "\u2068"].map((begin) => [begin, "\u2069"] as const),
]);

interface Mark {
  index: number;
  mark: string;
}

/** Marks that begin and are not ended in their paragraph, or end what did not begin. */
function unbalancedIn(text: string): Mark[] {
  const alone: Mark[] = [];
  let open: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(/[\u202A-\u202E\u2066-\u2069\n]/g)) {
    if (mark === "\n") {
      alone.push(...open);
      open = [];
    } else if (ends.has(mark)) open.push({ index, mark });
    else if (ends.get(open.at(-1)?.mark ?? "") === mark) open.pop();
    else alone.push({ index, mark });
  }
  return [...alone, ...open];
}

function balanced(paragraph: string): string {
  const alone = unbalancedIn(paragraph);
  const wrong = new Set(alone.filter(({ mark }) => !ends.has(mark)).map(({ index }) => index));
  const kept = [...paragraph.matchAll(/./gsu)].filter(({ index }) => !wrong.has(index)).map(([char]) => char);
  const missing = alone.flatMap(({ mark }) => ends.get(mark) ?? []).reverse();
  return kept.join("") + missing.join("");
}

function codeAt(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const reach = 20;
function around(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - reach), index + reach);
  return near.replace(/[\p{C}\s]+/gu, " ").trim();
}
