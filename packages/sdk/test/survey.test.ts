// A survey on a museum's page, answered in Chromium on the real API.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../../scripts/chromium.mjs";
import { createClient, lookUpSurvey } from "../src/index.ts";
import { read } from "./support/element-page.ts";
import { openSurvey } from "./support/open-survey.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let browser: Browser;
let site: Server;
let survey: Awaited<ReturnType<typeof openSurvey>>;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), launchChromium()]);
  site = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A museum</title>
      <script type="module" src="${new URL("/embed/v1/programs.js", api.url)}"></script></head>
      <body><main><h1>A museum</h1><heritage-survey></heritage-survey></main></body></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  survey = await openSurvey(api, 2);
});
afterAll(async () => {
  await browser?.close();
  site?.closeAllConnections();
  site?.close();
  await api?.close();
});

/** A device of its own, with the link that holds the code. */
async function device(code: string): Promise<Page> {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/survey#code=${code}`);
  return page;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const titled = (page: Page, text: string) => page.locator("[part=title]").getByText(text).waitFor();
const saved = (page: Page) => page.locator("[part=status]").getByText("Saved.").waitFor();
const kept = (page: Page) => page.evaluate(() => localStorage.length + sessionStorage.length);

/** To which questions something was answered, as the service tells whoever has the code. */
async function answeredWith(code: string): Promise<string[]> {
  const { survey: found } = await lookUpSurvey(createClient({ url: api.url }), { input: { code } });
  return (found?.questions ?? []).filter(({ isAnswered }) => isAnswered).map(({ key }) => key);
}

test("is answered in two languages, without a network in the middle, on two devices, and taken back", async () => {
  const [code = "", other = ""] = survey.codes;
  const page = await device(code);
  await press(page, "English");
  await press(page, "I agree");
  await titled(page, "I feel at home here.");
  await page.getByLabel("Very much").press("Space");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(await answeredWith(code)).toEqual(["home"]);

  // Without a network: what is said waits, over a reload as well.
  await page.context().setOffline(true);
  await page.getByRole("textbox").fill("12");
  await page.keyboard.press("Enter");
  await page.getByText("sent as soon as there is a connection").waitFor();
  expect(await answeredWith(code)).toEqual(["home"]);

  // Meanwhile another device, in Arabic, answers the same question.
  const second = await device(code);
  await press(second, "العربية");
  await second.getByText("كم شخصًا قابلت؟").waitFor();
  expect(await second.locator("[part=root]").getAttribute("dir")).toBe("rtl");
  await second.getByRole("textbox").fill("٧");
  await second.keyboard.press("Enter");
  await second.locator("[part=status]").getByText("حُفظ").waitFor();

  // Back online and loaded again: the page goes on where it was, and asks which of the two counts.
  await page.context().setOffline(false);
  await page.reload();
  await titled(page, "What changed?");
  await page.getByRole("textbox").fill("We cook together now.");
  await press(page, "Next");
  await titled(page, "Which answer should count?");
  expect(await read(page.locator("[part=answer]").first())).toContain("12");
  expect(await read(page.locator("[part=answer]").last())).not.toContain("7");
  await press(page, "This one counts");
  await page.getByText("All that you answered has arrived.").waitFor();
  expect(await answeredWith(code)).toEqual(["home", "known", "words"]);
  expect(await kept(page)).toBe(0);

  // Taken back by the code alone.
  await press(page, "Take everything back");
  await press(page, "Delete my answers");
  await page.getByText("has been deleted on").waitFor();
  expect(await read(page.locator("[part=code]"))).toBe(code);
  expect(await answeredWith(code)).toEqual([]);
  await second.reload();
  await second.getByText("سُحبت الإجابات").waitFor();

  // Once the wave has closed, nothing more is asked, and nothing that waited stays on the device.
  const late = await device(other);
  await press(late, "English");
  await press(late, "I agree");
  await late.getByLabel("A little").press("Space");
  await late.context().setOffline(true);
  await late.keyboard.press("Enter");
  await late.getByText("sent as soon as there is a connection").waitFor();
  await survey.close();
  await late.context().setOffline(false);
  await late.getByText("did not arrive in time").waitFor();
  expect(await kept(late)).toBe(0);
});
