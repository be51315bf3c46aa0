import { administration, signedIn } from "../../../platform/graphql/access.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { ArchiveItem } from "../../archives/items/item.type.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { PartnerReads } from "../../partners/partner/partners.reads.ts";
import {
  ArchiveItemSuspendInput,
  ArchiveItemSuspensionLiftInput,
  ArchiveItemSuspensionReleaseInput,
} from "./suspension.inputs.ts";
import { ItemSuspension } from "./suspension.type.ts";
import { SuspensionReads } from "./suspensions.reads.ts";
import type { SuspensionsService } from "./suspensions.service.ts";

const load = (request: GraphqlRequest, uuid: string) => request.reads(SuspensionReads).byId(uuid);
export const suspensionNode = { type: "ItemSuspension", prefix: ItemSuspension.prefix, load };
const result = { Type: ItemSuspension, noun: "suspension", load };

export const { Mutations: SuspensionMutations, resolvers } = mutationsOf<SuspensionsService>(
  { Type: ArchiveItem, noun: "archive item", load, scope: "heritage:steward" },
  {
    archiveItemSuspend: {
      // One steward, holder or administrator closes at once: no scope is common to them.
      scope: signedIn,
      description:
        "Closes an archive item at once to all but its stewards: for a community that governs it, for its holder, or by those who run the service, who need not see it.",
      Input: ArchiveItemSuspendInput,
      input: "The archive item, and why.",
      result,
    },
    archiveItemSuspensionLift: {
      description:
        "Lifts a suspension by a recorded decision. What those who run the service suspended stays closed until they release it, too.",
      Input: ArchiveItemSuspensionLiftInput,
      input: "The suspension, and the decision.",
      result,
    },
    archiveItemSuspensionRelease: {
      scope: administration,
      description:
        "Agrees, for those who run the service, that a suspension of theirs is lifted. It ends once a steward lifts it, too.",
      Input: ArchiveItemSuspensionReleaseInput,
      input: "The suspension.",
      result,
    },
  },
);

export const suspensionResolvers = [
  ...resolvers,
  fieldsOf(ItemSuspension, {
    partner: {
      type: () => Partner,
      nullable: true,
      description: "For whom it was suspended. Null if those who run the service did.",
      columns: ["partner_id"],
      read: ({ row }, request, info) =>
        row.partner_id === null ? null : request.reads(PartnerReads).byId(row.partner_id, selectionOf(info)),
    },
  }),
  fieldsOf(ArchiveItem, {
    suspensions: {
      type: () => [ItemSuspension],
      description: "Its suspensions, newest first, as far as you may see them. At most 50.",
      read: (item, request, info) => request.reads(SuspensionReads).ofItem(item, selectionOf(info)),
    },
  }),
] as const;
