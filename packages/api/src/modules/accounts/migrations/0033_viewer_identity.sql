-- Who the viewer is now: a job that was ordered yesterday is done as who ordered it, if there still is such a person or key.
create or replace function heritage.viewer_identity()
returns table (kind text, is_administrator boolean, scopes text[])
language sql stable security definer set search_path = heritage, pg_temp
rows 1
as $$
  with viewer as (select nullif(current_setting('hx.viewer', true), '') as id)
  select 'system', true, '{}'::text[] from viewer where id = 'SYSTEM'
  union all
  select 'person', false, scopes_of_person(person.id)
  from viewer join people person on person.id::text = viewer.id
  union all
  select 'key', key.is_administrator, key.scopes from viewer join access_keys key on key.id::text = viewer.id
  where key.kind = 'SECRET' and key.revoked_at is null and (key.expires_at is null or key.expires_at > now())
    and not exists (select from partners where id = key.home_partner_id and deleted_at is not null)
$$;
