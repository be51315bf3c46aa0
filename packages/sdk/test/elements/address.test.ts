// What a visitor chooses stands in the page's address.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { answer, card, detail, listing, program, text } from "../support/element-answers.ts";
import {
  type ElementBench,
  type OpenPage,
  type PageOptions,
  read,
  settled,
  startElementBench,
} from "../support/element-page.ts";
import { graphqlError, type Reply } from "../support/protocol-server.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const body = '<heritage-programs filters page-size="2"></heritage-programs>';

function open(query = "", options: Partial<PageOptions> = {}): Promise<OpenPage> {
  return bench.open({ body, path: `/programs${query}`, ...options });
}

const facets: Reply = answer({
  programs: {
    facets: [
      {
        field: "KIND",
        buckets: ["WORKSHOP", "FESTIVAL"].map((value) => ({ value, label: null, count: 3 })),
      },
      {
        field: "SUBJECT",
        buckets: ["music", "food"].map((value) => ({ value, label: text(value), count: 2 })),
      },
    ],
  },
});

const parametersOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const shown = (page: Page) => page.locator("[part=title]").allInnerTexts();
const lists = (opened: OpenPage) => opened.variables().filter(({ orderBy }) => orderBy);
const page2 = async (page: Page) => page.locator("[part=page]").getByText("Page 2 of 23").waitFor();
const page1 = async (page: Page) => page.locator("[part=page]").getByText("Page 1 of 23").waitFor();

describe("the page of a listing", () => {
  test("is the same after Back, Forward, a reload, and by a shared link", async () => {
    const { page } = await open();
    const first = await shown(page);
    await page.getByRole("button", { name: "Next" }).click();
    await page2(page);
    const second = await shown(page);
    expect(second).not.toEqual(first);
    await page.goBack();
    await page1(page);
    expect(await shown(page)).toEqual(first);
    await page.goForward();
    await page2(page);
    expect(await shown(page)).toEqual(second);
    await page.reload();
    await settled(page);
    expect(await shown(page)).toEqual(second);
    const shared = await bench.open({ body, path: page.url().replace(bench.host, "") });
    expect(await shown(shared.page)).toEqual(second);
    expect(await read(shared.page.locator("[part=page]"))).toBe("Page 2 of 23");
  });

  test("leaves the rest of the address alone, and what a router keeps with it", async () => {
    const { page } = await open("?lang=en&page=9#programs");
    await page.evaluate(() => history.replaceState({ router: 7 }, ""));
    await page.getByRole("button", { name: "Next" }).click();
    await page2(page);
    expect(parametersOf(page)).toEqual({
      lang: "en",
      page: "9",
      "programs-page": "2",
      "programs-after": "1",
    });
    expect(new URL(page.url()).hash).toBe("#programs");
    expect(await page.evaluate("history.state")).toEqual({ router: 7 });
    await page.getByRole("button", { name: "Previous" }).click();
    await page1(page);
    expect(parametersOf(page)).toEqual({ lang: "en", page: "9" });
  });
});

describe("what a visitor chooses", () => {
  test("holds at once, is in the address, and can be taken back", async () => {
    const opened = await open();
    const { page } = opened;
    bench.api.replies.push(facets);
    await page.locator("summary").click();
    await page.getByLabel("Kind").waitFor();
    bench.api.replies.push(listing(card()));
    await page.getByLabel("Kind").selectOption("FESTIVAL");
    await page.getByRole("status").getByText("Programs: 1").waitFor();
    bench.api.replies.push(listing(card()), facets);
    await page.getByLabel("When").selectOption("past");
    await page.waitForFunction(() => location.search.includes("when=past"));
    await page.getByLabel("Free only").check();
    await page.waitForFunction(() => location.search.includes("free=true"));
    expect(parametersOf(page)).toEqual({
      "programs-kind": "FESTIVAL",
      "programs-when": "past",
      "programs-free": "true",
    });
    expect(lists(opened).at(-1)).toMatchObject({
      where: { and: [{ kind: { eq: "FESTIVAL" } }], isUpcoming: { eq: false }, isFree: { eq: true } },
    });
    await page.getByRole("button", { name: "Reset" }).click();
    await page1(page);
    expect(parametersOf(page)).toEqual({});
    expect(await page.getByLabel("When").inputValue()).toBe("upcoming");
    expect(await page.getByLabel("Free only").isChecked()).toBe(false);
  });

  test("is undone by Back, field by field", async () => {
    const { page } = await open();
    bench.api.replies.push(facets);
    await page.locator("summary").click();
    await page.getByLabel("Kind").waitFor();
    bench.api.replies.push(listing(card()));
    await page.getByLabel("Subject").selectOption("food");
    await page.getByRole("status").getByText("Programs: 1").waitFor();
    bench.api.replies.push(listing(card(), card()));
    await page.goBack();
    await page.getByRole("status").getByText("Programs: 2").waitFor();
    expect(await page.getByLabel("Subject").inputValue()).toBe("");
  });

  test("is what a link says, with the filters open and filled in", async () => {
    const opened = await open("?programs-search=song&programs-kind=ROUTE_MAPPING&programs-free=true", {
      replies: [listing(card()), facets],
    });
    const { page } = opened;
    await page.getByLabel("Kind").waitFor();
    expect(lists(opened)[0]).toMatchObject({
      search: "song",
      where: { and: [{ kind: { eq: "ROUTE_MAPPING" } }], isFree: { eq: true } },
    });
    expect(await page.getByLabel("Search").inputValue()).toBe("song");
    expect(await page.getByLabel("Kind").inputValue()).toBe("ROUTE_MAPPING");
    expect(await page.getByLabel("Free only").isChecked()).toBe(true);
    expect(await read(page.locator("summary"))).toBe("Filter (3)");
  });

  test("begins at the first page again", async () => {
    const opened = await open("?programs-page=2&programs-after=1");
    const { page } = opened;
    await page2(page);
    await page.locator("summary").click();
    await page.getByLabel("Free only").check();
    await page1(page);
    expect(parametersOf(page)).toEqual({ "programs-free": "true" });
  });

  test("is nothing where the page offers no filters, whatever a link says", async () => {
    const opened = await open("?programs-kind=FESTIVAL&programs-page=2&programs-after=1", {
      body: '<heritage-programs page-size="2"></heritage-programs>',
    });
    expect(lists(opened)[0]).toMatchObject({ after: "1", where: { isUpcoming: { eq: true } } });
    expect(JSON.stringify(lists(opened)[0])).not.toContain("FESTIVAL");
  });
});

