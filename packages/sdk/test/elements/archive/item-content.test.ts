// What the page of an item says of it: the structure of its kind, credits, warnings, notices, pictures and recordings.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { text } from "../../support/element-answers.ts";
import { type ElementBench, type OpenPage, read, startElementBench } from "../../support/element-page.ts";
import { contributor, item, itemPage, notice, picture, recording } from "../../support/item-answers.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const open = (facts: object = {}, attributes = ""): Promise<OpenPage> =>
  bench.open({
    body: `<heritage-item item="bread" ${attributes}></heritage-item>`,
    replies: [itemPage(item(facts))],
  });

const textsOf = ({ page }: OpenPage, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, " ").trim()));

describe("a recipe", () => {
  test("says what is needed, how much of it, and what takes its place here", async () => {
    expect(await textsOf(await open(), "[part=ingredient]")).toEqual([
      "500 g wheat flour",
      "2–3 eggs",
      "cardamom, poundedHere instead: ground cardamom",
    ]);
  });

  test("has its steps in their order, as a list that is read out as one", async () => {
    const { page } = await open();
    expect(await page.locator("ol[part=steps]").getByRole("listitem").allTextContents()).toEqual([
      "Stir the yeast into warm water, and wait.",
      "Knead, and let it rest.",
      "Bake it.",
    ]);
  });

  test("says how much it makes and how long it takes, as the reader writes numbers", async () => {
    expect(await textsOf(await open(), "[part=structure] [part=fact]")).toEqual([
      "MakesOne loaf, for eight",
      "Preparation40 mins",
      "Cooking35 mins",
      "In all1 day 2 hrs",
      "OccasionSundays and feasts",
    ]);
  });
});

describe("other kinds", () => {
  test.each([
    [
      "an oral history",
      { __typename: "OralHistoryDetails", place: text("Genoa"), recordedOn: "2024-10-12" },
      ["Recorded onSat, 12 October 2024", "Recorded atGenoa"],
    ],
    [
      "a photograph",
      {
        __typename: "PhotographDetails",
        technique: text("gelatin silver print"),
        isInColour: false,
        inscription: text("arrived this morning"),
        dimensions: { height: 120, width: 170, depth: null },
      },
      [
        "Techniquegelatin silver print",
        "ColourBlack and white",
        "Inscriptionarrived this morning",
        "Size12 × 17 cm",
      ],
    ],
    [
      "a textile",
      {
        __typename: "TextileDetails",
        materials: [text("linen"), text("cotton")],
        techniques: [text("cross-stitch")],
        motifs: [text("two roads")],
        use: text("at weddings"),
        dimensions: { height: 380, width: 4_120, depth: null },
      },
      [
        "Materiallinen · cotton",
        "Techniquecross-stitch",
        "Motifstwo roads",
        "Useat weddings",
        "Size0.38 × 4.12 m",
      ],
    ],
    [
      "an object",
      {
        __typename: "ObjectDetails",
        materials: [],
        techniques: [],
        provenance: text("carried in a coat"),
        dimensions: { height: 90, width: 170, depth: 20 },
      },
      ["Provenancecarried in a coat", "Size9 × 17 × 2 cm"],
    ],
  ])("%s has what its kind has, and nothing of what is not known", async (_kind, details, facts) => {
    const opened = await open({ details, contributors: [], communities: [], languages: [], topics: [] });
    const shown = await textsOf(opened, "[part=side] [part=fact]");
    expect(shown.slice(0, facts.length)).toEqual(facts);
    expect(shown.slice(facts.length).map((fact) => fact?.slice(0, 6))).toEqual([
      "Kept b",
      "Number",
      "Rights",
    ]);
    expect(await opened.page.locator("[part=structure]").count()).toBe(0);
  });
});

