import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { broken, text } from "../../support/element-answers.ts";
import {
  type ElementBench,
  type OpenPage,
  type PageOptions,
  read,
  settled,
  startElementBench,
} from "../../support/element-page.ts";
import { item, itemPage } from "../../support/item-answers.ts";
import type { Reply } from "../../support/protocol-server.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

function open(options: Partial<PageOptions> = {}): Promise<OpenPage> {
  return bench.open({ body: '<heritage-item item="sunday-bread"></heritage-item>', ...options });
}

const shown = (opened: OpenPage) => read(opened.page.locator("[part=root]"));

describe("the page of one item", () => {
  test("shows what is known", async () => {
    const page = await shown(await open({ replies: [itemPage(item())] }));
    for (const fact of [
      "Recipe",
      "Himbasha for Sunday",
      "since about 1970",
      "A sweet bread, broken by the youngest.",
      "We learned it by watching.",
      "Kept byAsmara Circle",
      "NumberAC 2026/14",
      "RightsIn copyright · The families of the Asmara Circle.",
    ])
      expect(page).toContain(fact);
  });

  test("leads to the text of its rights, and to who keeps it", async () => {
    const links = async (facts: object) => {
      const { page } = await open({ replies: [itemPage(item(facts))] });
      return page
        .locator("[part=facts] a")
        .evaluateAll((all) => all.map((link) => [link.textContent, (link as HTMLAnchorElement).href]));
    };
    expect(await links({})).toEqual([
      ["Asmara Circle", "https://asmara.example/"],
      ["In copyright", "https://rightsstatements.org/vocab/InC/1.0/"],
    ]);
    expect(await links({ rights: "CC_BY_NC_SA", holder: null })).toEqual([
      ["CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"],
    ]);
    expect(await links({ rights: "PUBLIC_DOMAIN_MARK", holder: null })).toEqual([
      ["Public domain", "https://creativecommons.org/publicdomain/mark/1.0/"],
    ]);
  });

  test("takes its item from the page's address, or from its attribute, by slug or id", async () => {
    const asked = async (attributes: string) => {
      const { variables } = await open({
        body: `<heritage-item ${attributes}></heritage-item>`,
        path: "/item?thing=of-the-address",
        replies: [itemPage(null)],
      });
      return variables()[0]?.by;
    };
    expect(await asked('parameter="thing"')).toEqual({ slug: "of-the-address" });
    expect(await asked('item="sunday-bread"')).toEqual({ slug: "sunday-bread" });
    expect(await asked('item="item_01k3"')).toEqual({ id: "item_01k3" });
  });

  test("marks each text with its language and direction", async () => {
    const { page } = await open({
      replies: [itemPage(item({ title: text("خبز الأحد", "ar", "RTL") }))],
    });
    const title = page.locator("[part=title] span");
    expect([await title.getAttribute("lang"), await title.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    expect(await read(page.locator("[part=fallback]"))).toBe("Language of the text: Arabic");
  });
});

describe("an item that is not there", () => {
  test("is one quiet sentence and the page's own words, and no error", async () => {
    const opened = await open({
      body: '<heritage-item item="x"><p>Ask at the desk.</p></heritage-item>',
      replies: [itemPage(null)],
    });
    // Who has objected reads here what became of it.
    expect(await shown(opened)).toBe("This is not here, or no longer. Read the answer to what you told us");
    expect(await opened.page.getByText("Ask at the desk.").isVisible()).toBe(true);
    expect(opened.errors).toEqual([]);
    expect(await opened.page.getByRole("alert").count()).toBe(0);
  });

  test("looks the same whether it never was there or was withdrawn", async () => {
    const never = await shown(await open({ replies: [itemPage(null)] }));
    const opened = await open({ replies: [itemPage(item())] });
    bench.api.replies.push(itemPage(null));
    await opened.page.locator("heritage-item").evaluate(async (element) => {
      await (element as unknown as { refresh(): Promise<void> }).refresh();
    });
    await opened.page.locator("[part=message]").waitFor();
    expect(await shown(opened)).toBe(never);
  });
});

describe("an item that is withdrawn while its page is open", () => {
  const body =
    '<heritage-item item="sunday-bread" document-title="{title} · Harbour" json-ld></heritage-item>';

  const openAt = (...replies: Reply[]) => open({ body, replies, hasClock: true });

  test("is gone within sixty seconds, with its title and what search engines were told", async () => {
    const { page } = await openAt(itemPage(item()));
    expect(await page.title()).toBe("Himbasha for Sunday · Harbour");
    bench.api.replies.push(itemPage(null));
    await page.clock.runFor(60_000);
    await page.locator("[part=message]").waitFor();
    expect(await page.content()).not.toContain("Himbasha");
    expect(await page.title()).toBe("A museum");
    expect(await page.locator("script[type='application/ld+json']").count()).toBe(0);
  });

  test("leaves no title in the tab of a page that has none of its own", async () => {
    const { page } = await openAt(itemPage(null));
    await page.locator("[part=message]").waitFor();
    await page.evaluate("document.title = ''");
    for (const found of [item(), null]) {
      bench.api.replies.push(itemPage(found));
      await page.evaluate("document.querySelector('heritage-item').refresh()");
      await page.locator(found ? "[part=title]" : "[part=message]").waitFor();
    }
    expect(await page.title()).toBe("");
  });

  test("is shown on where nothing has changed, and asked for every 45 seconds", async () => {
    const { page, variables } = await openAt(itemPage(item()), itemPage(item()), itemPage(item()));
    for (const asked of [2, 3]) {
      await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(46_000)]);
      await settled(page);
      expect(variables()).toHaveLength(asked);
      expect(await page.locator("[part=title]").isVisible()).toBe(true);
    }
  });

  test("is asked for at once when the visitor comes back to the page, and not shown if that was long ago", async () => {
    const { page } = await openAt(itemPage(item()), { hang: true });
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    // Paused, the clock has run no timer, as in a computer that slept.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.locator("[part=title]").waitFor({ state: "detached" });
    expect(
      await page.locator("heritage-item").evaluate((element) => element.shadowRoot?.textContent),
    ).not.toContain("Himbasha");
  });

  test("is not shown where nobody answers whether it may be: better nothing than what is withdrawn", async () => {
    const { page } = await openAt(itemPage(item()), broken);
    await page.clock.runFor(60_000);
    await page.getByRole("alert").waitFor();
    expect(await page.locator("[part=title]").count()).toBe(0);
  });
});
