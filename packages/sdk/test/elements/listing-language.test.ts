import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { card, listing, text } from "../support/element-answers.ts";
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

const root = (page: Page) => page.locator("heritage-programs [part=root]");
describe("the language of a listing", () => {
  test.each([
    ["en", "Next", "ltr"],
    ["ar", "التالي", "rtl"],
    ["ti", "ዝቕጽል", "ltr"],
    ["uk", "Наступні", "ltr"],
    ["zh", "下一页", "ltr"],
    ["it", "Successivi", "ltr"],
  ])("is the page's: %s", async (lang, next, dir) => {
    const { page, variables } = await open({ lang });
    expect(await page.getByRole("button", { name: next }).count()).toBe(1);
    expect([await root(page).getAttribute("lang"), await root(page).getAttribute("dir")]).toEqual([
      lang,
      dir,
    ]);
    expect(variables()[0]?.languages).toEqual(lang === "en" ? ["en", "en-GB"] : [lang, "en-GB"]);
  });

  test("is English with the visitor's dates where the labels are not translated", async () => {
    const { page } = await open({ lang: "de", replies: [listing(card())] });
    expect(await root(page).getAttribute("lang")).toBe("en");
    const days = page.locator("[part=dates] time");
    expect([await days.getAttribute("lang"), await read(days)]).toEqual(["de", "1.–29. Mai 2027"]);
  });

  test("is that of the attribute, whatever the page says", async () => {
    const body = '<heritage-programs languages="it, ti"></heritage-programs>';
    const { page, variables } = await open({ lang: "ar", body });
    expect(await root(page).getAttribute("lang")).toBe("it");
    expect(variables()[0]?.languages).toEqual(["it", "ti"]);
  });

  test("is the browser's on a page that does not say", async () => {
    const { page } = await open({ lang: "", locale: "uk-UA" });
    expect(await root(page).getAttribute("lang")).toBe("uk");
  });

  test("marks a text that exists in another language only", async () => {
    const { page } = await open({ replies: [listing(card({ title: text("أغاني الميناء", "ar", "RTL") }))] });
    const title = page.locator("[part=title] span");
    expect([await title.getAttribute("lang"), await title.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    expect(await read(page.locator("[part=fallback]"))).toBe("Language of the text: Arabic");
  });

  test("says nothing of the language where every text is in the visitor's", async () => {
    const { page } = await open({ replies: [listing(card())] });
    expect(await page.locator("[part=fallback]").count()).toBe(0);
  });
});
