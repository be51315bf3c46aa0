-- Copies that partners have of an item: for an exhibition, a catalogue, a page of their own. Nothing of ours reaches them, so
-- that whoever says no has each of those partners asked to take its copy down, and reads who confirmed it.

create table heritage.item_copies (
  id uuid primary key default uuidv7(),
  item_id uuid not null,
  home_partner_id uuid not null references heritage.partners (id),
  partner_id uuid not null references heritage.partners (id),
  place text not null check (place <> '' and length(place) <= 300),
  listed_at timestamptz not null default now(),
  asked_at timestamptz,
  due_on date,
  purposes text[] not null default '{}',
  media uuid[],
  subjects uuid[] not null default '{}',
  confirmed_at timestamptz,
  check ((asked_at is null) = (due_on is null))
);
comment on table heritage.item_copies is 'Where partners have copies of items. They outlive the item: a copy is there until its partner says that it is not.';
comment on column heritage.item_copies.home_partner_id is 'The holder of the item.';
comment on column heritage.item_copies.place is 'Where the copy is, so that its partner finds it.';
comment on column heritage.item_copies.asked_at is 'Since when it is to be taken down; null while nobody said no.';
comment on column heritage.item_copies.purposes is 'What was refused or withdrawn.';
comment on column heritage.item_copies.media is 'The media alone that this is about; null where it is about the whole item.';
comment on column heritage.item_copies.subjects is 'Who said no: their receipts say who confirmed.';
create index item_copies_of_item on heritage.item_copies (item_id, listed_at);
create index item_copies_of_partner on heritage.item_copies (partner_id, due_on, id);
create index item_copies_of_holder on heritage.item_copies (home_partner_id);
create index item_copies_of_subjects on heritage.item_copies using gin (subjects);
alter table heritage.item_copies enable row level security;
create policy read on heritage.item_copies for select to hx_member
  using (partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[])
    or home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]) or heritage.viewer_governs(item_id));
-- By those who keep or govern the item, seen or not; and by a partner of its own copy of what it sees.
create policy list on heritage.item_copies for insert to hx_member
  with check (asked_at is null and confirmed_at is null and (heritage.viewer_is_at_holder(item_id, 'archives:write')
    or heritage.viewer_governs(item_id) or (partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])
      and exists (select from heritage.items item where item.id = item_id offset 0))));
create policy confirm on heritage.item_copies for update to hx_member
  using (partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
grant select, insert (id, item_id, partner_id, place), update (confirmed_at) on heritage.item_copies to hx_member;

create function heritage.copy_listed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if old.confirmed_at is not null and new.confirmed_at is distinct from old.confirmed_at then
      raise exception 'It was confirmed before.' using errcode = '42501';
    end if;
    return new;
  end if;
  new.home_partner_id := (select home_partner_id from items where id = new.item_id);
  return new;
end
$$;
create trigger item_copies_listed before insert or update on heritage.item_copies
  for each row execute function heritage.copy_listed();

create function heritage.copies_to_take_down() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  update item_copies set asked_at = coalesce(asked_at, now()), due_on = coalesce(due_on, current_date + 7),
    purposes = array(select unnest(item_copies.purposes) union select unnest(said.purposes) order by 1),
    media = case when said.is_of_whole or (asked_at is not null and item_copies.media is null) then null
      else array(select unnest(item_copies.media) union select unnest(said.media) order by 1) end,
    subjects = array(select unnest(item_copies.subjects) union select unnest(said.subjects) order by 1)
  from (select item_id, array_agg(distinct purpose) as purposes, array_agg(distinct subject_id) as subjects,
          bool_or(medium_id is null) as is_of_whole, array_agg(distinct medium_id) filter (where medium_id is not null) as media
        from changed where is_consent_no(state) group by item_id) said
  where item_copies.item_id = said.item_id and confirmed_at is null;
  return null;
end
$$;
create trigger consent_events_ask_for_copies after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.copies_to_take_down();

create function heritage.copies_of_subject(subject uuid) returns jsonb
language sql stable set search_path = heritage, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('item_id', copy.item_id, 'partner', partner.name,
    'asked_on', copy.asked_at::date, 'confirmed_on', copy.confirmed_at::date) order by copy.id), '[]')
  from item_copies copy join partners partner on partner.id = copy.partner_id
  where copy.asked_at is not null and copy.subjects && array(select records_of_person(subject))
$$;

