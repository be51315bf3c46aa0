import { randomBytes } from "node:crypto";
import type { Check } from "../../actions/action.ts";
import { violatedConstraint } from "../../database/connections/database-errors.ts";
import type { UserErrors } from "../../graphql/user-errors.ts";
import { fold } from "../../search/folding.ts";
import { messages } from "../../texts/messages.ts";

const maxSlug = 100;

/** The first of the texts that a readable address part can be made of. */
export const slugOf = (texts: string[]): string | undefined => texts.map(slugify).find((slug) => slug !== "");

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

/** The slug after an input: the one given, else the one stored, else one made from the texts. */
export async function applySlug(
  given: string | null | undefined,
  stored: string | undefined,
  texts: string[],
  fallback: string,
  isTaken: (slug: string) => Promise<boolean>,
  errors: UserErrors,
): Promise<string> {
  if (given != null) {
    if (!isSlug(given)) errors.add("INVALID", ["slug"], messages.slugInvalid);
    else if (given !== stored && (await isTaken(given)))
      errors.add("NOT_UNIQUE", ["slug"], messages.slugTaken, { slug: given });
    return given;
  }
  if (stored === undefined) return freeSlug(texts, fallback, isTaken);
  if (given === null) errors.add("REQUIRED", ["slug"], messages.cannotBeEmpty);
  return stored;
}

/** Tells whether a record that the viewer sees has this slug. */
export function slugTaken(manager: Check["manager"], table: string): (slug: string) => Promise<boolean> {
  return async (slug) => {
    const text = `select exists (select from ${table} where slug = $1) as found`;
    const [row] = (await manager.query(text, [slug])) as { found: boolean }[];
    return row?.found ?? false;
  };
}

/** A slug made from the texts; with a few random letters where it is taken, or nothing can be made of them. */
async function freeSlug(
  texts: string[],
  fallback: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const preferred = slugOf(texts) ?? fallback;
  if (preferred !== fallback && !(await isTaken(preferred))) return preferred;
  return `${preferred}-${randomBytes(4).toString("hex")}`;
}

/** Of several actions that at once found the same slug free, one gets it; the others look again and take another. */
export async function retryOnTakenSlug<T>(slugKeys: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!slugKeys.includes(violatedConstraint(error) ?? "")) throw error;
    return work();
  }
}
