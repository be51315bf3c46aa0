import { describe, expect, test } from "@jest/globals";
import { fold, queryTokens, searchTokens, searchVector, textMatches, toTsquery } from "./search.ts";

const finds = (search: string, text: string) => textMatches(text, queryTokens(search));

describe("a word is found", () => {
  test.each([
    ["whatever its case", "MEMORY", "the memory of bread"],
    ["whatever its case, in Cyrillic", "ВИШИВКА", "вишивка хрестиком"],
    ["with accents where the text has none", "citta\u0300", "citta vecchia"],
    ["without accents where the text has them", "citta", "La città vecchia"],
    ["by its beginning", "embroid", "Embroidery circle"],
    ["with a letter that is no letter with a mark", "smorrebrod", "Smørrebrød"],
    ["without Arabic vowel signs", "محمد", "مُحَمَّد"],
    ["whatever its alef and hamza", "اغاني", "أغاني البحر"],
    ["with either yeh and teh marbuta", "مدرسه علي", "مدرسة على"],
    ["stretched or not", "كتاب", "كتــاب"],
    ["without the article that the text has", "خبز", "الخبز"],
    ["with the article that the text lacks", "الخبز", "خبز"],
    ["behind an Arabic 'and'", "خبز", "عدس وخبز"],
    ["behind 'and the', 'with the', 'for the'", "بيت", "والبيت"],
    ["behind a preposition and the article", "بيت", "بالبيت"],
    ["between Ethiopic word separators", "ታሪኽ", "ቋንቋ፡ታሪኽ፡ባህሊ።"],
    ["in either spelling of a Tigrinya sound", "ጸሓይ", "ፀሓይ"],
    ["in either apostrophe of Ukrainian", "п'ять", "пʼять мов"],
    ["in the other apostrophe of Ukrainian", "пʼять", "п’ять мов"],
    ["behind an Italian article", "arte", "l'arte del pane"],
    ["inside Chinese, which puts no spaces", "长者", "温州长者会"],
    ["of one Chinese character", "会", "温州长者会"],
    ["in fullwidth letters", "ＡＢＣ", "abc"],
    ["in digits of another script", "2026", "２０２６"],
    ["mixed with another script", "WhatsApp", "WhatsApp群"],
  ])("%s", (_how, search, text) => {
    expect(finds(search, text)).toBe(true);
  });
});

describe("a word is not found", () => {
  test.each([
    ["by its end", "bread", "gingerbread"],
    ["by Chinese characters that do not stand together", "温会", "温州长者会"],
    ["by an Arabic prefix alone", "وال", "خبز"],
    ["where a short Arabic word only begins like an article", "ف", "الف"],
    ["in an empty text", "word", ""],
  ])("%s", (_how, search, text) => {
    expect(finds(search, text)).toBe(false);
  });
});

describe("a search", () => {
  test("wants every word, each in any of its forms", () => {
    expect(toTsquery("Città  LAW")).toBe("('citta':*) & ('law':*)");
    expect(toTsquery("الخبز")).toBe("('الخبز':* | 'خبز':*)");
    expect(toTsquery("长者会")).toBe("('长者') & ('者会')");
  });

  test.each(["", "   ", "!!! ??? …", "،؛", "\u0000", "😀", "\ud800"])(
    "without a word in it finds nothing: %j",
    (search) => {
      expect(toTsquery(search)).toBeUndefined();
    },
  );

  test("leaves nothing in the query that PostgreSQL could read as more than a word", () => {
    for (const search of [
      "a' | 'b",
      "a & !b:*A <-> c",
      "\\'); drop table programs; --",
      "a\u0000b",
      "a\u2028b",
    ])
      expect(toTsquery(search)).toMatch(/^\('[\p{L}\p{N}]+':\*\)( & \('[\p{L}\p{N}]+':\*\))*$/u);
  });
});

describe("the tokens of a text", () => {
  test("are its words once each, and for Chinese its pairs and characters", () => {
    expect(searchTokens(["Bread, bread & BREAD", null, undefined])).toEqual(["bread"]);
    expect(searchTokens(["长者会"])).toEqual(["长者", "者会", "长", "者", "会"]);
  });
  test("are cut, so that no word is too long for the index", () => {
    expect(searchTokens(["x".repeat(3000)])).toEqual(["x".repeat(60)]);
    expect(finds("x".repeat(3000), "x".repeat(3000))).toBe(true);
  });
  test("stand in a vector without quotes to escape", () => {
    expect(searchVector(["L'arte 'è'"])).toBe("'l' 'arte' 'e'");
  });
});

test("folding is done once: what is folded stays as it is", () => {
  for (const text of ["Città", "ǅ", "ﷺ", "İstanbul", "ẞ", "ὈΔΥΣΣΕΎΣ", "ፀሓይ", "Її", "ŉ"])
    expect(fold(fold(text))).toBe(fold(text));
});
