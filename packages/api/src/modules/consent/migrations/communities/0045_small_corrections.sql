-- A rule that both sides may agree: small corrections of texts that were approved do not wait for another approval. What was
-- corrected is published at once, told to the stewards with the words from before, and taken back by either side in one call.

create table heritage.correction_agreements (
  item_id uuid not null references heritage.items (id) on delete cascade,
  partner_id uuid not null references heritage.partners (id),
  agreed_at timestamptz not null default clock_timestamp(),
  agreed_by text not null default current_setting('hx.viewer'),
  primary key (item_id, partner_id)
);
comment on table heritage.correction_agreements is 'Who agreed that small corrections of an item do not wait. It counts once its holder and all communities that govern it have.';
create index correction_agreements_of_partner on heritage.correction_agreements (partner_id);

create table heritage.item_corrections (
  id uuid primary key default uuidv7(),
  item_id uuid not null references heritage.items (id) on delete cascade,
  field text not null,
  part text not null default '',
  language text not null,
  text_before text not null,
  text_after text not null,
  outdated_before text[] not null default '{}',
  content_revision integer not null,
  partner_id uuid not null references heritage.partners (id),
  corrected_at timestamptz not null default clock_timestamp() check (corrected_at >= '1000-01-01Z' and corrected_at < '9999-01-01Z'),
  corrected_by text not null default current_setting('hx.viewer'),
  taken_back_at timestamptz,
  taken_back_by text
);
comment on table heritage.item_corrections is 'Small corrections of approved texts, with the words from before.';
comment on column heritage.item_corrections.outdated_before is 'The languages whose translation was out of date already.';
comment on column heritage.item_corrections.partner_id is 'For which side it was made: a community that governs the item, or its holder.';
create index item_corrections_of_item on heritage.item_corrections (item_id, corrected_at, id);
create index item_corrections_in_order on heritage.item_corrections (corrected_at, id);
create index item_corrections_of_partner on heritage.item_corrections (partner_id);

