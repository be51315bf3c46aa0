-- Who stands where: asked once a statement. Most people stand nowhere, and are told so before any set is looked at.
create or replace function heritage.viewer_steward_sets() returns setof uuid
language plpgsql stable security definer set search_path = heritage, pg_temp
as $$
declare
  governed uuid[] := viewer_partners('heritage:steward');
begin
  if governed <> '{}' then
    return query select id from access_sets where only_community = any(governed)
      union all select id from access_sets where cardinality(communities) > 1 and communities && governed;
  end if;
end
$$;
create or replace function heritage.viewer_offered_sets() returns setof uuid
language plpgsql stable security definer set search_path = heritage, pg_temp
as $$
declare
  asked uuid[] := viewer_partners('heritage:steward');
begin
  if asked <> '{}' then
    return query select id from access_sets where offered_to && asked;
  end if;
end
$$;
create function heritage.sets_that_admit(admitting uuid[]) returns setof uuid
language plpgsql stable rows 10 set search_path = heritage, pg_temp
as $$
declare
  opened uuid[] := array(select protocol from unnest(admitting) protocol where protocol_is_open(protocol));
begin
  if opened <> '{}' then
    return query select candidate.access_set_id from (
      select distinct part.access_set_id from access_set_protocols part
      where part.protocol_id = any(opened) and part.is_own) candidate
    join access_sets on access_sets.id = candidate.access_set_id
    where access_sets.is_any or not exists (
      select from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
      where part.access_set_id = candidate.access_set_id
        and not (protocol.id = any(opened) or (protocol.reach = 'PUBLIC' and protocol_is_open(protocol.id))));
  end if;
end
$$;
create or replace function heritage.viewer_community_sets() returns setof uuid
language plpgsql stable security definer set search_path = heritage, pg_temp
as $$
declare
  mine uuid[] := array(select viewer_protocols());
begin
  if mine <> '{}' then
    return query select admitting from sets_that_admit(mine) admitting
      where (select community_until > now() from access_sets where id = admitting);
  end if;
end
$$;
create or replace function heritage.viewer_partner_sets() returns setof uuid
language plpgsql stable security definer set search_path = heritage, pg_temp
as $$
declare
  listed uuid[] := array(
    select named.protocol_id from memberships membership
    join protocol_partners named on named.partner_id = membership.home_partner_id
    join protocols protocol on protocol.id = named.protocol_id and protocol.reach <> 'MEMBERS'
    where membership.person_id = viewer_person());
begin
  if listed <> '{}' then
    return query select admitting from sets_that_admit(listed) admitting
      where (select partners_until > now() from access_sets where id = admitting);
  end if;
end
$$;
-- Whoever belongs to no partner and to no protocol stands in no set.
create or replace function heritage.viewer_stands_in_sets() returns boolean
language plpgsql stable security definer set search_path = heritage, pg_temp
as $$
declare
  person uuid := viewer_person();
begin
  return person is not null and (exists (select from protocol_members where person_id = person)
    or exists (select from memberships where person_id = person));
end
$$;
create or replace function heritage.viewer_own_items() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select item_id from item_subjects where confirmed_person_id = viewer_person() and subject_id in (select viewer_subjects())
$$;
create or replace function heritage.viewer_own_media() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select medium_id from item_subjects
  where confirmed_person_id = viewer_person() and subject_id in (select viewer_subjects()) and medium_id is not null
$$;

-- What opens by time, or because another review covers what one that ended did. Nothing closes here: a window that has ended
-- is closed already, so whoever calls this may be late, or die at any moment. Gives how much was done; 0 when nothing is due.
create function heritage.open_what_is_due(at_most integer) returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  due uuid;
  resting uuid[];
  done integer := 0;
begin
  perform forget_past_instants();
  for due in
    select id from access_sets
    where public_until <= now() and exists (
      select from access_set_protocols part join protocol_windows later on later.protocol_id = part.protocol_id
      where part.access_set_id = access_sets.id and (later.closes_at is null or later.closes_at > now()))
      and public_until > '-infinity'
    order by id limit at_most for no key update skip locked
  loop
    perform compile_access_set(due);
    done := done + 1;
  end loop;
  resting := array(
    with ended as (
      select distinct of_set.access_set_id from access_set_reviews of_set
      join consent_reviews review on review.id = of_set.review_id
      where review.withdrawn_at is not null or review.look_again_at <= now())
    select id from (
      select id from items where access_set_id in (select access_set_id from ended)
      union select item_id from media where access_set_id in (select access_set_id from ended)) resting (id)
    order by id limit at_most);
  perform compile_items(resting);
  done := done + cardinality(resting);
  for due in select review_id from review_openings order by review_id limit at_most loop
    done := done + open_by_review(due, at_most);
  end loop;
  return done;
