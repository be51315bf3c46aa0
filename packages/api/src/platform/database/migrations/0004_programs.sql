create table heritage.programs (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  title jsonb not null,
  summary jsonb,
  description jsonb,
  kind text not null check (kind in (
    'ARTIST_RESIDENCY', 'SCHOOL_COLLABORATION', 'MUSEUM_PARTNERSHIP', 'WORKSHOP', 'ORAL_HISTORY', 'EXHIBITION',
    'FESTIVAL', 'MENTORSHIP', 'MEDIA_COPRODUCTION', 'SHARED_MEAL', 'DIALOGUE', 'LANGUAGE_EXCHANGE', 'ROUTE_MAPPING',
    'RESEARCH_AND_CONSERVATION', 'TRAINING', 'OTHER')),
  kind_term jsonb,
  starts_on date,
  ends_on date,
  lifecycle text not null default 'DRAFT' check (lifecycle in ('DRAFT', 'AGREED', 'ACTIVE', 'CLOSED', 'CANCELLED')),
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
  sort_title text collate "und-x-icu" not null,
  search_vector tsvector not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  unique (id, home_partner_id),
  check (ends_on >= starts_on),
  check (age_max >= age_min),
  check (cost_kind not in ('FIXED', 'SLIDING_SCALE') or (cost_min is not null and cost_currency is not null)),
  check (origin = 'CREATED' or source_name is not null)
);
comment on table heritage.programs is 'What partners do together.';
comment on column heritage.programs.community_approved_at is 'When the community side approved what would be published; null once a text, a partner, a date or the cost changed since.';
comment on column heritage.programs.first_day is 'starts_on as a sort key: unknown sorts last.';

create index programs_by_first_day on heritage.programs (first_day, id);
create index programs_by_kind on heritage.programs (kind, first_day, id);
create index programs_by_lifecycle on heritage.programs (lifecycle, first_day, id);
create index programs_by_last_day on heritage.programs (last_day, first_day, id);
create index programs_by_title on heritage.programs (sort_title, id);
create index programs_by_creation on heritage.programs (created_at, id);
create index programs_by_update on heritage.programs (updated_at, id);
create index programs_of_partner on heritage.programs (home_partner_id, first_day, id);
create index programs_search on heritage.programs using gin (search_vector);
create index programs_next_opening on heritage.programs (public_from);
create index programs_next_closing on heritage.programs (public_until);

