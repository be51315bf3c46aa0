import { describe, expect, test } from "@jest/globals";
import { isEmail } from "./email.ts";

describe("an e-mail address", () => {
  test.each(["info@museum.example", "a.b+c@sub.museum.example", "δ@μουσείο.example"])("%s is one", (text) => {
    expect(isEmail(text)).toBe(true);
  });
  test.each([
    "museum.example",
    "a@b",
    "a@b..example",
    "two words@museum.example",
    "a@b@c.example",
    "<a@b.example>",
    `${"a".repeat(250)}@b.example`,
    "",
  ])("%s is none", (text) => {
    expect(isEmail(text)).toBe(false);
  });
});
