-- Translations of a medium's credit and of its warning wait for approval, as its alternative text does.
alter table heritage.media_additions
  alter alternative_text drop not null,
  add credit jsonb,
  add content_warning jsonb,
  add check (num_nonnulls(alternative_text, credit, content_warning) > 0);
comment on table heritage.media_additions is 'Texts of media that wait for the communities.';
comment on column heritage.media_additions.alternative_text is 'The whole text, as it would be; null where nothing is added to it.';
comment on column heritage.media_additions.credit is 'As alternative_text: more languages of what is there.';
comment on column heritage.media_additions.content_warning is 'As credit.';
grant insert (credit, content_warning) on heritage.media_additions to hx_member;

-- Whether a text only has more languages than another, or is the first.
create function heritage.adds_languages(present jsonb, added jsonb) returns boolean language sql immutable
return added is null or (coalesce(present -> 'texts', '{}') <@ (added -> 'texts')
  and (present is null or present ->> 'source' = added ->> 'source'));
create or replace function heritage.approve_media_addition(addition uuid) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  waiting media_additions;
  governing uuid[];
  mine uuid[];
begin
  select * into waiting from media_additions where id = addition for no key update;
  select sets.communities into governing
  from media join access_sets sets on sets.id = media.access_set_id where media.id = waiting.medium_id;
  mine := array(select unnest(governing) intersect select unnest(viewer_partners('heritage:steward')));
  if mine = '{}' or viewer_person() is null then
    raise exception 'Only a steward approves an addition.' using errcode = '42501';
  end if;
  update media_additions set approved_for = array(select unnest(approved_for) union select unnest(mine))
  where id = addition returning * into waiting;
  if not governing <@ waiting.approved_for then
    return false;
  end if;
  update media set additions = additions + 1, updated_at = now(),
    alternative_text = coalesce(waiting.alternative_text, alternative_text), credit = coalesce(waiting.credit, credit),
    content_warning = coalesce(waiting.content_warning, content_warning)
  where id = waiting.medium_id and (waiting.alternative_text is null or not is_decorative)
    and adds_languages(alternative_text, waiting.alternative_text)
    -- Who is to be named, and what is warned of, is approved with the medium; here only in other languages.
    and (waiting.credit is null or (credit is not null and adds_languages(credit, waiting.credit)))
    and (waiting.content_warning is null
      or (content_warning is not null and adds_languages(content_warning, waiting.content_warning)));
  if not found then
    return false;
  end if;
  delete from media_additions where id = addition;
  return true;
end
$$;
