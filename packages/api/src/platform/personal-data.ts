import { personalDataMessages as told } from "./personal-data.messages.ts";
import type { Sentence } from "./texts/sentences.ts";

/** A place where something about a person is held: how it is read, and how it is removed. */
export interface PersonalPlace {
  /** The table. */
  place: string;
  held: Sentence;
  /** Gives each record of the `person` (id, name, email): an id that orders it among the others, and a JSON object. */
  read: string;
  /** Removes the records of the person $1. None where only an id stands that leads to nobody once the person is erased. */
  remove?: string;
  /** What stays after an erasure, and why. */
  remains: Sentence | null;
}

/** What the platform itself keeps of those who ask. */
export const platformPersonalData: readonly PersonalPlace[] = [
  {
    place: "idempotency_keys",
    held: told.calls,
    read: `select md5(key)::uuid, jsonb_build_object('key', key, 'action', field, 'at', created_at)
           from idempotency_keys where viewer = person.id::text`,
    remove: "delete from idempotency_keys where viewer = $1::text",
    remains: null,
  },
  {
    place: "jobs",
    held: told.jobs,
    read: `select id, jsonb_build_object('kind', kind, 'state', state, 'at', ordered_at) from jobs where viewer = person.id::text`,
    remove: "delete from jobs where viewer = $1::text",
    remains: null,
  },
  {
    place: "audit_entries",
    held: told.log,
    read: `select id, jsonb_build_object('action', action, 'subject', subject_id, 'at', at, 'fields', fields)
           from audit_entries where actor = person.id::text`,
    remains: told.logRemains,
  },
  {
    place: "token_buckets",
    held: told.budget,
    read: `select person.id, jsonb_build_object('fullAt', full_at)
           from token_buckets where bucket = 'person ' || person.id::text`,
    remains: told.budgetRemains,
  },
];
