import type { JobKind } from "../../../platform/jobs/job-kind.ts";

/**
 * Deletes what people answered, on the day that they were told. From then on nobody reads it and nothing is asked, so this may
 * be an hour late. It is done as SYSTEM, which sees nothing of what it deletes.
 */
export const deleteDueResponses: JobKind<null, null> = {
  name: "evaluations.deleteResponses",
  againAfterSeconds: 3600,
  read: () => null,
  async run({ manager }) {
    const [{ deleted }] = (await manager.query(
      "select delete_due_responses() + delete_due_imported_responses() + delete_due_turns() as deleted",
    )) as [{ deleted: number }];
    return { position: null, done: deleted, isLast: true };
  },
};
