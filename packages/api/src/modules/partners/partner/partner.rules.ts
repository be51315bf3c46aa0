import type { IdentifierScheme } from "./partner.vocabulary.ts";

/** An identifier in its bare form, or undefined when its form or check digits are wrong. */
export function readIdentifier(scheme: IdentifierScheme, given: string): string | undefined {
  const value = given.trim();
  if (scheme === "ROR") return readRor(value);
  if (scheme === "ISIL")
    return /^[A-Z][A-Za-z0-9]{0,3}-[A-Za-z0-9:/-]{1,11}$/.test(value) ? value : undefined;
  return /^Q[1-9]\d{0,14}$/.exec(
    value.replace(/^https?:\/\/(www\.)?wikidata\.org\/(wiki|entity)\//, ""),
  )?.[0];
}

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";

// A ROR id is 0, six Crockford base-32 characters and two check digits (ISO 7064 mod 97-10).
function readRor(given: string): string | undefined {
  const value = given.toLowerCase().replace(/^https?:\/\/(www\.)?ror\.org\//, "");
  if (!/^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/.test(value)) return undefined;
  let number = 0n;
  for (const letter of value.slice(1, 7)) number = number * 32n + BigInt(crockford.indexOf(letter));
  const check = 98n - ((number * 100n) % 97n);
  return Number(check) === Number(value.slice(7)) ? value : undefined;
}

export function identifierUrl(scheme: IdentifierScheme, value: string): string | null {
  if (scheme === "ROR") return `https://ror.org/${value}`;
  return scheme === "WIKIDATA" ? `https://www.wikidata.org/entity/${value}` : null;
}
