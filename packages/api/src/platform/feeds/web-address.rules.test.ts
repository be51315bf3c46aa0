import { expect, test } from "@jest/globals";
import { readWebAddress } from "./web-address.rules.ts";

test.each([
  ["https://museum.example/events?a=1&b=2#top", "https://museum.example/events?a=1&b=2#top"],
  ["HTTP://Museum.example", "http://museum.example/"],
  [" https://museum.example/ ", "https://museum.example/"],
  ["https://متحف.example/", "https://xn--pgbg4dn.example/"],
])("%s is an address", (given, url) => {
  expect(readWebAddress(given)).toEqual({ url, isRepaired: false });
});

test.each([
  ["museum.example/events", "https://museum.example/events"],
  ["www.museum.example:8080", "https://www.museum.example:8080/"],
  ["//museum.example", "https://museum.example/"],
  ["https:/museum.example", "https://museum.example/"],
  ["http:museum.example", "http://museum.example/"],
  ["https://museum.example/?a=1&amp;b=2", "https://museum.example/?a=1&b=2"],
  ["https://museum.example/a\u202E\u200Bb\tc", "https://museum.example/abc"],
])("%s is repaired", (given, url) => {
  expect(readWebAddress(given)).toEqual({ url, isRepaired: true });
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)//museum.example",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "mailto:a@museum.example",
  "http:javascript:alert(1)",
  "https://",
  "https://a b.example/",
  "https://museum.example:port/",
  "see our page",
  "tba",
  "\0",
])("%j is none", (given) => {
  expect(readWebAddress(given)).toEqual({ reason: "is not an address on the web" });
});

test("an address that carries a password, or is endless, is none", () => {
  expect(readWebAddress("https://me:secret@museum.example/")).toEqual({
    reason: "carries a user name or a password",
  });
  expect(readWebAddress(`https://museum.example/${"a".repeat(2000)}`)).toEqual({
    reason: "is longer than 2000 characters",
  });
});
