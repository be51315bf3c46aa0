import { sentences } from "../../platform/texts/sentences.ts";

/** What can be wrong with inputs about people, roles and keys. */
export const accountMessages = sentences(import.meta.url, {
  daysRange: "A link is good for 1 to 30 days.",
  roleNotGivable: "You cannot give a role that may do more than you may do yourself at this partner.",
  invitationNotFound: "There is no invitation with this id that you may take back.",
  invitationAccepted: "The invitation was accepted already. End the membership instead.",
  invitationVoid: "This link is void: it was used, taken back, or is too old. Ask for a new one.",
  membershipNotFound: "There is no membership with this id that you may end.",
  confirmRequired: "Say `confirm: true`: what is erased cannot be brought back.",
  overlapRange: "The present secret may go on for 0 to 720 hours.",
  keyNotFound: "There is no live key with this id that you may change.",
  keyNameInvalid: "Say what the key is for, in 1 to 300 characters.",
  scopeUnknown: "There is no scope {scope}. `roles` shows those there are.",
  publishableHasNoScopes: "A publishable key stands in pages for everybody to read, so it carries no scopes.",
  secretHasNoOrigins:
    "Only a publishable key stands in pages. Leave the origins out, or make a publishable key.",
  networkInvalid: "{address} is neither an address nor a network such as 192.0.2.0/24.",
  originInvalid: "{origin} is not the origin of a page, such as https://www.example.org without a path.",
  expiryPast: "The end lies in the past. Give a later time, or none.",
  scopesNotHeld: "You cannot give a key scopes that you do not hold at this partner.",
});
