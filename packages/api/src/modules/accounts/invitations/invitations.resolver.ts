import { signedIn } from "../../../platform/graphql/access.ts";
import { PageArgs } from "../../../platform/graphql/lists/connections.ts";
import { selectionOf } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { mutationsOf, toldText } from "../../../platform/records/changes/mutations.ts";
import { fieldsOf } from "../../../platform/records/fields.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { Membership } from "../memberships/membership.type.ts";
import { MembershipReads } from "../memberships/memberships.reads.ts";
import {
  InvitationAcceptInput,
  InvitationRevokeInput,
  MemberInviteInput,
  StewardInviteInput,
} from "./invitation.inputs.ts";
import { Invitation, invitations } from "./invitation.type.ts";
import { InvitationReads } from "./invitations.reads.ts";
import type { InvitationsService } from "./invitations.service.ts";

const scope = "accounts:write";
const load = (request: GraphqlRequest, uuid: string) => request.reads(InvitationReads).byId(uuid);

const secret = toldText(
  "The secret to append to a link and send to the person. It is shown only once: null if the result is replayed, or if there are errors.",
);

export const invitationNode = { type: "Invitation", prefix: Invitation.prefix, load };

export const { Mutations: InvitationMutations, resolvers } = mutationsOf<InvitationsService>(
  { Type: Invitation, noun: "invitation", load, scope },
  {
    memberInvite: {
      description: "Invites one person to become a member of a partner, by creating a single-use link.",
      Input: MemberInviteInput,
      input: "The invitation.",
      run: (service, actor, input) => service.invite(actor, input),
      tells: { secret },
    },
    stewardInvite: {
      scope: "heritage:steward",
      description:
        "Invites one person to become a steward: somebody who speaks for a community about its heritage. Stewards appoint stewards; an administrator of the service appoints only the first, before the partner keeps or governs any heritage.",
      Input: StewardInviteInput,
      input: "The invitation.",
      run: (service, actor, input) => service.inviteSteward(actor, input),
      tells: { secret },
    },
    invitationRevoke: {
      scope: signedIn,
      description: "Revokes an invitation: its link stops working at once.",
      Input: InvitationRevokeInput,
    },
    invitationAccept: {
      scope: signedIn,
      description: "Makes the signed-in person a member of the partner that sent the invitation.",
      Input: InvitationAcceptInput,
      input: "The secret from the invitation link.",
      result: {
        Type: Membership,
        noun: "membership",
        load: (request, uuid) => request.reads(MembershipReads).byId(uuid),
      },
    },
  },
);

export const invitationResolvers = [
  ...resolvers,
  fieldsOf(Partner, {
    invitations: {
      type: () => invitations.Connection,
      nullable: true,
      scope,
      description: "The partner's invitations, oldest first. Empty if you do not manage its members.",
      Args: PageArgs,
      read: (partner, request, info, args) =>
        request.reads(InvitationReads).ofPartner(partner, args, selectionOf(info)),
    },
  }),
  invitations.TotalCountResolver,
];
