// What somebody has answered is not lost: not without a network, not with the page, not to another device.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { answer, broken } from "../../support/element-answers.ts";
import { type ElementBench, read, startElementBench } from "../../support/element-page.ts";
import { graphqlError } from "../../support/protocol-server.ts";
import { closedSurvey, link, questions, surveyService } from "../../support/survey-answers.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const two = { questions: questions.slice(0, 2) };
const titled = (page: Page, text: string) => page.locator("[part=title]").getByText(text).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const status = (page: Page) => page.locator("[part=status]");
const waiting = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).map((entry) => entry.join()));

/** With the first question answered, and not gone on. */
async function answered(service = surveyService(two), options: { hasClock?: boolean } = {}) {
  const opened = await bench.open({
    ...{ body: "<heritage-survey></heritage-survey>", path: link, colorScheme: "light" },
    ...{ answering: service.answering, ...options },
  });
  const { page } = opened;
  await press(page, "I agree");
  await page.getByLabel("Very much").press("Space");
  return {
    ...opened,
    page,
    service,
    asked: () => bench.api.requests.filter(({ method }) => method === "POST"),
  };
}

describe("without a network", () => {
  test("an answer waits on the device, where nobody reads it, and goes out under the same id when the network is back", async () => {
    const { page, service } = await answered();
    await page.context().setOffline(true);
    await page.keyboard.press("Enter");
    await status(page).getByText("sent as soon as there is a connection").waitFor();
    const [entry = "", ...others] = await waiting(page);
    expect(others).toEqual([]);
    expect(entry).toMatch(/^heritage-survey \S{12} home,[A-Za-z0-9+/=]+$/);
    expect(Buffer.from(entry.split(",")[1] ?? "", "base64").toString("latin1")).not.toMatch(
      /choice|home|7K3M/,
    );
    await page.getByLabel("10").press("Space");
    await page.keyboard.press("Enter");
    await page.getByText("Not everything has arrived yet").waitFor();
    await page.context().setOffline(false);
    await page.getByText("All that you answered has arrived.").waitFor();
    expect(service.sent.flatMap(({ answers }) => answers)).toMatchObject([
      { question: "home", choice: "s3" },
      { question: "mood", number: 10 },
    ]);
    expect(await waiting(page)).toEqual([]);
  });

  test("a device forgets what has not arrived only after it was asked twice", async () => {
    const { page } = await answered();
    await page.context().setOffline(true);
    await page.keyboard.press("Enter");
    await status(page).getByText("sent as soon").waitFor();
    await press(page, "Forget this device");
    await page.getByText("they are lost").waitFor();
    await press(page, "Back");
    await press(page, "Forget this device");
    await press(page, "Forget them");
    await titled(page, "This device has forgotten everything");
    expect(await waiting(page)).toEqual([]);
    await page.context().setOffline(false);
  });
});

describe("when the service does not answer", () => {
  test("it is tried again one request at a time, not before the service wants it", async () => {
    const { page, asked } = await answered(surveyService(two), { hasClock: true });
    const before = asked().length;
    bench.api.answering = () => graphqlError("UNAVAILABLE", 503, { "retry-after": "30" });
    await page.keyboard.press("Enter");
    await status(page).getByText("sent as soon").waitFor();
    for (const again of [1, 2, 3, 4]) {
      await page.clock.runFor(30_000);
      expect(asked().length).toBe(before + again);
      // Each time it waits up to twice as long as the time before.
      await Promise.all([page.waitForResponse(/graphql/), page.clock.runFor(1_000 * 2 ** again)]);
      await page.waitForFunction(() =>
        document.querySelector("heritage-survey")?.shadowRoot?.querySelector('[aria-busy="false"]'),
      );
    }
    expect(asked().length).toBe(before + 5);
  });

  test("and the survey has been closed meanwhile, somebody is told, and nothing stays on the device", async () => {
    const { page, service } = await answered();
    bench.api.replies.push(broken);
    await page.keyboard.press("Enter");
    await status(page).getByText("sent as soon").waitFor();
    service.survey = closedSurvey() as typeof service.survey;
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await page.getByText("Nothing is asked at the moment.").waitFor();
    expect(await page.getByText("did not arrive in time").isVisible()).toBe(true);
    expect(await waiting(page)).toEqual([]);
    expect(service.sent).toEqual([]);
  });
});

