import type { EntityManager } from "typeorm";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { isUuid, newUuid } from "../../../platform/graphql/types/ids.ts";
import { lockRecord } from "../../../platform/records/changes/record-actions.ts";
import { applyLine, readText, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { originalOf, type StoredText, withTranslation } from "../../../platform/texts/stored-text.ts";
import { translationMessages } from "../archive.messages.ts";
import { detailLimits } from "../details/details.rules.ts";
import { ItemAdditionEntity, ItemEntity } from "../items/item.entity.ts";
import { itemKind } from "../items/item.preconditions.ts";
import { wordsOfStored } from "../items/item-content.ts";
import type {
  ArchiveItemTranslateInput,
  ArchiveItemTranslationAcceptInput,
  ArchiveItemTranslationApproveInput,
  ArchiveItemTranslationRejectInput,
} from "./translation.inputs.ts";
import type { AdditionRow, TranslatedField } from "./translation.type.ts";

/** How long each text may be. */
export const longestTexts: Record<TranslatedField, number> = {
  ...{ TITLE: textLimits.title, SUMMARY: textLimits.summary, DESCRIPTION: textLimits.description },
  ...{ KIND_TERM: 100, COMMUNITY: 100, TOPIC: 100, RIGHTS_NOTE: textLimits.note, WARNING: textLimits.note },
  ...{ DETAILS: detailLimits.text, CREDIT: textLimits.name, PLACE: textLimits.name },
};
/** One text of an item: which, where its field has several. */
type TextPlace = Pick<AdditionRow, "field" | "part">;
type Waiting = { id: string; key: string };

/** Translations of an item's texts, and how they come into it. */
export class TranslationsService {
  translate(actor: Actor, input: ArchiveItemTranslateInput): Promise<MutationResult> {
    return actor.perform("item.translate", input, async (action) => {
      const { manager, errors } = action;
      const item = await this.#lock(action, input);
      const translation = readTranslation(action, input);
      if (!item.translations_wanted) errors.add("CONDITION_MISSING", ["id"], translationMessages.notWanted);
      const place = { field: input.field, part: readText(input.part ?? "", ["part"], errors) };
      const present = await textOf(manager, item.id, place);
      if (!present) errors.add("CONDITION_MISSING", ["field"], translationMessages.nothingToTranslate);
      if (present?.source === input.language)
        errors.add("INVALID", ["language"], translationMessages.isOriginal);
      errors.throwIfAny();
      const { language, origin } = input;
      if (origin === "HUMAN" && item.first_accepted_at === null)
        return this.#write(action, item, place, present as StoredText, { language, origin, ...translation });
      await manager.query(
        "delete from item_additions where item_id = $1 and field = $2 and part = $3 and language = $4",
        [item.id, place.field, place.part, language],
      );
      const owner = { id: newUuid(), item_id: item.id, home_partner_id: item.home_partner_id };
      const row = { ...owner, ...place, original: originalOf(present), language, origin, ...translation };
      for (const { text, values } of insertOf(manager, ItemAdditionEntity, [row]))
        await manager.query(text, values);
      return item.id;
    });
  }

  /** What software wrote, a person accepts: of a draft it is written then, else it waits for the communities. */
  translationAccept(actor: Actor, input: ArchiveItemTranslationAcceptInput): Promise<MutationResult> {
    return actor.perform("item.translationAccept", input, async (action) => {
      const { manager, errors } = action;
      const item = await this.#lock(action, input);
      const waiting = await waitingOf(action, item, input);
      const reviewer = applyLine(input.reviewer, null, ["reviewer"], textLimits.line, errors);
      if (reviewer === null) errors.add("REQUIRED", ["reviewer"], messages.textEmpty);
      if (actor.viewer.kind !== "person")
        errors.add("CONDITION_MISSING", ["id"], translationMessages.acceptedByPeople);
      if (waiting.origin !== "MACHINE" || waiting.accepted_at !== null)
        errors.add("CONDITION_MISSING", ["key"], translationMessages.nothingToAccept);
      errors.throwIfAny();
      await manager.query("select accept_addition($1, $2)", [waiting.id, reviewer]);
      if (item.first_accepted_at !== null) return item.id;
      const present = await translatedIn(action, item, waiting);
      await manager.query("delete from item_additions where id = $1", [waiting.id]);
      return this.#write(action, item, waiting, present, { ...waiting, reviewer });
    });
  }

  /** A steward's approval. With the last one that is missing, the translation comes into the item, and nothing is hidden. */
  translationApprove(actor: Actor, input: ArchiveItemTranslationApproveInput): Promise<MutationResult> {
    return actor.perform("item.translationApprove", input, async (action) => {
      const { manager } = action;
      const item = await this.#lock(action, input);
      const waiting = await waitingOf(action, item, input);
      if (waiting.origin === "MACHINE" && waiting.accepted_at === null)
        action.errors.add("CONDITION_MISSING", ["key"], translationMessages.notAccepted);
      action.errors.throwIfAny();
      const present = await translatedIn(action, item, waiting);
      const [{ is_complete }] = (await manager.query("select approve_addition($1) as is_complete", [
        waiting.id,
      ])) as [{ is_complete: boolean }];
      if (!is_complete) return item.id;
      await manager.query("select merge_addition($1, $2::jsonb)", [
        waiting.id,
        JSON.stringify(merged(present, waiting)),
      ]);
      await renewWords(manager, item.id);
      return item.id;
    });
  }

  translationReject(actor: Actor, input: ArchiveItemTranslationRejectInput): Promise<MutationResult> {
    return actor.perform("item.translationReject", input, async (action) => {
      const item = await this.#lock(action, input);
      const { id } = await waitingOf(action, item, input);
      await action.manager.query("delete from item_additions where id = $1", [id]);
      return item.id;
    });
  }

  async #lock(action: Action, input: { id: string; expectedRevision?: number | null }): Promise<ItemEntity> {
    const item = await lockRecord<ItemEntity>(action, itemKind, input.id, ["id"]);
    action.errors.expectRevision(item.revision, input.expectedRevision);
    action.errors.throwIfAny();
    action.setSubject("item", item.id, item.home_partner_id);
    return item;
  }

  /** Writes a translation into a draft. */
  async #write(
    { manager }: Action,
    { id }: ItemEntity,
    { field, part }: TextPlace,
    present: StoredText,
    made: Made,
  ): Promise<string> {
    const text = JSON.stringify(merged(present, made));
    await manager.query(
      `update items set title = content.title, summary = content.summary, description = content.description, kind_term = content.kind_term,
         rights_note = content.rights_note, details = content.details, terms = content.terms, warnings = content.warnings,
         contributors = content.contributors, updated_at = now()
       from items stored cross join lateral item_with_text(stored, $2, $3, $4::jsonb) content
       where stored.id = $1 and items.id = stored.id`,
      [id, field, part, text],
    );
    if (field === "PLACE")
      await manager.query("update item_places set names = $3 where item_id = $1 and key::text = $2", [
        id,
        part,
        text,
      ]);
    if (field === "CREDIT")
      await manager.query(
        `update item_names set name = case when name = $4::jsonb then $3::jsonb else name end,
           credited_as = case when credited_as = $4::jsonb then $3::jsonb else credited_as end
         where item_id = $1 and key::text = $2`,
        [id, part, text, JSON.stringify(present)],
      );
    await renewWords(manager, id);
    return id;
  }
}

