-- Places are taken, kept and given back by these functions alone. Each waits for the row of its session first.

create function heritage.holds_place(state text) returns boolean language sql immutable
return state in ('HELD', 'OFFERED', 'CONFIRMED');

-- Places that are taken back leave nobody out: what is taken beyond them only shrinks.
create function heritage.places_change() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  new.beyond := case when new.places <> old.places then greatest(0, new.taken - new.places)
    else least(old.beyond, greatest(0, new.taken - new.places)) end;
  return new;
end
$$;
create trigger session_registrations_places before update of places, taken on heritage.session_registrations
  for each row execute function heritage.places_change();

-- A session that moves takes the times of its registration along.
create function heritage.registration_moves() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update session_registrations
  set closes_at = closes_at + (new.starts_at - old.starts_at), cancel_until = cancel_until + (new.starts_at - old.starts_at)
  where session_id = new.id;
  return null;
end
$$;
create trigger sessions_move_registration after update on heritage.sessions
  for each row when (old.starts_at is distinct from new.starts_at) execute function heritage.registration_moves();

-- How many places are taken at this moment: what was kept for somebody and has run out is not, whether or not it was looked at.
create function heritage.places_taken(session uuid) returns integer
language sql stable security definer set search_path = heritage, pg_temp as $$
  select taken - (select coalesce(sum(party_size), 0)::integer from registrations
                  where session_id = session and expires_at <= now() and holds_place(state))
  from session_registrations where session_id = session
$$;
grant execute on function heritage.places_taken(uuid) to hx_member;
create function open.places_taken(session uuid) returns integer
language sql stable security definer set search_path = heritage, pg_temp as $$ select heritage.places_taken(session) $$;
grant execute on function open.places_taken(uuid) to hx_public;

