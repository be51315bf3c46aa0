-- What changed, for whoever keeps a copy: partners, programs and sessions, by their ids. Writers leave a note in their own
-- transaction. One numberer at a time turns what was committed into entries with positions: a number that writers drew
-- themselves would be passed by while its transaction is under way, and its change would be missed. A feed holds the last
-- entry of each record.

create table heritage.change_notes (
  xid xid8 not null default pg_current_xact_id(),
  record_id uuid not null,
  partner_id uuid not null,
  kind text not null check (kind in ('partners', 'programs', 'sessions')),
  program_id uuid,
  is_of_record boolean not null,
  was_public boolean not null,
  was_seen boolean not null,
  reaches_sessions boolean not null default false,
  primary key (xid, record_id, partner_id)
);
comment on table heritage.change_notes is 'What was written and has no position yet: the first note that a transaction leaves of a record, which knows how it was before.';
comment on column heritage.change_notes.partner_id is 'At whose partner the record is, or which one came to take part, or left.';
comment on column heritage.change_notes.is_of_record is 'It concerns everybody who sees the record, and not the partner alone.';
comment on column heritage.change_notes.reaches_sessions is 'Who sees the sessions of the program may have changed with it.';
alter table heritage.change_notes enable row level security;

-- The feed of everybody has the id of zeros, that of a partner the partner's. Each counts for itself, since a number that is
-- left out would say that there was something.
create table heritage.change_entries (
  feed uuid not null,
  position bigint not null,
  kind text not null check (kind in ('partners', 'programs', 'sessions')),
  record_id uuid not null,
  change text not null check (change in ('CHANGED', 'GONE')),
  changed_at timestamptz not null,
  primary key (record_id, feed)
);
comment on table heritage.change_entries is 'What each feed says last of a record.';
-- Each change gives its entry another position: that each is of one entry is seen to by the numberer, who is alone.
create index change_entries_by_position on heritage.change_entries (feed, position);

create table heritage.change_runs (
  feed uuid not null,
  run uuid not null,
  from_position bigint not null,
  last_position bigint not null check (last_position >= from_position),
  last_at timestamptz not null,
  primary key (feed, run)
);
comment on table heritage.change_runs is 'Which positions of a feed were given by one numberer on one day. A cursor names the run: a restored backup, which gives positions again, does so in another run.';
create index change_runs_by_position on heritage.change_runs (feed, last_position);
create index change_runs_to_forget on heritage.change_runs (last_at) where from_position < last_position;

create table heritage.change_clock (
  only_row boolean primary key default true check (only_row),
  looked_at timestamptz not null
);
comment on table heritage.change_clock is 'Until when it is known what time alone has shown or hidden.';
insert into heritage.change_clock (looked_at) values (now());
alter table heritage.change_clock enable row level security;

-- The feeds that the viewer may read beside that of everybody, and since when: what left before they came is nothing to them.
-- The roles at a partner all see the same of these records.
create function heritage.viewer_change_feeds() returns jsonb
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(jsonb_object_agg(partner, coalesce(
    (select min(created_at) from memberships where home_partner_id = partner and person_id = heritage.viewer_person()),
    (select created_at from access_keys where id::text = nullif(current_setting('hx.viewer', true), '')))), '{}')
  from unnest(viewer_partners('programs:read')) as partner
  where partner = any((select viewer_partners('partners:read'))::uuid[])
$$;
grant execute on function heritage.viewer_change_feeds() to hx_member;

alter table heritage.change_entries enable row level security;
alter table heritage.change_runs enable row level security;
create policy read on heritage.change_entries for select to hx_member
  using (feed = '00000000-0000-0000-0000-000000000000'
    or ((select heritage.viewer_change_feeds()) ? feed::text and change = 'CHANGED')
    or changed_at >= ((select heritage.viewer_change_feeds()) ->> feed::text)::timestamptz);
