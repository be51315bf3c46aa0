import { InputRefused } from "../../../platform/graphql/user-errors.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import type { BatchEnd, IdsOnly, JobKind } from "../../../platform/jobs/job-kind.ts";
import { bulkMessages } from "./bulk-action.messages.ts";
import type { BulkActionKind } from "./bulk-action.type.ts";
import type { BulkKind, ListedItem, Outcome } from "./bulk-kinds.ts";

/** Which list; what is done to it stands there. */
type Payload = { bulk: string };
type Batch = JobBatch<Payload, number>;
type Kinds = Record<BulkActionKind, BulkKind>;

interface StoredBulk {
  kind: BulkActionKind;
  parameters: object;
  item_count: number;
  listed_at: Date;
}

/** To whom items are open: circle by circle. */
type OpenTo = ReadonlySet<string>;

const read = (payload: IdsOnly): Payload | undefined =>
  typeof payload === "object" && payload !== null && "bulk" in payload ? (payload as Payload) : undefined;

/** The three jobs of a bulk action: to try it, to do it, and to take it back. */
export function bulkJobs(kinds: Kinds) {
  const kindOf = (name: string, run: typeof done): JobKind<Payload, number> => ({
    name: `consent.${name}`,
    read,
    run: (batch) => run(batch, kinds),
  });
  return {
    dryRun: kindOf("bulkDryRun", tried),
    run: kindOf("bulkRun", done),
    takeBack: kindOf("bulkTakeBack", takenBack),
  };
}
export type BulkJobs = ReturnType<typeof bulkJobs>;

/** Everything is done, looked at, and undone. */
async function tried(batch: Batch, kinds: Kinds): Promise<BatchEnd<number>> {
  const { bulk, items, end } = await nextItems(batch, kinds, "done_at is null");
  if (items.length === 0) return end;
  const [before, after] = await batch.rehearse(async () => {
    const open = await openTo(batch, end.position);
    note(batch, await kinds[bulk.kind].run(batch, items, bulk.parameters, bulk.listed_at));
    return [open, await openTo(batch, end.position)];
  });
  for (const place of after) if (!before.has(place)) batch.count(`${circleOf(place)}.opens`);
  for (const place of before) if (!after.has(place)) batch.count(`${circleOf(place)}.closes`);
  return end;
}

async function done(batch: Batch, kinds: Kinds): Promise<BatchEnd<number>> {
  const { bulk, items, end } = await nextItems(batch, kinds, "done_at is null");
  const outcomes = await kinds[bulk.kind].run(batch, items, bulk.parameters, bulk.listed_at);
  note(batch, outcomes);
  const made = outcomes.flatMap((outcome) =>
    "effects" in outcome ? { number: outcome.item.number, effects: outcome.effects } : [],
  );
  await batch.manager.query(
    `update bulk_action_items set effects = made.effects, done_at = now()
     from jsonb_to_recordset($2) as made (number int, effects uuid[])
     where bulk_action_id = $1 and bulk_action_items.number = made.number`,
    [batch.payload.bulk, JSON.stringify(made)],
  );
  return end;
}

/** What was done is undone, item by item, by the actions that do so one by one. */
async function takenBack(batch: Batch, kinds: Kinds): Promise<BatchEnd<number>> {
  const { bulk, items, end } = await nextItems(batch, kinds, "done_at is not null and taken_back_at is null");
  const { takeBack } = kinds[bulk.kind];
  const takenBackNow: number[] = [];
  for (const item of items) {
    try {
      await batch.together(() => takeBack(batch, item, bulk.parameters));
      takenBackNow.push(item.number);
      batch.count("takenBack");
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      note(batch, [{ item, refusal: error }]);
    }
  }
  await batch.manager.query(
    "update bulk_action_items set taken_back_at = now() where bulk_action_id = $1 and number = any($2::int[])",
    [batch.payload.bulk, takenBackNow],
  );
  return end;
}

/** The next few items of the list, and where the batch ends with them. */
async function nextItems({ manager, payload, position }: Batch, kinds: Kinds, which: string) {
  const [bulk] = (await manager.query(
    "select kind, parameters, item_count, listed_at from bulk_actions where id = $1",
    [payload.bulk],
  )) as StoredBulk[];
  if (!bulk) throw new Error("The list of a bulk action is removed with its jobs.");
  const after = position ?? 0;
  const upTo = after + kinds[bulk.kind].atOnce;
  const items = (await manager.query(
    `select number, item_id, content_revision, coalesce(effects, '{}') as effects from bulk_action_items
     where bulk_action_id = $1 and number > $2 and number <= $3 and ${which} order by number`,
    [payload.bulk, after, upTo],
  )) as ListedItem[];
  const last = Math.min(upTo, bulk.item_count);
  const end: BatchEnd<number> = {
    position: last,
    done: Math.max(0, last - after),
    total: bulk.item_count,
    isLast: upTo >= bulk.item_count,
  };
  return { bulk, items, end };
}

/** Counts what became of the items, and says which were refused, and why. */
function note(batch: Batch, outcomes: Outcome[]): void {
  for (const outcome of outcomes) {
    if ("effects" in outcome) {
      batch.count("done");
      continue;
    }
    batch.count("refused");
    const [first] = outcome.refusal.userErrors;
    const { sentence, values } = first?.said ?? { sentence: bulkMessages.itemHidden, values: {} };
    const { item_id: uuid, number: place } = outcome.item;
    batch.note({ sentence, values, subject: { prefix: "item", uuid }, place });
  }
}

async function openTo({ manager, payload, position }: Batch, upTo: number): Promise<OpenTo> {
  const rows = (await manager.query("select item_id, circle from circles_of_bulk_action($1, $2, $3)", [
    payload.bulk,
    position ?? 0,
    upTo,
  ])) as { item_id: string; circle: string }[];
  return new Set(rows.map(({ item_id, circle }) => `${item_id} ${circle}`));
}

const circleOf = (place: string) => place.split(" ")[1] ?? "";
