import { randomInt } from "node:crypto";
import type { Action } from "../../../platform/actions/action.ts";
import { decodeId, encodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { itemMessages } from "../archive.messages.ts";
import { type CollectionEntity, CollectionEntryEntity } from "./collection.entity.ts";
import type {
  CollectionEntryAddInput,
  CollectionEntryRemoveInput,
  CollectionEntryUpdateInput,
} from "./collection.inputs.ts";
import { collectionMessages } from "./collection.messages.ts";

/** What a page and a reader can hold; longer ones are several collections. */
const maxEntries = 1000;

type Place = Pick<CollectionEntryEntity, "id" | "position">;
interface EntryTexts {
  section?: LocalizedTextInput[] | null;
  comment?: LocalizedTextInput[] | null;
}

/** The id of the collection in which an entry stands that the viewer sees. */
export async function collectionOfEntry({ manager, errors }: Action, id: string): Promise<string> {
  const [found] = (await manager.query("select collection_id from collection_entries where id = $1", [
    decodeId("cent", id) ?? null,
  ])) as [{ collection_id: string }?];
  if (!found) errors.add("NOT_FOUND", ["id"], collectionMessages.entryNotFound);
  errors.throwIfAny();
  return encodeId("coll", found?.collection_id ?? "");
}

export async function addEntry(
  action: Action,
  collection: CollectionEntity,
  input: CollectionEntryAddInput,
): Promise<void> {
  const { manager, errors } = action;
  const item_id = await itemSeen(action, input.itemId, "itemId");
  const beside_id = input.besideId == null ? null : await itemSeen(action, input.besideId, "besideId");
  if (beside_id !== null && beside_id === item_id)
    errors.add("INVALID", ["besideId"], collectionMessages.besideItself);
  const texts = textsOfEntry(action, input, null);
  const places = await placesOf(action, collection.id);
  if (places.length >= maxEntries)
    errors.add("TOO_MANY", ["id"], collectionMessages.full, { limit: maxEntries });
  const id = newUuid();
  const order = ordered(action, places, id, input.beforeId);
  errors.throwIfAny();
  await manager.insert(CollectionEntryEntity, {
    ...texts,
    ...{ id, collection_id: collection.id, item_id: item_id as string, beside_id, position: 0 },
  } as never);
  await putInOrder(action, places, order ?? [...places.map((place) => place.id), id]);
}

export async function changeEntry(
  action: Action,
  collection: CollectionEntity,
  input: CollectionEntryUpdateInput,
): Promise<void> {
  const { manager, errors } = action;
  const id = decodeId("cent", input.id) ?? "";
  const stored = await manager.findOneByOrFail(CollectionEntryEntity, { id });
  const texts = textsOfEntry(action, input, stored);
  const places = await placesOf(action, collection.id);
  const order = ordered(
    action,
    places.filter((place) => place.id !== id),
    id,
    input.beforeId,
  );
  errors.throwIfAny();
  await manager.update(CollectionEntryEntity, { id }, texts as never);
  if (order) await putInOrder(action, places, order);
}

export async function removeEntry(
  { manager }: Action,
  _collection: CollectionEntity,
  input: CollectionEntryRemoveInput,
): Promise<void> {
  await manager.delete(CollectionEntryEntity, { id: decodeId("cent", input.id) ?? "" });
}

async function itemSeen({ manager, errors }: Action, id: string, field: string): Promise<string | undefined> {
  const [found] = (await manager.query("select id from items where id = $1 and deleted_at is null", [
    decodeId("item", id) ?? null,
  ])) as [{ id: string }?];
  if (!found) errors.add("NOT_FOUND", [field], itemMessages.notFound);
  return found?.id;
}

function textsOfEntry(
  { errors }: Action,
  { section, comment }: EntryTexts,
  stored: { section: StoredText | null; comment: StoredText | null } | null,
) {
  const { title, note } = textLimits;
  return {
    section: applyTexts(section, stored?.section ?? null, ["section"], { limit: title }, errors),
    comment: applyTexts(comment, stored?.comment ?? null, ["comment"], { limit: note }, errors),
  };
}

/** Those that the viewer sees. */
async function placesOf({ manager }: Action, collectionId: string): Promise<Place[]> {
  return (await manager.query(
    "select id, position::float8 as position from collection_entries where collection_id = $1 order by position, id",
    [collectionId],
  )) as Place[];
}

/** The entries in the order wanted; undefined where nothing is said of that. */
function ordered(
  { errors }: Action,
  others: Place[],
  id: string,
  beforeId: string | null | undefined,
): string[] | undefined {
  if (beforeId == null) return undefined;
  const ids = others.map((place) => place.id);
  const index = ids.indexOf(decodeId("cent", beforeId) ?? "");
  if (index === -1) errors.add("NOT_FOUND", ["beforeId"], collectionMessages.entryNotFound);
  return ids.toSpliced(index, 0, id);
}

/** The places of those seen are given out again in this order, and more after the last; those not seen keep theirs. */
async function putInOrder({ manager }: Action, places: Place[], ids: string[]): Promise<void> {
  const given = places
    .map(({ position }) => position)
    .filter((position, index, all) => position !== all[index - 1]);
  while (given.length < ids.length) given.push((given.at(-1) ?? 0) + distance());
  await manager.query(
    `update collection_entries set position = given.position
     from unnest($1::uuid[], $2::bigint[]) as given (id, position)
     where collection_entries.id = given.id and collection_entries.position <> given.position`,
    [ids, given],
  );
}

/** A place stands in each cursor. By distances that are left to chance it tells nobody how many hidden entries lie between. */
const distance = () => randomInt(1, 1_000_000);
