import type { Check } from "../actions/action.ts";
import { jobMessages } from "./job.messages.ts";
import type { IdsOnly, JobKind } from "./job-kind.ts";

/** How many jobs one viewer may have under way. */
const maxUnfinished = 20;

/**
 * Orders a job within an action's transaction, as its viewer: the job is there exactly when the action was committed.
 * Gives its database id.
 */
export async function orderJob<Payload extends IdsOnly>(
  { manager, errors }: Check,
  kind: Pick<JobKind<Payload>, "name" | "read">,
  payload: Payload,
  total: number | null = null,
): Promise<string> {
  const [unfinished] = (await manager.query(
    "select count(*)::int as count from jobs where state in ('QUEUED', 'RUNNING')",
  )) as [{ count: number }];
  if (unfinished.count >= maxUnfinished)
    errors.add("TOO_MANY", [], jobMessages.tooMany, { limit: maxUnfinished });
  errors.throwIfAny();
  const [ordered] = (await manager.query("select order_job($1, $2, $3) as id", [
    kind.name,
    JSON.stringify(payload),
    total,
  ])) as [{ id: string }];
  return ordered.id;
}
