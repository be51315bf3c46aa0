-- Two keys of publication are two people: whoever approved for one side does not approve for the other, by whatever key.

-- Whoever has a secret of a key can do what the key can, so a key counts as everybody who made one of its live secrets.
alter table heritage.access_key_secrets add made_by text[];
comment on column heritage.access_key_secrets.made_by is 'The people who made the secret, themselves or by a key of theirs; SYSTEM for administrators and the command line.';
alter table heritage.program_approvals add given_by text[];
comment on column heritage.program_approvals.given_by is 'The people who approved: who signed in, or made the key. Empty where an administrator recorded it on evidence.';

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
revoke all on function heritage.people_behind(text) from public;

-- Who made the keys there are stands in the log; a key may have been made by another.
do $$
declare
  secret record;
begin
  for secret in select * from heritage.access_key_secrets order by created_at loop
    update heritage.access_key_secrets set made_by = coalesce(
      (select heritage.people_behind(entry.actor) from heritage.audit_entries entry
       where entry.subject_id = secret.key_id and entry.action in ('key.create', 'key.rotate')
         and entry.at >= secret.created_at
       order by entry.position limit 1),
      '{SYSTEM}')
    where key_hash = secret.key_hash;
  end loop;
end
$$;
update heritage.program_approvals
set given_by = case when partner_id is null then '{}' else heritage.people_behind(recorded_by) end;
alter table heritage.access_key_secrets alter made_by set default '{}', alter made_by set not null;
alter table heritage.program_approvals alter given_by set default '{}', alter given_by set not null;

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
create function heritage.approval_is_given_by() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  new.given_by := case when new.partner_id is null then '{}' else people_behind(new.recorded_by) end;
  return new;
end
$$;
create trigger program_approvals_given_by before insert on heritage.program_approvals
  for each row execute function heritage.approval_is_given_by();

-- Whether one of these people gave the approval by which a side approves the program as it now reads.
create function heritage.approved_by(people text[], program uuid, side text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
    select from program_approvals approval join programs on programs.id = approval.program_id
    where approval.program_id = approved_by.program
      and approval.side = approved_by.side
      and approval.approved_at = (case approval.side
            when 'COMMUNITY' then programs.community_approved_at else programs.host_approved_at end)
      and approval.given_by && people)
$$;
create function heritage.viewer_approved(program uuid, side text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select approved_by(people_behind(current_setting('hx.viewer')), program, side)
$$;
-- A key approves in the name of those who made it, so only while they may approve themselves.
create function heritage.makers_may_approve(partner uuid) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select not exists (
    select from unnest(people_behind(current_setting('hx.viewer'))) as maker
    where maker <> 'SYSTEM' and not exists (
      select from memberships membership join role_definitions definition on definition.role = membership.role
      where membership.person_id::text = maker and membership.home_partner_id = partner
        and 'programs:approve' = any(definition.scopes)))
$$;
revoke all on function heritage.secret_is_made_by(), heritage.approval_is_given_by(),
  heritage.approved_by(text[], uuid, text), heritage.viewer_approved(uuid, text),
  heritage.makers_may_approve(uuid) from public;
grant execute on function heritage.viewer_approved(uuid, text), heritage.makers_may_approve(uuid) to hx_member;

create policy by_its_makers on heritage.program_approvals as restrictive for insert to hx_member
  with check (partner_id is null or heritage.makers_may_approve(partner_id));

-- The program is locked before it is looked at, so that of two approvals at once the second finds the first.
create or replace function heritage.program_approved() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  perform from programs where id = new.program_id for no key update;
  if approved_by(new.given_by, new.program_id, case new.side when 'HOST' then 'COMMUNITY' else 'HOST' end) then
    raise exception 'The other side''s approval was given by the same person.' using errcode = '42501';
  end if;
  update programs
  set community_approved_at = case new.side when 'COMMUNITY' then new.approved_at else community_approved_at end,
      host_approved_at = case new.side when 'HOST' then new.approved_at else host_approved_at end
  where id = new.program_id and revision = new.revision;
  return null;
end
$$;

-- What was approved for both sides by one person waits for a second one.
update heritage.programs set host_approved_at = null
where exists (
  select from heritage.program_approvals approval
  where approval.program_id = programs.id and approval.side = 'HOST'
    and approval.approved_at = programs.host_approved_at
    and heritage.approved_by(approval.given_by, programs.id, 'COMMUNITY'));

-- Whoever made a secret or gave an approval sees that one always: it is held about them.
alter policy read on heritage.access_key_secrets
  using ((select heritage.viewer_person())::text = any(made_by)
    or exists (select from heritage.access_keys key where key.id = key_id));
grant select (made_by) on heritage.access_key_secrets to hx_member;
alter policy read on heritage.program_approvals
  using (recorded_by = (select heritage.viewer_person())::text
    or (select heritage.viewer_person())::text = any(given_by)
    or (exists (select from heritage.programs program where program.id = program_id offset 0)
      and ((select heritage.viewer_is_administrator())
        or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
        or program_id in (select program_id from heritage.program_partners
                          where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])))));
