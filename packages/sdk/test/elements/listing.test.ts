import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { broken, card, listing, session, text } from "../support/element-answers.ts";
import {
  type ElementBench,
  type OpenPage,
  type PageOptions,
  read,
  settled,
  startElementBench,
} from "../support/element-page.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());
function open(options: Partial<PageOptions> = {}): Promise<OpenPage> {
  return bench.open({ body: "<heritage-programs></heritage-programs>", ...options });
}

const root = (page: Page) => page.locator("heritage-programs [part=root]");
const cards = (page: Page) => page.locator("heritage-programs [part=card]");

describe("a listing on a page of another origin", () => {
  test("asks once, without a question before it, and of nobody else", async () => {
    const { requests, page } = await open();
    const asked = requests.filter(({ url }) => url.includes("/graphql"));
    expect(asked.map(({ method }) => method)).toEqual(["GET"]);
    expect(bench.api.requests.map(({ method }) => method)).not.toContain("OPTIONS");
    const origins = new Set(requests.map(({ url }) => new URL(url).origin));
    expect(origins).toEqual(new Set([bench.host, bench.api.origin]));
    expect(await page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]")).toEqual([
      "",
      0,
      0,
    ]);
  });

  test("lists programs not over yet, those that begin first before the others", async () => {
    const { page, variables } = await open();
    expect(variables()[0]).toMatchObject({
      first: 12,
      where: { isUpcoming: { eq: true } },
      orderBy: "STARTS_ON",
    });
    expect(await cards(page).count()).toBe(12);
  });

  test("shows what is known of a program", async () => {
    const nodes = card({ cost: { kind: "FIXED", min: money(500), max: money(1250) } });
    const { page } = await open({ replies: [listing(nodes)] });
    const shown = await read(cards(page));
    for (const fact of [
      "Oral history",
      "Songs of the Red Sea",
      "1–29 May 2027",
      "Elders and young people sing.",
      "Sat, 1 May 2027 · 18:00–20:00",
      "Museo del Mare · Genova",
      "Asmara Circle",
      "€5 – €12.50",
      "Tigrinya",
    ])
      expect(shown).toContain(fact);
  });

  test("says of what nobody knows that it is not known", async () => {
    const bare = card({
      summary: null,
      kind: "OTHER",
      startsOn: null,
      endsOn: null,
      cost: { kind: "UNKNOWN", min: null, max: null },
      languages: [],
      partner: null,
      sessions: { nodes: [] },
    });
    const { page } = await open({ replies: [listing(bare)] });
    expect(await read(cards(page))).toBe(
      "Other Songs of the Red Sea Date not known yet PartnerNot knownCostNot knownLanguageNot known",
    );
    const vague = session({ venue: null, attendanceMode: "UNKNOWN" });
    await open({ replies: [listing(card({ sessions: { nodes: [vague] } }))] });
    expect(await read(cards(page).locator("[part=session]"))).toBe(
      "Sat, 1 May 2027 · 18:00–20:00 Place not known yet · On site or online: not known",
    );
  });

  test("always says what is done in a program, in its makers' words where the contract has none", async () => {
    const replies = [
      listing(card(), card({ kind: "OTHER", kindTerm: text("Community oven") }), card({ kind: "OTHER" })),
    ];
    const { page } = await open({ replies });
    expect(await cards(page).locator("[part=kind]").allTextContents()).toEqual([
      "Oral history",
      "Community oven",
      "Other",
    ]);
  });

  test("does not say a day twice", async () => {
    const once = { startsOn: "2027-05-01", endsOn: "2027-05-01" };
    const { page } = await open({
      replies: [
        listing(card(once), card({ ...once, endsOn: null }), card({ ...once, sessions: { nodes: [] } })),
      ],
    });
    expect(await cards(page).locator("time").allInnerTexts()).toEqual([
      "Sat, 1 May 2027 · 18:00–20:00",
      "Sat, 1 May 2027 · 18:00–20:00",
      "Sat, 1 May 2027",
    ]);
  });

  test("leads to booking, to more, and into the calendar, as far as there is something", async () => {
    const { page } = await open({
      replies: [
        listing(
          card({ bookingUrl: "https://museum.example/book", infoUrl: "https://museum.example/songs" }),
          card({ lifecycle: "CLOSED", bookingUrl: "https://museum.example/book" }),
          card({ lifecycle: "CANCELLED", bookingUrl: "https://museum.example/book" }),
          card({ sessions: { nodes: [] } }),
        ),
      ],
    });
    const links = await cards(page).evaluateAll((all) =>
      all.map((card) => [...card.querySelectorAll("a")].map((link) => [link.textContent, link.href])),
    );
    const calendar = ["Add to calendar", `${bench.api.origin}/calendar/prog_1.ics?language=en,en-GB`];
    expect(links).toEqual([
      [
        ["Book a place", "https://museum.example/book"],
        ["More information", "https://museum.example/songs"],
        calendar,
      ],
      [calendar],
      [],
      [],
    ]);
  });

  test("names the source of an imported program and leads there", async () => {
    const source = { name: "City of Toronto", url: "https://toronto.example/events/7" };
    const { page } = await open({ replies: [listing(card({ origin: "IMPORTED", source }))] });
    expect(await read(cards(page).locator("[part=source]"))).toBe("From City of Toronto");
    expect(await page.getByRole("link", { name: "City of Toronto" }).getAttribute("href")).toBe(source.url);
  });

  test("shows cancelled programs and sessions as cancelled", async () => {
    const sessions = { nodes: [session({ status: "CANCELLED" }), session({ status: "MOVED_ONLINE" })] };
    const { page } = await open({ replies: [listing(card({ lifecycle: "CANCELLED", sessions }))] });
    expect(await cards(page).locator("[part=badge]").allInnerTexts()).toEqual([
      "Cancelled",
      "Cancelled",
      "Moved online",
    ]);
    expect(await cards(page).locator("s").count()).toBe(1);
  });

  test("names the zone of a time only where the visitor's clock shows another", async () => {
    const toronto = {
      timeZone: "America/Toronto",
      localStart: "2027-05-01T12:00",
      localEnd: "2027-05-01T14:00",
    };
    const sessions = {
      nodes: [
        session(toronto),
        session({ timeZone: "Mars/Olympus", localStart: "2027-05-01T04:00", localEnd: null, endsAt: null }),
        session({ timeZone: "Europe/Berlin" }),
      ],
    };
    const { page } = await open({ replies: [listing(card({ sessions }))] });
    expect(await cards(page).locator("time").allInnerTexts()).toEqual([
      "1–29 May 2027",
      "Sat, 1 May 2027 · 12:00–14:00 GMT-4",
      "Sat, 1 May 2027 · 4:00 (Mars/Olympus)",
      "Sat, 1 May 2027 · 18:00–20:00",
    ]);
    const opened = await open({ replies: [listing(card({ sessions }))], timezoneId: "America/Toronto" });
    expect(await read(cards(opened.page).locator("time").nth(1))).toBe("Sat, 1 May 2027 · 12:00–14:00");
  });

  test("shows days and times in one style: whole days, nights, and years that are not this one", async () => {
    const year = new Date().getFullYear();
    const at = (localStart: string, localEnd: string, isAllDay = false) => {
      const startsAt = `${localStart}:00.000Z`;
      return session({
        localStart,
        localEnd,
        startsAt,
        endsAt: `${localEnd}:00.000Z`,
        timeZone: "UTC",
        isAllDay,
      });
    };
    const nodes = [
      at(`${year}-05-01T18:00`, `${year}-05-01T20:00`),
      at("2031-05-01T22:00", "2031-05-02T02:00"),
      at("2031-05-01T00:00", "2031-05-01T23:59", true),
      at("2031-05-01T00:00", "2031-05-03T00:00", true),
    ];
    const { page } = await open({
      replies: [listing(card({ startsOn: `${year}-05-01`, endsOn: `${year}-06-30`, sessions: { nodes } }))],
      timezoneId: "UTC",
    });
    const weekday = new Date(`${year}-05-01`).toLocaleDateString("en-GB", {
      weekday: "short",
      timeZone: "UTC",
    });
    const shown = await cards(page).locator("time").allInnerTexts();
    expect(shown.map((time) => time.replace(/\s/g, " "))).toEqual([
      "1 May – 30 June",
      `${weekday} 1 May · 18:00–20:00`,
      "Thu, 1 May 2031 · 22:00 – Fri, 2 May 2031 · 2:00",
      "Thu, 1 May 2031",
      "1–2 May 2031",
    ]);
  });

  test("writes a span of days in words, in Chinese too", async () => {
    const { page } = await open({ lang: "zh", replies: [listing(card())] });
    expect(await read(page.locator("[part=dates]"))).toBe("2027年5月1日 – 2027年5月29日");
  });
});

