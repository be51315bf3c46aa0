// The results of an evaluation in a museum's page: what is said, shown and not shown.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { text } from "../../support/element-answers.ts";
import { type ElementBench, read, startElementBench } from "../../support/element-page.ts";
import {
  countedMetric,
  evaluation,
  finding,
  metric,
  network,
  programResults,
  recommendation,
  recorded,
  result,
  resultsPage,
  share,
  withheld,
} from "../../support/results-answers.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const body = '<heritage-results evaluation="eval_1" heading-level="2"></heritage-results>';
const show = (results: object[], facts: object = {}, lang = "en") =>
  bench.open({ body, lang, replies: [resultsPage(evaluation(results, facts))] });
const oneMetric = { metrics: [metric()] };
const verdicts = (page: Page) => page.locator("[part=verdict]").allTextContents();

describe("a verdict is a sentence", () => {
  test.each([
    ["A change was seen.", result("HOST")],
    ["It went the other way.", result("HOST", { verdict: "NOT_SUPPORTED", reasons: ["OPPOSITE"] })],
    [
      "The change is smaller than agreed.",
      result("HOST", { verdict: "NOT_SUPPORTED", reasons: ["SMALLER_THAN_AGREED"] }),
    ],
    [
      "We cannot tell, because the answers leave it open.",
      result("HOST", { verdict: "INSUFFICIENT_DATA", reasons: ["TOO_UNCERTAIN"] }),
    ],
    [
      "We cannot tell, because the answers are too alike, and too many people did not answer again.",
      result("HOST", { verdict: "INSUFFICIENT_DATA", reasons: ["TOO_ALIKE", "TOO_MANY_LEFT"] }),
    ],
    ["We cannot tell, because too few people answered.", withheld("HOST")],
    ["The target was reached.", share("HOST")],
    ["The target was not reached.", share("HOST", { verdict: "NOT_SUPPORTED", reasons: ["OPPOSITE"] })],
    ["This carries no verdict.", result("HOST", { verdict: null })],
  ])("%s", async (sentence, found) => {
    const { page } = await show([found]);
    expect(await verdicts(page)).toEqual([sentence]);
  });

  test("and each looks like the others: none is marked as a failure", async () => {
    const { page } = await show([
      result("COMMUNITY", { verdict: "NOT_SUPPORTED", reasons: ["OPPOSITE"] }),
      result("HOST"),
      share("COMMUNITY", { verdict: "INSUFFICIENT_DATA", reasons: ["TOO_UNCERTAIN"] }),
    ]);
    const looks = await page.locator("[part=verdict]").evaluateAll((all) =>
      all.map((one) => {
        const style = getComputedStyle(one);
        return [style.color, style.backgroundColor, style.fontSize, style.fontWeight].join();
      }),
    );
    expect(looks).toHaveLength(3);
    expect(new Set(looks).size).toBe(1);
  });
});

describe("both sides", () => {
  test("stand beside each other in one order, whatever was found, and are never put together", async () => {
    const { page } = await show([result("HOST", { estimate: 2, n: 100 }), result("COMMUNITY", { n: 30 })]);
    const names = await page.locator("[part=side] > [part=label]").allTextContents();
    expect(names.map((name) => name.trim())).toEqual(["Community · Asmara Circle", "Host · Harbour Museum"]);
    const shown = await read(page.locator("[part=results]"));
    expect(shown).toContain("About 30 people answered both times.");
    expect(shown).toContain("About 100 people answered both times.");
    expect(shown).not.toContain("130");
    expect(shown).not.toMatch(/impact|effect/i);
  });

  test("share one axis, and zero is in its middle", async () => {
    const { page } = await show([
      result("HOST"),
      result("COMMUNITY", { estimate: -2, interval: { low: -2.5, high: -1.5, method: "PAIRED_T" } }),
    ]);
    const places = await page
      .locator("[part=chart]")
      .evaluateAll((charts) => charts.map((chart) => chart.querySelectorAll("line")[1]?.getAttribute("x1")));
    expect(places).toEqual(["50%", "50%"]);
  });

  test("are both named where one was not asked", async () => {
    const { page } = await show([result("HOST")], oneMetric);
    expect(await read(page.locator("[part=side]").first())).toBe(
      "Community · Asmara Circle This side was not asked.",
    );
  });
});

