-- What every kind of record repeats. A module's migration creates its tables with the columns that are their own, and
-- calls one of these procedures for each: define_record, define_child for rows that belong to one record, define_edge for
-- rows that join two. Conditions are given as SQL over the columns of the table; `schema.txt` shows in full what they
-- become. A table is called by a plural with "s", so that its name without that is one of them: partners, partner_id.

-- An action sets updated_at; what follows from other records, such as visibility, does not.
create function heritage.next_revision() returns trigger language plpgsql as $$
begin
  new.revision := old.revision + 1;
  return new;
end
$$;

-- Comes after the triggers that find out when the record is public otherwise: triggers fire by name.
create function heritage.withhold_deleted() returns trigger language plpgsql as $$
begin
  new.public_from := 'infinity';
  return new;
end
$$;

-- Its view in the schema open, with the columns that are for everybody; and cached answers end with each write.
create procedure heritage.show_to_everybody(name text, public_columns text, public_if text default null)
language plpgsql as $procedure$
begin
  execute format($$
    create view open.%1$I as
      select %2$s from heritage.%1$I where %4$s;
    grant select on open.%1$I to hx_public;
    create constraint trigger %3$I after insert or update or delete on heritage.%1$I
      deferrable initially deferred for each row execute function heritage.advance_content_version()
    $$, name, public_columns, name || '_advance_content',
    concat_ws(' and ', 'public_from <= now() and now() < public_until', public_if));
end
$procedure$;

-- Where the visibility of a record changes, rows of another table that hang on it are written again, so that their own
-- trigger looks at it. All that one function does so, one statement after another.
create procedure heritage.follow_visibility(name text, key text, parent text, function_name text, trigger_name text)
language plpgsql as $procedure$
declare
  statement text := format('update heritage.%s set %s = %2$s where %2$s = new.id;', name, key);
  present text := (select prosrc from pg_proc where oid = to_regprocedure(format('heritage.%I()', function_name)));
begin
  execute format($$
    create or replace function heritage.%I() returns trigger
    language plpgsql security definer set search_path = heritage, pg_temp as %L
    $$, function_name, replace(coalesce(present, E'\nbegin\n  return null;\nend\n'), '  return null;', format(E'  %s\n  return null;', statement)));
  if present is null then
    execute format($$
      create trigger %I after update on heritage.%I
        for each row when ((old.public_from, old.public_until) is distinct from (new.public_from, new.public_until))
        execute function heritage.%I()
      $$, trigger_name, parent, function_name);
  end if;
end
$procedure$;

-- Records that are public only while others are: where those are shown or hidden, these are looked at again.
create procedure heritage.depend_on(name text, key text, parent text) language plpgsql as $procedure$
begin
  call heritage.follow_visibility(name, key, parent, left(name, -1) || '_' || left(parent, -1) || '_published',
    parent || '_visibility_changed_for_' || name);
end
$procedure$;

-- Cached answers end at the next instant that a column holds. The view itself says which columns it asks.
create procedure heritage.changes_by_time(name text, instants text) language plpgsql as $procedure$
declare
  terms text := (
    select string_agg(format('(select min(%I) from %s where %1$I > now())', attname, attrelid::regclass), ', '
             order by attrelid, attnum)
    from pg_attribute
    where (attrelid = format('heritage.%I', name)::regclass and attname = instants)
      or (attrelid, attnum) in (
        select refobjid, refobjsubid from pg_depend join pg_rewrite on pg_rewrite.oid = objid
        where ev_class = 'open.visibility_boundary'::regclass and refclassid = 'pg_class'::regclass
          and refobjid <> ev_class and refobjsubid > 0));
begin
  execute format('create or replace view open.visibility_boundary as select least(%s, ''infinity'') as next_at', terms);
end
$procedure$;

