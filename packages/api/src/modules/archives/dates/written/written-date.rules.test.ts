import { describe, expect, test } from "@jest/globals";
import { readWrittenDate } from "./written-date.rules.ts";

/** Rows of `words = EDTF`, one a line. */
const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" = ").map((cell) => cell.trim()) as [string, string]);

describe("a date as a museum writes it", () => {
  test.each(
    rows(`
      1936 = 1936
      27 April 1936 = 1936-04-27
      April 27, 1936 = 1936-04-27
      Monday, the 27th of April 1936 = 1936-04-27
      Apr. 1936 = 1936-04
      1936, April = 1936-04
      27-Apr-1936 = 1936-04-27
      1936-04-27 = 1936-04-27
      1936/04/27 = 1936-04-27
      27.4.1936 = 1936-04-27
      27. 4. 1936 = 1936-04-27
      27.IV.1936 = 1936-04-27
      27/4/1936 = 1936-04-27
      4/27/1936 = 1936-04-27
      4/4/1936 = 1936-04-04
      4/1936 = 1936-04
      1936-04 = 1936-04
      Spring 1936 = 1936-21
      winter 1936-37 = 1936-24
      winter of 1936-1937 = 1936-24
      27 April = XXXX-04-27
      April 27-29 = XXXX-04-27/XXXX-04-29
      a month in 1936 = 1936-XX
      some day in April 1936 = 1936-04-XX
      sometime in 1936 = 1936
      early April 1936 = 1936-04
      first half of 1936 = 1936-01/1936-06
    `),
  )("of a day, a month or a year: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      c. 1936 = 1936~
      c1936 = 1936~
      ca.1936 = 1936~
      circa April 1936 = 1936-04~
      ~1936 = 1936~
      1936 (approx.) = 1936~
      1936? = 1936?
      ?1936 = 1936?
      [1936?] = 1936?
      [ca. 1936] = 1936~
      [1936] = 1936
      probably 1936 = 1936?
      possibly c. 1936 = 1936%
      c. 1936? = 1936%
      c. 1930s = 193X~
      c. 1930-1940 = 1930~/1940~
      1930-c. 1940 = 1930/1940~
      1930-1940? = 1930/1940?
      1930?-1940 = 1930?/1940
      probably 1930-1940 = 1930?/1940?
      1930-1940 (approximately) = 1930~/1940~
    `),
  )("with a doubt: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      1930-1940 = 1930/1940
      1930–40 = 1930/1940
      1930–4 = 1930/1934
      c. 1930-34 = 1930~/1934~
      1910–12 = 1910/1912
      1930 to 1940 = 1930/1940
      from 1930 until 1940 = 1930/1940
      1930/31 = 1930/1931
      April - May 1936 = 1936-04/1936-05
      April-May, 1936 = 1936-04/1936-05
      27-29 April 1936 = 1936-04-27/1936-04-29
      April 27-29, 1936 = 1936-04-27/1936-04-29
      27.-29.4.1936 = 1936-04-27/1936-04-29
      28 April - 2 May 1936 = 1936-04-28/1936-05-02
      December 1936-January 1937 = 1936-12/1937-01
      spring-summer 1936 = 1936-21/1936-22
      1930s-40s = 193X/194X
      1860s to 1880s = 186X/188X
      1935-1940s = 1935/194X
      Tang dynasty (618-907) = 0618/0907
    `),
  )("of a range: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      before 1936 = ../1936
      pre-1936 = ../1936
      no later than April 1936 = ../1936-04
      until 1936 = ../1936
      1936 or earlier = ../1936
      before c. 1936 = ../1936~
      before the 18th century = ../17XX
      after 1936 = 1936/..
      post-1936 = 1936/..
      not before 1936 = 1936/..
      since 1936 = 1936/..
      1936 or later = 1936/..
      1936-present = 1936/..
      after the 1930s = 193X/..
      1934 or 1936 = [1934,1936]
      1934 or 36 = [1934,1936]
      18th or 19th century = [17XX,18XX]
      between 1934 and 1936 = [1934..1936]
      1934 and 1936 = {1934,1936}
      1932, 1934 and 1936 = {1932,1934,1936}
      1932-33 and 1936 = {1932..1933,1936}
    `),
  )("open at an end, or one of several: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      18th century = 17XX
      18th c. = 17XX
      C18th = 17XX
      late 18c = 17XX
      eighteenth-century = 17XX
      early 18th century = 17XX
      mid- to late 18th century = 17XX
      late 18th-early 19th century = 17XX/18XX
      16th-18th centuries = 15XX/17XX
      first half of the 18th century = 1700/1749
      2nd half 18th c. = 1750/1799
      18th century, last quarter = 1775/1799
      second third of the 18th century = 1733/1766
      c. second half of the 18th century = 1750~/1799~
      1700s = 17XX
      1930s = 193X
      late 1930s = 193X
      second half of the 1930s = 1935/1939
      1930's? = 193X?
      [193-] = 193X
      [19--?] = 19XX?
      19?? = 19XX
      44 BC = -0043
      c. 3000 BCE = -2999~
      500-400 BC = -0499/-0399
      10 BC - AD 20 = -0009/0020
      5th century BC = -04XX
      first half of the 5th century BC = -0499/-0450
      480s BC = -0488/-0479
      3rd millennium BC = -2XXX
      12000 BC = Y-11999
      AD 79 = 0079
    `),
  )("of a decade, a century, or an age: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      27 aprile 1936 = 1936-04-27
      1° maggio 1936 = 1936-05-01
      circa 1936 = 1936~
      1936 ca. = 1936~
      forse 1936 = 1936?
      prima del 1936 = ../1936
      dopo il 1936 = 1936/..
      dal 1930 al 1936 = 1930/1936
      tra il 1930 e il 1936 = [1930..1936]
      1930 o 1936 = [1930,1936]
      estate 1936 = 1936-22
      anni 1930 = 193X
      XVIII secolo = 17XX
      sec. XVII-XVIII = 16XX/17XX
      Settecento = 17XX
      seconda metà del Settecento = 1750/1799
      prima metà del XVIII sec. = 1700/1749
      metà del XVIII secolo = 17XX
      fine XVIII - inizio XIX secolo = 17XX/18XX
      I secolo a.C. = -00XX
    `),
  )("in Italian: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      27 avril 1936 = 1936-04-27
      1er février 1936 = 1936-02-01
      vers 1936 = 1936~
      peut-être 1936 = 1936?
      avant 1936 = ../1936
      après 1936 = 1936/..
      de 1930 à 1936 = 1930/1936
      entre 1930 et 1936 = [1930..1936]
      1930 ou 1936 = [1930,1936]
      été 1936 = 1936-22
      années 1930 = 193X
      XVIIIe siècle = 17XX
      XVIIe-XVIIIe siècle = 16XX/17XX
      2e moitié du XVIIIe siècle = 1750/1799
      dernier tiers du XVIIIe siècle = 1766/1799
      milieu du 18e siècle = 17XX
      Ve siècle av. J.-C. = -04XX
    `),
  )("in French: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      27. April 1936 = 1936-04-27
      3. März 1936 = 1936-03-03
      um 1936 = 1936~
      wohl 1936 = 1936?
      vor 1936 = ../1936
      nach 1936 = 1936/..
      bis 1936 = ../1936
      seit 1936 = 1936/..
      von 1930 bis 1936 = 1930/1936
      zwischen 1930 und 1936 = [1930..1936]
      Frühjahr 1936 = 1936-21
      1930er Jahre = 193X
      18. Jahrhundert = 17XX
      17./18. Jh. = 16XX/17XX
      2. Hälfte 18. Jh. = 1750/1799
      18. Jh., 1. Drittel = 1700/1733
      Ende 18. / Anfang 19. Jahrhundert = 17XX/18XX
      5. Jh. v. Chr. = -04XX
    `),
  )("in German: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      27 de abril de 1936 = 1936-04-27
      hacia 1936 = 1936~
      antes de 1936 = ../1936
      después de 1936 = 1936/..
      entre 1930 y 1936 = [1930..1936]
      verano de 1936 = 1936-22
      década de 1930 = 193X
      siglo XVIII = 17XX
      siglos XVII-XVIII = 16XX/17XX
      segunda mitad del siglo XVIII = 1750/1799
      primer tercio del siglo XVIII = 1700/1733
      finales del siglo XVIII = 17XX
      siglo V a.C. = -04XX
      27 april 1936 = 1936-04-27
      3 maart 1936 = 1936-03-03
      omstreeks 1936 = 1936~
      voor 1936 = ../1936
      na 1936 = 1936/..
      1930 tot 1936 = 1930/1936
      1930 of 1936 = [1930,1936]
      tussen 1930 en 1936 = [1930..1936]
      zomer 1936 = 1936-22
      jaren 1930 = 193X
      18de eeuw = 17XX
      tweede helft 18e eeuw = 1750/1799
      5e eeuw v. Chr. = -04XX
    `),
  )("in Spanish and Dutch: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(
    rows(`
      1936, printed 1969 = 1936
      c. 1936, printed c. 1969 = 1936~
      1936-38 (later print) = 1936/1938
      before 1936, cast 1950 = ../1936
      1936, exhibited 1937 = 1936
      printed 1969 = 1969
      Asmara, 1936 = 1936
      Made in Asmara in 1936 = 1936
      Edo period, 18th century = 17XX
      signed and dated 1936 = 1936
      Date: 1936. = 1936
    `),
  )("among other words: %s", (text, edtf) => {
    expect(readWrittenDate(text)).toEqual({ edtf, reason: null });
  });

  test.each(["1936", "193X~", "1930/1940", "../1936", "1936-04-27?", "[1934,1936]", "1936-XX-XX"])(
    "may be EDTF already: %s",
    (edtf) => {
      expect(readWrittenDate(edtf)).toEqual({ edtf, reason: null });
    },
  );
});
