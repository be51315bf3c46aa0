import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import type { BatchEnd, IdsOnly, JobKind } from "../../../platform/jobs/job-kind.ts";
import {
  itemsAtOnce,
  type ListedItem,
  type Outcome,
  type TakeBackParameters,
} from "../bulk-steps/bulk-step.ts";
import type { BulkSteps } from "../bulk-steps/bulk-steps.ts";
import { bulkMessages } from "./bulk-action.messages.ts";
import type { BulkActionKind } from "./bulk-action.type.ts";

/** Which list; what is done to it stands there. */
type Payload = { bulk: string };
/** Which of the kinds is being done, and after which item of the list it goes on. */
type Position = { step: number; after: number };
type Batch = JobBatch<Payload, Position>;

interface StoredBulk {
  kinds: BulkActionKind[];
  /** What each kind needs, by its name; and what taking back needs. */
  parameters: { [kind in BulkActionKind]?: object } & TakeBackParameters;
  item_count: number;
  listed_at: Date;
}

/** To whom items are open: circle by circle. */
type OpenTo = ReadonlySet<string>;

const read = (payload: IdsOnly): Payload | undefined =>
  typeof payload === "object" && payload !== null && "bulk" in payload ? (payload as Payload) : undefined;

/** The three jobs of a bulk action: to try it, to do it, and to take it back. */
export function bulkJobs(steps: BulkSteps) {
  const kindOf = (name: string, run: typeof done): JobKind<Payload, Position> => ({
    name: `consent.${name}`,
    read,
    run: (batch) => run(batch, steps),
  });
  return {
    dryRun: kindOf("bulkDryRun", tried),
    run: kindOf("bulkRun", done),
    takeBack: kindOf("bulkTakeBack", takenBack),
  };
}
export type BulkJobs = ReturnType<typeof bulkJobs>;

/** Everything is done to the next few, looked at, and undone. */
async function tried(batch: Batch, steps: BulkSteps): Promise<BatchEnd<Position>> {
  const bulk = await bulkOf(batch);
  const { after } = batch.position ?? { after: 0 };
  const upTo = Math.min(after + itemsAtOnce, bulk.item_count);
  const [before, then] = await batch.rehearse(async () => {
    const open = await openTo(batch, after, upTo);
    let items = await listed(batch, { after, upTo }, "effects = '{}'");
    for (const kind of bulk.kinds) {
      const outcomes = await steps[kind].run(batch, items, bulk.parameters[kind] ?? {}, bulk.listed_at);
      note(batch, outcomes, kind === bulk.kinds.at(-1));
      items = outcomes.flatMap((outcome) => ("effects" in outcome ? outcome.item : []));
    }
    return [open, await openTo(batch, after, upTo)];
  });
  for (const place of then) if (!before.has(place)) batch.count(`${circleOf(place)}.opens`);
  for (const place of before) if (!then.has(place)) batch.count(`${circleOf(place)}.closes`);
  const isLast = upTo === bulk.item_count;
  return { position: { step: 0, after: upTo }, done: upTo - after, total: bulk.item_count, isLast };
}

/** One kind is done to the next few; once the list is at its end, the next kind begins. */
async function done(batch: Batch, steps: BulkSteps): Promise<BatchEnd<Position>> {
  const bulk = await bulkOf(batch);
  const { step, after } = batch.position ?? { step: 0, after: 0 };
  const kind = bulk.kinds[step] as BulkActionKind;
  const upTo = Math.min(after + (steps[kind].atOnce ?? itemsAtOnce), bulk.item_count);
  const earlier = bulk.kinds.slice(0, step);
  const items = await listed(batch, { after, upTo }, "effects ?& $4::text[] and not effects ? $5", [
    earlier,
    kind,
  ]);
  const outcomes = await steps[kind].run(batch, items, bulk.parameters[kind] ?? {}, bulk.listed_at);
  note(batch, outcomes, step === bulk.kinds.length - 1);
  const made = outcomes.flatMap((outcome) =>
    "effects" in outcome ? { number: outcome.item.number, made: outcome.effects } : [],
  );
  await batch.manager.query(
    `update bulk_action_items set effects = effects || jsonb_build_object($3::text, made.made)
     from jsonb_to_recordset($2) as made (number int, made jsonb)
     where bulk_action_id = $1 and bulk_action_items.number = made.number`,
    [batch.payload.bulk, JSON.stringify(made), kind],
  );
  return endOf(bulk, { step, after }, upTo);
}

