-- What a subject said, or somebody for them: never edited, never removed.

create table heritage.consent_evidence (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  subject_id uuid references heritage.consent_subjects (id),
  kind text not null check (kind in ('SIGNED_FORM', 'ORAL_RECORDED', 'WITNESSED', 'DIGITAL_CONFIRMATION', 'COMMUNITY_MEETING_MINUTES')),
  note text check (length(note) between 1 and 5000),
  sha256 bytea check (length(sha256) = 32),
  size bigint check (size >= 0),
  content_type text,
  file_name text,
  file_seal bytea,
  recorded_at timestamptz not null default now(),
  recorded_by text not null default current_setting('hx.viewer'),
  erased_at timestamptz,
  check (erased_at is not null or note is not null or sha256 is not null)
);
comment on table heritage.consent_evidence is 'What shows that a subject said it. Files are encrypted, and kept apart from media.';
comment on column heritage.consent_evidence.file_seal is 'The key of the file, encrypted: without it nobody reads the file, wherever copies of it lie.';
comment on column heritage.consent_evidence.file_name is 'Under which the encrypted file is kept; null where there is none, or it was erased.';
create index consent_evidence_of_partner on heritage.consent_evidence (home_partner_id, id);
create index consent_evidence_of_subject on heritage.consent_evidence (subject_id, id);

create table heritage.consent_events (
  id uuid primary key default uuidv7(),
  sequence bigint generated always as identity unique,
  subject_id uuid not null references heritage.consent_subjects (id),
  item_id uuid not null references heritage.items (id) on delete cascade,
  medium_id uuid references heritage.media (id) on delete cascade,
  purpose text not null check (purpose in (
    'RECORDING', 'ARCHIVING', 'COMMUNITY_ACCESS', 'PARTNER_ACCESS', 'PUBLIC_ONLINE', 'EXHIBITION', 'EDUCATIONAL_USE',
    'RESEARCH_USE', 'MEDIA_AND_PRESS', 'SOCIAL_MEDIA', 'TRANSLATION', 'TRANSCRIPTION', 'AUTOMATED_TRANSCRIPTION',
    'AI_TRAINING', 'DERIVATIVE_WORKS', 'COMMERCIAL_USE', 'NAME_ATTRIBUTION', 'IMAGE_OF_PERSON', 'VOICE',
    'MAP_PUBLICATION', 'THIRD_PARTY_HARVEST', 'QUOTE_ATTRIBUTED', 'QUOTE_ANONYMOUS', 'CONTACT_AGAIN', 'POSTHUMOUS_USE',
    'EVERY_USE')),
  state text not null check (state in (
    'REQUESTED', 'DEFERRED', 'REFUSED', 'GIVEN', 'RENEWED', 'WITHDRAWN', 'REVOKED', 'INVALIDATED', 'UNKNOWN')),
  said_by text not null check (said_by in ('SUBJECT', 'GUARDIAN', 'REPRESENTATIVE', 'OTHER')),
  happened_on date not null default current_date check (happened_on between '1000-01-01' and '9998-12-31'),
  valid_from timestamptz not null default '-infinity',
  valid_until timestamptz check (valid_until > valid_from),
  leaves text check (leaves in ('HIDE', 'TOMBSTONE', 'ERASE', 'METADATA_ONLY', 'BLUR')),
  evidence_id uuid references heritage.consent_evidence (id),
  interpreter text check (length(interpreter) <= 300),
  text_version text check (length(text_version) <= 100),
  text_language text,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by text not null default current_setting('hx.viewer'),
  check (state not in ('GIVEN', 'RENEWED') or evidence_id is not null),
  check (leaves is null or state in ('REFUSED', 'WITHDRAWN', 'REVOKED', 'INVALIDATED')),
  check (purpose <> 'EVERY_USE' or state in ('REFUSED', 'WITHDRAWN', 'REVOKED', 'INVALIDATED'))
);
comment on table heritage.consent_events is 'What was said of one item or medium, for one purpose: append-only.';
comment on column heritage.consent_events.sequence is 'The order in which events were recorded.';
comment on column heritage.consent_events.purpose is 'What it is about. EVERY_USE is a no to all of them but RECORDING and ARCHIVING: to being shown, not to being kept.';
comment on column heritage.consent_events.happened_on is 'The day it was said, which may lie long before it was recorded.';
comment on column heritage.consent_events.leaves is 'What a no leaves, as its subject chose; HIDE where nothing was chosen.';
create index consent_events_of_item on heritage.consent_events (item_id, subject_id, purpose, sequence);
create index consent_events_embargoes on heritage.consent_events (valid_from, id) where state in ('GIVEN', 'RENEWED') and valid_from > recorded_at;
create index consent_events_of_subject on heritage.consent_events (subject_id, sequence);

