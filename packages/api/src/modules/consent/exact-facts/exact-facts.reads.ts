import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { type ExactFacts, type ExactFactsRow, exactFactsOf } from "./exact-facts.type.ts";

const columns = `facts -> 'date' as date, coalesce(facts -> 'details', '{}') as details,
  (select coalesce(jsonb_agg(jsonb_build_object('key', place.key, 'name', facts -> 'places' -> place.key::text) order by position), '[]')
   from item_places place where place.item_id = item_exact_facts.item_id and facts -> 'places' ? place.key::text) as places`;

/** What blurred items do not tell: for their stewards, and for whoever chose this. */
export class ExactFactsReads {
  readonly #request: GraphqlRequest;
  readonly #facts;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#facts = childRows<ExactFactsRow>(request, {
      table: "item_exact_facts",
      owner: "item_id",
      columns,
      order: "item_id",
    });
  }

  async ofItem(itemId: string): Promise<ExactFacts | null> {
    if (isPublicViewer(this.#request.viewer)) return null;
    const [row] = await this.#facts.load(itemId);
    return row ? exactFactsOf(row, this.#request.languages) : null;
  }
}
