-- Copies that partners have of an item: for an exhibition, a catalogue, a page of their own. Nothing of ours reaches them, so
-- that whoever says no has each of those partners asked to take its copy down, and reads who confirmed it.
-- Then receipts, which say so to who said no; whether media may be trained with; and items that tell less of where and when
-- they are from (BLUR).

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

-- Somebody may want that an item stays, and that nobody learns where and when exactly it is from: BLUR. The exact facts are
-- kept apart then, for its stewards and for whoever chose this, and the row tells less: so whatever shows, sorts, filters,
-- counts or finds it knows no more than that.

create table heritage.item_exact_facts (
  item_id uuid primary key references heritage.items (id) on delete cascade,
  facts jsonb not null default '{"places": {}}' check (jsonb_typeof(facts -> 'places') = 'object'),
  changed_in xid8 not null default pg_current_xact_id()
);
comment on table heritage.item_exact_facts is 'What blurred items do not tell: their dates, the names of their places, and where and when they were recorded.';
comment on column heritage.item_exact_facts.changed_in is 'The transaction that blurred it or showed it again: that one alone writes by which words it is found.';
create index item_exact_facts_changed on heritage.item_exact_facts (changed_in);
alter table heritage.item_exact_facts enable row level security;

-- Whether anybody wants it whose word stands, but for those named. A later yes of theirs without an end lifts it, for each
-- purpose to which they said no; their own no only their own yes.
create function heritage.is_blur_wanted(item uuid, but_for uuid[] default '{}') returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (
    select from consent_events wish
    cross join unnest(case wish.purpose when 'EVERY_USE' then '{COMMUNITY_ACCESS,PARTNER_ACCESS,PUBLIC_ONLINE,MAP_PUBLICATION}' else array[wish.purpose] end) asked_for
    where wish.item_id = item and wish.medium_id is null and wish.leaves = 'BLUR' and wish.subject_id <> all(but_for)
      and not exists (
        select from consent_events yes
        where yes.item_id = item and yes.medium_id is null and yes.subject_id = wish.subject_id and yes.purpose = asked_for
          and yes.state in ('GIVEN', 'RENEWED') and yes.sequence > wish.sequence and yes.happened_on > wish.happened_on
          and yes.valid_from <= now() and yes.valid_until is null and (wish.said_by <> 'SUBJECT' or yes.said_by = 'SUBJECT')))
$$;
create policy read on heritage.item_exact_facts for select to hx_member
  using (exists (select from heritage.items item where item.id = item_id and item.is_blurred offset 0)
    and (heritage.viewer_governs(item_id) or (item_id in (select heritage.viewer_own_items())
      and not heritage.is_blur_wanted(item_id, array(select heritage.viewer_subjects())))));
grant select on heritage.item_exact_facts to hx_member;
grant execute on function heritage.is_blur_wanted(uuid, uuid[]) to hx_member;

-- The first year of the decade of a day; null outside of the years that are written with four digits.
create function heritage.decade_of(day integer) returns integer language sql immutable
return case when day between -719162 and 2932896 then extract(year from date '1970-01-01' + day)::integer / 10 * 10 end;

-- Whatever is written of a blurred item, by whomever, is kept apart. Who saves what they read takes nothing away.
create function heritage.item_tells_less() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  kept jsonb := (select facts from item_exact_facts where item_id = new.id for no key update);
  dated jsonb := kept -> 'date';
  first_decade integer;
  last_decade integer;
begin
  if new.date_as_written is not null then
    dated := jsonb_build_object('date_as_written', new.date_as_written, 'date_edtf', new.date_edtf, 'earliest', new.earliest,
      'latest', new.latest, 'decades', new.decades);
  end if;
  update item_exact_facts set facts = kept || jsonb_build_object('date', dated, 'details', coalesce(kept -> 'details', '{}') || coalesce((
    select jsonb_object_agg(told.key, told.value) from jsonb_each(new.details) told where told.key in ('place', 'recordedOn')), '{}'))
  where item_id = new.id;
  first_decade := decade_of((dated ->> 'earliest')::integer);
  last_decade := decade_of((dated ->> 'latest')::integer);
  new.date_as_written := null;
  new.date_edtf := case when first_decade = last_decade then lpad((first_decade / 10)::text, 3, '0') || 'X' end;
  new.earliest := make_date(first_decade + (first_decade = 0)::integer, 1, 1) - date '1970-01-01';
  new.latest := make_date(last_decade + 9, 12, 31) - date '1970-01-01';
  new.decades := array(select jsonb_array_elements_text(dated -> 'decades')::integer);
  new.details := new.details - '{place,recordedOn}'::text[];
  return new;
end
$$;
-- Triggers come in the order of their names: this is before it is asked whether what was approved has changed.
create trigger items_blurred before update of date_as_written, date_edtf, earliest, latest, decades, details, is_blurred on heritage.items
  for each row when (new.is_blurred) execute function heritage.item_tells_less();

