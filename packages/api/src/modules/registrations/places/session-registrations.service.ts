import {
  type Action,
  type Actor,
  type MutationResult,
  refuseOthers,
} from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { MailSettings } from "../../../platform/mail/mail-settings.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { placesMessages } from "../registration.messages.ts";
import type {
  SessionRegistrationOpenInput,
  SessionRegistrationUpdateInput,
} from "./session-registration.inputs.ts";
import {
  placesActions,
  readPlaces,
  requireOpened,
  requireUnopened,
  type StoredPlaces,
} from "./session-registration.preconditions.ts";

const most = { places: 100_000, partyLimit: 100 };

/** How many places there are, and from when until when. It shows at once, and waits for no approval: it is time and place. */
export class SessionRegistrationsService {
  readonly actions = placesActions;
  readonly #mail: MailSettings;

  constructor(mail: MailSettings) {
    this.#mail = mail;
  }

  async open(
    actor: Actor,
    input: SessionRegistrationOpenInput,
  ): Promise<MutationResult & { isMailSent: boolean }> {
    const result = await actor.perform("sessionRegistration.open", input, async (action) => {
      const stored = await sessionOfStaff(action, input.sessionId);
      requireUnopened(action, stored);
      const { opensAt, closesAt, cancellationEndsAt } = input;
      const now = new Date().toISOString();
      const facts = { ...input, opensAt: opensAt ?? now, closesAt: closesAt ?? stored.starts_at };
      requireFacts(action, facts);
      action.errors.throwIfAny();
      await action.manager.query(
        `insert into session_registrations
           (session_id, home_partner_id, places, party_limit, opens_at, closes_at, cancel_until, page_url)
         values ($1, $2, $3, $4, coalesce($5, date_trunc('second', now())), $6, $7, $8)`,
        [
          ...[stored.id, stored.home_partner_id, input.places, input.partyLimit, opensAt ?? null],
          ...[facts.closesAt, cancellationEndsAt ?? stored.starts_at, input.pageUrl],
        ],
      );
      return action.setSubject("session", stored.id, stored.home_partner_id);
    });
    return { ...result, isMailSent: this.#mail.sendsMail };
  }

  /** What is given changes. Fewer places remove nobody; more are offered at once to whoever waits. */
  update(actor: Actor, input: SessionRegistrationUpdateInput): Promise<MutationResult> {
    return actor.perform("sessionRegistration.update", input, async (action) => {
      const stored = await sessionOfStaff(action, input.sessionId);
      requireOpened(action, stored);
      action.errors.throwIfAny();
      for (const [field, value] of Object.entries(input))
        if (value === null && field !== "idempotencyKey")
          action.errors.add("REQUIRED", [field], messages.cannotBeEmpty);
      const facts = {
        places: input.places ?? stored.places,
        partyLimit: input.partyLimit ?? stored.party_limit,
        opensAt: input.opensAt ?? stored.opens_at,
        closesAt: input.closesAt ?? stored.closes_at,
        pageUrl: input.pageUrl ?? stored.page_url,
      };
      requireFacts(action, facts);
      action.errors.throwIfAny();
      await action.manager.query(
        `update session_registrations
         set places = $2, party_limit = $3, opens_at = $4, closes_at = $5, cancel_until = $6, page_url = $7
         where session_id = $1`,
        [
          ...[stored.id, facts.places, facts.partyLimit, facts.opensAt, facts.closesAt],
          ...[input.cancellationEndsAt ?? stored.cancel_until, facts.pageUrl],
        ],
      );
      return action.setSubject("session", stored.id, stored.home_partner_id);
    });
  }
}

/** A session whose program the viewer writes, with its places locked. */
export async function sessionOfStaff(action: Action, id: string): Promise<StoredPlaces> {
  const uuid = decodeId("sess", id);
  const { manager, errors } = action;
  // Places first, as everybody who takes one does.
  await manager.query("select from session_registrations where session_id = $1 for no key update", [
    uuid ?? null,
  ]);
  const [stored] = (await manager.query(
    `${readPlaces} where sessions.id = $1 and sessions.deleted_at is null
       and ((select viewer_is_administrator()) or sessions.home_partner_id = any(viewer_partners('programs:write')))`,
    [uuid ?? null],
  )) as StoredPlaces[];
  if (!stored) await refuseOthers(action, { table: "sessions", uuid, path: ["sessionId"] }, placesMessages);
  errors.throwIfAny();
  return stored as StoredPlaces;
}

interface Facts {
  places: number;
  partyLimit: number;
  opensAt: string;
  closesAt: string;
  pageUrl: string;
}

function requireFacts({ errors }: Action, facts: Facts): void {
  for (const field of ["places", "partyLimit"] as const)
    if (facts[field] < 1 || facts[field] > most[field])
      errors.add("INVALID", [field], placesMessages.placesRange, { most: most[field] });
  if (Date.parse(facts.closesAt) <= Date.parse(facts.opensAt))
    errors.add("INVALID", ["closesAt"], placesMessages.closesBeforeOpening);
  if (facts.pageUrl.includes("#")) errors.add("INVALID", ["pageUrl"], placesMessages.pageWithFragment);
}
