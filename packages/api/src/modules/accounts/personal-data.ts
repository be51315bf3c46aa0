/** A place where something about a person is held: how it is read, and how it is removed. */
interface PersonalPlace {
  place: string;
  held: string;
  /** Gives one JSON object a record, for the person $1. */
  read: string;
  /** None where only an id stands that leads to nobody once the person is erased. */
  remove?: string;
  /** What stays after an erasure, and why. */
  remains: string | null;
}

/** Every table that knows a person, in the order in which they are emptied. A test holds this list against the tables. */
export const personalPlaces: readonly PersonalPlace[] = [
  {
    place: "memberships",
    held: "Your roles at partners.",
    read: `select jsonb_build_object('partner', partners.name, 'role', role, 'since', memberships.created_at)
           from memberships left join partners on partners.id = home_partner_id
           where person_id = $1 order by memberships.created_at desc`,
    remove: "delete from memberships where person_id = $1",
    remains: null,
  },
  {
    place: "person_identities",
    held: "Under which names your identity provider knows you.",
    read: `select jsonb_build_object('issuer', issuer, 'subject', subject) from person_identities where person_id = $1`,
    remove: "delete from person_identities where person_id = $1",
    remains: null,
  },
  {
    place: "idempotency_keys",
    held: "Under which keys you called mutations, for 24 hours.",
    read: `select jsonb_build_object('key', key, 'action', field, 'at', created_at) from idempotency_keys
           where viewer = $1::text order by created_at desc`,
    remove: "delete from idempotency_keys where viewer = $1::text",
    remains: null,
  },
  {
    place: "people",
    held: "Your name and e-mail address, as you gave them.",
    read: `select jsonb_build_object('name', name, 'email', email, 'since', created_at) from people where id = $1`,
    remove: "delete from people where id = $1",
    remains: null,
  },
  {
    place: "audit_entries",
    held: "What you did and when, under your id, without any text of yours.",
    read: `select jsonb_build_object('action', action, 'subject', subject_id, 'at', at, 'fields', fields)
           from audit_entries where actor = $1::text order by at desc`,
    remains: "The id, which then leads to nobody: without it the log could not be verified.",
  },
  {
    place: "program_approvals",
    held: "Which approvals you recorded.",
    read: `select jsonb_build_object('side', side, 'at', approved_at) from program_approvals
           where recorded_by = $1::text order by approved_at desc`,
    remains: "The approval, which is its partner's, with an id that then leads to nobody.",
  },
  {
    place: "invitations",
    held: "Which invitations you made.",
    read: `select jsonb_build_object('role', role, 'at', created_at) from invitations
           where invited_by = $1::text order by created_at desc`,
    remains: "The invitation, which is its partner's, with an id that then leads to nobody.",
  },
  {
    place: "partners",
    held: "Whose public contact bears your e-mail address.",
    read: `select jsonb_build_object('partner', partners.name, 'contact', contact_name, 'email', contact_email)
           from partners join people on people.id = $1 and lower(people.email) = lower(contact_email)
           order by partners.created_at desc`,
    remains: "The contact, which its partner publishes and can change: ask there.",
  },
  {
    place: "session_access_features",
    held: "Where you are named as the one who checked how accessible a session is.",
    read: `select jsonb_build_object('session', session_id, 'feature', feature, 'by', verified_by)
           from session_access_features join people on people.id = $1 and lower(people.name) = lower(verified_by)
           order by session_id desc`,
    remains: "The name, which the session's partner publishes and can change: ask there.",
  },
  {
    place: "token_buckets",
    held: "How much you asked for in the last seconds, so that nobody takes the place of others.",
    read: "select jsonb_build_object('fullAt', full_at) from token_buckets where bucket = 'person ' || $1::text",
    remains: "Your id with a time, for a minute or so; it then leads to nobody and is removed.",
  },
];