create function heritage.is_consent_no(state text) returns boolean language sql immutable
return state in ('REFUSED', 'WITHDRAWN', 'REVOKED', 'INVALIDATED');
grant execute on function heritage.is_consent_no(text) to hx_member;

alter table heritage.consent_evidence enable row level security;
alter table heritage.consent_events enable row level security;
create policy read on heritage.consent_evidence for select to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('consent:record'))::uuid[])
    or subject_id in (select heritage.viewer_subjects()) or heritage.viewer_governs_subject(subject_id));
create policy take on heritage.consent_evidence for insert to hx_member
  with check (home_partner_id = any((select heritage.viewer_partners('consent:record'))::uuid[]));
create policy erase on heritage.consent_evidence for update to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('consent:record'))::uuid[]));
grant select, insert (id, home_partner_id, subject_id, kind, note, sha256, size, content_type),
  update (note, file_name, file_seal, erased_at) on heritage.consent_evidence to hx_member;

-- Files that are to be removed from their store: those that were erased, at once; and those that never came to be named.
create table heritage.evidence_files_to_remove (
  file_name text primary key,
  remove_from timestamptz not null default now() + interval '1 day'
);
comment on table heritage.evidence_files_to_remove is 'The names of files of evidence that belong to nothing any more.';
alter table heritage.evidence_files_to_remove enable row level security;
create function heritage.note_evidence_file(file_name text) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  insert into evidence_files_to_remove (file_name) values (file_name)
$$;
create function heritage.list_evidence_to_remove() returns setof text
language sql stable security definer set search_path = heritage, pg_temp as $$
  select file_name from evidence_files_to_remove where remove_from <= now() limit 1000
$$;
create function heritage.forget_removed_evidence(file_names text[]) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  delete from evidence_files_to_remove where file_name = any(file_names) and remove_from <= now()
$$;
grant execute on function heritage.note_evidence_file(text), heritage.list_evidence_to_remove(),
  heritage.forget_removed_evidence(text[]) to hx_member;
create function heritage.evidence_file_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  delete from evidence_files_to_remove where file_name = new.file_name;
  if old.file_name is not null then
    insert into evidence_files_to_remove (file_name, remove_from) values (old.file_name, '-infinity') on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger consent_evidence_file_changed after update on heritage.consent_evidence
  for each row when (old.file_name is distinct from new.file_name) execute function heritage.evidence_file_changed();

-- Whether evidence shows that this person said something: it is of one of their records, or minutes that name nobody; it was
-- not erased; and it tells something, by a note or by a file that came.
create function heritage.evidence_shows(evidence uuid, subject uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
    select from consent_evidence given left join consent_subjects named on named.id = given.subject_id
    where given.id = evidence and given.erased_at is null and (given.note is not null or given.file_name is not null)
      and case when named.id is null then given.kind = 'COMMUNITY_MEETING_MINUTES'
        else coalesce(named.same_as, named.id) = (select coalesce(same_as, id) from consent_subjects where id = subject) end)
$$;
grant execute on function heritage.evidence_shows(uuid, uuid) to hx_member;

create policy read on heritage.consent_events for select to hx_member
  using (heritage.viewer_governs(item_id) or subject_id in (select heritage.viewer_subjects())
    or (heritage.viewer_may_record(item_id) and exists (select from heritage.items item where item.id = item_id offset 0)
      and (medium_id is null or exists (select from heritage.media medium where medium.id = medium_id offset 0))));
