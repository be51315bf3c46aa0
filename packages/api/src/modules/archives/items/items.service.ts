import type { EntityManager } from "typeorm";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import type { ExternalReferenceInput } from "../../../platform/graphql/types/record.type.ts";
import { readReferences, replaceChildren } from "../../../platform/records/changes/child-rows.ts";
import { RecordActions, type RecordToChange } from "../../../platform/records/changes/record-actions.ts";
import { applyLine, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { itemMessages } from "../archive.messages.ts";
import { addedNames, replaceNames } from "../contributors/contributors.ts";
import { linkStatements } from "../links/links.ts";
import { pictureStatements } from "../links/pictures.ts";
import { ownHomePartner } from "../own-home-partner.service.ts";
import { placeStatements } from "../places/places.ts";
import { ItemEntity, ItemReferenceEntity } from "./item.entity.ts";
import type { ArchiveItemCreateInput, ArchiveItemUpdateInput } from "./item.inputs.ts";
import { itemActions } from "./item.preconditions.ts";
import { type ItemParts, readContent } from "./item-content.ts";

/** What is done with the content of items. Each action is one transaction. */
export class ItemsService extends RecordActions<ItemEntity> {
  constructor() {
    super({
      noun: "item",
      field: "archiveItem",
      prefix: "item",
      table: "items",
      Entity: ItemEntity,
      messages: itemMessages,
      partnerOf: ({ home_partner_id }) => home_partner_id,
      uniqueKeys: {
        item_references_pkey: { path: "externalReferences", sentence: messages.referenceTaken },
      },
      actions: itemActions,
    });
  }

  create(actor: Actor, input: ArchiveItemCreateInput): Promise<MutationResult> {
    return actor.perform("item.create", input, async (action) => {
      const { manager, errors } = action;
      const home = { id: input.holderId, path: ["holderId"] };
      const { holderNotYours } = itemMessages;
      const home_partner_id = await ownHomePartner(action, "archives:write", home, holderNotYours);
      const references = await referencesOf(action, input.externalReferences, undefined);
      const { row, parts } = await readContent(action, input, null, home_partner_id);
      const storage = readStorage(action, input.storagePlace);
      errors.throwIfAny();
      const owner = { id: newUuid(), home_partner_id };
      return this.mapUniqueViolation(errors, input, async () => {
        await sendTogether(manager, [
          ...insertOf(manager, ItemEntity, [{ ...row, ...owner }]),
          ...addedNames(manager, owner, parts.contributors),
          ...partStatements(owner, parts, storage),
          ...insertOf(
            manager,
            ItemReferenceEntity,
            (references ?? []).map((reference) => ({ ...reference, item_id: owner.id, home_partner_id })),
          ),
        ]);
        return action.setSubject("item", owner.id, home_partner_id);
      });
    });
  }

  update(actor: Actor, input: ArchiveItemUpdateInput): Promise<MutationResult> {
    return this.perform(actor, "update", input, async (action, stored) => {
      const { manager } = action;
      const references = await referencesOf(action, input.externalReferences, stored.id);
      const { row, parts } = await readContent(action, input, stored, stored.home_partner_id);
      const storage = readStorage(action, input.storagePlace);
      await this.write(action, { id: stored.id, slug: input.slug }, row, async () => {
        await replaceNames(manager, stored, parts.contributors);
        await sendTogether(manager, partStatements(stored, parts, storage));
        await replaceReferences(manager, stored, references);
      });
    });
  }

  /** A holder takes its record off at once: also one that it may not see. */
  override delete(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.#takeOff(actor, input, true);
  }

  override restore(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.#takeOff(actor, input, false);
  }

  async #takeOff(actor: Actor, input: RecordToChange, isOff: boolean): Promise<MutationResult> {
    return actor.perform(isOff ? "item.delete" : "item.restore", input, async (action) => {
      const uuid = decodeId("item", input.id);
      const [seen] = (await action.manager.query("select revision from items where id = $1", [
        uuid ?? null,
      ])) as Pick<ItemEntity, "revision">[];
      // Who does not see an item has read no revision of it.
      if (seen) {
        const stored = await this.checked(action, actor, isOff ? "delete" : "restore", input);
        await this.write(action, stored, { deleted_at: isOff ? () => "now()" : null });
        return stored.id;
      }
      const [row] = (await action.manager.query("select take_off_item($1, $2) as holder", [
        uuid ?? null,
        isOff,
      ])) as [{ holder: string | null }];
      if (uuid === undefined || row.holder === null)
        action.errors.add("NOT_FOUND", ["id"], itemMessages.notFound);
      action.errors.throwIfAny();
      return action.setSubject("item", uuid as string, row.holder);
    });
  }
}

const readStorage = ({ errors }: Action, given: string | null | undefined): string | null | undefined =>
  given === undefined ? undefined : applyLine(given, null, ["storagePlace"], textLimits.line, errors);

/** The statements that write what belongs to an item and is in other tables. */
function partStatements(
  owner: Pick<ItemEntity, "id" | "home_partner_id">,
  { places, links, pictures }: ItemParts,
  storage: string | null | undefined,
): Statement[] {
  return [
    ...placeStatements(owner, places),
    ...linkStatements(owner.id, links),
    ...pictureStatements(owner.id, pictures),
    ...storageStatements(owner, storage),
  ];
}

/** The statements that write where the holder stores an item; none where nothing is said of that. */
function storageStatements(
  { id, home_partner_id }: Pick<ItemEntity, "id" | "home_partner_id">,
  storage: string | null | undefined,
): Statement[] {
  if (storage === undefined) return [];
  if (storage === null) return [{ text: "delete from item_holdings where item_id = $1", values: [id] }];
  const text = `insert into item_holdings (item_id, home_partner_id, storage_place) values ($1, $2, $3)
    on conflict (item_id) do update set storage_place = excluded.storage_place`;
  return [{ text, values: [id, home_partner_id, storage] }];
}

const referencesOf = (
  action: Pick<Action, "manager" | "errors">,
  given: ExternalReferenceInput[] | null | undefined,
  id: string | undefined,
) => readReferences(action, given, { table: "item_references", owner: "item_id", id });

async function replaceReferences(
  manager: EntityManager,
  { id: item_id, home_partner_id }: ItemEntity,
  rows: ExternalReferenceInput[] | undefined,
): Promise<void> {
  if (!rows) return;
  await replaceChildren<ItemReferenceEntity>(manager, {
    Entity: ItemReferenceEntity,
    owner: { item_id, home_partner_id },
    key: ["source", "value"],
    rows,
    // Those by which an import finds the item again.
    unless: "content_hash is not null",
  });
}