end
$$;
grant execute on function heritage.open_what_is_due(integer) to hx_member;

-- Why somebody sees an item or one of its media, or does not: for the stewards who answer for it. Where a viewer stands is
-- asked of the same functions as the policies ask, in their name for as long as that takes; what is missing is told by code.
create function heritage.access_facts(item_id uuid, medium_id uuid, asked_viewer text)
returns table (code text, circle text, admits boolean, partner_id uuid, protocol_id uuid, subject_id uuid, purpose text)
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
#variable_conflict use_variable
declare
  asking text := current_setting('hx.viewer');
  item items;
  medium media;
  gates gates;
  governing uuid[];
  holder uuid;
  of_circle text;
  stands jsonb;
  is_in_circle boolean;
  is_open boolean;
  is_hidden boolean;
  seen timestamptz;
  opens_by timestamptz;
  governs_itself boolean;
  asked_for text;
begin
  if not viewer_governs(item_id) then
    return;
  end if;
  select * into item from items where items.id = item_id;
  select * into medium from media where media.id = medium_id and media.item_id = item.id;
  if medium_id is not null and medium.id is null then
    return;
  end if;
  if medium.id is null then
    select item.access_set_id, item.is_suspended, item.is_refused, item.community_from, item.community_until,
      item.partners_from, item.partners_until, item.public_from, item.public_until into gates;
  else
    select medium.access_set_id, medium.is_suspended, medium.is_refused, medium.community_from, medium.community_until,
      medium.partners_from, medium.partners_until, medium.public_from, medium.public_until into gates;
  end if;
  governing := array(select community_id from item_communities way where way.item_id = item.id and accepted_at is not null and left_at is null);
  governs_itself := item.home_partner_id = any(governing) and exists (select from partners where id = item.home_partner_id and side = 'COMMUNITY');

  perform set_config('hx.viewer', asked_viewer, true);
  stands := jsonb_build_object(
    'ADMINISTRATOR', viewer_is_administrator(),
    'STEWARD', gates.access_set_id in (select viewer_steward_sets()),
    'OFFERED', item.first_accepted_at is null and gates.access_set_id in (select viewer_offered_sets()),
    'RESTORES', item.home_partner_id = any(viewer_partners('archives:write')) or coalesce(item.access_set_id in (select viewer_steward_sets()), false),
    'HOLDER_DRAFT', item.first_accepted_at is null and item.home_partner_id = any(viewer_partners('archives:write')),
    'SUBJECT', case when medium.id is null then item.id in (select viewer_own_items()) else medium.id in (select viewer_own_media()) end,
    'MEMBER_OF', array(select viewer_protocols()),
    'LISTED_IN', array(
      select listed.protocol_id from memberships membership
      join protocol_partners listed on listed.partner_id = membership.home_partner_id where membership.person_id = viewer_person()),
    'COMMUNITY', gates.access_set_id in (select viewer_community_sets()),
    'PARTNERS', gates.access_set_id in (select viewer_partner_sets()),
    'PUBLIC', set_is_open(gates.access_set_id));
  perform set_config('hx.viewer', asking, true);

  -- A medium is seen only where its item is.
  if medium.id is not null and not exists (
    select from access_facts(item_id, null, asked_viewer) whole where whole.admits) then
    return query select 'ITEM_NOT_SEEN', null::text, false, null::uuid, null::uuid, null::uuid, null::text;
    return;
  end if;
  is_hidden := item.deleted_at is not null and not (stands ->> 'RESTORES')::boolean;
  if item.deleted_at is not null then
    return query select 'DELETED', null::text, false, null::uuid, null::uuid, null::uuid, null::text;
  end if;
  if gates.is_refused then
    return query select 'KEEPING_REFUSED', null::text, false, null::uuid, null::uuid, null::uuid, null::text;
  end if;
  if gates.is_suspended then
    return query select 'SUSPENDED', null::text, false, null::uuid, null::uuid, null::uuid, null::text;
  end if;
  if (stands ->> 'ADMINISTRATOR')::boolean then
    return query select 'ADMINISTRATOR', null::text, false, null::uuid, null::uuid, null::uuid, null::text;
  end if;
  if (stands ->> 'STEWARD')::boolean is true and not gates.is_refused then
    return query select 'STEWARD', null::text, true, null::uuid, null::uuid, null::uuid, null::text;
  end if;
  return query select let_in, null::text, true, null::uuid, null::uuid, null::uuid, null::text
    from unnest('{OFFERED,SUBJECT,HOLDER_DRAFT}'::text[]) let_in
    where (stands ->> let_in)::boolean is true and not gates.is_suspended and not is_hidden;

  foreach of_circle in array '{COMMUNITY,PARTNERS,PUBLIC}'::text[] loop
    continue when of_circle <> 'PUBLIC' and asked_viewer = '';
    is_in_circle := (stands ->> of_circle)::boolean is true;
    is_open := case of_circle
      when 'COMMUNITY' then gates.community_from <= now() and now() < gates.community_until
      when 'PARTNERS' then gates.partners_from <= now() and now() < gates.partners_until
      else gates.public_from <= now() and now() < gates.public_until end;
    if is_in_circle and is_open and not is_hidden then
      return query select 'CIRCLE', of_circle, true, null::uuid, null::uuid, null::uuid, null::text;
    end if;
    if not is_in_circle then
      if not exists (select from access_set_protocols part where part.access_set_id = gates.access_set_id and part.is_own) then
        return query select 'NO_PROTOCOL', of_circle, false, null::uuid, null::uuid, null::uuid, null::text;
      end if;
      return query
        select case
            when not protocol_is_open(protocol.id) then 'PROTOCOL_CLOSED'
            when of_circle = 'PUBLIC' or (of_circle = 'PARTNERS' and protocol.reach = 'MEMBERS') then 'PROTOCOL_REACH'
            when of_circle = 'COMMUNITY' then 'NOT_A_MEMBER'
            else 'NOT_LISTED' end,
          of_circle, false, protocol.home_partner_id, protocol.id, null::uuid, null::text
        from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
        where part.access_set_id = gates.access_set_id and not (protocol_is_open(protocol.id) and case of_circle
          when 'PUBLIC' then protocol.reach = 'PUBLIC'
          when 'COMMUNITY' then stands -> 'MEMBER_OF' ? protocol.id::text
          else protocol.reach <> 'MEMBERS' and stands -> 'LISTED_IN' ? protocol.id::text end);
      if reviews_until(gates.access_set_id, of_circle) <= now() then
        return query select 'REVIEW_ENDED', of_circle, false, null::uuid, null::uuid, null::uuid, null::text;
      end if;
    end if;
    continue when is_open;

    -- Why the circle is not open: a steward of each community, for everybody the holder, too, and each subject.
    seen := null;
    return query
      select 'APPROVAL_MISSING', of_circle, false, community, null::uuid, null::uuid, null::text
      from unnest(governing) community where not exists (
        select from item_approvals standing where standing.item_id = item.id and standing.circle = of_circle and standing.role = 'STEWARD'
          and standing.partner_id = community
          and approval_covers(standing, item, medium) and (standing.valid_until is null or now() < standing.valid_until));
    if of_circle = 'PUBLIC' and not governs_itself and not exists (
      select from item_approvals standing where standing.item_id = item.id and standing.circle = of_circle and standing.role = 'HOLDER'
        and standing.partner_id = item.home_partner_id
        and approval_covers(standing, item, medium) and (standing.valid_until is null or now() < standing.valid_until)
        and standing.given_by <> '{}' and not exists (
          select from item_approvals giver where giver.item_id = item.id and giver.circle = of_circle and giver.role = 'STEWARD'
            and giver.ended_at is null and giver.given_by && standing.given_by)) then
      return query select 'HOLDER_APPROVAL_MISSING', of_circle, false, item.home_partner_id, null::uuid, null::uuid, null::text;
    end if;
    select coalesce(min(standing.seen_at), 'infinity'),
      coalesce(min(case when opens_when_due then 'infinity' else standing.seen_at end), 'infinity') into seen, opens_by from item_approvals standing
    where standing.item_id = item.id and standing.circle = of_circle and standing.role = 'STEWARD'
      and approval_covers(standing, item, medium) and (standing.valid_until is null or now() < standing.valid_until);
    holder := case of_circle when 'PUBLIC' then item.home_partner_id end;
    foreach asked_for in array purposes_of_circle(of_circle) loop
      if not subjects_are_all(item.id, governing)
         and not exists (select from reviews_covering(item.id, asked_for, governing, holder, '-infinity')) then
        return query select 'LIST_INCOMPLETE', of_circle, false, null::uuid, null::uuid, null::uuid, asked_for;
      end if;
      return query
        select case when word.needs_review and word.opens < word.closes then 'UNKNOWN_CONSENT'
                    when word.opens < word.closes and now() >= word.closes then 'CONSENT_ENDED'
                    when word.opens < word.closes and word.opens <= now() then 'EMBARGO_ENDED'
                    when word.opens < word.closes then 'CONSENT_LATER' else 'NO_CONSENT' end,
          of_circle, false, null::uuid, null::uuid, one.id, asked_for
        from item_subjects listed
        join consent_subjects named on named.id = listed.subject_id
        join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
        cross join lateral word_of_subject(one.id, listed.medium_id is null, item.id, medium.id, asked_for, seen) word
        where listed.item_id = item.id and (listed.medium_id is null or listed.medium_id = medium.id)
          and (exists (select from item_subjects also where also.subject_id = one.id and also.item_id = item.id)
            or exists (select from consent_events event where event.subject_id = one.id and event.item_id = item.id))
          and (word.opens > now() or now() >= word.closes or word.opens > opens_by
            or (word.needs_review and not exists (select from reviews_covering(item.id, asked_for, governing, holder, listed.listed_at))));
    end loop;
  end loop;
