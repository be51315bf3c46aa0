import { sentences } from "../../../platform/texts/sentences.ts";

export type MailKind = "CONFIRM" | "OFFERED" | "CONFIRMED" | "CANCELLED" | "CHANGED";

export const mailSubjects = sentences<MailKind>(import.meta.url, {
  CONFIRM: "Please confirm: {title}",
  OFFERED: "A place is free: {title}",
  CONFIRMED: "You are registered: {title}",
  CANCELLED: "Cancelled: {title}",
  CHANGED: "Changed: {title}",
});

/** The same where the session itself is cancelled. */
export const calledOffSubject = sentences(import.meta.url, { subject: "Does not take place: {title}" });

/** What a change makes of a session, by its status. */
export const changeWords = sentences(import.meta.url, {
  isOn: "This takes place at the time above, which may have changed. Your registration stays as it is. If you cannot come, cancel on this page:",
  POSTPONED:
    "This is postponed, and the new time is not known yet. Your registration stays as it is, and you will be told. If you do not want to wait, cancel on this page:",
  MOVED_ONLINE:
    "This takes place over the internet, at the time above. Your registration stays as it is. If you cannot come, cancel on this page:",
  CANCELLED: "This does not take place. Nothing more is needed from you.",
});

/** What stands in the mails. None of it was written by whoever registered. */
export const mailWords = sentences(import.meta.url, {
  confirm:
    "Somebody registered for this with your address. If it was you, confirm on this page until {until}. If it was not, do nothing: the place is given to others.",
  confirmWaiting:
    "Somebody registered for this with your address. All places are taken. If it was you, confirm on this page until {until} that you want to wait for one. If it was not, do nothing.",
  offered: "A place has come free, and is kept for you until {until}. Accept or decline it on this page:",
  confirmed: "You are registered. If you cannot come, cancel on this page, so that somebody else can:",
  cancelled: "Your registration is cancelled. Nothing more is needed.",
});
