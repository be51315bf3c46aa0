-- What is public as imported says what its source says. Whoever edits it makes it a record of ours, by trigger: its source
-- is from then on what it is based on, and a program is hidden until both sides have approved it.

-- An import speaks for one source, which it names in the setting hx.importing.
create function heritage.is_importing(source text) returns boolean
language sql stable security definer set search_path = heritage, pg_temp
as $$
  select coalesce(current_setting('hx.importing', true) = source, false) and viewer_is_administrator()
$$;
revoke all on function heritage.is_importing(text) from public;
grant execute on function heritage.is_importing(text) to hx_member;

-- Only an import says that a record is imported, and where from.
drop policy made_here on heritage.programs;
create policy made_here on heritage.programs as restrictive for insert to hx_member
  with check (source_name is null or heritage.is_importing(source_name));
create policy made_here on heritage.partners as restrictive for insert to hx_member
  with check (source_name is null or heritage.is_importing(source_name));
revoke update on heritage.partners from hx_member;
grant update (slug, name, description, kind, side, country, region, locality, street_address, postal_code, latitude,
    longitude, website, contact_name, contact_email, contact_telephone, languages, sort_name, search_vector, updated_at,
    public_from, deleted_at)
  on heritage.partners to hx_member;

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
create function heritage.partner_edited() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  if not is_importing(old.source_name) then
    new.origin := 'CREATED';
  end if;
  return new;
end
$$;
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
create function heritage.partner_part_edited() returns trigger
language plpgsql security definer set search_path = heritage, pg_temp as $$
begin
  update partners set origin = 'CREATED', updated_at = now()
  where id = (case tg_op when 'DELETE' then old.partner_id else new.partner_id end)
    and origin = 'IMPORTED' and not is_importing(source_name);
  return null;
end
$$;
revoke all on function heritage.program_edited(), heritage.partner_edited(), heritage.program_part_edited(),
  heritage.partner_part_edited() from public;

-- Triggers fire by name: what is edited is looked at before who may see it.
create trigger partners_edited before update on heritage.partners
  for each row when (old.origin = 'IMPORTED' and
    (old.origin, old.name, old.description, old.kind, old.side, old.country, old.region, old.locality,
     old.street_address, old.postal_code, old.latitude, old.longitude, old.website, old.contact_name,
     old.contact_email, old.contact_telephone, old.languages, old.source_name, old.source_url) is distinct from
    (new.origin, new.name, new.description, new.kind, new.side, new.country, new.region, new.locality,
     new.street_address, new.postal_code, new.latitude, new.longitude, new.website, new.contact_name,
     new.contact_email, new.contact_telephone, new.languages, new.source_name, new.source_url))
  execute function heritage.partner_edited();
create trigger partner_identifiers_edited after insert or delete or update of scheme, value on heritage.partner_identifiers
  for each row execute function heritage.partner_part_edited();
create trigger programs_edited before update on heritage.programs
  for each row when (old.origin = 'IMPORTED' and
    (old.origin, old.title, old.summary, old.description, old.kind, old.kind_term, old.starts_on, old.ends_on,
     old.cancellation_note, old.cost_kind, old.cost_min, old.cost_max, old.cost_currency, old.audiences, old.age_min,
     old.age_max, old.booking_url, old.info_url, old.source_name, old.source_url) is distinct from
    (new.origin, new.title, new.summary, new.description, new.kind, new.kind_term, new.starts_on, new.ends_on,
     new.cancellation_note, new.cost_kind, new.cost_min, new.cost_max, new.cost_currency, new.audiences, new.age_min,
     new.age_max, new.booking_url, new.info_url, new.source_name, new.source_url))
  execute function heritage.program_edited();
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
create trigger sessions_added after insert on heritage.sessions
  for each row execute function heritage.program_part_edited();
-- A status says whether it takes place, which is told at once; to move online is one.
create trigger sessions_edited after update on heritage.sessions
  for each row when
    ((old.local_start, old.local_end, old.time_zone, old.starts_at, old.ends_at, old.is_all_day, old.venue_name,
      old.street_address, old.locality, old.region, old.postal_code, old.country, old.latitude, old.longitude, old.url,
      old.status_note) is distinct from
     (new.local_start, new.local_end, new.time_zone, new.starts_at, new.ends_at, new.is_all_day, new.venue_name,
      new.street_address, new.locality, new.region, new.postal_code, new.country, new.latitude, new.longitude, new.url,
      new.status_note)
    or (old.attendance_mode <> new.attendance_mode and (new.status, new.attendance_mode) <> ('MOVED_ONLINE', 'ONLINE')))
  execute function heritage.program_part_edited();

-- What was edited before this is told by the log.
update heritage.programs set origin = 'CREATED', updated_at = now()
where origin = 'IMPORTED' and exists (
  select from heritage.audit_entries entry left join heritage.sessions on sessions.id = entry.subject_id
  where (entry.subject_id = programs.id and entry.action = 'program.update'
      and not entry.fields <@ '{slug,externalReferences}')
    or (sessions.program_id = programs.id
      and (entry.action = 'session.create'
        or (entry.action = 'session.update' and not entry.fields <@ '{accessFeatures}')
        or (entry.action in ('session.cancel', 'session.postpone', 'session.moveOnline') and entry.fields && '{note,url}'))));
update heritage.partners set origin = 'CREATED', updated_at = now()
where origin = 'IMPORTED' and exists (
  select from heritage.audit_entries entry
  where entry.subject_id = partners.id and entry.action = 'partner.update' and not entry.fields <@ '{slug}');
