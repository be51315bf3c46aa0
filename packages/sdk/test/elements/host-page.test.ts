// What an element looks like does not depend on the page around it, but for a list.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { card, dated, dates, detail, listing, program } from "../support/element-answers.ts";
import { type ElementBench, startElementBench } from "../support/element-page.ts";
import { archivePage, collectionPage, entry, item, itemPage } from "../support/item-answers.ts";
import type { Reply } from "../support/protocol-server.ts";
import { registrationPage } from "../support/registration-answers.ts";
import { evaluation, result, resultsPage, withheld } from "../support/results-answers.ts";
import { link, looked, survey } from "../support/survey-answers.ts";

/** What comes from the page on purpose: how its texts look, and whether there is anything to see and to press. */
const INHERITED = ["color", "color-scheme", "font-family", "pointer-events", "visibility"];
let bench: ElementBench;
/** Every property that elements inherit in this browser, with a value that is not the usual one. */
let hostile: [property: string, value: string][];

beforeAll(async () => {
  bench = await startElementBench();
  const { page } = await bench.open({ body: "<p>Nothing.</p>", isWaiting: true });
  hostile = await inheritedProperties(page);
});
afterAll(() => bench?.close());

/** Found by trying: a value set on a parent that shows in the child. */
function inheritedProperties(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => {
    const candidates =
      "hidden none collapse center justify right uppercase italic bold 700 small-caps pre-line nowrap break-all anywhere keep-all rtl vertical-rl upright mixed 7px 3px 30px 3 0 1 2 red rgb(1,2,3) serif monospace crosshair both all each-line hanging manual always optimizeSpeed geometricPrecision crisp-edges pixelated inside square decimal bevel round evenodd nonzero end middle show separate oblique condensed ultra-condensed 75% off under over sub super isolate plaintext dark economy exact avoid-page 2em 150% dashed dotted filled balance stable allow-end stroke fill contain strict lr url(a.png)".split(
        " ",
      );
    const parent = document.body.appendChild(document.createElement("div"));
    const child = parent.appendChild(document.createElement("div"));
    const found: [string, string][] = [];
    for (const property of getComputedStyle(child)) {
      // A box is as wide as its parent without inheriting anything.
      if (/^(width|inline-size)$/.test(property)) continue;
      const before = getComputedStyle(child).getPropertyValue(property);
      for (const value of candidates) {
        parent.style.setProperty(property, value);
        const isSet = getComputedStyle(parent).getPropertyValue(property) !== before;
        const isInherited = getComputedStyle(child).getPropertyValue(property) !== before;
        parent.style.removeProperty(property);
        if (isSet && isInherited) {
          found.push([property, value]);
          break;
        }
        if (isSet) break;
      }
    }
    parent.remove();
    return found;
  });
}

/** The computed style of every element that is shown, with the sizes that follow from the texts. */
function stylesOf(page: Page): Promise<Record<string, string>[]> {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector("main > :not(h1, style)") as Element;
    return [...(shadowRoot?.querySelectorAll("*") ?? [])].map((element) => {
      const style = getComputedStyle(element);
      return Object.fromEntries([...style].map((property) => [property, style.getPropertyValue(property)]));
    });
  });
}

const bodies: [name: string, body: string, reply: Reply][] = [
  ["a listing", '<heritage-programs filters heading-level="2"></heritage-programs>', listing(card(), card())],
  ["a program", '<heritage-program program="songs"></heritage-program>', detail(program())],
  ["a calendar", "<heritage-calendar></heritage-calendar>", dates([dated(), dated({ id: "2" })])],
  ["an item", '<heritage-item item="bread"></heritage-item>', itemPage(item({ media: { nodes: [] } }))],
  [
    "an archive",
    '<heritage-archive detail-href="/a/{slug}"></heritage-archive>',
    archivePage([item(), item()]),
  ],
  [
    "a collection",
    '<heritage-collection collection="looms"></heritage-collection>',
    collectionPage([entry()]),
  ],
  ["a survey", "<heritage-survey></heritage-survey>", looked(survey())],
  ["a registration", '<heritage-registration session="sess_1"></heritage-registration>', registrationPage()],
  [
    "results",
    '<heritage-results evaluation="eval_1"></heritage-results>',
    resultsPage(evaluation([result("COMMUNITY"), withheld("HOST")])),
  ],
];

