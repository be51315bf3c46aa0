import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, type Subject, usualActions } from "../../../platform/actions/known-action.ts";
import type { Dependents } from "../../../platform/records/changes/record-actions.ts";
import type { Sentence } from "../../../platform/texts/sentences.ts";
import { isAdministrator, type Viewer } from "../../../platform/viewer.ts";
import type { PartnerEntity } from "../../partners/partner/partner.entity.ts";
import type { ProgramEntity } from "../../programs/program/program.entity.ts";
import { approverFor, programSubject } from "../../programs/program/program.preconditions.ts";
import { designMessages, evaluationMessages, releaseMessages } from "../evaluation.messages.ts";
import { type Design, gapsOf } from "./design.rules.ts";
import type { EvaluationEntity } from "./evaluation.entity.ts";
import type { EvaluationDecision, EvaluationSide } from "./evaluation.vocabulary.ts";

export const evaluationSubject: Subject = {
  prefix: "eval",
  read: `select evaluations.*, home_partner_id || array(
           select partner_id from program_partners where program_id = evaluations.program_id) as partner_ids
         from evaluations where id = $1`,
};

type Stored = Pick<EvaluationEntity, "id" | "program_id" | "lifecycle">;

function requireDesigned({ errors }: Check, { lifecycle }: Stored): void {
  if (lifecycle !== "CO_DESIGN") errors.add("INVALID_TRANSITION", ["id"], evaluationMessages.isFixed);
}

export function requireFixed({ errors }: Check, { lifecycle }: Pick<Stored, "lifecycle">): void {
  if (lifecycle === "CO_DESIGN") errors.add("CONDITION_MISSING", ["id"], evaluationMessages.isDesigned);
}

/** Nothing is asked, released or read any more of what was withheld. */
export function requireNotWithheld({ errors }: Check, { lifecycle }: Pick<Stored, "lifecycle">): void {
  if (lifecycle === "WITHHELD") errors.add("INVALID_TRANSITION", ["id"], evaluationMessages.withheld);
}

/** From when the design is fixed until something is released, while nobody is being asked. */
async function requireWithholdable(check: Check, stored: Stored): Promise<void> {
  const { manager, errors } = check;
  requireFixed(check, stored);
  requireNotWithheld(check, stored);
  if (stored.lifecycle === "RELEASED") errors.add("INVALID_TRANSITION", ["id"], releaseMessages.released);
  const [found] = (await manager.query(
    "select exists (select from waves where evaluation_id = $1 and opened_on is not null and closed_on is null) as is_asking",
    [stored.id],
  )) as [{ is_asking: boolean }];
  if (found.is_asking) errors.add("CONDITION_MISSING", ["id"], evaluationMessages.isAsking);
}

/** Whether the viewer decided the same, $5, of the evaluation $4 for the side $3. */
const decidedOther = "viewer_approved_design($4, $3, $5)";

/** By its evaluator alone: whether the viewer is. */
export async function requireEvaluator(
  { manager, errors }: Check,
  evaluation: string,
  notYours: Sentence,
): Promise<boolean> {
  const [row] = (await manager.query("select $1::uuid = any(viewer_evaluated()) as is_theirs", [
    evaluation,
  ])) as [{ is_theirs: boolean }];
  if (!row.is_theirs) errors.add("NOT_YOURS", ["id"], notYours);
  return row.is_theirs;
}

/** For whom the viewer decides on a side. Whoever runs the service decides nothing. */
export async function approvingPartner(
  check: Check,
  viewer: Viewer,
  { id, program_id }: Stored,
  { side, decision }: { side: EvaluationSide; decision: EvaluationDecision },
): Promise<string> {
  const of = [id, decision];
  const approver = await approverFor(check, program_id, side, { approved: decidedOther, of });
  const refusal = isAdministrator(viewer) ? evaluationMessages.notYours : approver.refusal;
  if (refusal) check.errors.add("CONDITION_MISSING", ["side"], refusal);
  return approver.partnerId ?? "";
}

