// The same actions as writes to the real tables, as whoever does them.
import { idOf } from "../../personas.ts";
import type { Action, ActionName, ActionOf } from "../actions/actions.ts";
import type { Id, Instant, Viewer, Window } from "../world.ts";

export const dayMs = 86_400_000;
/** Day 0 of every history: far off, so that whatever asks the time itself is found out. */
export const calendar = { dayZero: Date.UTC(2040, 0, 1) };

export const instantText = (at: Instant): string => new Date(calendar.dayZero + at * dayMs).toISOString();

/** What `hx.viewer` is set to; null for whoever is not signed in. */
export function viewerSetting(viewer: Viewer): string | null {
  if (viewer.kind === "VISITOR") return null;
  if (viewer.kind === "SYSTEM") return "SYSTEM";
  if (viewer.kind === "PERSON") return idOf(viewer.id);
  return idOf(viewer.kind === "KEY" ? keyName(viewer) : "administrator's key");
}

export const keyName = ({ partner, writes }: Extract<Viewer, { kind: "KEY" }>): string =>
  `key of ${partner} ${writes}`;

/** Who does something, and one statement after another; the last has to change something. */
export interface Played {
  viewer: string;
  at: string;
  /** What the archive does not do itself is done as its owner. */
  isOwners: boolean;
  sql: string[];
}

type Writes = { [name in ActionName]: (action: ActionOf<name>) => string | string[] };

const id = (name: Id) => `'${idOf(name)}'`;
const orNull = (name: Id | null) => (name === null ? "null" : id(name));
const instant = (at: Instant | null) => (at === null ? "null" : `'${instantText(at)}'`);
const date = (at: Instant | null) => (at === null ? "null" : `'${instantText(at).slice(0, 10)}'`);
const text = (words: string) => `'{"source":"en","texts":{"en":"${words}"}}'`;
const ids = (names: Id[]) => `array[${names.map(id).join(", ")}]::uuid[]`;
const list = (words: string[]) => `'{${words.join(",")}}'`;
/** The code on a subject's receipt. */
const code = (subject: Id) => `'\\x${Buffer.from(subject).toString("hex")}'::bytea`;

let made = 0;
const nextId = () => id(`made ${++made}`);

/** What people do with an account is not the archive's. */
const owners: readonly ActionName[] = ["join", "part"];

export function statementsOf(action: Action): Played {
  const sql = (writes[action.does] as (action: Action) => string | string[])(action);
  const [isOwners, viewer] = [owners.includes(action.does), viewerSetting(action.by) ?? ""];
  return { viewer, at: instantText(action.at), isOwners, sql: [sql].flat() };
}

const opened = (protocol: Id, windows: Window[]) =>
  windows.map(
    ({ from, until }) =>
      `insert into heritage.protocol_windows (protocol_id, opens_at, closes_at) values (${id(protocol)}, ${instant(from)}, ${instant(until)})`,
  );

/** What shows a yes, or does not; kept where the subject was recorded. */
function evidenceFor(shownBy: ActionOf<"say">["shownBy"], evidence: string, subject: string): string[] {
  const add = (whose: string, kind: string, shows = "'In the safe', null::bytea") =>
    `insert into heritage.consent_evidence (id, home_partner_id, subject_id, kind, note, sha256)
     select ${evidence}, home_partner_id, ${whose}, '${kind}', ${shows} from heritage.consent_subjects where id = ${subject}`;
  if (shownBy === "MINUTES") return [add("null", "COMMUNITY_MEETING_MINUTES")];
  if (shownBy === "UNNAMED") return [add("null", "WITNESSED")];
  if (shownBy === "NEVER_SENT") return [add("id", "SIGNED_FORM", "null, sha256('')")];
  if (shownBy === "ANOTHERS") {
    const another = nextId();
    return [
      `insert into heritage.consent_subjects (id, home_partner_id, kind, search_vector)
       select ${another}, home_partner_id, 'PERSON', '' from heritage.consent_subjects where id = ${subject}`,
      add(another, "SIGNED_FORM"),
    ];
  }
  const erase = `update heritage.consent_evidence set note = null, erased_at = now() where id = ${evidence}`;
  return [add("id", "SIGNED_FORM"), ...(shownBy === "ERASED" ? [erase] : [])];
}

