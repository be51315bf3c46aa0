// A museum's own site in Chromium, on another origin than the real API: a survey on one page, results on another.
import { readFileSync } from "node:fs";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import { axeViolations, settled } from "./element-page.ts";
import { startSite } from "./embedding-site.ts";
import { questions, type Steps } from "./sunday-table.ts";

/** The results of an evaluation, as they are read on an open page. */
export interface ShownResults {
  verdicts(): Promise<string[]>;
  quotes(): Promise<string[]>;
  /** What is told by language, a list for each side: those of which something is told, and those of which nothing is. */
  languages(): Promise<string[][]>;
  /** What axe objects to. */
  barriers(): Promise<string[]>;
  /** Lets a minute go by for the page. */
  aMinuteLater(): Promise<void>;
}

export interface MuseumSite {
  /** Somebody answers by keyboard; without a network until they are through, where they are offline. */
  answer(code: string, steps: Steps, how: { language: string; isOffline: boolean }): Promise<void>;
  showResults(evaluation: string, language: string): Promise<ShownResults>;
  close(): Promise<void>;
}

const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(
    readFileSync(new URL(`../../src/elements/survey/locales/${language}.json`, import.meta.url), "utf8"),
  );

export async function openMuseumSite(api: string): Promise<MuseumSite> {
  const site = await startSite(api, ({ pathname, searchParams }) =>
    pathname === "/survey"
      ? "<heritage-survey></heritage-survey>"
      : `<heritage-results evaluation="${searchParams.get("evaluation")}"></heritage-results>`,
  );
  const browser = await launchChromium();
  return {
    answer: async (code, steps, { language, isOffline }) => {
      const words = wordsOf(language);
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${site.origin}/survey#code=${code}`);
      await page.locator(`button[lang=${language}]`).press("Enter");
      // Whoever answers the second time has agreed before.
      const agree = page.getByRole("button", { name: words["I agree"] ?? "", exact: true });
      await page.locator("[part=title]").waitFor();
      if (await agree.isVisible()) await agree.press("Enter");
      await page.locator("[part=choices]").first().waitFor();
      await context.setOffline(isOffline);
      for (const { key, text, choices } of questions) {
        const question = text.find((one) => one.language === language)?.text ?? "";
        await page.locator("[part=title]").getByText(question).waitFor();
        const choice = choices.find(({ score }) => score === steps[key]);
        const label = choice?.text.find((one) => one.language === language)?.text ?? "";
        await page.getByLabel(label, { exact: true }).press("Space");
        await page.keyboard.press("Enter");
      }
      await context.setOffline(false);
      await page
        .getByText(words["All that you answered has arrived. No one is told who said it."] ?? "")
        .waitFor();
      await context.close();
    },
    showResults: async (evaluation, language) => {
      const page = await browser.newPage();
      await page.clock.install();
      await page.goto(`${site.origin}/results?evaluation=${evaluation}&language=${language}`);
      await settled(page);
      await page.locator("[part=verdict]").first().waitFor();
      return {
        verdicts: () => page.locator("[part=verdict]").allTextContents(),
        quotes: () => page.locator("[part=quote] blockquote").allInnerTexts(),
        languages: () =>
          page
            .locator("[part=side] > table tbody")
            .evaluateAll((all) =>
              all.map((one) => [...one.querySelectorAll("th")].map((th) => (th.textContent ?? "").trim())),
            ),
        barriers: () => axeViolations(page),
        aMinuteLater: async () => {
          await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(60_000)]);
          await settled(page);
        },
      };
    },
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}
