import { foldForSearch } from "./search-folding.ts";

// Scripts written without spaces between words, and the signs of Japanese that belong to no single script.
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]+/gu;
// Thai is the first of them among all characters; most words have none from there on.
const mayBeUnspaced = /[^\0-\u0dff]/;
const longestToken = 60;
// PostgreSQL keeps one megabyte of words for a row; a record may have those of the one that it belongs to.
const maxVectorBytes = 500_000;

/** One word searched for, in the forms of which any will do. */
interface Token {
  forms: string[];
  /** Matches words that begin with it. */
  isPrefix: boolean;
}

// What Arabic writes together with a word: "and", "in", "like", "for" and the article, as long as a word is left.
const arabicPrefix = /^(?:[وف]?(?:ال|بال|كال|لل)|و)(?=\p{Script=Arabic}{3})/u;

/** A word as it is written, and without what is only joined to it. */
function forms(word: string): string[] {
  const bare = word.replace(arabicPrefix, "");
  return (bare === word ? [word] : [word, bare]).map((form) =>
    form.length > longestToken ? [...form].slice(0, longestToken).join("") : form,
  );
}

interface Piece {
  text: string;
  isUnspaced: boolean;
}

/** The words of a text, each as the parts that apostrophes divide it into. */
function words(text: string): string[][] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .map((word) => word.split("'").filter((part) => /[\p{L}\p{N}]/u.test(part)))
    .filter((parts) => parts.length > 0);
}

/** A word cut where it changes between scripts with and without spaces. */
function pieces(word: string): Piece[] {
  if (!mayBeUnspaced.test(word)) return [{ text: word, isUnspaced: false }];
  const found: Piece[] = [];
  let end = 0;
  for (const run of word.matchAll(unspacedRun)) {
    if (run.index > end) found.push({ text: word.slice(end, run.index), isUnspaced: false });
    found.push({ text: run[0], isUnspaced: true });
    end = run.index + run[0].length;
  }
  if (end < word.length) found.push({ text: word.slice(end), isUnspaced: false });
  return found;
}

const pairs = (run: string): string[] => {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
};

/**
 * The tokens under which a text is found: its words, those with an apostrophe whole and in parts; for scripts without
 * spaces, each letter and each pair of neighbours.
 */
export function searchTokens(texts: Iterable<string | null | undefined>): string[] {
  const tokens = new Set<string>();
  for (const text of texts) {
    for (const parts of words(text ?? "")) {
      for (const piece of [parts.join(""), ...parts].flatMap(pieces)) {
        if (!piece.isUnspaced) for (const form of forms(piece.text)) tokens.add(form);
        else for (const pair of [...pairs(piece.text), ...piece.text]) tokens.add(pair);
      }
    }
  }
  return [...tokens];
}

/** What a search asks for: every word must be found; a word matches words that begin with it. */
export function queryTokens(search: string): Token[] {
  const asked = words(search).flatMap((parts) => pieces(parts.join("")));
  return asked.flatMap(({ text, isUnspaced }): Token[] => {
    if (!isUnspaced) return [{ forms: forms(text), isPrefix: true }];
    const found = pairs(text);
    return (found.length > 0 ? found : [text]).map((pair) => ({ forms: [pair], isPrefix: false }));
  });
}

/** The search as a PostgreSQL tsquery, or undefined when it holds no word: then nothing is found. */
export function toTsquery(search: string): string | undefined {
  const tokens = queryTokens(search);
  if (tokens.length === 0) return undefined;
  return tokens
    .map(({ forms, isPrefix }) => forms.map((form) => `'${form}'${isPrefix ? ":*" : ""}`).join(" | "))
    .map((anyForm) => `(${anyForm})`)
    .join(" & ");
}

/** True when a text alone holds at least one of the words searched for. */
export function textMatches(text: string, query: Token[]): boolean {
  const tokens = searchTokens([text]);
  return query.some(({ forms, isPrefix }) =>
    forms.some((form) => tokens.some((token) => (isPrefix ? token.startsWith(form) : token === form))),
  );
}

/** The tokens of texts as the text form of a tsvector. They hold letters, marks and digits only: no quotes to escape. */
export function searchVector(texts: Iterable<string | null | undefined>): string {
  let left = maxVectorBytes;
  return searchTokens(texts)
    .filter((token) => {
      left -= Buffer.byteLength(token);
      return left > 0;
    })
    .map((token) => `'${token}'`)
    .join(" ");
}