describe("what is shown", () => {
  test("says the same as a chart and as a table", async () => {
    const { page } = await show([result("HOST")], oneMetric);
    const side = page.locator("[part=side]").last();
    await side.locator("summary").press("Enter");
    const rows = await side.locator("tr").allTextContents();
    expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
      "Change",
      "People30",
      "Average change+1",
      "95 % interval+0.5 to +1.5",
      "Agreed beforehand+0.25",
      "Moved up20",
      "Stayed the same10",
      "Moved down0",
      "Did not answer again25%",
      "MethodStudent's t, the same people",
      "Before it began",
      "People40",
      "1–220",
      "310",
      "4–510",
      "When it ended",
      "People40",
      "1–210",
      "310",
      "4–520",
    ]);
    expect(await side.getByRole("img").evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
      "The dot is the average change, +1. The line shows how sure we can be: between +0.5 and +1.5.",
      "Before it began. 1 to 2: 20; 3: 10; 4 to 5: 10",
      "When it ended. 1 to 2: 10; 3: 10; 4 to 5: 20",
    ]);
  });

  test("is heard as it is seen: a part of the scale has one digit behind the point", async () => {
    const bins = [
      { low: 1, high: 2.25, count: 10 },
      { low: 3.25, high: 3.25, count: 20 },
    ];
    const { page } = await show([result("HOST", { levels: [{ wave: "END", n: 30, bins }] })]);
    const columns = page.locator("[part=side]").nth(1).locator("[part=columns]");
    expect(await columns.getAttribute("aria-label")).toBe("When it ended. 1 to 2.3: 10; 3.3: 20");
    expect(await columns.locator("b").allTextContents()).toEqual(["1–2.3", "3.3"]);
  });

  test("says who left, and until when the verdict holds, in one sentence", async () => {
    const { page } = await show(
      [result("HOST"), result("COMMUNITY", { left: 0, holdsUntil: null })],
      oneMetric,
    );
    const [community, host] = await page.locator("[part=explained]").allTextContents();
    expect(host).toContain(
      "About 25% of those who answered first did not answer again; had they changed by −1 or less on average, we could not say this.",
    );
    expect(community).toContain("Nearly everybody answered again.");
  });

  test.each([
    ["THESE_PEOPLE", "These results speak only of the people who answered."],
    ["GROUPS_LIKE_THESE", "These results speak of groups like those that took part."],
  ])("says whom it speaks of: %s", async (scope, sentence) => {
    const { page } = await show([result("HOST")], { scope });
    const note = await read(page.locator("[part=header] [part=note]"));
    expect(note).toContain(sentence);
    expect(note).toContain("What would have changed without the program, they do not show.");
  });

  test("says of a share who is counted, and what was agreed", async () => {
    const { page } = await show([share("HOST")]);
    expect(await read(page.locator("[part=question]"))).toBe(
      "We askedI would do something together with them again. Those who answered 4–5 are counted. Both sides agreed beforehand: the target is 50% or more.",
    );
  });

  test("is mirrored where one reads from right to left", async () => {
    const dots = async (lang: string) => {
      const { page } = await show([result("HOST")], oneMetric, lang);
      const box = await page.locator("[part=chart]").boundingBox();
      const dot = await page.locator("[part=chart] circle").boundingBox();
      const columns = await page
        .locator("[part=levels]")
        .first()
        .locator("[part=column]")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
      return { isRight: (dot?.x ?? 0) > (box?.x ?? 0) + (box?.width ?? 0) / 2, columns };
    };
    const english = await dots("en");
    const arabic = await dots("ar");
    expect([english.isRight, arabic.isRight]).toEqual([true, false]);
    expect(english.columns).toEqual([...english.columns].sort((one, other) => one - other));
    expect(arabic.columns).toEqual([...arabic.columns].sort((one, other) => other - one));
  });

  test("has its table on paper, where nobody can open it", async () => {
    const { page } = await show([result("HOST")], oneMetric);
    expect(await page.getByText("Moved up").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    const shown = [await page.getByText("Moved up").isVisible(), await page.locator("summary").isVisible()];
    await page.emulateMedia({ media: null });
    expect(shown).toEqual([true, false]);
  });
});

