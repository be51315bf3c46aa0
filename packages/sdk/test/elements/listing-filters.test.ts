import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { answer, card, countOf, listing, page as pageOf, text } from "../support/element-answers.ts";
import {
  type ElementBench,
  type OpenPage,
  type PageOptions,
  read,
  startElementBench,
} from "../support/element-page.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());
function open(options: Partial<PageOptions> = {}): Promise<OpenPage> {
  return bench.open({ body: "<heritage-programs></heritage-programs>", ...options });
}

const focusedPart = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("part"));
describe("paging", () => {
  const body = '<heritage-programs page-size="2"></heritage-programs>';

  test("goes forwards and back, and on with the keyboard at the top of the page", async () => {
    const { page, variables } = await open({ body });
    const titles = () => page.locator("[part=title]").allInnerTexts();
    const turn = async (name: string, key: string, first: string) => {
      await page.getByRole("button", { name }).press(key);
      await page.getByText(first, { exact: true }).waitFor();
    };
    const first = await titles();
    expect(await page.getByRole("button", { name: "Previous" }).count()).toBe(0);
    await turn("Next", "Enter", "Program 3");
    expect(await focusedPart(page)).toBe("list");
    await turn("Next", "Enter", "Program 5");
    await turn("Previous", "Space", "Program 3");
    await turn("Previous", "Space", "Program 1");
    expect(await titles()).toEqual(first);
    expect(variables().map(({ first, last, after, before }) => [first ?? last, after, before])).toEqual([
      [2, undefined, undefined],
      [2, "1", undefined],
      [2, "3", undefined],
      [2, undefined, "4"],
      [2, undefined, undefined],
    ]);
  });

  test("says which page this is, of how many", async () => {
    const { page } = await open({ body });
    expect(await read(page.locator("[part=page]"))).toBe("Page 1 of 23");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("Page 2 of 23").waitFor();
  });

  test("says of how many at least, where nobody counted on", async () => {
    const more = { hasNextPage: true, hasPreviousPage: false, startCursor: "0", endCursor: "1" };
    const { page } = await open({
      body: '<heritage-programs page-size="2" filters></heritage-programs>',
      replies: [pageOf([card(), card()], more, countOf(10_000, "AT_LEAST"))],
    });
    expect(await read(page.locator("[part=page]"))).toBe("Page 1 of at least 5,000");
    expect(await read(page.getByRole("status"))).toBe("Programs: at least 10,000");
  });

  test("takes page sizes from 1 to 100 only", async () => {
    for (const [size, first] of [
      ["500", 100],
      ["-3", 1],
      ["many", 12],
    ]) {
      const { variables } = await open({
        body: `<heritage-programs page-size="${size}"></heritage-programs>`,
      });
      expect(variables()[0]?.first).toBe(first);
    }
  });
});

describe("filters", () => {
  test("come from attributes, in the words of an editor", async () => {
    const { variables } = await open({
      body: `<heritage-programs kind="workshop, oral-history" language="ti" subject="music" theme="foodways"
        community="wenzhou" partner="part_1, part_2" free when="past"></heritage-programs>`,
    });
    expect(variables()[0]).toMatchObject({
      where: {
        kind: { in: ["WORKSHOP", "ORAL_HISTORY"] },
        language: { in: ["ti"] },
        subject: { in: ["music"] },
        theme: { in: ["FOODWAYS"] },
        community: { in: ["wenzhou"] },
        partner: { in: ["part_1", "part_2"] },
        isFree: { eq: true },
        isUpcoming: { eq: false },
      },
      orderBy: "STARTS_ON_DESC",
    });
  });

  test("follow an attribute that changes", async () => {
    const { page, variables } = await open();
    const asked = page.waitForRequest(/graphql/);
    await page.evaluate(() => document.querySelector("heritage-programs")?.setAttribute("when", "all"));
    await (await asked).response();
    expect(variables().at(-1)?.where).toEqual({});
  });

  test("are the visitor's where the page allows it, with the keyboard alone", async () => {
    const facets = [
      facet("KIND", ["WORKSHOP", "FESTIVAL", "OTHER"]),
      facet("LANGUAGE", ["ti", "it"]),
      facet("SUBJECT", ["music"]),
    ];
    const { page, variables } = await open({ body: "<heritage-programs filters></heritage-programs>" });
    await expect(await read(page.getByRole("status"))).toBe("Programs: 45");
    expect(variables()).toHaveLength(1);
    bench.api.replies.push(answer({ programs: { facets } }));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const kind = page.getByLabel("Kind");
    await kind.waitFor();
    expect(await kind.locator("option").allInnerTexts()).toEqual([
      "All",
      "Workshop (3)",
      "Festival (3)",
      "Other (3)",
    ]);
    expect(await page.getByLabel("Subject").count()).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.type("song");
    bench.api.replies.push(listing(card()), answer({ programs: { facets } }));
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Programs: 1").waitFor();
    bench.api.replies.push(listing(), answer({ programs: { facets } }));
    await kind.focus();
    await page.keyboard.press("f");
    await page.getByText("No programs found.").waitFor();
    expect(await read(page.getByRole("status"))).toBe("Programs: 0");
    const asked = variables().filter(({ orderBy }) => orderBy);
    expect(asked.at(-1)).toMatchObject({ search: "song", where: { and: [{ kind: { eq: "FESTIVAL" } }] } });
    expect(await read(page.locator("summary"))).toBe("Filter (2)");
  });
});

const facet = (field: string, values: string[]) => ({
  field,
  buckets: values.map((value) => ({ value, label: field === "KIND" ? null : text(value), count: 3 })),
});
