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
    [
      "escaped markup is markup",
      "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;&lt;b&gt;two&lt;/b&gt;&lt;/p&gt;",
      "One\n\ntwo",
    ],
    [
      "markup that was escaped twice, too",
      "&amp;lt;p&amp;gt;One &amp;amp; two&amp;lt;/p&amp;gt;",
      "One & two",
    ],
    [
      "escaped markup within markup is what people meant to show",
      "<p>Write &lt;b&gt;bold&lt;/b&gt;</p>",
      "Write <b>bold</b>",
    ],
    [
      "a table's rows are lines, its cells stay apart",
      "<table><tr><th>Day</th><th>Room</th></tr><tr><td>Friday</td><td>Mill<br>hall</td></tr></table>",
      "Day | Room\nFriday | Mill\nhall",
    ],
    [
      "pictures written out leave nothing",
      `Hi <img src="data:image/png;base64,${"iVBOR".repeat(50)}"> there ![x](data:image/gif;base64,R0lGOD)`,
      "Hi there ![x]()",
    ],
    ["the word data: stays", "data: 3 records, data:image of it", "data: 3 records, data:image of it"],
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

  test("a picture that is longer than all that is read does not leave half of itself", () => {
    const picture = `<img alt="x" src="data:image/png;base64,${"A".repeat(200_000)}">`;
    expect(plainText(`<p>Before</p>${picture}<p>After</p>`)).toBe("Before\n\nAfter");
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
