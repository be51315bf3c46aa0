import { isDeepStrictEqual } from "node:util";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import type { FileAddresses } from "../../../platform/files/addresses/file-addresses.ts";
import { fileMessages } from "../../../platform/files/file.messages.ts";
import {
  canonicalType,
  knownType,
  largestFile,
  megabyte,
  wrongExtension,
} from "../../../platform/files/reading/file-kinds.ts";
import { decodeId, encodeId, isUuid, newUuid } from "../../../platform/graphql/types/ids.ts";
import { kept } from "../../../platform/records/changes/given.ts";
import {
  lockRecord,
  RecordActions,
  type StoredRecord,
} from "../../../platform/records/changes/record-actions.ts";
import { applyTexts, readText, textLimits } from "../../../platform/records/changes/text-input.ts";
import { itemMessages } from "../archive.messages.ts";
import { itemKind } from "../items/item.preconditions.ts";
import { MediumEntity, RenditionEntity } from "./medium.entity.ts";
import type {
  MediaUploadCompleteInput,
  MediaUploadCreateInput,
  MediumTextsApproveInput,
  MediumUpdateInput,
} from "./medium.inputs.ts";
import { mediumMessages } from "./medium.messages.ts";
import { mediumActions } from "./medium.preconditions.ts";
import { type MadeUpload, type StoredRefusal, uploadPath } from "./uploads.ts";

/** How long an announced file may take to come, and a completed upload is remembered. */
const uploadMs = 24 * 3_600_000;

/** What whoever announced a file is told. */
export interface AnnouncedUpload extends MutationResult {
  uploadId: string;
  address: string;
  expiresAt: Date;
}

interface StoredItem extends StoredRecord {
  home_partner_id: string;
}

interface StoredUpload {
  id: string;
  item_id: string;
  redacts_id: string | null;
  made: MadeUpload | null;
  refusal: StoredRefusal | null;
  medium_id: string | null;
}

/** What is done with media. Each action is one transaction. */
export class MediaService extends RecordActions<MediumEntity> {
  readonly #addresses: FileAddresses;

  constructor(addresses: FileAddresses) {
    super({
      noun: "medium",
      prefix: "medi",
      table: "media",
      Entity: MediumEntity,
      messages: mediumMessages,
      partnerOf: ({ home_partner_id }) => home_partner_id,
      actions: mediumActions,
    });
    this.#addresses = addresses;
  }

  /** Announces a file: gives the address to which it is sent. */
  async createUpload(actor: Actor, input: MediaUploadCreateInput): Promise<AnnouncedUpload> {
    const result = await actor.perform("medium.upload", input, async (action) => {
      const { manager, errors } = action;
      const item = await lockItem(action, input.itemId, ["itemId"]);
      const mediaType = this.#readType(action, input);
      const fileName = readText(input.fileName, ["fileName"], errors);
      if (fileName === "" || fileName.length > 255)
        errors.add("INVALID", ["fileName"], mediumMessages.fileNameInvalid);
      if (!/^[0-9a-f]{64}$/i.test(input.sha256))
        errors.add("INVALID", ["sha256"], mediumMessages.checksumInvalid);
      const redacts = await redacted(action, input.redactsId, item.id);
      errors.throwIfAny();
      const [upload] = (await manager.query(
        `insert into media_uploads (item_id, home_partner_id, redacts_id, file_name, media_type, size, sha256, expires_at)
         values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), now() + make_interval(secs => $8)) returning id`,
        [
          item.id,
          item.home_partner_id,
          redacts,
          fileName,
          mediaType,
          input.size,
          input.sha256,
          uploadMs / 1000,
        ],
      )) as [{ id: string }];
      action.setSubject("item", item.id, item.home_partner_id);
      return upload.id;
    });
    const uploadId = encodeId("uplo", result.id);
    const expiresAt = new Date(Date.now() + uploadMs);
    const address = this.#addresses.toUpload(uploadPath, actor.viewer, [uploadId], expiresAt);
    return { ...result, uploadId, address, expiresAt };
  }

