import type { EntityManager } from "typeorm";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import type { ExternalReferenceInput } from "../../../platform/graphql/types/record.type.ts";
import { readKeys, replaceChildren } from "../../../platform/records/changes/child-rows.ts";
import { givenTexts, kept } from "../../../platform/records/changes/given.ts";
import { RecordActions } from "../../../platform/records/changes/record-actions.ts";
import { applySlug, slugTaken } from "../../../platform/records/changes/slug.ts";
import { applyLine, applyTexts, readText, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { textsOf } from "../../../platform/texts/stored-text.ts";
import { homePartner } from "../../partners/partner/partners.service.ts";
import { itemMessages } from "../archive.messages.ts";
import { wordsOfItem } from "../listing/item-words.ts";
import { ItemEntity, ItemReferenceEntity } from "./item.entity.ts";
import type { ArchiveItemCreateInput, ArchiveItemUpdateInput } from "./item.inputs.ts";
import { itemActions } from "./item.preconditions.ts";
import { applyDate, applyKind } from "./item-facts.ts";

type Facts = Omit<ArchiveItemUpdateInput, "id">;

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
      const home_partner_id = await holder(action, input.holderId);
      const references = await readReferences(action, input.externalReferences, undefined);
      const row = await this.#apply(action, input, null);
      errors.throwIfAny();
      return this.mapUniqueViolation(errors, input, async () => {
        const id = newUuid();
        await sendTogether(manager, [
          ...insertOf(manager, ItemEntity, [{ ...row, id, home_partner_id }]),
          ...insertOf(
            manager,
            ItemReferenceEntity,
            (references ?? []).map((reference) => ({ ...reference, item_id: id, home_partner_id })),
          ),
        ]);
        return action.setSubject("item", id, home_partner_id);
      });
    });
  }

  update(actor: Actor, input: ArchiveItemUpdateInput): Promise<MutationResult> {
    return this.perform(actor, "update", input, async (action, stored) => {
      const references = await readReferences(action, input.externalReferences, stored.id);
      const row = await this.#apply(action, input, stored);
      await this.write(action, { id: stored.id, slug: input.slug }, row, () =>
        replaceReferences(action.manager, stored, references),
      );
    });
  }

  async #apply({ manager, errors }: Action, input: Facts, stored: ItemEntity | null) {
    const texts = givenTexts(input, stored, ["title", "summary", "description"], errors);
    const { title, summary, description } = texts;
    const kind = applyKind(input, stored, errors);
    const limit = textLimits.note;
    const rights_note = applyTexts(
      input.rightsNote,
      stored?.rights_note ?? null,
      ["rightsNote"],
      { limit },
      errors,
    );
    return {
      ...texts,
      slug: await applySlug(
        input.slug,
        stored?.slug,
        textsOf(title),
        "item",
        slugTaken(manager, "items"),
        errors,
      ),
      ...kind,
      ...applyDate(input.date, stored, errors),
      rights: kept(input.rights, stored?.rights, "NOT_EVALUATED" as const),
      rights_note,
      translations_wanted: kept(input.translationsWanted, stored?.translations_wanted, true),
      accession_number: applyLine(
        input.accessionNumber,
        stored?.accession_number ?? null,
        ["accessionNumber"],
        100,
        errors,
      ),
      ...wordsOfItem(title, [summary, description, kind.kind_term, rights_note]),
    };
  }
}

/** The partner that will keep a new item. An administrator of the service writes in no archive. */
async function holder(action: Action, id: string): Promise<string> {
  const home = await homePartner(action, "archives:write", { id, path: ["holderId"] });
  const [row] = (await action.manager.query(
    "select $1::uuid = any(viewer_partners('archives:write')) as holds",
    [decodeId("part", id) ?? null],
  )) as [{ holds: boolean | null }];
  if (home !== "" && !row.holds) action.errors.add("NOT_YOURS", ["holderId"], itemMessages.holderNotYours);
  return home;
}

function readReferences(
  action: Pick<Action, "manager" | "errors">,
  given: ExternalReferenceInput[] | null | undefined,
  id: string | undefined,
): Promise<ExternalReferenceInput[] | undefined> {
  const { errors } = action;
  return readKeys(action, given, {
    ...{ field: "externalReferences", table: "item_references", owner: "item_id", id },
    read: (reference, path) => {
      const source = readText(reference.source, [...path, "source"], errors);
      const value = readText(reference.value, [...path, "value"], errors);
      if (source === "" || value === "") errors.add("REQUIRED", path, messages.textEmpty);
      if (source.length > 255 || value.length > 255)
        errors.add("TOO_LONG", path, messages.textTooLong, { limit: 255 });
      return { source, value };
    },
    taken: (_reference, path) => errors.add("NOT_UNIQUE", path, messages.referenceTaken),
  });
}

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
