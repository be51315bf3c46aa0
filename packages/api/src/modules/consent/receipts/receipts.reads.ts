import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { PrivacySettings } from "../../../platform/privacy-settings.ts";
import { makeReceipt, type ReceiptRow } from "./make-receipt.ts";
import type { ConsentReceipt } from "./receipt.type.ts";

export class ReceiptReads {
  readonly #request: GraphqlRequest;
  constructor(request: GraphqlRequest) {
    this.#request = request;
  }

  async ofSubject(id: string, settings: PrivacySettings): Promise<ConsentReceipt | null> {
    const { database, languages } = this.#request;
    const text = "select * from receipt_of_subject($1)";
    const [row] = await database.query<ReceiptRow>(text, [decodeId("subj", id) ?? null]);
    return row ? makeReceipt(row, null, { readers: languages, settings }) : null;
  }
}
