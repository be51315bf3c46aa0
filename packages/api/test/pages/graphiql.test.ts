import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import { buildSchema, graphql } from "graphql";
import type { Browser, Page } from "playwright-core";
import { createTestApp } from "#test/test-app";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import { graphiqlPage } from "../../src/platform/http/routes/graphiql.ts";

const api = fileURLToPath(new URL("../..", import.meta.url));
const assetsDir = join(api, "dist/graphiql");

// The page is tested apart from our API: any GraphQL service at /graphql will do, and says what it was sent.
const schema = buildSchema(`
  directive @inLanguages(prefer: [String!]!) on QUERY | MUTATION
  type Query { "What was said." greeting: String! programs(first: Int, where: Upcoming): Programs! }
  input Upcoming { isUpcoming: Claim } input Claim { eq: Boolean! }
  type Programs { nodes: [Program!]! }
  type Program { id: ID! title: Text! startsOn: String }
  type Text { text: String! language: String! direction: String! isFallback: Boolean! }
`);
const title = { text: "خبز", language: "ar", direction: "RTL", isFallback: false };
const rootValue = {
  greeting: "Selam",
  programs: { nodes: [{ id: "prog_1", title, startsOn: "2026-10-15" }] },
};

let app: FastifyInstance;
let origin: string;
let browser: Browser;
let page: Page;
const credentials: (string | undefined)[] = [];
const served: string[] = [];
const elsewhere: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  app = Fastify();
  app.addHook("onRequest", async (request) => void served.push(request.url));
  app.post<{ Body: { query: string; variables?: Record<string, unknown> } }>("/graphql", async (request) => {
    credentials.push(request.headers.authorization);
    return graphql({ schema, rootValue, source: request.body.query, variableValues: request.body.variables });
  });
  await app.register(graphiqlPage, { assetsDir });
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

beforeEach(async () => {
  for (const list of [credentials, served, elsewhere, complaints]) list.length = 0;
  page = await browser.newPage();
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${origin}/graphiql`);
  await page.getByRole("textbox", { name: "Editor content" }).first().waitFor({ state: "attached" });
});

afterEach(() => page?.close());

const run = () => page.getByRole("button", { name: /Execute query/ }).click();
const response = () => page.locator(".result-window");

describe("the GraphiQL page", () => {
  test("asks no other site for anything and raises no complaint in the browser", async () => {
    await run();
    await response().getByText("prog_1").waitFor();
    await page.getByLabel("Example operations").selectOption({ index: 2 });
    // This service knows no search: the editor's workers are up when the mistake is underlined.
    await page.locator(".squiggly-error").first().waitFor({ state: "attached" });
    expect(served).toContain("/graphiql/assets/graphql.worker.js");
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("opens with an example that runs and shows data", async () => {
    await run();
    await response().getByText("prog_1").waitFor();
    expect(credentials).not.toContain(expect.stringContaining("Bearer"));
  });

  test("offers each example operation in a menu", async () => {
    const menu = page.getByLabel("Example operations");
    const examples = readdirSync(join(api, "examples")).filter((name) => name.endsWith(".graphql"));
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(await menu.locator("option").count()).toBe(examples.length + 1);
    await menu.selectOption({ index: 2 });
    await page.locator(".graphiql-query-editor").getByText("search").first().waitFor();
  });

  test("sends the API key with each operation", async () => {
    await page.getByLabel("API key").fill("hx_secret_1");
    await run();
    await response().getByText("prog_1").waitFor();
    expect(credentials.at(-1)).toBe("Bearer hx_secret_1");
  });

  test("forgets the API key when it is loaded again", async () => {
    await page.getByLabel("API key").fill("hx_secret_1");
    await run();
    await response().getByText("prog_1").waitFor();
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain("hx_secret_1");
    await page.reload();
    expect(await page.getByLabel("API key").inputValue()).toBe("");
  });

  test("may not be framed by another site, nor run scripts of one", async () => {
    const { headers } = await fetch(`${origin}/graphiql`);
    expect(headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("is served by the running service, whose data it shows", async () => {
    const service = await createTestApp({ demo: true });
    try {
      await page.goto(`${service.url}/graphiql`);
      await page.getByRole("textbox", { name: "Editor content" }).first().waitFor({ state: "attached" });
      await run();
      await response().getByText("prog_").first().waitFor();
    } finally {
      await service.close();
    }
  });

  test("fits a screen of 320 pixels", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
