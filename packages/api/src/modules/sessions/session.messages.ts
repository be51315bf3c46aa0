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

export const seriesMessages = sentences(import.meta.url, {
  notFound: "There is no series with this id.",
  notYours:
    "This series belongs to a program of another partner: only members of its home partner can change it.",
  partNotFollowed:
    "“{part}” is no part of a rule that can be followed here. Write the rule as iCalendar does, such as FREQ=WEEKLY;BYDAY=TU;COUNT=6; every session begins at the time of day of the first.",
  endless: "The rule never ends. Add COUNT, how many dates there are, or UNTIL, the last day.",
  twoEnds: "The rule ends twice. Give either COUNT or UNTIL.",
  ruleNotFollowed: "The rule cannot be followed: {reason} Check that its parts fit together.",
  noDate: "The rule leads to no date at all.",
  startNotByRule: "The first session is on no date of the rule, whose first is {first}. Change one of them.",
  tooManyDates: "A series has at most {limit} sessions. Give fewer, or begin another series.",
  tooFarAhead:
    "The last date would be {last}, and sessions are announced until {latest}. Let the rule end before.",
  excludesNothing: "{start} is no date of the series, so it cannot be left out.",
  programCancelled:
    "The program of this series is cancelled, and its sessions cannot be edited. Reverse the program's cancellation first.",
  notInSeries: "There is no session with this id in the series.",
  hasBegun: "This session has begun, and what has begun is not changed. Name one that is still to come.",
  nothingToCome: "All sessions of this series have begun, so there is nothing to change.",
});

export const sessionStatusWords = sentences<SessionStatus>(import.meta.url, {
  SCHEDULED: "scheduled",
  RESCHEDULED: "rescheduled",
  POSTPONED: "postponed",
  MOVED_ONLINE: "moved online",
  CANCELLED: "cancelled",
});

export const calendarMessages = sentences(import.meta.url, {
  sessions: "Heritage programs",
});

/** What sessions hold about a person. */
export const accessCheckMessages = sentences(import.meta.url, {
  held: "Where you are named as the one who checked how accessible a session is.",
});
