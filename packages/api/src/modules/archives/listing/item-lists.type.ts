import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { ArchiveItem } from "../items/item.type.ts";

const list = { one: "archive item", many: "archive items", isSearched: true };

export const archiveItems = connectionOf(ArchiveItem, list);
export const itemsOfPartner = connectionOf(ArchiveItem, {
  ...list,
  name: "PartnerArchiveItemConnection",
  description: "A page of the archive items that one partner keeps.",
  Edge: archiveItems.Edge,
});
