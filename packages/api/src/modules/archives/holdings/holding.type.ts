import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow } from "../../../platform/records/record.ts";
import { Stored } from "../../../platform/records/stored.ts";

export interface HoldingRow extends RecordRow {
  home_partner_id: string;
  accession_number: string | null;
  storage_place: string | null;
  communities: string[];
}

/** Not found by `node`: its id is that of the item. */
@ObjectType({
  description:
    "What the holder of an item keeps knowing of it, whoever may see it: its number, where it is stored, and whom to ask.",
  simpleResolvers: true,
})
export class HoldingRecord extends RecordNode<HoldingRow> {
  static override readonly table = "holding_records";
  static override readonly prefix = "item";
  @Field(() => ID, { description: "The id of the item." })
  declare id: string;
  @Stored(() => String, "accession_number", {
    nullable: true,
    description: "The number under which the item is kept.",
  })
  readonly accessionNumber!: string | null;
  @Stored(() => String, "storage_place", { nullable: true, description: "Where the item is stored." })
  readonly storagePlace!: string | null;
}

export const holdingRecords = connectionOf(HoldingRecord, { one: "holding record", many: "holding records" });