const money = (minorUnits: number) => ({ minorUnits, currency: "EUR" });

describe("a listing without an answer", () => {
  test("says that it is loading", async () => {
    const { page } = await open({ replies: [{ hang: true }], isWaiting: true });
    await page.getByRole("status").getByText("Loading…").waitFor();
    expect(await root(page).getAttribute("aria-busy")).toBe("true");
  });

  test("says that there is nothing", async () => {
    const { page } = await open({ replies: [listing()] });
    expect(await page.getByText("No programs found.").count()).toBe(1);
  });

  test("says so, shows the page's own words, and asks again when told", async () => {
    const body = '<heritage-programs><a href="/programs.html">All our programs</a></heritage-programs>';
    const { page } = await open({ body, replies: [broken] });
    expect(await read(page.getByRole("alert"))).toContain("This could not be loaded.");
    expect(await page.getByRole("link", { name: "All our programs" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Try again" }).press("Enter");
    await cards(page).first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.getByRole("link", { name: "All our programs" }).isVisible()).toBe(false);
  });

  test("says so where the answer cannot be shown", async () => {
    const { page } = await open({ replies: [listing(card({ startsOn: "someday" }))] });
    expect(await page.getByRole("alert").count()).toBe(1);
  });

  test("tells the page's scripts", async () => {
    const { page } = await open({ replies: [broken] });
    const reported = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("heritage-load", ({ target }) => resolve((target as Element).localName));
        }),
    );
    await page.evaluate(() => document.querySelector("heritage-programs")?.refresh());
    expect(await reported).toBe("heritage-programs");
  });

  test("shows the page's own words where scripts are off", async () => {
    const body = "<heritage-programs><p>Ask at the desk.</p></heritage-programs>";
    const { page } = await open({ body, javaScriptEnabled: false, isWaiting: true });
    expect(await page.getByText("Ask at the desk.").isVisible()).toBe(true);
  });

  test("asks again after it was taken out of the page and put back", async () => {
    const { page } = await open({ replies: [{ hang: true }], isWaiting: true });
    await page.getByText("Loading…").waitFor();
    await page.evaluate(() => {
      const element = document.querySelector("heritage-programs") as Element;
      element.remove();
      document.querySelector("main")?.append(element);
    });
    await settled(page);
    expect(await cards(page).count()).toBe(12);
  });
});

