import { expect, test } from "@jest/globals";
import { countryCode } from "./country.ts";

test("a country is known by its code, and by its name in the feed's language or in English", () => {
  expect(countryCode("ca", "en")).toBe("CA");
  expect(countryCode(" Canada ", "en")).toBe("CA");
  expect(countryCode("Italia", "it")).toBe("IT");
  expect(countryCode("Italy", "it")).toBe("IT");
  expect(countryCode("إريتريا", "ar")).toBe("ER");
  expect(countryCode("Eritrea", "tlh")).toBe("ER");
});

test("what is none is unknown", () => {
  for (const given of ["", "ZZ", "EU", "Ontario", "constructor", "\0"])
    expect(countryCode(given, "en")).toBeUndefined();
});
