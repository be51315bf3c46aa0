import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction } from "../../../platform/actions/known-action.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import {
  evaluationSubject,
  requireEvaluator,
  requireFixed,
  requireNotWithheld,
} from "../design/evaluation.preconditions.ts";
import type { EvaluationSide } from "../design/evaluation.vocabulary.ts";
import { senseMakingMessages as messages } from "../evaluation.messages.ts";

type Stored = Pick<EvaluationEntity, "id" | "lifecycle" | "program_id">;

/** The release that those who take part read first. Undefined where there is none for them, which is said. */
export async function requireUnpublished(check: Check, stored: Stored): Promise<string | undefined> {
  const { manager, errors } = check;
  requireFixed(check, stored);
  requireNotWithheld(check, stored);
  if (stored.lifecycle === "RELEASED") errors.add("INVALID_TRANSITION", ["id"], messages.published);
  if (!errors.isEmpty) return undefined;
  const [release] = (await manager.query(
    "select id from releases where evaluation_id = $1 and published_on is null",
    [stored.id],
  )) as [{ id: string }?];
  if (!release) errors.add("CONDITION_MISSING", ["id"], messages.notMade);
  return release?.id;
}

/** For which partner the viewer speaks on a side. Nobody comments for both. */
export async function requirePartnerOf(
  { manager, errors }: Check,
  { program_id }: Stored,
  { side, release }: { side: EvaluationSide; release: string | undefined },
): Promise<string | undefined> {
  const [partner] = (await manager.query(
    `select partners.id, viewer_commented($3, $4) as is_of_other_side from partners
     where side = $2 and id = any(viewer_partners('programs:write'))
       and id in (select home_partner_id from programs where id = $1
                  union select partner_id from program_partners where program_id = $1)
     order by id limit 1`,
    [program_id, side, release ?? null, side === "HOST" ? "COMMUNITY" : "HOST"],
  )) as [{ id: string; is_of_other_side: boolean }?];
  if (!partner) errors.add("CONDITION_MISSING", ["side"], messages.sideNotYours);
  if (partner?.is_of_other_side) errors.add("CONDITION_MISSING", ["side"], messages.samePerson);
  return partner?.id;
}

/** By the evaluator, once both sides have said something or had the time to. */
export async function requirePublishable(check: Check, stored: Stored): Promise<string | undefined> {
  const { manager, errors } = check;
  if (!(await requireEvaluator(check, stored.id, messages.notYours))) return undefined;
  const release = await requireUnpublished(check, stored);
  if (release === undefined) return undefined;
  const [read] = (await manager.query("select release_was_read($1) as was_read", [release])) as [
    { was_read: boolean },
  ];
  if (!read.was_read) errors.add("CONDITION_MISSING", ["id"], messages.notRead);
  return release;
}

/** What the actions before a release is published need, for `whyNot`. */
export const senseMakingActions: Record<string, KnownAction<EvaluationEntity>> = {
  evaluationComment: {
    subject: evaluationSubject,
    isForAnyPartner: true,
    async check(check, stored) {
      await requireUnpublished(check, stored);
    },
  },
  evaluationPublish: {
    subject: evaluationSubject,
    isForAnyPartner: true,
    async check(check, stored) {
      await requirePublishable(check, stored);
    },
  },
};
