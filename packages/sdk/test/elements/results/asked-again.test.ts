// Whether a change helped: the same metric, asked again of other people.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { text } from "../../support/element-answers.ts";
import { axeViolations, type ElementBench, read, startElementBench } from "../../support/element-page.ts";
import {
  askedAgain,
  evaluation,
  finding,
  recommendation,
  result,
  resultsPage,
} from "../../support/results-answers.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const body = '<heritage-results evaluation="eval_1" heading-level="2"></heritage-results>';
const show = (results: object[], facts: object, lang = "en") =>
  bench.open({ body, lang, replies: [resultsPage(evaluation(results, facts))] });

describe("asked again after the change,", () => {
  const changed = (again: object[], facts: object = {}) =>
    finding(
      [
        recommendation({
          ...{
            state: "CLOSED",
            answer: "ACCEPTED",
            answerText: text("Carla does it."),
            answeredOn: "2027-04-01",
          },
          ...{ changeText: text("A table for both."), changedOn: "2027-06-01", askedAgain: again },
        }),
      ],
      facts,
    );
  const step = (page: Page) => page.locator("[part=step]").last();

  test.each([
    [askedAgain("HOST"), "Host: First +0.2, then +0.8. A change was seen."],
    [
      askedAgain("HOST", { after: -0.8, verdict: "NOT_SUPPORTED", reasons: ["OPPOSITE"] }),
      "Host: First +0.2, then −0.8. It went the other way.",
    ],
    [
      askedAgain("HOST", { after: 0.3, verdict: "NOT_SUPPORTED", reasons: ["SMALLER_THAN_AGREED"] }),
      "Host: First +0.2, then +0.3. The change is smaller than agreed.",
    ],
    [
      askedAgain("HOST", { after: 0.5, verdict: "INSUFFICIENT_DATA", reasons: ["TOO_UNCERTAIN"] }),
      "Host: First +0.2, then +0.5. We cannot tell, because the answers leave it open. This does not mean that nothing changed.",
    ],
    [
      askedAgain("HOST", { after: null, interval: null, verdict: "INSUFFICIENT_DATA", reasons: ["TOO_FEW"] }),
      "Host: We cannot tell, because too few people answered.",
    ],
    [
      askedAgain("HOST", { after: null, interval: null, verdict: null }),
      "Host: Not shown, to protect people.",
    ],
  ])("%#: it is told by the same verdicts, of whom and when", async (again, sentence) => {
    const { page } = await show([result("HOST")], { findings: [changed([again])] });
    const shown = await read(step(page));
    expect(shown).toMatch(/^Asked again/);
    expect(shown).toContain(sentence);
    expect(shown).toContain("Other people were asked, and other things may have changed.");
    expect(shown).toContain("1 March 2028");
    expect(shown).not.toMatch(/impact|effect|helped/i);
  });

  test("both sides stand beside each other, each time by itself; a share is told as one", async () => {
    const shares = { before: 0.4, after: 0.6 };
    const again = [
      ...[askedAgain("COMMUNITY", shares), askedAgain("HOST", shares)],
      askedAgain("COMMUNITY", { ...shares, releasedOn: "2029-03-01" }),
    ];
    const facts = { findings: [changed(again, { metric: { id: "metr_2", kind: "SHARE" } })] };
    const { page } = await show([result("HOST")], facts);
    expect(await page.locator("[part=step] [part=label]").allTextContents()).toEqual([
      ...["Said", "Recommended", "Answered", "Changed", "Asked again"],
    ]);
    expect(await read(step(page))).toMatch(
      /Community: First 40%, then 60%\. A change was seen\..*1 March 2028.*Host: First 40%.*1 March 2028.*Community: .*1 March 2029/,
    );
  });

  test("without it nothing is said of it", async () => {
    const { page } = await show([result("HOST")], { findings: [changed([])] });
    expect(await read(step(page))).toMatch(/^Changed/);
  });

  test.each(["en", "ar", "it", "ti", "uk", "zh"])(
    "in %s it is in one language, and has no barrier that axe finds",
    async (lang) => {
      const { page } = await show([result("HOST")], { findings: [changed([askedAgain("HOST")])] }, lang);
      const shown = await read(step(page));
      expect(shown.includes("Asked again")).toBe(lang === "en");
      expect(shown.includes("Other people")).toBe(lang === "en");
      expect(shown).not.toMatch(/\{\w+\}/);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