describe("when somebody leaves", () => {
  test("what they had chosen is sent, though they had not gone on", async () => {
    const { page, service } = await answered();
    const arrived = new Promise<void>((resolve) => {
      bench.api.answering = (request) => {
        if (request.query.includes("surveyAnswer")) resolve();
        return service.answering(request);
      };
    });
    await page.goto("about:blank");
    await arrived;
    expect(service.sent.flatMap(({ answers }) => answers)).toMatchObject([
      { question: "home", choice: "s3" },
    ]);
  });

  test("and it did not arrive, it is there again with the code, and is sent under the id that it had", async () => {
    const { page, service, asked } = await answered();
    bench.api.replies.push(broken);
    await page.keyboard.press("Enter");
    await status(page).getByText("sent as soon").waitFor();
    const [lost] = asked()
      .slice(-1)
      .map(({ body }) => JSON.parse(body).variables.input.answers[0]);
    await page.reload();
    await titled(page, "How was today?");
    await status(page).getByText("Saved.").waitFor();
    expect(service.sent[0]?.answers).toMatchObject([{ clientId: lost.clientId, choice: "s3" }]);
    await press(page, "Back");
    expect(await page.getByLabel("Very much").isChecked()).toBe(true);
    expect(await waiting(page)).toEqual([]);
  });
});

describe("two answers to one question", () => {
  const conflict = (stored: object | null) =>
    surveyService(two, ({ question, overwrites }) =>
      question === "home" && !overwrites ? { state: "CONFLICT", stored } : { state: "KEPT" },
    );
  const both = async (page: Page) => {
    await page.keyboard.press("Enter");
    await titled(page, "How was today?");
    // It comes between two questions.
    await page.waitForFunction(() => Object.keys(localStorage).length > 0);
    await page.getByLabel("10").press("Space");
    await page.keyboard.press("Enter");
    await titled(page, "Which answer should count?");
    return Promise.all((await page.locator("[part=answer]").all()).map(read));
  };

  test("are both shown where this device gave them, and the one that was chosen counts", async () => {
    const nothing = { choice: null, choices: null, number: null, text: null, missing: null };
    const { page, service } = await answered(conflict({ ...nothing, choice: "s1" }));
    expect(await both(page)).toEqual([
      "From this device Very much This one counts",
      "From another device Not at all That one counts",
    ]);
    await press(page, "This one counts");
    await page.getByText("All that you answered has arrived.").waitFor();
    const [first, ...later] = service.sent
      .flatMap(({ answers }) => answers)
      .filter(({ question }) => question === "home");
    expect(later).toMatchObject([{ choice: "s3", overwrites: true, replaces: first?.clientId }]);
  });

  test("are not told by a code alone; the other one stays where somebody says so", async () => {
    const { page, service } = await answered(conflict(null));
    expect((await both(page))[1]).toContain("It is not shown");
    await press(page, "That one counts");
    await page.getByText("All that you answered has arrived.").waitFor();
    expect(service.sent.flatMap(({ answers }) => answers).filter(({ overwrites }) => overwrites)).toEqual([]);
    expect(await waiting(page)).toEqual([]);
  });
});

test("what the service does not take is said with its question", async () => {
  const { page } = await answered();
  const refusal = {
    __typename: "InputError",
    code: "INVALID",
    message: "Too long.",
    path: ["input", "answers", "0"],
  };
  bench.api.replies.push(answer({ surveyAnswer: { outcomes: [], userErrors: [refusal], replayed: false } }));
  await page.keyboard.press("Enter");
  await titled(page, "How was today?");
  await page.getByLabel("10").press("Space");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("Too long.").waitFor();
  await titled(page, "I feel at home here.");
  await page.getByLabel("A little").press("Space");
  await page.keyboard.press("Enter");
  await press(page, "Next");
  await page.getByText("All that you answered has arrived.").waitFor();
});
