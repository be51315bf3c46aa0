import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { foldForSearch, searchFolding } from "./search-folding.ts";

// CLDR says what readers do not tell apart when they search: whatever its search collation finds equal.
const cldr = new Intl.Collator("und", { usage: "search", sensitivity: "base" });

/** The letters or marks of a script between two code points, in the form in which text is folded. */
function signs(script: string, first: number, last: number, category: RegExp): string[] {
  const isOfScript = new RegExp(`^\\p{Script=${script}}$`, "u");
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).filter(
    (sign) => isOfScript.test(sign) && category.test(sign) && sign.normalize("NFKD") === sign,
  );
}

/** The blocks of the scripts that were looked at, with the marks that CLDR ignores and we keep. */
const scripts: [script: string, first: number, last: number, kept: string][] = [
  ["Latin", 0x41, 0x24f, ""],
  ["Greek", 0x370, 0x3ff, ""],
  ["Cyrillic", 0x400, 0x52f, ""],
  ["Armenian", 0x530, 0x58f, ""],
  ["Hebrew", 0x590, 0x5ff, ""],
  // Small letters of the Quran's notation stand for nothing that is searched for.
  ["Arabic", 0x620, 0x673, ""],
  ["Arabic", 0x675, 0x6e4, ""],
  ["Thaana", 0x780, 0x7bf, ""],
  // A nasal vowel, a foreign sound and a mark of abbreviation.
  ["Nko", 0x7c0, 0x7ff, "\u07f2\u07f3\u07fd"],
  // What closes a syllable is heard. Nuktas make letters of their own, which is why only Devanagari's goes.
  ["Devanagari", 0x900, 0x97f, "\u0900\u0901\u0902\u0903"],
  ["Bengali", 0x980, 0x9ff, "\u0981\u0982\u0983\u09bc\u09fe"],
  ["Gurmukhi", 0xa00, 0xa7f, "\u0a01\u0a02\u0a03\u0a3c\u0a70\u0a71"],
  ["Gujarati", 0xa80, 0xaff, "\u0a81\u0a82\u0a83\u0abc\u0afa\u0afb\u0afc\u0afd\u0afe\u0aff"],
  ["Tamil", 0xb80, 0xbff, "\u0b82"],
  ["Malayalam", 0xd00, 0xd4d, "\u0d00\u0d01\u0d02\u0d03"],
  ["Malayalam", 0xd4f, 0xd7f, ""],
  ["Sinhala", 0xd80, 0xdff, "\u0d81\u0d82\u0d83"],
  // Tones tell words apart.
  ["Thai", 0xe00, 0xe7f, "\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e"],
  ["Lao", 0xe80, 0xeff, "\u0ec8\u0ec9\u0eca\u0ecb\u0ecc\u0ecd\u0ece"],
  ["Myanmar", 0x1000, 0x109f, "\u1036\u1037\u1038"],
  ["Georgian", 0x10d0, 0x10ff, ""],
  ["Ethiopic", 0x1200, 0x137f, ""],
  [
    "Khmer",
    0x1780,
    0x17dd,
    "\u17c6\u17c7\u17c8\u17c9\u17ca\u17cb\u17cc\u17cd\u17ce\u17cf\u17d0\u17d1\u17d3\u17dd",
  ],
  ["Tifinagh", 0x2d30, 0x2d7f, ""],
  ["Hiragana", 0x3041, 0x309f, ""],
  ["Katakana", 0x30a1, 0x30ff, ""],
  // Length and doubling.
  ["Adlam", 0x1e900, 0x1e95f, "\u{1e944}\u{1e945}\u{1e946}\u{1e947}\u{1e948}\u{1e949}\u{1e94a}"],
];

describe.each(scripts)("%s from %i", (script, first, last, kept) => {
  test("has no letters that CLDR finds equal and we tell apart", () => {
    const letters = signs(script, first, last, /[\p{L}\p{N}]/u).sort(cldr.compare);
    expect(letters.length).toBeGreaterThan(10);
    const apart = letters.slice(1).filter((letter, place) => {
      const before = letters[place] ?? "";
      return cldr.compare(before, letter) === 0 && foldForSearch(before) !== foldForSearch(letter);
    });
    expect(apart).toEqual([]);
  });

  test("keeps of the marks that CLDR ignores those that are listed, and no others", () => {
    const [letter = ""] = signs(script, first, last, /\p{L}/u);
    const marks = signs(script, first, last, /\p{M}/u).filter(
      (mark) =>
        cldr.compare(letter + mark, letter) === 0 && foldForSearch(letter + mark) !== foldForSearch(letter),
    );
    expect(marks.join("")).toBe(kept);
  });
});

test("a folding that changes has another name, so that what is stored is folded again", () => {
  const blocks = [...scripts, ["Han", 0x4e00, 0x9fa5, ""] as const];
  const everything = blocks.flatMap(([script, first, last]) =>
    signs(script, first, last, /[\p{L}\p{M}\p{N}]/u).map((sign) => foldForSearch(`a${sign}b`)),
  );
  const words = ["हिन्दी", "ខែ្មរ", "ភាសា\u200bខ្មែរ", "ԵՐԵՎԱՆ", "ڕۆژ", "เเม่", "ஶ்ரீ", "l´Italia", "A`B"].map(
    foldForSearch,
  );
  const digest = createHash("sha256")
    .update(JSON.stringify([everything, words]))
    .digest("hex")
    .slice(0, 16);
  expect([searchFolding, digest]).toEqual(["2026-11", "ec69e1922dc6153c"]);
});
