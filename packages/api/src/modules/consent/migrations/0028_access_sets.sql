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

-- The gates of an item of which an approval stands, or of one of its media. `approved` are the circles that are approved,
-- and `says_no` tells whether anybody said a no to being kept.
create function heritage.gates_of(item heritage.items, medium heritage.media, governing uuid[], offered_to uuid[], protocols uuid[], is_any boolean,
  is_suspended boolean, approved text[], says_no boolean)
returns heritage.gates
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  gates gates;
  community record;
  partners record;
  public record;
begin
  gates.is_refused := false;
  gates.is_suspended := is_suspended;
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

-- What decides over items beside what people say, read of all of them at once.
create function heritage.causes_of_items(ids uuid[])
returns table (item_id uuid, accepted timestamptz, governing uuid[], offered_to uuid[], protocols uuid[], is_any boolean,
  is_suspended boolean, approved text[], says_no boolean)
language sql stable rows 10 set search_path = heritage, pg_temp as $$
  select item.id, least(item.first_accepted_at, ways.accepted), ways.governing,
    case when least(item.first_accepted_at, ways.accepted) is null then ways.asked else '{}' end,
    array(select protocol_id from item_protocols placed where placed.item_id = item.id order by 1), ways.is_any,
    exists (select from item_suspensions suspension where suspension.item_id = item.id
      and (lifted_at is null or (partner_id is null and released_at is null))),
    array(select distinct circle from item_approvals standing where standing.item_id = item.id and ended_at is null),
    exists (select from consent_events event where event.item_id = item.id
      and (leaves = 'ERASE' or (purpose = 'ARCHIVING' and is_consent_no(state))))
  from items item cross join lateral (
    select min(accepted_at) as accepted,
      coalesce(array_agg(community_id order by community_id) filter (where left_at is null), '{}') as asked,
      coalesce(array_agg(community_id order by community_id) filter (where accepted_at is not null and left_at is null), '{}') as governing,
      coalesce(bool_and(agrees_to_any) filter (where accepted_at is not null and left_at is null), false) as is_any
    from item_communities way where way.item_id = item.id) ways
  where item.id = any(ids)
$$;

-- Each cause compiles the items that it is about in one call. The functions run as the owner: who causes it need not see
-- the item. All of them are locked first, in the order of their ids, so that two actions on many items never wait for each
-- other, and that of two at once the second reads what the first wrote: each statement here sees what was there when it
-- began. Where no approval stands nothing that people said can open anything, which is most of what is compiled, and all
-- of what a withdrawal leaves: such items are read and written by one statement, however many they are.
create function heritage.compile_items(ids uuid[]) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id = any(ids) order by id for no key update;
  if not found then
    return;
  end if;
  with causes as materialized (
    select * from causes_of_items(ids)
  ), closed as materialized (
    select item_id, accepted, is_suspended, says_no, case when governing <> '{}' or offered_to <> '{}' then access_set_of(
        governing, offered_to, protocols, is_any, '{"COMMUNITY": [], "PARTNERS": [], "PUBLIC": []}') end as access_set_id,
      says_no and is_erasure_chosen(item_id, null) as is_erased,
      says_no and (is_erasure_chosen(item_id, null) or is_archiving_refused(item_id, null)) as is_refused
    from causes where approved = '{}'
  ), parts as (
    select item_id, null::uuid as medium_id from causes
    union all select item_id, media.id from causes join media using (item_id)
  ), compiled as materialized (
    select item_id, medium_id, accepted, access_set_id, is_suspended or erased as is_suspended, refused as is_refused,
      'infinity'::timestamptz as community_from, '-infinity'::timestamptz as community_until,
      'infinity'::timestamptz as partners_from, '-infinity'::timestamptz as partners_until,
      'infinity'::timestamptz as public_from, '-infinity'::timestamptz as public_until
    from parts join closed using (item_id) cross join lateral (
      -- What is refused of the item is refused of each of its media.
      select is_erased or (says_no and medium_id is not null and is_erasure_chosen(item_id, medium_id)) as erased,
        is_refused or (says_no and medium_id is not null
          and (is_erasure_chosen(item_id, medium_id) or is_archiving_refused(item_id, medium_id))) as refused) said
    union all
    select causes.item_id, medium_id, accepted, gates.*
    from causes join parts using (item_id) join items item on item.id = item_id left join media medium on medium.id = medium_id
    cross join lateral gates_of(item, medium, governing, offered_to, protocols, is_any, causes.is_suspended, approved, says_no) gates
    where approved <> '{}'
  ), of_items as (
    update items set
      access_set_id = gates.access_set_id, first_accepted_at = accepted, is_suspended = gates.is_suspended,
      is_refused = gates.is_refused, community_from = gates.community_from, community_until = gates.community_until,
      partners_from = gates.partners_from, partners_until = gates.partners_until,
      public_from = gates.public_from, public_until = gates.public_until, withheld_from = gates.public_from
    from compiled gates
    where items.id = gates.item_id and gates.medium_id is null
      and (items.access_set_id, items.first_accepted_at, items.is_suspended, items.is_refused,
        items.community_from, items.community_until, items.partners_from, items.partners_until, items.withheld_from, items.public_until)
      is distinct from (gates.access_set_id, accepted, gates.is_suspended, gates.is_refused,
        gates.community_from, gates.community_until, gates.partners_from, gates.partners_until, gates.public_from, gates.public_until)
  )
  update media set
    access_set_id = gates.access_set_id, first_accepted_at = accepted, is_suspended = gates.is_suspended,
    is_refused = gates.is_refused, community_from = gates.community_from, community_until = gates.community_until,
    partners_from = gates.partners_from, partners_until = gates.partners_until,
    public_from = gates.public_from, public_until = gates.public_until, withheld_from = gates.public_from
  from compiled gates
  where media.id = gates.medium_id
    and (media.access_set_id, media.first_accepted_at, media.is_suspended, media.is_refused,
      media.community_from, media.community_until, media.partners_from, media.partners_until, media.withheld_from, media.public_until)
    is distinct from (gates.access_set_id, accepted, gates.is_suspended, gates.is_refused,
      gates.community_from, gates.community_until, gates.partners_from, gates.partners_until, gates.public_from, gates.public_until);
end
$$;
