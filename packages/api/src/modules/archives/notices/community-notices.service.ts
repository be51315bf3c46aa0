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

  /** Also by a community that left, and does not see the item any more. */
  noticeRemove(actor: Actor, input: ArchiveItemNoticeRemoveInput): Promise<MutationResult> {
    return actor.perform("item.noticeRemove", input, async (action) => {
      const left = await takeOffUnseen(action, input);
      if (left !== undefined) return left;
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

/** The item whose notice was taken off by stewards who do not see it; undefined where they do, or there was none. */
async function takeOffUnseen(
  action: Action,
  { id, communityId, kind, expectedRevision }: ArchiveItemNoticeRemoveInput,
): Promise<string | undefined> {
  const [item, community] = [decodeId("item", id), decodeId("part", communityId)];
  if (item === undefined || community === undefined) return undefined;
  const [row] = (await action.manager.query(
    `select case when exists (select from items where id = $1) then false else take_notice_off($1, $2, $3, $4) end as is_done`,
    [item, community, kind, expectedRevision ?? null],
  )) as [{ is_done: boolean }];
  return row.is_done ? action.setSubject("item", item, community) : undefined;
}

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
