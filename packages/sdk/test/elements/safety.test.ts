import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { broken, card, dated, dates, detail, listing, program, text } from "../support/element-answers.ts";
import { axeViolations, type ElementBench, startElementBench } from "../support/element-page.ts";
import {
  archivePage,
  collectionPage,
  entry,
  item,
  itemPage,
  picture,
  recording,
} from "../support/item-answers.ts";
import type { Reply } from "../support/protocol-server.ts";
import { registrationPage } from "../support/registration-answers.ts";
import { evaluation, result, resultsPage, withheld } from "../support/results-answers.ts";
import { link, looked, survey } from "../support/survey-answers.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const strict = () => {
  const api = bench.api.origin;
  return `default-src 'none'; script-src ${api}; connect-src ${api}; img-src ${api}; media-src ${api}; require-trusted-types-for 'script'; trusted-types lit-html heritage-exchange`;
};

const bodies = [
  ["a listing", '<heritage-programs filters json-ld detail-href="/p/{slug}"></heritage-programs>', []],
  ["a program", '<heritage-program parameter="program" json-ld></heritage-program>', []],
  [
    "a calendar",
    '<heritage-calendar json-ld detail-href="/p/{slug}"></heritage-calendar>',
    [dates([dated()])],
  ],
  [
    "an item",
    '<heritage-item parameter="program" json-ld tell-us-href="/tell/{slug}"></heritage-item>',
    [itemPage(item({ media: { nodes: [picture(), recording()] }, consentBasis: [{ kind: "REVIEWED" }] }))],
  ],
  [
    "a collection",
    '<heritage-collection parameter="program" json-ld detail-href="/a/{slug}"></heritage-collection>',
    [collectionPage([entry({ beside: item({ id: "item_2", media: { nodes: [recording()] } }) })])],
  ],
  [
    "an archive",
    '<heritage-archive json-ld detail-href="/a/{slug}" parameters="none"></heritage-archive>',
    [archivePage([item(), item({ id: "item_2" })])],
  ],
  [
    "results",
    '<heritage-results evaluation="eval_1" json-ld program-href="/p/{slug}"></heritage-results>',
    [resultsPage(evaluation([result("COMMUNITY"), withheld("HOST")]))],
  ],
] as const;

describe.each(bodies)(
  "under a strict content security policy with Trusted Types, %s",
  (_name, body, replies) => {
    test("loads, is styled, and violates nothing", async () => {
      const { page, violations, errors } = await bench.open({ body, csp: strict(), replies: [...replies] });
      await page.locator("[part=title]").first().waitFor();
      const display = await page
        .locator("[part=facts], [part=list]:not([part=month] *)")
        .first()
        .evaluate((facts) => getComputedStyle(facts).display);
      expect(display).toMatch(/flex|grid/);
      expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
      expect([violations, errors]).toEqual([[], []]);
    });

    test("fails and recovers without a violation", async () => {
      const { page, violations } = await bench.open({ body, csp: strict(), replies: [broken, ...replies] });
      await page.getByRole("button", { name: "Try again" }).click();
      await page.locator("[part=title]").first().waitFor();
      expect(violations).toEqual([]);
    });
  },
);

test("a policy that forbids what an element does would be noticed", async () => {
  const csp = `default-src 'none'; script-src ${bench.api.origin}; require-trusted-types-for 'script'`;
  const { violations } = await bench.open({ body: bodies[0][1], csp });
  expect(violations.join()).toContain("connect-src");
});

const hostile = [
  "<script>window.ran = 1</script>",
  "<img src=x onerror='window.ran = 1'>",
  '"><svg onload="window.ran = 1">',
  "</script><script>window.ran = 1</script>",
  "{{constructor.constructor('window.ran = 1')()}}",
  `\${window.ran = 1}`,
  "javascript:window.ran=1//https://",
  "data:text/html,<script>parent.ran=1</script>",
  "' onfocus='window.ran=1' autofocus='",
  "<!--lit-part--><?lit$0$><style>*{background:url(javascript:window.ran=1)}</style>",
  "--><iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
  "\u2028\u202e\u0000\ud800 window.ran=1",
];