end
$$;

-- On what consent it rests that an item is shown, by circle: what people gave, or what was reviewed since nobody could be asked.
create function heritage.consent_of_circles(item_id uuid, circles text[])
returns table (circle text, is_given boolean, reasons text[])
language sql stable set search_path = heritage, pg_temp as $$
  select open_circle, exists (
      select from item_subjects listed
      cross join lateral word_of_subject(listed.subject_id, true, item.id, null, (purposes_of_circle(open_circle))[1], now()) word
      where listed.item_id = item.id and listed.medium_id is null and not word.needs_review),
    array(select distinct review.reason from access_set_reviews resting join consent_reviews review on review.id = resting.review_id
          where resting.access_set_id = item.access_set_id and resting.circle = open_circle order by 1)
  from items item, unnest(circles) open_circle
  where item.id = item_id and case open_circle
    when 'COMMUNITY' then item.community_from <= now() and now() < item.community_until
    when 'PARTNERS' then item.partners_from <= now() and now() < item.partners_until
    else item.public_from <= now() and now() < item.public_until end
$$;
-- To each viewer, of the circles in which they stand. Of many items at once: where the viewer stands is asked once for all.
create function heritage.consent_basis(item_ids uuid[]) returns table (item_id uuid, circle text, is_given boolean, reasons text[])
language sql stable security definer set search_path = heritage, pg_temp as $$
  select item.id, basis.* from items item, lateral consent_of_circles(item.id, array_remove(array[
    case when item.access_set_id in (select viewer_community_sets()) or viewer_governs(item.id) or item.id in (select viewer_own_items()) then 'COMMUNITY' end,
    case when item.access_set_id in (select viewer_partner_sets()) or viewer_governs(item.id) or item.id in (select viewer_own_items()) then 'PARTNERS' end,
    case when set_is_open(item.access_set_id) then 'PUBLIC' end], null)) basis
  where item.id = any(item_ids) and item.deleted_at is null