create policy read on heritage.change_runs for select to hx_member
  using (feed = '00000000-0000-0000-0000-000000000000' or (select heritage.viewer_change_feeds()) ? feed::text);
grant select on heritage.change_entries, heritage.change_runs to hx_member;
-- What is asked of them is not kept for others: positions come after the write of which they are.
create view open.change_entries as
  select feed, position, kind, record_id, change from heritage.change_entries where feed = '00000000-0000-0000-0000-000000000000';
create view open.change_runs as
  select feed, run, from_position, last_position from heritage.change_runs where feed = '00000000-0000-0000-0000-000000000000';
grant select on open.change_entries, open.change_runs to hx_public;

-- Notes of one kind of record, which say how it was before: for everybody, and for the members of its partner.
create procedure heritage.note_changes(name text, partner text, program text, noticed text) language plpgsql as $procedure$
declare
  function_name text := name || '_noted';
begin
  execute format($$
    create function heritage.%1$I() returns trigger
    language plpgsql security definer set search_path = heritage, pg_temp as %2$L;
    create trigger %3$I after insert on heritage.%6$I
      referencing new table as written for each statement execute function heritage.%1$I();
    create trigger %4$I after delete on heritage.%6$I
      referencing old table as removed for each statement execute function heritage.%1$I();
    create trigger %5$I after update on heritage.%6$I
      for each row when ((old.public_from, old.public_until, old.revision, old.deleted_at, %7$s)
        is distinct from (new.public_from, new.public_until, new.revision, new.deleted_at, %8$s))
      execute function heritage.%1$I()
    $$, function_name, replace(replace(replace($body$
begin
  if tg_op = 'INSERT' then
    insert into change_notes (record_id, partner_id, kind, program_id, is_of_record, was_public, was_seen)
    select id, {partner}, '{kind}', {program}, true, false, false from written
    on conflict do nothing;
  elsif tg_op = 'DELETE' then
    insert into change_notes (record_id, partner_id, kind, program_id, is_of_record, was_public, was_seen)
    select id, {partner}, '{kind}', {program}, true,
      public_from <= clock_timestamp() and clock_timestamp() < public_until, deleted_at is null from removed
    on conflict do nothing;
  else
    insert into change_notes (record_id, partner_id, kind, program_id, is_of_record, was_public, was_seen, reaches_sessions)
    select new.id, new.{partner}, '{kind}', new.{program}, true,
      old.public_from <= clock_timestamp() and clock_timestamp() < old.public_until, old.deleted_at is null,
      (old.deleted_at is null) <> (new.deleted_at is null)
    on conflict (xid, record_id, partner_id) do update set reaches_sessions = true
      where excluded.reaches_sessions and not change_notes.reaches_sessions;
  end if;
  return null;
end
$body$, '{partner}', partner), '{program}', program), '{kind}', name),
    name || '_noted_new', name || '_noted_gone', name || '_noted', name,
    replace(noticed, '#', 'old'), replace(noticed, '#', 'new'));
end
$procedure$;
call heritage.note_changes('partners', 'id', 'id', '#.id');
call heritage.note_changes('programs', 'home_partner_id', 'id', '#.agreed_at, #.community_approved_at, #.host_approved_at');
call heritage.note_changes('sessions', 'home_partner_id', 'program_id', '#.program_id');

