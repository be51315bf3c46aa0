import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { slugify } from "../../platform/graphql/slug.ts";
import { textsOf } from "../../platform/graphql/text-input.ts";
import type { ImportStatements } from "./import-statements.ts";

/** A readable slug for each; with a few letters of its own reference where the plain one is taken. */
export async function newSlugs(
  statements: ImportStatements,
  table: "partners" | "programs",
  named: { text: StoredText; reference: string }[],
): Promise<string[]> {
  const plain = named.map(
    ({ text }) =>
      textsOf(text)
        .map(slugify)
        .find((slug) => slug !== "") ?? "",
  );
  const rows = await statements.query<{ slug: string }>(
    `select slug from ${table} where slug = any($1::text[])`,
    plain,
  );
  const taken = new Set(rows.map((row) => row.slug));
  return named.map(({ reference }, index) => {
    const slug = plain[index] || table.slice(0, -1);
    const isFree = plain[index] !== "" && !taken.has(slug);
    taken.add(slug);
    return isFree ? slug : `${slug}-${reference.slice(-8)}`;
  });
}
