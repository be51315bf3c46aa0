// A museum's page in Chromium, on another origin than the API whose elements it embeds.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import axe from "axe-core";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import { type ProtocolServer, type Reply, startProtocolServer } from "./protocol-server.ts";

/** What a page consists of, apart from the script of the elements. */
export interface PageOptions extends BrowserContextOptions {
  /** The element with its attributes and its fallback. */
  body: string;
  /** The page's own language, as its editor set it. */
  lang?: string;
  /** The content security policy that the page is sent with. */
  csp?: string;
  /** Answers that the API gives instead of its own, in their order. */
  replies?: Reply[];
  /** Answers of the API to what depends on what was sent. */
  answering?: ProtocolServer["answering"];
  /** More attributes of the script that brings the elements. */
  script?: string;
  /** Where on the museum's site it is. */
  path?: string;
  /** Does not wait until the element has settled. */
  isWaiting?: boolean;
  /** Its clock can be moved: `page.clock`. */
  hasClock?: boolean;
}

/** A page that is open, and what happened in it. */
export interface OpenPage {
  page: Page;
  /** Violations of its content security policy, Trusted Types included. */
  violations: string[];
  /** Errors that no script caught. */
  errors: string[];
  /** What the elements said in the console. */
  console: string[];
  /** What it asked, and of whom. */
  requests: { method: string; url: string }[];
  /** The variables of the operations asked so far. */
  variables(): Record<string, unknown>[];
}

/** Chromium, an API and a museum's web server. */
export interface ElementBench {
  api: ProtocolServer;
  /** The museum's origin. */
  host: string;
  /** Opens the page, and closes the one that was open. */
  open(options: PageOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

const usualPath = "/programs?program=program-2";

const htmlOf = (api: ProtocolServer, { body, lang = "en", script = "" }: PageOptions) => `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><title>A museum</title>
<script type="module" ${script} src="${api.origin}/embed/v1/programs.js"></script></head>
<body><main><h1>A museum</h1>${body}</main></body></html>`;

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Starts all three. */
export async function startElementBench(): Promise<ElementBench> {
  const api = await startProtocolServer();
  let shown: PageOptions = { body: "" };
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (shown.csp) response.setHeader("content-security-policy", shown.csp);
    response.end(htmlOf(api, shown));
  });
  const host = await listen(server);
  const browser = await launchChromium();

  const variables = () =>
    api.requests
      .filter(({ url }) => url.startsWith("/graphql/t/"))
      .map(({ url }) => JSON.parse(new URL(url, api.origin).searchParams.get("variables") ?? "{}"));

  async function newPage(context: BrowserContextOptions): Promise<OpenPage> {
    const page = await browser.newPage({ locale: "en-GB", timezoneId: "Europe/Rome", ...context });
    const opened: OpenPage = { page, violations: [], errors: [], console: [], requests: [], variables };
    await page.exposeFunction("tellViolation", (text: string) => void opened.violations.push(text));
    await page.addInitScript(`document.addEventListener("securitypolicyviolation", (event) =>
      tellViolation(event.violatedDirective + " " + event.blockedURI + " " + event.sample))`);
    page.on("pageerror", (error) => opened.errors.push(String(error)));
    page.on("console", (message) => {
      if (message.text().startsWith("<heritage-")) opened.console.push(message.text());
    });
    page.on("request", (request) => opened.requests.push({ method: request.method(), url: request.url() }));
    return opened;
  }

  // Most tests want the same kind of browser, and starting one takes longer than the test.
  const usual = await newPage({});
  let special: OpenPage | undefined;

  async function open(options: PageOptions): Promise<OpenPage> {
    const {
      body: _,
      lang: __,
      csp: ___,
      script: ____,
      path = usualPath,
      replies = [],
      answering,
      isWaiting,
      hasClock,
      ...context
    } = options;
    await special?.page.close();
    special = hasClock || Object.keys(context).length > 0 ? await newPage(context) : undefined;
    if (hasClock) await special?.page.clock.install();
    const opened = special ?? usual;
    await usual.page.goto("about:blank");
    // What the page before asked last has arrived by then, and takes no reply that is meant for this one.
    await fetch(api.url, { method: "OPTIONS" });
    shown = options;
    api.requests.length = 0;
    api.answering = answering;
    api.replies.splice(0, api.replies.length, ...replies);
    for (const list of [opened.violations, opened.errors, opened.console, opened.requests]) list.length = 0;
    await opened.page.goto(host + path);
    if (!isWaiting) await settled(opened.page);
    return opened;
  }

  return {
    api,
    host,
    open,
    close: async () => {
      await browser.close();
      server.close();
      await api.close();
    },
  };
}

/** Waits until every element on the page has its answer, or knows that there is none. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll(
        "heritage-programs, heritage-program, heritage-calendar, heritage-item, heritage-archive, heritage-collection, heritage-results, heritage-survey, heritage-registration",
      ),
    ].every((element) => element.shadowRoot?.querySelector('[aria-busy="false"]')),
  );
}

/** The text of something, as it reads. */
export async function read(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").replace(/\s+/g, " ").trim();
}

/** What axe objects to, shadow trees included. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