  #readType({ errors }: Action, { contentType, fileName, size }: MediaUploadCreateInput): string {
    const mediaType = canonicalType(contentType);
    if (size < 1) errors.add("INVALID", ["size"], mediumMessages.sizeInvalid);
    if (mediaType === undefined) {
      errors.add("INVALID", ["contentType"], fileMessages.unknownKind);
      return "";
    }
    const { kind, name } = knownType(mediaType);
    const extension = wrongExtension(fileName, mediaType);
    if (extension)
      errors.add("INVALID", ["fileName"], fileMessages.otherExtension, { extension, found: name });
    const largest = largestFile(kind, this.#addresses.uploadMb);
    const limit = Math.round(largest / megabyte);
    if (size > largest) errors.add("INVALID", ["size"], fileMessages.tooLarge, { limit });
    return mediaType;
  }

  /** Makes a medium of a file that has arrived. Asked again, it gives the same medium. */
  completeUpload(actor: Actor, input: MediaUploadCompleteInput): Promise<MutationResult> {
    return actor.perform("medium.create", input, async (action) => {
      const { manager, errors } = action;
      const upload = await lockUpload(action, input.uploadId);
      if (upload.medium_id !== null) {
        action.leaveUnchanged();
        return upload.medium_id;
      }
      const { made } = upload;
      if (upload.refusal)
        errors.add("INVALID", ["uploadId"], fileMessages[upload.refusal.key], upload.refusal.values);
      else if (!made) errors.add("CONDITION_MISSING", ["uploadId"], mediumMessages.notReceived);
      errors.throwIfAny();
      const item = await lockItem(action, encodeId("item", upload.item_id), ["uploadId"]);
      if (!made) throw new Error("What was made of the file is not there.");
      const { renditions, ...facts } = made;
      const id = newUuid();
      await sendTogether(manager, [
        ...insertOf(manager, MediumEntity, [
          {
            ...facts,
            ...{ id, item_id: item.id, home_partner_id: item.home_partner_id, redacts_id: upload.redacts_id },
            ...{ position: 0, is_decorative: false, is_streaming_only: false, search_vector: "" },
          },
        ]),
        ...insertOf(
          manager,
          RenditionEntity,
          renditions.map(({ sha256, ...rendition }) => ({
            ...rendition,
            medium_id: id,
            sha256: `\\x${sha256}`,
          })),
        ),
        {
          // The files belong to the medium from now on.
          text: "update media_uploads set medium_id = $2, files = '{}', expires_at = now() + interval '24 hours' where id = $1",
          values: [upload.id, id],
        },
      ]);
      return action.setSubject("medium", id, item.home_partner_id);
    });
  }

  update(actor: Actor, input: MediumUpdateInput): Promise<MutationResult> {
    return this.perform(actor, "update", input, async (action, stored) => {
      const { manager } = action;
      const given = factsOf(action, input, stored);
      const added = additionsIn(given, stored);
      const facts = { ...given, ...Object.fromEntries(added.map((field) => [field, stored[field]])) };
      await this.write(action, { id: stored.id }, facts, async () => {
        if (added.length === 0) return;
        // What waits already of the other texts goes on waiting, as a part of what is to be read now.
        const [waiting] = (await manager.query("select * from media_additions where medium_id = $1", [
          stored.id,
        ])) as Partial<Pick<MediumEntity, AddedField>>[];
        const texts = addedFields.map((field) =>
          added.includes(field) ? given[field] : (waiting?.[field] ?? null),
        );
        await manager.query("delete from media_additions where medium_id = $1", [stored.id]);
        await manager.query(
          `insert into media_additions (medium_id, home_partner_id, alternative_text, credit, content_warning)
           values ($1, $2, $3, $4, $5)`,
          [stored.id, stored.home_partner_id, ...texts.map((text) => text && JSON.stringify(text))],
        );
      });
    });
  }

