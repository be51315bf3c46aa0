import { sentences } from "../../../platform/texts/sentences.ts";

export type MailKind = "CONFIRM" | "OFFERED" | "CONFIRMED" | "CANCELLED";

export const mailSubjects = sentences<MailKind>(import.meta.url, {
  CONFIRM: "Please confirm: {title}",
  OFFERED: "A place is free: {title}",
  CONFIRMED: "You are registered: {title}",
  CANCELLED: "Cancelled: {title}",
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
