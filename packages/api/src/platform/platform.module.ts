import { AuditReads } from "./audit/audit.reads.ts";
import { AuditResolver } from "./audit/audit.resolver.ts";
import { AuditEntryConnection } from "./audit/audit-entry.type.ts";
import { NodeResolver } from "./graphql/types/node.resolver.ts";
import { ConflictError, InputError } from "./graphql/user-errors.ts";
import { JobEntryResolver, JobMutations, JobsResolver, jobNode, jobResolvers } from "./jobs/jobs.resolver.ts";
import { JobsService } from "./jobs/jobs.service.ts";
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
    ...jobResolvers,
    totalCountOf(AuditEntryConnection, "The total number of items in the list."),
  ],
  nodes: [
    { type: "AuditEntry", prefix: "audi", load: (request, uuid) => request.reads(AuditReads).byId(uuid) },
    jobNode,
  ],
  scopes: ["audit:read"],
  otherTypes: [InputError, ConflictError],
  personalData: platformPersonalData,
  oneOfInputs: ["JobBy"],
  make(_earlier, known) {
    const nodes = new NodeResolver(known.nodes);
    const jobs = new JobsService();
    return {
      services: [jobs],
      resolvers: [nodes, new JobsResolver(known.nodes), new JobEntryResolver(nodes), new JobMutations(jobs)],
    };
  },
};