describe("whoever took part", () => {
  test("is named as they chose: by a name, as one of the community, or not", async () => {
    const contributors = [
      contributor("NARRATOR", "PSEUDONYM", text("ዓባይ ለታይ", "ti")),
      contributor("NARRATOR", "ANONYMOUS"),
      contributor("INTERVIEWER", "COMMUNITY_ONLY"),
      contributor("SOMETHING_NEW", "NAMED", text("Marta")),
    ];
    const opened = await open({ contributors, details: null });
    expect((await textsOf(opened, "[part=side] [part=fact]")).slice(0, 3)).toEqual([
      "Told byዓባይ ለታይ · Somebody who is not named here",
      "Interviewed byA member of the community",
      "With the help ofMarta",
    ]);
    const name = opened.page.getByText("ዓባይ ለታይ");
    expect(await name.getAttribute("lang")).toBe("ti");
  });
});

describe("when it is from", () => {
  test.each([
    ["14 May 1930", "1930-05-14", "14 maggio 1930"],
    ["5/30", "1930-05", "maggio 1930"],
    ["the year 1930", "1930", "1930"],
    ["spring 1930", "1930-21", "spring 1930"],
    ["c. 1930", "1930~", "c. 1930"],
    ["long ago", null, "long ago"],
  ])(
    "%s (%s) reads %s in Italian: what is certain as the reader writes it, the rest as it was written",
    async (asWritten, edtf, words) => {
      const { page } = await open({ date: { asWritten, edtf }, places: [] }, 'languages="it"');
      expect(await read(page.locator("[part=header] [part=dates]"))).toBe(words);
    },
  );
});

describe("a content warning", () => {
  const warnings = [notice("DEATH_AND_GRIEF", text("Of people at sea.")), notice("OTHER", text("A siren."))];

  test("comes before what it warns of, of which nothing is loaded until the visitor asks", async () => {
    const opened = await open({ warnings });
    const { page } = opened;
    expect(await textsOf(opened, "[part=warning] li")).toEqual([
      "Death and grief. Of people at sea.",
      "A siren.",
    ]);
    expect(await page.content()).not.toContain("youngest");
    expect(await page.locator("[part=picture], [part=structure], [part=summary]").count()).toBe(0);
    expect(opened.requests.filter(({ url }) => url.includes("/media/"))).toEqual([]);
    // Whose it is and how to behave with it, a visitor reads all the same.
    expect(await page.locator("[part=notice]").isVisible()).toBe(true);
  });

  test("is opened and closed by the keyboard, and the warning stays", async () => {
    const { page } = await open({ warnings });
    const button = page.getByRole("button", { name: "Show" });
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("[part=summary]").waitFor();
    expect(await page.locator("[part=warning]").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Hide" }).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Enter");
    await page.locator("[part=summary]").waitFor({ state: "detached" });
  });

  test("that was opened stays open when the item is asked for again", async () => {
    const { page } = await open({ warnings });
    await page.getByRole("button", { name: "Show" }).click();
    bench.api.replies.push(itemPage(item({ warnings, summary: text("Another word.") })));
    await page.locator("heritage-item").evaluate(async (element) => {
      await (element as unknown as { refresh(): Promise<void> }).refresh();
    });
    await page.getByText("Another word.").waitFor();
  });

  test("of one picture leaves the others alone", async () => {
    const nodes = [
      picture({ contentWarning: text("A burial.") }),
      picture({ id: "medi_9", alternativeText: text("A gate.") }),
    ];
    const { page } = await open({ media: { nodes } });
    expect(await page.getByRole("img").count()).toBe(1);
    await page.getByRole("button", { name: "Show" }).click();
    await page.getByAltText("Three loaves").waitFor();
  });
});

describe("a notice", () => {
  test("of the community stands before that of the holder, each with what was written beside it", async () => {
    const opened = await open({
      communityNotices: [notice("NOT_FOR_SALE"), notice("FAMILY_MATERIAL", text("The Shevchuk family."))],
      notices: [{ ...notice("ATTRIBUTION_INCOMPLETE"), url: "https://localcontextshub.org/projects/1" }],
    });
    expect(await textsOf(opened, "[part=notice]")).toEqual([
      "The community asks Not for saleIt belongs to a family. The Shevchuk family.",
      "The holder says Not everybody is named who should be",
    ]);
    expect(await opened.page.locator("[part=notice] a").getAttribute("href")).toContain("localcontextshub");
  });
});

