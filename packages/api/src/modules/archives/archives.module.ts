import type { Module } from "../../platform/module.ts";
import { PartnersService } from "../partners/partner/partners.service.ts";
import { holdingResolvers } from "./holdings/holdings.resolver.ts";
import { ItemEntity, ItemNameEntity, ItemReferenceEntity } from "./items/item.entity.ts";
import { itemsOfPartner } from "./items/item.preconditions.ts";
import { ItemMutations, itemNode, itemResolvers } from "./items/items.resolver.ts";
import { ItemsService } from "./items/items.service.ts";

export const archivesModule: Module = {
  name: "archives",
  entities: [ItemEntity, ItemNameEntity, ItemReferenceEntity],
  resolvers: [...itemResolvers, ...holdingResolvers],
  nodes: [itemNode],
  scopes: ["archives:read", "archives:write", "consent:record", "heritage:steward"],
  personalScopes: ["heritage:steward"],
  searchFields: {
    DETAILS: "What only items of its kind have, such as an ingredient.",
    TOPIC: "A topic.",
    CONTRIBUTOR: "Somebody who took part.",
    PLACE: "A place.",
    RIGHTS_NOTE: "What is said about the rights.",
  },
  oneOfInputs: ["ArchiveItemBy", "ArchiveItemDetailsInput", "HoldingRecordBy"],
  make(earlier) {
    earlier.get(PartnersService).hasDependents(itemsOfPartner);
    const items = new ItemsService();
    return { services: [items], resolvers: [new ItemMutations(items)], actions: items.actions };
  },
};
