// Registration on a museum's own page, from another origin than the API, as two people do it by keyboard.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../../../scripts/chromium.mjs";
import {
  acceptInvitation,
  agreeProgram,
  approveProgram,
  createClient,
  createPartner,
  createProgram,
  createSession,
  inviteMember,
  openRegistrationPlaces,
  publishPartner,
} from "../../src/index.ts";
import { axeViolations } from "../support/element-page.ts";
import { startSite } from "../support/embedding-site.ts";
import { type RunningApi, startApi } from "../support/running-api.ts";

let api: RunningApi;
let site: Awaited<ReturnType<typeof startSite>>;
let browser: Browser;
let sessionId = "";

const en = (text: string) => [{ language: "en", text }];
const clientOf = (key: string) => createClient({ url: api.url, languages: ["en"], key });

beforeAll(async () => {
  api = await startApi();
  site = await startSite(api.url, ({ searchParams }) => {
    const session = searchParams.get("session");
    return `<heritage-registration${session ? ` session="${session}"` : ""}></heritage-registration>`;
  });
  browser = await launchChromium();
  sessionId = await openedSession();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  await api?.close();
});

/** A session of one place, of a program that both sides have approved; whoever registers comes back to the museum's page. */
async function openedSession(): Promise<string> {
  const admin = clientOf(api.key);
  const made = <T>(record: T | null | undefined, payload: { userErrors: readonly object[] }): T => {
    expect(payload.userErrors).toEqual([]);
    return record as T;
  };
  const join = async (name: string, kind: "MUSEUM" | "MIGRANT_ASSOCIATION", side: "HOST" | "COMMUNITY") => {
    const created = await createPartner(admin, { input: { name: en(`${name}'s house`), kind, side } });
    const { id } = made(created.partner, created);
    made(true, await publishPartner(admin, { input: { id } }));
    const invited = await inviteMember(admin, {
      input: { partnerId: id, role: "PROGRAM_COORDINATOR" },
    });
    const client = clientOf(api.tokenFor(name));
    made(true, await acceptInvitation(client, { input: { secret: made(invited.secret, invited) } }));
    return { id, client };
  };
  const museum = await join("carla", "MUSEUM", "HOST");
  const circle = await join("senait", "MIGRANT_ASSOCIATION", "COMMUNITY");
  const created = await createProgram(museum.client, {
    input: {
      ...{ partnerId: museum.id, title: en("Bread at the harbour"), kind: "WORKSHOP" },
      startsOn: "2031-05-01",
      partners: [
        { partnerId: museum.id, role: "LEAD" },
        { partnerId: circle.id, role: "LEAD" },
      ],
    },
  });
  const program = made(created.program, created);
  const session = await createSession(museum.client, {
    input: {
      programId: program.id,
      localStart: "2031-05-01T18:00",
      timeZone: "Europe/Rome",
      attendanceMode: "IN_PERSON",
    },
  });
  const { id } = made(session.session, session);
  for (const [client, side] of [
    [museum.client, "HOST"],
    [circle.client, "COMMUNITY"],
  ] as const)
    made(true, await approveProgram(client, { input: { id: program.id, side, evidence: "Minutes" } }));
  made(true, await agreeProgram(museum.client, { input: { id: program.id } }));
  const pageUrl = `${site.origin}/registration`;
  const places = { sessionId: id, places: 1, partyLimit: 2, pageUrl };
  made(true, await openRegistrationPlaces(museum.client, { input: places }));
  return id;
}

const words = (language: string): Record<string, string> =>
  language === "en"
    ? {}
    : JSON.parse(
        readFileSync(
          new URL(`../../src/elements/registration/locales/${language}.json`, import.meta.url),
          "utf8",
        ),
      );

/** A page in a browser that knows nothing, and what it says by its English. */
async function visit(path: string, language = "en") {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/${path}${path.includes("?") ? "&" : "?"}language=${language}`);
  return person(page, language);
}

function person(page: Page, language: string) {
  const said = words(language);
  const say = (text: string) => said[text] ?? text;
  return {
    page,
    stands: (text: string) => page.locator("[part=heading]").getByText(say(text), { exact: true }).waitFor(),
    reads: (text: string) => page.getByText(say(text)).first().waitFor(),
    press: (text: string) => page.getByRole("button", { name: say(text), exact: true }).press("Enter"),
    write: (label: string, text: string) => page.getByLabel(say(label), { exact: true }).fill(text),
    link: async () => (await page.locator("[part=code]").getAttribute("href")) ?? "",
    /** Follows a private link, which names no language. */
    follow: async (link: string) => {
      await page.goto(link.replace("#", `?language=${language}#`));
    },
    barriers: () => axeViolations(page),
    kept: () =>
      page.evaluate(() =>
        [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(""),
      ),
  };
}

test("one takes the last place, another waits for it in Arabic, and gets it when the first cancels", async () => {
  const first = await visit(`?session=${sessionId}`);
  await first.reads("Free places: 1");
  await first.press("Register");
  await first.reads("Please write your name.");
  expect(await first.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe("name");
  expect(await first.barriers()).toEqual([]);
  await first.write("Your name", "Selam Tesfay");
  await first.write("Your e-mail address", "selam@example.org");
  await first.press("Register");
  await first.stands("Your place is kept for you");
  await first.press("Confirm");
  await first.stands("You are registered");
  expect(await first.barriers()).toEqual([]);

  const second = await visit(`?session=${sessionId}`, "ar");
  await second.reads("All places are taken. You can join the waiting list.");
  await second.write("Your name", "ليلى حداد");
  await second.write("Your e-mail address", "layla@example.org");
  await second.press("Join the waiting list");
  await second.stands("You are on the waiting list");
  expect(await second.barriers()).toEqual([]);
  const link = await second.link();
  expect(link).toMatch(/\/registration#registration=/);
  // Whoever follows the link, such as a scanner of mails, has changed nothing.
  await second.follow(link);
  await second.stands("You are on the waiting list");
  expect(second.page.url()).not.toContain("registration=");
  await second.press("Confirm");
  await second.reads("When a place becomes free, it is offered to you.");

  await first.press("Cancel the registration");
  await first.stands("Your registration is cancelled");
  await second.page.goto("about:blank");
  await second.follow(link);
  await second.stands("A place has become free for you");
  await second.press("Take the place");
  await second.stands("You are registered");

  await second.press("Delete my data");
  await second.press("Delete");
  await second.stands("It has been deleted");
  expect([await first.kept(), await second.kept()]).toEqual(["", ""]);
  await second.page.goto("about:blank");
  await second.follow(link);
  await second.page.locator("[name=code][aria-invalid=true]").waitFor();
});
