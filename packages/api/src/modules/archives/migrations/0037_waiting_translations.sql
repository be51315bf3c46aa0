-- Translations that wait: what software wrote until a person has accepted it, and what was written after communities approved
-- the item until its stewards approve that too. Nobody sees one but those who may change the item.
create table heritage.item_additions (
  id uuid primary key default uuidv7(),
  item_id uuid not null,
  home_partner_id uuid not null,
  field text not null check (field in ('TITLE', 'SUMMARY', 'DESCRIPTION')),
  language text not null,
  text text not null check (text <> '' and length(text) <= 20000),
  origin text not null check (origin in ('HUMAN', 'MACHINE')),
  translator text check (length(translator) <= 300),
  reviewer text check (length(reviewer) <= 300),
  accepted_at timestamptz,
  approved_for uuid[] not null default '{}',
  created_at timestamptz not null default now(),
  unique (item_id, field, language),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on delete cascade
);
comment on table heritage.item_additions is 'Translations of an item that wait for a person to accept them, or for its communities.';
comment on column heritage.item_additions.accepted_at is 'When a person accepted what software wrote.';
comment on column heritage.item_additions.approved_for is 'The communities whose stewards approved it.';
call heritage.define_item_part('item_additions');
revoke insert on heritage.item_additions from hx_member;
grant insert (id, item_id, home_partner_id, field, language, text, origin, translator), update (text, origin, translator)
  on heritage.item_additions to hx_member;

-- Who proposes another wording begins again.
create function heritage.item_addition_reworded() returns trigger language plpgsql as $$
begin
  new.accepted_at := null;
  new.reviewer := null;
  new.approved_for := '{}';
  return new;
end
$$;
create trigger item_additions_reworded before update on heritage.item_additions
  for each row when ((old.text, old.origin) is distinct from (new.text, new.origin))
  execute function heritage.item_addition_reworded();

-- A person, never a key, accepts what software wrote: whoever may change the item, and sees it.
create function heritage.accept_addition(addition uuid, reviewer text) returns boolean
language sql volatile security definer set search_path = heritage, pg_temp
as $$
  with accepted as (
    update item_additions set accepted_at = now(), reviewer = accept_addition.reviewer
    where id = addition and origin = 'MACHINE' and accepted_at is null and viewer_person() is not null
      and (home_partner_id = any(viewer_partners('archives:write'))
           or item_id in (select items.id from items where access_set_id in (select viewer_steward_sets())))
    returning id)
  select exists (select from accepted)
$$;

-- A steward approves for the communities that they speak for. True once each that governs has, and nothing else is missing.
create function heritage.approve_addition(addition uuid) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  governing uuid[];
  mine uuid[];
  approved uuid[];
begin
  select sets.communities into governing
  from item_additions waiting join items on items.id = waiting.item_id join access_sets sets on sets.id = items.access_set_id
  where waiting.id = addition for no key update of waiting;
  mine := array(select unnest(governing) intersect select unnest(viewer_partners('heritage:steward')));
  if coalesce(array_length(mine, 1), 0) = 0 or viewer_person() is null then
    raise exception 'Only a steward approves an addition.' using errcode = '42501';
  end if;
  update item_additions set approved_for = array(select unnest(approved_for) union select unnest(mine))
  where id = addition returning approved_for into approved;
  return governing <@ approved
    and exists (select from item_additions where id = addition and (origin = 'HUMAN' or accepted_at is not null));
end
$$;

-- Writes an approved translation into its item, whose approvals stay: they are for what was there.
create function heritage.merge_addition(addition uuid, merged jsonb, words tsvector) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  waiting item_additions;
  present jsonb;
begin
  select * into waiting from item_additions where id = addition;
  perform from items where id = waiting.item_id for no key update;
  select case waiting.field when 'TITLE' then title when 'SUMMARY' then summary else description end into present
  from items join access_sets sets on sets.id = items.access_set_id
  where items.id = waiting.item_id and sets.communities <@ waiting.approved_for and sets.communities <> '{}'
    and sets.communities && viewer_partners('heritage:steward')
    and (waiting.origin = 'HUMAN' or waiting.accepted_at is not null);
  -- All that is told apart from what is there is the translation that was approved.
  if present is null or merged #>> array['texts', waiting.language] is distinct from waiting.text
    or (merged - 'lineage' - 'outdated') #- array['texts', waiting.language]
       is distinct from (present - 'lineage' - 'outdated') #- array['texts', waiting.language] then
    return false;
  end if;
  update items set additions = additions + 1, search_vector = words, updated_at = now(),
    title = case waiting.field when 'TITLE' then merged else title end,
    summary = case waiting.field when 'SUMMARY' then merged else summary end,
    description = case waiting.field when 'DESCRIPTION' then merged else description end
  where id = waiting.item_id;
  delete from item_additions where id = addition;
  return true;
end
$$;
grant execute on function heritage.accept_addition(uuid, text), heritage.approve_addition(uuid),
  heritage.merge_addition(uuid, jsonb, tsvector) to hx_member;