describe("a link whose choice there is no more", () => {
  test("shows the rest of it", async () => {
    const opened = await open("?programs-free=true&programs-page=7&programs-after=old", {
      replies: [graphqlError("BAD_CURSOR", 400)],
    });
    await opened.page.locator("[part=card]").first().waitFor();
    expect(parametersOf(opened.page)).toEqual({ "programs-free": "true" });
    expect(await opened.page.getByRole("alert").count()).toBe(0);
  });

  test("shows everything, where what it has chosen is unknown", async () => {
    const opened = await open("?programs-kind=NONSENSE", { replies: [graphqlError("BAD_USER_INPUT", 400)] });
    await opened.page.locator("[part=card]").first().waitFor();
    expect(parametersOf(opened.page)).toEqual({});
  });
});

describe("several listings on a page", () => {
  const two = `<heritage-programs page-size="2"></heritage-programs>
    <heritage-programs page-size="3"></heritage-programs>
    <heritage-programs page-size="5" parameters="events"></heritage-programs>`;
  const nth = (page: Page, place: number) => page.locator("heritage-programs").nth(place);

  test("do not fight over parameters", async () => {
    const { page } = await open("", { body: two });
    for (const place of [0, 1, 2]) {
      await nth(page, place).getByRole("button", { name: "Next" }).click();
      await nth(page, place).getByText("Page 2 of").waitFor();
    }
    expect(parametersOf(page)).toEqual({
      "programs-page": "2",
      "programs-after": "1",
      "programs2-page": "2",
      "programs2-after": "2",
      "events-page": "2",
      "events-after": "4",
    });
    await page.reload();
    await settled(page);
    const pages = await page.locator("[part=page]").allInnerTexts();
    expect(pages).toEqual(["Page 2 of 23", "Page 2 of 15", "Page 2 of 9"]);
    await page.goBack();
    await nth(page, 2).getByText("Page 1 of").waitFor();
    expect(await nth(page, 0).getByText("Page 2 of 23").count()).toBe(1);
  });
});

describe("a page that wants its address left alone", () => {
  test("says so, and paging goes on without", async () => {
    const opened = await open("?programs-page=2&programs-after=1", {
      body: '<heritage-programs filters page-size="2" parameters="none"></heritage-programs>',
    });
    const { page } = opened;
    await page1(page);
    const before = [page.url(), await page.evaluate("history.length")];
    await page.getByRole("button", { name: "Next" }).click();
    await page2(page);
    expect([page.url(), await page.evaluate("history.length")]).toEqual(before);
  });

  test("may be in a sandbox, which has no address", async () => {
    const { page } = await open("", { body: "<p>A frame.</p>", isWaiting: true });
    const inner = `<script type="module" src="${bench.api.origin}/embed/v1/programs.js"></script>${body}`;
    await page.evaluate((srcdoc) => {
      const frame = Object.assign(document.createElement("iframe"), { srcdoc });
      frame.setAttribute("sandbox", "allow-scripts");
      document.querySelector("main")?.append(frame);
    }, inner);
    const frame = page.frameLocator("iframe");
    await frame.getByText("Page 1 of 23").waitFor();
    await frame.getByRole("button", { name: "Next" }).click();
    await frame.getByText("Page 2 of 23").waitFor();
  });
});

test("a program's page follows its parameter Back and Forward", async () => {
  const opened = await bench.open({
    body: '<heritage-program parameter="program"></heritage-program>',
    path: "/programs?program=songs",
    replies: [detail(program())],
  });
  const { page } = opened;
  bench.api.replies.push(detail(program({ title: text("Bread") })));
  await page.evaluate(() => {
    history.pushState(null, "", "?program=bread");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await page.getByText("Bread").waitFor();
  bench.api.replies.push(detail(program()));
  await page.goBack();
  await page.getByText("Songs of the Red Sea").waitFor();
  expect(opened.variables().map(({ by }) => by)).toEqual([
    { slug: "songs" },
    { slug: "bread" },
    { slug: "songs" },
  ]);
});
