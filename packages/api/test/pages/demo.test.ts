import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import axe from "axe-core";
import pino from "pino";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createTestApp, type TestApp } from "#test/test-app";
import { launchChromium } from "../../../../scripts/chromium.mjs";

const languages = ["en", "ar", "ti", "uk", "zh", "it"];

let app: TestApp;
let browser: Browser;
let page: Page;
/** Requests as the server saw them, preflights included, which a page never shows. */
const served: { method: string; route: string }[] = [];
const elsewhere: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const write = (line: string) => {
    const { msg, method, route } = JSON.parse(line);
    if (msg === "request") served.push({ method, route });
  };
  app = await createTestApp({ demo: true, log: pino({ level: "info" }, { write }) });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

beforeEach(() => {
  for (const list of [served, elsewhere, complaints]) list.length = 0;
});
afterEach(() => page?.close());

async function open(path: string, context: BrowserContextOptions = {}, origin = app.url): Promise<Page> {
  page = await browser.newPage({ locale: "en-GB", timezoneId: "Europe/Rome", ...context });
  page.on("request", (request) => {
    if (![origin, app.url].includes(new URL(request.url()).origin)) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(origin + path);
  await settled();
  return page;
}

const settled = () =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("heritage-programs, heritage-program")].every((element) =>
      element.shadowRoot?.querySelector('[aria-busy="false"]'),
    ),
  );
const titles = () => page.locator("[part=title]").allTextContents();
/** What the page should list first, asked of the service by another way. */
async function firstPrograms(language: string, first = 6): Promise<{ slug: string; title: string }[]> {
  const { data } = await app.graphql(
    `query ($languages: [LanguageTag!]!, $first: Int) @inLanguages(prefer: $languages) {
      programs(first: $first, where: { isUpcoming: { eq: true } }) { nodes { slug title { text } } }
    }`,
    { languages: [language], first },
  );
  return data.programs.nodes.map(({ slug, title }: { slug: string; title: { text: string } }) => ({
    slug,
    title: title.text,
  }));
}
const arabicTitles = async () => (await firstPrograms("ar", 12)).map(({ title }) => title);
const titlesIn = async (language: string) => (await firstPrograms(language)).map(({ title }) => title);
const htmlOf = async (path: string, headers: Record<string, string> = {}) =>
  (await fetch(app.url + path, { headers })).text();

async function axeViolations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the museum's page", () => {
  test("lists the programs of the running service, as strict as the elements allow", async () => {
    await open("/demo");
    served.length = 0;
    await page.reload();
    await settled();
    expect(served.filter(({ route }) => route === "/graphql/t/:hash")).toHaveLength(1);
    expect(await titles()).toEqual(await titlesIn("en"));
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Programs with the communities of our city",
    );
    const { headers } = await fetch(`${app.url}/demo`);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get("content-security-policy")).toContain("require-trusted-types-for 'script'");
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test("leads from a program's title to its page, and back", async () => {
    await open("/demo?lang=it");
    const [, { slug, title } = { slug: "", title: "" }] = await firstPrograms("it");
    await page.getByRole("link", { name: title, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
    expect(page.url()).toBe(`${app.url}/demo/programs/${slug}?lang=it`);
    expect(await page.title()).toBe(`${title} · Museo del Porto Vecchio`);
    await page.getByRole("link", { name: "Tutti i programmi" }).click();
    await page.getByRole("heading", { level: 2, name: "Programmi" }).waitFor();
    expect([elsewhere, complaints]).toEqual([[], []]);
  });

  test("leads from a program into the visitor's calendar", async () => {
    await open("/demo?lang=ti");
    const link = page.locator("[part~=calendar]").first();
    const response = await fetch((await link.getAttribute("href")) ?? "");
    expect(response.headers.get("content-type")).toContain("text/calendar");
    expect(await response.text()).toContain("SUMMARY;LANGUAGE=ti:");
  });

  test("shows by a link what somebody has chosen on another page of the listing", async () => {
    await open("/demo?lang=it");
    await page.locator("summary").click();
    await page.getByLabel("Solo gratuiti").check();
    await page.waitForURL(/programs-free=true/);
    await settled();
    const chosen = await titles();
    await open(page.url().slice(app.url.length));
    expect(await titles()).toEqual(chosen);
  });

  test("pages through all programs that are not over", async () => {
    await open("/demo");
    const first = await titles();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Previous" }).waitFor();
    const shown = [...first, ...(await titles())];
    expect(shown).toEqual((await firstPrograms("en", 12)).map(({ title }) => title));
    expect(shown.length).toBeGreaterThan(6);
  });

  test("lets visitors filter", async () => {
    await open("/demo");
    await page.locator("summary").click();
    await page.locator("select[name=language]").selectOption("uk");
    await page.getByLabel("Free only").check();
    await page.getByRole("button", { name: "Search" }).click();
    const { data } = await app.graphql(`{ programs(where: { isUpcoming: { eq: true }, isFree: { eq: true },
      language: { eq: "uk" } }) { totalCount { value } } }`);
    await page.getByText(`Programs: ${data.programs.totalCount.value}`, { exact: true }).waitFor();
    expect(await page.locator("[part=card]").count()).toBe(data.programs.totalCount.value);
    expect(data.programs.totalCount.value).toBeGreaterThan(0);
  });

  test("says when the service cannot be reached, and recovers", async () => {
    page = await browser.newPage();
    await page.route("**/graphql/t/**", (route) => route.fulfill({ status: 500, body: "{}" }));
    await page.goto(`${app.url}/demo?lang=en`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByText("Ask for our programs at the desk").first().isVisible()).toBe(true);
    await page.unroute("**/graphql/t/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("[part=card]").first().waitFor();
    expect(await titles()).toEqual(await titlesIn("en"));
  });

  test("can be used with the keyboard alone", async () => {
    await open("/demo?lang=en");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByLabel("Search").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("coffee");
    await page.keyboard.press("Enter");
    await page.getByText("Programs: 1", { exact: true }).waitFor();
    expect(await titles()).toEqual(["Coffee, Three Times"]);
  });
});

describe("its language", () => {
  test("is the browser's, and right to left where that is written so", async () => {
    await open("/demo", { locale: "ar-EG" });
    expect(await page.locator("html").getAttribute("lang")).toBe("ar");
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await page.locator("[part=root]").getAttribute("dir")).toBe("rtl");
    expect(await titles()).toEqual(await titlesIn("ar"));
  });

  test("changes by plain links", async () => {
    await open("/demo?lang=en");
    await page.getByRole("link", { name: "Українська" }).click();
    await page.getByRole("heading", { level: 2, name: "Програми" }).waitFor();
    await settled();
    expect(await titles()).toEqual(await titlesIn("uk"));
  });

  test.each([
    ["/demo", "fr-CA, it;q=0.8", "it"],
    ["/demo", "", "en"],
    ["/demo?lang=zh", "it", "zh"],
    ["/demo?lang=zh-Hant", "it", "zh"],
    ["/demo?lang=xx", "uk", "uk"],
    ["/demo?lang=__proto__", "ti", "ti"],
    ["/demo?lang=ar&lang=it", "uk", "uk"],
    ["/demo/programs/table-of-aleppo", "ar", "ar"],
  ])("of %s for Accept-Language %j is %s", async (path, accepted, language) => {
    const response = await fetch(app.url + path, { headers: { "accept-language": accepted } });
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("vary")).toContain("accept-language");
    expect(await response.text()).toContain(`<html lang="${language}"`);
  });
});

