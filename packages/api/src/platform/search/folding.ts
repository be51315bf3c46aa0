/** A series of the Ethiopic script as one that sounds the same. */
function ethiopic(from: string, to: string): Record<string, string> {
  const [first = 0, plain = 0] = [from.codePointAt(0), to.codePointAt(0)];
  return Object.fromEntries(
    Array.from({ length: 7 }, (_, order) => [
      String.fromCodePoint(first + order),
      String.fromCodePoint(plain + order),
    ]),
  );
}

// Letters whose plain form is not a matter of removing a mark.
const plainLetters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ς: "σ",
  ґ: "г",
  // Letters of Ge'ez that Tigrinya speaks alike and spells either way, in each of their seven orders.
  ...ethiopic("ሠ", "ሰ"),
  ...ethiopic("ፀ", "ጸ"),
  // Arabic and Persian spellings that readers do not tell apart when they search.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ـ: "",
  // Signs that stand inside a word and are as often left out: apostrophes, as letters too, transliterated hamza and
  // ayn, Hebrew geresh, and the Persian sign that keeps letters apart.
  ...Object.fromEntries([..."ʼʻʾʿʹ‘’`´׳״\u200c"].map((sign) => [sign, "'"])),
  "\u200b": " ",
};
const plainLetterPattern = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");

// Marks that readers leave out. Those of India and South-East Asia are the vowels of their words, and stay.
const optionalMark =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Ethiopic}]/gu;

/** A digit of any script as one of ours: each script has its ten in a row. */
function plainDigit(digit: string): string {
  let first = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((digit.codePointAt(0) ?? 0) - first);
}

// Most texts are, and most of the work below is for those that are not.
const isPlain = (text: string) => /^[\0-\x7f]*$/.test(text);

/**
 * A text without case, accents, vowel points and the like. Keys and slugs are made of it and stored: it stays as it is.
 * Searching folds further: search-folding.ts.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .normalize("NFKD")
    .replace(optionalMark, "")
    .toLowerCase()
    .replace(plainLetterPattern, (letter) => plainLetters[letter] ?? letter)
    .replace(/\p{Cf}/gu, "")
    .replace(/[^\P{Nd}0-9]/gu, plainDigit)
    .replace(/.[\u3099\u309a]/gu, (voiced) => voiced.normalize("NFC"));
}

/** The key of a word or a phrase: the same for every spelling by case, accents, signs and spaces. */
export function foldedKey(text: string, limit: number): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .slice(0, limit)
    .replace(/\p{Surrogate}$/u, "");
}
