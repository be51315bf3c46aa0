import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { lockRecord } from "../../../platform/records/changes/record-actions.ts";
import { itemMessages } from "../archive.messages.ts";
import type { ItemEntity } from "../items/item.entity.ts";
import { itemKind } from "../items/item.preconditions.ts";
import { readNote } from "./apply-notices.ts";
import type { ArchiveItemNoticePlaceInput, ArchiveItemNoticeRemoveInput } from "./notice.inputs.ts";
import type { StoredNotice } from "./notice.type.ts";

/** What communities ask of those who use an item. Placing a notice is no change of what they approved. */
export class CommunityNoticesService {
  noticePlace(actor: Actor, input: ArchiveItemNoticePlaceInput): Promise<MutationResult> {
    return actor.perform("item.noticePlace", input, async (action) => {
      const { item, partner_id } = await lockForSteward(action, input);
      const others = item.community_notices.filter((one) => !isSame(one, input.kind, partner_id));
      const note = readNote(input, null, [], action.errors);
      if (others.length >= 50) action.errors.add("TOO_MANY", ["kind"], itemMessages.noticesTooMany);
      action.errors.throwIfAny();
      return write(action, item, [...others, { kind: input.kind, note, partner_id }]);
    });
  }

  noticeRemove(actor: Actor, input: ArchiveItemNoticeRemoveInput): Promise<MutationResult> {
    return actor.perform("item.noticeRemove", input, async (action) => {
      const { item, partner_id } = await lockForSteward(action, input);
      const others = item.community_notices.filter((one) => !isSame(one, input.kind, partner_id));
      if (others.length === item.community_notices.length)
        action.errors.add("NOT_FOUND", ["kind"], itemMessages.noticeNotFound);
      action.errors.throwIfAny();
      return write(action, item, others);
    });
  }
}

const isSame = (one: StoredNotice, kind: string, partnerId: string) =>
  one.kind === kind && one.partner_id === partnerId;

/** The item, and the community for which the viewer speaks. */
async function lockForSteward(
  action: Action,
  input: { id: string; communityId: string; expectedRevision?: number | null },
): Promise<{ item: ItemEntity; partner_id: string }> {
  const item = await lockRecord<ItemEntity>(action, itemKind, input.id, ["id"]);
  action.setSubject("item", item.id, item.home_partner_id);
  action.errors.expectRevision(item.revision, input.expectedRevision);
  const partner_id = decodeId("part", input.communityId) ?? "";
  const [row] = (await action.manager.query("select steward_communities($1) as communities", [item.id])) as [
    { communities: string[] | null },
  ];
  if (!row.communities?.includes(partner_id))
    action.errors.add("NOT_YOURS", ["communityId"], itemMessages.noticeNotYours);
  action.errors.throwIfAny();
  return { item, partner_id };
}

async function write({ manager }: Action, { id }: ItemEntity, notices: StoredNotice[]): Promise<string> {
  await manager.query("update items set community_notices = $2::jsonb, updated_at = now() where id = $1", [
    id,
    JSON.stringify(notices),
  ]);
  return id;
}
