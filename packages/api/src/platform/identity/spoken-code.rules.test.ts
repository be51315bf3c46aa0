import { randomBytes } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { codeOf, hashOfCode, randomBytesOfCode, readCode } from "./spoken-code.rules.ts";

const newCode = () => codeOf(randomBytes(randomBytesOfCode));

describe("a code to be read aloud", () => {
  test("is five groups of four symbols that are not mistaken for each other, with at least 80 random bits", () => {
    expect(newCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(randomBytesOfCode * 5).toBeGreaterThanOrEqual(80);
    expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000);
  });

  test("is understood as it is typed: small, ungrouped, with O and L, with Arabic digits", () => {
    for (let round = 0; round < 200; round++) {
      const code = newCode();
      expect(readCode(code)).toBe(code);
      expect(readCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
      expect(readCode(code.replaceAll("-", "").replaceAll("0", "o").replaceAll("1", "l"))).toBe(code);
      const arabic = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
      expect(readCode(arabic)).toBe(code);
      expect(readCode(code.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))))).toBe(
        code,
      );
    }
  });

  test("of which one symbol was misheard, or two changed places, is noticed, each time", () => {
    const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (let round = 0; round < 20; round++) {
      const code = newCode().replaceAll("-", "");
      for (let place = 0; place < code.length; place++) {
        for (const symbol of symbols) {
          const misheard = code.slice(0, place) + symbol + code.slice(place + 1);
          if (misheard !== code) expect([misheard, readCode(misheard)]).toEqual([misheard, undefined]);
        }
        const [one = "", other = ""] = [code[place], code[place + 1]];
        if (place < 17 && one !== other)
          expect(readCode(code.slice(0, place) + other + one + code.slice(place + 2))).toBeUndefined();
      }
    }
  });

  test("that is none is none", () => {
    for (const text of ["", "-", "7K3M", "U".repeat(20), "7".repeat(21), "x".repeat(100_000), "٠"])
      expect(readCode(text)).toBeUndefined();
  });

  test("is kept as a hash", () => {
    const code = newCode();
    expect(hashOfCode(code)).toHaveLength(32);
    expect(hashOfCode(code)).not.toEqual(hashOfCode(newCode()));
  });
});
