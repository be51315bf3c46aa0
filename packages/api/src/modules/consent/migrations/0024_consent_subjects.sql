-- The people whose consent an item needs. They belong to the partner that recorded them, and need no account.

create table heritage.consent_subjects (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  kind text not null check (kind in ('PERSON', 'CHILD', 'REPRESENTED_DEAD', 'FAMILY', 'DEPOSITOR')),
  name text check (length(name) <= 300),
  contact text check (length(contact) <= 1000),
  language text,
  representative text check (length(representative) <= 300),
  majority_on date check (majority_on between '1000-01-01' and '9998-12-31'),
  receipt_code_hash bytea unique,
  person_id uuid references heritage.people (id) on delete set null,
  person_confirmed_at timestamptz,
  same_as uuid references heritage.consent_subjects (id),
  erased_at timestamptz,
  -- Without a day to come of age, nobody could tell whose yes counts.
  check ((kind = 'CHILD') = (majority_on is not null)),
  check (erased_at is null or (name is null and contact is null and representative is null and person_id is null))
);
comment on table heritage.consent_subjects is 'People, families and the dead with who speaks for them, whose consent is needed.';
comment on column heritage.consent_subjects.representative is 'Who speaks for a child or for the dead.';
comment on column heritage.consent_subjects.receipt_code_hash is 'Of the code on the receipt, with which its holder withdraws without an account.';
comment on column heritage.consent_subjects.person_id is 'Who linked their account by the code; it counts once a steward confirmed it, and shows an item once that was confirmed there.';
comment on column heritage.consent_subjects.same_as is 'The first of several records of one person; null where there is one.';
comment on column heritage.consent_subjects.erased_at is 'When name, contact and link were erased. What was closed stays closed.';
create index consent_subjects_of_partner on heritage.consent_subjects (home_partner_id, id);
create index consent_subjects_of_person on heritage.consent_subjects (person_id);
create index consent_subjects_same on heritage.consent_subjects ((coalesce(same_as, id)));

-- Whoever keeps the records can make another code, but nobody takes the printed one away.
create table heritage.former_receipt_codes (
  code_hash bytea primary key,
  subject_id uuid not null references heritage.consent_subjects (id),
  replaced_at timestamptz not null default now()
);
comment on table heritage.former_receipt_codes is 'Codes on receipts before the newest: they withdraw as before, and do nothing else.';
create index former_receipt_codes_of_subject on heritage.former_receipt_codes (subject_id);
alter table heritage.former_receipt_codes enable row level security;
create function heritage.receipt_code_renewed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  insert into former_receipt_codes (code_hash, subject_id) values (old.receipt_code_hash, old.id) on conflict do nothing;
  return null;
end
$$;
create trigger consent_subjects_code_renewed after update on heritage.consent_subjects for each row
  when (old.receipt_code_hash is distinct from new.receipt_code_hash and old.receipt_code_hash is not null)
  execute function heritage.receipt_code_renewed();
-- Whose receipt has this code, or had it.
create function heritage.subject_of_code(code_hash bytea) returns uuid
language sql stable set search_path = heritage, pg_temp
as $$
  select id from consent_subjects where receipt_code_hash = subject_of_code.code_hash
  union all
  select subject_id from former_receipt_codes former where former.code_hash = subject_of_code.code_hash
  limit 1
$$;

create table heritage.item_subjects (
  item_id uuid not null references heritage.items (id) on delete cascade,
  subject_id uuid not null references heritage.consent_subjects (id),
  medium_id uuid references heritage.media (id) on delete cascade,
  listed_at timestamptz not null default now(),
  confirmed_person_id uuid references heritage.people (id) on delete set null,
  unique nulls not distinct (item_id, subject_id, medium_id)
);
create index item_subjects_of_subject on heritage.item_subjects (subject_id, item_id);
create index item_subjects_of_medium on heritage.item_subjects (medium_id);
create index item_subjects_confirmed on heritage.item_subjects (confirmed_person_id);
comment on table heritage.item_subjects is 'Whose consent an item needs: as a whole, or for one of its media.';
comment on column heritage.item_subjects.confirmed_person_id is 'Whose account it is, as a steward of the item confirmed of this entry: to be listed by itself shows nothing to anybody.';

