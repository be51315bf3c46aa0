import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { ConflictError } from "../../../platform/graphql/user-errors.ts";
import { requireText } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { partyItem } from "../governance/item-parties.ts";
import type { ArchiveItemApprovalWithdrawInput, ArchiveItemApproveInput } from "./approval.inputs.ts";
import { approvalMessages as told } from "./approval.messages.ts";
import {
  approvalActions,
  approvalSubject,
  requireApprover,
  requireOwnApproval,
  type StoredApproval,
} from "./approval.preconditions.ts";

const longest = 5000;
const maxMedia = 100;

interface Medium {
  id: string;
  content_revision: number;
}

/** What communities and holders approve, of what they have read. */
export class ApprovalsService {
  readonly actions = approvalActions;

  /** Gives the approval. A newer one takes the place of the older of the same partner, circle and role. */
  approve(actor: Actor, input: ArchiveItemApproveInput): Promise<MutationResult> {
    return actor.perform("item.approve", input, async (action) => {
      const { manager, errors } = action;
      const item = await partyItem(action, input.id);
      const partnerId = decodeId("part", input.partnerId) ?? "";
      await requireApprover(action, item, { ...input, partnerId });
      expectContent(action, item.content_revision, input.expectedContentRevision);
      const rule = { limit: longest, missing: told.evidenceNeeded };
      const evidence = requireText(input.evidence, ["evidence"], rule, errors);
      const seenAt = readSeenAt(action, input.seenAt);
      const validUntil = input.validUntil == null ? null : new Date(input.validUntil);
      if (validUntil !== null && validUntil <= new Date())
        errors.add("INVALID", ["validUntil"], told.endsBefore);
      const media = await mediaToApprove(action, item.id, input.mediumIds);
      errors.throwIfAny();
      const id = newUuid();
      await sendTogether(manager, [
        {
          text: `insert into item_approvals (id, item_id, circle, partner_id, role, content_revision, seen_at, valid_until, evidence)
            values ($1, $2, $3, $4, $5, $6, coalesce($7, now()), $8, $9)`,
          values: [
            ...[id, item.id, input.circle, partnerId, input.role, item.content_revision],
            ...[seenAt, validUntil, evidence],
          ],
        },
        {
          text: `insert into approved_media (approval_id, medium_id, content_revision)
            select $1, medium.id, medium.content_revision from jsonb_to_recordset($2::jsonb) medium (id uuid, content_revision integer)`,
          values: [id, JSON.stringify(media)],
        },
      ]);
      action.setSubject("item", item.id, partnerId);
      return id;
    });
  }

  approvalWithdraw(actor: Actor, input: ArchiveItemApprovalWithdrawInput): Promise<MutationResult> {
    return actor.perform("item.approvalWithdraw", input, async (action) => {
      const { manager, errors } = action;
      const [stored] = (await manager.query(approvalSubject.read, [
        decodeId("appr", input.id) ?? null,
      ])) as StoredApproval[];
      if (!stored) errors.add("NOT_FOUND", ["id"], told.notFound);
      else await requireOwnApproval(action, stored);
      errors.throwIfAny();
      const { id, item_id, partner_id } = stored as StoredApproval;
      await manager.query(
        "update item_approvals set ended_at = now(), ended_because = 'WITHDRAWN' where id = $1 and ended_at is null",
        [id],
      );
      action.setSubject("item", item_id, partner_id);
      return id;
    });
  }
}

function expectContent({ errors }: Action, current: number, expected: number): void {
  if (current === expected) return;
  const conflict = Object.assign(new ConflictError(), { currentRevision: current });
  errors.push(conflict, "CONFLICT", ["expectedContentRevision"], told.readAnother, { current, expected });
}

function readSeenAt({ errors }: Action, given: string | null | undefined): Date | null {
  if (given == null) return null;
  const seenAt = new Date(given);
  // A client's clock may be a little ahead.
  if (seenAt.getTime() > Date.now() + 60_000) errors.add("INVALID", ["seenAt"], told.seenLater);
  return seenAt;
}

/** The media that an approval is of, as they are now: those named, or all of the item. */
async function mediaToApprove(
  { manager, errors }: Action,
  itemId: string,
  named: string[] | null | undefined,
): Promise<Medium[]> {
  const all = (await manager.query("select id, content_revision from media_to_approve($1)", [
    itemId,
  ])) as Medium[];
  if (named == null) return all;
  if (named.length > maxMedia) errors.add("TOO_MANY", ["mediumIds"], messages.tooMany, { limit: maxMedia });
  const ids = named.slice(0, maxMedia).map((id) => decodeId("medi", id));
  for (const [index, id] of ids.entries())
    if (!all.some((medium) => medium.id === id))
      errors.add("NOT_FOUND", ["mediumIds", index], told.mediumNotFound);
  return all.filter(({ id }) => ids.includes(id));
}