-- A kind of record: its row-level security, revision, deletion, search, dates and visibility.
create procedure heritage.define_record(
  name text,
  -- What everybody sees of one that is public, beside what every record has.
  public_columns text,
  -- Who changes one, and sees it when it is deleted.
  writers text,
  -- Who sees one that is not public.
  readers text default null,
  -- The record without which it is nothing, such as a session's program: who sees that sees it.
  part_of text default null,
  -- Who finds one that is not public. The search runs past the policies of other tables, so whoever asks another table
  -- in `readers` says here what its policies ask.
  found_by text default null,
  -- Those who run the service see and change all of them, unless this says otherwise.
  admits_administrators boolean default true,
  administrators_add_and_purge boolean default false,
  -- Where those who change a record are not all who add or purge one, and do not see one for that.
  adders text default null,
  purgers text default null,
  -- What has to hold beside its own dates for one to be public.
  public_if text default null,
  lists_by_dates boolean default true
) language plpgsql as $procedure$
declare
  administrator text := case when admits_administrators then '(select heritage.viewer_is_administrator())' end;
  is_public text := format('(%s)', concat_ws(' and ', 'public_from <= now() and now() < public_until', public_if));
  may_write text := concat_ws(' or ', administrator, writers);
  sees_deleted text := concat_ws(E'\n      or ', concat_ws(' or ', 'deleted_at is null', administrator), writers);
begin
  execute format($$
    alter table heritage.%1$I
      add search_vector tsvector not null,
      add created_at timestamptz not null default now(),
      add updated_at timestamptz not null default now(),
      add public_from timestamptz not null default 'infinity',
      add public_until timestamptz not null default 'infinity',
      add revision integer not null default 1,
      add deleted_at timestamptz,
      enable row level security;
    comment on column heritage.%1$I.public_from is 'From this instant anyone may see the row; infinity while it is not published.';
    comment on column heritage.%1$I.revision is 'Grows by one with each action that changes the record.';
    comment on column heritage.%1$I.deleted_at is 'From then on only those who may restore it see it.';
    create index %2$I on heritage.%1$I using gin (search_vector);
    create trigger %3$I before update on heritage.%1$I
      for each row when (old.updated_at is distinct from new.updated_at) execute function heritage.next_revision();
    create trigger %4$I before insert or update on heritage.%1$I
      for each row when (new.deleted_at is not null) execute function heritage.withhold_deleted()
    $$, name, name || '_search', name || '_revision', name || '_withheld');

  -- Lists go on from a cursor, which holds dates of the years 1000 to 9998.
  if lists_by_dates then
    execute format($$
      alter table heritage.%1$I
        add check (created_at >= '1000-01-01Z' and created_at < '9999-01-01Z'),
        add check (updated_at >= '1000-01-01Z' and updated_at < '9999-01-01Z');
      create index %2$I on heritage.%1$I (created_at, id);
      create index %3$I on heritage.%1$I (updated_at, id)
      $$, name, name || '_by_creation', name || '_by_update');
  end if;

  if part_of is null then
    execute format($$
      create index %2$I on heritage.%1$I (public_from);
      create index %3$I on heritage.%1$I (public_until)
      $$, name, name || '_next_opening', name || '_next_closing');
    call heritage.changes_by_time(name, 'public_from');
    call heritage.changes_by_time(name, 'public_until');
  else
    readers := heritage.whoever_sees(part_of);
    execute format($$
      create function heritage.%2$I() returns trigger
      language plpgsql security definer set search_path = heritage, pg_temp as %3$L;
      create trigger %4$I before insert or update on heritage.%1$I for each row execute function heritage.%2$I()
      $$, name, left(name, -1) || '_visibility', heritage.as_visible_as(part_of), name || '_visibility');
    call heritage.depend_on(name, left(part_of, -1) || '_id', part_of);
  end if;
  if found_by is null and readers like '%select% from %' then
    raise exception 'Say found_by for %: its readers ask another table, whose policies a search passes by.', name;
  end if;

  execute format('create policy read on heritage.%I for select to hx_member using (%s)',
    name, concat_ws(' or ', administrator, is_public, readers));
  if administrators_add_and_purge then
    execute format($$
      create policy add on heritage.%1$I for insert to hx_member with check (%2$s);
      create policy change on heritage.%1$I for update to hx_member using (%3$s);
      create policy purge on heritage.%1$I for delete to hx_member using (%2$s)
      $$, name, administrator, may_write);
  elsif adders is not null then
    execute format($$
      create policy add on heritage.%1$I for insert to hx_member with check (%2$s);
      create policy change on heritage.%1$I for update to hx_member using (%3$s);
      create policy purge on heritage.%1$I for delete to hx_member using (%4$s)
      $$, name, adders, may_write, purgers);
  else
    execute format('create policy write on heritage.%I for all to hx_member using (%2$s) with check (%2$s)', name, may_write);
  end if;
  -- What is deleted is seen by those who may restore it, and by nobody else; only that is purged.
  execute format($$
    create policy deleted on heritage.%1$I as restrictive for select to hx_member using (%2$s);
    create policy only_deleted on heritage.%1$I as restrictive for delete to hx_member using (deleted_at is not null);
    grant select, delete on heritage.%1$I to hx_member
    $$, name, sees_deleted);

  -- The view bears the columns of the table, so that one text reads through both database sessions: nothing deleted is public.
  call heritage.show_to_everybody(name, concat_ws(', ', public_columns, 'search_vector, created_at, updated_at',
    case when part_of is null then 'public_from, public_until' end, 'revision, null::timestamptz as deleted_at'),
    public_if);

  -- Under row-level security a full-text condition cannot use its index, so members search through a definer function
  -- that applies the same rule as the policies and returns ids only. The public function is plain SQL, which the planner
  -- unfolds. Both sessions find theirs under one name.
  execute format($$
    create function heritage.%2$I(query tsquery) returns setof uuid
    language sql stable security definer rows 20 set search_path = heritage, pg_temp as %3$L;
    grant execute on function heritage.%2$I(tsquery) to hx_member;
    create function open.%2$I(query tsquery) returns setof uuid language sql stable as %4$L;
    grant execute on function open.%2$I(tsquery) to hx_public
    $$, name, 'search_' || name,
    replace(format(E'\n  select id from %s\n  where search_vector @@ query\n    and (%s)\n    and (%s)\n',
      name, concat_ws(E'\n      or ', administrator, is_public, coalesce(found_by, readers)), sees_deleted), 'heritage.', ''),
    format(E'\n  select id from open.%s where search_vector @@ query\n', name));
