import { maxCounted } from "../../../platform/graphql/lists/asked-list.ts";
import type { TotalCount } from "../../../platform/graphql/lists/connections.ts";
import { groupBy, type ListRead } from "../../../platform/graphql/lists/list-reads.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { labelOfLanguage } from "../../../platform/graphql/types/record.type.ts";
import { type LocalizedText, localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ArchiveItemFacet, ArchiveItemFacetField } from "./item-facets.type.ts";

interface Count {
  field: ArchiveItemFacetField;
  value: string;
  label: StoredText | null;
  count: number;
  /** How many items were looked at. */
  looked_at: number;
}
type List = Pick<ListRead<never>, "asked">;

const maxBuckets = 50;

const termsOf = (vocabulary: string) => `
  select '${vocabulary}' as field, term ->> 'key' as value, min((term -> 'label')::text)::jsonb as label,
    count(distinct matching.id)
  from matching, jsonb_array_elements(terms) term where term ->> 'vocabulary' = '${vocabulary}'
  group by term ->> 'key' order by count(distinct matching.id) desc, value limit ${maxBuckets}`;
const columnOf = (field: string, column: string) =>
  `select '${field}' as field, ${column} as value, null::jsonb as label, count(*) from matching group by ${column}`;

const counted: Record<ArchiveItemFacetField, string> = {
  KIND: columnOf("KIND", "kind"),
  RIGHTS: columnOf("RIGHTS", "rights"),
  THEME: termsOf("THEME"),
  COMMUNITY: termsOf("COMMUNITY"),
  TOPIC: termsOf("TOPIC"),
  LANGUAGE: termsOf("LANGUAGE"),
  ICH_DOMAIN: termsOf("ICH_DOMAIN"),
  DECADE: `select 'DECADE' as field, decade::text as value, null::jsonb as label, count(*)
    from matching, unnest(decades) decade group by decade order by count(*) desc, decade limit ${maxBuckets}`,
  HOLDER: `select 'HOLDER' as field, partners.id::text as value, partners.name as label, count(*)
    from matching join partners on partners.id = matching.home_partner_id
    group by partners.id, partners.name order by count(*) desc, value limit ${maxBuckets}`,
};

/** How many items of a list have each value of some properties, counted among what the viewer may see. */
export async function itemFacets(
  request: GraphqlRequest,
  list: List,
  fields: ArchiveItemFacetField[],
): Promise<ArchiveItemFacet[]> {
  if (fields.length === 0) return [];
  const columns = "id, kind, rights, terms, decades, home_partner_id";
  const { text, values } = list.asked.first(columns, maxCounted + 1);
  const counts = [...new Set(fields)].map((field) => `(${counted[field]})`).join(" union all ");
  const rows = await request.database.query<Count>(
    `with matching as materialized (${text})
     select *, (select count(*) from matching) as looked_at from (${counts}) as counts order by count desc, value`,
    values.list,
  );
  const byField = groupBy(rows, ({ field }) => field);
  return fields.map((field) => ({ field, buckets: bucketsOf(request, byField.get(field) ?? []) }));
}

function bucketsOf(request: GraphqlRequest, rows: Count[]) {
  const inOrder =
    rows[0]?.field === "DECADE" ? rows.toSorted((a, b) => Number(a.value) - Number(b.value)) : rows;
  return inOrder.slice(0, maxBuckets).map((row) => ({
    value: row.field === "HOLDER" ? encodeId("part", row.value) : row.value,
    label: labelOf(request, row),
    count: countOf(row),
  }));
}

const countOf = ({ count, looked_at }: Count): TotalCount =>
  looked_at > maxCounted ? { value: count, precision: "AT_LEAST" } : { value: count, precision: "EXACT" };

function labelOf({ languages }: GraphqlRequest, { field, value, label }: Count): LocalizedText | null {
  if (label) return localize(label, languages);
  return field === "LANGUAGE" ? labelOfLanguage(value, languages) : null;
}
