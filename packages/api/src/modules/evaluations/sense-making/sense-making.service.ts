import type { Actor, MutationResult } from "../../../platform/actions/action.ts";
import { newUuid } from "../../../platform/graphql/types/ids.ts";
import { lockRecord, type RecordToChange } from "../../../platform/records/changes/record-actions.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { longestList } from "../../../platform/records/lists/child-records.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import { evaluationMessages } from "../evaluation.messages.ts";
import { requireRoom } from "../list-limits.ts";
import type { EvaluationCommentInput } from "./comment.inputs.ts";
import {
  requirePartnerOf,
  requirePublishable,
  requireUnpublished,
  senseMakingActions,
} from "./sense-making.preconditions.ts";

const seen = {
  prefix: "eval",
  table: "evaluations",
  messages: evaluationMessages,
  locked: "select * from evaluations where id = $1 and deleted_at is null",
};

/** Those who take part read what was found before everybody does. Each action is one transaction. */
export class SenseMakingService {
  readonly actions = senseMakingActions;

  /** What one side says of it. */
  comment(actor: Actor, input: EvaluationCommentInput): Promise<MutationResult> {
    return actor.perform("evaluation.comment", input, async (action) => {
      const { manager, errors } = action;
      const stored = await lockRecord<EvaluationEntity>(action, seen, input.id, ["id"]);
      action.setSubject("evaluation", stored.id, stored.home_partner_id);
      const release = await requireUnpublished(action, stored);
      const partner = await requirePartnerOf(action, stored, { side: input.side, release });
      // Each side has half of what is shown: neither keeps the other from saying something.
      const said = { release_id: release, side: input.side };
      await requireRoom(
        action,
        { table: "release_comments", of: said, limit: longestList / 2, isForGood: true },
        ["side"],
      );
      const rule = { limit: textLimits.note, isRequired: true };
      const comment = applyTexts(input.comment, null, ["comment"], rule, errors);
      errors.throwIfAny();
      await manager.query(
        `insert into release_comments (id, release_id, evaluation_id, home_partner_id, partner_id, side, comment)
         values ($1, $2, $3, $4, $5, $6, $7::jsonb)`,
        [
          ...[newUuid(), release, stored.id, stored.home_partner_id],
          ...[partner, input.side, JSON.stringify(comment)],
        ],
      );
      return stored.id;
    });
  }

  /** From now on everybody reads it. */
  publish(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return actor.perform("evaluation.publish", input, async (action) => {
      const { manager, errors } = action;
      const stored = await lockRecord<EvaluationEntity>(action, seen, input.id, ["id"]);
      action.setSubject("evaluation", stored.id, stored.home_partner_id);
      errors.expectRevision(stored.revision, input.expectedRevision);
      const release = await requirePublishable(action, stored);
      errors.throwIfAny();
      await manager.query("update releases set published_on = current_date where id = $1", [release]);
      return stored.id;
    });
  }
}
