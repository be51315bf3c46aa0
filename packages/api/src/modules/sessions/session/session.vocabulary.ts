import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const AttendanceMode = vocabulary("AttendanceMode", "How people attend a session.", {
  IN_PERSON: "At the venue.",
  ONLINE: "Over the internet.",
  HYBRID: "Either way.",
  UNKNOWN: "Not known.",
});
export type AttendanceMode = keyof typeof AttendanceMode;

export const SessionStatus = vocabulary("SessionStatus", "Whether a session takes place as planned.", {
  SCHEDULED: "As planned.",
  RESCHEDULED: "At another time than first announced: the time shown.",
  POSTPONED: "Not at the time shown; the new time is not known yet.",
  MOVED_ONLINE: "Online instead of at the venue.",
  CANCELLED: "It does not take place. It stays visible as cancelled.",
});
export type SessionStatus = keyof typeof SessionStatus;
