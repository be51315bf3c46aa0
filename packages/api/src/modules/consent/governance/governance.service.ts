import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { partnersNamed } from "../../partners/partner/partners.service.ts";
import type {
  ArchiveItemAcceptInput,
  ArchiveItemAgreeToAnyInput,
  ArchiveItemAnswerInput,
  ArchiveItemLeaveInput,
  ArchiveItemOfferInput,
  ArchiveItemProtocolInput,
} from "./governance.inputs.ts";
import { governanceMessages as told } from "./governance.messages.ts";
import {
  governanceActions,
  type ProtocolToPlace,
  requireGoverning,
  requireHolder,
  requireLeaving,
  requireOfferable,
  requireOffered,
  requirePlaceable,
  requireStatement,
} from "./governance.preconditions.ts";
import { type ItemOfParties, partyItem } from "./item-parties.ts";

interface Answering {
  before?: (action: Action, item: ItemOfParties) => Promise<void>;
  /** What the change names from $2 on, known once it was checked. */
  values?: () => unknown[];
}

/** Which communities have authority over an item, and under which protocols it stands. */
export class GovernanceService {
  readonly actions = governanceActions;

  /** Offers an item to a community. Gives the community's way with it. */
  offer(actor: Actor, input: ArchiveItemOfferInput): Promise<MutationResult> {
    return actor.perform("item.offer", input, async (action) => {
      const item = await partyItem(action, input.id);
      await requireHolder(action, item);
      const community = await communityNamed(action, item, { id: input.communityId, path: ["communityId"] });
      action.errors.throwIfAny();
      action.setSubject("item", item.id, item.home_partner_id);
      return offer(action, item, community);
    });
  }

  /** An institution that governs its own record says so. */
  accept(actor: Actor, input: ArchiveItemAcceptInput): Promise<MutationResult> {
    let statement: StoredText | null = null;
    const check: typeof requireOffered = async (action, item, answering) => {
      await requireOffered(action, item, answering);
      statement = await requireStatement(action, answering.id ?? "", input.statement);
    };
    return this.#answer(actor, "item.accept", input, check, "accepted_at = now(), statement = $2", {
      values: () => [statement && JSON.stringify(statement)],
    });
  }

  decline(actor: Actor, input: ArchiveItemAnswerInput): Promise<MutationResult> {
    return this.#answer(actor, "item.decline", input, requireOffered, "left_at = now()");
  }

  agreeToAny(actor: Actor, input: ArchiveItemAgreeToAnyInput): Promise<MutationResult> {
    const change = `agrees_to_any = ${input.agrees ? "true" : "false"}`;
    return this.#answer(actor, "item.agreeToAny", input, requireGoverning, change);
  }

  /** Ends that a community governs an item. The last one names who is asked in its place. */
  leave(actor: Actor, input: ArchiveItemLeaveInput): Promise<MutationResult> {
    const check: typeof requireGoverning = (action, item, answering) =>
      requireLeaving(action, item, answering, input.successorId);
    const before = async (action: Action, item: ItemOfParties) => {
      if (input.successorId == null) return;
      const named = { id: input.successorId, path: ["successorId"] };
      const successor = await communityNamed(action, item, named);
      action.errors.throwIfAny();
      await offer(action, item, successor);
    };
    return this.#answer(actor, "item.leave", input, check, "left_at = now()", { before });
  }

  protocolPlace(actor: Actor, input: ArchiveItemProtocolInput): Promise<MutationResult> {
    return actor.perform("item.protocolPlace", input, async (action) => {
      const { item, protocol } = await this.#placing(action, input);
      if (protocol) await requirePlaceable(action, item, protocol, protocol.is_placed);
      action.errors.throwIfAny();
      await action.manager.query("insert into item_protocols (item_id, protocol_id) values ($1, $2)", [
        item.id,
        protocol?.id,
      ]);
      return action.setSubject("item", item.id, protocol?.home_partner_id ?? null);
    });
  }

  /** Also by a community that left, and is no party to the item any more: its protocol still closes. */
  protocolRemove(actor: Actor, input: ArchiveItemProtocolInput): Promise<MutationResult> {
    return actor.perform("item.protocolRemove", input, async (action) => {
      const [[removed]] = (await action.manager.query(
        `delete from item_protocols using protocols
         where item_id = $1 and protocol_id = $2 and protocols.id = protocol_id
           and home_partner_id = any(viewer_partners('heritage:steward'))
         returning item_id, home_partner_id`,
        [decodeId("item", input.id) ?? null, decodeId("prot", input.protocolId) ?? null],
      )) as [{ item_id: string; home_partner_id: string }[], number];
      if (removed) return action.setSubject("item", removed.item_id, removed.home_partner_id);
      const { item, protocol } = await this.#placing(action, input);
      if (protocol) action.errors.add("CONDITION_MISSING", ["protocolId"], told.notPlaced);
      action.errors.throwIfAny();
      return item.id;
    });
  }

  /** The item, and the protocol as its stewards read it. */
  async #placing(action: Action, { id, protocolId }: ArchiveItemProtocolInput) {
    const item = await partyItem(action, id);
    const [protocol] = (await action.manager.query(
      `select id, home_partner_id, deleted_at,
         exists (select from item_protocols placed where placed.protocol_id = protocols.id and placed.item_id = $2) as is_placed
       from protocols where id = $1 and home_partner_id = any(viewer_partners('heritage:steward'))`,
      [decodeId("prot", protocolId) ?? null, item.id],
    )) as (ProtocolToPlace & { is_placed: boolean })[];
    if (!protocol) action.errors.add("NOT_FOUND", ["protocolId"], told.protocolNotFound);
    return { item, protocol };
  }

  /** Writes what a community says of an item, and gives its way with it. */
  #answer<I extends ArchiveItemAnswerInput>(
    actor: Actor,
    name: string,
    input: I,
    check: typeof requireGoverning,
    change: string,
    { before, values = () => [] }: Answering = {},
  ): Promise<MutationResult> {
    return actor.perform(name, input, async (action) => {
      const item = await partyItem(action, input.id);
      const community = decodeId("part", input.communityId) ?? "";
      if (community === "") action.errors.add("NOT_FOUND", ["communityId"], told.communityNotFound);
      else await check(action, item, { id: community, path: ["communityId"] });
      action.errors.throwIfAny();
      await before?.(action, item);
      const [way] = (await action.manager.query(
        `select id from item_communities where item_id = $1 and community_id = $2 and left_at is null`,
        [item.id, community],
      )) as [{ id: string }];
      await action.manager.query(`update item_communities set ${change} where id = $1`, [
        way.id,
        ...values(),
      ]);
      action.setSubject("item", item.id, community);
      return way.id;
    });
  }
}

/** A partner that may govern the item: a community, or for what it keeps itself an institution. */
async function communityNamed(
  action: Action,
  item: ItemOfParties,
  named: { id: string; path: string[] },
): Promise<string> {
  const found = (await partnersNamed(action.manager, [named], action.errors)).get(named.id);
  if (!found) return "";
  requireOfferable(action, item, found, named.path);
  return found.id;
}

async function offer({ manager }: Action, item: ItemOfParties, community: string): Promise<string> {
  const id = newUuid();
  await manager.query("insert into item_communities (id, item_id, community_id) values ($1, $2, $3)", [
    id,
    item.id,
    community,
  ]);
  return id;
}
