import { sentences } from "../../platform/texts/sentences.ts";

/** How registration for a session is opened. */
export const placesMessages = sentences(import.meta.url, {
  notFound: "There is no session with this id.",
  notYours: "This session is another partner's: the home partner of its program opens registration for it.",
  isOpened: "Registration for this session has been opened before. Change it instead.",
  notOpened: "Registration for this session has not been opened yet.",
  placesRange: "This has to be a whole number from 1 to {most}.",
  closesBeforeOpening: "Registration closes before it opens. Choose a later time.",
  pageWithFragment:
    "The address has a part after #. Leave it out: the private link of a registration needs that place.",
});

/** What keeps somebody from registering. */
export const registrationMessages = sentences(import.meta.url, {
  NOT_FOUND: "There is no session with this id for which one can register.",
  CANCELLED: "This session does not take place, or is over.",
  NOT_OPEN_YET: "Registration is not open yet.",
  CLOSED: "Registration is closed.",
  PARTY: "So many people cannot be registered together. Register them in smaller groups.",
  HOLDS:
    "Several registrations from your network are not confirmed yet. Confirm them by their links, or wait half an hour.",
  keyNeeded: "Give an idempotency key that is a random UUID, so that nobody registers twice by mistake.",
  nameMissing: "Give a name.",
  emailMissing: "Give an e-mail address.",
  codeUnreadable: "This is neither a private link nor a code. Look again whether it is complete.",
  codeOfNothing: "There is no registration with this link or code. It may have been deleted.",
  EXPIRED: "The place was kept for some time, and is given to others now. You can register again.",
  ENDED: "This registration has been cancelled. You can register again.",
  TOO_LATE: "It is too late to cancel here. Tell the partner that runs the session.",
  held: "Your registrations for sessions, with the name and the address that you gave.",
});