test("what is not shown is said to be, with one sentence for all, and is never a zero", async () => {
  const { page } = await show(
    [withheld("HOST"), result("COMMUNITY", { estimate: null, interval: null })],
    oneMetric,
  );
  const host = page.locator("[part=side]").last();
  expect(await host.locator("[part=withheld]").allTextContents()).toEqual(["Not shown, to protect people."]);
  const cells = await host.locator("td").allTextContents();
  expect(new Set(cells)).toEqual(new Set(["Not shown, to protect people.", "+0.25"]));
  const community = page.locator("[part=side]").first();
  expect(await community.locator("[part=withheld]").count()).toBe(1);
  expect(await community.locator("[part=columns]").count()).toBe(2);
});

describe("what nobody was asked", () => {
  const showRecords = (records: object[], facts: object = {}, lang = "en") =>
    show(
      [],
      {
        metrics: [countedMetric(facts)],
        releases: [{ id: "rele_1", number: 1, releasedOn: "2027-03-01", results: [], recorded: records }],
      },
      lang,
    );

  test.each([
    ["40%", "This does not reach the target.", recorded(), {}],
    ["60%", "This reaches the target.", recorded({ value: 0.6 }), {}],
    ["40%", "This reaches the target.", recorded(), { direction: "DOWN" }],
    [
      "1,250",
      "This reaches the target.",
      recorded({ value: 1250, target: 1000 }),
      { metric: "LOCAL_VISITORS" },
    ],
  ])("is %s beside its target: %s", async (value, sentence, record, facts) => {
    const { page } = await showRecords([record], facts);
    expect(await verdicts(page)).toEqual([value]);
    const shown = await read(page.locator("[part=metric]"));
    expect(shown).toContain("Counted as well");
    expect(shown).toContain(`${sentence} It is no verdict: nobody was asked as a sample.`);
    expect(shown).toContain("It is not what it was worth to them.");
  });

  test("says where it can be read, what is not shown, and what is not known; each side for itself", async () => {
    const source = text("Annual report, page 4");
    const { page } = await showRecords([
      recorded({ side: "COMMUNITY", value: null, suppressed: { reason: "PROTECTED" }, source }),
      recorded({ side: "HOST", value: null, source: text("Nobody counted.") }),
    ]);
    const sides = page.locator("[part=side]");
    const community = await read(sides.first());
    for (const said of [
      "Community",
      "Not shown, to protect people.",
      "Where it can be read",
      "Annual report, page 4",
    ])
      expect(community).toContain(said);
    const host = await read(sides.last());
    for (const said of ["Host", "The value is not known.", "Nobody counted."]) expect(host).toContain(said);
    expect(community + host).not.toContain("the target.");
  });

  test("are ties between partners: what is known of them, and the index beside chance", async () => {
    const bridging = { kind: "NETWORK", metric: "BRIDGING", target: 0 };
    const one = recorded({ value: 0.1, target: 0, network: network({ isIncomplete: true, known: 3 }) });
    const { page } = await showRecords([one], bridging);
    expect(await verdicts(page)).toEqual(["+0.1"]);
    const shown = await read(page.locator("[part=explained]"));
    expect(shown).toContain("Of 5 partners, other programs of 3 are known here. So this is incomplete.");
    expect(shown).toContain("Among so few partners, one tie more or less changes much.");
    await page.locator("summary").press("Enter");
    const rows = await page.locator("tr").allTextContents();
    expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
      ...["Value+0.1", "Agreed beforehand0", "Counted until20 February 2027", "Density of ties0.5"],
      ...["E-I index0.2", "The same by chance0.1", "Invitations returned0"],
      ...["New ties across sides2", "Possible new ties5"],
    ]);
  });

  test("is said in the reader's language", async () => {
    const { page } = await showRecords([recorded()], {}, "ti");
    expect(await read(page.locator("[part=question]"))).toContain("ዝኾነ ሰብ ኣይተሓተተን");
  });
});

