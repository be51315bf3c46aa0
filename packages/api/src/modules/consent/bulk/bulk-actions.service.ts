import {
  type Action,
  type Actor,
  holdsScope,
  type MutationResult,
} from "../../../platform/actions/action.ts";
import { SqlValues } from "../../../platform/graphql/lists/connections.ts";
import { allOf, type Filter, listConditions } from "../../../platform/graphql/lists/filter-sql.ts";
import { decodeId, decodeIds, newUuid } from "../../../platform/graphql/types/ids.ts";
import { orderJob } from "../../../platform/jobs/job-order.ts";
import { readText } from "../../../platform/records/changes/text-input.ts";
import { type BulkSteps, toDo } from "../bulk-steps/bulk-steps.ts";
import { readDecision } from "../suspensions/suspension.preconditions.ts";
import {
  type BulkActionCreateInput,
  type BulkActionRunInput,
  type BulkActionTakeBackInput,
  type BulkItemsOfInput,
  itemList,
} from "./bulk-action.inputs.ts";
import { bulkMessages as told } from "./bulk-action.messages.ts";
import type { BulkActionKind } from "./bulk-action.type.ts";
import type { BulkJobs } from "./bulk-jobs.ts";

const maxItems = 100_000;
const maxIds = 1000;

interface StoredBulk {
  id: string;
  kinds: BulkActionKind[];
  item_count: number;
  /** Whether it was run, and whether a job of it is under way. */
  was_run: boolean;
  is_under_way: boolean;
  /** How many were done and not taken back. */
  standing: number;
}

/** The same on many items: a list is fixed, and a job does it batch by batch. */
export class BulkActionsService {
  readonly #steps: BulkSteps;
  readonly #jobs: BulkJobs;
  constructor(steps: BulkSteps, jobs: BulkJobs) {
    this.#steps = steps;
    this.#jobs = jobs;
  }

