-- What is done to lists of items. The same action on many: a list that is fixed when it is ordered, and what was done to each.
-- And a transfer: items that their holder gives to another partner.

create table heritage.bulk_actions (
  id uuid primary key default uuidv7(),
  viewer text not null default nullif(current_setting('hx.viewer', true), ''),
  kinds text[] not null
    check (cardinality(kinds) > 0 and kinds <@ '{OFFER,ACCEPT,PLACE,REVIEW,SUPPORT,APPROVE,SUSPEND,LIFT}'),
  parameters jsonb not null,
  item_count int not null default 0 check (item_count between 0 and 100000),
  listed_at timestamptz not null default now() check (listed_at >= '1000-01-01Z' and listed_at < '9999-01-01Z'),
  dry_run_job_id uuid,
  run_job_id uuid,
  take_back_job_id uuid
);
comment on table heritage.bulk_actions is 'What was ordered to be done to many items at once, and the jobs that do it.';
comment on column heritage.bulk_actions.kinds is 'What is done, one after another: an item that one refuses does not come to the next.';
create index bulk_actions_of_viewer on heritage.bulk_actions (viewer, listed_at, id);

create table heritage.bulk_action_items (
  bulk_action_id uuid not null references heritage.bulk_actions (id) on delete cascade,
  number int not null,
  item_id uuid not null references heritage.items (id) on delete cascade,
  content_revision int not null,
  effects jsonb not null default '{}',
  primary key (bulk_action_id, number)
);
comment on table heritage.bulk_action_items is 'The items of a bulk action. Of those of a partner it lists also what whoever ordered it does not see.';
comment on column heritage.bulk_action_items.content_revision is 'What whoever ordered it saw, or of what they do not see what their partner last wrote: an approval is of that, and of nothing later.';
comment on column heritage.bulk_action_items.effects is 'By each kind that was done to it and not taken back: the records that were made for it, or suspensions that were lifted.';
create index bulk_action_items_of_item on heritage.bulk_action_items (item_id);

alter table heritage.bulk_actions enable row level security;
alter table heritage.bulk_action_items enable row level security;
create policy own on heritage.bulk_actions for all to hx_member
  using (viewer = (select nullif(current_setting('hx.viewer', true), '')))
  with check (viewer = (select nullif(current_setting('hx.viewer', true), '')));
create policy own on heritage.bulk_action_items for all to hx_member
  using (exists (select from heritage.bulk_actions ordered where ordered.id = bulk_action_id offset 0))
  with check (exists (select from heritage.bulk_actions ordered where ordered.id = bulk_action_id offset 0));
grant select, insert (id, kinds, parameters), delete,
  update (parameters, item_count, dry_run_job_id, run_job_id, take_back_job_id) on heritage.bulk_actions to hx_member;
grant select, insert (bulk_action_id, number, item_id, content_revision), update (effects)
  on heritage.bulk_action_items to hx_member;

-- An offer that nobody has answered is withdrawn by whoever may make it.
create policy withdraw_offer on heritage.item_communities for update to hx_member
  using (accepted_at is null and left_at is null and heritage.viewer_is_at_holder(item_id, 'archives:write'))
  with check (accepted_at is null);

-- The items to which a partner is a party, for somebody who writes for it as their holder or is its steward: also those that a
-- holder does not see any more, which it approves as it wrote them. What is refused to be kept is nothing to decide on.
create function heritage.items_of_party(holder uuid, community uuid, from_source text, standing text, suspended boolean, at_most integer)
returns table (id uuid, content_revision integer)
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select item.id, case when community is null then item.holder_revision else item.content_revision end from items item
  where item.deleted_at is null
    and (holder is not null or community is not null)
    and (holder is null or (item.home_partner_id = holder and holder = any((select viewer_partners('archives:write'))::uuid[])))
    and (community is null or (community = any((select viewer_partners('heritage:steward'))::uuid[]) and not item.is_refused
      and exists (select from item_communities way where way.item_id = item.id and way.community_id = community and way.left_at is null)))
    and (from_source is null or exists (
      select from item_references named where named.item_id = item.id and named.source = from_source))
    and case standing
      when 'DRAFT' then item.first_accepted_at is null
      when 'OFFERED' then exists (select from item_communities way where way.item_id = item.id and way.left_at is null
        and way.accepted_at is null and (community is null or way.community_id = community))
      when 'GOVERNED' then exists (select from item_communities way where way.item_id = item.id and way.left_at is null
        and way.accepted_at is not null and (community is null or way.community_id = community))
      else true end
    -- What closes an item is told to its stewards alone.
    and (suspended is null or (community is not null and item.is_suspended = suspended))
  order by item.id limit at_most
$$;
grant execute on function heritage.items_of_party(uuid, uuid, text, text, boolean, integer) to hx_member;