create policy record on heritage.consent_events for insert to hx_member
  with check (heritage.viewer_may_record(item_id) and heritage.subject_is_listed(subject_id, item_id)
    and exists (select from heritage.consent_subjects subject where subject.id = subject_id offset 0)
    and (evidence_id is null or exists (select from heritage.consent_evidence evidence where evidence.id = evidence_id offset 0))
    and (state not in ('GIVEN', 'RENEWED') or heritage.evidence_shows(evidence_id, subject_id)));
-- A subject who has an account says no by themselves.
create policy say_no on heritage.consent_events for insert to hx_member
  with check (heritage.is_consent_no(state) and said_by = 'SUBJECT' and subject_id in (select heritage.viewer_subjects())
    and heritage.subject_is_listed(subject_id, item_id));
grant select, insert (id, subject_id, item_id, medium_id, purpose, state, said_by, happened_on, valid_from, valid_until, leaves,
  evidence_id, interpreter, text_version, text_language) on heritage.consent_events to hx_member;

-- The item is locked before an event is numbered, so that what was recorded before another has the lower number.
create function heritage.consent_event_recorded() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id = new.item_id for no key update;
  new.sequence := nextval(pg_get_serial_sequence('heritage.consent_events', 'sequence'));
  -- What was said of a person before their record was split keeps the moment at which it was recorded.
  if new.recorded_at >= now() then
    new.recorded_at := clock_timestamp();
  end if;
  if new.medium_id is not null and not exists (select from media where id = new.medium_id and item_id = new.item_id) then
    raise exception 'The medium is of another item.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger consent_events_recorded before insert on heritage.consent_events
  for each row execute function heritage.consent_event_recorded();

-- Whether a person's own no stands, which nobody else's yes lifts: asked by whoever records one, who need not see the item.
create function heritage.own_no_stands(subject uuid, item uuid, asked_for text[]) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select viewer_may_record(item) and exists (
    select from records_of_person(subject) record
    join consent_events refusal on refusal.subject_id = record and refusal.item_id = item
    where refusal.said_by = 'SUBJECT' and is_consent_no(refusal.state)
      and (refusal.purpose = any(asked_for) or (refusal.purpose = 'EVERY_USE' and not asked_for <@ '{RECORDING,ARCHIVING}'))
      and not exists (
        select from consent_events own
        where own.subject_id = record and own.item_id = item and own.purpose = any(asked_for) and own.said_by = 'SUBJECT'
          and own.state in ('GIVEN', 'RENEWED') and own.sequence > refusal.sequence and own.happened_on > refusal.happened_on))
$$;
grant execute on function heritage.own_no_stands(uuid, uuid, text[]) to hx_member;

-- A withdrawal closes one purpose, one medium, one item, or everything of a person, whichever of their records is listed.
-- Where `may_record_only`, no other items than those of which the viewer may record what people say. The items are locked
-- in the order of their ids first, so that two withdrawals of many items do not wait for each other. What is to be erased
-- `at_once` waits no seven days (0038), unless others are in it.
create function heritage.withdraw_consent_of(subject uuid, item uuid, medium uuid, purposes text[], state text, said_by text, leaves text,
  at_once boolean, may_record_only boolean)
returns bigint
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  closed bigint;
  erased uuid[];
