-- One number that changes with every write to what the public may see; cached answers are kept under it.

create table heritage.content_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into heritage.content_version (version) values (1);
alter table heritage.content_version enable row level security;

-- Deferred to the end of the writer's transaction, so that writers hold the row for a moment only.
-- Definer, because every writer advances the number and none may write it.
create function heritage.advance_content_version() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp
as $$
begin
  if nullif(current_setting('hx.content_version_advanced', true), '') is distinct from pg_current_xact_id()::text then
    update content_version set version = version + 1;
    perform set_config('hx.content_version_advanced', pg_current_xact_id()::text, true);
  end if;
  return null;
end
$$;

create view open.content_version as select version from heritage.content_version;

-- The next instant at which time alone changes what the public sees: cached answers end there. Columns that hold such
-- instants are added by heritage.changes_by_time.
create view open.visibility_boundary as select 'infinity'::timestamptz as next_at;
grant select on open.content_version, open.visibility_boundary to hx_public;
