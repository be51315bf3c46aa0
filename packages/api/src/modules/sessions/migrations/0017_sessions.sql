create table heritage.sessions (
  id uuid primary key default uuidv7(),
  program_id uuid not null,
  home_partner_id uuid not null,
  local_start timestamp(0) not null check (local_start >= '1000-01-01' and local_start < '9999-01-01'),
  local_end timestamp(0) check (local_end >= '1000-01-01' and local_end < '9999-01-01'),
  time_zone text not null,
  starts_at timestamptz(0) not null check (starts_at >= '1000-01-01Z' and starts_at < '9999-01-01Z'),
  ends_at timestamptz(0) check (ends_at >= '1000-01-01Z' and ends_at < '9999-01-01Z'),
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
  cancelled_from text check (cancelled_from in ('SCHEDULED', 'RESCHEDULED', 'POSTPONED', 'MOVED_ONLINE')),
  note_before_cancellation jsonb,
  cancelled_with_program boolean not null default false,
  -- Days last until they end in the session's zone. Where nobody said when a session ends, it is given three hours.
  over_at timestamptz(0) generated always as (
    case
      when is_all_day
        then (greatest(local_start, local_end - interval '1 second')::date + 1)::timestamp at time zone time_zone
      else coalesce(ends_at, (starts_at at time zone 'UTC' + interval '3 hours') at time zone 'UTC')
    end) stored not null,
  unique (id, home_partner_id),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade,
  check (ends_at >= starts_at),
  check ((ends_at is null) = (local_end is null)),
  check ((latitude is null) = (longitude is null)),
  check (cancelled_from is null or status = 'CANCELLED'),
  check (cancelled_from is not null or (note_before_cancellation is null and not cancelled_with_program))
);
comment on table heritage.sessions is 'One dated meeting of a program. Wall time and zone are what was agreed; the instants follow from them.';
comment on column heritage.sessions.cancelled_from is 'What the session was when it was cancelled here; null where its publisher cancelled it.';
comment on column heritage.sessions.cancelled_with_program is 'It was cancelled because its program was, and comes back with it.';
comment on column heritage.sessions.over_at is 'When it is over: at its end; three hours after its start where its end is not known; a whole day when that ends at its place.';
create index sessions_of_program on heritage.sessions (program_id, starts_at, id);
create index sessions_by_start on heritage.sessions (starts_at, id);
create index sessions_by_end on heritage.sessions (over_at, starts_at, id);
create index sessions_by_country on heritage.sessions (country, starts_at, id);
create index sessions_by_status on heritage.sessions (status, starts_at, id);
create index sessions_by_attendance_mode on heritage.sessions (attendance_mode, starts_at, id);

call heritage.define_record('sessions',
  part_of => 'programs',
  public_columns => 'id, program_id, local_start, local_end, time_zone, starts_at, ends_at, is_all_day, attendance_mode,
    venue_name, street_address, locality, region, postal_code, country, latitude, longitude, url, status, status_note,
    over_at',
  found_by => $$exists (
        select from programs program
        where program.id = sessions.program_id
          and (program.home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
            or program.id in (select program_id from program_partners
                              where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])))
          and (program.deleted_at is null
            or program.home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])))$$,
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$,
  lists_by_dates => false);
comment on column heritage.sessions.search_vector is 'The venue''s words and those of the program''s texts.';
call heritage.define_search('sessions', texts => $$(
  select array[venue_name, title, summary, description, kind_term] || array(
    select label from heritage.program_terms where program_id = program.id and label is not null)
  from heritage.programs program where program.id = sessions.program_id)$$);
grant insert, update on heritage.sessions to hx_member;

create table heritage.session_access_features (
  session_id uuid not null,
  home_partner_id uuid not null,
  feature text not null,
  status text not null check (status in ('AVAILABLE', 'ON_REQUEST', 'PLANNED', 'NOT_AVAILABLE', 'UNKNOWN')),
  note jsonb,
  verified_by text,
  verified_until date,
  holds_until timestamptz(0) not null default 'infinity',
  primary key (session_id, feature),
  foreign key (session_id, home_partner_id) references heritage.sessions (id, home_partner_id) on delete cascade
);
comment on table heritage.session_access_features is 'What is known of access to a session. A feature without a row is unknown; a fact past verified_until reads UNKNOWN.';
create index session_access_features_by_feature on heritage.session_access_features (feature, session_id);
create index session_access_features_by_end on heritage.session_access_features (holds_until);
call heritage.define_child('session_access_features', 'sessions',
  public_columns => 'session_id, feature, status, note, verified_by, verified_until, holds_until',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);

create table heritage.session_references (
  session_id uuid not null,
  home_partner_id uuid not null,
  source text not null,
  value text not null,
  content_hash text,
  primary key (source, value),
  foreign key (session_id, home_partner_id) references heritage.sessions (id, home_partner_id) on delete cascade
);
create index session_references_of_session on heritage.session_references (session_id);
comment on column heritage.session_references.content_hash is 'Of the record last imported: an unchanged record is not written again.';
call heritage.define_child('session_references', 'sessions',
  public_columns => 'session_id, source, value',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);

-- Editing a session edits what the source of its program said.
create trigger sessions_added after insert on heritage.sessions
  for each row execute function heritage.program_part_edited();
-- A status says whether it takes place, which is told at once; to move online is one.
create trigger sessions_edited after update on heritage.sessions
  for each row when
    ((old.local_start, old.local_end, old.time_zone, old.starts_at, old.ends_at, old.is_all_day, old.venue_name,
      old.street_address, old.locality, old.region, old.postal_code, old.country, old.latitude, old.longitude, old.url,
      old.status_note) is distinct from
     (new.local_start, new.local_end, new.time_zone, new.starts_at, new.ends_at, new.is_all_day, new.venue_name,
      new.street_address, new.locality, new.region, new.postal_code, new.country, new.latitude, new.longitude, new.url,
      new.status_note)
    or (old.attendance_mode <> new.attendance_mode and (new.status, new.attendance_mode) <> ('MOVED_ONLINE', 'ONLINE')))
  execute function heritage.program_part_edited();
