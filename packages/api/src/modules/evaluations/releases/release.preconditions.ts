import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction } from "../../../platform/actions/known-action.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import { evaluationSubject } from "../design/evaluation.preconditions.ts";
import { evaluationMessages, releaseMessages } from "../evaluation.messages.ts";

/** Released by the evaluator alone, while nobody is being asked: what can be told now and no earlier release tells. */
export async function requireReadable(
  { manager, errors }: Check,
  { id, lifecycle }: EvaluationEntity,
): Promise<void> {
  const [row] = (await manager.query(
    `select $1::uuid = any(viewer_evaluated()) as is_theirs, $1::uuid = any(viewer_reads_responses()) as is_read,
       exists (select from releases where evaluation_id = $1 and published_on is null) as is_made,
       exists (select from evaluation_metrics where id in (select metrics_to_release($1)) and kind in ('CHANGE', 'SHARE')) as is_new`,
    [id],
  )) as [{ is_theirs: boolean; is_read: boolean; is_made: boolean; is_new: boolean }];
  if (!row.is_theirs) errors.add("NOT_YOURS", ["id"], releaseMessages.notYours);
  else if (lifecycle === "WITHHELD") errors.add("INVALID_TRANSITION", ["id"], evaluationMessages.withheld);
  else if (lifecycle === "RELEASED") errors.add("INVALID_TRANSITION", ["id"], releaseMessages.released);
  else if (row.is_made) errors.add("INVALID_TRANSITION", ["id"], releaseMessages.made);
  else if (lifecycle !== "SENSE_MAKING" && !(lifecycle === "COLLECTING" && row.is_new))
    errors.add("CONDITION_MISSING", ["id"], releaseMessages.notClosed);
  else if (!row.is_read) errors.add("CONDITION_MISSING", ["id"], releaseMessages.responsesDeleted);
}

/** What the actions on releases need, for `whyNot`. */
export const releaseActions: Record<string, KnownAction<EvaluationEntity>> = {
  evaluationRelease: { subject: evaluationSubject, isForAnyPartner: true, check: requireReadable },
};
