import { type CalendarEvent, calendarText } from "../../../platform/calendar/calendar-text.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { hashOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import type { JobKind } from "../../../platform/jobs/job-kind.ts";
import type { MailSettings } from "../../../platform/mail/mail-settings.ts";
import { type Mail, Mailer } from "../../../platform/mail/mailer.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import { languageOf, type Sentence, say } from "../../../platform/texts/sentences.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { linkOf } from "../registering/registration-codes.rules.ts";
import { codeOfMail, momentIn } from "./compose-mail.rules.ts";
import {
  calledOffSubject,
  changeWords,
  type MailKind,
  mailSubjects,
  mailWords,
} from "./registration-mail.messages.ts";

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
  last_day: string;
  is_all_day: boolean;
  status: string;
  status_note: StoredText | null;
  state: string;
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
  const note =
    mail.kind === "CHANGED" && mail.status_note && localize(mail.status_note, [mail.language, language]);
  const until = mail.expires_at ? momentIn(language, mail.time_zone, new Date(mail.expires_at)) : "";
  const isOver = mail.kind === "CANCELLED" || mail.status === "CANCELLED";
  const subject = mail.kind === "CHANGED" && isOver ? calledOffSubject.subject : mailSubjects[mail.kind];
  const parts = [
    title.text,
    momentIn(language, mail.time_zone, new Date(mail.starts_at), mail.is_all_day),
    ...(note ? [note.text] : []),
    say(sentenceOf(mail), { until }, [language]),
    ...(isOver ? [] : [linkOf(mail.page_url, code)]),
  ];
  const hasEntry = mail.state === "CONFIRMED" && ["CONFIRMED", "CHANGED"].includes(mail.kind);
  return {
    messageId: `<${mail.id}@registrations.heritage-exchange>`,
    to: mail.email,
    language,
    subject: say(subject, { title: title.text }, [language]),
    text: parts.join("\n\n"),
    ...(hasEntry && { calendar: calendarOf(mail, title) }),
  };
}

function sentenceOf({ kind, state, status }: DueMail): Sentence {
  if (kind === "CHANGED") return changeWords[status as keyof typeof changeWords] ?? changeWords.isOn;
  return {
    CONFIRM: state === "WAITING" ? mailWords.confirmWaiting : mailWords.confirm,
    OFFERED: mailWords.offered,
    CONFIRMED: mailWords.confirmed,
    CANCELLED: mailWords.cancelled,
  }[kind];
}

const entryStatus: Record<string, CalendarEvent["status"]> = {
  POSTPONED: "TENTATIVE",
  CANCELLED: "CANCELLED",
};

function calendarOf(mail: DueMail, title: { text: string; language: string }): string {
  const { starts_at, revision } = mail;
  const event: CalendarEvent = {
    uid: encodeId("sess", mail.session_id),
    sequence: revision - 1,
    createdAt: isoOf(starts_at),
    changedAt: new Date().toISOString(),
    when: whenOf(mail),
    status: entryStatus[mail.status] ?? "CONFIRMED",
    title,
    description: undefined,
    location: undefined,
    coordinates: undefined,
    url: mail.page_url,
  };
  return calendarText(title, [event]);
}

const isoOf = (value: string) => new Date(value).toISOString();

function whenOf(mail: DueMail): CalendarEvent["when"] {
  const { is_all_day, local_start, local_end, last_day, starts_at, ends_at, time_zone } = mail;
  if (is_all_day) return { firstDay: local_start.slice(0, 10), lastDay: last_day };
  const end = ends_at && local_end ? { instant: isoOf(ends_at), local: local_end } : null;
  return { start: { instant: isoOf(starts_at), local: local_start }, end, timeZone: time_zone };
}
