-- Under row-level security a full-text condition cannot use its index, so members search through a definer function
-- that applies the same rule as the policy and returns ids only. The public functions are plain SQL, which the
-- planner unfolds. Both doors find theirs under one name.

create function heritage.search_partners(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from partners
  where search_vector @@ query
    and ((select viewer_is_administrator()) or (public_from <= now() and now() < public_until))
$$;
create function heritage.search_programs(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from programs
  where search_vector @@ query
    and ((select viewer_is_administrator()) or (public_from <= now() and now() < public_until))
$$;
create function heritage.search_sessions(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from sessions
  where search_vector @@ query
    and ((select viewer_is_administrator()) or (public_from <= now() and now() < public_until))
$$;
revoke all on function heritage.search_partners(tsquery), heritage.search_programs(tsquery), heritage.search_sessions(tsquery) from public;
grant execute on function heritage.search_partners(tsquery), heritage.search_programs(tsquery), heritage.search_sessions(tsquery) to hx_member;

create function open.search_partners(query tsquery) returns setof uuid language sql stable as $$
  select id from open.partners where search_vector @@ query
$$;
create function open.search_programs(query tsquery) returns setof uuid language sql stable as $$
  select id from open.programs where search_vector @@ query
$$;
create function open.search_sessions(query tsquery) returns setof uuid language sql stable as $$
  select id from open.sessions where search_vector @@ query
$$;
revoke all on function open.search_partners(tsquery), open.search_programs(tsquery), open.search_sessions(tsquery) from public;
grant execute on function open.search_partners(tsquery), open.search_programs(tsquery), open.search_sessions(tsquery) to hx_public;
