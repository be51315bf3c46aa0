/**
 * What a caller is told about mistakes in an input, by language. `{name}` stands for a value.
 * English is complete by type; a language that lacks a sentence falls back to English.
 */
const english = {
  textRequired: "Give this text in at least one language.",
  textEmpty: "The text is empty. Write it, or leave this language out.",
  textTooLong: "The text is longer than {limit} characters. Shorten it.",
  languageTwice: "The language {language} is given twice. Give each language once.",
  tooMany: "There are more than {limit}. Leave some out.",
  valueTwice: "{value} is given twice. Give it once.",
  slugInvalid: "The slug may hold small Latin letters, digits and single hyphens between them, 100 at most.",
  slugTaken: "Another record already has the slug {slug}. Choose another.",
  identifierInvalid: "{value} is not a valid {scheme} identifier. Check it for a typing error.",
  identifierTaken: "Another partner already has the {scheme} identifier {value}.",
  emailInvalid: "This is not an e-mail address.",
  coordinatesTogether: "Give latitude and longitude together, or neither.",
  coordinatesRange: "Latitude goes from -90 to 90 and longitude from -180 to 180.",
  partnerNotFound: "There is no partner with this id.",
  programNotFound: "There is no program with this id.",
  sessionNotFound: "There is no session with this id.",
  endBeforeStart: "The end is before the start.",
  startRequired: "Give the first day too, or leave out the last.",
  termRequired: "A program of kind OTHER needs a term that says what it is.",
  ageRange: "The highest age is below the lowest, or outside 0 to 130.",
  costAmountRequired: "Give the lowest amount with its currency.",
  costAmountForbidden: "An amount fits only a fixed price or a sliding scale.",
  costOrder: "The highest amount is below the lowest, or in another currency.",
  costNegative: "An amount cannot be negative.",
  homePartnerFixed: "The home partner takes part already; give it another role only.",
  transition: "A program that is {from} cannot become {to}.",
  lastOnlyOne: "This cannot be cleared.",
  communityLeadMissing: "The community side has no lead. Add a partner of the community side as LEAD.",
  hostLeadMissing: "The host side has no lead. Add a partner of the host side as LEAD or HOST.",
  communityApprovalMissing:
    "The community side has not approved the program as it now reads. Record its approval.",
  hostApprovalMissing: "The host side has not approved the program as it now reads. Record its approval.",
  startDateMissing: "The first day is not set. Set it.",
  evidenceRequired: "Say how this side approved: a signed form, a meeting and its minutes, a letter.",
  imported:
    "This program came from {source}. Its publisher's feed decides its state; approvals do not apply.",
  wallTimeMissing: "{time} does not exist in {zone}: clocks go forward then. Choose another time.",
  accessTwice: "The access feature {feature} is given twice. Give it once.",
  sessionCancelled: "The session is cancelled already.",
  referenceTaken: "Another record already has one of these ids in that system.",
  unknownClears: "This field cannot be empty. Leave it out to keep what is there.",
} as const;

export type MessageKey = keyof typeof english;
type Catalogue = Partial<Record<MessageKey, string>>;

const catalogues = new Map<string, Catalogue>([["en", english]]);

/** Adds the sentences of a language. */
export function addMessages(language: string, catalogue: Catalogue): void {
  catalogues.set(language, catalogue);
}

export function message(
  key: MessageKey,
  values: Record<string, string | number>,
  languages: readonly string[],
): string {
  const tags = languages.flatMap((tag) => [tag, tag.split("-")[0] ?? tag]);
  const template =
    tags.map((tag) => catalogues.get(tag)?.[key]).find((text) => text !== undefined) ?? english[key];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
