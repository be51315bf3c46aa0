// A survey on paper: a sheet for each code, from the same questions as on the screen.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  axeViolations,
  type ElementBench,
  type PageOptions,
  startElementBench,
} from "../../support/element-page.ts";
import { CODE, inTwoLanguages, link, questions, surveyService } from "../../support/survey-answers.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const ANOTHER = "0000-0000-0000-0000-0000";
const body = "<heritage-survey></heritage-survey>";
const tools = (page: Page) => page.locator("[part=tools] button");
const sheets = (page: Page) => page.locator("[part=sheet]");

/** With the sheets on the screen, in the first language or in another one. */
async function open(options: Partial<PageOptions> = {}, service = surveyService()) {
  const opened = await bench.open({
    body,
    path: link,
    colorScheme: "light",
    answering: service.answering,
    ...options,
  });
  if (service.survey.languages.length > 1)
    await opened.page.locator("[data-kind=LANGUAGE] button").last().click();
  await tools(opened.page).nth(-3).click();
  await sheets(opened.page).first().waitFor();
  return { ...opened, service };
}

/** What would be printed, as a page of its own. */
async function printed(page: Page): Promise<string | undefined> {
  await page.evaluate(() => {
    const append = ShadowRoot.prototype.append;
    ShadowRoot.prototype.append = function (...nodes) {
      append.apply(this, nodes);
      const [frame] = nodes as [HTMLIFrameElement];
      const print = () => {
        const { documentElement, adoptedStyleSheets } = frame.contentDocument as Document;
        const rules = adoptedStyleSheets.flatMap((sheet) =>
          [...sheet.cssRules].map(({ cssText }) => cssText),
        );
        const style = `<style>${rules.join("\n")}</style></head>`;
        Object.assign(window, { printed: documentElement.outerHTML.replace("</head>", style) });
      };
      Object.assign(frame.contentWindow as Window, { print });
    };
  });
  await page.locator("[part~=send]").click();
  return (await page.evaluate("window.printed")) as string | undefined;
}

