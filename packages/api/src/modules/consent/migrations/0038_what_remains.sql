-- What people want erased: hidden at once (0028), and gone when it is due. Others in it are given the time to make a version
-- without whoever wants to be gone. That it is gone is remembered outside of the database, too: see erase_again.
-- Then what is left to be told of it, and what was closed, which a backup that is put back must not open again.

create table heritage.erasures (
  item_id uuid not null,
  medium_id uuid,
  id uuid generated always as (coalesce(medium_id, item_id)) stored primary key,
  home_partner_id uuid not null references heritage.partners (id),
  communities uuid[] not null default '{}',
  subjects uuid[] not null default '{}',
  reason text not null check (reason in ('CONSENT', 'ADMINISTRATORS', 'BACKUP')),
  note text check (length(note) <= 10010),
  is_shared boolean not null default false,
  ordered_at timestamptz not null default now(),
  due_at timestamptz not null check (due_at >= '1000-01-01Z' and due_at < '9999-01-01Z'),
  erased_at timestamptz
);
comment on table heritage.erasures is 'Items and media that are to be erased, and that were: this outlives what it is about.';
comment on column heritage.erasures.communities is 'Those that governed it when the erasure was ordered.';
comment on column heritage.erasures.subjects is 'Who chose it: their receipts say so.';
comment on column heritage.erasures.reason is 'CONSENT: its people chose so; ADMINISTRATORS: two of those who run the service did, after a suspension; BACKUP: it was erased, and a backup brought it back.';
comment on column heritage.erasures.note is 'Why, as administrators wrote it for the communities, who read it afterwards, too.';
comment on column heritage.erasures.is_shared is 'Others are in it, too: it is gone after thirty days instead of seven, so that it can be redacted before.';
create index erasures_due on heritage.erasures (due_at, id) where erased_at is null;
create index erasures_of_partner on heritage.erasures (home_partner_id, due_at, id);
create index erasures_of_subjects on heritage.erasures using gin (subjects);
create index consent_events_of_evidence on heritage.consent_events (evidence_id);
alter table heritage.erasures enable row level security;
-- Those who have to redact before it is gone are told which, and until when. What is gone is told to nobody, but
-- for what administrators erased.
create policy read on heritage.erasures for select to hx_member
  using ((erased_at is null or reason = 'ADMINISTRATORS') and (home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[])
    or communities && (select heritage.viewer_partners('heritage:steward'))::uuid[]));
grant select on heritage.erasures to hx_member;

