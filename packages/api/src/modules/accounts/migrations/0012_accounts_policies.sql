-- Who sees and changes what is kept of people, and the keys of a partner.

alter table heritage.people enable row level security;
alter table heritage.person_identities enable row level security;
alter table heritage.memberships enable row level security;
alter table heritage.invitations enable row level security;
alter table heritage.access_keys enable row level security;
alter table heritage.access_key_secrets enable row level security;

-- A membership is seen by the person and by those who look after the partner's people.
create policy read on heritage.memberships for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or person_id = (select heritage.viewer_person())
    or home_partner_id = any((select heritage.viewer_partners('accounts:read'))::uuid[]));
create policy leave_partner on heritage.memberships for delete to hx_member
  using ((select heritage.viewer_is_administrator())
    or person_id = (select heritage.viewer_person())
    or home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[]));

create policy read on heritage.people for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or id = (select heritage.viewer_person())
    or id in (select person_id from heritage.memberships
              where home_partner_id = any((select heritage.viewer_partners('accounts:read'))::uuid[])));
create policy edit_oneself on heritage.people for update to hx_member
  using ((select heritage.viewer_is_administrator()) or id = (select heritage.viewer_person()));
create policy erase on heritage.people for delete to hx_member
  using ((select heritage.viewer_is_administrator()) or id = (select heritage.viewer_person()));

create policy read on heritage.person_identities for select to hx_member
  using ((select heritage.viewer_is_administrator()) or person_id = (select heritage.viewer_person()));
create policy erase on heritage.person_identities for delete to hx_member
  using ((select heritage.viewer_is_administrator()) or person_id = (select heritage.viewer_person()));

create policy read on heritage.invitations for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or invited_by = (select heritage.viewer_person())::text
    or home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[]));
create policy invite on heritage.invitations for insert to hx_member
  with check (invited_by = current_setting('hx.viewer') and heritage.viewer_may_give(role, home_partner_id)
    and ((select heritage.viewer_is_administrator())
      or home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[])
      -- Stewards appoint stewards.
      or (home_partner_id = any((select heritage.viewer_partners('heritage:steward'))::uuid[])
        and role in (select appointed.role from heritage.role_definitions appointed where 'heritage:steward' = any(appointed.scopes)))));
-- Whoever looks after the people of a partner can take any invitation back, and everybody their own.
create policy revoke on heritage.invitations for update to hx_member
  using ((select heritage.viewer_is_administrator())
    or invited_by = (select heritage.viewer_person())::text
    or home_partner_id = any((select heritage.viewer_partners('accounts:write'))::uuid[]));

create policy read on heritage.access_keys for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or id::text = nullif(current_setting('hx.viewer', true), '')
    or home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]));
create policy add on heritage.access_keys for insert to hx_member
  with check (heritage.viewer_holds_all(scopes, home_partner_id)
    and ((select heritage.viewer_is_administrator())
      or (home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]) and not is_administrator)));
-- Whoever looks after the keys of a partner can end any of them, also one that may do more than they may.
create policy revoke on heritage.access_keys for update to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]));

-- Whoever made a secret sees that one always: it is held about them.
create policy read on heritage.access_key_secrets for select to hx_member
  using ((select heritage.viewer_person())::text = any(made_by)
    or exists (select from heritage.access_keys key where key.id = key_id));
-- Who has a secret of a key can do what the key can do, so a new one is made only by who could have made the key.
create policy add on heritage.access_key_secrets for insert to hx_member
  with check (exists (select from heritage.access_keys key
                      where key.id = key_id and heritage.viewer_holds_all(key.scopes, key.home_partner_id)
                        and ((select heritage.viewer_is_administrator())
                          or key.home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]))));
create policy expire on heritage.access_key_secrets for update to hx_member
  using (exists (select from heritage.access_keys key where key.id = key_id and
      ((select heritage.viewer_is_administrator())
       or key.home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]))));
create policy remove on heritage.access_key_secrets for delete to hx_member
  using (exists (select from heritage.access_keys key where key.id = key_id and
      ((select heritage.viewer_is_administrator())
       or key.home_partner_id = any((select heritage.viewer_partners('keys:write'))::uuid[]))));

grant select, update (name, email, updated_at), delete on heritage.people to hx_member;
grant select, delete on heritage.person_identities to hx_member;
-- Nobody is made a member but by accepting an invitation: accept_invitation alone inserts.
grant select, delete on heritage.memberships to hx_member;
grant select, insert, update (revoked_at) on heritage.invitations to hx_member;
grant select, insert, update (revoked_at) on heritage.access_keys to hx_member;
grant select (key_id, prefix, made_by, created_at, expires_at), insert, update (expires_at), delete
  on heritage.access_key_secrets to hx_member;