test("a sheet has what is agreed to, each question with its choices and reasons, and a strip with the code", async () => {
  const { page, service, violations, requests } = await open();
  const shown = ((await sheets(page).allInnerTexts())[0] ?? "").replace(/\s+/g, " ");
  for (const { text, choices } of questions)
    for (const words of [text, ...choices.map((choice) => choice.text)]) expect(shown).toContain(words);
  for (const words of [
    "What you answer is kept until 2032.",
    "I agree I do not agree",
    "Not at all A little Very much I don’t know I prefer not to say",
    "0 1 2 3 4 5 6 7 8 9 10",
    "Write a whole number from 0 to 100.",
    "Mark all that apply. Bread Coffee Stew None of these",
    "Write 1, 2, 3 … in your order.",
    "until 1 January 2032",
    `${bench.host}/survey`,
  ])
    expect(shown).toContain(words);
  expect(shown.split(CODE)).toHaveLength(3);
  // NO_RESPONSE is a question that is left open: there is no box for it.
  expect(await sheets(page).locator("li .box").count()).toBe(2 + 5 + 13 + 4 + 3 + 2 + 1);
  const html = await printed(page);
  expect(html).not.toMatch(/A museum's page|textarea|<button/);
  expect(html).toContain(CODE);
  expect([service.sent, violations]).toEqual([[], []]);
  expect(requests.filter(({ url }) => /7k3m/i.test(url))).toEqual([]);
});

test("several people get a sheet each, on pages of its own; a code that was misread gets none", async () => {
  const { page } = await open();
  await page.locator("summary").click();
  await page
    .locator("#codes")
    .fill(`${CODE.toLowerCase()}\n\n${ANOTHER}\n${CODE.replace("Q", "R")}\n${ANOTHER}`);
  await page.getByText("one sign may have been misread").waitFor();
  expect(await sheets(page).locator(".head code").allTextContents()).toEqual([CODE, ANOTHER]);
  const html = await printed(page);
  const paper = (await page.context().browser()?.newPage()) as Page;
  const pagesOf = async (format: string) =>
    (await paper.pdf({ format })).toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
  for (const format of ["A4", "Letter"]) {
    await paper.setContent(html ?? "");
    // Sheets of which two would have room on a page.
    await paper.evaluate(() => {
      for (const asked of document.querySelectorAll("li.asked ~ li.asked")) asked.remove();
    });
    const both = await pagesOf(format);
    await paper.evaluate(() => document.querySelector("[part=sheet]")?.remove());
    const one = await pagesOf(format);
    // A browser that knows fronts from backs leaves a back empty, where a sheet ends on a front.
    expect([2 * one, 2 * one + (one % 2)]).toContain(both);
  }
  await paper.close();
  await page.getByLabel("Without a code: it is written in by hand").check();
  expect(await sheets(page).count()).toBe(1);
  expect(await sheets(page).locator(".code .box").count()).toBe(40);
  expect((await sheets(page).allInnerTexts()).join()).not.toContain(CODE);
});

test("where every code was misread nothing is printed, and the keyboard goes back to them", async () => {
  const { page } = await open();
  await page.locator("summary").click();
  await page.locator("#codes").fill(CODE.replace("Q", "R"));
  await page.getByText("one sign may have been misread").waitFor();
  expect(await sheets(page).count()).toBe(0);
  expect(await printed(page)).toBeUndefined();
  expect(await page.evaluate("document.activeElement.shadowRoot.activeElement.id")).toBe("codes");
  // What was opened and typed stays, until it is left.
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await tools(page).nth(-3).click();
  expect(await page.locator("#codes").isVisible()).toBe(true);
  expect(await page.locator("#codes").inputValue()).toBe(CODE.replace("Q", "R"));
  await page.locator("#codes").fill("");
  expect(await sheets(page).locator(".head code").allTextContents()).toEqual([CODE]);
});

test("labels say which language they are in, where the survey's is one that the elements do not speak", async () => {
  const [english] = inTwoLanguages;
  const language = { ...english, tag: "so" };
  const { page } = await open({}, surveyService({ languages: [language], language }));
  expect(await page.locator(".sheets").getAttribute("lang")).toBe("so");
  const languageOf = (text: string) =>
    sheets(page)
      .getByText(text)
      .first()
      .evaluate((found) => found.closest("[lang]")?.getAttribute("lang"));
  for (const label of [
    "I agree",
    "I don’t know",
    "None of these",
    "Mark all that apply.",
    "Write a whole",
    "Keep it.",
  ])
    expect([label, await languageOf(label)]).toEqual([label, "en"]);
  for (const text of [...questions.map((one) => one.text), "Very much"])
    expect([text, await languageOf(text)]).toEqual([text, "so"]);
  const british = { ...english, tag: "en-GB" };
  const { page: spoken } = await open({}, surveyService({ languages: [british], language: british }));
  expect(await sheets(spoken).locator("[lang=en]").count()).toBe(0);
});

test("what was answered before is still there after it", async () => {
  const { page, service } = await open({}, surveyService({ hasConsented: true }));
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByLabel("Very much").check();
  await tools(page).first().click();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  expect(await page.getByLabel("Very much").isChecked()).toBe(true);
  await page.locator("[part~=send]").click();
  await page.getByText("Saved.").waitFor();
  expect(service.sent).toHaveLength(1);
});

test.each(["en", "ar", "ti", "uk", "zh", "it"])(
  "in %s it has no barrier that axe finds, fits 320 pixels, is in one language, and violates no policy",
  async (lang) => {
    const api = bench.api.origin;
    const csp = `default-src 'none'; script-src ${api}; connect-src ${api}; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const [english, arabic] = inTwoLanguages;
    const language = lang === "ar" ? arabic : { ...english, tag: lang };
    const { page, violations, errors } = await open(
      { lang, csp, viewport: { width: 320, height: 640 } },
      surveyService({ languages: [language], language }),
    );
    await page.locator("summary").click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    const root = page.locator(".sheets");
    expect([await root.getAttribute("lang"), await root.getAttribute("dir")]).toEqual([
      lang,
      lang === "ar" ? "rtl" : "ltr",
    ]);
    const html = await printed(page);
    expect(html).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
    if (lang !== "en") expect(html).not.toMatch(/I agree|Cut this off|Mark all/);
    expect([violations, errors]).toEqual([[], []]);
  },
);
