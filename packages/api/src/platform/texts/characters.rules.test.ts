import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanText, faultOf, faultsOf, repairedText } from "./characters.rules.ts";

// Written as escapes, since here they are what is to be seen.
const [lre, rle, pdf, rlo, lri, rli, pdi] = [
  "\u202A",
  "\u202B",
  "\u202C",
  "\u202E",
  "\u2066",
  "\u2067",
  "\u2069",
];

describe("a text that stays as it is", () => {
  test.each([
    ["Persian with a non-joiner", "می\u200Cخواهم"],
    ["Sinhala and Hindi with a joiner", "ශ්\u200Dරී क्\u200Dष"],
    ["Khmer and Thai with marks between words", "ភាសា\u200Bខ្មែរ ภาษา\u200Bไทย"],
    ["Mongolian with variants", "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ\u180B"],
    ["Hebrew with marks of direction", "שלום (C++)\u200F \u200Eok"],
    ["Arabic that isolates a name", `كتاب ${lri}The Loom${pdi} هنا`],
    ["embeddings in isolates", `a ${rli}ب ${lre}c${pdf} د${pdi} e`],
    ["Emoji of several people, with variants and of a region", "👩🏽‍🌾 ❤\uFE0F 🏳\uFE0F‍🌈 🇪🇷"],
    ["the flag of Wales", "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} and 🏴"],
    ["a soft hyphen and a word joiner", "Donau\u00ADdampf\u2060schiff"],
    ["Tigrinya, Chinese, Ukrainian", "ታሪኽ ስደት።\n春节\tІсторії"],
    ["letters of nobody's but the writers'", "\u{F0000}\uE000"],
    ["many marks on one letter", "Z̴̡a̷l"],
  ])("%s", (_what, text) => {
    expect(cleanText(text)).toBe(text.normalize("NFC"));
    expect(faultsOf(text)).toEqual([]);
    expect(repairedText(text)).toBe(text.normalize("NFC"));
  });

  test.each([
    ["line ends of every kind", "a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"],
    ["space around it", "\uFEFF\u00a0\u3000 \tbread\n\n", "bread"],
    ["decomposed letters", "cafe\u0301", "café"],
  ])("but for %s", (_what, given, text) => {
    expect(cleanText(given)).toBe(text);
  });
});

describe("a text of nothing that can be seen is none", () => {
  test.each([
    "",
    " \n\t\u00a0",
    "\u0000\u0007",
    "\u200B\u2060\u200D\uFEFF",
    `${rlo}${pdf}`,
    "\u00AD",
    "\u3164\u115F\u1160\uFFA0",
    "\u2800",
    "\u180E\u17B4\u17B5\u034F",
    "\uFE0F\u{E0101}",
    "\u{E0041}\u{E0042}",
    "\u0301\u0489",
    "\uFFF9\uFFFB",
    "\u2028\u2029",
  ])("%j", (text) => {
    expect(cleanText(text)).toBe("");
    expect(repairedText(text)).toBe("");
  });
});

describe("a text that holds what cannot be seen", () => {
  test.each([
    ["a control", "bread\u0007 and salt", "U+0007", "bread and salt"],
    ["an end of a text", "bread\0", "U+0000", "bread"],
    ["a control of 1987", "it\u0092s", "U+0092", "its"],
    ["half a character", "a\uD800b", "U+D800", "a\uFFFDb"],
    ["no character", "a\uFFFEb", "U+FFFE", "ab"],
    ["no character of a later plane", "a\u{1FFFF}b", "U+1FFFF", "ab"],
    ["deprecated forms", "a\u206Ab", "U+206A", "ab"],
    ["a note between lines", "a\uFFF9b\uFFFAc\uFFFBd", "U+FFF9", "abcd"],
    ["an object that is not there", "see \uFFFC here", "U+FFFC", "see  here"],
    ["a hidden sentence", "bread\u{E0068}\u{E0069}", "U+E0068", "bread"],
    ["a hidden sentence in variants", "a\uFE0F\uFE01\uFE02", "U+FE01", "a\uFE0F"],
  ])("%s, is told where, and repaired without it", (_what, text, code, repaired) => {
    expect(faultOf(text)).toEqual({ kind: "invisible", code, near: expect.any(String) });
    expect(repairedText(text)).toBe(repaired);
  });

  test("is told with what stands around it", () => {
    expect(faultOf("Bread of two\u0007shores and salt")?.near).toBe("Bread of two shores and salt");
  });
});

describe("a text whose direction", () => {
  test.each([
    ["is changed and not ended", `see ${rlo}gpj.exe`, "U+202E", `see ${rlo}gpj.exe${pdf}`],
    ["is isolated and not ended", `see ${rli}abc`, "U+2067", `see ${rli}abc${pdi}`],
    ["ends with its paragraph only", `${rle}abc\nd${pdf}`, "U+202B", `${rle}abc${pdf}\nd`],
    ["is ended and was not changed", `abc${pdf} d${pdi}`, "U+202C", "abc d"],
    ["is ended by another mark", `${rli}abc${pdf} d`, "U+202C", `${rli}abc d${pdi}`],
    ["is ended in another order", `${rli}a${lre}b${pdi}c${pdf}`, "U+2069", `${rli}a${lre}bc${pdf}${pdi}`],
  ])("%s, is told where, and repaired by ending it", (_what, text, code, repaired) => {
    expect(faultsOf(text)).toContainEqual({ kind: "unbalanced", code, near: expect.any(String) });
    expect(repairedText(text)).toBe(repaired);
  });
});

test("what is removed leaves nothing that cannot stand", () => {
  expect(repairedText("A\uFE0F\0\uFE0F")).toBe("A\uFE0F");
  expect(repairedText(`A\uFE0F${pdf}\uFE0F`)).toBe("A\uFE0F");
});

test("whatever is repaired has no fault, is clean, and is repaired no further", () => {
  const odd = fc.constantFrom(
    ...[
      lre,
      rle,
      pdf,
      rlo,
      lri,
      rli,
      pdi,
      "\n",
      "\r\n",
      "\0",
      "\uD83C",
      "\uDF5E",
      "\uFE0F",
      "\u{E0041}",
      "🏴",
      " ",
    ],
  );
  const text = fc
    .array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 30 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (given) => {
      const repaired = repairedText(given);
      expect(faultsOf(repaired)).toEqual([]);
      expect(cleanText(repaired)).toBe(repaired);
      expect(repairedText(repaired)).toBe(repaired);
    }),
    { numRuns: 5000 },
  );
});
