-- Imports of an archive that somebody ordered: the file's records as they came, until they are taken in, and what became of each.

create table heritage.archive_imports (
  id uuid primary key default uuidv7(),
  viewer text not null default nullif(current_setting('hx.viewer', true), ''),
  home_partner_id uuid not null references heritage.partners (id) on delete cascade,
  source text not null,
  file_name text not null check (file_name <> '' and length(file_name) <= 255),
  size integer not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  mapping text not null check (length(mapping) <= 50000),
  begins_with text not null check (begins_with in ('DRY_RUN', 'RUN')),
  created_at timestamptz not null default now() check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z'),
  received_at timestamptz,
  record_count integer,
  not_read jsonb not null default '{}',
  never_found text[] not null default '{}',
  dry_run_job_id uuid,
  run_job_id uuid
);
comment on table heritage.archive_imports is 'Files of records that were sent to be taken into an archive, and the jobs that do it.';
comment on column heritage.archive_imports.begins_with is 'What is done once the file has arrived.';
comment on column heritage.archive_imports.not_read is 'In how many records each field of the source was that the mapping does not read.';
create index archive_imports_of_viewer on heritage.archive_imports (viewer, created_at, id);
create index archive_imports_of_partner on heritage.archive_imports (home_partner_id);

create table heritage.archive_import_records (
  import_id uuid not null references heritage.archive_imports (id) on delete cascade,
  number integer not null,
  record text not null,
  primary key (import_id, number)
);
comment on table heritage.archive_import_records is 'The records of a file until they are taken in, each with its place in the file.';

create table heritage.archive_import_entries (
  id uuid primary key default uuidv7(),
  import_id uuid not null references heritage.archive_imports (id) on delete cascade,
  is_dry_run boolean not null,
  number integer not null,
  place text not null,
  name text,
  reference text,
  outcome text not null check (outcome in ('REFUSED', 'WARNED', 'UPDATED', 'KEPT', 'WITHHELD')),
  code text,
  message text,
  changes jsonb,
  visibility jsonb
);
comment on table heritage.archive_import_entries is 'What became of records of a file of which there is something to say.';
comment on column heritage.archive_import_entries.reference is 'The item that it tells of, by its reference; null where it tells of none.';
create index archive_import_entries_in_order on heritage.archive_import_entries (import_id, is_dry_run, number, id);

alter table heritage.archive_imports enable row level security;
alter table heritage.archive_import_records enable row level security;
alter table heritage.archive_import_entries enable row level security;
create policy own on heritage.archive_imports for all to hx_member
  using (viewer = (select nullif(current_setting('hx.viewer', true), '')))
  with check (viewer = (select nullif(current_setting('hx.viewer', true), ''))
    and home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
grant select, insert (id, home_partner_id, source, file_name, size, sha256, mapping, begins_with), delete,
  update (received_at, record_count, not_read, never_found, dry_run_job_id, run_job_id) on heritage.archive_imports to hx_member;
create policy own on heritage.archive_import_records for all to hx_member
  using (exists (select from heritage.archive_imports ordered where ordered.id = import_id offset 0))
  with check (exists (select from heritage.archive_imports ordered where ordered.id = import_id offset 0));
grant select, insert, delete on heritage.archive_import_records to hx_member;

-- Whether a reference is that of an item, seen or not, or of what was withdrawn.
create function heritage.reference_is_taken(import uuid, reference text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (
    select from archive_imports ordered
    where ordered.id = import and (exists (
        select from item_references named
        where named.home_partner_id = ordered.home_partner_id and named.source = ordered.source and named.value = reference)
      or exists (
        select from suppressed_references gone
        where gone.home_partner_id = ordered.home_partner_id and gone.source = ordered.source and gone.value = reference)))
$$;
grant execute on function heritage.reference_is_taken(uuid, text) to hx_member;
-- What a report says of an item is read by whoever sees the item now; and nobody reads what it said of one that tells less since.
create policy read on heritage.archive_import_entries for select to hx_member
  using (exists (select from heritage.archive_imports ordered where ordered.id = import_id offset 0)
    and (reference is null or not heritage.reference_is_taken(import_id, reference) or exists (
      select from heritage.item_references named join heritage.archive_imports ordered on ordered.id = import_id
      join heritage.items told on told.id = named.item_id and not told.is_blurred
      where named.home_partner_id = ordered.home_partner_id and named.source = ordered.source and named.value = reference offset 0)));
create policy report on heritage.archive_import_entries for insert to hx_member
  with check (exists (select from heritage.archive_imports ordered where ordered.id = import_id offset 0));
-- What is tried or taken in again takes the place of the time before.
create policy report_again on heritage.archive_import_entries for delete to hx_member
  using (exists (select from heritage.archive_imports ordered where ordered.id = import_id offset 0));
grant select, delete, insert (import_id, is_dry_run, number, place, name, reference, outcome, code, message, changes, visibility)
  on heritage.archive_import_entries to hx_member;

-- What was not taken in within a week is forgotten, and so is a report of three months ago.
create function heritage.forget_old_imports() returns integer
language sql volatile security definer set search_path = heritage, pg_temp as $$
  with forgotten as (
    delete from archive_imports
    where created_at < now() - interval '90 days' or (created_at < now() - interval '7 days'
      and not exists (select from jobs where jobs.id = run_job_id and state = 'SUCCEEDED')) returning id)
  select count(*)::int from forgotten
$$;
grant execute on function heritage.forget_old_imports() to hx_member;
