import { sentences } from "../../platform/texts/sentences.ts";
import type { SessionStatus } from "./session/session.vocabulary.ts";

export const sessionMessages = sentences(import.meta.url, {
  notFound: "There is no session with this id.",
  notYours:
    "This session belongs to a program of another partner: only the people of its home partner change it.",
  wallTimeMissing: "{time} does not exist in {zone}: clocks go forward then. Choose another time.",
  yearNotKept: "{time} in {zone} is, in UTC, outside the years 1000 to 9998. Choose another day.",
  accessTwice: "The access feature {feature} is given twice. Give it once.",
  transition: "A session that is {from} cannot become {to}.",
  programCancelled: "The program is cancelled, so it can have no new session.",
  programIsCancelled:
    "The program of this session is cancelled, and what is cancelled is not edited. Take the cancellation of the program back first.",
  cancelledIsNotEdited:
    "The session is cancelled, and what is cancelled is not edited. Take the cancellation back first.",
  notCancelled: "The session is not cancelled, so there is no cancellation to take back.",
  cancelledByPublisher:
    "This session was cancelled by {source}, which publishes it. Only its publisher takes that back.",
});

export const sessionStatusWords = sentences<SessionStatus>(import.meta.url, {
  SCHEDULED: "scheduled",
  RESCHEDULED: "rescheduled",
  POSTPONED: "postponed",
  MOVED_ONLINE: "moved online",
  CANCELLED: "cancelled",
});

/** What sessions hold about a person. */
export const accessCheckMessages = sentences(import.meta.url, {
  held: "Where you are named as the one who checked how accessible a session is.",
});
