import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { type LocalizedText, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";

/** What institutions say that govern records as their own, to whoever sees the records. */
export class OwnRecordReads {
  readonly #request: GraphqlRequest;
  readonly #statements;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    // Of an item that the viewer does not see, nothing is told: the row itself is read, too.
    this.#statements = childRows<{ statement: StoredText | null }>(request, {
      table: "items",
      owner: "id",
      columns: "own_record_statement(id) as statement",
      order: "id",
    });
  }

  async statementOf({ row }: { row: { id: string } }): Promise<LocalizedText | null> {
    const [found] = await this.#statements.load(row.id);
    return localizeNullable(found?.statement, this.#request.languages);
  }
}