-- Whoever comes to take part sees the program and its sessions, and whoever leaves sees them no more.
create function heritage.participants_noted() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into change_notes (record_id, partner_id, kind, program_id, is_of_record, was_public, was_seen, reaches_sessions)
    select added.program_id, added.partner_id, 'programs', added.program_id, false, false,
      (select count(*) from program_partners part
       where part.program_id = added.program_id and part.partner_id = added.partner_id) > count(*), true
    from written added where added.partner_id <> added.home_partner_id group by added.program_id, added.partner_id
    on conflict do nothing;
  elsif tg_op = 'DELETE' then
    insert into change_notes (record_id, partner_id, kind, program_id, is_of_record, was_public, was_seen, reaches_sessions)
    select distinct taken.program_id, taken.partner_id, 'programs', taken.program_id, false, false, program.deleted_at is null, true
    from removed taken join programs program on program.id = taken.program_id
    where taken.partner_id <> taken.home_partner_id
    on conflict do nothing;
  else
    insert into change_notes (record_id, partner_id, kind, program_id, is_of_record, was_public, was_seen, reaches_sessions)
    select new.program_id, moved.partner_id, 'programs', new.program_id, false, false,
      moved.partner_id = old.partner_id or exists (
        select from program_partners part
        where part.program_id = new.program_id and part.partner_id = new.partner_id and part.role <> new.role), true
    from unnest(array[old.partner_id, new.partner_id]) as moved (partner_id)
    on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger program_partners_noted_new after insert on heritage.program_partners
  referencing new table as written for each statement execute function heritage.participants_noted();
create trigger program_partners_noted_gone after delete on heritage.program_partners
  referencing old table as removed for each statement execute function heritage.participants_noted();
create trigger program_partners_noted after update on heritage.program_partners
  for each row when (old.partner_id is distinct from new.partner_id) execute function heritage.participants_noted();

-- Gives positions to what was committed, and says whether there is more. What is hidden, deleted or withdrawn is gone alike,
-- and that is said only where the record was to be seen before. The caller holds the lock of the numberer.
create function queue.number_changes(run uuid) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp
as $$
#variable_conflict use_column
declare
  everybody constant uuid := '00000000-0000-0000-0000-000000000000';
  given_run constant uuid := number_changes.run;
  seen_until timestamptz := (select looked_at from change_clock);
  -- Time is asked once a second; notes each time.
  looks_at_time boolean := clock_timestamp() >= seen_until + interval '1 second';
  until_now timestamptz;
  noted int;
