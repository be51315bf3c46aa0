-- The same action on many items: a list that is fixed when it is ordered, and what was done to each.

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
