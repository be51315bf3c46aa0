import type { Module } from "../../platform/module.ts";
import { PartnersService } from "../partners/partner/partners.service.ts";
import { ItemEntity, ItemReferenceEntity } from "./items/item.entity.ts";
import { itemsOfPartner } from "./items/item.preconditions.ts";
import { ItemMutations, itemNode, itemResolvers } from "./items/items.resolver.ts";
import { ItemsService } from "./items/items.service.ts";

export const archivesModule: Module = {
  name: "archives",
  entities: [ItemEntity, ItemReferenceEntity],
  resolvers: itemResolvers,
  nodes: [itemNode],
  scopes: ["archives:read", "archives:write", "consent:record", "heritage:steward"],
  personalScopes: ["heritage:steward"],
  oneOfInputs: ["ArchiveItemBy"],
  make(earlier) {
    earlier.get(PartnersService).hasDependents(itemsOfPartner);
    const items = new ItemsService();
    return { services: [items], resolvers: [new ItemMutations(items)], actions: items.actions };
  },
};
