import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import { applyLine } from "../../../platform/records/changes/text-input.ts";
import {
  expectContent,
  itemsForSecondPerson,
  mediaToApprove,
  readApproval,
  requireApprover,
} from "../approvals/approval.preconditions.ts";
import type { BulkApproveInput, BulkLiftInput, BulkSuspendInput } from "../bulk/bulk-action.inputs.ts";
import { bulkMessages } from "../bulk/bulk-action.messages.ts";
import { governanceMessages } from "../governance/governance.messages.ts";
import { requireGoverning } from "../governance/governance.preconditions.ts";
import {
  longestWords,
  readDecision,
  requireLiftable,
  requirePartyToSuspend,
} from "../suspensions/suspension.preconditions.ts";
import {
  type BulkStep,
  forPartner,
  type ItemToDo,
  ids,
  judged,
  type ListedItem,
  logged,
  madeBy,
  undone,
} from "./bulk-step.ts";

export const approveStep: BulkStep<BulkApproveInput> = {
  read(given, errors) {
    if (given.circles.length === 0) errors.add("REQUIRED", ["circles"], bulkMessages.circlesNeeded);
    const { evidence } = readApproval({ errors }, given);
    return { ...given, circles: [...new Set(given.circles)], evidence };
  },
  async run(batch, items, given, listedAt) {
    const { role, partnerId: named, circles } = given;
    const partnerId = decodeId("part", named) ?? "";
    let second: ReadonlySet<string> | undefined;
    const { fit, refused } = await judged(batch, items, async (check, { item, party }, all) => {
      if (circles.includes("PUBLIC")) second ??= await itemsForSecondPerson(check, [...all.values()], role);
      for (const circle of circles) await requireApprover(check, party, { partnerId, role, circle }, second);
      expectContent(check, party, item.content_revision);
      readApproval(check, given);
    });
    const approvals = fit.flatMap(({ item }) =>
      circles.map((circle) => ({
        ...{ id: newUuid(), item_id: item.item_id, circle },
        content_revision: item.content_revision,
      })),
    );
    await logged(batch, "item.approve", forPartner(fit, partnerId), async () => {
      await batch.manager.query(
        `insert into item_approvals (id, item_id, circle, partner_id, role, content_revision, seen_at, valid_until, evidence)
         select id, item_id, circle, $2, $3, content_revision, $4, $5, $6
         from jsonb_to_recordset($1::jsonb) given (id uuid, item_id uuid, circle text, content_revision integer)
         order by item_id, circle`,
        [JSON.stringify(approvals), ...[partnerId, role, listedAt, given.validUntil ?? null, given.evidence]],
      );
      await approveMedia(batch, approvals, fit, role);
    });
    const made = new Map<string, string[]>();
    for (const { id, item_id } of approvals) made.set(item_id, [...(made.get(item_id) ?? []), id]);
    return [...refused, ...fit.map(({ item }) => ({ item, effects: made.get(item.item_id) ?? [] }))];
  },
  async takeBack(batch, items, { partnerId: named }) {
    const partnerId = decodeId("part", named) ?? "";
    const given = [madeBy("APPROVE", items)];
    const withdrawn = await ids(
      batch,
      `update item_approvals set ended_at = now(), ended_because = 'WITHDRAWN'
       where id = any($1::uuid[]) and ended_at is null returning item_id as id`,
      given,
    );
    const touched = [...withdrawn].map((id) => ({ id, partnerId }));
    await logged(batch, "item.approvalWithdraw", touched);
    // What has ended by itself meanwhile needs no more.
    const ended = await ids(
      batch,
      "select id from item_approvals where id = any($1::uuid[]) and ended_at is not null",
      given,
    );
    const isOver = (item: ListedItem) => madeBy("APPROVE", [item]).every((id) => ended.has(id));
    return undone(items, isOver, bulkMessages.notYoursToTakeBack);
  },
};

async function approveMedia(
  batch: JobBatch,
  approvals: readonly { id: string; item_id: string }[],
  items: readonly ItemToDo[],
  role: BulkApproveInput["role"],
): Promise<void> {
  const media = await mediaToApprove(
    batch,
    items.map(({ item }) => item.item_id),
    role,
  );
  if (media.length === 0) return;
  await batch.manager.query(
    `insert into approved_media (approval_id, medium_id, content_revision)
     select approval.id, medium.id, medium.content_revision
     from jsonb_to_recordset($1::jsonb) approval (id uuid, item_id uuid)
     join jsonb_to_recordset($2::jsonb) medium (id uuid, item_id uuid, content_revision integer) using (item_id)`,
    [JSON.stringify(approvals), JSON.stringify(media)],
  );
}

