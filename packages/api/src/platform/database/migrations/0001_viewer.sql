-- Who is asking. Every policy asks the first three; the module that keeps people and keys answers them. Until it is
-- there, nobody is anybody.

create function heritage.viewer_is_administrator() returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$ select false $$;

-- The partners at which the viewer holds a scope, by membership or as the key of one.
create function heritage.viewer_partners(scope text) returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$ select '{}'::uuid[] $$;

create function heritage.viewer_person() returns uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$ select null::uuid $$;

-- An import speaks for one source, which it names in the setting hx.importing.
create function heritage.is_importing(source text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(current_setting('hx.importing', true) = source, false) and viewer_is_administrator()
$$;

grant execute on function heritage.viewer_is_administrator(), heritage.viewer_partners(text), heritage.viewer_person(),
  heritage.is_importing(text) to hx_member;