-- Whether anybody is in it who did not choose that it be erased.
create function heritage.is_shared_with_others(item uuid, medium uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (
    select from item_subjects listed join consent_subjects one on one.id = listed.subject_id
    where listed.item_id = item and (medium is null or listed.medium_id is null or listed.medium_id = medium)
      and not exists (
        select from consent_events chosen join consent_subjects same on same.id = chosen.subject_id
        where chosen.item_id = item and chosen.leaves = 'ERASE' and chosen.said_by <> 'OTHER' and (chosen.medium_id is null or chosen.medium_id = medium)
          and coalesce(same.same_as, same.id) = coalesce(one.same_as, one.id)))
$$;
create function heritage.erasure_chosen() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  insert into erasures (item_id, medium_id, home_partner_id, communities, subjects, reason, is_shared, due_at)
  select chosen.item_id, chosen.medium_id, item.home_partner_id,
    array(select community_id from item_communities way
          where way.item_id = chosen.item_id and way.accepted_at is not null and way.left_at is null order by 1),
    chosen.subjects, 'CONSENT', shared.is_shared, now() + make_interval(days => case when shared.is_shared then 30 else 7 end)
  from (select item_id, medium_id, array_agg(distinct subject_id) as subjects from changed
        where leaves = 'ERASE' and is_consent_no(state) and said_by <> 'OTHER' group by item_id, medium_id) chosen
  join items item on item.id = chosen.item_id
  cross join lateral (select is_shared_with_others(chosen.item_id, chosen.medium_id) as is_shared) shared
  order by coalesce(chosen.medium_id, chosen.item_id)
  on conflict (id) do update set
    subjects = array(select unnest(erasures.subjects) union select unnest(excluded.subjects)),
    is_shared = erasures.is_shared and excluded.is_shared,
    due_at = least(erasures.due_at, excluded.due_at);
  return null;
end
$$;
create trigger consent_events_erased after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.erasure_chosen();

-- What those who run the service suspended, two of them may have erased, by its id and unread: one says why, another agrees.
-- Its communities read both reasons, and have seven days in which it can still be lifted.
create table heritage.erasure_proposals (
  item_id uuid primary key references heritage.items (id) on delete cascade,
  note text not null check (length(note) between 1 and 5000),
  proposed_at timestamptz not null default now(),
  administrator text not null default current_setting('hx.viewer')
);
comment on table heritage.erasure_proposals is 'What one administrator wants erased, until another agrees.';
alter table heritage.erasure_proposals enable row level security;
create function heritage.is_suspended_by_administrators(item uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (select from item_suspensions
    where item_id = item and partner_id is null and (lifted_at is null or released_at is null))
$$;
-- Nobody agrees with themselves: not by another key either that was made since.
create function heritage.erase_unread(item uuid, why text) returns text
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  viewer text := current_setting('hx.viewer');
  proposal erasure_proposals;
begin
  if not viewer_is_administrator() then
    raise exception 'Administrators have it erased.' using errcode = '42501';
  end if;
  perform from items where id = item for no key update;
  if not found then
    return 'NOT_FOUND';
  elsif not is_suspended_by_administrators(item) then
    return 'NOT_SUSPENDED';
  end if;
  select * into proposal from erasure_proposals where item_id = item;
  if proposal.item_id is null or proposal.administrator = viewer then
    insert into erasure_proposals (item_id, note) values (item, why)
    on conflict (item_id) do update set note = excluded.note;
    return 'PROPOSED';
  elsif exists (select from access_keys where id::text = viewer and created_at >= proposal.proposed_at) then
    return 'TOO_NEW';
  end if;
  insert into erasures (item_id, home_partner_id, communities, reason, note, due_at)
  select items.id, items.home_partner_id,
    array(select community_id from item_communities way
          where way.item_id = items.id and way.accepted_at is not null and way.left_at is null order by 1),
    'ADMINISTRATORS', proposal.note || E'\n\n' || why, now() + interval '7 days'
  from items where items.id = item on conflict (id) do nothing;
  delete from erasure_proposals where item_id = item;
  return 'ORDERED';
end
$$;

create function heritage.list_due_erasures(at_most integer) returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$
  select id from erasures where erased_at is null and due_at <= now() order by due_at, id limit at_most
$$;

-- Erases an item or medium that is due: its rows, and with them the names of its files, which are then removed from their
-- store; of what showed a consent to it and to nothing else the hash is left. Its name in other systems stays suppressed.
create function heritage.erase_what_is_due(thing uuid) returns table (kind text, home_partner_id uuid)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  ordered erasures;
begin
  select * into ordered from erasures where id = thing and erased_at is null and due_at <= now() for no key update skip locked;
  if ordered.id is null then
    return;
  end if;
  perform from items where id = ordered.item_id for update;
  -- What is lifted meanwhile, by a steward and an administrator, is not erased.
  if ordered.reason = 'ADMINISTRATORS' and not is_suspended_by_administrators(ordered.item_id) then
    delete from erasures where id = thing;
    return;
  end if;
  insert into suppressed_references (home_partner_id, source, value)
  select reference.home_partner_id, reference.source, reference.value from item_references reference
  where reference.item_id = ordered.item_id and ordered.medium_id is null
  on conflict do nothing;
  update consent_evidence set note = null, file_name = null, file_seal = null, erased_at = now()
  where erased_at is null
    and id in (select evidence_id from consent_events where item_id = ordered.item_id and (ordered.medium_id is null or medium_id = ordered.medium_id))
    and not exists (
      select from consent_events other where other.evidence_id = consent_evidence.id
        and not (other.item_id = ordered.item_id and (ordered.medium_id is null or coalesce(other.medium_id = ordered.medium_id, false))));
  if ordered.medium_id is null then
    delete from items where id = ordered.item_id;
  else
    delete from media where id = ordered.medium_id;
  end if;
  update erasures set erased_at = now() where id = thing;
  return query select case when ordered.medium_id is null then 'item' else 'medium' end, ordered.home_partner_id;
end
$$;

-- What was erased and is there again, since a backup was put back, is due at once. Only the service itself says what that is.
create function heritage.erase_again(erased uuid[]) returns bigint
language sql volatile security definer set search_path = heritage, pg_temp as $$
  with back as (
    insert into erasures (item_id, medium_id, home_partner_id, reason, due_at)
    select there.item_id, there.medium_id, there.home_partner_id, 'BACKUP', now()
    from (select id as item_id, null::uuid as medium_id, home_partner_id from items where id = any(erased)
          union all select item_id, id, home_partner_id from media where id = any(erased)) there
    where current_setting('hx.viewer') = 'SYSTEM'
    on conflict (id) do update set erased_at = null, due_at = now() returning 1)
  select count(*) from back
$$;
grant execute on function heritage.erase_unread(uuid, text), heritage.list_due_erasures(integer),
  heritage.erase_what_is_due(uuid), heritage.erase_again(uuid[]) to hx_member;

-- What is left to be told where somebody took back what they said and wants that to be known: that something was here, why it
-- is not, and since when. It is told to those circles that saw it, and to nobody who came to them later.

create table heritage.item_tombstones (
  item_id uuid not null references heritage.items (id) on delete cascade,
  circle text not null check (circle in ('COMMUNITY', 'PARTNERS', 'PUBLIC')),
  access_set_id uuid not null references heritage.access_sets (id),
  admitting uuid[] not null,
  needed uuid[] not null,
  closed_at timestamptz not null default now(),
  primary key (item_id, circle)
);
comment on table heritage.item_tombstones is 'The circles that saw an item when somebody closed it and chose that this be told.';
comment on column heritage.item_tombstones.access_set_id is 'By which protocols it was seen then: whoever they admit no more is not told.';
comment on column heritage.item_tombstones.admitting is 'The protocols of governing communities that were open then: whoever saw it was in one of them.';
comment on column heritage.item_tombstones.needed is 'The protocols of which whoever saw it was in each.';
create index item_tombstones_of_access_set on heritage.item_tombstones (access_set_id);
alter table heritage.item_tombstones enable row level security;
create constraint trigger item_tombstones_advance_content after insert or update or delete on heritage.item_tombstones
  deferrable initially deferred for each row execute function heritage.advance_content_version();

-- Before the item is compiled again its row still says who sees it. Where somebody wants nothing to be left, nothing is.
create function heritage.leave_tombstones() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  hidden uuid[] := array(select item_id from changed
    where is_consent_no(state) and medium_id is null and coalesce(leaves, 'HIDE') in ('HIDE', 'ERASE'));
begin
  delete from item_tombstones where item_id = any(hidden);
  insert into item_tombstones (item_id, circle, access_set_id, admitting, needed)
  select item.id, circles.circle, item.access_set_id,
    array(select part.protocol_id from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
          where part.access_set_id = item.access_set_id and part.is_own and protocol_is_open(protocol.id)
            and (circles.circle <> 'PARTNERS' or protocol.reach <> 'MEMBERS')),
    array(select part.protocol_id from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
          where part.access_set_id = item.access_set_id and not joined.is_any and protocol.reach <> 'PUBLIC')
  from items item
  join access_sets joined on joined.id = item.access_set_id
  cross join lateral (values
    ('COMMUNITY', item.community_from <= now() and now() < item.community_until and joined.community_until > now()),
    ('PARTNERS', item.partners_from <= now() and now() < item.partners_until and joined.partners_until > now()
      and (joined.is_any or not exists (
        select from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
        where part.access_set_id = joined.id and protocol.reach = 'MEMBERS'))),
    ('PUBLIC', item.public_from <= now() and now() < item.public_until
      and joined.public_from <= now() and now() < joined.public_until)) circles (circle, is_open)
  where circles.is_open and item.deleted_at is null and not item.is_suspended and not item.id = any(hidden)
    and (joined.is_any or circles.circle = 'PUBLIC' or not exists (
      select from access_set_protocols part where part.access_set_id = joined.id and not protocol_is_open(part.protocol_id)))
    and item.id in (select item_id from changed where is_consent_no(state) and medium_id is null and leaves = 'TOMBSTONE')
  on conflict (item_id, circle) do update set access_set_id = excluded.access_set_id, admitting = excluded.admitting,
    needed = excluded.needed, closed_at = excluded.closed_at;
  -- Whatever else is said may end one: answers that are kept are made again.
  update item_tombstones set closed_at = closed_at where item_id in (select item_id from changed);
  return null;
end
$$;
create trigger consent_events_closed after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.leave_tombstones();

-- It stands while the no stands that left it, and the item is neither taken off nor suspended.
create function heritage.tombstone_stands(item uuid, of_circle text) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (select from items where id = item and deleted_at is null and not is_suspended) and exists (
    select from consent_events told cross join unnest(purposes_of_circle(of_circle) || '{ARCHIVING}'::text[]) asked_for
    where told.item_id = item and told.medium_id is null and told.leaves = 'TOMBSTONE' and is_consent_no(told.state)
      and told.purpose in (asked_for, 'EVERY_USE')
      and (state_of_consent(told.subject_id, item, null, asked_for, 'infinity')).refuses)
$$;

-- The protocols that admitted the viewer at an instant, and still do.
create function heritage.viewer_protocols_since(of_circle text, since timestamptz) returns uuid[]
language sql stable set search_path = heritage, pg_temp as $$
  select case of_circle
    when 'COMMUNITY' then array(select protocol_id from protocol_members where person_id = viewer_person() and added_at <= since)
    when 'PARTNERS' then array(
      select listed.protocol_id from memberships membership
      join protocol_partners listed on listed.partner_id = membership.home_partner_id
      where membership.person_id = viewer_person() and membership.created_at <= since and listed.added_at <= since)
    else '{}' end
$$;

create function heritage.tombstone_of_item(item uuid) returns table (reason text, closed_at timestamptz)
language sql stable security definer rows 1 set search_path = heritage, pg_temp as $$
  select 'CONSENT', max(told.closed_at) from item_tombstones told
  cross join lateral (select viewer_protocols_since(told.circle, told.closed_at) as protocols) viewer
  where told.item_id = item and tombstone_stands(item, told.circle) and case told.circle
    when 'PUBLIC' then set_is_open(told.access_set_id)
    else told.admitting && viewer.protocols and told.needed <@ viewer.protocols and case told.circle
      when 'COMMUNITY' then told.access_set_id in (select viewer_community_sets())
      else told.access_set_id in (select viewer_partner_sets()) end end
  having count(*) > 0
  union all
  -- Of what somebody does not want to be kept, its stewards see no more than that.
  select case when exists (select from erasures where erasures.id = item) then 'ERASURE' else 'KEEPING' end, max(event.recorded_at)
  from items join consent_events event on event.item_id = items.id and event.medium_id is null
    and is_consent_no(event.state) and (event.leaves = 'ERASE' or event.purpose = 'ARCHIVING')
  where items.id = item and items.is_refused and viewer_governs(item)
    and not exists (select from erasures where erasures.id = item and due_at <= now())
  having count(*) > 0
  limit 1
$$;
grant execute on function heritage.tombstone_of_item(uuid) to hx_member;
create function open.tombstone_of_item(item uuid) returns table (reason text, closed_at timestamptz)
language sql stable security definer rows 1 set search_path = heritage, pg_temp as $$
  select 'CONSENT', told.closed_at from item_tombstones told
  where told.item_id = item and told.circle = 'PUBLIC' and tombstone_stands(item, 'PUBLIC') and set_is_open(told.access_set_id)
$$;
grant execute on function open.tombstone_of_item(uuid) to hx_public;

-- A backup that is put back knows nothing of what was closed since. So what was closed is noted here, with when, and its id is
-- kept outside of the database, too: what is known there and not here is closed again before anybody is answered.
create table heritage.closings (
  id uuid primary key,
  closed_at timestamptz not null default now(),
  kept_at timestamptz
);
comment on table heritage.closings is 'Items, protocols and reviews that somebody closed or narrowed, and when that was the last time.';
comment on column heritage.closings.kept_at is 'The last of these times that is also kept outside of the database; null where none is.';
create index closings_to_keep on heritage.closings (closed_at) where kept_at is distinct from closed_at;
alter table heritage.closings enable row level security;
create function heritage.note_closings(ids uuid[]) returns void
language sql volatile set search_path = heritage, pg_temp as $$
  insert into closings (id) select distinct closed from unnest(ids) closed where closed is not null order by 1
  on conflict (id) do update set closed_at = excluded.closed_at
$$;
create procedure heritage.note_closings_of(name text, item text) language plpgsql as $procedure$
begin
  execute format($$
    create function heritage.%2$I() returns trigger
    language plpgsql volatile security definer set search_path = heritage, pg_temp as $function$
    begin
      perform note_closings(array(
        select one.%3$I from changed one join changed_from was on was.id = one.id
        where was.first_accepted_at is not null and ((one.is_suspended and not was.is_suspended) or (one.is_refused and not was.is_refused)
          or (one.deleted_at is not null and was.deleted_at is null) or one.access_set_id is distinct from was.access_set_id
          or one.community_from > was.community_from or one.community_until < was.community_until
          or one.partners_from > was.partners_from or one.partners_until < was.partners_until
          or one.public_from > was.public_from or one.public_until < was.public_until)));
      return null;
    end
    $function$;
    create trigger %2$I after update on heritage.%1$I referencing old table as changed_from new table as changed
      for each statement execute function heritage.%2$I()
    $$, name, name || '_closings', item);
end
$procedure$;
call heritage.note_closings_of('items', 'id');
call heritage.note_closings_of('media', 'item_id');
create function heritage.no_noted() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform note_closings(array(select item_id from changed where is_consent_no(state)));
  return null;
end
$$;
create trigger consent_events_noted after insert on heritage.consent_events
  referencing new table as changed for each statement execute function heritage.no_noted();
create function heritage.closing_noted() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform note_closings(array[(to_jsonb(old) ->> tg_argv[0])::uuid]);
  return null;
end
$$;
create trigger protocols_noted after update on heritage.protocols for each row
  when (old.reach <> new.reach or new.deleted_at is not null) execute function heritage.closing_noted('id');
create trigger protocol_windows_noted after update or delete on heritage.protocol_windows for each row execute function heritage.closing_noted('protocol_id');
create trigger protocol_members_noted after delete on heritage.protocol_members for each row execute function heritage.closing_noted('protocol_id');
create trigger protocol_partners_noted after delete on heritage.protocol_partners for each row execute function heritage.closing_noted('protocol_id');
create trigger consent_reviews_noted after update on heritage.consent_reviews for each row
  when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function heritage.closing_noted('id');

create function heritage.list_closings_to_keep(at_most integer) returns table (id uuid, closed_at timestamptz, kept_at timestamptz)
language sql stable security definer set search_path = heritage, pg_temp as $$
  select id, closed_at, kept_at from closings where kept_at is distinct from closed_at order by closed_at limit at_most
$$;
create function heritage.closings_are_kept(ids uuid[], times timestamptz[]) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  update closings set kept_at = kept.closed_at from unnest(ids, times) kept (id, closed_at) where closings.id = kept.id
$$;

-- An item is suspended, until a steward has looked and lifts it; of a draft, which nobody but its holder sees, those in it are
-- asked again. A protocol is left without an open window, and a review is withdrawn.
create function heritage.close_again(ids uuid[], seconds bigint[]) returns table (kind text, id uuid, home_partner_id uuid)
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  unknown uuid[] := array(
    select distinct kept.id from unnest(ids, seconds) kept (id, second)
    where current_setting('hx.viewer') = 'SYSTEM'
      and not exists (select from closings known where known.id = kept.id and floor(extract(epoch from known.closed_at)) >= kept.second));
begin
  delete from protocol_windows where protocol_id = any(unknown) and opens_at >= now();
  update protocol_windows set closes_at = now() where protocol_id = any(unknown) and (closes_at is null or closes_at > now());
  update consent_reviews set withdrawn_at = now() where id = any(unknown) and withdrawn_at is null;
  insert into item_suspensions (item_id, reason, note, released_at)
  select item.id, 'DANGER', 'The database was put back from a backup. This was closed after that backup was made: look again at what was said before you lift it.', now()
  from items item where item.id = any(unknown) and item.first_accepted_at is not null;
  insert into consent_events (subject_id, item_id, purpose, state, said_by, happened_on)
  select distinct listed.subject_id, item.id, 'EVERY_USE', 'INVALIDATED', 'OTHER', current_date
  from items item join item_subjects listed on listed.item_id = item.id
  where item.id = any(unknown) and item.first_accepted_at is null;
  perform note_closings(unknown);
  return query
    select 'item', item.id, item.home_partner_id from items item where item.id = any(unknown)
    union all select 'protocol', protocol.id, protocol.home_partner_id from protocols protocol where protocol.id = any(unknown)
    union all select 'review', review.id, review.home_partner_id from consent_reviews review where review.id = any(unknown);
end
$$;
grant execute on function heritage.list_closings_to_keep(integer), heritage.closings_are_kept(uuid[], timestamptz[]),
  heritage.close_again(uuid[], bigint[]) to hx_member;
