import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { partyItem } from "../governance/item-parties.ts";
import type { ArchiveItemApprovalWithdrawInput, ArchiveItemApproveInput } from "./approval.inputs.ts";
import { approvalMessages as told } from "./approval.messages.ts";
import {
  approvalActions,
  approvalSubject,
  expectContent,
  type MediumToApprove,
  mediaToApprove,
  readApproval,
  requireApprover,
  requireOwnApproval,
  type StoredApproval,
} from "./approval.preconditions.ts";

const maxMedia = 100;

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
      expectContent(action, item, input.expectedContentRevision);
      const { evidence, validUntil } = readApproval(action, input);
      const seenAt = readSeenAt(action, input.seenAt);
      const media = await mediaNamed(action, item.id, input);
      errors.throwIfAny();
      const id = newUuid();
      await sendTogether(manager, [
        {
          text: `insert into item_approvals (id, item_id, circle, partner_id, role, content_revision, seen_at, valid_until, evidence, opens_when_due)
            values ($1, $2, $3, $4, $5, $6, coalesce($7, now()), $8, $9, $10)`,
          values: [
            ...[id, item.id, input.circle, partnerId, input.role, item.content_revision],
            ...[seenAt, validUntil, evidence, input.opensWhenDue ?? false],
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

function readSeenAt({ errors }: Action, given: string | null | undefined): Date | null {
  if (given == null) return null;
  const seenAt = new Date(given);
  // A client's clock may be a little ahead.
  if (seenAt.getTime() > Date.now() + 60_000) errors.add("INVALID", ["seenAt"], told.seenLater);
  return seenAt;
}

/** The media that an approval is of: those named, or all that it may be of. */
async function mediaNamed(
  action: Action,
  itemId: string,
  { mediumIds: named, role }: ArchiveItemApproveInput,
): Promise<MediumToApprove[]> {
  const { errors } = action;
  const all = await mediaToApprove(action, [itemId], role);
  if (named == null) return all;
  if (named.length > maxMedia) errors.add("TOO_MANY", ["mediumIds"], messages.tooMany, { limit: maxMedia });
  const ids = named.slice(0, maxMedia).map((id) => decodeId("medi", id));
  for (const [index, id] of ids.entries())
    if (!all.some((medium) => medium.id === id))
      errors.add("NOT_FOUND", ["mediumIds", index], told.mediumNotFound);
  return all.filter(({ id }) => ids.includes(id));
}