insert into heritage.audit_governed (subject_type, table_name) values ('copy', 'item_copies');

-- A receipt is for who holds its code, the person's own account, and who may record what they say. Of what was erased
-- nothing else is left to be told of than that, and when.
create function heritage.erasures_of_subject(subject uuid) returns jsonb
language sql stable set search_path = heritage, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('item_id', erasure.item_id, 'medium_id', erasure.medium_id, 'holder', holder.name,
    'due_on', erasure.due_at::date, 'erased_on', erasure.erased_at::date) order by erasure.id), '[]')
  from erasures erasure join partners holder on holder.id = erasure.home_partner_id
  where erasure.subjects && array(select records_of_person(subject))
$$;
-- Of the partner that recorded somebody, what a receipt has to say of it.
create function heritage.controller_of_receipt(partner heritage.partners) returns jsonb language sql stable
return jsonb_build_object('id', partner.id, 'kind', partner.kind, 'country', partner.country, 'website', partner.website,
  'address', nullif(concat_ws(', ', partner.street_address, concat_ws(' ', partner.postal_code, partner.locality), partner.region, partner.country), ''));
create function heritage.receipt_by_code(code_hash bytea)
returns table (subject_id uuid, language text, kind text, home_partner_id uuid, partner jsonb, telephone text, controller jsonb, words jsonb, erasures jsonb, copies jsonb)
language sql stable security definer rows 1 set search_path = heritage, pg_temp as $$
  select one.id, one.language, one.kind, partner.id, partner.name, partner.contact_telephone, controller_of_receipt(partner),
    (select coalesce(jsonb_agg(to_jsonb(word)), '[]') from words_of_subject(one.id, 1000) word), erasures_of_subject(one.id), copies_of_subject(one.id)
  from consent_subjects one join partners partner on partner.id = one.home_partner_id
  where one.receipt_code_hash = code_hash
$$;
create function heritage.receipt_of_subject(subject uuid)
returns table (subject_id uuid, language text, kind text, home_partner_id uuid, partner jsonb, telephone text, controller jsonb, words jsonb, erasures jsonb, copies jsonb)
language sql stable security definer rows 1 set search_path = heritage, pg_temp as $$
  select one.id, one.language, one.kind, partner.id, partner.name, partner.contact_telephone, controller_of_receipt(partner),
    (select coalesce(jsonb_agg(to_jsonb(word)), '[]') from words_of_subject(one.id, 1000) word
     -- Whoever records what people say reads here what they may see: no more than the person's words of that.
     where one.id in (select viewer_subjects()) or viewer_governs(word.item_id)
       or (item_is_public(word.item_id) and (word.medium_id is null or medium_is_public(word.medium_id)))
       or exists (select from items draft where draft.id = word.item_id and draft.first_accepted_at is null
                    and not draft.is_suspended and draft.home_partner_id = any(viewer_partners('archives:write')))),
    case when one.id in (select viewer_subjects()) then erasures_of_subject(one.id) else '[]' end,
    case when one.id in (select viewer_subjects()) then copies_of_subject(one.id) else '[]' end
  from consent_subjects one join partners partner on partner.id = one.home_partner_id
  where one.id = subject and (one.id in (select viewer_subjects()) or one.home_partner_id = any(viewer_partners('consent:record')))
$$;
grant execute on function heritage.receipt_by_code(bytea), heritage.receipt_of_subject(uuid) to hx_member;

-- AI_TRAINING is refused without a word; no review stands in for one. Where everybody in the item, and in this medium, said yes,
-- and those listed are all, its bytes say that they are not reserved.
create or replace function heritage.may_train_with(medium uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select coalesce((
    select bool_and(not word.needs_review and word.opens <= now() and now() < word.closes)
    from media trained
    join access_sets sets on sets.id = trained.access_set_id and sets.communities <> '{}'
    join item_subjects listed on listed.item_id = trained.item_id and (listed.medium_id is null or listed.medium_id = trained.id)
    join consent_subjects named on named.id = listed.subject_id
    join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
    cross join lateral word_of_subject(one.id, listed.medium_id is null, trained.item_id, trained.id, 'AI_TRAINING', 'infinity') word
    where trained.id = may_train_with.medium and subjects_are_all(trained.item_id, sets.communities) and (one.id = named.id
      or exists (select from consent_events event where event.subject_id = one.id and event.item_id = trained.item_id))), false)
$$;
