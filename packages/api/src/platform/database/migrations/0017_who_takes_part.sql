-- A side approves with whom it works, so whoever takes part in a program sees who else does, as far as it sees them.

-- Definer, because the policy of a table cannot ask the table itself. A set, so that a statement asks once and not for
-- each row.
create function heritage.viewer_taking_part() returns setof uuid
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select part.program_id
  from program_partners part join programs on programs.id = part.program_id
  where programs.deleted_at is null and part.partner_id = any((select viewer_partners('programs:read'))::uuid[])
$$;
revoke all on function heritage.viewer_taking_part() from public;
grant execute on function heritage.viewer_taking_part() to hx_member;

drop policy read on heritage.program_partners;
create policy read on heritage.program_partners for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or (public_from <= now() and now() < public_until)
    or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or (program_id in (select heritage.viewer_taking_part())
        and exists (select from heritage.partners partner where partner.id = partner_id offset 0)));
