import type { Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { requireText } from "../../../platform/records/changes/text-input.ts";
import type { ItemCopyConfirmInput, ItemCopyCreateInput } from "./copy.inputs.ts";
import { copyMessages } from "./copy.messages.ts";
import { copyActions, requireUnconfirmed, type StoredCopy } from "./copy.preconditions.ts";

const longest = 300;

/** Where partners have copies of items, and that they took them down. */
export class ItemCopiesService {
  readonly actions = copyActions;

  create(actor: Actor, input: ItemCopyCreateInput): Promise<MutationResult> {
    return actor.perform("copy.create", input, async (action) => {
      const { manager, errors } = action;
      const place = requireText(
        input.place,
        ["place"],
        { limit: longest, missing: copyMessages.placeNeeded },
        errors,
      );
      const [item, partner] = [decodeId("item", input.itemId), decodeId("part", input.partnerId)];
      const [may] = (await manager.query(
        `select viewer_is_at_holder($1, 'archives:write') or viewer_governs($1)
           or ($2 = any(viewer_partners('archives:write')) and exists (select from items where id = $1)) as is_so,
           exists (select from partners where id = $2 and deleted_at is null) as is_there`,
        [item ?? null, partner ?? null],
      )) as [{ is_so: boolean | null; is_there: boolean }];
      if (!may.is_so) errors.add("NOT_FOUND", ["itemId"], copyMessages.itemNotFound);
      if (!may.is_there) errors.add("NOT_FOUND", ["partnerId"], copyMessages.partnerNotFound);
      errors.throwIfAny();
      const id = newUuid();
      await manager.query(
        "insert into item_copies (id, item_id, partner_id, place) values ($1, $2, $3, $4)",
        [...[id, item, partner, place]],
      );
      return action.setSubject("copy", id, partner ?? null);
    });
  }

  /** The partner's word that its copy is taken down. It is told on the receipts of those who said no. */
  confirm(actor: Actor, input: ItemCopyConfirmInput): Promise<MutationResult> {
    return actor.perform("copy.confirm", input, async (action) => {
      const { manager, errors } = action;
      const [stored] = (await manager.query(
        `select id, partner_id, confirmed_at from item_copies
         where id = $1 and partner_id = any(viewer_partners('archives:write')) for no key update`,
        [decodeId("copy", input.id) ?? null],
      )) as StoredCopy[];
      if (!stored) errors.add("NOT_FOUND", ["id"], copyMessages.notFound);
      else requireUnconfirmed(action, stored);
      errors.throwIfAny();
      await manager.query("update item_copies set confirmed_at = now() where id = $1", [stored?.id]);
      return action.setSubject("copy", stored?.id ?? "", stored?.partner_id ?? null);
    });
  }
}
