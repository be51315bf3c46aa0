// A survey, from the code to the thanks, as somebody fills it in by keyboard.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { broken } from "../../support/element-answers.ts";
import {
  axeViolations,
  type ElementBench,
  type PageOptions,
  read,
  startElementBench,
} from "../../support/element-page.ts";
import {
  CODE,
  closedSurvey,
  inTwoLanguages,
  link,
  looked,
  question,
  questions,
  surveyService,
} from "../../support/survey-answers.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const body = "<heritage-survey></heritage-survey>";

/** Each in a browser of its own, which has kept nothing. */
const open = (options: Partial<PageOptions> = {}) =>
  bench.open({ body, path: link, colorScheme: "light", ...options });

const titled = (page: Page, text: string) => page.locator("[part=title]").getByText(text).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside?.getAttribute("name") ?? inside?.getAttribute("part");
  });
const kept = (page: Page) =>
  page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]);
const asked = () => bench.api.requests.filter(({ method }) => method === "POST");

/** At the first question, agreed. */
async function begin(options: Partial<PageOptions> = {}, service = surveyService()) {
  const opened = await open({ answering: service.answering, ...options });
  await press(opened.page, "I agree");
  await titled(opened.page, "I feel at home here.");
  return { ...opened, service };
}

const choose = (page: Page, name: string) => page.getByLabel(name, { exact: true }).press("Space");
const next = (page: Page) => page.keyboard.press("Enter");

