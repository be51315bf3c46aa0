import { fieldsOf } from "../../../platform/records/fields.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { ExactFactsReads } from "./exact-facts.reads.ts";
import { ExactFacts } from "./exact-facts.type.ts";

export const ExactFactsFields = fieldsOf(ArchiveItem, {
  exactFacts: {
    type: () => ExactFacts,
    nullable: true,
    description:
      "Where and when it is from, if somebody in it chose BLUR: for its stewards, and for whoever alone chose that. Null for everybody else, and if nobody did.",
    read: ({ row }, request) => request.reads(ExactFactsReads).ofItem(row.id),
  },
});
