-- Stewards appoint stewards. Where none is left, two of the partner's administrators appoint one, fourteen days after the first
-- of them told its members whom.

create table heritage.steward_vacancies (
  id uuid primary key default uuidv7(),
  home_partner_id uuid not null unique references heritage.partners (id) on delete cascade,
  person_id uuid not null references heritage.people (id) on delete cascade,
  told_by uuid not null references heritage.people (id) on delete cascade,
  told_at timestamptz not null default now()
);
comment on table heritage.steward_vacancies is 'That a partner has no steward left, and who is to become one, as its members are told.';
create index steward_vacancies_of_person on heritage.steward_vacancies (person_id);
create index steward_vacancies_told_by on heritage.steward_vacancies (told_by);

-- Its members, and nobody else: whoever runs the service is none.
create function heritage.viewer_home_partners() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp as $$
  select home_partner_id from memberships where person_id = viewer_person()
$$;
grant execute on function heritage.viewer_home_partners() to hx_member;
alter table heritage.steward_vacancies enable row level security;
create policy read on heritage.steward_vacancies for select to hx_member
  using (home_partner_id in (select heritage.viewer_home_partners())
    or (select heritage.viewer_person()) in (person_id, told_by));
create policy step_back on heritage.steward_vacancies for delete to hx_member
  using ((select heritage.viewer_person()) in (person_id, told_by));
grant select, delete on heritage.steward_vacancies to hx_member;

-- An administrator of a partner is a person who looks after its people, and was that already at an instant.
create function heritage.administers_since(person uuid, partner uuid, since timestamptz) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (
    select from memberships membership join role_definitions held on held.role = membership.role
    where membership.person_id = person and membership.home_partner_id = partner and membership.created_at < since
      and 'accounts:write' = any(held.scopes))
$$;
create function heritage.is_member_of(person uuid, partner uuid) returns boolean
language sql stable set search_path = heritage, pg_temp as $$
  select exists (select from memberships where person_id = person and home_partner_id = partner)
$$;

-- Both say what prevents it; otherwise DONE. To tell again is to begin again.
create function heritage.tell_of_vacancy(partner uuid, person uuid) returns text
language plpgsql volatile security definer set search_path = heritage, pg_temp as $$
begin
  if administers_since(viewer_person(), partner, 'infinity') is not true then
    return 'NOT_YOURS';
  elsif has_steward(partner) or not partner_has_heritage(partner) then
    return 'HAS_STEWARD';
  elsif not is_member_of(person, partner) then
    return 'NO_MEMBER';
  end if;
  insert into steward_vacancies (home_partner_id, person_id, told_by) values (partner, person, viewer_person())
  on conflict (home_partner_id) do update
    set person_id = excluded.person_id, told_by = excluded.told_by, told_at = excluded.told_at;
  return 'DONE';
end
$$;
create function heritage.appoint_told_steward(partner uuid) returns table (answer text, membership_id uuid)
language plpgsql volatile security definer rows 1 set search_path = heritage, pg_temp as $$
#variable_conflict use_column
declare
  told steward_vacancies;
  made uuid;
begin
  select * into told from steward_vacancies where home_partner_id = partner for update;
  answer := case
    -- Two of them: the one who told, and another who was one of them already then.
    when administers_since(viewer_person(), partner, 'infinity') is not true then 'NOT_YOURS'
    when told.id is null then 'NOT_TOLD'
    when has_steward(partner) or not partner_has_heritage(partner) then 'HAS_STEWARD'
    when told.told_at > now() - interval '14 days' then 'TOO_EARLY'
    when told.told_by = viewer_person() or not administers_since(viewer_person(), partner, told.told_at)
      or not administers_since(told.told_by, partner, 'infinity') then 'ANOTHER_NEEDED'
    when not is_member_of(told.person_id, partner) then 'NO_MEMBER'
    else 'DONE' end;
  if answer = 'DONE' then
    insert into memberships (person_id, home_partner_id, role) values (told.person_id, partner, 'COMMUNITY_STEWARD')
    on conflict (person_id, home_partner_id, role) do update set role = excluded.role returning id into made;
    delete from steward_vacancies where id = told.id;
  end if;
  return query select answer, made;
end
$$;
grant execute on function heritage.tell_of_vacancy(uuid, uuid), heritage.appoint_told_steward(uuid) to hx_member;
