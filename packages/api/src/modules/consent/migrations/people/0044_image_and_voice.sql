-- Beside who sees an item: whether a picture, a sound or a video may show or let hear those who are in it. IMAGE_OF_PERSON and
-- VOICE are asked by the medium that does it, in addition to what each circle asks; without a yes they are refused.

create function heritage.uses_of_medium(kind text) returns text[] language sql immutable
return case kind when 'IMAGE' then '{IMAGE_OF_PERSON}' when 'AUDIO' then '{VOICE}' when 'VIDEO' then '{IMAGE_OF_PERSON,VOICE}'
  else '{}' end::text[];

-- As in 0027, but for a no to every use that is to leave the item without its exact place and date: that is none to being
-- seen or heard in its media. Said of being seen or heard by name, it is one.
create or replace function heritage.state_of_consent(subject uuid, item uuid, medium uuid, asked_for text, seen timestamptz,
  out opens timestamptz, out closes timestamptz, out needs_review boolean, out is_said boolean, out refuses boolean)
language plpgsql stable set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  event record;
  standing_state text := 'UNKNOWN';
  valid_from timestamptz;
  valid_until timestamptz;
  said_by text;
  own_no date;
  other_no date;
  majority timestamptz;
begin
  is_said := false;
  for event in
    select state, said_by, happened_on, valid_from, valid_until from consent_events
    where subject_id = subject and item_id = item
      and (purpose = asked_for or (purpose = 'EVERY_USE' and asked_for not in ('RECORDING', 'ARCHIVING')))
      and case when medium is null then medium_id is null and not leaves_item(leaves, asked_for)
                 and not (purpose = 'EVERY_USE' and leaves is not distinct from 'BLUR' and asked_for in ('IMAGE_OF_PERSON', 'VOICE'))
               else medium_id = medium or (medium_id is null and leaves = 'METADATA_ONLY') end
      and (recorded_at <= seen or state not in ('GIVEN', 'RENEWED', 'UNKNOWN'))
    order by sequence
  loop
    is_said := true;
    if is_consent_no(event.state) then
      if event.said_by = 'SUBJECT' then
        own_no := greatest(own_no, event.happened_on);
      else
        other_no := greatest(other_no, event.happened_on);
      end if;
    elsif event.state in ('GIVEN', 'RENEWED') then
      continue when event.happened_on <= greatest(own_no, other_no);
      other_no := null;
      if event.said_by = 'SUBJECT' then
        own_no := null;
      end if;
    end if;
    standing_state := event.state;
    said_by := event.said_by;
    valid_from := event.valid_from;
    valid_until := event.valid_until;
  end loop;
  opens := 'infinity';
  closes := '-infinity';
  needs_review := false;
  refuses := own_no is not null or other_no is not null;
  if refuses then
    return;
  end if;
  if standing_state = 'UNKNOWN' then
    opens := '-infinity';
    closes := 'infinity';
    needs_review := true;
  elsif standing_state in ('GIVEN', 'RENEWED') then
    -- A guardian's grant ends at majority; until then a child's own is not enough.
    select majority_on::timestamp at time zone 'UTC' into majority from consent_subjects where id = subject;
    opens := greatest(valid_from, case when said_by = 'SUBJECT' then majority end);
    closes := least(valid_until, case when said_by <> 'SUBJECT' then majority end, 'infinity');
  end if;
end
$$;

-- What those in a medium said of being seen and heard in it. Who is listed for the medium is in it, and is asked as for a
-- circle. Of those listed for the whole item nobody knows whether they are, and who deposited a medium is not: their no
-- closes it, and nothing else is asked of them.
create function heritage.words_of_uses(item uuid, medium heritage.media, seen timestamptz)
returns table (subject_id uuid, purpose text, listed_at timestamptz, opens timestamptz, closes timestamptz, needs_review boolean)
language sql stable rows 5 set search_path = heritage, pg_temp as $$
  select one.id, asked.purpose, listed.listed_at, word.opens, word.closes, word.needs_review
  from item_subjects listed
  join consent_subjects named on named.id = listed.subject_id
  join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
  cross join unnest(uses_of_medium(medium.kind)) asked (purpose)
  cross join lateral (select listed.medium_id is not null and named.kind <> 'DEPOSITOR' as is_in_it) place
  cross join lateral (
    select said.opens, said.closes, said.needs_review
    from word_of_subject(one.id, false, words_of_uses.item, medium.id, asked.purpose, seen) said where place.is_in_it
    union all
    select 'infinity', '-infinity', false
    where not place.is_in_it and ((state_of_consent(one.id, words_of_uses.item, null, asked.purpose, seen)).refuses
      or (state_of_consent(one.id, words_of_uses.item, medium.id, asked.purpose, seen)).refuses)) word
  where listed.item_id = words_of_uses.item and (listed.medium_id is null or listed.medium_id = medium.id)
    and (exists (select from item_subjects also where also.subject_id = one.id and also.item_id = words_of_uses.item)
      or exists (select from consent_events event where event.subject_id = one.id and event.item_id = words_of_uses.item))
$$;

-- When the stewards read what they approved, and until when what begins later than that opens by itself.
create function heritage.read_of_circle(item heritage.items, medium heritage.media, of_circle text,
  out seen timestamptz, out opens_by timestamptz)
language sql stable set search_path = heritage, pg_temp as $$
  select coalesce(min(seen_at), 'infinity'), coalesce(min(case when opens_when_due then 'infinity' else seen_at end), 'infinity')
  from item_approvals approval
  where approval.item_id = (item).id and circle = of_circle and role = 'STEWARD' and approval_covers(approval, item, medium)
    and community_governs(partner_id, (item).id)
$$;

