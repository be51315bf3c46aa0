create table heritage.programs (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  slug text not null,
  title jsonb not null,
  summary jsonb,
  description jsonb,
  kind text not null check (kind in (
    'ARTIST_RESIDENCY', 'SCHOOL_COLLABORATION', 'MUSEUM_PARTNERSHIP', 'WORKSHOP', 'ORAL_HISTORY', 'EXHIBITION',
    'FESTIVAL', 'MENTORSHIP', 'MEDIA_COPRODUCTION', 'SHARED_MEAL', 'DIALOGUE', 'LANGUAGE_EXCHANGE', 'ROUTE_MAPPING',
    'RESEARCH_AND_CONSERVATION', 'TRAINING', 'OTHER')),
  kind_term jsonb,
  starts_on date check (starts_on between '1000-01-01' and '9998-12-31'),
  ends_on date check (ends_on between '1000-01-01' and '9998-12-31'),
  lifecycle text not null default 'DRAFT' check (lifecycle in ('DRAFT', 'AGREED', 'ACTIVE', 'CLOSED', 'CANCELLED')),
  cancelled_from text check (cancelled_from in ('DRAFT', 'AGREED', 'ACTIVE')),
  cancellation_note jsonb,
  cost_kind text not null default 'UNKNOWN' check (cost_kind in ('FREE', 'FIXED', 'SLIDING_SCALE', 'UNKNOWN')),
  cost_min integer check (cost_min >= 0),
  cost_max integer check (cost_max >= cost_min),
  cost_currency text check (cost_currency ~ '^[A-Z]{3}$'),
  audiences text[] not null default '{}',
  age_min smallint check (age_min between 0 and 130),
  age_max smallint check (age_max between 0 and 130),
  booking_url text,
  info_url text,
  origin text not null default 'CREATED' check (origin in ('CREATED', 'IMPORTED')),
  source_name text,
  source_url text,
  agreed_at timestamptz,
  community_approved_at timestamptz,
  host_approved_at timestamptz,
  first_day date generated always as (coalesce(starts_on, 'infinity'::date)) stored not null,
  last_day date generated always as (coalesce(ends_on, 'infinity'::date)) stored not null,
  is_free boolean generated always as (cost_kind = 'FREE') stored not null,
  over_at timestamptz(0) not null default 'infinity',
  sort_title text collate "und-x-icu" not null check (length(sort_title) <= 300),
  unique (id, home_partner_id),
  check (ends_on >= starts_on),
  check (age_max >= age_min),
  check (cost_kind not in ('FIXED', 'SLIDING_SCALE') or (cost_min is not null and cost_currency is not null)),
  check (origin = 'CREATED' or source_name is not null),
  check (cancelled_from is null or lifecycle = 'CANCELLED')
);
comment on table heritage.programs is 'What partners do together.';
comment on column heritage.programs.cancelled_from is 'Where the program stood when it was cancelled here.';
comment on column heritage.programs.community_approved_at is 'When the community side approved what would be published; null once a text, a partner, a date or the cost changed since.';
comment on column heritage.programs.first_day is 'starts_on as a sort key: unknown sorts last.';
comment on column heritage.programs.over_at is 'When it is over; infinity where that is not known.';
create index programs_by_first_day on heritage.programs (first_day, id);
create index programs_by_kind on heritage.programs (kind, first_day, id);
create index programs_by_lifecycle on heritage.programs (lifecycle, first_day, id);
create index programs_by_last_day on heritage.programs (last_day, first_day, id);
create index programs_by_end on heritage.programs (over_at, first_day, id);
create index programs_by_title on heritage.programs (sort_title, id);
create index programs_of_partner on heritage.programs (home_partner_id, first_day, id);