-- To whom the items of one's own list are open at this moment, for the count of a dry run: definer, since what a change
-- hides from whoever makes it is counted, too.
create function heritage.circles_of_bulk_action(bulk uuid, after int, up_to int)
returns table (item_id uuid, circle text)
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select item.id, circles.circle
  from bulk_actions ordered
  join bulk_action_items listed on listed.bulk_action_id = ordered.id and listed.number > after and listed.number <= up_to
  join items item on item.id = listed.item_id and item.deleted_at is null
  left join access_sets joined on joined.id = item.access_set_id
  cross join lateral (
    select coalesce(bool_or(part.is_own and protocol_is_open(protocol.id)), false) as any_open,
      coalesce(bool_or(part.is_own) and bool_and(protocol_is_open(protocol.id)), false) as all_open,
      coalesce(bool_or(part.is_own and protocol.reach <> 'MEMBERS' and protocol_is_open(protocol.id)), false) as any_listing,
      coalesce(bool_and(protocol.reach <> 'MEMBERS'), false) as all_listing
    from access_set_protocols part join protocols protocol on protocol.id = part.protocol_id
    where part.access_set_id = item.access_set_id) placed
  cross join lateral (values
    ('holder', item.first_accepted_at is null and not item.is_suspended),
    ('stewards', joined.communities <> '{}' and not item.is_refused),
    ('community', item.community_from <= now() and now() < item.community_until and joined.community_until > now()
      and case when joined.is_any then placed.any_open else placed.all_open end),
    ('partners', item.partners_from <= now() and now() < item.partners_until and joined.partners_until > now()
      and case when joined.is_any then placed.any_listing else placed.all_open and placed.all_listing end),
    ('public', item.public_from <= now() and now() < item.public_until
      and joined.public_from <= now() and now() < joined.public_until)
  ) as circles (circle, is_open)
  where ordered.id = bulk and ordered.viewer = current_setting('hx.viewer') and circles.is_open
$$;
grant execute on function heritage.circles_of_bulk_action(uuid, int, int) to hx_member;

-- A holder gives items to another partner: it offers them, and whoever writes for the other accepts. Until then nothing
-- changes, and nothing opens by it: who sees them is for their communities to say, as before.

create table heritage.item_transfers (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null references heritage.partners (id),
  partner_id uuid not null references heritage.partners (id),
  item_ids uuid[] not null check (cardinality(item_ids) between 1 and 50),
  offered_at timestamptz not null default now() check (offered_at >= '1000-01-01Z' and offered_at < '9999-01-01Z'),
  offered_by text not null default current_setting('hx.viewer'),
  answer text check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  answered_at timestamptz,
  answered_by text,
  check (home_partner_id <> partner_id),
  check ((answer is null) = (answered_at is null))
);
comment on table heritage.item_transfers is 'Items that their holder offered to another partner, and how that answered.';
comment on column heritage.item_transfers.home_partner_id is 'The holder that offers them.';
comment on column heritage.item_transfers.partner_id is 'The partner that is to hold them.';
comment on column heritage.item_transfers.answer is 'Null while it waits; WITHDRAWN is its holder''s own word.';
create index item_transfers_waiting on heritage.item_transfers (offered_at, id) where answer is null;
create index item_transfers_of_items on heritage.item_transfers using gin (item_ids) where answer is null;
create index item_transfers_of_holder on heritage.item_transfers (home_partner_id);
create index item_transfers_of_partner on heritage.item_transfers (partner_id);

alter table heritage.item_transfers enable row level security;
create policy read on heritage.item_transfers for select to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[])
    or (select heritage.viewer_person())::text in (offered_by, answered_by));
