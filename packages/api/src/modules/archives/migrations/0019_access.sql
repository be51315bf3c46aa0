-- Who sees a piece of heritage is decided by two gates. What protocols say stands on access sets, one row for each
-- combination that occurs, so that a protocol of very many items changes by writing none of them. What is said of one
-- item or medium (consent, approvals, suspension) stands on its row, as one window for each circle. Both are kept by the
-- module that keeps consent; until it is there, nobody is in a circle.

create table heritage.access_sets (
  id uuid primary key default uuidv7(),
  digest bytea not null unique,
  communities uuid[] not null default '{}',
  only_community uuid generated always as (case when cardinality(communities) = 1 then communities[1] end) stored,
  offered_to uuid[] not null default '{}',
  is_any boolean not null default false,
  community_until timestamptz not null default '-infinity',
  partners_until timestamptz not null default '-infinity',
  public_from timestamptz not null default 'infinity',
  public_until timestamptz not null default 'infinity'
);
comment on table heritage.access_sets is 'The distinct combinations of governing communities, protocols, the rule that joins them, and reviews.';
comment on column heritage.access_sets.digest is 'SHA-256 over what makes the combination.';
comment on column heritage.access_sets.communities is 'Those that govern: each accepted, and has not left.';
comment on column heritage.access_sets.offered_to is 'Those that a draft is offered to, which nobody has accepted yet.';
comment on column heritage.access_sets.is_any is 'True where one protocol is enough, since all communities agreed to that; otherwise all have to admit.';
comment on column heritage.access_sets.community_until is 'When the first of the reviews on which the circle COMMUNITY rests ends.';
comment on column heritage.access_sets.public_from is 'From then to public_until its protocols and reviews are open to everybody.';
comment on column heritage.access_sets.only_community is 'The one that governs, where no other does: the sets of a community are then read from an index alone.';
create index access_sets_of_only_community on heritage.access_sets (only_community, id);
create index access_sets_of_communities on heritage.access_sets using gin (communities) where cardinality(communities) > 1;
create index access_sets_offered_to on heritage.access_sets using gin (offered_to);
-- So that which sets are open, and whether one is, is read from an index alone.
create index access_sets_next_opening on heritage.access_sets (public_from, public_until, id);
create index access_sets_by_id on heritage.access_sets (id) include (public_from, public_until);
create index access_sets_next_closing on heritage.access_sets (public_until);
alter table heritage.access_sets enable row level security;
-- Which sets are public tells nothing of what is in them.
create policy read on heritage.access_sets for select to hx_member using (true);
grant select (id, public_from, public_until) on heritage.access_sets to hx_member;
call heritage.changes_by_time('access_sets', 'public_from');
call heritage.changes_by_time('access_sets', 'public_until');
create constraint trigger access_sets_advance_content after insert or update or delete on heritage.access_sets
  deferrable initially deferred for each row execute function heritage.advance_content_version();

-- The sets of which the viewer stands in a circle, governs, or is offered a draft; and what shows the viewer themselves.
create function heritage.viewer_community_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$ select null::uuid where false $$;
create function heritage.viewer_partner_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$ select null::uuid where false $$;
create function heritage.viewer_steward_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$ select null::uuid where false $$;
create function heritage.viewer_offered_sets() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$ select null::uuid where false $$;
create function heritage.viewer_own_items() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$ select null::uuid where false $$;
create function heritage.viewer_own_media() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$ select null::uuid where false $$;
grant execute on function heritage.viewer_community_sets(), heritage.viewer_partner_sets(), heritage.viewer_steward_sets(),
  heritage.viewer_offered_sets(), heritage.viewer_own_items(), heritage.viewer_own_media() to hx_member;

-- What decides who sees a row. Only the database writes these columns.
create procedure heritage.add_gates(name text) language plpgsql as $procedure$
begin
  execute format($$
    alter table heritage.%1$I
      add access_set_id uuid references heritage.access_sets (id),
      add first_accepted_at timestamptz,
      add is_suspended boolean not null default false,
      add is_refused boolean not null default false,
      add community_from timestamptz not null default 'infinity',
      add community_until timestamptz not null default 'infinity',
      add partners_from timestamptz not null default 'infinity',
      add partners_until timestamptz not null default 'infinity',
      add withheld_from timestamptz not null default 'infinity';
    comment on column heritage.%1$I.first_accepted_at is 'When a community first accepted the item. Until then it is a draft, which those see who write for its holder.';
    comment on column heritage.%1$I.is_suspended is 'True while only stewards see it.';
    comment on column heritage.%1$I.is_refused is 'True where a subject says no to keeping it: stewards too see no more than that.';
    comment on column heritage.%1$I.community_from is 'From then to community_until it is approved and consented to for the circle COMMUNITY.';
    comment on column heritage.%1$I.withheld_from is 'What public_from is, while it is not deleted: so far its holder still sees what it took off.';
    create index %2$I on heritage.%1$I (access_set_id)
    $$, name, name || '_of_access_set');
