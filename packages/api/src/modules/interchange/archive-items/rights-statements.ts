import { itemVocabularies } from "../../archives/items/items.bulk.ts";

// What sources write for a right, as a value of ItemRights: the twelve RightsStatements and the licences of Creative Commons.

const statements = new Map([
  ["inc", "IN_COPYRIGHT"],
  ["inc-ow-eu", "IN_COPYRIGHT_EU_ORPHAN_WORK"],
  ["inc-edu", "IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED"],
  ["inc-nc", "IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED"],
  ["inc-ruu", "IN_COPYRIGHT_RIGHTS_HOLDER_UNLOCATABLE"],
  ["noc-cr", "NO_COPYRIGHT_CONTRACTUAL_RESTRICTIONS"],
  ["noc-nc", "NO_COPYRIGHT_NON_COMMERCIAL_USE_ONLY"],
  ["noc-oklr", "NO_COPYRIGHT_OTHER_LEGAL_RESTRICTIONS"],
  ["noc-us", "NO_COPYRIGHT_UNITED_STATES"],
  ["cne", "NOT_EVALUATED"],
  ["und", "UNDETERMINED"],
  ["nkc", "NO_KNOWN_COPYRIGHT"],
]);

/** Whatever a source calls a right, such as `InC`, “CC BY-SA 4.0” or the address of a statement or licence. */
export function rightsOf(given: string): string | undefined {
  const text = given.trim().toLowerCase();
  const [, statement] = /rightsstatements\.org\/(?:vocab|page|data)\/([a-z-]+)/.exec(text) ?? [];
  if (statement !== undefined) return statements.get(statement);
  const [, licence, dedication] =
    /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero|mark))/.exec(text) ?? [];
  if (dedication !== undefined) return dedication === "zero" ? "CC0" : "PUBLIC_DOMAIN_MARK";
  const name = licence === undefined ? text.replace(/\s+\d\.\d.*$/, "") : `cc ${licence}`;
  return statements.get(name) ?? ourName(name.toUpperCase().replace(/[\s-]+/g, "_"));
}

function ourName(name: string): string | undefined {
  if (itemVocabularies.rights.includes(name)) return name;
  const other: Record<string, string> = { CC_0: "CC0", CC_ZERO: "CC0", PDM: "PUBLIC_DOMAIN_MARK" };
  return other[name];
}
