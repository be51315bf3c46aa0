import type { Check } from "../../../platform/actions/action.ts";
import { InputRefused, UserErrors } from "../../../platform/graphql/user-errors.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import { bulkMessages } from "../bulk/bulk-action.messages.ts";
import { type ItemOfParties, partyItems } from "../governance/item-parties.ts";

/** An item of a list, as it was when the list was fixed. */
export interface ListedItem {
  number: number;
  item_id: string;
  content_revision: number;
  /** The records that were made for it. */
  effects: string[];
}

/** What became of it: the records that were made, or why nothing was done. */
export type Outcome = { item: ListedItem } & ({ effects: string[] } | { refusal: InputRefused });

/** One action as it is done to many items by a few statements, and taken back. Each item is judged as if it were the only one. */
export interface BulkStep<P = unknown> {
  /** How many items are done in one transaction. */
  atOnce: number;
  run(batch: JobBatch, items: ListedItem[], parameters: P, listedAt: Date): Promise<Outcome[]>;
  takeBack(batch: JobBatch, items: ListedItem[], parameters: P & TakeBackParameters): Promise<Outcome[]>;
}

/** What taking back needs, beside what doing it needed. */
export interface TakeBackParameters {
  successorId?: string | null;
  decision?: string | null;
}

export const itemsAtOnce = 250;

/** A listed item as its parties read it. */
export interface ItemToDo {
  item: ListedItem;
  party: ItemOfParties;
}

/**
 * Judges each item by the preconditions of the action on one. Those ask the same of the database for many items, which
 * answers once; what is wrong with one says nothing of the others.
 */
export async function judged(
  batch: JobBatch,
  items: readonly ListedItem[],
  check: (check: Check, toDo: ItemToDo) => Promise<void> | void,
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
    if (party) await check({ manager, errors }, { item, party });
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

/** Does one action on these items, which the log names one by one, as if it had been done to each. */
export async function logged(
  batch: JobBatch,
  name: string,
  items: readonly { id: string; partnerId: string | null }[],
  work: () => Promise<unknown>,
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
