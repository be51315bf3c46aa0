import { createTransport } from "nodemailer";
import type { MailSettings } from "./mail-settings.ts";

export interface Mail {
  /** The same each time that it is sent, so that whoever receives it twice sees it once. */
  messageId: string;
  to: string;
  language: string;
  subject: string;
  text: string;
  /** An iCalendar file that goes along. */
  calendar?: string;
}

/** What became of a mail: whoever refuses it for good is not asked again. */
export type MailOutcome = "sent" | "refused" | "later";

const timeouts = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000, dnsTimeout: 5000 };

/** Sends mail by SMTP, one at a time. */
export class Mailer {
  readonly #transport;
  readonly #from: string;

  constructor({ smtpUrl, from }: MailSettings) {
    this.#from = from ?? "";
    this.#transport = createTransport({
      ...{ url: smtpUrl, ...timeouts },
      // No text that somebody wrote names a file or an address to be read.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
  }

  async send({ messageId, to, language, subject, text, calendar }: Mail): Promise<MailOutcome> {
    try {
      await this.#transport.sendMail({
        // As an object: what is in an address is no list of addresses.
        ...{ from: this.#from, to: { name: "", address: to }, messageId, subject, text },
        headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
        ...(calendar !== undefined && {
          attachments: [
            { filename: "calendar.ics", content: calendar, contentType: "text/calendar; charset=utf-8" },
          ],
        }),
      });
      return "sent";
    } catch (error) {
      const { responseCode } = error as { responseCode?: number };
      return responseCode !== undefined && responseCode >= 500 ? "refused" : "later";
    }
  }
}
