import { createHmac } from "node:crypto";
import type { MailSettings } from "../../../platform/mail/mail-settings.ts";

/** The code of a mail's link: 128 bits that follow from the mail and a secret, so that a repeat is the same mail. */
export const codeOfMail = ({ secret }: Pick<MailSettings, "secret">, mailId: string): string =>
  createHmac("sha256", secret)
    .update(`registration mail ${mailId}`)
    .digest()
    .subarray(0, 16)
    .toString("base64url");

/** A moment as it is read in a language, on the clock of the session's place; without its time of day where only the days matter. */
export const momentIn = (language: string, timeZone: string, instant: Date, isAllDay = false): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: "full",
    ...(!isAllDay && { timeStyle: "short" }),
    timeZone,
  }).format(instant);
