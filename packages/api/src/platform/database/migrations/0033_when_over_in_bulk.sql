-- The same, as a difference of sets: a join would be planned for the rows of the first statement of a connection, and
-- compare each row with each where a later one changes many.
create or replace function heritage.session_end_changes() returns trigger
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