/** Puts one text into every content field of an answer. What decides how a field is read keeps its value. */
function poison(value: unknown, evil: string, key = ""): unknown {
  const words =
    /^(startsOn|endsOn|releasedOn|publishedOn|dueOn|answeredOn|changedOn|startsAt|endsAt|localStart|localEnd|createdAt|updatedAt|timeZone|currency)$/;
  if (typeof value === "string") return words.test(key) ? value : evil;
  if (Array.isArray(value)) return value.map((item) => poison(item, evil, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, evil, name)]));
}

const poisoned = (reply: Reply, evil: string): Reply => ({
  body: JSON.stringify(poison(JSON.parse(reply.body ?? ""), evil)),
});

const fallback = (value: string) => ({ ...text(value), isFallback: true });
const rich = card({
  title: fallback("Songs"),
  kind: "OTHER",
  kindTerm: fallback("Oven"),
  bookingUrl: "https://museum.example/",
  infoUrl: "https://museum.example/",
  origin: "IMPORTED",
  source: { name: "A city", url: "https://city.example/" },
});

// Enumerations keep their meaning too, or most of a page would not be rendered.
function withWords(reply: Reply): Reply {
  return {
    body: (reply.body ?? "").replace(
      /"(origin|status|lifecycle|precision)":"(?:[^"\\]|\\.)*"/g,
      (_, key) => `"${key}":"${key === "origin" ? "IMPORTED" : "POSTPONED"}"`,
    ),
  };
}

describe.each([
  ["a listing", bodies[0][1], listing(rich, card())],
  ["a program", bodies[1][1], detail(program({ ...rich, sessions: program().sessions }))],
  ["a calendar", bodies[2][1], bodies[2][2][0]],
  ["an item", bodies[3][1], bodies[3][2][0]],
  ["a collection", bodies[4][1], bodies[4][2][0]],
  ["an archive", bodies[5][1], bodies[5][2][0]],
  ["what a survey is for", "<heritage-survey json-ld></heritage-survey>", looked(survey())],
  [
    "a question of a survey",
    "<heritage-survey json-ld></heritage-survey>",
    looked(survey({ hasConsented: true })),
  ],
  ["results", bodies[6][1], bodies[6][2][0]],
  [
    "a registration",
    '<heritage-registration session="sess_1" json-ld></heritage-registration>',
    registrationPage(),
  ],
])("%s", (_name, body, reply) => {
  test.each(hostile)("shows %j as text, in every field", async (evil) => {
    for (const replies of [[poisoned(reply, evil)], [withWords(poisoned(reply, evil))]]) {
      const path = `/page?program=program-2${link.replace(/^[^#]*/, "")}`;
      const { page, errors } = await bench.open({ body, replies: [...replies], path });
      await page.locator("[part=title]").first().waitFor();
      const found = await page.evaluate(() => {
        const shadow = document.querySelector(
          "heritage-programs, heritage-program, heritage-calendar, heritage-item, heritage-collection, heritage-archive, heritage-results, heritage-survey, heritage-registration",
        )?.shadowRoot as ShadowRoot;
        return {
          ran: (window as { ran?: unknown }).ran,
          foreign: shadow.querySelectorAll(
            "script, style, img:not([part=picture]), svg:not([part=chart], [part=dots]), iframe, [onerror], [onload], [onfocus]",
          ).length,
          links: [...shadow.querySelectorAll("a")].map((link) => link.protocol),
        };
      });
      expect(found.ran).toBeUndefined();
      expect(found.foreign).toBe(0);
      expect(found.links.filter((protocol) => !/^(https?|webcal):$/.test(protocol))).toEqual([]);
      expect(errors).toEqual([]);
      const data = await page.locator('script[type="application/ld+json"]').textContent();
      expect(data).not.toContain("<");
      expect(() => JSON.parse(data ?? "")).not.toThrow();
    }
  });
});

test("a hostile style sheet of the page does not reach inside", async () => {
  const body =
    "<style>* { all: unset !important; display: none !important }</style><heritage-programs></heritage-programs>";
  const { page } = await bench.open({ body, replies: [listing(card())] });
  const display = await page.locator("[part=about]").evaluate((inside) => getComputedStyle(inside).display);
  expect(display).toBe("grid");
  expect(await axeViolations(page)).toEqual([]);
});
