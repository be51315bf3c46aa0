-- What a holder keeps knowing of an item that it may not see: its number, where it is stored, and whom to ask.
-- Then what else belongs to an item and is its holder's to say: how an import finds it again, the programs, sessions and
-- partners that it has to do with, and where an open licence may be given.
create table heritage.item_holdings (
  item_id uuid primary key,
  home_partner_id uuid not null,
  storage_place text not null check (storage_place <> '' and length(storage_place) <= 300),
  foreign key (item_id, home_partner_id) references heritage.items (id, home_partner_id) on update cascade on delete cascade
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

-- Which of a source's records a holder has already, for an import: also one that it does not see any more, or that was
-- deleted, so that it is not made a second time. It tells no more than the holding record does.
create function heritage.items_by_reference(holder uuid, source text, given text[])
returns table (value text, item_id uuid, content_hash text, is_deleted boolean)
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select named.value, named.item_id, named.content_hash, items.deleted_at is not null
  from item_references named join items on items.id = named.item_id
  where named.home_partner_id = holder and holder = any(viewer_partners('archives:write'))
    and named.source = items_by_reference.source and named.value = any(given)
$$;
grant execute on function heritage.items_by_reference(uuid, text, text[]) to hx_member;

-- From a grandmother's recipe to the next workshop, and back: each is seen where both are.
create table heritage.item_programs (
  item_id uuid not null references heritage.items (id) on delete cascade,
  program_id uuid not null references heritage.programs (id) on delete cascade,
  pictured_at timestamptz,
  primary key (item_id, program_id)
);
create index item_programs_of_program on heritage.item_programs (program_id, item_id);
comment on table heritage.item_programs is 'Programs that an item came from, or is used in.';
comment on column heritage.item_programs.pictured_at is 'Since when the first picture of the item stands for the program, if one partner has both.';
call heritage.define_item_part('item_programs', public_columns => 'item_id, program_id, pictured_at', other => 'programs');
grant update (pictured_at) on heritage.item_programs to hx_member;
create table heritage.item_sessions (
  item_id uuid not null references heritage.items (id) on delete cascade,
  session_id uuid not null references heritage.sessions (id) on delete cascade,
  primary key (item_id, session_id)
);
create index item_sessions_of_session on heritage.item_sessions (session_id, item_id);
comment on table heritage.item_sessions is 'Sessions at which an item was recorded, or is shown.';
call heritage.define_item_part('item_sessions', public_columns => 'item_id, session_id', other => 'sessions');
create table heritage.item_partners (
  item_id uuid not null references heritage.items (id) on delete cascade,
  partner_id uuid not null references heritage.partners (id) on delete cascade,
  pictured_at timestamptz,
  primary key (item_id, partner_id)
);
create index item_partners_of_partner on heritage.item_partners (partner_id, item_id);
comment on table heritage.item_partners is 'Partners that have to do with an item, beside its holder; the holder, where a picture of the item stands for it.';
comment on column heritage.item_partners.pictured_at is 'Since when the first picture of the item stands for the partner, if that keeps the item.';
call heritage.define_item_part('item_partners', public_columns => 'item_id, partner_id, pictured_at', other => 'partners');
grant update (pictured_at) on heritage.item_partners to hx_member;

-- An open licence cannot be taken back, so it is given only where the protocols let everybody see.
create function heritage.item_licence_needs_public() returns trigger language plpgsql security definer
set search_path = heritage, pg_temp as $$
begin
  if not exists (select from access_sets where id = new.access_set_id and public_from <= now() and now() < public_until) then
    raise exception 'An open licence needs a public protocol.' using errcode = '23514', constraint = 'items_licence_needs_public';
  end if;
  return new;
end
$$;
create trigger items_licence_given before insert on heritage.items
  for each row when (new.rights like 'CC%' or new.rights = 'PUBLIC_DOMAIN_MARK')
  execute function heritage.item_licence_needs_public();
create trigger items_licence_changed before update on heritage.items
  for each row when (old.rights <> new.rights and (new.rights like 'CC%' or new.rights = 'PUBLIC_DOMAIN_MARK'))
  execute function heritage.item_licence_needs_public();
