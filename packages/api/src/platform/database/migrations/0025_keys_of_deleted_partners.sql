-- A key of a deleted partner signs nobody in, nor does an invitation to it make a member; a purged partner takes its
-- keys, invitations and memberships along.

create or replace function heritage.viewer_of_key(hash bytea)
returns table (key_id uuid, kind text, home_partner_id uuid, is_administrator boolean, scopes text[],
               addresses text[], allowed_origins text[])
language sql stable security definer set search_path = heritage, pg_temp
rows 1
as $$
  select key.id, key.kind, key.home_partner_id, key.is_administrator, key.scopes, key.addresses::text[], key.allowed_origins
  from access_key_secrets secret join access_keys key on key.id = secret.key_id
  where secret.key_hash = hash and key.revoked_at is null
    and (key.expires_at is null or key.expires_at > now())
    and (secret.expires_at is null or secret.expires_at > now())
    and not exists (select from partners where id = key.home_partner_id and deleted_at is not null)
$$;

create or replace function heritage.viewer_partners(scope text)
returns uuid[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  with viewer as (select nullif(nullif(current_setting('hx.viewer', true), ''), 'SYSTEM')::uuid as id)
  select coalesce(array_agg(home_partner_id), '{}') from (
    select membership.home_partner_id from viewer
    join memberships membership on membership.person_id = viewer.id
    join role_definitions definition on definition.role = membership.role
    where scope = any(definition.scopes)
    union
    select key.home_partner_id from viewer join access_keys key on key.id = viewer.id
    where scope = any(key.scopes) and key.kind = 'SECRET' and key.revoked_at is null
      and (key.expires_at is null or key.expires_at > now())
      and not exists (select from partners where id = key.home_partner_id and deleted_at is not null)
  ) held
$$;

create or replace function heritage.accept_invitation(hash bytea)
returns table (membership_id uuid, home_partner_id uuid)
language plpgsql volatile security definer set search_path = heritage, pg_temp
rows 1
as $$
#variable_conflict use_column
declare
  invitation invitations;
  person uuid := viewer_person();
  made uuid;
begin
  select * into invitation from invitations
  where token_hash = hash and accepted_at is null and revoked_at is null and expires_at > now()
    and not exists (select from partners where id = invitations.home_partner_id and deleted_at is not null) for update;
  if invitation.id is null or person is null then
    return;
  end if;
  insert into memberships (person_id, home_partner_id, role)
  values (person, invitation.home_partner_id, invitation.role)
  on conflict (person_id, home_partner_id, role) do update set role = excluded.role
  returning id into made;
  update invitations set accepted_at = now() where id = invitation.id;
  return query select made, invitation.home_partner_id;
end
$$;

alter table heritage.access_keys
  drop constraint access_keys_home_partner_id_fkey,
  add foreign key (home_partner_id) references heritage.partners (id) on delete cascade;
alter table heritage.invitations
  drop constraint invitations_home_partner_id_fkey,
  add foreign key (home_partner_id) references heritage.partners (id) on delete cascade;
alter table heritage.memberships
  drop constraint memberships_home_partner_id_fkey,
  add foreign key (home_partner_id) references heritage.partners (id) on delete cascade;