/** What lists are sorted by and searches find an item by, once one of its texts has changed. */
export async function renewWords(manager: EntityManager, id: string): Promise<void> {
  const item = await manager.findOneByOrFail(ItemEntity, { id });
  await manager.update(ItemEntity, { id }, await wordsOfStored(manager, item));
}

async function textOf(
  manager: EntityManager,
  id: string,
  { field, part }: TextPlace,
): Promise<StoredText | null> {
  const text = "select text_of_item(items, $2, $3) as told from items where id = $1";
  const [row] = (await manager.query(text, [id, field, part])) as { told: StoredText | null }[];
  return row?.told ?? null;
}

/** The text that a translation is of. Where another stands in its place meanwhile, it is of nothing. */
async function translatedIn(
  { manager, errors }: Action,
  { id }: ItemEntity,
  waiting: AdditionRow,
): Promise<StoredText> {
  const present = await textOf(manager, id, waiting);
  if (!present || (waiting.part !== "" && originalOf(present) !== waiting.original))
    errors.add("CONDITION_MISSING", ["key"], translationMessages.nothingToTranslate);
  errors.throwIfAny();
  return present as StoredText;
}

function readTranslation({ errors }: Action, input: ArchiveItemTranslateInput) {
  const text = readText(input.text, ["text"], errors);
  const limit = longestTexts[input.field];
  if (text === "") errors.add("REQUIRED", ["text"], messages.textEmpty);
  if (text.length > limit) errors.add("TOO_LONG", ["text"], messages.textTooLong, { limit });
  const translator = applyLine(input.translator, null, ["translator"], textLimits.line, errors);
  return { text, translator };
}

async function waitingOf(
  { manager, errors }: Action,
  item: ItemEntity,
  { key }: Waiting,
): Promise<AdditionRow> {
  const [row] = (await manager.query("select * from item_additions where id = $1 and item_id = $2", [
    isUuid(key) ? key : null,
    item.id,
  ])) as AdditionRow[];
  if (!row) errors.add("NOT_FOUND", ["key"], translationMessages.notFound);
  errors.throwIfAny();
  return row as AdditionRow;
}

type Made = Pick<AdditionRow, "language" | "text" | "origin" | "translator"> & { reviewer?: string | null };

const merged = (present: StoredText, { language, text, origin, translator, reviewer }: Made): StoredText =>
  withTranslation(present, language, text, {
    ...(origin === "MACHINE" && { origin }),
    ...(translator != null && { translator }),
    ...(reviewer != null && { reviewer }),
  });
