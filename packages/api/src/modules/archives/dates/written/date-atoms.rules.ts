// A date as written, taken apart into numbers, words and signs. Each place of the text is looked at once.
import { meaningOf, phrasePattern, type WordKind, withoutAccents } from "./date-words.rules.ts";

export interface NumberAtom {
  kind: "number";
  value: number;
  digits: number;
  /** 19th, 19e, 1º. */
  isOrdinal: boolean;
  /** 1860s, 1860er. */
  isPlural: boolean;
}

/** A day in figures, such as 27.4.1936: what stands for the day and for the month may be open. */
export interface FiguresAtom {
  kind: "figures";
  year: number;
  yearDigits: number;
  /** As they stand; null where only month and year were given. */
  parts: [number | null, number];
  order: "DMY" | "MDY" | "open";
}

export interface WordAtom {
  kind: WordKind | "name" | "comma" | "sign";
  value: number;
  text: string;
  /** What the word would be as a Roman numeral, up to 21. */
  roman?: number;
  /** Of a dash: nothing but a hyphen between two numbers, as in 1851-52. */
  isBareHyphen?: boolean;
}

export type Atom = NumberAtom | FiguresAtom | WordAtom;

/** No date needs more; a longer text is a description. */
const maxAtoms = 60;

/** The atoms of a text, or undefined where it has too many for a date. */
export function atomsOf(text: string): Atom[] | undefined {
  const original = withoutAccents(text).replace(/[‐‑]/g, "-").replace(/’/g, "'");
  const folded = original.toLowerCase();
  const atoms: Atom[] = [];
  let place = 0;
  while (place < folded.length) {
    if (atoms.length > maxAtoms) return undefined;
    const [found, length] = readAtom(folded, place, atoms, original);
    if (found) atoms.push(...found);
    place += length;
  }
  return atoms;
}

type Found = readonly [atoms: Atom[] | undefined, length: number];

