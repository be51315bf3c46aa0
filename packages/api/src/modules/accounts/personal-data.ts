import type { Sentence } from "../../platform/graphql/messages.ts";
import { heldMessages, remainsMessages } from "./personal-data.messages.ts";

/** A place where something about a person is held: how it is read, and how it is removed. */
interface PersonalPlace {
  place: string;
  held: Sentence;
  /** Gives each record of the person `parent.id`: an id that orders it among the others, and a JSON object. */
  read: string;
  /** Removes the records of the person $1. None where only an id stands that leads to nobody once the person is erased. */
  remove?: string;
  /** What stays after an erasure, and why. */
  remains: Sentence | null;
}

/** Every table that knows a person, in the order in which they are emptied. A test holds this list against the tables. */
export const personalPlaces: readonly PersonalPlace[] = [
  {
    place: "memberships",
    held: heldMessages.memberships,
    read: `select memberships.id, jsonb_build_object('partner', partners.name, 'role', role, 'since', memberships.created_at)
           from memberships left join partners on partners.id = home_partner_id where person_id = parent.id`,
    remove: "delete from memberships where person_id = $1",
    remains: null,
  },
  {
    place: "person_identities",
    held: heldMessages.identities,
    read: `select md5(issuer || ' ' || subject)::uuid, jsonb_build_object('issuer', issuer, 'subject', subject)
           from person_identities where person_id = parent.id`,
    remove: "delete from person_identities where person_id = $1",
    remains: null,
  },
  {
    place: "idempotency_keys",
    held: heldMessages.calls,
    read: `select md5(key)::uuid, jsonb_build_object('key', key, 'action', field, 'at', created_at)
           from idempotency_keys where viewer = parent.id::text`,
    remove: "delete from idempotency_keys where viewer = $1::text",
    remains: null,
  },
  {
    place: "people",
    held: heldMessages.person,
    read: `select id, jsonb_build_object('name', name, 'email', email, 'since', created_at)
           from people where id = parent.id`,
    remove: "delete from people where id = $1",
    remains: null,
  },
  {
    place: "audit_entries",
    held: heldMessages.log,
    read: `select id, jsonb_build_object('action', action, 'subject', subject_id, 'at', at, 'fields', fields)
           from audit_entries where actor = parent.id::text`,
    remains: remainsMessages.log,
  },
  {
    place: "program_approvals",
    held: heldMessages.approvals,
    read: `select id, jsonb_build_object('side', side, 'at', approved_at)
           from program_approvals where recorded_by = parent.id::text or parent.id::text = any(given_by)`,
    remains: remainsMessages.approvals,
  },
  {
    place: "invitations",
    held: heldMessages.invitations,
    read: `select id, jsonb_build_object('role', role, 'at', created_at)
           from invitations where invited_by = parent.id::text`,
    remains: remainsMessages.invitations,
  },
  {
    place: "access_key_secrets",
    held: heldMessages.secrets,
    read: `select md5(key_id || ' ' || prefix)::uuid, jsonb_build_object('key', key_id, 'prefix', prefix, 'at', created_at)
           from access_key_secrets where parent.id::text = any(made_by)`,
    remains: remainsMessages.secrets,
  },
  {
    place: "partners",
    held: heldMessages.contacts,
    read: `select partners.id, jsonb_build_object('partner', partners.name, 'contact', contact_name, 'email', contact_email)
           from partners join people on people.id = parent.id and lower(people.email) = lower(contact_email)`,
    remains: remainsMessages.published,
  },
  {
    place: "session_access_features",
    held: heldMessages.checks,
    read: `select md5(session_id || ' ' || feature)::uuid, jsonb_build_object('session', session_id, 'feature', feature, 'by', verified_by)
           from session_access_features join people on people.id = parent.id and lower(people.name) = lower(verified_by)`,
    remains: remainsMessages.published,
  },
  {
    place: "token_buckets",
    held: heldMessages.budget,
    read: `select parent.id, jsonb_build_object('fullAt', full_at)
           from token_buckets where bucket = 'person ' || parent.id::text`,
    remains: remainsMessages.budget,
  },
];

/** All of it as one list for the person `parent.id`, to be read by place and id downwards: the newest of a place first. */
export const personalRecords = `(${personalPlaces
  .map(({ read }, index) => `select ${-index} as place, held.id, record from (${read}) as held (id, record)`)
  .join(" union all ")}) as personal_records where true`;

/** Which place a record of that list is from. */
export function placeOf(place: number): PersonalPlace {
  return personalPlaces[-place] as PersonalPlace;
}