create function heritage.place_tells_less() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if new.names -> 'texts' <> '{}' and exists (select from items where id = new.item_id and is_blurred) then
    update item_exact_facts set facts = jsonb_set(facts, array['places', new.key::text], new.names) where item_id = new.item_id;
    new.names := '{"source": "und", "texts": {}}';
  end if;
  return new;
end
$$;
create trigger item_places_less before insert or update on heritage.item_places
  for each row execute function heritage.place_tells_less();

-- Whether what is withheld stands in the item's texts, or in those of its media: a year, words of a date, the name of a place.
create function heritage.texts_tell_exact_facts(item uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  with withheld as (
    select lower(told.word) as word from item_exact_facts kept cross join lateral (
      select kept.facts #>> '{date,date_as_written}'
      union all select (regexp_matches(concat_ws(' ', kept.facts #>> '{date,date_as_written}', kept.facts #>> '{date,date_edtf}',
        kept.facts #>> '{details,recordedOn}'), '\d{4}', 'g'))[1]
      union all select name.value from jsonb_each(kept.facts -> 'places') place, jsonb_each_text(place.value -> 'texts') name
      union all select name.value from jsonb_each_text(kept.facts #> '{details,place,texts}') name) told (word)
    where kept.item_id = item and length(told.word) > 1
  ), telling as (
    select lower(concat_ws(' ', title, summary, description, kind_term, rights_note, details, terms, contributors, warnings, notices,
      community_notices, accession_number, slug)) as words from items where id = item
    union all select lower(concat_ws(' ', alternative_text, credit, content_warning)) from media where item_id = item)
  select exists (select from withheld, telling where position(withheld.word in telling.words) > 0)
$$;

-- It stays as it was for whoever sees it, without what is exact; but where its texts tell that, its stewards decide first.
create function heritage.blur_item(item uuid) returns void
language plpgsql volatile set search_path = heritage, pg_temp as $$
begin
  insert into item_exact_facts (item_id) values (item)
  on conflict (item_id) do update set facts = excluded.facts, changed_in = excluded.changed_in;
  -- Less is told: nobody needs to approve that. Until it is known by which words it is found now, it is found by none.
  update items set is_blurred = true, additions = additions + 1, search_vector = '' where id = item;
  update item_places set names = names where item_id = item;
  delete from item_additions where item_id = item and (field = 'PLACE' or (field = 'DETAILS' and part = 'place'));
  if texts_tell_exact_facts(item) then
    perform end_approvals(array[item], 'CONSENT');
  end if;
end
$$;
-- Once nobody wants it any more its stewards see it as it was, and whoever else, when they have approved that.
create function heritage.unblur_item(item uuid) returns void
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  kept jsonb := (select facts from item_exact_facts where item_id = item);
begin
  perform end_approvals(array[item], 'CONSENT');
  update items set is_blurred = false, search_vector = '',
    date_as_written = kept #>> '{date,date_as_written}', date_edtf = kept #>> '{date,date_edtf}',
    earliest = (kept #>> '{date,earliest}')::integer, latest = (kept #>> '{date,latest}')::integer,
    decades = array(select jsonb_array_elements_text(kept #> '{date,decades}')::integer),
    details = case when kind = 'ORAL_HISTORY' and kept -> 'details' <> '{}' then coalesce(details, '{}') || (kept -> 'details') else details end
  where id = item;
  update item_places set names = coalesce(kept #> array['places', key::text], names) where item_id = item;
  update item_exact_facts set facts = '{"places": {}}', changed_in = pg_current_xact_id() where item_id = item;
end
$$;

create function heritage.blur_asked() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform case when asked.is_wanted then blur_item(asked.id) else unblur_item(asked.id) end
  from (select items.id, items.is_blurred, is_blur_wanted(items.id) as is_wanted from items
        where items.id in (select item_id from changed where items.is_blurred or leaves = 'BLUR') order by 1) asked
  where asked.is_blurred <> asked.is_wanted;
  return null;
end
$$;
create trigger consent_events_blurred after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.blur_asked();

-- By which words it is found then is worked out where words are, in the transaction that blurred it, whoever that was: what
-- is told for that is what it still tells.
create function heritage.blurred_items_to_index() returns table (id uuid, texts jsonb[])
language sql stable security definer set search_path = heritage, pg_temp as $$
  select found.id, found.texts from item_exact_facts blurred
  join searched_texts found on found.relation = 'items' and found.id = blurred.item_id
  where blurred.changed_in = pg_current_xact_id_if_assigned()
$$;
create function heritage.index_blurred_item(item uuid, words tsvector) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  update items set search_vector = words where id = item
    and exists (select from item_exact_facts where item_id = item and changed_in = pg_current_xact_id_if_assigned())
$$;
grant execute on function heritage.blurred_items_to_index(), heritage.index_blurred_item(uuid, tsvector) to hx_member;
