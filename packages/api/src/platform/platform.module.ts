import { AuditReads } from "./audit/audit.reads.ts";
import { AuditResolver } from "./audit/audit.resolver.ts";
import { AuditEntryConnection } from "./audit/audit-entry.type.ts";
import { NodeResolver } from "./graphql/types/node.resolver.ts";
import { ConflictError, InputError } from "./graphql/user-errors.ts";
import { CostEstimateResolver } from "./limits/cost/cost-estimate.resolver.ts";
import type { Module } from "./module.ts";
import { platformPersonalData } from "./personal-data.ts";
import { totalCountOf } from "./records/lists/connection-types.ts";

/** What every service has, whatever its records are. */
export const platformModule: Module = {
  name: "platform",
  resolvers: [
    NodeResolver,
    CostEstimateResolver,
    AuditResolver,
    totalCountOf(AuditEntryConnection, "The total number of items in the list."),
  ],
  nodes: [
    { type: "AuditEntry", prefix: "audi", load: (request, uuid) => request.reads(AuditReads).byId(uuid) },
  ],
  scopes: ["audit:read"],
  otherTypes: [InputError, ConflictError],
  personalData: platformPersonalData,
  make: (_earlier, { nodes }) => ({ resolvers: [new NodeResolver(nodes)] }),
};
