import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { answer, broken, card, detail, listing, program, session, text } from "../support/element-answers.ts";
import { axeViolations, type ElementBench, startElementBench } from "../support/element-page.ts";
import type { Reply } from "../support/protocol-server.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const full = listing(
  card(),
  card({
    title: text("أغاني الميناء", "ar", "RTL"),
    lifecycle: "CANCELLED",
    origin: "IMPORTED",
    source: { name: "A city", url: "https://city.example/7" },
    sessions: { nodes: [session({ status: "POSTPONED" }), session({ attendanceMode: "HYBRID" })] },
  }),
);

const listingBody =
  '<heritage-programs filters heading-level="2" detail-href="/p/{slug}"></heritage-programs>';
const detailBody = '<heritage-program program="songs"></heritage-program>';

const states: [element: string, state: string, body: string, reply: Reply][] = [
  ["a listing", "loaded", listingBody, full],
  ["a listing", "empty", listingBody, listing()],
  ["a listing", "error", listingBody, broken],
  ["a program", "loaded", detailBody, detail(program())],
  ["a program", "empty", detailBody, detail(null)],
  ["a program", "error", detailBody, broken],
];

describe.each(["en", "ar"])("in %s", (lang) => {
  test.each(states)("axe has no objection to %s: %s", async (_element, _state, body, reply) => {
    const { page } = await bench.open({ body, lang, replies: [reply] });
    expect(await axeViolations(page)).toEqual([]);
  });

  test("axe has no objection to open filters", async () => {
    const { page } = await bench.open({ body: listingBody, lang, replies: [full] });
    const buckets = ["WORKSHOP", "FESTIVAL"].map((value) => ({ value, label: null, count: 3 }));
    bench.api.replies.push(answer({ programs: { facets: [{ field: "KIND", buckets }] } }));
    await page.locator("summary").press("Enter");
    await page.locator("select[name=kind]").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("a listing fits a screen of 320 pixels, and text of twice the size", async () => {
  const long = card({ title: text("Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel") });
  const { page } = await bench.open({ body: listingBody, replies: [listing(long, card())] });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 720 });
});

test("what has the keyboard's focus is marked", async () => {
  const { page } = await bench.open({ body: listingBody, replies: [full] });
  for (const name of ["summary", "title's link"]) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement as Element;
      return getComputedStyle(focused).outline;
    });
    expect([name, outline]).toEqual([name, expect.stringContaining("solid 3px")]);
  }
});
