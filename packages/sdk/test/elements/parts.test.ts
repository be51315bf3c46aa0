// What programs.js loads when it is needed: labels, filters, the page of a program, data for search engines, advice.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { card, detail, listing, program } from "../support/element-answers.ts";
import { type ElementBench, read, startElementBench } from "../support/element-page.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const listingBody = "<heritage-programs filters></heritage-programs>";
const programBody = '<heritage-program program="songs"></heritage-program>';

const partsOf = (requests: { url: string }[]) =>
  requests.flatMap(({ url }) => /\/embed\/\d[^/]*\/([a-z-]+)-\w{8}\.js$/.exec(url)?.[1] ?? []).sort();

/** Makes a part arrive changed, or not at all. */
async function tamper(page: Page, name: string, body?: string): Promise<void> {
  await page.route(new RegExp(`/embed/[^/]+/${name}-`), async (route) => {
    if (body === undefined) return route.abort();
    const response = await route.fetch();
    return route.fulfill({ response, body: `${await response.text()}${body}` });
  });
}

describe("a page loads", () => {
  test.each([
    ["nothing else for a listing in English", "en", listingBody, []],
    ["one file of labels in another language", "ti", listingBody, ["labels-ti"]],
    ["the page of a program where there is one", "en", programBody, ["program"]],
    [
      "what search engines are told where that is asked for",
      "en",
      "<heritage-programs json-ld></heritage-programs>",
      ["search-data"],
    ],
  ])("%s", async (_what, lang, body, parts) => {
    const replies = [body === programBody ? detail(program()) : listing(card())];
    const { page, requests } = await bench.open({ body, lang, replies });
    await page.locator("[part=title]").first().waitFor();
    if (parts.includes("search-data"))
      await page.locator("heritage-programs > script").waitFor({ state: "attached" });
    expect(partsOf(requests)).toEqual(parts);
  });

  test("the filters when somebody opens them", async () => {
    const { page, requests } = await bench.open({ body: listingBody, replies: [listing(card())] });
    expect(partsOf(requests)).toEqual([]);
    await page.locator("summary").click();
    await page.getByLabel("Search").waitFor();
    expect(partsOf(requests)).toEqual(["filters"]);
  });

  test("each part once for all elements", async () => {
    const { requests } = await bench.open({ body: listingBody + listingBody, lang: "it" });
    expect(partsOf(requests)).toEqual(["labels-it"]);
  });
});

describe("a part that is not what was published", () => {
  test("is not run: labels are English then", async () => {
    const { page } = await bench.open({ body: "<p>Nothing.</p>", isWaiting: true, locale: "it-IT" });
    await tamper(page, "labels-it", ";window.ran = 1");
    bench.api.replies.push(listing(card()));
    await page.setContent(
      `<html lang="it"><script type="module" src="${bench.api.origin}/embed/v1/programs.js"></script>${listingBody}`,
    );
    await page.locator("[part=title]").waitFor();
    expect(await read(page.locator("summary"))).toBe("Filter");
    expect(await page.locator("[part=root]").getAttribute("lang")).toBe("en");
    expect(await page.evaluate("window.ran")).toBeUndefined();
  });

  test("is not run: a program's page fails, and shows the page's own words", async () => {
    const { page } = await bench.open({ body: "<p>Nothing.</p>", isWaiting: true, locale: "en-GB" });
    await tamper(page, "program", ";window.ran = 1");
    await page.setContent(
      `<html lang="en"><script type="module" src="${bench.api.origin}/embed/v1/programs.js"></script>
        <heritage-program program="songs"><a href="/">All programs</a></heritage-program>`,
    );
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("link", { name: "All programs" }).isVisible()).toBe(true);
    expect(await page.evaluate("window.ran")).toBeUndefined();
  });
});

test("a part that did not arrive is asked for again when somebody tries again", async () => {
  const { page } = await bench.open({ body: "<p>Nothing.</p>", isWaiting: true, locale: "en-GB" });
  await tamper(page, "program");
  await page.setContent(
    `<html lang="en"><script type="module" src="${bench.api.origin}/embed/v1/programs.js"></script>${programBody}`,
  );
  await page.getByRole("alert").waitFor();
  await page.unrouteAll();
  bench.api.replies.push(detail(program()));
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("[part=title]").waitFor();
});

describe("a content security policy", () => {
  const open = (csp: string, script: string) =>
    bench.open({
      csp: csp.replaceAll("API", bench.api.origin),
      script,
      lang: "ar",
      body: programBody,
      replies: [detail(program())],
    });

  test.each([
    ["names the service", "default-src 'none'; script-src API; connect-src API", ""],
    ["names a nonce", "default-src 'none'; script-src 'nonce-abc'; connect-src API", 'nonce="abc"'],
    [
      "trusts what a trusted script loads",
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src API",
      'nonce="abc"',
    ],
    [
      "wants Trusted Types",
      "default-src 'none'; script-src API; connect-src API; require-trusted-types-for 'script'; trusted-types lit-html",
      "",
    ],
  ])("that %s lets every part in", async (_name, csp, script) => {
    const { page, violations } = await open(csp, script);
    await page.getByText("المواعيد").waitFor();
    expect(violations).toEqual([]);
  });
});
