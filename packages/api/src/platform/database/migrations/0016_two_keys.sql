-- Publication needs a key of each side. Here the database itself sees to it that no writer holds both.

-- An approval is written as an approval, never into the program; where a program comes from is said when it is made.
revoke insert, update on heritage.programs from hx_member;
grant insert (id, home_partner_id, slug, title, summary, description, kind, kind_term, starts_on, ends_on, lifecycle,
    cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url, info_url,
    origin, source_name, source_url, agreed_at, sort_title, search_vector, updated_at, revision, deleted_at),
  update (slug, title, summary, description, kind, kind_term, starts_on, ends_on, lifecycle, cancellation_note,
    cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url, info_url, source_url,
    agreed_at, sort_title, search_vector, updated_at, deleted_at)
  on heritage.programs to hx_member;
-- What is imported is public without approvals, so only the service imports.
create policy made_here on heritage.programs as restrictive for insert to hx_member
  with check (origin = 'CREATED' or (select heritage.viewer_is_administrator()));

-- Who approves does so in their own name, for a partner of theirs that takes part and stands on that side.
drop policy approve on heritage.program_approvals;
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

-- Whoever could choose its side could approve for one, change over, and approve for the other.
create function heritage.side_is_given() returns trigger
language plpgsql set search_path = heritage, pg_temp as $$
begin
  if not viewer_is_administrator() then
    raise exception 'Only an administrator changes on which side a partner stands.' using errcode = '42501';
  end if;
  return new;
end
$$;
revoke all on function heritage.side_is_given() from public;
create trigger partners_side_is_given before update on heritage.partners
  for each row when (old.side is distinct from new.side) execute function heritage.side_is_given();
