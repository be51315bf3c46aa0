import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { byCode, RequiresScope, signedIn } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { isPublicViewer } from "../../../platform/viewer.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { ItemReads } from "../../archives/listing/items.reads.ts";
import { ConsentSubject } from "../subjects/subject.type.ts";
import { ConsentSubjectReads } from "../subjects/subjects.reads.ts";
import { ConsentRecordInput, ConsentWithdrawByCodeInput, ConsentWithdrawInput } from "./event.inputs.ts";
import { ConsentEvent, consentEvents } from "./event.type.ts";
import { ConsentEventReads } from "./events.reads.ts";
import type { ConsentEventsService } from "./events.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(ConsentSubjectReads).byId(uuid);

const closedItems = {
  type: () => Int,
  description: "How many items the withdrawal is about: nobody sees them by this person's word any more.",
  otherwise: 0,
};

export const { Mutations: ConsentEventMutations, resolvers } = mutationsOf<ConsentEventsService>(
  { Type: ConsentSubject, noun: "consent subject", load, scope: "consent:record" },
  {
    consentRecord: {
      description:
        "Records what somebody said of an item. What closes is in force before it is answered; what opens waits for the stewards' approval.",
      Input: ConsentRecordInput,
      input: "What was said.",
      run: (service, actor, input) => service.record(actor, input),
    },
    consentWithdraw: {
      scope: signedIn,
      description:
        "Withdraws a person's consent, by their own account or by whoever may record what they say: one purpose, one medium, one item, or everything. It is in force before it is answered, and no evidence is asked.",
      Input: ConsentWithdrawInput,
      input: "What is withdrawn.",
      run: (service, actor, input) => service.withdraw(actor, input),
      tells: { closedItems },
    },
    consentWithdrawByCode: {
      scope: byCode,
      description:
        "Withdraws a person's consent by the code on their receipt, without an account: one purpose, one medium, one item, or everything. It is in force before it is answered, and no evidence is asked. A code that is nobody's and one that closes nothing are answered alike.",
      Input: ConsentWithdrawByCodeInput,
      input: "The code, and what is withdrawn.",
      run: (service, actor, input) => service.withdrawByCode(actor, input),
      result: null,
      tells: { closedItems },
    },
  },
);

export const consentEventNode = {
  type: ConsentEvent.name,
  prefix: ConsentEvent.prefix,
  load: (request: GraphqlRequest, uuid: string) => request.reads(ConsentEventReads).byId(uuid),
};

@Resolver()
class ConsentEventQueries {
  @RequiresScope("heritage:steward")
  @Query(() => consentEvents.Connection, {
    description:
      "Lists the consents of items that you govern that began later than they were recorded, have begun, and open nothing until the item is approved again: at the end of an embargo a steward is asked. What began first comes first.",
  })
  endedEmbargoes(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ConsentEventReads).endedEmbargoes(args, selectionOf(info));
  }

  @RequiresScope("heritage:steward")
  @Query(() => consentEvents.Connection, {
    description:
      "Lists the consents of items that you govern on which a child's coming of age has told: a guardian's, which ended then, so that the person is to be asked; and the person's own, which began then and opens nothing until the item is approved again. Last recorded first.",
  })
  consentsAtMajority(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() request: GraphqlRequest,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.reads(ConsentEventReads).atMajority(args, selectionOf(info));
  }
}

export const consentEventResolvers = [
  ConsentEventQueries,
  ...resolvers,
  fieldsOf(ConsentEvent, {
    subject: {
      type: () => ConsentSubject,
      nullable: true,
      description: "The person.",
      columns: ["subject_id"],
      read: ({ row }, request, info) =>
        request.reads(ConsentSubjectReads).byId(row.subject_id, selectionOf(info)),
    },
    item: {
      type: () => ArchiveItem,
      nullable: true,
      description: "The item. Null if you may not see it any more.",
      columns: ["item_id"],
      read: ({ row }, request, info) => request.reads(ItemReads).byId(row.item_id, selectionOf(info)),
    },
  }),
  fieldsOf(ConsentSubject, {
    events: {
      type: () => consentEvents.Connection,
      nullable: true,
      description: "What they said, as far as you may read it, last recorded first.",
      Args: PageArgs,
      read: (subject, request, info, args) =>
        request.reads(ConsentEventReads).ofSubject(subject, args, selectionOf(info)),
    },
  }),
  fieldsOf(ArchiveItem, {
    consentEvents: {
      type: () => consentEvents.Connection,
      nullable: true,
      description:
        "What people said of it, as far as you may read it, last recorded first. Null for visitors.",
      Args: PageArgs,
      read: (item, request, info, args) =>
        isPublicViewer(request.viewer)
          ? null
          : request.reads(ConsentEventReads).ofItem(item, args, selectionOf(info)),
    },
  }),
  consentEvents.TotalCountResolver,
];
