// Results by language, below the side that they are of.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { axeViolations, type ElementBench, startElementBench } from "../../support/element-page.ts";
import { evaluation, metric, ofLanguage, result, resultsPage } from "../../support/results-answers.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const body = '<heritage-results evaluation="eval_1" heading-level="2"></heritage-results>';
async function show(results: object[], lang = "en") {
  const opened = await bench.open({
    body,
    lang,
    replies: [resultsPage(evaluation(results, { metrics: [metric()] }))],
  });
  if (JSON.stringify(results).includes('"language"')) await opened.page.locator("caption").first().waitFor();
  return opened;
}

describe("results by language", () => {
  const found = [
    result("HOST", { byLanguage: [ofLanguage("ar", null), ofLanguage("ti"), ofLanguage("uk", null)] }),
    result("COMMUNITY", { byLanguage: ["ar", "ti", "uk"].map((language) => ofLanguage(language, null)) }),
  ];
  const rowsOf = (page: Page, side: "first" | "last") =>
    page
      .locator("[part=side]")
      [side]()
      .locator("> table tr")
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim())),
      );

  test("stand below their side; those of which nothing is told stand together, whether few spoke them or nobody", async () => {
    const { page } = await show(found);
    expect(await rowsOf(page, "last")).toEqual([
      ["Language", "Average change", "95 % interval", "People"],
      ["Tigrinya", "+0.5", "0 to +1", "15"],
      ["Arabic and Ukrainian", "Not shown, to protect people."],
    ]);
    expect((await rowsOf(page, "first")).slice(1)).toEqual([
      ["Arabic, Tigrinya and Ukrainian", "Not shown, to protect people."],
    ]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("are named in the reader's language, from right to left too; without them nothing is said of languages", async () => {
    const { page } = await show(found, "ar");
    expect((await rowsOf(page, "last"))[1]?.[0]).toBe("التغرينية");
    expect(await page.locator("caption").first().textContent()).toBe("بحسب اللغة");
    expect(await axeViolations(page)).toEqual([]);
    const plain = await show([result("HOST")]);
    expect(await plain.page.locator("caption").count()).toBe(0);
    expect(plain.requests.filter(({ url }) => /\/languages[^?]*\.js/.test(url))).toEqual([]);
  });
});
