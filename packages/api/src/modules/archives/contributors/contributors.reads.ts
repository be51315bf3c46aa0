import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { ContributorName } from "./contributor-name.type.ts";

/** The names of contributors as they are known to those who write for the holder; nobody else is given a row. */
export class ContributorReads {
  readonly #request: GraphqlRequest;
  readonly #names;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#names = childRows<{ key: string; name: StoredText; credited_as: StoredText | null }>(request, {
      table: "item_names",
      owner: "item_id",
      columns: "key, name, credited_as",
      order: "key",
    });
  }

  async namesOf(itemId: string): Promise<ContributorName[]> {
    const rows = await this.#names.load(itemId);
    return rows.map(({ key, name }) => ({ key, name: localize(name, this.#request.languages) }));
  }
}
