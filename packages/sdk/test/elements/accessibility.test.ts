import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  answer,
  broken,
  card,
  dated,
  dates,
  detail,
  listing,
  page as pageOf,
  program,
  session,
  text,
} from "../support/element-answers.ts";
import { axeViolations, type ElementBench, startElementBench } from "../support/element-page.ts";
import {
  archivePage,
  collectionPage,
  contributor,
  entry,
  item,
  itemPage,
  notice,
  picture,
  recording,
} from "../support/item-answers.ts";
import type { Reply } from "../support/protocol-server.ts";
import { registrationPage } from "../support/registration-answers.ts";
import { evaluation, metric, result, resultsPage, share, withheld } from "../support/results-answers.ts";
import { link, looked, survey } from "../support/survey-answers.ts";

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

const long = card({ title: text("Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel") });

const listingBody =
  '<heritage-programs filters heading-level="2" detail-href="/p/{slug}"></heritage-programs>';
const itemBody = '<heritage-item item="bread"></heritage-item>';
const collectionBody =
  '<heritage-collection collection="looms" detail-href="/a/{slug}"></heritage-collection>';
const archiveBody = '<heritage-archive filters heading-level="2" detail-href="/a/{slug}"></heritage-archive>';
const beside = item({ id: "item_2", slug: "b", title: text("Rue") });
const exhibition = collectionPage([
  entry(),
  entry({ id: "2", beside, item: item({ id: "item_3", warnings: [notice("DEATH_AND_GRIEF")] }) }),
]);
const resultsBody = '<heritage-results evaluation="eval_1"></heritage-results>';
const found = evaluation([
  result("COMMUNITY"),
  withheld("HOST"),
  share("COMMUNITY", { verdict: "NOT_SUPPORTED", reasons: ["OPPOSITE"] }),
]);
const detailBody = '<heritage-program program="songs"></heritage-program>';

const calendarBody =
  '<heritage-calendar partner="part_1" heading-level="2" detail-href="/p/{slug}"></heritage-calendar>';
const fewDates = dates(
  [
    dated({ status: "CANCELLED", statusNote: text("The singer is ill.") }),
    dated({ id: "2", localStart: "2027-06-05T18:00", attendanceMode: "HYBRID" }, { title: long.title }),
  ],
  { hasNextPage: true, hasPreviousPage: true, startCursor: "a", endCursor: "b" },
);
const registrationBody = '<heritage-registration session="sess_1"></heritage-registration>';
const surveyBody = "<heritage-survey></heritage-survey>";

type State = [element: string, state: string, body: string, reply: Reply, path?: string];
const states: State[] = [
  ["a listing", "loaded", listingBody, full],
  ["a listing", "empty", listingBody, listing()],
  ["a listing", "error", listingBody, broken],
  ["a program", "loaded", detailBody, detail(program())],
  ["a program", "empty", detailBody, detail(null)],
  ["a program", "error", detailBody, broken],
  ["a calendar", "loaded", calendarBody, fewDates],
  ["a calendar", "empty", calendarBody, dates([])],
  ["a calendar", "error", calendarBody, broken],
  ["an item", "loaded", itemBody, itemPage(item({ media: { nodes: [picture(), recording()] } }))],
  ["an item", "empty", itemBody, itemPage(null)],
  ["an item", "error", itemBody, broken],
  [
    "an archive",
    "loaded",
    archiveBody,
    archivePage([item(), item({ slug: "b", warnings: [notice("DEATH_AND_GRIEF")] })]),
  ],
  ["an archive", "empty", archiveBody, archivePage([])],
  ["an archive", "error", archiveBody, broken],
  ["a collection", "loaded", collectionBody, exhibition],
  ["a collection", "empty", collectionBody, answer({ collection: null })],
  ["a collection", "error", collectionBody, broken],
  ["a survey", "loaded", surveyBody, looked(survey()), link],
  ["a survey", "error", surveyBody, broken, link],
  ["a survey", "empty", surveyBody, looked(null, "There is no survey with this code."), link],
  ["a registration", "loaded", registrationBody, registrationPage()],
  ["a registration", "error", registrationBody, broken],
  ["a registration", "empty", registrationBody, answer({ session: null })],
  ["results", "loaded", resultsBody, resultsPage(found)],
  ["results", "empty", resultsBody, resultsPage(null)],
  ["results", "error", resultsBody, broken],
  [
    "an item",
    "with a warning",
    itemBody,
    itemPage(item({ warnings: [notice("DEATH_AND_GRIEF", text("Of people at sea."))] })),
  ],
];

