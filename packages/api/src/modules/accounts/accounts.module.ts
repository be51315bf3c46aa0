import type { Module } from "../../platform/module.ts";
import { InvitationEntity } from "./invitations/invitation.entity.ts";
import { invitationActions } from "./invitations/invitation.preconditions.ts";
import {
  InvitationMutations,
  invitationNode,
  invitationResolvers,
} from "./invitations/invitations.resolver.ts";
import { InvitationsService } from "./invitations/invitations.service.ts";
import { AccessKeyEntity, AccessKeySecretEntity } from "./keys/key.entity.ts";
import { keyActions } from "./keys/key.preconditions.ts";
import { KeyMutations, keyNode, keyResolvers } from "./keys/keys.resolver.ts";
import { KeysService } from "./keys/keys.service.ts";
import { MembershipEntity } from "./memberships/membership.entity.ts";
import { membershipActions } from "./memberships/membership.preconditions.ts";
import {
  MembershipMutations,
  membershipNode,
  membershipResolvers,
} from "./memberships/memberships.resolver.ts";
import { MembershipsService } from "./memberships/memberships.service.ts";
import { PersonMutations, personNode, personResolvers } from "./people/people.resolver.ts";
import { PeopleService } from "./people/people.service.ts";
import { PersonEntity } from "./people/person.entity.ts";
import { PersonalData, personalDataOfAccounts } from "./personal-data/personal-data.ts";
import {
  StewardVacancyMutations,
  stewardVacancyNode,
  stewardVacancyResolvers,
} from "./stewards/steward-vacancies.resolver.ts";
import { StewardVacanciesService } from "./stewards/steward-vacancies.service.ts";
import { stewardVacancyActions } from "./stewards/steward-vacancy.preconditions.ts";
import { ViewerResolver, viewerResolvers } from "./viewer/viewer.resolver.ts";
import { WhyNotResolver } from "./viewer/why-not.resolver.ts";

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
    ...stewardVacancyResolvers,
  ],
  nodes: [personNode, membershipNode, invitationNode, keyNode, stewardVacancyNode],
  scopes: ["accounts:read", "accounts:write", "keys:write"],
  personalData: personalDataOfAccounts,
  make(_earlier, known) {
    const personalData = new PersonalData(known.personalData);
    const people = new PeopleService(personalData);
    const memberships = new MembershipsService();
    const invitations = new InvitationsService();
    const keys = new KeysService(known.scopes, known.personalScopes);
    return {
      services: [people, memberships, invitations, keys],
      resolvers: [
        new ViewerResolver(personalData, known.scopes),
        new PersonMutations(people),
        new MembershipMutations(memberships),
        new InvitationMutations(invitations),
        new KeyMutations(keys),
        new StewardVacancyMutations(new StewardVacanciesService()),
        new WhyNotResolver(known.actions),
      ],
      actions: { ...membershipActions, ...invitationActions, ...stewardVacancyActions, ...keyActions },
    };
  },
};
