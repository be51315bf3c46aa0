-- Every record counts its revisions, and what is deleted can be restored until it is purged.

alter table heritage.partners add revision integer not null default 1, add deleted_at timestamptz;
alter table heritage.programs add revision integer not null default 1, add deleted_at timestamptz;
alter table heritage.sessions add revision integer not null default 1, add deleted_at timestamptz;
comment on column heritage.programs.revision is 'Grows by one with each act that changes the record.';
comment on column heritage.programs.deleted_at is 'From then on only those who may restore it see it.';

-- An act sets updated_at; what follows from other records, such as visibility, does not.
create function heritage.next_revision() returns trigger language plpgsql as $$
begin
  new.revision := old.revision + 1;
  return new;
end
$$;
create trigger partners_revision before update on heritage.partners
  for each row when (old.updated_at is distinct from new.updated_at) execute function heritage.next_revision();
create trigger programs_revision before update on heritage.programs
  for each row when (old.updated_at is distinct from new.updated_at) execute function heritage.next_revision();
create trigger sessions_revision before update on heritage.sessions
  for each row when (old.updated_at is distinct from new.updated_at) execute function heritage.next_revision();

create trigger program_approvals_count after insert on heritage.program_approvals
  for each row execute function heritage.program_approved();

-- Comes after the triggers that find out when the record is public otherwise: triggers fire by name.
create function heritage.withhold_deleted() returns trigger language plpgsql as $$
begin
  new.public_from := 'infinity';
  return new;
end
$$;
create trigger partners_withheld before insert or update on heritage.partners
  for each row when (new.deleted_at is not null) execute function heritage.withhold_deleted();
create trigger programs_withheld before insert or update on heritage.programs
  for each row when (new.deleted_at is not null) execute function heritage.withhold_deleted();
create trigger sessions_withheld before insert or update on heritage.sessions
  for each row when (new.deleted_at is not null) execute function heritage.withhold_deleted();

-- What is deleted is seen by those who may restore it, and by nobody else.
create policy deleted on heritage.partners as restrictive for select to hx_member
  using (deleted_at is null or (select heritage.viewer_is_administrator())
    or id = any((select heritage.viewer_partners('partners:write'))::uuid[]));
create policy deleted on heritage.programs as restrictive for select to hx_member
  using (deleted_at is null or (select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));
create policy deleted on heritage.sessions as restrictive for select to hx_member
  using (deleted_at is null or (select heritage.viewer_is_administrator())
    or home_partner_id = any((select heritage.viewer_partners('programs:write'))::uuid[]));

-- Nor does a search tell of it.
create or replace function heritage.search_partners(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from partners
  where search_vector @@ query
    and ((select viewer_is_administrator())
      or (public_from <= now() and now() < public_until)
      or id = any((select viewer_partners('partners:read'))::uuid[]))
    and (deleted_at is null or (select viewer_is_administrator())
      or id = any((select viewer_partners('partners:write'))::uuid[]))
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
    and (deleted_at is null or (select viewer_is_administrator())
      or home_partner_id = any((select viewer_partners('programs:write'))::uuid[]))
$$;
create or replace function heritage.search_sessions(query tsquery) returns setof uuid
language sql stable security definer rows 20 set search_path = heritage, pg_temp as $$
  select id from sessions
  where search_vector @@ query
    and ((select viewer_is_administrator())
      or (public_from <= now() and now() < public_until)
      or exists (
        select from programs program
        where program.id = sessions.program_id
          and (program.home_partner_id = any((select viewer_partners('programs:read'))::uuid[])
            or program.id in (select program_id from program_partners
                              where partner_id = any((select viewer_partners('programs:read'))::uuid[])))
          and (program.deleted_at is null
            or program.home_partner_id = any((select viewer_partners('programs:write'))::uuid[]))))
    and (deleted_at is null or (select viewer_is_administrator())
      or home_partner_id = any((select viewer_partners('programs:write'))::uuid[]))
$$;

create policy purge on heritage.partners for delete to hx_member using ((select heritage.viewer_is_administrator()));
create policy only_deleted on heritage.partners as restrictive for delete to hx_member using (deleted_at is not null);
create policy only_deleted on heritage.programs as restrictive for delete to hx_member using (deleted_at is not null);
create policy only_deleted on heritage.sessions as restrictive for delete to hx_member using (deleted_at is not null);
grant delete on heritage.partners, heritage.programs, heritage.sessions to hx_member;

-- The views bear the columns of the tables, so that one text reads through both doors: nothing deleted is public.
create or replace view open.partners as
  select id, slug, name, description, kind, side, country, region, locality, street_address, postal_code,
         latitude, longitude, website, contact_name, contact_email, contact_telephone, languages,
         origin, source_name, source_url, sort_name, search_vector, created_at, updated_at, public_from, public_until,
         revision, null::timestamptz as deleted_at
  from heritage.partners
  where public_from <= now() and now() < public_until;
create or replace view open.programs as
  select id, home_partner_id, slug, title, summary, description, kind, kind_term, starts_on, ends_on, lifecycle,
         cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url,
         info_url, origin, source_name, source_url, first_day, last_day, is_free, sort_title,
         search_vector, created_at, updated_at, public_from, public_until, revision, null::timestamptz as deleted_at
  from heritage.programs
  where public_from <= now() and now() < public_until;
create or replace view open.sessions as
  select id, program_id, local_start, local_end, time_zone, starts_at, ends_at, is_all_day, attendance_mode,
         venue_name, street_address, locality, region, postal_code, country, latitude, longitude, url, status,
         status_note, over_at, search_vector, created_at, updated_at, revision, null::timestamptz as deleted_at
  from heritage.sessions
  where public_from <= now() and now() < public_until;

-- What belongs to a program goes with it.
alter table heritage.sessions
  drop constraint sessions_program_id_home_partner_id_fkey,
  add foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade;
alter table heritage.program_approvals
  drop constraint program_approvals_program_id_home_partner_id_fkey,
  add foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade;
