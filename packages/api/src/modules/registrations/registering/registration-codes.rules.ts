import { randomBytes } from "node:crypto";
import {
  codeOf,
  hashOfCode,
  randomBytesOfCode,
  readCode,
} from "../../../platform/identity/spoken-code.rules.ts";

/** What stands before the code in the fragment of a private link. */
const fragment = "#registration=";

/** A code for a link: 128 random bits. */
export const newLinkCode = (): string => randomBytes(16).toString("base64url");

/** A code to be printed, and read out over the telephone. */
export const newPrintedCode = (): string => codeOf(randomBytes(randomBytesOfCode));

/** The private link: a server is sent nothing of what stands behind #, and whoever follows it changes nothing. */
export const linkOf = (pageUrl: string, code: string): string => `${pageUrl}${fragment}${code}`;

/** The hashes of what somebody may have meant: the code of a link, or one on paper. Empty for what is neither. */
export function hashesOf(given: string): Buffer[] {
  const bare = given.trim();
  const code = bare.slice(bare.lastIndexOf(fragment) + (bare.includes(fragment) ? fragment.length : 1));
  const meant = [/^[\w-]{22}$/.test(code) ? code : undefined, readCode(given)];
  return meant.filter((each) => each !== undefined).map(hashOfCode);
}
