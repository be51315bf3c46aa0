import { signedIn } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { resolversOf } from "../../../platform/records/resolvers.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { ItemReads } from "../../archives/listing/items.reads.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import type { ItemSubjectsService } from "../item-subjects/item-subjects.service.ts";
import {
  ArchiveItemSubjectsAddInput,
  ArchiveItemSubjectsCompleteInput,
  ArchiveItemSubjectsReopenInput,
  ConsentSubjectBy,
  ConsentSubjectCreateInput,
  ConsentSubjectEraseInput,
  ConsentSubjectLinkConfirmInput,
  ConsentSubjectLinkInput,
  ConsentSubjectMergeInput,
  ConsentSubjectSplitInput,
  ConsentSubjectsArgs,
  ConsentSubjectUpdateInput,
} from "./subject.inputs.ts";
import { ConsentSubject, type ConsentSubjectRow, consentSubjects } from "./subject.type.ts";
import { ConsentSubjectReads } from "./subjects.reads.ts";
import type { ConsentSubjectsService } from "./subjects.service.ts";

const receiptCode = {
  type: () => String,
  nullable: true,
  description:
    "The code on the receipt, with which its holder withdraws without an account. It is told once, and only its hash is kept: null if the result is replayed, or if there are errors.",
  otherwise: null,
} as const;

export const {
  Mutations: ConsentSubjectMutations,
  node: consentSubjectNode,
  resolvers,
} = resolversOf<ConsentSubjectsService, ConsentSubjectRow, ConsentSubject>({
  Type: ConsentSubject,
  Reads: ConsentSubjectReads,
  connection: consentSubjects,
  list: "Lists the people whose consent items need, as far as you may see them: those whom your partner recorded, those of items that you govern, and yourself.",
  By: ConsentSubjectBy,
  Args: ConsentSubjectsArgs,
  isForMembers: true,
  scope: "consent:record",
  mutations: {
    consentSubjectCreate: {
      description: "Records somebody whose consent items need, and makes the code of their receipt.",
      Input: ConsentSubjectCreateInput,
      tells: { receiptCode },
    },
    consentSubjectUpdate: {
      scope: signedIn,
      description: "Changes what is recorded of somebody whose consent items need.",
      Input: ConsentSubjectUpdateInput,
    },
    consentSubjectErase: {
      scope: signedIn,
      description:
        "Removes name, contact, representative, account and the files of evidence from all records of a person. What was closed stays closed. This cannot be undone.",
      Input: ConsentSubjectEraseInput,
      input: "The consent subject, and your confirmation.",
    },
    consentSubjectMerge: {
      scope: signedIn,
      description:
        "Says that two records are one person. The narrower word of each purpose counts from then on. This cannot be undone.",
      Input: ConsentSubjectMergeInput,
      input: "The two records.",
    },
    consentSubjectSplit: {
      scope: signedIn,
      description:
        "Makes a second person of a record that turned out to be of two. What was said counts for both, and the second gets a receipt code of their own.",
      Input: ConsentSubjectSplitInput,
      input: "The consent subject.",
      tells: { receiptCode },
    },
    consentSubjectCodeRenew: {
      scope: signedIn,
      description:
        "Makes a new receipt code where one was lost. The older codes still withdraw, so that nobody takes that away; only the newest links an account and shows the receipt.",
      record: "The consent subject whose code was lost.",
      tells: { receiptCode },
    },
    consentSubjectLink: {
      scope: signedIn,
      description:
        "Links the account of the signed-in person to what is recorded of them, by the code on their receipt. A steward confirms it.",
      Input: ConsentSubjectLinkInput,
      input: "The code on the receipt.",
      // Until a steward confirms it, the account sees nothing of the record.
      result: null,
    },
    consentSubjectLinkConfirm: {
      scope: "heritage:steward",
      description:
        "Confirms that the account which was linked by a receipt code is this person's, on items that you govern: it then sees these, and no others on which the person is listed.",
      Input: ConsentSubjectLinkConfirmInput,
      input: "The consent subject, and the archive items.",
    },
  },
  fields: {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "The partner that recorded them.",
      columns: ["home_partner_id"],
      read: ({ row }, request, info) =>
        request.reads(PartnerReads).byId(row.home_partner_id, selectionOf(info)),
    },
    samePersonAs: {
      type: () => ConsentSubject,
      nullable: true,
      description: "The first of several records of the same person. Null if this is it, or the only one.",
      columns: ["same_as"],
      read: ({ row }, request, info) =>
        row.same_as === null ? null : request.reads(ConsentSubjectReads).byId(row.same_as, selectionOf(info)),
    },
  },
});

const subjectsOfItem = connectionOf(ConsentSubject, {
  name: "ItemSubjectConnection",
  one: "consent subject",
  many: "consent subjects of an item",
});

const load = (request: GraphqlRequest, uuid: string) => request.reads(ItemReads).byId(uuid);

export const { Mutations: ItemSubjectMutations, resolvers: itemMutations } = mutationsOf<ItemSubjectsService>(
  { Type: ArchiveItem, noun: "archive item", load, scope: signedIn },
  {
    archiveItemSubjectsAdd: {
      scope: "consent:record",
      description: "Lists people whose consent an item needs, as a whole or for some of its media.",
      Input: ArchiveItemSubjectsAddInput,
      input: "The archive item, and the consent subjects.",
      run: (service, actor, input) => service.add(actor, input),
      result: null,
    },
    archiveItemSubjectsComplete: {
      scope: "heritage:steward",
      description:
        "Records for your community that the consent subjects listed for an item are all. Until each community that governs it says so, it is open to nobody but those who work on it, or by a review.",
      Input: ArchiveItemSubjectsCompleteInput,
      input: "The archive item.",
      run: (service, actor, input) => service.complete(actor, input),
    },
    archiveItemSubjectsReopen: {
      scope: "heritage:steward",
      description: "Records that perhaps not all of an item's consent subjects are listed.",
      Input: ArchiveItemSubjectsReopenInput,
      input: "The archive item.",
      run: (service, actor, input) => service.reopen(actor, input),
    },
  },
);

export const subjectResolvers = [
  ...resolvers,
  ...itemMutations,
  fieldsOf(ArchiveItem, {
    consentSubjects: {
      type: () => subjectsOfItem.Connection,
      nullable: true,
      description:
        "The people whose consent the item needs, as far as you may see them, oldest record first. Null for visitors.",
      Args: PageArgs,
      read: (item, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(ConsentSubjectReads).ofItem(item, args, selectionOf(info)),
    },
  }),
  subjectsOfItem.TotalCountResolver,
];
