import { describe, expect, test } from "@jest/globals";
import { identifierUrl, readIdentifier } from "./partner.rules.ts";

describe("a ROR id", () => {
  test.each(["02kpeqv85", "05dxps055", "042nb2s44", "03yrm5c26", "00tjv0s33"])(
    "%s has right check digits",
    (id) => {
      expect(readIdentifier("ROR", id)).toBe(id);
      expect(readIdentifier("ROR", ` https://ror.org/${id.toUpperCase()} `)).toBe(id);
    },
  );

  test.each([
    ["one letter changed", "05dxps155"],
    ["two letters exchanged", "05dxsp055"],
    ["one check digit changed", "05dxps056"],
    ["a letter that the alphabet leaves out", "05dxpi055"],
    ["not beginning with 0", "15dxps055"],
    ["too short", "05dxps05"],
    ["too long", "05dxps0555"],
    ["another site's address", "https://example.org/05dxps055"],
    ["empty", ""],
  ])("is refused: %s", (_why, id) => {
    expect(readIdentifier("ROR", id)).toBeUndefined();
  });
});

describe("an ISIL", () => {
  test.each(["IT-RM0267", "DE-Tue120", "US-InU-Mu", "O-ABC", "OCLC-M:1", "ZDB-2/x"])("%s is one", (id) => {
    expect(readIdentifier("ISIL", id)).toBe(id);
  });

  test.each(["IT", "it-RM0267", "ABCDE-1", "IT-", "IT-123456789012", "IT-RM 02", "IT-Ünd", ""])(
    "%p is none",
    (id) => {
      expect(readIdentifier("ISIL", id)).toBeUndefined();
    },
  );
});

describe("a Wikidata id", () => {
  test.each(["Q83494", "http://www.wikidata.org/entity/Q83494", "https://www.wikidata.org/wiki/Q83494"])(
    "is read from %s",
    (given) => {
      expect(readIdentifier("WIKIDATA", given)).toBe("Q83494");
    },
  );

  test.each(["Q0", "Q", "P31", "q42", "Q12a", "https://example.org/wiki/Q42", ""])("%p is none", (id) => {
    expect(readIdentifier("WIKIDATA", id)).toBeUndefined();
  });
});

describe("an identifier's page", () => {
  test("is where its register shows it", () => {
    expect(identifierUrl("ROR", "05dxps055")).toBe("https://ror.org/05dxps055");
    expect(identifierUrl("WIKIDATA", "Q42")).toBe("https://www.wikidata.org/entity/Q42");
  });
  test("is null for ISIL, which each country looks up elsewhere", () => {
    expect(identifierUrl("ISIL", "IT-RM0267")).toBeNull();
  });
});
