import { DateTime, LanguageTag } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";
import { TranslatedField } from "../../archives/translations/translation.type.ts";

export { TranslatedField };

export interface ItemCorrectionRow extends RecordRow {
  item_id: string;
  partner_id: string;
}

/** What is not in its row is declared in corrections.resolver.ts. */
@RecordType({
  table: "item_corrections",
  prefix: "corr",
  description:
    "A small correction of a text that was approved, which both sides agreed not to wait with. Seen by the stewards of the item, and by those who write for its holder and see it.",
})
export class ItemCorrection extends RecordNode<ItemCorrectionRow> {
  @Stored(() => TranslatedField, "field", { description: "The text that was corrected." })
  readonly field!: TranslatedField;
  @Stored(() => String, "nullif(part, '') as part", {
    nullable: true,
    description: "Which text, where the field has several. Null where it has one.",
  })
  readonly part!: string | null;
  @Stored(() => LanguageTag, "language", { description: "The language." })
  readonly language!: string;
  @Stored(() => String, "text_before", { description: "The words from before." })
  readonly textBefore!: string;
  @Stored(() => String, "text_after", { description: "The words as they were corrected." })
  readonly textAfter!: string;
  @Stored(() => DateTime, "corrected_at", { description: "When it was corrected." })
  readonly correctedAt!: string;
  @Stored(() => DateTime, "taken_back_at", {
    nullable: true,
    description: "When the words from before were put back. Null if they were not.",
  })
  readonly takenBackAt!: string | null;
}

export const itemCorrections = connectionOf(ItemCorrection, { one: "correction", many: "corrections" });
