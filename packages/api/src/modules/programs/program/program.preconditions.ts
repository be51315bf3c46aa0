import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, type Subject, usualActions } from "../../../platform/actions/known-action.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import type { Sentence } from "../../../platform/texts/sentences.ts";
import { isAdministrator, type Viewer } from "../../../platform/viewer.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import { ConditionError, TransitionError } from "../approvals/program.errors.ts";
import { conditionMessages, lifecycleWords, programMessages } from "../program.messages.ts";
import type { ProgramEntity } from "./program.entity.ts";
import {
  allowedSteps,
  missingForAgreement,
  type Participant,
  type Substance,
  takenFromAgreement,
} from "./program.rules.ts";
import type { ApprovalSide, ProgramCondition, ProgramLifecycle } from "./program.vocabulary.ts";

function lacks(errors: UserErrors, condition: ProgramCondition, field: string): void {
  const error = Object.assign(new ConditionError(), { condition });
  errors.push(error, "CONDITION_MISSING", [field], conditionMessages[condition]);
}

function requireStep({ errors }: Check, { lifecycle }: ProgramEntity, to: ProgramLifecycle): void {
  const allowed = allowedSteps(lifecycle);
  if (allowed.includes(to)) return;
  const refusal = Object.assign(new TransitionError(), { from: lifecycle, allowed });
  const words = { from: lifecycleWords[lifecycle], to: lifecycleWords[to] };
  errors.push(refusal, "INVALID_TRANSITION", ["id"], programMessages.transition, words);
}

/** What is cancelled is not edited, so that it can come back as it was. */
function requireGoingOn({ errors }: Check, { lifecycle }: Pick<ProgramEntity, "lifecycle">): void {
  if (lifecycle === "CANCELLED")
    errors.add("INVALID_TRANSITION", ["id"], programMessages.cancelledIsNotEdited);
}

function requireCancelled({ errors }: Check, { lifecycle }: ProgramEntity): void {
  if (lifecycle !== "CANCELLED") errors.add("INVALID_TRANSITION", ["id"], programMessages.notCancelled);
}

/** What both sides have to have said before a draft is agreed. */
async function requireAgreement({ manager, errors }: Check, stored: ProgramEntity): Promise<void> {
  const missing = missingForAgreement({
    partners: await participantsOf(manager, stored.id),
    startsOn: stored.starts_on,
    isCommunityApproved: stored.community_approved_at !== null,
    isHostApproved: stored.host_approved_at !== null,
  });
  for (const condition of missing) lacks(errors, condition, "id");
}

/** What both sides once agreed keeps a lead on each side and a first day, as far as its editor sees. */
export async function requireStaysAgreed(
  { manager, errors }: Check,
  { id, lifecycle, origin, starts_on }: ProgramEntity,
  { startsOn, partners }: { startsOn: string | null; partners: Participant[] | undefined },
): Promise<void> {
  if (origin === "IMPORTED") return;
  const before: Substance = { partners: await participantsOf(manager, id), startsOn: starts_on };
  const after = { partners: partners ?? before.partners, startsOn };
  for (const condition of takenFromAgreement(lifecycle, before, after))
    lacks(errors, condition, condition === "START_DATE" ? "startsOn" : "partners");
}

/** What is shown as its publisher's bears no words of ours; these are `given`, by their field. */
export function requireWordsOfSource(
  { errors }: Check,
  { origin, source_name }: Pick<ProgramEntity, "origin" | "source_name">,
  given: Record<string, unknown>,
): void {
  if (origin !== "IMPORTED") return;
  for (const [field, words] of Object.entries(given))
    if (words != null)
      errors.add("INVALID", [field], programMessages.wordsOfSource, { source: source_name ?? "" });
}

/** What others publish is theirs: no approval of ours applies. */
export function requireOwn({ errors }: Check, { origin, source_name }: ProgramEntity): void {
  if (origin === "IMPORTED")
    errors.add("INVALID", ["id"], programMessages.imported, { source: source_name ?? "" });
}