describe("the code", () => {
  test("is read however it was typed, and what is none is told so before anything is sent", async () => {
    const service = surveyService();
    const { page } = await open({ path: "/survey", answering: service.answering });
    const field = page.getByLabel("Your code");
    for (const misread of ["7K3M", CODE.replace("Q", "R"), CODE.replace("7K", "K7")]) {
      await field.fill(misread);
      await field.press("Enter");
      await page.getByText("one sign may have been misread").waitFor();
      expect([await focused(page), await field.inputValue()]).toEqual(["code", misread]);
    }
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(asked()).toEqual([]);
    // With I for 1 and O for 0, in other groups, and with Arabic digits.
    await field.fill(" ٧k3mqOxa iiii-2222 ٣٣٣x ");
    await field.press("Enter");
    await titled(page, "Did understanding grow?");
    expect(JSON.parse(asked()[0]?.body ?? "").variables.input.code).toBe(CODE);
  });

  test("of a link is taken out of the address, stands in no address that is asked, and a reload knows it", async () => {
    const { page, requests } = await begin({ path: `${link}&place=hall` });
    expect(page.url()).toBe(`${bench.host}/survey#place=hall`);
    await page.reload();
    await titled(page, "Did understanding grow?");
    expect(requests.filter(({ url }) => /7k3m/i.test(url.replace(/#.*/, "")))).toEqual([]);
  });

  test("of a link that was copied badly is told so in the reader's language", async () => {
    const { page } = await open({ path: "/survey#code=7K3M", lang: "it" });
    await page.getByText("Non è il codice di un questionario.").waitFor();
    expect(asked()).toEqual([]);
  });

  test("that is of nothing, of a closed survey or taken back is told in a sentence", async () => {
    const { page } = await open({ replies: [looked(null, "There is no survey with this code.")] });
    await page.getByText("There is no survey with this code.").waitFor();
    expect(await page.getByLabel("Your code").isVisible()).toBe(true);
    const closed = await open({ replies: [looked(closedSurvey())] });
    await closed.page.getByText("Nothing is asked at the moment.").waitFor();
    expect(await closed.page.getByRole("button", { name: "Take everything back" }).isVisible()).toBe(true);
    const gone = await open({ replies: [looked(closedSurvey({ isWithdrawn: true }))] });
    await gone.page.getByText("was taken back").waitFor();
    expect(await gone.page.getByRole("button").allInnerTexts()).toEqual(["Forget this device"]);
    expect(await kept(gone.page)).toEqual([]);
  });
});

describe("a question that is said aloud", () => {
  const spoken = (more: object = {}) => ({
    ...{ id: "medi_1", durationMs: 4000, credit: null, contentWarning: null },
    renditions: [{ contentType: "audio/mpeg", address: "/media/medi_1/original" }],
    ...more,
  });
  const asking = (more?: object) =>
    surveyService({ questions: [question({ spoken: spoken(more) }), questions[6]] });

  test("is heard where it is read, named by its words, and goes where it may not be heard any more", async () => {
    const { page } = await begin({}, asking());
    const player = page.getByLabel("I feel at home here.", { exact: true });
    expect(
      await player.evaluate((audio: HTMLAudioElement) => [audio.src, audio.lang, audio.preload]),
    ).toEqual([`${bench.api.origin}/media/medi_1/original`, "en", "none"]);
    expect(await axeViolations(page)).toEqual([]);
    // Nothing is there.
    await player.evaluate((audio: HTMLAudioElement) => audio.play().catch(() => undefined));
    await player.waitFor({ state: "hidden" });
    await choose(page, "A little");
    await next(page);
    await titled(page, "What changed?");
    expect(await page.locator("audio").count()).toBe(0);
  });

  test("is read alone where its recording has a warning", async () => {
    const text = { text: "A voice of somebody who has died", language: { tag: "en", direction: "LTR" } };
    const { page } = await begin({}, asking({ contentWarning: text }));
    expect(await page.locator("audio").count()).toBe(0);
  });
});

describe("before the questions", () => {
  test("somebody chooses among the languages that are open, and everything is in it", async () => {
    const service = surveyService({ languages: inTwoLanguages });
    const { page } = await open({ answering: service.answering });
    const arabic = page.getByRole("button", { name: "العربية" });
    expect([await arabic.getAttribute("lang"), await arabic.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    await arabic.press("Enter");
    await page.getByRole("button", { name: "أوافق", exact: true }).press("Enter");
    await page.getByText("السؤال").waitFor();
    const root = page.locator("[part=root]");
    expect([await root.getAttribute("lang"), await root.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    await page.locator("input[type=radio]").first().press("Space");
    await next(page);
    await page.locator("[part=status]").getByText("حُفظ").waitFor();
    expect(service.sent[0]).toMatchObject({ language: "ar", wave: "BASELINE", hasConsented: true });
  });

  test("somebody may not agree, and nothing is kept or sent", async () => {
    const service = surveyService();
    const { page } = await open({ answering: service.answering });
    await press(page, "I do not agree");
    await page.getByText("Nothing was kept.").waitFor();
    expect(await focused(page)).toBe("title");
    await press(page, "Read it again");
    await page.getByText("What you answer is kept until 2032.").waitFor();
    await press(page, "Forget this device");
    await titled(page, "This device has forgotten everything");
    expect(await kept(page)).toEqual([]);
    expect(service.sent).toEqual([]);
  });
});

describe("the questions", () => {
  test("come one at a time, by keyboard: each has the focus, says how far one has come, and keeps its answer", async () => {
    const { page } = await begin();
    expect(await focused(page)).toBe("legend");
    expect(await read(page.locator("legend"))).toBe("Question 1 of 7 I feel at home here.");
    const group = page.getByRole("group", { name: "Question 1 of 7 I feel at home here." });
    expect(await group.getByRole("radio").count()).toBe(5);
    expect(await read(page.locator("[part~=send]"))).toBe("Leave it open");
    await page.keyboard.press("Tab");
    const outline = page.locator("[part=choice]").first();
    expect(await outline.evaluate((choice) => getComputedStyle(choice).outline)).toContain("solid 3px");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByLabel("A little").isChecked()).toBe(true);
    await next(page);
    await titled(page, "How was today?");
    expect([await focused(page), await read(page.locator("[part=progress]"))]).toEqual([
      "legend",
      "Question 2 of 7",
    ]);
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
    await press(page, "Back");
    await titled(page, "I feel at home here.");
    expect(await page.getByLabel("A little").isChecked()).toBe(true);
  });

  test("of each kind are sent as what they are, and what is no answer stays to be mended", async () => {
    const { page, service, errors } = await begin();
    await choose(page, "I prefer not to say");
    await next(page);
    await choose(page, "10");
    await next(page);
    const number = page.getByLabel("How warm is it between us?");
    await number.fill("200");
    await number.press("Enter");
    await page.getByRole("alert").getByText("Write a whole number from 0 to 100.").waitFor();
    await number.fill("٢٠");
    await number.press("Enter");
    await titled(page, "What did you cook?");
    await choose(page, "Bread");
    await choose(page, "None of these");
    await choose(page, "Stew");
    await choose(page, "Coffee");
    expect(await page.getByLabel("None of these").isChecked()).toBe(false);
    await next(page);
    await titled(page, "What did you like best?");
    await choose(page, "Stew");
    await choose(page, "Bread");
    await next(page);
    await page.getByRole("alert").getByText("Give each one its place").waitFor();
    await choose(page, "Coffee");
    expect(await page.locator("[part=choice]").allInnerTexts()).toEqual(["2. Bread", "3. Coffee", "1. Stew"]);
    await press(page, "Next");
    await titled(page, "How many people did you meet?");
    await press(page, "Leave it open");
    await page.getByRole("textbox").fill("We cooked\ntogether.");
    await press(page, "Next");
    await page.getByText("All that you answered has arrived.").waitFor();
    const said = service.sent.flatMap(({ answers }) => answers);
    expect(said).toMatchObject([
      { question: "home", missing: "PREFER_NOT_TO_SAY" },
      { question: "mood", number: 10 },
      { question: "warmth", number: 20 },
      { question: "ate", choices: ["coffee", "stew"] },
      { question: "best", choices: ["stew", "bread", "coffee"] },
      { question: "known", missing: "NO_RESPONSE" },
      { question: "words", text: "We cooked\ntogether." },
    ]);
    expect(new Set(said.map(({ clientId }) => clientId)).size).toBe(7);
    expect(errors).toEqual([]);
  });

  test("that were answered elsewhere are passed over; a new answer takes the place of one that is shown to no one", async () => {
    const service = surveyService({
      hasConsented: true,
      questions: [question({ isAnswered: true }), question({ key: "talk", text: "I talk with neighbours." })],
    });
    const { page } = await open({ answering: service.answering });
    await titled(page, "I talk with neighbours.");
    await press(page, "Back");
    await page.getByText("shown to no one").waitFor();
    await press(page, "Next");
    await titled(page, "I talk with neighbours.");
    expect(service.sent).toEqual([]);
    await press(page, "Back");
    await choose(page, "Very much");
    await next(page);
    await page.getByText("Saved.").waitFor();
    expect(service.sent[0]?.answers).toMatchObject([{ question: "home", choice: "s3", overwrites: true }]);
  });

  test("that are changed before and after they arrived say whose place they take", async () => {
    const { page, service } = await begin();
    for (const name of ["Not at all", "Very much"]) {
      await choose(page, name);
      await next(page);
      await page.getByText("Saved.").waitFor();
      await press(page, "Back");
    }
    const [first, second] = service.sent.flatMap(({ answers }) => answers);
    expect(second).toMatchObject({ choice: "s3", replaces: first?.clientId });
    expect(second?.clientId).not.toBe(first?.clientId);
  });
});

describe("the end", () => {
  const two = { questions: questions.slice(0, 1) };

  test("leaves nothing on the device, shows the code to be printed, and can be gone back from", async () => {
    const { page, violations } = await begin({}, surveyService(two));
    await choose(page, "Very much");
    await next(page);
    await page.getByText("All that you answered has arrived.").waitFor();
    expect(await kept(page)).toEqual([]);
    await page.evaluate(() => {
      const append = ShadowRoot.prototype.append;
      ShadowRoot.prototype.append = function (...nodes) {
        append.apply(this, nodes);
        const [frame] = nodes as [HTMLIFrameElement];
        Object.assign(frame.contentWindow as Window, {
          print: () => Object.assign(window, { printed: frame.contentDocument?.body.textContent }),
        });
      };
    });
    await press(page, "Print");
    const printed = (await page.evaluate("window.printed")) as string;
    for (const words of [CODE, "1 January 2032", `${bench.host}/survey`, "Did understanding grow?"])
      expect(printed).toContain(words);
    expect(printed).not.toMatch(/Very much|A museum/);
    await press(page, "Forget this device");
    await titled(page, "This device has forgotten everything");
    expect(await page.content()).not.toContain(CODE);
    expect(
      await page.locator("heritage-survey").evaluate((one) => one.shadowRoot?.textContent),
    ).not.toContain(CODE);
    expect(violations).toEqual([]);
  });

  test("is a receipt where somebody takes everything back", async () => {
    const { page } = await begin({}, surveyService(two));
    await choose(page, "Very much");
    await press(page, "Take everything back");
    await titled(page, "Take everything back");
    expect(await focused(page)).toBe("title");
    await press(page, "Back");
    await press(page, "Take everything back");
    bench.api.replies.push(broken);
    await press(page, "Delete my answers");
    await page.getByRole("alert").getByText("Please try again.").waitFor();
    await press(page, "Delete my answers");
    await page.getByText("has been deleted on 2026-11-30").waitFor();
    expect(await kept(page)).toEqual([]);
    expect(await read(page.locator("[part=code]"))).toBe(CODE);
  });
});

describe.each(["en", "ar", "ti", "uk", "zh", "it"])("in %s", (lang) => {
  test("it has no barrier that axe finds, fits 320 pixels, and violates no policy", async () => {
    const api = bench.api.origin;
    const csp = `default-src 'none'; script-src ${api}; connect-src ${api}; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const viewport = { width: 320, height: 640 };
    const service = surveyService({ languages: inTwoLanguages }, ({ question }) => ({
      state: question === "words" ? "CONFLICT" : "KEPT",
    }));
    const { page, violations, errors } = await open({
      ...{ path: "/survey", lang, csp, viewport, answering: service.answering },
    });
    const look = async () => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    };
    const send = page.locator("[part~=send]");
    await look();
    await page.locator("#code").fill(CODE);
    await send.click();
    await page.locator("[data-kind=LANGUAGE] button").first().waitFor();
    await look();
    await page.locator("[data-kind=LANGUAGE] button").first().click();
    await page.locator("[part=note]").waitFor();
    await look();
    await send.click();
    for (const { text, kind } of questions) {
      await titled(page, text);
      await look();
      const inputs = page.locator("fieldset input, fieldset textarea");
      if (kind === "OPEN_TEXT") await inputs.first().fill("–");
      else if (kind === "RANKING") for (const one of await inputs.all()) await one.click();
      else if (await page.locator("input[inputmode]").count()) await inputs.first().fill("7");
      else await inputs.first().click();
      await send.click();
    }
    await page.locator("[part=answer]").first().waitFor();
    await look();
    await page.locator("[part=answer] button").last().click();
    await page.locator("[part=receipt]").waitFor();
    await look();
    await page.locator("[part=tools] button").nth(-2).click();
    await page.locator("[part=receipt]").waitFor({ state: "detached" });
    await look();
    expect([violations, errors]).toEqual([[], []]);
  });
});

test("its parts come with it, and what takes everything back when somebody asks for it", async () => {
  const { page, requests } = await begin();
  const loaded = () =>
    requests.flatMap(({ url }) => /\/embed\/\d[^/]*\/([a-z-]+)-\w{8}\.js$/.exec(url)?.[1] ?? []).sort();
  expect(loaded()).toEqual(["questions", "survey", "views"]);
  await press(page, "Take everything back");
  await titled(page, "Take everything back");
  expect(loaded()).toEqual(["questions", "survey", "views", "withdrawal"]);
});

test("search engines are told nothing of it, and the title of the page stays", async () => {
  const service = surveyService();
  const { page } = await open({
    body: "<heritage-survey json-ld></heritage-survey>",
    answering: service.answering,
  });
  await page.getByText("What you answer is kept until 2032.").waitFor();
  const data = page.locator('script[type="application/ld+json"]');
  await data.waitFor({ state: "attached" });
  expect(await data.textContent()).toContain('"@graph":[]');
  expect(await page.title()).toBe("A museum");
});
