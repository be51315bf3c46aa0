import type { Module } from "../../platform/module.ts";
import { PartnersService } from "../partners/partner/partners.service.ts";
import { KeepsakeEntity } from "./keepsake.entity.ts";
import { keepsakeMessages } from "./keepsake.messages.ts";
import { KeepsakeMutations, keepsakeNode, keepsakeResolvers } from "./keepsakes.resolver.ts";
import { KeepsakesService } from "./keepsakes.service.ts";

export const keepsakesModule: Module = {
  name: "keepsakes",
  entities: [KeepsakeEntity],
  resolvers: keepsakeResolvers,
  nodes: [keepsakeNode],
  oneOfInputs: ["KeepsakeBy"],
  make(earlier) {
    const keptBy = { keepsakes_partner_id_fkey: keepsakeMessages.arePartnersOwn };
    earlier.get(PartnersService).hasDependents({ keptBy });
    const service = new KeepsakesService();
    return { services: [service], resolvers: [new KeepsakeMutations(service)], actions: service.actions };
  },
};
