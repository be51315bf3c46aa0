// The demonstration's pages of its archive and its evaluations: what a real service has, in a real browser.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createTestApp, type TestApp } from "#test/test-app";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import { demoPerson } from "../../src/demo/demo-people.ts";

let app: TestApp;
let browser: Browser;
let page: Page;
const elsewhere: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  app = await createTestApp({ demo: "archive" });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

beforeEach(() => {
  for (const list of [elsewhere, complaints]) list.length = 0;
});
afterEach(() => page?.close());

async function open(path: string, context: BrowserContextOptions = {}, hasClock = false): Promise<Page> {
  page = await browser.newPage({ locale: "en-GB", timezoneId: "Europe/Rome", ...context });
  if (hasClock) await page.clock.install();
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== app.url) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(app.url + path);
  await page.locator("[part=title]").first().waitFor();
  return page;
}

async function axeViolations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Whether each picture that the page has in sight has arrived. */
const pictures = () =>
  page.locator("[part=picture]").evaluateAll(async (images) => {
    const each = images as HTMLImageElement[];
    await Promise.all(
      each.map((image) => {
        image.loading = "eager";
        return image.decode().catch(() => undefined);
      }),
    );
    return each.map(({ naturalWidth }) => naturalWidth > 0);
  });

const languages = ["en", "ar", "it", "ti", "uk", "zh"];
/** Those that have been looked at in four languages differ by their texts alone. */
const pathsIn = (lang: string) => (["it", "uk"].includes(lang) ? paths.slice(-3) : paths);
const paths = [
  "/demo/archive",
  "/demo/archive/himbasha-for-sunday",
  "/demo/archive/the-ship-that-waited",
  "/demo/collections/hands-and-threads",
  "/demo/results/lanterns-on-the-quay",
  "/demo/survey",
  "/demo/calendar",
];

