import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import { evaluationSubject, requireFixed, requireNotWithheld } from "../design/evaluation.preconditions.ts";
import { learningMessages, senseMakingMessages } from "../evaluation.messages.ts";
import { requireRoom } from "../list-limits.ts";

export interface StoredRecommendation {
  id: string;
  evaluation_id: string;
  owner_id: string;
  answer: string | null;
  change: object | null;
}

const finding: Subject = {
  prefix: "find",
  read: `select findings.*, evaluations.home_partner_id || array(
           select partner_id from program_partners where program_id = evaluations.program_id) as partner_ids
         from findings join evaluations on evaluations.id = findings.evaluation_id where findings.id = $1`,
};
const recommendation: Subject = {
  prefix: "reco",
  read: "select recommendations.*, array[owner_id] as partner_ids from recommendations where id = $1",
};

function requireUnanswered({ errors }: Check, { answer }: StoredRecommendation): void {
  if (answer !== null) errors.add("INVALID_TRANSITION", ["id"], learningMessages.answered);
}

function requireAccepted({ errors }: Check, { answer, change }: StoredRecommendation): void {
  if (change !== null) errors.add("INVALID_TRANSITION", ["id"], learningMessages.changed);
  else if (answer !== "ACCEPTED") errors.add("CONDITION_MISSING", ["id"], learningMessages.notAccepted);
}

/** Findings and what follows them are public: they would tell what only those who take part have read. */
async function requireNothingUnpublished(
  { manager, errors }: Check,
  evaluation: string,
  path: string[],
): Promise<void> {
  const [found] = (await manager.query(
    "select exists (select from releases where evaluation_id = $1 and published_on is null) as is_read_first",
    [evaluation],
  )) as [{ is_read_first: boolean }];
  if (found.is_read_first) errors.add("CONDITION_MISSING", path, senseMakingMessages.findingsLater);
}

/** What the actions on findings and recommendations need, for `whyNot`. */
export const learningActions: Record<string, KnownAction> = {
  findingRecord: {
    subject: evaluationSubject,
    isForAnyPartner: true,
    async check(check, evaluation: EvaluationEntity) {
      requireFixed(check, evaluation);
      requireNotWithheld(check, evaluation);
      await requireNothingUnpublished(check, evaluation.id, ["evaluationId"]);
      await requireRoom(check, { table: "findings", of: { evaluation_id: evaluation.id }, isForGood: true }, [
        "evaluationId",
      ]);
    },
  },
  recommendationCreate: {
    subject: finding,
    isForAnyPartner: true,
    async check(check, { id, evaluation_id }: StoredRecommendation) {
      await requireNothingUnpublished(check, evaluation_id, ["findingId"]);
      await requireRoom(check, { table: "recommendations", of: { finding_id: id }, isForGood: true }, [
        "findingId",
      ]);
    },
  },
  recommendationAnswer: {
    subject: recommendation,
    async check(check, stored: StoredRecommendation) {
      requireUnanswered(check, stored);
      await requireNothingUnpublished(check, stored.evaluation_id, ["id"]);
    },
  },
  recommendationChange: {
    subject: recommendation,
    async check(check, stored: StoredRecommendation) {
      requireAccepted(check, stored);
      await requireNothingUnpublished(check, stored.evaluation_id, ["id"]);
    },
  },
};
