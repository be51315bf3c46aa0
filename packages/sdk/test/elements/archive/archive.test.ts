import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  answer,
  broken,
  card,
  countOf,
  detail,
  lent,
  listing,
  program as programFound,
  text,
} from "../../support/element-answers.ts";
import {
  axeViolations,
  type ElementBench,
  type OpenPage,
  type PageOptions,
  read,
  settled,
  startElementBench,
} from "../../support/element-page.ts";
import {
  archivePage,
  collectionPage,
  contributor,
  entry,
  item,
  notice,
  picture,
} from "../../support/item-answers.ts";
import type { Reply } from "../../support/protocol-server.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const noMore = { hasNextPage: false, hasPreviousPage: false, startCursor: "0", endCursor: "9" };
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
    const { page } = await open([archivePage([item()])]);
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
    const { page } = await open([archivePage([warned])]);
    expect(await read(page.locator("[part=warning]"))).toBe("Content warning Death and grief");
    expect(await page.locator("img, [part=summary]").count()).toBe(0);
    const own = picture({ contentWarning: text("A burial.") });
    const other = await open([archivePage([item({ media: { nodes: [own] } })])]);
    expect(await other.page.locator("img").count()).toBe(0);
  });

  test("narrows by its attributes, and says where nothing is found", async () => {
    const opened = await open([archivePage([])], {
      body: '<heritage-archive kind="oral history, Recipe" theme="foodways" community="habesha" country="ER, ET"></heritage-archive>',
    });
    expect(opened.variables()[0]?.where).toEqual({
      kind: { in: ["ORAL_HISTORY", "RECIPE"] },
      theme: { in: ["FOODWAYS"] },
      community: { in: ["habesha"] },
      country: { in: ["ER", "ET"] },
    });
    expect(await read(opened.page.locator("[part=message]"))).toBe("Nothing found.");
  });

  test("lets visitors search and choose; what they choose stands in the address, and can be taken back", async () => {
    const { page, variables } = await open([archivePage([item()]), facets], { body });
    const kind = page.getByLabel("Kind");
    await kind.waitFor();
    // Where all have the same there is nothing to choose.
    expect(await page.getByLabel("Theme").count()).toBe(0);
    expect(await page.getByLabel("Community").locator("option").allTextContents()).toEqual([
      "All",
      "Families from Eritrea",
      "other",
    ]);
    bench.api.replies.push(archivePage([item()]));
    await kind.selectOption("TEXTILE");
    await page.getByRole("button", { name: "Reset" }).waitFor();
    await settled(page);
    expect(page.url()).toContain("archive-kind=TEXTILE");
    expect(variables().at(-1)?.where).toEqual({ and: [{ kind: { eq: "TEXTILE" } }] });
    bench.api.replies.push(archivePage([item()]), facets);
    await page.getByLabel("Search").fill("bread");
    await page.getByLabel("Search").press("Enter");
    await page.waitForURL(/archive-search=bread/);
    bench.api.replies.push(archivePage([item()]), facets);
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForURL((url) => url.search === "");
  });

  test("turns its pages, and goes on at the top of the new one", async () => {
    const { page, variables } = await open([archivePage([item()], { ...noMore, hasNextPage: true })]);
    bench.api.replies.push(archivePage([warned], { ...noMore, hasPreviousPage: true }));
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("The Ship").waitFor();
    expect(variables().at(-1)).toMatchObject({ after: "9", first: 12 });
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("part")),
    ).toBe("list");
  });

  test("asks every 45 seconds what may still be seen: what is withdrawn goes, and without an answer all of it", async () => {
    const { page } = await open([archivePage([item(), warned]), archivePage([warned])], { hasClock: true });
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
      const { page } = await open([archivePage([item(), warned]), facets], {
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

describe("a collection", () => {
  const collectionBody =
    '<heritage-collection collection="two-looms" detail-href="/archive/{slug}" program-href="/programs/{slug}"></heritage-collection>';
  const openCollection = (reply: Reply, options: Partial<PageOptions> = {}) =>
    open([reply], { body: collectionBody, ...options });
  const loom = item({ id: "item_2", slug: "new-loom", title: text("A Loom of Light"), contributors: [] });
  const pair = entry({ id: "cent_2", section: text("Looms"), beside: loom, comment: text("One thread.") });

  test("shows its sections in their order, each item with its picture, credit, notices and who took part", async () => {
    const { page } = await openCollection(
      collectionPage([
        entry(),
        entry({
          id: "cent_3",
          item: item({ id: "item_3", contributors: [contributor("MAKER", "ANONYMOUS")] }),
        }),
        pair,
      ]),
    );
    expect(await page.locator("[part=heading]").allTextContents()).toEqual(["Bread", "Looms"]);
    expect(await page.locator("[part=description] p").count()).toBe(2);
    const first = await read(page.locator("[part=entry]").first());
    for (const fact of [
      "Himbasha for Sunday",
      "Drawn by Hiwet",
      "A sweet bread",
      "Taught byHiwet",
      "The community asks Name the source. Tell who taught you.",
      "Every oven has its own hour.",
    ])
      expect(first).toContain(fact);
    expect(await read(page.locator("[part=entry]").nth(1))).toContain(
      "Made bySomebody who is not named here",
    );
    expect(await page.locator("[part=entry] [part=title] a").first().getAttribute("href")).toBe(
      `${bench.host}/archive/sunday-bread`,
    );
  });

  test("is asked for by slug, by id or by a parameter of the page's address; a program's exhibition says so", async () => {
    const program = { id: "prog_1", slug: "songs", title: text("Songs of the Red Sea") };
    const { page, variables } = await openCollection(collectionPage([pair], { program }));
    expect(variables()[0]).toMatchObject({ by: { slug: "two-looms" }, entriesFirst: 20 });
    expect(await read(page.locator("[part=header]"))).toContain(
      "Exhibition Two Looms Asmara Circle · Songs of the Red Sea",
    );
    expect(await page.getByRole("link", { name: "Songs of the Red Sea" }).getAttribute("href")).toContain(
      "/programs/songs",
    );
    const other = await open([collectionPage([pair])], {
      body: '<heritage-collection parameter="which"></heritage-collection>',
      path: "/?which=coll_9",
    });
    expect(other.variables()[0]?.by).toEqual({ id: "coll_9" });
  });

  test.each([
    ["en", 1280, (first: number, second: number) => first < second],
    ["ar", 1280, (first: number, second: number) => first > second],
  ])("shows two items side by side, in %s as that is read", async (lang, width, inOrder) => {
    const { page } = await openCollection(collectionPage([pair]), { lang, viewport: { width, height: 800 } });
    const boxes = await page
      .locator("[part=beside] [part=item]")
      .evaluateAll((items) => items.map((one) => one.getBoundingClientRect()));
    const [first, second] = boxes.map(({ left, top }) => ({ left, top }));
    expect(first?.top).toBe(second?.top);
    expect(inOrder(first?.left ?? 0, second?.left ?? 0)).toBe(true);
  });

  test("shows them one above the other on a screen of 320 pixels, with room for both pictures before they come", async () => {
    const { page } = await openCollection(collectionPage([pair]), { viewport: { width: 320, height: 640 } });
    const boxes = await page
      .locator("[part=beside] [part=item]")
      .evaluateAll((items) => items.map((one) => one.getBoundingClientRect()));
    expect(boxes[1]?.top).toBeGreaterThanOrEqual(boxes[0]?.bottom ?? 0);
    expect(boxes[1]?.left).toBe(boxes[0]?.left);
    const shapes = await page
      .locator("[part=picture]")
      .evaluateAll((all) => all.map((one) => one.clientWidth / one.clientHeight));
    for (const shape of shapes) expect(shape).toBeCloseTo(4 / 3, 1);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });

  test("warns before it shows, and says nothing of the two until both are opened", async () => {
    const warnedLoom = { ...loom, warnings: [notice("DEATH_AND_GRIEF", text("Of a drowned village."))] };
    const { page, requests } = await openCollection(
      collectionPage([{ ...pair, item: warnedLoom, beside: loom }]),
      {
        viewport: { width: 1280, height: 800 },
      },
    );
    const entryShown = page.locator("[part~=pair]");
    expect(await read(entryShown)).toContain("Content warning Death and grief. Of a drowned village.");
    expect(await read(entryShown)).not.toContain("One thread.");
    expect(await entryShown.locator("[part=picture]").count()).toBe(1);
    expect(requests.filter(({ url }) => url.includes("/media/")).length).toBeLessThanOrEqual(1);
    await page.getByRole("button", { name: "Show" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("One thread.").waitFor();
    expect(await entryShown.locator("[part=picture]").count()).toBe(2);
  });

  test("loses what is withdrawn while it is open: no gap, no heading without items, no number", async () => {
    const second = entry({ id: "cent_4", item: item({ id: "item_4", title: text("Rue") }) });
    const { page } = await open([collectionPage([entry(), second, pair]), collectionPage([second])], {
      body: collectionBody,
      hasClock: true,
    });
    expect(await page.locator("[part~=entry]").count()).toBe(3);
    await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(46_000)]);
    await page.getByText("Himbasha").first().waitFor({ state: "detached" });
    expect(await page.locator("[part=heading]").allTextContents()).toEqual(["Bread"]);
    expect(await page.locator("[part~=entry]").allTextContents()).toHaveLength(1);
    bench.api.replies.push(broken);
    await page.clock.runFor(60_000);
    await page.getByRole("alert").waitFor();
    expect(await page.getByText("Rue").count()).toBe(0);
  });

  test("turns its pages, without saying how many there are", async () => {
    const { page, variables } = await openCollection(collectionPage([entry()], {}, { hasNextPage: true }));
    bench.api.replies.push(collectionPage([pair], {}, { hasPreviousPage: true }));
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("A Loom of Light").first().waitFor();
    expect(variables().at(-1)).toMatchObject({ entriesAfter: "9", entriesFirst: 20 });
    expect(page.url()).toContain("collection-after=9");
    bench.api.replies.push(collectionPage([entry()]));
    await page.getByRole("button", { name: "Previous" }).click();
    await page.getByText("Every oven").waitFor();
    expect(variables().at(-1)).toMatchObject({ entriesBefore: "0", entriesLast: 20 });
  });

  test("that is not there is one quiet sentence, with the way to an answer; one of which everything is withdrawn says so", async () => {
    const { page } = await openCollection(answer({ collection: null }));
    expect(await read(page.locator("[part=root]"))).toBe(
      "This is not here, or no longer. Read the answer to what you told us",
    );
    const empty = await openCollection(collectionPage([]));
    expect(await read(empty.page.locator("[part=message]"))).toBe("Nothing is here at present.");
  });

  test("tells search engines of its items, and of no picture", async () => {
    const { page } = await openCollection(collectionPage([pair]), {
      body: collectionBody.replace(" detail", " json-ld detail"),
    });
    const data = page.locator('script[type="application/ld+json"]');
    await data.waitFor({ state: "attached" });
    const found = JSON.parse((await data.textContent()) ?? "");
    const [collection] = found["@graph"];
    expect(JSON.stringify(found)).not.toContain("/media/");
    expect(collection).toMatchObject({
      "@type": "Collection",
      name: "Two Looms",
      hasPart: [
        { "@type": "Recipe", url: `${bench.host}/archive/sunday-bread` },
        { name: "A Loom of Light" },
      ],
    });
  });
});

describe.each([
  [
    "page",
    '<heritage-program program="songs"></heritage-program>',
    (picture: object | null) => detail(programFound({ picture })),
  ],
  [
    "card",
    "<heritage-programs></heritage-programs>",
    (picture: object | null) => listing(card({ picture }), card({ slug: "b", title: text("Another") })),
  ],
])("a picture lent by the archive, on a program's %s", (_where, programsBody, reply) => {
  const shown = (picture: object | null = lent()) => reply(picture);

  test("is shown with who is named for it and what its community asks; its place is there before it comes", async () => {
    const { page } = await open([shown()], { body: programsBody });
    const picture = page.getByAltText("Singers on a quay.");
    await picture.waitFor();
    expect(await picture.getAttribute("loading")).toBe("lazy");
    expect(await read(page.locator("[part=credit]"))).toBe("Drawn by Hiwet · Name the source");
    const [width = 0, height = 1] = await picture.evaluate((one) => [one.clientWidth, one.clientHeight]);
    expect(width / height).toBeCloseTo(4 / 3, 1);
  });

  test.each([
    ["nobody has described", lent({ alternativeText: null }), "Picture"],
    ["needs no words", lent({ alternativeText: null, isDecorative: true }), ""],
  ])("that %s says so", async (_what, picture, words) => {
    const { page } = await open([shown(picture)], { body: programsBody });
    await page.locator("[part=picture]").waitFor({ state: "attached" });
    expect(await page.locator("[part=picture]").getAttribute("alt")).toBe(words);
  });

  test("goes within a minute when it is withdrawn, or when nobody says that it may still be seen; the program stays", async () => {
    const { page } = await open([shown(), shown(null)], { body: programsBody, hasClock: true });
    await page.locator("[part=picture]").waitFor();
    await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(46_000)]);
    await page.locator("[part=picture]").waitFor({ state: "detached" });
    expect(await page.getByText("Songs of the Red Sea").isVisible()).toBe(true);
    const other = await open([shown(), broken], { body: programsBody, hasClock: true });
    await other.page.locator("[part=picture]").waitFor();
    await other.page.clock.runFor(60_000);
    await other.page.locator("[part=picture]").waitFor({ state: "detached" });
    expect(await other.page.getByText("Songs of the Red Sea").isVisible()).toBe(true);
    expect(await other.page.getByRole("alert").count()).toBe(0);
  });
});
