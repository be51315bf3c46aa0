-- Which communities have authority over an item, under which protocols it stands, and what closes it at once.

create table heritage.item_communities (
  id uuid primary key default uuidv7(),
  item_id uuid not null references heritage.items (id) on delete cascade,
  community_id uuid not null references heritage.partners (id),
  offered_at timestamptz not null default now(),
  offered_by text not null default current_setting('hx.viewer'),
  accepted_at timestamptz,
  accepted_by text,
  left_at timestamptz,
  agrees_to_any boolean not null default false,
  statement jsonb,
  check (accepted_at is null or accepted_by is not null)
);
comment on table heritage.item_communities is 'The way of a community with an item: offered by its holder, accepted by a steward, left.';
comment on column heritage.item_communities.statement is 'What an institution says that governs a record as its own; null of communities.';
comment on column heritage.item_communities.left_at is 'When it left, or declined the offer.';
comment on column heritage.item_communities.agrees_to_any is 'Where all agree, one of the item''s protocols is enough to be admitted.';
create unique index item_communities_standing on heritage.item_communities (item_id, community_id) where left_at is null;
create index item_communities_of_item on heritage.item_communities (item_id, community_id);
create index item_communities_of_community on heritage.item_communities (community_id, item_id);

create table heritage.item_protocols (
  item_id uuid not null references heritage.items (id) on delete cascade,
  protocol_id uuid not null references heritage.protocols (id),
  placed_at timestamptz not null default now(),
  placed_by text not null default current_setting('hx.viewer'),
  primary key (item_id, protocol_id)
);
create index item_protocols_of_protocol on heritage.item_protocols (protocol_id, item_id);
comment on table heritage.item_protocols is 'Under which protocols an item stands.';

create table heritage.item_suspensions (
  id uuid primary key default uuidv7(),
  item_id uuid not null references heritage.items (id) on delete cascade,
  reason text not null check (reason in ('DISPUTE', 'CLAIM', 'MOURNING', 'DANGER', 'COURT')),
  note text check (length(note) <= 5000),
  partner_id uuid references heritage.partners (id),
  suspended_at timestamptz not null default now(),
  suspended_by text not null default current_setting('hx.viewer'),
  lifted_at timestamptz,
  lifted_by text,
  decision text check (length(decision) <= 5000),
  released_at timestamptz,
  check (lifted_at is null or (lifted_by is not null and decision is not null))
);
comment on table heritage.item_suspensions is 'What closes an item at once, for all but its stewards, until a steward lifts it.';
comment on column heritage.item_suspensions.partner_id is 'The community or holder for which it was suspended; null where an administrator did.';
comment on column heritage.item_suspensions.released_at is 'When an administrator agreed to lift what an administrator suspended.';
create index item_suspensions_of_item on heritage.item_suspensions (item_id, suspended_at);

-- What the viewer is to an item that they need not see: definer, since to close one does not need to see it.
create function heritage.viewer_governs(item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
    select from item_communities
    where item_id = item and accepted_at is not null and left_at is null
      and community_id = any(viewer_partners('heritage:steward')))
$$;
create function heritage.community_governs(community uuid, item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
    select from item_communities
    where item_id = item and community_id = community and accepted_at is not null and left_at is null)