end
$procedure$;

-- The gates of very many rows change at once, and an update that changes no indexed column, on a page with some room, writes
-- no index at all: that is a fifth of the work. So the instants at which windows open or end are kept apart, once each,
-- instead of being found by two indexes over the rows. One that is not meant any more ends cached answers once too often.
create table heritage.visibility_instants (instant timestamptz not null);
comment on table heritage.visibility_instants is 'When windows of items and media open to everybody, or end.';
create index visibility_instants_next on heritage.visibility_instants (instant);
alter table heritage.visibility_instants enable row level security;
call heritage.changes_by_time('visibility_instants', 'instant');
create function heritage.note_instants() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  insert into visibility_instants
  select distinct coming.instant from unnest(array[new.public_from, new.public_until]) coming (instant)
  where coming.instant > now() and coming.instant < 'infinity'
    and not exists (select from visibility_instants known where known.instant = coming.instant);
  return null;
end
$$;
create function heritage.forget_past_instants() returns void language sql volatile set search_path = heritage, pg_temp as $$
  delete from visibility_instants where instant < now() - interval '1 day'
$$;
create procedure heritage.keep_instants_apart(name text) language plpgsql as $procedure$
declare
  terms text := (
    select string_agg(format('(select min(%I) from %s where %1$I > now())', attname, attrelid::regclass), ', '
             order by attrelid, attnum)
    from pg_attribute
    where attrelid <> format('heritage.%I', name)::regclass and (attrelid, attnum) in (
      select refobjid, refobjsubid from pg_depend join pg_rewrite on pg_rewrite.oid = objid
      where ev_class = 'open.visibility_boundary'::regclass and refclassid = 'pg_class'::regclass
        and refobjid <> ev_class and refobjsubid > 0));
begin
  execute format('create or replace view open.visibility_boundary as select least(%s, ''infinity'') as next_at', terms);
  execute format($$
    drop index heritage.%2$I, heritage.%3$I;
    alter table heritage.%1$I set (fillfactor = 85);
    create trigger %4$I after insert or update on heritage.%1$I for each row
      when ((new.public_from > '-infinity' and new.public_from < 'infinity') or (new.public_until > '-infinity' and new.public_until < 'infinity'))
      execute function heritage.note_instants()
    $$, name, name || '_next_opening', name || '_next_closing', name || '_instants');
end
$procedure$;

create function heritage.set_is_open(set_id uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (select from access_sets where id = set_id and public_from <= now() and now() < public_until)
$$;
grant execute on function heritage.set_is_open(uuid) to hx_member;

-- A row is public while its own window and that of its set are open.
create function heritage.set_is_public() returns text language sql immutable
return 'exists (select from heritage.access_sets where access_sets.id = access_set_id and access_sets.public_from <= now() and now() < access_sets.public_until)';

-- Who sees a governed row that is not public. An administrator stands in none of these.
create function heritage.readers_of_governed(own_rows text) returns text language sql immutable
return format('(community_from <= now() and now() < community_until and access_set_id in (select heritage.viewer_community_sets()))
      or (partners_from <= now() and now() < partners_until and access_set_id in (select heritage.viewer_partner_sets()))
      or (not is_refused and access_set_id in (select heritage.viewer_steward_sets()))
      or (not is_suspended and (
        (first_accepted_at is null and (home_partner_id = any((select heritage.viewer_partners(''archives:write''))::uuid[])
          or (not is_refused and access_set_id in (select heritage.viewer_offered_sets()))))
        or id in (select %s)))
      or (deleted_at is not null and withheld_from <= now() and now() < public_until
        and home_partner_id = any((select heritage.viewer_partners(''archives:write''))::uuid[])
        and heritage.set_is_open(access_set_id))', own_rows);

-- Those who write for the holder, or govern. Whoever changes a row has to see it, too.
create function heritage.writers_of_governed() returns text language sql immutable
return 'home_partner_id = any((select heritage.viewer_partners(''archives:write''))::uuid[])
      or access_set_id in (select heritage.viewer_steward_sets())';

-- What a community ever accepted is purged by a steward alone.
create function heritage.purgers_of_governed() returns text language sql immutable
return 'access_set_id in (select heritage.viewer_steward_sets())
      or (first_accepted_at is null and home_partner_id = any((select heritage.viewer_partners(''archives:write''))::uuid[]))';
