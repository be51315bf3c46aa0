import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, subjectOfPartner } from "../../../platform/actions/known-action.ts";
import type { Viewer } from "../../../platform/viewer.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import type { ConsentSubjectEntity } from "./subject.entity.ts";
import { subjectMessages } from "./subject.messages.ts";

export const consentSubject = subjectOfPartner("subj", "consent_subjects");

function requireName({ errors }: Check, { erased_at }: ConsentSubjectEntity): void {
  if (erased_at !== null) errors.add("CONDITION_MISSING", ["id"], subjectMessages.erased);
}

async function requireLinkToConfirm(
  check: Check,
  stored: ConsentSubjectEntity,
  { viewer }: { viewer: Viewer },
): Promise<void> {
  const { manager, errors } = check;
  if (stored.person_id === null) errors.add("CONDITION_MISSING", ["id"], subjectMessages.noLinkWaiting);
  const [row] = (await manager.query("select viewer_governs_subject($1) as governs", [stored.id])) as [
    { governs: boolean },
  ];
  if (!row.governs) errors.add("CONDITION_MISSING", ["id"], subjectMessages.stewardConfirms);
  if (viewer.kind === "person" && viewer.personId === stored.person_id)
    errors.add("CONDITION_MISSING", ["id"], subjectMessages.notOneself);
}

/** What the actions on consent subjects need, for `whyNot`. */
export const subjectActions: Record<string, KnownAction<ConsentSubjectEntity>> = {
  consentSubjectCreate: { subject: partnerSubject },
  consentSubjectUpdate: { subject: consentSubject, check: requireName },
  consentSubjectErase: { subject: consentSubject, check: requireName },
  consentSubjectMerge: { subject: consentSubject },
  consentSubjectSplit: { subject: consentSubject, check: requireName },
  consentSubjectCodeRenew: { subject: consentSubject, check: requireName },
  consentEvidenceCreate: { subject: partnerSubject },
  consentRecord: { subject: consentSubject },
  consentWithdraw: { subject: consentSubject },
  consentSubjectLinkConfirm: { subject: consentSubject, check: requireLinkToConfirm },
};
