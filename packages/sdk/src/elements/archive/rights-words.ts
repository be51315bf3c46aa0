// As RightsStatements.org names them.
const WORDS: Record<string, string> = {
  IN_COPYRIGHT: "In copyright",
  IN_COPYRIGHT_EU_ORPHAN_WORK: "In copyright: EU orphan work",
  IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED: "In copyright: educational use permitted",
  IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED: "In copyright: non-commercial use permitted",
  IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE: "In copyright: rights-holder cannot be found",
  NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS: "No copyright: contractual restrictions",
  NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY: "No copyright: non-commercial use only",
  NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS: "No copyright: other legal restrictions",
  NO_COPYRIGHT_UNITED_STATES: "No copyright: United States",
  NOT_EVALUATED: "Copyright not evaluated",
  UNDETERMINED: "Copyright undetermined",
  NO_KNOWN_COPYRIGHT: "No known copyright",
  PUBLIC_DOMAIN_MARK: "Public domain",
};

/** The English of a rights statement; of one newer than this code, its own word. */
export function wordOfRights(rights: string): string {
  return WORDS[rights] ?? rights.charAt(0) + rights.slice(1).toLowerCase().replaceAll("_", " ");
}