function readAtom(text: string, place: number, before: Atom[], original: string): Found {
  const space = matchAt(/\s+/y, text, place);
  if (space) return [undefined, space[0].length];
  return (
    readFigures(text, place) ??
    readNumber(text, place, before.at(-1)) ??
    readWord(text, place, before, original)
  );
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const dayFigures = /(\d{1,4})([./-]) ?(\d{1,2}|[ivx]{1,4})\2 ?(\d{1,4})(?![\d\p{L}]|[./-]\d)/uy;
const monthFigures = /(\d{1,2})[./-](\d{4})(?![\d\p{L}]|[./-]\d)/uy;
const yearFirstFigures = /(\d{4})\.(\d{1,2})(?![\d\p{L}]|[./-]\d)/uy;

function readFigures(text: string, place: number): Found | undefined {
  if (!/\d/.test(text[place] ?? "")) return undefined;
  const day = matchAt(dayFigures, text, place);
  if (day) return [[dayOfFigures(day)], day[0].length];
  const month = matchAt(monthFigures, text, place);
  if (month) return [[monthOfFigures(Number(month[2]), Number(month[1]))], month[0].length];
  const yearFirst = matchAt(yearFirstFigures, text, place);
  if (yearFirst) return [[monthOfFigures(Number(yearFirst[1]), Number(yearFirst[2]))], yearFirst[0].length];
  return undefined;
}

function dayOfFigures([, first = "", separator, second = "", third = ""]: RegExpExecArray): FiguresAtom {
  const roman = romanValue(second);
  const middle = roman ?? Number(second);
  if (first.length === 4)
    return {
      kind: "figures",
      year: Number(first),
      yearDigits: 4,
      parts: [Number(third), middle],
      order: "DMY",
    };
  // No country puts the month first between points.
  const order = roman !== undefined || separator === "." ? "DMY" : "open";
  const parts: [number, number] = [Number(first), middle];
  return { kind: "figures", year: Number(third), yearDigits: third.length, parts, order };
}

function monthOfFigures(year: number, month: number): FiguresAtom {
  return { kind: "figures", year, yearDigits: 4, parts: [null, month], order: "DMY" };
}

const ordinalTails = new Set("st nd rd th e er ere eme ieme de ste te o a c thc".split(" "));

function readNumber(text: string, place: number, previous: Atom | undefined): Found | undefined {
  const match = matchAt(/(\d+)('?s(?!\p{L})|\p{L}*)/uy, text, place);
  if (!match) return undefined;
  const [whole, digits = "", tail = ""] = match;
  const isAbbreviated = text[place - 1] === "'";
  const isPlural = /^('?s|ers?)$/.test(tail) && (digits.length > 2 || tail !== "er");
  const isOrdinal = !isPlural && digits.length < 3 && ordinalTails.has(tail);
  if ((tail !== "" && !isPlural && !isOrdinal) || digits.length > 9)
    return [[sign(excerptOf(whole))], whole.length];
  const number: NumberAtom = {
    kind: "number",
    value: Number(digits),
    digits: isAbbreviated && digits.length < 4 ? 2 : digits.length,
    isOrdinal,
    isPlural,
  };
  // “C19th” is a century; “c. 19th” is nothing that anybody writes.
  const isCentury = digits.length < 3 && text[place - 1] === "c" && previous?.kind === "about";
  if (isCentury) previous.kind = "century";
  return [tail === "thc" || tail === "c" ? [number, word("century", "c")] : [number], whole.length];
}

function readWord(text: string, place: number, before: Atom[], original: string): Found {
  const previous = before.at(-1);
  const phrase = /[\p{L}']/u.test(text[place - 1] ?? "") ? null : matchAt(phrasePattern, text, place);
  const [letters] = phrase ?? matchAt(/\p{L}+/uy, text, place) ?? [];
  if (letters === undefined) return readSign(text, place);
  const written = original.slice(place, place + letters.length);
  const meaning = meaningOf(letters.replace(/[ .'/-]+/g, " "));
  // A single small letter is more likely a word: the Italian “i”.
  const isRoman = /^([IVX]+|[ivx]{2,})(e|eme)?$/.test(written);
  const roman = isRoman ? romanValue(letters.replace(/e(me)?$/, "")) : undefined;
  // “19th c.” is a century, “c. 1900” is not.
  const isCentury =
    letters === "c" &&
    previous?.kind === "number" &&
    previous.isOrdinal &&
    !/^c\.? ?\d/.test(text.slice(place, place + 5));
  const kind = isCentury ? "century" : (meaning?.kind ?? "name");
  return [
    [{ ...word(kind, written, meaning?.value), ...(roman !== undefined && { roman }) }],
    letters.length,
  ];
}

function readSign(text: string, place: number): Found {
  const [char = ""] = matchAt(/./suy, text, place) ?? [];
  if (char === "?") return [[word("maybe", char)], 1];
  if (char === "~" || char === "≈") return [[word("about", char)], 1];
  if (char === "&") return [[word("and", char)], 1];
  if (char === "-" || char === "/") {
    const isBareHyphen = /\d/.test(text[place - 1] ?? "") && /\d/.test(text[place + 1] ?? "");
    return [[{ ...word("to", char), isBareHyphen }], 1];
  }
  if (char === "–" || char === "—" || char === "−") return [[word("to", char)], 1];
  if (char === "," || char === ";" || char === "(") return [[word("comma", char)], 1];
  if (/[.:)[\]"'“”„«»°]/.test(char)) return [undefined, 1];
  return [[sign(char)], Math.max(char.length, 1)];
}

function word(kind: WordAtom["kind"], text: string, value = 0): WordAtom {
  return { kind, text, value };
}

function sign(text: string): WordAtom {
  return word("sign", text);
}

function excerptOf(text: string): string {
  return text.slice(0, 20);
}

function romanValue(letters: string): number | undefined {
  const match = /^(x{0,2})(ix|iv|v?i{0,3})$/i.exec(letters);
  if (!match || letters === "") return undefined;
  const ones = (match[2] ?? "").toLowerCase();
  const units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].indexOf(ones);
  return (match[1]?.length ?? 0) * 10 + units;
}
