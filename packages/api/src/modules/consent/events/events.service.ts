import {
  type Action,
  type Actor,
  type MutationResult,
  performByCode,
} from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { applyLine } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { indexBlurredItems } from "../exact-facts/blurred-items.ts";
import { requireRecordable } from "../item-subjects/item-subjects.service.ts";
import { requireCode } from "../receipts/receipt-codes.ts";
import type { ConsentSubjectEntity } from "../subjects/subject.entity.ts";
import { subjectMessages } from "../subjects/subject.messages.ts";
import { ConsentEventEntity } from "./event.entity.ts";
import type { ConsentRecordInput, ConsentWithdrawByCodeInput, ConsentWithdrawInput } from "./event.inputs.ts";
import { eventMessages } from "./event.messages.ts";
import { type ConsentPurpose, isNo, opens } from "./event.vocabulary.ts";
import { requireSense, requireSpeaker } from "./event-facts.ts";

/** What an answer to a withdrawal tells. */
type Withdrawal = MutationResult & { closedItems: number };

const maxPurposes = 26;

/** What people say of items. Each action is one transaction, in which the items it is about are compiled again. */
export class ConsentEventsService {
  /** Records what somebody said, for one purpose or several. */
  record(actor: Actor, input: ConsentRecordInput): Promise<MutationResult> {
    return actor.perform("consent.record", input, async (action) => {
      const { errors, manager } = action;
      requireSense(input, { isNo: isNo(input.state), opens: opens(input.state), today: tomorrow() }, errors);
      const purposes = purposesOf(action, input.purposes);
      const { id: item_id } = await requireRecordable(action, input.itemId, ["itemId"]);
      const subject = await listedSubject(action, input.id, item_id);
      requireSpeaker(subject.kind, input.saidBy, errors);
      if (opens(input.state)) await requireNoOwnNo(action, subject, item_id, input, purposes);
      const row = {
        subject_id: subject.id,
        item_id,
        medium_id: await mediumOf(action, item_id, input.mediumId),
        state: input.state,
        said_by: input.saidBy,
        ...(input.happenedOn != null && { happened_on: input.happenedOn }),
        ...(input.validFrom != null && { valid_from: input.validFrom }),
        valid_until: input.validUntil ?? null,
        leaves: input.leaves ?? null,
        evidence_id: await evidenceOf(action, input, subject.id),
        interpreter: applyLine(input.interpreter, null, ["interpreter"], 300, errors),
        text_version: applyLine(input.textVersion, null, ["textVersion"], 100, errors),
        text_language: input.textLanguage ?? null,
      };
      errors.throwIfAny();
      const rows = purposes.map((purpose) => ({ ...row, purpose, id: newUuid() }));
      await sendTogether(manager, insertOf(manager, ConsentEventEntity, rows));
      await indexBlurredItems(manager);
      return action.setSubject("subject", subject.id, subject.home_partner_id);
    });
  }

  /** Takes back what a person said, by their own account or by whoever may record it. No evidence is asked. */
  async withdraw(actor: Actor, input: ConsentWithdrawInput): Promise<Withdrawal> {
    let closedItems = 0;
    const result = await actor.perform("consent.withdraw", input, async (action) => {
      const { errors, manager } = action;
      const wanted = wantedOf(action, input);
      if (input.saidBy === "OTHER" && wanted.leaves === "ERASE")
        errors.add("INVALID", ["leaves"], eventMessages.erasedByOwn);
      const subject = await visibleSubject(action, input.id);
      errors.throwIfAny();
      const state = input.saidBy === "SUBJECT" ? "WITHDRAWN" : "REVOKED";
      const [row] = (await manager.query(
        "select withdraw_for_subject($1, $2, $3, $4, $5, $6, $7, $8) as closed",
        [
          ...[subject.id, wanted.item, wanted.medium, wanted.purposes],
          ...[state, input.saidBy, wanted.leaves, wanted.atOnce],
        ],
      )) as [{ closed: string }];
      closedItems = Number(row.closed);
      if (closedItems === 0) errors.add("NOT_FOUND", ["id"], eventMessages.nothingToWithdraw);
      errors.throwIfAny();
      await indexBlurredItems(manager);
      return action.setSubject("subject", subject.id, subject.home_partner_id);
    });
    return { ...result, closedItems };
  }

  /** The same by the code on a receipt, without an account: the code is the proof, and nothing else is asked. */
  async withdrawByCode(actor: Actor, input: ConsentWithdrawByCodeInput): Promise<Withdrawal> {
    let closedItems = 0;
    const result = await performByCode(actor, "consent.withdrawByCode", input, input.code, async (action) => {
      const { errors, manager } = action;
      const hash = requireCode(input.code, errors);
      const { item, medium, purposes, leaves, atOnce } = wantedOf(action, input);
      errors.throwIfAny();
      const [found] = (await manager.query("select * from withdraw_by_code($1, $2, $3, $4, $5, $6)", [
        ...[hash, item, medium, purposes, leaves, atOnce],
      ])) as { subject_id: string; home_partner_id: string; items: string }[];
      closedItems = Number(found?.items ?? 0);
      // A code that is nobody's and one that closes nothing are the same answer.
      if (closedItems === 0) errors.add("NOT_FOUND", ["code"], subjectMessages.codeOfNothing);
      errors.throwIfAny();
      await indexBlurredItems(manager);
      return action.setSubject("subject", found?.subject_id ?? "", found?.home_partner_id ?? null);
    });
    return { ...result, closedItems };
  }
}

