import { calendarText } from "../../../platform/calendar/calendar-text.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { hashOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import type { JobKind } from "../../../platform/jobs/job-kind.ts";
import type { MailSettings } from "../../../platform/mail/mail-settings.ts";
import { type Mail, Mailer } from "../../../platform/mail/mailer.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import { languageOf, say } from "../../../platform/texts/sentences.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { linkOf } from "../registering/registration-codes.rules.ts";
import { codeOfMail, momentIn } from "./compose-mail.rules.ts";
import { type MailKind, mailSubjects, mailWords } from "./registration-mail.messages.ts";

interface DueMail {
  id: string;
  kind: MailKind;
  email: string;
  language: string;
  page_url: string;
  session_id: string;
  title: StoredText;
  local_start: string;
  local_end: string | null;
  starts_at: string;
  ends_at: string | null;
  time_zone: string;
  is_all_day: boolean;
  is_waiting: boolean;
  expires_at: string | null;
  revision: number;
}

/** So many in one transaction, which ends before a server that hangs each time would end it. */
const maxAtOnce = 5;

/**
 * Sends what was ordered, at least once: only a kill between the server's acceptance and our record of it has a mail sent again,
 * with the same id and link. Of a mail that did not go out all is tried again later.
 */
export function sendRegistrationMails(settings: MailSettings): JobKind<null, null> {
  const mailer = new Mailer(settings);
  return {
    name: "registrations.sendMails",
    againAfterSeconds: 5,
    read: () => null,
    async run({ manager }) {
      let done = 0;
      for (; done < maxAtOnce; done += 1) {
        const [mail] = (await manager.query("select * from next_registration_mail()")) as [DueMail?];
        if (!mail) break;
        const code = codeOfMail(settings, mail.id);
        await manager.query("select keep_mail_code($1, $2)", [mail.id, hashOfCode(code)]);
        const outcome = await mailer.send(composeMail(mail, code));
        await manager.query("select note_registration_mail($1, $2)", [mail.id, outcome]);
      }
      return { position: null, done, isLast: true };
    },
  };
}

function composeMail(mail: DueMail, code: string): Mail {
  const language = languageOf(mailWords.confirmed, [mail.language]);
  const title = localize(mail.title, [mail.language, language]);
  const until = mail.expires_at ? momentIn(language, mail.time_zone, new Date(mail.expires_at)) : "";
  const sentence = {
    CONFIRM: mail.is_waiting ? mailWords.confirmWaiting : mailWords.confirm,
    OFFERED: mailWords.offered,
    CONFIRMED: mailWords.confirmed,
    CANCELLED: mailWords.cancelled,
  }[mail.kind];
  const parts = [
    title.text,
    momentIn(language, mail.time_zone, new Date(mail.starts_at)),
    say(sentence, { until }, [language]),
    ...(mail.kind === "CANCELLED" ? [] : [linkOf(mail.page_url, code)]),
  ];
  return {
    messageId: `<${mail.id}@registrations.heritage-exchange>`,
    to: mail.email,
    language,
    subject: say(mailSubjects[mail.kind], { title: title.text }, [language]),
    text: parts.join("\n\n"),
    ...(mail.kind === "CONFIRMED" && { calendar: calendarOf(mail, title) }),
  };
}

function calendarOf(mail: DueMail, title: { text: string; language: string }): string {
  const { local_start, local_end, starts_at, ends_at, time_zone, revision } = mail;
  const instant = (value: string) => new Date(value).toISOString();
  const end = ends_at && local_end ? { instant: instant(ends_at), local: local_end } : null;
  const event = {
    uid: encodeId("sess", mail.session_id),
    sequence: revision - 1,
    createdAt: instant(starts_at),
    changedAt: new Date().toISOString(),
    when: { start: { instant: instant(starts_at), local: local_start }, end, timeZone: time_zone },
    status: "CONFIRMED" as const,
    title,
    description: undefined,
    location: undefined,
    coordinates: undefined,
    url: mail.page_url,
  };
  return calendarText(title, [event]);
}
