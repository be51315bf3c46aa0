import { resolversOf } from "../../platform/records/resolvers.ts";
import { Partner } from "../partners/partner/partner.type.ts";
import { PartnerReads } from "../partners/partner/partners.reads.ts";
import { KeepsakeBy, KeepsakeCreateInput, KeepsakesArgs, KeepsakeUpdateInput } from "./keepsake.inputs.ts";
import { Keepsake, type KeepsakeRow, keepsakes } from "./keepsake.type.ts";
import { KeepsakeReads } from "./keepsakes.reads.ts";
import type { KeepsakesService } from "./keepsakes.service.ts";

export const {
  Mutations: KeepsakeMutations,
  node: keepsakeNode,
  resolvers: keepsakeResolvers,
} = resolversOf<KeepsakesService, KeepsakeRow, Keepsake>({
  Type: Keepsake,
  Reads: KeepsakeReads,
  connection: keepsakes,
  list: "Keepsakes, as a list that can be filtered, ordered and searched.",
  By: KeepsakeBy,
  Args: KeepsakesArgs,
  scope: "partners:write",
  mutations: {
    keepsakeCreate: { description: "Adds a keepsake to a partner.", Input: KeepsakeCreateInput },
    keepsakeUpdate: { description: "Changes a keepsake.", Input: KeepsakeUpdateInput },
    keepsakeDelete: {},
    keepsakeRestore: {},
    keepsakePurge: {},
  },
  fields: {
    partner: {
      type: () => Partner,
      description: "The partner that keeps it.",
      columns: ["partner_id"],
      read: ({ row }, request) => request.reads(PartnerReads).byId(row.partner_id),
    },
  },
});
