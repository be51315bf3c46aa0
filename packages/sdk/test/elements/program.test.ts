import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { answer, broken, detail, program, session, text } from "../support/element-answers.ts";
import {
  type ElementBench,
  type OpenPage,
  type PageOptions,
  read,
  startElementBench,
} from "../support/element-page.ts";

let bench: ElementBench;

beforeAll(async () => {
  bench = await startElementBench();
});
afterAll(() => bench?.close());

function open(options: Partial<PageOptions> = {}): Promise<OpenPage> {
  return bench.open({ body: '<heritage-program program="songs"></heritage-program>', ...options });
}

const shown = (opened: OpenPage) => read(opened.page.locator("[part=root]"));

describe("the page of one program", () => {
  test("shows what is known", async () => {
    const page = await shown(await open({ replies: [detail(program())] }));
    for (const fact of [
      "Oral history",
      "Songs of the Red Sea",
      "1–29 May 2027",
      "Elders and young people sing.",
      "Six evenings.",
      "What is recorded belongs to those who sing.",
      "CostFree",
      "LanguageTigrinya",
      "ForEveryone",
      "Ages12+",
      "SubjectMusic",
      "Museo del Mare · Calata dei Mille 4 · 16126 Genova",
      "LeadAsmara Circle",
    ])
      expect(page).toContain(fact);
  });

  test("tells what is offered from what is not, and from what nobody knows", async () => {
    const { nodes, pageInfo } = program().sessions;
    const feature = (name: string, status: string, note: object | null = null) => ({
      kind: name.toUpperCase(),
      name: text(name),
      status,
      note,
    });
    const accessFeatures = [
      feature("Step-free", "NOT_AVAILABLE"),
      feature("Hearing loop", "ON_REQUEST", text("Ask a week before.")),
      feature("Material in Braille", "UNKNOWN"),
      feature("Seating", "AVAILABLE"),
      feature("Halal food", "AVAILABLE"),
      feature("Childcare", "PLANNED"),
    ];
    const { page } = await open({
      replies: [detail(program({ sessions: { nodes: [{ ...nodes[0], accessFeatures }], pageInfo } }))],
    });
    const rows = page.locator("[part=access] [part=fact]");
    expect(
      await rows.evaluateAll((all) =>
        all.map(({ children }) => [...children].map((c) => c.textContent?.trim())),
      ),
    ).toEqual([
      ["Available", "Seating · Halal food"],
      ["On request", "Hearing loop (Ask a week before.)"],
      ["Planned", "Childcare"],
      ["Not available", "Step-free"],
      ["Not known", "Material in Braille"],
    ]);
  });

  test("says so where nobody has said anything about access", async () => {
    const { nodes, pageInfo } = program().sessions;
    const { page } = await open({
      replies: [detail(program({ sessions: { nodes: [{ ...nodes[0], accessFeatures: [] }], pageInfo } }))],
    });
    expect(await read(page.locator("[part=access]"))).toBe("Nothing is known about access yet.");
  });

  test("says once what is known of access where it is the same for every date that is on", async () => {
    const { nodes, pageInfo } = program().sessions;
    const [one] = nodes;
    const other = { ...one, id: "sess_2", accessFeatures: [] };
    const lists = async (...sessions: unknown[]) => {
      const { page } = await open({
        replies: [detail(program({ sessions: { nodes: sessions, pageInfo } }))],
      });
      const all = await page.locator("[part=access]").count();
      return { all, inDates: await page.locator("[part=session] [part=access]").count() };
    };
    expect(await lists(one, { ...one, id: "sess_2" })).toEqual({ all: 1, inDates: 0 });
    expect(await lists(one, other)).toEqual({ all: 2, inDates: 2 });
    expect(await lists(one, { ...other, status: "CANCELLED" })).toEqual({ all: 1, inDates: 0 });
  });

  test("parts a description into paragraphs", async () => {
    const { page } = await open({ replies: [detail(program())] });
    expect(await page.locator("[part=description] p").allTextContents()).toEqual([
      "Six evenings.",
      "What is recorded belongs to those who sing.",
    ]);
  });

  test("takes its program from the page's address", async () => {
    const { page, variables } = await open({
      body: '<heritage-program parameter="program"></heritage-program>',
    });
    expect(variables()[0]).toMatchObject({ by: { slug: "program-2" } });
    expect(await page.getByRole("heading", { level: 2 }).getAttribute("part")).toBe("title");
  });

  test("leads into the calendar: the whole program, and each date by itself where there are several", async () => {
    const { nodes, pageInfo } = program().sessions;
    const [one] = nodes;
    const off = { ...one, id: "sess_3", status: "CANCELLED" };
    const { page } = await open({
      replies: [detail(program({ sessions: { nodes: [one, { ...one, id: "sess_2" }, off], pageInfo } }))],
    });
    const links = page.getByRole("link", { name: "Add to calendar" });
    const addresses = await links.evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
    expect(addresses).toEqual(
      ["prog_1", "sess_1", "sess_2"].map((id) => `${bench.api.origin}/calendar/${id}.ics?language=en,en-GB`),
    );
  });

  test("gives a page of its own the program's name", async () => {
    const { page } = await open({
      body: '<heritage-program program="songs" document-title="{title} · Harbour Museum"></heritage-program>',
      replies: [detail(program({ title: text("$& songs") }))],
    });
    expect(await page.title()).toBe("$& songs · Harbour Museum");
    await open({ replies: [detail(program())] });
    expect(await page.title()).toBe("A museum");
  });

  test("has a place for a picture that the page gives", async () => {
    const picture = '<img slot="picture" alt="Singers" src="/singers.png">';
    const { page } = await open({
      body: `<heritage-program program="songs">${picture}</heritage-program>`,
      replies: [detail(program())],
    });
    expect(await page.getByAltText("Singers").isVisible()).toBe(true);
  });

  test("takes an id as well as a slug", async () => {
    const { variables } = await open({ body: '<heritage-program program="prog_2"></heritage-program>' });
    expect(variables()[0]).toMatchObject({ by: { id: "prog_2" } });
  });

  test("orders its headings below the level it is given", async () => {
    const { page } = await open({
      body: '<heritage-program program="songs" heading-level="1"></heritage-program>',
      replies: [detail(program())],
    });
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Dates",
      "Access",
      "Partners",
    ]);
  });

  test("leads to booking while there is something to book", async () => {
    const { page } = await open({ replies: [detail(program())] });
    expect(await page.getByRole("link", { name: "Book a place" }).getAttribute("href")).toBe(
      "https://museum.example/book",
    );
    await open({ replies: [detail(program({ lifecycle: "CANCELLED" }))] });
    expect(await page.getByRole("link", { name: "Book a place" }).count()).toBe(0);
    expect(await page.locator("[part=badge]").first().textContent()).toBe("Cancelled");
  });

  test("says why a session is cancelled", async () => {
    const { nodes, ...rest } = program().sessions;
    const cancelled = { ...nodes[0], status: "CANCELLED", statusNote: text("The singer is ill.") };
    const { page } = await open({
      replies: [detail(program({ sessions: { ...rest, nodes: [cancelled] } }))],
    });
    expect(await read(page.locator("[part=session]"))).toContain("Cancelled");
    expect(await page.locator("[part=note]").textContent()).toBe("The singer is ill.");
  });

  test("may be described for search engines, session by session", async () => {
    const { page } = await open({
      body: '<heritage-program program="songs" json-ld></heritage-program>',
      replies: [detail(program())],
    });
    const block = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await block.textContent()) ?? "")["@graph"]).toMatchObject([
      { "@type": "Event", name: "Songs of the Red Sea", startDate: "2027-05-01T18:00:00+02:00" },
    ]);
  });

  test("says so where there is no such program, and shows the page's own words", async () => {
    const { page } = await open({
      body: '<heritage-program program="gone"><a href="/programs">All programs</a></heritage-program>',
      replies: [detail(null)],
    });
    expect(await read(page.getByRole("status"))).toBe("This program is not here, or no longer.");
    expect(await page.getByRole("link", { name: "All programs" }).isVisible()).toBe(true);
  });

  test("asks again when told, after an error", async () => {
    const { page } = await open({ replies: [broken, detail(program())] });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Songs of the Red Sea").waitFor();
  });

  test("speaks Arabic from right to left", async () => {
    const opened = await open({ lang: "ar", replies: [detail(program())] });
    expect(await opened.page.locator("[part=root]").getAttribute("dir")).toBe("rtl");
    for (const label of ["تاريخ شفوي", "مجاني", "المواعيد", "عند الطلب", "احجز مكاناً"])
      expect(await shown(opened)).toContain(label);
  });
});

