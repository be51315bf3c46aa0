// A survey that asks nothing any more: it shows what was found.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  axeViolations,
  type ElementBench,
  type PageOptions,
  read,
  startElementBench,
} from "../../support/element-page.ts";
import { evaluation, metric, result, resultsPage } from "../../support/results-answers.ts";
import { closedSurvey, inTwoLanguages, link, looked } from "../../support/survey-answers.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const open = (options: Partial<PageOptions>) =>
  bench.open({ body: "<heritage-survey></heritage-survey>", path: link, ...options });

describe("a survey that is over", () => {
  const [, arabic] = inTwoLanguages;
  const over = { releasedEvaluationId: "eval_1", language: arabic };
  const found = resultsPage(evaluation([result("HOST")], { metrics: [metric()] }));

  test("shows its results, in the language of the answers, and lets everything be taken back", async () => {
    const csp = `default-src 'none'; script-src ${bench.api.origin}; connect-src ${bench.api.origin}`;
    const viewport = { width: 320, height: 640 };
    const { page, variables, violations } = await open({
      ...{ csp, viewport, replies: [looked(closedSurvey(over)), found] },
    });
    const results = page.locator("heritage-results");
    await results.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await results.locator("[part=root]").getAttribute("lang")).toBe("ar");
    expect(await read(page.locator("[part=survey] > [part=summary]"))).toBe(
      "انتهى هذا الاستبيان. وهذه نتائجه.",
    );
    // The page around it is told of the survey alone.
    bench.api.replies.push(found);
    const heard = results.evaluate(async (inner) => {
      const names: string[] = [];
      document.addEventListener("heritage-load", ({ target }) => names.push((target as Element).localName));
      await (inner as unknown as { refresh(): Promise<void> }).refresh();
      return names;
    });
    expect(await heard).toEqual([]);
    const asked = variables().at(-1);
    expect([asked?.by, String(asked?.languages).slice(0, 3)]).toEqual([{ id: "eval_1" }, "ar,"]);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await page.getByRole("button", { name: "سحب كل شيء" }).press("Enter");
    await page.locator("[part=actions]").waitFor();
    expect([await results.count(), violations]).toEqual([0, []]);
    // Once back at the results, the keyboard goes on where they begin.
    bench.api.replies.push(found);
    await page.locator("[part=actions] button").first().press("Enter");
    await results.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await page.evaluate("document.activeElement.shadowRoot.activeElement?.getAttribute('part')")).toBe(
      "summary",
    );
  });

  test("shows them also to who has taken everything back, and says before that they will stand there", async () => {
    const gone = await open({
      replies: [looked(closedSurvey({ ...over, language: null, isWithdrawn: true })), found],
    });
    await gone.page.locator("heritage-results").getByText("A change was seen.").waitFor();
    const { page } = await open({ replies: [looked(closedSurvey())] });
    await page.getByText("Released results are shown here.").waitFor();
    expect(await page.locator("heritage-results").count()).toBe(0);
  });
});