const writes: Writes = {
  describe: ({ item, holder }) =>
    `insert into heritage.items (id, home_partner_id, slug, kind, title, sort_title, search_vector, date_as_written, date_edtf, earliest, latest, decades, rights_note)
     values (${id(item)}, ${id(holder)}, '${item}', 'PHOTOGRAPH', ${text("Weaving")}, 'weaving', 'weaving', '4 May 1935', '1935-05-04', -12661, -12661, '{1930}', ${text("As it is")})`,
  addPart: ({ item, part, kind }) =>
    `insert into heritage.media (id, item_id, home_partner_id, kind, search_vector)
     select ${id(part)}, id, home_partner_id, '${kind}', '' from heritage.items where id = ${id(item)}`,
  change: ({ item, part }) =>
    part === null
      ? `update heritage.items set title = ${text(`Weaving ${nextId().slice(1, -1)}`)}, updated_at = now() where id = ${id(item)}`
      : `update heritage.media set alternative_text = ${text(nextId().slice(1, -1))}, updated_at = now() where id = ${id(part)}`,
  delete: ({ item }) =>
    `update heritage.items set deleted_at = now(), updated_at = now() where id = ${id(item)} and deleted_at is null`,
  restore: ({ item }) =>
    `update heritage.items set deleted_at = null, updated_at = now() where id = ${id(item)} and deleted_at is not null`,

  give: ({ item, from, to }) =>
    `insert into heritage.item_transfers (home_partner_id, partner_id, item_ids) values (${id(from)}, ${id(to)}, array[${id(item)}]::uuid[])`,
  take: ({ item, to }) =>
    `update heritage.item_transfers set answer = 'ACCEPTED'
     where partner_id = ${id(to)} and item_ids = array[${id(item)}]::uuid[] and answer is null`,

  offer: ({ item, community }) =>
    `insert into heritage.item_communities (item_id, community_id) values (${id(item)}, ${id(community)})`,
  accept: ({ item, community }) =>
    `update heritage.item_communities set accepted_at = now(), statement = ${text("Our own")}
     where item_id = ${id(item)} and community_id = ${id(community)} and left_at is null and accepted_at is null`,
  leave: ({ item, community }) =>
    `update heritage.item_communities set left_at = now()
     where item_id = ${id(item)} and community_id = ${id(community)} and left_at is null`,
  agreeToAny: ({ item, community, agrees }) =>
    `update heritage.item_communities set agrees_to_any = ${agrees}
     where item_id = ${id(item)} and community_id = ${id(community)} and left_at is null`,

  agreeToCorrections: ({ item, agrees, ...action }) =>
    agrees
      ? `insert into heritage.correction_agreements (item_id, partner_id) values (${id(item)}, ${id(action.for)})`
      : `delete from heritage.correction_agreements where item_id = ${id(item)} and partner_id = ${id(action.for)}`,
  correct: ({ item, note, ...action }) =>
    `select from heritage.correct_item(${id(item)}, ${id(action.for)}, 'RIGHTS_NOTE', '', 'en', '${note}') as made where made is not null`,

  makeProtocol: ({ protocol, community, reach, windows }) => [
    `insert into heritage.protocols (id, home_partner_id, name, reach, sort_name, search_vector)
     values (${id(protocol)}, ${id(community)}, ${text("A rule")}, '${reach}', 'a rule', '')`,
    ...opened(protocol, windows),
  ],
  setReach: ({ protocol, reach }) =>
    `update heritage.protocols set reach = '${reach}', updated_at = now() where id = ${id(protocol)}`,
  setWindows: ({ protocol, windows }) => [
    `delete from heritage.protocol_windows where protocol_id = ${id(protocol)}`,
    ...opened(protocol, windows),
    // Whoever may not change it sees no protocol to change.
    `update heritage.protocols set updated_at = now() where id = ${id(protocol)}`,
  ],
  addMember: ({ protocol, person }) =>
    `insert into heritage.protocol_members (protocol_id, person_id) values (${id(protocol)}, ${id(person)})`,
  removeMember: ({ protocol, person }) =>
    `delete from heritage.protocol_members where protocol_id = ${id(protocol)} and person_id = ${id(person)}`,
  addPartner: ({ protocol, partner }) =>
    `insert into heritage.protocol_partners (protocol_id, partner_id) values (${id(protocol)}, ${id(partner)})`,
  removePartner: ({ protocol, partner }) =>
    `delete from heritage.protocol_partners where protocol_id = ${id(protocol)} and partner_id = ${id(partner)}`,
  deleteProtocol: ({ protocol, isDeleted }) =>
    `update heritage.protocols set deleted_at = ${isDeleted ? "now()" : "null"}, updated_at = now() where id = ${id(protocol)}`,
  place: ({ item, protocol }) =>
    `insert into heritage.item_protocols (item_id, protocol_id) values (${id(item)}, ${id(protocol)})`,
  unplace: ({ item, protocol }) =>
    `delete from heritage.item_protocols where item_id = ${id(item)} and protocol_id = ${id(protocol)}`,

  recordSubject: ({ subject, recorder, majorityAt }) =>
    `insert into heritage.consent_subjects (id, home_partner_id, kind, majority_on, receipt_code_hash, search_vector)
     values (${id(subject)}, ${id(recorder)}, '${majorityAt === null ? "PERSON" : "CHILD"}', ${date(majorityAt)}, ${code(subject)}, '')`,
  moveMajority: ({ subject, majorityAt }) =>
    `update heritage.consent_subjects set majority_on = ${date(majorityAt)}, updated_at = now()
     where id = ${id(subject)} and kind = 'CHILD'`,
  list: ({ item, subject, part }) =>
    `insert into heritage.item_subjects (item_id, subject_id, medium_id) values (${id(item)}, ${id(subject)}, ${orNull(part)})`,
  complete: (action) =>
    `insert into heritage.item_subject_lists (item_id, community_id) values (${id(action.item)}, ${id(action.for)})`,
  reopen: ({ item }) => `delete from heritage.item_subject_lists where item_id = ${id(item)}`,
  link: ({ subject }) => `select from heritage.link_subject_by_code(${code(subject)}) where not is_anothers`,
  confirm: ({ subject, item }) =>
    `select from heritage.confirm_subject(${id(subject)}, array[${id(item)}::uuid]) as confirmed where confirmed > 0`,
  renewCode: ({ subject }) =>
    `update heritage.consent_subjects set receipt_code_hash = sha256('${nextId().slice(1, -1)}'), updated_at = now() where id = ${id(subject)}`,
  merge: ({ subject, into }) => `select heritage.merge_subjects(${id(subject)}, ${id(into)})`,
  eraseSubject: ({ subject }) => `select count(*) from heritage.erase_subject(${id(subject)})`,
  say: (action) => {
    const isGrant = action.state === "GIVEN" || action.state === "RENEWED";
    const evidence = nextId();
    const event = `insert into heritage.consent_events
        (subject_id, item_id, medium_id, purpose, state, said_by, happened_on, valid_from, valid_until, leaves, evidence_id)
      values (${id(action.subject)}, ${id(action.item)}, ${orNull(action.part)}, '${action.purpose}', '${action.state}',
        '${action.whose === "SUBJECT" ? "SUBJECT" : "REPRESENTATIVE"}', ${date(action.happenedAt)},
        ${action.validFrom === null ? "'-infinity'" : instant(action.validFrom)}, ${instant(action.validUntil)},
        ${action.leaves === null ? "null" : `'${action.leaves}'`}, ${isGrant ? evidence : "null"})`;
    // What was blurred, or is shown again, is found by what it tells.
    const index =
      "select count(heritage.index_blurred_item(id, 'weaving')) from heritage.blurred_items_to_index()";
    if (!isGrant) return action.leaves === "BLUR" ? [event, index] : event;
    // The evidence is kept where the subject was recorded.
    return [...evidenceFor(action.shownBy, evidence, id(action.subject)), event, index];
  },
  withdrawByCode: ({ subject, item, purposes }) =>
    `select from heritage.withdraw_by_code(${code(subject)}, ${orNull(item)}, null, ${list(purposes)}, null, false) where items > 0`,

  approve: (action) => {
    const approval = nextId();
    const parts = Object.entries(action.parts).map(
      ([part, revision]) => `(${approval}, ${id(part)}, ${revision})`,
    );
    return [
      `insert into heritage.item_approvals (id, item_id, circle, partner_id, role, content_revision, seen_at, valid_until, opens_when_due, evidence)
       values (${approval}, ${id(action.item)}, '${action.circle}', ${id(action.for)}, '${action.as}', ${action.revision},
         ${instant(action.seenAt)}, ${instant(action.until)}, ${action.opensWhenDue ?? false}, 'minutes of a meeting')`,
      ...(parts.length === 0
        ? []
        : [
            `insert into heritage.approved_media (approval_id, medium_id, content_revision) values ${parts.join(", ")}`,
          ]),
    ];
  },
  unapprove: (action) =>
    `update heritage.item_approvals set ended_at = now(), ended_because = 'WITHDRAWN'
     where item_id = ${id(action.item)} and circle = '${action.circle}' and partner_id = ${id(action.for)} and role = '${action.as}'
       and ended_at is null`,
  review: (action) => [
    `insert into heritage.consent_reviews (id, home_partner_id, reason, tried, purposes, look_again_at)
     values (${id(action.review)}, ${id(action.for)}, 'NOT_TRACEABLE', 'asked the village', ${list(action.purposes)}, ${instant(action.lookAgainAt)})`,
    `select heritage.list_in_review(${id(action.review)}, ${ids(action.items)})`,
    // Where one of them is not governed, nothing is recorded.
    `insert into heritage.consent_review_partners (review_id, partner_id)
     select ${id(action.review)}, ${id(action.for)} from heritage.items_governed_by(${id(action.for)}, ${ids(action.items)})
     having count(*) = ${action.items.length}`,
  ],
  support: (action) =>
    `insert into heritage.consent_review_partners (review_id, partner_id) values (${id(action.review)}, ${id(action.for)})`,
  takeReviewBack: ({ review }) =>
    `update heritage.consent_reviews set withdrawn_at = now() where id = ${id(review)} and withdrawn_at is null`,
  suspend: (action) =>
    `insert into heritage.item_suspensions (item_id, reason, partner_id)
     values (${id(action.item)}, 'DISPUTE', ${orNull(action.for)})`,
  claim: (action) =>
    `insert into heritage.item_suspensions (item_id, reason, partner_id) values (${id(action.item)}, 'CLAIM', ${id(action.for)})`,
  lift: ({ item }) =>
    `update heritage.item_suspensions set lifted_at = now(), decision = 'it is settled' where item_id = ${id(item)} and lifted_at is null`,
  release: ({ item }) =>
    `update heritage.item_suspensions set released_at = now()
     where item_id = ${id(item)} and partner_id is null and released_at is null`,

  join: ({ person, partner, as }) =>
    `insert into heritage.memberships (person_id, home_partner_id, role)
     values (${id(person)}, ${id(partner)}, '${{ STEWARD: "COMMUNITY_STEWARD", WRITER: "CURATOR", READER: "EVALUATOR" }[as]}')`,
  part: ({ person, partner }) =>
    `delete from heritage.memberships where person_id = ${id(person)} and home_partner_id = ${id(partner)}`,
  openWhatIsDue: () => "select heritage.open_what_is_due(1000)",
};
