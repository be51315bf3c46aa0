import type { SqlValues } from "../../../platform/graphql/lists/connections.ts";
import type { ListPart, ListParts } from "../../../platform/graphql/lists/list-reads.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";

/** Where a viewer may find what not everybody sees. */
interface Stand {
  in_sets: boolean;
  partners: string[];
  own: string[];
  /** Whether the words that are searched stand in very many items. */
  finds_many?: boolean;
}

const stand =
  "select viewer_stands_in_sets() as in_sets, viewer_partners('archives:write') as partners, array(select viewer_own_items()) as own";
// Searched words may stand in very many items that the viewer does not see: then it is quicker to look into those they see.
const standOfSearch = `${stand}, search_finds_many($1::tsquery) as finds_many`;

const inWords = (query: string) => `items.search_vector @@ ${query}`;
// `offset 0` has PostgreSQL look at the one set meant: without it, it reads all that are open.
const isPublic = `(items.public_from <= now() and now() < items.public_until and exists (select from access_sets opened
  where opened.id = items.access_set_id and opened.public_from <= now() and now() < opened.public_until offset 0))`;
const notPublic = `${isPublic} is not true`;
const isUnderWay = "(items.first_accepted_at is null or items.deleted_at is not null)";

const everybodysItems = (from: string): ListPart => ({ from, conditions: () => [], finds: inWords });

/**
 * What everybody sees is read from the public view. What a member sees beside it is little in most archives, and one
 * condition for both reads all that is hidden on the way: so it is found by the access sets in which they stand, by the
 * partners for which they write, and by what they are in. The policies of the table decide over each row of these parts.
 */
export function partsOfItems(request: GraphqlRequest): ListParts {
  if (isPublicViewer(request.viewer)) return { everybody: everybodysItems("items") };
  const asking = new Map<string | undefined, Promise<Stand[]>>();
  return {
    everybody: everybodysItems("open.items"),
    allBeside: { from: "items", conditions: () => [notPublic], finds: inWords },
    async beside(query) {
      // Page, count and facets of a list ask together. What is asked later may come after an action, and is asked again.
      const [text, values] = query === undefined ? [stand, []] : [standOfSearch, [query]];
      const asked = asking.get(query) ?? request.database.query<Stand>(text, values);
      asking.set(query, asked);
      const [found] = await asked.finally(() => asking.delete(query));
      return found ? partsOf(found) : [];
    },
  };
}

// The sets may be hundreds: they are not sent to and fro.
const inSets = "items.access_set_id = any((select viewer_sets())::uuid[])";

function partsOf({ in_sets, partners, own, finds_many = true }: Stand): ListPart[] {
  const given = (values: SqlValues, list: string[]) => `${values.add(list)}::uuid[]`;
  const ways = [
    { isOne: in_sets, holds: () => inSets },
    {
      isOne: partners.length > 0,
      holds: (values: SqlValues) =>
        `items.home_partner_id = any(${given(values, partners)}) and ${isUnderWay}`,
    },
    { isOne: own.length > 0, holds: (values: SqlValues) => `items.id = any(${given(values, own)})` },
  ].filter(({ isOne }) => isOne);
  // Of words that stand in few items, those are found first, wherever the viewer stands.
  if (ways.length > 0 && !finds_many)
    return [
      {
        from: "items",
        conditions: () => [notPublic],
        finds: (query) => `items.id in (select found from search_items_beside(${query}) found)`,
      },
    ];
  return ways.map(({ holds }, index) => ({
    from: "items",
    conditions: (values: SqlValues) => {
      const before = ways.slice(0, index).map((way) => `(${way.holds(values)}) is not true`);
      return [holds(values), notPublic, ...before];
    },
    finds: inWords,
  }));
}
