import { sentences } from "../../platform/texts/sentences.ts";

/** What can be wrong with inputs about people, roles and keys. */
export const accountMessages = sentences(import.meta.url, {
  daysRange: "A link is valid for 1 to 30 days.",
  roleNotGivable: "You cannot grant a role that may do more than you may do yourself at this partner.",
  heritageNotGivable:
    "Whoever runs the service cannot grant this role here any more: it would open heritage to them. The partner's own people appoint who may see it, and stewards appoint stewards.",
  invitationNotFound: "There is no invitation with this id that you may revoke.",
  invitationAccepted: "The invitation has already been accepted. End the membership instead.",
  invitationVoid:
    "This link is no longer valid: it has been used, was revoked or has expired. Ask for a new one.",
  membershipNotFound: "There is no membership with this id that you may end.",
  confirmRequired: "Set `confirm: true`: erasure cannot be undone.",
  overlapRange: "The current secret may remain valid for 0 to 720 hours.",
  keyNotFound: "There is no active key with this id that you may change.",
  keyNameInvalid: "Say what the key is for, in 1 to 300 characters.",
  scopeUnknown: "There is no scope {scope}. The query `roles` lists the scopes.",
  scopeOfPeople: "Only people can hold the scope {scope}: no key carries it.",
  publishableHasNoScopes:
    "A publishable key appears in web pages, where everyone can read it, so it carries no scopes.",
  secretHasNoOrigins:
    "Only a publishable key is used in web pages. Leave the origins out, or create a publishable key.",
  networkInvalid: "{address} is neither an IP address nor a network such as 192.0.2.0/24.",
  originInvalid: "{origin} is not the origin of a page, such as https://www.example.org without a path.",
  expiryPast: "The expiry time is in the past. Give a later time, or none.",
  scopesNotHeld: "You cannot grant a key scopes that you do not hold at this partner.",
  heritageScopesNotGivable:
    "Whoever runs the service cannot make a key that opens heritage. The partner's own people make it.",
});