describe("a page's editor", () => {
  test.each(["heritage-programs", "heritage-program"])("can paste what the guide says: %s", async (name) => {
    const guide = readFileSync(new URL("../../../../docs/guides/embed.md", import.meta.url), "utf8");
    const examples = [...guide.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
    const example = examples.find((code) => code.includes(`<${name} `)) ?? "";
    const { page, errors } = await open({
      body: example.replaceAll("https://api.example.org", bench.api.origin),
    });
    await page.locator(`${name} [part=title]`).first().waitFor();
    expect(errors).toEqual([]);
  });

  test("sets the level of headings", async () => {
    const { page } = await open({
      body: '<heritage-programs heading-level="4"></heritage-programs>',
      replies: [listing(card())],
    });
    expect(await read(page.getByRole("heading", { level: 4 }))).toBe("Songs of the Red Sea");
  });

  test("leads titles to a page of their own", async () => {
    const { page } = await open({
      body: '<heritage-programs detail-href="/p/{slug}?id={id}"></heritage-programs>',
      replies: [listing(card({ slug: "a b", id: "$&" }))],
    });
    const title = page.locator("[part=title]").getByRole("link");
    expect(await title.getAttribute("href")).toBe(`${bench.host}/p/a%20b?id=%24%26`);
  });

  test("cannot make titles run a script", async () => {
    const { page } = await open({
      body: '<heritage-programs detail-href="javascript:alert({slug})"></heritage-programs>',
      replies: [listing(card())],
    });
    expect(await page.locator("[part=title]").getByRole("link").count()).toBe(0);
  });

  test("may have the list described for search engines", async () => {
    const { page } = await open({
      body: '<heritage-programs json-ld detail-href="/p/{slug}"></heritage-programs>',
      replies: [listing(card({ lifecycle: "CANCELLED" }))],
    });
    const block = page.locator('heritage-programs > script[type="application/ld+json"]');
    expect(JSON.parse((await block.textContent()) ?? "")["@graph"]).toEqual([
      {
        "@type": "ItemList",
        name: "Programs",
        itemListElement: [
          {
            "@type": "ListItem",
            position: 1,
            item: {
              "@type": "Event",
              name: "Songs of the Red Sea",
              startDate: "2027-05-01",
              endDate: "2027-05-29",
              eventStatus: "https://schema.org/EventCancelled",
              url: `${bench.host}/p/songs`,
            },
          },
        ],
      },
    ]);
    await page.evaluate(() => document.querySelector("heritage-programs")?.removeAttribute("json-ld"));
    await block.waitFor({ state: "detached" });
  });

  test("gives a publishable key, which goes with each request", async () => {
    await open({ body: '<heritage-programs publishable-key="hx_pub_1"></heritage-programs>' });
    expect(bench.api.requests.at(-1)?.url).toContain("key=hx_pub_1");
  });

  test("cannot send a secret key by mistake", async () => {
    const body = '<heritage-programs publishable-key="hx_sec_1"></heritage-programs>';
    const { page } = await open({ body });
    expect(await page.getByRole("alert").count()).toBe(1);
    expect(bench.api.requests.filter(({ url }) => url.includes("/graphql"))).toEqual([]);
  });

  test("may ask another API than the script's", async () => {
    const body = '<heritage-programs api="ftp://api.example/graphql"></heritage-programs>';
    const { page } = await open({ body });
    expect(await page.getByRole("alert").count()).toBe(1);
    await page.evaluate(
      (api) => document.querySelector("heritage-programs")?.setAttribute("api", api),
      `${bench.api.origin}/other/graphql`,
    );
    await cards(page).first().waitFor();
    expect(bench.api.requests.at(-1)?.url).toMatch(/^\/other\/graphql\/t\//);
  });

  test("may load the script twice", async () => {
    const { page, errors } = await open();
    await page.addScriptTag({ url: `${bench.api.origin}/embed/v1/programs.js?again`, type: "module" });
    expect(errors).toEqual([]);
  });
});
