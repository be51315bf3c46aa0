// The GraphQL clients that people have, in a page of another origin than the API: in Chromium, which asks before it sends.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import { createClient, listPrograms } from "../../src/index.ts";
import { type RunningApi, startApi } from "../support/running-api.ts";
import { root } from "../support/tools.ts";

let api: RunningApi;
let browser: Browser;
let page: Page;
let host: Server;
let titles: string[];
const sent: string[] = [];

beforeAll(async () => {
  api = await startApi();
  const { nodes } = await listPrograms(createClient({ url: api.url }), { first: 2, languages: ["en"] });
  titles = nodes.map(({ title }) => title.text);
  const { outputFiles } = await build({
    entryPoints: [`${root}/test/clients/clients-page.ts`],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    define: { "globalThis.__DEV__": "false" },
  });
  host = createServer(({ url }, response) => {
    response.setHeader("content-type", url === "/" ? "text/html" : "text/javascript");
    response.end(
      url === "/" ? '<!doctype html><script type="module" src="/page.js"></script>' : outputFiles[0]?.text,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  browser = await launchChromium();
  page = await browser.newPage({ locale: "en-GB" });
  page.on("request", (request) => {
    if (request.url().startsWith(api.url)) sent.push(request.method());
  });
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await page.waitForFunction("globalThis.asks");
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await api?.close();
});

function ask(name: string): Promise<unknown> {
  sent.length = 0;
  return page.evaluate(`asks[${JSON.stringify(name)}](${JSON.stringify(api.url)})`);
}

describe("in a page of another origin", () => {
  test.each([
    ["urql as it comes", ["GET"]],
    ["urql with persisted queries", ["GET", "GET"]],
    ["urql with tracing", ["GET"]],
    ["Apollo Client as it comes", ["POST"]],
    ["Apollo Client by GET", ["GET"]],
    ["Apollo Client with persisted queries by GET", ["GET", "POST"]],
    ["Apollo Client with its headers and tracing", ["POST"]],
    ["graphql-request", ["POST"]],
    ["graphql-request by GET", ["GET"]],
    ["Relay", ["POST"]],
  ])("%s gets its data", async (name, methods) => {
    expect(await ask(name)).toEqual(titles);
    expect(sent).toEqual(methods);
  });

  test("a mutation is taken by POST, which needs a key", async () => {
    expect(await ask("a mutation by POST")).toEqual(["UNAUTHENTICATED"]);
  });

  test("a mutation by GET is refused", async () => {
    expect(await ask("a mutation by GET")).toEqual(["405", "BAD_USER_INPUT"]);
  });
});
