// What people said, beside the numbers: while they want to be quoted.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { broken, text } from "../../support/element-answers.ts";
import { axeViolations, type ElementBench, startElementBench } from "../../support/element-page.ts";
import type { Reply } from "../../support/protocol-server.ts";
import { evaluation, result, resultsPage } from "../../support/results-answers.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const body = '<heritage-results evaluation="eval_1" heading-level="2"></heritage-results>';
const excerpt = (id: string, said: object, more: object = {}) => ({
  ...{ id, text: said, side: "COMMUNITY", name: null, isPublic: true },
  ...more,
});
const milk = excerpt("exce_1", text("Now I bring the milk."), { name: "Abrehet T." });
const coffee = excerpt("exce_2", text("ጐረቤት መጺኣ።", "ti"), { side: "HOST" });
const quoting = (...excerpts: object[]): Reply =>
  resultsPage(
    evaluation([result("HOST")], {
      qualitativeRecords: [{ id: "qual_1", title: text("Coffee at the Sunday table"), excerpts }],
    }),
  );

describe("a quotation", () => {
  test("names its speaker as they want it, or their side alone, and is read in its own language", async () => {
    const { page } = await bench.open({ body, replies: [quoting(milk, coffee)] });
    await page.getByRole("heading", { name: "In their words" }).waitFor();
    const quotes = page.locator("[part=quote]");
    expect(await quotes.locator("figcaption").allInnerTexts()).toEqual([
      "Abrehet T. · Community · Coffee at the Sunday table",
      "Host · Coffee at the Sunday table",
    ]);
    expect(await quotes.locator("blockquote [lang=ti]").textContent()).toBe("ጐረቤት መጺኣ።");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("is below a heading in the reader's language, from right to left too", async () => {
    const { page } = await bench.open({ body, lang: "ar", replies: [quoting(milk)] });
    await page.getByRole("heading", { name: "بكلماتهم" }).waitFor();
    const sides = await page.locator("[part=quote]").evaluate((quote) => {
      const { paddingRight, paddingLeft } = getComputedStyle(quote);
      return [paddingRight, paddingLeft].map((padding) => padding !== "0px");
    });
    expect(sides).toEqual([true, false]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("goes within a minute when it is taken back, or when nobody says that it still stands; the numbers stay", async () => {
    const { page } = await bench.open({
      body,
      hasClock: true,
      replies: [quoting(milk, coffee), quoting(coffee)],
    });
    await page.getByText("Now I bring the milk.").waitFor();
    await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(46_000)]);
    await page.getByText("Now I bring the milk.").waitFor({ state: "detached" });
    expect(await page.locator("[part=quote]").count()).toBe(1);
    const other = await bench.open({ body, hasClock: true, replies: [quoting(milk), broken] });
    await other.page.getByText("Now I bring the milk.").waitFor();
    await other.page.clock.runFor(60_000);
    await other.page.getByText("Now I bring the milk.").waitFor({ state: "detached" });
    expect(await other.page.locator("[part=verdict]").allTextContents()).toEqual(["A change was seen."]);
    expect(await other.page.getByRole("alert").count()).toBe(0);
  });

  test("is nowhere where there is none, and what shows it is not loaded", async () => {
    const { page, requests } = await bench.open({ body, replies: [quoting()] });
    await page.locator("[part=verdict]").waitFor();
    expect(await page.getByText("In their words").count()).toBe(0);
    expect(requests.filter(({ url }) => /quotes/.test(url))).toEqual([]);
  });
});
