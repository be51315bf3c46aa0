// Decorators write to it, so it comes before everything that is decorated.
import "reflect-metadata";
import { accountsModule } from "./modules/accounts/accounts.module.ts";
import { archivesModule } from "./modules/archives/archives.module.ts";
import { changesModule } from "./modules/changes/changes.module.ts";
import { consentModule } from "./modules/consent/consent.module.ts";
import { evaluationsModule } from "./modules/evaluations/evaluations.module.ts";
import { interchangeModule } from "./modules/interchange/interchange.module.ts";
import { partnersModule } from "./modules/partners/partners.module.ts";
import { programsModule } from "./modules/programs/programs.module.ts";
import { registrationsModule } from "./modules/registrations/registrations.module.ts";
import { sessionsModule } from "./modules/sessions/sessions.module.ts";
import { FileAddresses } from "./platform/files/addresses/file-addresses.ts";
import { type KeptApart, keptNowhere } from "./platform/files/stores/kept-apart.ts";
import { MailSettings } from "./platform/mail/mail-settings.ts";
import { type Module, makeParts } from "./platform/module.ts";
import { platformModule } from "./platform/platform.module.ts";
import { PrivacySettings } from "./platform/privacy-settings.ts";

/** What the service is made of, in the order of knowing: each knows those before it. */
export const modules: readonly Module[] = [
  platformModule,
  partnersModule,
  accountsModule,
  programsModule,
  sessionsModule,
  archivesModule,
  consentModule,
  registrationsModule,
  evaluationsModule,
  interchangeModule,
  changesModule,
];

/** What an instance gives its modules. */
export interface Given {
  /** Left out, nothing is kept apart. */
  apart?: KeptApart;
  /** Left out, nobody is given the address of a file. */
  addresses?: FileAddresses;
  privacy?: PrivacySettings;
  /** Left out, no mail is sent. */
  mail?: MailSettings;
}

/** The parts of all modules. */
export const makeModuleParts = ({
  apart = keptNowhere,
  addresses = FileAddresses.ofThisProcess(),
  privacy = new PrivacySettings(),
  mail = new MailSettings(),
}: Given = {}) => makeParts(modules, [addresses, apart.erased, apart.closed, privacy, mail]);

/** The actions, as the command line and the demonstration data use them. */
export const makeServices = () => makeModuleParts().services;
