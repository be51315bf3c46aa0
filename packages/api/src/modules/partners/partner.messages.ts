import { sentences } from "../../platform/texts/sentences.ts";

export const partnerMessages = sentences(import.meta.url, {
  notFound: "There is no partner with this id.",
  notYours: "This is another partner: only its own people act for it. Name a partner of yours.",
  sideIsGiven:
    "Only the service's administrators change on which side a partner stands: the side decides whose approval counts. Ask them.",
  identifierInvalid: "{value} is not a valid {scheme} identifier. Check it for a typing error.",
  identifierTaken: "Another partner already has the {scheme} identifier {value}.",
  contactHeld: "Whose public contact bears your e-mail address.",
});