describe("a picture", () => {
  test("comes in the size that fits, with its words, its credit and the room it needs", async () => {
    const { page } = await open();
    const image = page.getByAltText("Three loaves on a cloth.");
    const origin = bench.api.origin;
    expect(await image.getAttribute("srcset")).toBe(
      `${origin}/media/small 320w, ${origin}/media/large 1600w`,
    );
    expect([await image.getAttribute("width"), await image.getAttribute("height")]).toEqual(["1600", "1200"]);
    expect(await read(page.locator("figcaption"))).toBe("Drawn by Hiwet");
  });

  test("that nobody has described is said to be so, and one that needs no words is silent", async () => {
    const { page } = await open({ media: { nodes: [picture({ alternativeText: null })] } });
    expect(await read(page.locator("[part=note]"))).toBe("Nobody has described this picture in words yet.");
    expect(await page.getByRole("img", { name: "Picture" }).count()).toBe(1);
    const other = await open({ media: { nodes: [picture({ alternativeText: null, isDecorative: true })] } });
    expect(await other.page.locator("[part=note]").count()).toBe(0);
    expect(await other.page.locator("[part=picture]").getAttribute("alt")).toBe("");
  });

  test("in a version that shows less is left out where the whole may be seen", async () => {
    const blurred = picture({ id: "medi_8", redacts: { id: "medi_1" }, alternativeText: text("Blurred.") });
    const both = await open({ media: { nodes: [picture(), blurred] } });
    expect(await both.page.getByRole("img").count()).toBe(1);
    const one = await open({ media: { nodes: [blurred] } });
    expect(await one.page.getByAltText("Blurred.").count()).toBe(1);
  });

  test("whose address no longer works makes the element ask whether the item may still be seen", async () => {
    const { page } = await bench.open({
      body: '<heritage-item item="bread"></heritage-item>',
      replies: [itemPage(item())],
      hasClock: true,
    });
    const image = page.locator("[part=picture]");
    await image.dispatchEvent("error");
    await page.clock.runFor(20_000);
    expect(await image.count()).toBe(1);
    bench.api.replies.push(itemPage(null));
    await image.dispatchEvent("error");
    await page.clock.runFor(1_000);
    await page.locator("[part=message]").waitFor();
  });
});

describe("a recording", () => {
  test("has the browser's own player, its words and its credit, and says so where no copy is wanted", async () => {
    const { page } = await open({ media: { nodes: [recording({ isStreamingOnly: true })] } });
    const player = page.locator("audio");
    expect(await player.evaluate((audio) => [(audio as HTMLAudioElement).controls, audio.ariaLabel])).toEqual(
      [true, "A tune on six strings."],
    );
    expect(await player.getAttribute("controlslist")).toBe("nodownload");
    expect(await read(page.locator("[part=note]"))).toBe("Please listen or watch here, and keep no copy.");
  });

  test("that plays is not interrupted when the item is asked for again, and ends when it is withdrawn", async () => {
    const { page } = await open({ media: { nodes: [recording()] } });
    const refresh = () =>
      page.locator("heritage-item").evaluate(async (element) => {
        await (element as unknown as { refresh(): Promise<void> }).refresh();
      });
    const source = () => page.locator("audio").evaluate((audio) => (audio as HTMLAudioElement).currentSrc);
    await page.locator("audio").evaluate(async (audio) => {
      Object.assign(window, { player: audio });
      Object.assign(audio, { loop: true, muted: true });
      await (audio as HTMLAudioElement).play();
    });
    const before = await source();
    const renewed = [
      {
        name: "original",
        contentType: "audio/wav",
        size: 9,
        width: null,
        height: null,
        address: "/media/new-sound",
      },
    ];
    bench.api.replies.push(itemPage(item({ media: { nodes: [recording({ renditions: renewed })] } })));
    await refresh();
    expect(await source()).toBe(before);
    const isPaused = () =>
      page.evaluate(() => (window as unknown as { player: HTMLAudioElement }).player.paused);
    expect(await isPaused()).toBe(false);
    bench.api.replies.push(itemPage(null));
    await refresh();
    await page.locator("audio").waitFor({ state: "detached" });
    expect(await isPaused()).toBe(true);
  });
});
