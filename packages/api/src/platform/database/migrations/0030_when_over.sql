-- When a session or a program is over, where it takes place. Lists, acts and cached answers all go by `over_at`.

-- Days last until they end in the session's zone. Where nobody said when a session ends, it is given three hours.
alter table heritage.sessions alter column over_at set expression as (
  case
    when is_all_day
      then (greatest(local_start, local_end - interval '1 second')::date + 1)::timestamp at time zone time_zone
    else coalesce(ends_at, (starts_at at time zone 'UTC' + interval '3 hours') at time zone 'UTC')
  end);
comment on column heritage.sessions.over_at is 'When it is over: at its end; three hours after its start where its end is not known; a whole day when that ends at its place.';

-- A program is over with the last of its sessions; where that is before its last day, with that day: at the place of
-- its last session, or everywhere on earth where no place is known.
create function heritage.program_over_at(program uuid, last_day date, lifecycle text) returns timestamptz
language sql stable set search_path = heritage, pg_temp as $$
  select case
    when lifecycle = 'CLOSED' then '-infinity'::timestamptz
    when last_day is null then 'infinity'::timestamptz
    else greatest(last_session.over_at, case
      when last_session.day >= last_day then null
      else (last_day + 1)::timestamp at time zone coalesce(last_session.time_zone, 'Etc/GMT+12')
    end)
  end
  from (values (1)) as one
  left join lateral (
    select over_at, time_zone, greatest(local_start, local_end - interval '1 second')::date as day
    from sessions where program_id = program and deleted_at is null
    order by over_at desc limit 1) as last_session on true
$$;
revoke all on function heritage.program_over_at(uuid, date, text) from public;

alter table heritage.programs add over_at timestamptz(0) not null default 'infinity';
comment on column heritage.programs.over_at is 'When it is over; infinity where that is not known.';
alter table heritage.programs disable trigger user;
update heritage.programs set over_at = heritage.program_over_at(id, ends_on, lifecycle);
alter table heritage.programs enable trigger user;
update heritage.content_version set version = version + 1;
create index programs_by_end on heritage.programs (over_at, first_day, id);

create function heritage.program_ends() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  new.over_at := program_over_at(new.id, new.ends_on, new.lifecycle);
  return new;
end
$$;
revoke all on function heritage.program_ends() from public;
create trigger programs_end before insert or update of ends_on, lifecycle on heritage.programs
  for each row execute function heritage.program_ends();

-- The end of a program follows its sessions. Whole statements at a time, for imports write many.
create function heritage.session_ends() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update programs set over_at = ends.at
  from (select id, program_over_at(id, ends_on, lifecycle) as at from programs
        where id in (select program_id from changed)) as ends
  where programs.id = ends.id and over_at <> ends.at;
  return null;
end
$$;
create function heritage.session_end_changes() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update programs set over_at = ends.at
  from (select id, program_over_at(id, ends_on, lifecycle) as at from programs
        where id in (
          select changed.program_id from changed join before using (id)
          where (changed.over_at, changed.time_zone, changed.deleted_at)
            is distinct from (before.over_at, before.time_zone, before.deleted_at))) as ends
  where programs.id = ends.id and over_at <> ends.at;
  return null;
end
$$;
revoke all on function heritage.session_ends(), heritage.session_end_changes() from public;
create trigger sessions_end_added after insert on heritage.sessions
  referencing new table as changed for each statement execute function heritage.session_ends();
create trigger sessions_end_removed after delete on heritage.sessions
  referencing old table as changed for each statement execute function heritage.session_ends();
create trigger sessions_end_changed after update on heritage.sessions
  referencing old table as before new table as changed for each statement execute function heritage.session_end_changes();

-- A fact about access holds until its last day is over where the session takes place.
alter table heritage.session_access_features add holds_until timestamptz(0) not null default 'infinity';
comment on column heritage.session_access_features.holds_until is 'When verified_until is over at the place of the session; from then on the fact reads UNKNOWN.';
create function heritage.access_fact_ends() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  new.holds_until := coalesce(
    (select (new.verified_until + 1)::timestamp at time zone time_zone from sessions where id = new.session_id),
    'infinity');
  return new;
end
$$;
revoke all on function heritage.access_fact_ends() from public;
alter table heritage.session_access_features disable trigger user;
update heritage.session_access_features fact
set holds_until = (verified_until + 1)::timestamp at time zone session.time_zone
from heritage.sessions session where session.id = session_id and verified_until is not null;
alter table heritage.session_access_features enable trigger user;
create trigger session_access_features_end before insert or update of verified_until on heritage.session_access_features
  for each row execute function heritage.access_fact_ends();
create function heritage.session_zone_changed() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update session_access_features set verified_until = verified_until
  where session_id = new.id and verified_until is not null;
  return null;
end
$$;
revoke all on function heritage.session_zone_changed() from public;
create trigger sessions_zone_changed after update on heritage.sessions
  for each row when (old.time_zone is distinct from new.time_zone)
  execute function heritage.session_zone_changed();
drop index heritage.session_access_features_by_expiry;
create index session_access_features_by_end on heritage.session_access_features (holds_until);

create or replace view open.programs as
  select id, home_partner_id, slug, title, summary, description, kind, kind_term, starts_on, ends_on, lifecycle,
         cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url,
         info_url, origin, source_name, source_url, first_day, last_day, is_free, sort_title,
         search_vector, created_at, updated_at, public_from, public_until, revision, null::timestamptz as deleted_at,
         over_at
  from heritage.programs
  where public_from <= now() and now() < public_until;
create or replace view open.session_access_features as
  select session_id, feature, status, note, verified_by, verified_until, holds_until
  from heritage.session_access_features
  where public_from <= now() and now() < public_until;
create or replace view open.visibility_boundary as
  select least(
    (select min(public_from) from heritage.partners where public_from > now() and public_from < 'infinity'),
    (select min(public_until) from heritage.partners where public_until > now() and public_until < 'infinity'),
    (select min(public_from) from heritage.programs where public_from > now() and public_from < 'infinity'),
    (select min(public_until) from heritage.programs where public_until > now() and public_until < 'infinity'),
    (select min(over_at) from heritage.programs where over_at > now()),
    (select min(over_at) from heritage.sessions where over_at > now()),
    (select min(holds_until) from heritage.session_access_features where holds_until > now()),
    'infinity'
  ) as next_at;
