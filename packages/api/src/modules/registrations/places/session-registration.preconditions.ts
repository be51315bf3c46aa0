import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import { placesMessages } from "../registration.messages.ts";

/** A session, with how people register for it. */
export interface StoredPlaces {
  id: string;
  home_partner_id: string;
  starts_at: string;
  opened: boolean;
  places: number;
  party_limit: number;
  opens_at: string;
  closes_at: string;
  cancel_until: string;
  page_url: string;
}

export const readPlaces = `select sessions.id, sessions.home_partner_id, sessions.starts_at, stands.session_id is not null as opened,
    stands.places, stands.party_limit, stands.opens_at, stands.closes_at, stands.cancel_until, stands.page_url
  from sessions left join session_registrations stands on stands.session_id = sessions.id`;

const subject: Subject = {
  prefix: "sess",
  read: `select found.*, array[home_partner_id] as partner_ids from (${readPlaces} where sessions.id = $1) as found`,
};

export function requireUnopened({ errors }: Check, { opened }: StoredPlaces): void {
  if (opened) errors.add("INVALID_TRANSITION", ["sessionId"], placesMessages.isOpened);
}

export function requireOpened({ errors }: Check, { opened }: StoredPlaces): void {
  if (!opened) errors.add("CONDITION_MISSING", ["sessionId"], placesMessages.notOpened);
}

/** What the actions of staff need, for `whyNot`. */
export const placesActions: Record<string, KnownAction<StoredPlaces>> = {
  sessionRegistrationOpen: { subject, check: requireUnopened },
  sessionRegistrationUpdate: { subject, check: requireOpened },
  registrationRecord: { subject, check: requireOpened },
};
