import type { Sentence } from "../../platform/graphql/messages.ts";
import { heldMessages, remainsMessages } from "./personal-data.messages.ts";

/** A place where something about a person is held: how it is read, and how it is removed. */
interface PersonalPlace {
  place: string;
  held: Sentence;
  /** Gives one JSON object a record, for the person $1. */
  read: string;
  /** None where only an id stands that leads to nobody once the person is erased. */
  remove?: string;
  /** What stays after an erasure, and why. */
  remains: Sentence | null;
}

/** Every table that knows a person, in the order in which they are emptied. A test holds this list against the tables. */
export const personalPlaces: readonly PersonalPlace[] = [
  {
    place: "memberships",
    held: heldMessages.memberships,
    read: `select jsonb_build_object('partner', partners.name, 'role', role, 'since', memberships.created_at)
           from memberships left join partners on partners.id = home_partner_id
           where person_id = $1 order by memberships.created_at desc`,
    remove: "delete from memberships where person_id = $1",
    remains: null,
  },
  {
    place: "person_identities",
    held: heldMessages.identities,
    read: `select jsonb_build_object('issuer', issuer, 'subject', subject) from person_identities where person_id = $1`,
    remove: "delete from person_identities where person_id = $1",
    remains: null,
  },
  {
    place: "idempotency_keys",
    held: heldMessages.calls,
    read: `select jsonb_build_object('key', key, 'action', field, 'at', created_at) from idempotency_keys
           where viewer = $1::text order by created_at desc`,
    remove: "delete from idempotency_keys where viewer = $1::text",
    remains: null,
  },
  {
    place: "people",
    held: heldMessages.person,
    read: `select jsonb_build_object('name', name, 'email', email, 'since', created_at) from people where id = $1`,
    remove: "delete from people where id = $1",
    remains: null,
  },
  {
    place: "audit_entries",
    held: heldMessages.log,
    read: `select jsonb_build_object('action', action, 'subject', subject_id, 'at', at, 'fields', fields)
           from audit_entries where actor = $1::text order by at desc`,
    remains: remainsMessages.log,
  },
  {
    place: "program_approvals",
    held: heldMessages.approvals,
    read: `select jsonb_build_object('side', side, 'at', approved_at) from program_approvals
           where recorded_by = $1::text order by approved_at desc`,
    remains: remainsMessages.approvals,
  },
  {
    place: "invitations",
    held: heldMessages.invitations,
    read: `select jsonb_build_object('role', role, 'at', created_at) from invitations
           where invited_by = $1::text order by created_at desc`,
    remains: remainsMessages.invitations,
  },
  {
    place: "partners",
    held: heldMessages.contacts,
    read: `select jsonb_build_object('partner', partners.name, 'contact', contact_name, 'email', contact_email)
           from partners join people on people.id = $1 and lower(people.email) = lower(contact_email)
           order by partners.created_at desc`,
    remains: remainsMessages.published,
  },
  {
    place: "session_access_features",
    held: heldMessages.checks,
    read: `select jsonb_build_object('session', session_id, 'feature', feature, 'by', verified_by)
           from session_access_features join people on people.id = $1 and lower(people.name) = lower(verified_by)
           order by session_id desc`,
    remains: remainsMessages.published,
  },
  {
    place: "token_buckets",
    held: heldMessages.budget,
    read: "select jsonb_build_object('fullAt', full_at) from token_buckets where bucket = 'person ' || $1::text",
    remains: remainsMessages.budget,
  },
];