create policy offer on heritage.item_transfers for insert to hx_member
  with check (answer is null and home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
create policy answer on heritage.item_transfers for update to hx_member
  using (partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]))
  with check (answer in ('ACCEPTED', 'DECLINED') and partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
create policy withdraw on heritage.item_transfers for update to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]))
  with check (answer = 'WITHDRAWN' and home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
grant select, insert (id, home_partner_id, partner_id, item_ids), update (answer) on heritage.item_transfers to hx_member;
insert into heritage.audit_governed (subject_type, table_name) values ('transfer', 'item_transfers');

-- A draft is seen by whoever writes for its holder: where somebody in it said no, another partner is not let see it.
create function heritage.is_transferable(item heritage.items) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select item.deleted_at is null and (item.first_accepted_at is not null or not exists (
    select from consent_events event
    where event.item_id = item.id and is_consent_no(event.state) and (event.leaves = 'ERASE'
      or event.purpose in ('EVERY_USE', 'ARCHIVING', 'COMMUNITY_ACCESS', 'PARTNER_ACCESS', 'PUBLIC_ONLINE'))))
$$;
-- Of these items those for which the viewer writes as their holder, seen or not.
create function heritage.items_to_transfer(ids uuid[])
returns table (id uuid, home_partner_id uuid, is_deleted boolean, is_transferable boolean, is_waiting boolean)
language sql stable security definer set search_path = heritage, pg_temp as $$
  select item.id, item.home_partner_id, item.deleted_at is not null, is_transferable(item),
    exists (select from item_transfers waiting where waiting.answer is null and waiting.item_ids @> array[item.id])
  from items item where item.id = any(ids) and item.home_partner_id = any((select viewer_partners('archives:write'))::uuid[])
$$;
-- Why the partner to which items were offered cannot accept them; null where it can.
create function heritage.transfer_hindrance(transfer uuid) returns text
language sql stable security definer set search_path = heritage, pg_temp as $$
  select case
    when exists (
      select from unnest(offered.item_ids) given left join items item on item.id = given
      where item.id is null or item.home_partner_id <> offered.home_partner_id or not is_transferable(item)) then 'CHANGED'
    when exists (
      select from item_references given join item_references own on (own.source, own.value) = (given.source, given.value)
      where given.item_id = any(offered.item_ids) and own.home_partner_id = offered.partner_id) then 'REFERENCE' end
  from item_transfers offered
  where offered.id = transfer and offered.partner_id = any(viewer_partners('archives:write'))
$$;
grant execute on function heritage.items_to_transfer(uuid[]), heritage.transfer_hindrance(uuid) to hx_member;

-- Items get another holder. What the holder before had said as their holder ends (item_changed), what was withdrawn stays
-- away from both, and an institution, which governs its own records alone, governs these no more.
create function heritage.give_items(ids uuid[], giver uuid, taker uuid) returns void
language plpgsql volatile set search_path = heritage, pg_temp as $$
declare
  without_community uuid[];
begin
  insert into suppressed_references (home_partner_id, source, value)
  select taker, named.source, named.value
  from item_references named join suppressed_references gone
    on (gone.home_partner_id, gone.source, gone.value) = (giver, named.source, named.value)
  where named.item_id = any(ids) and gone.because = 'WITHDRAWN'
  on conflict (home_partner_id, source, value) do update set because = 'WITHDRAWN';
  delete from suppressed_references back using item_references named
  where named.item_id = any(ids) and back.because = 'TRANSFERRED'
    and (back.home_partner_id, back.source, back.value) = (taker, named.source, named.value);
  insert into suppressed_references (home_partner_id, source, value, because)
  select giver, source, value, 'TRANSFERRED' from item_references where item_id = any(ids)
  on conflict do nothing;

  -- Nobody who writes for the new holder wrote, or read, what is there.
  update items set home_partner_id = taker, holder_revision = 0, updated_at = now() where id = any(ids);
  update media set holder_revision = 0 where item_id = any(ids);
  update item_copies set home_partner_id = taker where item_id = any(ids);
  update erasures set home_partner_id = taker where item_id = any(ids) and erased_at is null;
  -- A picture stands for programs of its holder, and for the holder.
  update item_programs set pictured_at = null where item_id = any(ids) and pictured_at is not null;
  delete from item_partners where item_id = any(ids) and partner_id = giver and pictured_at is not null;

  if not exists (select from partners where id = giver and side = 'COMMUNITY') then
    with left_now as (
      update item_communities set left_at = now() where item_id = any(ids) and community_id = giver and left_at is null
      returning item_id, accepted_at)
    select array_agg(item_id) into without_community from left_now
    where accepted_at is not null and not exists (
      select from item_communities other where other.item_id = left_now.item_id and other.left_at is null and other.community_id <> giver);
    insert into item_communities (item_id, community_id) select item, taker from unnest(without_community) item;
  end if;
end
$$;

-- The items are locked first: whatever decides over them comes before or after.
create function heritage.transfer_answered() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform from items where id = any(new.item_ids) order by id for no key update;
    if exists (select from unnest(new.item_ids) given group by given having count(*) > 1)
       or exists (select from unnest(new.item_ids) given left join items item on item.id = given
                  where item.id is null or item.home_partner_id <> new.home_partner_id or not is_transferable(item))
       or exists (select from item_transfers waiting where waiting.answer is null and waiting.item_ids && new.item_ids)
       or not exists (select from partners where id = new.partner_id and deleted_at is null) then
      raise exception 'A holder offers what it keeps, once.' using errcode = '42501';
    end if;
    return new;
  end if;
  if old.answer is not null or new.answer is null then
    raise exception 'This answer was given before.' using errcode = '42501';
  end if;
  new.answered_at := clock_timestamp();
  new.answered_by := current_setting('hx.viewer');
  if new.answer = 'ACCEPTED' then
    perform from items where id = any(new.item_ids) order by id for update;
    if transfer_hindrance(new.id) is not null or not exists (select from partners where id = new.partner_id and deleted_at is null) then
      raise exception 'It cannot be accepted any more.' using errcode = '42501';
    end if;
    perform give_items(new.item_ids, new.home_partner_id, new.partner_id);
  end if;
  return new;
end
$$;
create trigger item_transfers_answered before insert or update on heritage.item_transfers
  for each row execute function heritage.transfer_answered();

-- Nor do those who run the service appoint people to a partner that was offered items, and let them accept.
create or replace function heritage.partner_has_heritage(partner uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select exists (select from items where home_partner_id = partner)
    or exists (select from item_communities where community_id = partner)
    or exists (select from protocols where home_partner_id = partner)
    or exists (select from consent_subjects where home_partner_id = partner)
    or exists (select from consent_evidence where home_partner_id = partner)
    or exists (select from item_transfers where partner_id = partner and answer is null)
$$;
