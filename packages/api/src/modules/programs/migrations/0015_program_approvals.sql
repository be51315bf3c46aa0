-- Each side approves publication for itself: on behalf of a partner of that side that takes part, and for the text it has
-- read. Two keys of publication are two people: whoever approved for one side does not approve for the other, by whatever
-- key.

create table heritage.program_approvals (
  id uuid primary key default uuidv7(),
  program_id uuid not null,
  home_partner_id uuid not null,
  partner_id uuid references heritage.partners (id),
  side text not null check (side in ('COMMUNITY', 'HOST')),
  evidence text not null check (evidence <> ''),
  recorded_by text not null,
  given_by text[] not null default '{}',
  revision integer,
  approved_at timestamptz not null default now(),
  foreign key (program_id, home_partner_id) references heritage.programs (id, home_partner_id) on delete cascade
);
create index program_approvals_of_program on heritage.program_approvals (program_id, approved_at);
comment on table heritage.program_approvals is 'Each side''s approval of publication with its evidence; never edited. It is current while it is the one named in the program''s ..._approved_at.';
comment on column heritage.program_approvals.partner_id is 'The partner that approved; null where an administrator recorded it on evidence.';
comment on column heritage.program_approvals.given_by is 'The people who approved: who signed in, or made the key. Empty where an administrator recorded it on evidence.';
comment on column heritage.program_approvals.revision is 'The revision of the program that was approved.';
alter table heritage.program_approvals enable row level security;
grant select, insert on heritage.program_approvals to hx_member;

-- Whose word it is, the database writes itself.
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
grant execute on function heritage.viewer_approved(uuid, text), heritage.makers_may_approve(uuid) to hx_member;

-- Approvals go with their program: of one that is deleted only those who may restore it see them, or approve. Who recorded
-- or gave one sees it always: it is held about them.
create policy read on heritage.program_approvals for select to hx_member
  using (recorded_by = (select heritage.viewer_person())::text
    or (select heritage.viewer_person())::text = any(given_by)
    or (exists (select from heritage.programs program where program.id = program_id offset 0)
      and ((select heritage.viewer_is_administrator())
        or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
        or program_id in (select program_id from heritage.program_partners
                          where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])))));
-- Who approves does so in their own name, for a partner of theirs that takes part and stands on that side.
create policy approve on heritage.program_approvals for insert to hx_member
  with check (recorded_by = current_setting('hx.viewer')
    and exists (select from heritage.programs program where program.id = program_id offset 0)
    and ((select heritage.viewer_is_administrator())
      or (partner_id = any((select heritage.viewer_partners('programs:approve'))::uuid[])
          and exists (select from heritage.partners partner
                      where partner.id = partner_id and partner.side = program_approvals.side offset 0)
          and (partner_id = home_partner_id
               or program_id in (select program_id from heritage.program_partners part
                                 where part.partner_id = program_approvals.partner_id)))));
create policy by_its_makers on heritage.program_approvals as restrictive for insert to hx_member
  with check (partner_id is null or heritage.makers_may_approve(partner_id));

-- An approval counts for the revision that was approved, not for what was written meanwhile: that is left unapproved.
-- The program is locked before it is looked at, so that of two approvals at once the second finds the first.
create function heritage.program_approved() returns trigger
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
create trigger program_approvals_count after insert on heritage.program_approvals
  for each row execute function heritage.program_approved();

-- Who takes part, and what it is said to be about, is part of what both sides approved.
create function heritage.program_approval_lapses() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
declare
  changed uuid;
begin
  changed := case tg_op when 'DELETE' then old.program_id else new.program_id end;
  update heritage.programs
  set community_approved_at = null, host_approved_at = null
  where id = changed and (community_approved_at is not null or host_approved_at is not null);
  return null;
end
$$;
create trigger program_partners_changed after insert or delete on heritage.program_partners
  for each row execute function heritage.program_approval_lapses();
create trigger program_partners_role_changed after update of partner_id, role on heritage.program_partners
  for each row when ((old.partner_id, old.role) is distinct from (new.partner_id, new.role))
  execute function heritage.program_approval_lapses();
create trigger program_terms_added after insert on heritage.program_terms
  for each row when (new.vocabulary <> 'LANGUAGE') execute function heritage.program_approval_lapses();
create trigger program_terms_removed after delete on heritage.program_terms
  for each row when (old.vocabulary <> 'LANGUAGE') execute function heritage.program_approval_lapses();
create trigger program_terms_renamed after update of label on heritage.program_terms
  for each row when (old.label is distinct from new.label) execute function heritage.program_approval_lapses();
