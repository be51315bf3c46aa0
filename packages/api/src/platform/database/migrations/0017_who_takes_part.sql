-- A side approves with whom it works, so whoever takes part in a program sees who else does, as far as they are public.

-- Definer, because the policy of a table cannot ask the table itself. A set, so that a statement asks once and not for
-- each row, and of pairs, so that the policy of programs, which asks this one, costs the planner no more than before.
create function heritage.viewer_fellows() returns table (program_id uuid, partner_id uuid)
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select fellow.program_id, fellow.partner_id
  from program_partners part
  join programs on programs.id = part.program_id and programs.deleted_at is null
  join program_partners fellow on fellow.program_id = part.program_id
  join partners on partners.id = fellow.partner_id and partners.public_from <= now() and now() < partners.public_until
  where part.partner_id = any((select viewer_partners('programs:read'))::uuid[])
$$;
revoke all on function heritage.viewer_fellows() from public;
grant execute on function heritage.viewer_fellows() to hx_member;

drop policy read on heritage.program_partners;
create policy read on heritage.program_partners for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or (public_from <= now() and now() < public_until)
    or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or (program_id, partner_id) in (select fellow.program_id, fellow.partner_id from heritage.viewer_fellows() fellow));
