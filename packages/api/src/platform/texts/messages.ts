import { sentences } from "./sentences.ts";

/** What can be wrong with any input. What only one kind of record can get wrong stands in its module. */
export const messages = sentences(import.meta.url, {
  textRequired: "Give this text in at least one language.",
  textEmpty: "The text is empty. Write it, or leave it out.",
  textInvisible: "The text contains an invisible character, {code}, near “{near}”. Remove it.",
  textUnbalanced:
    "The mark {code} near “{near}” starts or ends a change of text direction, without its counterpart in the same paragraph. Remove it, or add the counterpart.",
  textTooLong: "The text is longer than {limit} characters. Shorten it.",
  languageTwice: "The language {language} is given twice. Give each language once.",
  tooMany: "There are more than {limit} items. Leave some out.",
  valueTwice: "{value} is given twice. Give it once.",
  slugInvalid:
    "The slug may contain lowercase Latin letters, digits and single hyphens between them; at most 100 characters.",
  slugTaken: "Another record already has the slug {slug}. Choose another.",
  coordinatesTogether: "Give latitude and longitude together, or neither.",
  coordinatesRange: "Latitude ranges from -90 to 90, and longitude from -180 to 180.",
  endBeforeStart: "The end is before the start.",
  referenceTaken: "Another record already has one of these ids in that system.",
  cannotBeEmpty: "This field cannot be empty. Leave it out to keep what is there.",
  emailInvalid: "This is not an email address.",
  idempotencyKeyInvalid:
    "The idempotency key must consist of 1 to 255 visible ASCII characters. Use a UUID, for example.",
  idempotencyMismatch:
    "This idempotency key has already been used with different input. Use a new key for a new call.",
  revisionConflict:
    "The record is at revision {current}, but revision {expected} was expected: somebody has changed it. Read it again.",
  scopeMissing:
    "You do not hold the scope {scope} at the partner that decides this. Roles that carry it: {roles}.",
  administratorsOnly: "Only a platform administrator may do this.",
  notDeleted: "Only a deleted record can be restored or purged.",
});
