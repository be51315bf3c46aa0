-- Programs that imports bring are public without approvals, for they say what their source says. Whoever edits one hides it
-- until both sides have approved it.

create function heritage.program_edited() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if new.origin = 'IMPORTED' and is_importing(old.source_name) then
    return new;
  end if;
  new.origin := 'CREATED';
  new.lifecycle := case new.lifecycle when 'CANCELLED' then 'CANCELLED' else 'DRAFT' end;
  return new;
end
$$;
call heritage.define_import('programs', 'title, summary, description, kind, kind_term, starts_on, ends_on, '
  'cancellation_note, cost_kind, cost_min, cost_max, cost_currency, audiences, age_min, age_max, booking_url, info_url');

create function heritage.program_part_edited() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  -- Its lifecycle is named for those who derive something from it.
  update programs set origin = 'CREATED', lifecycle = lifecycle, updated_at = now()
  where id = (case tg_op when 'DELETE' then old.program_id else new.program_id end)
    and origin = 'IMPORTED' and not is_importing(source_name);
  return null;
end
$$;
create trigger program_partners_edited after insert or delete on heritage.program_partners
  for each row execute function heritage.program_part_edited();
create trigger program_partners_role_edited after update of partner_id, role on heritage.program_partners
  for each row when ((old.partner_id, old.role) is distinct from (new.partner_id, new.role))
  execute function heritage.program_part_edited();
create trigger program_terms_edited after insert or delete on heritage.program_terms
  for each row execute function heritage.program_part_edited();
create trigger program_terms_label_edited after update of key, label on heritage.program_terms
  for each row when ((old.key, old.label) is distinct from (new.key, new.label))
  execute function heritage.program_part_edited();