describe("its looks", () => {
  test.each(["/demo?lang=en", "/demo?lang=ar", "/demo/programs/songs-of-the-red-sea?lang=ar"])(
    "of %s: axe has no objection",
    async (path) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await open(path, { colorScheme });
        expect(await axeViolations()).toEqual([]);
        await page.close();
      }
    },
  );

  test("fit a screen of 320 pixels in every language", async () => {
    await open("/demo", { viewport: { width: 320, height: 640 } });
    for (const language of languages) {
      for (const path of ["/demo", "/demo/programs/letters-we-write"]) {
        await page.goto(`${app.url}${path}?lang=${language}`);
        await settled();
        const width = await page.evaluate("document.documentElement.scrollWidth");
        expect([path, language, width]).toEqual([path, language, 320]);
      }
    }
  });
});

describe("the lines to copy", () => {
  test("are copied by a button", async () => {
    await open("/demo?lang=en", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy" }).press("Enter");
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain("<heritage-programs");
  });

  test.each(["/demo?lang=ar", "/demo/programs/table-of-aleppo?lang=ar"])(
    "of %s work on a page of another origin, with one request and no question before it",
    async (path) => {
      await open(path);
      const snippet = await page.locator("#snippet").textContent();
      await page.close();
      const [host, origin] = await serve(
        `<!doctype html><html lang="ar"><title>A museum</title>${snippet}</html>`,
      );
      served.length = 0;
      await open("/", { locale: "ar" }, origin);
      expect(await page.locator("[part=root]").getAttribute("lang")).toBe("ar");
      expect(await titles()).toEqual(path.includes("aleppo") ? ["مائدة حلب"] : await arabicTitles());
      expect(served.filter(({ route }) => route === "/graphql/t/:hash")).toEqual([
        { method: "GET", route: "/graphql/t/:hash" },
      ]);
      expect(served.map(({ method }) => method)).not.toContain("OPTIONS");
      expect([elsewhere, complaints.filter((text) => !text.includes("favicon"))]).toEqual([[], []]);
      host.close();
    },
  );

  test("name the public address of the service where one is set", async () => {
    const behindProxy = await createTestApp({ settings: { publicUrl: "https://heritage.example.org" } });
    try {
      const html = await (await fetch(`${behindProxy.url}/demo`)).text();
      expect(html).toContain("src=&quot;https://heritage.example.org/embed/v1/programs.js&quot;");
      expect(html).toContain('<script type="module" src="/embed/v1/programs.js">');
    } finally {
      await behindProxy.close();
    }
  });

  test("hold nothing of a visitor that could become markup", async () => {
    const evil = '"><script>alert(1)</script>';
    const bySlug = await htmlOf(`/demo/programs/${encodeURIComponent(evil)}`);
    const byLanguage = await htmlOf(`/demo?lang=${encodeURIComponent(evil)}`);
    const byHost = await withHost('a"><script>alert(1)</script>');
    for (const html of [bySlug, byLanguage, byHost]) {
      expect(html).not.toContain("<script>alert");
      expect(html.match(/<script/g)).toHaveLength(2);
    }
  });
});

test("a program that does not exist is said not to be there", async () => {
  await open("/demo/programs/no-such-program?lang=en");
  expect(await page.getByText("This program is not here, or no longer.").count()).toBe(1);
});

async function serve(html: string): Promise<[host: Server, origin: string]> {
  const host = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  return [host, `http://127.0.0.1:${(host.address() as AddressInfo).port}`];
}

function withHost(host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(`${app.url}/demo`, { headers: { host } }, async (response) => {
      let body = "";
      for await (const chunk of response) body += chunk;
      resolve(body);
    });
    asked.on("error", reject).end();
  });
}