export const suspendStep: BulkStep<BulkSuspendInput> = {
  read: (given, errors) => ({
    ...given,
    note: applyLine(given.note, null, ["note"], longestWords, errors),
  }),
  async run(batch, items, { partnerId: named, reason, note }) {
    const partnerId = decodeId("part", named) ?? "";
    const { fit, refused } = await judged(batch, items, (check, { party }) =>
      requirePartyToSuspend(check, party, partnerId),
    );
    const made = fit.map(() => newUuid());
    await logged(batch, "item.suspend", forPartner(fit, partnerId), () =>
      batch.manager.query(
        `insert into item_suspensions (id, item_id, reason, note, partner_id)
         select id, item, $3, $4, $5 from unnest($1::uuid[], $2::uuid[]) closed (id, item)`,
        [made, fit.map(({ item }) => item.item_id), reason, note ?? null, partnerId],
      ),
    );
    return [...refused, ...fit.map(({ item }, index) => ({ item, effects: [made[index] ?? ""] }))];
  },
  async takeBack(batch, items, { decision }) {
    const { fit, refused } = await judged(batch, items, (check, { party }) =>
      requireLiftable(check, { lifted_at: null, governing: party.governing }),
    );
    const standing = madeBy(
      "SUSPEND",
      fit.map(({ item }) => item),
    );
    await logged(batch, "item.suspensionLift", byStewards(fit), () => lift(batch, standing, decision ?? ""));
    return [...refused, ...fit.map(({ item }) => ({ item, effects: [] }))];
  },
};

export const liftStep: BulkStep<BulkLiftInput> = {
  read: (given, errors) => ({ ...given, decision: readDecision({ errors }, given.decision) }),
  async run(batch, items, { communityId, decision }) {
    const community = decodeId("part", communityId) ?? "";
    const standing = await suspensionsOf(batch, items);
    const { fit, refused } = await judged(batch, items, async (check, { item, party }) => {
      const path = ["communityId"];
      if (community === "") check.errors.add("NOT_FOUND", path, governanceMessages.communityNotFound);
      else await requireGoverning(check, party, { id: community, path });
      if (!standing.has(item.item_id))
        check.errors.add("CONDITION_MISSING", ["itemIds"], bulkMessages.notSuspended);
    });
    const lifted = fit.flatMap(({ item }) => standing.get(item.item_id) ?? []);
    await logged(batch, "item.suspensionLift", forPartner(fit, community), () =>
      lift(batch, lifted, decision),
    );
    // What the same order closed before is not closed again when that is taken back.
    const effects = (item: ListedItem) =>
      (standing.get(item.item_id) ?? []).filter((id) => !madeBy("SUSPEND", [item]).includes(id));
    return [...refused, ...fit.map(({ item }) => ({ item, effects: effects(item) }))];
  },
  /** They are closed again, for the same reasons, in the name of the community that lifted. */
  async takeBack(batch, items, { communityId }) {
    const community = decodeId("part", communityId) ?? "";
    const { fit, refused } = await judged(batch, items, (check, { party }) =>
      requirePartyToSuspend(check, party, community),
    );
    const again = fit.map(({ item }) => item);
    const closed = await ids(
      batch,
      `insert into item_suspensions (item_id, reason, note, partner_id)
       select item_id, reason, note, $2 from item_suspensions where id = any($1::uuid[]) returning item_id as id`,
      [madeBy("LIFT", again), community],
    );
    const touched = [...closed].map((id) => ({ id, partnerId: community }));
    await logged(batch, "item.suspend", touched);
    const isAsBefore = (item: ListedItem) => madeBy("LIFT", [item]).length === 0 || closed.has(item.item_id);
    return [...refused, ...undone(again, isAsBefore, bulkMessages.notYoursToTakeBack)];
  },
};

const lift = ({ manager }: JobBatch, suspensions: string[], decision: string) =>
  manager.query(
    "update item_suspensions set lifted_at = now(), decision = $2 where id = any($1::uuid[]) and lifted_at is null",
    [suspensions, decision],
  );

async function suspensionsOf(
  { manager }: JobBatch,
  items: readonly ListedItem[],
): Promise<Map<string, string[]>> {
  const rows = (await manager.query(
    `select item_id, array_agg(id order by id) as ids from item_suspensions
     where item_id = any($1::uuid[]) and lifted_at is null group by item_id`,
    [items.map(({ item_id }) => item_id)],
  )) as { item_id: string; ids: string[] }[];
  return new Map(rows.map(({ item_id, ids }) => [item_id, ids]));
}

const byStewards = (items: ItemToDo[]) =>
  items.map(({ party }) => ({ id: party.id, partnerId: party.governing[0] ?? null }));
