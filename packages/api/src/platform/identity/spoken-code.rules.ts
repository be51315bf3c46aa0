import { createHash } from "node:crypto";

/** Crockford's base32: no I, L, O or U, which are heard and read as something else. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const symbolCount = 18;
/** A prime below 32², so that a wrong symbol, or two that changed places, are always noticed. */
const checkModulus = 1021;

/** How many random bytes a code is made of: 18 symbols of five bits. */
export const randomBytesOfCode = symbolCount;

/** A code to be read over the telephone: `7K3M-Q0XA-…`, five groups of four, of which the last two symbols check the rest. */
export function codeOf(random: Uint8Array): string {
  const data = [...random.subarray(0, symbolCount)].map((byte) => symbols[byte & 31]).join("");
  return grouped(data + checkOf(data));
}

const grouped = (code: string): string => code.match(/.{4}/g)?.join("-") ?? "";

function checkOf(data: string): string {
  const rest = [...data].reduce((sum, symbol) => (sum * 32 + symbols.indexOf(symbol)) % checkModulus, 0);
  return `${symbols[rest >> 5]}${symbols[rest & 31]}`;
}

/**
 * The code as it was made, from what somebody heard and typed: in small letters, in other groups, with O for 0 and I or L
 * for 1, with the digits of another script. Undefined where it was misheard.
 */
export function readCode(given: string): string | undefined {
  if (given.length > 100) return undefined;
  const heard = given
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\s\p{Pd}.,:_\u200e\u200f\u061c\u2066-\u2069]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const data = heard.slice(0, symbolCount);
  const isWhole = heard.length === symbolCount + 2 && [...heard].every((symbol) => symbols.includes(symbol));
  return isWhole && heard.slice(symbolCount) === checkOf(data) ? grouped(heard) : undefined;
}

/** The zeros of the scripts in which our readers write digits; the others follow each of them. */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966];

function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => point >= first && point < first + 10);
  return zero === undefined ? digit : String(point - zero);
}

/** What is kept of a code. It is random enough to need no salt, and no slow hash. */
export const hashOfCode = (code: string): Buffer => createHash("sha256").update(code).digest();
