// Where nobody could be asked, a visitor says on the page that they are in it, or object, and reads the answer by a code.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { answer, broken } from "../../support/element-answers.ts";
import {
  axeViolations,
  type ElementBench,
  type PageOptions,
  read,
  startElementBench,
} from "../../support/element-page.ts";
import { collectionPage, entry, item, itemPage } from "../../support/item-answers.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const reviewed = (facts: object = {}) => item({ consentBasis: [{ kind: "REVIEWED" }], ...facts });
const sent = (facts: object = {}) =>
  answer({
    objectionCreate: {
      receiptCode: "7K3M-Q0XA-1111-2222-33ZZ",
      dueOn: "2026-12-14",
      userErrors: [],
      replayed: false,
      ...facts,
    },
  });
const found = (objection: object | null, userErrors: object[] = []) =>
  answer({ objectionByCode: { objection, userErrors, replayed: false } });
const userError = (message: string, ...path: string[]) => ({
  __typename: "InputError",
  code: "INVALID",
  message,
  path,
});

async function open(options: Partial<PageOptions> = {}) {
  const opened = await bench.open({
    body: '<heritage-item item="bread"></heritage-item>',
    replies: [itemPage(reviewed())],
    ...options,
  });
  const dialog = opened.page.locator("dialog");
  return { ...opened, dialog };
}

/** Opens the form by the keyboard, as who uses no mouse does. */
async function openForm(options: Partial<PageOptions> = {}) {
  const opened = await open(options);
  await opened.page.locator("[part=notice] [part=button]").press("Enter");
  await opened.dialog.waitFor();
  return opened;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    return inside?.getAttribute("name") ?? inside?.getAttribute("part");
  });

const inputs = () =>
  bench.api.requests
    .filter(({ method }) => method === "POST")
    .map(({ body }) => JSON.parse(body).variables.input);

describe("the way to tell", () => {
  test("is a page of the host's own where there is one, and else a dialog here", async () => {
    const { page } = await open({
      body: '<heritage-item item="bread" tell-us-href="/tell/{slug}"></heritage-item>',
    });
    const link = page.getByRole("link", { name: "Tell us" });
    expect(await link.getAttribute("href")).toBe(`${bench.host}/tell/sunday-bread`);
    const other = await openForm();
    expect(await other.page.getByRole("dialog", { name: "Tell us about this item" }).isVisible()).toBe(true);
    expect(await focused(other.page)).toBe("statement");
  });

  test("is there with each item of a collection that it concerns, and with no other", async () => {
    const two = item({ id: "item_2", slug: "two" });
    const { page, dialog } = await open({
      body: '<heritage-collection collection="looms"></heritage-collection>',
      replies: [collectionPage([entry({ item: reviewed(), beside: two })])],
    });
    await page.getByRole("button", { name: "Tell us" }).click();
    await page.getByLabel("What do you want to say?").fill("That is my oven.");
    bench.api.replies.push(sent());
    await dialog.getByRole("button", { name: "Send" }).click();
    await page.locator("[part=receipt]").waitFor();
    expect(inputs()).toMatchObject([{ itemId: "item_1", statement: "That is my oven." }]);
  });

  test("is loaded only when somebody asks for it", async () => {
    const { requests, page } = await open();
    const loaded = () => requests.filter(({ url }) => url.includes("/objections-")).length;
    expect(loaded()).toBe(0);
    await page.getByRole("button", { name: "Tell us" }).click();
    await page.locator("dialog").waitFor();
    expect(loaded()).toBeGreaterThan(0);
  });
});

