import { MailSettings } from "../../platform/mail/mail-settings.ts";
import type { Module } from "../../platform/module.ts";
import { sendRegistrationMails } from "./mail/registration-mails.job.ts";
import { SessionRegistrationsService } from "./places/session-registrations.service.ts";
import { lookAfterRegistrations } from "./registering/registrations.job.ts";
import { RegistrationsService } from "./registering/registrations.service.ts";
import { registrationMessages } from "./registration.messages.ts";
import {
  RegistrationMutations,
  registrationNodes,
  registrationResolvers,
  SessionRegistrationMutations,
} from "./registrations.resolver.ts";

export const registrationsModule: Module = {
  name: "registrations",
  resolvers: registrationResolvers,
  nodes: registrationNodes,
  scopes: ["registrations:read"],
  personalScopes: ["registrations:read"],
  personalData: [
    {
      place: "registrations",
      held: registrationMessages.held,
      read: `select id, jsonb_build_object('session', session_id, 'name', registrations.name, 'email', registrations.email,
               'partySize', party_size, 'state', state, 'at', registered_at)
             from registrations where person_id = person.id`,
      remove: `with held as materialized (select hold_registrations_of($1) as is_held)
               delete from registrations using held where person_id = $1 and is_held`,
      remains: null,
    },
  ],
  make(earlier) {
    const mail = earlier.get(MailSettings);
    const places = new SessionRegistrationsService(mail);
    const registrations = new RegistrationsService(mail);
    return {
      services: [places, registrations],
      resolvers: [new SessionRegistrationMutations(places), new RegistrationMutations(registrations)],
      actions: places.actions,
      jobs: [lookAfterRegistrations, ...(mail.sendsMail ? [sendRegistrationMails(mail)] : [])],
    };
  },
};
