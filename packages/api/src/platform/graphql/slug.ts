import { randomBytes } from "node:crypto";
import { fold } from "../search.ts";

const maxSlug = 100;

/** A readable address part from a text in Latin letters; for other scripts there may be nothing left of it. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, maxSlug - 10)
    .replace(/-+$/, "");
}

export function isSlug(text: string): boolean {
  return text.length <= maxSlug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** The slug wanted, or it with a few random letters where it is taken or empty. */
export async function freeSlug(
  texts: string[],
  fallback: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const wanted = texts.map(slugify).find((slug) => slug !== "") ?? fallback;
  if (wanted !== fallback && !(await isTaken(wanted))) return wanted;
  return `${wanted}-${randomBytes(4).toString("hex")}`;
}