create table heritage.program_partners (
  program_id uuid not null,
  home_partner_id uuid not null,
  partner_id uuid not null references heritage.partners (id),
  role text not null check (role in ('LEAD', 'HOST', 'VENUE', 'FUNDER', 'SUPPORT')),
  position smallint not null,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  primary key (program_id, partner_id, role),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
create index program_partners_by_position on heritage.program_partners (program_id, position);
create index program_partners_of_partner on heritage.program_partners (partner_id, program_id);
comment on table heritage.program_partners is 'Who takes part in a program, and as what.';

create table heritage.program_terms (
  program_id uuid not null,
  home_partner_id uuid not null,
  vocabulary text not null check (vocabulary in ('SUBJECT', 'THEME', 'COMMUNITY', 'LANGUAGE')),
  key text not null check (key <> '' and length(key) <= 100),
  label jsonb,
  position smallint not null,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  primary key (program_id, vocabulary, key),
  check ((vocabulary in ('SUBJECT', 'COMMUNITY')) = (label is not null)),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
create index program_terms_by_key on heritage.program_terms (vocabulary, key, program_id);
comment on table heritage.program_terms is 'Subjects and communities (open terms with a label), themes and languages of delivery (closed), by which programs are found.';

create table heritage.program_approvals (
  id uuid primary key default uuidv7(),
  program_id uuid not null,
  home_partner_id uuid not null,
  side text not null check (side in ('COMMUNITY', 'HOST')),
  evidence text not null check (evidence <> ''),
  recorded_by text not null,
  approved_at timestamptz not null default now(),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id)
);
create index program_approvals_of_program on heritage.program_approvals (program_id, approved_at);
comment on table heritage.program_approvals is 'Each side''s approval of publication with its evidence; never edited. It is current while it is the one named in the program''s ..._approved_at.';

create table heritage.program_references (
  program_id uuid not null,
  home_partner_id uuid not null,
  source text not null,
  value text not null,
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity',
  primary key (source, value),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
create index program_references_of_program on heritage.program_references (program_id);
comment on table heritage.program_references is 'The id of a program in other systems.';

-- A program is public while its home partner is, and either its publisher's own public feed brought it, or both
-- sides agreed it and approved what is to be seen. Changing what they approved takes both approvals back.
create function heritage.program_visibility() returns trigger language plpgsql as $$
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

create function heritage.program_child_visibility() returns trigger language plpgsql as $$
begin
  select public_from, public_until into strict new.public_from, new.public_until
  from heritage.programs where id = new.program_id;
  return new;
end
$$;
create trigger program_terms_visibility before insert or update on heritage.program_terms
  for each row execute function heritage.program_child_visibility();
create trigger program_references_visibility before insert or update on heritage.program_references
  for each row execute function heritage.program_child_visibility();

-- An edge shows two things, so both must be public.
create function heritage.program_partner_visibility() returns trigger language plpgsql as $$
begin
  select greatest(program.public_from, partner.public_from), least(program.public_until, partner.public_until)
  into strict new.public_from, new.public_until
  from heritage.programs program, heritage.partners partner
  where program.id = new.program_id and partner.id = new.partner_id;
  return new;
end
$$;
create trigger program_partners_visibility before insert or update on heritage.program_partners
  for each row execute function heritage.program_partner_visibility();

create function heritage.program_visibility_changed() returns trigger language plpgsql as $$
begin
  update heritage.program_terms set program_id = program_id where program_id = new.id;
  update heritage.program_references set program_id = program_id where program_id = new.id;
  update heritage.program_partners set program_id = program_id where program_id = new.id;
  return null;
end
$$;
create trigger programs_visibility_changed after update on heritage.programs
  for each row when ((old.public_from, old.public_until) is distinct from (new.public_from, new.public_until))
  execute function heritage.program_visibility_changed();

create function heritage.program_partner_published() returns trigger language plpgsql as $$
begin
  update heritage.programs set public_from = public_from where home_partner_id = new.id;
  update heritage.program_partners set partner_id = partner_id where partner_id = new.id;
  return null;
end
$$;
create trigger partners_visibility_changed_for_programs after update on heritage.partners
  for each row when ((old.public_from, old.public_until) is distinct from (new.public_from, new.public_until))
  execute function heritage.program_partner_published();

-- Who takes part, and what it is said to be about, is part of what both sides approved.
create function heritage.program_approval_lapses() returns trigger language plpgsql as $$
declare
  changed uuid;
begin
  changed := case tg_op when 'DELETE' then old.program_id else new.program_id end;
  update heritage.programs
  set community_approved_at = null, host_approved_at = null
  where id = changed and (community_approved_at is not null or host_approved_at is not null);
  return null;
end
$$;
create trigger program_partners_changed after insert or delete on heritage.program_partners
  for each row execute function heritage.program_approval_lapses();
create trigger program_partners_role_changed after update of partner_id, role on heritage.program_partners
  for each row when ((old.partner_id, old.role) is distinct from (new.partner_id, new.role))
  execute function heritage.program_approval_lapses();
create trigger program_terms_added after insert on heritage.program_terms
  for each row when (new.vocabulary <> 'LANGUAGE') execute function heritage.program_approval_lapses();
create trigger program_terms_removed after delete on heritage.program_terms
  for each row when (old.vocabulary <> 'LANGUAGE') execute function heritage.program_approval_lapses();
create trigger program_terms_renamed after update of label on heritage.program_terms
  for each row when (old.label is distinct from new.label) execute function heritage.program_approval_lapses();

alter table heritage.programs enable row level security;
alter table heritage.program_partners enable row level security;
alter table heritage.program_terms enable row level security;
alter table heritage.program_approvals enable row level security;
alter table heritage.program_references enable row level security;

create policy read on heritage.programs for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.programs for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy read on heritage.program_partners for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.program_partners for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy read on heritage.program_terms for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.program_terms for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy administrator on heritage.program_approvals for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
create policy read on heritage.program_references for select to hx_member
  using ((select heritage.viewer_is_administrator()) or (public_from <= now() and now() < public_until));
create policy write on heritage.program_references for all to hx_member
  using ((select heritage.viewer_is_administrator())) with check ((select heritage.viewer_is_administrator()));
grant select, insert, update on heritage.programs to hx_member;
grant select, insert, update, delete on heritage.program_partners, heritage.program_terms, heritage.program_references to hx_member;
grant select, insert on heritage.program_approvals to hx_member;

create view open.programs as
  select id, home_partner_id, slug, title, summary, description, kind, kind_term, starts_on, ends_on, lifecycle,
         cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url,
         info_url, origin, source_name, source_url, first_day, last_day, is_free, sort_title,
         search_vector, created_at, updated_at, public_from, public_until
  from heritage.programs
  where public_from <= now() and now() < public_until;
create view open.program_partners as
  select program_id, partner_id, role, position from heritage.program_partners
  where public_from <= now() and now() < public_until;
create view open.program_terms as
  select program_id, vocabulary, key, label, position from heritage.program_terms
  where public_from <= now() and now() < public_until;
create view open.program_references as
  select program_id, source, value from heritage.program_references
  where public_from <= now() and now() < public_until;
grant select on open.programs, open.program_partners, open.program_terms, open.program_references to hx_public;

create constraint trigger programs_advance_content after insert or update or delete on heritage.programs
  deferrable initially deferred for each row execute function heritage.advance_content_version();
create constraint trigger program_partners_advance_content after insert or update or delete on heritage.program_partners
  deferrable initially deferred for each row execute function heritage.advance_content_version();
create constraint trigger program_terms_advance_content after insert or update or delete on heritage.program_terms
  deferrable initially deferred for each row execute function heritage.advance_content_version();
create constraint trigger program_references_advance_content after insert or update or delete on heritage.program_references
  deferrable initially deferred for each row execute function heritage.advance_content_version();
