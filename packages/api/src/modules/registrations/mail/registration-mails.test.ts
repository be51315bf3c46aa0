import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { openRegistrations, type RegistrationStage } from "#test/registration-stage";
import { MailServer, type ReceivedMail } from "#test/servers/mail-server";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import { MailSettings } from "../../../platform/mail/mail-settings.ts";
import { sendRegistrationMails } from "./registration-mails.job.ts";

let stage = {} as RegistrationStage;
let server = {} as MailServer;
let settings: MailSettings;
beforeAll(async () => {
  server = await MailServer.start();
  const config = { smtpUrl: server.url, mailFrom: "registration@museum.example" };
  stage = await openRegistrations(config);
  settings = new MailSettings({ ...config, secret: "a secret that only the service knows" });
});
beforeEach(async () => {
  server.received.length = 0;
  await stage.sql("delete from registration_mails");
});
afterAll(async () => {
  await stage.end();
  await server.close();
});

/** Sends what is due, as the job does. */
async function send(): Promise<void> {
  const system = stage.app.databaseSessions.memberSession({ kind: "system" });
  await system.transaction((manager) =>
    sendRegistrationMails(settings).run({ manager } as JobBatch<null, null>),
  );
  await system.close();
}
/** Time passes until a mail is tried again. */
const later = () =>
  stage.sql("update registration_mails set next_attempt_at = now() where sent_at is null and not is_refused");

