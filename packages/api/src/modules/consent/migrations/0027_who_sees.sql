-- The compiler: from what was recorded of an item to the windows on its row and on its media. It runs in the transaction of
-- each cause, and locks the item before it reads the causes: of two at once, the second reads what the first wrote.

-- What the events of one subject come to, for an item or one medium of it and one purpose: a window, or a need for a review
-- where nobody ever said anything that counts. The last recorded counts; a grant that was given before the last no, or on
-- its day, changes nothing; a subject's own no is lifted by their own grant alone; `refuses` tells whether a no stands.
-- Grants recorded after `seen` are left out.
create function heritage.state_of_consent(subject uuid, item uuid, medium uuid, asked_for text, seen timestamptz,
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
      and case when medium is null then medium_id is null and leaves is distinct from 'METADATA_ONLY'
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

-- What one subject's word comes to: consent to the item covers its media, and what is said of a medium only narrows; both
-- as it is, and as it was when the approval was given.
create function heritage.word_of_subject(subject uuid, is_of_whole boolean, item uuid, medium uuid, asked_for text, seen timestamptz,
  out opens timestamptz, out closes timestamptz, out needs_review boolean)
language plpgsql stable set search_path = heritage, pg_temp as $$
declare
  of_item record;
  of_medium record;
  is_said_of_medium boolean := false;
  at_time timestamptz;
begin
  opens := '-infinity';
  closes := 'infinity';
  needs_review := false;
  foreach at_time in array array['infinity', seen] loop
    of_item := state_of_consent(subject, item, null, asked_for, at_time);
    is_said_of_medium := false;
    if medium is not null then
      of_medium := state_of_consent(subject, item, medium, asked_for, at_time);
      is_said_of_medium := of_medium.is_said;
    end if;
    if not is_said_of_medium or is_of_whole or of_item.is_said then
      opens := greatest(opens, of_item.opens);
      closes := least(closes, of_item.closes);
      needs_review := needs_review or of_item.needs_review;
    end if;
    if is_said_of_medium then
      opens := greatest(opens, of_medium.opens);
      closes := least(closes, of_medium.closes);
      needs_review := needs_review or of_medium.needs_review;
    end if;
  end loop;
end
$$;

-- The reviews that cover those listed by then.
create function heritage.reviews_covering(item uuid, asked_for text, governing uuid[], holder uuid, listed timestamptz)
returns setof heritage.consent_reviews
language sql stable set search_path = heritage, pg_temp as $$
  select review.* from consent_review_items entry join consent_reviews review on review.id = entry.review_id
  where entry.item_id = item and review.withdrawn_at is null and review.look_again_at > now()
    and asked_for = any(review.purposes) and listed <= review.recorded_at
    and governing <@ array(select partner_id from consent_review_partners party where party.review_id = review.id and party.role = 'STEWARD')
    and (holder is null or exists (select from consent_review_partners party where party.review_id = review.id and party.partner_id = holder))
$$;
-- That of longest standing; null where there is none. It is held against being withdrawn meanwhile.
create function heritage.review_for(item uuid, asked_for text, governing uuid[], holder uuid, listed timestamptz) returns uuid
language sql volatile set search_path = heritage, pg_temp as $$
  select review.id from consent_reviews review
  where review.id in (select covering.id from reviews_covering(item, asked_for, governing, holder, listed) covering) and review.withdrawn_at is null
  order by review.look_again_at desc, review.id limit 1
  for share of review
$$;

-- The purposes to which a circle needs consent.
create function heritage.purposes_of_circle(of_circle text) returns text[] language sql immutable
return case of_circle
  when 'COMMUNITY' then '{COMMUNITY_ACCESS}'
  when 'PARTNERS' then '{PARTNER_ACCESS}'
  else '{PUBLIC_ONLINE,COMMUNITY_ACCESS,PARTNER_ACCESS}' end::text[];

-- Whether an approval that has not ended is of the item, or of its medium, as it is now.
create function heritage.is_approval_of(approval heritage.item_approvals, item heritage.items, medium heritage.media) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select approval.ended_at is null and approval.content_revision = item.content_revision
    and (approval.valid_until is null or now() < approval.valid_until)
    and (medium.id is null or exists (
      select from approved_media of_medium where of_medium.approval_id = approval.id and of_medium.medium_id = medium.id
        and of_medium.ended_at is null and of_medium.content_revision = medium.content_revision))
$$;

-- Whether one circle is approved and consented to, of an item or one medium of it: a window, and the reviews it rests on.
create function heritage.circle_of(item heritage.items, medium heritage.media, of_circle text, governing uuid[],
  out opens timestamptz, out closes timestamptz, out reviews uuid[])
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  approved record;
  asked record;
  word record;
  asked_for text;
  holder uuid;
  review uuid;
  is_complete boolean;
  governs_itself boolean;
begin
  opens := 'infinity';
  closes := '-infinity';
  reviews := '{}';
  if governing = '{}' then
    return;
  end if;
  -- A steward of each governing community, of what they read.
  select array_agg(partner_id) as partners, min(valid_until) as until, min(seen_at) as seen,
         array(select unnest(given_by) from item_approvals giver
               where giver.item_id = item.id and giver.circle = of_circle and giver.role = 'STEWARD' and giver.ended_at is null) as people
  into approved from item_approvals approval
  where item_id = item.id and circle = of_circle and role = 'STEWARD' and ended_at is null
    and partner_id = any(governing) and content_revision = item.content_revision
    and (medium.id is null or exists (select from approved_media of_medium where of_medium.approval_id = approval.id
           and of_medium.medium_id = medium.id and of_medium.ended_at is null and of_medium.content_revision = medium.content_revision));
  if not coalesce(governing <@ approved.partners, false) then
    return;
  end if;
  closes := coalesce(approved.until, 'infinity');
  -- For the public the holder, too, by another person; a community that holds it itself needs one.
  if of_circle = 'PUBLIC' then
    governs_itself := item.home_partner_id = any(governing)
      and exists (select from partners where id = item.home_partner_id and side = 'COMMUNITY');
    holder := item.home_partner_id;
    if not governs_itself then
      select least(closes, valid_until) into closes from item_approvals approval
      where item_id = item.id and circle = of_circle and role = 'HOLDER' and ended_at is null
        and partner_id = item.home_partner_id and content_revision = item.content_revision
        and given_by <> '{}' and not given_by && approved.people
        and (medium.id is null or exists (select from approved_media of_medium where of_medium.approval_id = approval.id
               and of_medium.medium_id = medium.id and of_medium.ended_at is null and of_medium.content_revision = medium.content_revision));
      if not found then
        closes := '-infinity';
        return;
      end if;
    end if;
  end if;
  opens := '-infinity';
  is_complete := exists (select from item_subject_lists where item_id = item.id)
    and exists (select from item_subjects where item_id = item.id);
  foreach asked_for in array purposes_of_circle(of_circle) loop
    for asked in
      -- Those listed, and the other records of the same person of which something is said here. First of all somebody of
      -- whom nothing is known, until a steward recorded that those listed are all.
      select null::uuid as id, true as is_of_whole, '-infinity'::timestamptz as listed_at where not is_complete
      union all
      select one.id, listed.medium_id is null, listed.listed_at
      from item_subjects listed
      join consent_subjects named on named.id = listed.subject_id
      join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
      where listed.item_id = item.id and (listed.medium_id is null or listed.medium_id = medium.id)
        and (exists (select from item_subjects also where also.subject_id = one.id and also.item_id = item.id)
          or exists (select from consent_events event where event.subject_id = one.id and event.item_id = item.id))
    loop
      if asked.id is null then
        select '-infinity'::timestamptz as opens, 'infinity'::timestamptz as closes, true as needs_review into word;
      else
        word := word_of_subject(asked.id, asked.is_of_whole, item.id, medium.id, asked_for, approved.seen);
      end if;
      opens := greatest(opens, word.opens);
      closes := least(closes, word.closes);
      if word.needs_review then
        review := review_for(item.id, asked_for, governing, holder, asked.listed_at);
        if review is null then
          closes := '-infinity';
        end if;
        reviews := reviews || review;
      end if;
      exit when opens >= closes;
    end loop;
    exit when opens >= closes;
  end loop;
  if opens >= closes then
    opens := 'infinity';
    closes := '-infinity';
    reviews := '{}';
  end if;
end
$$;

-- The protocols of a set, with what makes them open and to whom.
create table heritage.access_set_protocols (
  access_set_id uuid not null references heritage.access_sets (id) on delete cascade,
  protocol_id uuid not null references heritage.protocols (id),
  is_own boolean not null,
  primary key (access_set_id, protocol_id)
);
comment on table heritage.access_set_protocols is 'The protocols that an access set joins.';
comment on column heritage.access_set_protocols.is_own is 'False where its community does not govern any more: it opens nothing, and still closes.';
create index access_set_protocols_of_protocol on heritage.access_set_protocols (protocol_id, access_set_id);
create table heritage.access_set_reviews (
  access_set_id uuid not null references heritage.access_sets (id) on delete cascade,
  review_id uuid not null references heritage.consent_reviews (id) on delete cascade,
  circle text not null check (circle in ('COMMUNITY', 'PARTNERS', 'PUBLIC')),
  primary key (access_set_id, review_id, circle)
);
comment on table heritage.access_set_reviews is 'The reviews on which a circle rests in an access set.';
create index access_set_reviews_of_review on heritage.access_set_reviews (review_id);
alter table heritage.access_set_protocols enable row level security;
alter table heritage.access_set_reviews enable row level security;

create function heritage.windows_of_protocol(protocol uuid) returns tstzmultirange
language sql stable set search_path = heritage, pg_temp as $$
  select coalesce(range_agg(tstzrange(opens_at, closes_at)), '{}') from protocol_windows
  where protocol_id = protocol and exists (select from protocols where id = protocol and deleted_at is null)
$$;
create function heritage.protocol_is_open(protocol uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (select from protocols where id = protocol and deleted_at is null)
    and exists (select from protocol_windows
                where protocol_id = protocol and opens_at <= now() and (closes_at is null or now() < closes_at))
$$;

create function heritage.reviews_until(set_id uuid, of_circle text) returns timestamptz
language sql stable set search_path = heritage, pg_temp as $$
  select coalesce(min(case when review.withdrawn_at is null then review.look_again_at else '-infinity' end), 'infinity')
  from access_set_reviews resting join consent_reviews review on review.id = resting.review_id
  where resting.access_set_id = set_id and resting.circle = of_circle
$$;

-- What protocols and reviews say of a set: to the public, the window that is open or opens next.
create function heritage.compile_access_set(set_id uuid) returns void
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  joined record;
  open_to_all tstzmultirange;
  next_window tstzrange;
begin
  select bool_or(part.is_own) as has_own, bool_and(protocol.reach = 'PUBLIC') as are_public,
         range_intersect_agg(windows_of_protocol(protocol.id)) as all_windows,
         (select range_agg(window_of) from access_set_protocols own join protocols open_one on open_one.id = own.protocol_id,
            unnest(windows_of_protocol(open_one.id)) window_of
          where own.access_set_id = set_id and own.is_own and open_one.reach = 'PUBLIC') as any_window
  into joined from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
  where part.access_set_id = set_id;
  open_to_all := case
    when (select is_any from access_sets where id = set_id) then joined.any_window
    when joined.has_own and joined.are_public then joined.all_windows end;
  open_to_all := coalesce(open_to_all, '{}') * tstzmultirange(tstzrange('-infinity', reviews_until(set_id, 'PUBLIC')));
  select one into next_window from unnest(open_to_all) one
  where upper(one) is null or upper(one) > now() order by one limit 1;
  update access_sets
  set community_until = reviews_until(set_id, 'COMMUNITY'), partners_until = reviews_until(set_id, 'PARTNERS'),
      public_from = case when next_window is null then 'infinity' else coalesce(lower(next_window), '-infinity') end,
      public_until = case when next_window is null then '-infinity' else coalesce(upper(next_window), 'infinity') end
  where id = set_id;
end
$$;

-- The set of this combination, made where it does not exist yet. Its protocols are held against being changed meanwhile.
create function heritage.access_set_of(communities uuid[], offered_to uuid[], protocols uuid[], is_any boolean, reviews jsonb) returns uuid
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  set_digest bytea := sha256(convert_to(jsonb_build_array(communities, offered_to, protocols, is_any, reviews)::text, 'UTF8'));
  found uuid;
begin
  select id into found from access_sets where digest = set_digest;
  if found is not null then
    return found;
  end if;
  perform from protocols where id = any(access_set_of.protocols) order by id for share;
  insert into access_sets (digest, communities, offered_to, is_any)
  values (set_digest, access_set_of.communities, access_set_of.offered_to, access_set_of.is_any)
  on conflict (digest) do nothing returning id into found;
  if found is null then
    return (select id from access_sets where digest = set_digest);
  end if;
  insert into access_set_protocols (access_set_id, protocol_id, is_own)
  select found, protocol.id, protocol.home_partner_id = any(access_set_of.communities)
  from heritage.protocols protocol where protocol.id = any(access_set_of.protocols);
  insert into access_set_reviews (access_set_id, review_id, circle)
  select distinct found, review::uuid, circle from jsonb_each(reviews) as of_circle(circle, list), jsonb_array_elements_text(list) review;
  perform compile_access_set(found);
  return found;
end
$$;

-- What is closed for all but stewards, and what stewards see no more of than that it is there.
create function heritage.is_erasure_chosen(item uuid, medium uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (select from consent_events
                 where item_id = item and leaves = 'ERASE' and (medium_id is null or medium_id = medium))
$$;
create function heritage.is_archiving_refused(item uuid, medium uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (
    select from item_subjects listed
    join consent_subjects named on named.id = listed.subject_id
    join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
    cross join unnest(array[null::uuid, medium]) as of_medium
    cross join lateral state_of_consent(one.id, item, of_medium, 'ARCHIVING', 'infinity') state
    where listed.item_id = item and (listed.medium_id is null or listed.medium_id = medium) and state.refuses)
$$;

create type heritage.gates as (
  access_set_id uuid, is_suspended boolean, is_refused boolean,
  community_from timestamptz, community_until timestamptz, partners_from timestamptz, partners_until timestamptz,
  public_from timestamptz, public_until timestamptz);

-- `approved` are the circles of which an approval stands, and `says_no` tells whether anybody said a no to being kept:
-- most items that are compiled have neither, and then nothing more is asked.
create function heritage.gates_of(item heritage.items, medium heritage.media, governing uuid[], offered_to uuid[], protocols uuid[], is_any boolean,
  approved text[], says_no boolean)
returns heritage.gates
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  gates gates;
  community record;
  partners record;
  public record;
begin
  gates.is_refused := false;
  gates.is_suspended := exists (
    select from item_suspensions where item_id = item.id
      and (lifted_at is null or (partner_id is null and released_at is null)));
  if says_no then
    gates.is_suspended := gates.is_suspended or is_erasure_chosen(item.id, medium.id);
    gates.is_refused := is_erasure_chosen(item.id, medium.id) or is_archiving_refused(item.id, medium.id);
  end if;
  if gates.is_suspended or gates.is_refused then
    approved := '{}';
  end if;
  community := circle_of(item, medium, 'COMMUNITY', case when 'COMMUNITY' = any(approved) then governing else '{}' end);
  partners := circle_of(item, medium, 'PARTNERS', case when 'PARTNERS' = any(approved) then governing else '{}' end);
  public := circle_of(item, medium, 'PUBLIC', case when 'PUBLIC' = any(approved) then governing else '{}' end);
  gates.community_from := community.opens;
  gates.community_until := community.closes;
  gates.partners_from := partners.opens;
  gates.partners_until := partners.closes;
  gates.public_from := public.opens;
  gates.public_until := public.closes;
  if governing <> '{}' or offered_to <> '{}' then
    gates.access_set_id := access_set_of(governing, offered_to, protocols, is_any, jsonb_build_object(
      'COMMUNITY', array(select distinct unnest(community.reviews) order by 1),
      'PARTNERS', array(select distinct unnest(partners.reviews) order by 1),
      'PUBLIC', array(select distinct unnest(public.reviews) order by 1)));
  end if;
  return gates;
end
$$;

create function heritage.compile_item(item_id uuid) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
#variable_conflict use_variable
declare
  item items;
  medium media;
  gates gates;
  accepted timestamptz;
  governing uuid[];
  offered_to uuid[] := '{}';
  protocols uuid[];
  is_any boolean;
  approved text[];
  says_no boolean;
begin
  select * into item from items where id = item_id for no key update;
  if item.id is null then
    return;
  end if;
  select array_agg(community_id order by community_id) filter (where accepted_at is not null and left_at is null),
         min(accepted_at), coalesce(bool_and(agrees_to_any) filter (where accepted_at is not null and left_at is null), false)
  into governing, accepted, is_any from item_communities way where way.item_id = item.id;
  governing := coalesce(governing, '{}');
  accepted := least(item.first_accepted_at, accepted);
  if accepted is null then
    offered_to := array(select community_id from item_communities way where way.item_id = item.id and left_at is null order by 1);
  end if;
  protocols := array(select protocol_id from item_protocols placed where placed.item_id = item.id order by 1);
  approved := array(select distinct circle from item_approvals standing where standing.item_id = item.id and ended_at is null);
  says_no := exists (select from consent_events event where event.item_id = item.id
    and (leaves = 'ERASE' or (purpose = 'ARCHIVING' and is_consent_no(state))));
  gates := gates_of(item, null, governing, offered_to, protocols, is_any, approved, says_no);
  update items set
    access_set_id = gates.access_set_id, first_accepted_at = accepted, is_suspended = gates.is_suspended,
    is_refused = gates.is_refused, community_from = gates.community_from, community_until = gates.community_until,
    partners_from = gates.partners_from, partners_until = gates.partners_until,
    public_from = gates.public_from, public_until = gates.public_until, withheld_from = gates.public_from
  where id = item.id and (items.access_set_id, items.first_accepted_at, items.is_suspended, items.is_refused,
      items.community_from, items.community_until, items.partners_from, items.partners_until, items.withheld_from, items.public_until)
    is distinct from (gates.access_set_id, accepted, gates.is_suspended, gates.is_refused,
      gates.community_from, gates.community_until, gates.partners_from, gates.partners_until, gates.public_from, gates.public_until);
  -- Where nothing is approved, and nobody said no to its being kept, its media are as closed as the item.
  for medium in select * from media where media.item_id = item.id order by id loop
    if approved <> '{}' or says_no then
      gates := gates_of(item, medium, governing, offered_to, protocols, is_any, approved, says_no);
    end if;
    update media set
      access_set_id = gates.access_set_id, first_accepted_at = accepted, is_suspended = gates.is_suspended,
      is_refused = gates.is_refused, community_from = gates.community_from, community_until = gates.community_until,
      partners_from = gates.partners_from, partners_until = gates.partners_until,
      public_from = gates.public_from, public_until = gates.public_until, withheld_from = gates.public_from
    where id = medium.id and (media.access_set_id, media.first_accepted_at, media.is_suspended, media.is_refused,
        media.community_from, media.community_until, media.partners_from, media.partners_until, media.withheld_from, media.public_until)
      is distinct from (gates.access_set_id, accepted, gates.is_suspended, gates.is_refused,
        gates.community_from, gates.community_until, gates.partners_from, gates.partners_until, gates.public_from, gates.public_until);
  end loop;
end
$$;

-- Approvals end with what they rested on. Whoever ends them compiles the items.
create function heritage.end_approvals(of_items uuid[], because text) returns void
language sql volatile set search_path = heritage, pg_temp as $$
  update item_approvals set ended_at = clock_timestamp(), ended_because = because
  where item_id = any(of_items) and ended_at is null
$$;
create function heritage.end_media_approvals(item uuid, medium uuid) returns void
language sql volatile set search_path = heritage, pg_temp as $$
  update approved_media set ended_at = clock_timestamp()
  where ended_at is null and (medium is null or medium_id = medium)
    and approval_id in (select id from item_approvals where item_id = item and ended_at is null)
$$;

-- Each cause compiles the items it is about, once a statement and in the order of their ids, so that two actions on many
-- items never wait for each other. The functions run as the owner: who causes it need not see the item.
create function heritage.compile_items(ids uuid[]) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  item uuid;
begin
  for item in select distinct id from unnest(ids) as id where id is not null order by 1 loop
    perform compile_item(item);
  end loop;
end
$$;
create function heritage.item_cause_recorded() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;
create procedure heritage.compile_after(name text, changes text) language plpgsql as $procedure$
declare
  change text;
begin
  foreach change in array string_to_array(changes, ' ') loop
    execute format('create trigger %I after %s on heritage.%I referencing %s table as changed for each statement execute function heritage.item_cause_recorded()',
      name || '_compiled_after_' || change, change, name, case change when 'delete' then 'old' else 'new' end);
  end loop;
end
$procedure$;
call heritage.compile_after('item_suspensions', 'insert update');
call heritage.compile_after('item_subjects', 'insert');
call heritage.compile_after('item_subject_lists', 'insert delete');
call heritage.compile_after('item_approvals', 'insert');
call heritage.compile_after('media', 'insert');

create function heritage.approval_withdrawn() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array(select item_id from changed where ended_because = 'WITHDRAWN'));
  return null;
end
$$;
create trigger item_approvals_compiled_after_update after update on heritage.item_approvals
  referencing new table as changed for each statement execute function heritage.approval_withdrawn();

-- A community that leaves ends the approvals; so does one that comes in, since each must agree.
create function heritage.community_answered() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform end_approvals(array(select item_id from changed where left_at is not null and accepted_at is not null), 'COMMUNITY');
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;
create trigger item_communities_compiled_after_insert after insert on heritage.item_communities
  referencing new table as changed for each statement execute function heritage.community_answered();
create trigger item_communities_compiled_after_update after update on heritage.item_communities
  referencing new table as changed for each statement execute function heritage.community_answered();

-- Where there was no protocol but such as are open to everybody, of which nobody needs to be a member, one more brings the
-- first members; and where one is enough, each one more admits: placing one may open.
create function heritage.protocol_placed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform end_approvals(array(select placed.item_id from (select distinct item_id from changed) placed
  where not exists (select from item_protocols other join protocols rule on rule.id = other.protocol_id
                    where other.item_id = placed.item_id and rule.reach <> 'PUBLIC'
                      and community_governs(rule.home_partner_id, placed.item_id)
                      and not exists (select from changed where changed.item_id = other.item_id and changed.protocol_id = other.protocol_id))
    or (select bool_and(way.agrees_to_any) from item_communities way
        where way.item_id = placed.item_id and way.accepted_at is not null and way.left_at is null)), 'PROTOCOL');
  perform compile_items(array(select item_id from changed));
  return null;
end
$$;
create trigger item_protocols_compiled_after_insert after insert on heritage.item_protocols
  referencing new table as changed for each statement execute function heritage.protocol_placed();
call heritage.compile_after('item_protocols', 'delete');

-- A no ends the approvals of what it is about, of whatever purpose.
create function heritage.consent_recorded() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform end_approvals(array(
    select distinct item_id from changed
    where is_consent_no(state) and medium_id is null and leaves is distinct from 'METADATA_ONLY'), 'CONSENT');
  perform end_media_approvals(item_id, medium_id) from (
    select distinct item_id, medium_id from changed
    where is_consent_no(state) and (medium_id is not null or leaves = 'METADATA_ONLY')) closed;
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
create trigger consent_events_compiled after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.consent_recorded();

create function heritage.media_approved() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array(select item_id from changed join item_approvals on item_approvals.id = approval_id));
  return null;
end
$$;
create trigger approved_media_compiled after insert on heritage.approved_media
  referencing new table as changed for each statement execute function heritage.media_approved();

-- A change of what was approved ends the approvals; what was deleted is compiled again when it is restored.
create function heritage.item_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  if new.content_revision <> old.content_revision or new.home_partner_id <> old.home_partner_id then
    perform end_approvals(array[new.id], 'CONTENT');
  end if;
  perform compile_item(new.id);
  return null;
end
$$;
create trigger items_compiled after update on heritage.items for each row
  when (old.content_revision <> new.content_revision or old.home_partner_id <> new.home_partner_id
    or (old.deleted_at is not null and new.deleted_at is null))
  execute function heritage.item_changed();
-- What is put back is as public as what was recorded meanwhile lets it be, already for whoever puts it back.
create function heritage.shown_again() returns trigger language plpgsql as $$
begin
  new.public_from := new.withheld_from;
  return new;
end
$$;
create trigger items_shown_again before update on heritage.items for each row
  when (old.deleted_at is not null and new.deleted_at is null) execute function heritage.shown_again();
create trigger media_shown_again before update on heritage.media for each row
  when (old.deleted_at is not null and new.deleted_at is null) execute function heritage.shown_again();
create function heritage.medium_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_item(new.item_id);
  return null;
end
$$;
create trigger media_compiled after update on heritage.media for each row
  when (old.content_revision <> new.content_revision) execute function heritage.medium_changed();

create function heritage.subject_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_items(array(
    select item_id from item_subjects listed join consent_subjects one on one.id = listed.subject_id
    where coalesce(one.same_as, one.id) = coalesce(new.same_as, new.id)));
  return null;
end
$$;
create trigger consent_subjects_compiled after update on heritage.consent_subjects for each row
  when ((old.majority_on, old.same_as) is distinct from (new.majority_on, new.same_as)) execute function heritage.subject_changed();

-- Protocols and reviews change sets, and no item.
create function heritage.compile_sets_of_protocol(protocol uuid) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from protocols where id = protocol for no key update;
  perform compile_access_set(access_set_id) from (
    select access_set_id from access_set_protocols where protocol_id = protocol order by 1) of_protocol;
end
$$;
create function heritage.protocol_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_sets_of_protocol(new.id);
  return null;
end
$$;
create trigger protocols_compiled after update on heritage.protocols for each row
  when ((old.reach, old.deleted_at) is distinct from (new.reach, new.deleted_at)) execute function heritage.protocol_changed();
create function heritage.protocol_window_changed() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_sets_of_protocol(case tg_op when 'DELETE' then old.protocol_id else new.protocol_id end);
  return null;
end
$$;
create trigger protocol_windows_compiled after insert or update or delete on heritage.protocol_windows
  for each row execute function heritage.protocol_window_changed();
create function heritage.review_withdrawn() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform compile_access_set(access_set_id) from (
    select distinct access_set_id from access_set_reviews where review_id = new.id order by 1) of_review;
  return null;
end
$$;
create trigger consent_reviews_compiled after update on heritage.consent_reviews for each row
  when (old.withdrawn_at is distinct from new.withdrawn_at) execute function heritage.review_withdrawn();

-- What a review opens is opened item by item: of a short one at once, of a long one by whoever comes by. The queue is apart
-- from the reviews, which compilers hold.
create table heritage.review_openings (
  review_id uuid primary key references heritage.consent_reviews (id) on delete cascade,
  compiled_to uuid
);
comment on table heritage.review_openings is 'Reviews whose items are not all compiled yet since somebody stood behind them, and how far that is.';
alter table heritage.review_openings enable row level security;
create function heritage.open_by_review(review uuid, at_most integer) returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  opening review_openings;
  next_items uuid[];
begin
  select * into opening from review_openings where review_id = review for update skip locked;
  if opening.review_id is null then
    return 0;
  end if;
  next_items := array(
    select item_id from consent_review_items
    where review_id = review and (opening.compiled_to is null or item_id > opening.compiled_to)
    order by item_id limit at_most);
  perform compile_items(next_items);
  if cardinality(next_items) < at_most then
    delete from review_openings where review_id = review;
  else
    update review_openings set compiled_to = next_items[at_most] where review_id = review;
  end if;
  return cardinality(next_items);
end
$$;
create function heritage.review_supported() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  insert into review_openings (review_id) values (new.review_id) on conflict (review_id) do update set compiled_to = null;
  perform open_by_review(new.review_id, 100);
  return null;
end
$$;
create trigger consent_review_partners_opened after insert on heritage.consent_review_partners
  for each row execute function heritage.review_supported();

-- Who stands where: asked once a statement.
create or replace function heritage.viewer_steward_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from access_sets where communities && viewer_partners('heritage:steward')
$$;
create or replace function heritage.viewer_offered_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from access_sets where offered_to && viewer_partners('heritage:steward')
$$;
create function heritage.sets_that_admit(admitting uuid[]) returns setof uuid
language sql stable set search_path = heritage, pg_temp
as $$
  select candidate.access_set_id from (
    select distinct part.access_set_id from access_set_protocols part
    where part.protocol_id = any(admitting) and part.is_own and protocol_is_open(part.protocol_id)) candidate
  join access_sets on access_sets.id = candidate.access_set_id
  where access_sets.is_any or not exists (
    select from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
    where part.access_set_id = candidate.access_set_id
      and (not protocol_is_open(protocol.id) or (protocol.reach <> 'PUBLIC' and not protocol.id = any(admitting))))
$$;
create or replace function heritage.viewer_community_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from access_sets join sets_that_admit(array(select viewer_protocols())) admitting on admitting = id
  where community_until > now()
$$;
create or replace function heritage.viewer_partner_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from access_sets join sets_that_admit(array(
    select listed.protocol_id from memberships membership
    join protocol_partners listed on listed.partner_id = membership.home_partner_id
    join protocols protocol on protocol.id = listed.protocol_id and protocol.reach <> 'MEMBERS'
    where membership.person_id = viewer_person())) admitting on admitting = id
  where partners_until > now()
$$;
create or replace function heritage.viewer_own_items() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select item_id from item_subjects where subject_id in (select viewer_subjects())
$$;
create or replace function heritage.viewer_own_media() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select medium_id from item_subjects where subject_id in (select viewer_subjects()) and medium_id is not null
$$;

-- What opens by time, or because another review covers what one that ended did. Nothing closes here: a window that has ended
-- is closed already, so whoever calls this may be late, or die at any moment. Gives how much was done; 0 when nothing is due.
create function heritage.open_what_is_due(at_most integer) returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  due uuid;
  done integer := 0;
begin
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
  for due in
    with ended as (
      select distinct resting.access_set_id from access_set_reviews resting
      join consent_reviews review on review.id = resting.review_id
      where review.withdrawn_at is not null or review.look_again_at <= now())
    select id from (
      select id from items where access_set_id in (select access_set_id from ended)
      union select item_id from media where access_set_id in (select access_set_id from ended)) resting (id)
    order by id limit at_most
  loop
    perform compile_item(due);
    done := done + 1;
  end loop;
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
    'PUBLIC', exists (select from access_sets one where one.id = gates.access_set_id and one.public_from <= now() and now() < one.public_until));
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
          and standing.partner_id = community and is_approval_of(standing, item, medium));
    if of_circle = 'PUBLIC' and not governs_itself and not exists (
      select from item_approvals standing where standing.item_id = item.id and standing.circle = of_circle and standing.role = 'HOLDER'
        and standing.partner_id = item.home_partner_id and is_approval_of(standing, item, medium)
        and standing.given_by <> '{}' and not exists (
          select from item_approvals giver where giver.item_id = item.id and giver.circle = of_circle and giver.role = 'STEWARD'
            and giver.ended_at is null and giver.given_by && standing.given_by)) then
      return query select 'HOLDER_APPROVAL_MISSING', of_circle, false, item.home_partner_id, null::uuid, null::uuid, null::text;
    end if;
    select coalesce(min(standing.seen_at), 'infinity') into seen from item_approvals standing
    where standing.item_id = item.id and standing.circle = of_circle and standing.role = 'STEWARD' and is_approval_of(standing, item, medium);
    holder := case of_circle when 'PUBLIC' then item.home_partner_id end;
    foreach asked_for in array purposes_of_circle(of_circle) loop
      if (not exists (select from item_subject_lists list where list.item_id = item.id)
          or not exists (select from item_subjects listed where listed.item_id = item.id))
         and not exists (select from reviews_covering(item.id, asked_for, governing, holder, '-infinity')) then
        return query select 'LIST_INCOMPLETE', of_circle, false, null::uuid, null::uuid, null::uuid, asked_for;
      end if;
      return query
        select case when word.needs_review and word.opens < word.closes then 'UNKNOWN_CONSENT'
                    when word.opens < word.closes and now() >= word.closes then 'CONSENT_ENDED'
                    when word.opens < word.closes then 'CONSENT_LATER' else 'NO_CONSENT' end,
          of_circle, false, null::uuid, null::uuid, one.id, asked_for
        from item_subjects listed
        join consent_subjects named on named.id = listed.subject_id
        join consent_subjects one on coalesce(one.same_as, one.id) = coalesce(named.same_as, named.id)
        cross join lateral word_of_subject(one.id, listed.medium_id is null, item.id, medium.id, asked_for, seen) word
        where listed.item_id = item.id and (listed.medium_id is null or listed.medium_id = medium.id)
          and (exists (select from item_subjects also where also.subject_id = one.id and also.item_id = item.id)
            or exists (select from consent_events event where event.subject_id = one.id and event.item_id = item.id))
          and (word.opens > now() or now() >= word.closes
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
-- To each viewer, of the circles in which they stand.
create function heritage.consent_basis(item_id uuid) returns table (circle text, is_given boolean, reasons text[])
language sql stable security definer set search_path = heritage, pg_temp as $$
  select basis.* from items item, lateral consent_of_circles(item.id, array_remove(array[
    case when item.access_set_id in (select viewer_community_sets()) or viewer_governs(item.id) or item.id in (select viewer_own_items()) then 'COMMUNITY' end,
    case when item.access_set_id in (select viewer_partner_sets()) or viewer_governs(item.id) or item.id in (select viewer_own_items()) then 'PARTNERS' end,
    case when exists (select from access_sets one where one.id = item.access_set_id and one.public_from <= now() and now() < one.public_until)
      then 'PUBLIC' end], null)) basis
  where item.id = consent_basis.item_id and item.deleted_at is null
$$;
create function open.consent_basis(item_id uuid) returns table (circle text, is_given boolean, reasons text[])
language sql stable security definer set search_path = heritage, pg_temp as $$
  select basis.* from heritage.consent_of_circles(consent_basis.item_id, '{PUBLIC}') basis
  where exists (select from open.items where id = consent_basis.item_id)
$$;
grant execute on function heritage.access_facts(uuid, uuid, text), heritage.consent_basis(uuid) to hx_member;
grant execute on function open.consent_basis(uuid) to hx_public;

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