end
$procedure$;

-- Whoever sees one record sees what belongs to it. `offset 0` has PostgreSQL look at the one record meant: without it,
-- it reads every record that the viewer may see.
create function heritage.whoever_sees(parent text) returns text language sql immutable
return format('exists (select from heritage.%s %s where %2$s.id = %2$s_id offset 0)', parent, left(parent, -1));

-- The body of a trigger that makes a row as visible as the record it belongs to.
create function heritage.as_visible_as(parent text) returns text language sql immutable
return format(E'
begin
  select public_from, public_until into strict new.public_from, new.public_until
  from heritage.%s where id = new.%s_id;
  return new;
end
', parent, left(parent, -1));

-- Rows that belong to one record and are seen with it, such as a program's terms.
create procedure heritage.define_child(name text, parent text, public_columns text, writers text,
  admits_administrators boolean default true)
language plpgsql as $procedure$
declare
  may_write text := concat_ws(' or ', case when admits_administrators then '(select heritage.viewer_is_administrator())' end, writers);
  visibility text := left(parent, -1) || '_child_visibility';
begin
  execute format($$
    alter table heritage.%1$I
      add public_from timestamptz not null default 'infinity',
      add public_until timestamptz not null default 'infinity',
      enable row level security;
    create or replace function heritage.%2$I() returns trigger
    language plpgsql security definer set search_path = heritage, pg_temp as %3$L;
    create trigger %4$I before insert or update on heritage.%1$I for each row execute function heritage.%2$I();
    create policy read on heritage.%1$I for select to hx_member using (%5$s);
    create policy write on heritage.%1$I for all to hx_member using (%6$s) with check (%6$s);
    grant select, insert, update, delete on heritage.%1$I to hx_member
    $$, name, visibility, heritage.as_visible_as(parent), name || '_visibility', heritage.whoever_sees(parent), may_write);
  call heritage.follow_visibility(name, left(parent, -1) || '_id', parent,
    left(parent, -1) || '_visibility_changed', parent || '_visibility_changed');
  call heritage.show_to_everybody(name, public_columns);
end
$procedure$;

-- Rows of one record that join it to another, such as who takes part in a program. An edge shows both, so both must be
-- public.
create procedure heritage.define_edge(name text, parent text, other text, public_columns text, readers text, writers text,
  admits_administrators boolean default true)
language plpgsql as $procedure$
declare
  administrator text := case when admits_administrators then '(select heritage.viewer_is_administrator())' end;
  may_write text := concat_ws(' or ', administrator, writers);
begin
  execute format($$
    alter table heritage.%1$I
      add public_from timestamptz not null default 'infinity',
      add public_until timestamptz not null default 'infinity',
      enable row level security;
    create function heritage.%2$I() returns trigger
    language plpgsql security definer set search_path = heritage, pg_temp as %3$L;
    create trigger %4$I before insert or update on heritage.%1$I for each row execute function heritage.%2$I();
    create policy read on heritage.%1$I for select to hx_member using (%5$s);
    create policy write on heritage.%1$I for all to hx_member using (%6$s) with check (%6$s);
    grant select, insert, update, delete on heritage.%1$I to hx_member
    $$, name, left(name, -1) || '_visibility', format(E'
begin
  select greatest(%1$s.public_from, %2$s.public_from), least(%1$s.public_until, %2$s.public_until)
  into strict new.public_from, new.public_until
  from heritage.%3$s %1$s, heritage.%4$s %2$s
  where %1$s.id = new.%1$s_id and %2$s.id = new.%2$s_id;
  return new;
end
', left(parent, -1), left(other, -1), parent, other), name || '_visibility',
    concat_ws(' or ', administrator, '(public_from <= now() and now() < public_until)', readers), may_write);
  call heritage.follow_visibility(name, left(parent, -1) || '_id', parent,
    left(parent, -1) || '_visibility_changed', parent || '_visibility_changed');
  call heritage.follow_visibility(name, left(other, -1) || '_id', other,
    left(parent, -1) || '_' || left(other, -1) || '_published', other || '_visibility_changed_for_' || parent);
  call heritage.show_to_everybody(name, public_columns);
end
$procedure$;

-- A readable name for addresses. A unique key over what one may not see would tell that it exists, so names are unique
-- among what is public, and within a partner: of two records with one name a reader finds the one that is public or its own.
create procedure heritage.define_slug(name text, of_partner boolean default true) language plpgsql as $procedure$
begin
  execute format($$
    alter table heritage.%1$I add check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100);
    create unique index %2$I on heritage.%1$I (slug) where public_from < 'infinity';
    create index %3$I on heritage.%1$I (slug)
    $$, name, name || '_public_slug', name || '_by_slug');
  -- Partial, so that a slug is no key that others refer to: an edit then does not wait for who only names the record.
  if of_partner then
    execute format($$create unique index %2$I on heritage.%1$I (home_partner_id, slug) where slug <> ''$$,
      name, name || '_slug_of_partner');
  end if;
end
$procedure$;

-- Records that imports bring, from a source whose words they show. Only an import says that a record is imported, and
-- where from. Whoever edits what the source said makes it a record of ours, by the function <record>_edited; its source
-- is from then on what it is based on. Triggers fire by name: what is edited is looked at before who may see it.
create procedure heritage.define_import(name text, said_by_source text) language plpgsql as $procedure$
declare
  told text[] := array['origin'] || string_to_array(said_by_source, ', ') || array['source_name', 'source_url'];
begin
  execute format($$
    create policy made_here on heritage.%1$I as restrictive for insert to hx_member
      with check (source_name is null or heritage.is_importing(source_name));
    create trigger %2$I before update on heritage.%1$I
      for each row when (old.origin = 'IMPORTED' and (old.%3$s) is distinct from (new.%4$s))
      execute function heritage.%5$I()
    $$, name, name || '_edited', array_to_string(told, ', old.'), array_to_string(told, ', new.'), left(name, -1) || '_edited');
end
$procedure$;