describe("dates after those that came with the program", () => {
  const { nodes } = program().sessions;
  const more = { hasNextPage: true, hasPreviousPage: false, startCursor: "0", endCursor: "19" };
  const none = { ...more, hasNextPage: false };
  const later = session({ ...nodes[0], id: "sess_2", startsAt: "2027-06-01T16:00:00.000Z" });
  const first = detail(program({ sessions: { nodes, pageInfo: more } }));

  test("come when asked for, and the keyboard goes on at the first of them", async () => {
    const { page, variables } = await open({ replies: [first] });
    bench.api.replies.push(answer({ program: { sessions: { nodes: [later], pageInfo: none } } }));
    await page.getByRole("button", { name: "More dates" }).press("Enter");
    await page.locator("[part=session]").nth(1).waitFor();
    expect(variables()[1]).toMatchObject({
      by: { id: "prog_1" },
      after: "19",
      where: { isUpcoming: { eq: true } },
    });
    expect(await page.getByRole("button", { name: "More dates" }).count()).toBe(0);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.querySelector("time")?.dateTime,
    );
    expect(focused).toBe("2027-06-01T16:00:00.000Z");
  });

  test("stay beside a newer answer, and give way to one in another language", async () => {
    const { page } = await open({ replies: [first] });
    bench.api.replies.push(answer({ program: { sessions: { nodes: [later], pageInfo: none } } }));
    await page.getByRole("button", { name: "More dates" }).click();
    const sessions = page.locator("[part=session]");
    await sessions.nth(1).waitFor();
    const element = page.locator("heritage-program");
    const cancelled = nodes.map((one) => ({ ...one, status: "CANCELLED" }));
    bench.api.replies.push(detail(program({ sessions: { nodes: cancelled, pageInfo: more } })));
    await element.evaluate((one) => (one as unknown as { refresh(): Promise<void> }).refresh());
    await sessions.first().getByText("Cancelled").waitFor();
    expect(await sessions.count()).toBe(2);
    bench.api.replies.push(first);
    await element.evaluate((one) => one.setAttribute("languages", "it"));
    await sessions.nth(1).waitFor({ state: "detached" });
    // Until the labels of that language are there, nothing is shown.
    await sessions.first().waitFor();
    expect(await sessions.count()).toBe(1);
  });

  test("can be asked for again after an error", async () => {
    const { page } = await open({ replies: [first] });
    bench.api.replies.push(broken, answer({ program: { sessions: { nodes: [later], pageInfo: none } } }));
    await page.getByRole("button", { name: "More dates" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "More dates" }).click();
    await page.locator("[part=session]").nth(1).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