begin
  -- Somebody listed for some media alone says no to those: the rest of the item is not theirs to close.
  with entries as (
    select entry.item_id, entry.subject_id, entry.medium_id,
           bool_or(entry.medium_id is null) over (partition by entry.item_id) as is_of_whole
    from item_subjects entry
    where entry.subject_id in (select records_of_person(subject))
      and (withdraw_consent_of.item is null or entry.item_id = withdraw_consent_of.item)
      and (withdraw_consent_of.medium is null
        or entry.item_id = (select media.item_id from media where media.id = withdraw_consent_of.medium))
      and (not may_record_only or viewer_may_record(entry.item_id))
  ), listed as (
    select distinct on (item_id, closing) item_id, subject_id, closing
    from (select *, coalesce(withdraw_consent_of.medium, case when not is_of_whole then medium_id end) as closing from entries) said_of
    order by item_id, closing, subject_id = subject desc, subject_id
  ), locked as materialized (
    select id from items where id in (select item_id from listed) order by id for no key update
  ), said as (
    insert into consent_events (subject_id, item_id, medium_id, purpose, state, said_by, leaves)
    select listed.subject_id, listed.item_id, listed.closing, purpose,
           withdraw_consent_of.state, withdraw_consent_of.said_by, withdraw_consent_of.leaves
    from locked join listed on listed.item_id = locked.id cross join unnest(withdraw_consent_of.purposes) as purpose
    order by listed.item_id
    returning item_id, medium_id
  )
  select count(distinct item_id), array_agg(distinct coalesce(medium_id, item_id)) into closed, erased from said;
  if at_once then
    update erasures set due_at = least(due_at, now()) where id = any(erased) and not is_shared and erased_at is null;
  end if;
  return closed;
end
$$;

-- By the code on a receipt, without an account: no evidence is asked, and nobody is signed in. Gives how many items it
-- closed; no row where no subject has the code.
create function heritage.withdraw_by_code(code_hash bytea, item uuid, medium uuid, purposes text[], leaves text, at_once boolean)
returns table (subject_id uuid, home_partner_id uuid, items bigint)
language sql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
  select id, home_partner_id, withdraw_consent_of(id, item, medium, purposes, 'WITHDRAWN', 'SUBJECT', leaves, at_once, false)
  from consent_subjects where id = subject_of_code(code_hash)
$$;

-- By the subject's own account, or for them by whoever may record what they say: at the partner whose record of them it is
-- everything of theirs, else the items of which the viewer may record it. Gives how many items it closed.
create function heritage.withdraw_for_subject(subject uuid, item uuid, medium uuid, purposes text[], state text, said_by text, leaves text,
  at_once boolean)
returns bigint
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
#variable_conflict use_variable
begin
  if not is_consent_no(state) then
    raise exception 'A withdrawal only closes.' using errcode = '42501';
  end if;
  if subject in (select viewer_subjects()) then
    return withdraw_consent_of(subject, item, medium, purposes, 'WITHDRAWN', 'SUBJECT', leaves, at_once, false);
  end if;
  return withdraw_consent_of(subject, item, medium, purposes, state, said_by, leaves, at_once, not exists (
    select from consent_subjects one where one.id = subject and one.home_partner_id = any(viewer_partners('consent:record'))));
end
$$;
grant execute on function heritage.withdraw_by_code(bytea, uuid, uuid, text[], text, boolean),
  heritage.withdraw_for_subject(uuid, uuid, uuid, text[], text, text, text, boolean) to hx_member;

-- A record that turns out to be of two people becomes two. Both need to be asked, and both said what was said.
create function heritage.split_subject(subject uuid, new_id uuid, new_name text, code_hash bytea) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  if not viewer_may_change_subject(subject) then
    raise exception 'The record has to be one''s own to change.' using errcode = '42501';
  end if;
  perform from items where id in (
    select item_id from item_subjects where subject_id in (select records_of_person(subject))) order by id for no key update;
  insert into consent_subjects (id, home_partner_id, kind, name, language, majority_on, receipt_code_hash, search_vector)
  select new_id, home_partner_id, kind, new_name, language, majority_on, code_hash, '' from consent_subjects where id = subject;
  insert into item_subjects (item_id, subject_id, medium_id, listed_at)
  select item_id, new_id, medium_id, min(listed_at)
  from item_subjects where subject_id in (select records_of_person(subject)) group by item_id, medium_id;
  insert into consent_events (subject_id, item_id, medium_id, purpose, state, said_by, happened_on, valid_from, valid_until,
    leaves, evidence_id, interpreter, text_version, text_language, recorded_at, recorded_by)
  select new_id, item_id, medium_id, purpose, state, said_by, happened_on, valid_from, valid_until,
    leaves, evidence_id, interpreter, text_version, text_language, recorded_at, recorded_by
  from consent_events where subject_id in (select records_of_person(subject)) order by sequence;
