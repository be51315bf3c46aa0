-- A community that left an item still takes its notices off: they speak in its name. It places none there any more.
create or replace function heritage.item_notices_are_stewards() returns trigger language plpgsql as $$
begin
  if exists (
    select from jsonb_array_elements(new.community_notices) placed (notice) where not old.community_notices @> jsonb_build_array(notice)
      and ((notice ->> 'partner_id')::uuid = any(heritage.steward_communities(new.id))) is not true
  ) or exists (
    select from jsonb_array_elements(old.community_notices) gone (notice) where not new.community_notices @> jsonb_build_array(notice)
      and ((notice ->> 'partner_id')::uuid = any(heritage.viewer_partners('heritage:steward'))) is not true) then
    raise exception 'Only stewards place the notices of a community.' using errcode = '42501';
  end if;
  return new;
end
$$;
-- Without seeing the item: true where there was such a notice of a community whose steward the viewer is.
create function heritage.take_notice_off(item uuid, community uuid, notice_kind text, expected_revision integer) returns boolean
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  update items set updated_at = now(), community_notices = (
    select coalesce(jsonb_agg(notice order by place), '[]')
    from jsonb_array_elements(community_notices) with ordinality as listed (notice, place)
    where (notice ->> 'kind' = notice_kind and notice ->> 'partner_id' = community::text) is not true)
  where id = item and community = any(viewer_partners('heritage:steward')) and coalesce(expected_revision = revision, true)
    and community_notices @> jsonb_build_array(jsonb_build_object('kind', notice_kind, 'partner_id', community));
  return found;
end
$$;
grant execute on function heritage.take_notice_off(uuid, uuid, text, integer) to hx_member;
