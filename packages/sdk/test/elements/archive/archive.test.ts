import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { answer, broken, countOf, text } from "../../support/element-answers.ts";
import {
  axeViolations,
  type ElementBench,
  type OpenPage,
  type PageOptions,
  read,
  settled,
  startElementBench,
} from "../../support/element-page.ts";
import { item, notice, picture } from "../../support/item-answers.ts";
import type { Reply } from "../../support/protocol-server.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const noMore = { hasNextPage: false, hasPreviousPage: false, startCursor: "0", endCursor: "9" };
const list = (nodes: object[], pageInfo: object = noMore): Reply =>
  answer({ archiveItems: { nodes, pageInfo, totalCount: countOf(nodes.length) } });
const bucket = (value: string, label: object | null = null) => ({ value, label, count: countOf(2) });
const facets = answer({
  archiveItems: {
    facets: [
      { field: "KIND", buckets: [bucket("RECIPE"), bucket("TEXTILE")] },
      { field: "THEME", buckets: [bucket("FAMILY")] },
      { field: "COMMUNITY", buckets: [bucket("habesha", text("Families from Eritrea")), bucket("other")] },
    ],
  },
});

const body = '<heritage-archive filters detail-href="/archive/{slug}" heading-level="2"></heritage-archive>';
const open = (replies: Reply[], options: Partial<PageOptions> = {}): Promise<OpenPage> =>
  bench.open({ body: body.replace(" filters", ""), path: "/", replies, ...options });

const warned = item({ slug: "b", title: text("The Ship"), warnings: [notice("DEATH_AND_GRIEF")] });

describe("a list of the archive", () => {
  test("shows of each item what it is, whose, and how to behave with it, and leads to its page", async () => {
    const { page } = await open([list([item()])]);
    const card = await read(page.locator("[part=card]"));
    for (const fact of [
      "Drawn by Hiwet",
      "Recipe",
      "Himbasha for Sunday",
      "since about 1970 · Asmara Circle",
      "A sweet bread",
      "Name the source",
    ])
      expect(card).toContain(fact);
    expect(await page.locator("[part=title] a").getAttribute("href")).toBe(
      `${bench.host}/archive/sunday-bread`,
    );
    expect(await page.getByAltText("Three loaves on a cloth.").isVisible()).toBe(true);
  });

  test("shows the warning in place of what it warns of", async () => {
    const { page } = await open([list([warned])]);
    expect(await read(page.locator("[part=warning]"))).toBe("Content warning Death and grief");
    expect(await page.locator("img, [part=summary]").count()).toBe(0);
    const own = picture({ contentWarning: text("A burial.") });
    const other = await open([list([item({ media: { nodes: [own] } })])]);
    expect(await other.page.locator("img").count()).toBe(0);
  });

  test("narrows by its attributes, and says where nothing is found", async () => {
    const opened = await open([list([])], {
      body: '<heritage-archive kind="oral history, Recipe" theme="foodways" community="habesha"></heritage-archive>',
    });
    expect(opened.variables()[0]?.where).toEqual({
      kind: { in: ["ORAL_HISTORY", "RECIPE"] },
      theme: { in: ["FOODWAYS"] },
      community: { in: ["habesha"] },
    });
    expect(await read(opened.page.locator("[part=message]"))).toBe("Nothing found.");
  });

  test("lets visitors search and choose; what they choose stands in the address, and can be taken back", async () => {
    const { page, variables } = await open([list([item()]), facets], { body });
    const kind = page.getByLabel("Kind");
    await kind.waitFor();
    // Where all have the same there is nothing to choose.
    expect(await page.getByLabel("Theme").count()).toBe(0);
    expect(await page.getByLabel("Community").locator("option").allTextContents()).toEqual([
      "All",
      "Families from Eritrea",
      "other",
    ]);
    bench.api.replies.push(list([item()]));
    await kind.selectOption("TEXTILE");
    await page.getByRole("button", { name: "Reset" }).waitFor();
    expect(page.url()).toContain("archive-kind=TEXTILE");
    expect(variables().at(-1)?.where).toEqual({ and: [{ kind: { eq: "TEXTILE" } }] });
    bench.api.replies.push(list([item()]), facets);
    await page.getByLabel("Search").fill("bread");
    await page.getByLabel("Search").press("Enter");
    await page.waitForURL(/archive-search=bread/);
    bench.api.replies.push(list([item()]), facets);
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForURL((url) => url.search === "");
  });

  test("turns its pages, and goes on at the top of the new one", async () => {
    const { page, variables } = await open([list([item()], { ...noMore, hasNextPage: true })]);
    bench.api.replies.push(list([warned], { ...noMore, hasPreviousPage: true }));
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("The Ship").waitFor();
    expect(variables().at(-1)).toMatchObject({ after: "9", first: 12 });
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("part")),
    ).toBe("list");
  });

  test("asks every 45 seconds what may still be seen: what is withdrawn goes, and without an answer all of it", async () => {
    const { page } = await open([list([item(), warned]), list([warned])], { hasClock: true });
    await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(46_000)]);
    await settled(page);
    await page.getByText("Himbasha").waitFor({ state: "detached" });
    expect(await page.getByText("The Ship").isVisible()).toBe(true);
    bench.api.replies.push(broken);
    await page.clock.runFor(60_000);
    await page.getByRole("alert").waitFor();
    expect(await page.getByText("The Ship").count()).toBe(0);
  });

  test.each(["en", "ar", "ti", "zh"])(
    "has no barrier that axe finds, and fits 320 pixels, in %s",
    async (lang) => {
      const { page } = await open([list([item(), warned]), facets], {
        body,
        lang,
        viewport: { width: 320, height: 640 },
      });
      await page.locator("select").first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    },
  );
});
