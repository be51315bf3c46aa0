import { ID, InputType } from "type-graphql";
import { IDComparator, TermComparator } from "../../../platform/graphql/lists/comparators.ts";
import { columnFilter, idFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { Filters } from "../../../platform/records/lists/filters.ts";
import { listArgs } from "../../../platform/records/lists/list-args.ts";
import { orders } from "../../../platform/records/lists/orders.ts";
import { AccessionNumberInput } from "../listing/item-lists.inputs.ts";

@InputType({ description: "Identifies a holding record by exactly one of these fields." })
export class HoldingRecordBy {
  @Optional(() => ID, "By the id of the item.")
  id?: string;
  @Optional(() => AccessionNumberInput, "By the holder's number for the item.")
  accessionNumber?: AccessionNumberInput;
}

@InputType({ description: "Selects holding records. All conditions must hold." })
export class HoldingRecordFilter {
  @Filters(() => IDComparator, {
    description: "By holder.",
    sql: idFilter("holding_records.home_partner_id", "part"),
  })
  holder?: IDComparator;
  @Filters(() => TermComparator, {
    description: "By accession number.",
    sql: columnFilter("holding_records.accession_number", "text"),
  })
  accessionNumber?: TermComparator;
}

export const HoldingRecordOrder = orders("HoldingRecordOrder", "holding records", {
  CREATED_AT: { description: "Oldest item first.", key: { column: "created_at", type: "timestamptz" } },
});

export const HoldingRecordsArgs = listArgs({
  Filter: HoldingRecordFilter,
  orders: HoldingRecordOrder,
  order: "CREATED_AT",
  many: "holding records",
});
