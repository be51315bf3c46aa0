import type { Module } from "../../platform/module.ts";
import { invitationActs } from "./invitation.conditions.ts";
import { InvitationEntity } from "./invitation.entity.ts";
import { InvitationMutations, invitationNode, invitationResolvers } from "./invitations.resolver.ts";
import { InvitationsService } from "./invitations.service.ts";
import { keyActs } from "./key.conditions.ts";
import { AccessKeyEntity, AccessKeySecretEntity } from "./key.entity.ts";
import { KeyMutations, keyNode, keyResolvers } from "./keys.resolver.ts";
import { KeysService } from "./keys.service.ts";
import { membershipActs } from "./membership.conditions.ts";
import { MembershipEntity } from "./membership.entity.ts";
import { MembershipMutations, membershipNode, membershipResolvers } from "./memberships.resolver.ts";
import { MembershipsService } from "./memberships.service.ts";
import { PersonMutations, personNode, personResolvers } from "./people.resolver.ts";
import { PeopleService } from "./people.service.ts";
import { PersonEntity } from "./person.entity.ts";
import { PersonalData, personalDataOfAccounts } from "./personal-data.ts";
import { ViewerResolver, viewerResolvers } from "./viewer.resolver.ts";
import { WhyNotResolver } from "./why-not.resolver.ts";

export const accountsModule: Module = {
  name: "accounts",
  entities: [PersonEntity, MembershipEntity, InvitationEntity, AccessKeyEntity, AccessKeySecretEntity],
  resolvers: [
    WhyNotResolver,
    ...viewerResolvers,
    ...personResolvers,
    ...membershipResolvers,
    ...invitationResolvers,
    ...keyResolvers,
  ],
  nodes: [personNode, membershipNode, invitationNode, keyNode],
  scopes: ["accounts:read", "accounts:write", "keys:write"],
  personalData: personalDataOfAccounts,
  make(_earlier, known) {
    const personalData = new PersonalData(known.personalData);
    const people = new PeopleService(personalData);
    const memberships = new MembershipsService();
    const invitations = new InvitationsService();
    const keys = new KeysService(known.scopes);
    return {
      services: [people, memberships, invitations, keys],
      resolvers: [
        new ViewerResolver(personalData, known.scopes),
        new PersonMutations(people),
        new MembershipMutations(memberships),
        new InvitationMutations(invitations),
        new KeyMutations(keys),
        new WhyNotResolver(known.actions),
      ],
      actions: { ...membershipActs, ...invitationActs, ...keyActs },
    };
  },
};
