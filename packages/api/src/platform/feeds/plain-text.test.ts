import { describe, expect, test } from "@jest/globals";
import { cutAtWord, plainLine, plainText } from "./plain-text.ts";

describe("a published text as plain text", () => {
  test.each([
    ["entities", "Tom &amp; Ana&#39;s caf&eacute; &#x2764;", "Tom & Ana's café ❤"],
    ["paragraphs and breaks", "<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"],
    ["headings keep their case", "<h2>Programme</h2>Come", "Programme\n\nCome"],
    ["a link becomes its words", '<a href="javascript:alert(1)">Book</a>', "Book"],
    [
      "scripts, styles and images leave nothing",
      "<script>alert(1)</script><style>b{}</style><img src=x>Hi",
      "Hi",
    ],
    ["escaped markup stays what people meant to show", "&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"],
    [
      "what only looks like markup stays",
      "a < b & c > d, <3, AT&T, R&B; x",
      "a < b & c > d, <3, AT&T, R&B; x",
    ],
    ["lines of a plain text stay", "One\n\nTwo &amp; three", "One\n\nTwo & three"],
    ["characters no text holds go", "a\0b\u0007c\r\nd\uD800", "abc\nd\uFFFD"],
    ["accents are composed", "cafe\u0301", "café"],
    ["other scripts", "<b>ታሪኽ ስደት</b> – كسكس – Писанки – 春节", "ታሪኽ ስደት – كسكس – Писанки – 春节"],
  ])("%s", (_what, given, text) => {
    expect(plainText(given)).toBe(text);
  });

  test("a line has no breaks", () => {
    expect(plainLine("<p>One</p>\n<p>Two\tthree</p>")).toBe("One Two three");
  });

  test("deep and endless markup is read no further than anybody would read", () => {
    expect(plainText("<div>".repeat(200_000))).toBe("");
    expect(plainText("x".repeat(1_000_000))).toHaveLength(100_000);
  });
});

describe("a text that is too long", () => {
  test("ends at a word", () => {
    expect(cutAtWord("Stories of arrival and departure", 16)).toBe("Stories of…");
    expect(cutAtWord("short", 5)).toBe("short");
  });

  test("of a script without spaces ends between characters", () => {
    expect(cutAtWord("春节舞龙与灯笼", 5)).toBe("春节舞龙…");
    expect(cutAtWord("😀😀😀", 4)).toBe("😀…");
  });
});