/** Rules as pages have them, on every element that a page's rules can reach. */
const sheet = (rules: string) => `<style>html, body, main, * { ${rules} }</style>`;

describe.each(bodies)("%s", (_name, body, reply) => {
  test("looks the same whatever its page lets elements inherit, but for what it takes on purpose", async () => {
    expect(hostile.length).toBeGreaterThan(40);
    expect(INHERITED.filter((name) => !hostile.some(([property]) => property === name))).toEqual([]);
    const rules = hostile.filter(([property]) => !INHERITED.includes(property));
    const { page } = await bench.open({ body, replies: [reply], path: link });
    const usual = await stylesOf(page);
    const bad = rules.map(([property, value]) => `${property}: ${value} !important;`).join(" ");
    await bench.open({ body: sheet(bad) + body, replies: [reply], path: link });
    const changed = await stylesOf(page);
    expect(changed.length).toBe(usual.length);
    const differences = usual.flatMap((style, index) =>
      Object.entries(style).flatMap(([property, value]) =>
        value === changed[index]?.[property] || property.startsWith("--")
          ? []
          : `${property}: ${value} → ${changed[index]?.[property]}`,
      ),
    );
    // Boxes may be wider or narrower than before, as the page's own boxes are.
    const sizes =
      /^((min-|max-)?(width|height|inline-size|block-size)|inset.*|top|left|right|bottom|grid-template.*|.*-origin): /;
    expect([...new Set(differences.filter((difference) => !sizes.test(difference)))]).toEqual([]);
  });

  test("takes the page's font and colour", async () => {
    const { page } = await bench.open({
      body: `<style>main { color: rgb(1, 2, 3); font-family: serif }</style>${body}`,
      replies: [reply],
      path: link,
    });
    const looks = await page
      .locator("[part=summary], [part=month], [part=places]")
      .first()
      .evaluate((summary) => {
        const { color, fontFamily } = getComputedStyle(summary);
        return [color, fontFamily];
      });
    expect(looks).toEqual(["rgb(1, 2, 3)", "serif"]);
  });

  test("is as large as ever where the page makes a rem of 10 pixels", async () => {
    const height = async (html: string) => {
      const { page } = await bench.open({
        body: `<style>${html}</style>${body}`,
        replies: [reply],
        path: link,
      });
      const element = page.locator("main > :not(h1, style)");
      return (await element.boundingBox())?.height;
    };
    const usual = await height("");
    expect(usual).toBeGreaterThan(100);
    expect(await height("html { font-size: 62.5% }")).toBe(usual);
    expect(
      await height(
        "html { line-height: 3; letter-spacing: 4px; white-space: pre-line; text-transform: uppercase }",
      ),
    ).toBe(usual);
  });

  test("is larger where the page says so", async () => {
    const { page } = await bench.open({
      body: `<style>main > * { --heritage-font-size: 32px }</style>${body}`,
      replies: [reply],
      path: link,
    });
    const size = await page
      .locator("[part=summary], [part=month], [part=places]")
      .first()
      .evaluate((summary) => getComputedStyle(summary).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
  });

  test("is hidden where its page hides it", async () => {
    const { page } = await bench.open({
      body: `<div style="visibility: hidden">${body}</div>`,
      replies: [reply],
      path: link,
    });
    expect(await page.locator("[part=title]").first().isVisible()).toBe(false);
  });

  test("is not squeezed in a row of flexible boxes", async () => {
    const { page } = await bench.open({
      body: `<div style="display: flex"><p>Beside.</p>${body}</div>`,
      replies: [reply],
      path: link,
    });
    const box = await page.locator("main > :not(h1, style)").boundingBox();
    expect(box?.width).toBeGreaterThan(300);
  });
});
