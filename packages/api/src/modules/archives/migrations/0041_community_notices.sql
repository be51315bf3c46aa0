-- A community's notices are its own: stewards of what governs the item place them, and take them away.
create function heritage.steward_communities(item uuid) returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select array(select unnest(sets.communities) intersect select unnest(viewer_partners('heritage:steward')))
  from items join access_sets sets on sets.id = items.access_set_id where items.id = item
$$;
grant execute on function heritage.steward_communities(uuid) to hx_member;
create function heritage.item_notices_are_stewards() returns trigger language plpgsql as $$
begin
  if exists (
    select from (
      select * from jsonb_array_elements(new.community_notices) placed where not old.community_notices @> jsonb_build_array(placed)
      union all
      select * from jsonb_array_elements(old.community_notices) gone where not new.community_notices @> jsonb_build_array(gone)
    ) changed (notice)
    where ((notice ->> 'partner_id')::uuid = any(heritage.steward_communities(new.id))) is not true) then
    raise exception 'Only stewards place the notices of a community.' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger items_community_notices before update of community_notices on heritage.items
  for each row when (old.community_notices is distinct from new.community_notices)
  execute function heritage.item_notices_are_stewards();
