import { PartnersService } from "../partners/partner/partners.service.ts";
import { ApprovalMutations, approvalNode, approvalResolvers } from "./approvals/approvals.resolver.ts";
import { ApprovalsService } from "./approvals/approvals.service.ts";
import { deciderMessages, heritageOfPartnerMessages } from "./consent.messages.ts";
import type { ConsentPart } from "./consent-part.ts";
import {
  CorrectionMutations,
  correctionResolvers,
  itemCorrectionNode,
} from "./corrections/corrections.resolver.ts";
import { CorrectionsService } from "./corrections/corrections.service.ts";
import { explanationResolvers } from "./explanations/access-explanations.resolver.ts";
import {
  GovernanceMutations,
  governanceResolvers,
  itemCommunityNode,
} from "./governance/governance.resolver.ts";
import { GovernanceService } from "./governance/governance.service.ts";
import { ProtocolEntity } from "./protocols/protocol.entity.ts";
import {
  ProtocolMutations,
  protocolMemberNode,
  protocolNode,
  protocolResolvers,
} from "./protocols/protocols.resolver.ts";
import { ProtocolsService } from "./protocols/protocols.service.ts";
import { ReviewMutations, reviewNode, reviewResolvers } from "./reviews/reviews.resolver.ts";
import { ReviewsService } from "./reviews/reviews.service.ts";
import {
  SuspensionMutations,
  suspensionNode,
  suspensionResolvers,
} from "./suspensions/suspensions.resolver.ts";
import { SuspensionsService } from "./suspensions/suspensions.service.ts";
import {
  ItemTransferMutations,
  itemTransferNode,
  itemTransferResolvers,
} from "./transfers/transfers.resolver.ts";
import { ItemTransfersService } from "./transfers/transfers.service.ts";

/** What a person decided, as it is held about them: the tables. */
const decisions = [
  "item_communities",
  "item_protocols",
  "item_suspensions",
  "item_approvals",
  "consent_reviews",
  "consent_review_partners",
];

/** The side of communities: who decides over an item, by which rules, and who is told why. */
export const communities: ConsentPart = {
  entities: [ProtocolEntity],
  resolvers: [
    ...protocolResolvers,
    ...governanceResolvers,
    ...approvalResolvers,
    ...suspensionResolvers,
    ...reviewResolvers,
    ...explanationResolvers,
    ...itemTransferResolvers,
    ...correctionResolvers,
  ],
  nodes: [
    protocolNode,
    protocolMemberNode,
    itemCommunityNode,
    approvalNode,
    suspensionNode,
    reviewNode,
    itemTransferNode,
    itemCorrectionNode,
  ],
  oneOfInputs: ["ProtocolBy"],
  personalData: [
    {
      place: "protocol_members",
      held: deciderMessages.membershipsHeld,
      read: "select id, jsonb_build_object('protocol', protocol_id, 'at', added_at) from protocol_members where person_id = person.id",
      remove: "delete from protocol_members where person_id = $1",
      remains: null,
    },
    {
      place: "item_transfers",
      held: deciderMessages.transfersHeld,
      read: `select id, jsonb_build_object('offered', case offered_by when person.id::text then offered_at end,
               'answered', case answered_by when person.id::text then answered_at end)
             from item_transfers where person.id::text in (offered_by, answered_by)`,
      remains: deciderMessages.decisionsRemain,
    },
    ...decisions.map((place) => ({
      place,
      held: deciderMessages.decisionsHeld,
      read: `select id, record from viewer_decisions() where place = '${place}'`,
      remains: deciderMessages.decisionsRemain,
    })),
    ...["item_corrections", "correction_agreements"].map((place) => ({
      place,
      held: deciderMessages.decisionsHeld,
      read: `select id, record from viewer_corrections() where place = '${place}'`,
      remains: deciderMessages.decisionsRemain,
    })),
  ],
  make(earlier) {
    const { hasProtocols, governs, decided: tookPart, sideIsKept } = heritageOfPartnerMessages;
    earlier.get(PartnersService).hasDependents({
      uniqueKeys: {
        partners_side_of_heritage: { path: "side", sentence: sideIsKept, code: "CONDITION_MISSING" },
      },
      keptBy: {
        protocols_home_partner_id_fkey: hasProtocols,
        item_communities_community_id_fkey: governs,
        item_subject_lists_community_id_fkey: governs,
        item_suspensions_partner_id_fkey: tookPart,
        correction_agreements_partner_id_fkey: tookPart,
        item_corrections_partner_id_fkey: tookPart,
        item_transfers_home_partner_id_fkey: tookPart,
        item_transfers_partner_id_fkey: tookPart,
        consent_reviews_home_partner_id_fkey: tookPart,
        consent_review_partners_partner_id_fkey: tookPart,
      },
    });
    const protocols = new ProtocolsService();
    const governance = new GovernanceService();
    const approvals = new ApprovalsService();
    const suspensions = new SuspensionsService();
    const reviews = new ReviewsService();
    const transfers = new ItemTransfersService();
    const corrections = new CorrectionsService();
    return {
      services: [protocols, governance, approvals, suspensions, reviews, transfers, corrections],
      resolvers: [
        new ProtocolMutations(protocols),
        new GovernanceMutations(governance),
        new ApprovalMutations(approvals),
        new SuspensionMutations(suspensions),
        new ReviewMutations(reviews),
        new ItemTransferMutations(transfers),
        new CorrectionMutations(corrections),
      ],
      actions: {
        ...protocols.actions,
        ...governance.actions,
        ...approvals.actions,
        ...suspensions.actions,
        ...reviews.actions,
        ...transfers.actions,
        ...corrections.actions,
      },
    };
  },
};