async function participantsOf(manager: Check["manager"], programId: string): Promise<Participant[]> {
  return (await manager.query(
    "select partners.side, part.role from program_partners part join partners on partners.id = part.partner_id where part.program_id = $1",
    [programId],
  )) as Participant[];
}

interface Approver {
  /** A partner of the side that takes part, and for which the viewer approves. */
  partnerId?: string;
  refusal?: Sentence;
}

/** Whether the viewer approved for the side $3, of the program $1. */
const approvedProgram = "viewer_approved($1, $3)";

/**
 * For whom the viewer approves on a side, or why not. Two keys are two people, and a key is whoever made it. A later module
 * has something else of a program approved, and says how it is asked whether the viewer did for the side $3.
 */
export async function approverFor(
  { manager }: Check,
  programId: string,
  side: ApprovalSide,
  { approved, of = [] }: { approved: string; of?: unknown[] } = { approved: approvedProgram },
): Promise<Approver> {
  const [found] = (await manager.query(
    `select part.partner_id, makers_may_approve(part.partner_id) as makers_may_approve,
            ${approved} as approved_other_side
     from (select home_partner_id as partner_id from programs where id = $1
           union select partner_id from program_partners where program_id = $1) part
     join partners on partners.id = part.partner_id
     where partners.side = $2 and part.partner_id = any(viewer_partners('programs:approve'))
     order by makers_may_approve desc limit 1`,
    [programId, side, side === "HOST" ? "COMMUNITY" : "HOST", ...of],
  )) as { partner_id: string; makers_may_approve: boolean; approved_other_side: boolean }[];
  if (!found) return { refusal: programMessages.sideNotYours };
  if (!found.makers_may_approve) return { refusal: programMessages.makersApproveNoLonger };
  if (found.approved_other_side) return { refusal: programMessages.samePerson };
  return { partnerId: found.partner_id };
}

/** The partner on whose behalf a side approves; null for an administrator, who records it on evidence. */
export async function approvingPartner(
  check: Check,
  viewer: Viewer,
  programId: string,
  side: ApprovalSide,
): Promise<string | null> {
  if (isAdministrator(viewer)) return null;
  const { partnerId = null, refusal } = await approverFor(check, programId, side);
  if (refusal) check.errors.add("CONDITION_MISSING", ["side"], refusal);
  return partnerId;
}

export const programSubject: Subject = {
  prefix: "prog",
  read: `select programs.*, home_partner_id || array(
           select partner_id from program_partners where program_id = programs.id) as partner_ids
         from programs where id = $1`,
};

const step = (to: ProgramLifecycle): KnownAction<ProgramEntity> => ({
  subject: programSubject,
  check: (check, stored) => requireStep(check, stored, to),
});

/** The preconditions of actions on programs, for `whyNot`. */
export const programActions: Record<string, KnownAction<ProgramEntity>> = {
  ...usualActions("program", programSubject),
  programCreate: { subject: partnerSubject },
  programUpdate: { subject: programSubject, check: requireGoingOn },
  programApprove: {
    subject: programSubject,
    isForAnyPartner: true,
    async check(check, stored, { viewer }) {
      if (check.errors.isEmpty && !isAdministrator(viewer)) {
        const refusals = [
          (await approverFor(check, stored.id, "COMMUNITY")).refusal,
          (await approverFor(check, stored.id, "HOST")).refusal,
        ];
        // Of a side that is not the viewer's there is nothing more to report.
        const [first] = refusals.filter((sentence) => sentence !== programMessages.sideNotYours);
        if (!refusals.includes(undefined))
          check.errors.add("CONDITION_MISSING", ["side"], first ?? programMessages.sideNotYours);
      }
      requireOwn(check, stored);
    },
  },
  programAgree: {
    subject: programSubject,
    async check(check, stored) {
      requireStep(check, stored, "AGREED");
      if (allowedSteps(stored.lifecycle).includes("AGREED")) await requireAgreement(check, stored);
    },
  },
  programStart: step("ACTIVE"),
  programClose: step("CLOSED"),
  programCancel: step("CANCELLED"),
  programReinstate: { subject: programSubject, check: requireCancelled },
};
