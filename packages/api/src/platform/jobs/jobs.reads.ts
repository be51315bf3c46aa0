import type { PageArgs } from "../graphql/lists/connections.ts";
import type { Selection } from "../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../graphql/request.ts";
import type { NodeType } from "../module.ts";
import { listBelow } from "../records/lists/nested-records.ts";
import { RecordReads } from "../records/lists/record-reads.ts";
import { isPublicViewer } from "../viewer.ts";
import { JobFilter, JobOrder } from "./job.inputs.ts";
import { Job, JobEntry, type JobEntryRow, type JobRow } from "./job.type.ts";

/** The jobs that the viewer ordered. */
export class JobReads extends RecordReads<JobRow, Job> {
  readonly #entries = new Map<string, ReturnType<typeof listBelow<JobEntryRow, JobEntry>>>();

  constructor(request: GraphqlRequest) {
    super(request, { Type: Job, Filter: JobFilter, orders: JobOrder });
  }

  /** No visitor has ordered anything, and the public session has no such table. */
  override async byId(uuid: string, selection?: Selection): Promise<Job | null> {
    return isPublicViewer(this.request.viewer) ? null : super.byId(uuid, selection);
  }

  /**
   * What a job reports, but for what is about records that the viewer may not see: whether they may is asked of the
   * records themselves, in the statement that lists the entries.
   */
  entriesOf(job: Job, nodes: readonly NodeType[], args: PageArgs, selection: Selection) {
    const relation = `job_entries entry where job_id = parent.id and ${visible(nodes)}`;
    let list = this.#entries.get(relation);
    if (!list) {
      list = listBelow<JobEntryRow, JobEntry>(this.request, {
        Type: JobEntry,
        relation,
        order: { column: "number", type: "int" },
      });
      this.#entries.set(relation, list);
    }
    return list(job, args, selection);
  }
}

function visible(nodes: readonly NodeType[]): string {
  const seen = nodes.flatMap(({ prefix, table }) =>
    table === undefined
      ? []
      : `subject_type = '${prefix}' and exists (select from ${table} record where record.id = entry.subject_id)`,
  );
  return `(${["subject_id is null", ...seen].join(" or ")})`;
}

/** A field that gives the job whose id is in a column. */
export const jobOf = <R extends object>(column: keyof R & string, description: string) => ({
  type: () => Job,
  nullable: true as const,
  columns: [column],
  description,
  read: ({ row }: { row: R }, request: GraphqlRequest) => {
    const id = row[column] as string | null;
    return id === null ? null : request.reads(JobReads).byId(id);
  },
});