/** The text of a message, with its encoding undone. */
function textOf({ source }: ReceivedMail): string {
  const at = source.search(/Content-Type: text\/plain/i);
  const start = source.indexOf("\r\n\r\n", at) + 4;
  const headers = source.slice(Math.max(0, source.lastIndexOf("\r\n\r\n", at)), start);
  const [, encoding = "7bit"] = /Content-Transfer-Encoding: ([\w-]+)/i.exec(headers) ?? [];
  const body = source.slice(start).split(/\r\n--/)[0] as string;
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_whole, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
const linkIn = (mail: ReceivedMail | undefined) => /https:\S+/.exec(textOf(mail as ReceivedMail))?.[0] ?? "";
const messageIdOf = ({ source }: ReceivedMail) => /^Message-ID: (.+)$/im.exec(source)?.[1]?.trim();

let people = 0;
const somebody = () => ({ email: `person${++people}@example.org` });

test("whoever registers is sent the link and nowhere else finds it; confirmed, they are sent a calendar entry", async () => {
  const session = await stage.session(2);
  const { email } = somebody();
  const made = await stage.register(session, { email, language: "en", name: "Buy at https://shop.example" });
  expect(made).toMatchObject({ link: null, registration: { state: "HELD" } });
  await send();
  const [first] = server.taken;
  expect(first?.to).toBe(email);
  // The first mail carries no word of whoever typed the address.
  expect(first?.source).not.toContain("shop.example");
  const text = textOf(first as ReceivedMail);
  expect(text).toContain("Weaving days");
  expect(text).toContain("Thursday, May 1, 2031 at 6:00 PM");
  const link = linkIn(first);
  expect(link).toMatch(/^https:\/\/museum\.example\/register#registration=[\w-]{22}$/);
  expect((await stage.use("registrationConfirm", link)).registration.state).toBe("CONFIRMED");
  await send();
  const second = server.taken[1] as ReceivedMail;
  expect(textOf(second)).toContain("You are registered.");
  expect(second.source).toContain("text/calendar");
  expect(second.source).toContain("calendar.ics");
  await send();
  expect(server.taken).toHaveLength(2);
});

test("a mail is in the language of whoever registers, all of it", async () => {
  const session = await stage.session(9);
  const words = { ar: "بعنوانك", it: "indirizzo", ti: "ኣድራሻ", uk: "адрес", zh: "地址" };
  for (const language of Object.keys(words)) await stage.register(session, { ...somebody(), language });
  await send();
  expect(server.taken).toHaveLength(5);
  for (const mail of server.taken) {
    const language = /^Content-Language: (\w+)$/im.exec(mail.source)?.[1] as keyof typeof words;
    expect([language, textOf(mail).includes(words[language])]).toEqual([language, true]);
  }
});

test("a confirmation that a cancellation has overtaken never leaves", async () => {
  const session = await stage.session(1);
  await stage.register(session, somebody());
  await send();
  const link = linkIn(server.taken[0]);
  await stage.use("registrationConfirm", link);
  await stage.use("registrationCancel", link);
  await send();
  expect(server.taken.map(({ source }) => /session\.ics/.test(source))).toEqual([false, false]);
  expect(textOf(server.taken[1] as ReceivedMail)).not.toContain("#registration=");
});

test("whoever waits is written to when a place is free, and takes it by the link", async () => {
  const session = await stage.session(1);
  await stage.register(session, { ...somebody(), language: "en" });
  await send();
  const first = linkIn(server.taken[0]);
  await stage.use("registrationConfirm", first);
  await stage.register(session, { ...somebody(), language: "en" });
  await send();
  const waiting = server.taken.at(-1) as ReceivedMail;
  expect(textOf(waiting)).toContain("All places are taken.");
  await stage.use("registrationConfirm", linkIn(waiting));
  await stage.use("registrationCancel", first);
  await send();
  const offer = server.taken.find((mail) => textOf(mail).includes("A place has come free")) as ReceivedMail;
  expect((await stage.use("registrationConfirm", linkIn(offer))).registration.state).toBe("CONFIRMED");
});

/** Somebody who has confirmed, and whose mails so far are read. */
async function registered(session: string, language: string): Promise<string> {
  await stage.register(session, { ...somebody(), language });
  await send();
  const link = linkIn(server.taken.at(-1));
  await stage.use("registrationConfirm", link);
  await send();
  server.received.length = 0;
  return link;
}
/** The calendar entry that a mail brings, with its encoding undone. */
function entryOf({ source }: ReceivedMail): string {
  const at = source.search(/Content-Type: text\/calendar/i);
  const body = source.slice(source.indexOf("\r\n\r\n", at) + 4).split(/\r\n--/)[0] as string;
  return body.startsWith("BEGIN") ? body : Buffer.from(body, "base64").toString();
}

test("whoever registered is told when the session moves, and when it does not take place; of several changes, what holds in the end", async () => {
  const session = await stage.session(3);
  await registered(session, "en");
  const before = { localStart: "2031-05-02T10:00", localEnd: "2031-05-02T12:00" };
  await stage.admin.do("sessionUpdate", { id: session, localStart: "2031-05-03T10:00", localEnd: null });
  await stage.admin.do("sessionUpdate", { id: session, ...before });
  await send();
  expect(server.taken).toHaveLength(1);
  const moved = server.taken[0] as ReceivedMail;
  expect(moved.source).toMatch(/^Subject: Changed: Weaving days$/m);
  expect(textOf(moved)).toContain("Friday, May 2, 2031 at 10:00 AM");
  expect(linkIn(moved)).toContain("#registration=");
  const first = entryOf(moved);
  expect(first).toContain("DTSTART;TZID=Europe/Rome:20310502T100000");
  await stage.admin.do("sessionCancel", {
    id: session,
    note: [{ language: "en", text: "The loom is broken." }],
  });
  await send();
  const cancelled = server.taken[1] as ReceivedMail;
  expect(cancelled.source).toMatch(/^Subject: Does not take place: Weaving days$/m);
  expect(textOf(cancelled)).toContain("The loom is broken.");
  expect(textOf(cancelled)).not.toContain("#registration=");
  const entry = entryOf(cancelled);
  expect(entry).toContain("STATUS:CANCELLED");
  const named = (text: string, name: string) => new RegExp(`^${name}:(.+)$`, "m").exec(text)?.[1]?.trim();
  expect(named(entry, "UID")).toBe(named(first, "UID"));
  expect(Number(named(entry, "SEQUENCE"))).toBeGreaterThan(Number(named(first, "SEQUENCE")));
});

test("a change is told to those who have confirmed, in their language, however many they get", async () => {
  const session = await stage.session(9);
  await stage.register(session, { ...somebody(), language: "it" });
  const words = { ar: "أُجّل", it: "rimandato", ti: "ተመሓላሊፉ", uk: "перенесено", zh: "推迟" };
  for (const language of Object.keys(words)) await registered(session, language);
  const left = await registered(session, "en");
  await stage.use("registrationCancel", left);
  await send();
  server.received.length = 0;
  await stage.admin.do("sessionPostpone", { id: session });
  await send();
  await send();
  expect(server.taken).toHaveLength(5);
  for (const mail of server.taken) {
    const language = /^Content-Language: (\w+)$/im.exec(mail.source)?.[1] as keyof typeof words;
    expect([language, textOf(mail).includes(words[language])]).toEqual([language, true]);
  }
});

test("what nobody has to know is not written: another link of the session, or a change of one that is over", async () => {
  const session = await stage.session(3);
  await registered(session, "en");
  await stage.admin.do("sessionUpdate", { id: session, url: "https://museum.example/loom" });
  await send();
  expect(server.taken).toEqual([]);
});

test("a server that defers, or hangs up after it has read a mail, is asked again; the mail is the same", async () => {
  await stage.register(await stage.session(1), somebody());
  server.manners.push("defer", "drop");
  await send();
  // Not before its time.
  await send();
  expect(server.received).toHaveLength(1);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await later();
    await send();
  }
  expect(server.received.map(({ manner }) => manner)).toEqual(["defer", "drop", "take"]);
  expect(new Set(server.received.map(messageIdOf)).size).toBe(1);
  expect(new Set(server.received.map(linkIn)).size).toBe(1);
  expect(await stage.stateOf(linkIn(server.taken[0]))).toBe("HELD");
});

test("an address that is refused for good is not asked again", async () => {
  await stage.register(await stage.session(1), somebody());
  server.manners.push("reject");
  await send();
  await later();
  await send();
  expect(server.received.map(({ manner }) => manner)).toEqual(["reject"]);
});

test("to one address go three mails an hour, whatever is typed", async () => {
  const session = await stage.session(9);
  const { email } = somebody();
  for (const typed of [email, email.toUpperCase(), email, email])
    expect((await stage.register(session, { email: typed })).registration.state).toBe("HELD");
  await send();
  expect(server.taken).toHaveLength(3);
  await stage.sql(
    "update registration_mails set sent_at = sent_at - interval '1 hour' where sent_at is not null",
  );
  await send();
  expect(server.taken).toHaveLength(4);
});

test("where registration is opened it is said whether mail is sent", async () => {
  const sessionId = await stage.admin.session(stage.programId);
  const input = { sessionId, places: 1, pageUrl: "https://museum.example/" };
  expect(await stage.done("sessionRegistrationOpen", input, "isMailSent", "senait")).toMatchObject({
    isMailSent: true,
  });
});
