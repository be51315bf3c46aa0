import { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import { batch } from "../../../platform/graphql/lists/batch-sql.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { type LocalizedText, localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";

// Of an item that the viewer does not see, nothing is told: the row itself is read, too.
const text = `select items.id, own_record_statement(items.id) as statement from items
  where items.id = any(${batch("$1", "uuid")})`;

/** What institutions say that govern records as their own, to whoever sees the records. */
export class OwnRecordReads {
  readonly #request: GraphqlRequest;
  readonly #statements: BatchLoader<string, StoredText | null>;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#statements = new BatchLoader(
      () => request.database,
      async (ids) => {
        const rows = await request.database.query<{ id: string; statement: StoredText | null }>(text, [ids]);
        const found = new Map(rows.map(({ id, statement }) => [id, statement]));
        return ids.map((id) => found.get(id) ?? null);
      },
    );
  }

  async statementOf({ row }: { row: { id: string } }): Promise<LocalizedText | null> {
    const statement = await this.#statements.load(row.id);
    return statement && localize(statement, this.#request.languages);
  }
}
