import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { LocalizedText } from "../../../platform/texts/localized-text.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { ItemReads } from "../../archives/listing/items.reads.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { Protocol } from "../protocols/protocol.type.ts";
import { ProtocolReads } from "../protocols/protocols.reads.ts";
import {
  ArchiveItemAcceptInput,
  ArchiveItemAgreeToAnyInput,
  ArchiveItemDeclineInput,
  ArchiveItemLeaveInput,
  ArchiveItemOfferInput,
  ArchiveItemProtocolPlaceInput,
  ArchiveItemProtocolRemoveInput,
} from "./governance.inputs.ts";
import type { GovernanceService } from "./governance.service.ts";
import { ItemCommunityReads } from "./item-communities.reads.ts";
import { ItemCommunity } from "./item-community.type.ts";
import { OwnRecordReads } from "./own-records.reads.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ItemReads).byId(uuid);
const loadCommunity = (request: GraphqlRequest, uuid: string) => request.reads(ItemCommunityReads).byId(uuid);

export const itemCommunityNode = { type: "ItemCommunity", prefix: ItemCommunity.prefix, load: loadCommunity };
const result = { Type: ItemCommunity, noun: "item community", load: loadCommunity };
const answer = { input: "The archive item, and the community.", result };
const placing = { input: "The archive item, and the protocol." };

export const { Mutations: GovernanceMutations, resolvers } = mutationsOf<GovernanceService>(
  { Type: ArchiveItem, noun: "archive item", load, scope: "heritage:steward" },
  {
    archiveItemOffer: {
      scope: "archives:write",
      description:
        "Offers an archive item to a community, whose stewards see the draft from now on. An institution offers to itself what is its own.",
      Input: ArchiveItemOfferInput,
      input: "The archive item, and the community.",
      result,
    },
    archiveItemAccept: {
      ...answer,
      Input: ArchiveItemAcceptInput,
      description:
        "Accepts authority over an archive item for a community. From now on it is for its communities to say who sees it. An institution that governs its own record says so in its own words.",
    },
    archiveItemDecline: {
      ...answer,
      Input: ArchiveItemDeclineInput,
      description: "Declines an offer, for a community.",
    },
    archiveItemLeave: {
      description:
        "Ends that a community governs an archive item. All approvals lapse. The last community names a successor, to whom it is offered.",
      Input: ArchiveItemLeaveInput,
      input: "The archive item, the community, and a successor.",
      result,
    },
    archiveItemAgreeToAny: {
      description:
        "Agrees for a community that one of the protocols of an archive item is enough to be admitted. It counts once all communities that govern agree.",
      Input: ArchiveItemAgreeToAnyInput,
      input: "The archive item, the community, and whether it agrees.",
      result,
    },
    archiveItemProtocolPlace: {
      ...placing,
      Input: ArchiveItemProtocolPlaceInput,
      description:
        "Places an archive item under a protocol of a community that governs it. Where that may admit more people, the approvals lapse.",
    },
    archiveItemProtocolRemove: {
      ...placing,
      Input: ArchiveItemProtocolRemoveInput,
      description: "Takes an archive item out of a protocol. Without any, only stewards see it.",
    },
  },
);

export const governanceResolvers = [
  ...resolvers,
  fieldsOf(ItemCommunity, {
    community: {
      type: () => Partner,
      nullable: true,
      description: "The community.",
      columns: ["community_id"],
      read: ({ row }, request, info) => request.reads(PartnerReads).byId(row.community_id, selectionOf(info)),
    },
  }),
  fieldsOf(ArchiveItem, {
    governance: {
      type: () => [ItemCommunity],
      description:
        "The communities to which it was offered, and how far each has come. Empty if you belong neither to them as a steward nor to its holder. At most 50.",
      read: (item, request, info) => request.reads(ItemCommunityReads).ofItem(item, selectionOf(info)),
    },
    ownRecordStatement: {
      type: () => LocalizedText,
      nullable: true,
      description:
        "Why its holder, an institution, governs it as its own record, in its own words: to be said beside it. Null if communities govern it.",
      read: (item, request) => request.reads(OwnRecordReads).statementOf(item),
    },
    protocols: {
      type: () => [Protocol],
      description:
        "The protocols under which it stands, as far as you may see them: all of them as a steward, otherwise none. At most 50.",
      read: (item, request, info) => request.reads(ProtocolReads).ofItem(item, selectionOf(info)),
    },
  }),
] as const;