/** What a design needs before a side approves it. */
export async function requireWholeDesign(check: Check, { id }: Stored): Promise<void> {
  const [found] = (await check.manager.query(
    `select scope, breakdowns, has_partners_edition as "hasPartnersEdition", expected_community as "expectedCommunity", expected_host as "expectedHost", expected_groups as "expectedGroups",
       evaluator_id is not null as "hasEvaluator", coalesce(may_evaluate(evaluator_id, program_id), false) as "mayEvaluate",
       responses_until <= current_date as "dayHasPassed",
       (select coalesce(jsonb_agg(to_jsonb(measured)), '[]') from evaluation_metrics measured where evaluation_id = $1) as metrics,
       array(select kind from waves where evaluation_id = $1) as waves,
       (select jsonb_path_query_array(questions, '$[*].key') from instruments
        where evaluation_id = $1 order by version desc limit 1) as questions
     from evaluations where id = $1`,
    [id],
  )) as [Design & { questions: string[] | null }];
  for (const gap of gapsOf({ ...found, questions: found.questions ?? undefined }))
    check.errors.add("CONDITION_MISSING", ["id"], designMessages[gap]);
}

// What was designed is not purged.
const { evaluationPurge: _purge, ...usual } = usualActions("evaluation", evaluationSubject);

/** The preconditions of actions on evaluations, for `whyNot`. */
export const evaluationActions: Record<string, KnownAction<EvaluationEntity>> = {
  ...usual,
  evaluationCreate: { subject: programSubject },
  evaluationUpdate: { subject: evaluationSubject, check: requireDesigned },
  evaluationDelete: { subject: evaluationSubject, check: requireDesigned },
  evaluationApprove: {
    subject: evaluationSubject,
    isForAnyPartner: true,
    async check(check, stored) {
      requireDesigned(check, stored);
      if (check.errors.isEmpty) await requireWholeDesign(check, stored);
    },
  },
  evaluationWithhold: { subject: evaluationSubject, isForAnyPartner: true, check: requireWithholdable },
  evaluationCodesIssue: {
    subject: evaluationSubject,
    isForAnyPartner: true,
    check(check, stored) {
      requireFixed(check, stored);
      requireNotWithheld(check, stored);
    },
  },
};

/** The next step of a program waits until what is binding has been answered. */
async function requireAnswered({ manager, errors }: Check, { id }: ProgramEntity): Promise<void> {
  const [found] = (await manager.query("select program_waits_for_answers($1) as waits", [id])) as [
    { waits: boolean },
  ];
  if (found.waits) errors.add("CONDITION_MISSING", ["id"], evaluationMessages.bindingUnanswered);
}

/** Nor is a program closed before those who were asked have been told the results. */
async function requireReturned({ manager, errors }: Check, { id }: ProgramEntity): Promise<void> {
  const [found] = (await manager.query("select program_owes_results($1) as owes", [id])) as [
    { owes: boolean },
  ];
  if (found.owes) errors.add("CONDITION_MISSING", ["id"], evaluationMessages.resultsOwed);
}

/** What actions on a program have to know of its evaluations. */
export const evaluationsOfProgram: Dependents<ProgramEntity> = {
  requireFor: {
    programAgree: requireAnswered,
    programStart: requireAnswered,
    async programClose(check, program) {
      await requireAnswered(check, program);
      await requireReturned(check, program);
    },
  },
  keptBy: { evaluations_program_id_home_partner_id_fkey: evaluationMessages.keepsProgram },
};

/** The same of a partner. */
export const evaluationsOfPartner: Dependents<PartnerEntity> = {
  keptBy: {
    evaluation_metrics_community_owner_id_fkey: evaluationMessages.keepsPartner,
    evaluation_metrics_host_owner_id_fkey: evaluationMessages.keepsPartner,
    evaluation_approvals_partner_id_fkey: evaluationMessages.keepsPartner,
    recommendations_owner_id_fkey: evaluationMessages.keepsPartner,
  },
};
