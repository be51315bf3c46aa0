import type { Action, Actor, Check, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { partnersNamed } from "../../partners/partner/partners.service.ts";
import type { ItemTransferAnswerInput, ItemTransferOfferInput } from "./transfer.inputs.ts";
import { transferMessages as told } from "./transfer.messages.ts";
import {
  type ItemToTransfer,
  requireAcceptable,
  requireAsked,
  requireOwnOffer,
  requireTransferable,
  type StoredTransfer,
  transferActions,
} from "./transfer.preconditions.ts";

const maxItems = 50;

/** Items that go from one holder to another: by offer and acceptance, and without opening anything. */
export class ItemTransfersService {
  readonly actions = transferActions;

  offer(actor: Actor, input: ItemTransferOfferInput): Promise<MutationResult> {
    return actor.perform("transfer.offer", input, async (action) => {
      const items = await itemsToTransfer(action, input.itemIds);
      const holder = items[0]?.home_partner_id ?? "";
      if (items.some(({ home_partner_id }) => home_partner_id !== holder))
        action.errors.add("INVALID", ["itemIds"], told.severalHolders);
      const named = { id: input.partnerId, path: ["partnerId"] };
      const taker = (await partnersNamed(action.manager, [named], action.errors)).get(named.id);
      if (taker?.id === holder) action.errors.add("INVALID", ["partnerId"], told.holdsBefore);
      action.errors.throwIfAny();
      const transfer = {
        ...{ id: newUuid(), home_partner_id: holder, partner_id: taker?.id ?? "", answer: null },
        item_ids: items.map(({ id }) => id),
      };
      await action.manager.query(
        "insert into item_transfers (id, home_partner_id, partner_id, item_ids) values ($1, $2, $3, $4)",
        [transfer.id, transfer.home_partner_id, transfer.partner_id, transfer.item_ids],
      );
      return log(action, "transfer.offer", transfer, holder);
    });
  }

  accept(actor: Actor, input: ItemTransferAnswerInput): Promise<MutationResult> {
    return this.#answer(actor, input, {
      answer: "ACCEPTED",
      name: "transfer.accept",
      check: requireAcceptable,
    });
  }

  decline(actor: Actor, input: ItemTransferAnswerInput): Promise<MutationResult> {
    return this.#answer(actor, input, { answer: "DECLINED", name: "transfer.decline", check: requireAsked });
  }

  withdraw(actor: Actor, input: ItemTransferAnswerInput): Promise<MutationResult> {
    return this.#answer(actor, input, {
      answer: "WITHDRAWN",
      name: "transfer.withdraw",
      check: requireOwnOffer,
    });
  }

  #answer(
    actor: Actor,
    input: ItemTransferAnswerInput,
    {
      answer,
      name,
      check,
    }: { answer: string; name: string; check: (check: Check, transfer: StoredTransfer) => Promise<void> },
  ): Promise<MutationResult> {
    return actor.perform(name, input, async (action) => {
      const { manager, errors } = action;
      const [transfer] = (await manager.query(
        "select * from item_transfers where id = $1 for no key update",
        [decodeId("tran", input.id) ?? null],
      )) as StoredTransfer[];
      if (transfer) await check(action, transfer);
      else errors.add("NOT_FOUND", ["id"], told.notFound);
      errors.throwIfAny();
      if (!transfer) return "";
      await manager.query("update item_transfers set answer = $2 where id = $1", [transfer.id, answer]);
      const { home_partner_id, partner_id } = transfer;
      return log(action, name, transfer, answer === "WITHDRAWN" ? home_partner_id : partner_id);
    });
  }
}

/** The items, as far as the viewer writes for their holder; what prevents a transfer is said of each. */
async function itemsToTransfer(action: Action, given: readonly string[]): Promise<ItemToTransfer[]> {
  const { manager, errors } = action;
  if (given.length === 0) errors.add("REQUIRED", ["itemIds"], told.itemsNeeded);
  if (given.length > maxItems) errors.add("TOO_MANY", ["itemIds"], messages.tooMany, { limit: maxItems });
  const ids = [...new Set(given)].slice(0, maxItems);
  const uuids = ids.map((id) => decodeId("item", id) ?? null);
  const rows = (await manager.query("select * from items_to_transfer($1::uuid[])", [
    uuids,
  ])) as ItemToTransfer[];
  const found = new Map(rows.map((item) => [item.id, item]));
  return ids.flatMap((id, index) => {
    const item = found.get(uuids[index] ?? "");
    const path = ["itemIds", String(given.indexOf(id))];
    if (item) requireTransferable(action, item, path);
    else errors.add("NOT_FOUND", path, told.itemNotFound);
    return item ? [item] : [];
  });
}

/** In the log of both partners, and of each item, for its stewards. */
function log(action: Action, name: string, transfer: StoredTransfer, whose: string): string {
  const other = whose === transfer.partner_id ? transfer.home_partner_id : transfer.partner_id;
  action.addAuditEntries({
    text: `select record_audits(array_agg($1::text order by number), array_agg(type order by number), array_agg(id order by number),
             array_agg(partner order by number))
           from (select 0::bigint as number, 'transfer' as type, $2::uuid as id, $3::uuid as partner
                 union all
                 select number, 'item', id, $4::uuid from unnest($5::uuid[]) with ordinality listed (id, number)) entries`,
    values: [name, transfer.id, other, whose, transfer.item_ids],
  });
  return action.setSubject("transfer", transfer.id, whose);
}
