import type { PersonalPlace } from "../../platform/personal-data.ts";
import { heldMessages, remainsMessages } from "./consent.messages.ts";

const recorded = (place: string, id: string, by: string, at: string): PersonalPlace["read"] =>
  `select ${id}, jsonb_build_object('at', ${at}) from ${place} where ${by} = person.id::text`;

/** Where something is held of people who are asked for consent, and of those who record what they say. */
export const personalDataOfConsent: readonly PersonalPlace[] = [
  {
    place: "consent_subjects",
    held: heldMessages.subjects,
    read: `select id, jsonb_build_object('kind', kind, 'name', consent_subjects.name, 'contact', contact, 'language', language,
             'representative', representative, 'majorityOn', majority_on, 'confirmedAt', person_confirmed_at)
           from consent_subjects where person_id = person.id`,
    remains: remainsMessages.subjects,
  },
  {
    place: "consent_events",
    held: heldMessages.events,
    read: recorded("consent_events", "id", "recorded_by", "recorded_at"),
    remains: remainsMessages.recorded,
  },
  {
    place: "consent_evidence",
    held: heldMessages.evidence,
    read: recorded("consent_evidence", "id", "recorded_by", "recorded_at"),
    remains: remainsMessages.recorded,
  },
  {
    place: "item_subjects",
    held: heldMessages.confirmed,
    read: `select md5(subject_id || ' ' || item_id || coalesce(' ' || medium_id, ''))::uuid, jsonb_build_object('item', item_id)
           from item_subjects where confirmed_person_id = person.id`,
    remains: remainsMessages.subjects,
  },
  {
    place: "item_subject_lists",
    held: heldMessages.lists,
    read: `select md5(item_id || ' ' || community_id)::uuid, jsonb_build_object('item', item_id, 'at', completed_at)
           from item_subject_lists where completed_by = person.id::text`,
    remains: remainsMessages.recorded,
  },
  {
    place: "objections",
    held: heldMessages.answers,
    read: recorded("objections", "id", "answered_by", "answered_at"),
    remains: remainsMessages.recorded,
  },
];
