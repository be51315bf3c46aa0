import type { SqlValues } from "../../../platform/graphql/lists/connections.ts";
import type { ListPart } from "../../../platform/graphql/lists/list-reads.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";

/** Where a viewer may find what not everybody sees. */
interface Stand {
  sets: string[];
  partners: string[];
  own: string[];
  /** Whether the words that are searched stand in very many items. */
  finds_many: boolean | null;
}

// Searched words may stand in very many items that the viewer does not see: then it is quicker to look into those they see.
const stand = `select array(select viewer_community_sets() union select viewer_partner_sets()
    union select viewer_steward_sets() union select viewer_offered_sets()) as sets,
  viewer_partners('archives:write') as partners, array(select viewer_own_items()) as own,
  search_finds_many($1::tsquery) as finds_many`;

const inWords = (query: string) => `items.search_vector @@ ${query}`;
const isPublic = `(items.public_from <= now() and now() < items.public_until and exists (select from access_sets opened
  where opened.id = items.access_set_id and opened.public_from <= now() and now() < opened.public_until))`;
const isUnderWay = "(items.first_accepted_at is null or items.deleted_at is not null)";

const everybodysItems = (from: string): ListPart => ({ from, conditions: () => [], finds: inWords });

/**
 * What everybody sees is read from the public view. What a member sees beside it is little in most archives, and one
 * condition for both reads all that is hidden on the way: so it is found by the access sets in which they stand, by the
 * partners for which they write, and by what they are in. The policies of the table decide over each row of these parts.
 */
export function partsOfItems(request: GraphqlRequest): (query: string | undefined) => Promise<ListPart[]> {
  if (isPublicViewer(request.viewer)) return async () => [everybodysItems("items")];
  const asking = new Map<string | undefined, Promise<Stand[]>>();
  return async (query) => {
    // Page, count and facets of a list ask together. What is asked later may come after an action, and is asked again.
    const asked = asking.get(query) ?? request.database.query<Stand>(stand, [query ?? null]);
    asking.set(query, asked);
    const [found] = await asked.finally(() => asking.delete(query));
    return [everybodysItems("open.items"), ...(found ? partsOf(found) : [])];
  };
}

function partsOf({ sets, partners, own, finds_many }: Stand): ListPart[] {
  const ways = [
    { ids: sets, holds: (ids: string) => `items.access_set_id = any(${ids})` },
    { ids: partners, holds: (ids: string) => `items.home_partner_id = any(${ids}) and ${isUnderWay}` },
    { ids: own, holds: (ids: string) => `items.id = any(${ids})` },
  ].filter(({ ids }) => ids.length > 0);
  return ways.map(({ ids, holds }, index) => ({
    from: "items",
    conditions: (values: SqlValues) => {
      const given = (list: string[]) => `${values.add(list)}::uuid[]`;
      const before = ways.slice(0, index).map((way) => `(${way.holds(given(way.ids))}) is not true`);
      return [holds(given(ids)), `${isPublic} is not true`, ...before];
    },
    finds: finds_many
      ? inWords
      : (query: string) => `items.id in (select found from search_items(${query}) found)`,
  }));
}
