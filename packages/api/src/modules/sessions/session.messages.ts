import { sentences } from "../../platform/texts/sentences.ts";
import type { SessionStatus } from "./session/session.vocabulary.ts";

export const sessionMessages = sentences(import.meta.url, {
  notFound: "There is no session with this id.",
  notYours:
    "This session belongs to a program of another partner: only members of its home partner can change it.",
  wallTimeMissing: "{time} does not exist in {zone}, because clocks go forward then. Choose another time.",
  yearNotKept: "{time} in {zone} is outside the years 1000 to 9998 in UTC. Choose another day.",
  accessTwice: "The access feature {feature} is given twice. Give it once.",
  transition: "A session that is {from} cannot become {to}.",
  programCancelled: "The program is cancelled, so no session can be added to it.",
  programIsCancelled:
    "The program of this session is cancelled, and sessions of a cancelled program cannot be edited. Reverse the program's cancellation first.",
  cancelledIsNotEdited:
    "The session is cancelled, and a cancelled session cannot be edited. Reverse the cancellation first.",
  notCancelled: "The session is not cancelled, so there is no cancellation to reverse.",
  cancelledByPublisher:
    "This session was cancelled by its publisher, {source}. Only the publisher can reverse that.",
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
