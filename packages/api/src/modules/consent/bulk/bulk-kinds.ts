import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { InputRefused } from "../../../platform/graphql/user-errors.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import type { ApprovalsService } from "../approvals/approvals.service.ts";
import type { GovernanceService } from "../governance/governance.service.ts";
import type { ReviewsService } from "../reviews/reviews.service.ts";
import type { SuspensionsService } from "../suspensions/suspensions.service.ts";
import type {
  BulkActionTakeBackInput,
  BulkActionToDo,
  BulkApproveInput,
  BulkCommunityInput,
  BulkPlaceInput,
  BulkReviewInput,
  BulkSuspendInput,
} from "./bulk-action.inputs.ts";
import type { BulkActionKind } from "./bulk-action.type.ts";

/** An item of a list, as it was when the list was fixed. */
export interface ListedItem {
  number: number;
  item_id: string;
  content_revision: number;
  effects: string[];
}

/** What became of it: the records that were made, or why nothing was done. */
export type Outcome = { item: ListedItem } & ({ effects: string[] } | { refusal: InputRefused });

/** What taking back needs, beside what doing it needed. */
type TakeBackParameters = Pick<BulkActionTakeBackInput, "successorId" | "decision">;

/** How one kind of action is done to a few items at a time, and taken back: by the same actions as one by one. */
export interface BulkKind {
  /** How many items are done in one transaction. */
  atOnce: number;
  run(batch: JobBatch, items: ListedItem[], parameters: unknown, listedAt: Date): Promise<Outcome[]>;
  takeBack(batch: JobBatch, item: ListedItem, parameters: unknown): Promise<unknown>;
}

interface Services {
  governance: GovernanceService;
  approvals: ApprovalsService;
  reviews: ReviewsService;
  suspensions: SuspensionsService;
}

const itemId = ({ item_id }: ListedItem) => encodeId("item", item_id);
const maxOfReview = 1000;

export function bulkKinds({ governance, approvals, reviews, suspensions }: Services) {
  const kinds = {
    OFFER: oneByOne<BulkCommunityInput>({
      run: async (actor, item, { communityId }) => [
        await governance.offer(actor, { id: itemId(item), communityId }),
      ],
      takeBack: (actor, item) => withdrawOffer(actor, item),
    }),
    ACCEPT: oneByOne<BulkCommunityInput>({
      run: async (actor, item, { communityId }) => [
        await governance.accept(actor, { id: itemId(item), communityId }),
      ],
      takeBack: (actor, item, { communityId, successorId }) =>
        governance.leave(actor, { id: itemId(item), communityId, successorId: successorId ?? null }),
    }),
    PLACE: oneByOne<BulkPlaceInput>({
      run: async (actor, item, { protocolId }) => {
        await governance.protocolPlace(actor, { id: itemId(item), protocolId });
        return [];
      },
      takeBack: (actor, item, { protocolId }) =>
        governance.protocolRemove(actor, { id: itemId(item), protocolId }),
    }),
    APPROVE: oneByOne<BulkApproveInput>({
      run: async (actor, item, { circles, ...given }, listedAt) => {
        const made: MutationResult[] = [];
        for (const circle of new Set(circles))
          made.push(
            await approvals.approve(actor, {
              ...given,
              circle,
              id: itemId(item),
              expectedContentRevision: item.content_revision,
              seenAt: listedAt.toISOString(),
            }),
          );
        return made;
      },
      takeBack: async (actor, item) => {
        for (const id of await standing(actor, "item_approvals where ended_at is null", item))
          await approvals.approvalWithdraw(actor, { id: encodeId("appr", id) });
      },
    }),
    SUSPEND: oneByOne<BulkSuspendInput>({
      run: async (actor, item, given) => [await suspensions.suspend(actor, { ...given, id: itemId(item) })],
      takeBack: async (actor, item, { decision }) => {
        for (const id of await standing(actor, "item_suspensions where lifted_at is null", item))
          await suspensions.suspensionLift(actor, { id: encodeId("susp", id), decision: decision ?? "" });
      },
    }),
    REVIEW: {
      atOnce: maxOfReview,
      run: (batch, items, given) => reviewed(reviews, batch, items, given as BulkReviewInput),
      takeBack: async (batch, item) => {
        // One review is of many items: the first of them takes it back.
        for (const id of await standing(batch, "consent_reviews where withdrawn_at is null", item))
          await reviews.withdraw(batch, { id: encodeId("revw", id) });
      },
    },
  } satisfies Record<BulkActionKind, BulkKind>;
  return kinds as Record<BulkActionKind, BulkKind>;
}

/** Which of the given actions it is, with what it needs. */
export function toDo(action: BulkActionToDo): { kind: BulkActionKind; parameters: object } {
  const [[name = "", parameters] = []] = Object.entries(action).filter(([, given]) => given != null);
  return { kind: name.toUpperCase() as BulkActionKind, parameters: parameters as object };
}

interface One<P> {
  run(actor: JobBatch, item: ListedItem, parameters: P, listedAt: Date): Promise<MutationResult[]>;
  takeBack(actor: JobBatch, item: ListedItem, parameters: P & TakeBackParameters): Promise<unknown>;
}

function oneByOne<P>({ run, takeBack }: One<P>): BulkKind {
  return {
    atOnce: 50,
    async run(batch, items, parameters, listedAt) {
      const outcomes: Outcome[] = [];
      for (const item of items) {
        try {
          const made = await batch.together(() => run(batch, item, parameters as P, listedAt));
          outcomes.push({ item, effects: made.map(({ id }) => id) });
        } catch (error) {
          if (!(error instanceof InputRefused)) throw error;
          outcomes.push({ item, refusal: error });
        }
      }
      return outcomes;
    },
    takeBack: (batch, item, parameters) => takeBack(batch, item, parameters as P & TakeBackParameters),
  };
}

/** Of what was made for an item, that which still stands. */
async function standing({ manager }: JobBatch, relation: string, { effects }: ListedItem): Promise<string[]> {
  const rows = (await manager.query(`select id from ${relation} and id = any($1::uuid[]) order by id`, [
    effects,
  ])) as { id: string }[];
  return rows.map(({ id }) => id);
}

function withdrawOffer(actor: Actor, { item_id, effects: [way] }: ListedItem): Promise<MutationResult> {
  return actor.perform("item.offerWithdraw", {}, async (action: Action) => {
    await action.manager.query(
      "update item_communities set left_at = now() where id = $1 and accepted_at is null and left_at is null",
      [way],
    );
    return action.setSubject("item", item_id, null);
  });
}

/** One review of those that the community governs; the others are refused one by one. */
async function reviewed(
  reviews: ReviewsService,
  batch: JobBatch,
  items: ListedItem[],
  given: BulkReviewInput,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let left = items; left.length > 0; ) {
    try {
      const { id } = await reviews.record(batch, { ...given, itemIds: left.map(itemId) });
      return [...outcomes, ...left.map((item) => ({ item, effects: [id] }))];
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      const places = new Set(
        error.userErrors.filter(({ path }) => path[1] === "itemIds").map(({ path }) => Number(path[2])),
      );
      // What is wrong with the review itself is wrong for every item.
      const isRefused = (place: number) => places.size === 0 || places.has(place);
      outcomes.push(
        ...left.filter((_item, place) => isRefused(place)).map((item) => ({ item, refusal: error })),
      );
      left = left.filter((_item, place) => !isRefused(place));
    }
  }
  return outcomes;
}
