import { maxCounted } from "../../../platform/graphql/lists/asked-list.ts";
import type { SqlValues } from "../../../platform/graphql/lists/connections.ts";
import { groupBy, type ListRead } from "../../../platform/graphql/lists/list-reads.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { labelOfLanguage } from "../../../platform/graphql/types/record.type.ts";
import { languageOf, languagesMeantBy } from "../../../platform/texts/language-match.ts";
import { type LocalizedText, localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ProgramFacetField } from "../program/program.vocabulary.ts";
import type { Facet } from "./program-lists.type.ts";

interface Count {
  field: ProgramFacetField;
  value: string;
  label: StoredText | null;
  count: number;
  /** How many programs were looked at. */
  looked_at: number;
}
type List = Pick<ListRead<never>, "asked">;

const maxBuckets = 50;

// One bucket a language, whatever scripts and regions it is given with; under its full tag where that is always the same.
const counted: Record<ProgramFacetField, string> = {
  KIND: "select 'KIND' as field, kind as value, null::jsonb as label, count(*) from matching group by kind",
  LANGUAGE: `select 'LANGUAGE' as field, case when min(key) = max(key) then min(key) else language end as value,
      null::jsonb as label, count(distinct id)
    from terms where vocabulary = 'LANGUAGE' group by language`,
  SUBJECT: `(select 'SUBJECT' as field, key as value, min(label::text)::jsonb as label, count(*)
    from terms where vocabulary = 'SUBJECT' group by key order by count(*) desc, key limit ${maxBuckets})`,
};

/** The terms of each program of the list, looked up for each: to join them all would read them all. */
const termsOf = (values: SqlValues, vocabularies: readonly string[]) =>
  `terms as materialized (
     select matching.id, term.* from matching cross join lateral (
       select vocabulary, key, label, language from ${values.from("program_terms where")} program_id = matching.id
         and vocabulary = any('{${vocabularies.join(",")}}') offset 0) term)`;

/** How many programs of a list have each value of some properties: as many as the list filtered by it holds. */
export async function programFacets(
  request: GraphqlRequest,
  list: List,
  fields: ProgramFacetField[],
): Promise<Facet[]> {
  if (fields.length === 0) return [];
  const { text, values } = list.asked.first("id, kind", maxCounted + 1);
  const vocabularies = fields.filter((field) => field !== "KIND");
  const terms = vocabularies.length > 0 ? `, ${termsOf(values, [...new Set(vocabularies)])}` : "";
  const counts = [...new Set(fields)].map((field) => counted[field]).join(" union all ");
  const rows = await request.database.query<Count>(
    `with matching as materialized (${text})${terms}
     select *, (select count(*) from matching) as looked_at from (${counts}) as counts order by count desc, value`,
    values.list,
  );
  const byField = groupBy(rows, ({ field }) => field);
  byField.set("LANGUAGE", await withRelatedLanguages(request, list, byField.get("LANGUAGE") ?? []));
  return fields.map((field) => ({
    field,
    buckets: (byField.get(field) ?? []).slice(0, maxBuckets).map(({ value, label, count, looked_at }) => ({
      value,
      count,
      precision: looked_at > maxCounted ? "AT_LEAST" : "EXACT",
      label: labelOf(request, field, value, label),
    })),
  }));
}

/** Where several languages of a list are one request, such as `no` and `nb`, each counts what its filter finds. */
async function withRelatedLanguages(request: GraphqlRequest, list: List, rows: Count[]): Promise<Count[]> {
  const present = new Set(rows.map(({ value }) => languageOf(value)));
  const asked = rows.flatMap(({ value }) => {
    const meant = languagesMeantBy(languageOf(value)).filter((language) => present.has(language));
    return meant.length > 1 ? meant.map((language) => ({ value, language })) : [];
  });
  if (asked.length === 0) return rows;
  const { text, values } = list.asked.first("id", maxCounted + 1);
  const [tags, languages] = [asked.map(({ value }) => value), asked.map(({ language }) => language)];
  const found = await request.database.query<{ value: string; count: number }>(
    `with matching as materialized (${text}), ${termsOf(values, ["LANGUAGE"])}
     select value, count(distinct id) from terms
     join unnest(${values.add(tags)}::text[], ${values.add(languages)}::text[]) as asked (value, language)
       on asked.language = terms.language
     group by value`,
    values.list,
  );
  const counts = new Map(found.map(({ value, count }) => [value, count]));
  const all = rows.map((row) => ({ ...row, count: counts.get(row.value) ?? row.count }));
  return all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function labelOf(
  { languages }: GraphqlRequest,
  field: ProgramFacetField,
  value: string,
  label: StoredText | null,
): LocalizedText | null {
  if (label) return localize(label, languages);
  return field === "LANGUAGE" ? labelOfLanguage(value, languages) : null;
}
