import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { isUuid, newUuid } from "../../../platform/graphql/types/ids.ts";
import { lockRecord } from "../../../platform/records/changes/record-actions.ts";
import { applyLine, readText, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { type StoredText, withTranslation } from "../../../platform/texts/stored-text.ts";
import { translationMessages } from "../archive.messages.ts";
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

const columns = { TITLE: "title", SUMMARY: "summary", DESCRIPTION: "description" } as const;
type Waiting = { id: string; key: string };

/** Translations of an item's texts, and how they come into it. */
export class TranslationsService {
  translate(actor: Actor, input: ArchiveItemTranslateInput): Promise<MutationResult> {
    return actor.perform("item.translate", input, async (action) => {
      const { manager, errors } = action;
      const item = await this.#lock(action, input);
      const translation = readTranslation(action, input);
      if (!item.translations_wanted) errors.add("CONDITION_MISSING", ["id"], translationMessages.notWanted);
      const present = item[columns[input.field]];
      if (!present) errors.add("CONDITION_MISSING", ["field"], translationMessages.nothingToTranslate);
      if (present?.source === input.language)
        errors.add("INVALID", ["language"], translationMessages.isOriginal);
      errors.throwIfAny();
      const { field, language, origin } = input;
      if (origin === "HUMAN" && item.first_accepted_at === null)
        return this.#write(
          action,
          item,
          field,
          merged(present as StoredText, { language, origin, ...translation }),
        );
      await manager.query("delete from item_additions where item_id = $1 and field = $2 and language = $3", [
        item.id,
        field,
        language,
      ]);
      const owner = { id: newUuid(), item_id: item.id, home_partner_id: item.home_partner_id };
      const row = { ...owner, field, language, origin, ...translation };
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
      const present = item[columns[waiting.field]] as StoredText;
      await manager.query("delete from item_additions where id = $1", [waiting.id]);
      return this.#write(action, item, waiting.field, merged(present, { ...waiting, reviewer }));
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
      const [{ is_complete }] = (await manager.query("select approve_addition($1) as is_complete", [
        waiting.id,
      ])) as [{ is_complete: boolean }];
      const present = item[columns[waiting.field]];
      if (!is_complete || !present) return item.id;
      const text = merged(present, waiting);
      const { search_vector } = await wordsOfStored(manager, { ...item, [columns[waiting.field]]: text });
      await manager.query("select merge_addition($1, $2::jsonb, $3::tsvector)", [
        waiting.id,
        JSON.stringify(text),
        search_vector,
      ]);
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

  async #write(
    { manager }: Action,
    item: ItemEntity,
    field: TranslatedField,
    text: StoredText,
  ): Promise<string> {
    const column = columns[field];
    const words = await wordsOfStored(manager, { ...item, [column]: text });
    const changes = { [column]: text, ...words, updated_at: () => "now()" };
    await manager.update(ItemEntity, { id: item.id }, changes as never);
    return item.id;
  }
}

function readTranslation({ errors }: Action, input: ArchiveItemTranslateInput) {
  const text = readText(input.text, ["text"], errors);
  const limit = textLimits[columns[input.field]];
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