describe.each(languages)("in %s", (lang) => {
  test.each(pathsIn(lang))(
    "%s has no barrier that axe finds, nothing that its policy forbids, and fits 320 pixels",
    async (path) => {
      await open(`${path}?lang=${lang}`, { viewport: { width: 320, height: 640 } });
      expect(await axeViolations()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      expect([elsewhere, complaints]).toEqual([[], []]);
    },
  );
});

describe("the archive of the museum", () => {
  test("shows its items with their pictures, and leads to each", async () => {
    await open("/demo/archive?lang=it");
    expect(await page.locator("[part=card]").count()).toBe(12);
    expect(new Set(await pictures())).toEqual(new Set([true]));
    await page.getByLabel("Cerca").fill("cardamomo");
    await page.getByLabel("Cerca").press("Enter");
    await page.getByRole("link", { name: "Himbasha della domenica" }).click();
    await page.getByRole("heading", { level: 1, name: "Himbasha della domenica" }).waitFor();
    expect(await pictures()).toEqual([true]);
    expect(await page.locator("[part=ingredient]").count()).toBe(6);
  });

  test("finds by a word in any language, and by kind", async () => {
    await open("/demo/archive?lang=en");
    await page.getByLabel("Search").fill("лисиця");
    await page.getByLabel("Search").press("Enter");
    await page.getByText("Items: 1", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Reset" }).click();
    await page.getByText("Items: 26", { exact: true }).waitFor();
    await page.getByLabel("Kind").selectOption("MUSIC");
    await page.getByText("Items: 3", { exact: true }).waitFor();
  });

  test("warns before it tells, and plays what it has", async () => {
    await open("/demo/archive/the-ship-that-waited?lang=en");
    expect(await page.getByText("three days outside the harbour").count()).toBe(0);
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByText("three days outside the harbour").waitFor();
    const plays = await page.locator("audio").evaluate(async (audio: HTMLAudioElement) => {
      audio.muted = true;
      await audio.play();
      return audio.duration > 5;
    });
    expect(plays).toBe(true);
  });

  test("shows an exhibition: an old cloth beside the new one that answers it, and what was said of both", async () => {
    await open("/demo/collections/hands-and-threads?lang=en", { viewport: { width: 1280, height: 900 } });
    await page.getByRole("heading", { level: 1, name: "Hands and Threads" }).waitFor();
    const pair = page.locator("[part~=pair]");
    expect(await pair.locator("[part=item]").count()).toBe(2);
    expect(await pair.locator("[part=comment]").count()).toBe(0);
    await pair.getByRole("button", { name: "Show" }).click();
    await pair.getByText("The same missed stitch").waitFor();
    expect(new Set(await pictures())).toEqual(new Set([true]));
    await page.getByRole("link", { name: "A White Dress for Sunday" }).click();
    await page.getByRole("heading", { level: 1, name: "A White Dress for Sunday" }).waitFor();
  });

  test.each(["/demo", "/demo/programs/coffee-three-times"])("lends pictures to %s", async (path) => {
    await open(`${path}?lang=en`);
    await page.locator("[part=picture]").first().waitFor();
    expect(new Set(await pictures())).toEqual(new Set([true]));
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test("takes what somebody says who was never asked, to the stewards who decide about it, and gives a code for their answer", async () => {
    await open("/demo/archive/the-quay-in-the-morning?lang=zh");
    await page.locator("[part=notice]").getByRole("button").click();
    await page.getByLabel("您想说什么？").fill("左边是我的叔公。请撤下。");
    await page.getByLabel("您与它有什么关系？").fill("侄孙");
    await page.keyboard.press("Enter");
    const code = await page.locator("[part=code]").textContent();
    expect(code).toMatch(/^(\w{4}-){4}\w{4}$/);
    expect([elsewhere, complaints]).toEqual([[], []]);
    const steward = await demoPerson(app.databaseSessions, "steward", ["heritage:steward"]);
    const session = app.databaseSessions.memberSession(steward);
    const objections = await session.query(
      "select statement, contact, language from objections join items on items.id = item_id where items.slug = 'the-quay-in-the-morning'",
    );
    expect(objections).toEqual([
      { statement: "左边是我的叔公。请撤下。\n\n说话人: 侄孙", contact: null, language: "zh" },
    ]);
    const visitor = await app.graphql(
      "mutation ($code: String!) { objectionByCode(input: { code: $code }) { objection { answeredAt } } }",
      { code },
    );
    expect(visitor.data.objectionByCode.objection).toEqual({ answeredAt: null });
  });

  test("loses within a minute what is taken away while a visitor reads it, picture and title too", async () => {
    await open("/demo/archive/rue-on-the-balcony?lang=en", {}, true);
    expect(await page.title()).toContain("Rue on the Balcony");
    await app.database.asOwner((owner) =>
      owner.query("update heritage.items set deleted_at = now() where slug = 'rue-on-the-balcony'"),
    );
    await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(46_000)]);
    await page.getByText("This is not here, or no longer.").waitFor();
    expect(await page.locator("[part=picture]").count()).toBe(0);
    const left = await page.evaluate(() => document.documentElement.outerHTML);
    expect(left).not.toContain("Rue on the Balcony");
    expect(left).not.toContain("Tena adam");
  });
});

describe("the results of the museum's evaluations", () => {
  test("are found from the list, and say of both sides what may be said, with the table by the keyboard", async () => {
    page = await browser.newPage({ locale: "en-GB" });
    await page.goto(`${app.url}/demo/results?lang=en`);
    await page.getByRole("link", { name: /Lanterns on the Quay/ }).click();
    await page.getByRole("heading", { level: 1, name: "Did the lanterns bring us closer?" }).waitFor();
    expect(await page.title()).toBe("Did the lanterns bring us closer? · Old Harbour Museum");
    expect(await page.locator("[part=verdict]").allTextContents()).toEqual([
      "The change is smaller than agreed.",
      "A change was seen.",
      "It went the other way.",
      "We cannot tell, because the answers leave it open.",
      "The target was reached.",
      "We cannot tell, because the answers leave it open.",
      "36%",
      "0%",
    ]);
    expect(await page.getByText("Annual accounts of the museum, page 12").isVisible()).toBe(true);
    await page.locator("[part=numbers]").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("table").first().getByRole("row").count()).toBeGreaterThan(8);
    expect(await page.getByText("Let two elders decide").isVisible()).toBe(true);
    expect(await page.getByText("Refused", { exact: true }).first().isVisible()).toBe(true);
  });

  test("say of too few people that nothing can be told of them", async () => {
    await open("/demo/results/harbour-of-names?lang=it");
    expect(await page.locator("[part=verdict]").allTextContents()).toEqual([
      "Non possiamo dirlo, perché hanno risposto troppo poche persone.",
      "Non possiamo dirlo, perché hanno risposto troppo poche persone.",
    ]);
    expect(await page.locator("[part=chart], [part=dots]").count()).toBe(0);
    expect(await page.locator("[part=withheld]").count()).toBe(2);
    expect([elsewhere, complaints]).toEqual([[], []]);
  });
});

describe("the survey of the museum that is running", () => {
  const codes = () => page.locator(".codes a").allTextContents();
  const questions = () => page.locator("[part=progress]").textContent();

  test("is answered with one of the codes on the page, to the thanks", async () => {
    await open("/demo/survey?lang=ti");
    await page.locator(".codes a").first().click();
    await page.getByRole("button", { name: "ትግርኛ" }).click();
    await page.getByRole("button", { name: "እሰማማዕ" }).first().click();
    await page.getByRole("radio", { name: "ብኸፊል" }).check();
    for (let at = 0; at < 5; at++) await page.locator("[part~=send]").click();
    await page.locator("[part=receipt]").waitFor();
    expect(page.url()).not.toContain("code=");
    expect([elsewhere, complaints]).toEqual([[], []]);
    const { rows } = await app.database.asOwner((owner) =>
      owner.query("select count(*)::int as drafts from heritage.response_drafts"),
    );
    expect(rows).toEqual([{ drafts: 1 }]);
  });

  test("goes on in another language, and is taken back, with a code that was typed", async () => {
    await open("/demo/survey?lang=en");
    const [, code = ""] = await codes();
    await page.getByLabel("Your code").fill(code.toLowerCase());
    await page.getByLabel("Your code").press("Enter");
    await page.getByRole("button", { name: "العربية" }).click();
    await page.getByRole("button", { name: "أوافق", exact: true }).click();
    expect(await questions()).toContain("1");
    expect(await page.locator("[part=root]").getAttribute("dir")).toBe("rtl");
    await page.locator("[part=tools] button").nth(-2).click();
    await page.locator("[part=actions] button").nth(1).click();
    await page.locator("[part=receipt]").waitFor();
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test("shows codes that are codes of it, whichever three they are", async () => {
    const { codesToTry } = await import("../../src/demo/data/evaluations/songs-of-the-red-sea.ts");
    expect(new Set(codesToTry).size).toBe(50);
    const html = await (await fetch(`${app.url}/demo/survey`)).text();
    const shown = [...html.matchAll(/#code=([\w-]+)/g)].map(([, code]) => code);
    expect(shown).toHaveLength(3);
    expect(codesToTry).toEqual(expect.arrayContaining(shown));
  });
});
