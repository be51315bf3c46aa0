import { FileAddresses } from "../../platform/files/addresses/file-addresses.ts";
import type { Module } from "../../platform/module.ts";
import { PartnersService } from "../partners/partner/partners.service.ts";
import { ProgramsService } from "../programs/program/programs.service.ts";
import { uploadMessages } from "./archive.messages.ts";
import { CollectionEntity, CollectionEntryEntity } from "./collections/collection.entity.ts";
import { collectionsOfPartner, exhibitionsOfProgram } from "./collections/collection.preconditions.ts";
import {
  CollectionMutations,
  collectionEntryNode,
  collectionNode,
  collectionResolvers,
} from "./collections/collections.resolver.ts";
import { CollectionsService } from "./collections/collections.service.ts";
import { holdingResolvers } from "./holdings/holdings.resolver.ts";
import { ItemAdditionEntity, ItemEntity, ItemNameEntity, ItemReferenceEntity } from "./items/item.entity.ts";
import { itemsOfPartner } from "./items/item.preconditions.ts";
import { itemPartResolvers, NoticeMutations, TranslationMutations } from "./items/item-parts.resolver.ts";
import { ItemMutations, itemNode, itemResolvers } from "./items/items.resolver.ts";
import { ItemsService } from "./items/items.service.ts";
import { pictureResolvers } from "./links/pictures.resolver.ts";
import { mediaFiles, removedMediaFiles } from "./media/media.files.ts";
import { MediaMutations, mediaResolvers, mediumNode, RenditionAddresses } from "./media/media.resolver.ts";
import { MediaService } from "./media/media.service.ts";
import { MediumEntity, RenditionEntity } from "./media/medium.entity.ts";
import { mediaUploads } from "./media/uploads.ts";
import { CommunityNoticesService } from "./notices/community-notices.service.ts";
import { TranslationsService } from "./translations/translations.service.ts";

export const archivesModule: Module = {
  name: "archives",
  entities: [
    ItemEntity,
    ItemAdditionEntity,
    ItemNameEntity,
    ItemReferenceEntity,
    MediumEntity,
    RenditionEntity,
    CollectionEntity,
    CollectionEntryEntity,
  ],
  resolvers: [
    ...itemResolvers,
    ...itemPartResolvers,
    ...holdingResolvers,
    ...mediaResolvers,
    ...collectionResolvers,
    ...pictureResolvers,
  ],
  nodes: [itemNode, mediumNode, collectionNode, collectionEntryNode],
  files: [mediaFiles],
  uploads: [mediaUploads],
  removedFiles: [removedMediaFiles],
  personalData: [
    {
      place: "media_uploads",
      held: uploadMessages.held,
      read: `select id, jsonb_build_object('fileName', file_name, 'expiresAt', expires_at)
             from media_uploads where viewer = person.id::text`,
      remove: "delete from media_uploads where viewer = $1::text",
      remains: null,
    },
  ],
  scopes: ["archives:read", "archives:write", "consent:record", "heritage:steward"],
  personalScopes: ["heritage:steward"],
  searchFields: {
    INTRODUCTION: "The introduction of a collection.",
    DETAILS: "What only items of its kind have, such as an ingredient.",
    TOPIC: "A topic.",
    CONTRIBUTOR: "Somebody who took part.",
    PLACE: "A place.",
    RIGHTS_NOTE: "What is said about the rights.",
  },
  oneOfInputs: ["ArchiveItemBy", "CollectionBy", "ArchiveItemDetailsInput", "HoldingRecordBy"],
  make(earlier) {
    earlier.get(PartnersService).hasDependents(itemsOfPartner);
    earlier.get(PartnersService).hasDependents(collectionsOfPartner);
    earlier.get(ProgramsService).hasDependents(exhibitionsOfProgram);
    const items = new ItemsService();
    const addresses = earlier.get(FileAddresses);
    const media = new MediaService(addresses);
    const collections = new CollectionsService();
    const notices = new CommunityNoticesService();
    return {
      services: [items, media, collections, notices],
      resolvers: [
        new ItemMutations(items),
        new TranslationMutations(new TranslationsService()),
        new NoticeMutations(notices),
        new MediaMutations(media),
        new RenditionAddresses(addresses),
        new CollectionMutations(collections),
      ],
      actions: { ...items.actions, ...media.actions, ...collections.actions },
    };
  },
};
