-- When a session or a program is over, where it takes place. Lists, actions and cached answers all go by `over_at`.

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

create function heritage.program_ends() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  new.over_at := program_over_at(new.id, new.ends_on, new.lifecycle);
  return new;
end
$$;
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
-- A difference of sets: a join would be planned for the rows of the first statement of a connection, and compare each row
-- with each where a later one changes many.
create function heritage.session_end_changes() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update programs set over_at = ends.at
  from (select id, program_over_at(id, ends_on, lifecycle) as at from programs
        where id in (
          select program_id from (
            select id, program_id, over_at, time_zone, deleted_at from changed
            except
            select id, program_id, over_at, time_zone, deleted_at from before) as different)) as ends
  where programs.id = ends.id and over_at <> ends.at;
  return null;
end
$$;
create trigger sessions_end_added after insert on heritage.sessions
  referencing new table as changed for each statement execute function heritage.session_ends();
create trigger sessions_end_removed after delete on heritage.sessions
  referencing old table as changed for each statement execute function heritage.session_ends();
create trigger sessions_end_changed after update on heritage.sessions
  referencing old table as before new table as changed for each statement execute function heritage.session_end_changes();

-- A fact about access holds until its last day is over where the session takes place.
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
create trigger sessions_zone_changed after update on heritage.sessions
  for each row when (old.time_zone is distinct from new.time_zone)
  execute function heritage.session_zone_changed();
call heritage.changes_by_time('sessions', 'over_at');
call heritage.changes_by_time('session_access_features', 'holds_until');
