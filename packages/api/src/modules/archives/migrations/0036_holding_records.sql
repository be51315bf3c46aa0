-- What a holder keeps knowing of an item that it may not see: its number, where it is stored, and whom to ask.
create table heritage.item_holdings (
  item_id uuid primary key,
  home_partner_id uuid not null,
  storage_place text not null check (storage_place <> '' and length(storage_place) <= 300),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on delete cascade
);
comment on table heritage.item_holdings is 'Where the holder stores an item.';
alter table heritage.item_holdings enable row level security;
create policy read on heritage.item_holdings for select to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[]));
create policy write on heritage.item_holdings for all to hx_member
  using (home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]))
  with check (home_partner_id = any((select heritage.viewer_partners('archives:write'))::uuid[]));
grant select, insert, update (storage_place), delete on heritage.item_holdings to hx_member;

-- It runs past the policies of items, and asks nothing but whether the viewer reads the archive of the holder.
create view heritage.holding_records with (security_barrier) as
  select items.id, items.home_partner_id, items.accession_number, holding.storage_place,
    case when items.first_accepted_at is null then '{}' else sets.communities end as communities, items.created_at
  from heritage.items
  left join heritage.item_holdings holding on holding.item_id = items.id
  left join heritage.access_sets sets on sets.id = items.access_set_id
  where items.home_partner_id = any((select heritage.viewer_partners('archives:read'))::uuid[])
    and items.deleted_at is null;
comment on view heritage.holding_records is 'What a holder keeps knowing of each of its items, whoever else may see it.';
create index items_of_holder on heritage.items (home_partner_id, created_at, id);
grant select on heritage.holding_records to hx_member;

-- A holder takes its record off at once, and back: also one that it may not see.
create function heritage.take_off_item(item uuid, is_off boolean) returns uuid
language sql volatile security definer set search_path = heritage, pg_temp
as $$
  update items set deleted_at = case when is_off then now() end, updated_at = now()
  where id = item and (deleted_at is null) = is_off and home_partner_id = any(viewer_partners('archives:write'))
  returning home_partner_id
$$;
grant execute on function heritage.take_off_item(uuid, boolean) to hx_member;

-- A partner that keeps items is not deleted, whoever may see them.
create function heritage.keeps_items(partner uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select (viewer_is_administrator() or partner = any(viewer_partners('partners:write')))
    and exists (select from items where home_partner_id = partner and deleted_at is null)
$$;
grant execute on function heritage.keeps_items(uuid) to hx_member;
