-- Who comes to a session. Places are never given twice: whoever takes one waits for the row of the session, and a check holds
-- what is taken below what there is. Names are read by the people of the session's home partner alone.

update heritage.role_definitions set scopes = scopes || '{registrations:read}'
where role in ('PARTNER_ADMINISTRATOR', 'PROGRAM_COORDINATOR');

create table heritage.session_registrations (
  session_id uuid primary key,
  home_partner_id uuid not null,
  places integer not null check (places between 1 and 100000),
  taken integer not null default 0 check (taken >= 0),
  beyond integer not null default 0 check (beyond between 0 and greatest(0, taken - places)),
  party_limit smallint not null check (party_limit between 1 and 100),
  opens_at timestamptz(0) not null check (opens_at >= '1000-01-01Z' and opens_at < '9999-01-01Z'),
  closes_at timestamptz(0) not null check (closes_at >= '1000-01-01Z' and closes_at < '9999-01-01Z'),
  cancel_until timestamptz(0) not null check (cancel_until >= '1000-01-01Z' and cancel_until < '9999-01-01Z'),
  page_url text not null,
  next_release_at timestamptz not null default 'infinity',
  last_rank integer not null default 0,
  last_entry integer not null default 0,
  unique (session_id, home_partner_id),
  check (taken <= places + beyond),
  foreign key (session_id, home_partner_id) references heritage.sessions (id, home_partner_id) on delete cascade
);
comment on table heritage.session_registrations is 'How people register for a session: its places, how many are taken, and from when until when.';
comment on column heritage.session_registrations.beyond is 'How many more are taken than there are, since places were taken back: nobody is removed, and it only shrinks.';
comment on column heritage.session_registrations.page_url is 'The partner''s page to which the private link of a registration leads.';
comment on column heritage.session_registrations.next_release_at is 'When the next place comes free that was kept for somebody who has not confirmed.';
create index session_registrations_by_opening on heritage.session_registrations (opens_at);
create index session_registrations_by_closing on heritage.session_registrations (closes_at);
create index session_registrations_by_release on heritage.session_registrations (next_release_at);
call heritage.define_child('session_registrations', 'sessions',
  public_columns => 'session_id, places, taken, party_limit, opens_at, closes_at, cancel_until, page_url, next_release_at',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
revoke insert, update, delete on heritage.session_registrations from hx_member;
grant insert (session_id, home_partner_id, places, party_limit, opens_at, closes_at, cancel_until, page_url),
  update (places, party_limit, opens_at, closes_at, cancel_until, page_url) on heritage.session_registrations to hx_member;
call heritage.changes_by_time('session_registrations', 'opens_at');
call heritage.changes_by_time('session_registrations', 'closes_at');
call heritage.changes_by_time('session_registrations', 'next_release_at');

create table heritage.registrations (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null,
  home_partner_id uuid not null,
  rank integer not null,
  state text not null check (state in ('HELD', 'WAITING', 'OFFERED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'CANCELLED')),
  is_confirmed boolean not null,
  party_size smallint not null check (party_size between 1 and 100),
  name text not null check (name <> '' and length(name) <= 300),
  email text check (length(email) <= 300),
  language text not null,
  person_id uuid references heritage.people (id),
  network bytea,
  registered_at timestamptz not null,
  expires_at timestamptz not null default 'infinity',
  unique (session_id, rank),
  check (state <> 'HELD' or not is_confirmed),
  check (state not in ('OFFERED', 'CONFIRMED') or is_confirmed),
  check ((state in ('HELD', 'OFFERED') or (state = 'WAITING' and not is_confirmed)) = (expires_at < 'infinity')),
  foreign key (session_id, home_partner_id)
    references heritage.session_registrations (session_id, home_partner_id) on delete cascade
);
comment on table heritage.registrations is 'Who comes to a session, or waits for a place. Deleted 30 days after it.';
comment on column heritage.registrations.id is 'Random: in the log it leads to nobody once the registration is deleted.';
comment on column heritage.registrations.rank is 'The order in which people registered.';
comment on column heritage.registrations.is_confirmed is 'Whether its private link was used, which shows that somebody is there.';
comment on column heritage.registrations.network is 'A hash of the session and the network that it came from, while it is not confirmed: so many and no more.';
comment on column heritage.registrations.expires_at is 'Until when a place is kept, or an entry that is not confirmed.';
create index registrations_by_expiry on heritage.registrations (session_id, expires_at) where expires_at < 'infinity';
create index registrations_waiting on heritage.registrations (session_id, rank) where state = 'WAITING';
create index registrations_of_partner on heritage.registrations (home_partner_id);
create index registrations_of_person on heritage.registrations (person_id);
alter table heritage.registrations enable row level security;
-- People alone: neither keys nor administrators nor SYSTEM are among them.
create function heritage.viewer_reads_registrations() returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$ select case when viewer_person() is null then '{}' else viewer_partners('registrations:read') end $$;
grant execute on function heritage.viewer_reads_registrations() to hx_member;
create policy read on heritage.registrations for select to hx_member
  using (home_partner_id = any((select heritage.viewer_reads_registrations())::uuid[])
    or person_id = (select heritage.viewer_person()));
create policy leave on heritage.registrations for delete to hx_member using (person_id = (select heritage.viewer_person()));
grant delete, select (id, session_id, home_partner_id, rank, state, is_confirmed, party_size, name, email, language, person_id,
  registered_at, expires_at) on heritage.registrations to hx_member;

create table heritage.registration_codes (
  code_hash bytea primary key,
  registration_id uuid not null references heritage.registrations (id) on delete cascade
);
comment on table heritage.registration_codes is 'Hashes of private links and printed codes. Nobody reads the table.';
create index registration_codes_of_registration on heritage.registration_codes (registration_id);
alter table heritage.registration_codes enable row level security;

-- What happened, in one order, without a name: whoever has it can play the rule again.
create table heritage.registration_entries (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null,
  home_partner_id uuid not null,
  number integer not null,
  registration_id uuid,
  state text not null
    check (state in ('HELD', 'WAITING', 'OFFERED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'PLACES')),
  is_confirmed boolean,
  party_size smallint,
  places integer not null,
  taken integer not null,
  closes_at timestamptz(0) not null,
  rule_version smallint not null default 1,
  happened_at timestamptz not null,
  unique (session_id, number),
  check ((state = 'PLACES') = (registration_id is null)),
  foreign key (session_id, home_partner_id)
    references heritage.session_registrations (session_id, home_partner_id) on delete cascade
);
comment on table heritage.registration_entries is 'The log of the places of a session: append-only, by random ids, and kept when people are erased.';
create index registration_entries_of_partner on heritage.registration_entries (home_partner_id);
alter table heritage.registration_entries enable row level security;
create policy read on heritage.registration_entries for select to hx_member
  using (home_partner_id = any((select heritage.viewer_reads_registrations())::uuid[]));
grant select on heritage.registration_entries to hx_member;
