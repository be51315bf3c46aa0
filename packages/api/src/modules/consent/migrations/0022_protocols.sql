-- A protocol is one community's rule about who may see. Only its own stewards change it.

-- Stewards are people: a key that could speak for a community would speak without anybody.
alter table heritage.access_keys add check (not scopes && '{heritage:steward}');

create table heritage.protocols (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  name jsonb not null,
  description jsonb,
  reach text not null default 'MEMBERS' check (reach in ('MEMBERS', 'PARTNERS', 'PUBLIC')),
  sort_name text collate "und-x-icu" not null check (length(sort_name) <= 300)
);
comment on table heritage.protocols is 'A community''s rules about who may see.';
comment on column heritage.protocols.reach is 'MEMBERS: the people named; PARTNERS: the partners listed, too; PUBLIC: everybody.';
create index protocols_of_community on heritage.protocols (home_partner_id, sort_name, id);
create index protocols_by_name on heritage.protocols (sort_name, id);

create table heritage.protocol_members (
  id uuid primary key default uuidv7(),
  protocol_id uuid not null references heritage.protocols (id) on delete cascade,
  person_id uuid not null references heritage.people (id) on delete cascade,
  added_at timestamptz not null default now() check (added_at >= '1000-01-01Z' and added_at < '9999-01-01Z'),
  unique (protocol_id, person_id)
);
create index protocol_members_in_order on heritage.protocol_members (protocol_id, added_at, id);
create index protocol_members_of_person on heritage.protocol_members (person_id, protocol_id);
comment on table heritage.protocol_members is 'The people whom a protocol admits.';

create table heritage.protocol_partners (
  protocol_id uuid not null references heritage.protocols (id) on delete cascade,
  partner_id uuid not null references heritage.partners (id) on delete cascade,
  added_at timestamptz not null default now() check (added_at >= '1000-01-01Z' and added_at < '9999-01-01Z'),
  primary key (protocol_id, partner_id)
);
create index protocol_partners_of_partner on heritage.protocol_partners (partner_id, protocol_id);
comment on table heritage.protocol_partners is 'The partners whose people a protocol admits, where its reach is PARTNERS or PUBLIC.';

create table heritage.protocol_windows (
  id uuid primary key default uuidv7(),
  protocol_id uuid not null references heritage.protocols (id) on delete cascade,
  opens_at timestamptz not null check (opens_at >= '1000-01-01Z' and opens_at < '9999-01-01Z'),
  closes_at timestamptz check (closes_at > opens_at and closes_at < '9999-01-01Z')
);
create index protocol_windows_of_protocol on heritage.protocol_windows (protocol_id, opens_at);
comment on table heritage.protocol_windows is 'When a protocol is open: outside its windows it admits nobody.';

create function heritage.viewer_protocols() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select protocol_id from protocol_members where person_id = viewer_person()
$$;
create function heritage.viewer_steward_protocols() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from protocols where home_partner_id = any(viewer_partners('heritage:steward'))
$$;
grant execute on function heritage.viewer_protocols(), heritage.viewer_steward_protocols() to hx_member;

call heritage.define_record('protocols',
  public_columns => 'id, home_partner_id, name, description, reach, sort_name',
  readers => $$home_partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
      or id in (select heritage.viewer_protocols())$$,
  writers => $$home_partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])$$,
  found_by => $$home_partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
      or id in (select heritage.viewer_protocols())$$,
  admits_administrators => false);
call heritage.define_search('protocols', texts => 'array[name, description]', sort_column => 'sort_name', sorted_by => 'name');
grant insert (id, home_partner_id, name, description, reach, sort_name, search_vector, updated_at),
  update (name, description, reach, sort_name, search_vector, updated_at, deleted_at) on heritage.protocols to hx_member;

-- Who else is a member, only stewards see.
alter table heritage.protocol_members enable row level security;
alter table heritage.protocol_partners enable row level security;
alter table heritage.protocol_windows enable row level security;
create policy own on heritage.protocol_members for select to hx_member using (person_id = (select heritage.viewer_person()));
-- Nobody stays a member against their will.
create policy leave on heritage.protocol_members for delete to hx_member using (person_id = (select heritage.viewer_person()));
create policy govern on heritage.protocol_members for all to hx_member
  using (protocol_id in (select heritage.viewer_steward_protocols())) with check (protocol_id in (select heritage.viewer_steward_protocols()));
create policy govern on heritage.protocol_partners for all to hx_member
  using (protocol_id in (select heritage.viewer_steward_protocols())) with check (protocol_id in (select heritage.viewer_steward_protocols()));
create policy govern on heritage.protocol_windows for all to hx_member
  using (protocol_id in (select heritage.viewer_steward_protocols())) with check (protocol_id in (select heritage.viewer_steward_protocols()));
grant select, insert, delete on heritage.protocol_members, heritage.protocol_partners to hx_member;
grant select, insert, update (opens_at, closes_at), delete on heritage.protocol_windows to hx_member;

-- A steward makes somebody a member by the id that they told, and sees nothing else of them.
create function heritage.people_among(ids uuid[]) returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from people where id = any(ids)
$$;
grant execute on function heritage.people_among(uuid[]) to hx_member;

insert into heritage.audit_governed (subject_type, table_name) values
  ('item', 'items'), ('medium', 'media'), ('protocol', 'protocols');
