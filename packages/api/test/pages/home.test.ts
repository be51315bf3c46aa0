// What stands at the address itself: a page that says what this is, and the contract as text.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import axe from "axe-core";
import { buildSchema } from "graphql";
import type { Browser } from "playwright-core";
import { createTestApp, type TestApp } from "#test/test-app";
import { launchChromium } from "../../../../scripts/chromium.mjs";

const languages = ["en", "ar", "ti", "uk", "zh", "it"];

let app: TestApp;
let browser: Browser;
beforeAll(async () => {
  app = await createTestApp();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
const page = (headers: Record<string, string> = {}) => get("/", { accept: "text/html", ...headers });

describe("the address itself", () => {
  test("is a small page in the reader's language, with no script and nothing of anybody else", async () => {
    for (const language of languages) {
      const response = await page({ "accept-language": `${language}, en;q=0.5` });
      const html = await response.text();
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("content-language")).toBe(language);
      expect(response.headers.get("vary")).toBe("accept, accept-language");
      expect(response.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; style-src 'sha256-/,
      );
      expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
      expect(html).not.toMatch(/<script|src=|@import|url\(/);
      expect(html).toContain(`${app.url}/graphql`);
      expect(Buffer.byteLength(html)).toBeLessThan(5_000);
    }
  });

  test("is in English for whoever reads none of its languages, and in another one on demand", async () => {
    expect((await page({ "accept-language": "eo" })).headers.get("content-language")).toBe("en");
    const asked = await get("/?lang=ti", { accept: "text/html", "accept-language": "it" });
    expect(asked.headers.get("content-language")).toBe("ti");
  });

  test("leads only to what is there", async () => {
    const links = [...(await (await page()).text()).matchAll(/href="(\/[^"]*)"/g)].map(
      ([, href = ""]) => href,
    );
    expect(links).toEqual(expect.arrayContaining(["/demo?lang=en", "/graphiql", "/schema.graphql"]));
    for (const href of links) expect([href, (await get(href)).status]).toEqual([href, 200]);
  });

  test("says the same as text to whatever is no browser", async () => {
    const response = await get("/", { accept: "*/*", "accept-language": "it" });
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    expect(text).toMatch(/^Heritage Exchange\n/);
    for (const path of ["/graphql", "/graphiql", "/schema.graphql", "/demo"])
      expect(text).toContain(`${app.url}${path}\n`);
  });

  test.each(["en", "ar"])("is accessible and fits a narrow screen, in %s", async (locale) => {
    const tab = await browser.newPage({ locale, viewport: { width: 320, height: 640 } });
    const complaints: string[] = [];
    tab.on("console", (message) => complaints.push(message.text()));
    await tab.goto(app.url);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await tab.locator("body").evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe("none");
    expect(complaints).toEqual([]);
    // The policy of the page lets no script run, not even this one: it is tried without.
    const html = await (await page({ "accept-language": locale })).text();
    await tab.goto("about:blank");
    await tab.setContent(html);
    await tab.evaluate(axe.source);
    const { violations } = (await tab.evaluate("axe.run()")) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
    await tab.close();
  });
});

describe("the contract", () => {
  const contract = readFileSync(
    createRequire(import.meta.url).resolve("@heritage-exchange/schema/schema.graphql"),
    "utf8",
  );

  test("is there as text, for everybody and for tools", async () => {
    const response = await get("/schema.graphql", { origin: "https://museo.example" });
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const text = await response.text();
    expect(text).toBe(contract);
    expect(buildSchema(text).getQueryType()?.name).toBe("Query");
  });

  test("may be kept, and asked whether it is still good", async () => {
    const { headers } = await get("/schema.graphql");
    const etag = headers.get("etag") ?? "";
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const again = await get("/schema.graphql", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("is sent compressed to whoever takes that", async () => {
    const { port } = new URL(app.url);
    const { request } = await import("node:http");
    const [encoding, bytes] = await new Promise<[string | undefined, Buffer]>((resolve, reject) => {
      const headers = { "accept-encoding": "br" };
      request({ port, host: "127.0.0.1", path: "/schema.graphql", headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve([response.headers["content-encoding"], Buffer.concat(chunks)]));
      })
        .on("error", reject)
        .end();
    });
    expect(encoding).toBe("br");
    expect(bytes.length).toBeLessThan(contract.length / 4);
    expect(brotliDecompressSync(bytes).toString()).toBe(contract);
  });
});
