import type { PersonalPlace } from "../../../platform/personal-data.ts";
import { heldMessages, remainsMessages } from "./personal-data.messages.ts";

/** Where accounts hold something about a person. A test holds what all modules name against the tables. */
export const personalDataOfAccounts: readonly PersonalPlace[] = [
  {
    place: "memberships",
    held: heldMessages.memberships,
    read: `select memberships.id, jsonb_build_object('partner', partners.name, 'role', role, 'since', memberships.created_at)
           from memberships left join partners on partners.id = home_partner_id where person_id = person.id`,
    remove: "delete from memberships where person_id = $1",
    remains: null,
  },
  {
    place: "person_identities",
    held: heldMessages.identities,
    read: `select md5(issuer || ' ' || subject)::uuid, jsonb_build_object('issuer', issuer, 'subject', subject)
           from person_identities where person_id = person.id`,
    remove: "delete from person_identities where person_id = $1",
    remains: null,
  },
  {
    place: "steward_vacancies",
    held: heldMessages.vacancies,
    read: `select id, jsonb_build_object('partner', home_partner_id, 'toldAt', told_at)
           from steward_vacancies where person.id in (person_id, told_by)`,
    remove: "delete from steward_vacancies where $1 in (person_id, told_by)",
    remains: null,
  },
  {
    place: "people",
    held: heldMessages.person,
    read: `select people.id, jsonb_build_object('name', people.name, 'email', people.email, 'since', people.created_at)
           from people where people.id = person.id`,
    remove: "delete from people where id = $1",
    remains: null,
  },
  {
    place: "invitations",
    held: heldMessages.invitations,
    read: `select id, jsonb_build_object('role', role, 'at', created_at)
           from invitations where invited_by = person.id::text`,
    remains: remainsMessages.invitations,
  },
  {
    place: "access_key_secrets",
    held: heldMessages.secrets,
    read: `select md5(key_id || ' ' || prefix)::uuid, jsonb_build_object('key', key_id, 'prefix', prefix, 'at', created_at)
           from access_key_secrets where person.id::text = any(made_by)`,
    remains: remainsMessages.secrets,
  },
];

/** Every place that knows a person, of all modules, in the order in which they are emptied. */
export class PersonalData {
  readonly places: readonly PersonalPlace[];
  /** All of it as one list for the person `parent.id`, to be read by place and id downwards: the newest of a place first. */
  readonly records: string;

  constructor(known: readonly PersonalPlace[]) {
    // What somebody looks for first is who they are here.
    const named = [...new Set([...personalDataOfAccounts, ...known])];
    const emptied = named.filter(({ remove }) => remove !== undefined);
    const isPerson = ({ place }: PersonalPlace) => place === "people";
    this.places = [
      // Until the last moment it is the person who erases.
      ...emptied.filter((place) => !isPerson(place)),
      ...emptied.filter(isPerson),
      ...named.filter(({ remove }) => remove === undefined),
    ];
    const reads = this.places.map(
      ({ read }, index) => `select ${-index} as place, held.id, record from (${read}) as held (id, record)`,
    );
    this.records = `(select held.* from people person cross join lateral (${reads.join(" union all ")}) as held where person.id = parent.id) as personal_records where true`;
  }

  /** Which place a record of that list is from. */
  placeOf(place: number): PersonalPlace {
    return this.places[-place] as PersonalPlace;
  }
}