  create(actor: Actor, input: BulkActionCreateInput): Promise<MutationResult> {
    return actor.perform("bulk.create", input, async (action) => {
      const { manager, errors } = action;
      const parameters = toDo(this.#steps, input.action, errors.below("action"));
      const kinds = Object.keys(parameters) as BulkActionKind[];
      if (kinds.length === 0) errors.add("REQUIRED", ["action"], told.nothingToDo);
      readText(input.itemsOf?.source ?? "", ["itemsOf", "source"], errors);
      errors.throwIfAny();
      const id = newUuid();
      await manager.query("insert into bulk_actions (id, kinds, parameters) values ($1, $2, $3)", [
        ...[id, kinds, JSON.stringify(parameters)],
      ]);
      const count = await fixList(action, id, input);
      errors.throwIfAny();
      await manager.query("update bulk_actions set item_count = $2 where id = $1", [id, count]);
      return this.#order(action, { id, kinds, item_count: count }, input.isDryRun ? "dryRun" : "run");
    });
  }

  run(actor: Actor, input: BulkActionRunInput): Promise<MutationResult> {
    return actor.perform("bulk.run", input, async (action) => {
      const stored = await bulkOf(action, input.id);
      if (stored.was_run || stored.is_under_way)
        action.errors.add("CONDITION_MISSING", ["id"], told.ranBefore);
      action.errors.throwIfAny();
      return this.#order(action, stored, "run");
    });
  }

  /** By one call, whatever the number. What cannot be taken back any more is told item by item. */
  takeBack(actor: Actor, input: BulkActionTakeBackInput): Promise<MutationResult> {
    return actor.perform("bulk.takeBack", input, async (action) => {
      const { successorId = null } = input;
      const stored = await bulkOf(action, input.id);
      if (stored.is_under_way) action.errors.add("CONDITION_MISSING", ["id"], told.underWay);
      else if (stored.standing === 0) action.errors.add("CONDITION_MISSING", ["id"], told.nothingStands);
      const decision = stored.kinds.includes("SUSPEND") ? readDecision(action, input.decision ?? "") : null;
      action.errors.throwIfAny();
      await action.manager.query("update bulk_actions set parameters = parameters || $2 where id = $1", [
        ...[stored.id, JSON.stringify({ successorId, decision })],
      ]);
      return this.#order(action, stored, "takeBack");
    });
  }

  async #order(
    action: Action,
    { id, kinds, item_count }: Pick<StoredBulk, "id" | "kinds" | "item_count">,
    which: keyof BulkJobs,
  ): Promise<string> {
    const total = which === "dryRun" ? item_count : item_count * kinds.length;
    const job = await orderJob(action, this.#jobs[which], { bulk: id }, total);
    await action.manager.query(`update bulk_actions set ${columnOf[which]} = $2 where id = $1`, [id, job]);
    return action.setSubject("bulk", id, null);
  }
}

const columnOf = { dryRun: "dry_run_job_id", run: "run_job_id", takeBack: "take_back_job_id" } as const;

async function bulkOf({ manager, errors }: Action, id: string): Promise<StoredBulk> {
  const [stored] = (await manager.query(
    `select id, kinds, item_count,
       exists (select from jobs where jobs.id = run_job_id and state = 'SUCCEEDED') as was_run,
       exists (select from jobs where jobs.id in (dry_run_job_id, run_job_id, take_back_job_id)
                 and state in ('QUEUED', 'RUNNING')) as is_under_way,
       (select count(*)::int from bulk_action_items listed
        where listed.bulk_action_id = bulk_actions.id and effects <> '{}') as standing
     from bulk_actions where id = $1 for update`,
    [decodeId("bulk", id) ?? null],
  )) as StoredBulk[];
  if (!stored) errors.add("NOT_FOUND", ["id"], told.notFound);
  errors.throwIfAny();
  return stored as StoredBulk;
}

/** Writes down which items it is about, and gives how many they are. */
async function fixList(action: Action, id: string, input: BulkActionCreateInput): Promise<number> {
  const { manager, errors } = action;
  const { itemIds, where, itemsOf } = input;
  const ways = [itemIds, where, itemsOf].filter((way) => way != null).length;
  if (ways > 1) errors.add("INVALID", [where == null ? "itemsOf" : "where"], told.listTwice);
  if (ways === 0) errors.add("REQUIRED", ["itemIds"], told.listMissing);
  if ((itemIds?.length ?? 0) > maxIds)
    errors.add("TOO_MANY", ["itemIds"], told.idsTooMany, { limit: maxIds });
  const values = new SqlValues();
  const listed =
    itemsOf == null ? itemsSeen(input, values) : itemsOfParty(await partyOf(action, itemsOf), values);
  errors.throwIfAny();
  const [{ count }] = (await manager.query(
    `with fixed as (
       insert into bulk_action_items (bulk_action_id, number, item_id, content_revision)
       select ${values.add(id)}::uuid, row_number() over (order by id), id, content_revision from (${listed}) as listed
       returning number)
     select count(*)::int as count from fixed`,
    values.list,
  )) as [{ count: number }];
  const way = itemsOf != null ? "itemsOf" : where != null ? "where" : "itemIds";
  if (count === 0) errors.add("INVALID", [way], told.listEmpty);
  if (count > maxItems) errors.add("TOO_MANY", [way], told.listTooLong, { limit: maxItems });
  return count;
}

/** Of those named, or that a filter finds, those that the viewer sees now. */
function itemsSeen({ itemIds, where }: BulkActionCreateInput, values: SqlValues): string {
  const conditions = listConditions(where as Filter | null | undefined, itemList.fields, values);
  if (itemIds != null) conditions.push(`id = any(${values.add(decodeIds("item", itemIds))}::uuid[])`);
  return `select id, content_revision from ${itemList.table} where ${allOf(conditions)} limit ${values.add(maxItems + 1)}`;
}

type Party = Awaited<ReturnType<typeof partyOf>>;

/** Those of a partner for which the viewer decides, whether or not they see them. */
function itemsOfParty(
  { holder, community, source, standing, isSuspended }: Party,
  values: SqlValues,
): string {
  const given = [holder, community, source, standing, isSuspended, maxItems + 1];
  return `select id, content_revision from items_of_party(${given.map((one) => values.add(one)).join(", ")})`;
}

async function partyOf(action: Action, given: BulkItemsOfInput) {
  const { holderId, communityId, source = null, standing = null, isSuspended = null } = given;
  const errors = action.errors.below("itemsOf");
  const party = async (id: string | null | undefined, scope: string, field: string) => {
    if (id == null) return null;
    const partner = decodeId("part", id) ?? null;
    if (partner === null || !(await holdsScope(action, scope, [partner])))
      errors.add("NOT_YOURS", [field], told.partyNotYours);
    return partner;
  };
  const holder = await party(holderId, "archives:write", "holderId");
  const community = await party(communityId, "heritage:steward", "communityId");
  if (holderId == null && communityId == null) errors.add("REQUIRED", ["holderId"], told.partyMissing);
  if (isSuspended !== null && communityId == null)
    errors.add("INVALID", ["isSuspended"], told.suspendedForStewards);
  return { holder, community, source, standing, isSuspended };
}