end
$$;

-- Name, contact, representative and account go, from every record of the person that one may change, and the files of the
-- evidence with what is noted of it. What was said stays said, by an id that leads to nobody.
create function heritage.erase_subject(subject uuid) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  records uuid[] := array(select record from records_of_person(subject) record where viewer_may_change_subject(record));
begin
  if not viewer_may_change_subject(subject) then
    raise exception 'The record has to be one''s own to change.' using errcode = '42501';
  end if;
  update consent_evidence set note = null, file_name = null, file_seal = null, erased_at = now()
  where subject_id = any(records) and erased_at is null;
  update consent_subjects set name = null, contact = null, representative = null, person_id = null,
    person_confirmed_at = null, erased_at = now(), updated_at = now()
  where id = any(records) and erased_at is null;
end
$$;

-- What stands of what a person said, for their receipt: of each item, medium and purpose the last that counts. Whoever
-- shows it asks first who wants it.
create function heritage.words_of_subject(subject uuid, at_most integer)
returns table (item_id uuid, title jsonb, holder jsonb, medium_id uuid, purpose text, state text, said_by text, happened_on date,
  valid_until timestamptz, leaves text, evidence text, recorded_at timestamptz)
language sql stable security definer set search_path = heritage, pg_temp as $$
  with said as (
    select * from consent_events where subject_id in (select records_of_person(subject))
  ), standing as (
    select distinct on (said.item_id, said.medium_id, said.purpose) said.* from said
    where not (said.state in ('GIVEN', 'RENEWED') and exists (
      select from said before where before.item_id = said.item_id and before.medium_id is not distinct from said.medium_id
        and before.purpose in (said.purpose, 'EVERY_USE') and is_consent_no(before.state)
        and before.sequence < said.sequence and before.happened_on >= said.happened_on))
    order by said.item_id, said.medium_id, said.purpose, said.sequence desc
  )
  select item.id, case when not item.is_refused then item.title end, partner.name, standing.medium_id, standing.purpose,
    case when standing.state in ('GIVEN', 'RENEWED') and standing.valid_until <= now() then 'EXPIRED' else standing.state end,
    standing.said_by, standing.happened_on, standing.valid_until, standing.leaves, evidence.kind, standing.recorded_at
  from standing join items item on item.id = standing.item_id join partners partner on partner.id = item.home_partner_id
  left join consent_evidence evidence on evidence.id = standing.evidence_id
  order by item.id, standing.medium_id nulls first, standing.purpose limit at_most
$$;

grant execute on function heritage.split_subject(uuid, uuid, text, bytea), heritage.erase_subject(uuid) to hx_member;

-- Whoever is known by a code alone has answers of their own under their idempotency keys.
create policy by_code on heritage.idempotency_keys for all to hx_member
  using (viewer like 'nobody:%' and nullif(current_setting('hx.viewer', true), '') is null)
  with check (viewer like 'nobody:%' and nullif(current_setting('hx.viewer', true), '') is null);

-- What those who run the service may not open to anybody, neither by a role nor by a membership.
create or replace function heritage.partner_has_heritage(partner uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (select from items where home_partner_id = partner)
    or exists (select from item_communities where community_id = partner)
    or exists (select from protocols where home_partner_id = partner)
    or exists (select from consent_subjects where home_partner_id = partner)
    or exists (select from consent_evidence where home_partner_id = partner)
$$;
-- Whose word suffices depends on who is a community, so that stays as it is once anything rests on it.
create function heritage.side_of_heritage() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if partner_has_heritage(new.id) then
    raise exception 'The side of a partner that keeps or governs heritage stays as it is.'
      using errcode = '23514', constraint = 'partners_side_of_heritage';
  end if;
  return new;
end
$$;
create trigger partners_side_of_heritage before update on heritage.partners
  for each row when ((old.side = 'COMMUNITY') is distinct from (new.side = 'COMMUNITY'))
  execute function heritage.side_of_heritage();
create or replace function heritage.members_see_heritage(partner uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (select from protocol_partners where partner_id = partner)
$$;
