import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { broken, dated, dates, text } from "../support/element-answers.ts";
import { type ElementBench, read, settled, startElementBench } from "../support/element-page.ts";

let bench: ElementBench;
beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

const more = { hasNextPage: true, hasPreviousPage: false, startCursor: "a", endCursor: "b" };
const june = dated({
  id: "sess_2",
  startsAt: "2027-06-01T16:00:00.000Z",
  endsAt: "2027-06-01T18:00:00.000Z",
  localStart: "2027-06-01T18:00",
  localEnd: "2027-06-01T20:00",
});

test("a calendar asks for the dates to come that its attributes name", async () => {
  const body = `<heritage-calendar partner="part_1, part_2" kind="oral history" language="ti" attendance="in-person"
    country="it" free page-size="5"></heritage-calendar>`;
  const { variables } = await bench.open({ body, replies: [dates([dated()])] });
  expect(variables()).toEqual([
    {
      first: 5,
      orderBy: "STARTS_AT",
      languages: ["en", "en-GB"],
      where: {
        partner: { in: ["part_1", "part_2"] },
        kind: { in: ["ORAL_HISTORY"] },
        language: { in: ["ti"] },
        attendanceMode: { in: ["IN_PERSON"] },
        country: { in: ["IT"] },
        isFree: { eq: true },
        isUpcoming: { eq: true },
      },
    },
  ]);
});

test("it shows them by month, each under the title of its program, and says what is cancelled and why", async () => {
  const off = dated({ id: "3", status: "CANCELLED", statusNote: text("The singer is ill.") });
  const body = '<heritage-calendar heading-level="2" detail-href="/p/{slug}"></heritage-calendar>';
  const { page } = await bench.open({ body, replies: [dates([dated(), off, june])] });
  const headings = page.locator("h2");
  expect(await headings.allTextContents()).toEqual(["May 2027", "June 2027"]);
  expect(await page.locator("h3").count()).toBe(3);
  expect(await page.getByRole("link", { name: "Songs of the Red Sea" }).first().getAttribute("href")).toBe(
    `${bench.host}/p/songs`,
  );
  const [first = "", second = ""] = await page.locator("[part=date]").allInnerTexts();
  for (const words of ["18:00–20:00", "Museo del Mare · Genova", "Asmara Circle", "Free", "Tigrinya"])
    expect(first).toContain(words);
  expect(second).toContain("Cancelled");
  expect(second).toContain("The singer is ill.");
  expect(await page.getByRole("link", { name: "Add to calendar" }).count()).toBe(2);
});

test("it gives the address of a calendar with the same dates, for a program that follows it", async () => {
  const body =
    '<heritage-calendar partner="part_1" kind="workshop" language="ti" languages="it, en"></heritage-calendar>';
  const { page } = await bench.open({ body, replies: [dates([dated()])] });
  await page.locator("summary").press("Enter");
  const address = `${bench.api.origin}/calendar/sessions.ics?partner=part_1&kind=WORKSHOP&held-in=ti&language=it,en`;
  expect(await read(page.locator("[part=address]"))).toBe(address);
  const open = page.getByRole("link", { name: "Apri nel tuo calendario" });
  expect(await open.getAttribute("href")).toBe(address.replace("http:", "webcal:"));
});

test("its pages are turned by keyboard, which goes on at the top of the new one", async () => {
  const { page, variables } = await bench.open({
    body: "<heritage-calendar></heritage-calendar>",
    replies: [dates([dated()], more), dates([june], { ...more, hasNextPage: false, hasPreviousPage: true })],
  });
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByRole("heading", { name: "June 2027" }).waitFor();
  await settled(page);
  expect(variables().at(-1)).toMatchObject({ first: 20, after: "b" });
  const focused = () => document.querySelector("heritage-calendar")?.shadowRoot?.activeElement?.part.value;
  expect(await page.evaluate(focused)).toBe("months");
  bench.api.replies.push(dates([dated()], more));
  await page.getByRole("button", { name: "Previous" }).press("Enter");
  await page.getByRole("heading", { name: "May 2027" }).waitFor();
  expect(variables().at(-1)).toMatchObject({ last: 20, before: "a" });
});

test("it says that there is none, and shows what the editor wrote where there is no answer", async () => {
  const body = "<heritage-calendar><p>Ask at the desk.</p></heritage-calendar>";
  const { page } = await bench.open({ body, lang: "it", replies: [dates([])] });
  expect(await read(page.locator("[part=message]"))).toBe("Non ci sono ancora date.");
  const failed = await bench.open({ body, replies: [broken] });
  expect(await failed.page.getByText("Ask at the desk.").isVisible()).toBe(true);
});
