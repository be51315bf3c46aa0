import type { Actor, MutationResult } from "../actions/action.ts";
import { decodeId } from "../graphql/types/ids.ts";
import type { JobCancelInput } from "./job.inputs.ts";
import { jobMessages } from "./job.messages.ts";

/** What is done with jobs, beside doing them. */
export class JobsService {
  /** Ends a job: a batch under way is taken back, those before it remain. */
  cancel(actor: Actor, input: JobCancelInput): Promise<MutationResult> {
    return actor.perform("job.cancel", input, async (action) => {
      const { manager, errors } = action;
      const uuid = decodeId("jobs", input.id) ?? null;
      const [[cancelled]] = (await manager.query(
        `update jobs set state = 'CANCELLED', ended_at = now()
         where id = $1 and state in ('QUEUED', 'RUNNING') returning id`,
        [uuid],
      )) as [[{ id: string }?]];
      if (cancelled) return action.setSubject("job", cancelled.id, null);
      const [known] = (await manager.query("select from jobs where id = $1", [uuid])) as object[];
      if (known) errors.add("INVALID_TRANSITION", ["id"], jobMessages.ended);
      else errors.add("NOT_FOUND", ["id"], jobMessages.notFound);
      errors.throwIfAny();
      throw new Error("A job that cannot be cancelled ends the action.");
    });
  }
}
