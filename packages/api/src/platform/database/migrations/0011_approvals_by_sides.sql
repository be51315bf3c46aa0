-- Each side approves for itself: on behalf of a partner of that side that takes part, and for the text it has read.

alter table heritage.program_approvals
  add partner_id uuid references heritage.partners (id),
  add revision integer;
comment on column heritage.program_approvals.partner_id is 'The partner that approved; null where an administrator recorded it on evidence.';
comment on column heritage.program_approvals.revision is 'The revision of the program that was approved.';

drop policy administrator on heritage.program_approvals;
-- They go with their program: of one that is deleted only those who may restore it see them, or approve. Who recorded
-- one sees it always.
create policy read on heritage.program_approvals for select to hx_member
  using (recorded_by = (select heritage.viewer_person())::text
    or (exists (select from heritage.programs program where program.id = program_id offset 0)
      and ((select heritage.viewer_is_administrator())
        or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
        or program_id in (select program_id from heritage.program_partners
                          where partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])))));
create policy approve on heritage.program_approvals for insert to hx_member
  with check (exists (select from heritage.programs program where program.id = program_id offset 0)
    and ((select heritage.viewer_is_administrator())
      or (partner_id = any((select heritage.viewer_partners('programs:approve'))::uuid[])
          and (partner_id = home_partner_id
               or program_id in (select program_id from heritage.program_partners part
                                 where part.partner_id = program_approvals.partner_id)))));

-- An approval counts for the revision that was approved, not for what was written meanwhile: that is left unapproved.
create function heritage.program_approved() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update programs
  set community_approved_at = case new.side when 'COMMUNITY' then new.approved_at else community_approved_at end,
      host_approved_at = case new.side when 'HOST' then new.approved_at else host_approved_at end
  where id = new.program_id and revision = new.revision;
  return null;
end
$$;