/** What was done is undone, the last first. */
async function takenBack(batch: Batch, steps: BulkSteps): Promise<BatchEnd<Position>> {
  const bulk = await bulkOf(batch);
  const { step, after } = batch.position ?? { step: 0, after: 0 };
  const kind = bulk.kinds.at(-1 - step) as BulkActionKind;
  const upTo = Math.min(after + (steps[kind].atOnce ?? itemsAtOnce), bulk.item_count);
  const items = await listed(batch, { after, upTo }, "effects ? $4", [kind]);
  const { successorId, decision, [kind]: parameters } = bulk.parameters;
  const outcomes = await steps[kind].takeBack(batch, items, {
    ...parameters,
    successorId: successorId ?? null,
    decision: decision ?? null,
  });
  note(batch, outcomes, step === bulk.kinds.length - 1, "takenBack");
  await batch.manager.query(
    `update bulk_action_items set effects = effects - $3::text
     where bulk_action_id = $1 and number = any($2::int[])`,
    [
      batch.payload.bulk,
      outcomes.flatMap((outcome) => ("effects" in outcome ? outcome.item.number : [])),
      kind,
    ],
  );
  return endOf(bulk, { step, after }, upTo);
}

function endOf(
  { kinds, item_count }: StoredBulk,
  { step, after }: Position,
  upTo: number,
): BatchEnd<Position> {
  const isOver = upTo >= item_count;
  return {
    position: isOver ? { step: step + 1, after: 0 } : { step, after: upTo },
    done: upTo - after,
    total: item_count * kinds.length,
    isLast: isOver && step === kinds.length - 1,
  };
}

async function bulkOf({ manager, payload }: Batch): Promise<StoredBulk> {
  const [bulk] = (await manager.query(
    "select kinds, parameters, item_count, listed_at from bulk_actions where id = $1",
    [payload.bulk],
  )) as StoredBulk[];
  if (!bulk) throw new Error("The list of a bulk action is removed with its jobs.");
  return bulk;
}

/** The items of the list between two places, as far as they are at this point; `which` may ask for values from $4 on. */
async function listed(
  { manager, payload }: Batch,
  { after, upTo }: { after: number; upTo: number },
  which: string,
  values: unknown[] = [],
): Promise<ListedItem[]> {
  return (await manager.query(
    `select number, item_id, content_revision, effects from bulk_action_items
     where bulk_action_id = $1 and number > $2 and number <= $3 and ${which} order by number`,
    [payload.bulk, after, upTo, ...values],
  )) as ListedItem[];
}

/** Counts what became of the items, and says which were refused, and why. */
function note(batch: Batch, outcomes: Outcome[], isTheEnd: boolean, well = "done"): void {
  for (const outcome of outcomes) {
    if ("effects" in outcome) {
      if (isTheEnd) batch.count(well);
      continue;
    }
    batch.count("refused");
    const [first] = outcome.refusal.userErrors;
    const { sentence, values } = first?.said ?? { sentence: bulkMessages.itemHidden, values: {} };
    const { item_id: uuid, number: place } = outcome.item;
    batch.note({ sentence, values, subject: { prefix: "item", uuid }, place });
  }
}

async function openTo({ manager, payload }: Batch, after: number, upTo: number): Promise<OpenTo> {
  const rows = (await manager.query("select item_id, circle from circles_of_bulk_action($1, $2, $3)", [
    payload.bulk,
    after,
    upTo,
  ])) as { item_id: string; circle: string }[];
  return new Set(rows.map(({ item_id, circle }) => `${item_id} ${circle}`));
}

const circleOf = (place: string) => place.split(" ")[1] ?? "";