describe("what is told", () => {
  test("is sent as it was written, with who says it, how to reach them and their language; a code is shown", async () => {
    const { page, dialog, errors } = await openForm({ lang: "it" });
    await page.getByLabel("Che cosa vuoi dire?").fill("Sono io, a sinistra.\nToglietemi.");
    await page.getByLabel("Che legame hai con esso?").fill("È mio zio");
    await page.getByLabel("Come possiamo raggiungerti?").fill("010 555");
    await page.getByLabel("Accetto").check();
    bench.api.replies.push(sent());
    await dialog.getByRole("button", { name: "Invia" }).click();
    await page.locator("[part=receipt]").waitFor();
    expect(inputs()).toMatchObject([
      {
        itemId: "item_1",
        statement: "Sono io, a sinistra.\nToglietemi.\n\nChi lo dice: È mio zio",
        contact: "010 555",
        language: "it",
      },
    ]);
    const receipt = await read(page.locator("[part=receipt]"));
    for (const words of [
      "7K3M-Q0XA-1111-2222-33ZZ",
      "una volta sola",
      "entro il 14 dicembre 2026",
      bench.host,
    ])
      expect(receipt).toContain(words);
    expect(await focused(page)).toBe("receipt");
    expect(errors).toEqual([]);
  });

  test("stays in its fields when something is missing, and the field that is asked for is said and has the focus", async () => {
    const { page, dialog } = await openForm();
    const send = dialog.getByRole("button", { name: "Send" });
    await page.getByLabel("How can you be reached?").fill("aunt@example.org");
    await send.click();
    expect(await focused(page)).toBe("statement");
    const statement = page.getByLabel("What do you want to say?");
    expect(await statement.getAttribute("aria-invalid")).toBe("true");
    expect(await read(page.locator("#about-statement"))).toBe("Please write what you want to say.");
    await statement.fill("My aunt.");
    await send.click();
    expect(await focused(page)).toBe("consent");
    expect(await page.getByLabel("How can you be reached?").inputValue()).toBe("aunt@example.org");
    expect(inputs()).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("stays in its fields when it does not arrive, and when the item can no longer be asked for", async () => {
    const { page, dialog } = await openForm();
    const statement = page.getByLabel("What do you want to say?");
    const send = dialog.getByRole("button", { name: "Send" });
    await statement.fill("It is ours.");
    bench.api.replies.push(broken);
    await send.click();
    await dialog.getByRole("alert").getByText("What you wrote is still here").waitFor();
    bench.api.replies.push(sent({ receiptCode: null, userErrors: [userError("It says no.", "itemId")] }));
    await send.click();
    await dialog.getByRole("alert").getByText("It says no.").waitFor();
    bench.api.replies.push(sent({ receiptCode: null, replayed: true }));
    await send.click();
    await dialog.getByRole("alert").getByText("lost on the way").waitFor();
    bench.api.replies.push(broken);
    await page.locator("heritage-item").evaluate(async (element) => {
      await (element as unknown as { refresh(): Promise<void> }).refresh();
    });
    await page.getByText("This could not be loaded.").waitFor();
    expect(await statement.inputValue()).toBe("It is ours.");
    bench.api.replies.push(sent());
    await send.click();
    await page.locator("[part=receipt]").waitFor();
  });

  test("does not go by a key pressed by mistake, and is gone when it is closed: the next visitor may sit there", async () => {
    const { page, dialog } = await openForm();
    await page.getByLabel("What do you want to say?").fill("It is ours.");
    await page.keyboard.press("Escape");
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await focused(page)).toBe("button");
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    expect(await page.getByLabel("What do you want to say?").inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });
});

describe("the code", () => {
  async function receipt() {
    const opened = await openForm();
    await opened.page.getByLabel("What do you want to say?").fill("It is ours.");
    bench.api.replies.push(sent());
    await opened.dialog.getByRole("button", { name: "Send" }).click();
    await opened.page.locator("[part=code]").waitFor();
    return opened;
  }

  test("stays when the item is taken away while somebody writes it down", async () => {
    const { page } = await receipt();
    bench.api.replies.push(itemPage(null));
    await page.locator("heritage-item").evaluate(async (element) => {
      await (element as unknown as { refresh(): Promise<void> }).refresh();
    });
    await page.getByText("This is not here, or no longer.").waitFor();
    expect(await page.locator("[part=code]").isVisible()).toBe(true);
    expect(await page.content()).not.toContain("Himbasha");
  });

  test("is printed with what happens next, without the page around it", async () => {
    const { page, dialog, violations } = await receipt();
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
    await dialog.getByRole("button", { name: "Print" }).click();
    const printed = (await page.evaluate("window.printed")) as string;
    expect(printed).toContain("7K3M-Q0XA-1111-2222-33ZZ");
    expect(printed).toContain("14 December 2026");
    expect(printed).not.toMatch(/Print|Himbasha|A museum/);
    expect(violations).toEqual([]);
  });

  test("opens the answer, from the form and where the item is no longer", async () => {
    const { page, dialog } = await openForm();
    await dialog.getByRole("button", { name: "Read an answer" }).click();
    const code = dialog.getByLabel("Your code");
    await code.fill("7k3m");
    bench.api.replies.push(found(null, [userError("Compare it with the receipt.", "code")]));
    await code.press("Enter");
    await page.locator("#about-code").getByText("Compare it").waitFor();
    expect(await focused(page)).toBe("code");
    bench.api.replies.push(found({ dueOn: "2026-12-14", answeredAt: null, answer: null }));
    await code.press("Enter");
    await dialog.getByText("There is no answer yet. It comes by 14 December 2026.").waitFor();
    const gone = await open({ replies: [itemPage(null)] });
    await gone.page.getByRole("button", { name: "Read the answer to what you told us" }).click();
    await gone.dialog.getByLabel("Your code").fill("7k3m");
    const answered = { dueOn: "2026-12-14", answeredAt: "2026-12-01T10:00:00Z", answer: "We took it away." };
    bench.api.replies.push(found(answered));
    await gone.page.keyboard.press("Enter");
    await gone.dialog.getByText("We took it away.").waitFor();
    expect(await focused(gone.page)).toBe("answer");
    expect(await read(gone.dialog.locator("[part=label]"))).toBe("Answer of 1 December 2026");
  });
});

test("a collection opens the answer, though the item is no longer in it, or the collection is gone", async () => {
  for (const shown of [collectionPage([]), answer({ collection: null })]) {
    const body = '<heritage-collection collection="looms"></heritage-collection>';
    const { page, dialog } = await open({ body, replies: [shown] });
    await page.getByRole("button", { name: "Read the answer to what you told us" }).click();
    await dialog.getByLabel("Your code").fill("7k3m");
    bench.api.replies.push(
      found({ dueOn: "2026-12-14", answeredAt: "2026-12-01T10:00:00Z", answer: "We took it away." }),
    );
    await page.keyboard.press("Enter");
    await dialog.getByText("We took it away.").waitFor();
  }
  const own = '<heritage-collection collection="looms" tell-us-href="/tell/{slug}"></heritage-collection>';
  const { page } = await open({ body: own, replies: [collectionPage([])] });
  await page.locator("[part=title]").waitFor();
  expect(await page.getByRole("button", { name: "Read the answer to what you told us" }).count()).toBe(0);
});

describe.each(["en", "ar", "ti", "uk", "zh", "it"])("in %s", (lang) => {
  test("it has no barrier that axe finds, fits 320 pixels, and violates no policy", async () => {
    const api = bench.api.origin;
    const csp = `default-src 'none'; script-src ${api}; connect-src ${api}; img-src ${api}; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html heritage-exchange`;
    const viewport = { width: 320, height: 640 };
    const { page, dialog, violations, errors } = await openForm({ lang, csp, viewport });
    const fits = async () => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
      const { scroll, client } = await dialog.evaluate(({ scrollWidth, clientWidth }) => ({
        scroll: scrollWidth,
        client: clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(client);
    };
    await fits();
    await page.locator("#statement").fill("–");
    bench.api.replies.push(sent());
    await dialog.locator("[part~=send]").click();
    await page.locator("[part=receipt]").waitFor();
    await fits();
    expect(await dialog.evaluate((one) => getComputedStyle(one).direction)).toBe(
      lang === "ar" ? "rtl" : "ltr",
    );
    expect([violations, errors]).toEqual([[], []]);
  });
});
