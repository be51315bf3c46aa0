import { sentences } from "../../platform/texts/sentences.ts";

export const partnerMessages = sentences(import.meta.url, {
  notFound: "There is no partner with this id.",
  notYours: "This is another partner: only its own members can act for it. Give a partner of your own.",
  sideIsGiven:
    "Only platform administrators can change a partner's side, because the side decides whose approval counts. Ask one of them.",
  identifierInvalid: "{value} is not a valid {scheme} identifier. Check it for a typing error.",
  identifierTaken: "Another partner already has the {scheme} identifier {value}.",
  contactHeld: "The partners whose public contact details include your email address.",
});
