-- Members see and write what is their partner's. A partner that takes part in a program sees it,
-- its terms and sessions, and of those who take part the public ones and itself.
-- `offset 0` has PostgreSQL look at the one record meant. Without it, it reads every record that the viewer may see.

drop policy read on heritage.partners;
drop policy write on heritage.partners;
create policy read on heritage.partners for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or (public_from <= now() and now() < public_until)
    or id = any((select heritage.viewer_partners('partners:read'))::uuid[]));
create policy add on heritage.partners for insert to hx_member
  with check ((select heritage.viewer_is_administrator()));
create policy change on heritage.partners for update to hx_member
  using ((select heritage.viewer_is_administrator())
    or id = any((select heritage.viewer_partners('partners:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or id = any((select heritage.viewer_partners('partners:write'))::uuid[]));

drop policy read on heritage.partner_identifiers;
drop policy write on heritage.partner_identifiers;
drop policy read on heritage.partner_references;
drop policy write on heritage.partner_references;
create policy read on heritage.partner_identifiers for select to hx_member
  using (exists (select from heritage.partners partner where partner.id = partner_id offset 0));
create policy write on heritage.partner_identifiers for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or partner_id = any((select heritage.viewer_partners('partners:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or partner_id = any((select heritage.viewer_partners('partners:write'))::uuid[]));
create policy read on heritage.partner_references for select to hx_member
  using (exists (select from heritage.partners partner where partner.id = partner_id offset 0));
create policy write on heritage.partner_references for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or partner_id = any((select heritage.viewer_partners('partners:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or partner_id = any((select heritage.viewer_partners('partners:write'))::uuid[]));

-- Asks nothing of the program, so that the program's policy can ask this table.
drop policy read on heritage.program_partners;
drop policy write on heritage.program_partners;
create policy read on heritage.program_partners for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or (public_from <= now() and now() < public_until)
    or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[]));
create policy write on heritage.program_partners for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));

drop policy read on heritage.programs;
drop policy write on heritage.programs;
create policy read on heritage.programs for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or (public_from <= now() and now() < public_until)
    or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or id in (select program_id from heritage.program_partners
              where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])));
create policy write on heritage.programs for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));

drop policy read on heritage.program_terms;
drop policy write on heritage.program_terms;
drop policy read on heritage.program_references;
drop policy write on heritage.program_references;
create policy read on heritage.program_terms for select to hx_member
  using (exists (select from heritage.programs program where program.id = program_id offset 0));
create policy write on heritage.program_terms for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));
create policy read on heritage.program_references for select to hx_member
  using (exists (select from heritage.programs program where program.id = program_id offset 0));
create policy write on heritage.program_references for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));

drop policy read on heritage.sessions;
drop policy write on heritage.sessions;
drop policy read on heritage.session_access_features;
drop policy write on heritage.session_access_features;
drop policy read on heritage.session_references;
drop policy write on heritage.session_references;
create policy read on heritage.sessions for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or (public_from <= now() and now() < public_until)
    or exists (select from heritage.programs program where program.id = program_id offset 0));
create policy write on heritage.sessions for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));
create policy read on heritage.session_access_features for select to hx_member
  using (exists (select from heritage.sessions session where session.id = session_id offset 0));
create policy write on heritage.session_access_features for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));
create policy read on heritage.session_references for select to hx_member
  using (exists (select from heritage.sessions session where session.id = session_id offset 0));
create policy write on heritage.session_references for all to hx_member
  using ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]))
  with check ((select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));

-- Members search by the rule of the policies: what a full-text condition finds is then read under them.
create or replace function heritage.search_partners(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from partners
  where search_vector @@ query
    and ((select viewer_is_administrator())
      or (public_from <= now() and now() < public_until)
      or id = any((select viewer_partners('partners:read'))::uuid[]))
$$;
create or replace function heritage.search_programs(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from programs
  where search_vector @@ query
    and ((select viewer_is_administrator())
      or (public_from <= now() and now() < public_until)
      or home_partner_id = any((select viewer_partners('programs:read'))::uuid[])
      or id in (select program_id from program_partners
                where partner_id = any((select viewer_partners('programs:read'))::uuid[])))
$$;
create or replace function heritage.search_sessions(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from sessions
  where search_vector @@ query
    and ((select viewer_is_administrator())
      or (public_from <= now() and now() < public_until)
      or home_partner_id = any((select viewer_partners('programs:read'))::uuid[])
      or program_id in (select program_id from program_partners
                        where partner_id = any((select viewer_partners('programs:read'))::uuid[])))
$$;

-- What a write changes for others, such as a partner's part in another's program, is kept whatever the writer sees.
alter function heritage.partner_child_visibility() security definer set search_path = heritage, pg_temp;
alter function heritage.partner_visibility_changed() security definer set search_path = heritage, pg_temp;
alter function heritage.program_visibility() security definer set search_path = heritage, pg_temp;
alter function heritage.program_child_visibility() security definer set search_path = heritage, pg_temp;
alter function heritage.program_partner_visibility() security definer set search_path = heritage, pg_temp;
alter function heritage.program_visibility_changed() security definer set search_path = heritage, pg_temp;
alter function heritage.program_partner_published() security definer set search_path = heritage, pg_temp;
alter function heritage.program_approval_lapses() security definer set search_path = heritage, pg_temp;
alter function heritage.session_visibility() security definer set search_path = heritage, pg_temp;
alter function heritage.session_child_visibility() security definer set search_path = heritage, pg_temp;
alter function heritage.session_visibility_changed() security definer set search_path = heritage, pg_temp;
alter function heritage.session_program_published() security definer set search_path = heritage, pg_temp;

-- A unique key over what one may not see would tell that it exists. So names are unique among what is public, and
-- within a partner; of two records with one slug a reader finds the one that is public or its own.
alter table heritage.programs drop constraint programs_slug_key;
create unique index programs_public_slug on heritage.programs (slug) where public_from < 'infinity';
-- Partial, so that a slug is no key that others refer to: an edit then does not wait for who only names the program.
create unique index programs_slug_of_partner on heritage.programs (home_partner_id, slug) where slug <> '';
create index programs_by_slug on heritage.programs (slug);
alter table heritage.program_references drop constraint program_references_pkey;
alter table heritage.program_references add primary key (home_partner_id, source, value);
create unique index program_references_public on heritage.program_references (source, value) where public_from < 'infinity';
create index program_references_by_value on heritage.program_references (source, value);
alter table heritage.partners drop constraint partners_slug_key;
create unique index partners_public_slug on heritage.partners (slug) where public_from < 'infinity';
create index partners_by_slug on heritage.partners (slug);
alter table heritage.partner_identifiers drop constraint partner_identifiers_scheme_value_key;
create unique index partner_identifiers_public on heritage.partner_identifiers (scheme, value) where public_from < 'infinity';
create index partner_identifiers_by_value on heritage.partner_identifiers (scheme, value);

-- An act that names partners of others holds them against being hidden meanwhile, which by itself tells nothing.
create function heritage.hold_partners(ids uuid[]) returns void
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  perform from partners where id = any(ids) order by id for share;
end
$$;
revoke all on function heritage.hold_partners(uuid[]) from public;
grant execute on function heritage.hold_partners(uuid[]) to hx_member;
