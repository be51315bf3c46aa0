import { SqlValues } from "../../../platform/graphql/lists/connections.ts";
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
}
type List = Pick<ListRead<never>, "matching">;

const maxBuckets = 50;

// One bucket a language, whatever scripts and regions it is given with; under its full tag where that is always the same.
const counted: Record<ProgramFacetField, string> = {
  KIND: "select 'KIND' as field, kind as value, null::jsonb as label, count(*) from matching group by kind",
  LANGUAGE: `select 'LANGUAGE' as field, case when min(key) = max(key) then min(key) else language end as value,
      null::jsonb as label, count(distinct matching.id)
    from matching join program_terms term on term.program_id = matching.id and term.vocabulary = 'LANGUAGE'
    group by language`,
  SUBJECT: `(select 'SUBJECT' as field, key as value, min(label::text)::jsonb as label, count(*)
    from matching join program_terms term on term.program_id = matching.id and term.vocabulary = 'SUBJECT'
    group by key order by count(*) desc, key limit ${maxBuckets})`,
};

/** How many programs of a list have each value of some properties: as many as the list filtered by it holds. */
export async function programFacets(
  request: GraphqlRequest,
  list: List,
  fields: ProgramFacetField[],
): Promise<Facet[]> {
  if (fields.length === 0) return [];
  const values = new SqlValues();
  const matching = list.matching("id, kind", values);
  const counts = [...new Set(fields)].map((field) => counted[field]).join(" union all ");
  const rows = await request.database.query<Count>(
    `with matching as materialized (${matching}) select * from (${counts}) as counts order by count desc, value`,
    values.list,
  );
  const byField = groupBy(rows, ({ field }) => field);
  byField.set("LANGUAGE", await withRelatedLanguages(request, list, byField.get("LANGUAGE") ?? []));
  return fields.map((field) => ({
    field,
    buckets: (byField.get(field) ?? [])
      .slice(0, maxBuckets)
      .map(({ value, label, count }) => ({ value, count, label: labelOf(request, field, value, label) })),
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
  const values = new SqlValues();
  const matching = list.matching("id", values);
  const [tags, languages] = [asked.map(({ value }) => value), asked.map(({ language }) => language)];
  const found = await request.database.query<{ value: string; count: number }>(
    `with matching as materialized (${matching})
     select value, count(distinct matching.id) from matching
     join program_terms term on term.program_id = matching.id and term.vocabulary = 'LANGUAGE'
     join unnest(${values.add(tags)}::text[], ${values.add(languages)}::text[]) as asked (value, language)
       on asked.language = term.language
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
