const STATEMENTS: Record<string, string> = {
  IN_COPYRIGHT: "InC",
  IN_COPYRIGHT_EU_ORPHAN_WORK: "InC-OW-EU",
  IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED: "InC-EDU",
  IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED: "InC-NC",
  IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE: "InC-RUU",
  NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS: "NoC-CR",
  NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY: "NoC-NC",
  NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS: "NoC-OKLR",
  NO_COPYRIGHT_UNITED_STATES: "NoC-US",
  NOT_EVALUATED: "CNE",
  UNDETERMINED: "UND",
  NO_KNOWN_COPYRIGHT: "NKC",
};

const DEEDS: Record<string, string> = { CC0: "zero/1.0", PUBLIC_DOMAIN_MARK: "mark/1.0" };

/** The name of a Creative Commons licence, which is the same in every language: `CC BY-SA 4.0`. */
export function licenceName(rights: string): string | undefined {
  if (rights === "CC0") return "CC0 1.0";
  return rights.startsWith("CC_") ? `CC ${rights.slice(3).replaceAll("_", "-")} 4.0` : undefined;
}

/** Where rights are explained in full: at RightsStatements.org or at Creative Commons. Of words newer than this code, nowhere. */
export function addressOfRights(rights: string): string | undefined {
  const statement = STATEMENTS[rights];
  if (statement) return `https://rightsstatements.org/vocab/${statement}/1.0/`;
  const deed = DEEDS[rights];
  if (deed) return `https://creativecommons.org/publicdomain/${deed}/`;
  return rights.startsWith("CC_")
    ? `https://creativecommons.org/licenses/${rights.slice(3).toLowerCase().replaceAll("_", "-")}/4.0/`
    : undefined;
}
