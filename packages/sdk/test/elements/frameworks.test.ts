// The elements where pages are rendered on a server first: the components of the README, on both sides.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import { frameworks, renderedPage } from "../support/framework-page.ts";
import { type ProtocolServer, startProtocolServer } from "../support/protocol-server.ts";
import { root, run } from "../support/tools.ts";

const readme = readFileSync(`${root}/README.md`, "utf8");

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

test("the elements are imported on a server, where defining them does nothing", () => {
  const script = `const { defineElements } = await import("@heritage-exchange/sdk/elements");
    defineElements({ api: "https://api.example.org/graphql" });
    console.log(Object.keys(globalThis).filter((name) => /Element|document/.test(name)).length);`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    encoding: "utf8",
  });
  expect(output.trim()).toBe("0");
});

/** The README's component in one of these languages. */
function blockOf(language: string): string {
  const [, code = ""] = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme) ?? [];
  return code;
}

test("the types of the frameworks take and refuse what they should, in the README too", () => {
  // Below node_modules, so that the package finds itself and git does not see it.
  const folder = `${root}/node_modules/.framework-types`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(`${folder}/readme.tsx`, blockOf("tsx"));
    const types = readFileSync(`${root}/test/elements/framework-types.tsx`, "utf8")
      .replaceAll("../../src/elements/index.ts", "@heritage-exchange/sdk/elements")
      .replaceAll(/\.\.\/\.\.\/src\/element-types\/(\w+)\.ts/g, "@heritage-exchange/sdk/elements/$1");
    expect(types).not.toContain("../src/");
    writeFileSync(`${folder}/types.tsx`, types);
    const compilerOptions = { noEmit: true, lib: ["es2023", "dom"], types: [], jsx: "react-jsx" };
    const settings = { extends: "../../../../tsconfig.base.json", compilerOptions, include: ["*.tsx"] };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(settings));
    expect(run("tsc", ["-p", folder]).output).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Opens the page that a server rendered, with the script that takes it over; gives what it complained of. */
async function open(html: string, script: string) {
  const server = createServer(({ url }, response) => {
    response.setHeader("content-type", url === "/" ? "text/html; charset=utf-8" : "text/javascript");
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A museum</title><link rel="icon" href="data:,">
      <main id="app">${html}</main><script type="module" src="/script.js"></script></html>`;
    response.end(url === "/" ? page : script);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, complaints, close: () => server.close() };
}

describe.each(Object.keys(frameworks))("in a page of %s", (name) => {
  const { language } = frameworks[name] as { language: string };
  const [, example = ""] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme) ?? [];
  let html: string;
  let script: string;

  beforeAll(async () => {
    ({ html, script } = await renderedPage(
      name,
      example.replace("https://api.example.org/graphql", api.url),
    ));
  });

  test("the server renders the tag, its attributes and what stands inside", () => {
    expect(html).toMatch(/<heritage-programs [^>]*languages="it, en"[^>]*>/);
    expect(html).toMatch(/<heritage-programs [^>]*page-size="2"[^>]*>/);
    expect(html).toContain("Ask for our programs at the desk.");
    expect(html.replace(/<!--.*?-->/g, "")).toContain("Programs (0)");
  });

  test("the browser takes it over without a complaint, and is told what was found", async () => {
    const { page, complaints, close } = await open(html, script);
    try {
      await page.locator("heritage-programs [part=card]").nth(1).waitFor();
      await page.getByRole("heading", { name: "Programs (2)", exact: true }).waitFor();
      expect(await page.locator('heritage-programs > script[type="application/ld+json"]').count()).toBe(1);
      expect(await page.locator("heritage-programs [part=filters]").count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
      close();
    }
  });
});
