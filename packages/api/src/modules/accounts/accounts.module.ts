import type { Module } from "../../platform/module.ts";
import { accountActs } from "./account.conditions.ts";
import {
  AccessKeyEntity,
  AccessKeySecretEntity,
  InvitationEntity,
  MembershipEntity,
  PersonEntity,
} from "./account.entity.ts";
import { AccountReads } from "./accounts.reads.ts";
import { AccountsResolver, accountResolvers } from "./accounts.resolver.ts";
import { KeysResolver, keyResolvers } from "./keys.resolver.ts";
import { KeysService } from "./keys.service.ts";
import { MembershipsService } from "./memberships.service.ts";
import { PeopleService } from "./people.service.ts";
import { PersonalData, personalDataOfAccounts } from "./personal-data.ts";
import { WhyNotResolver } from "./why-not.resolver.ts";

export const accountsModule: Module = {
  name: "accounts",
  entities: [PersonEntity, MembershipEntity, InvitationEntity, AccessKeyEntity, AccessKeySecretEntity],
  resolvers: [WhyNotResolver, ...accountResolvers, ...keyResolvers],
  nodes: [
    { type: "Person", prefix: "pers", load: (request, uuid) => request.reads(AccountReads).person(uuid) },
    {
      type: "Membership",
      prefix: "memb",
      load: (request, uuid) => request.reads(AccountReads).membership(uuid),
    },
    {
      type: "Invitation",
      prefix: "invi",
      load: (request, uuid) => request.reads(AccountReads).invitation(uuid),
    },
    {
      type: "AccessKey",
      prefix: "akey",
      load: (request, uuid) => request.reads(AccountReads).accessKey(uuid),
    },
  ],
  scopes: ["accounts:read", "accounts:write", "keys:write"],
  personalData: personalDataOfAccounts,
  make(_earlier, known) {
    const personalData = new PersonalData(known.personalData);
    const people = new PeopleService(personalData);
    const memberships = new MembershipsService();
    const keys = new KeysService(known.scopes);
    return {
      services: [people, memberships, keys],
      resolvers: [
        new AccountsResolver(memberships, people, personalData, known.scopes),
        new KeysResolver(keys),
        new WhyNotResolver(known.actions),
      ],
      actions: accountActs,
    };
  },
};
