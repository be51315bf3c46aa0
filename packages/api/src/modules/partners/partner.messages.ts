import { sentences } from "../../platform/graphql/sentences.ts";

export const partnerMessages = sentences(import.meta.url, {
  notFound: "There is no partner with this id.",
  notYours: "This is another partner: only its own people act for it. Name a partner of yours.",
  hasPrograms: "The partner is home of programs. Delete them first.",
  inUse: "The partner still has programs, or takes part in programs. Remove these first.",
  sideIsGiven:
    "Only the service's administrators change on which side a partner stands: the side decides whose approval counts. Ask them.",
  programsClash:
    "One of its programs has the slug or an outside id of another public program. Change that program first.",
  identifierInvalid: "{value} is not a valid {scheme} identifier. Check it for a typing error.",
  identifierTaken: "Another partner already has the {scheme} identifier {value}.",
});
