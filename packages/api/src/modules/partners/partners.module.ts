import type { Module } from "../../platform/module.ts";
import { personalDataMessages } from "../../platform/personal-data.messages.ts";
import { PartnerEntity, PartnerIdentifierEntity, PartnerReferenceEntity } from "./partner/partner.entity.ts";
import { PartnerMutations, partnerNode, partnerResolvers } from "./partner/partners.resolver.ts";
import { PartnersService } from "./partner/partners.service.ts";
import { partnerMessages } from "./partner.messages.ts";

export const partnersModule: Module = {
  name: "partners",
  entities: [PartnerEntity, PartnerIdentifierEntity, PartnerReferenceEntity],
  resolvers: partnerResolvers,
  nodes: [partnerNode],
  scopes: ["partners:read", "partners:write"],
  searchFields: { NAME: "The name of a partner.", DESCRIPTION: "The description." },
  oneOfInputs: ["PartnerBy"],
  personalData: [
    {
      place: "partners",
      held: partnerMessages.contactHeld,
      read: `select partners.id, jsonb_build_object('partner', partners.name, 'contact', contact_name, 'email', contact_email)
             from partners where lower(contact_email) = lower(person.email)`,
      remains: personalDataMessages.published,
    },
  ],
  make() {
    const partners = new PartnersService();
    return { services: [partners], resolvers: [new PartnerMutations(partners)], actions: partners.actions };
  },
};
