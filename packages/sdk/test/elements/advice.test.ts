// What the editor of a page is told: in the console, and with `debug` in the page.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { card, detail, listing } from "../support/element-answers.ts";
import { type ElementBench, type PageOptions, startElementBench } from "../support/element-page.ts";
import { graphqlError, type Reply } from "../support/protocol-server.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const notes = (page: Page) => page.locator("[part=debug] li");

/** Opens a page in which something is wrong; gives what the page says of it, which the console has to say as well. */
async function reported(body: string, options: Partial<PageOptions> = {}): Promise<string[]> {
  const { page, console } = await bench.open({ body, ...options });
  await notes(page).first().waitFor();
  const texts = await notes(page).allInnerTexts();
  for (const text of texts) expect(console.join("\n")).toContain(text);
  expect(await page.locator("[part=debug]").getAttribute("lang")).toBe("en");
  return texts;
}

const refused = (code: string, status: number): Reply => graphqlError(code, status);

describe("different mistakes give different sentences:", () => {
  const mistakes: [mistake: string, attributes: string, options: Partial<PageOptions>, sentence: RegExp][] = [
    [
      "no web address",
      'api="api.example/graphql:"',
      {},
      /is no API of a Heritage Exchange.*ends in \/graphql/,
    ],
    ["an address of another kind", 'api="ftp://api.example/graphql"', {}, /api="ftp:.*no http address/],
    [
      "a wrong path",
      "api='API/other'",
      { replies: [{ status: 404, body: "<h1>Not found</h1>" }] },
      /status 404, but is no API/,
    ],
    [
      "another address of the service",
      "api='API/other'",
      { replies: [refused("BAD_USER_INPUT", 404)] },
      /\/other answers, with status 404, but is no API/,
    ],
    [
      "no answer",
      'api="http://127.0.0.1:9/graphql"',
      {},
      /No answer came from http:\/\/127\.0\.0\.1:9\/graphql.*connect-src http:\/\/127\.0\.0\.1:9\./,
    ],
    ["a secret key", 'publishable-key="hx_sec_1"', {}, /Only a publishable key/],
    [
      "an unknown key",
      'publishable-key="hx_pub_1"',
      { replies: [refused("UNAUTHENTICATED", 401)] },
      /does not accept the publishable-key/,
    ],
    [
      "a key of another site",
      'publishable-key="hx_pub_1"',
      { replies: [refused("FORBIDDEN", 403)] },
      /may not be used on pages of http/,
    ],
    [
      "a word the service does not know",
      'kind="workshpo"',
      { replies: [refused("BAD_USER_INPUT", 400)] },
      /An attribute says what the service does not know/,
    ],
    [
      "an unknown partner",
      'partner="part_9"',
      { replies: [listing(), listing()] },
      /no public program with the partner "part_9"/,
    ],
    [
      "an unknown subject among others",
      'subject="music, musik"',
      { replies: [listing(card()), listing(card()), listing()] },
      /with the subject "musik"/,
    ],
    ["an unknown time", 'when="tomorrow"', {}, /when is "tomorrow"/],
    ["an unknown attribute", 'colour="red"', {}, /no attribute colour\. These are: api, .*parameters/],
    [
      "an attribute that is called otherwise",
      'page_size="3"',
      {},
      /no attribute page_size\. It is called page-size/,
    ],
    [
      "an attribute in another spelling",
      'detailHref="/p"',
      {},
      /no attribute detailhref\. It is called detail-href/,
    ],
  ];

  test.each(mistakes)("%s", async (_mistake, attributes, options, sentence) => {
    const given = attributes.replace("API", bench.api.origin);
    const texts = await reported(`<heritage-programs debug ${given}></heritage-programs>`, options);
    expect(texts).toEqual([expect.stringMatching(sentence)]);
  });

  test("no two of them", () => {
    expect(new Set(mistakes.map(([, , , sentence]) => sentence.source)).size).toBe(mistakes.length);
  });

  test.each([
    ["an unknown program", 'program="gone"', "", /no public program "gone"/],
    [
      "an address without a program",
      'parameter="id"',
      "/programs",
      /has to end like \?id=songs-of-the-red-sea/,
    ],
    ["no program at all", "", "/programs", /Which program\?/],
  ])("%s", async (_mistake, attributes, path, sentence) => {
    const body = `<heritage-program debug ${attributes}></heritage-program>`;
    expect(await reported(body, { replies: [detail(null)], ...(path && { path }) })).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  test("a policy that does not allow the service", async () => {
    const csp = `default-src 'none'; script-src ${bench.api.origin}`;
    const [text] = await reported("<heritage-programs debug></heritage-programs>", { csp });
    expect(text).toMatch(new RegExp(`must allow connect-src ${bench.api.origin}\\.$`));
  });
});

describe("without debug", () => {
  test("the console says it, and visitors are not troubled with it", async () => {
    const { page, console } = await bench.open({
      body: '<heritage-programs colour="red" partner="part_9"></heritage-programs>',
      replies: [listing(), listing()],
    });
    await page.getByText("No programs found.").waitFor();
    while (!console.join().includes("part_9")) await page.waitForEvent("console");
    expect(console.join()).toContain("no attribute colour");
    expect(await notes(page).count()).toBe(0);
  });

  test("nothing is asked beside the listing where something was found", async () => {
    const { variables } = await bench.open({
      body: '<heritage-programs partner="part_1"></heritage-programs>',
      replies: [listing(card())],
    });
    expect(variables()).toHaveLength(1);
  });
});

test.each([
  'id="a" class="b" style="color: red" lang="en" dir="ltr" title="c" slot="d" part="e" role="region" tabindex="0" aria-label="f"',
  'data-x="1" data-v-7ba5bd90="" v-cloak x-data="{}" hx-get="/" @click="x" :key="1" on:click="x" onclick="" _ngcontent-abc="" client:load itemprop="a"',
])("attributes of every element, and of frameworks, are not taken for mistakes: %s", async (attributes) => {
  const body = `<heritage-programs debug ${attributes} colour="red"></heritage-programs>`;
  expect(await reported(body, { replies: [listing(card())] })).toEqual([
    expect.stringContaining("attribute colour."),
  ]);
});
