import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { ProgramReads } from "../../programs/listing/programs.reads.ts";
import { Program } from "../../programs/program/program.type.ts";
import { ArchiveItem } from "../items/item.type.ts";
import { ItemReads } from "../listing/items.reads.ts";
import {
  CollectionBy,
  CollectionCreateInput,
  CollectionEntryAddInput,
  CollectionEntryRemoveInput,
  CollectionEntryUpdateInput,
  CollectionsArgs,
  CollectionsBelowArgs,
  CollectionUpdateInput,
} from "./collection.inputs.ts";
import {
  Collection,
  CollectionEntry,
  type CollectionRow,
  collections,
  collectionsOfItem,
  collectionsOfProgram,
  entriesOfCollection,
} from "./collection.type.ts";
import { CollectionReads } from "./collections.reads.ts";
import type { CollectionsService } from "./collections.service.ts";

export const {
  Mutations: CollectionMutations,
  node: collectionNode,
  resolvers,
} = resolversOf<CollectionsService, CollectionRow, Collection>({
  Type: Collection,
  Reads: CollectionReads,
  connection: collections,
  list: "Lists the collections that you may see. The list can be filtered, sorted and searched.",
  By: CollectionBy,
  Args: CollectionsArgs,
  scope: "archives:write",
  mutations: {
    collectionCreate: {
      description: "Creates a collection, which its partner's people see until it is published.",
      Input: CollectionCreateInput,
    },
    collectionUpdate: { description: "Updates a collection at once.", Input: CollectionUpdateInput },
    collectionPublish: {
      description:
        "Shows a collection to everyone. Its items are still seen only by those who may see them, without a gap for others.",
      record: "The collection to publish.",
    },
    collectionUnpublish: {
      description: "Hides a published collection from everyone but its partner's people.",
      record: "The collection to hide.",
    },
    collectionEntryAdd: {
      description: "Shows an archive item in a collection, alone or side by side with another.",
      Input: CollectionEntryAddInput,
      input: "The collection, the item, and what to say about it.",
    },
    collectionEntryUpdate: {
      description: "Updates an entry of a collection, or moves it.",
      Input: CollectionEntryUpdateInput,
      input: "The entry, and its changes.",
    },
    collectionEntryRemove: {
      description: "Takes an entry out of its collection. The item itself stays in the archive.",
      Input: CollectionEntryRemoveInput,
      input: "The entry.",
    },
    collectionDelete: {},
    collectionRestore: {},
    collectionPurge: {},
  },
  fields: {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The partner that put it together.",
      refersTo: { column: "home_partner_id", Reads: PartnerReads },
    },
    program: {
      type: () => Program,
      nullable: true,
      description: "The program of which it is the exhibition. Null if there is none that you may see.",
      refersTo: { column: "program_id", Reads: ProgramReads },
    },
    entries: {
      type: () => entriesOfCollection.Connection,
      description: "Its entries in their order, as far as you may see all of their items.",
      Args: PageArgs,
      read: (collection, request, info, args) =>
        request.reads(CollectionReads).entriesOf(collection, args, selectionOf(info)),
    },
  },
});

export const collectionEntryNode = {
  type: CollectionEntry.name,
  prefix: CollectionEntry.prefix,
  load: (request: Parameters<typeof collectionNode.load>[0], uuid: string) =>
    request.reads(CollectionReads).entry(uuid),
};

const EntryItems = fieldsOf(CollectionEntry, {
  item: {
    type: () => ArchiveItem,
    nullable: true,
    description: "The archive item.",
    refersTo: { column: "item_id", Reads: ItemReads },
  },
  beside: {
    type: () => ArchiveItem,
    nullable: true,
    description: "The archive item to look at side by side with it. Null if it stands alone.",
    refersTo: { column: "beside_id", Reads: ItemReads },
  },
});

const ProgramExhibitions = fieldsOf(Program, {
  exhibitions: {
    type: () => collectionsOfProgram.Connection,
    description: "Its exhibitions: collections of archive items.",
    Args: CollectionsBelowArgs,
    read: (program, request, info, args) =>
      request.reads(CollectionReads).ofProgram(program, args, selectionOf(info)),
  },
});

const ItemCollections = fieldsOf(ArchiveItem, {
  collections: {
    type: () => collectionsOfItem.Connection,
    description: "The collections that show it.",
    Args: CollectionsBelowArgs,
    read: (item, request, info, args) => request.reads(CollectionReads).ofItem(item, args, selectionOf(info)),
  },
});

export const collectionResolvers = [
  ...resolvers,
  EntryItems,
  ProgramExhibitions,
  ItemCollections,
  entriesOfCollection.TotalCountResolver,
  collectionsOfProgram.TotalCountResolver,
  collectionsOfItem.TotalCountResolver,
] as const;
