import { FileAddresses } from "../../platform/files/addresses/file-addresses.ts";
import type { Module } from "../../platform/module.ts";
import { PartnersService } from "../partners/partner/partners.service.ts";
import { holdingResolvers } from "./holdings/holdings.resolver.ts";
import { ItemEntity, ItemNameEntity, ItemReferenceEntity } from "./items/item.entity.ts";
import { itemsOfPartner } from "./items/item.preconditions.ts";
import { ItemMutations, itemNode, itemResolvers } from "./items/items.resolver.ts";
import { ItemsService } from "./items/items.service.ts";
import { mediaFiles, removedMediaFiles } from "./media/media.files.ts";
import { MediaMutations, mediaResolvers, mediumNode, RenditionAddresses } from "./media/media.resolver.ts";
import { MediaService } from "./media/media.service.ts";
import { MediumEntity, RenditionEntity } from "./media/medium.entity.ts";
import { mediaUploads } from "./media/uploads.ts";

export const archivesModule: Module = {
  name: "archives",
  entities: [ItemEntity, ItemNameEntity, ItemReferenceEntity, MediumEntity, RenditionEntity],
  resolvers: [...itemResolvers, ...holdingResolvers, ...mediaResolvers],
  nodes: [itemNode, mediumNode],
  files: [mediaFiles],
  uploads: [mediaUploads],
  removedFiles: [removedMediaFiles],
  scopes: ["archives:read", "archives:write", "consent:record", "heritage:steward"],
  personalScopes: ["heritage:steward"],
  searchFields: {
    DETAILS: "What only items of its kind have, such as an ingredient.",
    TOPIC: "A topic.",
    CONTRIBUTOR: "Somebody who took part.",
    PLACE: "A place.",
    RIGHTS_NOTE: "What is said about the rights.",
  },
  oneOfInputs: ["ArchiveItemBy", "ArchiveItemDetailsInput", "HoldingRecordBy"],
  make(earlier) {
    earlier.get(PartnersService).hasDependents(itemsOfPartner);
    const items = new ItemsService();
    const addresses = earlier.get(FileAddresses);
    const media = new MediaService(addresses);
    return {
      services: [items, media],
      resolvers: [new ItemMutations(items), new MediaMutations(media), new RenditionAddresses(addresses)],
      actions: { ...items.actions, ...media.actions },
    };
  },
};
