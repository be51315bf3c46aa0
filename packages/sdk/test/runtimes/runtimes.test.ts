import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import * as sdk from "../../src/index.ts";
import { type ProtocolServer, startProtocolServer } from "../support/protocol-server.ts";
import { runChecks } from "./checks.mjs";

interface CheckResult {
  name: string;
  fault: string | null;
}

let api: ProtocolServer;

beforeAll(async () => {
  api = await startProtocolServer();
});
afterAll(() => api.close());

const expectAllGood = (results: CheckResult[]) => {
  expect(results.length).toBeGreaterThan(10);
  expect(results.filter(({ fault }) => fault !== null)).toEqual([]);
};

test("the transport does on Node all that it does elsewhere", async () => {
  expectAllGood(await runChecks(sdk, api.origin, "node"));
});

describe("in Chromium, on a page of another origin", () => {
  let host: Server;
  let browser: Browser;
  let page: Awaited<ReturnType<Browser["newPage"]>>;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as sdk from "../../src/index.ts";
          import { runChecks } from "./checks.mjs";
          Object.assign(globalThis, { sdk, runChecks });`,
        resolveDir: new URL(".", import.meta.url).pathname,
      },
      bundle: true,
      format: "esm",
      write: false,
    });
    const script = outputFiles[0]?.text ?? "";
    host = createServer((request, response) => {
      const isScript = request.url === "/sdk.js";
      response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
      response.end(
        isScript
          ? script
          : '<!doctype html><title>A page</title><script type="module" src="/sdk.js"></script>',
      );
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    browser = await launchChromium();
    page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.runChecks");
  });

  afterAll(async () => {
    await browser?.close();
    host?.close();
  });

  test("the transport does all that it does elsewhere", async () => {
    expectAllGood(await page.evaluate(`runChecks(sdk, ${JSON.stringify(api.origin)}, "chromium")`));
  });

  test("a listing is one request and no question before it; the second time the browser knows it", async () => {
    const view = `sdk.listPrograms(sdk.createClient({ url: ${JSON.stringify(api.url)} }), { first: 3 })
      .then((list) => list.nodes.length)`;
    api.requests.length = 0;
    expect(await page.evaluate(view)).toBe(3);
    expect(api.requests.map(({ method }) => method)).toEqual(["GET"]);
    expect(await page.evaluate(view)).toBe(3);
    expect(api.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
    expect(api.requests[1]?.headers["if-none-match"]).toBeTruthy();
  });

  test("nothing is left behind on the host's page", async () => {
    const kept = "[document.cookie, localStorage.length, sessionStorage.length]";
    expect(await page.evaluate(kept)).toEqual(["", 0, 0]);
    expect(await page.evaluate("indexedDB.databases()")).toEqual([]);
  });
});