-- A circle of a medium is open while it is approved and consented to, and those in it may be seen and heard.
alter function heritage.circle_of(heritage.items, heritage.media, text, uuid[]) rename to circle_consented_to;
create function heritage.circle_of(item heritage.items, medium heritage.media, of_circle text, governing uuid[],
  out opens timestamptz, out closes timestamptz, out reviews uuid[])
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  approved record;
  word record;
  review uuid;
begin
  select consented.opens, consented.closes, consented.reviews into opens, closes, reviews
  from circle_consented_to(item, medium, of_circle, governing) consented;
  if medium.id is null or opens >= closes then
    return;
  end if;
  approved := read_of_circle(item, medium, of_circle);
  for word in select * from words_of_uses(item.id, medium, approved.seen) loop
    opens := greatest(opens, word.opens);
    closes := least(closes, word.closes);
    if opens > approved.opens_by then
      closes := '-infinity';
    end if;
    if word.needs_review then
      review := review_for(item.id, word.purpose, governing, case of_circle when 'PUBLIC' then item.home_partner_id end, word.listed_at);
      if review is null then
        closes := '-infinity';
      end if;
      reviews := reviews || review;
    end if;
    if opens >= closes then
      opens := 'infinity';
      closes := '-infinity';
      reviews := '{}';
      return;
    end if;
  end loop;
end
$$;

-- Stewards are told so, as of the purposes of the circles.
alter function heritage.access_facts(uuid, uuid, text) rename to access_facts_of_circles;
create function heritage.access_facts(item_id uuid, medium_id uuid, asked_viewer text)
returns table (code text, circle text, admits boolean, partner_id uuid, protocol_id uuid, subject_id uuid, purpose text)
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  item items;
  medium media;
  is_item_seen boolean := true;
begin
  for code, circle, admits, partner_id, protocol_id, subject_id, purpose in
    select * from access_facts_of_circles(access_facts.item_id, access_facts.medium_id, asked_viewer)
  loop
    is_item_seen := is_item_seen and code <> 'ITEM_NOT_SEEN';
    return next;
  end loop;
  if access_facts.medium_id is null or not is_item_seen or not viewer_governs(access_facts.item_id) then
    return;
  end if;
  select * into item from items where items.id = access_facts.item_id;
  select * into medium from media where media.id = access_facts.medium_id and media.item_id = item.id;
  return query
    select case when word.needs_review and word.opens < word.closes then 'UNKNOWN_CONSENT'
                when word.opens < word.closes and now() >= word.closes then 'CONSENT_ENDED'
                when word.opens < word.closes and word.opens <= now() then 'EMBARGO_ENDED'
                when word.opens < word.closes then 'CONSENT_LATER' else 'NO_CONSENT' end,
      windows.circle, false, null::uuid, null::uuid, word.subject_id, word.purpose
    from (values ('COMMUNITY', medium.community_from, medium.community_until), ('PARTNERS', medium.partners_from, medium.partners_until),
      ('PUBLIC', medium.public_from, medium.public_until)) windows (circle, opens, closes)
    cross join lateral read_of_circle(item, medium, windows.circle) approved
    cross join lateral words_of_uses(item.id, medium, approved.seen) word
    where (windows.circle = 'PUBLIC' or asked_viewer <> '') and not (windows.opens <= now() and now() < windows.closes)
      and (word.opens > now() or now() >= word.closes or word.opens > approved.opens_by
        or (word.needs_review and not exists (select from reviews_covering(item.id, word.purpose,
          array(select community_id from item_communities way where way.item_id = item.id and accepted_at is not null and left_at is null),
          case windows.circle when 'PUBLIC' then item.home_partner_id end, word.listed_at))));
end
$$;
grant execute on function heritage.access_facts(uuid, uuid, text) to hx_member;
revoke execute on function heritage.access_facts_of_circles(uuid, uuid, text) from hx_member;

-- A no ends the approvals of what it is about, of whatever purpose. One to being seen or heard is about those media.
create or replace function heritage.consent_recorded() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform end_approvals(array(
    select distinct item_id from changed
    where is_consent_no(state) and medium_id is null and leaves is distinct from 'METADATA_ONLY'
      and purpose not in ('IMAGE_OF_PERSON', 'VOICE')
      and not (leaves is not distinct from 'BLUR' and purpose <> 'ARCHIVING')), 'CONSENT');
  perform end_media_approvals(item_id, medium_id) from (
    select distinct item_id, medium_id from changed
    where is_consent_no(state) and (medium_id is not null or leaves = 'METADATA_ONLY')
    union
    select changed.item_id, media.id from changed join media on media.item_id = changed.item_id
    where is_consent_no(state) and medium_id is null and purpose = any(uses_of_medium(media.kind))) closed;
  -- Whatever is withdrawn as a whole stays away by its name in the source it came from, though its record may be purged.
  insert into suppressed_references (home_partner_id, source, value)
  select reference.home_partner_id, reference.source, reference.value from item_references reference
  where reference.item_id in (
    select item_id from changed
    where is_consent_no(state) and medium_id is null
      and (leaves = 'ERASE' or (coalesce(leaves, 'HIDE') in ('HIDE', 'TOMBSTONE')
        and purpose in ('EVERY_USE', 'ARCHIVING', 'COMMUNITY_ACCESS', 'PARTNER_ACCESS', 'PUBLIC_ONLINE'))))
  on conflict do nothing;
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;

-- What was compiled before is compiled again. Only media can have become narrower.
select heritage.compile_items(array(
  select item_id from heritage.item_subjects where medium_id is not null
  union select item_id from heritage.consent_events where purpose in ('IMAGE_OF_PERSON', 'VOICE')));
