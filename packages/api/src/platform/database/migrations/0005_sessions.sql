create table heritage.sessions (
  id uuid primary key default uuidv7(),
  program_id uuid not null,
  home_partner_id uuid not null,
  local_start timestamp(0) not null,
  local_end timestamp(0),
  time_zone text not null,
  starts_at timestamptz(0) not null,
  ends_at timestamptz(0),
  is_all_day boolean not null default false,
  attendance_mode text not null check (attendance_mode in ('IN_PERSON', 'ONLINE', 'HYBRID', 'UNKNOWN')),
  venue_name jsonb,
  street_address text,
  locality text,
  region text,
  postal_code text,
  country text check (country ~ '^[A-Z]{2}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  url text,
  status text not null default 'SCHEDULED'
    check (status in ('SCHEDULED', 'RESCHEDULED', 'POSTPONED', 'MOVED_ONLINE', 'CANCELLED')),
  status_note jsonb,
  over_at timestamptz(0) generated always as (coalesce(ends_at, starts_at)) stored not null,
  search_vector tsvector not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  unique (id, home_partner_id),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id),
  check (ends_at >= starts_at),
  check ((ends_at is null) = (local_end is null)),
  check ((latitude is null) = (longitude is null))
);
comment on table heritage.sessions is 'One dated meeting of a program. Wall time and zone are what was agreed; the instants follow from them.';
comment on column heritage.sessions.search_vector is 'The venue''s words and those of the program''s texts.';
create index sessions_of_program on heritage.sessions (program_id, starts_at, id);
create index sessions_by_start on heritage.sessions (starts_at, id);
create index sessions_by_end on heritage.sessions (over_at, starts_at, id);
create index sessions_by_country on heritage.sessions (country, starts_at, id);
create index sessions_by_status on heritage.sessions (status, starts_at, id);
create index sessions_by_attendance_mode on heritage.sessions (attendance_mode, starts_at, id);
create index sessions_search on heritage.sessions using gin (search_vector);

create table heritage.session_access_features (
  session_id uuid not null,
  home_partner_id uuid not null,
  feature text not null,
  status text not null check (status in ('AVAILABLE', 'ON_REQUEST', 'PLANNED', 'NOT_AVAILABLE', 'UNKNOWN')),
  note jsonb,
  verified_by text,
  verified_until date,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  primary key (session_id, feature),
  foreign key (session_id, home_partner_id) references heritage.sessions (id, home_partner_id) on delete cascade
);
create index session_access_features_by_feature on heritage.session_access_features (feature, session_id);
create index session_access_features_by_expiry on heritage.session_access_features (verified_until);
comment on table heritage.session_access_features is 'What is known of access to a session. A feature without a row is unknown; a fact past verified_until reads UNKNOWN.';

create table heritage.session_references (
  session_id uuid not null,
  home_partner_id uuid not null,
  source text not null,
  value text not null,
  content_hash text,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  primary key (source, value),
  foreign key (session_id, home_partner_id) references heritage.sessions (id, home_partner_id) on delete cascade
);
create index session_references_of_session on heritage.session_references (session_id);
comment on column heritage.session_references.content_hash is 'Of the record last imported: an unchanged record is not written again.';

create function heritage.session_visibility() returns trigger language plpgsql as $$
begin
  select public_from, public_until into strict new.public_from, new.public_until
  from heritage.programs where id = new.program_id;
  return new;
end
$$;
create trigger sessions_visibility before insert or update on heritage.sessions
  for each row execute function heritage.session_visibility();

create function heritage.session_child_visibility() returns trigger language plpgsql as $$
begin
  select public_from, public_until into strict new.public_from, new.public_until
  from heritage.sessions where id = new.session_id;
  return new;
end
$$;
create trigger session_access_features_visibility before insert or update on heritage.session_access_features
  for each row execute function heritage.session_child_visibility();
create trigger session_references_visibility before insert or update on heritage.session_references
  for each row execute function heritage.session_child_visibility();

create function heritage.session_visibility_changed() returns trigger language plpgsql as $$
begin
  update heritage.session_access_features set session_id = session_id where session_id = new.id;
  update heritage.session_references set session_id = session_id where session_id = new.id;
  return null;
end
$$;
create trigger sessions_visibility_changed after update on heritage.sessions
  for each row when ((old.public_from, old.public_until) is distinct from (new.public_from, new.public_until))
  execute function heritage.session_visibility_changed();

create function heritage.session_program_published() returns trigger language plpgsql as $$
begin
  update heritage.sessions set program_id = program_id where program_id = new.id;
  return null;
end
$$;
create trigger programs_visibility_changed_for_sessions after update on heritage.programs
  for each row when ((old.public_from, old.public_until) is distinct from (new.public_from, new.public_until))
  execute function heritage.session_program_published();

alter table heritage.sessions enable row level security;
alter table heritage.session_access_features enable row level security;
alter table heritage.session_references enable row level security;
create policy read on heritage.sessions for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.sessions for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy read on heritage.session_access_features for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.session_access_features for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy read on heritage.session_references for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.session_references for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
grant select, insert, update on heritage.sessions to hx_member;
grant select, insert, update, delete on heritage.session_access_features, heritage.session_references to hx_member;

create view open.sessions as
  select id, program_id, local_start, local_end, time_zone, starts_at, ends_at, is_all_day, attendance_mode,
         venue_name, street_address, locality, region, postal_code, country, latitude, longitude, url, status,
         status_note, over_at, search_vector, created_at, updated_at
  from heritage.sessions
  where public_from <= now() and now() < public_until;
create view open.session_access_features as
  select session_id, feature, status, note, verified_by, verified_until from heritage.session_access_features
  where public_from <= now() and now() < public_until;
create view open.session_references as
  select session_id, source, value from heritage.session_references
  where public_from <= now() and now() < public_until;
grant select on open.sessions, open.session_access_features, open.session_references to hx_public;

create constraint trigger sessions_advance_content after insert or update or delete on heritage.sessions
  deferrable initially deferred for each row execute function heritage.advance_content_version();
create constraint trigger session_access_features_advance_content after insert or update or delete on heritage.session_access_features
  deferrable initially deferred for each row execute function heritage.advance_content_version();
create constraint trigger session_references_advance_content after insert or update or delete on heritage.session_references
  deferrable initially deferred for each row execute function heritage.advance_content_version();
