import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const AttendanceMode = vocabulary("AttendanceMode", "How people attend a session.", {
  IN_PERSON: "At the venue.",
  ONLINE: "Online.",
  HYBRID: "At the venue or online.",
  UNKNOWN: "Unknown.",
});
export type AttendanceMode = keyof typeof AttendanceMode;

export const SessionStatus = vocabulary("SessionStatus", "Whether a session takes place as planned.", {
  SCHEDULED: "The session takes place as planned.",
  RESCHEDULED: "The session takes place at the time shown, which differs from the time first announced.",
  POSTPONED: "The session does not take place at the time shown; the new time is not known yet.",
  MOVED_ONLINE: "The session takes place online instead of at the venue.",
  CANCELLED: "The session does not take place. It remains visible, marked as cancelled.",
});
export type SessionStatus = keyof typeof SessionStatus;