  /** A steward's approval. With the last one that is missing, the texts are the medium's, and nothing is hidden meanwhile. */
  approveTexts(actor: Actor, input: MediumTextsApproveInput): Promise<MutationResult> {
    return this.perform(actor, "textsApprove", input, async ({ manager, errors }, { id }) => {
      const [waiting] = (await manager.query(
        "select id from media_additions where id = $1 and medium_id = $2",
        [isUuid(input.key) ? input.key : null, id],
      )) as { id: string }[];
      if (!waiting) errors.add("NOT_FOUND", ["key"], mediumMessages.noTextWaits);
      errors.throwIfAny();
      await manager.query("select approve_media_addition($1)", [waiting?.id]);
    });
  }
}

function factsOf({ errors }: Action, input: MediumUpdateInput, stored: MediumEntity) {
  const texts = (
    field: "alternativeText" | "credit" | "contentWarning",
    before: MediumEntity["credit"],
    limit: number,
  ) => applyTexts(input[field], before, [field], { limit }, errors);
  const alternative_text = texts("alternativeText", stored.alternative_text, textLimits.note);
  const is_decorative = kept(input.isDecorative, stored.is_decorative, false);
  if (is_decorative && alternative_text)
    errors.add("INVALID", ["isDecorative"], mediumMessages.decorativeHasText);
  const position = kept(input.position, stored.position, 0);
  if (position < 0 || position > 1_000_000) errors.add("INVALID", ["position"], mediumMessages.positionRange);
  return {
    alternative_text,
    is_decorative,
    position,
    credit: texts("credit", stored.credit, textLimits.line),
    content_warning: texts("contentWarning", stored.content_warning, textLimits.note),
    is_streaming_only: kept(input.isStreamingOnly, stored.is_streaming_only, false),
  };
}

type Facts = ReturnType<typeof factsOf>;

const addedFields = ["alternative_text", "credit", "content_warning"] as const;
type AddedField = (typeof addedFields)[number];

/**
 * The texts to which nothing but languages is added, where communities have accepted the item, and nothing else changes of
 * what they approved: an alternative text, though there was none; translations of a credit and a warning.
 */
function additionsIn(facts: Facts, stored: MediumEntity): AddedField[] {
  if (stored.first_accepted_at === null || facts.is_decorative !== stored.is_decorative) return [];
  const changed = addedFields.filter((field) => !isDeepStrictEqual(facts[field], stored[field]));
  const isAdded = (field: AddedField) => {
    const [given, present] = [facts[field], stored[field]];
    if (!given || (!present && field !== "alternative_text")) return false;
    const before = Object.entries(present?.texts ?? {});
    const isMore = Object.keys(given.texts).length > before.length;
    const stays = before.every(([language, text]) => given.texts[language] === text);
    return isMore && stays && (!present || present.source === given.source);
  };
  return changed.every(isAdded) ? changed : [];
}

/** The item that a medium is for, locked; one that was deleted gets none. */
async function lockItem(action: Action, id: string, path: string[]): Promise<StoredItem> {
  const item = await lockRecord<StoredItem>(action, itemKind, id, path);
  if (item.deleted_at !== null) action.errors.add("NOT_FOUND", path, itemMessages.notFound);
  return item;
}

async function lockUpload({ manager, errors }: Action, id: string): Promise<StoredUpload> {
  const [upload] = (await manager.query(
    "select id, item_id, redacts_id, made, refusal, medium_id from media_uploads where id = $1 for update",
    [decodeId("uplo", id) ?? null],
  )) as StoredUpload[];
  if (!upload) errors.add("NOT_FOUND", ["uploadId"], mediumMessages.uploadNotFound);
  errors.throwIfAny();
  return upload as StoredUpload;
}

/** The medium of which a file shows less; it is one of the same item. */
async function redacted(
  { manager, errors }: Action,
  id: string | null | undefined,
  itemId: string,
): Promise<string | null> {
  if (id == null) return null;
  const [found] = (await manager.query(
    "select id from media where id = $1 and item_id = $2 and deleted_at is null for share",
    [decodeId("medi", id) ?? null, itemId],
  )) as { id: string }[];
  if (!found) errors.add("NOT_FOUND", ["redactsId"], mediumMessages.notFound);
  return found?.id ?? null;
}
