import { takeCodeOfLink } from "../code-of-link.ts";

// Crockford's base32: no I, L, O or U, which are heard and read as something else.
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
// Where the digits of other scripts begin.
const zeros = [0x660, 0x6f0, 0x7c0, 0x966];

/** A text with the digits of another script as those that machines count with. */
export const inPlainDigits = (text: string): string => text.normalize("NFKC").replace(/\p{Nd}/gu, digitOf);

function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => point >= first && point < first + 10);
  return zero === undefined ? digit : String(point - zero);
}

/**
 * A code as it was made, from what somebody typed: in small letters, in other groups, with O for 0 and I or L for 1, with the
 * digits of another script. Undefined where its last two symbols do not fit the others: then one was misread, and nothing
 * needs to be sent to know it. It reads what the service reads.
 */
export function readCode(given: string): string | undefined {
  const typed = inPlainDigits(given)
    .toUpperCase()
    .replace(/[\s\p{Pd}.,:_\u200e\u200f\u061c\u2066-\u2069]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const values = [...typed].map((symbol) => symbols.indexOf(symbol));
  if (values.length !== 20 || values.includes(-1)) return undefined;
  const rest = values.slice(0, 18).reduce((sum, value) => (sum * 32 + value) % 1021, 0);
  return rest === 32 * (values[18] ?? 0) + (values[19] ?? 0) ? typed.match(/.{4}/g)?.join("-") : undefined;
}

/** The code of a private link to a survey, `…#code=7K3M-…`. */
export const takeSurveyCode = (): string | undefined => takeCodeOfLink("code");
