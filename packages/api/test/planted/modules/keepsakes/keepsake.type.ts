import { vocabulary } from "../../platform/graphql/types/vocabulary.ts";
import { connectionOf } from "../../platform/records/lists/connection-types.ts";
import { ChangingRecord, type ChangingRow, RecordType } from "../../platform/records/record.ts";
import { Stored, StoredLocalizedText } from "../../platform/records/stored.ts";
import type { LocalizedText } from "../../platform/texts/localized-text.ts";

export const Material = vocabulary("Material", "What a keepsake is mostly made of.", {
  CLOTH: "Woven, knitted or embroidered.",
  PAPER: "Letters, photographs, books.",
  OTHER: "Something else.",
});
export type Material = keyof typeof Material;

export interface KeepsakeRow extends ChangingRow {
  partner_id: string;
}

@RecordType({
  table: "keepsakes",
  prefix: "keep",
  description: "Something that people carried with them, and that a partner keeps for them.",
})
export class Keepsake extends ChangingRecord<KeepsakeRow> {
  @StoredLocalizedText("name", { description: "What it is called." })
  readonly name!: LocalizedText;
  @Stored(() => Material, "material", { description: "What it is mostly made of." })
  readonly material!: Material;
}

export const keepsakes = connectionOf(Keepsake, {
  name: "KeepsakeConnection",
  description: "Keepsakes, page by page.",
  one: "keepsake",
  many: "keepsakes",
  isSearched: true,
});