/** Somewhere on earth it is tomorrow already. */
const tomorrow = (): string => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

function purposesOf({ errors }: Action, given: readonly ConsentPurpose[]): ConsentPurpose[] {
  const purposes = [...new Set(given)];
  if (given.length > maxPurposes)
    errors.add("TOO_MANY", ["purposes"], messages.tooMany, { limit: maxPurposes });
  return purposes;
}

type WithdrawalPart = Pick<
  ConsentWithdrawInput,
  "itemId" | "mediumId" | "purposes" | "leaves" | "eraseAtOnce"
>;

/** What a withdrawal is about, by database ids. An id that is none is of no item: nothing is closed, and that is told. */
function wantedOf(action: Action, { itemId, mediumId, purposes, leaves, eraseAtOnce }: WithdrawalPart) {
  if (eraseAtOnce && leaves !== "ERASE")
    action.errors.add("INVALID", ["eraseAtOnce"], eventMessages.eraseNeeded);
  if (purposes?.length === 0) action.errors.add("REQUIRED", ["purposes"], eventMessages.purposesNeeded);
  const ofNothing = "00000000-0000-0000-0000-000000000000";
  return {
    item: itemId == null ? null : (decodeId("item", itemId) ?? ofNothing),
    medium: mediumId == null ? null : (decodeId("medi", mediumId) ?? ofNothing),
    purposes: purposesOf(action, purposes ?? ["EVERY_USE"]),
    leaves: leaves ?? null,
    atOnce: eraseAtOnce ?? false,
  };
}

async function visibleSubject({ manager, errors }: Action, given: string): Promise<ConsentSubjectEntity> {
  const text = "select * from consent_subjects where id = $1 and deleted_at is null";
  const [subject] = (await manager.query(text, [decodeId("subj", given) ?? null])) as ConsentSubjectEntity[];
  if (!subject) errors.add("NOT_FOUND", ["id"], subjectMessages.notFound);
  errors.throwIfAny();
  return subject as ConsentSubjectEntity;
}

async function listedSubject(action: Action, given: string, item: string): Promise<ConsentSubjectEntity> {
  const subject = await visibleSubject(action, given);
  const [row] = (await action.manager.query("select subject_is_listed($1, $2) as is_listed", [
    subject.id,
    item,
  ])) as [{ is_listed: boolean }];
  if (!row.is_listed) action.errors.add("CONDITION_MISSING", ["itemId"], eventMessages.notListed);
  return subject;
}

async function mediumOf(
  { manager, errors }: Action,
  item: string,
  given: string | null | undefined,
): Promise<string | null> {
  if (given == null) return null;
  const id = decodeId("medi", given);
  const [row] = (await manager.query(
    "select exists (select from media where id = $1 and item_id = $2) as is_there",
    [id ?? null, item],
  )) as [{ is_there: boolean }];
  if (!row.is_there) errors.add("NOT_FOUND", ["mediumId"], subjectMessages.mediumNotFound);
  return id ?? null;
}

async function evidenceOf(
  { manager, errors }: Action,
  { evidenceId, state }: ConsentRecordInput,
  subject: string,
): Promise<string | null> {
  if (evidenceId == null) return null;
  const id = decodeId("evid", evidenceId);
  const [row] = (await manager.query(
    "select exists (select from consent_evidence where id = $1) as is_there, evidence_shows($1, $2) as shows",
    [id ?? null, subject],
  )) as [{ is_there: boolean; shows: boolean }];
  if (!row.is_there) errors.add("NOT_FOUND", ["evidenceId"], eventMessages.evidenceNotFound);
  else if (opens(state) && !row.shows)
    errors.add("CONDITION_MISSING", ["evidenceId"], eventMessages.evidenceOfNothing);
  return id ?? null;
}

/** A child's own no prevails over a guardian's yes, and that of the dead over a representative's; and children grow up. */
async function requireNoOwnNo(
  { manager, errors }: Action,
  { id, majority_on }: ConsentSubjectEntity,
  item: string,
  { saidBy, happenedOn }: ConsentRecordInput,
  purposes: ConsentPurpose[],
): Promise<void> {
  if (saidBy === "SUBJECT") return;
  if (
    saidBy === "GUARDIAN" &&
    majority_on !== null &&
    majority_on <= (happenedOn ?? new Date().toISOString().slice(0, 10))
  )
    errors.add("CONDITION_MISSING", ["saidBy"], eventMessages.guardianTooLate);
  const [row] = (await manager.query("select own_no_stands($1, $2, $3) as is_refused", [
    id,
    item,
    purposes,
  ])) as [{ is_refused: boolean }];
  if (row.is_refused) errors.add("CONDITION_MISSING", ["saidBy"], eventMessages.ownNoPrevails);
}