$$;
create function open.consent_basis(item_ids uuid[]) returns table (item_id uuid, circle text, is_given boolean, reasons text[])
language sql stable security definer set search_path = heritage, pg_temp as $$
  select item.id, basis.* from open.items item, lateral heritage.consent_of_circles(item.id, '{PUBLIC}') basis
  where item.id = any(item_ids)
$$;
grant execute on function heritage.access_facts(uuid, uuid, text), heritage.consent_basis(uuid[]) to hx_member;
grant execute on function open.consent_basis(uuid[]) to hx_public;

-- What a person decided, as it is held about them, also after they have left: their own part of each decision.
create function heritage.viewer_decisions() returns table (place text, id uuid, record jsonb)
language sql stable security definer set search_path = heritage, pg_temp as $$
  with who as (select viewer_person()::text as is_i where viewer_person() is not null)
  select 'item_communities', way.id, jsonb_build_object('item', item_id, 'offered', case offered_by when is_i then offered_at end,
      'accepted', case accepted_by when is_i then accepted_at end)
    from item_communities way, who where is_i in (offered_by, accepted_by)
  union all
  select 'item_protocols', md5(item_id || ' ' || protocol_id)::uuid, jsonb_build_object('item', item_id, 'protocol', protocol_id, 'at', placed_at)
    from item_protocols, who where placed_by = is_i
  union all
  select 'item_suspensions', suspension.id, jsonb_build_object('item', item_id, 'suspended', case suspended_by when is_i then suspended_at end,
      'lifted', case lifted_by when is_i then lifted_at end)
    from item_suspensions suspension, who where is_i in (suspended_by, lifted_by)
  union all
  select 'item_approvals', approval.id, jsonb_build_object('item', item_id, 'circle', circle, 'at', recorded_at)
    from item_approvals approval, who where recorded_by = is_i or is_i = any(given_by)
  union all
  select 'consent_reviews', review.id, jsonb_build_object('reason', reason, 'at', recorded_at) from consent_reviews review, who where recorded_by = is_i
  union all
  select 'consent_review_partners', md5(review_id || ' ' || partner_id)::uuid, jsonb_build_object('review', review_id, 'partner', partner_id, 'at', recorded_at)
    from consent_review_partners, who where recorded_by = is_i
$$;
grant execute on function heritage.viewer_decisions() to hx_member;
