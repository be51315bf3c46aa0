import type { WriteOptions } from "../../../platform/actions/action.ts";
import { type Actor, type MutationResult, performByCode } from "../../../platform/actions/action.ts";
import { readCode } from "../../../platform/identity/spoken-code.rules.ts";
import type { PrivacySettings } from "../../../platform/privacy-settings.ts";
import { subjectMessages } from "../subjects/subject.messages.ts";
import { makeReceipt, type ReceiptRow } from "./make-receipt.ts";
import { requireCode } from "./receipt-codes.ts";

interface ByCode extends WriteOptions {
  code: string;
}

/** Receipts by their code. */
export class ReceiptsService {
  readonly #settings: PrivacySettings;

  constructor(settings: PrivacySettings) {
    this.#settings = settings;
  }

  /** It is no query, so that the code stands in no address and no cache. */
  async byCode(actor: Actor, input: ByCode) {
    let row: ReceiptRow | undefined;
    const result: MutationResult = await performByCode(
      actor,
      "receipt.byCode",
      input,
      input.code,
      async (action) => {
        const { manager, errors } = action;
        const hash = requireCode(input.code, errors);
        [row] = (await manager.query("select * from receipt_by_code($1)", [hash])) as ReceiptRow[];
        // One of which nothing is recorded is shown too: it was handed out, and says how to withdraw later.
        if (!row) errors.add("NOT_FOUND", ["code"], subjectMessages.codeOfNothing);
        errors.throwIfAny();
        return action.leaveUnchanged();
      },
    );
    const asked = { readers: actor.languages, settings: this.#settings };
    const receipt = row ? makeReceipt(row, readCode(input.code) ?? null, asked) : null;
    return { ...result, receipt };
  }
}
