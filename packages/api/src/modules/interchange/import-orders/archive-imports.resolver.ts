import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { jobOf } from "../../../platform/jobs/jobs.reads.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ArchiveImportBy, ArchiveImportCreateInput, ArchiveImportRunInput } from "./archive-import.inputs.ts";
import { ArchiveImport, type ArchiveImportRow, archiveImportEntries } from "./archive-import.type.ts";
import { ArchiveImportReads } from "./archive-imports.reads.ts";
import type { ArchiveImportsService } from "./archive-imports.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ArchiveImportReads).byId(uuid);

export const archiveImportNode = { type: ArchiveImport.name, prefix: ArchiveImport.prefix, load };

export const { Mutations: ArchiveImportMutations, resolvers } = mutationsOf<ArchiveImportsService>(
  { Type: ArchiveImport, noun: "archiveImport", load, scope: "archives:write" },
  {
    archiveImportCreate: {
      description:
        "Announces a file of records, and gives the address to which it is sent: by PUT, as it is, within a day. Once it has arrived, a job tries it or takes it in, with your rights.",
      Input: ArchiveImportCreateInput,
      input: "The file, and how it is read.",
      tells: {
        uploadAddress: {
          type: () => String,
          nullable: true,
          description:
            "The address to which the file is sent by PUT; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. What is wrong with the file as a whole is told there. Null if there are errors.",
          otherwise: null,
        },
      },
    },
    archiveImportRun: {
      description:
        "Takes in a file that has arrived. `jobCancel` ends that; called again, what went in already is left unchanged.",
      Input: ArchiveImportRunInput,
    },
  },
);

@Resolver()
class ArchiveImportQueries {
  @SignedIn()
  @Query(() => ArchiveImport, {
    nullable: true,
    description: "One import that you ordered. Null if there is no such import.",
  })
  async archiveImport(
    @Arg("by", () => ArchiveImportBy, { description: "How the import is identified." }) {
      id,
    }: ArchiveImportBy,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArchiveImport | null> {
    const uuid = decodeId(ArchiveImport.prefix, id ?? "");
    return uuid === undefined ? null : request.reads(ArchiveImportReads).byId(uuid, selectionOf(info));
  }
}

const entriesOf = (isDryRun: boolean, description: string) => ({
  type: () => archiveImportEntries.Connection,
  description,
  Args: PageArgs,
  read: (order: ArchiveImport, request: GraphqlRequest, info: GraphQLResolveInfo, args: PageArgs) =>
    request.reads(ArchiveImportReads).entriesOf(order, isDryRun, args, selectionOf(info)),
});

export const archiveImportResolvers = [
  ...resolvers,
  ArchiveImportQueries,
  archiveImportEntries.TotalCountResolver,
  fieldsOf(ArchiveImport, {
    dryRun: jobOf<ArchiveImportRow>("dry_run_job_id", "The job that tried it. Null if it was not tried."),
    run: jobOf<ArchiveImportRow>("run_job_id", "The job that takes it in. Null if it was not run."),
    dryRunEntries: entriesOf(
      true,
      "What the last dry run has to say of single records: each refusal, warning and change, in the order of the file.",
    ),
    entries: entriesOf(
      false,
      "What became of single records: each refusal, warning and change, in the order of the file.",
    ),
  }),
];