create table heritage.program_partners (
  program_id uuid not null,
  home_partner_id uuid not null,
  partner_id uuid not null references heritage.partners (id),
  role text not null check (role in ('LEAD', 'HOST', 'VENUE', 'FUNDER', 'SUPPORT')),
  position smallint not null,
  primary key (program_id, partner_id, role),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
create index program_partners_by_position on heritage.program_partners (program_id, position);
create index program_partners_of_partner on heritage.program_partners (partner_id, program_id);
comment on table heritage.program_partners is 'Who takes part in a program, and as what.';

-- Members see and write what is their partner's. A partner that takes part in a program sees it.
call heritage.define_record('programs',
  public_columns => 'id, home_partner_id, slug, title, summary, description, kind, kind_term, starts_on, ends_on,
    lifecycle, cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url,
    info_url, origin, source_name, source_url, first_day, last_day, is_free, over_at, sort_title',
  readers => $$home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
      or id in (select program_id from heritage.program_partners
                where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]))$$,
  found_by => $$home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
      or id in (select program_id from program_partners
                where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]))$$,
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
call heritage.define_slug('programs');
call heritage.changes_by_time('programs', 'over_at');
-- An approval is written as an approval, never into the program; where a program comes from is said when it is made.
grant insert (id, home_partner_id, slug, title, summary, description, kind, kind_term, starts_on, ends_on, lifecycle,
    cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url, info_url,
    origin, source_name, source_url, agreed_at, sort_title, search_vector, updated_at, revision, deleted_at),
  update (slug, title, summary, description, kind, kind_term, starts_on, ends_on, lifecycle, cancelled_from,
    cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url, info_url,
    source_url, agreed_at, sort_title, search_vector, updated_at, deleted_at)
  on heritage.programs to hx_member;

-- A program is public while its home partner is, and either its publisher's own public feed brought it, or both
-- sides agreed it and approved what is to be seen. Changing what they approved takes both approvals back.
create function heritage.program_visibility() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  own_from timestamptz;
  home record;
begin
  if tg_op = 'UPDATE' and
     (old.title, old.summary, old.description, old.kind_term, old.starts_on, old.ends_on,
      old.cost_kind, old.cost_min, old.cost_max, old.cost_currency)
     is distinct from
     (new.title, new.summary, new.description, new.kind_term, new.starts_on, new.ends_on,
      new.cost_kind, new.cost_min, new.cost_max, new.cost_currency) then
    new.community_approved_at := null;
    new.host_approved_at := null;
  end if;
  own_from := case
    when new.origin = 'IMPORTED' then new.created_at
    when new.agreed_at is null or new.community_approved_at is null or new.host_approved_at is null then 'infinity'
    else greatest(new.agreed_at, new.community_approved_at, new.host_approved_at)
  end;
  select public_from, public_until into strict home from heritage.partners where id = new.home_partner_id;
  new.public_from := greatest(own_from, home.public_from);
  new.public_until := home.public_until;
  return new;
end
$$;
create trigger programs_visibility before insert or update on heritage.programs
  for each row execute function heritage.program_visibility();
call heritage.depend_on('programs', 'home_partner_id', 'partners');

-- A side approves with whom it works, so whoever takes part in a program sees who else does, as far as they are public.
-- Definer, because the policy of a table cannot ask the table itself. A set, so that a statement asks once and not for
-- each row, and of pairs, so that the policy of programs, which asks this one, costs the planner no more than before.
create function heritage.viewer_fellows() returns table (program_id uuid, partner_id uuid)
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select fellow.program_id, fellow.partner_id
  from program_partners part
  join programs on programs.id = part.program_id and programs.deleted_at is null
  join program_partners fellow on fellow.program_id = part.program_id
  join partners on partners.id = fellow.partner_id and partners.public_from <= now() and now() < partners.public_until
  where part.partner_id = any((select viewer_partners('programs:read'))::uuid[])
$$;
grant execute on function heritage.viewer_fellows() to hx_member;
-- Asks nothing of the program, so that the program's policy can ask this table.
call heritage.define_edge('program_partners', 'programs', 'partners',
  public_columns => 'program_id, partner_id, role, position',
  readers => $$home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or (program_id, partner_id) in (select fellow.program_id, fellow.partner_id from heritage.viewer_fellows() fellow)$$,
  writers => $$home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[])$$);
