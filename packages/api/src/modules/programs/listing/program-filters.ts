import {
  allOf,
  columnFilter,
  type FilterField,
  memberFilter,
  relatedFilter,
  wordFilter,
} from "../../../platform/graphql/lists/filter-sql.ts";
import { languageOf, languagesMeantBy } from "../../../platform/texts/language-match.ts";
import type { Vocabulary } from "../program/program.entity.ts";

const termsOf = (vocabulary: Vocabulary) =>
  `program_terms term where term.program_id = programs.id and term.vocabulary = '${vocabulary}'`;

export const termFilter = (vocabulary: Vocabulary): FilterField =>
  relatedFilter(
    termsOf(vocabulary),
    vocabulary === "THEME" ? wordFilter("term.key") : columnFilter("term.key", "text"),
  );

/** A language of delivery, with whatever is one request with it. */
export const languageFilter: FilterField = relatedFilter(
  termsOf("LANGUAGE"),
  ({ eq, in: several }, values) => {
    const conditions = [eq == null ? undefined : [eq], several as unknown[] | null | undefined].flatMap(
      (tags) => (tags ? `term.language = any(${values.add(languagesOf(tags as string[]))}::text[])` : []),
    );
    return allOf(conditions);
  },
);

const languagesOf = (tags: string[]) => [
  ...new Set(tags.flatMap((tag) => languagesMeantBy(languageOf(tag)))),
];

/** A day kept as a sort key, in which an unknown one is the last of all. */
export function dayFilter(column: string): FilterField {
  const filter = columnFilter(column, "date");
  return ({ isNull, ...comparator }, values) => {
    const isUnknown = `${column} = 'infinity'`;
    const conditions = [filter(comparator, values)];
    if (comparator.gt != null || comparator.gte != null) conditions.push(`${column} < 'infinity'`);
    if (isNull != null) conditions.push(isNull ? isUnknown : `not ${isUnknown}`);
    return allOf(conditions);
  };
}

/** Whose program it is, or who takes part in it. Found by the partner, since one partner has few of all programs. */
export const partFilter = memberFilter("programs.id", "part", (isPartner) => {
  const own = `select own.id from programs own where ${isPartner("own.home_partner_id")}`;
  return `${own} union all select part.program_id from program_partners part where ${isPartner("part.partner_id")}`;
});
