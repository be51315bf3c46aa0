-- Who did what and when: written beside each action in its transaction, never changed, each entry bound to the one before.
-- No personal text, only ids and names of fields: so it can be verified, and yet people be erased.

create table heritage.audit_entries (
  position bigint primary key,
  id uuid not null unique default uuidv7(),
  at timestamptz(6) not null check (at >= '1000-01-01Z' and at < '9999-01-01Z'),
  actor text not null check (actor ~ '^[A-Za-z0-9-]+$'),
  action text not null check (action ~ '^[a-zA-Z.]+$'),
  subject_type text not null check (subject_type ~ '^[a-z]+$'),
  subject_id uuid not null,
  home_partner_id uuid,
  fields text[] not null default '{}',
  previous bytea not null,
  hash bytea not null unique
);
comment on table heritage.audit_entries is 'The log of actions. hash = SHA-256 over the entry and the hash of the one before it.';
create index audit_entries_by_time on heritage.audit_entries (at, id);
create index audit_entries_of_partner on heritage.audit_entries (home_partner_id, at, id);
create index audit_entries_of_subject on heritage.audit_entries (subject_id, at, id);
create index audit_entries_of_actor on heritage.audit_entries (actor, at, id);

create table heritage.audit_head (
  only_row boolean primary key default true check (only_row),
  position bigint not null,
  hash bytea not null
);
comment on table heritage.audit_head is 'The last entry of the log: without it, entries taken off the end would not be missed.';
insert into heritage.audit_head (position, hash) values (0, sha256('heritage-exchange audit'));

create function heritage.audit_text(entry heritage.audit_entries) returns text
language sql immutable set search_path = heritage, pg_temp as $$
  select concat_ws(E'\n', entry.position, entry.id, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.actor, entry.action, entry.subject_type, entry.subject_id, coalesce(entry.home_partner_id::text, '-'),
    array_to_string(entry.fields, ','), encode(entry.previous, 'hex'))
$$;

-- Definer, because every action writes here and none may change what is written. Called last in an action: the head is
-- locked until its transaction ends.
create function heritage.record_audit(action text, subject_type text, subject_id uuid, home_partner_id uuid, fields text[])
returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  head audit_head;
  entry audit_entries;
begin
  select * into strict head from audit_head for update;
  entry.position := head.position + 1;
  entry.id := uuidv7();
  entry.at := clock_timestamp();
  entry.actor := coalesce(nullif(current_setting('hx.viewer', true), ''), 'nobody');
  entry.action := record_audit.action;
  entry.subject_type := record_audit.subject_type;
  entry.subject_id := record_audit.subject_id;
  entry.home_partner_id := record_audit.home_partner_id;
  entry.fields := coalesce(record_audit.fields, '{}');
  entry.previous := head.hash;
  entry.hash := sha256(convert_to(audit_text(entry), 'UTF8'));
  insert into audit_entries values (entry.*);
  update audit_head set position = entry.position, hash = entry.hash;
end
$$;

-- Many entries in one statement, in this order: for actions that concern many records. It is called last too.
create function heritage.record_audits(actions text[], subject_types text[], subject_ids uuid[], home_partner_ids uuid[])
returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
declare
  head audit_head;
  entry audit_entries;
  entries audit_entries[] := '{}';
begin
  select * into strict head from audit_head for update;
  entry.position := head.position;
  entry.actor := coalesce(nullif(current_setting('hx.viewer', true), ''), 'nobody');
  entry.fields := '{}';
  entry.previous := head.hash;
  for number in 1 .. coalesce(cardinality(subject_ids), 0) loop
    entry.position := entry.position + 1;
    entry.id := uuidv7();
    entry.at := clock_timestamp();
    entry.action := actions[number];
    entry.subject_type := subject_types[number];
    entry.subject_id := subject_ids[number];
    entry.home_partner_id := home_partner_ids[number];
    entry.hash := sha256(convert_to(audit_text(entry), 'UTF8'));
    entries := entries || entry;
    entry.previous := entry.hash;
    -- So that memory stays flat, however many there are.
    if cardinality(entries) = 5000 then
      insert into audit_entries select * from unnest(entries);
      entries := '{}';
    end if;
  end loop;
  insert into audit_entries select * from unnest(entries);
  update audit_head set position = entry.position, hash = entry.previous;
end
$$;
grant execute on function heritage.record_audit(text, text, uuid, uuid, text[]),
  heritage.record_audits(text[], text[], uuid[], uuid[]) to hx_member;

alter table heritage.audit_entries enable row level security;
alter table heritage.audit_head enable row level security;
create policy read on heritage.audit_entries for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('audit:read'))::uuid[])
    or actor = (select heritage.viewer_person())::text);
create policy read on heritage.audit_head for select to hx_member using ((select heritage.viewer_is_administrator()));
grant select on heritage.audit_entries, heritage.audit_head to hx_member;

-- Kinds of records of which an id tells something: whoever may not see such a record reads its entries without the id. The
-- module of each kind names its table here.
create table heritage.audit_governed (
  subject_type text primary key,
  table_name text not null
);
comment on table heritage.audit_governed is 'Kinds of records that are not for everybody who reads the log: their ids are told to those who see them.';
alter table heritage.audit_governed enable row level security;
create policy read on heritage.audit_governed for select to hx_member using (true);
grant select on heritage.audit_governed to hx_member;

-- As the viewer, so that the policies of the table answer.
create function heritage.audit_subject(subject_type text, subject_id uuid, actor text) returns uuid
language plpgsql stable as $$
declare
  of_table text := (select table_name from heritage.audit_governed governed where governed.subject_type = audit_subject.subject_type);
  is_seen boolean := of_table is null or actor = current_setting('hx.viewer', true);
begin
  if not is_seen then
    execute format('select exists (select from heritage.%I where id = $1)', of_table) into is_seen using subject_id;
  end if;
  return case when is_seen then subject_id end;
end
$$;
grant execute on function heritage.audit_subject(text, uuid, text) to hx_member;