begin
  if not looks_at_time and not exists (select from change_notes) then
    return false;
  end if;
  with moment as materialized (select clock_timestamp() as at),
  taken as (
    delete from change_notes where ctid = any(array(select ctid from change_notes order by xid limit 5000)) returning *),
  -- What time will show or hide is little; what is never shown has no such instant.
  to_come as materialized (
    select 'partners' as kind, id, public_from, public_until from partners where looks_at_time
      and ((public_from > seen_until and public_from < 'infinity') or (public_until > seen_until and public_until < 'infinity'))
    union all
    select 'programs', id, public_from, public_until from programs where looks_at_time
      and ((public_from > seen_until and public_from < 'infinity') or (public_until > seen_until and public_until < 'infinity'))),
  come as (
    select kind, id, public_until <= at as was_public from to_come, moment
    where (public_from > seen_until and public_from <= at) or (public_until > seen_until and public_until <= at)),
  passed as (
    select kind, id as record, was_public from come
    union all
    select 'sessions', session.id, come.was_public from come join sessions session on session.program_id = come.id where come.kind = 'programs'),
  candidates as (
    select everybody as feed, kind, record_id as record, was_public as was_seen, true as is_noted, false as was_shown from taken where is_of_record
    union all
    select partner_id, kind, record_id, was_seen, true, false from taken
    union all
    select part.partner_id, taken.kind, record_id, was_seen, true, false
    from taken join program_partners part on part.program_id = taken.program_id where is_of_record
    union all
    -- Where it was before its partners or its sessions were taken from it.
    select entry.feed, taken.kind, taken.record_id, true, true, false
    from taken join change_entries entry on entry.record_id = taken.record_id where is_of_record and entry.change = 'CHANGED'
    union all
    select taken.partner_id, 'sessions', session.id, was_seen and session.deleted_at is null, true, false
    from taken join sessions session on session.program_id = taken.program_id where reaches_sessions and kind = 'programs'
    union all
    select part.partner_id, 'sessions', session.id, was_seen and session.deleted_at is null, true, false
    from taken join sessions session on session.program_id = taken.program_id
    join program_partners part on part.program_id = taken.program_id where reaches_sessions and kind = 'programs' and is_of_record
    union all
    select everybody, kind, record, false, false, was_public from passed),
  judged as (
    select one.feed, one.kind, one.record, one.was_seen, one.is_noted, one.was_shown, known.change as known,
      -- Whether everybody sees it, or the members of a partner do, because it is theirs or because they take part.
      coalesce(case
        when one.feed = everybody then case one.kind
          when 'partners' then (select public_from <= at and at < public_until from partners where id = one.record)
          when 'programs' then (select public_from <= at and at < public_until from programs where id = one.record)
          else (select public_from <= at and at < public_until from sessions where id = one.record)
        end
        when one.kind = 'partners' then (select id = one.feed and deleted_at is null from partners where id = one.record)
        else (
          select program.deleted_at is null and (program.home_partner_id = one.feed or exists (
            select from program_partners part where part.program_id = program.id and part.partner_id = one.feed))
          from programs program
          where program.id = case one.kind when 'programs' then one.record
            else (select program_id from sessions where id = one.record and deleted_at is null) end)
      end, false) as is_seen
    from moment, (select feed, kind, record, bool_or(was_seen) as was_seen, bool_or(is_noted) as is_noted, bool_or(was_shown) as was_shown
                  from candidates group by feed, kind, record) as one
    left join change_entries known on known.record_id = one.record and known.feed = one.feed),
  written as (
    select feed, kind, record, case when is_seen then 'CHANGED' else 'GONE' end as change from judged
    where case when is_seen then is_noted or known is distinct from 'CHANGED'
      else was_seen or known = 'CHANGED' or (was_shown and known is null) end),
  heads as materialized (
    select feed, more, coalesce((select max(last_position) from change_runs runs where runs.feed = counted.feed), 0) as head
    from (select feed, count(*) as more from written group by feed) as counted),
  counted as (
    insert into change_runs (feed, run, from_position, last_position, last_at)
    select feed, given_run, head, head + more, at from heads, moment
    on conflict (feed, run) do update set last_position = excluded.last_position, last_at = excluded.last_at),
  entered as (
    insert into change_entries (feed, position, kind, record_id, change, changed_at)
    select feed, head + row_number() over (partition by feed order by kind, record), kind, record, change, at
    from written join heads using (feed), moment
    on conflict (record_id, feed) do update
      set position = excluded.position, change = excluded.change, changed_at = excluded.changed_at)
  select at, (select count(*) from taken) into until_now, noted from moment;
  if looks_at_time then
    update change_clock set looked_at = until_now;
    perform forget_changes(until_now - interval '90 days');
  end if;
  return noted = 5000;
end
$$;

-- Forgets what was said before a moment, and where a cursor has to stand at least to have missed nothing of it.
create function heritage.forget_changes(before timestamptz) returns void
language plpgsql volatile set search_path = heritage, pg_temp
as $$
declare
  old record;
begin
  for old in select feed, last_position from change_runs
             where last_at < before and from_position < last_position order by last_at limit 1000 loop
    delete from change_entries where feed = old.feed and position <= old.last_position;
    -- Whoever stands at its end has missed nothing of it; whoever stands before it has.
    delete from change_runs where feed = old.feed and last_position < old.last_position;
    update change_runs set from_position = old.last_position where feed = old.feed and from_position < old.last_position;
  end loop;
end
$$;

-- Whoever holds this, numbers: for as long as their connection lives.
create function queue.begin_numbering() returns boolean
language sql volatile
as $$ select pg_try_advisory_lock(hashtextextended('heritage changes', 0)) $$;

grant execute on function queue.number_changes(uuid), queue.begin_numbering() to hx_jobs;