create table heritage.item_subject_lists (
  item_id uuid not null references heritage.items (id) on delete cascade,
  community_id uuid not null references heritage.partners (id),
  completed_at timestamptz not null default now(),
  completed_by text not null default current_setting('hx.viewer'),
  primary key (item_id, community_id)
);
create index item_subject_lists_of_community on heritage.item_subject_lists (community_id);
comment on table heritage.item_subject_lists is 'For which communities a steward recorded that the subjects listed of an item are all. Until each that governs says so, there is one of whom nothing is known.';

create function heritage.viewer_governs_subject(subject uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
    select from item_subjects listed
    join item_communities way on way.item_id = listed.item_id and way.accepted_at is not null and way.left_at is null
    where listed.subject_id = subject and way.community_id = any(viewer_partners('heritage:steward')))
$$;
create function heritage.viewer_subjects() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from consent_subjects
  where person_id = viewer_person() and person_confirmed_at is not null and erased_at is null
$$;
-- Whether those listed, at least one, are all: as each community says that governs, since it opens.
create function heritage.subjects_are_all(item uuid, governing uuid[]) returns boolean
language sql stable set search_path = heritage, pg_temp
as $$
  select governing <@ array(select community_id from item_subject_lists where item_id = item)
    and exists (select from item_subjects where item_id = item)
$$;
-- All records of the person whose one record this is.
create function heritage.records_of_person(subject uuid) returns setof uuid
language sql stable rows 2 set search_path = heritage, pg_temp
as $$
  select same.id from consent_subjects one
  join consent_subjects same on coalesce(same.same_as, same.id) = coalesce(one.same_as, one.id)
  where one.id = subject
$$;
-- Whether an item needs the consent of this person, by one of the records of them. Nobody else's word is of any account.
create function heritage.subject_is_listed(subject uuid, item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from item_subjects where item_id = item and subject_id in (select records_of_person(subject)))
$$;
grant execute on function heritage.viewer_governs_subject(uuid), heritage.viewer_subjects(),
  heritage.subject_is_listed(uuid, uuid) to hx_member;

call heritage.define_record('consent_subjects',
  public_columns => 'id',
  readers => $$home_partner_id = any((select heritage.viewer_partners('consent:record'))::uuid[])
      or id in (select heritage.viewer_subjects()) or heritage.viewer_governs_subject(id)$$,
  adders => $$home_partner_id = any((select heritage.viewer_partners('consent:record'))::uuid[])$$,
  writers => $$home_partner_id = any((select heritage.viewer_partners('consent:record'))::uuid[])
      or id in (select heritage.viewer_subjects()) or heritage.viewer_governs_subject(id)$$,
  -- They are erased, never removed: what they closed stays closed.
  purgers => 'false',
  found_by => 'false',
  admits_administrators => false);
grant insert (id, home_partner_id, kind, name, contact, language, representative, majority_on, receipt_code_hash,
    search_vector, updated_at),
  update (name, contact, language, representative, majority_on, receipt_code_hash, updated_at)
  on heritage.consent_subjects to hx_member;

create function heritage.subject_is_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if new.person_id is distinct from old.person_id and new.person_id is not null
     and encode(old.receipt_code_hash, 'hex') is distinct from nullif(current_setting('hx.receipt_code', true), '') then
    raise exception 'An account is linked by the code on the receipt.' using errcode = '42501';
  end if;
  if new.same_as is distinct from old.same_as and (new.same_as is null or new.same_as = new.id) then
    raise exception 'Records that are one person stay so.' using errcode = '42501';
  end if;
  if old.erased_at is not null and new.erased_at is distinct from old.erased_at then
    raise exception 'What was erased stays erased.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger consent_subjects_changed before update on heritage.consent_subjects
  for each row execute function heritage.subject_is_changed();

