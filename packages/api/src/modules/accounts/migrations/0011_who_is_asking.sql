-- Who is asking, found out from people, memberships and keys: the answers to what every policy asks.

-- hx.viewer is set for one transaction: the id of a person or a key, or SYSTEM for the command line and the workers.
create or replace function heritage.viewer_is_administrator()
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select case nullif(current_setting('hx.viewer', true), '')
    when 'SYSTEM' then true
    else exists (
      select from access_keys
      where id::text = nullif(current_setting('hx.viewer', true), '') and is_administrator and revoked_at is null
        and (expires_at is null or expires_at > now())
    )
  end
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

create or replace function heritage.viewer_person()
returns uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select id from people where id::text = nullif(current_setting('hx.viewer', true), '')
$$;

-- Needed before a viewer is known, hence as definer: the hash of the secret is the proof. A key of a deleted partner
-- signs nobody in.
create function heritage.viewer_of_key(hash bytea)
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

-- The day is enough to see which keys are still in use, and spares a write at each request.
create function heritage.note_key_use(id uuid) returns void
language sql volatile security definer set search_path = heritage, pg_temp as $$
  update access_keys set last_used_at = now()
  where access_keys.id = note_key_use.id and (last_used_at is null or last_used_at < now() - interval '1 hour')
$$;

-- What a person may do at any of the partners whose member they are.
create function heritage.scopes_of_person(person uuid) returns text[]
language sql stable set search_path = heritage, pg_temp as $$
  select array(
    select distinct unnest(definition.scopes) from memberships membership
    join role_definitions definition on definition.role = membership.role
    where membership.person_id = person order by 1)
$$;

-- A verified token of an identity provider is the proof. Somebody new becomes a person without any membership.
create function heritage.viewer_of_person(issuer text, subject text)
returns table (person_id uuid, scopes text[])
language plpgsql volatile security definer set search_path = heritage, pg_temp
rows 1
as $$
#variable_conflict use_column
declare
  found_id uuid;
begin
  select identity.person_id into found_id from person_identities identity
  where identity.issuer = viewer_of_person.issuer and identity.subject = viewer_of_person.subject;
  if found_id is null then
    -- Two requests of somebody new at once: the second waits here and finds the first one's person.
    perform pg_advisory_xact_lock(hashtext('heritage person ' || viewer_of_person.issuer || ' ' || viewer_of_person.subject));
    select identity.person_id into found_id from person_identities identity
    where identity.issuer = viewer_of_person.issuer and identity.subject = viewer_of_person.subject;
    if found_id is null then
      insert into people default values returning id into found_id;
      insert into person_identities (issuer, subject, person_id)
      values (viewer_of_person.issuer, viewer_of_person.subject, found_id);
    end if;
  end if;
  return query select found_id, scopes_of_person(found_id);
end
$$;

-- What is kept of people's heritage is closed to whoever runs the service: they hold none of its scopes, and give none.
create function heritage.opens_heritage(scope text) returns boolean language sql immutable
return scope ^@ 'archives:' or scope ^@ 'consent:' or scope ^@ 'heritage:';

-- Whether a partner keeps heritage, or governs some; and whether being a member of it is enough to see some. The modules
-- that keep heritage know; until they are there, there is none.
create function heritage.partner_has_heritage(partner uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$ select false $$;
create function heritage.members_see_heritage(partner uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp as $$ select false $$;

-- Nobody gives what they do not hold: neither a role to a person nor scopes to a key.
create function heritage.viewer_holds_all(wanted text[], partner uuid)
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select not exists (
    select from unnest(wanted) scope
    where not (viewer_is_administrator() and not opens_heritage(scope)) and (partner = any(viewer_partners(scope))) is not true)
$$;

create function heritage.has_steward(partner uuid)
returns boolean
language sql stable set search_path = heritage, pg_temp
as $$
  select exists (
    select from memberships membership join role_definitions held on held.role = membership.role
    where membership.home_partner_id = partner and 'heritage:steward' = any(held.scopes))
$$;

-- Who runs the service appoints people before a partner has any heritage, and the first steward; later its own people do.
create function heritage.administrators_may_give(given_role text, partner uuid)
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select not members_see_heritage(partner)
    and not exists (select from unnest(scopes) scope where opens_heritage(scope) and partner_has_heritage(partner))
    and ('heritage:steward' <> all(scopes) or not has_steward(partner))
  from role_definitions where role = given_role
$$;

create function heritage.viewer_may_give(given_role text, partner uuid)
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select case when viewer_is_administrator() then administrators_may_give(given_role, partner)
    else viewer_holds_all(scopes, partner) end
  from role_definitions where role = given_role
$$;

-- The secret in the link is the proof, so the person who opens it needs no right of their own. An invitation to a deleted
-- partner makes nobody a member, nor does one of an administrator that they could not give any more.
create function heritage.accept_invitation(hash bytea)
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
  -- One after the other, so that of two who are each invited as the first steward one becomes it.
  perform from partners where id = invitation.home_partner_id for no key update;
  if invitation.id is null or person is null
     or ((invitation.invited_by = 'SYSTEM' or exists (
            select from access_keys where id::text = invitation.invited_by and is_administrator))
         and administrators_may_give(invitation.role, invitation.home_partner_id) is not true) then
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

-- Whoever has a secret of a key can do what the key can, so a key counts as everybody who made one of its live secrets.
create function heritage.people_behind(viewer text) returns text[]
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select case
    when key.id is null then array[viewer]
    when key.is_administrator then array['SYSTEM']
    else array(select distinct unnest(secret.made_by) from access_key_secrets secret
               where secret.key_id = key.id and (secret.expires_at is null or secret.expires_at > now()) order by 1)
  end
  from (select) asked left join access_keys key on key.id = nullif(nullif(viewer, ''), 'SYSTEM')::uuid
$$;

-- Whose word it is, the database writes itself.
create function heritage.secret_is_made_by() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  new.made_by := people_behind(coalesce(nullif(current_setting('hx.viewer', true), ''), 'SYSTEM'));
  return new;
end
$$;
create trigger access_key_secrets_made_by before insert on heritage.access_key_secrets
  for each row execute function heritage.secret_is_made_by();

grant execute on function heritage.viewer_of_key(bytea), heritage.note_key_use(uuid),
  heritage.viewer_of_person(text, text), heritage.viewer_holds_all(text[], uuid), heritage.viewer_may_give(text, uuid),
  heritage.accept_invitation(bytea) to hx_member;
