import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { ownHomePartner } from "../../archives/own-home-partner.service.ts";
import { governanceMessages } from "../governance/governance.messages.ts";
import type {
  ConsentReviewRecordInput,
  ConsentReviewSupportInput,
  ConsentReviewWithdrawInput,
} from "./review.inputs.ts";
import { reviewMessages as told } from "./review.messages.ts";
import {
  readReview,
  requireStanding,
  requireSupporter,
  reviewActions,
  reviewSubject,
  type StoredReview,
} from "./review.preconditions.ts";

const maxItems = 1000;

/** Decisions about people whom nobody can ask. */
export class ReviewsService {
  readonly actions = reviewActions;

  /** Records a review of a fixed list of items. Its community stands behind it, and the database opens what rests on it. */
  record(actor: Actor, input: ConsentReviewRecordInput): Promise<MutationResult> {
    return actor.perform("review.record", input, async (action) => {
      const decision = await readDecision(action, input);
      const items = await itemsToReview(action, decision.community, input.itemIds);
      action.errors.throwIfAny();
      return record(action, decision, items);
    });
  }

  /** The same of any number of items, by their database ids: of those that the community governs, which are told. */
  async recordOf(
    actor: Actor,
    given: Decision,
    itemIds: readonly string[],
  ): Promise<{ id: string; covered: Set<string> }> {
    let covered = new Set<string>();
    const { id } = await actor.perform("review.record", {}, async (action) => {
      const decision = await readDecision(action, given);
      action.errors.throwIfAny();
      covered = await governedBy(action, decision.community, itemIds);
      if (covered.size === 0) action.errors.add("NOT_FOUND", ["itemIds"], told.itemNotGoverned);
      action.errors.throwIfAny();
      return record(action, decision, [...covered]);
    });
    return { id, covered };
  }

  /** Another community that governs, or the holder, stands behind a review, too. */
  support(actor: Actor, input: ConsentReviewSupportInput): Promise<MutationResult> {
    return actor.perform("review.support", input, async (action) => {
      const stored = await reviewOf(action, input.id);
      const partnerId = decodeId("part", input.partnerId) ?? "";
      requireStanding(action, stored);
      if (partnerId === "")
        action.errors.add("NOT_FOUND", ["partnerId"], governanceMessages.communityNotFound);
      else await requireSupporter(action, stored, partnerId);
      action.errors.throwIfAny();
      await support(action, stored.id, partnerId);
      return action.setSubject("review", stored.id, partnerId);
    });
  }

  /** Closes at once whatever rests on it. */
  withdraw(actor: Actor, input: ConsentReviewWithdrawInput): Promise<MutationResult> {
    return actor.perform("review.withdraw", input, async (action) => {
      const stored = await reviewOf(action, input.id);
      requireStanding(action, stored);
      action.errors.throwIfAny();
      await action.manager.query("update consent_reviews set withdrawn_at = now() where id = $1", [
        stored.id,
      ]);
      return action.setSubject("review", stored.id, stored.home_partner_id);
    });
  }
}

type Decision = Omit<ConsentReviewRecordInput, "itemIds">;

async function readDecision(action: Action, input: Decision) {
  const home = { id: input.communityId, path: ["communityId"] };
  const community = await ownHomePartner(action, "heritage:steward", home, governanceMessages.notSteward);
  return { community, reason: input.reason, ...readReview(action, input) };
}

async function record(
  action: Action,
  { community, reason, tried, purposes, lookAgainAt }: Awaited<ReturnType<typeof readDecision>>,
  items: readonly string[],
): Promise<string> {
  const { manager } = action;
  const id = newUuid();
  await manager.query(
    `insert into consent_reviews (id, home_partner_id, reason, tried, purposes, look_again_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, community, reason, tried, purposes, lookAgainAt],
  );
  await manager.query("select list_in_review($1, $2::uuid[])", [id, items]);
  await support(action, id, community);
  return action.setSubject("review", id, community);
}

async function governedBy(
  { manager }: Action,
  community: string,
  ids: readonly (string | undefined)[],
): Promise<Set<string>> {
  const governed = (await manager.query("select items_governed_by($1, $2::uuid[]) as id", [
    community,
    ids.filter((id) => id !== undefined),
  ])) as { id: string }[];
  return new Set(governed.map(({ id }) => id));
}

async function support({ manager }: Action, review: string, partner: string): Promise<void> {
  await manager.query("insert into consent_review_partners (review_id, partner_id) values ($1, $2)", [
    review,
    partner,
  ]);
}

async function reviewOf({ manager, errors }: Action, id: string): Promise<StoredReview> {
  const [stored] = (await manager.query(reviewSubject.read, [
    decodeId("revw", id) ?? null,
  ])) as StoredReview[];
  if (!stored) errors.add("NOT_FOUND", ["id"], told.notFound);
  errors.throwIfAny();
  return stored as StoredReview;
}

/** The items that a review is about: each governed by its community. */
async function itemsToReview(action: Action, community: string, given: string[]): Promise<string[]> {
  const { errors } = action;
  if (given.length === 0) errors.add("REQUIRED", ["itemIds"], told.itemsNeeded);
  if (given.length > maxItems) errors.add("TOO_MANY", ["itemIds"], messages.tooMany, { limit: maxItems });
  if (community === "") return [];
  const ids = given.slice(0, maxItems).map((id) => decodeId("item", id));
  const known = await governedBy(action, community, ids);
  for (const [index, id] of ids.entries())
    if (id === undefined || !known.has(id)) errors.add("NOT_FOUND", ["itemIds", index], told.itemNotGoverned);
  return [...known];
}
