-- A side approves with whom it works, so whoever takes part in a program sees who else does, as far as it sees them.

-- Definer, because the policy of a table cannot ask the table itself.
create function heritage.viewer_takes_part(program uuid)
returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select exists (
    select from program_partners part join programs on programs.id = part.program_id
    where part.program_id = program and programs.deleted_at is null
      and part.partner_id = any((select viewer_partners('programs:read'))::uuid[]))
$$;
revoke all on function heritage.viewer_takes_part(uuid) from public;
grant execute on function heritage.viewer_takes_part(uuid) to hx_member;

drop policy read on heritage.program_partners;
create policy read on heritage.program_partners for select to hx_member
  using ((select heritage.viewer_is_administrator())
    or (public_from <= now() and now() < public_until)
    or home_partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or partner_id = any((select heritage.viewer_partners('programs:read'))::uuid[])
    or (heritage.viewer_takes_part(program_id)
        and exists (select from heritage.partners partner where partner.id = partner_id offset 0)));