-- Whether people come to a session at all, as far as the session goes.
create function heritage.takes_place(session uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (select from sessions join programs on programs.id = program_id
    where sessions.id = session and sessions.deleted_at is null and sessions.status <> 'CANCELLED' and sessions.over_at > now()
      and programs.lifecycle <> 'CANCELLED' and programs.deleted_at is null)
$$;

-- Writes one step of the log. The row of the session is locked.
create function heritage.note_registration(session uuid, registration uuid, state text, is_confirmed boolean, party_size integer)
returns void language sql volatile set search_path = heritage, pg_temp as $$
  with stands as (
    update session_registrations set last_entry = last_entry + 1 where session_id = session
    returning *)
  insert into registration_entries
    (session_id, home_partner_id, number, registration_id, state, is_confirmed, party_size, places, taken, closes_at, happened_at)
  select session, home_partner_id, last_entry, registration, note_registration.state, note_registration.is_confirmed,
    note_registration.party_size, places, taken, closes_at, clock_timestamp()
  from stands
$$;

-- Moves a registration to another state, with its places. The row of the session is locked.
create function heritage.move_registration(registration uuid, next_state text, until timestamptz default 'infinity')
returns void language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  one registrations;
  change integer;
begin
  select * into strict one from registrations where id = registration;
  change := case when holds_place(next_state) then one.party_size else 0 end
    - case when holds_place(one.state) then one.party_size else 0 end;
  update session_registrations set taken = taken + change
  where session_id = one.session_id and (change <= 0 or taken + change <= places);
  if not found then
    raise exception 'There is no place left.' using errcode = '23514';
  end if;
  update registrations set state = next_state, expires_at = until,
    is_confirmed = is_confirmed or next_state in ('OFFERED', 'CONFIRMED'),
    network = case when next_state in ('HELD', 'WAITING') and not is_confirmed then network end
  where id = registration returning * into one;
  perform note_registration(one.session_id, one.id, one.state, one.is_confirmed, one.party_size);
end
$$;

-- Locks the places of a session, and does what time has brought: whatever was kept too long is free again, and whoever waits
-- longest and fits is offered a place, for 24 hours; for two on the last day; after closing nobody is.
create function heritage.settle_registrations(session uuid) returns heritage.session_registrations
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  stands session_registrations;
  one registrations;
  at timestamptz;
begin
  select * into stands from session_registrations where session_id = session for no key update;
  if stands.session_id is null then
    return stands;
  end if;
  at := clock_timestamp();
  for one in select * from registrations where session_id = session and expires_at <= at order by expires_at, rank loop
    perform move_registration(one.id, 'EXPIRED');
  end loop;
  if at < stands.closes_at and takes_place(session) then
    for one in select * from registrations where session_id = session and state = 'WAITING' and is_confirmed order by rank loop
      select * into stands from session_registrations where session_id = session;
      exit when stands.taken >= stands.places;
      if stands.taken + one.party_size <= stands.places then
        perform move_registration(one.id, 'OFFERED', least(stands.closes_at,
          at + case when stands.closes_at - at < interval '24 hours' then interval '2 hours' else interval '24 hours' end));
      end if;
    end loop;
  end if;
  update session_registrations
  set next_release_at = coalesce((select min(expires_at) from registrations where session_id = session and expires_at < 'infinity'), 'infinity')
  where session_id = session
  returning * into stands;
  return stands;
end
$$;

-- Registers somebody. Everybody may for a session that everybody sees, while it is open; staff of its home partner until it is
-- over. What keeps somebody from it is told as a word.
create function heritage.register(session uuid, party_size integer, name text, email text, language text,
  code_hash bytea, network bytea, is_recorded boolean)
returns table (fault text, registration_id uuid, home_partner_id uuid, state text, expires_at timestamptz)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  stands session_registrations := settle_registrations(session);
  at timestamptz := clock_timestamp();
  has_place boolean;
  made uuid;
  problem text;
begin
  problem := case
    when stands.session_id is null then 'NOT_FOUND'
    when register.is_recorded and not stands.home_partner_id = any(viewer_partners('programs:write')) then 'NOT_FOUND'
    when not register.is_recorded and not (stands.public_from <= now() and now() < stands.public_until) then 'NOT_FOUND'
    when not takes_place(session) then 'CANCELLED'
    when not register.is_recorded and at < stands.opens_at then 'NOT_OPEN_YET'
    when not register.is_recorded and at >= stands.closes_at then 'CLOSED'
    when register.party_size > stands.party_limit then 'PARTY'
    when not register.is_recorded and (select count(*) from registrations held
        where held.session_id = session and held.network = register.network and not held.is_confirmed) >= 5 then 'HOLDS'
  end;
  if problem is not null then
    return query select problem, null::uuid, null::uuid, null::text, null::timestamptz;
    return;
  end if;
  has_place := stands.taken + register.party_size <= stands.places;
  update session_registrations set last_rank = last_rank + 1, taken = taken + case when has_place then register.party_size else 0 end
  where session_id = session and (not has_place or taken + register.party_size <= places)
  returning * into stands;
  insert into registrations (session_id, home_partner_id, rank, state, is_confirmed, party_size, name, email, language, person_id,
    network, registered_at, expires_at)
  values (session, stands.home_partner_id, stands.last_rank,
    case when not has_place then 'WAITING' when register.is_recorded then 'CONFIRMED' else 'HELD' end, register.is_recorded,
    register.party_size, register.name, register.email, register.language,
    case when not register.is_recorded then viewer_person() end,
    case when not register.is_recorded then register.network end, at,
    case when register.is_recorded then 'infinity' else least(at + interval '30 minutes', stands.closes_at) end)
  returning id into made;
  insert into registration_codes (code_hash, registration_id) values (register.code_hash, made);
  perform note_registration(session, made, one.state, one.is_confirmed, one.party_size) from registrations one where id = made;
  perform settle_registrations(session);
  return query select null::text, one.id, one.home_partner_id, one.state, one.expires_at from registrations one where id = made;
end
$$;

-- What the holder of a private link or a printed code does with their registration; the hash of it is the proof. `fault` says what
-- keeps them from it. Erasing removes all that is known of them, and gives their places back.
create function heritage.use_registration_code(hashes text[], use text)
returns table (fault text, session_id uuid, state text, party_size integer, language text, expires_at timestamptz, may_cancel boolean)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  meant bytea[] := array(select decode(hash, 'hex') from unnest(hashes) hash);
  of_session uuid := (select one.session_id from registration_codes code join registrations one on one.id = code.registration_id
                      where code.code_hash = any(meant) limit 1);
  stands session_registrations;
  one registrations;
  at timestamptz;
  problem text;
begin
  if of_session is null then
    return;
  end if;
  if use = 'SHOW' then
    select * into stands from session_registrations where session_id = of_session;
  else
    stands := settle_registrations(of_session);
  end if;
  at := clock_timestamp();
  select held.* into one from registration_codes code join registrations held on held.id = code.registration_id
  where code.code_hash = any(meant) limit 1;
  if one.id is null then
    return;
  end if;
  if use = 'CONFIRM' then
    problem := case
      when one.state = 'EXPIRED' then 'EXPIRED'
      when one.state in ('CANCELLED', 'DECLINED') then 'ENDED'
      when not takes_place(of_session) then 'CANCELLED'
    end;
    if problem is null and one.state in ('HELD', 'OFFERED') then
      perform move_registration(one.id, 'CONFIRMED');
    elsif problem is null and one.state = 'WAITING' and not one.is_confirmed then
      update registrations set is_confirmed = true, network = null, expires_at = 'infinity' where id = one.id;
      perform note_registration(of_session, one.id, 'WAITING', true, one.party_size);
    end if;
  elsif use = 'ERASE' then
    delete from registrations where id = one.id;
    return query select null::text, one.session_id, case when one.state in ('EXPIRED', 'DECLINED') then one.state else 'CANCELLED' end,
      one.party_size::integer, one.language, null::timestamptz, false;
    return;
  elsif use = 'CANCEL' and one.state in ('HELD', 'WAITING', 'OFFERED', 'CONFIRMED') then
    if one.state = 'CONFIRMED' and at >= stands.cancel_until then
      problem := 'TOO_LATE';
    else
      perform move_registration(one.id, case when one.state = 'OFFERED' then 'DECLINED' else 'CANCELLED' end);
    end if;
  end if;
  if use <> 'SHOW' then
    perform settle_registrations(of_session);
  end if;
  select * into one from registrations where id = one.id;
  return query select problem, one.session_id, case when one.expires_at <= at then 'EXPIRED' else one.state end,
    one.party_size::integer, one.language, nullif(one.expires_at, 'infinity'),
    one.expires_at > at and (one.state in ('HELD', 'WAITING', 'OFFERED') or (one.state = 'CONFIRMED' and at < stands.cancel_until));
end
$$;

-- The page to which the private link of a registration leads; the hash of its code is the proof.
create function heritage.registration_page(hash bytea) returns table (page_url text)
language sql stable security definer rows 1 set search_path = heritage, pg_temp as $$
  select stands.page_url from registration_codes code join registrations one on one.id = code.registration_id
  join session_registrations stands on stands.session_id = one.session_id where code.code_hash = hash
$$;

-- How a registration stands that a call with this idempotency key made: the key, which only its caller knows, is the proof.
create function heritage.registration_by_key(caller text, idempotency_key text)
returns table (session_id uuid, state text, party_size integer, language text, expires_at timestamptz, may_cancel boolean)
language sql stable security definer rows 1 set search_path = heritage, pg_temp as $$
  select one.session_id, case when one.expires_at <= now() then 'EXPIRED' else one.state end, one.party_size, one.language,
    nullif(one.expires_at, 'infinity'),
    one.expires_at > now() and (one.state in ('HELD', 'WAITING', 'OFFERED') or (one.state = 'CONFIRMED' and now() < stands.cancel_until))
  from idempotency_keys call join registrations one on one.id::text = call.result #>> '{}'
  join session_registrations stands on stands.session_id = one.session_id
  where call.viewer = coalesce(caller, nullif(current_setting('hx.viewer', true), '')) and call.key = idempotency_key
    and call.field = 'registration.create'
$$;

-- Places that were set or taken back, and whoever waits is offered what is free now.
create function heritage.places_were_set() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.places <> old.places then
    perform note_registration(new.session_id, null, 'PLACES', null, null);
  end if;
  perform settle_registrations(new.session_id);
  return null;
end
$$;
create trigger session_registrations_opened after insert on heritage.session_registrations
  for each row execute function heritage.places_were_set();
create trigger session_registrations_changed after update on heritage.session_registrations
  for each row when ((old.places, old.closes_at) is distinct from (new.places, new.closes_at))
  execute function heritage.places_were_set();

-- How many people are where, for the partners of the program: no names.
create function heritage.registration_counts(sessions uuid[])
returns table (session_id uuid, confirmed integer, held integer, offered integer, waiting integer)
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select stands.session_id,
    coalesce(sum(party_size) filter (where state = 'CONFIRMED'), 0)::integer,
    coalesce(sum(party_size) filter (where state = 'HELD'), 0)::integer,
    coalesce(sum(party_size) filter (where state = 'OFFERED'), 0)::integer,
    coalesce(sum(party_size) filter (where state = 'WAITING' and is_confirmed), 0)::integer
  from session_registrations stands
  join sessions session on session.id = stands.session_id
  left join registrations one on one.session_id = stands.session_id and one.expires_at > now()
  where stands.session_id = any(registration_counts.sessions)
    and (stands.home_partner_id = any((select viewer_partners('programs:read'))::uuid[])
      or exists (select from program_partners part where part.program_id = session.program_id
                   and part.partner_id = any((select viewer_partners('programs:read'))::uuid[])))
  group by stands.session_id
$$;

-- Time brings places back also where nobody asks.
create function heritage.release_due_registrations() returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  due uuid;
  done integer := 0;
begin
  for due in select session_id from session_registrations where next_release_at <= now() order by next_release_at limit 100 loop
    perform settle_registrations(due);
    done := done + 1;
  end loop;
  return done;
end
$$;

-- What is known of people is deleted 30 days after the session; of those who never used their link, after an
-- hour, in which it is counted how often their address was written to.
create function heritage.delete_due_registrations() returns integer
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  deleted integer;
begin
  delete from registrations using sessions
  where sessions.id = registrations.session_id
    and (sessions.over_at < now() - interval '30 days' or (state in ('EXPIRED', 'CANCELLED') and not is_confirmed and registered_at < now() - interval '1 hour'));
  get diagnostics deleted = row_count;
  return deleted;
end
$$;

-- Whoever is deleted gives their places back, while the session is still to come.
create function heritage.registration_leaves() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if old.state not in ('HELD', 'WAITING', 'OFFERED', 'CONFIRMED')
     or not exists (select from sessions where id = old.session_id and over_at > now()) then
    return null;
  end if;
  update session_registrations set taken = taken - case when holds_place(old.state) then old.party_size else 0 end
  where session_id = old.session_id;
  perform note_registration(old.session_id, old.id, case when old.state = 'OFFERED' then 'DECLINED' else 'CANCELLED' end,
    old.is_confirmed, old.party_size);
  perform settle_registrations(old.session_id);
  return null;
end
$$;
create trigger registrations_leave after delete on heritage.registrations
  for each row execute function heritage.registration_leaves();

-- Whoever is erased as a person waits for the places first, as everybody does who changes them.
create function heritage.hold_registrations_of(person uuid) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from session_registrations
  where person = viewer_person() and session_id in (select session_id from registrations where person_id = person)
  order by session_id for no key update;
  return true;
end
$$;
grant execute on function heritage.register(uuid, integer, text, text, text, bytea, bytea, boolean),
  heritage.use_registration_code(text[], text), heritage.registration_page(bytea), heritage.registration_by_key(text, text), heritage.registration_counts(uuid[]),
  heritage.release_due_registrations(), heritage.delete_due_registrations(), heritage.hold_registrations_of(uuid)
  to hx_member;
