import type { Check } from "../../../platform/actions/action.ts";
import { InputRefused, UserErrors } from "../../../platform/graphql/user-errors.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import { bulkMessages } from "../bulk/bulk-action.messages.ts";
import type { BulkActionKind } from "../bulk/bulk-action.type.ts";
import { type ItemOfParties, partyItems } from "../governance/item-parties.ts";

/** An item of a list, as it was when the list was fixed. */
export interface ListedItem {
  number: number;
  item_id: string;
  content_revision: number;
  /** By what was done to it: the records that were made for it, or suspensions that were lifted. */
  effects: { [kind in BulkActionKind]?: string[] };
}

/** What became of it: the records that were made, or why nothing was done. */
export type Outcome = { item: ListedItem } & ({ effects: string[] } | { refusal: InputRefused });

/** One action as it is done to many items by a few statements, and taken back. Each item is judged as if it were the only one. */
export interface BulkStep<P = unknown> {
  /** How many items are done in one transaction, where that is not as many as in others. */
  atOnce?: number;
  /** What is wrong with it for every item, as the action on one would say it; gives it as it is kept. */
  read?(given: P, errors: UserErrors): object;
  run(batch: JobBatch, items: ListedItem[], parameters: P, listedAt: Date): Promise<Outcome[]>;
  takeBack(batch: JobBatch, items: ListedItem[], parameters: P & TakeBackParameters): Promise<Outcome[]>;
}

/** What taking back needs, beside what doing it needed. */
export interface TakeBackParameters {
  successorId?: string | null;
  decision?: string | null;
}

export const itemsAtOnce = 250;

/** The records that were made for items by one kind of action. */
export const madeBy = (kind: BulkActionKind, items: readonly ListedItem[]): string[] =>
  items.flatMap(({ effects }) => effects[kind] ?? []);

/** A listed item as its parties read it. */
export interface ItemToDo {
  item: ListedItem;
  party: ItemOfParties;
}

export const forPartner = (items: readonly ItemToDo[], partnerId: string) =>
  items.map(({ party }) => ({ id: party.id, partnerId }));

/**
 * Judges each item by the preconditions of the action on one. Those ask the same of the database for many items, which
 * answers once; what is wrong with one says nothing of the others.
 */
export async function judged(
  batch: JobBatch,
  items: readonly ListedItem[],
  check: (check: Check, toDo: ItemToDo, all: ReadonlyMap<string, ItemOfParties>) => Promise<void> | void,
): Promise<{ fit: ItemToDo[]; refused: Outcome[] }> {
  const parties = await partyItems(
    batch,
    items.map(({ item_id }) => item_id),
  );
  const manager = askingOnce(batch.manager);
  const fit: ItemToDo[] = [];
  const refused: Outcome[] = [];
  for (const item of items) {
    const errors = new UserErrors(batch.languages);
    const party = parties.get(item.item_id);
    if (party) await check({ manager, errors }, { item, party }, parties);
    else errors.add("NOT_FOUND", ["itemIds"], bulkMessages.itemHidden);
    if (party && errors.isEmpty) fit.push({ item, party });
    else refused.push(refusedFor(item, errors));
  }
  return { fit, refused };
}

function refusedFor(item: ListedItem, errors: UserErrors): Outcome {
  return { item, refusal: new InputRefused(errors.list) };
}

/** The outcome for items for which the database turned out to do nothing. */
export function refusedBecause(
  items: readonly ListedItem[],
  sentence: Parameters<UserErrors["add"]>[2],
): Outcome[] {
  return items.map((item) => {
    const errors = new UserErrors(["en"]);
    errors.add("CONDITION_MISSING", ["itemIds"], sentence);
    return refusedFor(item, errors);
  });
}

/** The outcomes of taking back, where the database says which items that was done to. */
export function undone(
  items: readonly ListedItem[],
  isDone: (item: ListedItem) => boolean,
  otherwise: Parameters<typeof refusedBecause>[1],
): Outcome[] {
  return [
    ...items.filter(isDone).map((item) => ({ item, effects: [] })),
    ...refusedBecause(
      items.filter((item) => !isDone(item)),
      otherwise,
    ),
  ];
}

/** What the database did something to, by the id that a statement gives. */
export async function ids(
  { manager }: Pick<JobBatch, "manager">,
  text: string,
  values: unknown[],
): Promise<Set<string>> {
  const result = (await manager.query(text, values)) as unknown[];
  // Of what changes rows, the driver tells their number, too.
  const rows = (Array.isArray(result[0]) ? result[0] : result) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

function askingOnce(manager: Check["manager"]): Check["manager"] {
  const answers = new Map<string, Promise<unknown>>();
  return {
    query(text, values) {
      const asked = JSON.stringify([text, values]);
      const answer = answers.get(asked) ?? manager.query(text, values);
      answers.set(asked, answer);
      return answer;
    },
  };
}

/** Does one action on these items, which the log names one by one, as if it had been done to each. Without work, what was done before is only logged. */
export async function logged(
  batch: JobBatch,
  name: string,
  items: readonly { id: string; partnerId: string | null }[],
  work: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const [first, ...others] = items;
  if (!first) return;
  await batch.perform(name, {}, async (action) => {
    await work();
    if (others.length > 0)
      action.addAuditEntries({
        text: `select record_audits(array_agg($1::text), array_agg('item'::text), array_agg(id order by number), array_agg(partner order by number))
               from unnest($2::uuid[], $3::uuid[]) with ordinality named (id, partner, number)`,
        values: [name, others.map(({ id }) => id), others.map(({ partnerId }) => partnerId)],
      });
    return action.setSubject("item", first.id, first.partnerId);
  });
}
