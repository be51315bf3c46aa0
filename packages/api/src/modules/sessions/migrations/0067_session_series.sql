-- Sessions of a program that follow a rule. Each date is a session of its own.
create table heritage.session_series (
  id uuid primary key default uuidv7(),
  program_id uuid not null,
  home_partner_id uuid not null,
  rule text not null check (rule <> '' and length(rule) <= 1000),
  local_start timestamp(0) not null,
  local_end timestamp(0) check (local_end >= local_start),
  time_zone text not null,
  additional_starts timestamp(0)[] not null,
  excluded_starts timestamp(0)[] not null,
  ends_before timestamp(0),
  revision integer not null default 1,
  unique (id, home_partner_id),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
comment on table heritage.session_series is 'The rule by which several sessions of a program have their dates, in local time and its zone.';
comment on column heritage.session_series.ends_before is 'From this date on another series goes on in its place.';
create index session_series_of_program on heritage.session_series (program_id, local_start, id);
call heritage.define_child('session_series', 'programs',
  public_columns => 'id, program_id, rule, local_start, local_end, time_zone, additional_starts, excluded_starts, ends_before, revision',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);

create table heritage.series_sessions (
  session_id uuid primary key,
  home_partner_id uuid not null,
  series_id uuid not null,
  original_start timestamp(0) not null,
  is_dropped boolean not null default false,
  -- Judged at the end of a statement: dates of a series change places with each other.
  unique (series_id, original_start) deferrable initially immediate,
  foreign key (session_id, home_partner_id) references heritage.sessions (id, home_partner_id) on delete cascade,
  foreign key (series_id, home_partner_id) references heritage.session_series (id, home_partner_id) on delete cascade
);
comment on table heritage.series_sessions is 'Which sessions are of a series. By the start that the rule gave it a session is known when the rule changes, also one that was moved by itself.';
comment on column heritage.series_sessions.is_dropped is 'It is cancelled because a changed rule left it out, and comes back when the rule has that date again.';
call heritage.define_child('series_sessions', 'sessions',
  public_columns => 'session_id, series_id, original_start',
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
