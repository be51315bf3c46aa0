import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import type { AdditionRow, WaitingTranslation } from "./translation.type.ts";

/** Translations that wait, for those who may change the item. */
export class TranslationReads {
  readonly #waiting;

  constructor(request: GraphqlRequest) {
    this.#waiting = childRows<AdditionRow>(request, {
      table: "item_additions",
      owner: "item_id",
      columns: "id, field, part, language, text, origin, translator, accepted_at",
      order: "created_at, id",
    });
  }

  async waitingFor(itemId: string): Promise<WaitingTranslation[]> {
    const rows = await this.#waiting.load(itemId);
    return rows.slice(0, 50).map(({ id: key, part, accepted_at, ...row }) => ({
      ...row,
      key,
      part: part === "" ? null : part,
      isToBeAccepted: row.origin === "MACHINE" && accepted_at === null,
    }));
  }
}
