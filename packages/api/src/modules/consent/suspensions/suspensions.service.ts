import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { violatedConstraint } from "../../../platform/database/connections/database-errors.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { applyLine } from "../../../platform/records/changes/text-input.ts";
import { isAdministrator } from "../../../platform/viewer.ts";
import { governanceMessages } from "../governance/governance.messages.ts";
import { partyItem } from "../governance/item-parties.ts";
import type {
  ArchiveItemSuspendInput,
  ArchiveItemSuspensionLiftInput,
  ArchiveItemSuspensionReleaseInput,
} from "./suspension.inputs.ts";
import { suspensionMessages as told } from "./suspension.messages.ts";
import {
  longestWords,
  readDecision,
  requireLiftable,
  requirePartyToSuspend,
  requireReleasable,
  type StoredSuspension,
  suspensionActions,
  suspensionSubject,
} from "./suspension.preconditions.ts";

/** What closes an item at once, and what ends that. */
export class SuspensionsService {
  readonly actions = suspensionActions;

  /** One steward, or one person who writes for the holder, or one who runs the service is enough. Gives the suspension. */
  suspend(actor: Actor, input: ArchiveItemSuspendInput): Promise<MutationResult> {
    return actor.perform("item.suspend", input, async (action) => {
      const { manager, errors } = action;
      const { itemId, partnerId } = isAdministrator(actor.viewer)
        ? this.#byAdministrator(action, input)
        : await this.#byParty(action, input);
      const note = applyLine(input.note, null, ["note"], longestWords, errors);
      errors.throwIfAny();
      const id = newUuid();
      try {
        await manager.query(
          "insert into item_suspensions (id, item_id, reason, note, partner_id) values ($1, $2, $3, $4, $5)",
          [id, itemId, input.reason, note, partnerId],
        );
      } catch (error) {
        // By its id alone, without seeing it: so much is told, that there is none.
        if (violatedConstraint(error) !== "item_suspensions_item_id_fkey") throw error;
        errors.add("NOT_FOUND", ["id"], governanceMessages.itemNotFound);
        errors.throwIfAny();
      }
      action.setSubject("item", itemId, partnerId);
      return id;
    });
  }

  #byAdministrator({ errors }: Action, { id, partnerId }: ArchiveItemSuspendInput) {
    const itemId = decodeId("item", id) ?? "";
    if (itemId === "") errors.add("NOT_FOUND", ["id"], governanceMessages.itemNotFound);
    if (partnerId != null) errors.add("INVALID", ["partnerId"], told.administratorsOnly);
    return { itemId, partnerId: null };
  }

  async #byParty(action: Action, input: ArchiveItemSuspendInput) {
    const claim = input.reason === "CLAIM" ? await claimOf(action, input) : undefined;
    if (claim) return claim;
    const item = await partyItem(action, input.id);
    const partnerId = decodeId("part", input.partnerId ?? "") ?? null;
    if (partnerId === null) action.errors.add("REQUIRED", ["partnerId"], told.forWhom);
    else await requirePartyToSuspend(action, item, partnerId);
    return { itemId: item.id, partnerId };
  }

  /** Ends a suspension by a recorded decision. What those who run the service suspended waits for their release, too. */
  suspensionLift(actor: Actor, input: ArchiveItemSuspensionLiftInput): Promise<MutationResult> {
    return actor.perform("item.suspensionLift", input, async (action) => {
      const stored = await suspensionOf(action, input.id);
      await requireLiftable(action, stored);
      const decision = readDecision(action, input.decision);
      action.errors.throwIfAny();
      await action.manager.query(
        "update item_suspensions set lifted_at = now(), decision = $2 where id = $1",
        [stored.id, decision],
      );
      action.setSubject("item", stored.item_id, await communityOf(action, stored));
      return stored.id;
    });
  }

  suspensionRelease(actor: Actor, input: ArchiveItemSuspensionReleaseInput): Promise<MutationResult> {
    return actor.perform("item.suspensionRelease", input, async (action) => {
      const stored = await suspensionOf(action, input.id);
      requireReleasable(action, stored);
      action.errors.throwIfAny();
      await action.manager.query("update item_suspensions set released_at = now() where id = $1", [
        stored.id,
      ]);
      action.setSubject("item", stored.item_id, null);
      return stored.id;
    });
  }
}

/** A community's claim on what an institution governs as its own: no party to it is needed for that. */
async function claimOf({ manager }: Action, input: ArchiveItemSuspendInput) {
  const [itemId, partnerId] = [decodeId("item", input.id), decodeId("part", input.partnerId ?? "")];
  if (itemId === undefined || partnerId === undefined) return undefined;
  const [row] = (await manager.query(
    "select $1::uuid = any(viewer_partners('heritage:steward')) and community_may_claim($1, $2) as may",
    [partnerId, itemId],
  )) as [{ may: boolean }];
  return row.may ? { itemId, partnerId } : undefined;
}

async function suspensionOf({ manager, errors }: Action, id: string): Promise<StoredSuspension> {
  const [stored] = (await manager.query(suspensionSubject.read, [
    decodeId("susp", id) ?? null,
  ])) as StoredSuspension[];
  if (!stored) errors.add("NOT_FOUND", ["id"], told.notFound);
  errors.throwIfAny();
  return stored as StoredSuspension;
}

/** The community in whose name a steward lifts: the first that governs and whose steward the viewer is. */
async function communityOf({ manager }: Action, { governing }: StoredSuspension): Promise<string | null> {
  const [row] = (await manager.query(
    "select partner from unnest($1::uuid[]) partner where partner = any(viewer_partners('heritage:steward')) order by 1 limit 1",
    [governing ?? []],
  )) as { partner: string }[];
  return row?.partner ?? null;
}
