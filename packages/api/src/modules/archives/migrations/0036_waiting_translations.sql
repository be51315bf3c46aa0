-- Translations that wait: what software wrote until a person has accepted it, and what was written after communities approved
-- the item until its stewards approve that too. Nobody sees one but those who may change the item.
create table heritage.item_additions (
  id uuid primary key default uuidv7(),
  item_id uuid not null,
  home_partner_id uuid not null,
  field text not null check (field in (
    'TITLE', 'SUMMARY', 'DESCRIPTION', 'KIND_TERM', 'RIGHTS_NOTE', 'DETAILS', 'COMMUNITY', 'TOPIC', 'WARNING', 'CREDIT', 'PLACE')),
  part text not null default '' check (length(part) <= 200),
  original text not null default '',
  language text not null,
  text text not null check (text <> '' and length(text) <= 20000),
  origin text not null check (origin in ('HUMAN', 'MACHINE')),
  translator text check (length(translator) <= 300),
  reviewer text check (length(reviewer) <= 300),
  accepted_at timestamptz,
  approved_for uuid[] not null default '{}',
  created_at timestamptz not null default now(),
  unique (item_id, field, part, language),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on update cascade on delete cascade
);
comment on table heritage.item_additions is 'Translations of an item that wait for a person to accept them, or for its communities.';
comment on column heritage.item_additions.part is 'Which text, where the field has several: a path in the structure, a key, a word.';
comment on column heritage.item_additions.original is 'What was translated. Of a field with several texts another may stand at the same place meanwhile.';
comment on column heritage.item_additions.accepted_at is 'When a person accepted what software wrote.';
comment on column heritage.item_additions.approved_for is 'The communities whose stewards approved it.';
call heritage.define_item_part('item_additions');
revoke insert on heritage.item_additions from hx_member;
grant insert (id, item_id, home_partner_id, field, part, original, language, text, origin, translator), update (text, origin, translator, original)
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

-- One text of an item, and the item with another in its place: the one that a part names, where its field has several. Null
-- where there is no such text.
create function heritage.named_element(list jsonb, of_field text, part text) returns jsonb language sql immutable
return (select one from jsonb_array_elements(list) one
        where coalesce(one ->> 'vocabulary', of_field) = of_field and coalesce(one ->> 'key', one ->> 'kind') = part limit 1);
create function heritage.text_of_item(item heritage.items, field text, part text) returns jsonb
language sql stable set search_path = heritage, pg_temp
return nullif(case field
  when 'TITLE' then item.title when 'SUMMARY' then item.summary when 'DESCRIPTION' then item.description
  when 'KIND_TERM' then item.kind_term when 'RIGHTS_NOTE' then item.rights_note
  when 'DETAILS' then case when item.details #> string_to_array(part, '.') ? 'texts' then item.details #> string_to_array(part, '.') end
  when 'WARNING' then heritage.named_element(item.warnings, field, part) -> 'note'
  when 'CREDIT' then heritage.named_element(item.contributors, field, part) -> 'name'
  when 'PLACE' then (select names from heritage.item_places where item_id = item.id and key::text = part and names -> 'texts' <> '{}')
  else heritage.named_element(item.terms, field, part) -> 'label' end, 'null');
create function heritage.list_with_text(list jsonb, field text, part text, name text, told jsonb) returns jsonb
language sql immutable set search_path = heritage, pg_temp
return (select jsonb_agg(case when one = heritage.named_element(list, field, part) then jsonb_set(one, array[name], told) else one end order by place)
        from jsonb_array_elements(list) with ordinality as of_list (one, place));
create function heritage.item_with_text(item heritage.items, field text, part text, told jsonb) returns heritage.items
language plpgsql immutable set search_path = heritage, pg_temp as $$
begin
  case field
    when 'TITLE' then item.title := told;
    when 'SUMMARY' then item.summary := told;
    when 'DESCRIPTION' then item.description := told;
    when 'KIND_TERM' then item.kind_term := told;
    when 'RIGHTS_NOTE' then item.rights_note := told;
    when 'DETAILS' then item.details := jsonb_set(item.details, string_to_array(part, '.'), told, false);
    when 'WARNING' then item.warnings := list_with_text(item.warnings, field, part, 'note', told);
    when 'CREDIT' then item.contributors := list_with_text(item.contributors, field, part, 'name', told);
    when 'PLACE' then null;
    else item.terms := list_with_text(item.terms, field, part, 'label', told);
  end case;
  return item;
end
$$;
grant execute on function heritage.named_element(jsonb, text, text), heritage.text_of_item(heritage.items, text, text),
  heritage.list_with_text(jsonb, text, text, text, jsonb), heritage.item_with_text(heritage.items, text, text, jsonb) to hx_member;

-- Writes an approved translation into its item, whose approvals stay: they are for what was there.
create function heritage.merge_addition(addition uuid, merged jsonb) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  waiting item_additions;
  present jsonb;
begin
  select * into waiting from item_additions where id = addition;
  perform from items where id = waiting.item_id for no key update;
  select text_of_item(items, waiting.field, waiting.part) into present
  from items join access_sets sets on sets.id = items.access_set_id
  where items.id = waiting.item_id and sets.communities <@ waiting.approved_for and sets.communities <> '{}'
    and sets.communities && viewer_partners('heritage:steward')
    and (waiting.origin = 'HUMAN' or waiting.accepted_at is not null);
  -- All that is told apart from what is there is the translation that was approved, of what was translated.
  if present is null or merged #>> array['texts', waiting.language] is distinct from waiting.text
    or (waiting.part <> '' and present #>> array['texts', present ->> 'source'] <> waiting.original)
    or (merged - 'lineage' - 'outdated') #- array['texts', waiting.language]
       is distinct from (present - 'lineage' - 'outdated') #- array['texts', waiting.language] then
    return false;
  end if;
  update items set additions = items.additions + 1, updated_at = now(), title = told.title, summary = told.summary,
    description = told.description, kind_term = told.kind_term, rights_note = told.rights_note, details = told.details,
    terms = told.terms, warnings = told.warnings, contributors = told.contributors
  from items stored cross join lateral item_with_text(stored, waiting.field, waiting.part, merged) told
  where stored.id = waiting.item_id and items.id = stored.id;
  if waiting.field = 'PLACE' then
    update item_places set names = merged, additions = additions + 1 where item_id = waiting.item_id and key::text = waiting.part;
  elsif waiting.field = 'CREDIT' then
    update item_names set name = case when name = present then merged else name end,
      credited_as = case when credited_as = present then merged else credited_as end
    where item_id = waiting.item_id and key::text = waiting.part;
  end if;
  delete from item_additions where id = addition;
  return true;
end
$$;
grant execute on function heritage.accept_addition(uuid, text), heritage.approve_addition(uuid),
  heritage.merge_addition(uuid, jsonb) to hx_member;
