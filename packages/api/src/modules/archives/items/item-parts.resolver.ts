import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ItemReads } from "../listing/items.reads.ts";
import type { CommunityNoticesService } from "../notices/community-notices.service.ts";
import { ArchiveItemNoticePlaceInput, ArchiveItemNoticeRemoveInput } from "../notices/notice.inputs.ts";
import {
  ArchiveItemTranslateInput,
  ArchiveItemTranslationAcceptInput,
  ArchiveItemTranslationApproveInput,
  ArchiveItemTranslationRejectInput,
} from "../translations/translation.inputs.ts";
import { WaitingTranslation } from "../translations/translation.type.ts";
import { TranslationReads } from "../translations/translations.reads.ts";
import type { TranslationsService } from "../translations/translations.service.ts";
import { ArchiveItem } from "./item.type.ts";

const kind = {
  Type: ArchiveItem,
  noun: "archive item",
  load: (request: GraphqlRequest, uuid: string) => request.reads(ItemReads).byId(uuid),
};

const translations = mutationsOf<TranslationsService>(
  // Those who write for the holder, and stewards: who may, the database decides.
  { ...kind, scope: "archives:read" },
  {
    archiveItemTranslate: {
      description:
        "Translates a text of an archive item. What software wrote waits for a person, and what is added after communities approved the item, for their stewards: nothing that is public is hidden by it.",
      Input: ArchiveItemTranslateInput,
      input: "The translation.",
    },
    archiveItemTranslationAccept: {
      description: "Accepts a translation that software wrote. Only a person may, who names themselves.",
      Input: ArchiveItemTranslationAcceptInput,
      input: "Which translation, and who compared it.",
    },
    archiveItemTranslationApprove: {
      scope: "heritage:steward",
      description:
        "Approves a translation for the communities that you speak for. Once all that govern the item have, it is a part of the item.",
      Input: ArchiveItemTranslationApproveInput,
      input: "Which translation.",
    },
    archiveItemTranslationReject: {
      description: "Takes away a translation that waits.",
      Input: ArchiveItemTranslationRejectInput,
      input: "Which translation.",
    },
  },
);

const notices = mutationsOf<CommunityNoticesService>(
  { ...kind, scope: "heritage:steward" },
  {
    archiveItemNoticePlace: {
      description: "Places a notice of a community on an archive item. It ends no approval.",
      Input: ArchiveItemNoticePlaceInput,
      input: "The notice.",
    },
    archiveItemNoticeRemove: {
      description: "Takes a notice of a community away from an archive item.",
      Input: ArchiveItemNoticeRemoveInput,
      input: "Which notice.",
    },
  },
);

const Waiting = fieldsOf(ArchiveItem, {
  waitingTranslations: {
    type: () => [WaitingTranslation],
    nullable: true,
    description:
      "Translations that wait for a person or for the communities, as far as you may change the item. At most 50.",
    scope: "archives:read",
    read: ({ row }, request) => request.reads(TranslationReads).waitingFor(row.id),
  },
});

export const { Mutations: TranslationMutations } = translations;
export const { Mutations: NoticeMutations } = notices;
export const itemPartResolvers = [...translations.resolvers, ...notices.resolvers, Waiting] as const;
