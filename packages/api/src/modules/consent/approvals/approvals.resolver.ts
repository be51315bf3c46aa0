import { signedIn } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import { ArchiveItemApprovalWithdrawInput, ArchiveItemApproveInput } from "./approval.inputs.ts";
import { ApprovedMedium, ItemApproval } from "./approval.type.ts";
import { ApprovalReads } from "./approvals.reads.ts";
import type { ApprovalsService } from "./approvals.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ApprovalReads).byId(uuid);
export const approvalNode = { type: "ItemApproval", prefix: ItemApproval.prefix, load };
const result = { Type: ItemApproval, noun: "approval", load };

export const { Mutations: ApprovalMutations, resolvers } = mutationsOf<ApprovalsService>(
  // A steward approves for a community, and whoever writes for the holder for that: no scope is common to them.
  { Type: ArchiveItem, noun: "archive item", load, scope: signedIn },
  {
    archiveItemApprove: {
      description:
        "Approves an archive item for one circle, of the revision that you have read. It opens once each community that governs it has approved, for everyone the holder too by another person, and each person in it has agreed or a review stands in for them.",
      Input: ArchiveItemApproveInput,
      input: "The archive item, the circle, and how they came to agree.",
      result,
    },
    archiveItemApprovalWithdraw: {
      description: "Withdraws an approval. What it opened is closed before this is answered.",
      Input: ArchiveItemApprovalWithdrawInput,
      input: "The approval.",
      result,
    },
  },
);

export const approvalResolvers = [
  ...resolvers,
  fieldsOf(ItemApproval, {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The community or the holder in whose name it was given.",
      columns: ["partner_id"],
      read: ({ row }, request, info) => request.reads(PartnerReads).byId(row.partner_id, selectionOf(info)),
    },
    media: {
      type: () => [ApprovedMedium],
      description: "The media of which it is, too. One that was added later waits for its own. At most 50.",
      read: (approval, request) => request.reads(ApprovalReads).mediaOf(approval),
    },
  }),
  fieldsOf(ArchiveItem, {
    approvals: {
      type: () => [ItemApproval],
      description: "Its approvals, newest first, as far as you may see them. At most 50.",
      read: (item, request, info) => request.reads(ApprovalReads).ofItem(item, selectionOf(info)),
    },
  }),
] as const;