-- Who may change what is known of a person: those who recorded it, stewards of an item that needs their consent, the person.
create function heritage.viewer_may_change_subject(subject uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select subject in (select viewer_subjects()) or viewer_governs_subject(subject) or exists (
    select from consent_subjects one where one.id = subject and one.home_partner_id = any(viewer_partners('consent:record')))
$$;

-- The code on the receipt is the proof, so whoever links their account needs no right of their own. It counts once a
-- steward confirmed it; and an account that was confirmed is not replaced by another.
create function heritage.link_subject_by_code(code_hash bytea)
returns table (subject_id uuid, home_partner_id uuid, is_anothers boolean)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  subject consent_subjects;
  person uuid := viewer_person();
begin
  select * into subject from consent_subjects where receipt_code_hash = code_hash and erased_at is null for no key update;
  if subject.id is null or person is null then
    return;
  end if;
  if subject.person_confirmed_at is null and subject.person_id is distinct from person then
    perform set_config('hx.receipt_code', encode(code_hash, 'hex'), true);
    update consent_subjects set person_id = person, updated_at = now() where id = subject.id;
    perform set_config('hx.receipt_code', '', true);
  end if;
  return query select subject.id, subject.home_partner_id, subject.person_confirmed_at is not null and subject.person_id <> person;
end
$$;

-- A steward's word that the account is the person's, for items that they govern, and as it is listed there now. Nobody
-- confirms their own. Gives how many items it is confirmed on.
create function heritage.confirm_subject(subject uuid, items uuid[]) returns bigint
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  person uuid;
  confirmed bigint;
begin
  select person_id into person from consent_subjects where id = subject for no key update;
  with entries as (
    update item_subjects set confirmed_person_id = person
    where subject_id = subject and item_id = any(items) and viewer_governs(item_id) and person <> viewer_person()
    returning item_id
  )
  select count(distinct item_id) into confirmed from entries;
  update consent_subjects set person_confirmed_at = coalesce(person_confirmed_at, clock_timestamp()), updated_at = now()
  where id = subject and confirmed > 0;
  return confirmed;
end
$$;

-- Several records that are one person: each word of any of them counts, and the narrower one wins. It cannot be taken back.
create function heritage.merge_subjects(subject uuid, into_subject uuid) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  first_record uuid := (select coalesce(same_as, id) from consent_subjects where id = into_subject);
  other_first uuid := (select coalesce(same_as, id) from consent_subjects where id = subject);
begin
  if not (viewer_may_change_subject(subject) and viewer_may_change_subject(into_subject)) then
    raise exception 'Both records have to be one''s own to change.' using errcode = '42501';
  end if;
  perform from consent_subjects where coalesce(same_as, id) in (first_record, other_first) order by id for no key update;
  update consent_subjects set same_as = first_record, updated_at = now()
  where coalesce(same_as, id) = other_first and id <> first_record and other_first <> first_record;
end
$$;
grant execute on function heritage.link_subject_by_code(bytea), heritage.confirm_subject(uuid, uuid[]),
  heritage.merge_subjects(uuid, uuid) to hx_member;

alter table heritage.item_subjects enable row level security;
alter table heritage.item_subject_lists enable row level security;
-- Of a part that is hidden from whoever records, what was said of it is hidden too.
create policy read on heritage.item_subjects for select to hx_member
  using (heritage.viewer_governs(item_id) or subject_id in (select heritage.viewer_subjects())
    or (heritage.viewer_may_record(item_id) and exists (select from heritage.items item where item.id = item_id offset 0)
      and (medium_id is null or exists (select from heritage.media medium where medium.id = medium_id offset 0))));
create policy list on heritage.item_subjects for insert to hx_member
  with check ((heritage.viewer_may_record(item_id) or heritage.viewer_governs(item_id))
    and exists (select from heritage.consent_subjects subject where subject.id = subject_id offset 0)
    and (medium_id is null or exists (select from heritage.media medium where medium.id = medium_id and medium.item_id = item_subjects.item_id offset 0)));
grant select, insert (item_id, subject_id, medium_id) on heritage.item_subjects to hx_member;
create policy read on heritage.item_subject_lists for select to hx_member
  using (heritage.viewer_governs(item_id)
    or (heritage.viewer_may_record(item_id) and exists (select from heritage.items item where item.id = item_id offset 0)));
create policy complete on heritage.item_subject_lists for insert to hx_member
  with check (community_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
    and heritage.community_governs(community_id, item_id)
    and exists (select from heritage.item_subjects listed where listed.item_id = item_subject_lists.item_id offset 0));
create policy reopen on heritage.item_subject_lists for delete to hx_member using (heritage.viewer_governs(item_id));
grant select, insert (item_id, community_id), delete on heritage.item_subject_lists to hx_member;
