import { vocabulary } from "../../platform/graphql/types/vocabulary.ts";

export const RegistrationState = vocabulary("RegistrationState", "How a registration stands.", {
  HELD: "A place is kept for half an hour, until the private link is used to confirm.",
  WAITING: "On the waiting list.",
  OFFERED: "A place came free and is kept for a time, until it is accepted or declined.",
  CONFIRMED: "Whoever registered comes.",
  DECLINED: "A place was offered and declined.",
  EXPIRED: "A place was kept and not confirmed in time; it is free again.",
  CANCELLED: "Whoever registered does not come.",
});
export type RegistrationState = keyof typeof RegistrationState;

export const RegistrationLogState = vocabulary(
  "RegistrationLogState",
  "What a step of the log of places says.",
  {
    ...{
      HELD: "A place was taken, to be confirmed by the private link.",
      WAITING: "There was no place, or whoever waits has confirmed.",
    },
    OFFERED: "A place was offered to whoever had waited longest and fitted.",
    CONFIRMED: "A place was confirmed.",
    DECLINED: "An offered place was declined.",
    EXPIRED: "What was kept was not confirmed in time.",
    CANCELLED: "A registration was cancelled.",
    PLACES: "The number of places was set.",
  },
);
export type RegistrationLogState = keyof typeof RegistrationLogState;

export const RegistrationOpenness = vocabulary(
  "RegistrationOpenness",
  "Whether one can register for a session now, and if not, why.",
  {
    OPEN: "There are places.",
    WAITING_LIST: "All places are taken: whoever registers waits for one.",
    NOT_OPEN_YET: "Registration has not begun.",
    CLOSED: "Registration has ended.",
    CANCELLED: "The session does not take place.",
  },
);
export type RegistrationOpenness = keyof typeof RegistrationOpenness;
