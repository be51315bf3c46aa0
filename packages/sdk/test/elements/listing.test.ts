import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import {
  answer,
  broken,
  card,
  countOf,
  listing,
  page as pageOf,
  session,
  text,
} from "../support/element-answers.ts";
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
const focusedPart = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("part"));

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

describe("the language of a listing", () => {
  test.each([
    ["en", "Next", "ltr"],
    ["ar", "التالي", "rtl"],
    ["ti", "ዝቕጽል", "ltr"],
    ["uk", "Наступні", "ltr"],
    ["zh", "下一页", "ltr"],
    ["it", "Successivi", "ltr"],
  ])("is the page's: %s", async (lang, next, dir) => {
    const { page, variables } = await open({ lang });
    expect(await page.getByRole("button", { name: next }).count()).toBe(1);
    expect([await root(page).getAttribute("lang"), await root(page).getAttribute("dir")]).toEqual([
      lang,
      dir,
    ]);
    expect(variables()[0]?.languages).toEqual(lang === "en" ? ["en", "en-GB"] : [lang, "en-GB"]);
  });

  test("is English with the visitor's dates where the labels are not translated", async () => {
    const { page } = await open({ lang: "de", replies: [listing(card())] });
    expect(await root(page).getAttribute("lang")).toBe("en");
    const days = page.locator("[part=dates] time");
    expect([await days.getAttribute("lang"), await read(days)]).toEqual(["de", "1.–29. Mai 2027"]);
  });

  test("is that of the attribute, whatever the page says", async () => {
    const body = '<heritage-programs languages="it, ti"></heritage-programs>';
    const { page, variables } = await open({ lang: "ar", body });
    expect(await root(page).getAttribute("lang")).toBe("it");
    expect(variables()[0]?.languages).toEqual(["it", "ti"]);
  });

  test("is the browser's on a page that does not say", async () => {
    const { page } = await open({ lang: "", locale: "uk-UA" });
    expect(await root(page).getAttribute("lang")).toBe("uk");
  });

  test("marks a text that exists in another language only", async () => {
    const { page } = await open({ replies: [listing(card({ title: text("أغاني الميناء", "ar", "RTL") }))] });
    const title = page.locator("[part=title] span");
    expect([await title.getAttribute("lang"), await title.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    expect(await read(page.locator("[part=fallback]"))).toBe("Language of the text: Arabic");
  });

  test("says nothing of the language where every text is in the visitor's", async () => {
    const { page } = await open({ replies: [listing(card())] });
    expect(await page.locator("[part=fallback]").count()).toBe(0);
  });
});

describe("paging", () => {
  const body = '<heritage-programs page-size="2"></heritage-programs>';

  test("goes forwards and back, and on with the keyboard at the top of the page", async () => {
    const { page, variables } = await open({ body });
    const titles = () => page.locator("[part=title]").allInnerTexts();
    const turn = async (name: string, key: string, first: string) => {
      await page.getByRole("button", { name }).press(key);
      await page.getByText(first, { exact: true }).waitFor();
    };
    const first = await titles();
    expect(await page.getByRole("button", { name: "Previous" }).count()).toBe(0);
    await turn("Next", "Enter", "Program 3");
    expect(await focusedPart(page)).toBe("list");
    await turn("Next", "Enter", "Program 5");
    await turn("Previous", "Space", "Program 3");
    await turn("Previous", "Space", "Program 1");
    expect(await titles()).toEqual(first);
    expect(variables().map(({ first, last, after, before }) => [first ?? last, after, before])).toEqual([
      [2, undefined, undefined],
      [2, "1", undefined],
      [2, "3", undefined],
      [2, undefined, "4"],
      [2, undefined, undefined],
    ]);
  });

  test("says which page this is, of how many", async () => {
    const { page } = await open({ body });
    expect(await read(page.locator("[part=page]"))).toBe("Page 1 of 23");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("Page 2 of 23").waitFor();
  });

  test("says of how many at least, where nobody counted on", async () => {
    const more = { hasNextPage: true, hasPreviousPage: false, startCursor: "0", endCursor: "1" };
    const { page } = await open({
      body: '<heritage-programs page-size="2" filters></heritage-programs>',
      replies: [pageOf([card(), card()], more, countOf(10_000, "AT_LEAST"))],
    });
    expect(await read(page.locator("[part=page]"))).toBe("Page 1 of at least 5,000");
    expect(await read(page.getByRole("status"))).toBe("Programs: at least 10,000");
  });

  test("takes page sizes from 1 to 100 only", async () => {
    for (const [size, first] of [
      ["500", 100],
      ["-3", 1],
      ["many", 12],
    ]) {
      const { variables } = await open({
        body: `<heritage-programs page-size="${size}"></heritage-programs>`,
      });
      expect(variables()[0]?.first).toBe(first);
    }
  });
});

describe("filters", () => {
  test("come from attributes, in the words of an editor", async () => {
    const { variables } = await open({
      body: `<heritage-programs kind="workshop, oral-history" language="ti" subject="music" theme="foodways"
        community="wenzhou" partner="part_1, part_2" free when="past"></heritage-programs>`,
    });
    expect(variables()[0]).toMatchObject({
      where: {
        kind: { in: ["WORKSHOP", "ORAL_HISTORY"] },
        language: { in: ["ti"] },
        subject: { in: ["music"] },
        theme: { in: ["FOODWAYS"] },
        community: { in: ["wenzhou"] },
        partner: { in: ["part_1", "part_2"] },
        isFree: { eq: true },
        isUpcoming: { eq: false },
      },
      orderBy: "STARTS_ON_DESC",
    });
  });

  test("follow an attribute that changes", async () => {
    const { page, variables } = await open();
    const asked = page.waitForRequest(/graphql/);
    await page.evaluate(() => document.querySelector("heritage-programs")?.setAttribute("when", "all"));
    await (await asked).response();
    expect(variables().at(-1)?.where).toEqual({});
  });

  test("are the visitor's where the page allows it, with the keyboard alone", async () => {
    const facets = [
      facet("KIND", ["WORKSHOP", "FESTIVAL", "OTHER"]),
      facet("LANGUAGE", ["ti", "it"]),
      facet("SUBJECT", ["music"]),
    ];
    const { page, variables } = await open({ body: "<heritage-programs filters></heritage-programs>" });
    expect(await read(page.getByRole("status"))).toBe("Programs: 45");
    expect(variables()).toHaveLength(1);
    bench.api.replies.push(answer({ programs: { facets } }));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const kind = page.getByLabel("Kind");
    await kind.waitFor();
    expect(await kind.locator("option").allInnerTexts()).toEqual([
      "All",
      "Workshop (3)",
      "Festival (3)",
      "Other (3)",
    ]);
    expect(await page.getByLabel("Subject").count()).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.type("song");
    bench.api.replies.push(listing(card()), answer({ programs: { facets } }));
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Programs: 1").waitFor();
    bench.api.replies.push(listing(), answer({ programs: { facets } }));
    await kind.focus();
    await page.keyboard.press("f");
    await page.getByText("No programs found.").waitFor();
    expect(await read(page.getByRole("status"))).toBe("Programs: 0");
    const asked = variables().filter(({ orderBy }) => orderBy);
    expect(asked.at(-1)).toMatchObject({ search: "song", where: { and: [{ kind: { eq: "FESTIVAL" } }] } });
    expect(await read(page.locator("summary"))).toBe("Filter (2)");
  });
});

const facet = (field: string, values: string[]) => ({
  field,
  buckets: values.map((value) => ({ value, label: field === "KIND" ? null : text(value), count: 3 })),
});

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
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("heritage-load", ({ target }) => resolve((target as Element).localName));
        }),
    );
    await page.evaluate(() => document.querySelector("heritage-programs")?.refresh());
    expect(await told).toBe("heritage-programs");
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