alter table heritage.correction_agreements enable row level security;
alter table heritage.item_corrections enable row level security;
create policy read on heritage.correction_agreements for select to hx_member
  using (heritage.viewer_governs(item_id) or heritage.viewer_is_at_holder(item_id, 'archives:write')
    or partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
create policy agree on heritage.correction_agreements for insert to hx_member
  with check ((partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
      and heritage.community_governs(partner_id, item_id))
    or heritage.viewer_keeps(item_id, partner_id));
create policy take_back on heritage.correction_agreements for delete to hx_member
  using (partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
grant select, insert (item_id, partner_id), delete on heritage.correction_agreements to hx_member;
-- The words from before are for stewards, and for those who write for the holder while nothing of the item is withheld.
create policy read on heritage.item_corrections for select to hx_member
  using (exists (select from heritage.items item where item.id = item_id
      and (not item.is_blurred or heritage.viewer_governs(item.id)) offset 0)
    and (heritage.viewer_governs(item_id) or heritage.viewer_is_at_holder(item_id, 'archives:write')));
grant select on heritage.item_corrections to hx_member;

-- Each community agreed since it governs. Another holder agrees by itself.
create function heritage.corrections_are_agreed(item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from correction_agreements agreed join items kept on kept.id = agreed.item_id
                 where kept.id = item and agreed.partner_id = kept.home_partner_id)
    and exists (select from item_communities way where way.item_id = item and way.accepted_at is not null and way.left_at is null)
    and not exists (
      select from item_communities way
      where way.item_id = item and way.accepted_at is not null and way.left_at is null and not exists (
        select from correction_agreements agreed
        where agreed.item_id = item and agreed.partner_id = way.community_id and agreed.agreed_at >= way.accepted_at))
$$;
create function heritage.holder_agrees_anew() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  delete from correction_agreements where item_id = new.id;
  return null;
end
$$;
create trigger items_corrections_end after update on heritage.items for each row
  when (old.home_partner_id <> new.home_partner_id) execute function heritage.holder_agrees_anew();

-- One place of a text, of few characters, and no figure: a year or an amount is no slip of the pen.
create function heritage.is_small_correction(text_before text, text_after text) returns boolean
language plpgsql immutable set search_path = heritage, pg_temp as $$
declare
  alike integer := 0;
  alike_at_end integer := 0;
  shorter integer := least(length(text_before), length(text_after));
begin
  while alike < shorter and substr(text_before, alike + 1, 1) = substr(text_after, alike + 1, 1) loop
    alike := alike + 1;
  end loop;
  while alike_at_end < shorter - alike
      and substr(text_before, length(text_before) - alike_at_end, 1) = substr(text_after, length(text_after) - alike_at_end, 1) loop
    alike_at_end := alike_at_end + 1;
  end loop;
  return text_before <> text_after and trim(text_after) <> ''
    and greatest(length(text_before), length(text_after)) - alike - alike_at_end <= 20
    and regexp_replace(text_before, '[^[:digit:]]', '', 'g') = regexp_replace(text_after, '[^[:digit:]]', '', 'g');
end
$$;
grant execute on function heritage.corrections_are_agreed(uuid), heritage.is_small_correction(text, text) to hx_member;

-- A translation of an original that was corrected is out of date. Where the original is put back, what was translated from the
-- corrected words is.
create function heritage.outdated_by_correction(stored jsonb, language text, outdated_before text[] default '{}') returns text[]
language sql immutable set search_path = heritage, pg_temp as $$
  select coalesce(array_agg(translation order by translation), '{}') from jsonb_object_keys(stored -> 'texts') translation
  where translation <> stored ->> 'source'
    and case when language = stored ->> 'source' then not coalesce(stored -> 'outdated' ? translation, false) or translation = any(outdated_before)
             else coalesce(stored -> 'outdated' ? translation, false) end
$$;

-- Writes one text of an item in one language, with what is out of date then, and nothing else of it: its approvals stay, since
-- the rule stands for them.
create function heritage.write_correction(item uuid, field text, part text, language text, words text, outdated_before text[]) returns void
language sql volatile set search_path = heritage, pg_temp as $$
  update items set additions = items.additions + 1, updated_at = now(), title = told.title, summary = told.summary,
    description = told.description, kind_term = told.kind_term, rights_note = told.rights_note, details = told.details,
    terms = told.terms, warnings = told.warnings
  from items stored
  cross join lateral (select text_of_item(stored, write_correction.field, write_correction.part) as was) present
  cross join lateral outdated_by_correction(was, write_correction.language, outdated_before) outdated
  cross join lateral item_with_text(stored, write_correction.field, write_correction.part,
    jsonb_set(was - 'outdated', array['texts', write_correction.language], to_jsonb(words))
      || case when outdated = '{}' then '{}' else jsonb_build_object('outdated', outdated) end) told
  where stored.id = item and items.id = stored.id
$$;

-- By a steward of a community that governs the item, or by whoever writes for its holder; both see it. Null where there is
-- nothing approved, no rule, or more than a small correction.
create function heritage.correct_item(item uuid, for_partner uuid, field text, part text, language text, words text) returns uuid
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  stored items;
  text_before jsonb;
  words_before text;
  outdated text[];
  made uuid;
begin
  select * into stored from items where id = item for no key update;
  if not (viewer_keeps(item, for_partner)
      or (for_partner = any(viewer_partners('heritage:steward')) and community_governs(for_partner, item))) then
    raise exception 'A correction is made by one of the sides.' using errcode = '42501';
  end if;
  text_before := text_of_item(stored, field, part);
  words_before := text_before #>> array['texts', language];
  outdated := array(select jsonb_array_elements_text(text_before -> 'outdated'));
  -- Names of people and places are theirs, and what is withheld is not to be told by another word.
  if field in ('CREDIT', 'PLACE') or stored.is_blurred or stored.deleted_at is not null or words_before is null
     or not corrections_are_agreed(item) or is_small_correction(words_before, words) is not true
     or not exists (select from item_approvals approval
                    where approval.item_id = item and ended_at is null and content_revision = stored.content_revision)
     or (select count(*) >= 10 from item_corrections since
         where since.item_id = item and since.content_revision = stored.content_revision
           and (since.field, since.part, since.language) = (correct_item.field, correct_item.part, correct_item.language)) then
    return null;
  end if;
  -- All translations are out of date once their original is corrected, also those that were before.
  perform write_correction(item, field, part, language, words, outdated);
  insert into item_corrections (item_id, field, part, language, text_before, text_after, outdated_before, content_revision, partner_id)
  values (item, field, part, language, words_before, words, outdated, stored.content_revision, for_partner) returning id into made;
  return made;
end
$$;

-- Either side puts the words from before back, while they are what was approved but for that: false where the item was
-- changed since, or is withheld in part.
create function heritage.take_correction_back(correction uuid) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  made item_corrections;
  stored items;
begin
  select * into made from item_corrections where id = correction;
  select * into stored from items where id = made.item_id for no key update;
  select * into made from item_corrections where id = correction for no key update;
  if stored.id is null or not (viewer_governs(stored.id) or viewer_is_at_holder(stored.id, 'archives:write')) then
    raise exception 'A correction is taken back by one of the sides.' using errcode = '42501';
  end if;
  if made.taken_back_at is not null or stored.content_revision <> made.content_revision or stored.is_blurred
     or text_of_item(stored, made.field, made.part) #>> array['texts', made.language] is distinct from made.text_after then
    return false;
  end if;
  perform write_correction(stored.id, made.field, made.part, made.language, made.text_before, made.outdated_before);
  update item_corrections set taken_back_at = clock_timestamp(), taken_back_by = current_setting('hx.viewer') where id = correction;
  return true;
end
$$;
grant execute on function heritage.correct_item(uuid, uuid, text, text, text, text), heritage.take_correction_back(uuid) to hx_member;

-- What somebody decided of corrections is held about them, also after they have left.
create function heritage.viewer_corrections() returns table (place text, id uuid, record jsonb)
language sql stable security definer set search_path = heritage, pg_temp as $$
  with who as (select viewer_person()::text as is_i where viewer_person() is not null)
  select 'item_corrections', correction.id, jsonb_build_object('item', item_id, 'corrected', case corrected_by when is_i then corrected_at end,
      'taken back', case taken_back_by when is_i then taken_back_at end)
    from item_corrections correction, who where is_i in (corrected_by, taken_back_by)
  union all
  select 'correction_agreements', md5(item_id || ' ' || partner_id)::uuid, jsonb_build_object('item', item_id, 'partner', partner_id, 'at', agreed_at)
    from correction_agreements, who where agreed_by = is_i
$$;
grant execute on function heritage.viewer_corrections() to hx_member;

insert into heritage.audit_governed (subject_type, table_name) values ('correction', 'item_corrections');