/** What differs in other languages by its texts alone: these read it in all six. */
const inAllLanguages = states.filter(([element, state]) => element === "results" && state !== "error");
describe.each(["it", "uk"])("in %s", (lang) => {
  test.each(inAllLanguages)("axe has no objection to %s: %s", async (...[, , body, reply]: State) => {
    const { page } = await bench.open({ body, lang, replies: [reply] });
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe.each(["en", "ar", "ti", "zh"])("in %s", (lang) => {
  // A rest parameter: in the place of one that a row leaves out, Jest would give a callback.
  test.each(states)("axe has no objection to %s: %s", async (...[, , body, reply, path]: State) => {
    const { page } = await bench.open({ body, lang, replies: [reply], ...(path && { path }) });
    expect(await axeViolations(page)).toEqual([]);
  });

  test("axe has no objection to open filters", async () => {
    const { page } = await bench.open({ body: listingBody, lang, replies: [full] });
    const buckets = ["WORKSHOP", "FESTIVAL"].map((value) => ({ value, label: null, count: 3 }));
    bench.api.replies.push(answer({ programs: { facets: [{ field: "KIND", buckets }] } }));
    await page.locator("summary").press("Enter");
    await page.locator("select[name=kind]").waitFor();
    bench.api.replies.push(full);
    await page.locator("select[name=kind]").selectOption("FESTIVAL");
    await page.locator("[part~=reset]").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe.each(["en", "ar", "ti", "zh"])("on a screen of 320 pixels, in %s", (lang) => {
  test.each([
    ["a listing", listingBody, listing(long, card())],
    ["a program", detailBody, detail(program({ title: long.title }))],
    ["a calendar", calendarBody, fewDates],
    [
      "an item",
      itemBody,
      itemPage(
        item({
          title: long.title,
          contributors: [contributor("MAKER", "NAMED", long.title)],
          media: { nodes: [picture({ credit: long.title }), recording()] },
        }),
      ),
    ],
    [
      "an archive",
      archiveBody,
      archivePage([item({ title: long.title, media: { nodes: [picture({ credit: long.title })] } }), item()]),
    ],
    [
      "a collection",
      collectionBody,
      collectionPage([
        entry({ section: long.title, comment: long.title, item: item({ title: long.title }), beside }),
      ]),
    ],
    ["a survey", surveyBody, looked(survey({ title: long.title.text, consentText: long.title.text }))],
    [
      "an evaluation's page of results",
      resultsBody,
      resultsPage({ ...found, title: long.title, metrics: [metric({ name: long.title })] }),
    ],
  ])("%s fits, and text of twice the size does too", async (_element, body, reply) => {
    const viewport = { width: 320, height: 640 };
    for (const size of ["100%", "200%"]) {
      const style = `<style>main > * { --heritage-font-size: ${size} }</style>`;
      const { page } = await bench.open({ body: style + body, lang, replies: [reply], viewport, path: link });
      await page.locator("[part=title]").first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    }
  });
});

test("the pictures, the texts and the dates of a listing stand side by side where there is room, with no hole between programs", async () => {
  const nodes = [
    card({ slug: "one", summary: text("Words. ".repeat(60)) }),
    card({ slug: "two", summary: null, sessions: { nodes: [] } }),
    card({ slug: "three" }),
  ];
  const picture = '<img slot="picture-one" alt="Singers" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
  const body = `<heritage-programs>${picture}</heritage-programs>`;
  const { page } = await bench.open({
    body,
    replies: [listing(...nodes)],
    viewport: { width: 1280, height: 900 },
  });
  const boxes = await page.locator("[part=card]").evaluateAll((cards) =>
    cards.map((card) => {
      const box = card.getBoundingClientRect();
      const parts = [...card.querySelectorAll("[part=about], [part=visit]")].map((part) =>
        part.getBoundingClientRect(),
      );
      return {
        top: box.top,
        bottom: box.bottom,
        parts: parts.map(({ left, top, bottom }) => ({ left, top, bottom })),
      };
    }),
  );
  const [first, second, third] = boxes;
  const image = await page.getByAltText("Singers").boundingBox();
  // The picture has its own place beside the text; where there is none, the text begins where it would be.
  expect(first?.parts[0]?.left).toBeGreaterThan((image?.x ?? 0) + (image?.width ?? 0));
  expect(second?.parts[0]?.left).toBe(image?.x);
  expect(first?.parts[1]?.left).toBeGreaterThan(first?.parts[0]?.left ?? 0);
  expect(first?.parts[1]?.top).toBe(first?.parts[0]?.top);
  expect([second?.top, third?.top]).toEqual([first?.bottom, second?.bottom]);
  for (const { bottom, parts } of boxes)
    expect(bottom - Math.max(...parts.map((part) => part.bottom))).toBeLessThanOrEqual(2 * 16);
});

test("as many programs stand side by side as the page says", async () => {
  const body =
    "<style>heritage-programs { --heritage-card-width: 300px }</style><heritage-programs></heritage-programs>";
  const nodes = ["one", "two", "three"].map((slug) => card({ slug }));
  const { page } = await bench.open({
    body,
    replies: [listing(...nodes)],
    viewport: { width: 1280, height: 900 },
  });
  const tops = await page
    .locator("[part=card]")
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

describe("on paper", () => {
  test("there is what can be read, with its addresses, and nothing to press", async () => {
    const books = { bookingUrl: "https://museum.example/book", infoUrl: "https://museum.example/songs" };
    const more = { hasNextPage: true, hasPreviousPage: false, startCursor: "0", endCursor: "1" };
    const off = card({ ...books, sessions: { nodes: [session({ status: "CANCELLED" })] } });
    const { page } = await bench.open({ body: listingBody, replies: [pageOf([off, card(books)], more)] });
    await page.emulateMedia({ media: "print" });
    const look = await page.evaluate(() => {
      const root = document.querySelector("heritage-programs")?.shadowRoot as ShadowRoot;
      const styleOf = (selector: string, pseudo?: string) =>
        getComputedStyle(root.querySelector(selector) as Element, pseudo);
      const shown = [...root.querySelectorAll("button, summary, [part~=calendar], nav")].filter(
        (element) => (element as HTMLElement).offsetParent !== null,
      );
      const { color, backgroundColor } = styleOf("[part=badge]");
      return {
        shown: shown.length,
        card: styleOf("[part=card]").breakInside,
        address: styleOf("[part=actions] a", "::after").content,
        badge: [color === styleOf("[part=title]").color, backgroundColor],
      };
    });
    await page.emulateMedia({ media: null });
    expect(look).toEqual({
      shown: 0,
      card: "avoid",
      address: expect.stringContaining("https://museum.example/book"),
      badge: [true, "rgba(0, 0, 0, 0)"],
    });
  });
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
