// The SDK in one file, for pages without a bundler: the README's page in Chromium, on another origin than the API.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../../scripts/chromium.mjs";
import * as facade from "../src/generated/facade.ts";
import * as index from "../src/index.ts";
import * as jsonld from "../src/jsonld.ts";
import * as items from "../src/jsonld-items.ts";
import * as results from "../src/jsonld-results.ts";
import { operations } from "./support/contract.ts";
import { type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";
import { root } from "./support/tools.ts";

const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");
const [, example = ""] = /^```html\n([\s\S]*?)^```$/m.exec(read("README.md")) ?? [];

let api: ProtocolServer;
let browser: Browser;

beforeAll(async () => {
  api = await startProtocolServer();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

/** Opens a page of a museum's own; gives its text once it has what it asked for, and what it asked of whom. */
async function textOf(body: string): Promise<{ text: string; requests: string[] }> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A museum</title><link rel="icon" href="data:,">${body}`;
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const text = (await page.getByText(/Programs: \d/).textContent()) ?? "";
    return { text, requests: requests.slice(1) };
  } finally {
    await page.close();
    server.close();
  }
}

test("a page imports it, and asks for nothing but the file and the programs", async () => {
  const { text, requests } = await textOf(example.replaceAll("https://api.example.org", api.origin));
  expect(text).toBe("Programs: 3");
  expect(requests).toEqual([
    "GET /embed/v1/sdk.js",
    expect.stringMatching(/^GET \/graphql\/t\/[0-9a-f]{64}$/),
  ]);
});

test("it has everything that the package has", async () => {
  const file = (await import(`${root}/dist/embed/v1/sdk.js`)) as object;
  const names = [index, jsonld, items, results, facade].flatMap((entry) => Object.keys(entry));
  expect(Object.keys(file).sort()).toEqual(names.sort());
});

test("it imports nothing, and is small for what it holds: 240 bytes for each operation, compressed", () => {
  const code = read("dist/embed/v1/sdk.js");
  expect(code).not.toMatch(/\bimport\s*\(|\bfrom\s*["']/);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(240 * operations.length);
});

test("it is what a content delivery network gives for the package's name", () => {
  const { unpkg, jsdelivr } = JSON.parse(read("package.json")) as { unpkg: string; jsdelivr: string };
  expect([unpkg, jsdelivr]).toEqual(["./dist/embed/v1/sdk.js", "./dist/embed/v1/sdk.js"]);
});