describe("what followed", () => {
  const answered = (facts: object) => recommendation({ answeredOn: "2027-04-01", ...facts });
  test.each([
    [
      "is answered and done",
      answered({
        state: "CLOSED",
        answer: "ACCEPTED",
        answerText: text("Carla does it."),
        changeText: text("A table for both."),
      }),
      ["Said", "Recommended", "Answered", "Changed"],
      "A table for both.",
    ],
    [
      "is refused, with the reason",
      answered({ state: "CLOSED", answer: "REFUSED", answerText: text("There is no money.") }),
      ["Said", "Recommended", "Refused"],
      "There is no money.",
    ],
    ["waits", recommendation(), ["Said", "Recommended", "Answered"], "An answer is due by 1 May 2027."],
    [
      "is late, and said to be",
      recommendation({ state: "OVERDUE" }),
      ["Said", "Recommended", "Answered"],
      "An answer was due by 1 May 2027. There is none yet.",
    ],
  ])("%s", async (_what, one, labels, sentence) => {
    const { page } = await show([result("HOST")], { findings: [finding([one], { isBinding: true })] });
    expect(await page.locator("[part=step] [part=label]").allTextContents()).toEqual(labels);
    const steps = await read(page.locator("[part=steps]"));
    expect(steps).toContain(sentence);
    expect(steps).toContain("The program waits until this is answered.");
  });
});

describe("which evaluation", () => {
  test("is named by its id, or by its program, whose latest it is", async () => {
    const byId = await show([result("HOST")]);
    expect(byId.variables()).toEqual([{ by: { id: "eval_1" }, languages: ["en", "en-GB"] }]);
    const found = evaluation([result("HOST")]);
    const byProgram = await bench.open({
      body: '<heritage-results parameter="program" document-title="{title} · Museum"></heritage-results>',
      replies: [programResults(found)],
    });
    expect(byProgram.variables()).toEqual([{ by: { slug: "program-2" }, languages: ["en", "en-GB"] }]);
    await byProgram.page.getByRole("heading", { level: 2, name: "Did understanding grow?" }).waitFor();
    expect(await byProgram.page.title()).toBe("Did understanding grow? · Museum");
  });

  test.each([
    ["This is not here, or no longer.", resultsPage(null)],
    ["Nothing has been released yet.", programResults()],
    ["Nothing has been released yet.", resultsPage(evaluation([], { releases: [] }))],
    [
      "All answers were deleted before any release.",
      resultsPage(evaluation([], { releases: [], lifecycle: "WITHHELD" })),
    ],
    ...["Both sides decided to release nothing.", "Too few came."].map(
      (sentence) =>
        [
          sentence,
          resultsPage(
            evaluation([], {
              releases: [],
              lifecycle: "WITHHELD",
              withheldReasons: [{ side: "HOST", reason: text("Too few came.") }],
            }),
          ),
        ] as const,
    ),
  ])("has nothing to show: %s", async (sentence, reply) => {
    const { page } = await bench.open({ body, replies: [reply] });
    await page.getByText(sentence).waitFor();
  });
});

test("a page without results loads nothing of them, and one with them what it says in one language", async () => {
  const { requests } = await show([result("HOST")], {}, "uk");
  const parts = requests.flatMap(({ url }) => /\/embed\/\d[^/]*\/([a-z-]+)-\w{8}\.js$/.exec(url)?.[1] ?? []);
  expect(parts.sort()).toEqual(["labels-results-uk", "labels-uk", "results", "views"]);
});
