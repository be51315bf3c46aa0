import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { FileAddresses } from "../../../platform/files/addresses/file-addresses.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { ArchiveItem } from "../items/item.type.ts";
import { ItemReads } from "../listing/items.reads.ts";
import { addressOf } from "./media.files.ts";
import { MediaReads } from "./media.reads.ts";
import type { MediaService } from "./media.service.ts";
import {
  MediaUploadCompleteInput,
  MediaUploadCreateInput,
  MediumTextsApproveInput,
  MediumUpdateInput,
} from "./medium.inputs.ts";
import { MediaRendition, Medium, WaitingMediumTexts } from "./medium.type.ts";

const scope = "archives:write";
const load = (request: GraphqlRequest, uuid: string) => request.reads(MediaReads).byId(uuid);

export const mediumNode = { type: "Medium", prefix: Medium.prefix, load };

const mediaOfItem = connectionOf(Medium, {
  one: "medium",
  many: "media",
  name: "ArchiveItemMediumConnection",
  description: "A page of the media of one archive item.",
});

const announced = { nullable: true, otherwise: null } as const;

export const { Mutations: MediaMutations, resolvers } = mutationsOf<MediaService>(
  { Type: Medium, noun: "medium", load, scope },
  {
    mediaUploadCreate: {
      description:
        "Announces a file for an archive item, and gives the address to which it is sent: by PUT, as it is, within 24 hours. Then call `mediaUploadComplete`.",
      Input: MediaUploadCreateInput,
      input: "The file.",
      run: (service, actor, input) => service.createUpload(actor, input),
      result: null,
      tells: {
        uploadId: { type: () => ID, description: "The upload. Null if there are errors.", ...announced },
        address: {
          type: () => String,
          description:
            "The address to which the file is sent by PUT; without `PUBLIC_URL` a path at this service. Whoever knows it can use it. Null if there are errors.",
          ...announced,
        },
        expiresAt: {
          type: () => DateTime,
          description: "When the address expires. Null if there are errors.",
          ...announced,
        },
      },
    },
    mediaUploadComplete: {
      description:
        "Makes a medium of a file that has been uploaded. It shows nobody more than its item does, and waits for approval of its own. Called again, it gives the same medium.",
      Input: MediaUploadCompleteInput,
      input: "The upload.",
      run: async (service, actor, input) => {
        const result = await service.completeUpload(actor, input);
        const medium = await load(actor as GraphqlRequest, result.id);
        return { ...result, mediumId: encodeId(Medium.prefix, result.id), medium };
      },
      result: null,
      tells: {
        mediumId: { type: () => ID, description: "The medium. Null if there are errors.", ...announced },
        medium: {
          type: () => Medium,
          description:
            "The medium, if you see it: what is added to an item that a community has accepted is seen by its stewards first. Null if there are errors.",
          ...announced,
        },
      },
    },
    mediumUpdate: {
      // Whoever writes for the holder, and once a community has accepted it, its stewards: the database decides.
      scope: "archives:read",
      description: "Updates a medium. If what communities approved changes, their approvals of it lapse.",
      Input: MediumUpdateInput,
    },
    mediumTextsApprove: {
      scope: "heritage:steward",
      description:
        "Approves texts that were added to a medium: an alternative text, translations of its credit and warning. They are the medium's once each community has approved them; nothing is hidden meanwhile.",
      Input: MediumTextsApproveInput,
      input: "The medium, and the wording that was read.",
      run: (service, actor, input) => service.approveTexts(actor, input),
    },
    mediumDelete: {
      description: "Hides a medium and its files at once, until it is restored or purged.",
      record: "The medium to delete.",
    },
    mediumRestore: {
      description:
        "Restores a deleted medium. It is seen by no more people than its communities and the people in it allow today.",
      record: "The medium to restore.",
    },
    mediumPurge: {
      scope: "archives:read",
      description:
        "Permanently removes a deleted medium and its files. What a community ever accepted, only its stewards purge. This cannot be undone.",
      record: "The medium to remove permanently.",
    },
  },
);

const MediumFields = fieldsOf(Medium, {
  item: {
    type: () => ArchiveItem,
    nullable: true,
    description: "The archive item that it belongs to.",
    columns: ["item_id"],
    read: ({ row }, request, info) => request.reads(ItemReads).byId(row.item_id, selectionOf(info)),
  },
  redacts: {
    type: () => Medium,
    nullable: true,
    description:
      "The medium of which this one shows less, such as a photograph in which a face was blurred. Null if there is none, or if you may not see it.",
    columns: ["redacts_id"],
    read: ({ row }, request, info) =>
      row.redacts_id === null ? null : request.reads(MediaReads).byId(row.redacts_id, selectionOf(info)),
  },
  waitingTexts: {
    type: () => WaitingMediumTexts,
    nullable: true,
    description:
      "The texts that wait for approval by its communities. Null if there are none, or if you may not change the medium.",
    read: (medium, request) => request.reads(MediaReads).waitingTextsOf(medium),
  },
  renditions: {
    type: () => [MediaRendition],
    description: "Its files, the smallest first; at most 4.",
    read: (medium, request) => request.reads(MediaReads).renditionsOf(medium),
  },
});

const ItemMedia = fieldsOf(ArchiveItem, {
  media: {
    type: () => mediaOfItem.Connection,
    description: "Its pictures, sound, videos and texts, in their order, as far as you may see them.",
    Args: PageArgs,
    read: (item, request, info, args) => request.reads(MediaReads).ofItem(item, args, selectionOf(info)),
  },
});

/** The addresses of files, each for whoever asks. */
@Resolver(() => MediaRendition)
export class RenditionAddresses {
  readonly #addresses: FileAddresses;

  constructor(addresses: FileAddresses) {
    this.#addresses = addresses;
  }

  @FieldResolver(() => String, {
    description:
      "Where it is read, by you and for some hours: the service asks each time whether you still may. Do not store it, nor give it to others: it is yours. Without `PUBLIC_URL` a path at this service.",
  })
  address(@Root() { row }: MediaRendition, @Ctx() { viewer }: GraphqlRequest): string {
    return addressOf(this.#addresses, viewer, row);
  }
}

export const mediaResolvers = [
  ...resolvers,
  MediumFields,
  ItemMedia,
  mediaOfItem.TotalCountResolver,
  RenditionAddresses,
] as const;
