-- Where a viewer stands is asked by each statement that reads what not everybody sees, so it has to take microseconds: whoever
-- stands nowhere is told so by one look at an index; and statements with lists in them are planned once for all lists, which
-- PostgreSQL by itself does afresh at each call, for ten times as long as they run.

-- The key or person that asks. Nobody and the service itself have no id.
create function heritage.viewer_id() returns uuid language sql stable
return nullif(nullif(current_setting('hx.viewer', true), ''), 'SYSTEM')::uuid;
-- By its key, and not by looking at everybody.
create or replace function heritage.viewer_person() returns uuid
language sql stable security definer set search_path = heritage, pg_temp as $$
  select id from people where id = viewer_id()
$$;

create or replace function heritage.viewer_is_administrator() returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$
  select case current_setting('hx.viewer', true)
    when 'SYSTEM' then true
    else exists (
      select from access_keys
      where id = viewer_id() and is_administrator and revoked_at is null and (expires_at is null or expires_at > now())
    )
  end
$$;
create or replace function heritage.viewer_identity() returns table (kind text, is_administrator boolean, scopes text[])
language sql stable security definer set search_path = heritage, pg_temp
rows 1
as $$
  select 'system', true, '{}'::text[] where current_setting('hx.viewer', true) = 'SYSTEM'
  union all
  select 'person', false, scopes_of_person(people.id) from people where people.id = viewer_id()
  union all
  select 'key', key.is_administrator, key.scopes from access_keys key
  where key.id = viewer_id() and key.kind = 'SECRET' and key.revoked_at is null
    and (key.expires_at is null or key.expires_at > now())
    and not exists (select from partners where id = key.home_partner_id and deleted_at is not null)
$$;

create or replace function heritage.viewer_partners(scope text)
returns uuid[]
language plpgsql stable security definer set search_path = heritage, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  viewer uuid := viewer_id();
begin
  return array(
    select membership.home_partner_id from memberships membership
    join role_definitions definition on definition.role = membership.role
    where membership.person_id = viewer and scope = any(definition.scopes)
    union
    select key.home_partner_id from access_keys key
    where key.id = viewer and scope = any(key.scopes) and key.kind = 'SECRET' and key.revoked_at is null
      and (key.expires_at is null or key.expires_at > now())
      and not exists (select from partners where id = key.home_partner_id and deleted_at is not null));
end
$$;

-- The sets that admit members of these protocols to a circle.
drop function heritage.sets_that_admit(uuid[]);
create function heritage.sets_that_admit(admitting uuid[], of_circle text) returns uuid[]
language plpgsql stable set search_path = heritage, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  opened uuid[] := array(
    select protocol.id from protocols protocol
    where protocol.id = any(admitting) and protocol.deleted_at is null and exists (
      select from protocol_windows shown
      where shown.protocol_id = protocol.id and opens_at <= now() and (closes_at is null or now() < closes_at)));
begin
  return array(
    select joined.id from access_sets joined
    where joined.id in (
        select part.access_set_id from access_set_protocols part where part.protocol_id = any(opened) and part.is_own)
      and case of_circle when 'COMMUNITY' then joined.community_until else joined.partners_until end > now()
      and (joined.is_any or not exists (
        select from access_set_protocols part
        where part.access_set_id = joined.id and part.protocol_id <> all(opened) and not exists (
          select from protocols protocol
          where protocol.id = part.protocol_id and protocol.reach = 'PUBLIC' and protocol_is_open(protocol.id)))));
end
$$;
create or replace function heritage.viewer_community_sets() returns setof uuid
language plpgsql stable security definer rows 10 set search_path = heritage, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  viewer uuid := viewer_id();
  mine uuid[] := array(select protocol_id from protocol_members where person_id = viewer);
begin
  if mine <> '{}' then
    return query select unnest(sets_that_admit(mine, 'COMMUNITY'));
  end if;
end
$$;
create or replace function heritage.viewer_partner_sets() returns setof uuid
language plpgsql stable security definer rows 10 set search_path = heritage, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  viewer uuid := viewer_id();
  listed uuid[];
begin
  if not exists (select from memberships where person_id = viewer) then
    return;
  end if;
  listed := array(
    select named.protocol_id from memberships membership
    join protocol_partners named on named.partner_id = membership.home_partner_id
    join protocols protocol on protocol.id = named.protocol_id and protocol.reach <> 'MEMBERS'
    where membership.person_id = viewer);
  if listed <> '{}' then
    return query select unnest(sets_that_admit(listed, 'PARTNERS'));
  end if;
end
$$;
create or replace function heritage.viewer_own_items() returns setof uuid
language plpgsql stable security definer rows 10 set search_path = heritage, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  viewer uuid := viewer_id();
begin
  if exists (select from item_subjects where confirmed_person_id = viewer) then
    return query select item_id from item_subjects
      where confirmed_person_id = viewer and subject_id in (select viewer_subjects());
  end if;
end
$$;
alter function heritage.viewer_steward_sets() rows 100 set plan_cache_mode = force_generic_plan;
alter function heritage.viewer_offered_sets() rows 10 set plan_cache_mode = force_generic_plan;
-- False for whoever belongs to no partner and no protocol, writes for none, and is in nothing: they see what everybody sees.
create or replace function heritage.viewer_sees_more() returns boolean
language plpgsql stable security definer set search_path = heritage, pg_temp
as $$
declare
  viewer uuid := viewer_id();
begin
  return exists (select from memberships where person_id = viewer)
    or exists (select from protocol_members where person_id = viewer)
    or exists (select from item_subjects where confirmed_person_id = viewer)
    or exists (select from access_keys where id = viewer);
end
$$;

-- Whether anybody wants an item blurred is asked of the items of which something was said, and of no other: `offset 0` has
-- PostgreSQL find those first.
create or replace function heritage.blur_asked() returns trigger
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from items where id in (select item_id from changed) order by id for no key update;
  perform case when asked.is_wanted then blur_item(asked.id) else unblur_item(asked.id) end
  from (select items.id, items.is_blurred, is_blur_wanted(items.id) as is_wanted
        from (select item_id, bool_or(leaves = 'BLUR') as is_chosen from changed group by item_id) said
        join items on items.id = said.item_id
        where items.is_blurred or said.is_chosen order by 1 offset 0) asked
  where asked.is_blurred <> asked.is_wanted;
  return null;
end
$$;
