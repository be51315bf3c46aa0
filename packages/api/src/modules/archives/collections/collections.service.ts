import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { givenTexts } from "../../../platform/records/changes/given.ts";
import {
  RecordActions,
  type RecordToChange,
  slugKey,
} from "../../../platform/records/changes/record-actions.ts";
import { applySlug, retryOnTakenSlug, slugTaken } from "../../../platform/records/changes/slug.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { searchVector } from "../../../platform/search/search.ts";
import { originalOf, textsOf } from "../../../platform/texts/stored-text.ts";
import { itemMessages } from "../archive.messages.ts";
import { ownHomePartner } from "../own-home-partner.service.ts";
import { CollectionEntity } from "./collection.entity.ts";
import type {
  CollectionCreateInput,
  CollectionEntryAddInput,
  CollectionEntryRemoveInput,
  CollectionEntryUpdateInput,
  CollectionUpdateInput,
} from "./collection.inputs.ts";
import { collectionMessages } from "./collection.messages.ts";
import { collectionActions } from "./collection.preconditions.ts";
import { addEntry, changeEntry, collectionOfEntry, removeEntry } from "./collection-entries.ts";

type Facts = Omit<CollectionUpdateInput, "id">;
const slugKeys = ["collections_public_slug", "collections_slug_of_partner"];

/** What is done with collections. Each action is one transaction. */
export class CollectionsService extends RecordActions<CollectionEntity> {
  constructor() {
    super({
      noun: "collection",
      prefix: "coll",
      table: "collections",
      Entity: CollectionEntity,
      messages: collectionMessages,
      partnerOf: ({ home_partner_id }) => home_partner_id,
      uniqueKeys: Object.fromEntries(slugKeys.map((key) => [key, slugKey])),
      actions: collectionActions,
    });
  }

  create(actor: Actor, input: CollectionCreateInput): Promise<MutationResult> {
    return retryOnTakenSlug(slugKeys, () =>
      actor.perform("collection.create", input, async (action) => {
        const home = { id: input.partnerId, path: ["partnerId"] };
        const { holderNotYours } = itemMessages;
        const home_partner_id = await ownHomePartner(action, "archives:write", home, holderNotYours);
        const row = await this.#apply(action, input, null, home_partner_id);
        action.errors.throwIfAny();
        const id = newUuid();
        await this.mapUniqueViolation(action.errors, input, () =>
          action.manager.insert(CollectionEntity, { ...row, id, home_partner_id } as never),
        );
        return action.setSubject("collection", id, home_partner_id);
      }),
    );
  }

  update(actor: Actor, input: CollectionUpdateInput): Promise<MutationResult> {
    return this.change(actor, "update", input, (action, stored) =>
      this.#apply(action, input, stored, stored.home_partner_id),
    );
  }

  publish(actor: Actor, input: { id: string }): Promise<MutationResult> {
    return this.change(actor, "publish", input, async () => ({ published_at: () => "now()" }));
  }

  unpublish(actor: Actor, input: { id: string }): Promise<MutationResult> {
    return this.change(actor, "unpublish", input, async () => ({ published_at: null }));
  }

  // The collection's own revision and day stay: everybody reads them, and some of its entries not everybody may know of.

  /** Shows an item in a collection, alone or beside another. */
  entryAdd(actor: Actor, input: CollectionEntryAddInput): Promise<MutationResult> {
    return this.perform(actor, "entryAdd", input, async (action, stored) => {
      await addEntry(action, stored, input);
    });
  }

  entryUpdate(actor: Actor, input: CollectionEntryUpdateInput): Promise<MutationResult> {
    return this.#ofEntry(actor, "entryUpdate", input, changeEntry);
  }

  /** Takes an entry out. What of the collection is not seen stays. */
  entryRemove(actor: Actor, input: CollectionEntryRemoveInput): Promise<MutationResult> {
    return this.#ofEntry(actor, "entryRemove", input, removeEntry);
  }

  #ofEntry<I extends RecordToChange>(
    actor: Actor,
    verb: string,
    input: I,
    work: (action: Action, collection: CollectionEntity, input: I) => Promise<unknown>,
  ): Promise<MutationResult> {
    return actor.perform(`collection.${verb}`, input, async (action) => {
      const id = await collectionOfEntry(action, input.id);
      const stored = await this.lock(action, { id });
      await work(action, stored, input);
      return stored.id;
    });
  }

  async #apply(action: Action, input: Facts, stored: CollectionEntity | null, partner: string) {
    const { manager, errors } = action;
    const { title } = givenTexts(input, stored, ["title"], errors);
    const introduction = applyTexts(
      input.introduction,
      stored?.introduction ?? null,
      ["introduction"],
      { limit: textLimits.description },
      errors,
    );
    const isTaken = slugTaken(manager, "collections");
    return {
      title,
      introduction,
      slug: await applySlug(input.slug, stored?.slug, textsOf(title), "collection", isTaken, errors),
      program_id: await programOf(action, input.programId, stored, partner),
      sort_title: originalOf(title),
      search_vector: searchVector([title, introduction].flatMap(textsOf)),
    };
  }
}

/** The program of which it is the exhibition: one of the same partner. */
async function programOf(
  { manager, errors }: Action,
  given: string | null | undefined,
  stored: CollectionEntity | null,
  partner: string,
): Promise<string | null> {
  if (given === undefined) return stored?.program_id ?? null;
  if (given === null) return null;
  const [found] = (await manager.query(
    "select id from programs where id = $1 and home_partner_id::text = $2 and deleted_at is null",
    [decodeId("prog", given) ?? null, partner],
  )) as [{ id: string }?];
  if (!found) errors.add("NOT_FOUND", ["programId"], collectionMessages.programNotFound);
  return found?.id ?? null;
}