$$;
create function heritage.viewer_is_at_holder(item uuid, scope text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from items where id = item and home_partner_id = any(viewer_partners(scope)))
$$;
create function heritage.viewer_keeps(item uuid, holder uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select holder = any(viewer_partners('archives:write')) and exists (select from items where id = item and home_partner_id = holder)
$$;
-- An institution governs its own record, and says so: a community that says it is not theirs closes it until that is answered.
create function heritage.community_may_claim(community uuid, item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (select from partners where id = community and side = 'COMMUNITY' and deleted_at is null) and exists (
    select from item_communities way join partners institution on institution.id = way.community_id
    where way.item_id = item and way.accepted_at is not null and way.left_at is null and institution.side <> 'COMMUNITY')
$$;
-- What an institution says that governs a record as its own, to whoever sees the record.
create function heritage.own_record_statement(item uuid) returns jsonb
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select statement from item_communities
  where item_id = item and accepted_at is not null and left_at is null and statement is not null limit 1
$$;
create function open.own_record_statement(item uuid) returns jsonb
language sql stable security definer set search_path = heritage, pg_temp
as $$ select heritage.own_record_statement(item) $$;
grant execute on function open.own_record_statement(uuid) to hx_public;
-- Who may record what people said: at the holder, or at a community that governs.
create function heritage.viewer_may_record(item uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select viewer_is_at_holder(item, 'consent:record') or exists (
    select from item_communities
    where item_id = item and accepted_at is not null and left_at is null
      and community_id = any(viewer_partners('consent:record')))
$$;
grant execute on function heritage.viewer_governs(uuid), heritage.community_governs(uuid, uuid),
  heritage.community_may_claim(uuid, uuid), heritage.viewer_keeps(uuid, uuid), heritage.own_record_statement(uuid),
  heritage.viewer_is_at_holder(uuid, text), heritage.viewer_may_record(uuid) to hx_member;

alter table heritage.item_communities enable row level security;
alter table heritage.item_protocols enable row level security;
alter table heritage.item_suspensions enable row level security;

create policy read on heritage.item_communities for select to hx_member
  using (community_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
    or heritage.viewer_is_at_holder(item_id, 'archives:read') or heritage.viewer_governs(item_id));
-- The holder offers; so does a community that leaves and names a successor.
create policy offer on heritage.item_communities for insert to hx_member
  with check (heritage.viewer_is_at_holder(item_id, 'archives:write') or heritage.viewer_governs(item_id));
create policy answer on heritage.item_communities for update to hx_member
  using (community_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[]));
grant select, insert (id, item_id, community_id), update (accepted_at, left_at, agrees_to_any, statement)
  on heritage.item_communities to hx_member;

create policy read on heritage.item_protocols for select to hx_member
  using (heritage.viewer_governs(item_id) or protocol_id in (select heritage.viewer_steward_protocols()));
create policy place on heritage.item_protocols for insert to hx_member
  with check (protocol_id in (select heritage.viewer_steward_protocols())
    and heritage.community_governs((select home_partner_id from heritage.protocols where id = protocol_id), item_id));
create policy remove on heritage.item_protocols for delete to hx_member
  using (protocol_id in (select heritage.viewer_steward_protocols()));
grant select, insert (item_id, protocol_id), delete on heritage.item_protocols to hx_member;

-- Whoever runs the service may close an item by its id, without seeing it, and sees of it that they did.
create policy read on heritage.item_suspensions for select to hx_member
  using (heritage.viewer_governs(item_id) or partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[])
    or (partner_id is null and (select heritage.viewer_is_administrator())));
create policy suspend on heritage.item_suspensions for insert to hx_member
  with check (lifted_at is null and case when partner_id is null then (select heritage.viewer_is_administrator())
    else (heritage.community_governs(partner_id, item_id) and partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[]))
      or heritage.viewer_keeps(item_id, partner_id)
      or (reason = 'CLAIM' and partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
        and heritage.community_may_claim(partner_id, item_id))
    end);
create policy lift on heritage.item_suspensions for update to hx_member using (heritage.viewer_governs(item_id));
create policy release on heritage.item_suspensions for update to hx_member
  using (partner_id is null and (select heritage.viewer_is_administrator()));
grant select, insert (id, item_id, reason, note, partner_id), update (lifted_at, decision, released_at)
  on heritage.item_suspensions to hx_member;

-- The database writes who answered; an answer is given once, and a community that left does not come back but by an offer.
create function heritage.community_answers() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from partners where id = new.community_id and deleted_at is null
                     and (side = 'COMMUNITY' or exists (select from items where id = new.item_id and home_partner_id = new.community_id))) then
      raise exception 'Only a community governs what is not its own record.' using errcode = '42501';
    end if;
    return new;
  end if;
  if old.left_at is not null or (old.accepted_at is not null and old.accepted_at is distinct from new.accepted_at) then
    raise exception 'This answer was given before.' using errcode = '42501';
  end if;
  if old.accepted_at is null and new.accepted_at is not null then
    new.accepted_at := clock_timestamp();
    new.accepted_by := current_setting('hx.viewer');
    if exists (select from partners where id = new.community_id and side = 'COMMUNITY') then
      new.statement := null;
    elsif new.statement is null then
      raise exception 'An institution that governs its own record says so.' using errcode = '42501';
    end if;
  elsif new.statement is distinct from old.statement then
    raise exception 'What was said stays as it was said.' using errcode = '42501';
  end if;
  if new.left_at is not null then
    new.left_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger item_communities_answered before insert or update on heritage.item_communities
  for each row execute function heritage.community_answers();

-- A steward lifts; what an administrator suspended, together with an administrator.
create function heritage.suspension_lifted() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if old.lifted_at is not null and (old.lifted_at, old.decision) is distinct from (new.lifted_at, new.decision) then
    raise exception 'It was lifted before.' using errcode = '42501';
  end if;
  if old.lifted_at is null and new.lifted_at is not null then
    if not viewer_governs(new.item_id) then
      raise exception 'A steward lifts a suspension.' using errcode = '42501';
    end if;
    new.lifted_at := clock_timestamp();
    new.lifted_by := current_setting('hx.viewer');
  end if;
  if new.released_at is distinct from old.released_at then
    if old.partner_id is not null or not viewer_is_administrator() then
      raise exception 'An administrator releases what an administrator suspended.' using errcode = '42501';
    end if;
    new.released_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger item_suspensions_lifted before update on heritage.item_suspensions
  for each row execute function heritage.suspension_lifted();
