-- `(select ids)` hides their number from the planner, which otherwise plans anew for each call.
create or replace function heritage.hold_partners(ids uuid[]) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from partners where id = any((select ids)::uuid[]) order by id for share;
end
$$;
